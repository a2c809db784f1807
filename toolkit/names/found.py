"""A name that was found: its words, its gender, its rule, and how the article writes it."""

from dataclasses import dataclass

from toolkit.lexis import Word
from toolkit.passages import Passage


@dataclass(slots=True)
class Name:
    """A personal name in a passage: words `first` to before `last`, gender where a part or title shows it."""

    first: int
    last: int
    gender: str
    rule: str


def name_start(passage: Passage, first: int) -> int:
    """Return the offset at which a name begins whose first word is *first*, after particles written on it."""
    word = passage.words[first]
    attached = len(word.conjunction) + len(word.preposition)
    known = word.name is not None and not word.definite and word.text == word.bare
    return passage.start[first] + (attached if known else 0)


def name_text(passage: Passage, first: int, last: int) -> str:
    """Return a name as the article writes it, without particles before it."""
    return passage.cut(name_start(passage, first), passage.end[last - 1])


def gender_of(parts: list[Word], titled: Word | None) -> str:
    """Return the gender that the given name shows, else the title's, else that of a further name.

    «الدكتورة فيلورة سالم القمر» bears her father's name.
    """
    given, *further = (word.name.gender if word.name is not None else "" for word in parts)
    title = titled.title if titled is not None else None
    shown = title.gender if title is not None and title.number == "singular" else ""
    return next(filter(None, (given, shown, *further)), "")
