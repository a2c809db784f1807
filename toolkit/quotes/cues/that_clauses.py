"""Clauses of «أن»: what the word itself and those beside it tell of them, whichever cue governs them.

Whether they tell what is or what shall be, whether they are a condition or stand inside the subject, and
where their content begins.
"""

from toolkit.lexis import HAMZA_ABOVE
from toolkit.passages import Passage
from toolkit.quotes.function_words import GOD_WILLS, NOT_IN_PAST, THAT
from toolkit.quotes.speech import REACH
from toolkit.text.letters import YA
from toolkit.text.marks import QUOTATION_FAMILY


def is_complementiser(passage: Passage, place: int) -> bool:
    """Tell whether «أن» or one of its like stands at *place*, where there is a word at all."""
    return place < len(passage) and passage.words[place].complementiser is not None


def tells_what_is(passage: Passage, place: int) -> bool:
    """Tell whether «أن» tells what is, with a noun or pronoun, as it does not after «between»."""
    if place + 1 >= len(passage):
        return False
    that = passage.words[place].complementiser
    return that is not None and (bool(that.number) or passage.words[place + 1].definite)


def is_subjunctive(passage: Passage, place: int) -> bool:
    """Tell whether a present verb follows أن: «أن يعود», not «أنّ الوزير»."""
    complementiser = passage.words[place].complementiser
    if (
        complementiser is None
        or complementiser.gender
        or complementiser.number
        or complementiser.hamza_below
        or not passage.is_word(place + 1)
    ):
        return False
    after = passage.words[place + 1]
    return after.bare.startswith(YA) and not (after.known or after.definite or after.name)


def begins_condition(passage: Passage, at: int, place: int) -> bool:
    """Tell whether «إن شاء الله» or «إن لم …» begins at *place*, not right after a verb of saying."""
    after = passage.words[place + 1].key if place + 1 < len(passage) else ""
    bare = passage.words[place].key == THAT and not passage.words[place].text.startswith(HAMZA_ABOVE)
    return after == GOD_WILLS or (after == NOT_IN_PAST and bare and place > at + 1)


def describes_subject(passage: Passage, at: int, place: int, end: int) -> bool:
    """Tell whether «أن» stands in a relative clause between commas: «رأى فلان، الذي سبق أن سجن، أن …»."""
    words = passage.words
    first = next((i for i in range(place, at, -1) if passage.is_comma(i)), at)
    if first == at or "relative" not in words[first + 1].classes:
        return False
    end = min(end, place + REACH)
    comma = next((i for i in range(place, end) if passage.is_comma(i)), end)
    after = comma + 1 + (comma + 1 < end and "preposition" in words[comma + 1].classes)
    return after < end and words[after].complementiser is not None


def content_after(passage: Passage, place: int) -> int:
    """Return where the content begins that the complementiser at *place* opens: «ألا» is part of it."""
    that = passage.words[place].complementiser
    content = place if that is not None and that.negated else place + 1
    return content + (content < len(passage) and _leads_in(passage, content))


def zone_before(passage: Passage, at: int, place: int) -> int:
    """Return where the words end that a subject may stand in: at the complementiser, or its preposition."""
    before = passage.words[place - 1]
    return place - (place - 1 > at and "preposition" in before.classes and not before.noun)


def _leads_in(passage: Passage, place: int) -> bool:
    """Tell whether a colon, or a comma before marks, stands between a complementiser and its content."""
    marked = place + 1 < len(passage) and passage.words[place + 1].text in QUOTATION_FAMILY
    return passage.words[place].text == ":" or (marked and passage.is_comma(place))
