"""What load_articles refuses: what is no path, no encoding, and a source that gives no article."""

import codecs
import os

import pandas as pd

from toolkit.load.columns import known_names, shown
from toolkit.load.problems import ProblemLog
from toolkit.load.sources import NO_ARTICLE

_SHOWN = 5  # problems that an error tells


def check_path(path: object) -> None:
    """Raise, saying what is meant, unless *path* is one."""
    if isinstance(path, pd.DataFrame):
        raise TypeError(
            "a DataFrame was given, but load_articles reads files: a table that is in memory needs no "
            "loading. Give it to the functions as it is; rename its columns to ours with "
            ".rename(columns={'yours': 'ours'})"
        )
    if not isinstance(path, str | os.PathLike):
        raise TypeError(
            f"path must be the path of a folder or file, or a glob such as 'corpus/*.zip', but a "
            f"{type(path).__name__} was given"
        )


def check_encoding(encoding: str | None) -> None:
    """Raise where Python does not know *encoding*."""
    if encoding is None:
        return
    try:
        codecs.lookup(encoding)
    except LookupError:
        raise ValueError(
            f"encoding {encoding!r} is not known; common ones are 'utf-8', 'utf-16' and 'cp1256'. "
            "Left out, the encoding is found"
        ) from None


def check_read(path: str | os.PathLike[str], log: ProblemLog) -> None:
    """Raise where something could not be read, when nothing was; an empty source is no mistake."""
    if not set(log.counts) - {NO_ARTICLE}:
        return
    first = "\n".join(f"  {file} {row}: {reason}" for file, row, reason in log.rows[:_SHOWN])
    raise ValueError(
        f"no article could be read at {str(path)!r}; the first of {len(log.rows):,} problems:\n{first}"
    )


def no_text(names: list[str], path: str | os.PathLike[str]) -> ValueError:
    """Return the error that none of the source's own *names* of columns is known as the text."""
    return ValueError(
        f"no column at {str(path)!r} is known as the article's text; the columns are {shown(names)}. "
        "Say which one it is: load_articles(path, columns={'yours': 'text'}). "
        f"Known names: {', '.join(known_names('text'))}"
    )
