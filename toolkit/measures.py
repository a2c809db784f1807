"""Counts, rates and shares of evidence: a table in, a table out.

What is counted is always said: rows of evidence, or articles that hold at least one.
"""

import math
from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd
from scipy.sparse import csr_array
from scipy.stats import binomtest

from toolkit import schema
from toolkit.periods import Frequency, periods

CONFIDENCE = 0.95
PER_ARTICLES = 100
PER_WORDS = 10_000
RESAMPLES = 1_000  # what Efron and Tibshirani ask for, where the ends of an interval are wanted
_DRAWN_AT_ONCE = 10_000_000  # articles: some 200 MB
_WOMEN, _MEN = "f", "m"


def counts(
    table: pd.DataFrame, column: str, *, unit: str = "rows", clusters: pd.DataFrame | None = None
) -> pd.Series:
    """Return how often each value of *column* occurs, the most frequent first.

    Parameters
    ----------
    table
        Any table of evidence.
    column
        The column whose values are counted, e.g. ``"actor"``.
    unit
        ``"rows"`` counts rows of evidence; ``"articles"`` counts articles that hold the value at least once.
    clusters
        Articles that share text, as `clusters` returns them: the copies of a text count as one article, and
        a value as often as in the one that has it most often.  By default each article counts.

    Returns
    -------
    Counts by value; ties in the order of the values.  Missing values are not counted.

    Raises
    ------
    ValueError
        Where *table* lacks a column, or *unit* is another word.
    """
    schema.require(table, (column, "article_id"))
    if unit not in ("rows", "articles"):
        raise ValueError(f"unit must be 'rows' or 'articles', but {unit!r} was given")
    rows = table[list(dict.fromkeys(["article_id", column]))].dropna()
    rows = rows.drop_duplicates() if unit == "articles" else rows
    if clusters is not None:
        rows = _collapsed(rows, column, clusters)
    found = rows.groupby(column, sort=True).size().rename(unit)
    return found.sort_values(ascending=False, kind="stable")


def _collapsed(rows: pd.DataFrame, column: str, clusters: pd.DataFrame) -> pd.DataFrame:
    """Return of each value in a cluster only the rows of the article that has most of them."""
    rows = rows.assign(_story=_stories(rows["article_id"], clusters))
    sizes = rows.groupby(["_story", column, "article_id"], sort=False).size().reset_index(name="_size")
    most = sizes.sort_values("_size", ascending=False, kind="stable").drop_duplicates(["_story", column])
    kept = rows.merge(most[["article_id", column]].drop_duplicates())
    return kept.drop(columns="_story")


def _stories(article_ids: pd.Series, clusters: pd.DataFrame) -> pd.Series:
    """Return for each article its cluster, or itself where it is in none."""
    schema.require(clusters, ("cluster_id", "article_id"), "table of clusters")
    repeated = clusters["article_id"][clusters["article_id"].duplicated()]
    if len(repeated):
        raise ValueError(
            f"{len(repeated)} article_id(s) stand in the table of clusters more than once, the first is "
            f"{repeated.iloc[0]!r}; an article belongs to one cluster"
        )
    cluster = clusters.astype("str").set_index("article_id")["cluster_id"]
    return article_ids.map(cluster).astype("str").fillna(article_ids)


def crosstab(
    table: pd.DataFrame,
    articles: pd.DataFrame,
    *,
    rows: str,
    columns: str = "outlet",
    clusters: pd.DataFrame | None = None,
) -> pd.DataFrame:
    """Return in how many articles each value of *rows* stands, by a column of the articles.

    Parameters
    ----------
    table
        Any table of evidence, e.g. the mentions of `find_actors`.
    articles
        The articles it was found in, with *columns*.
    rows
        A column of *table*, e.g. ``"actor"``.
    columns
        A column of *articles*, e.g. ``"outlet"``.
    clusters
        As in `counts`: in a cell, the copies of a text count as one article.

    Returns
    -------
    One row a value of *rows* (the most frequent first), one column a value of *columns*; each cell
    counts articles, each once.

    Raises
    ------
    ValueError
        Where a table lacks a column, or *articles* holds an article twice.
    """
    schema.require(table, (rows, "article_id"))
    schema.require_articles(articles, [columns])
    pairs = table[["article_id", rows]].drop_duplicates()
    joined = pairs.merge(articles[["article_id", columns]], on="article_id")
    if clusters is not None:
        stories = _stories(joined["article_id"], clusters)
        joined = joined.assign(article_id=stories).drop_duplicates()
    found = pd.crosstab(joined[rows], joined[columns])
    return found.loc[found.sum(axis=1).sort_values(ascending=False, kind="stable").index]


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


_Group = tuple[pd.DataFrame, pd.DataFrame]  # rows of evidence, and the articles that were read


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
    of = len(articles) if clusters is None else _stories(articles["article_id"], clusters).nunique()
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


def outer(quotes: pd.DataFrame) -> pd.DataFrame:
    """Return the quotes that stand in no other quote: the level at which each word is counted once.

    Raises
    ------
    ValueError
        Where *quotes* lacks the column `parent_id`.
    """
    schema.require(quotes, ("parent_id",), "quotes table")
    return quotes[quotes["parent_id"].isna()]


def relayed(quotes: pd.DataFrame) -> pd.DataFrame:
    """Return the quotes that came through a medium which the article names: an agency, a paper, a channel.

    Raises
    ------
    ValueError
        Where *quotes* lacks the column `relays`.
    """
    schema.require(quotes, ("relays",), "quotes table")
    return quotes[quotes["relays"].map(len) > 0]


def naming_forms(actors: pd.DataFrame) -> pd.DataFrame:
    """Return under how many names each actor stands, one row an actor, the most mentioned first.

    Parameters
    ----------
    actors
        The mentions of `find_actors`.

    Returns
    -------
    `actor_id, actor` (the most frequent), `actor_type`, `mentions`, `articles`, `forms` (how many distinct
    ones) and `names`: those forms as a list, the most frequent first.

    Raises
    ------
    ValueError
        Where *actors* lacks a column.
    """
    schema.require(actors, ("article_id", "actor_id", "actor", "actor_type", "mention"), "actors table")
    rows = [_forms_row(actor_id, group) for actor_id, group in actors.groupby("actor_id", sort=True)]
    columns = ["actor_id", "actor", "actor_type", "mentions", "articles", "forms", "names"]
    table = pd.DataFrame(rows, columns=columns)
    return table.sort_values("mentions", ascending=False, kind="stable", ignore_index=True)


def _forms_row(actor_id: str, group: pd.DataFrame) -> Sequence:
    forms = counts(group, "mention")
    return (
        actor_id,
        group["actor"].mode().iloc[0],
        group["actor_type"].mode().iloc[0],
        len(group),
        group["article_id"].nunique(),
        len(forms),
        forms.index.tolist(),
    )


def naming(mentions: pd.DataFrame, articles: pd.DataFrame, *, by: str = "outlet") -> pd.DataFrame:
    """Return which outlet uses which name for an actor, and when, one row an actor, outlet and name.

    Parameters
    ----------
    mentions
        The mentions of `find_actors`, or those of the actors that you compare.
    articles
        The articles that these were found in.
    by
        The column of *articles* to compare.

    Returns
    -------
    `actor_id, actor` (the most frequent), the column *by*, `name` (as it is written), `mentions`, `articles`,
    `share` (0–1, of the mentions of this actor in this outlet), `first` and `last` (when the articles that
    have it were published; missing where no date is known).  The most mentioned actors come first, and in
    an outlet the most frequent name.  Articles without a value of *by* are left out.

    Raises
    ------
    ValueError
        Where a table lacks a column, or *articles* holds an article twice.
    """
    schema.require(mentions, ("article_id", "actor_id", "actor", "mention"), "table of mentions")
    schema.require_articles(articles, [by])
    columns = [by, "published"] if "published" in articles else [by]
    rows = mentions.merge(articles[["article_id", *columns]], on="article_id")
    rows = rows.rename(columns={"mention": "name"}).assign(published=pd.to_datetime(rows.get("published")))
    usual = rows.groupby("actor_id")["actor"].agg(lambda names: names.mode().iloc[0])
    found = rows.groupby(["actor_id", by, "name"], as_index=False).agg(
        mentions=("name", "size"),
        articles=("article_id", "nunique"),
        first=("published", "min"),
        last=("published", "max"),
    )
    found["share"] = found["mentions"] / found.groupby(["actor_id", by])["mentions"].transform("sum")
    found["actor"] = found["actor_id"].map(usual)
    total = found.groupby("actor_id")["mentions"].transform("sum")
    found = found.assign(total=total).sort_values(
        ["total", "actor_id", by, "mentions"], ascending=[False, True, True, False], kind="stable"
    )
    order = ["actor_id", "actor", by, "name", "mentions", "articles", "share", "first", "last"]
    return found[order].reset_index(drop=True)


def speakers(quotes: pd.DataFrame) -> pd.DataFrame:
    """Return who is quoted, one row a speaker, the most quoted first.

    Returns
    -------
    `actor_id, speaker_name` (the most frequent), `speaker_type, speaker_gender` (missing where none is
    shown), `quotes, direct` (how many of them in the speaker's own words), `articles`.  Quotes without a
    speaker are not counted.

    Raises
    ------
    ValueError
        Where *quotes* lacks a column.
    """
    wanted = ("actor_id", "speaker_name", "speaker_type", "speaker_gender", "kind", "article_id")
    schema.require(quotes, wanted, "quotes table")
    named = quotes.dropna(subset=["speaker_name"])
    rows = [_speaker_row(actor_id, group) for actor_id, group in named.groupby("actor_id", sort=True)]
    columns = ["actor_id", "speaker_name", "speaker_type", "speaker_gender", "quotes", "direct", "articles"]
    table = pd.DataFrame(rows, columns=columns)
    return table.sort_values("quotes", ascending=False, kind="stable", ignore_index=True)


def _speaker_row(actor_id: str, group: pd.DataFrame) -> Sequence:
    return (
        actor_id,
        group["speaker_name"].mode().iloc[0],
        group["speaker_type"].mode().iloc[0],
        next(iter(group["speaker_gender"].dropna()), None),
        len(group),
        int((group["kind"] == "direct").sum()),
        group["article_id"].nunique(),
    )


def without_own(credits: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """Return the credits without those in which an outlet credits itself.

    Raises
    ------
    ValueError
        Where a table lacks a column, or *articles* holds an article twice.
    """
    schema.require(credits, ("article_id", "agency"), "credits table")
    schema.require_articles(articles, ["outlet"])
    outlets = credits["article_id"].map(articles.set_index("article_id")["outlet"])
    return credits[credits["agency"] != outlets]


def without_duplicates(table: pd.DataFrame, duplicates: pd.DataFrame) -> pd.DataFrame:
    """Return the rows of any table but those of articles that repeat another (`find_duplicates`).

    The articles table is left without them in the same way.

    Raises
    ------
    ValueError
        Where a table lacks a column.
    """
    schema.require(table, ("article_id",))
    schema.require(duplicates, ("article_id", "first_id"), "table of duplicates")
    return table[~table["article_id"].isin(duplicates["article_id"])]


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
