"""Rates with intervals: in how many of a hundred articles a value stands, how often in 10,000 words."""

import math
from collections.abc import Sequence

import numpy as np
import pandas as pd
from scipy.sparse import csr_array

from toolkit import schema
from toolkit.measures.counting import counts, stories_of
from toolkit.measures.shares import CONFIDENCE, share
from toolkit.periods import Frequency, periods

PER_ARTICLES = 100
PER_WORDS = 10_000
RESAMPLES = 1_000  # what Efron and Tibshirani ask for, where the ends of an interval are wanted
_DRAWN_AT_ONCE = 10_000_000  # articles: some 200 MB

_Group = tuple[pd.DataFrame, pd.DataFrame]  # rows of evidence, and the articles that were read


def rates(
    table: pd.DataFrame,
    articles: pd.DataFrame,
    column: str,
    *,
    by: str | None = None,
    freq: Frequency | None = None,
    clusters: pd.DataFrame | None = None,
) -> pd.DataFrame:
    """Return for each value of *column* the share of the articles in which it stands.

    Parameters
    ----------
    table
        Any table of evidence; rows of articles that are not among *articles* are not counted.
    articles
        All articles that were read, with and without the value, each once.
    column
        The column of *table* whose values are counted, e.g. ``"actor"``.
    by
        A column of *articles*: the shares are told for each of its values, e.g. for each ``"outlet"``.
    freq
        "D", "W" or "M": the shares are told for each day, week (from Monday) or month of `published`, in UTC;
        with *by*, for each of both.
    clusters
        As in `counts`: the copies of a text count as one article, in *table* and in *articles*.

    Returns
    -------
    One row a value: the value, `articles` (how many hold it), `of` (all articles), `per_100` articles, and
    `low`, `high`, the 95 % Wilson interval of `per_100`.  The most frequent first.  With *by* and *freq*, one
    row a group and value, also where it is 0: first the group in the columns *by* and `period` (its first
    day), in their order.  Articles without an outlet or a date are groups of their own, with a missing
    value, so that `of` says how many there are.  Groups without an article have no row.

    Raises
    ------
    ValueError
        Where a table lacks a column, *articles* holds an article twice, or *freq* is another word.
    """
    schema.require(table, ("article_id", column))
    keys, groups = _groups(table, articles, by, freq)
    values = _values(groups, column)
    return _grouped(keys, [_article_rates(rows, read, values, clusters) for rows, read in groups])


def word_rates(
    table: pd.DataFrame,
    articles: pd.DataFrame,
    column: str,
    *,
    by: str | None = None,
    freq: Frequency | None = None,
    seed: int = 0,
) -> pd.DataFrame:
    """Return for each value of *column* how often it occurs in 10,000 words of the articles' texts.

    Parameters
    ----------
    table
        Any table of evidence.  Where it has `field`, only rows in the text are counted: titles and bylines
        are not among the words.
    articles
        The articles, with a column `words`: ``articles.assign(words=word_counts(articles))``.
    column, by, freq
        As in `rates`.
    seed
        Of the numbers that draw the samples for the intervals; the same seed gives the same ends.

    Returns
    -------
    As in `rates`: the group, the value, `count` (rows), `words` (of all articles of the group),
    `per_10_000` words, and its 95 % interval `low`, `high`.  The rate is missing where there is no word; the
    interval also where the group has one article only, or the value does not occur in it.

    Raises
    ------
    ValueError
        Where a table lacks a column, *articles* holds an article twice, or *freq* is another word.

    Notes
    -----
    Words of one article are not independent of one another, so articles are drawn, not words: 1,000 samples
    of as many articles as there are, with replacement, and the percentiles 2.5 and 97.5 of their rates
    (Efron, B. and Tibshirani, R. (1993), An introduction to the bootstrap, ch. 13).  The interval is too
    narrow where few articles hold the value or few were read.  Copies of a text are drawn like other
    articles: leave them out first.
    """
    schema.require(table, ("article_id", column))
    schema.require(articles, ("words",), "articles table")
    in_text = table[table["field"] == "text"] if "field" in table else table
    keys, groups = _groups(in_text, articles, by, freq)
    values = _values(groups, column)
    return _grouped(keys, [_word_rates(rows, read, values, seed) for rows, read in groups])


def _groups(
    table: pd.DataFrame, articles: pd.DataFrame, by: str | None, freq: Frequency | None
) -> tuple[pd.DataFrame, list[_Group]]:
    """Return the values of each group of the articles, a row a group, and the groups in the same order."""
    asked = ([by] if by else []) + (["published"] if freq else [])
    schema.require_articles(articles, asked)
    of = articles[[by] if by else []].copy()
    if freq:
        of["period"] = periods(articles["published"], freq).dt.start_time.dt.tz_localize("UTC")
    group = of.groupby(list(of), dropna=False).ngroup() if len(of.columns) else pd.Series(0, of.index)
    keys = of.assign(group=group).drop_duplicates("group").sort_values("group").drop(columns="group")
    in_group = table["article_id"].map(pd.Series(group.to_numpy(), index=articles["article_id"]))
    rows = dict(list(table.groupby(in_group)))
    read = dict(list(articles.groupby(group)))
    numbers = range(len(keys) or 1)  # no articles are a group too, of no values
    return keys, [(rows.get(number, table[:0]), read.get(number, articles)) for number in numbers]


def _values(groups: Sequence[_Group], column: str) -> pd.Index:
    """Return the values that any group has, the most frequent first."""
    return counts(pd.concat([rows for rows, _ in groups]), column).index


def _grouped(keys: pd.DataFrame, found: Sequence[pd.DataFrame]) -> pd.DataFrame:
    """Return what was found in each group below one another, after the values of the group."""
    sizes = [len(part) for part in found]
    repeated = keys.iloc[np.repeat(np.arange(len(sizes)), sizes)].reset_index(drop=True)
    return pd.concat([repeated, pd.concat(found, ignore_index=True)], axis=1)


def _with_zeros(found: pd.Series, values: pd.Index) -> pd.Series:
    """Return counts with those of *values* that they lack, as 0, after them."""
    return found.reindex(found.index.append(values.difference(found.index, sort=False)), fill_value=0)


def _article_rates(
    rows: pd.DataFrame, articles: pd.DataFrame, values: pd.Index, clusters: pd.DataFrame | None
) -> pd.DataFrame:
    found = _with_zeros(counts(rows, values.name, unit="articles", clusters=clusters), values)
    of = len(articles) if clusters is None else stories_of(articles["article_id"], clusters).nunique()
    return rates_of(found, of)


def rates_of(found: pd.Series, of: int) -> pd.DataFrame:
    """Return `rates` for the counts of articles that hold each value, *of* all articles."""
    interval = {count: PER_ARTICLES * share(count, of) for count in found.unique()}
    return pd.DataFrame(
        {
            found.index.name: found.index,
            "articles": found.to_numpy(),
            "of": of,
            "per_100": [interval[count]["share"] for count in found],
            "low": [interval[count]["low"] for count in found],
            "high": [interval[count]["high"] for count in found],
        }
    )


def _word_rates(rows: pd.DataFrame, articles: pd.DataFrame, values: pd.Index, seed: int) -> pd.DataFrame:
    found = _with_zeros(counts(rows, values.name), values)
    articles = articles.sort_values("article_id")  # so that the samples do not depend on the order
    words = articles["words"].to_numpy(dtype=float)
    low, high = _percentiles(_occurrences(rows, articles, found.index), words, seed)
    unseen = (found == 0).to_numpy()
    total = words.sum()
    return pd.DataFrame(
        {
            values.name: found.index,
            "count": found.to_numpy(),
            "words": int(total),
            "per_10_000": PER_WORDS * found.to_numpy() / (total or math.nan),
            "low": np.where(unseen, math.nan, PER_WORDS * low),
            "high": np.where(unseen, math.nan, PER_WORDS * high),
        }
    )


def _occurrences(rows: pd.DataFrame, articles: pd.DataFrame, values: pd.Index) -> csr_array:
    """Return how often each value occurs in each article: a row a value, a column an article."""
    rows = rows.dropna(subset=[values.name])
    value = values.get_indexer(rows[values.name])
    article = pd.Index(articles["article_id"]).get_indexer(rows["article_id"])
    return csr_array((np.ones(len(rows)), (value, article)), shape=(len(values), len(articles)))


def _percentiles(occurrences: csr_array, words: np.ndarray, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the ends of the bootstrap's intervals of occurrences a word, articles being drawn."""
    number = len(words)
    if number < 2 or not words.sum():
        return (np.full(occurrences.shape[0], math.nan),) * 2
    rng = np.random.default_rng(seed)
    at_once = min(RESAMPLES, max(1, _DRAWN_AT_ONCE // number))
    parts = []
    for begin in range(0, RESAMPLES, at_once):
        times = _times_drawn(rng, min(at_once, RESAMPLES - begin), number)
        drawn = times @ words
        parts.append((occurrences @ times[drawn > 0].T / drawn[drawn > 0]).astype(np.float32))
    tail = (1 - CONFIDENCE) / 2
    low, high = np.quantile(np.hstack(parts), [tail, 1 - tail], axis=1)
    return low, high


def _times_drawn(rng: np.random.Generator, samples: int, number: int) -> np.ndarray:
    """Return how often each of *number* articles is drawn in each sample of as many."""
    drawn = rng.integers(number, size=(samples, number)) + number * np.arange(samples)[:, None]
    return np.bincount(drawn.ravel(), minlength=samples * number).reshape(samples, number)
