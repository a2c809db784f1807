"""Articles that hang together by the text that they share."""

import numpy as np
import pandas as pd
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from toolkit import schema

LEAST_SHARE = 0.5  # of the shorter article: with less, stories that share one paragraph would become one


def clusters(copies: pd.DataFrame, *, least_share: float = LEAST_SHARE) -> pd.DataFrame:
    """Return the articles of which each shares text with another of its cluster, one row an article.

    Parameters
    ----------
    copies
        Pairs of articles, as `find_copies` returns them.
    least_share
        The `share` from which a pair holds a cluster together.

    Returns
    -------
    `schema.CLUSTERS`: the clusters in the order in which *copies* names them, and so their articles.
    `cluster_id` is the `article_id` of the first.  Articles without such a copy have no row.

    Raises
    ------
    TypeError, ValueError
        Where *copies* is no table or lacks a column, or *least_share* is no share.

    Notes
    -----
    Single linkage: two articles of a cluster need not share text with one another, only with a third, or
    by a chain.  The higher *least_share*, the fewer chains.
    """
    if not 0 <= least_share <= 1:
        raise ValueError(f"least_share must lie between 0 and 1, but {least_share!r} was given")
    schema.require(copies, ("article_id", "other_id", "share"), "table of copies")
    near = copies[copies["share"] >= least_share]
    named = pd.Series(near[["article_id", "other_id"]].to_numpy(dtype=object).ravel(), dtype="str")
    number, names = pd.factorize(named)
    one, other = number[::2], number[1::2]
    edges = coo_array((np.ones(len(one), dtype=np.int8), (one, other)), shape=(len(names), len(names)))
    component = connected_components(edges, directed=False)[1] if len(names) else number
    first = pd.Series(names).groupby(component).transform("first") if len(names) else names
    found = schema.table(schema.CLUSTERS, {"cluster_id": first, "article_id": names})
    place = pd.factorize(found["cluster_id"])[0]
    return found.iloc[np.argsort(place, kind="stable")].reset_index(drop=True)
