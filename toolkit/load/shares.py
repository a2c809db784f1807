"""A source cut into shares that are read apart from one another: files together, or lines of a large file."""

import io
import os
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO, NamedTuple

from toolkit.load.files import BEGINNING, FORMATS, Member, find_files, members
from toolkit.load.problems import ProblemLog

SHARE = 16_000_000  # bytes: a tenth of a second and more to read


class Share(NamedTuple):
    """Files that are read one after the other, or of one file the `lines` between two bytes."""

    root: Path
    files: list[Path]
    lines: tuple[int, int] | None = None

    def members(self, log: ProblemLog, largest: int) -> Iterator[Member]:
        """Yield what `files.members` yields; some lines are a file of their own."""
        if self.lines is None:
            for file in self.files:
                yield from members(file, self.root, log, largest)
            return
        file = self.files[0]
        opening = partial(_opened, file, *self.lines)
        with opening() as data:
            beginning = data.read(BEGINNING)
        name = file.relative_to(self.root).as_posix()
        yield Member(name, "jsonl", beginning, opening, name)


def all_files(path: str | os.PathLike[str]) -> Share:
    """Return all that is at *path* as one share."""
    return Share(*find_files(path))


def shares(path: str | os.PathLike[str], *, cut_lines: bool) -> list[Share]:
    """Return shares that together are all that is at *path*, in its order, each of about `SHARE` bytes.

    Where *cut_lines*, a large file of lines is cut too, which is right where its encoding is UTF-8.
    """
    root, files = find_files(path)
    if any(".parquet" in file.name for file in files):
        return [Share(root, files)]  # numbers are written as those beside them: the batches must be the same
    found: list[Share] = []
    waiting: list[Path] = []
    size = 0
    for file in files:
        bounds = _bounds(file, cut_lines)
        if len(bounds) > 2:
            found += [Share(root, waiting)] if waiting else []
            found += [Share(root, [file], lines) for lines in pairwise(bounds)]
            waiting, size = [], 0
            continue
        waiting.append(file)
        size += bounds[-1]
        if size >= SHARE:
            found.append(Share(root, waiting))
            waiting, size = [], 0
    return [*found, Share(root, waiting)] if waiting else found


def _bounds(file: Path, cut_lines: bool) -> list[int]:
    """Return the bytes at which *file* may be cut, its begin and its end among them."""
    size = file.stat().st_size
    bounds = [0]
    if cut_lines and FORMATS.get(file.suffix.lower()) == "jsonl":
        with suppress(OSError):  # it is told when the file is read
            bounds += _line_ends(file, size)
    return [*bounds, size]


def _line_ends(file: Path, size: int) -> Iterator[int]:
    """Yield the end of a line of *file*, before the last one, about every `SHARE` bytes."""
    with file.open("rb") as data:
        while data.tell() + SHARE < size:
            data.seek(SHARE, os.SEEK_CUR)
            data.readline()
            if data.tell() < size:
                yield data.tell()


def _opened(file: Path, first: int, last: int) -> BinaryIO:
    return io.BufferedReader(_Stretch(file, first, last))


class _Stretch(io.RawIOBase):
    """The bytes of a file from *first* to before *last*."""

    def __init__(self, file: Path, first: int, last: int) -> None:
        self._file = file.open("rb", buffering=0)
        self._file.seek(first)
        self._left = last - first

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:
        count = self._file.readinto(memoryview(buffer)[: self._left])
        self._left -= count
        return count

    def close(self) -> None:
        self._file.close()
        super().close()
