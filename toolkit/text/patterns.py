"""Regular expressions that find a phrase in untouched text, as written or however papers spell it.

A pattern says where a phrase may stand; whether the words there are the phrase's is for `key` to tell.
Only what RE2 and Python's `re` read alike is used, so that either can run it.
"""

import re
from functools import cache

from toolkit.text.clitics import ARTICLE, LAM
from toolkit.text.letters import (
    ALEF,
    ALEF_MAKSURA,
    HARAKAT,
    INVISIBLE,
    JOINERS,
    TATWEEL,
    YA,
    fold_bare,
    strip_marks,
)

IN_WORD = f"[\\w{HARAKAT}{JOINERS}]"  # what continues a word; Python's `re` alone knows these letters by \w
_MARKS = f"[{HARAKAT}{TATWEEL}{JOINERS}]*"
_UNREAD = f"[{HARAKAT}{TATWEEL}{JOINERS}{INVISIBLE}]*"
_SPACE = " \t\u00a0\u2000-\u200a\u202f\u3000"
_GAP = f"[{INVISIBLE}]*[{_SPACE}][{_SPACE}{INVISIBLE}]*"  # between two words of one paragraph
_AT_THE_ENDS = re.compile(f"^[{INVISIBLE}]+|[{INVISIBLE}]+$")
_BLOCKS = ((0x0600, 0x0700), (0x0750, 0x0780), (0xFB50, 0xFE00), (0xFE70, 0xFEFD))
_DIGITS = {zero + digit: str(digit) for zero in (0x0660, 0x06F0) for digit in range(10)}


def key(word: str) -> str:
    """Return what a word is compared by: folded, in small letters, with the digits 0-9.

    >>> key("٢٠١٥") == key("2015")
    True
    """
    return key_of_bare(strip_marks(word))


def key_of_bare(word: str) -> str:
    """Return the key of a word that `strip_marks` has stripped."""
    folded = fold_bare(word).translate(_DIGITS)
    small = folded.lower()
    return small if len(small) == len(folded) else folded


def words_in(phrase: str) -> list[str]:
    """Return what stands between spaces, without invisible marks around it."""
    return list(filter(None, (_AT_THE_ENDS.sub("", word) for word in phrase.split())))


def exact(phrase: str) -> str:
    """Return a pattern of the words of *phrase*, letter for letter."""
    return _GAP.join(map(re.escape, words_in(phrase)))


def tolerant(phrase: str) -> str:
    """Return a pattern that finds *phrase* with any vowel marks, in any of the usual spellings.

    Letters that papers interchange are one, and words after the first may have the article.  It may find
    more, at the end of a longer word or by a final alef maksura: compare the `key` of what it finds.
    """
    words = [key_of_bare(word) for word in strip_marks(phrase).split()]
    first, *others = (_letters(word) + _MARKS for word in words)
    if words[0].startswith(ARTICLE):
        first = _any_of(ARTICLE) + first.removeprefix(_any_of(ALEF))  # «للوزير» has the article, too
    article = f"(?:{_letters(ARTICLE)})?"
    cased = "(?i)" if phrase.lower() != phrase.upper() else ""
    return cased + _GAP.join([first, *(article + word for word in others)])


def _letters(letters: str) -> str:
    """Return a pattern of some letters of a key, with what is not read between them."""
    apart = _UNREAD.join(map(_any_of, letters))
    lam_alef = _any_of(LAM) + _UNREAD + _any_of(ALEF)
    return apart.replace(lam_alef, f"(?:{lam_alef}|[{_spellings()[LAM + ALEF]}])")


def _any_of(letters: str) -> str:
    """Return a pattern of one character: of all that are written for one of *letters*."""
    characters = "".join(_spellings().get(letter, letter) for letter in _without_maksura(letters))
    return re.escape(characters) if len(characters) == 1 else f"[{re.escape(characters)}]"


@cache
def _spellings() -> dict[str, str]:
    """Return all characters that are written for a letter, for a digit, or for lam and alef in one."""
    found = {str(digit): str(digit) for digit in range(10)}
    for first, end in _BLOCKS:
        for character in map(chr, range(first, end)):
            made = _without_maksura(key(character))
            if len(made) == 1 or made == LAM + ALEF:
                found[made] = found.get(made, "") + character
    return found


def _without_maksura(letters: str) -> str:
    """Return a key with ya for alef maksura: which of them a word has is for the whole `key` to tell."""
    return letters.replace(ALEF_MAKSURA, YA)
