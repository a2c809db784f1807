"""Paths, globs and archives: what there is to read, and its bytes."""

import difflib
import glob
import gzip
import io
import os
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from toolkit.load.problems import ProblemLog

FORMATS = {
    ".txt": "txt",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".jl": "jsonl",
    ".json": "json",
    ".csv": "csv",
    ".tsv": "tsv",
    ".parquet": "parquet",
    ".html": "html",
    ".htm": "html",
    ".sgml": "sgml",
    ".sgm": "sgml",
}
ARCHIVES = (".gz", ".zip")
READABLE = ", ".join([*FORMATS, "LDC/TREC <DOC> files", *ARCHIVES])

_WILD = re.compile(r"[*?\[]")
_SGML = re.compile(rb"<DOC[\s>]", re.IGNORECASE)
BEGINNING = 1 << 16  # bytes that are read of a file that is too large to be held
_HEAD = 4096  # bytes searched for a first <DOC> where a file's ending says nothing
_LISTED = 10  # names that an error shows of a folder
DAMAGED = (OSError, EOFError, zlib.error, zipfile.BadZipFile, RuntimeError, NotImplementedError)
BROKEN_ARCHIVE = "the archive cannot be opened"

Opening = Callable[[], BinaryIO]


@dataclass(frozen=True)
class Member:
    """One file, or one file inside an archive: its name, its format and its bytes.

    Of a file that is too large to be held `data` is only the beginning, and `opening` opens it.  `place` is
    the name with that of every archive, by which it cannot be mistaken: a.jsonl may lie beside a.jsonl.gz.
    """

    name: str
    format: str
    data: bytes
    opening: Opening | None = None
    place: str = ""


def find_files(path: str | os.PathLike[str]) -> tuple[Path, list[Path]]:
    """Return the folder that names are told from, and the files of a folder, file or glob, sorted.

    Hidden files are left aside.  A path that exists is itself, whatever signs it holds.
    """
    given = Path(path).expanduser()
    if given.is_dir():
        root, found = given, given.rglob("*")
    elif given.exists():
        return given.parent, [given]
    elif _WILD.search(str(given)):
        root, found = _fixed_part(given), map(Path, glob.glob(str(given), recursive=True))
    else:
        raise FileNotFoundError(_nothing_at(given))
    files = sorted(file for file in found if file.is_file() and not _hidden(file.relative_to(root)))
    if not files:
        raise FileNotFoundError(f"no file is at {str(given)!r}; {_listing(root)}")
    return root, files


def members(file: Path, root: Path, log: ProblemLog, largest: int | None = None) -> Iterator[Member]:
    """Yield *file*, or each member where it is an archive; what cannot be opened is noted in *log*.

    Where *largest* is given, only the beginning is read of what has more bytes.
    """
    name = file.relative_to(root).as_posix()
    try:
        is_large = largest is not None and file.stat().st_size > largest
        data = _beginning(lambda: file.open("rb")) if is_large else file.read_bytes()
    except OSError as error:
        log.add(name, "", "the file cannot be opened", str(error.strerror))
        return
    yield from _unpacked(name, data, (lambda: file.open("rb")) if is_large else None, log, largest)


def _unpacked(
    name: str, data: bytes, opening: Opening | None, log: ProblemLog, largest: int | None, place: str = ""
) -> Iterator[Member]:
    """Yield what is in *data*, or in what *opening* opens where *data* is only its beginning."""
    place = place or name
    ending = PurePosixPath(name).suffix.lower()
    if ending == ".zip":
        yield from _zipped(name, opening or (lambda: io.BytesIO(data)), log, largest)
    elif ending == ".gz":
        packed = opening or (lambda: io.BytesIO(data))
        inside = _opened(name, lambda: _inflated(packed, largest), log)
        if inside is not None:
            yield from _unpacked(name[: -len(ending)], *inside, log, largest, place)
    elif ending in FORMATS:
        yield Member(name, FORMATS[ending], data, opening, place)
    elif _SGML.search(data[:_HEAD]):
        yield Member(name, "sgml", data, opening, place)
    else:
        log.add(
            name,
            "",
            "the file is of a kind that is not read",
            f"{ending or 'no ending'}; read are {READABLE}",
        )


def _inflated(packed: Opening, largest: int | None) -> tuple[bytes, Opening | None]:
    """Return the bytes of a gzip file; of more than *largest* only the beginning, and how to open it."""

    def opening() -> BinaryIO:
        return _Gzip(fileobj=packed())

    with opening() as inside:
        data = inside.read() if largest is None else inside.read(largest + 1)
    if largest is None or len(data) <= largest:
        return data, None
    return data[:BEGINNING], opening


class _Gzip(gzip.GzipFile):
    """A gzip file that closes the file which it is read from."""

    def close(self) -> None:
        packed = self.fileobj
        super().close()
        if packed is not None:
            packed.close()


def _zipped(name: str, opening: Opening, log: ProblemLog, largest: int | None) -> Iterator[Member]:
    with opening() as packed:
        archive = _opened(name, lambda: zipfile.ZipFile(packed), log)
        if archive is None:
            return
        for entry in sorted(archive.namelist()):
            if entry.endswith("/") or entry.startswith("__MACOSX/") or _hidden(PurePosixPath(entry)):
                continue
            inside = _opened(f"{name}/{entry}", lambda entry=entry: _entry(archive, entry, largest), log)
            if inside is not None:
                yield from _unpacked(f"{name}/{entry}", *inside, log, largest)


def _entry(archive: zipfile.ZipFile, entry: str, largest: int | None) -> tuple[bytes, Opening | None]:
    """Return the bytes of an entry; of more than *largest* only the beginning, and how to open it."""
    if largest is None or archive.getinfo(entry).file_size <= largest:
        return archive.read(entry), None

    def opening() -> BinaryIO:
        return archive.open(entry)

    return _beginning(opening), opening


def _beginning(opening: Opening) -> bytes:
    with opening() as file:
        return file.read(BEGINNING)


def _opened(name, opening, log: ProblemLog):
    """Return what *opening* gives; where the archive is damaged or locked, note it and return None."""
    try:
        return opening()
    except DAMAGED as error:
        log.add(name, "", BROKEN_ARCHIVE, str(error))
        return None


def _hidden(path: PurePosixPath | Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def _fixed_part(pattern: Path) -> Path:
    """Return the deepest folder of *pattern* that has no wildcard."""
    fixed = [parent for parent in pattern.parents if not _WILD.search(str(parent))]
    return fixed[0]


def _nothing_at(path: Path) -> str:
    folder = path.parent
    if re.match(r"\w+:/", str(path)):
        return f"{str(path)!r} is an address on the web; save it as a file first and load that"
    if not folder.is_dir():
        return f"nothing is at {str(path)!r}, nor is there a folder {str(folder)!r} (from {os.getcwd()!r})"
    near = difflib.get_close_matches(path.name, [entry.name for entry in folder.iterdir()], n=1)
    hint = f"did you mean {near[0]!r}? " if near else ""
    return f"nothing is at {str(path)!r}; {hint}{_listing(folder)}"


def _listing(folder: Path) -> str:
    names = sorted(entry.name for entry in folder.iterdir()) if folder.is_dir() else []
    more = f" and {len(names) - _LISTED} more" if len(names) > _LISTED else ""
    return f"the folder {str(folder)!r} holds {names[:_LISTED]}{more}"
