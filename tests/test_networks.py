"""Pairs of actors and their network: values worked out by hand, what always holds, and files read back."""

import math
from itertools import pairwise

import networkx as nx
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pandas.testing import assert_frame_equal

from toolkit import cooccurrence, network, save_network, schema, together

KERRY = "جون كيري"
SALMA = "سلمى حداد"
RUSSIA = "روسيا"
NAMES = {"Q1": (KERRY, "John Kerry", "person"), "RU": (RUSSIA, "Russia", "state")}
UNITS = {
    "sentence": ["article_id", "field", "sentence"],
    "paragraph": ["article_id", "field", "paragraph"],
    "article": ["article_id"],
}
READERS = {".graphml": nx.read_graphml, ".gexf": nx.read_gexf}


def mentions(*places: tuple[str, str, int, int, str]) -> pd.DataFrame:
    """Return mentions from article, field, paragraph, sentence and actor_id; Salma has no English name."""
    rows = [(*place, *NAMES.get(place[-1], (SALMA, None, "person"))) for place in places]
    place = ["article_id", "field", "paragraph", "sentence", "actor_id"]
    return pd.DataFrame(rows, columns=[*place, "actor", "actor_en", "actor_type"])


@pytest.fixture
def actors() -> pd.DataFrame:
    """Return mentions of three actors in the sentences of three articles and in a title.

    By sentence: Kerry and Russia in two of the first article and one of the second; Kerry and Salma in one.
    """
    return mentions(
        ("a", "title", 0, 0, "Q1"),
        ("a", "text", 0, 0, "Q1"),
        ("a", "text", 0, 0, "RU"),
        ("a", "text", 0, 0, "Q1"),
        ("a", "text", 0, 1, "Q1"),
        ("a", "text", 0, 1, "RU"),
        ("b", "text", 0, 0, "RU"),
        ("b", "text", 0, 0, "Q1"),
        ("b", "text", 1, 1, "Q1"),
        ("b", "text", 1, 1, "name:salma"),
        ("c", "text", 0, 0, "name:salma"),
        ("c", "text", 0, 1, "RU"),
        ("c", "text", 1, 2, "Q1"),
    )


places = st.lists(
    st.tuples(
        st.sampled_from("abc"),
        st.sampled_from(["text", "title"]),
        st.integers(0, 1),
        st.integers(0, 2),
        st.sampled_from(["Q1", "RU", "name:salma", "XX"]),
    ),
    max_size=25,
).map(lambda rows: mentions(*[(*row[:3], 3 * row[2] + row[3], row[4]) for row in rows]))


def by_pair(pairs: pd.DataFrame, column: str) -> dict[tuple[str, str], float]:
    """Return one column of a table of pairs, by pair."""
    return dict(zip(zip(pairs["actor_id"], pairs["other_id"], strict=True), pairs[column], strict=True))


def test_a_pair_is_counted_once_in_a_sentence_that_names_it_often(actors):
    pairs = cooccurrence(actors)
    assert by_pair(pairs, "n") == {("Q1", "RU"): 3, ("Q1", "name:salma"): 1}
    assert by_pair(pairs, "articles") == {("Q1", "RU"): 2, ("Q1", "name:salma"): 1}
    assert pairs.loc[0, ["actor", "other", "within"]].tolist() == [KERRY, RUSSIA, "sentence"]


@pytest.mark.parametrize(
    ("within", "n"),
    [
        pytest.param("paragraph", {("Q1", "RU"): 2, ("Q1", "name:salma"): 1, ("RU", "name:salma"): 1}),
        pytest.param("article", {("Q1", "RU"): 3, ("Q1", "name:salma"): 2, ("RU", "name:salma"): 2}),
    ],
)
def test_a_pair_may_be_counted_by_paragraph_or_article(actors, within, n):
    assert by_pair(cooccurrence(actors, within=within), "n") == n


def test_the_association_is_bouma_s_of_the_units_that_name_an_actor(actors):
    pairs = cooccurrence(actors)
    # Eight sentences (the title is one) name an actor: Kerry six of them, Russia four, both three.
    assert pairs.loc[0, ["actor_n", "other_n", "of"]].tolist() == [6, 4, 8]
    expected = math.log((3 / 8) / (6 / 8 * 4 / 8)) / -math.log(3 / 8)
    assert pairs.loc[0, "npmi"] == pytest.approx(expected, abs=1e-12)
    assert expected == 0  # they meet exactly as often as by chance


def test_two_that_are_never_apart_have_an_association_of_one():
    rows = mentions(("a", "text", 0, 0, "Q1"), ("a", "text", 0, 0, "RU"), ("b", "text", 0, 0, "name:salma"))
    assert cooccurrence(rows)["npmi"].tolist() == [pytest.approx(1)]


def test_the_association_is_missing_where_every_unit_names_both():
    rows = mentions(("a", "text", 0, 0, "Q1"), ("a", "text", 0, 0, "RU"))
    assert cooccurrence(rows)["npmi"].isna().tolist() == [True]


def test_a_title_is_a_sentence_of_its_own():
    rows = mentions(("a", "title", 0, 0, "Q1"), ("a", "text", 0, 0, "RU"))
    assert len(cooccurrence(rows)) == 0
    assert len(cooccurrence(rows, within="article")) == 1


def test_no_mentions_make_no_pairs_but_every_column():
    assert_frame_equal(cooccurrence(mentions()), schema.empty(schema.COOCCURRENCES))


def test_an_actor_is_called_by_the_most_frequent_name(actors):
    short = "كيري"
    actors.loc[actors["article_id"] == "a", "actor"] = [short, short, RUSSIA, short, short, RUSSIA]
    assert cooccurrence(actors)["actor"].tolist() == [short, short]


@given(places)
def test_the_order_of_mentions_and_the_names_of_ids_do_not_matter(actors):
    pairs = cooccurrence(actors)
    assert (pairs["actor_id"] < pairs["other_id"]).all()
    assert_frame_equal(cooccurrence(actors[::-1]), pairs)


@given(places)
def test_pairs_of_sentences_are_pairs_of_paragraphs_and_those_of_articles(actors):
    articles = [by_pair(cooccurrence(actors, within=within), "articles") for within in UNITS]
    for narrow, wide in pairwise(articles):
        assert {pair for pair, number in narrow.items() if wide.get(pair, 0) < number} == set()


@given(places, st.sampled_from([*UNITS]))
def test_counts_are_those_of_looking_at_each_unit(actors, within):
    found = {}
    for _, unit in actors.groupby(UNITS[within]):
        ids = sorted(set(unit["actor_id"]))
        for pair in ((one, other) for one in ids for other in ids if one < other):
            found[pair] = found.get(pair, 0) + 1
    pairs = cooccurrence(actors, within=within)
    assert by_pair(pairs, "n") == found
    assert (pairs["n"] <= pairs[["actor_n", "other_n"]].min(axis=1)).all()
    assert pairs["npmi"].dropna().between(-1, 1 + 1e-9).all()


@given(places, st.sampled_from([*UNITS]))
def test_the_evidence_of_a_pair_is_its_mentions_in_as_many_units_as_were_counted(actors, within):
    for _, pair in cooccurrence(actors, within=within).iterrows():
        rows = together(actors, pair, within=within)
        assert len(rows[UNITS[within]].drop_duplicates()) == pair["n"]
        assert set(rows["actor_id"]) == {pair["actor_id"], pair["other_id"]}


def test_the_evidence_of_two_ids_is_rows_of_the_actors_table(actors):
    rows = together(actors, ("name:salma", "Q1"))
    assert_frame_equal(rows, actors.iloc[[8, 9]])


@pytest.mark.parametrize("pair", [("Q1", "Q1"), ("Q1",), "Q1RU"])
def test_a_pair_that_is_none_is_refused(actors, pair):
    with pytest.raises(ValueError, match=r"a pair is a row of cooccurrence\(\), or two ids of actors"):
        together(actors, pair)


@pytest.mark.parametrize(
    "call", [cooccurrence, lambda table, within: together(table, ("a", "b"), within=within)]
)
def test_an_unknown_unit_is_named_with_those_there_are(actors, call):
    with pytest.raises(ValueError, match=r"one of \['sentence', 'paragraph', 'article'\], but 'page' was"):
        call(actors, within="page")


def test_a_column_that_is_lacking_is_named(actors):
    with pytest.raises(ValueError, match=r"the actors table lacks the column\(s\) \['sentence'\]"):
        cooccurrence(actors.drop(columns="sentence"))


def test_the_tables_are_left_as_they_were(actors):
    before = actors.copy(deep=True)
    pairs = cooccurrence(actors)
    paired = pairs.copy(deep=True)
    together(actors, pairs.iloc[0])
    network(pairs, actors)
    assert_frame_equal(actors, before)
    assert_frame_equal(pairs, paired)


def test_a_network_has_a_node_for_each_actor_of_a_pair_and_an_edge_for_each_pair(actors):
    graph = network(cooccurrence(actors), actors)
    assert graph.nodes["Q1"] == {"label": KERRY, "label_en": "John Kerry", "type": "person", "mentions": 7}
    assert graph.nodes["name:salma"] == {"label": SALMA, "type": "person", "mentions": 2}
    assert set(map(frozenset, graph.edges)) == {frozenset({"Q1", "RU"}), frozenset({"Q1", "name:salma"})}
    assert graph.edges["RU", "Q1"] == {"weight": 3, "within": "sentence", "articles": 2, "npmi": 0.0}


def test_weak_pairs_and_actors_that_have_no_other_are_left_out(actors):
    graph = network(cooccurrence(actors), actors, least=2)
    assert set(graph) == {"Q1", "RU"}


def test_a_network_of_no_pairs_is_empty(actors):
    assert len(network(cooccurrence(actors), actors, least=100)) == 0


def test_actors_that_the_table_lacks_are_named(actors):
    with pytest.raises(ValueError, match=r"1 actor\(s\) of the pairs are not in the actors table.*'RU'"):
        network(cooccurrence(actors), actors[actors["actor_id"] != "RU"])


@pytest.mark.parametrize("suffix", READERS)
def test_a_saved_network_is_read_back_with_its_arabic_names(actors, tmp_path, suffix):
    graph = network(cooccurrence(actors), actors)
    save_network(graph, tmp_path / f"actors{suffix}")
    again = READERS[suffix](tmp_path / f"actors{suffix}")
    assert {node: again.nodes[node]["label"] for node in again} == {
        "Q1": KERRY,
        "RU": RUSSIA,
        "name:salma": SALMA,
    }
    assert again.nodes["Q1"] == dict(graph.nodes["Q1"])
    assert again.edges["Q1", "RU"].items() >= graph.edges["Q1", "RU"].items()


@pytest.mark.parametrize("suffix", READERS)
def test_missing_values_and_signs_that_no_xml_holds_break_no_file(tmp_path, suffix):
    rows = mentions(("a", "text", 0, 0, "name:\x0b<&\x00"), ("a", "text", 0, 0, "name:b"))
    save_network(network(cooccurrence(rows), rows), str(tmp_path / f"odd{suffix}"))
    again = READERS[suffix](tmp_path / f"odd{suffix}")
    assert set(again) == {"name:\ufffd<&\ufffd", "name:b"}
    assert again.edges["name:\ufffd<&\ufffd", "name:b"]["weight"] == 1


def test_the_ends_of_files_that_are_known_are_named(actors, tmp_path):
    with pytest.raises(ValueError, match=r"as \.graphml or \.gexf.* but 'actors\.csv' was given"):
        save_network(network(cooccurrence(actors), actors), tmp_path / "actors.csv")


def test_an_upper_case_suffix_is_the_same(actors, tmp_path):
    save_network(network(cooccurrence(actors), actors), tmp_path / "ACTORS.GRAPHML")
    assert len(nx.read_graphml(tmp_path / "ACTORS.GRAPHML")) == 3
