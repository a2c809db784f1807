"""Dispersion: where in the articles occurrences stand, and how evenly they are spread over the corpus."""

import numpy as np
import pandas as pd

from toolkit import schema


def positions(lines: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """Return where in its article each occurrence stands, one row an occurrence.

    Parameters
    ----------
    lines
        What `concordance` returns, or any evidence with `article_id`, `start` and perhaps `field`; what
        stands in titles and bylines is left out.
    articles
        The articles it was found in.

    Returns
    -------
    The rows and columns of *lines*, and `position`: how much of the article's text comes before, from 0 to 1.

    Raises
    ------
    TypeError, ValueError
        Where a table lacks a column, or occurrences are of articles that were not given.
    """
    within = _in_text(lines, articles)
    length = within["article_id"].map(_lengths(articles))
    return within.assign(position=(within["start"] / length).astype("float64"))


def dispersion(lines: pd.DataFrame, articles: pd.DataFrame, *, by: str = "article_id") -> pd.Series:
    """Return how evenly occurrences are spread over articles, outlets or other parts of the corpus.

    Parameters
    ----------
    lines, articles
        As in `positions`.
    by
        The column of *articles* whose values are the parts; articles without one are a part, too.

    Returns
    -------
    `n` occurrences, `parts`, `parts_with` at least one, `dp` and `dp_norm`: 0 where each part has as many as
    its length lets expect, near 1 where all stand in a small part; missing where there is no occurrence.

    Raises
    ------
    TypeError, ValueError
        Where a table lacks a column, or occurrences are of articles that were not given.

    Notes
    -----
    dp = 1/2 sum |v - s|, over the parts: v the part's share of the occurrences, s its share of the texts'
    characters (Gries, S. Th. 2008, Dispersions and adjusted frequencies in corpora, International Journal of
    Corpus Linguistics 13(4)).  dp_norm = dp / (1 - the least s), which can reach 1 (Lijffijt, J. and Gries,
    S. Th. 2012, Correction to that article, in the same journal 17(1)); missing for a single part.
    """
    schema.require(articles, (by,), "articles table")
    within = _in_text(lines, articles)
    part, values = pd.factorize(articles[by], use_na_sentinel=False)
    part_of = pd.Series(part, index=articles["article_id"].astype("str"))
    size = np.bincount(part, weights=_lengths(articles).to_numpy(), minlength=len(values))
    n = np.bincount(within["article_id"].astype("str").map(part_of), minlength=len(values))
    expected = size / max(size.sum(), 1)
    dp = np.abs(n / n.sum() - expected).sum() / 2 if n.sum() else np.nan
    norm = dp / (1 - expected.min()) if len(values) > 1 else np.nan
    told = {"n": n.sum(), "parts": len(values), "parts_with": (n > 0).sum(), "dp": dp, "dp_norm": norm}
    return pd.Series(told, name="value", dtype="float64").rename_axis("measure")


def _in_text(lines: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """Return the occurrences in texts, or raise where they are not of these articles."""
    schema.require(lines, ("article_id", "start"), "table of occurrences")
    schema.require(articles, ("article_id", "text"), "articles table")
    strange = lines.loc[~lines["article_id"].isin(articles["article_id"].astype("str")), "article_id"]
    if len(strange):
        raise ValueError(
            f"{len(strange)} occurrence(s) are of articles that were not given, the first of "
            f"{strange.iloc[0]!r}; give the articles in which they were found"
        )
    return lines[lines["field"] == "text"] if "field" in lines else lines


def _lengths(articles: pd.DataFrame) -> pd.Series:
    """Return how many characters the text of each article has, by its id."""
    return pd.Series(
        articles["text"].fillna("").str.len().to_numpy(dtype=np.int64),
        index=articles["article_id"].astype("str"),
    )
