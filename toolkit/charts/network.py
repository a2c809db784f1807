"""A network of actors: marks, lines, and names that do not cover one another."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import networkx as nx
import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection
from matplotlib.text import Text

from toolkit import schema
from toolkit.charts.looks import COLOURS, SMALL, axes_for, draw_legend, draw_nothing, finish
from toolkit.charts.words import MISSING, Words, as_title, name_label, number_of, value_name
from toolkit.labels import Language, check_language, say
from toolkit.placing import places

_NETWORK_ROWS = 10  # a network is as high as a chart of so many bars, and higher where it has many actors
_NODE_WIDTH = 16  # characters of a name on one line
_POINTS = 72  # on an inch
_LEAST_MARK = 20  # square points
_MOST_MARK = 500
_LEAST_LINE_WIDTH = 0.5  # points
_LINE_WIDTH = 3.5
_BOX_MARGIN = 6  # points around a mark and its name


class _Look(NamedTuple):
    """How actors of a type are drawn: a mark, and how much of the square of its size that mark covers."""

    marker: str
    colour: str
    covers: float  # share of the square's area
    reaches: float  # height, in sides of the square


_TYPE_LOOKS = {
    "person": _Look("o", COLOURS[0], np.pi / 4, 1),
    "state": _Look("s", COLOURS[1], 1, 1),
    "organisation": _Look("D", COLOURS[2], 1, 2**0.5),
    "place": _Look("^", COLOURS[3], 1 / 2, 1),
    MISSING: _Look("P", COLOURS[6], 5 / 9, 1),
}


def plot_network(
    graph: nx.Graph,
    *,
    top: int = 30,
    title: str | None = None,
    source: str | None = None,
    language: Language = "ar",
    ax: Axes | None = None,
) -> Axes:
    """Draw a network of actors, a mark an actor and a line a pair, and return the Axes.

    Parameters
    ----------
    graph
        What `network` returns: nodes with `label` and `mentions`, edges with `weight`.
    top
        How many actors at most: those with the most to do with others (the sum of their lines' weights).
    title, source, language
        As in `plot_timeline`.  In English an actor is called by `label_en`, if it has one.

    Raises
    ------
    ValueError
        Where a node or an edge lacks what is drawn.

    Notes
    -----
    The area of a mark grows with the actor's mentions, down to a least size that can be seen, the width of a
    line with its weight; the form of a mark tells the actor's type.  Distances mean nothing: see `placing`.
    """
    check_language(language)
    _check_network(graph)
    title = title or as_title(say("title.network", language))
    words = Words(language, title, source, len(graph), "actors", "network")
    drawn = _strongest(graph, top)
    words.remarks = _about_network(graph, drawn, language)
    ax = axes_for(ax, _NETWORK_ROWS + len(drawn) // 4)
    if not len(drawn):
        return draw_nothing(ax, words)
    ax.set_axis_off()
    _type_legend(ax, drawn, language)
    words.tell(_mentions(drawn, language), None, number=lambda n: number_of(int(n), "mentions", language))
    finish(ax, words)
    ax.get_figure(root=True).draw_without_rendering()  # settles how large the chart is
    _draw_network(ax, drawn, language)
    return ax


def _check_network(graph: nx.Graph) -> None:
    """Raise ValueError where a node or an edge lacks what is drawn of it."""
    drawn = {"label": graph.nodes, "mentions": graph.nodes, "weight": graph.edges}
    for name, holders in drawn.items():
        lacking = [holder for holder, attributes in holders.items() if name not in attributes]
        if lacking:
            raise ValueError(
                f"{len(lacking)} part(s) of the network lack {name!r}, the first is {lacking[0]!r}; "
                "network(pairs, actors) makes one that can be drawn"
            )


def _strongest(graph: nx.Graph, top: int) -> nx.Graph:
    """Return the part of the network with the *top* nodes of the greatest weights; equals by their ids."""
    strength = dict(graph.degree(weight="weight"))
    part = nx.Graph()
    for node in sorted(graph, key=lambda node: (-strength[node], node))[:top]:
        part.add_node(node, **graph.nodes[node])
    inside = (edge for edge in graph.edges(data=True) if edge[0] in part and edge[1] in part)
    part.add_edges_from(inside)
    return part


def _about_network(graph: nx.Graph, drawn: nx.Graph, language: str) -> list[str]:
    """Return what a chart of a network remarks on what it draws."""
    within = sorted({value for _, _, value in graph.edges(data="within") if value in schema.UNITS})
    where = f"{say('caption.comma', language)} ".join(say(f"within.{unit}", language) for unit in within)
    pairs = number_of(graph.number_of_edges(), "pairs", language)
    remarks = [say("remark.pairs", language, where=where, count=pairs)] if within else [pairs]
    if len(drawn) < len(graph):
        remarks.append(say("remark.strongest", language, shown=len(drawn), all=len(graph)))
    return [*remarks, say("remark.network", language)]


def _mentions(graph: nx.Graph, language: str) -> pd.Series:
    """Return how often each actor is mentioned, by its name."""
    names = [_called(attributes, language) for _, attributes in graph.nodes(data=True)]
    return pd.Series([number for _, number in graph.nodes(data="mentions")], index=names)


def _called(attributes: Mapping[str, object], language: str) -> str:
    """Return how an actor is called in a language."""
    return str(attributes["label"] if language == "ar" else attributes.get("label_en", attributes["label"]))


def _type_legend(ax: Axes, graph: nx.Graph, language: str) -> None:
    """Write which mark stands for which type of actor."""
    looks = {_look_of(attributes) for _, attributes in graph.nodes(data=True)}
    for kind, look in _TYPE_LOOKS.items():
        if look in looks:
            name = name_label(value_name(kind, "actor_type", language))
            ax.scatter([], [], marker=look.marker, color=look.colour, label=name)
    draw_legend(ax, "actor_type", language)


def _draw_network(ax: Axes, graph: nx.Graph, language: str) -> None:
    """Draw lines, marks and names on *ax*, whose units are points from now on."""
    point = ax.figure.dpi / _POINTS
    width, height = ax.get_window_extent().width / point, ax.get_window_extent().height / point
    ax.set(xlim=(0, width), ylim=(0, height))
    names = [_draw_name(ax, attributes, language) for _, attributes in graph.nodes(data=True)]
    extents = [name.get_window_extent() for name in names]
    sizes = np.array([(extent.width, extent.height) for extent in extents]) / point
    looks = [_look_of(attributes) for _, attributes in graph.nodes(data=True)]
    sides = _sides(graph, looks)
    high = sides * [look.reaches for look in looks]
    boxes = np.column_stack([np.maximum(sizes[:, 0], high), sizes[:, 1] + high]) + _BOX_MARGIN
    marks = places(graph, boxes, width, height) + np.column_stack([0 * high, sizes[:, 1] / 2])
    for name, (x, y), reach in zip(names, marks, high / 2, strict=True):
        name.set_position((x, y - reach - 1))
    _draw_lines(ax, graph, dict(zip(graph, marks, strict=True)))
    for look in dict.fromkeys(looks):
        rows = [row for row, other in enumerate(looks) if other == look]
        kept = {"color": look.colour, "edgecolors": "white", "zorder": 2, "gid": "marks"}
        ax.scatter(*marks[rows].T, s=sides[rows] ** 2, marker=look.marker, **kept)


def _sides(graph: nx.Graph, looks: Sequence[_Look]) -> np.ndarray:
    """Return the side of the square that each mark fills, such that the marks' areas grow with mentions."""
    mentions = np.array([number for _, number in graph.nodes(data="mentions")])
    areas = np.maximum(_MOST_MARK * mentions / mentions.max(), _LEAST_MARK)
    return np.sqrt(areas / [look.covers for look in looks])


def _look_of(attributes: Mapping[str, object]) -> _Look:
    """Return how an actor of such a type is drawn."""
    return _TYPE_LOOKS.get(attributes.get("type"), _TYPE_LOOKS[MISSING])


def _draw_name(ax: Axes, attributes: Mapping[str, object], language: str) -> Text:
    """Write the name of an actor, on paper through which the lines can be seen."""
    paper = {"facecolor": "white", "edgecolor": "none", "alpha": 0.7, "pad": 0.5}
    look = {"ha": "center", "va": "top", "fontsize": SMALL, "zorder": 3, "bbox": paper, "gid": "name"}
    return ax.text(0, 0, name_label(_called(attributes, language), _NODE_WIDTH), **look)


def _draw_lines(ax: Axes, graph: nx.Graph, at: Mapping[object, np.ndarray]) -> None:
    """Draw a line for each pair, from one mark to the other."""
    edges = list(graph.edges(data="weight"))
    most = max((weight for *_, weight in edges), default=1)
    lines = [(at[one], at[other]) for one, other, _ in edges]
    widths = [_LEAST_LINE_WIDTH + _LINE_WIDTH * weight / most for *_, weight in edges]
    ax.add_collection(LineCollection(lines, linewidths=widths, colors="0.75", zorder=1, gid="lines"))
