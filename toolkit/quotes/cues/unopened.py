"""Contents that no word or mark opens: what begins them, or what somebody takes something for.

«وقال لا …», «مضيفا سنواصل …», «اعتبر فلان القرار تهديدا».
"""

from typing import Final

from toolkit.lexis import POSSESSIVES, TANWIN, Cue, Word
from toolkit.names.words import looks_like_verb
from toolkit.passages import Passage
from toolkit.quotes.cues.cue_words import is_future
from toolkit.quotes.cues.opened import CueAt
from toolkit.quotes.function_words import FROM, OF, THERE, WE, WHAT
from toolkit.quotes.scene import Scene
from toolkit.quotes.speech import OBJECT, REACH, SAY
from toolkit.text.clitics import LAM
from toolkit.text.letters import ALEF, TA_MARBUTA

_SUBJECT_WORDS: Final = 6  # of a subject after which the content follows at once


def told_at_once(scene: Scene, at: int, cue: Cue, limit: int) -> int | None:
    """Return where a content begins that nothing opens: «مضيفا سنواصل …», «قال الوزير فلان نحن …».

    Its first word can be none of the speaker's: «هناك», «نحن», right after the cue a future, and after
    «قائلا» also «هذا».
    """
    passage = scene.passage
    if cue.stance == "asking" and _asks_who(passage, at + 1):
        return at + 1
    says = cue.lemma == SAY and not cue.pronoun
    goes_on = cue.form == "participle" and cue.stance == "continuing"
    if not (says or goes_on) or cue.also_word or not passage.is_word(at + 1):
        return None
    first = passage.words[at + 1]
    if cue.form in ("participle", "past") and (begins_future(scene, at + 1) or "modal" in first.classes):
        return at + 1  # «وقال يجب أن …»
    if cue.form == "participle":
        this = says and "demonstrative" in first.classes
        return at + 1 if this or _begins_speech(passage, at + 1) else None
    if cue.form != "past":
        return None
    if "negation" in first.classes and first.key != WHAT:
        return at + 1  # «حيث قالت لم أكن أعرف …»
    for place in range(at + 1, min(limit, at + 1 + _SUBJECT_WORDS)):
        if passage.is_comma(place) and place > at + 1:
            continue  # «وقال رئيس النقابة فلان، نحن أمام كارثة»
        if not passage.is_word(place) or passage.words[place].complementiser or passage.words[place].finite:
            return None
        if _begins_speech(passage, place):
            return place
    return None


def begins_future(scene: Scene, place: int) -> bool:
    """Tell whether a verb of the future seems to stand at *place*: «ستقاطع», not «ستاينر» of a name."""
    named = place in scene.mention_at or place in scene.inside_names
    return not named and is_future(scene.words[place])


def without_opener(passage: Passage, at: int, cue: Cue, pronoun: tuple[str, str]) -> CueAt | None:
    """Return the cue where its content follows at once: «وقال لا …», «معتبرا ذلك …»; else None."""
    after = at + 1
    if not passage.is_word(after):
        return None
    word = passage.words[after]
    if cue.lemma == SAY and cue.form == "past" and _answers(passage, at):
        return CueAt(at, cue, "bare", (after, after), after, pronoun)
    if (
        cue.lemma == SAY
        and cue.form == "past"
        and word.classes & {"negation", "pronoun", "question", "modal"}
    ):
        return CueAt(at, cue, "bare", (after, after), after, pronoun)
    plain = passage.words[at].text.endswith(TANWIN) or not cue.also_word
    if cue.form == "participle" and OBJECT in cue.complements and plain:
        return CueAt(at, cue, "object", (after, after), after, pronoun)
    return None


def considered(scene: Scene, at: int, cue: Cue, pronoun: tuple[str, str]) -> CueAt | None:
    """Return the cue where its subject and what that considers something follow: «اعتبر فلان القرار …»."""
    if OBJECT not in cue.complements or cue.form != "past" or cue.also_word:
        return None
    first = _subject_end(scene, at + 1)
    if first is None and cue.conjunction and scene.passage.opens_sentence(at):
        taken = _takes_act_for(scene, at + 1)  # «واعتبر زيارة الوفد دليلا على …»
        return CueAt(at, cue, "object", (at + 1, at + 1), at + 1, pronoun) if taken else None
    if first is None or not scene.passage.is_word(first):
        return None
    word, named = scene.words[first], first in scene.mentions_to
    plain = not (word.preposition or word.conjunction or word.nationality or word.title or word.classes)
    bare = not (word.cues or word.name or word.bare.endswith((TA_MARBUTA, ALEF)))
    after = scene.words[first + 1] if first + 1 < len(scene.words) else word
    construct = bare and (after.definite or first + 1 in scene.mention_at)  # «… تهديدات الجار جزءا من …»
    nominal = plain and (construct or (named and word.definite))
    nominal = nominal or _takes_act_for(scene, first)
    return CueAt(at, cue, "object", (at + 1, first), first, pronoun) if nominal else None


def _asks_who(passage: Passage, place: int) -> bool:
    """Tell whether «من» asks: a present verb follows it («متسائلا من يحاسب …»)."""
    if place + 1 >= len(passage) or passage.words[place].key != OF:
        return False
    after = passage.words[place + 1]
    return looks_like_verb(after) and not (after.known or after.name)


def _begins_speech(passage: Passage, place: int) -> bool:
    """Tell whether a word begins a clause and stands in no noun phrase: «نحن», «هناك 130 بئرا»."""
    after = passage.words[place + 1] if place + 1 < len(passage) else None
    alone = after is None or passage.is_mark(place + 1) or bool(after.complementiser or after.classes)
    return passage.words[place].key == WE or (passage.words[place].key == THERE and not alone)


def _answers(passage: Passage, at: int) -> bool:
    """Tell whether a topic opens the sentence of «قال», and no source follows it: «وعن الفوائض قال من …»."""
    if at + 1 >= len(passage):
        return False
    begin, _ = passage.sentence_bounds(at)
    word, after = passage.words[begin], passage.words[at + 1]
    source = after.noun or after.title or after.name or after.definite or after.cues
    return FROM in word.rests and begin < at - 1 and not (source or after.bare.startswith(LAM))


def _subject_end(scene: Scene, at: int) -> int | None:
    """Return the place after a name or a definite source at *at*; None where neither stands there."""
    mention, word = scene.mention_at.get(at), scene.words[at] if at < len(scene.words) else None
    if mention is not None:
        other = mention.preposition or mention.entity.actor_type == "place"
        return None if other else mention.last
    source = word is not None and word.definite and not word.preposition and bool(word.noun or word.title)
    name = scene.mention_at.get(at + 1) if source and word is not None and word.title else None
    if name is not None and name.entity.actor_type == "person" and not name.preposition:
        return name.last  # «النائبة فلانة»
    return at + 1 if source else None


def _takes_act_for(scene: Scene, first: int) -> bool:
    """Tell whether an act and what it is taken for begin at *first*: «زيارة الوفد إلى القاعة دليلا على …»."""
    if first + 1 >= len(scene.words):
        return False
    act, after = scene.words[first], scene.words[first + 1]
    if not (act.common or act.bare.endswith(TA_MARBUTA)):
        return False
    other = act.definite or act.preposition or act.known or act.name or act.cues
    if other and not act.classes & {"event", "object"}:
        return False
    if not (after.definite or after.title is not None or first + 1 in scene.mention_at):
        return False
    near = range(first + 2, min(first + REACH // 2, len(scene.words)))
    for place in near:
        if not scene.passage.is_word(place) or scene.words[place].complementiser:
            return False
        if place not in scene.inside_names and _is_plain_accusative(scene.words[place]):
            return True
    return False


def _is_plain_accusative(word: Word) -> bool:
    """Tell whether a word is an indefinite noun in the accusative: «دليلا»."""
    other = word.definite or word.name or word.classes or word.title or word.conjunction
    return word.bare.endswith(ALEF) and not (other or word.bare.endswith(POSSESSIVES))
