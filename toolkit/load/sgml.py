"""LDC and TREC files: articles in <DOC>, with <HEADLINE> or <TITLE>, <TEXT> and <P>."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from html.parser import HTMLParser

_DOCUMENT = re.compile(r"(?=<DOC[\s>])", re.IGNORECASE)
_NEXT_DOCUMENT = re.compile(r"(?<=[\s\S])(?=<DOC[\s>])", re.IGNORECASE)  # not at the beginning
_TAG = re.compile(r"<[^>]*>")
_LINE_BREAK = re.compile(r"\s*[\r\n]\s*")
_LDC_ID = re.compile(r"([A-Z]{3})(?:_ARB_)?(\d{8})\.\d+")  # source, day and number: AFP_ARB_20041231.0001
_PARAGRAPH = "p"
_ROOT = "doc"
_BODY = "text"
_OUTSIDE = ""  # what stands in a <DOC> but in none of its elements
_SHOWN = 60  # characters of what was not read


def read_sgml(text: str, report: Callable[..., None]) -> Iterator[tuple[str, dict]]:
    """Yield each <DOC>: its attributes and elements under their names in lower case.

    A line break inside a <P> is where the file's maker broke the line and becomes a space; paragraphs are
    joined by one line break each.  Text without <P> keeps its lines.  An LDC document's id names its source
    and day.
    """
    return read_documents(_DOCUMENT.split(text), report)


def read_documents(pieces: Iterable[str], report: Callable[..., None]) -> Iterator[tuple[str, dict]]:
    """Yield each <DOC> of *pieces*, of which the first is what stands before the first <DOC>."""
    documents = iter(pieces)
    before = next(documents, "")
    if _TAG.sub("", before).strip():
        report("", "text before the first <DOC> was not read", _TAG.sub("", before).strip()[:_SHOWN])
    for number, document in enumerate(documents, start=1):
        parser = _Document()
        parser.feed(document)
        parser.close()
        record = parser.record()
        own = record.get("docno") or record.get("docid") or record.get("id") or ""
        yield own or str(number), {**_told_by(own), **record}


def split_documents(blocks: Iterable[str]) -> Iterator[str]:
    """Yield the text of *blocks* cut before each <DOC>; first what stands before the first one."""
    rest = "\n"
    for block in blocks:
        *whole, rest = _NEXT_DOCUMENT.split(rest + block)
        yield from whole
    yield rest


class _Document(HTMLParser):
    """The elements of one <DOC>; a tag that is not closed, or not known, takes no text with it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.attributes: dict[str, str] = {}
        self.element = _OUTSIDE
        self.chunks: dict[str, list[_Chunk]] = {_OUTSIDE: [_Chunk()]}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == _ROOT:
            self.attributes = {name: value or "" for name, value in attrs}
        elif tag == _PARAGRAPH:
            self.chunks[self.element].append(_Chunk(is_paragraph=True))
        elif tag == _BODY or self.element == _OUTSIDE:
            self.element = tag
            self.chunks.setdefault(tag, []).append(_Chunk())

    def handle_endtag(self, tag: str) -> None:
        if tag == _PARAGRAPH:
            self.chunks[self.element].append(_Chunk())
        elif tag in (self.element, _ROOT):
            self.element = _OUTSIDE

    def handle_data(self, data: str) -> None:
        self.chunks[self.element][-1].text += data

    def unknown_decl(self, data: str) -> None:
        self.handle_data(data.removeprefix("CDATA["))

    def record(self) -> dict[str, str]:
        """Return the values by name; text outside of all elements is the text where there is no other."""
        values = {name: _value(name, chunks) for name, chunks in self.chunks.items()}
        outside = values.pop(_OUTSIDE)
        if outside:
            values = {"outside" if _BODY in values else _BODY: outside, **values}
        return {**self.attributes, **values}


@dataclass
class _Chunk:
    """Text up to the next <P> or </P>."""

    text: str = ""
    is_paragraph: bool = False

    def value(self) -> str:
        text = self.text.strip()
        return _LINE_BREAK.sub(" ", text) if self.is_paragraph else text


def _value(name: str, chunks: list[_Chunk]) -> str:
    written = [chunk.value() for chunk in chunks]
    if name in (_BODY, _OUTSIDE):
        return "\n".join(filter(None, written))
    return _LINE_BREAK.sub(" ", " ".join(filter(None, written)))


def _told_by(own: str) -> dict[str, str]:
    told = _LDC_ID.fullmatch(own)
    return {"source": told[1], "date": told[2]} if told else {}
