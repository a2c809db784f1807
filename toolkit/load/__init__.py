"""Articles from files: every format to the one table that the toolkit reads."""

import os
from collections.abc import Mapping

import pandas as pd

from toolkit.load.articles import Known, texts_of, to_articles
from toolkit.load.batches import Survey, source_files, survey_source, text_bytes
from toolkit.load.checks import check_encoding, check_path, check_read, no_text
from toolkit.load.columns import check_columns, check_found
from toolkit.load.problems import LoadWarning, ProblemLog, problems
from toolkit.load.sources import Source, read_source

__all__ = [
    "LoadWarning",
    "ProblemLog",
    "Survey",
    "load_articles",
    "problems",
    "source_files",
    "survey_source",
    "text_bytes",
]


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
    check_path(path)
    check_columns(columns)
    check_encoding(encoding)
    log = ProblemLog()
    source = read_source(path, columns, encoding, progress, log)
    if source.table.empty:
        check_read(path, log)
    check_found(columns, source.names)
    if len(source.table) and "text" not in source.table:
        raise no_text(source.names, path)
    articles = _articles(source, log)
    log.keep_with(articles)
    log.warn(articles, stacklevel=2)
    return articles


def _articles(source: Source, log: ProblemLog) -> pd.DataFrame:
    texts = texts_of(source, log)
    known = Known()
    known.add(source, texts)
    known.close().report(log)
    return to_articles(source, texts, known, log)
