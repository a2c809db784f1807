"""The rows that a chart counts: which have an article and a date, which values are the most frequent."""

from collections.abc import Sequence

import pandas as pd

from toolkit import schema
from toolkit.charts.looks import COLOURS
from toolkit.charts.words import CLOSED, MISSING, OTHER, Words, column_name

MOST_VALUES = 6  # lines or hatches that an eye still tells apart


def check_values(values: str) -> None:
    """Raise ValueError unless *values* says whether counts or shares are drawn."""
    if values not in ("counts", "shares"):
        raise ValueError(f"values must be 'counts' or 'shares', but {values!r} was given")


def keys_of(values: pd.Series) -> pd.Series:
    """Return *values* as text, the missing ones as `MISSING`."""
    return values.astype("str").fillna(MISSING)


def by_frequency(keys: pd.Series) -> pd.Series:
    """Return how often each key occurs, the most frequent first, equals by their letters."""
    return keys.value_counts(sort=False).sort_index().sort_values(ascending=False, kind="stable")


def most_frequent(rows: pd.DataFrame, key: str, most: int, column: str | None, words: Words) -> pd.DataFrame:
    """Return the rows of the *most* frequent values of *key*; the caption names the *column* and the rest."""
    counts = by_frequency(rows[key])
    rest = counts.iloc[most:]
    name = column_name(column, words.language) if column else ""
    words.leave_out("part.rest", int(rest.sum()), column=name, values=f"{len(rest):,}")
    return rows[rows[key].isin(counts.index[:most])]


def rest_as_other(keys: pd.Series) -> pd.Series:
    """Return *keys* with all but the most frequent as one, where they are more than can be told apart."""
    counts = by_frequency(keys)
    if len(counts) <= len(COLOURS):
        return keys
    return keys.where(keys.isin(counts.index[:MOST_VALUES]), OTHER)


def matrix(rows: pd.DataFrame, down: str, across: str) -> pd.DataFrame:
    """Return how many rows have each pair of values, the most frequent values first."""
    counts = pd.crosstab(rows[down], rows[across])
    return counts.loc[by_frequency(rows[down]).index, by_frequency(rows[across]).index]


def in_order(counts: pd.DataFrame, column: str) -> pd.DataFrame:
    """Return *counts* with its columns in the order of a closed list, "other" and missing values last."""
    closed = [key for key in CLOSED.get(column, ()) if key in counts]
    last = [key for key in (OTHER, MISSING) if key in counts]
    return counts[[*closed, *counts.columns.difference([*closed, *last], sort=False), *last]]


def with_articles(
    table: pd.DataFrame, articles: pd.DataFrame, columns: Sequence[str], words: Words | None = None
) -> pd.DataFrame:
    """Return the rows of *table* whose article is among *articles*, with those of *columns* it lacks."""
    schema.require(table, ["article_id"], "table to draw")
    wanted = [column for column in dict.fromkeys(columns) if column not in table]
    schema.require_articles(articles, wanted)
    known = table[table["article_id"].isin(articles["article_id"])]
    if words is not None:
        words.leave_out("part.outside", len(table) - len(known))
    return known.join(articles.set_index("article_id")[wanted], on="article_id")


def with_dates(rows: pd.DataFrame, words: Words) -> pd.DataFrame:
    """Return the rows that have a date of publication; the caption says how many have none."""
    undated = rows[rows["published"].isna()]
    words.leave_out("part.undated", len(undated), articles=f"{undated['article_id'].nunique():,}")
    return rows[rows["published"].notna()]
