"""Whether a word that no lexicon knows is spelled like a foreign name: «بوسبيسيل», not «مسارات».

The letters tell it, by the table `letter_triples`.
"""

from functools import cache
from typing import Final

from toolkit.lexicons import lexicon_columns

BEFORE, AFTER = "^", "$"  # the edges of a word in the table
FOREIGN: Final = 3.0  # 8 of 10 foreign names lie above, and 4 of 100 words of newspapers
ARABIC: Final = -3.0  # 8 of 10 words of newspapers lie below, and 2 of 100 foreign names
_REMEMBERED: Final = 1 << 14
_foreign: Final[dict[str, float]] = {}


def is_spelled_foreign(key: str) -> bool:
    """Tell whether the letters of a folded word are much likelier in a foreign name."""
    return _foreignness(key) > FOREIGN


def is_spelled_arabic(key: str) -> bool:
    """Tell whether the letters of a folded word are much likelier in a word of the language."""
    return _foreignness(key) < ARABIC


def triples(key: str, weights: dict[str, float]) -> float:
    """Return how much likelier the letters of a folded word are in a foreign name: a logarithm, 0 as likely.

    Each letter counts with the two before it, or with the one where these three are rare.
    """
    text = BEFORE + key + AFTER
    total = weights.get(text[:2], 0.0)
    for at in range(2, len(text)):
        weight = weights.get(text[at - 2 : at + 1])
        total += weights.get(text[at - 1 : at + 1], 0.0) if weight is None else weight
    return total


def _foreignness(key: str) -> float:
    known = _foreign.get(key)
    if known is None:
        known = triples(key, _weights())
        if len(_foreign) >= _REMEMBERED:
            _foreign.clear()
        _foreign[key] = known
    return known


@cache
def _weights() -> dict[str, float]:
    columns = lexicon_columns("letter_triples")
    return dict(zip(columns["letters"], map(float, columns["weight"]), strict=True))
