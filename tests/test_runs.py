"""A whole run gives what the single functions give, however it is cut, with or without a bar."""

from dataclasses import FrozenInstanceError, fields

import pandas as pd
import pytest
from pandas.testing import assert_frame_equal

from toolkit import Analysis, analyse, find_actors, find_credits, find_links, find_quotes, runs, schema

FINDERS = {"actors": find_actors, "quotes": find_quotes, "links": find_links, "credits": find_credits}
COLUMNS = {
    "actors": schema.ACTORS,
    "quotes": schema.QUOTES,
    "links": schema.LINKS,
    "credits": schema.CREDITS,
}
TEXTS = (
    "بيروت - رويترز: قالت وزيرة النقل رنا سالم إن الطريق مغلق، مضيفة أن العمل سيبدأ غداً.\n(واس)",
    "",
    "وذكرت وكالة الأناضول أن السفير قال لـ«الحياة» إن موسكو «لن تنسحب».",
    "انتهى الاجتماع في المدرسة.",
    "ونفى السكان أن يكونوا غادروا العراق، بحسب بيان الوزارة.",
)
TITLES = (
    "",
    "الوزيرة ليلى مراد: لا نية للاستقالة",
    "",
    None,
    "",
)
BYLINES = (
    None,
    "د ب أ",
    "",
    "كتب: سامي حداد",
    "",
)

every_table = pytest.mark.parametrize("name", FINDERS)


@pytest.fixture
def news(articles) -> pd.DataFrame:
    """Return five articles, with quotes and credits in all fields, one without a text."""
    return articles(*TEXTS).assign(title=TITLES, byline=BYLINES, outlet=["x", "y", None, "", "x"])


def parts(articles: pd.DataFrame) -> list[list[str]]:
    """Return the ids of the articles that are read together."""
    return [part["article_id"].tolist() for part in runs._parts(articles)]


@every_table
def test_a_run_gives_what_the_single_function_gives(news, name):
    found = getattr(analyse(news, progress=False), name)
    assert not found.empty
    assert_frame_equal(found, FINDERS[name](news))


@every_table
@pytest.mark.parametrize("size", [1, 40, 100, 10**9])
def test_the_size_of_the_parts_changes_nothing(monkeypatch, news, name, size):
    whole = getattr(analyse(news, progress=False), name)
    monkeypatch.setattr(runs, "PART_CHARACTERS", size)
    assert_frame_equal(getattr(analyse(news, progress=False), name), whole)


@pytest.mark.parametrize("size", [1, 40, 100, 10**9])
def test_every_article_is_in_one_part_and_they_keep_their_order(monkeypatch, news, size):
    monkeypatch.setattr(runs, "PART_CHARACTERS", size)
    assert [article for part in parts(news) for article in part] == news["article_id"].tolist()


def test_parts_are_as_large_as_the_limit_says(monkeypatch, articles):
    monkeypatch.setattr(runs, "PART_CHARACTERS", 10)
    assert parts(articles("x" * 4, "x" * 4, "x" * 30, "x", "")) == [["a1", "a2"], ["a3", "a4", "a5"]]


def test_one_large_limit_makes_one_part(news):
    assert parts(news) == [news["article_id"].tolist()]


def test_no_articles_make_no_part(news):
    assert parts(news.head(0)) == []


@pytest.mark.parametrize("progress", [True, False])
def test_the_bar_changes_no_table(news, progress):
    found = analyse(news, progress=progress)
    for name, function in FINDERS.items():
        assert_frame_equal(getattr(found, name), function(news))


def test_the_bar_is_shown_only_where_it_is_asked_for(capsys, news):
    analyse(news, progress=False)
    assert capsys.readouterr().err == ""
    analyse(news, progress=True)
    shown = capsys.readouterr().err
    assert "analyse: 100%" in shown
    assert "5/5" in shown


def test_the_bar_is_shown_unless_it_is_turned_off(capsys, news):
    analyse(news)
    assert "5/5" in capsys.readouterr().err


@every_table
def test_no_articles_give_no_rows_but_every_column(news, name):
    found = analyse(news.head(0), progress=False)
    assert_frame_equal(getattr(found, name), schema.empty(COLUMNS[name]))
    assert found.articles.empty


@every_table
def test_articles_without_evidence_give_no_rows_but_every_column(articles, name):
    found = analyse(articles("", "\n"), progress=False)
    assert_frame_equal(getattr(found, name), schema.empty(COLUMNS[name]))


@every_table
def test_the_shortest_table_is_enough(news, name):
    short = news[["article_id", "text"]]
    assert_frame_equal(getattr(analyse(short, progress=False), name), FINDERS[name](short))


def test_the_articles_of_a_run_are_those_that_were_given(news):
    found = analyse(news.set_axis(list("vwxyz")), progress=False).articles
    assert_frame_equal(found, news)


def test_the_input_is_left_as_it_was(news):
    before = news.copy(deep=True)
    analyse(news, progress=False)
    assert_frame_equal(news, before)


def test_a_run_says_how_many_rows_each_table_has(news):
    found = analyse(news, progress=False)
    sizes = ", ".join(f"{name} {len(getattr(found, name))}" for name in ("articles", *FINDERS))
    assert repr(found) == f"Analysis({sizes})"


def test_large_numbers_are_grouped():
    empty = pd.DataFrame()
    found = Analysis(pd.DataFrame({"article_id": range(12_345)}), empty, empty, empty, empty)
    assert "articles 12,345, actors 0" in repr(found)


def test_the_tables_of_a_run_are_not_exchanged(news):
    found = analyse(news, progress=False)
    assert [field.name for field in fields(found)] == ["articles", *FINDERS]
    with pytest.raises(FrozenInstanceError):
        found.quotes = pd.DataFrame()


@pytest.mark.parametrize(
    ("change", "error", "message"),
    [
        pytest.param(
            lambda news: news.drop(columns="text"),
            ValueError,
            r"the articles table lacks the column\(s\) \['text'\]",
            id="a missing column",
        ),
        pytest.param(
            lambda news: news.assign(article_id="a"),
            ValueError,
            r"1 article_id\(s\) stand more than once, the first is 'a'",
            id="ids that stand twice",
        ),
        pytest.param(
            lambda news: news["text"],
            TypeError,
            "must be a pandas DataFrame, but a Series was given",
            id="a column",
        ),
    ],
)
def test_mistakes_are_refused_at_the_door(capsys, news, change, error, message):
    with pytest.raises(error, match=message):
        analyse(change(news))
    assert capsys.readouterr().err == ""
