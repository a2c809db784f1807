"""The tables of the toolkit: columns in their order, dtypes, and the check at the door."""

import pandas as pd
import pytest
from pandas.testing import assert_frame_equal

from toolkit import schema

TABLES = {
    name: value
    for name, value in vars(schema).items()
    if name[0].isupper() and name.isupper() and isinstance(value, dict)
}
LISTS = {name: value for name, value in vars(schema).items() if name.isupper() and isinstance(value, tuple)}
EVIDENCE = ["TOKENS", "ACTORS", "QUOTES", "LINKS", "CREDITS", "MARKED_TERMS"]
POINTS = {"name": schema.TEXT, "count": schema.OFFSET, "share": schema.SHARE, "parts": schema.LIST}

every_table = pytest.mark.parametrize("columns", TABLES.values(), ids=TABLES)


# The contract itself


def test_the_tables_of_evidence_are_all_described():
    assert TABLES.keys() >= {"ARTICLES", "PROBLEMS", *EVIDENCE}


@pytest.mark.parametrize("name", EVIDENCE)
def test_every_row_of_evidence_says_where_it_stands(name):
    assert {"article_id", "start", "end"} <= TABLES[name].keys()


@pytest.mark.parametrize("name", ["ACTORS", "QUOTES", "LINKS", "CREDITS", "MARKED_TERMS"])
def test_evidence_that_may_stand_in_any_field_names_it(name):
    assert "field" in TABLES[name]


@every_table
def test_ids_are_text_and_times_have_a_zone(columns):
    assert {dtype for name, dtype in columns.items() if name.endswith("_id")} <= {schema.TEXT}
    assert {dtype for name, dtype in columns.items() if name in ("published", "retrieved")} <= {schema.TIME}


@pytest.mark.parametrize("values", LISTS.values(), ids=LISTS)
def test_closed_lists_hold_words_and_none_twice(values):
    assert len(values) == len(set(values))
    assert all(value.isidentifier() and value.islower() for value in values)


def test_the_lists_that_annotations_read_are_those_of_the_contract():
    assert schema.QUOTE_KINDS == ("direct", "indirect", "mixed")
    assert schema.TOKEN_KINDS == ("word", "number", "latin", "punctuation", "other")
    assert schema.LINK_ROLES == ("speaker", "relay", "addressee", "outlet")
    assert schema.CREDIT_FORMS == ("signoff", "byline", "dateline", "in_text")
    assert schema.ANONYMITY == ("named", "office", "described", "bare")
    assert schema.FIELDS == ("text", "title", "byline")


# Tables made of columns


@every_table
def test_an_empty_table_has_every_column_in_its_order_and_dtype(columns):
    table = schema.empty(columns)
    assert table.empty
    assert list(table) == list(columns)
    assert {name: str(dtype) for name, dtype in table.dtypes.items()} == columns


def test_a_table_has_the_given_values_under_the_dtypes_of_its_columns():
    table = schema.table(
        POINTS,
        {"parts": [["a"], []], "share": [1, 0], "count": [3, 4], "name": ["x", None], "more": [1, 2]},
    )
    assert list(table) == ["name", "count", "share", "parts"]
    assert {name: str(dtype) for name, dtype in table.dtypes.items()} == POINTS
    assert table["name"].isna().tolist() == [False, True]
    assert table["parts"].tolist() == [["a"], []]
    assert table["share"].tolist() == [1.0, 0.0]


def test_rows_make_the_table_that_their_columns_make():
    rows = [("x", 3, 1, ["a"]), (None, 4, 0, [])]
    columns = {"name": ["x", None], "count": [3, 4], "share": [1, 0], "parts": [["a"], []]}
    assert_frame_equal(schema.table_of(POINTS, rows), schema.table(POINTS, columns))
    assert_frame_equal(schema.table_of(POINTS, []), schema.empty(POINTS))


def test_a_column_that_is_not_given_is_an_error():
    with pytest.raises(KeyError, match="share"):
        schema.table(POINTS, {"name": [], "count": [], "parts": []})


def test_offsets_that_may_be_missing_stay_whole_numbers():
    table = schema.table({"cue_start": schema.QUOTES["cue_start"]}, {"cue_start": [7, None]})
    assert table["cue_start"].tolist() == [7, pd.NA]
    assert str(table["cue_start"].dtype) == "Int64"


def test_times_are_kept_in_one_zone():
    times = [pd.Timestamp("2015-08-01 03:00", tz="Asia/Beirut"), pd.NaT]
    table = schema.table({"published": schema.TIME}, {"published": times})
    assert table["published"].iloc[0] == pd.Timestamp("2015-08-01 00:00", tz="UTC")
    assert str(table["published"].dtype) == schema.TIME


@every_table
def test_empty_tables_join_others_without_a_change(columns):
    empty = schema.empty(columns)
    assert_frame_equal(pd.concat([empty, empty], ignore_index=True), empty)


# The door


def test_a_table_with_the_columns_passes():
    assert schema.require(pd.DataFrame({"a": [], "b": []}), ("a",)) is None


def test_the_columns_that_are_missing_are_named_with_those_that_are_there():
    given = pd.DataFrame({"b": [1]})
    with pytest.raises(ValueError, match="lacks") as caught:
        schema.require(given, ("a", "b", "c"), "table of things")
    assert str(caught.value) == (
        "the table of things lacks the column(s) ['a', 'c']; it has ['b']. "
        "Rename a column with .rename(columns={'yours': 'ours'})"
    )


@pytest.mark.parametrize("given", [{"a": [1]}, [1], "a", None], ids=["a dict", "a list", "a str", "nothing"])
def test_what_is_no_table_is_refused_with_its_type(given):
    name = type(given).__name__
    with pytest.raises(TypeError) as caught:
        schema.require(given, ("a",))
    assert str(caught.value) == (
        f"the table must be a pandas DataFrame, but a {name} was given; load_articles(path) returns one"
    )


def test_pandas_matches_arabic_letters_as_word_characters():
    r"""Some releases of pandas match \w and \b on ASCII only; the environment is part of the method."""
    text = "قال الوزير"
    assert pd.Series([text]).str.count(r"\b\w+\b").item() == 2
