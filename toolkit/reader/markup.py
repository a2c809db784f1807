"""Text with its evidence as HTML: a span a segment, and the numbers of the quotes where they begin and end.

The style sheet draws the numbers, so that what a page holds as text is the article's, letter for letter.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable
from itertools import groupby

from toolkit.display import escape
from toolkit.labels import Language, say
from toolkit.reader.segments import Segment, Span, segments

DEEPEST = 3  # quotes within quotes that the style sheet tells apart
_SPACES = re.compile(r"\s+")
_BIDI_CONTROLS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def flat(text: str) -> str:
    """Return *text* on one line and without direction marks, for a line of our own."""
    return _SPACES.sub(" ", _BIDI_CONTROLS.sub("", text))


def plain(value: object) -> str:
    """Return a value of a table for a line of our own, "" for none."""
    return "" if value is None else flat(str(value)).strip()


def isolated(value: object) -> str:
    """Return a value as HTML that keeps its direction to itself."""
    return f"<bdi>{escape(plain(value))}</bdi>"


def line(text: str, spans: Iterable[Span], name: str, language: Language) -> str:
    """Return *text* as HTML to stand in one element; *name* begins the ids of its quotes."""
    return "".join(_html(text, segment, name, language) for segment in segments(len(text), spans))


def paragraphs(text: str, spans: Iterable[Span], name: str, language: Language) -> str:
    """Return *text* as HTML, each of its lines a paragraph that ends with the line's own end."""
    ends = [found.end() for found in re.finditer("\n", text)]
    lines = groupby(segments(len(text), spans, ends), lambda segment: bisect_right(ends, segment.start))
    return "".join(
        f"<p>{''.join(_html(text, segment, name, language) for segment in line)}</p>" for _, line in lines
    )


def _html(text: str, segment: Segment, name: str, language: Language) -> str:
    """Return a segment as HTML, with the numbers of the quotes that begin before it or end behind it."""
    words = escape(text[segment.start : segment.end])
    if not segment.spans:
        return words
    quotes = [span for span in segment.spans if span.layer == "quote"]
    begun = sorted((span for span in quotes if span.start == segment.start), key=lambda span: -span.end)
    ended = sorted((span for span in quotes if span.end == segment.end), key=lambda span: -span.start)
    opening = "".join(_opening(span.quotes[0], name, language) for span in begun)
    closing = "".join(f'<span class="isnad-close" data-n="{span.quotes[0]}"></span>' for span in ended)
    title = escape("\n".join(plain(span.note) for span in segment.spans))
    return f'{opening}<span class="{_classes(segment, len(quotes))}" title="{title}">{words}</span>{closing}'


def _classes(segment: Segment, depth: int) -> str:
    """Return the classes of a segment: its layers, how many quotes it stands in, and which."""
    layers = {f"isnad-{span.layer}": None for span in segment.spans}
    depths = [f"isnad-depth{min(depth, DEEPEST)}"] * bool(depth)
    numbers = sorted({number for span in segment.spans for number in span.quotes})
    return " ".join(["isnad-e", *layers, *depths, *(f"isnad-q{number}" for number in numbers)])


def _opening(number: int, name: str, language: Language) -> str:
    """Return the number at the beginning of a quote, which leads to its chain."""
    label = escape(say("page.quote_n", language, n=number))
    place = f'id="{name}-at{number}" href="#{name}-q{number}"'
    return f'<a class="isnad-open isnad-q{number}" {place} aria-label="{label}" data-n="{number}"></a>'
