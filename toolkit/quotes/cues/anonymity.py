"""Anonymity: sources that a text does not name, and the words that tell so: «طلب عدم ذكر اسمه»."""

from typing import Final

from toolkit.lexis import Word
from toolkit.passages import Passage

_CONDITION_REACH: Final = 4  # words from a verb to the condition on which one spoke


def asks_anonymity(passage: Passage, place: int) -> bool:
    """Tell whether «طلب عدم ذكر اسمه» or «تحدث شريطة عدم ذكر اسمه» begins at *place*."""
    words = passage.words
    word = words[place]
    if not (word.finite or word.classes):
        return False  # as most words: asked of very many
    if "anonymity" not in word.classes:
        if not any(cue.form == "past" and not cue.conjunction for cue in word.cues):
            return False
        near = range(place + 1, min(place + 1 + _CONDITION_REACH, len(words)))
        place = next((at for at in near if words[at].value == "condition"), -1)
    return place >= 0 and any("name withheld" in word.classes for word in words[place + 1 : place + 4])


def withholds(passage: Passage, at: int) -> bool:
    """Tell whether a word stands in what tells that a name was withheld: «فضل عدم ذكر اسمه»."""
    words = passage.words
    noun = "name withheld" in words[at].classes and at > 0 and "name withheld" in words[at - 1].classes
    return noun or asks_anonymity(passage, at)


def leaves_unnamed(passage: Passage, first: int, last: int) -> bool:
    """Tell whether a noun phrase says that its source would not be named."""
    words = passage.words
    return any("anonymity" in words[at].classes for at in range(first, last)) and any(
        "name withheld" in words[at].classes for at in range(first, last)
    )


def is_noun_of_withholding(passage: Passage, at: int) -> bool:
    """Tell whether a word stands in «عدم ذكر اسمه», as a noun."""
    words = passage.words
    if not 0 < at < len(words) - 1:
        return False
    return "name withheld" in words[at - 1].classes and "name withheld" in words[at + 1].classes


def is_unnamed(head: Word) -> bool:
    """Tell whether a noun introduces a source that would not be named: «مصدر», «مسؤول»."""
    return head.noun is not None and head.noun.speaker_type == "anonymous" and not head.definite
