"""Exclusions: what stands beside a word of saying and shows at once that it opens nothing."""

from typing import Final

from toolkit.lexis import TANWIN, Cue
from toolkit.passages import Passage
from toolkit.quotes.cues.anonymity import is_noun_of_withholding, is_unnamed
from toolkit.quotes.cues.background import tells_of_copy, tells_who_carries
from toolkit.quotes.cues.cue_words import calls, is_what
from toolkit.quotes.cues.homographs import stands_as_other_word
from toolkit.quotes.function_words import ALSO, FROM, IN, IN_IT, THAT, WHAT, WHETHER
from toolkit.quotes.scene import Scene
from toolkit.quotes.speech import NEAR
from toolkit.text.letters import ALEF, TA_MARBUTA
from toolkit.text.marks import OPENING_MARKS

_PRAYER_WORDS: Final = 2  # after a verb of asking, among which God is named
_INTO: Final = (IN, *IN_IT, ALSO)


def opens_nothing(scene: Scene, at: int, cue: Cue) -> bool:
    """Tell whether what stands beside a cue shows that it opens nothing, before an opener is sought."""
    passage = scene.passage
    if cue.form == "participle" and _is_no_report(passage, at, cue):
        return True
    if cue.form == "noun" and cue.pronoun and at and passage.words[at - 1].key == FROM:
        return True  # «تحدثت عن روايتها الجديدة قائلة: …»
    if cue.stance in ("asking", "requesting") and _is_prayer(scene, at):
        return True
    if cue.form in ("past", "present") and _is_no_verb_of_saying(scene, at, cue):
        return True
    if WHAT in cue.complements and not (calls(cue) and at and is_what(passage.words[at - 1])):
        return True  # «ما سماه «…»», not «سماها على اسم أمه»
    return IN in cue.complements and (at + 1 >= len(passage) or passage.words[at + 1].key not in _INTO)


def _is_no_report(passage: Passage, at: int, cue: Cue) -> bool:
    """Tell whether a participle is a noun, or says what somebody is, and reports nothing beside a verb."""
    word = passage.words[at]
    if at and (passage.words[at - 1].complementiser or passage.words[at - 1].value == "turn"):
        return True  # «لكنّ متحدثاً قال»: a noun, the subject
    if cue.stance == "continuing" and is_unnamed(passage.words[at - 1]):
        return True  # «أوساط متابعة»
    after_that = at > 1 and passage.words[at - 2].complementiser is not None
    if after_that and not word.bare.endswith(ALEF):
        return True  # «أن قواته ملتزمة …»: what is said of them
    if _is_verbal_noun_of(passage, at):
        return True
    if cue.stance == "accusing":
        return not _accuses(passage, at)  # «متهمة بأنها»: by nobody
    return bool(word.title or word.noun) and not _is_accusative(passage, at, cue)


def _is_no_verb_of_saying(scene: Scene, at: int, cue: Cue) -> bool:
    """Tell whether a finite form only describes another word, asks, or is no verb here."""
    passage, before = scene.passage, scene.words[at - 1] if at else None
    told_of = before is not None and (before.key == WHAT or "relative" in before.classes)
    if told_of and _has_its_pronoun(passage, at, cue):
        return True  # «وهو ما ذهب إليه فلان، الذي أوضح أن …», «السجلات التي تحدث عنها فلان تضم …»
    if at > 2 and _is_asked(passage, at):
        return True
    if is_noun_of_withholding(passage, at) or tells_who_carries(passage, at, cue):
        return True
    if stands_as_other_word(scene, at, cue) or (cue.also_word and tells_of_copy(passage, at)):
        return True
    possessed = cue.pronoun and cue.conjunction and not calls(cue)
    return bool(possessed) and _is_joined_noun(passage, at)  # «لمخاطبة الإدارة وحثها على أن …»


def _is_verbal_noun_of(passage: Passage, at: int) -> bool:
    """Tell whether a word in «ة» is no participle but a noun with its object: «بشأن مواصلة الإجراءات»."""
    word, after = passage.words[at], passage.words[at + 1] if at + 1 < len(passage) else None
    before = passage.words[at - 1] if at else None
    if not word.bare.endswith(TA_MARBUTA) or word.text.endswith(TANWIN) or before is None or after is None:
        return False
    governed = "preposition" in before.classes or bool(word.preposition)
    return governed and after.definite and not word.conjunction


def _accuses(passage: Passage, at: int) -> bool:
    """Tell whether a participle has the accused after it: «متهماً …», «، متهمة الوزير بأنه …»."""
    after = passage.words[at + 1] if passage.is_word(at + 1) else None
    marked = at + 1 < len(passage) and passage.words[at + 1].text in OPENING_MARKS  # «، مستنكرة «…»»
    if passage.words[at].text.endswith(TANWIN) or (marked and passage.is_comma(at - 1)):
        return True
    return (
        (passage.is_comma(at - 1) or passage.words[at].bare.endswith(ALEF))
        and after is not None
        and after.complementiser is None
        and not after.preposition
    )


def _is_accusative(passage: Passage, at: int, cue: Cue) -> bool:
    """Tell whether a participle that is also a noun stands beside a verb: «داعيةً», «داعية إلى»."""
    after = passage.words[at + 1] if at + 1 < len(passage) else None
    governs = after is not None and (
        after.complementiser is not None or f"{after.key} {THAT}" in cue.complements
    )
    word = passage.words[at]
    beside = passage.is_comma(at - 1) and word.bare.endswith(ALEF) and not word.definite
    return word.text.endswith(TANWIN) or governs or beside or _governs_ahead(passage, at, cue)


def _governs_ahead(passage: Passage, at: int, cue: Cue) -> bool:
    """Tell whether an object and its own preposition follow it: «، داعية اللجنة إلى «…»»."""
    word = passage.words[at]
    if word.definite or not passage.is_comma(at - 1) or not word.bare.endswith(TA_MARBUTA):
        return False
    for place in range(at + 1, min(at + NEAR, len(passage))):
        if passage.is_mark(place):
            return False
        if f"{passage.words[place].key} {THAT}" in cue.complements:
            return True
    return False


def _has_its_pronoun(passage: Passage, at: int, cue: Cue) -> bool:
    """Tell whether a verb's own preposition follows it with a pronoun: «ذهب إليه», «أشار إليها»."""
    after = passage.words[at + 1] if at + 1 < len(passage) else None
    if after is None or "prepositional pronoun" not in after.classes or after.key in IN_IT:
        return False
    return any(after.key[:2] == complement[:2] for complement in cue.complements if complement != THAT)


def _is_asked(passage: Passage, at: int) -> bool:
    """Tell whether a verb is what somebody asks about: «وعما إذا كانت تتابع مسلسلات أجابت: «…»»."""
    was = "auxiliary" in passage.words[at - 1].classes
    return was and passage.words[at - 2].key == WHETHER and "question" in passage.words[at - 3].classes


def _is_joined_noun(passage: Passage, at: int) -> bool:
    """Tell whether a word is also a verbal noun with its pronoun, and no mark stands before it."""
    noun = any(cue.form == "noun" and cue.pronoun for cue in passage.words[at].cues)
    return noun and not (passage.opens_sentence(at) or passage.is_mark(at - 1))


def _is_prayer(scene: Scene, at: int) -> bool:
    """Tell whether God is asked: «سائلاً الله أن …», «ودعا المحافظ المولى عز وجل أن …»."""
    near = range(at + 1, min(at + 1 + _PRAYER_WORDS, len(scene.words)))
    return any("deity" in scene.words[i].classes and i not in scene.inside_names for i in near)
