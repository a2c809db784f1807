"""A text as a stream of letters: what is left of it when only the letters are compared.

Spaces, marks, vowels and a و written on the next word are no part of the stream, and letters that
papers interchange are one.  Each letter keeps its place in the untouched text.
"""

import unicodedata
from functools import cache
from typing import NamedTuple

import numpy as np

from toolkit.text.letters import ALEF_MAKSURA, WAW, YA, fold, strip_marks
from toolkit.text.tokens import code_points

SHINGLE = 16  # letters, a power of two: some three words and a half, the shortest run that counts as the same
_BMP = 1 << 16
_SEPARATOR, _UNREAD = 0, 1  # below every letter
_WAW = ord(WAW)
_BASE = np.uint64(0x9E3779B97F4A7C15)  # odd, its bits mixed: 2**64 by the golden ratio
_MIXERS = ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB), (31, 1))  # splitmix64, Steele et al. 2014


class Stream(NamedTuple):
    """The letters of a text: their keys, their places in the text, and whether each opens a word."""

    letters: np.ndarray
    places: np.ndarray
    opens: np.ndarray


def stream(text: str) -> Stream:
    """Return the letters and digits of *text* as keys to compare, with their places.

    Characters beyond the basic plane are passed over.  A و that opens a longer word is left out, so that
    a sentence with and without it is the same.

    >>> len(stream("وقال: نَعَم").letters)
    6
    """
    keys = _keys().take(code_points(text), mode="clip")
    places = np.nonzero(keys > _UNREAD)[0]
    words = np.cumsum(keys == _SEPARATOR)[places]
    opens = np.concatenate([[True], words[1:] != words[:-1]])[: len(places)]
    letters = keys[places]
    alone = np.concatenate([opens[1:], [True]])[: len(places)]
    attached = (letters == _WAW) & opens & ~alone
    opens = opens | np.concatenate([[False], attached[:-1]])[: len(places)]
    return Stream(letters[~attached], places[~attached], opens[~attached])


def shingles(letters: np.ndarray) -> np.ndarray:
    """Return a number of 64 bits for each run of `SHINGLE` letters, the same for the same run.

    A polynomial of the letters, made by doubling (Karp and Rabin 1987), and mixed so that every
    remainder of it is as good as random.
    """
    hashed = letters.astype(np.uint64)
    base = _BASE
    length = 1
    with np.errstate(over="ignore"):
        while length < SHINGLE:
            hashed = hashed[:-length] * base + hashed[length:]
            base = base * base
            length *= 2
        for shift, factor in _MIXERS:
            hashed = (hashed ^ (hashed >> np.uint64(shift))) * np.uint64(factor)
    return hashed


@cache
def _keys() -> np.ndarray:
    """Return the key of each character of the basic plane; the last entry is for all others."""
    table = np.full(_BMP + 1, _SEPARATOR, dtype=np.uint16)
    for code in range(_BMP):
        character = chr(code)
        if not strip_marks(character) or unicodedata.combining(character):
            table[code] = _UNREAD
        elif character.isalnum():
            table[code] = _key(character)
    return table


def _key(character: str) -> int:
    """Return the first character of what *character* is compared as: ya for alef maksura, 0-9 for digits."""
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return ord(str(digit))
    folded = fold(character).replace(ALEF_MAKSURA, YA).casefold()
    return ord(folded[0]) if folded and ord(folded[0]) < _BMP else _SEPARATOR
