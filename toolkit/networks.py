"""Who is named together with whom: pairs of actors, their network, and its file for other programs."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal

import networkx as nx
import numpy as np
import pandas as pd

from toolkit import schema
from toolkit.measures import usual_names

Within = Literal["sentence", "paragraph", "article"]

_PLACE = {  # the columns that tell one unit from another
    "sentence": ["article_id", "field", "sentence"],
    "paragraph": ["article_id", "field", "paragraph"],
    "article": ["article_id"],
}
_WRITERS: dict[str, Callable[[nx.Graph, Path], None]] = {".graphml": nx.write_graphml, ".gexf": nx.write_gexf}
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_REPLACEMENT = "\ufffd"


def cooccurrence(actors: pd.DataFrame, *, within: Within = "sentence") -> pd.DataFrame:
    """Return which actors are named together, one row a pair that is, the most frequent first.

    Parameters
    ----------
    actors
        The mentions of `find_actors`, or some of them.
    within
        "sentence", "paragraph" or "article": the unit in which both must stand.  A title and a byline
        are sentences and paragraphs of their own.

    Returns
    -------
    `schema.COOCCURRENCES`.  Each pair once: `actor_id` is the one that comes first in the order of ids,
    `actor` and `other` are their most frequent names.  `n` counts the units that name both, each once
    however often it names them; `articles` the articles that hold such a unit.  `actor_n` and `other_n`
    count the units that name each, `of` those that name any actor of the table.  `npmi` is the normalised
    pointwise mutual information, from -1 over 0 (as often as by chance) to 1 (never apart); missing where
    every unit names both.  Equal `n` stand in the order of `articles`, then of the ids.

    Raises
    ------
    TypeError, ValueError
        Where *actors* is no table or lacks a column, or *within* is another word.

    Notes
    -----
    With p the shares of the units `of`, npmi = ln(p(both) / (p(one) p(other))) / -ln p(both): Bouma, G.
    (2009), Normalized (pointwise) mutual information in collocation extraction, GSCL.  It favours rare
    pairs; read it for pairs with some `n`.  To be named together is no relation: `together` returns the
    places, to be read.
    """
    held = actors[_needed(actors, within)].dropna().drop_duplicates()
    unit = held.groupby(_PLACE[within], sort=False).ngroup().to_numpy()
    actor, ids = pd.factorize(held["actor_id"], sort=True)
    first, second = _both(unit, actor)
    pairs = pd.DataFrame(
        {"one": actor[first], "other": actor[second], "article": held["article_id"].to_numpy()[first]}
    )
    found = pairs.groupby(["one", "other"]).size().reset_index(name="n")
    found["articles"] = pairs.drop_duplicates().groupby(["one", "other"]).size().to_numpy()
    found = found.sort_values(["n", "articles"], ascending=False, kind="stable")
    one, other = found["one"].to_numpy(), found["other"].to_numpy()
    units, of = np.bincount(actor, minlength=len(ids)), len(np.unique(unit))
    names = usual_names(actors).reindex(ids).to_numpy()
    return schema.table(
        schema.COOCCURRENCES,
        {
            "actor_id": ids[one],
            "other_id": ids[other],
            "actor": names[one],
            "other": names[other],
            "within": [within] * len(found),
            "n": found["n"].to_numpy(),
            "articles": found["articles"].to_numpy(),
            "actor_n": units[one],
            "other_n": units[other],
            "of": np.full(len(found), of),
            "npmi": _npmi(found["n"].to_numpy(), units[one], units[other], of),
        },
    )


def together(
    actors: pd.DataFrame, pair: pd.Series | Sequence[str], *, within: Within = "sentence"
) -> pd.DataFrame:
    """Return the mentions of two actors in the units that name both: the evidence of `cooccurrence`.

    Parameters
    ----------
    actors
        The mentions that `cooccurrence` was given.
    pair
        A row of its table, or two ids of actors.
    within
        As in `cooccurrence`.

    Returns
    -------
    Rows of *actors*, in their order.

    Raises
    ------
    TypeError, ValueError
        Where *actors* is no table or lacks a column, *within* is another word, or *pair* is no two actors.
    """
    _needed(actors, within)
    ids = [pair["actor_id"], pair["other_id"]] if isinstance(pair, pd.Series) else list(pair)
    if len(set(ids)) != 2:
        raise ValueError(f"a pair is a row of cooccurrence(), or two ids of actors, but {ids} was given")
    rows = actors[actors["actor_id"].isin(ids)]
    both = rows.groupby(_PLACE[within])["actor_id"].transform("nunique") == 2
    return rows[both]


def network(pairs: pd.DataFrame, actors: pd.DataFrame, *, least: int = 1) -> nx.Graph:
    """Return the pairs of actors as a network: a node an actor, an edge a pair.

    Parameters
    ----------
    pairs
        What `cooccurrence` returns, or some of its rows.
    actors
        The mentions that it was given, for the names and types of the actors.
    least
        Pairs with a smaller `n` are left out.  Actors without a pair are no nodes.

    Returns
    -------
    An undirected graph.  Nodes are ids of actors, with `label` (the most frequent Arabic name), `label_en`,
    `type` and `mentions` (rows of *actors*); edges have `weight` (the pair's `n`), `within`, `articles` and
    `npmi`.  What is missing is left out.

    Raises
    ------
    TypeError, ValueError
        Where a table is none or lacks a column, or *pairs* names actors that *actors* lacks.
    """
    schema.require(pairs, ("actor_id", "other_id", "n", "within", "articles", "npmi"), "table of pairs")
    schema.require(actors, ("actor_id", "actor", "actor_en", "actor_type"), "actors table")
    strong = pairs[pairs["n"] >= least]
    nodes = _nodes(actors[actors["actor_id"].isin([*strong["actor_id"], *strong["other_id"]])])
    unknown = sorted({*strong["actor_id"], *strong["other_id"]} - set(nodes.index))
    if unknown:
        raise ValueError(
            f"{len(unknown)} actor(s) of the pairs are not in the actors table, the first is {unknown[0]!r}; "
            "give network() the table that cooccurrence() was given"
        )
    graph = nx.Graph()
    graph.add_nodes_from((row.pop("actor_id"), row) for row in _attributes(nodes.reset_index()))
    edges = strong.rename(columns={"n": "weight"})
    ends = zip(edges["actor_id"], edges["other_id"], strict=True)
    attributes = _attributes(edges[["weight", "within", "articles", "npmi"]])
    graph.add_edges_from((one, other, row) for (one, other), row in zip(ends, attributes, strict=True))
    return graph


def save_network(graph: nx.Graph, path: str | Path) -> None:
    """Write a network to a file that Gephi and others open: GraphML (``.graphml``) or GEXF (``.gexf``).

    Characters that no XML may hold (control characters) are replaced by U+FFFD.

    Raises
    ------
    ValueError
        Where the name of the file ends otherwise.
    """
    path = Path(path)
    if path.suffix.lower() not in _WRITERS:
        raise ValueError(
            f"a network is saved as {' or '.join(_WRITERS)}, by the end of the file's name, "
            f"but {path.name!r} was given"
        )
    _WRITERS[path.suffix.lower()](_for_xml(graph), path)


def _needed(actors: pd.DataFrame, within: str) -> list[str]:
    """Return the columns that place an actor in its unit, or raise where there are none."""
    if within not in schema.UNITS:
        raise ValueError(f"within must be one of {list(schema.UNITS)}, but {within!r} was given")
    needed = [*_PLACE[within], "actor_id"]
    schema.require(actors, [*needed, "actor"], "actors table")
    return needed


def _both(unit: np.ndarray, actor: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the rows of each two actors of a unit, the lower actor first; no actor is twice in a unit."""
    order = np.lexsort((actor, unit))
    place = np.arange(len(order))
    follow = np.searchsorted(unit[order], unit[order], side="right") - 1 - place
    first = np.repeat(place, follow)
    begin = np.repeat(np.cumsum(follow) - follow, follow)
    second = first + 1 + np.arange(len(first)) - begin
    return order[first], order[second]


def _npmi(both: np.ndarray, one: np.ndarray, other: np.ndarray, of: int) -> np.ndarray:
    """Return Bouma's normalised pointwise mutual information of counts of units."""
    surprise = np.log(of / both)
    mutual = np.log(both * of / (one * other))
    return np.divide(mutual, surprise, out=np.full(len(both), np.nan), where=both < of)


def _nodes(actors: pd.DataFrame) -> pd.DataFrame:
    """Return the attributes of each actor's node, by its id."""
    mentions = actors.groupby("actor_id").size()
    columns = {"label": "actor", "label_en": "actor_en", "type": "actor_type"}
    names = {name: usual_names(actors, column).reindex(mentions.index) for name, column in columns.items()}
    return pd.DataFrame(names | {"mentions": mentions})


def _attributes(table: pd.DataFrame) -> list[dict[str, str | int | float]]:
    """Return each row as a dict of Python's own types, without what is missing."""
    rows = table.astype(object).to_dict("records")
    return [{name: value for name, value in row.items() if not pd.isna(value)} for row in rows]


def _for_xml(graph: nx.Graph) -> nx.Graph:
    """Return a copy of *graph* whose texts XML can hold."""
    clean = nx.relabel_nodes(graph, {node: _xml(node) for node in graph})
    for _, attributes in [*clean.nodes(data=True), *((0, data) for *_, data in clean.edges(data=True))]:
        attributes.update({name: _xml(value) for name, value in attributes.items()})
    return clean


def _xml(value: str | float) -> str | float:
    return _NOT_IN_XML.sub(_REPLACEMENT, value) if isinstance(value, str) else value
