"""Counts: how often the values of a column occur, in rows of evidence or in articles."""

import pandas as pd

from toolkit import schema


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
    rows = rows.assign(_story=stories_of(rows["article_id"], clusters))
    sizes = rows.groupby(["_story", column, "article_id"], sort=False).size().reset_index(name="_size")
    most = sizes.sort_values("_size", ascending=False, kind="stable").drop_duplicates(["_story", column])
    kept = rows.merge(most[["article_id", column]].drop_duplicates())
    return kept.drop(columns="_story")


def stories_of(article_ids: pd.Series, clusters: pd.DataFrame) -> pd.Series:
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
        stories = stories_of(joined["article_id"], clusters)
        joined = joined.assign(article_id=stories).drop_duplicates()
    found = pd.crosstab(joined[rows], joined[columns])
    return found.loc[found.sum(axis=1).sort_values(ascending=False, kind="stable").index]
