"""What could not be read: noted while loading, kept with the table, and shown on request."""

import json
import warnings
from collections import Counter

import pandas as pd

from toolkit import schema

_ATTRIBUTE = "problems"


class LoadWarning(UserWarning):
    """Some of a source could not be read, or was read with a guess."""


class ProblemLog:
    """The problems of one call of `load_articles`, in the order in which they were met."""

    def __init__(self) -> None:
        self.rows: list[tuple[str, str, str]] = []
        self.counts: Counter[str] = Counter()

    def add(self, file: str, row: str, what: str, detail: str = "") -> None:
        """Note that *what*, a phrase that all problems of its kind share, befell *row* of *file*."""
        self.rows.append((file, row, f"{what}: {detail}" if detail else what))
        self.counts[what] += 1

    def keep_with(self, articles: pd.DataFrame) -> None:
        """Store the problems in `articles.attrs`.

        As one string: pandas copies what is in `attrs` with every new table, compares it when tables
        are joined, and writes it to Parquet as JSON.
        """
        articles.attrs[_ATTRIBUTE] = json.dumps(self.rows, ensure_ascii=False)

    def warn(self, articles: pd.DataFrame, *, stacklevel: int) -> None:
        """Warn, with a count for each kind of problem, where there are any."""
        if not self.rows:
            return
        kinds = "\n".join(f"  {count:,} × {what}" for what, count in self.counts.most_common())
        warnings.warn(
            f"articles loaded: {len(articles):,}, with problems:\n{kinds}\n"
            "problems(articles) lists each with its file, row and reason",
            LoadWarning,
            stacklevel=stacklevel + 1,
        )


def problems(articles: pd.DataFrame) -> pd.DataFrame:
    """Return what `load_articles` could not read, or read with a guess: one row a problem.

    Parameters
    ----------
    articles
        A table that `load_articles` returned, or a part of one.

    Returns
    -------
    `file` (inside the folder that was loaded; an archive's member stands after the archive's name),
    `row` and `reason` (`schema.PROBLEMS`), in the source's order.  `row` is the line of a .jsonl file,
    the place in a .json array, the row of a table as a spreadsheet numbers it (the header is 1) and the
    name or place of a DOC; "" where the whole file is meant.

    Raises
    ------
    ValueError
        Where the table carries no list, as after a join of two tables: ask before joining.
    """
    schema.require(articles, [], "articles table")
    if _ATTRIBUTE not in articles.attrs:
        raise ValueError(
            "this table carries no list of problems: load_articles(path) gives one, and joining or "
            "rebuilding tables loses it. Call problems() on the table as it was loaded"
        )
    return schema.table_of(schema.PROBLEMS, json.loads(articles.attrs[_ATTRIBUTE]))
