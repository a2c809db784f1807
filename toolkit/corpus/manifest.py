"""What the results in a folder were made of and with, so that no other are mixed with them."""

import json
import os
import platform
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from functools import cache
from hashlib import blake2b
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from uuid import uuid4

from toolkit.corpus.tables import put_in_place

NAME = "manifest.json"
_LAYOUT = 1  # of the folder; another one is read by another release


@dataclass(frozen=True)
class Manifest:
    """What a run was made with and of; `parts` are articles and bytes of each part, once all are known."""

    made_with: Mapping[str, object]
    settings: Mapping[str, object]
    source: Mapping[str, object]
    parts: list[list[int]] | None = None

    def write(self, out: Path) -> None:
        """Write the manifest of the folder *out*."""
        aside = out / f".{uuid4().hex}"
        aside.write_text(json.dumps(asdict(self), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        put_in_place(aside, out / NAME)


def read_manifest(out: Path) -> Manifest | None:
    """Return the manifest of the folder *out*, or None where it has none."""
    path = out / NAME
    if not path.is_file():
        return None
    return Manifest(**json.loads(path.read_text(encoding="utf-8")))


@cache
def made_with() -> dict[str, object]:
    """Return what decides the tables beside source and settings: Python, Parquet, code and lexicons."""
    import pyarrow

    return {
        "layout": _LAYOUT,
        "python": ".".join(platform.python_version_tuple()[:2]),
        "pyarrow": pyarrow.__version__,
        "toolkit": digest(file.read_bytes() for file in _files(files("toolkit"), ".py")),
        "lexicons": {
            file.name.removesuffix(".csv"): digest([file.read_bytes()])
            for file in _files(files("toolkit.lexicons"), ".csv")
        },
    }


def digest(values: Iterable[bytes]) -> str:
    """Return a short hash of *values*, in their order."""
    hashed = blake2b(digest_size=8)
    for value in values:
        hashed.update(len(value).to_bytes(8))
        hashed.update(value)
    return hashed.hexdigest()


def differences(one: Mapping[str, object], other: Mapping[str, object], within: str = "") -> list[str]:
    """Return a line for each value that *other* has not as *one* has it."""
    found = []
    for name in dict.fromkeys([*one, *other]):
        was, now = one.get(name), other.get(name)
        if isinstance(was, Mapping) and isinstance(now, Mapping):
            found += differences(was, now, f"{within}{name} ")
        elif was != now:
            found.append(f"{within}{name}: {was!r} there, {now!r} now")
    return found


def check_same(manifest: Manifest, now: Manifest, out: os.PathLike[str]) -> None:
    """Raise, saying what differs, unless the results in *out* can be gone on with.

    Of the source only what is known *now* is compared: more once it is read.
    """
    for what, there, here in (
        ("another toolkit", manifest.made_with, now.made_with),
        ("other settings", manifest.settings, now.settings),
        ("another source", {name: manifest.source.get(name) for name in now.source}, now.source),
    ):
        different = differences(there, here)
        if different:
            raise ValueError(
                f"the results in {str(out)!r} were made with {what}:\n  "
                + "\n  ".join(different)
                + "\nOne folder holds the results of one run. Go on with what they were made with, give "
                "another folder, or delete this one"
            )


def _files(folder: Traversable, ending: str) -> list[Traversable]:
    """Return the files in *folder* and the folders in it, in the order of their names."""
    found = []
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.is_dir():
            found += _files(entry, ending)
        elif entry.name.endswith(ending):
            found.append(entry)
    return found
