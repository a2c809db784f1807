"""Tables: .csv, .tsv and .parquet to frames whose index tells the row as a spreadsheet numbers it."""

import io
import re
import warnings
from collections.abc import Callable, Iterator
from typing import BinaryIO, TextIO

import pandas as pd

Report = Callable[..., None]  # report(row, what, detail="")

_DELIMITERS = ",;\t|"  # a spreadsheet in French or Arabic writes ;
_SKIPPED = re.compile(r"Skipping line (\d+): (.+)")
_UNCLOSED = re.compile(r"EOF inside string starting at row (\d+)")
_HEADER_ROW = 1
ROWS = 200  # that are held at once of a table too large to be held: some megabytes of articles


def read_csv(text: str, report: Report, delimiter: str | None = None) -> pd.DataFrame:
    """Return the rows of *text*, every value as text, "" where empty.

    A row with more values than the header has names cannot be told apart and is reported; so is what follows
    a quotation mark that is never closed.
    """
    delimiter = delimiter or _delimiter(text.split("\n", 1)[0])
    try:
        rows, skipped = _rows(text, delimiter, report)
    except pd.errors.ParserError as error:
        report("", "the file is no table of values", str(error))
        return pd.DataFrame()
    if rows.empty:
        return rows
    numbers = [number for number in range(1, len(rows) + len(skipped) + 1) if number not in skipped]
    header = _distinct(rows.iloc[0].tolist())
    frame = rows.set_axis(header, axis="columns").set_axis(map(str, numbers), axis="index").iloc[1:]
    return frame[(frame != "").any(axis="columns")]


def read_tsv(text: str, report: Report) -> pd.DataFrame:
    """Return the rows of tab-separated *text*, as `read_csv` does."""
    return read_csv(text, report, delimiter="\t")


def read_parquet(data: bytes, report: Report) -> pd.DataFrame:
    """Return the table in *data*, its columns as they are typed there."""
    try:
        frame = pd.read_parquet(io.BytesIO(data))
    except (ValueError, OSError) as error:
        report("", "the file is no Parquet", str(error))
        return pd.DataFrame()
    named = frame.reset_index() if any(frame.index.names) else frame
    rows = [str(number) for number in range(_HEADER_ROW + 1, len(named) + _HEADER_ROW + 1)]
    return named.set_axis(map(str, named.columns), axis="columns").set_axis(rows, axis="index")


def csv_frames(
    opening: Callable[[], TextIO], report: Report, delimiter: str | None
) -> Iterator[pd.DataFrame]:
    """Yield the rows of a table that is too large to be held, `ROWS` at a time, as `read_csv` reads them.

    Of a quotation mark that is never closed, the rows since the last `ROWS` are lost with what follows it.
    """
    with opening() as text:
        delimiter = delimiter or _delimiter(text.readline())
    with opening() as text:
        names = _distinct(_read(text, delimiter, nrows=1).iloc[0].tolist())
    with (
        opening() as text,
        _read(text, delimiter, names=range(len(names)), on_bad_lines="warn", chunksize=ROWS) as pieces,
    ):
        for rows in _numbered(pieces, report):
            frame = rows.set_axis(names, axis="columns")
            frame = frame.iloc[1:] if frame.index[0] == str(_HEADER_ROW) else frame
            yield frame[(frame != "").any(axis="columns")]


def _numbered(pieces: Iterator[pd.DataFrame], report: Report) -> Iterator[pd.DataFrame]:
    """Yield pieces of a table with the numbers of their rows as index; what cannot be read is reported."""
    last = 0
    while True:
        try:
            rows, skipped = _next(pieces)
        except pd.errors.ParserError as error:
            report(str(last + 1), "the table cannot be read from about this row on", str(error))
            return
        if rows is None:
            return
        for number, reason in skipped.items():
            report(str(number), "the row has more values than the header has names", reason)
        numbers = [
            number for number in range(last + 1, last + 1 + len(rows) + len(skipped)) if number not in skipped
        ]
        last = max([last, *numbers, *skipped])
        if numbers:
            yield rows.set_axis(map(str, numbers), axis="index")


def _next(pieces: Iterator[pd.DataFrame]) -> tuple[pd.DataFrame | None, dict[int, str]]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", pd.errors.ParserWarning)
        rows = next(pieces, None)
    return rows, _skipped(caught)


def parquet_frames(opening: Callable[[], BinaryIO], report: Report) -> Iterator[pd.DataFrame]:
    """Yield the rows of a Parquet file that is too large to be held, `ROWS` at a time."""
    from pyarrow import ArrowException, Table
    from pyarrow.parquet import ParquetFile

    first = _HEADER_ROW + 1
    try:
        with opening() as data, ParquetFile(data) as file:
            for batch in file.iter_batches(batch_size=ROWS):
                frame = Table.from_batches([batch]).to_pandas(ignore_metadata=True)
                rows = map(str, range(first, first + len(frame)))
                yield frame.set_axis(map(str, frame.columns), axis="columns").set_axis(rows, axis="index")
                first += len(frame)
    except (ArrowException, OSError) as error:
        report("", "the file is no Parquet", str(error))


TABLE_READERS: dict[str, Callable[[str, Report], pd.DataFrame]] = {"csv": read_csv, "tsv": read_tsv}


def _rows(text: str, delimiter: str, report: Report) -> tuple[pd.DataFrame, set[int]]:
    """Return the rows, the header among them, and the numbers of those that were skipped."""
    try:
        rows, skipped = _parse(text, delimiter)
    except _UnclosedQuote as unclosed:
        rows, skipped = _rows_before(unclosed, text, delimiter), unclosed.skipped
        report(str(unclosed.row), "a quotation mark is never closed", "from this row on nothing was read")
    for number, reason in skipped.items():
        report(str(number), "the row has more values than the header has names", reason)
    return rows, set(skipped)


def _parse(text: str, delimiter: str, first_rows: int | None = None) -> tuple[pd.DataFrame, dict[int, str]]:
    """Return the rows of *text*, and for each that pandas skips its number and the reason.

    The header is read as a row with all others: pandas lets only the first row be longer than was said, and
    would shift a whole table whose first article is.
    """
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", pd.errors.ParserWarning)
        try:
            width = _read(text, delimiter, nrows=1).shape[1]
            rows = _read(text, delimiter, nrows=first_rows, names=range(width), on_bad_lines="warn")
        except pd.errors.EmptyDataError:
            rows = pd.DataFrame()
        except pd.errors.ParserError as error:
            raise _unclosed(error, _skipped(caught)) from error
    return rows, _skipped(caught)


def _read(text: str | TextIO, delimiter: str, **how: object) -> pd.DataFrame:
    return pd.read_csv(
        io.StringIO(text, newline="") if isinstance(text, str) else text,
        sep=delimiter,
        header=None,
        index_col=False,
        dtype="str",
        keep_default_na=False,
        skip_blank_lines=False,
        **how,
    )


def _rows_before(unclosed: "_UnclosedQuote", text: str, delimiter: str) -> pd.DataFrame:
    good = unclosed.row - 1 - len(unclosed.skipped)
    return _parse(text, delimiter, first_rows=good)[0] if good else pd.DataFrame()


class _UnclosedQuote(Exception):
    """A quotation mark is opened in *row*, after some rows that were *skipped*, and never closed."""

    def __init__(self, row: int, skipped: dict[int, str]) -> None:
        super().__init__(row, skipped)
        self.row, self.skipped = row, skipped


def _unclosed(error: pd.errors.ParserError, skipped: dict[int, str]) -> Exception:
    place = _UNCLOSED.search(str(error))
    return _UnclosedQuote(int(place[1]) + 1, skipped) if place else error  # pandas counts from 0


def _skipped(caught: list[warnings.WarningMessage]) -> dict[int, str]:
    said = "".join(str(warning.message) for warning in caught)
    return {int(number): reason for number, reason in _SKIPPED.findall(said)}


def _delimiter(header: str) -> str:
    return max(_DELIMITERS, key=header.count)


def _distinct(names: list[str]) -> list[str]:
    """Return *names* with a name for each unnamed column, and a number for each repeated one."""
    named = [name or f"column_{place}" for place, name in enumerate(names, start=1)]
    return [name if name not in named[:place] else f"{name}_{place + 1}" for place, name in enumerate(named)]
