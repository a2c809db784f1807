"""The edges of articles, where papers credit media: bylines, and the two ends of texts.

Only they are read, and of the texts only those whose form lets a credit be: most of the characters of
a collection are never cut into words.  Bylines that are the same in one outlet are read once.
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

import pandas as pd

from toolkit.reading import texts_in
from toolkit.text.letters import TATWEEL

SIGNOFF_WORDS = 24  # words of a list of media at the end of an article
MARKS_AFTER_BRACKET = 8  # stops and dashes that may follow the bracket
_HEAD = 20  # pieces between spaces: a dateline, and the marks after it
_FIRST_LINE = SIGNOFF_WORDS + 2  # of a text that begins with a bracket
_TAIL = SIGNOFF_WORDS + MARKS_AFTER_BRACKET + 2
_TO_LAST_MARK = re.compile(f"(?s).*[-–—:/\n{TATWEEL}]\\s*\\S*")  # and one piece more
_BLANK = " \t\n\r\f\v\u00a0\u200e\u200f\u202a\u202b\u202c\ufeff"
_BLANK_OR_STOP = _BLANK + ".-–—" + TATWEEL


class Edge(NamedTuple):
    """A stretch of a field: whose it is (rows of the articles), and where it begins in the field."""

    part: str  # tail, head or byline
    rows: list[int]
    offset: int
    text: str

    @property
    def field(self) -> str:
        """Return the field of the articles in which the stretch stands."""
        return "byline" if self.part == "byline" else "text"


def edges_of(articles: pd.DataFrame, texts: list[str], opens: Callable[[str], bool]) -> list[Edge]:
    """Return the edges at which structure can show a credit: tails first, then heads, then bylines.

    *texts* are those of the articles; *opens* tells of a word whether a list of media may open with it.
    """
    return [*_tails(texts, opens), *_heads(texts), *_bylines(articles)]


def _tails(texts: list[str], opens: Callable[[str], bool]) -> Iterator[Edge]:
    """Yield the ends of texts that close with a bracket or with a short line that may list media."""
    for row, text in enumerate(texts):
        end = len(text.rstrip(_BLANK))
        line = text.rfind("\n", 0, end) + 1
        if text[: end + 1].rstrip(_BLANK_OR_STOP).endswith(")"):
            pieces = text.rsplit(None, _TAIL)
            offset = len(pieces[0]) if len(pieces) > _TAIL else 0
            yield Edge("tail", [row], offset, text[offset:])
        elif end:
            pieces = text[line:].split(None, SIGNOFF_WORDS)
            short = 0 < len(pieces) <= SIGNOFF_WORDS
            if short and (not pieces[0].isalpha() or opens(pieces[0])):
                yield Edge("tail", [row], line, text[line:])


def _heads(texts: list[str]) -> Iterator[Edge]:
    """Yield the beginnings of texts up to what may end a dateline or a line, where they hold it."""
    for row, text in enumerate(texts):
        most = _FIRST_LINE if text.lstrip(_BLANK).startswith("(") else _HEAD
        pieces = text.split(None, most)
        head = text[: len(text) - len(pieces[most])] if len(pieces) > most else text
        if told := _TO_LAST_MARK.match(head):
            yield Edge("head", [row], 0, told[0])


def _bylines(articles: pd.DataFrame) -> Iterator[Edge]:
    """Yield the different bylines of each outlet."""
    if "byline" not in articles:
        return
    outlets = articles["outlet"].tolist() if "outlet" in articles else [""] * len(articles)
    rows: dict[tuple, list[int]] = {}
    for row, key in enumerate(zip(texts_in(articles, "byline"), outlets, strict=True)):
        if key[0]:
            rows.setdefault(key, []).append(row)
    for (byline, _), same in rows.items():
        yield Edge("byline", same, 0, byline)
