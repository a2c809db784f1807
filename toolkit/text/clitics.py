"""Particles written together with the word they stand before: و ف ب ك ل and the article's لل."""

from typing import Final

CONJUNCTIONS: Final = ("\u0648", "\u0641")  # waw, fa
PREPOSITIONS: Final = ("\u0628", "\u0643", "\u0644")  # ba, kaf, lam
ARTICLE: Final = "\u0627\u0644"
FA: Final = "\u0641"
KAF: Final = "\u0643"
LAM: Final = "\u0644"
_LAM_ARTICLE: Final = LAM + LAM
PARTICLES: Final = CONJUNCTIONS + PREPOSITIONS
_LEAST: Final = 2  # letters that must be left of the word


class Split:
    """One way to read a word: its attached particles and the rest, which has its own article."""

    __slots__ = ("conjunction", "preposition", "rest")

    def __init__(self, conjunction: str, preposition: str, rest: str):
        self.conjunction = conjunction
        self.preposition = preposition
        self.rest = rest


def splits(word: str) -> list[Split]:
    """Return every way to take particles off *word* (unvowelled), the whole word first.

    >>> [s.rest for s in splits("وللعراق")]
    ['وللعراق', 'للعراق', 'لعراق', 'العراق']
    """
    found = [Split("", "", word)]
    if word.startswith(PREPOSITIONS):
        found += _without_preposition("", word)
    elif word.startswith(CONJUNCTIONS) and len(word) > _LEAST:
        rest = word[1:]
        found.append(Split(word[0], "", rest))
        found += _without_preposition(word[0], rest)
    return found


def _without_preposition(conjunction: str, word: str) -> list[Split]:
    found: list[Split] = []
    if word.startswith(PREPOSITIONS) and len(word) > _LEAST:
        found.append(Split(conjunction, word[0], word[1:]))
    if word.startswith(_LAM_ARTICLE) and len(word) > len(_LAM_ARTICLE) + 1:
        found.append(Split(conjunction, LAM, ARTICLE + word[len(_LAM_ARTICLE) :]))
    return found
