"""How Arabic reaches a screen: `label` for charts, `show` and its kin for tables, `escape` for HTML.

Only this module knows about joined letter forms and the order of letters on a screen.  What it
returns is for drawing: never store it, never match in it.
"""

import re
import unicodedata
from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import cache
from html import escape as _escape_html
from typing import Literal

import numpy as np
import pandas as pd

from toolkit import schema
from toolkit.text.letters import INVISIBLE, JOINERS, WAW, fold, strip_marks

_LETTER = re.compile(
    "[\u0620-\u063f\u0641-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff\u0750-\u077f\u08a0-\u08ff"
    "\ufb50-\ufd3d\ufd50-\ufdfd\ufe80-\ufefc]"
)
_PRESENTATION = re.compile("[\ufb50-\ufd3d\ufd50-\ufdfd\ufe70-\ufefc]")
_INVISIBLE = re.compile(f"[{INVISIBLE}]")
_JOINERS = re.compile(f"[{JOINERS}]")
_LINE_END = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")
_CONTROL = re.compile("[\x00-\x09\x0e-\x1f\x7f-\x9f]")
_NOT_IN_HTML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_DOLLAR = re.compile(r"(?<!\\)\$")

_MARK = {"rtl": "\u200f", "ltr": "\u200e"}  # RLM, LRM: an invisible letter of that direction
_BASE = {"rtl": "R", "ltr": "L"}
_AS_IT_STANDS, _POP = "\u202d", "\u202c"  # LRO, PDF: draw what is between in the order given
_PAIRS = "()[]{}<>«»‹›≤≥"
_MIRRORED = dict(zip(_PAIRS, "".join(_PAIRS[i : i + 2][::-1] for i in range(0, len(_PAIRS), 2)), strict=True))
_BRACKET = f"[{re.escape(_PAIRS)}]"
_TAG = "\u034f"  # combining grapheme joiner: goes where the character before it goes, and is not drawn
_FORMS = {"<initial>": "i", "<medial>": "m", "<final>": "f", "<isolated>": "s"}
_LOGICAL_ORDER = re.compile("(?:[s ]|im*f)*")  # each joined group begins with an initial form


def label(text: str, *, direction: Literal["rtl", "ltr"] = "rtl") -> str:
    """Return *text* as the installed Matplotlib must be given it to draw it right.

    Matplotlib 3.11 and later join and order Arabic letters themselves and would print a string
    prepared beforehand in reverse; earlier releases need it prepared.  What is returned is for
    drawing only.  Preparing twice does no harm.

    Parameters
    ----------
    text
        One line or several.  A text without an Arabic letter is returned as it is.
    direction
        The direction of the sentence: a name or an Arabic sentence runs from right to left, whatever
        its first word is; say ``"ltr"`` for an English sentence that holds an Arabic name.

    Notes
    -----
    Invisible direction marks and control characters are dropped, and a dollar sign is escaped, which
    Matplotlib would read as mathematics.  Vowel marks are kept from Matplotlib 3.11 on; earlier
    releases cannot place them, so they are left out there.

    Examples
    --------
    >>> label("Reuters (2015)")
    'Reuters (2015)'
    """
    if not isinstance(text, str):
        found = f"{text!r} ({type(text).__name__})"
        raise TypeError(f"label() takes a string, but {found} was given: write label(str(...))")
    if direction not in _BASE:
        raise ValueError(f"direction must be one of {list(_BASE)}, but {direction!r} was given")
    if not _LETTER.search(text):
        return text
    return "\n".join(_label_line(line, direction) for line in _LINE_END.split(text))


def escape(text: str) -> str:
    """Return *text* such that HTML shows it letter by letter, in an element or in a quoted attribute.

    Control characters and halves of characters, which HTML does not allow, are dropped; all else is kept, a
    carriage return too, which a page keeps only by its number.

    >>> escape('<b onclick="x">')
    '&lt;b onclick=&quot;x&quot;&gt;'
    """
    return _escape_html(_NOT_IN_HTML.sub("", text), quote=True).replace("\r", "&#13;")


def printable(text: str) -> str:
    """Return *text* in one line, without the characters that no file of text should hold."""
    return " ".join(_NOT_IN_HTML.sub("", text).split())


def show(
    table: pd.DataFrame | pd.Series,
    *,
    rows: int | None = 20,
    columns: Iterable[str] | None = None,
    caption: str | None = None,
) -> "Shown":
    """Return *table* as a notebook shows it best: right to left, each cell in its own direction.

    Parameters
    ----------
    table
        Any table of the toolkit, or a series of counts.
    rows
        How many rows are shown, from the top; None for all.  How many there are is said below the table.
    columns
        The columns to show, in this order; all of them by default.
    caption
        A line above the table.

    Returns
    -------
    An object that draws itself at the end of a cell; ``str()`` of it is plain text.  The index is shown
    where it has a name.  A missing value is a dash, a list is joined, and a long text is cut, with the
    whole of it in the tooltip.
    """
    if isinstance(table, pd.Series):
        table = table.to_frame(table.name if table.name is not None else "value")
    wanted = [columns] if isinstance(columns, str) else None if columns is None else list(columns)
    schema.require(table, wanted or [], "table to show")
    chosen = table if wanted is None else table[wanted]
    return Shown(_from_the_top(chosen, rows), len(table), caption)


def show_passages(passages: pd.DataFrame, *, rows: int | None = 5) -> "SideBySide":
    """Return shared passages side by side, whole and right to left, with what differs marked and underlined.

    Parameters
    ----------
    passages
        What `find_passages` or `uncredited` returns.
    rows
        How many passages are shown, from the top; None for all.

    Returns
    -------
    An object that draws itself at the end of a cell; ``str()`` of it is plain text.  A word is marked where
    the other passage lacks it at that place; spelling, vowel marks, punctuation and an attached و do not
    count.

    Raises
    ------
    TypeError, ValueError
        Where *passages* is no table or lacks a column, or *rows* is negative.
    """
    schema.require(passages, _OF_PASSAGES, "table of passages")
    return SideBySide(_from_the_top(passages, rows), len(passages))


def show_concordance(
    lines: pd.DataFrame, *, rows: int | None = 20, columns: Iterable[str] = ("article_id",)
) -> "Lines":
    """Return the lines of a concordance right to left, one below the other, with the matches in one column.

    Parameters
    ----------
    lines
        What `concordance` returns, or rows of it in any order.
    rows
        How many lines are shown, from the top; None for all.
    columns
        Columns of *lines* that are shown beside each line: "field", or what you joined to it, e.g. "outlet".

    Returns
    -------
    An object that draws itself at the end of a cell; ``str()`` of it is plain text.  What comes before the
    match stands on its right, as it is read.  Above the lines stands what was searched and how.

    Raises
    ------
    TypeError, ValueError
        Where *lines* is no table or lacks a column, or *rows* is negative.
    """
    beside = [columns] if isinstance(columns, str) else list(columns)
    schema.require(lines, (*_OF_LINE, *beside), "concordance")
    return Lines(_from_the_top(lines, rows, "lines"), len(lines), beside)


def _from_the_top(table: pd.DataFrame, rows: int | None, what: str = "rows") -> pd.DataFrame:
    """Return so many *rows* of *table*, None for all."""
    if rows is not None and rows < 0:
        raise ValueError(f"rows is the number of {what} to show, or None for all, but {rows} was given")
    return table.head(len(table) if rows is None else rows)


class Lines:
    """A concordance on its way to the screen: HTML in a notebook, plain text elsewhere."""

    def __init__(self, lines: pd.DataFrame, of: int, beside: list[str]) -> None:
        self._beside = beside
        self._lines = list(_rows(lines[list(_OF_LINE)].reset_index(drop=True)))
        self._cells = list(_rows(lines[beside].reset_index(drop=True)))
        self._told = str(lines.attrs.get("search", ""))
        self._count = _of_rows(len(lines), of)

    def __repr__(self) -> str:
        flat = [[" ".join(part.split()) for part in line] for line in self._lines]
        lines = [f"{left} [{match}] {right}" for left, match, right in flat]
        return "\n".join([*([self._told] if self._told else []), *lines, f"({self._count})"])

    def _repr_html_(self) -> str:
        told = f'<bdi dir="auto">{escape(self._told)}</bdi> ' if self._told else ""
        heads = (f'<th scope="col">{escape(name)}</th>' for name in (*_LINE_HEADS, *self._beside))
        body = map(self._html_row, self._lines, self._cells)
        return _framed(told, self._count, heads, body, "isnad-shown isnad-lines")

    def _html_row(self, line: list[str], cells: list[str]) -> str:
        left, match, right = (escape(part) for part in line)
        return (
            f'<tr><td class="isnad-left" dir="rtl">{left}</td><th scope="row" dir="rtl">{match}</th>'
            f'<td dir="rtl">{right}</td>{"".join(f"<td{_cell_html(cell)}</td>" for cell in cells)}</tr>\n'
        )


class SideBySide:
    """Passages on their way to the screen: HTML in a notebook, plain text elsewhere."""

    def __init__(self, passages: pd.DataFrame, of: int) -> None:
        self._rows = list(zip(*(passages[name] for name in _OF_PASSAGES), strict=True))
        self._count = _of_rows(len(passages), of)

    def __repr__(self) -> str:
        lines = [f"{one} | {other}\n{here}\n{there}\n" for one, other, here, there in self._rows]
        return "\n".join([*lines, f"({self._count})"])

    def _repr_html_(self) -> str:
        return _framed("", self._count, (), map(self._html_row, self._rows))

    def _html_row(self, row: tuple[str, str, str, str]) -> str:
        one, other, here, there = row
        heads = "".join(f'<th dir="auto">{escape(str(name))}</th>' for name in (one, other))
        cells = "".join(f'<td dir="rtl">{html}</td>' for html in _marked(here, there))
        return f"<tr>{heads}</tr>\n<tr>{cells}</tr>\n"


def _framed(
    caption: str, count: str, heads: Iterable[str], rows: Iterable[str], kind: str = "isnad-shown"
) -> str:
    """Return a table of cells and rows that are HTML already, with its caption, its count and its style."""
    cells = "".join(heads)
    head = f"<thead><tr>{cells}</tr></thead>\n" if cells else ""
    return (
        f'<div class="{kind} mathjax_ignore" dir="rtl" tabindex="0">{_STYLE}\n<table>\n'
        f'<caption>{caption}<span class="isnad-count" dir="ltr">{count}</span></caption>\n'
        f"{head}<tbody>\n{''.join(rows)}</tbody>\n</table>\n</div>"
    )


def _of_rows(shown: int, of: int) -> str:
    """Return how many rows are shown, of how many."""
    return f"{shown:,} of {of:,} rows" if shown < of else f"{of:,} row{'s' * (of != 1)}"


def _marked(one: str, other: str) -> tuple[str, str]:
    """Return two texts as HTML in which the words that the other lacks are marked."""
    words, others = _WORD_OR_SPACE.findall(one), _WORD_OR_SPACE.findall(other)
    if max(len(words), len(others)) > _MOST_COMPARED:
        return escape(one), escape(other)
    blocks = SequenceMatcher(None, list(map(_word_key, words)), list(map(_word_key, others)), autojunk=False)
    same = blocks.get_matching_blocks()
    kept = {at for block in same for at in range(block.a, block.a + block.size)}
    others_kept = {at for block in same for at in range(block.b, block.b + block.size)}
    return _with_marks(words, kept), _with_marks(others, others_kept)


def _word_key(word: str) -> str:
    """Return what a word is compared by, "" for spaces and marks."""
    key = fold("".join(filter(str.isalnum, strip_marks(word))))
    return key.removeprefix(WAW) if len(key) > 1 else key


def _with_marks(words: list[str], kept: set[int]) -> str:
    """Return words as HTML, those that are not *kept* marked; spaces and punctuation never are."""
    return "".join(
        escape(word) if at in kept or not _word_key(word) else f"<mark><u>{escape(word)}</u></mark>"
        for at, word in enumerate(words)
    )


class Shown:
    """A table on its way to the screen: HTML in a notebook, plain text elsewhere."""

    def __init__(self, table: pd.DataFrame, of: int, caption: str | None = None) -> None:
        self._named = [str(name) for name in table.index.names if name is not None]
        self._header = [_cell_text(name) for name in table.columns]
        self._rows = list(_rows(table))
        self._caption = caption
        self._count = _of_rows(len(table), of)

    def __repr__(self) -> str:
        lines = [" | ".join([*self._named, *self._header])]
        lines += [" | ".join(_shorten(cell) for cell in row) for row in self._rows]
        return "\n".join([*([self._caption] if self._caption else []), *lines, f"({self._count})"])

    def _repr_html_(self) -> str:
        caption = f'<span dir="auto">{escape(self._caption)}</span> ' if self._caption else ""
        heads = (f'<th scope="col" dir="auto">{escape(name)}</th>' for name in [*self._named, *self._header])
        return _framed(caption, self._count, heads, map(self._body_row, self._rows))

    def _body_row(self, row: list[str]) -> str:
        depth = len(self._named)
        heads = (f'<th scope="row"{_cell_html(cell)}</th>' for cell in row[:depth])
        cells = (f"<td{_cell_html(cell)}</td>" for cell in row[depth:])
        return f"<tr>{''.join(heads)}{''.join(cells)}</tr>\n"


def _label_line(line: str, direction: str) -> str:
    """Return one line of a label, prepared for the installed Matplotlib."""
    line = _CONTROL.sub(" ", _INVISIBLE.sub("", line))
    if not _LETTER.search(line):
        return line
    prepared = _is_prepared(line)
    if not prepared:
        line = unicodedata.normalize("NFC", _PRESENTATION.sub(_as_letters, line))
    if not matplotlib_shapes():
        return _DOLLAR.sub(r"\\$", line if prepared else _prepare(line, direction))
    line = _DOLLAR.sub(r"\\$", line)
    return _AS_IT_STANDS + line + _POP if prepared else _MARK[direction] + line


@cache
def matplotlib_shapes() -> bool:
    """Tell whether the installed Matplotlib joins and orders letters itself (3.11 and later)."""
    import matplotlib.ft2font

    return hasattr(matplotlib.ft2font, "__libraqm_version__")


def _is_prepared(line: str) -> bool:
    """Tell whether *line* is joined and in the order of the screen already, as `_prepare` leaves it.

    Read from left to right, such a line has a word's final form before its initial one.  A line of
    isolated forms alone reads either way and counts as prepared unless it holds plain letters, too.
    """
    forms = "".join(map(_form, line))
    if not forms.strip():
        return False
    if "i" in forms or "m" in forms or "f" in forms:
        return _LOGICAL_ORDER.fullmatch(forms) is None
    return not _LETTER.search(_PRESENTATION.sub("", line))


def _form(character: str) -> str:
    """Return i, m, f or s for an initial, medial, final or isolated form, a space for a mark apart."""
    if not _PRESENTATION.match(character):
        return "" if unicodedata.combining(character) else " "
    return _FORMS.get(unicodedata.decomposition(character).partition(" ")[0], " ")


def _as_letters(form: re.Match[str]) -> str:
    """Return the plain letters of a presentation form, e.g. of one copied from a PDF."""
    return unicodedata.normalize("NFKC", form[0])


def _prepare(line: str, direction: str) -> str:
    """Return *line* with its letters joined and in the order of the screen, left to right.

    The Rust algorithm of python-bidi pairs brackets as Unicode asks but leaves them unmirrored; the
    pure Python one does the reverse.  A tag behind each bracket shows which way its place runs: it
    comes out before the bracket where that is from right to left.
    """
    from bidi import get_display

    joined = _JOINERS.sub("", _reshaper().reshape(line))
    tagged = re.sub(_BRACKET, lambda bracket: bracket[0] + _TAG, joined)
    ordered = get_display(tagged, base_dir=_BASE[direction])
    return re.sub(
        f"{_TAG}({_BRACKET})|({_BRACKET}){_TAG}",
        lambda found: _MIRRORED[found[1]] if found[1] else found[2],
        ordered,
    )


@cache
def _reshaper():
    """Return the reshaper, told to spell out the one ligature that Matplotlib's own font lacks."""
    from arabic_reshaper import ArabicReshaper

    return ArabicReshaper({"ARABIC LIGATURE ALLAH": False})


_OF_LINE = ("left", "match", "right")
_OF_PASSAGES = ("article_id", "other_id", "passage", "other_passage")
_LINE_HEADS = ("before (left)", "match", "after (right)")
_WORD_OR_SPACE = re.compile(r"\s+|\S+")
_MOST_COMPARED = 3000  # words and spaces; comparing takes the square of their number
_LONG = 40  # characters from which a cell is kept so wide that several words stand on a line
_LONGEST = 160  # characters of a cell that are shown; two lines of a wide column
_MISSING = "\u2014"  # em dash
_JOINED_BY = " \u00b7 "  # a middle dot, which stands in the same place in either direction

# `inherit` and half-transparent greys: the table takes the colours of a light or a dark theme.
_STYLE = """<style>
.isnad-shown { overflow-x: auto; }
.isnad-shown table { direction: rtl; table-layout: auto; border-collapse: collapse; margin: 0;
  font-size: 0.95em; color: inherit; }
.isnad-shown caption { caption-side: top; text-align: right; padding: 0.3em 0.7em; font-weight: 600;
  color: inherit; }
.isnad-shown .isnad-count { font-weight: 400; opacity: 0.75; }
.isnad-shown thead th { border-bottom: 2px solid rgba(128, 128, 128, 0.7); white-space: nowrap; }
.isnad-shown th, .isnad-shown td { text-align: right; vertical-align: top; padding: 0.3em 0.7em;
  color: inherit; max-width: 32em; white-space: normal; overflow-wrap: break-word; line-height: 1.6; }
.isnad-shown .isnad-long { min-width: 16em; }
.isnad-shown tbody tr { border-bottom: 1px solid rgba(128, 128, 128, 0.3); background: transparent; }
.isnad-shown tbody tr:nth-child(even) { background: rgba(128, 128, 128, 0.1); }
.isnad-shown.isnad-lines th, .isnad-shown.isnad-lines td { max-width: none; white-space: nowrap; }
.isnad-shown.isnad-lines tbody th, .isnad-shown.isnad-lines thead th:nth-child(2) { text-align: center;
  padding: 0.3em; }
.isnad-shown.isnad-lines .isnad-left, .isnad-shown.isnad-lines thead th:first-child { text-align: left; }
</style>"""


def _rows(table: pd.DataFrame) -> Iterable[list[str]]:
    """Yield the texts of each row's cells, those of a named index first."""
    named = [level for level, name in enumerate(table.index.names) if name is not None]
    parts = [table.index.get_level_values(level) for level in named]
    parts += [table.iloc[:, place] for place in range(table.shape[1])]
    for values in zip(*parts, strict=True):
        yield [_cell_text(value) for value in values]


def _cell_text(value: object) -> str:
    """Return a cell's value as text: lists joined, dates without a midnight, numbers without noise."""
    if isinstance(value, (list, tuple, np.ndarray)):
        return _JOINED_BY.join(map(_cell_text, value)) or _MISSING
    if pd.api.types.is_scalar(value) and pd.isna(value):
        return _MISSING
    if isinstance(value, pd.Timestamp):
        return f"{value:%Y-%m-%d}" if value == value.normalize() else f"{value:%Y-%m-%d %H:%M}"
    if isinstance(value, (float, np.floating)):
        return f"{value:.4g}" if abs(value) < 1 else f"{value:.3f}".rstrip("0").rstrip(".")
    return str(value)


def _shorten(text: str) -> str:
    """Return *text*, cut before a whole letter with an ellipsis where it is longer than a cell shows."""
    if len(text) <= _LONGEST:
        return text
    end = _LONGEST
    while end > 1 and (unicodedata.combining(text[end]) or _JOINERS.match(text[end])):
        end -= 1
    return text[:end].rstrip() + "\u2026"


def _cell_html(text: str) -> str:
    """Return the rest of a cell's opening tag and its content."""
    short = _shorten(text)
    title = f' title="{escape(text)}"' if short != text else ""
    wide = ' class="isnad-long"' if len(short) > _LONG else ""
    return f' dir="auto"{wide}{title}>{escape(short)}'
