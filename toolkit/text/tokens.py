"""Cut a text into tokens: character classes first, then the few marks that join what they separate.

The text is met once, as an array of code points (no regular expression per token); `tokens` gives
offsets into it.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

import numpy as np

from toolkit.text.letters import INVISIBLE, JOINERS, TATWEEL

# The kinds of tokens, and classes of characters; `Final`, so that they are numbers in what is compiled.
SPACE: Final = 0
WORD: Final = 1
LATIN: Final = 2
NUMBER: Final = 3
PUNCTUATION: Final = 4
OTHER: Final = 5
KIND_NAMES = {WORD: "word", NUMBER: "number", LATIN: "latin", PUNCTUATION: "punctuation", OTHER: "other"}
_JOINER = 6  # takes the class of its neighbours where they agree
_WHOLE = 7  # inside an address: one token whatever it holds
_BMP = 1 << 16

_NUMBER_MARKS = ".,:/\u066b\u066c"  # decimals, thousands, hours, dates
_REPEATED = f".-'{TATWEEL}"  # marks that are one token in a row: an ellipsis, a dash, a quotation mark
_SYLLABLE = 4  # letters of a syllable in an abbreviation that is spelt in syllables
_DIRECTION_MARKS = (0x200E, 0x200F)
_ADDRESS_BEGINS = ("http", "www.")
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s«»“”\"،؛()<>]+")
_MAIL = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_MAIL_REACH = 80  # characters before an @ in which an e-mail address is sought


class Tokens(NamedTuple):
    """The tokens of a text in reading order: offsets (end exclusive) and kinds (`KIND_NAMES`).

    `inside` tells of each character whether a token holds it.
    """

    start: np.ndarray
    end: np.ndarray
    kind: np.ndarray
    inside: np.ndarray


def code_points(text: str) -> np.ndarray:
    """Return the code point of every character of *text*, in two bytes each where none needs more."""
    short = text.encode("utf-16-le", "surrogatepass")
    if len(short) == 2 * len(text):
        return np.frombuffer(short, dtype=np.uint16)
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)


def tokens(text: str, codes: np.ndarray | None = None) -> Tokens:
    """Return the tokens of *text*.

    A token is a run of letters of one script with its vowel marks, a number with its separators, an
    abbreviation with its stops, an address, a hashtag or a user name, or one mark of punctuation
    (stops, strokes and apostrophes in a row are one).  Spaces and invisible direction marks belong to
    no token.
    """
    codes = code_points(text) if codes is None else codes
    if not len(codes):
        nothing = np.empty(0, dtype=np.int64)
        return Tokens(nothing, nothing, nothing.astype(np.uint8), nothing.astype(bool))
    classes = _classes().take(codes, mode="clip")
    _settle_joiners(classes)
    if TATWEEL in text:
        _settle_strokes(codes, classes)
    _join_numbers(codes, classes)
    whole = _join_abbreviations(codes, classes)
    whole |= _join_codes(codes, classes)
    whole |= _join_tags(codes, classes)
    whole |= _join_addresses(text, codes)
    return _runs(codes, classes, whole)


@cache
def _classes() -> np.ndarray:
    """Return the class of every character of the basic plane; the last entry is for all others."""
    import unicodedata

    of_category = {
        "L": WORD,
        "M": WORD,
        "N": NUMBER,
        "P": PUNCTUATION,
        "S": PUNCTUATION,
        "Z": SPACE,
        "C": OTHER,
    }
    table = np.full(_BMP + 1, OTHER, dtype=np.uint8)
    for code in range(_BMP):
        table[code] = of_category[unicodedata.category(chr(code))[0]]
    for code in (*range(0x41, 0x5B), *range(0x61, 0x7B), *range(0xC0, 0x250)):
        table[code] = LATIN if chr(code).isalpha() else table[code]
    table[0x0640] = WORD
    table[0x2190:0x2C00] = np.where(table[0x2190:0x2C00] == PUNCTUATION, OTHER, table[0x2190:0x2C00])
    table[0xFE00:0xFE10] = OTHER  # variation selectors of emoji
    table[[ord(c) for c in " \t\n\r\f\v\x00\x1c\x1d\x1e\x1f\x85\xa0"]] = SPACE
    table[[ord(c) for c in _spelled(INVISIBLE)]] = SPACE
    table[[ord(c) for c in JOINERS]] = _JOINER
    return table


def _spelled(ranges: str) -> str:
    """Return every character of a character class written with ranges."""
    return "".join(re.findall(f"[{ranges}]", "".join(map(chr, range(_BMP)))))


def _settle_joiners(classes: np.ndarray) -> None:
    """Give each joiner the class of its neighbours, or make it a space where they differ."""
    for at in np.nonzero(classes == _JOINER)[0]:
        before = classes[at - 1] if at else SPACE
        after = classes[at + 1] if at + 1 < len(classes) else SPACE
        classes[at] = before if before == after and before in (WORD, OTHER) else SPACE


def _settle_strokes(codes: np.ndarray, classes: np.ndarray) -> None:
    """Make marks of the strokes that lengthen no word: some papers write a dash so («الوزير ـ أمس ـ»)."""
    strokes = np.nonzero(codes == ord(TATWEEL))[0]
    apart = np.nonzero(np.diff(strokes) > 1)[0]
    firsts, lasts = strokes[np.append(0, apart + 1)], strokes[np.append(apart, -1)] + 1
    for first, last in zip(firsts.tolist(), lasts.tolist(), strict=True):
        before = first and classes[first - 1] == WORD
        if not before and (last == len(classes) or classes[last] != WORD):
            classes[first:last] = PUNCTUATION


def _join_numbers(codes: np.ndarray, classes: np.ndarray) -> None:
    r"""Make decimal points, thousands marks, and the marks of hours and dates part of their number.

    Papers also write a direction mark after the point of a decimal («3.\u200f5»).
    """
    numeric = [ord(mark) for mark in _NUMBER_MARKS]
    number = classes == NUMBER
    marks = np.nonzero(number[:-2] & number[2:])[0] + 1
    marks = marks[np.isin(codes[marks], numeric)]
    classes[marks], number[marks] = NUMBER, True
    marks = np.nonzero(number[:-3] & number[3:])[0] + 1
    marks = marks[np.isin(codes[marks], numeric) & np.isin(codes[marks + 1], _DIRECTION_MARKS)]
    classes[marks] = classes[marks + 1] = NUMBER


def _join_abbreviations(codes: np.ndarray, classes: np.ndarray) -> np.ndarray:
    """Return which characters belong to single letters joined by stops, with the last stop."""
    whole = np.zeros(len(codes), dtype=bool)
    stops = np.nonzero(codes == ord("."))[0]
    padded = np.pad(classes, 2, constant_values=SPACE)
    for kind in (WORD, LATIN):
        single = (padded[stops + 1] == kind) & (padded[stops] != kind)
        joins = single & (padded[stops + 3] == kind) & (padded[stops + 4] != kind)
        inner = stops[joins]
        whole[inner] = whole[inner - 1] = whole[inner + 1] = True
        final = stops[single]
        final = final[whole[final - 1]]
        whole[final] = True
    _join_syllables(padded, stops, whole)
    return whole


def _join_syllables(padded: np.ndarray, stops: np.ndarray, whole: np.ndarray) -> None:
    """Mark the letters of foreign abbreviations spelt in syllables: «إف.بي.آي», «كيه.جي.بي»."""
    between = stops[(padded[stops + 1] == WORD) & (padded[stops + 3] == WORD)]
    for one, two in zip(between[:-1].tolist(), between[1:].tolist(), strict=True):
        if not 2 <= two - one <= _SYLLABLE + 1 or (padded[one + 3 : two + 2] != WORD).any():
            continue
        first, last = one, two + 1
        while one - first < _SYLLABLE and padded[first + 1] == WORD:
            first -= 1
        while last - two <= _SYLLABLE and padded[last + 2] == WORD:
            last += 1
        if padded[first + 1] != WORD and padded[last + 2] != WORD:
            whole[first + (padded[first + 2] != WORD) : last] = True
            whole[first] = whole[first] or padded[first + 2] == WORD


def _join_codes(codes: np.ndarray, classes: np.ndarray) -> np.ndarray:
    """Return which characters belong to a word, a hyphen and a number written as one name."""
    whole = np.zeros(len(codes), dtype=bool)
    hyphens = np.nonzero(codes == ord("-"))[0]
    hyphens = hyphens[(hyphens > 0) & (hyphens < len(codes) - 1)]
    letters = (classes[hyphens - 1] == WORD) | (classes[hyphens - 1] == LATIN)
    for at in hyphens[letters & (classes[hyphens + 1] == NUMBER)]:
        _mark_run(classes, whole, at, -1)
        _mark_run(classes, whole, at, +1)
        whole[at] = True
    return whole


def _mark_run(classes: np.ndarray, whole: np.ndarray, at: int, step: int) -> None:
    """Mark the characters of one class that stand beside *at*."""
    place = at + step
    kind = classes[place]
    while 0 <= place < len(classes) and classes[place] == kind and not whole[place]:
        whole[place] = True
        place += step


def _join_tags(codes: np.ndarray, classes: np.ndarray) -> np.ndarray:
    """Return which characters belong to a hashtag or a user name."""
    whole = np.zeros(len(codes), dtype=bool)
    for at in np.nonzero((codes == ord("#")) | (codes == ord("@")))[0]:
        if at and codes[at] == ord("@") and classes[at - 1] in (LATIN, NUMBER):
            continue
        end = at + 1
        while end < len(codes) and (classes[end] in (WORD, LATIN, NUMBER) or codes[end] == ord("_")):
            end += 1
        if end > at + 1:
            whole[at:end] = True
    return whole


def _join_addresses(text: str, codes: np.ndarray) -> np.ndarray:
    """Return which characters belong to a web or e-mail address."""
    whole = np.zeros(len(codes), dtype=bool)
    for begin in _ADDRESS_BEGINS:
        # Two letters among the codes are found in a quarter of the time of a search in the text.
        two = (codes[:-1] == ord(begin[0])) & (codes[1:] == ord(begin[1]))
        for at in np.nonzero(two)[0].tolist():
            address = _ADDRESS.match(text, at)
            if address is not None:
                whole[at : address.end()] = True
    for at in _places(text, "@"):
        for found in _MAIL.finditer(text, max(0, at - _MAIL_REACH), at + _MAIL_REACH):
            whole[found.start() : found.end()] = True
    return whole


def _places(text: str, part: str) -> Iterator[int]:
    """Yield the places at which *part* begins in *text*."""
    at = text.find(part)
    while at >= 0:
        yield at
        at = text.find(part, at + 1)


def _runs(codes: np.ndarray, classes: np.ndarray, whole: np.ndarray) -> Tokens:
    """Return the runs of one class as tokens; marks of punctuation stand alone, but for some in a row."""
    kept = np.where(whole, _WHOLE, classes)
    breaks = np.append(True, kept[1:] != kept[:-1])
    # A comparison with what stands before the first character may say anything: a token begins there.
    marks = np.nonzero(kept == PUNCTUATION)[0]
    repeats = (codes[marks] == codes[marks - 1]) & np.isin(codes[marks], [ord(mark) for mark in _REPEATED])
    breaks[marks[~repeats]] = True
    tags = np.nonzero(whole)[0]
    tags = tags[np.isin(codes[tags], [ord("#"), ord("@")])]
    in_address = whole[tags - 1] & (codes[tags - 1] < 0x80)
    breaks[tags[~in_address]] = True
    classes[tags] = OTHER
    inside = kept != SPACE
    starts = np.nonzero(breaks & inside)[0]
    ends = np.nonzero(np.append(breaks[1:], True) & inside)[0] + 1
    return Tokens(starts, ends, classes[starts], inside)
