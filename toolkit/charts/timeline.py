"""What happened when: counts and shares by day, week or month, with events."""

from collections.abc import Mapping
from typing import Literal

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator, PercentFormatter

from toolkit.charts.looks import (
    COLOURS,
    DASHES,
    GREY,
    MARKS,
    SMALL,
    axes_for,
    draw_legend,
    draw_nothing,
    finish,
)
from toolkit.charts.rows import (
    MOST_VALUES,
    by_frequency,
    check_values,
    keys_of,
    most_frequent,
    with_articles,
    with_dates,
)
from toolkit.charts.words import (
    MISSING,
    Words,
    as_title,
    name_label,
    number_of,
    sentence_label,
    value_name,
    words_of,
)
from toolkit.labels import Language, check_language, say
from toolkit.periods import Frequency, check_frequency, periods

_TICKS = 5  # dates written along an axis
_TIMELINE_ROWS = 8  # a timeline is as high as a chart of so many bars
_EVENT_ROOM = 1.2  # the lines end below the numbers of events
_EVENT_LEVELS = 3  # heights at which the numbers of events that are near each other stand
_NEAR = 0.04  # of the axis: nearer numbers would cover one another


def plot_timeline(
    table: pd.DataFrame,
    articles: pd.DataFrame,
    *,
    by: str | None = None,
    freq: Frequency = "D",
    values: Literal["counts", "shares"] = "counts",
    events: Mapping[object, str] | pd.Series | None = None,
    title: str | None = None,
    source: str | None = None,
    unit: str | None = None,
    language: Language = "ar",
    ax: Axes | None = None,
) -> Axes:
    """Draw how many rows of *table* fall on each day, week or month, and return the Axes.

    Or how many in a hundred articles have one: what is collected differs from day to day.

    Parameters
    ----------
    table
        Evidence of any kind: one row per quote, mention, credit ... with `article_id`.
    articles
        One row per article, with `article_id` and `published`.
    by
        A column of *table* or of *articles*: one line for each of its six most frequent values.
    freq
        "D" for days, "W" for weeks (from Monday, named by that day), "M" for months.
    values
        "counts" of rows, or "shares": the percentage of the period's articles that have such a row; where
        *by* is a column of *articles*, of those with that value.
    events
        What happened when, a text for each date: ``{"2025-09-14": "…"}``, or such a column of a table with
        the dates as its index.  A numbered line stands on the period in which each falls; the caption says
        what the numbers mean.
    title, source, unit, language
        As in `plot_bars`; by default the title and the unit say what *table* holds.

    Notes
    -----
    Days are those of UTC.  A period without a row counts as zero, whether or not articles of that time
    were collected; where none were, it has no share.  Rows of articles without a date are left out, and
    the caption says how many.
    """
    check_language(language)
    check_frequency(freq)
    check_values(values)
    dated = _events(events) if events is not None else None
    words = words_of(table, title, source, unit, language, "timeline")
    words.title = title or as_title(say("title.over_time", language, many=words.many()))
    rows = with_dates(with_articles(table, articles, [*([by] if by else []), "published"], words), words)
    keyed = rows.assign(line=keys_of(rows[by]) if by else MISSING)
    keyed = most_frequent(keyed, "line", MOST_VALUES, by, words)
    ax = axes_for(ax, _TIMELINE_ROWS)
    if keyed.empty:
        return draw_nothing(ax, words)
    counts = _per_period(keyed, freq)
    if values == "shares":
        counts = _article_shares(keyed, articles, by if by in articles else None, freq, words)
    _draw_courses(ax, counts, by, language)
    _tell(words, counts, by, values)
    _write_dates(ax, counts.index, freq)
    ax.set_ylim(0, counts.max(axis=None) * 1.1)
    if dated is not None:
        _mark_events(ax, dated, counts.index, words)
    ax.yaxis.set_major_locator(MaxNLocator(6, integer=values == "counts"))
    if values == "shares":
        ax.yaxis.set_major_formatter(PercentFormatter())
    ax.set_xlabel(sentence_label(say("axis.published", language), language))
    axis = words.axis() if values == "counts" else say("axis.article_share", language)
    ax.set_ylabel(sentence_label(axis, language))
    if by:
        draw_legend(ax, by, language)
    return finish(ax, words)


def _per_period(keyed: pd.DataFrame, freq: Frequency) -> pd.DataFrame:
    """Return counts: a row per period from the first to the last, a column per line."""
    counts = pd.crosstab(periods(keyed["published"], freq).rename("period"), keyed["line"])
    every = pd.period_range(counts.index.min(), counts.index.max(), freq=counts.index.freq)
    return counts.reindex(every, fill_value=0)[by_frequency(keyed["line"]).index]


def _article_shares(
    keyed: pd.DataFrame, articles: pd.DataFrame, own: str | None, freq: Frequency, words: Words
) -> pd.DataFrame:
    """Return of a hundred articles of each period how many have a row of each line; the caption says so.

    They are the articles with that value of *own*, a column of theirs, or else all.
    """
    holders = _per_period(keyed.drop_duplicates(["article_id", "line"]), freq)
    read = articles[articles["published"].notna()]
    line = keys_of(read[own]) if own else pd.Series(MISSING, read.index)
    of = pd.crosstab(periods(read["published"], freq), line).reindex(holders.index, fill_value=0)
    counted = number_of(len(read), "articles", words.language)
    words.remarks.append(say("remark.article_shares", words.language, count=counted))
    of = of.where(of > 0)
    return 100 * (holders / of.reindex(columns=holders.columns) if own else holders.div(of[MISSING], axis=0))


def _draw_courses(ax: Axes, counts: pd.DataFrame, by: str | None, language: str) -> None:
    """Draw a line over time for each column; they differ in colour, dashes and marks."""
    for place, key in enumerate(counts):
        look = {"color": COLOURS[place], "linestyle": DASHES[place], "marker": MARKS[place], "markersize": 4}
        name = name_label(value_name(key, by, language)) if by else "_rows"
        ax.plot(counts.index.to_timestamp(), counts[key], label=name, **look)


def _tell(words: Words, counts: pd.DataFrame, by: str | None, values: str) -> None:
    """Keep the highest points of the lines for the alternative text."""
    points = counts.set_axis(counts.index.to_timestamp())
    columns = (None, by) if by else (None,)
    number = "{:.0f}%".format if values == "shares" else None
    words.tell(points if by else points.squeeze(axis="columns"), *columns, number=number)


def _write_dates(ax: Axes, spans: pd.PeriodIndex, freq: str) -> None:
    """Write the first day of some of the *spans*, evenly spaced, in digits."""
    some = spans[:: -(-len(spans) // _TICKS)]
    written = some.strftime("%Y-%m" if freq == "M" else "%Y-%m-%d")
    if freq == "W":
        written = [f"{period.start_time:%Y-%m-%d}" for period in some]
    ax.set_xticks(some.to_timestamp(), written, fontsize=SMALL)


def _events(events: Mapping[object, str] | pd.Series) -> pd.Series:
    """Return the texts of events by their dates, in order."""
    given, texts = zip(*events.items(), strict=True) if len(events) else ((), ())
    days = [pd.to_datetime(day, utc=True, errors="coerce") for day in given]
    wrong = [day for day, read in zip(given, days, strict=True) if pd.isna(read)]
    if wrong:
        raise ValueError(
            f"events are texts by their dates, such as {{'2025-09-14': '...'}}, but {wrong[0]!r} is no date"
        )
    index = pd.DatetimeIndex(days, tz="UTC")
    return pd.Series(map(str, texts), index=index, dtype="str").sort_index(kind="stable")


def _mark_events(ax: Axes, events: pd.Series, spans: pd.PeriodIndex, words: Words) -> None:
    """Draw a numbered line on the period of each event; the caption says what the numbers mean."""
    at = events.index.tz_localize(None).to_period(spans.freq)
    inside = (at >= spans[0]) & (at <= spans[-1])
    ax.set_ylim(top=ax.get_ylim()[1] * _EVENT_ROOM)
    crowd, last = 0, None
    for number, (span, (day, text)) in enumerate(zip(at[inside], events[inside].items(), strict=True), 1):
        near = last is not None and (span - last).n <= len(spans) * _NEAR
        crowd, last = (crowd + 1 if near else 0), span
        _mark_event(ax, span, number, 0.98 - crowd % _EVENT_LEVELS * 0.07)
        words.lines.append(say("event", words.language, number=number, date=day, text=text))
    if not inside.all():
        words.remarks.append(say("remark.events_outside", words.language, count=int((~inside).sum())))


def _mark_event(ax: Axes, span: pd.Period, number: int, height: float) -> None:
    """Draw the line of one event, with its number in a circle at a *height* of the axis."""
    x = span.to_timestamp()
    ax.axvline(x, color=GREY, linestyle=(0, (1, 2)), linewidth=1, zorder=1, gid="event")
    paper = {"boxstyle": "circle,pad=0.25", "facecolor": "white", "edgecolor": GREY}
    look = {"ha": "center", "va": "top", "fontsize": SMALL, "bbox": paper, "gid": "event"}
    ax.text(x, height, str(number), transform=ax.get_xaxis_transform(), **look)
