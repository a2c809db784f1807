"""Doublings: words beside a verb of saying that repeat it, or tell to whom, and open nothing of their own.

«صرّح قائلاً», «اكتفى بالقول», «مضى يقول», «قال مخاطباً النواب».
"""

from toolkit.lexis import Cue, Word
from toolkit.passages import Passage
from toolkit.quotes.speech import SAY


def doubles(word: Word, *, after_verb: bool = False) -> bool:
    """Tell whether a word only repeats a verb of saying: «قائلا», «بالقول», and right after a verb «يقول»."""
    return doubling(word) is not None or (after_verb and goes_on_saying(word) is not None)


def doubling(word: Word) -> Cue | None:
    """Return the reading of a word as one that only repeats a verb of saying: قائلا، قوله، بالقول."""
    for cue in word.cues:
        if (
            cue.lemma == SAY
            and cue.form in ("participle", "noun")
            and (cue.pronoun or cue.preposition or word.definite or cue.form != "noun")
        ):
            return cue
    return None


def goes_on_saying(word: Word) -> Cue | None:
    """Return the present of the verb of saying right after another verb: «مضى يقول»."""
    return next((c for c in word.cues if c.lemma == SAY and c.form == "present" and not c.conjunction), None)


def is_saying_of(word: Word) -> bool:
    """Tell whether a word is the noun «قول» before who spoke: «نقلت رويترز قول الوزير إن»."""
    return any(c.lemma == SAY and c.form == "noun" and not (c.pronoun or c.preposition) for c in word.cues)


def tells_whom(passage: Passage, place: int) -> bool:
    """Tell whether a participle tells to whom one speaks: «قال فلان مخاطباً النواب: …»."""
    if passage.is_comma(place - 1):
        return False
    return any(cue.act == "address" and cue.form == "participle" for cue in passage.words[place].cues)
