"""Arabic letters: what a match key ignores, and which characters are written but not read.

A key (`fold`) is for comparing only.  Nothing here gives offsets: spans are always those of the
untouched text.
"""

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

HARAKAT: Final = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
TATWEEL: Final = "\u0640"
INVISIBLE: Final = (
    "\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff"  # bidi marks, soft hyphen, BOM
)
JOINERS: Final = "\u200c\u200d"  # zero-width (non-)joiner: inside a word or an emoji

_UNREAD: Final = re.compile(f"[{HARAKAT}{TATWEEL}{INVISIBLE}{JOINERS}]")
_PRESENTATION: Final = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
_ALIKE: Final = {
    "\u0622": "\u0627",  # alef with madda
    "\u0623": "\u0627",  # alef with hamza above
    "\u0625": "\u0627",  # alef with hamza below
    "\u0671": "\u0627",  # alef wasla
    "\u0629": "\u0647",  # ta marbuta as ha
    "\u0624": "\u0648",  # hamza on waw
    "\u0626": "\u064a",  # hamza on ya
    "\u06cc": "\u064a",  # Persian ya
    "\u06a9": "\u0643",  # Persian kaf
    "\u06af": "\u063a",  # gaf: written for the g of foreign names, as ghayn is
    "\u06a4": "\u0641",  # ve: for the v of foreign names, as fa is
    "\u067e": "\u0628",  # pe: for the p of foreign names, as ba is
}
# One that is missing costs an exception.
_FOLD: Final = {
    letter: _ALIKE.get(chr(letter), chr(letter)) for letter in (*range(0x0600, 0x0700), *map(ord, _ALIKE))
}
ALEF_MAKSURA: Final = "\u0649"
YA: Final = "\u064a"
ALEF: Final = "\u0627"
WAW: Final = "\u0648"
HAMZA: Final = "\u0621"
TA_MARBUTA: Final = "\u0629"
_SHORT: Final = 4  # up to this length a final alef maksura tells words apart and is kept
# Keys that were asked for, until there are too many: compiled code asks a dictionary in a third of the time
# of `lru_cache`.
_REMEMBERED: Final = 1 << 16
_PHRASES: Final = 1 << 14
_folded: Final[dict[str, str]] = {}
_folded_phrases: Final[dict[str, str]] = {}
# A pattern that begins with a letter is found faster than one that begins by looking back.
_LONG_ALEF_MAKSURA: Final = re.compile(f"{ALEF_MAKSURA}(?![^\n])(?<=[^\n]{{{_SHORT + 1}}})")


def strip_marks(text: str) -> str:
    """Return *text* without vowel marks, tatweel, joiners and invisible direction marks.

    >>> strip_marks("أَكَّـدَ")
    'أكد'
    """
    return _UNREAD.sub("", _without_presentation(text))


def _without_presentation(text: str) -> str:
    """Return *text* in plain letters where it holds a shape of one, or of several: «ﻻ»."""
    return unicodedata.normalize("NFKC", text) if _PRESENTATION.search(text) else text


def fold(text: str) -> str:
    """Return the key under which *text* is compared: unvowelled, letters that papers interchange made one.

    A final alef maksura becomes ya in longer words only, so that prepositions, verbs and the names
    that differ from them by this letter alone stay apart.

    >>> fold("الأميركيّة") == fold("الاميركيه")
    True
    >>> fold("كيرى") == fold("كيري")
    False
    """
    known = _folded.get(text)
    if known is None:
        known = fold_bare(strip_marks(text))
        if len(_folded) >= _REMEMBERED:
            _folded.clear()
        _folded[text] = known
    return known


def fold_all(words: Sequence[str]) -> list[str]:
    """Return the keys of many words, as `fold` does one by one; none may hold a line break.

    >>> fold_all(["الأميركيّة", "مصطفى"]) == [fold("الأميركيّة"), fold("مصطفى")]
    True
    """
    return fold_bare_all(strip_all(words))


def strip_all(words: Sequence[str]) -> list[str]:
    """Return many words as `strip_marks` returns them one by one; none may hold a line break."""
    joined = "\n".join(words)
    if _PRESENTATION.search(joined):
        joined = "\n".join(map(_without_presentation, words))
    return _UNREAD.sub("", joined).split("\n") if words else []


def fold_bare_all(words: Sequence[str]) -> list[str]:
    """Return the keys of many words that are stripped, as `fold_bare` does; none may hold a line break."""
    folded = "\n".join(words)
    for letter, alike in _ALIKE.items():
        folded = folded.replace(letter, alike)
    return _LONG_ALEF_MAKSURA.sub(YA, folded).split("\n") if words else []


def fold_bare(text: str) -> str:
    """Return the key of a word that `strip_marks` has stripped."""
    folded = text.translate(_FOLD)
    if folded.endswith(ALEF_MAKSURA) and len(folded) > _SHORT:
        folded = folded[:-1] + YA
    return folded


def fold_phrase(text: str) -> str:
    """Return the folded words of *text*, separated by single spaces."""
    known = _folded_phrases.get(text)
    if known is None:
        known = " ".join([key for key in map(fold, text.split()) if key])
        if len(_folded_phrases) >= _PHRASES:
            _folded_phrases.clear()
        _folded_phrases[text] = known
    return known
