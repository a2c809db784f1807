"""Datelines: the place, the date and the medium that stand before an article's first sentence."""

from typing import Final

from toolkit.passages import Passage

DATELINE_WORDS: Final = 16  # words before the dash or colon that ends a dateline
_DASHES: Final = ("-", "–", "—", "--", ":")


def dateline_end(passage: Passage, begin: int = 0) -> int:
    """Return the place after the dash or colon of a dateline at *begin*, which it is where none stands there.

    A dateline is a place, perhaps a date, and a medium in brackets or after a dash; a text of several reports
    has one at the head of each.
    """
    limit = min(len(passage), begin + DATELINE_WORDS)
    for place in range(begin + 1, limit):
        word = passage.words[place]
        if passage.paragraph[place] != passage.paragraph[begin] or (word.cues and word.name is None):
            return begin
        if word.text == "--" or (word.text in _DASHES and passage.words[place - 1].text in (")", "/")):
            aged = begin and passage.is_number(place - 2)  # «فلان (20) - …»
            return begin if aged else place + 1
    return begin


def in_dateline(passage: Passage, first: int, last: int) -> bool:
    """Tell whether a medium can stand at *first* to before *last* at the head: between dashes or a colon.

    «رام الله - وفا: …», «فلان الفلاني- سبق- جدة: …»: only a medium stands there, or a place.
    """
    if passage.segment.field != "text" or not 0 < first < last < min(len(passage), DATELINE_WORDS):
        return False
    marks = passage.words[first - 1].text, passage.words[last].text
    return passage.paragraph[last] == passage.paragraph[0] and marks[0] in _DASHES and marks[1] in _DASHES
