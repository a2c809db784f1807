"""Shares of a whole, each with its Wilson interval: of values, of women, of agency text."""

import math
from collections.abc import Mapping

import pandas as pd
from scipy.stats import binomtest

from toolkit import schema

CONFIDENCE = 0.95
_WOMEN, _MEN = "f", "m"


def share(count: int, of: int) -> pd.Series:
    """Return *count* as a share of *of*, with its 95 % Wilson interval: `count, of, share, low, high`.

    The last three are missing where *of* is 0.  Method: Wilson (1927), as scipy computes it.

    Raises
    ------
    ValueError
        Where *count* is more than *of*, or either is negative.
    """
    if not 0 <= count <= of:
        raise ValueError(f"count must lie between 0 and {of}, but is {count}")
    if of == 0:
        return _measured({"count": 0, "of": 0, "share": math.nan, "low": math.nan, "high": math.nan})
    interval = binomtest(int(count), int(of)).proportion_ci(CONFIDENCE, method="wilson")
    ends = {"low": interval.low, "high": interval.high}
    return _measured({"count": count, "of": of, "share": count / of} | ends)


def _measured(values: Mapping[str, float]) -> pd.Series:
    """Return named numbers as a series that `show` shows with their names."""
    return pd.Series(values, name="value").rename_axis("measure")


def shares(table: pd.DataFrame, column: str) -> pd.DataFrame:
    """Return the share of each value of *column* among the rows that have one, with Wilson intervals.

    Returns
    -------
    One row a value, the most frequent first, ties in the order of the values: the value, `count`, `of`,
    `share`, `low`, `high`.

    Raises
    ------
    ValueError
        Where *table* lacks the column.
    """
    schema.require(table, (column,))
    found = table.dropna(subset=[column]).groupby(column, sort=True, observed=True).size()
    return shares_of(found.sort_values(ascending=False, kind="stable"))


def shares_of(found: pd.Series) -> pd.DataFrame:
    """Return `shares` for the counts of values."""
    of, column = int(found.sum()), found.index.name
    rows = [{column: value} | share(int(count), of).to_dict() for value, count in found.items()]
    return pd.DataFrame(rows, columns=[column, "count", "of", "share", "low", "high"])


def women_share(quotes: pd.DataFrame) -> pd.Series:
    """Return the share of quotes by women among the quotes whose speaker's gender the text shows.

    Returns
    -------
    `count` (by women), `of` (whose gender is shown), `share`, `low`, `high` (95 % Wilson), and `unknown`:
    the quotes left out, because the speaker is no single person or the text does not show a gender.

    Raises
    ------
    ValueError
        Where *quotes* lacks a column.
    """
    schema.require(quotes, ("speaker_gender",), "quotes table")
    shown = quotes["speaker_gender"].isin([_WOMEN, _MEN])
    women = int((quotes["speaker_gender"] == _WOMEN).sum())
    return _measured(share(women, int(shown.sum())).to_dict() | {"unknown": int((~shown).sum())})


def women_shares(quotes: pd.DataFrame, articles: pd.DataFrame, *, by: str = "outlet") -> pd.DataFrame:
    """Return `women_share` for each value of a column of the articles, e.g. for each outlet.

    Returns
    -------
    One row a value of *by*, in the values' order: the value, `count, of, share, low, high, unknown`.  Quotes
    whose article has no such value, or is not among *articles*, are a last row with a missing value.

    Raises
    ------
    ValueError
        Where a table lacks a column, or *articles* holds an article twice.
    """
    schema.require(quotes, ("article_id", "speaker_gender"), "quotes table")
    schema.require_articles(articles, [by])
    values = quotes["article_id"].map(articles.set_index("article_id")[by])
    groups = quotes.groupby(values, sort=True, dropna=False)
    rows = [{by: value} | women_share(group).to_dict() for value, group in groups]
    return pd.DataFrame(rows, columns=[by, "count", "of", "share", "low", "high", "unknown"])


def wire_shares(wire: pd.DataFrame, articles: pd.DataFrame, *, by: str = "outlet") -> pd.DataFrame:
    """Return how much of the text of each value of *by* is agency text, credited or not.

    Parameters
    ----------
    wire
        What `wire_copy` returns.
    articles
        The articles, with *by*, e.g. ``"outlet"`` or ``"section"``.

    Returns
    -------
    One row a value of *by*, in the values' order: the value, `articles`, `characters` of their texts, and
    `credited`, `uncredited`, `wire` (both together), shares of those characters from 0 to 1; missing where
    there is no character.  Articles without such a value are a last row with a missing one.

    Raises
    ------
    ValueError
        Where a table lacks a column, or *articles* holds an article twice.

    Notes
    -----
    No intervals: the characters of an article are not drawn one by one.  For a share of articles use
    `share` or `plot_shares`.
    """
    schema.require(wire, ("article_id", "wire", "characters", "wire_characters"), "table of wire copy")
    schema.require_articles(articles, [by])
    values = wire["article_id"].map(articles.set_index("article_id")[by])
    rows = [{by: value} | _wire_row(group) for value, group in wire.groupby(values, sort=True, dropna=False)]
    return pd.DataFrame(rows, columns=[by, "articles", "characters", "credited", "uncredited", "wire"])


def _wire_row(group: pd.DataFrame) -> dict[str, float]:
    characters = int(group["characters"].sum())
    sums = group.groupby("wire")["wire_characters"].sum()
    parts = {
        kind: sums.get(kind, 0) / characters if characters else math.nan
        for kind in ("credited", "uncredited")
    }
    return {"articles": len(group), "characters": characters, **parts, "wire": sum(parts.values())}
