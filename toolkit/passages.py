"""A Passage: one field of one article as a list of words, for the grammar to walk."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import Final

from toolkit.lexis import Word
from toolkit.reading import Reading, Segment
from toolkit.text.marks import CLOSING_MARKS
from toolkit.text.tokens import LATIN, NUMBER, PUNCTUATION, WORD

_BEYOND: Final = bytes(16)  # what stands before the first word and after the last: nothing of any kind


class Passage:
    """The words of a segment, with their offsets in the field and their sentences.

    Positions are places in `words`; `start` and `end` are offsets in the field's text.  What stands at a
    place may be asked a few places before the first word and after the last, too: nothing does.
    """

    def __init__(self, reading: Reading, segment: Segment):
        first, last = segment.first, segment.last
        span = slice(first, last)
        self.segment = segment
        self._text: str = reading.text
        self._offset: int = segment.offset
        self.words: list[Word] = reading.word_at[first:last]
        self.start = reading.start_in_field.data[span]
        self.end = reading.end_in_field.data[span]
        kind, hyphen, comma, stop, touching = reading.told  # bytes are cut faster than arrays
        self.kind = kind[first:last] + _BEYOND
        self.hyphen = hyphen[first:last] + _BEYOND
        self.comma = comma[first:last] + _BEYOND
        self.stop = stop[first:last] + _BEYOND
        self.touching = touching[first:last] + _BEYOND
        self._bounds: list[int] = [*reading.sentence_places[segment.number], len(self.words)]  # of sentences
        self.sentence: list[int] = reading.sentence[span].tolist()
        self.paragraph: list[int] = reading.paragraph[span].tolist()
        self.reading = reading

    def __len__(self) -> int:
        return len(self.words)

    def text(self, first: int, last: int) -> str:
        """Return the article's own characters from word *first* to before word *last*."""
        return self.cut(self.start[first], self.end[last - 1])

    def cut(self, start: int, end: int) -> str:
        """Return the article's own characters from *start* to *end*, offsets in the field."""
        return self._text[self._offset + start : self._offset + end]

    def is_word(self, at: int) -> bool:
        """Tell whether an Arabic word stands at *at*."""
        return self.kind[at] == WORD

    def is_latin(self, at: int) -> bool:
        """Tell whether a word in Latin letters stands at *at*."""
        return self.kind[at] == LATIN

    def is_number(self, at: int) -> bool:
        """Tell whether a number stands at *at*."""
        return self.kind[at] == NUMBER

    def is_mark(self, at: int) -> bool:
        """Tell whether a mark of punctuation stands at *at*."""
        return self.kind[at] == PUNCTUATION

    def is_comma(self, at: int) -> bool:
        """Tell whether a comma, semicolon or dash stands at *at*; a hyphen inside a name is none."""
        return self.comma[at] == 1

    def is_hyphen(self, at: int) -> bool:
        """Tell whether a stroke joins two words: «جان-إيف»."""
        return self.hyphen[at] == 1

    def is_stop(self, at: int) -> bool:
        """Tell whether a mark that ends a sentence stands at *at*."""
        return self.stop[at] == 1

    def touches(self, at: int) -> bool:
        """Tell whether no space stands between word *at* and the one after it."""
        return self.touching[at] == 1

    def opens_sentence(self, at: int) -> bool:
        """Tell whether a sentence begins at *at*, or the passage ends before it."""
        return at == 0 or at >= len(self.words) or self.sentence[at - 1] != self.sentence[at]

    def sentence_bounds(self, at: int) -> tuple[int, int]:
        """Return the first word of the sentence that holds *at*, and the place after its last."""
        number = self.sentence[at]
        return self._bounds[number], self._bounds[number + 1]

    def paragraph_begin(self, at: int) -> int:
        """Return the first word of the paragraph that holds *at*."""
        return bisect_left(self.paragraph, self.paragraph[at])

    def paragraph_end(self, at: int) -> int:
        """Return the place after the last word of the paragraph that holds *at*."""
        return bisect_right(self.paragraph, self.paragraph[at])

    def between_marks(self, first: int, most: int) -> tuple[int, int] | None:
        """Return *first* and where a mark closes, after *most* words or fewer without a stop or comma."""
        last = first
        while last < len(self.words) and last - first <= most and self.words[last].text not in CLOSING_MARKS:
            if self.is_stop(last) or self.is_comma(last):
                return None
            last += 1
        closed = last < len(self.words) and self.words[last].text in CLOSING_MARKS
        return (first, last) if closed and last > first else None


def passages(reading: Reading, segments: Iterator[Segment]) -> Iterator[Passage]:
    """Yield those of *segments* that hold a token, as Passages."""
    return (Passage(reading, segment) for segment in segments if segment.last > segment.first)
