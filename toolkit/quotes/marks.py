"""Quotation marks: which opens, which closes, and what stands between them.

Papers mix «», “”, "" and {}; they leave marks open, set them the wrong way round, and nest them.
Every opening mark gets an end, so that one stray mark never costs the article.
"""

from bisect import bisect_right
from itertools import pairwise
from typing import Final

from toolkit.passages import Passage
from toolkit.text.marks import CLOSING_QUOTATION, OPENING_QUOTATION, QUOTATION_FAMILY

_OPEN_PARAGRAPHS: Final = 6  # a quotation runs over at most so many paragraphs before it counts as unclosed
_CLITICS: Final = frozenset("وفبكل")


class Marked:
    """A stretch in quotation marks: places of the marks; `last` is the place after it when none closes it.

    `inside` are the words between the marks (end exclusive).
    """

    def __init__(self, first: int, last: int, closed: bool):
        self.first = first
        self.last = last
        self.closed = closed
        self.inside = first + 1, last


def marked_stretches(passage: Passage, places: list[int]) -> list[Marked]:
    """Return the stretches that the quotation marks at *places* make, in the order of their opening marks.

    A mark's direction is read from its shape and, for straight, curly and reversed marks, from the
    spaces around it.  A mark that nothing closes ends with its paragraph.
    """
    places = _without_apostrophes(passage, places)
    if not places:
        return []
    sides = {at: _side(passage, at) for at in places}
    reversed_marks = _typed_reversed(passage, sides)
    slips = _slipped(passage, sides)
    strays: list[tuple[int, int]] = []  # marks that nothing closes, and where they end at the latest
    found: list[Marked] = []
    open_marks: list[tuple[str, int]] = []
    for at in places:
        text = passage.words[at].text
        family = QUOTATION_FAMILY[text]
        for lapsed in _lapsed(passage, open_marks, at, sides[at]):
            strays.append((lapsed, passage.paragraph_end(lapsed)))
        opener = next((i for i in range(len(open_marks) - 1, -1, -1) if open_marks[i][0] == family), None)
        opened_by = "" if opener is None else passage.words[open_marks[opener][1]].text
        slipped = not opened_by and slips.get(at, False)
        ends = _ends_words(passage, at, sides[at])
        if slipped or _opens(text, sides[at], opened_by, reversed_marks, ends=ends):
            open_marks.append((family, at))
        elif opener is not None:
            for _, stray in open_marks[opener + 1 :]:
                strays.append((stray, min(passage.paragraph_end(stray), at)))
            found.append(Marked(open_marks[opener][1], at, True))
            del open_marks[opener:]
    strays += [(stray, passage.paragraph_end(stray)) for _, stray in open_marks]
    if strays:
        found += _unclosed(passage, places, strays)
    return sorted(found, key=lambda stretch: stretch.first)


def _without_apostrophes(passage: Passage, places: list[int]) -> list[int]:
    """Return the *places* but for single strokes that do not stand in pairs around words of one paragraph."""
    strokes = [at for at in places if passage.words[at].text == "'"]
    paired: set[int] = set()
    for opening, closing in pairwise(strokes):
        around = _side(passage, opening) > 0 and _side(passage, closing) < 0
        if around and opening not in paired and passage.paragraph[opening] == passage.paragraph[closing]:
            paired |= {opening, closing}
    return [at for at in places if passage.words[at].text != "'" or at in paired] if strokes else places


def _unclosed(passage: Passage, places: list[int], strays: list[tuple[int, int]]) -> list[Marked]:
    """Return the stretches of marks that nothing closes: to the next mark of their family, if it is near."""
    following = _next_in_family(passage, places)
    ends = [(stray, min(end, following.get(stray, end))) for stray, end in strays]
    return [Marked(stray, _sentence_before_next(passage, places, stray, end), False) for stray, end in ends]


def _sentence_before_next(passage: Passage, places: list[int], stray: int, end: int) -> int:
    """Return where an unclosed stretch ends at the latest: before the sentence in which the next opens."""
    number = bisect_right(places, stray)
    if number == len(places) or places[number] >= end:
        return end
    begin, _ = passage.sentence_bounds(places[number])
    return begin if begin > stray + 1 else end


def _next_in_family(passage: Passage, places: list[int]) -> dict[int, int]:
    """Return for each mark the next of its family that would close it, whatever has closed before."""
    following: dict[int, int] = {}
    waiting: dict[str, list[tuple[int, int]]] = {}  # by family: marks that none follows yet, with the level
    levels: dict[str, int] = {}
    for at in places:
        text = passage.words[at].text
        family = QUOTATION_FAMILY[text]
        level = levels.get(family, 0) + (text in OPENING_QUOTATION) - (text in CLOSING_QUOTATION)
        levels[family] = level
        open_marks = waiting.setdefault(family, [])
        neutral = text not in OPENING_QUOTATION and text not in CLOSING_QUOTATION
        while open_marks and (neutral or open_marks[-1][1] > level):
            following[open_marks.pop()[0]] = at
        open_marks.append((at, level))
    return following


def _lapsed(passage: Passage, open_marks: list[tuple[str, int]], at: int, side: int) -> list[int]:
    """Give up marks too far back, or that a paragraph begun with a mark leaves behind, and return them."""
    lapsed: list[int] = []
    paragraph = passage.paragraph[at]
    while open_marks:
        family, first = open_marks[0]
        apart = paragraph - passage.paragraph[first]
        if apart == 0 or (apart <= _OPEN_PARAGRAPHS and _closes_over_paragraphs(passage, family, at, side)):
            break
        del open_marks[0]
        lapsed.append(first)
    return lapsed


def _closes_over_paragraphs(passage: Passage, family: str, at: int, side: int) -> bool:
    """Tell whether the mark at *at* can close one of an earlier paragraph: its shape or place says so."""
    text = passage.words[at].text
    if text in CLOSING_QUOTATION:
        return family in ("guillemet", "double")
    return (
        text not in OPENING_QUOTATION and QUOTATION_FAMILY[text] == family and _ends_words(passage, at, side)
    )


def _ends_words(passage: Passage, at: int, side: int) -> bool:
    """Tell whether words end at a mark: it is written on the last, or a stop or comma follows."""
    return side < 0 or (side == 0 and passage.is_mark(at + 1))


def _typed_reversed(passage: Passage, sides: dict[int, int]) -> bool:
    """Tell whether the passage writes »…« for «…».

    So it does where more paragraphs begin with » and end with « than the other way round, wherever the spaces
    stand; where as many do, more guillemets look outward than inward.
    """
    guillemets = [at for at in sides if passage.words[at].text in "«»"]
    first: dict[int, str] = {}  # of each paragraph
    last: dict[int, str] = {}
    for at in guillemets:
        mark = passage.words[at].text
        first.setdefault(passage.paragraph[at], mark)
        last[passage.paragraph[at]] = mark
    balance = 0
    for paragraph, mark in first.items():
        if mark != last[paragraph]:
            balance += 1 if mark == "»" else -1
    if balance:
        return balance > 0
    looks = [sides[at] if passage.words[at].text == "«" else -sides[at] for at in guillemets]
    return sum(look < 0 for look in looks) > sum(look > 0 for look in looks)


def _side(passage: Passage, at: int) -> int:
    """Return 1 where the spaces around a mark make it an opening one, -1 a closing one, 0 neither."""
    before = at > 0 and passage.touches(at - 1)
    after = passage.touches(at)
    if before and passage.words[at - 1].text.rstrip("\u0640") in _CLITICS:
        before = False  # a particle written on the mark: و«، لـ«
    if before and passage.words[at - 1].text in ":(":
        before = False
    if after and passage.is_mark(at + 1) and passage.words[at + 1].text in "،.؛:!؟)":
        after = False
    return int(after) - int(before)


def _slipped(passage: Passage, sides: dict[int, int]) -> dict[int, bool]:
    """Return which marks open though their shape or spaces say that they close.

    So they do where the next of their kind in the paragraph closes too: «الأمر" غير مقبول"», «الأمر » باطل ».
    """
    words, slips = passage.words, {}
    for at, after in pairwise(at for at in sides if words[at].text == '"'):
        slips[at] = sides[at] < 0 and sides[after] < 0 and passage.paragraph[at] == passage.paragraph[after]
    for at, after in pairwise(at for at in sides if words[at].text in "«»"):
        closing = words[at].text == words[after].text == "»" and sides[at] >= 0
        slips[at] = closing and passage.paragraph[at] == passage.paragraph[after]
    return slips


def _opens(text: str, side: int, opened_by: str, reversed_marks: bool, *, ends: bool) -> bool:
    """Tell whether a mark opens a stretch; *side* is the one on which words stand (`_side`).

    *opened_by* is the mark of its family that is open, "" where none is; *ends* says that words end at it.
    """
    if text in "«»" and reversed_marks:
        text = "»" if text == "«" else "«"
    if text in CLOSING_QUOTATION:
        return not opened_by and (side > 0 or (text == "”" and side == 0))
    if text in OPENING_QUOTATION:
        turned = opened_by in CLOSING_QUOTATION and side <= 0  # «”…“», «»…«»
        closes = bool(opened_by) and (turned or ends)  # «… « ،»
        return not closes
    if side == 0:
        return not opened_by
    return side > 0 if opened_by else side >= 0
