"""The charts, read back from what they draw: bars, lines, cells, names and captions."""

import math

import matplotlib
import networkx as nx
import numpy as np
import pandas as pd
import pytest
from matplotlib import pyplot as plt

from toolkit import display, schema
from toolkit.charts import (
    alt_text,
    plot_agencies,
    plot_bars,
    plot_dispersion,
    plot_flow,
    plot_heatmap,
    plot_network,
    plot_shares,
    plot_timeline,
)
from toolkit.charts.words import CLOSED
from toolkit.display import label
from toolkit.lexicons import load_lexicon

HEZBOLLAH = "حزب الله"
KERRY = "جون كيري"
AMAL = "Amal حركة أمل (لبنان)"
NAHAR = "النهار"
SAFIR = "السفير"
REUTERS = "رويترز"
AFP = "فرانس برس"
SOURCE = "عيّنة مصنوعة"


@pytest.fixture(autouse=True)
def _no_window():
    """Draw to memory, and leave no figure open behind a test."""
    with matplotlib.rc_context():
        matplotlib.use("agg")
        yield
        plt.close("all")


@pytest.fixture(autouse=True)
def _readable_labels(monkeypatch):
    """Make labels as for Matplotlib 3.11, whatever is installed: those can be read back."""
    monkeypatch.setattr(display, "matplotlib_shapes", lambda: True)


@pytest.fixture
def articles() -> pd.DataFrame:
    """Return five articles of three outlets, one without a date, one without an outlet."""
    days = ["2015-07-01T23:30", "2015-07-02", "2015-07-04", None, "2015-08-03"]
    return pd.DataFrame(
        {
            "article_id": list("abcde"),
            "outlet": pd.Series([NAHAR, NAHAR, SAFIR, SAFIR, None], dtype="str"),
            "published": pd.to_datetime(days, utc=True, format="ISO8601").astype("datetime64[ns, UTC]"),
        }
    )


@pytest.fixture
def quotes() -> pd.DataFrame:
    """Return eight quotes of those articles; the speaker's type of one is missing."""
    return pd.DataFrame(
        {
            "article_id": list("aaabccde"),
            "quote": ["q"] * 8,
            "kind": ["direct", "direct", "indirect", "direct", "mixed", "indirect", "indirect", "indirect"],
            "speaker_type": pd.Series([*["person"] * 4, *["state"] * 2, None, "person"], dtype="str"),
            "actor": pd.Series([HEZBOLLAH] * 3 + [KERRY] * 3 + [AMAL, None], dtype="str"),
        }
    )


@pytest.fixture
def credits() -> pd.DataFrame:
    """Return six credits, one of them given twice by its article and one of an article elsewhere."""
    return pd.DataFrame(
        {
            "article_id": list("aabbcz"),
            "agency": pd.Series([REUTERS, REUTERS, REUTERS, AFP, AFP, AFP], dtype="str"),
            "form": ["signoff", "in_text", "signoff", "signoff", "byline", "signoff"],
        }
    )


@pytest.fixture
def draw(articles, quotes, credits):
    """Return a function that draws any chart by its name, on the tables of this file or others."""
    charts = {
        "bars": lambda rows, **more: plot_bars(rows["actor"].value_counts(), unit="quotes", **more),
        "timeline": lambda rows, **more: plot_timeline(rows, articles, by="outlet", **more),
        "heatmap": lambda rows, **more: plot_heatmap(rows, articles, **more),
        "shares": lambda rows, **more: plot_shares(rows, **more),
        "agencies": lambda rows, **more: plot_agencies(credits.head(len(rows)), articles, **more),
        "dispersion": lambda rows, **more: plot_dispersion(placed(rows), articles, **more),
        "flow": lambda rows, **more: plot_flow(credits.head(len(rows)), articles, **more),
        "network": lambda rows, **more: plot_network(ring(*rows["actor"].dropna().unique()), **more),
    }
    return lambda name, rows=quotes, **more: charts[name](rows, **more)


every_chart = pytest.mark.parametrize(
    "chart", ["bars", "timeline", "heatmap", "shares", "agencies", "dispersion", "flow", "network"]
)
either_language = pytest.mark.parametrize("language", ["ar", "en"])


def placed(rows: pd.DataFrame) -> pd.DataFrame:
    """Return rows with a position in their article's text, each further on than the one before."""
    return rows.assign(position=[row / 10 for row in range(len(rows))])


def ring(*names: str) -> nx.Graph:
    """Return a network in which each actor is named with the next, the first the most often."""
    graph = nx.Graph()
    for place, name in enumerate(names):
        graph.add_node(name, label=name, mentions=place + 1, type=schema.ACTOR_TYPES[place % 3])
        graph.add_edge(names[place - 1], name, weight=len(names) - place, within="sentence")
    return graph


def caption(ax) -> str:
    """Return the caption of a chart as one line, without marks of direction."""
    (text,) = [text for text in ax.texts if text.get_gid() == "caption"]
    return plain(text.get_text().replace("\n", " "))


def plain(text: str) -> str:
    """Return a label of a Matplotlib that shapes text as it was before it became one."""
    return text.replace("\u200f", "").replace("\u200e", "")


def row_names(ax) -> list[str]:
    """Return the names of rows from the top, each on one line."""
    return [plain(name.get_text()).replace("\n", " ") for name in ax.get_yticklabels()]


def written(ax) -> list[str]:
    """Return what is written inside the chart."""
    return [text.get_text() for text in ax.texts if text.get_gid() != "caption"]


def widths(ax) -> list[list[float]]:
    """Return the widths of bars, a list for each colour."""
    return [[bar.get_width() for bar in bars] for bars in ax.containers]


@every_chart
@either_language
def test_a_chart_is_drawn_without_a_warning(draw, chart, language):
    draw(chart, language=language, source=SOURCE).figure.canvas.draw()


@every_chart
@either_language
def test_a_table_of_no_rows_says_that_there_is_nothing_to_draw(draw, quotes, chart, language):
    ax = draw(chart, quotes.head(0), language=language, title="Title")
    ax.figure.canvas.draw()
    assert ax.get_title() == "Title"
    assert [plain(text) for text in written(ax)] == [text_of("word.nothing", language)]
    assert " = " in caption(ax)


@every_chart
def test_a_chart_draws_on_the_axes_it_is_given(draw, chart):
    figure, (left, right) = plt.subplots(ncols=2)
    assert draw(chart, ax=right) is right
    assert not left.has_data()
    figure.canvas.draw()


@every_chart
@pytest.mark.parametrize(("language", "source"), [("ar", "المصدر: S."), ("en", "Source: S.")])
def test_a_chart_says_how_many_rows_it_counts_and_where_they_come_from(draw, chart, language, source):
    said = caption(draw(chart, language=language, source="S."))
    assert said.startswith("ن = " if language == "ar" else "n = ")
    assert said.endswith(source)


@every_chart
@either_language
def test_a_chart_is_told_in_words_with_its_kind_title_numbers_and_caption(draw, chart, language):
    ax = draw(chart, language=language, title="T", source=SOURCE)
    kind = text_of(f"chart.{chart}", language)
    largest = text_of("caption.largest", language).format(values="")
    assert alt_text(ax).startswith(f"{kind[0].upper()}{kind[1:]}: T. {largest}")
    assert alt_text(ax).endswith(caption(ax))


@every_chart
def test_a_chart_of_no_rows_says_in_words_that_there_is_nothing(draw, quotes, chart):
    ax = draw(chart, quotes.head(0), language="en", title="T")
    kind = text_of(f"chart.{chart}", "en").capitalize()
    assert alt_text(ax) == f"{kind}: T. Nothing to draw. {caption(ax)}"


def test_the_largest_numbers_are_told_with_their_names(draw, quotes):
    bars = alt_text(draw("bars", quotes, language="en"))
    assert f"The largest: {HEZBOLLAH} (3); {KERRY} (3); {AMAL} (1). n = 7 quotes." in bars
    shares = alt_text(draw("shares", quotes, language="en"))
    assert "The largest: not given \u2013 indirect (100%); " in shares
    timeline = alt_text(draw("timeline", quotes, language="en"))
    assert f"The largest: 2015-07-01 \u2013 {NAHAR} (3); " in timeline
    heatmap = alt_text(draw("heatmap", quotes, language="en"))
    assert f"The largest: {HEZBOLLAH} \u2013 {NAHAR} (3); " in heatmap
    network = alt_text(draw("network", quotes, language="en"))
    assert f"The largest: {AMAL} (3 mentions); {KERRY} (2 mentions); " in network


def test_five_numbers_are_told():
    ax = plot_bars(pd.Series({f"name{place}": place for place in range(1, 10)}), language="en")
    assert "The largest: name9 (9); name8 (8); name7 (7); name6 (6); name5 (5). n" in alt_text(ax)


def test_a_title_that_ends_in_a_mark_gets_no_full_stop():
    ax = plot_bars(pd.Series({"a": 1}), title="Who?", language="en")
    assert alt_text(ax) == "Bar chart: Who? The largest: a (1). n = 1."


@every_chart
def test_a_chart_leaves_its_table_as_it_was(draw, quotes, chart):
    before = quotes.copy(deep=True)
    draw(chart)
    pd.testing.assert_frame_equal(quotes, before)


@every_chart
def test_every_text_of_a_chart_is_a_label(draw, chart):
    ax = draw(chart, title=KERRY, source=SOURCE)
    texts = [
        ax.title,
        ax.xaxis.label,
        ax.yaxis.label,
        *ax.texts,
        *ax.get_xticklabels(),
        *ax.get_yticklabels(),
    ]
    texts += ax.get_legend().get_texts() if ax.get_legend() else []
    assert ax.get_title() == label(KERRY)
    assert [text.get_text() for text in texts if label(text.get_text()) != text.get_text()] == []


@every_chart
def test_a_language_that_charts_do_not_write_is_named(draw, chart):
    with pytest.raises(ValueError, match=r"language must be one of \['ar', 'en'\], but 'fr' was given"):
        draw(chart, language="fr")


def text_of(key: str, language: str) -> str:
    """Return a text of the lexicon."""
    lexicon = load_lexicon("chart_labels").set_index("key")
    return lexicon.loc[key, language]


def test_bars_stand_in_the_order_of_the_counts_with_their_numbers_at_the_ends():
    ax = plot_bars(pd.Series({HEZBOLLAH: 1200, KERRY: 7}), unit="quotes")
    assert row_names(ax) == [HEZBOLLAH, KERRY]
    assert ax.yaxis_inverted()
    assert widths(ax) == [[1200, 7]]
    assert written(ax) == ["1,200", "7"]


@pytest.mark.parametrize(("language", "side"), [("ar", "right"), ("en", "left")])
def test_bars_grow_from_the_side_where_reading_begins(language, side):
    ax = plot_bars(pd.Series({HEZBOLLAH: 2}), language=language)
    assert ax.yaxis.get_ticks_position() == side
    assert ax.xaxis_inverted() == (language == "ar")
    assert ax.spines[side].get_visible()


def test_drawing_twice_on_the_same_axes_keeps_the_direction():
    _, ax = plt.subplots()
    for _ in range(2):
        plot_bars(pd.Series({HEZBOLLAH: 2}), ax=ax)
    assert ax.xaxis_inverted()


@pytest.mark.parametrize(
    ("n", "said"),
    [
        pytest.param(0, "ن = 0 اقتباس.", id="none"),
        pytest.param(1, "ن = اقتباس واحد.", id="one"),
        pytest.param(2, "ن = اقتباسان.", id="two"),
        pytest.param(3, "ن = 3 اقتباسات.", id="few"),
        pytest.param(11, "ن = 11 اقتباساً.", id="many"),
        pytest.param(120, "ن = 120 اقتباساً.", id="many-after-a-hundred"),
        pytest.param(1100, "ن = 1,100 اقتباس.", id="hundreds"),
        pytest.param(1105, "ن = 1,105 اقتباسات.", id="few-after-hundreds"),
    ],
)
def test_the_unit_agrees_with_its_number_in_arabic(n, said):
    assert caption(plot_bars(pd.Series({HEZBOLLAH: 1.5}), n=n, unit="quotes")) == said


@pytest.mark.parametrize(("n", "said"), [(1, "n = 1 quote."), (120, "n = 120 quotes.")])
def test_the_unit_agrees_with_its_number_in_english(n, said):
    assert caption(plot_bars(pd.Series({"x": 1.5}), n=n, unit="quotes", language="en")) == said


def test_n_is_the_sum_of_counts_and_unknown_for_shares():
    assert (
        caption(plot_bars(pd.Series({"x": 2, "y": 3}), unit="headlines", language="en")) == "n = 5 headlines."
    )
    assert caption(plot_bars(pd.Series({"x": 0.25}), source="S", language="en")) == "Source: S."
    assert written(plot_bars(pd.Series({"x": 0.25}), language="en")) == ["0.25"]


def test_the_largest_bars_are_kept_in_their_order_and_the_caption_says_so():
    ax = plot_bars(pd.Series({"x": 1, "y": 9, "z": 1, "w": 5}), top=3, language="en")
    assert row_names(ax) == ["x", "y", "w"]
    assert caption(ax) == "n = 16. The largest 3 of 4 are drawn."


def test_a_missing_name_is_said_and_a_closed_list_is_translated():
    types = pd.Series(["person", "person", None], dtype="str", name="speaker_type")
    ax = plot_bars(types.value_counts(dropna=False))
    person = "شخص"
    missing = "غير مذكور"
    assert row_names(ax) == [person, missing]


def test_a_long_name_is_wrapped_and_cut_and_dollars_are_no_mathematics():
    ax = plot_bars(pd.Series({"كلمة " * 40: 1, "A$AP $x$": 2}))
    ax.figure.canvas.draw()
    long, dollars = (name.get_text() for name in ax.get_yticklabels())
    assert long.count("\n") == 2
    assert "…" in long
    assert dollars == r"A\$AP \$x\$"


def test_bars_want_a_series(quotes):
    with pytest.raises(TypeError, match=r"a pandas Series of counts, but a DataFrame was given"):
        plot_bars(quotes)


def test_a_bar_has_the_line_of_its_interval_and_its_number_beyond_it():
    counts = pd.Series({KERRY: 30.0, HEZBOLLAH: 20.0, AMAL: 1.0})
    intervals = pd.DataFrame({"low": [10, 20, None], "high": [25, 40, None]}, [HEZBOLLAH, KERRY, AMAL])
    ax = plot_bars(counts, intervals=intervals, top=3, language="en")
    lines = ax.containers[-1].errorbar.lines[2][0].get_segments()
    assert [line[:, 0].tolist() for line in lines] == [[20, 40], [10, 25], [1, 1]]
    assert [text.xy[0] for text in ax.texts if text.get_text() in ("30", "20")] == [40, 25]
    assert caption(ax) == "Black lines are 95% intervals."


def test_intervals_of_other_names_are_refused():
    with pytest.raises(ValueError, match=r"the table of intervals lacks 1 of the names, such as 'x'"):
        plot_bars(pd.Series({"x": 1}), intervals=pd.DataFrame({"low": [0], "high": [2]}))


def test_a_timeline_counts_the_rows_of_each_day_and_zeros_between(quotes, articles):
    ax = plot_timeline(quotes, articles)
    (line,) = ax.get_lines()
    days = pd.DatetimeIndex(line.get_xdata(orig=True))
    assert days[0] == pd.Timestamp("2015-07-01")
    assert days[-1] == pd.Timestamp("2015-08-03")
    assert len(days) == 34
    assert line.get_ydata()[:5].tolist() == [3, 1, 0, 2, 0]
    assert sum(line.get_ydata()) == 7


@pytest.mark.parametrize(
    ("freq", "first", "counts", "tick"),
    [
        pytest.param("W", "2015-06-29", [6, 0, 0, 0, 0, 1], "2015-06-29", id="weeks-begin-on-monday"),
        pytest.param("M", "2015-07-01", [6, 1], "2015-07", id="months"),
    ],
)
def test_a_timeline_counts_by_weeks_and_months(quotes, articles, freq, first, counts, tick):
    ax = plot_timeline(quotes, articles, freq=freq)
    (line,) = ax.get_lines()
    assert pd.Timestamp(line.get_xdata(orig=True)[0]) == pd.Timestamp(first)
    assert line.get_ydata().tolist() == counts
    assert ax.get_xticklabels()[0].get_text() == tick


def test_a_timeline_has_a_line_for_each_value_that_differs_in_more_than_colour(quotes, articles):
    ax = plot_timeline(quotes, articles, by="outlet", freq="M", language="en")
    lines = ax.get_lines()
    names = [plain(text.get_text()) for text in ax.get_legend().get_texts()]
    assert names == [NAHAR, SAFIR, "not given"]
    assert [line.get_ydata().tolist() for line in lines] == [[4, 0], [2, 0], [0, 1]]
    assert len({line.get_marker() for line in lines}) == 3
    assert len({line.get_linestyle() for line in lines}) == 3


def test_a_timeline_says_what_it_leaves_out(quotes, articles):
    quotes = quotes.assign(cue=list("ABCDEFGH"))
    ax = plot_timeline(quotes, articles.drop(index=4), by="cue", language="en", source="S")
    assert [text.get_text() for text in ax.get_legend().get_texts()] == list("ABCDEF")
    assert caption(ax) == (
        "n = 8 quotes, of which not drawn: 1 quote in articles that the articles table lacks; "
        "1 quote in articles without a date of publication (1 of them). Source: S."
    )


def test_a_timeline_draws_six_values_and_counts_the_rest(articles):
    rows = pd.DataFrame({"article_id": ["a"] * 9, "value": list("AABCDEFGH")})
    ax = plot_timeline(rows, articles, by="value", language="en")
    assert [text.get_text() for text in ax.get_legend().get_texts()] == list("ABCDEF")
    assert caption(ax).startswith(
        "n = 9 rows, of which not drawn: 2 rows of other values of “value” (2 of them)."
    )


def test_a_timeline_of_articles_without_any_date_has_nothing_to_draw(quotes, articles):
    ax = plot_timeline(quotes, articles.assign(published=pd.NaT), language="en")
    assert written(ax) == ["nothing to draw"]
    assert "8 quotes in articles without a date of publication (5 of them)" in caption(ax)


def test_a_timeline_names_the_frequencies_it_knows(quotes, articles):
    with pytest.raises(ValueError, match=r"freq must be one of \['D', 'W', 'M'\], but 'Y' was given"):
        plot_timeline(quotes, articles, freq="Y")


@pytest.mark.parametrize(
    ("by", "shares"),
    [
        # In July three articles have a date: two of the first outlet, one of the second.
        pytest.param(None, {"_rows": [100, 100]}, id="all"),
        pytest.param(
            "outlet",
            {NAHAR: [100, 0], SAFIR: [100, 0], "not given": [0, 100]},
            id="by-a-column-of-the-articles",
        ),
        pytest.param(
            "kind",
            {"direct": [200 / 3, 0], "indirect": [200 / 3, 100], "mixed": [100 / 3, 0]},
            id="by-a-column-of-the-table",
        ),
    ],
)
def test_shares_over_time_are_of_the_articles_of_each_period(quotes, articles, by, shares):
    ax = plot_timeline(quotes, articles, by=by, freq="M", values="shares", language="en")
    found = {plain(line.get_label()): np.nan_to_num(line.get_ydata()).tolist() for line in ax.get_lines()}
    assert found == {name: pytest.approx(line) for name, line in shares.items()}
    assert "Percentages are of the articles of each period, 4 articles with a date in all." in caption(ax)
    ax.figure.canvas.draw()


def test_a_period_without_articles_has_no_share(quotes, articles):
    (line,) = plot_timeline(quotes, articles, values="shares").get_lines()
    assert line.get_ydata()[:5].tolist() == pytest.approx([100, 100, math.nan, 100, math.nan], nan_ok=True)


def test_shares_over_time_count_an_article_without_a_row_too(quotes, articles):
    rows = quotes[quotes["article_id"] == "a"]
    (line,) = plot_timeline(rows, articles, freq="M", values="shares").get_lines()
    assert line.get_ydata().tolist() == pytest.approx([100 / 3])


def event_marks(ax) -> list[tuple[str, str]]:
    """Return the numbers of the events on a timeline and the days on which they stand."""
    texts = [text for text in ax.texts if text.get_gid() == "event"]
    days = [pd.Timestamp(ax.xaxis.convert_units(text.get_position()[0]), unit="D") for text in texts]
    return [(text.get_text(), f"{day:%Y-%m-%d}") for text, day in zip(texts, days, strict=True)]


def event_lines(ax) -> list[str]:
    """Return the lines of the caption that say what the numbers mean."""
    (text,) = [text for text in ax.texts if text.get_gid() == "caption"]
    return [line for line in map(plain, text.get_text().splitlines()) if line.startswith("(")]


SUMMIT = "قمة"
STORM = "عاصفة $"
EVENTS = {"2015-07-20": SUMMIT, "2015-07-02": STORM, "2017-01-01": "x"}


def test_events_are_numbered_by_date_on_their_periods_and_told_below(quotes, articles):
    ax = plot_timeline(quotes, articles, freq="W", events=EVENTS, language="en")
    assert event_marks(ax) == [("1", "2015-06-29"), ("2", "2015-07-20")]
    storm = STORM.replace("$", r"\$")
    assert event_lines(ax) == [f"(1) 2015-07-02 {storm}", f"(2) 2015-07-20 {SUMMIT}"]
    assert "Events outside the dates drawn: 1." in caption(ax)
    ax.figure.canvas.draw()


@either_language
def test_events_may_be_a_column_by_dates_of_any_kind(quotes, articles, language):
    days = [pd.Timestamp("2015-07-02T23:00+02:00"), pd.Timestamp("2015-07-02").date(), "2015-08-03"]
    ax = plot_timeline(quotes, articles, events=pd.Series(list("abc"), index=days), language=language)
    assert event_lines(ax) == ["(1) 2015-07-02 b", "(2) 2015-07-02 a", "(3) 2015-08-03 c"]
    heights = [text.get_position()[1] for text in ax.texts if text.get_gid() == "event"]
    assert heights[0] > heights[1]  # on one day: neither covers the other
    assert heights[0] == heights[2]


def test_no_events_change_nothing(quotes, articles):
    with_none = plot_timeline(quotes, articles, events={})
    assert caption(with_none) == caption(plot_timeline(quotes, articles))


def test_an_event_without_a_date_is_refused(quotes, articles):
    with pytest.raises(ValueError, match=r"texts by their dates.* but 'yesterday week' is no date"):
        plot_timeline(quotes, articles, events={"yesterday week": "x"})


def test_a_heat_map_writes_the_count_of_each_pair(quotes, articles):
    ax = plot_heatmap(quotes, articles)
    numbers = ax.images[0].get_array()
    assert row_names(ax) == [KERRY, HEZBOLLAH, text_of("word.missing", "ar"), AMAL]
    assert [plain(name.get_text()) for name in ax.get_xticklabels()] == [
        NAHAR,
        SAFIR,
        text_of("word.missing", "ar"),
    ]
    assert numbers.tolist() == [[1, 2, 0], [3, 0, 0], [0, 0, 1], [0, 1, 0]]
    assert written(ax) == [f"{number:.0f}" for number in np.ravel(numbers)]
    assert ax.xaxis_inverted()


def test_shares_of_a_heat_map_are_of_all_that_its_column_holds(quotes, articles):
    ax = plot_heatmap(quotes, articles, values="shares", top=2, language="en")
    assert written(ax) == ["25%", "67%", "75%", "0%"]
    assert "2 quotes of other values of “actor” (2 of them)" in caption(ax)
    assert "Percentages are of each column's total." in caption(ax)
    assert not ax.xaxis_inverted()


@pytest.mark.parametrize("draws", [plot_heatmap, plot_timeline])
def test_values_that_are_neither_counts_nor_shares_are_refused(quotes, articles, draws):
    with pytest.raises(ValueError, match=r"values must be 'counts' or 'shares', but 'rates' was given"):
        draws(quotes, articles, values="rates")


def test_the_shares_of_each_row_make_up_the_whole(quotes):
    ax = plot_shares(quotes, language="en")
    assert row_names(ax) == ["person (n = 5)", "state (n = 2)", "not given (n = 1)"]
    assert np.sum(widths(ax), axis=0) == pytest.approx([1, 1, 1])
    assert widths(ax) == [
        pytest.approx([3 / 5, 0, 0]),
        pytest.approx([2 / 5, 1 / 2, 1]),
        pytest.approx([0, 1 / 2, 0]),
    ]
    assert sorted(written(ax)) == ["100%", "40%", "50%", "50%", "60%"]


def test_shares_within_a_column_of_the_articles_are_the_share_of_voice_of_outlets(quotes, articles):
    ax = plot_shares(quotes, articles.drop(index=4), of="actor", within="outlet", language="en", source="S")
    assert row_names(ax) == [f"{NAHAR} (n = 4)", f"{SAFIR} (n = 3)"]
    names = [plain(text.get_text()) for text in ax.get_legend().get_texts()]
    assert dict(zip(names, widths(ax), strict=True)) == {
        HEZBOLLAH: [pytest.approx(3 / 4), 0],
        KERRY: [pytest.approx(1 / 4), pytest.approx(2 / 3)],
        AMAL: [0, pytest.approx(1 / 3)],
    }
    assert caption(ax) == (
        "n = 8 quotes, of which not drawn: 1 quote in articles that the articles table lacks. Source: S."
    )


@either_language
def test_the_kinds_of_quotes_stand_in_their_order_and_language(quotes, language):
    ax = plot_shares(quotes, language=language)
    names = [plain(text.get_text()) for text in ax.get_legend().get_texts()]
    assert names == [text_of(f"kind.{kind}", language) for kind in schema.QUOTE_KINDS]


def test_segments_differ_in_more_than_colour(quotes):
    ax = plot_shares(quotes.assign(value=list("ABCDEFGH")), of="value", within="kind", language="en")
    looks = [bars[0].get_hatch() for bars in ax.containers]
    assert len(set(looks)) == len(looks) == 7
    assert ax.get_legend().get_texts()[-1].get_text() == "other"


def test_an_article_counts_once_for_each_agency_it_credits(credits, articles):
    ax = plot_agencies(credits, articles, language="en")
    assert [plain(text.get_text()) for text in ax.get_legend().get_texts()] == [REUTERS, AFP]
    assert row_names(ax) == [f"{NAHAR} (n = 2)", f"{SAFIR} (n = 2)"]
    assert widths(ax) == [[2, 0], [1, 1]]
    assert caption(ax) == (
        "n = 5 articles. 3 articles with a credit to an agency. An article may credit several agencies. "
        "Credits of 1 article outside the articles table are not counted."
    )


def test_the_caption_says_when_not_all_outlets_are_drawn(credits, articles):
    ax = plot_agencies(credits, articles, top=1, language="en")
    assert row_names(ax) == [f"{NAHAR} (n = 2)"]
    assert "The largest 1 of 2 are drawn." in caption(ax)


def heights(ax, what: str) -> list[float]:
    """Return the heights of the bands or of the ends of a chart of flows, each as a number of articles."""
    boxes = [
        patch.get_path().get_extents(patch.get_transform()) for patch in ax.patches if patch.get_gid() == what
    ]
    return [round(box.height, 6) for box in boxes]


def test_a_flow_has_a_name_with_its_number_at_each_end(credits, articles):
    ax = plot_flow(credits, articles, language="en")
    names = [plain(text) for text in written(ax) if "n =" in text]
    assert (
        names
        == [f"{REUTERS} (n = 2)", f"{AFP} (n = 2)", f"{NAHAR} (n = 3)", f"{SAFIR} (n = 1)"][: len(names)]
    )
    assert len(names) == 4
    assert caption(ax) == (
        "n = 3 articles. An article may credit several agencies. "
        "Credits of 1 article outside the articles table are not counted."
    )


def test_the_ends_of_a_flow_are_as_high_as_their_bands(credits, articles):
    ax = plot_flow(credits, articles)
    ax.figure.canvas.draw()
    ends = heights(ax, "end")
    assert sum(ends[:2]) == pytest.approx(sum(ends[2:]))
    assert ends[2] == pytest.approx(3 * ends[3])
    assert ends[0] == pytest.approx(ends[1])


@pytest.mark.parametrize(("language", "side"), [("ar", "left"), ("en", "right")])
def test_a_flow_runs_from_the_side_where_reading_begins(credits, articles, language, side):
    ax = plot_flow(credits, articles, language=language)
    (reuters,) = [text for text in ax.texts if REUTERS in text.get_text()]
    assert reuters.get_ha() == side
    assert (reuters.get_position()[0] > 0.5) == (language == "ar")


def test_a_flow_keeps_the_most_frequent_and_calls_the_rest_other(articles):
    many = pd.DataFrame({"article_id": list("aaaaaaaabc"), "agency": [*"ABCDEFGH", "A", "A"]})
    ax = plot_flow(many, articles, top=1, language="en")
    names = [plain(text).split(" (")[0] for text in written(ax) if "n =" in text]
    assert names == [*"ABCDEF", "other", NAHAR, "other"]


def test_a_flow_of_one_agency_to_one_outlet_is_drawn(credits, articles):
    ax = plot_flow(credits.head(1), articles)
    ax.figure.canvas.draw()
    assert [patch.get_gid() for patch in ax.patches] == ["band", "end", "end"]


@pytest.mark.parametrize(
    ("call", "message"),
    [
        pytest.param(
            lambda quotes, articles: plot_flow(quotes, articles),
            r"the table of credits lacks the column\(s\) \['agency'\]",
            id="flow",
        ),
        pytest.param(
            lambda quotes, articles: plot_timeline(quotes.drop(columns="article_id"), articles),
            r"the table to draw lacks the column\(s\) \['article_id'\]",
            id="timeline-table",
        ),
        pytest.param(
            lambda quotes, articles: plot_timeline(quotes, articles.drop(columns="published")),
            r"the articles table lacks the column\(s\) \['published'\]",
            id="timeline-articles",
        ),
        pytest.param(
            lambda quotes, articles: plot_heatmap(quotes, articles, rows="colour"),
            r"the articles table lacks the column\(s\) \['colour'\]",
            id="heatmap",
        ),
        pytest.param(
            lambda quotes, _: plot_shares(quotes.drop(columns="kind")),
            r"the table to draw lacks the column\(s\) \['kind'\]",
            id="shares",
        ),
        pytest.param(
            lambda quotes, articles: plot_agencies(quotes, articles),
            r"the table of credits lacks the column\(s\) \['agency'\]",
            id="agencies",
        ),
        pytest.param(
            lambda quotes, articles: plot_timeline(quotes, pd.concat([articles, articles])),
            r"has 5 article_id\(s\) more than once, such as 'a'; keep one row per article",
            id="articles-twice",
        ),
    ],
)
def test_a_table_that_cannot_be_drawn_is_refused_with_the_reason(quotes, articles, call, message):
    with pytest.raises(ValueError, match=message):
        call(quotes, articles)


def network_names(ax) -> list[str]:
    """Return the names of the actors on a network, each on one line."""
    return [plain(text.get_text()).replace("\n", " ") for text in ax.texts if text.get_gid() == "name"]


def test_a_network_names_its_actors_and_tells_their_types_by_the_form_of_their_marks():
    graph = ring(KERRY, HEZBOLLAH, NAHAR)
    nx.set_node_attributes(graph, {KERRY: "person", HEZBOLLAH: "organisation", NAHAR: "organisation"}, "type")
    ax = plot_network(graph, language="en", source="S")
    assert sorted(network_names(ax)) == sorted([KERRY, HEZBOLLAH, NAHAR])
    found = [collection for collection in ax.collections if collection.get_gid() == "marks"]
    assert sorted(len(collection.get_offsets()) for collection in found) == [1, 2]
    assert len({collection.get_paths()[0].vertices.shape for collection in found}) == 2
    assert [plain(text.get_text()) for text in ax.get_legend().get_texts()] == ["person", "organisation"]
    assert caption(ax) == (
        "n = 3 actors. Named together in the same sentence: 3 pairs. Marks grow with mentions, lines with "
        "how often both are named; distances mean nothing. Source: S."
    )


def test_the_area_of_a_mark_grows_with_mentions_whatever_its_form():
    graph = ring(KERRY, HEZBOLLAH)
    nx.set_node_attributes(graph, {KERRY: 30, HEZBOLLAH: 60}, "mentions")
    nx.set_node_attributes(graph, {KERRY: "person", HEZBOLLAH: "state"}, "type")
    found = [collection for collection in plot_network(graph).collections if collection.get_gid() == "marks"]
    circle, square = sorted(found, key=lambda collection: collection.get_sizes()[0])
    assert square.get_sizes()[0] == pytest.approx(2 * circle.get_sizes()[0] * np.pi / 4)


def test_a_line_of_a_network_is_the_wider_the_oftener_both_are_named():
    ax = plot_network(ring(*"abcd"))
    (lines,) = [collection for collection in ax.collections if collection.get_gid() == "lines"]
    assert len(lines.get_segments()) == 4
    assert len(set(lines.get_linewidths())) == 4


def test_a_network_keeps_the_actors_most_often_named_with_others():
    graph = nx.Graph([("a", "b"), ("b", "c"), ("c", "d")])
    nx.set_edge_attributes(graph, {("a", "b"): 5, ("b", "c"): 2, ("c", "d"): 1}, "weight")
    nx.set_node_attributes(graph, 1, "mentions")
    nx.set_node_attributes(graph, {node: node for node in graph}, "label")
    ax = plot_network(graph, top=3, language="en")
    assert network_names(ax) == ["b", "a", "c"]
    assert "Drawn are the 3 of 4 most often named with others." in caption(ax)


@pytest.mark.parametrize(("language", "name"), [("ar", KERRY), ("en", "John Kerry")])
def test_an_actor_of_a_network_is_named_in_the_language_of_the_chart(language, name):
    graph = ring(KERRY, HEZBOLLAH)
    graph.nodes[KERRY]["label_en"] = "John Kerry"
    assert set(network_names(plot_network(graph, language=language))) == {name, HEZBOLLAH}


@pytest.mark.parametrize("number", [10, 25, 40])
def test_no_name_of_a_network_covers_another_and_all_are_inside(number):
    ax = plot_network(ring(*[f"{KERRY} {place}" for place in range(number)]), top=number)
    ax.figure.canvas.draw()
    names = [text.get_window_extent() for text in ax.texts if text.get_gid() == "name"]
    assert len(names) == number
    assert [one for one in names for other in names if one is not other and one.overlaps(other)] == []
    sheet = ax.figure.bbox
    assert all(sheet.x0 <= name.x0 and name.x1 <= sheet.x1 for name in names)


@pytest.mark.parametrize("lacking", ["label", "mentions"])
def test_a_network_that_lacks_what_is_drawn_is_refused(lacking):
    graph = ring(KERRY, HEZBOLLAH)
    del graph.nodes[KERRY][lacking]
    with pytest.raises(ValueError, match=rf"1 part\(s\) of the network lack '{lacking}', the first is"):
        plot_network(graph)


def test_every_closed_list_has_its_names_in_both_languages():
    lists = CLOSED | {"within": schema.UNITS}
    wanted = {f"{name}.{value}" for name, values in lists.items() for value in values}
    lexicon = load_lexicon("chart_labels")
    assert wanted - set(lexicon["key"]) == set()
    assert lexicon["key"].is_unique
    assert (lexicon[["ar", "en"]] != "").all(axis=None)


def test_both_languages_of_a_text_are_filled_in_with_the_same_values():
    lexicon = load_lexicon("chart_labels").set_index("key")
    numbered = lexicon[~lexicon.index.str.endswith((".one", ".two"))]
    fields = numbered.apply(
        lambda column: column.map(lambda text: sorted(pd.Series(text).str.findall(r"\{\w+\}")[0]))
    )
    assert fields["ar"].tolist() == fields["en"].tolist()


@pytest.mark.parametrize(("language", "ends"), [("ar", (1, 0)), ("en", (0, 1))])
def test_a_stroke_stands_where_its_occurrence_does_in_the_row_of_its_outlet(quotes, articles, language, ends):
    ax = plot_dispersion(placed(quotes), articles, language=language)
    strokes = ax.collections[0].get_segments()
    assert [stroke[0][0] for stroke in strokes] == pytest.approx([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7])
    assert [round(stroke.mean(axis=0)[1]) for stroke in strokes] == [0, 0, 0, 0, 1, 1, 1, 2]
    assert ax.get_xlim() == ends


def test_occurrences_are_called_so_and_words_may_be_told_apart(articles):
    lines = pd.DataFrame({"article_id": list("aab"), "match": ["x", "x", "y"], "position": [0, 0.5, 1]})
    ax = plot_dispersion(lines, articles, by="match", language="en")
    assert "n = 3 occurrences" in caption(ax)
    assert len(ax.get_yticks()) == 2
