"""Tables into files that a spreadsheet opens as they are: CSV, and Excel sheets that run from right to left.

An article may hold anything, also what a spreadsheet takes for a formula or a link.  No text of a table is
ever written as one.
"""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from numbers import Number
from pathlib import Path

import numpy as np
import pandas as pd

from toolkit import schema

MOST_ROWS = 1_048_575  # of an Excel sheet, below the header
MOST_COLUMNS = 16_384
MOST_CHARACTERS = 32_767  # of an Excel cell, in units of UTF-16
LARGEST = 10**15  # Excel rounds numbers of more digits
_FIRST_YEAR = 1900  # of Excel's calendar

_JOINED_BY = "; "
_FORMULA = re.compile(r"[=+\-@\t\r\n]")
_NUMBER = re.compile(r"[+-]?\d[\d.,]*%?")
_HALVES = re.compile("[\ud800-\udfff]")
_NARROWEST, _WIDEST = 8, 60  # characters of a column's width
_MEASURED = 200  # rows that the width of a column is taken from
_DATE = "yyyy-mm-dd hh:mm"


def save_table(table: pd.DataFrame | pd.Series, path: str | Path) -> Path:
    """Write a table to a file that a spreadsheet opens as it should, and return its path.

    Parameters
    ----------
    table
        Any table of the toolkit, or a series of counts.  The index is written where it has a name.
    path
        Where to: ``.csv``, or ``.xlsx`` for an Excel sheet that runs from right to left.  A file that is
        there is replaced.

    Returns
    -------
    The path.  Lists are joined by ``; ``; a missing value is an empty cell.

    Raises
    ------
    TypeError, ValueError, OSError
        Where *table* is no table, *path* ends otherwise, an Excel sheet cannot hold the table, or the file
        cannot be written.

    Notes
    -----
    ``.csv`` is UTF-8 with the mark by which Excel knows it.  A text that a spreadsheet would run as a
    formula, because it begins with ``=``, ``+``, ``-``, ``@``, a tab or a line end and is no plain number,
    has an apostrophe put before it; numbers stay numbers.  ``start`` and ``end`` count the characters of the
    article, not of such a cell.

    ``.xlsx`` needs no apostrophe: texts are written as texts, never as formulas or links.  Dates are in UTC,
    as Excel knows no time zones.  Numbers of more than fifteen digits are written as text.  A sheet holds
    1,048,575 rows and 32,767 characters a cell; nothing is cut, a larger table is an error.
    """
    if isinstance(table, pd.Series):
        table = table.to_frame(table.name if table.name is not None else "value")
    schema.require(table, (), "table to save")
    path = Path(path)
    write = _WRITERS.get(path.suffix.lower())
    if write is None:
        raise ValueError(f"the name of the file must end with one of {list(_WRITERS)}, but is {path.name!r}")
    if not path.parent.is_dir():
        raise FileNotFoundError(f"there is no folder {str(path.parent)!r} to write {path.name!r} to; make it")
    write(_flat(table), path)
    return path


def _flat(table: pd.DataFrame) -> pd.DataFrame:
    """Return *table* with its named indexes as columns, names as text, and plain values in its cells."""
    named = [name for name in table.index.names if name is not None]
    columns = [table.index.get_level_values(name).to_series() for name in named]
    columns += [table.iloc[:, place] for place in range(table.shape[1])]
    header = [_text(name) for name in [*named, *table.columns]]
    cells = {place: _plain(column) for place, column in enumerate(columns)}
    return pd.DataFrame(cells, index=range(len(table))).set_axis(header, axis="columns")


def _plain(column: pd.Series) -> np.ndarray | pd.Series:
    """Return a column of numbers or dates as it is, any other as objects, in which None is missing."""
    if pd.api.types.is_numeric_dtype(column.dtype) or pd.api.types.is_datetime64_any_dtype(column.dtype):
        return column.reset_index(drop=True)
    cells = [_cell(value) for value in column.astype(object)]
    return pd.Series(cells, dtype=object)


def _cell(value: object) -> object:
    """Return a value as text, unless it is a number or a date; None where it is missing."""
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, (list, tuple, np.ndarray)):
        return _JOINED_BY.join(map(_text, value))
    if pd.isna(value):
        return None
    return value if isinstance(value, (Number, np.bool_, date, time)) else _text(value)


def _text(value: object) -> str:
    """Return a value as text that a file can hold."""
    text = _JOINED_BY.join(map(str, value)) if isinstance(value, tuple) else str(value)
    return _HALVES.sub("\ufffd", text)


def _write_csv(table: pd.DataFrame, path: Path) -> None:
    safe = table.apply(lambda column: column.map(_harmless) if column.dtype == object else column)
    safe = safe.set_axis([_harmless(name) for name in table.columns], axis="columns")
    safe.to_csv(path, index=False, encoding="utf-8-sig", lineterminator="\r\n")


def _harmless(value: object) -> object:
    """Return a text such that no spreadsheet runs it."""
    if isinstance(value, str) and _FORMULA.match(value) and not _NUMBER.fullmatch(value):
        return f"'{value}"
    return value


def _write_excel(table: pd.DataFrame, path: Path) -> None:
    """Write *table* as the one sheet of an Excel file, row by row."""
    from xlsxwriter import Workbook

    _check_size(table)
    columns = [_objects(table.iloc[:, place]) for place in range(table.shape[1])]
    with path.open("wb") as file, Workbook(file, {"constant_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.right_to_left()
        sheet.freeze_panes(1, 0)
        bold, day = book.add_format({"bold": True}), book.add_format({"num_format": _DATE})
        for place, name in enumerate(table.columns):
            sheet.set_column(place, place, _width(name, columns[place]))
            sheet.write_string(0, place, name, bold)
        for row, values in enumerate(zip(*columns, strict=True), 1):
            for place, value in enumerate(values):
                _write_cell(sheet, row, place, value, day)


def _check_size(table: pd.DataFrame) -> None:
    """Raise where an Excel sheet cannot hold *table* whole."""
    rows, columns = table.shape
    if rows > MOST_ROWS or columns > MOST_COLUMNS:
        raise ValueError(
            f"an Excel sheet holds {MOST_ROWS:,} rows and {MOST_COLUMNS:,} columns, but the table has "
            f"{rows:,} and {columns:,}: save it as .csv, or a part of it"
        )
    for place, name in enumerate(table.columns):
        for row, value in enumerate(table.iloc[:, place]):
            if isinstance(value, str) and (length := _excel_length(value)) > MOST_CHARACTERS:
                raise ValueError(
                    f"an Excel cell holds {MOST_CHARACTERS:,} characters, but {name!r} has {length:,} in row "
                    f"{row} (counted from 0): save the table as .csv, or without that column"
                )


def _excel_length(text: str) -> int:
    """Return how many characters Excel counts in *text*: two for one beyond the basic plane."""
    return len(text) if len(text) <= MOST_CHARACTERS // 2 else len(text.encode("utf-16-le")) // 2


def _objects(column: pd.Series) -> list[object]:
    """Return a column's values for Excel, dates in UTC and without a zone, None where one is missing."""
    if isinstance(column.dtype, pd.DatetimeTZDtype):
        column = column.dt.tz_convert("UTC").dt.tz_localize(None)
    return [None if pd.isna(value) else value for value in column.astype(object)]


def _width(name: str, values: list[object]) -> int:
    """Return how many characters wide a column is shown."""
    longest = max(len(str(value)) for value in [name, *values[:_MEASURED]] if value is not None)
    return min(max(longest + 2, _NARROWEST), _WIDEST)


def _write_cell(sheet, row: int, place: int, value: object, day) -> None:
    """Write a value as what it is: a text as text, never as a formula or a link."""
    if isinstance(value, (bool, np.bool_)):
        sheet.write_boolean(row, place, bool(value))
    elif isinstance(value, Number) and abs(value) < LARGEST:
        sheet.write_number(row, place, value)
    elif isinstance(value, datetime) and value.year >= _FIRST_YEAR:
        sheet.write_datetime(row, place, _without_zone(value), day)
    elif value is not None:
        sheet.write_string(row, place, str(value))


def _without_zone(value: datetime) -> datetime:
    """Return a time in UTC, to the microsecond, without its zone."""
    if isinstance(value, pd.Timestamp):
        value = value.to_pydatetime(warn=False)
    return value if value.tzinfo is None else value.astimezone(UTC).replace(tzinfo=None)


_WRITERS: dict[str, Callable[[pd.DataFrame, Path], None]] = {".csv": _write_csv, ".xlsx": _write_excel}
