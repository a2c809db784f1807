"""Senses: the titles and nouns under which a text calls the same one again («المدرب», «المدير الفني»)."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from toolkit.lexicons import lexicon_rows
from toolkit.text.letters import fold_phrase

Stems = tuple[str, ...]


class Sense(NamedTuple):
    """What one may be called: all phrases of it, and whether a body must be shared besides."""

    phrases: tuple[Stems, ...]
    shared: bool


class Called(NamedTuple):
    """The phrase with which a description begins: how many words, and its senses."""

    length: int
    senses: tuple[Sense, ...]


def called(stems: Stems) -> Called | None:
    """Return the longest phrase with which a description begins; None where the table has none of them."""
    for length in range(min(_longest(), len(stems)), 0, -1):
        senses = _by_phrase().get(stems[:length])
        if senses is not None:
            return Called(length, senses)
    return None


def _rows() -> Iterator[tuple[Stems, str, bool]]:
    """Yield each phrase of the table as folded words, with its sense."""
    for row in lexicon_rows("senses"):
        for words in (row["words"], row["feminine"]):
            if words:
                yield tuple(fold_phrase(words).split()), row["sense"], row["shared"] == "yes"


@cache
def _by_phrase() -> dict[Stems, tuple[Sense, ...]]:
    """Return the senses of each phrase."""
    phrases: dict[tuple[str, bool], list[Stems]] = {}
    for phrase, name, shared in _rows():
        phrases.setdefault((name, shared), []).append(phrase)
    found: dict[Stems, tuple[Sense, ...]] = {}
    for (_, shared), others in phrases.items():
        sense = Sense(tuple(others), shared)
        for phrase in others:
            found[phrase] = (*found.get(phrase, ()), sense)
    return found


@cache
def _longest() -> int:
    """Return how many words the longest phrase has."""
    return max(len(phrase) for phrase, _, _ in _rows())
