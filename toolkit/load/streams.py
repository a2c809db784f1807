"""A source batch by batch: what load_articles reads, for sources that memory cannot hold.

Files up to `LARGE` are read as load_articles reads them, larger ones piece by piece.  Only a web page, a text
and a .json file that is no array are held whole however large they are.
"""

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from io import TextIOWrapper
from itertools import chain, islice
from typing import TextIO

import pandas as pd

from toolkit.load.encodings import Encoding, Undecided, decode_as, encoding_as, encoding_of
from toolkit.load.files import BROKEN_ARCHIVE, DAMAGED, Member
from toolkit.load.problems import ProblemLog
from toolkit.load.readers import Records, Report, read_json, read_json_lines, read_large_json
from toolkit.load.sgml import read_documents, split_documents
from toolkit.load.shares import Share, all_files, shares
from toolkit.load.sources import (
    Namer,
    Part,
    Read,
    Source,
    decode_member,
    made_part,
    namer,
    names_in,
    parquet_part,
    read_part,
    report_decoding,
    reporter,
    to_source,
    with_text,
)
from toolkit.load.tables import ROWS, csv_frames, parquet_frames

LARGE = 8_000_000  # bytes from which a file is read piece by piece
BATCH = 4_000_000  # bytes of small files, or characters of a large one, that are read at once
_BLOCK = 1 << 20  # characters


@dataclass
class Stream:
    """A source, or a share of it, and how it is read.

    `undecided` are the files that do not show their encoding; they are left out until `guess` tells it for
    all of them.  `encodings` are those of the large files that were met: to find one, all of it is read.
    """

    path: str | os.PathLike[str]
    columns: Mapping[str, str | None] | None = None
    encoding: str | None = None
    guess: str = ""
    share: Share | None = None
    undecided: Undecided = field(default_factory=Undecided)
    encodings: dict[str, Encoding] = field(default_factory=dict)

    def decided(self) -> "Stream":
        """Return the stream with one guess for all files that do not show their encoding."""
        return Stream(self.path, self.columns, self.encoding, self.undecided.decide())

    def shares(self) -> "list[Stream]":
        """Return streams that together read what this one reads, in its order."""
        found = shares(self.path, cut_lines=self.encoding is None)
        return [Stream(self.path, self.columns, self.encoding, self.guess, share) for share in found]

    def join(self, share: "Stream") -> None:
        """Take over what the reading of a share has shown of the encodings of files."""
        self.undecided.join(share.undecided)
        self.encodings.update(share.encodings)

    def batches(self, log: ProblemLog) -> Iterator[Source]:
        """Yield the rows of the source in order, some megabytes at a time, the same at every call."""
        ours = namer(self.columns)
        waiting: list[Part] = []
        size = 0
        for part in self._parts(log):
            waiting.append(part)
            size += _size(part)
            if size >= BATCH:
                yield _source(waiting, ours, log)
                waiting, size = [], 0
        if waiting:
            yield _source(waiting, ours, log)

    def _parts(self, log: ProblemLog) -> Iterator[Part]:
        for member in (self.share or all_files(self.path)).members(log, LARGE):
            if member.opening is None:
                yield from self._small_part(member, log)
            else:
                yield from self._large_parts(member, log)

    def _small_part(self, member: Member, log: ProblemLog) -> Iterator[Part]:
        if member.format == "parquet":
            yield parquet_part(member, log)
            return
        decoded = decode_member(member, self.encoding)
        if decoded is None and self.guess:
            decoded = decode_as(member.data, self.guess)._replace(guessed=self.guess)
        if decoded is None:
            self.undecided.add(member.data)
        else:
            yield read_part(member, decoded, log)

    def _large_parts(self, member: Member, log: ProblemLog) -> Iterator[Part]:
        """Yield the pieces of a large file; where its archive breaks off, what came before is read."""
        report = reporter(member.name, log)
        try:
            if member.format in _WHOLE:
                with member.opening() as file:
                    whole = Member(member.name, member.format, file.read())
                yield from self._small_part(whole, log)
            elif member.format == "parquet":
                yield from _as_parts(member, parquet_frames(member.opening, report), log)
            else:
                yield from self._text_parts(member, report, log)
        except DAMAGED as error:
            log.add(member.name, "", BROKEN_ARCHIVE, str(error))

    def _text_parts(self, member: Member, report: Report, log: ProblemLog) -> Iterator[Part]:
        encoding = self._encoding(member)
        if encoding is None:
            self.undecided.add(member.data)
            return
        report_decoding(encoding, report)

        def opening() -> TextIO:
            newline = "" if member.format in _TABLES else "\n"
            return TextIOWrapper(member.opening(), encoding.name, "replace", newline)

        if member.format in _TABLES:
            yield from _as_parts(member, csv_frames(opening, report, _TABLES[member.format]), log)
        else:
            with opening() as text:
                yield from _as_parts(member, _lists(_RECORDS[member.format](text, report)), log)

    def _encoding(self, member: Member) -> Encoding | None:
        found = self.encodings.get(member.place) or self._found_encoding(member)
        if found is not None:
            self.encodings[member.place] = found
        return found

    def _found_encoding(self, member: Member) -> Encoding | None:
        if self.encoding is not None:
            return encoding_as(member.opening, self.encoding)
        found = encoding_of(member.opening)
        if found is None and self.guess:
            return encoding_as(member.opening, self.guess)._replace(guessed=self.guess)
        return found


def _json(text: TextIO, report: Report) -> Records:
    """Yield the objects of an array, of one object a line, or of one object, which is read whole."""
    begin = text.read(_BLOCK).lstrip()
    text.seek(0)
    if begin.startswith("["):
        return read_large_json(_blocks(text), report)
    line, line_end, _ = begin.partition("\n")
    if line_end and line.rstrip().endswith("}"):
        return read_json_lines(text, report)
    return read_json(text.read(), report)


def _documents(text: TextIO, report: Report) -> Records:
    return read_documents(split_documents(_blocks(text)), report)


_WHOLE = ("html", "txt")
_TABLES = {"csv": None, "tsv": "\t"}  # with their delimiter
_RECORDS: dict[str, Callable[[TextIO, Report], Records]] = {
    "jsonl": read_json_lines,
    "json": _json,
    "sgml": _documents,
}


def _blocks(text: TextIO) -> Iterator[str]:
    while block := text.read(_BLOCK):
        yield block


def _lists(records: Records) -> Iterator[Read]:
    while some := list(islice(records, ROWS)):
        yield some


def _as_parts(member: Member, pieces: Iterator[Read], log: ProblemLog) -> Iterator[Part]:
    """Yield a part for each piece, at least one."""
    first = next(pieces, [])
    for piece in chain([first], pieces):
        yield made_part(member, piece, log)


def _size(part: Part) -> int:
    """Return about how many characters a part holds."""
    if isinstance(part.content, pd.DataFrame):
        return int(part.content.memory_usage(deep=True).sum())
    return sum([len(value) for record in part.content for value in record.values() if type(value) is str])


def _source(parts: list[Part], ours: Namer, log: ProblemLog) -> Source:
    return to_source(with_text(parts, ours, log), names_in(parts), ours)
