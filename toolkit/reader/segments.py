"""Spans that nest and overlap, cut into segments that do neither."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of evidence: what it is, the quotes it belongs to (their numbers), and what is said of it."""

    start: int
    end: int
    layer: str
    quotes: tuple[int, ...]
    note: str


class Segment(NamedTuple):
    """A stretch of text that each span covers whole or not at all, with the spans that cover it."""

    start: int
    end: int
    spans: tuple[Span, ...]


def segments(length: int, spans: Iterable[Span], breaks: Iterable[int] = ()) -> Iterator[Segment]:
    """Yield a text of *length* characters in segments, cut wherever a span begins or ends, and at *breaks*.

    Together they are the whole text, in its order, nothing left out and nothing twice.
    """
    waiting = sorted(spans, key=lambda span: span.start, reverse=True)
    bounds = {end for span in waiting for end in span[:2]} | set(breaks) | {0, length}
    cuts = sorted(cut for cut in bounds if 0 <= cut <= length)
    open_spans: list[Span] = []
    for start, end in pairwise(cuts):
        while waiting and waiting[-1].start <= start:
            open_spans.append(waiting.pop())
        open_spans = [span for span in open_spans if span.end > start]
        yield Segment(start, end, tuple(open_spans))
