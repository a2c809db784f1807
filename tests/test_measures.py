"""The measures: every value below was worked out by hand from the tables at the top."""

import math
from types import SimpleNamespace

import numpy as np
import pandas as pd
import pytest
from pandas.testing import assert_frame_equal
from scipy.stats import bootstrap

from toolkit import measures
from toolkit.display import show

NAHAR = "النهار"
SAFIR = "السفير"
REUTERS = "رويترز"
AFP = "فرانس برس"
KERRY = "جون كيري"
KERRY_SHORT = "كيري"
SALMA = "سلمى حداد"
RUSSIA = "روسيا"
MINISTRY = "الوزارة"

# Wilson's interval for 1 of 4 at 95 %: (0.25 + z²/8 ± z·sqrt(0.1875/4 + z²/64)) / (1 + z²/4), z = 1.959964.
ONE_OF_FOUR = (0.25, 0.0456, 0.6994)
# … and for 2 of 4, and 4 of 4: 1 / (1 + z²/4) is the lower end.
TWO_OF_FOUR = (0.5, 0.1500, 0.8500)
FOUR_OF_FOUR = (1.0, 0.5101, 1.0)


@pytest.fixture
def articles() -> pd.DataFrame:
    """Return four articles of two outlets."""
    return pd.DataFrame({"article_id": list("abcd"), "outlet": [NAHAR, NAHAR, SAFIR, SAFIR]})


@pytest.fixture
def actors() -> pd.DataFrame:
    """Return six mentions: Kerry four times in three articles, Russia once in two."""
    return pd.DataFrame(
        [
            ("a", "Q1", KERRY, "person", KERRY),
            ("a", "Q1", KERRY, "person", KERRY_SHORT),
            ("b", "Q1", KERRY, "person", KERRY_SHORT),
            ("c", "Q1", KERRY, "person", KERRY_SHORT),
            ("a", "RU", RUSSIA, "state", RUSSIA),
            ("d", "RU", RUSSIA, "state", RUSSIA),
        ],
        columns=["article_id", "actor_id", "actor", "actor_type", "mention"],
    )


@pytest.fixture
def quotes() -> pd.DataFrame:
    """Return seven quotes: four by a man, two by a woman, one by a ministry; one stands in another."""
    who = ["speaker_name", "speaker_type", "speaker_gender", "actor_id"]
    columns = ["quote_id", "parent_id", "article_id", "kind", *who, "relays"]
    return pd.DataFrame(
        [
            ("a/q1", None, "a", "direct", KERRY, "person", "m", "Q1", []),
            ("a/q2", None, "a", "indirect", KERRY_SHORT, "person", "m", "Q1", [REUTERS]),
            ("b/q1", None, "b", "direct", KERRY, "person", "m", "Q1", []),
            ("b/q2", "b/q1", "b", "indirect", SALMA, "person", "f", "name:salma", []),
            ("c/q1", None, "c", "direct", SALMA, "person", "f", "name:salma", [AFP, REUTERS]),
            ("c/q2", None, "c", "indirect", MINISTRY, "institution", None, "name:ministry", []),
            ("d/q1", None, "d", "mixed", KERRY, "person", "m", "Q1", []),
        ],
        columns=columns,
    )


@pytest.fixture
def credits() -> pd.DataFrame:
    """Return five credits; in two of them an outlet credits itself."""
    return pd.DataFrame({"article_id": list("aabcd"), "agency": [REUTERS, NAHAR, AFP, NAHAR, SAFIR]})


def interval(row: pd.Series) -> tuple[float, float, float]:
    """Return share and interval to four places, as the constants above give them."""
    return tuple(round(row[name], 4) for name in ("share", "low", "high"))


def test_counts_are_of_rows_and_the_most_frequent_comes_first(actors):
    found = measures.counts(actors, "actor")
    assert found.to_dict() == {KERRY: 4, RUSSIA: 2}
    assert found.index.tolist() == [KERRY, RUSSIA]


def test_counts_of_articles_count_an_article_once(actors):
    assert measures.counts(actors, "actor", unit="articles").to_dict() == {KERRY: 3, RUSSIA: 2}


def test_counts_leave_missing_values_out(quotes):
    assert measures.counts(quotes, "speaker_gender").to_dict() == {"m": 4, "f": 2}


def test_rows_are_counted_by_article_too(actors):
    assert measures.counts(actors, "article_id").to_dict() == {"a": 3, "b": 1, "c": 1, "d": 1}


def test_equal_counts_stand_in_the_order_of_their_values():
    table = pd.DataFrame({"article_id": list("abcde"), "kind": ["b", "c", "a", "b", "a"]})
    assert measures.counts(table, "kind").index.tolist() == ["a", "b", "c"]


def test_an_unknown_unit_of_counts_is_named_in_the_error(actors):
    with pytest.raises(ValueError, match="'rows' or 'articles', but 'words' was given"):
        measures.counts(actors, "actor", unit="words")


def test_a_crosstab_counts_each_article_once_in_its_outlet(actors, articles):
    found = measures.crosstab(actors, articles, rows="actor")
    assert found.index.tolist() == [KERRY, RUSSIA]
    assert found.loc[KERRY].to_dict() == {NAHAR: 2, SAFIR: 1}
    assert found.loc[RUSSIA].to_dict() == {NAHAR: 1, SAFIR: 1}


def test_rates_are_of_all_articles_with_and_without_the_value(actors, articles):
    found = measures.rates(actors, articles, "actor").set_index("actor")
    assert found["articles"].to_dict() == {KERRY: 3, RUSSIA: 2}
    assert found["of"].to_dict() == {KERRY: 4, RUSSIA: 4}
    assert found["per_100"].to_dict() == {KERRY: 75, RUSSIA: 50}
    ends = found.loc[RUSSIA, ["low", "high"]].astype(float).round(2).tolist()
    assert ends == [15.0, 85.0]


def test_rates_leave_out_rows_of_articles_that_were_not_read(actors, articles):
    found = measures.rates(actors, articles[1:], "actor").set_index("actor")
    assert found[["articles", "of"]].to_numpy().tolist() == [[2, 3], [1, 3]]


def test_rates_are_told_for_each_outlet_zeros_included(actors, articles):
    found = measures.rates(actors[actors["article_id"] != "d"], articles, "actor", by="outlet")
    rows = found[["outlet", "actor", "articles", "of"]].to_numpy().tolist()
    assert rows == [[SAFIR, KERRY, 1, 2], [SAFIR, RUSSIA, 0, 2], [NAHAR, KERRY, 2, 2], [NAHAR, RUSSIA, 1, 2]]
    assert found.loc[1, "high"] == pytest.approx(65.76, abs=0.01)  # of 0 of 2: z² / (2 + z²)


@pytest.fixture
def dated(articles) -> pd.DataFrame:
    """Return the articles with dates, one of them in July by UTC only and one missing, and with words."""
    days = ["2015-07-06T10:00Z", "2015-07-12T23:59Z", "2015-08-01T01:30+03:00", None]
    return articles.assign(published=pd.to_datetime(days, utc=True, format="ISO8601"), words=[10, 30, 40, 20])


@pytest.mark.parametrize(
    ("freq", "first_days"),
    [
        pytest.param("D", ["2015-07-06", "2015-07-12", "2015-07-31", None], id="days-of-utc"),
        pytest.param("W", ["2015-07-06", "2015-07-27", None], id="weeks-from-monday"),
        pytest.param("M", ["2015-07-01", None], id="months"),
    ],
)
def test_rates_are_told_for_each_period_and_for_the_articles_without_a_date(actors, dated, freq, first_days):
    found = measures.rates(actors[actors["actor_id"] == "RU"], dated, "actor", freq=freq)
    told = [None if pd.isna(day) else f"{day:%Y-%m-%d}" for day in found["period"]]
    assert told == first_days
    assert found["of"].sum() == 4
    assert found["articles"].iloc[[0, -1]].tolist() == [1, 1]


def test_rates_are_told_for_outlets_and_periods_together(actors, dated):
    found = measures.rates(actors, dated, "actor_type", by="outlet", freq="M")
    groups = found[["outlet", "of"]][found["actor_type"] == "person"].to_numpy().tolist()
    assert groups == [[SAFIR, 1], [SAFIR, 1], [NAHAR, 2]]
    assert found["period"].isna().tolist() == [False, False, True, True, False, False]


def test_articles_without_an_outlet_are_a_group_of_their_own(actors, articles):
    articles.loc[3, "outlet"] = None
    found = measures.rates(actors, articles, "actor_type", by="outlet")
    assert found["outlet"].isna().tolist() == [False] * 4 + [True] * 2


def test_copies_count_as_one_article_in_each_outlet(actors, articles):
    copied = pd.DataFrame({"cluster_id": ["1"] * 3, "article_id": list("abc")})
    found = measures.rates(actors, articles, "actor", by="outlet", clusters=copied)
    assert found["of"].tolist() == [2, 2, 1, 1]


@pytest.mark.parametrize("measure", [measures.rates, measures.word_rates])
def test_groups_of_no_articles_leave_every_column(measure, actors, dated):
    whole = measure(actors, dated, "actor", by="outlet", freq="M")
    found = measure(actors, dated[:0], "actor", by="outlet", freq="M")
    assert found.columns.tolist() == whole.columns.tolist()
    assert len(found) == 0


@pytest.mark.parametrize("measure", [measures.rates, measures.word_rates])
def test_rates_refuse_an_article_that_stands_twice_and_a_period_that_is_none(measure, actors, dated):
    with pytest.raises(ValueError, match=r"1 article_id\(s\) more than once, such as 'a'"):
        measure(actors, pd.concat([dated, dated[:1]]), "actor")
    with pytest.raises(ValueError, match=r"freq must be one of \['D', 'W', 'M'\], but 'Y' was given"):
        measure(actors, dated, "actor", freq="Y")


@pytest.mark.parametrize(
    "measure",
    [
        pytest.param(lambda t: measures.crosstab(t.actors, t.articles, rows="actor"), id="crosstab"),
        pytest.param(lambda t: measures.naming(t.actors, t.articles), id="naming"),
        pytest.param(lambda t: measures.women_shares(t.quotes, t.articles), id="women_shares"),
        pytest.param(lambda t: measures.without_own(t.credits, t.articles), id="without_own"),
        pytest.param(lambda t: measures.wire_shares(t.wire, t.articles), id="wire_shares"),
    ],
)
def test_measures_by_outlet_refuse_an_article_that_stands_twice(
    measure, actors, quotes, credits, wire, articles
):
    twice = pd.concat([articles, articles[:1]])
    tables = SimpleNamespace(actors=actors, quotes=quotes, credits=credits, wire=wire, articles=twice)
    with pytest.raises(ValueError, match=r"1 article_id\(s\) more than once, such as 'a'"):
        measure(tables)


def test_word_rates_are_of_all_words_with_and_without_the_value(actors, dated):
    found = measures.word_rates(actors, dated, "actor").set_index("actor")
    assert found["count"].to_dict() == {KERRY: 4, RUSSIA: 2}
    assert found["words"].tolist() == [100, 100]
    assert found["per_10_000"].to_dict() == {KERRY: 400, RUSSIA: 200}


def test_words_outside_the_text_are_in_no_word_rate(actors, dated):
    titled = actors.assign(field=["title", *["text"] * 5])
    assert measures.word_rates(titled, dated, "actor")["count"].tolist() == [3, 2]


def test_the_interval_of_a_word_rate_is_that_of_drawing_articles():
    articles = pd.DataFrame({"article_id": ["a", "b"], "words": [10, 10]})
    table = pd.DataFrame({"article_id": ["a"], "actor": [KERRY]})
    (row,) = measures.word_rates(table, articles, "actor").itertuples(index=False)
    # A quarter of the samples draws "a" twice, a quarter never.
    assert (row.per_10_000, row.low, row.high) == pytest.approx((500, 0, 1000))


def test_the_interval_of_a_word_rate_is_scipy_s():
    rng = np.random.default_rng(5)
    words, times = rng.integers(50, 400, 60), rng.poisson(1.5, 60)
    articles = pd.DataFrame({"article_id": [f"{place:02}" for place in range(60)], "words": words})
    table = pd.DataFrame({"article_id": articles["article_id"].repeat(times), "actor": KERRY})
    (row,) = measures.word_rates(table, articles, "actor").itertuples(index=False)
    expected = bootstrap(
        (times, words),
        lambda times, words, axis: 10_000 * times.sum(axis) / words.sum(axis),
        paired=True,
        method="percentile",
        rng=np.random.default_rng(1),
    ).confidence_interval
    assert (row.low, row.high) == pytest.approx(tuple(expected), rel=0.02)


def test_the_samples_of_a_word_rate_depend_on_the_seed_and_not_on_the_order(actors, dated):
    found = measures.word_rates(actors, dated, "actor_type", seed=3)
    assert_frame_equal(measures.word_rates(actors[::-1], dated[::-1], "actor_type", seed=3), found)
    other = measures.word_rates(actors, dated, "actor_type", seed=4)
    assert_frame_equal(other.drop(columns=["low", "high"]), found.drop(columns=["low", "high"]))


def test_a_word_rate_is_told_for_each_outlet_and_has_no_interval_where_nothing_was_seen(actors, dated):
    found = measures.word_rates(actors[actors["article_id"] != "d"], dated, "actor", by="outlet")
    told = found[["outlet", "actor", "count", "words"]].to_numpy().tolist()
    assert told == [
        [SAFIR, KERRY, 1, 60],
        [SAFIR, RUSSIA, 0, 60],
        [NAHAR, KERRY, 3, 40],
        [NAHAR, RUSSIA, 1, 40],
    ]
    assert found["high"].isna().tolist() == [False, True, False, False]


def test_one_article_shows_no_variation_and_no_words_no_rate(actors, dated):
    (row,) = measures.word_rates(actors[:1], dated[:1], "actor").itertuples(index=False)
    assert row.per_10_000 == 1000
    assert math.isnan(row.low)
    (row,) = measures.word_rates(actors[:1], dated.assign(words=0), "actor").itertuples(index=False)
    assert math.isnan(row.per_10_000)
    assert math.isnan(row.high)


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        pytest.param(1, ONE_OF_FOUR, id="one-of-four"),
        pytest.param(2, TWO_OF_FOUR, id="two-of-four"),
        pytest.param(4, FOUR_OF_FOUR, id="all"),
    ],
)
def test_a_share_has_a_wilson_interval(count, expected):
    found = measures.share(count, 4)
    assert (found["count"], found["of"]) == (count, 4)
    assert interval(found) == expected


def test_a_share_is_shown_with_the_names_of_its_numbers():
    assert "share | 0.25" in repr(show(measures.share(1, 4)))


def test_a_share_of_nothing_is_missing():
    found = measures.share(0, 0)
    assert found["of"] == 0
    assert all(math.isnan(found[name]) for name in ("share", "low", "high"))


@pytest.mark.parametrize(("count", "of"), [(5, 4), (-1, 4)])
def test_a_share_of_more_than_all_is_refused(count, of):
    with pytest.raises(ValueError, match=f"between 0 and {of}, but is {count}"):
        measures.share(count, of)


def test_shares_are_of_the_rows_that_have_a_value(quotes):
    found = measures.shares(quotes, "speaker_gender").set_index("speaker_gender")
    assert found["count"].to_dict() == {"m": 4, "f": 2}
    assert found["of"].to_dict() == {"m": 6, "f": 6}
    assert found["share"].sum() == pytest.approx(1)


def test_shares_of_no_rows_have_every_column(quotes):
    found = measures.shares(quotes[:0], "kind")
    assert found.empty
    assert found.columns.tolist() == ["kind", "count", "of", "share", "low", "high"]


def test_the_share_of_women_is_of_quotes_whose_gender_is_known(quotes):
    found = measures.women_share(quotes)
    assert (found["count"], found["of"], found["unknown"]) == (2, 6, 1)
    assert found["share"] == pytest.approx(1 / 3)


def test_the_share_of_women_among_quotes_without_a_gender_is_missing(quotes):
    found = measures.women_share(quotes[quotes["speaker_gender"].isna()])
    assert (found["count"], found["of"], found["unknown"]) == (0, 0, 1)
    assert math.isnan(found["share"])


def test_the_shares_of_women_are_told_for_each_outlet(quotes, articles):
    found = measures.women_shares(quotes, articles).set_index("outlet")
    assert found[["count", "of", "unknown"]].to_dict("index") == {
        SAFIR: {"count": 1, "of": 2, "unknown": 1},
        NAHAR: {"count": 1, "of": 4, "unknown": 0},
    }
    assert interval(found.loc[NAHAR]) == ONE_OF_FOUR


def test_the_shares_of_women_keep_quotes_of_articles_that_are_not_there(quotes, articles):
    found = measures.women_shares(quotes, articles[articles["outlet"] == NAHAR])
    assert found["outlet"].isna().tolist() == [False, True]
    assert found["of"].sum() + found["unknown"].sum() == len(quotes)


def test_outer_quotes_stand_in_no_other(quotes):
    assert measures.outer(quotes)["quote_id"].tolist() == ["a/q1", "a/q2", "b/q1", "c/q1", "c/q2", "d/q1"]


def test_relayed_quotes_name_a_medium_that_carried_them(quotes):
    assert measures.relayed(quotes)["quote_id"].tolist() == ["a/q2", "c/q1"]


def test_no_quotes_leave_no_outer_and_no_relayed_ones(quotes):
    assert measures.outer(quotes[:0]).columns.tolist() == quotes.columns.tolist()
    assert measures.relayed(quotes[:0]).columns.tolist() == quotes.columns.tolist()


def test_naming_says_which_outlet_uses_which_name_and_when(actors, articles):
    days = pd.to_datetime(["2015-07-01", "2015-07-03", "2015-07-02", None], utc=True)
    found = measures.naming(actors, articles.assign(published=days))
    columns = ["actor_id", "outlet", "name", "mentions", "articles", "share"]
    assert found[columns].to_numpy().tolist() == [
        ["Q1", SAFIR, KERRY_SHORT, 1, 1, 1.0],
        ["Q1", NAHAR, KERRY_SHORT, 2, 2, 2 / 3],
        ["Q1", NAHAR, KERRY, 1, 1, 1 / 3],
        ["RU", SAFIR, RUSSIA, 1, 1, 1.0],
        ["RU", NAHAR, RUSSIA, 1, 1, 1.0],
    ]
    assert found["first"].tolist()[:3] == [days[2], days[0], days[0]]
    assert found["last"].tolist()[:3] == [days[2], days[1], days[0]]
    assert found["first"].isna().tolist() == [False, False, False, True, False]


def test_naming_needs_no_dates(actors, articles):
    assert measures.naming(actors, articles)[["first", "last"]].isna().all(axis=None)


def test_naming_forms_list_the_names_of_an_actor_by_frequency(actors):
    first, second = measures.naming_forms(actors).to_dict("records")
    assert first == {
        "actor_id": "Q1",
        "actor": KERRY,
        "actor_type": "person",
        "mentions": 4,
        "articles": 3,
        "forms": 2,
        "names": [KERRY_SHORT, KERRY],
    }
    assert (second["actor"], second["forms"], second["names"]) == (RUSSIA, 1, [RUSSIA])


def test_speakers_are_counted_by_who_they_are_and_not_by_how_they_are_called(quotes):
    found = measures.speakers(quotes)
    assert found["speaker_name"].tolist() == [KERRY, SALMA, MINISTRY]
    assert found["quotes"].tolist() == [4, 2, 1]
    assert found["direct"].tolist() == [2, 1, 0]
    assert found["articles"].tolist() == [3, 2, 1]
    assert found["speaker_gender"].isna().tolist() == [False, False, True]


def test_quotes_without_a_speaker_name_no_speaker(quotes):
    nobody = quotes.assign(speaker_name=quotes["speaker_name"].where(quotes["actor_id"] != "Q1"))
    assert measures.speakers(nobody)["actor_id"].tolist() == ["name:salma", "name:ministry"]


def test_credits_of_an_outlet_to_itself_are_left_out_and_those_to_others_stay(credits, articles):
    found = measures.without_own(credits, articles)
    assert found[["article_id", "agency"]].to_records(index=False).tolist() == [
        ("a", REUTERS),
        ("b", AFP),
        ("c", NAHAR),
    ]


def test_credits_of_an_article_without_an_outlet_stay(credits, articles):
    unknown = articles.assign(outlet=articles["outlet"].where(articles["article_id"] != "d"))
    assert measures.without_own(credits, unknown)["article_id"].tolist() == ["a", "b", "c", "d"]


@pytest.fixture
def copied() -> pd.DataFrame:
    """Return the clusters of the articles: a and c are copies of one text."""
    return pd.DataFrame({"cluster_id": ["a", "a"], "article_id": ["a", "c"]})


def test_copies_count_as_one_article_where_they_are_collapsed(actors, copied):
    found = measures.counts(actors, "actor_id", unit="articles", clusters=copied)
    assert found.to_dict() == {"Q1": 2, "RU": 2}


def test_of_copies_the_one_with_most_rows_counts(actors, copied):
    """Kerry stands twice in a and once in its copy c, and once in b."""
    assert measures.counts(actors, "actor_id", clusters=copied).to_dict() == {"Q1": 3, "RU": 2}


def test_rows_of_an_article_that_is_no_copy_all_count(actors, copied):
    apart = measures.counts(actors, "actor_id", clusters=copied.head(0))
    assert apart.equals(measures.counts(actors, "actor_id"))


def test_rates_of_collapsed_copies_are_of_fewer_articles(actors, articles, copied):
    found = measures.rates(actors, articles, "actor_id", clusters=copied)
    assert found["articles"].tolist() == [2, 2]
    assert found["of"].tolist() == [3, 3]


def test_a_crosstab_collapses_copies_within_a_cell(actors, articles, copied):
    within = copied.assign(article_id=["a", "b"])
    assert measures.crosstab(actors, articles, rows="actor_id", clusters=copied).loc["Q1"].sum() == 3
    assert measures.crosstab(actors, articles, rows="actor_id", clusters=within).loc["Q1", NAHAR] == 1


def test_an_article_in_two_clusters_is_refused(actors, copied):
    twice = pd.concat([copied, copied])
    with pytest.raises(ValueError, match=r"2 article_id\(s\) stand in the table of clusters more"):
        measures.counts(actors, "actor_id", clusters=twice)


def test_repeats_are_left_out_of_any_table(actors, articles):
    repeats = pd.DataFrame({"article_id": ["b"], "first_id": ["a"], "share": [1.0]})
    assert measures.without_duplicates(articles, repeats)["article_id"].tolist() == ["a", "c", "d"]
    assert len(measures.without_duplicates(actors, repeats)) == 5


@pytest.fixture
def wire() -> pd.DataFrame:
    """Return what is agency text: all of a, half of b, nothing of c, of which d has no text either."""
    return pd.DataFrame(
        {
            "article_id": list("abcd"),
            "wire": ["credited", "uncredited", "none", "none"],
            "characters": [100, 300, 50, 0],
            "wire_characters": [100, 150, 0, 0],
        }
    )


def test_agency_text_is_told_as_a_share_of_the_characters(wire, articles):
    safir, nahar = measures.wire_shares(wire, articles).itertuples(index=False)
    assert nahar == (NAHAR, 2, 400, 0.25, 0.375, 0.625)
    assert safir == (SAFIR, 2, 50, 0, 0, 0)


def test_agency_text_of_no_characters_has_no_share(wire, articles):
    (row,) = measures.wire_shares(wire.tail(1), articles).itertuples(index=False)
    assert math.isnan(row.credited)
    assert math.isnan(row.wire)


CALLS = {
    "counts": lambda table, _: measures.counts(table, "actor_id"),
    "crosstab": lambda table, articles: measures.crosstab(table, articles, rows="actor_id"),
    "rates": lambda table, articles: measures.rates(table, articles, "actor_id"),
    "rates-by-outlet": lambda table, articles: measures.rates(table, articles, "actor_id", by="outlet"),
    "word_rates": lambda table, articles: measures.word_rates(table, articles.assign(words=1), "actor_id"),
    "shares": lambda table, _: measures.shares(table, "kind"),
    "women_share": lambda table, _: measures.women_share(table),
    "women_shares": measures.women_shares,
    "outer": lambda table, _: measures.outer(table),
    "relayed": lambda table, _: measures.relayed(table),
    "naming": measures.naming,
    "naming_forms": lambda table, _: measures.naming_forms(table),
    "speakers": lambda table, _: measures.speakers(table),
    "without_own": measures.without_own,
    "without_duplicates": lambda table, _: measures.without_duplicates(table, table),
    "wire_shares": measures.wire_shares,
}
each_measure = pytest.mark.parametrize("measure", CALLS.values(), ids=CALLS.keys())


@pytest.fixture
def everything(quotes) -> pd.DataFrame:
    """Return a table that has every column a measure asks for."""
    names = {"actor": KERRY, "actor_type": "person", "mention": KERRY, "agency": REUTERS}
    return quotes.assign(**names, first_id="a", wire="none", characters=1, wire_characters=0)


@each_measure
def test_a_measure_leaves_its_tables_as_they_were(measure, everything, articles):
    before = everything.copy(deep=True), articles.copy(deep=True)
    measure(everything, articles)
    assert_frame_equal(everything, before[0])
    assert_frame_equal(articles, before[1])


@each_measure
def test_a_measure_of_no_rows_is_no_error(measure, everything, articles):
    assert measure(everything[:0], articles) is not None


@each_measure
def test_a_column_that_a_measure_lacks_is_named_in_the_error(measure, articles):
    with pytest.raises(ValueError, match=r"lacks the column\(s\)"):
        measure(pd.DataFrame({"other": []}), articles)
