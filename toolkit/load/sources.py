"""All files of a source to one frame of its values under our names, with the place of each row."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from itertools import chain, groupby
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from toolkit.load.columns import name_columns, shown
from toolkit.load.encodings import Decoded, Encoding, decide, decode, decode_as, decode_page
from toolkit.load.files import Member, find_files, members
from toolkit.load.problems import ProblemLog
from toolkit.load.readers import ONE_ARTICLE, READERS, Report
from toolkit.load.tables import TABLE_READERS, read_parquet

NO_ARTICLE = "no article is in the file"
NO_TEXT = "no column of the file is known as the text"

Namer = Callable[[tuple[str, ...]], dict[str, str]]
Read = (
    list[tuple[str, dict]] | pd.DataFrame
)  # records, each with its place, or a table with the places as index
_MANY = 50  # files from which a progress bar is worth its line


class Source(NamedTuple):
    """The rows of a source, the file and row that each came from, and the source's own column names.

    `by_file` where some format holds one article a file, so that the file's name may be all that tells
    articles apart.
    """

    table: pd.DataFrame
    origins: list[tuple[str, str]]
    names: list[str]
    by_file: bool


class Part(NamedTuple):
    """What one file holds: its rows' places in it, and its content as records or as a frame."""

    file: str
    format: str
    rows: list[str]
    content: list[dict] | pd.DataFrame


def read_source(
    path: str | os.PathLike[str],
    columns: Mapping[str, str | None] | None,
    encoding: str | None,
    progress: bool,
    log: ProblemLog,
) -> Source:
    """Read all files at *path*; what cannot be read is noted in *log*."""
    root, files = find_files(path)
    parts = _read_all(_each_member(root, files, progress, log), encoding, log)
    ours = namer(columns)
    kept = with_text(parts, ours, log) or parts  # without any, a column has a name that is not known
    return to_source(kept, names_in(parts), ours)


def to_source(parts: list[Part], names: list[str], ours: Namer) -> Source:
    """Return *parts* as one source, of which *names* are its own names of columns."""
    by_file = any(part.format in ONE_ARTICLE for part in parts)
    origins = [(part.file, row) for part in parts for row in part.rows]
    return Source(_joined(parts, ours), origins, names, by_file)


def _each_member(root: Path, files: list[Path], progress: bool, log: ProblemLog) -> Iterator[Member]:
    from tqdm import tqdm

    shown = progress and len(files) >= _MANY
    for file in tqdm(files, desc="load_articles", unit="file", disable=not shown):
        yield from members(file, root, log)


def _read_all(found: Iterator[Member], encoding: str | None, log: ProblemLog) -> list[Part]:
    """Return the members' parts in order; those whose encoding does not show are decided on together."""
    parts: dict[int, Part] = {}
    undecided: dict[int, Member] = {}
    for number, member in enumerate(found):
        if member.format == "parquet":
            parts[number] = parquet_part(member, log)
            continue
        decoded = decode_member(member, encoding)
        if decoded is None:
            undecided[number] = member
        else:
            parts[number] = read_part(member, decoded, log)
    chosen = decide(member.data for member in undecided.values()) if undecided else ""
    for number, member in undecided.items():
        parts[number] = read_part(member, decode_as(member.data, chosen)._replace(guessed=chosen), log)
    return [parts[number] for number in sorted(parts)]


def decode_member(member: Member, encoding: str | None) -> Decoded | None:
    """Return the text of *member*, or None where it does not show its encoding."""
    if encoding is not None:
        return decode_as(member.data, encoding)
    return decode_page(member.data) if member.format == "html" else decode(member.data)


def parquet_part(member: Member, log: ProblemLog) -> Part:
    """Return the table in *member*."""
    frame = read_parquet(member.data, reporter(member.name, log))
    return made_part(member, frame, log)


def read_part(member: Member, decoded: Decoded, log: ProblemLog) -> Part:
    """Return what is in *member*, whose text is *decoded*."""
    report = reporter(member.name, log)
    report_decoding(decoded, report)
    if member.format in TABLE_READERS:
        return made_part(member, TABLE_READERS[member.format](decoded.text, report), log)
    return made_part(member, list(READERS[member.format](decoded.text, report)), log)


def report_decoding(decoded: Decoded | Encoding, report: Report) -> None:
    """Note a guess, and characters that were lost."""
    if decoded.guessed:
        report("", "the file is not UTF-8, and its encoding was guessed", f"read as {decoded.guessed}")
    if decoded.lost:
        report("", "some of the file's characters are broken", f"{decoded.lost:,}, shown as U+FFFD")


def made_part(member: Member, read: Read, log: ProblemLog) -> Part:
    """Return what was *read* in *member* as a part; where that is nothing, it is noted."""
    if len(read) == 0:
        log.add(member.name, "", NO_ARTICLE)
    if isinstance(read, pd.DataFrame):
        return Part(member.name, member.format, read.index.tolist(), read)
    return Part(member.name, member.format, [row for row, _ in read], [record for _, record in read])


def reporter(file: str, log: ProblemLog) -> Report:
    """Return the function with which a reader notes the problems of *file*."""

    def report(row: str, what: str, detail: str = "") -> None:
        log.add(file, row, what, detail)

    return report


def names_in(parts: Iterable[Part]) -> list[str]:
    """Return the source's own names of columns, in the order in which they are met."""
    return list(dict.fromkeys(name for part in parts for name in _names(part)))


def _names(part: Part) -> Iterable[str]:
    if isinstance(part.content, pd.DataFrame):
        return part.content.columns
    return dict.fromkeys(chain.from_iterable(part.content))


def with_text(parts: list[Part], ours: Namer, log: ProblemLog) -> list[Part]:
    """Return the parts that hold articles: a file beside them without text is reported and left out."""
    have_text = ["text" in ours(tuple(_names(part))).values() for part in parts]
    for part, has_text in zip(parts, have_text, strict=True):
        if part.rows and not has_text:
            log.add(part.file, "", NO_TEXT, _described(part))
    return [part for part, has_text in zip(parts, have_text, strict=True) if has_text]


def _described(part: Part) -> str:
    return f"{len(part.rows):,} rows left out, with the columns {shown(_names(part))}"


def namer(columns: Mapping[str, str | None] | None) -> Namer:
    """Return `name_columns` with what the caller says of *columns*, asked once for each set of names."""

    @cache
    def ours(names: tuple[str, ...]) -> dict[str, str]:
        return name_columns(names, columns)

    return ours


def _joined(parts: list[Part], ours: Namer) -> pd.DataFrame:
    """Return one frame of all parts, in their order, with our names for the columns that are known."""

    def frames() -> Iterator[pd.DataFrame]:
        for is_table, run in groupby(parts, key=lambda part: isinstance(part.content, pd.DataFrame)):
            if is_table:
                yield from (part.content.rename(columns=ours(tuple(part.content.columns))) for part in run)
            else:
                records = (record for part in run for record in part.content)
                yield pd.DataFrame([_renamed(record, ours) for record in records], dtype="object")

    filled = [frame for frame in frames() if len(frame)]
    return pd.concat(filled, ignore_index=True) if filled else pd.DataFrame()


def _renamed(record: dict, ours: Namer) -> dict:
    names = ours(tuple(record))
    return {names[name]: value for name, value in record.items()}
