"""One reader a format: the text of a file in, its records out, each with its place in the file.

A record is what the source calls its values; `columns` gives them our names.  Tables are read whole, as
frames (`tables`); every other format is a generator, so that a file need not be held as a list.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator

from toolkit.load.columns import has_text
from toolkit.load.sgml import read_sgml

Report = Callable[..., None]  # report(row, what, detail="")
Records = Iterator[tuple[str, dict]]

_NO_JSON = (ValueError, RecursionError)  # broken, or nested without end
_LINE_END = re.compile(r"\r\n|\r|\n")
_BLANK_LINES = re.compile(r"(?:[^\S\r\n]*(?:\r\n|\r|\n))+")
_LONGEST_TITLE = 200  # characters; a longer first line is a paragraph of an article without a title
_BETWEEN_VALUES = re.compile(r"[ \t\r\n,]*")
_LONGEST_VALUE = 1 << 26  # characters that are read in search of a value's end
_LISTED = 10  # keys that a message shows of an object


def read_txt(text: str, _report: Report) -> Records:
    """Yield the one article of *text*; a first line set off by a blank line is its title."""
    title, body = _title_and_body(text)
    if title:
        yield "", {"title": title, "text": body}
    elif text.strip():
        yield "", {"text": text}


def read_jsonl(text: str, report: Report) -> Records:
    """Yield the object of each line.  Only a line feed ends a line: JSON may hold other separators."""
    return read_json_lines(text.split("\n"), report)


def read_json_lines(lines: Iterable[str], report: Report) -> Records:
    """Yield the object of each of *lines*."""
    for number, line in enumerate(lines, start=1):
        if not line or line.isspace():
            continue
        try:
            value = json.loads(line.removesuffix("\n"))
        except _NO_JSON as error:
            report(str(number), "the line is no JSON", str(error))
            continue
        yield from _objects([value], report, first=number)


def read_json(text: str, report: Report) -> Records:
    """Yield the objects of an array, of an object that holds one array of them, or one object alone."""
    try:
        value = json.loads(text)
    except _NO_JSON as error:
        if str(error).startswith("Extra data"):  # one object a line under the ending .json
            yield from read_jsonl(text, report)
        elif text.strip():
            report("", "the file is no JSON", str(error))
        return
    yield from _objects(_array_in(value), report)


def read_large_json(blocks: Iterable[str], report: Report) -> Records:
    """Yield the objects of an array that comes in *blocks*, each as soon as it is whole.

    Where the array breaks off or is broken, what came before is read, and the place of the break reported.
    """
    decode = json.JSONDecoder().raw_decode
    blocks = iter(blocks)
    rest = next(blocks, "").lstrip().removeprefix("[")
    place = number = 0
    while True:
        place = _BETWEEN_VALUES.match(rest, place).end()
        try:
            value, place = decode(rest, place)
        except _NO_JSON as error:
            more = next(blocks, "") if len(rest) - place < _LONGEST_VALUE else ""
            if more:
                rest, place = rest[place:] + more, 0
                continue
            if not rest.startswith("]", place):
                report(str(number + 1), "the file is no JSON from here on", str(error))
            return
        number += 1
        yield from _objects([value], report, first=number)


def read_html(text: str, report: Report) -> Records:
    """Yield the article of a web page, its main text found by trafilatura.

    That leaves out an author of one word, so a page signed by an agency alone has no byline.
    """
    page = _trafilatura().bare_extraction(
        text,
        with_metadata=True,
        include_comments=False,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    if page is None:
        report("", "no article was found in the page")
        return
    found = {"title": page.title, "author": page.author, "date": page.date, "url": page.url}
    yield "", {**found, "outlet": page.sitename, "text": page.text}


READERS: dict[str, Callable[[str, Report], Records]] = {  # the formats that give records
    "txt": read_txt,
    "jsonl": read_jsonl,
    "json": read_json,
    "html": read_html,
    "sgml": read_sgml,
}
ONE_ARTICLE = ("txt", "html")  # formats in which the file's name may be all that tells articles apart


def _title_and_body(text: str) -> tuple[str, str]:
    """Return a short first line that a blank line sets off, and what comes after; else "" and *text*."""
    lines = text.lstrip()
    line_end = _LINE_END.search(lines)
    blank = line_end and _BLANK_LINES.match(lines, line_end.end())
    if not blank or line_end.start() > _LONGEST_TITLE or not lines[blank.end() :].strip():
        return "", text
    return lines[: line_end.start()].strip(), lines[blank.end() :]


def _objects(values: list, report: Report, first: int = 1) -> Records:
    for number, value in enumerate(values, start=first):
        if isinstance(value, dict):
            yield str(number), value
        else:
            report(str(number), "the entry is no object with named values", f"it is a {type(value).__name__}")


def _array_in(value: object) -> list:
    """Return the articles: an array, the one array of objects in an object without text, or *value* alone."""
    if isinstance(value, list):
        return value
    inside = value.values() if isinstance(value, dict) and not has_text(value) else []
    arrays = [entry for entry in inside if isinstance(entry, list) and entry and isinstance(entry[0], dict)]
    return arrays[0] if len(arrays) == 1 else [value]


def _trafilatura():
    try:
        import trafilatura
    except ImportError as error:
        raise ImportError(
            'reading .html needs the extra "html", which is not installed here: '
            f'pip install "isnad[html]" ({error})'
        ) from error
    return trafilatura
