"""Where the actors of a network are drawn: those who are linked near each other, no name on another.

Nothing is drawn at random: the same network is drawn the same way each time.
"""

import networkx as nx
import numpy as np

_ROUNDS = 500  # of pushing boxes apart; a crowded chart stays a little crowded
_PUSH = 0.5  # of an overlap that each of two boxes gives way


def places(graph: nx.Graph, boxes: np.ndarray, width: float, height: float) -> np.ndarray:
    """Return the middle of each node's box, a row a node, on a sheet of *width* by *height*.

    Parameters
    ----------
    graph
        Any undirected graph; how strong its edges are does not matter.
    boxes
        The width and height of what is drawn for each node, in the order of the nodes.

    Notes
    -----
    Each connected part is laid out by Kamada and Kawai (1989), An algorithm for drawing general undirected
    graphs, on a square with room for its nodes; the squares stand in rows, the largest first; then boxes
    that overlap push each other away.
    """
    order = {node: row for row, node in enumerate(graph)}
    middles = np.zeros((len(order), 2))
    for nodes, corner, side in _squares(graph, width / height):
        layout = nx.kamada_kawai_layout(_part(graph, nodes), weight=None)
        for node in nodes:
            middles[order[node]] = corner + side * (layout[node] + 1) / 2
    return _apart(_stretched(middles, boxes, width, height), boxes, width, height)


def _squares(graph: nx.Graph, shape: float) -> list[tuple[list, np.ndarray, float]]:
    """Return each connected part with the corner and the side of its square, in rows of one width."""
    order = {node: row for row, node in enumerate(graph)}
    parts = [sorted(part, key=order.__getitem__) for part in nx.connected_components(graph)]
    parts.sort(key=lambda part: (-len(part), order[part[0]]))
    sides = [len(part) ** 0.5 for part in parts]
    full = max(sides[0], (shape * sum(side**2 for side in sides)) ** 0.5) if sides else 0
    found, x, y, row = [], 0.0, 0.0, 0.0
    for part, side in zip(parts, sides, strict=True):
        if x and x + side > full + 1e-9:
            x, y, row = 0.0, y + row, 0.0
        found.append((part, np.array([x, y]), side))
        x, row = x + side, max(row, side)
    return found


def _part(graph: nx.Graph, nodes: list) -> nx.Graph:
    """Return a part of *graph* with its nodes in this order; that of `Graph.subgraph` changes by chance."""
    part = nx.Graph()
    part.add_nodes_from(nodes)
    part.add_edges_from(graph.edges(nodes))
    return part


def _stretched(middles: np.ndarray, boxes: np.ndarray, width: float, height: float) -> np.ndarray:
    """Return *middles* stretched over the sheet, as far as the widest and highest box allow."""
    room = np.maximum(np.array([width, height]) - boxes.max(axis=0, initial=0), 0)
    low, span = middles.min(axis=0, initial=np.inf), np.ptp(middles, axis=0) if len(middles) else 1
    share = np.divide(middles - low, span, out=np.full_like(middles, 0.5), where=span > 1e-9)
    return boxes.max(axis=0, initial=0) / 2 + share * room


def _apart(middles: np.ndarray, boxes: np.ndarray, width: float, height: float) -> np.ndarray:
    """Return *middles* moved until no two boxes overlap, or for so many rounds."""
    touch = (boxes[:, None] + boxes) / 2
    inner, outer = boxes / 2, np.array([width, height]) - boxes / 2
    alone = np.eye(len(boxes), dtype=bool)
    before = np.tri(len(boxes), k=-1) - np.tri(len(boxes), k=-1).T  # which of two gives way upward
    for _ in range(_ROUNDS):
        gap = middles[:, None] - middles
        over = touch - np.abs(gap)
        hit = (over > 1e-6).all(axis=2) & ~alone
        if not hit.any():
            break
        sideways = over[..., 0] < over[..., 1]
        chosen = np.stack([hit & sideways, hit & ~sideways], axis=2)
        way = np.where(np.abs(gap) > 1e-9, np.sign(gap), before[..., None])
        moves = np.where(chosen, way * over * _PUSH, 0)
        middles = np.clip(middles + moves.sum(axis=1), inner, np.maximum(inner, outer))
    return middles
