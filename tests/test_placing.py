"""Where the actors of a network are drawn: apart, on the sheet, and the same each time."""

import os
import subprocess
import sys
from pathlib import Path

import networkx as nx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.placing import places

ROOT = Path(__file__).parents[1]
WIDTH, HEIGHT = 400.0, 300.0
BOX = (50.0, 20.0)

graphs = st.builds(
    lambda number, seed: nx.gnp_random_graph(number, 0.15, seed=seed),
    st.integers(0, 30),
    st.integers(0, 1000),
)
SHUFFLED = """
import networkx as nx, numpy as np
from toolkit.placing import places
graph = nx.Graph([("a", "b"), ("b", "c"), ("c", "a"), ("d", "e"), ("f", "c"), ("g", "h")])
print(places(graph, np.full((len(graph), 2), 20.0), 300, 200).round(6).tolist())
"""


def boxes(graph: nx.Graph) -> np.ndarray:
    return np.full((len(graph), 2), BOX)


@given(graphs)
def test_boxes_that_have_room_are_on_the_sheet_and_do_not_overlap(graph):
    middles = places(graph, boxes(graph), WIDTH, HEIGHT)
    assert middles.shape == (len(graph), 2)
    assert (middles >= np.array(BOX) / 2 - 1e-6).all()
    assert (middles <= np.array([WIDTH, HEIGHT]) - np.array(BOX) / 2 + 1e-6).all()
    gap = np.abs(middles[:, None] - middles) - np.array(BOX)
    overlap = (gap < -0.5).all(axis=2) & ~np.eye(len(graph), dtype=bool)
    assert not overlap.any()


def test_the_linked_stand_nearer_than_parts_that_are_not():
    graph = nx.Graph([("a", "b"), ("c", "d"), ("e", "f"), ("g", "h")])
    at = dict(zip(graph, places(graph, boxes(graph), 800, 800), strict=True))
    linked = [np.linalg.norm(at[one] - at[other]) for one, other in graph.edges]
    apart = [np.linalg.norm(at[one] - at[other]) for one in "aceg" for other in "aceg" if one != other]
    assert np.mean(linked) < np.mean(apart)


def test_boxes_without_room_stay_on_the_sheet_where_they_can():
    graph = nx.complete_graph(40)
    middles = places(graph, boxes(graph), 100, 60)
    assert (middles[:, 0] >= 25 - 1e-6).all()
    assert (middles[:, 0] <= 75 + 1e-6).all()


def test_a_box_wider_than_the_sheet_is_no_error():
    graph = nx.path_graph(3)
    assert np.isfinite(places(graph, np.full((3, 2), 500.0), 100, 60)).all()


@pytest.mark.parametrize("number", [0, 1])
def test_none_and_one_are_placed(number):
    graph = nx.empty_graph(number)
    expected = [[WIDTH / 2, HEIGHT / 2]] * number
    assert places(graph, boxes(graph), WIDTH, HEIGHT).tolist() == expected


def test_a_network_is_drawn_the_same_in_each_run():
    command = [sys.executable, "-c", SHUFFLED]
    runs = {
        subprocess.check_output(command, cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": seed})
        for seed in ("1", "2", "3")
    }
    assert len(runs) == 1
