"""Antecedents: whom a clause tells of that goes on with a noun: «فلانة، التي سألت», «والدته وهي تصرخ»."""

from typing import Final

from toolkit.quotes.cues.opened import CueAt
from toolkit.quotes.identity.finding import Identity
from toolkit.quotes.past import Speaker
from toolkit.quotes.scene import Scene
from toolkit.quotes.speakers.clauses import SUBJECT_WORDS, person_named_to
from toolkit.text.letters import WAW

_ENDS_ANTECEDENT: Final = frozenset(["relative", "preposition"])


def antecedent(identity: Identity, cue: CueAt) -> Speaker | None:
    """Return the person named right before a relative clause whose verb reports: «فلانة، التي سألت»."""
    scene = identity.scene
    last = cue.at - 1
    if scene.passage.is_comma(last - 1):
        last -= 1
    for mention in scene.mentions_to.get(last, ()):
        agrees = not (mention.entity.gender and cue.cue.gender and mention.entity.gender != cue.cue.gender)
        if agrees and mention.entity.actor_type in ("person", "organisation"):
            return identity.overt((mention.first, last), cue, "relative clause")
    first = _described_by_relative(scene, last)
    if first is None:
        first = _named_before_apposition(scene, last)
    return None if first is None else identity.overt((first, last), cue, "relative clause")


def _named_before_apposition(scene: Scene, last: int) -> int | None:
    """Return where the name begins of whom an indefinite noun tells: «فلان، خبير في المناخ، الذي قال»."""
    if not scene.passage.is_comma(last):
        return None
    begin, _ = scene.passage.sentence_bounds(last)
    near = range(last - 1, max(begin, last - SUBJECT_WORDS), -1)
    comma = next((at for at in near if scene.passage.is_comma(at)), last)
    after = scene.words[comma + 1]
    if comma == last or after.definite or after.conjunction or after.title is None:
        return None
    named = person_named_to(scene, comma)
    return None if named is None else named.first


def _described_by_relative(scene: Scene, last: int) -> int | None:
    """Return where the office begins that ends right before a relative: «بالمدير العام الذي أوضح»."""
    words = scene.words
    begin, _ = scene.passage.sentence_bounds(last - 1)
    for place in range(last - 1, max(begin - 1, last - SUBJECT_WORDS), -1):
        word = words[place]
        ends = word.finite or word.complementiser is not None or word.classes & _ENDS_ANTECEDENT
        if not scene.passage.is_word(place) or ends:
            return None
        if word.title is not None and word.title.number == "singular" and word.definite:
            if words[last].value not in ("", word.title.gender):
                return None  # «قدم المتحدث التجربة التي قال إنها …»
            titled = place > begin and words[place - 1].title is not None and not word.preposition
            return place - 1 if titled else place
    return None


def in_circumstance(identity: Identity, cue: CueAt) -> Speaker | None:
    """Return who is named right before «وهو» and a verb: «رأينا والدة المتهم وهي تصرخ: «…»»."""
    scene, words = identity.scene, identity.words
    at = cue.at - 1
    while_doing = at > 0 and "pronoun" in words[at].classes and words[at].bare.startswith(WAW)
    if not while_doing or cue.cue.form != "present" or cue.cue.number != "singular":
        return None
    begin, _ = scene.passage.sentence_bounds(at)
    for place in range(at - 1, max(begin - 1, at - SUBJECT_WORDS), -1):
        word, mention = words[place], scene.mention_at.get(place)
        if scene.passage.is_mark(place) or word.finite:
            return None
        if mention is not None and mention.last == at and mention.entity.actor_type == "person":
            return identity.overt((place, at), cue, "circumstance")
        one = word.title or word.noun
        if one is not None and one.number == "singular" and one.gender == cue.cue.gender:
            return identity.overt((place, at), cue, "circumstance")
    return None


def describes_a_noun(scene: Scene, cue: CueAt) -> bool:
    """Tell whether a present verb goes on the noun before it: «مشكلة يرجح أن …», «الذي يؤكد أن …»."""
    if cue.cue.form != "present" or cue.cue.conjunction or scene.passage.opens_sentence(cue.at):
        return False
    before = scene.words[cue.at - 1]
    if scene.passage.is_mark(cue.at - 1) or cue.at - 1 in scene.inside_names:
        return False
    if before.complementiser is not None and not before.complementiser.gender:
        return False  # «قبل أن تستدرك: …»
    return not before.classes - {"relative", "verb"} and not before.cues
