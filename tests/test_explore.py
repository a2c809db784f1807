"""Exploring: each count is the number of quotes behind it, and a click shows them."""

import warnings
from dataclasses import replace
from datetime import date

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit import analyse, explore, schema
from toolkit.reader import explorer
from toolkit.reader.choice import ABSENT, FACETS, Choice, Collection

TEXTS = (
    "بيروت - رويترز: قالت الوزيرة سلمى حداد إن الطريق مغلق.\nوأضافت أن العمل سيبدأ غداً.",
    "حذر الوزير عمر فارس من أن السفيرة ليلى مراد لن تغادر العراق.\n(واس)",
    "ونقلت وكالة الأناضول عن الوزيرة سلمى حداد قولها إن الباب مفتوح.",
    'قال الوزير عمر فارس إن "<script>alert(1)</script> <img src=x onerror=alert(1)>" مغلق.',
    "انتهى الاجتماع في المدرسة.",
)
NAHAR = "النهار"
MARFA = "المرفأ"
OUTLETS = (NAHAR, NAHAR, MARFA, None, MARFA)
REUTERS = "رويترز"
SALMA = "سلمى حداد"
SALMA_SPELT = "سَلْـمى"
OMAR = "عمر فارس"
IRAQ = "العراق"
ANADOLU = "الأناضول"
SPA = "واس"
DATES = ("2025-09-30 23:59", "2025-10-01 00:00", "2025-10-02 08:00", None, "2025-10-03")


@pytest.fixture(scope="module")
def found(articles):
    """Return the analysis of five articles: five quotes, of three outlets or none, with dates or none."""
    published = pd.Series(pd.to_datetime(list(DATES), utc=True, format="mixed")).astype(schema.TIME)
    news = articles(*TEXTS).assign(outlet=pd.Series(OUTLETS, dtype="str"), published=published)
    return analyse(news, progress=False)


@pytest.fixture(scope="module")
def quotes(found) -> Collection:
    """Return the quotes of the five articles."""
    return Collection(found)


@pytest.fixture
def view(found):
    """Return a view of the five articles, with nothing chosen."""
    return explore(found)


def ids(table: pd.DataFrame) -> list[str]:
    return table["quote_id"].tolist()


def shown(view) -> list[str]:
    """Return what the bars in sight say."""
    return [button.tooltip for button in view.bars.buttons if button.layout.display != "none"]


def rows(view) -> list[str]:
    """Return the HTML of the quotes in sight."""
    lines = view.rows.widget.children
    return [line.children[1].value for line in lines if line.layout.display != "none"]


def test_each_facet_counts_the_quotes_that_have_a_value(quotes):
    nothing = Choice()
    assert quotes.counts("outlet", nothing).to_dict() == {NAHAR: 3, ABSENT: 1, MARFA: 1}
    assert quotes.counts("speaker_name", nothing).to_dict() == {SALMA: 3, OMAR: 2}
    assert quotes.counts("speaker_type", nothing).to_dict() == {"person": 5}
    assert quotes.counts("stance", nothing).to_dict() == {"neutral": 3, "continuing": 1, "warning": 1}
    assert quotes.counts("actor", nothing)[IRAQ] == 1


def test_months_are_those_of_utc_and_stand_in_their_order(quotes):
    assert list(quotes.counts("month", Choice()).items()) == [(ABSENT, 1), ("2025-09", 2), ("2025-10", 2)]


def test_an_agency_is_one_that_the_article_credits_or_that_carried_the_quote(quotes):
    assert quotes.counts("agency", Choice()).to_dict() == {REUTERS: 2, ABSENT: 1, SPA: 1, ANADOLU: 1}
    assert quotes.table["agencies"].tolist() == [[REUTERS], [REUTERS], [SPA], [ANADOLU], []]


def test_an_outlet_that_credits_itself_is_no_agency(found):
    own = found.articles.assign(outlet=REUTERS)
    agencies = Collection(replace(found, articles=own)).counts("agency", Choice())
    assert REUTERS not in agencies
    assert agencies[ABSENT] == 3


def test_the_table_is_that_of_the_quotes_with_what_its_articles_say(quotes, found):
    assert list(quotes.table) == [*schema.QUOTES, "outlet", "published", "title", "actors", "agencies"]
    pd.testing.assert_frame_equal(quotes.table[list(schema.QUOTES)], found.quotes)


def test_values_of_one_facet_add_up_and_facets_narrow_down(quotes):
    choice = Choice().toggled("stance", "warning")
    assert ids(quotes.chosen(choice)) == ["a2/q1"]
    choice = choice.toggled("stance", "continuing")
    assert ids(quotes.chosen(choice)) == ["a1/q2", "a2/q1"]
    assert ids(quotes.chosen(choice.toggled("speaker_name", OMAR))) == ["a2/q1"]


def test_a_second_click_lets_go():
    choice = Choice().toggled("stance", "warning").toggled("outlet", NAHAR)
    assert choice.toggled("stance", "warning") == Choice({"outlet": frozenset({NAHAR})})
    assert choice.without("outlet").without("stance") == Choice()


def test_days_are_included_at_both_ends_and_articles_without_a_date_are_left_out(quotes):
    assert ids(quotes.chosen(Choice(since=date(2025, 10, 1)))) == ["a2/q1", "a3/q1"]
    assert ids(quotes.chosen(Choice(until=date(2025, 9, 30)))) == ["a1/q1", "a1/q2"]
    assert ids(quotes.chosen(Choice(since=date(2025, 10, 1), until=date(2025, 10, 1)))) == ["a2/q1"]


def test_the_bars_of_a_facet_count_under_the_choices_of_the_others_alone(quotes):
    choice = Choice().toggled("outlet", NAHAR).toggled("stance", "warning")
    assert quotes.counts("stance", choice).to_dict() == {"neutral": 1, "continuing": 1, "warning": 1}
    assert quotes.counts("outlet", choice).to_dict() == {NAHAR: 1}


def test_a_value_is_found_whatever_its_spelling(quotes):
    assert quotes.counts("speaker_name", Choice(), SALMA_SPELT).to_dict() == {SALMA: 3}
    assert quotes.counts("speaker_name", Choice(), "x").empty


def test_a_value_that_no_quote_has_chooses_none(quotes):
    assert quotes.chosen(Choice().toggled("outlet", "x")).empty


@given(st.data())
def test_behind_each_count_stand_as_many_quotes(quotes, data):
    choice = Choice()
    for _ in range(data.draw(st.integers(0, 3))):
        facet = data.draw(st.sampled_from(FACETS))
        every = quotes.counts(facet, Choice()).index.tolist()
        choice = choice.toggled(facet, data.draw(st.sampled_from(every)))
    facet = data.draw(st.sampled_from(FACETS))
    for value, count in quotes.counts(facet, choice).items():
        assert len(quotes.chosen(choice.without(facet).toggled(facet, value))) == count


def test_nothing_found_can_be_explored(articles):
    for empty in (articles(), articles("انتهى الاجتماع.")):
        nothing = explore(analyse(empty, progress=False))
        assert nothing.selection.empty
        assert shown(nothing) == []


def test_at_first_every_quote_is_chosen(view, found):
    assert ids(view.selection) == ids(found.quotes)
    assert len(rows(view)) == 5
    assert "5 من 5" in view.number.value
    assert shown(view) == [f"{NAHAR}: 3", "غير مذكور: 1", f"{MARFA}: 1"]


def test_a_click_on_a_bar_shows_its_quotes_and_a_second_all_again(view):
    view.bars.buttons[0].click()
    assert ids(view.selection) == ["a1/q1", "a1/q2", "a2/q1"]
    assert len(rows(view)) == 3
    assert "3 من 5" in view.number.value
    assert view.bars.buttons[0].description.startswith("✓")
    view.bars.buttons[0].click()
    assert len(view.selection) == 5
    assert not view.bars.buttons[0].description.startswith("✓")


def test_what_is_chosen_is_named_and_let_go_by_its_name(view):
    view.facet.value = "stance"
    view.bars.buttons[0].click()
    (chosen,) = view.choices.children
    assert chosen.description == "موقف الناقل: محايد ✕"
    chosen.click()
    assert view.choices.children == ()
    assert len(view.selection) == 5


def test_the_bars_are_as_long_as_their_counts(view):
    widths = [button.layout.width for button in view.bars.buttons[:3]]
    assert widths == ["100.0%", "33.3%", "33.3%"]


def test_days_choose_and_clearing_lets_everything_go(view):
    view.since.value = date(2025, 10, 1)
    view.bars.buttons[0].click()
    assert ids(view.selection) == ["a3/q1"]
    view.clear.click()
    assert len(view.selection) == 5
    assert view.since.value is None


def test_a_value_is_looked_for(view):
    view.facet.value = "speaker_name"
    view.like.value = SALMA_SPELT
    assert shown(view) == [f"{SALMA}: 3"]
    assert "1 من 1" in view.values.value
    assert len(view.selection) == 5


def test_a_list_longer_than_the_page_is_turned(found, monkeypatch):
    monkeypatch.setattr(explorer, "ROWS", 2)
    view = explore(found)
    first = rows(view)
    assert view.earlier.disabled
    view.later.click()
    view.later.click()
    assert len(rows(view)) == 1
    assert view.later.disabled
    view.earlier.click()
    view.earlier.click()
    assert rows(view) == first
    view.later.click()
    view.facet.value = "stance"
    view.bars.buttons[0].click()
    assert view.earlier.disabled, "another choice begins at its first quote"


def test_a_quote_opens_its_article_and_a_click_leads_back(view):
    view.rows.buttons[1].click()
    assert view.listed.layout.display == "none"
    name = view.article.value.partition('<a href="#')[2].partition('-at2"')[0]
    assert f'id="{name}-at2"' in view.article.value
    assert TEXTS[0].split("\n")[1].split()[0] in view.article.value
    view.back.click()
    assert view.opened.layout.display == "none"
    assert view.listed.layout.display == ""


def test_what_an_article_says_is_never_markup(found):
    hostile = found.articles.assign(title="<script>alert(1)</script>", outlet="<img src=x onerror=alert(1)>")
    view = explore(replace(found, articles=hostile))
    view.rows.buttons[4].click()
    values = [*rows(view), view.article.value, view._as_tables(), view.widget.children[0].value]
    for html in values:
        assert "<script" not in html
        assert "<img" not in html
    assert "&lt;script&gt;" in rows(view)[4]


def test_the_chosen_quotes_are_saved_where_it_is_said(view, tmp_path):
    view.bars.buttons[0].click()
    view.save_as.value = str(tmp_path / "chosen.csv")
    view.save.click()
    assert pd.read_csv(tmp_path / "chosen.csv")["quote_id"].tolist() == ids(view.selection)
    assert "chosen.csv: 3" in view.said.value


@pytest.mark.parametrize("name", ["chosen.doc", "missing/chosen.csv"])
def test_what_cannot_be_saved_is_said(view, tmp_path, name):
    view.save_as.value = str(tmp_path / name)
    view.save.click()
    assert "لم يُحفظ شيء" in view.said.value


def test_the_selection_is_a_table_of_ones_own(view):
    own = view.selection
    own.loc[0, "stance"] = "x"
    assert view.selection.loc[0, "stance"] == "neutral"


def test_where_there_are_no_widgets_tables_stand_instead(view):
    bundle = view._repr_mimebundle_()
    assert "application/vnd.jupyter.widget-view+json" in bundle
    assert bundle["text/plain"] == repr(view) == "Explorer(5 of 5 quotes)"
    assert bundle["text/html"].count("<table>") == 2
    assert SALMA in bundle["text/html"]


def test_the_controls_speak_english_where_they_are_asked_to(found):
    view = explore(found, language="en")
    assert view.facet.description == "count by"
    assert shown(view)[1] == "not given: 1"
    view.rows.buttons[0].click()
    assert "Quotes and their chains" in view.article.value


def test_what_cannot_be_explored_is_an_error_at_the_door(found):
    with pytest.raises(TypeError, match=r"a DataFrame was given: write explore\(analyse\(articles\)\)"):
        explore(found.articles)
    with pytest.raises(ValueError, match=r"one of \['ar', 'en'\]"):
        explore(found, language="fr")


def test_articles_of_nothing_but_id_and_text_can_be_explored():
    bare = pd.DataFrame({"article_id": ["a1"], "text": [TEXTS[0]]})
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        view = explore(analyse(bare, progress=False))
    view.rows.buttons[0].click()
    assert len(rows(view)) == 2
