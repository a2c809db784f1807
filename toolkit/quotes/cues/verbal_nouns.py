"""Verbal nouns: nouns of saying with a content of their own, and those that take over a verb's."""

from typing import Final

from toolkit.lexis import Cue, Word
from toolkit.passages import Passage
from toolkit.quotes.cues.cue_words import TOLD_BY_NOUNS
from toolkit.quotes.cues.doublings import doubling
from toolkit.quotes.cues.governing import TAKES_NO_SUBJUNCTIVE
from toolkit.quotes.cues.that_clauses import is_complementiser, is_subjunctive
from toolkit.quotes.function_words import THAT
from toolkit.quotes.scene import Scene
from toolkit.quotes.speech import NEAR

_GOVERNS_NOUN: Final = frozenset(["preposition", "time"])


def that_of_noun(scene: Scene, at: int, cue: Cue) -> int | None:
    """Return the complementiser of a noun of saying that no pronoun or article closes: «بإعلان أن …»."""
    at_once = cue.preposition and cue.stance in TAKES_NO_SUBJUNCTIVE
    if at_once and is_complementiser(scene.passage, at + 1):
        return at + 1
    return _that_after_subject(scene, at, cue)


def _that_after_subject(scene: Scene, at: int, cue: Cue) -> int | None:
    """Return the complementiser after a noun of saying and whose it is: «بعد إعلان الشركة أنها …».

    Only where a preposition or a time governs the noun: «إعلان الشركة أنها … أثار جدلا» shows no end.
    """
    passage, before = scene.passage, scene.words[at - 1] if at else None
    governed = before is not None and bool(before.classes & _GOVERNS_NOUN)
    if cue.stance not in TOLD_BY_NOUNS or cue.object or not governed:
        return None
    for place in range(at + 1, min(at + 1 + NEAR, len(passage))):
        word = scene.words[place]
        if word.complementiser is not None and place > at + 1:
            own = word.complementiser.preposition + THAT in cue.complements
            own = own and "preposition" not in scene.words[place - 1].classes
            return place if own and not is_subjunctive(passage, place) else None
        inside = place in scene.inside_names or place in scene.mention_at
        first = place == at + 1 and (word.definite or inside or word.name or word.title)
        if not passage.is_word(place) or word.finite or not (first or place > at + 1):
            return None
    return None


def possessed_noun(word: Word) -> Cue | None:
    """Return the reading of a word as a noun of saying with the speaker's pronoun: «تأكيدها»."""
    return next((cue for cue in word.cues if cue.form == "noun" and cue.pronoun), None)


def noun_takes_over(word: Word) -> bool:
    """Tell whether a verbal noun under a verb that takes no clause has its own: «اكتفى بالإشارة إلى أن …»."""
    nouns = [cue for cue in word.cues if cue.form == "noun" and cue.preposition and not cue.also_word]
    return doubling(word) is None and bool(nouns)


def takes_over(passage: Passage, noun: int, place: int) -> bool:
    """Tell whether a noun of saying governs «أن» at *place*: «اكتفى بالقول إن …», «عن فلان إشارته إلى أن»."""
    if noun == place - 1:
        return True
    written = f"{passage.words[place - 1].key} {THAT}"
    return noun == place - 2 and any(written in cue.complements for cue in passage.words[noun].cues)
