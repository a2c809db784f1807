"""Articles from files: every format to the one table that the toolkit reads."""

import codecs
import os
from collections.abc import Mapping

import pandas as pd

from toolkit.load.articles import to_articles
from toolkit.load.columns import check_columns, check_found, known_names, shown
from toolkit.load.problems import LoadWarning, ProblemLog, problems
from toolkit.load.sources import NO_ARTICLE, Source, read_source

__all__ = ["LoadWarning", "load_articles", "problems"]

_SHOWN = 5  # problems that an error tells


def load_articles(
    path: str | os.PathLike[str],
    *,
    columns: Mapping[str, str | None] | None = None,
    encoding: str | None = None,
    progress: bool = True,
) -> pd.DataFrame:
    """Return the articles of a folder, a file or a glob: one row an article.

    Read are .txt (one article a file; a first line of at most 200 characters that a blank line sets off is
    the title), .jsonl, .json, .csv, .tsv, .parquet, .html (``pip install "isnad[html]"``), LDC and TREC
    files of <DOC>s, and each of these in .gz or .zip.  A folder is read with the folders in it.

    Parameters
    ----------
    path
        For example ``"corpus"``, ``"corpus/2015.zip"`` or ``"corpus/**/*.txt"``.
    columns
        What the source's columns are, where their names do not say it: ``{"body_ar": "text"}``;
        ``{"author": None}`` keeps a column under its own name.  Common names (content, author, source,
        pubDate …) are recognised without.
    encoding
        The encoding of every file, e.g. ``"cp1256"``.  Left out, it is found: a byte order mark, UTF-8,
        what a web page declares, and for all other files together Windows-1256 or, where that makes no
        Arabic, the best guess.
    progress
        Whether to show a progress bar on stderr where there are many files.

    Returns
    -------
    The columns of `schema.ARTICLES`, then whatever else the source has, under its own names
    (``source_<name>`` where that name is one of ours), in the order of the sorted file names.

    - `article_id`: the source's own where no other article loaded has it, else a hash of outlet, url,
      title and text, the same in every run and order; an exact repeat gets ``-2``, ``-3`` after its id.
    - `published`, `retrieved`: in UTC; a time without offset counts as UTC, a day without time is its
      midnight. `published` is what the source says, or else the day that the url names; missing where
      neither does.  A crawl date is `retrieved`, never `published`.  Of 03/04/2015 the day comes first,
      unless other dates show otherwise.
    - `outlet`: the Arabic name where the table `agencies` knows the source's slug, which `outlet_slug` keeps.
    - `title`, `byline`, `text`, `url`: the source's characters, untouched; "" where it has none.
    - `file`: only of .txt and .html, the file of the article.

    Warns
    -----
    LoadWarning
        With counts, where something could not be read or had to be guessed; `problems(articles)` lists each
        case.

    Raises
    ------
    FileNotFoundError
        Where nothing is at *path*.
    ValueError
        Where no article could be read, or no column is known as the article's text.
    """
    _check_path(path)
    check_columns(columns)
    _check_encoding(encoding)
    log = ProblemLog()
    source = read_source(path, columns, encoding, progress, log)
    _check_read(source, path, log)
    check_found(columns, source.names)
    _check_text(source, path)
    articles = to_articles(source, log)
    log.keep_with(articles)
    log.warn(articles, stacklevel=2)
    return articles


def _check_path(path: object) -> None:
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


def _check_encoding(encoding: str | None) -> None:
    if encoding is None:
        return
    try:
        codecs.lookup(encoding)
    except LookupError:
        raise ValueError(
            f"encoding {encoding!r} is not known; common ones are 'utf-8', 'utf-16' and 'cp1256'. "
            "Left out, the encoding is found"
        ) from None


def _check_read(source: Source, path: str | os.PathLike[str], log: ProblemLog) -> None:
    """Raise where nothing was read and something could not be; an empty source is no mistake."""
    if len(source.table) or not set(log.counts) - {NO_ARTICLE}:
        return
    first = "\n".join(f"  {file} {row}: {reason}" for file, row, reason in log.rows[:_SHOWN])
    raise ValueError(
        f"no article could be read at {str(path)!r}; the first of {len(log.rows):,} problems:\n{first}"
    )


def _check_text(source: Source, path: str | os.PathLike[str]) -> None:
    if len(source.table) == 0 or "text" in source.table:
        return
    raise ValueError(
        f"no column at {str(path)!r} is known as the article's text; the columns are {shown(source.names)}. "
        "Say which one it is: load_articles(path, columns={'yours': 'text'}). "
        f"Known names: {', '.join(known_names('text'))}"
    )
