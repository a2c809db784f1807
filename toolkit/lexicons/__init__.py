"""Tables of facts: one CSV a topic, each with a card (`<name>.md`) beside it.

A linguist adds a row, not code.  Every cell is text; an empty cell means that nothing is said.
"""

from functools import cache
from importlib.resources import files

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
    if name not in lexicon_names():
        raise ValueError(f"there is no lexicon {name!r}; there are {lexicon_names()}")
    return _read(name).copy()


@cache
def _read(name: str) -> pd.DataFrame:
    with (files(__name__) / f"{name}.csv").open(encoding="utf-8") as source:
        return pd.read_csv(source, dtype="str", keep_default_na=False)
