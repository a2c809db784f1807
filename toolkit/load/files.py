"""Paths, globs and archives: what there is to read, and its bytes."""

import difflib
import glob
import gzip
import io
import os
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

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
_HEAD = 4096  # bytes searched for a first <DOC> where a file's ending says nothing
_LISTED = 10  # names that an error shows of a folder
_DAMAGED = (OSError, EOFError, zlib.error, zipfile.BadZipFile, RuntimeError, NotImplementedError)


@dataclass(frozen=True)
class Member:
    """One file, or one file inside an archive: its name, its format and its bytes."""

    name: str
    format: str
    data: bytes


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


def members(file: Path, root: Path, log: ProblemLog) -> Iterator[Member]:
    """Yield *file*, or each member where it is an archive; what cannot be opened is noted in *log*."""
    name = file.relative_to(root).as_posix()
    try:
        data = file.read_bytes()
    except OSError as error:
        log.add(name, "", "the file cannot be opened", str(error.strerror))
        return
    yield from _unpacked(name, data, log)


def _unpacked(name: str, data: bytes, log: ProblemLog) -> Iterator[Member]:
    ending = PurePosixPath(name).suffix.lower()
    if ending == ".zip":
        yield from _zipped(name, data, log)
    elif ending == ".gz":
        inside = _opened(name, lambda: gzip.decompress(data), log)
        if inside is not None:
            yield from _unpacked(name[: -len(ending)], inside, log)
    elif ending in FORMATS:
        yield Member(name, FORMATS[ending], data)
    elif _SGML.search(data[:_HEAD]):
        yield Member(name, "sgml", data)
    else:
        log.add(
            name,
            "",
            "the file is of a kind that is not read",
            f"{ending or 'no ending'}; read are {READABLE}",
        )


def _zipped(name: str, data: bytes, log: ProblemLog) -> Iterator[Member]:
    archive = _opened(name, lambda: zipfile.ZipFile(io.BytesIO(data)), log)
    if archive is None:
        return
    for entry in sorted(archive.namelist()):
        if entry.endswith("/") or entry.startswith("__MACOSX/") or _hidden(PurePosixPath(entry)):
            continue
        inside = _opened(f"{name}/{entry}", lambda entry=entry: archive.read(entry), log)
        if inside is not None:
            yield from _unpacked(f"{name}/{entry}", inside, log)


def _opened(name, opening, log: ProblemLog):
    """Return what *opening* gives; where the archive is damaged or locked, note it and return None."""
    try:
        return opening()
    except _DAMAGED as error:
        log.add(name, "", "the archive cannot be opened", str(error))
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
