"""Tables on disc answer as tables in memory do."""

from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pandas.testing import assert_frame_equal, assert_series_equal

from toolkit import counts, crosstab, open_results, outer, rates, schema, shares
from toolkit.corpus.manifest import Manifest
from toolkit.corpus.tables import EVIDENCE, TABLES, part_path, write_table

NAMES = (
    "رنا سالم",
    "أحمد",
    "احمد",
    "Ali",
    "x'y\"z",
)
ARTICLES = [f"a{number}" for number in range(6)]
rows = st.lists(
    st.tuples(
        st.sampled_from(ARTICLES),
        st.sampled_from([*NAMES, None]),
        st.sampled_from(schema.QUOTE_KINDS),
        st.sampled_from([None, "q1"]),
    ),
    max_size=30,
)
outlets = st.lists(st.sampled_from(["x", "y", None]), min_size=len(ARTICLES), max_size=len(ARTICLES))


def quotes_of(quotes: list[tuple]) -> pd.DataFrame:
    table = schema.empty(schema.QUOTES).reindex(range(len(quotes)))
    for place, column in enumerate(("article_id", "speaker_name", "kind", "parent_id")):
        table[column] = pd.Series([quote[place] for quote in quotes], dtype="str")
    offsets = dict.fromkeys(("paragraph", "sentence", "start", "end"), 0)
    relays = pd.Series([["رويترز"] * (place % 3) for place in range(len(quotes))], dtype="object")
    return table.assign(**offsets, relays=relays).astype(schema.QUOTES | {"relays": "object"})


def articles_of(outlets: list) -> pd.DataFrame:
    table = schema.empty(schema.ARTICLES).reindex(range(len(ARTICLES)))
    published = pd.date_range("2015-07-26 21:30", periods=len(ARTICLES), tz="UTC").astype(schema.TIME)
    return table.assign(
        article_id=pd.Series(ARTICLES, dtype="str"),
        outlet=pd.Series(outlets, dtype="str"),
        published=published,
    ).astype(schema.ARTICLES)


def write(out: Path, articles: pd.DataFrame, quotes: pd.DataFrame, parts: int = 2) -> Path:
    """Write the tables of a finished run of some parts."""
    given = {"articles": articles, "quotes": quotes}
    for number in range(parts):
        ids = ARTICLES[number::parts]
        for name in ("articles", *EVIDENCE, "problems"):
            table = given.get(name, schema.empty(TABLES[name]))
            part = table[table["article_id"].isin(ids)]
            path = part_path(out, name, number)
            path.parent.mkdir(parents=True, exist_ok=True)
            write_table(part, TABLES[name], path)
    Manifest({}, {}, {}, [[len(ARTICLES[number::parts]), 0] for number in range(parts)]).write(out)
    return out


@settings(max_examples=15)
@given(rows, outlets)
def test_measures_of_tables_on_disc_are_those_of_tables_in_memory(tmp_path_factory, rows, outlets):
    articles, quotes = articles_of(outlets), quotes_of(rows)
    found = open_results(write(tmp_path_factory.mktemp("out"), articles, quotes))
    for unit in ("rows", "articles"):
        there = found.counts("quotes", "speaker_name", unit=unit)
        assert_series_equal(there, counts(quotes, "speaker_name", unit=unit), check_index_type=False)
    assert_frame_equal(found.rates("quotes", "speaker_name"), rates(quotes, articles, "speaker_name"))
    assert_frame_equal(found.shares("quotes", "kind"), shares(quotes, "kind"))
    assert_frame_equal(
        found.crosstab("quotes", rows="speaker_name"),
        crosstab(quotes, articles, rows="speaker_name"),
        check_index_type=False,
        check_column_type=False,
    )
    said = found.counts("quotes", "speaker_name", where="parent_id IS NULL")
    assert_series_equal(said, counts(outer(quotes), "speaker_name"), check_index_type=False)


@pytest.fixture
def quotes() -> pd.DataFrame:
    return quotes_of([(article, name, "direct", None) for article in ARTICLES for name in NAMES])


@pytest.fixture
def results(tmp_path, quotes):
    return open_results(write(tmp_path, articles_of(["x", "y", None] * 2), quotes))


def test_a_table_comes_back_as_it_was(results, quotes):
    back = results.table("quotes").sort_values("article_id", kind="stable", ignore_index=True)
    assert_frame_equal(back, quotes)
    assert_frame_equal(results.table("credits"), schema.empty(schema.CREDITS))


def test_times_come_back_in_utc(results):
    times = results.table("articles", where="article_id = 'a0'")["published"]
    assert times.tolist() == [pd.Timestamp("2015-07-26 21:30", tz="UTC")]


def test_rows_and_columns_are_taken_as_they_are_asked_for(results):
    some = results.table("quotes", where="article_id = 'a1'", columns=["speaker_name", "start"])
    assert list(some) == ["speaker_name", "start"]
    assert some["speaker_name"].tolist() == list(NAMES)


def test_sql_asks_several_tables_and_takes_values_apart_from_the_query(results):
    query = (
        "SELECT outlet, count(*) AS n FROM quotes JOIN articles USING (article_id) WHERE speaker_name = ? "
    )
    asked = results.sql(f"{query} GROUP BY outlet ORDER BY outlet", [NAMES[4]]).df()
    assert asked["n"].tolist() == [2, 2, 2]


def test_results_say_how_many_rows_each_table_has(results):
    assert repr(results) == "Results(articles 6, actors 0, quotes 30, links 0, credits 0, problems 0)"


@pytest.mark.parametrize("name", ["نتائج [2015] 'أولى'", "a*b?"])
def test_a_folder_may_have_any_name(tmp_path, quotes, name):
    found = open_results(write(tmp_path / name, articles_of(["x"] * 6), quotes))
    assert found.counts("quotes", "kind").to_dict() == {"direct": 30}


@pytest.mark.parametrize(
    ("ask", "message"),
    [
        (
            lambda found: found.counts("qoutes", "kind"),
            r"no table 'qoutes'; there are \['articles', 'actors'",
        ),
        (
            lambda found: found.counts("quotes", "kinds"),
            r"'quotes' has no column 'kinds'; it has \['quote_id'",
        ),
        (lambda found: found.rates("quotes", "kinds"), "has no column 'kinds'"),
        (
            lambda found: found.crosstab("quotes", rows="kind", columns="city"),
            "'articles' has no column 'city'",
        ),
        (lambda found: found.counts("quotes", "kind", unit="words"), "unit must be 'rows' or 'articles'"),
        (lambda found: found.table("quotes", columns=["kinds"]), "has no column 'kinds'"),
        (lambda found: found.table("tokens"), "no table 'tokens'"),
    ],
)
def test_mistakes_are_told_with_what_there_is(results, ask, message):
    with pytest.raises(ValueError, match=message):
        ask(results)


def test_a_folder_without_results_is_told(tmp_path):
    with pytest.raises(FileNotFoundError, match=r"there is no manifest\.json\. analyse_corpus makes them"):
        open_results(tmp_path)


@pytest.mark.parametrize("missing", ["part", "end"])
def test_unfinished_results_are_not_opened(tmp_path, quotes, missing):
    out = write(tmp_path, articles_of(["x"] * 6), quotes)
    if missing == "part":
        part_path(out, "problems", 1).unlink()
    else:
        Manifest({}, {}, {}).write(out)
    with pytest.raises(ValueError, match="are not finished: call analyse_corpus with the same arguments"):
        open_results(out)
