"""Tables of facts: one CSV a topic, each with a card (`<name>.md`) beside it.

A linguist adds a row, not code.  Every cell is text; an empty cell means that nothing is said.
"""

import csv
from functools import cache
from importlib.resources import files
from io import StringIO

import pandas as pd


def lexicon_names() -> list[str]:
    """Return the names of the tables that `load_lexicon` knows, sorted."""
    folder = files(__name__)
    return sorted(
        entry.name.removesuffix(".csv") for entry in folder.iterdir() if entry.name.endswith(".csv")
    )


def load_lexicon(name: str) -> pd.DataFrame:
    """Return the table *name*, one row a fact, as the user's own copy.

    Parameters
    ----------
    name
        One of `lexicon_names()`, e.g. ``"reporting_verbs"``.

    Returns
    -------
    The rows in the file's order; every column is text, with "" where nothing is said.
    What the columns mean stands in the card, ``toolkit/lexicons/<name>.md``.

    Raises
    ------
    ValueError
        Where there is no such table; the message names those that exist.
    """
    return pd.DataFrame(lexicon_columns(name), dtype="str")


@cache
def lexicon_rows(name: str) -> list[dict[str, str]]:
    """Return the rows of the table *name* as the toolkit reads them: shared by all, never changed.

    A table of pandas costs ten times as much where every row is asked for once.
    """
    columns = lexicon_columns(name)
    return [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]


def lexicon_columns(name: str) -> dict[str, tuple[str, ...]]:
    """Return the columns of the table *name*: of a large one they cost a third of its rows."""
    if name not in lexicon_names():
        raise ValueError(f"there is no lexicon {name!r}; there are {lexicon_names()}")
    text = (files(__name__) / f"{name}.csv").read_bytes().decode("utf-8")
    columns, *rows = csv.reader(StringIO(text, newline=""))
    return dict(zip(columns, zip(*rows, strict=True), strict=True))
