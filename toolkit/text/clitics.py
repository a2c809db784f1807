"""Particles written together with the word they stand before: و ف ب ك ل and the article's لل."""

from typing import NamedTuple

CONJUNCTIONS = ("", "\u0648", "\u0641")  # waw, fa
PREPOSITIONS = ("", "\u0628", "\u0643", "\u0644")  # ba, kaf, lam
ARTICLE = "\u0627\u0644"
FA = "\u0641"
KAF = "\u0643"
LAM = "\u0644"
_LAM_ARTICLE = LAM + LAM
PARTICLES = tuple(particle for particle in CONJUNCTIONS + PREPOSITIONS if particle)
_LEAST = 2  # letters that must be left of the word


class Split(NamedTuple):
    """One way to read a word: its attached particles and the rest, which has its own article."""

    conjunction: str
    preposition: str
    rest: str


def splits(word: str) -> tuple[Split, ...]:
    """Return every way to take particles off *word* (unvowelled), the whole word first.

    >>> [s.rest for s in splits("وللعراق")]
    ['وللعراق', 'للعراق', 'لعراق', 'العراق']
    """
    whole = Split("", "", word)
    if not word.startswith(PARTICLES):
        return (whole,)
    found = [whole]
    for conjunction in CONJUNCTIONS:
        if not word.startswith(conjunction):
            continue
        after = word[len(conjunction) :]
        for preposition in PREPOSITIONS:
            attached = conjunction or preposition
            if attached and after.startswith(preposition) and len(after) - len(preposition) >= _LEAST:
                found.append(Split(conjunction, preposition, after[len(preposition) :]))
        if after.startswith(_LAM_ARTICLE) and len(after) > len(_LAM_ARTICLE) + 1:
            found.append(Split(conjunction, LAM, ARTICLE + after[len(_LAM_ARTICLE) :]))
    return tuple(found)
