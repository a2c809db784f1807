"""Charts a researcher can print: a table in, a Matplotlib Axes out.

Each function takes an `ax` to draw on, or makes a figure of its own; none shows or saves it.  Every
chart says below itself how many rows it counts (n), which of them it leaves out, and its source.
Nothing is told by colour alone: numbers are written, and hatches, dashes and marks differ.
In Arabic (`language="ar"`) bars and matrices read from the right; time runs from left to right in both.
"""

import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Literal, NamedTuple

import networkx as nx
import numpy as np
import pandas as pd
from matplotlib import pyplot as plt
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection
from matplotlib.patches import PathPatch, Rectangle
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.ticker import MaxNLocator, PercentFormatter

from toolkit import schema
from toolkit.display import label
from toolkit.lexicons import load_lexicon
from toolkit.periods import Frequency, check_frequency, periods
from toolkit.placing import places

Language = Literal["ar", "en"]

LANGUAGES = ("ar", "en")
MOST_VALUES = 6  # lines or hatches that an eye still tells apart
# Okabe and Ito's colours, chosen for colour-blind readers; grey is for "other".
COLOURS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#999999")
HATCHES = ("", "///", "...", "\\\\\\", "xxx", "ooo", "---")
DASHES = ("-", "--", ":", "-.", (0, (5, 1)), (0, (1, 1)))
MARKS = ("o", "s", "^", "D", "v", "X")

_CLOSED = {
    "kind": schema.QUOTE_KINDS,
    "speaker_type": schema.SPEAKER_TYPES,
    "anonymity": schema.ANONYMITY,
    "actor_type": schema.ACTOR_TYPES,
    "form": schema.CREDIT_FORMS,
    "wire": schema.WIRE_KINDS,
    "role": schema.LINK_ROLES,
    "stance": schema.STANCES,
    "field": schema.FIELDS,
    "speaker_gender": ("f", "m"),
}
_UNITS = {"quote": "quotes", "mention": "mentions", "form": "credits", "level": "links", "token": "words"}
_MISSING = ""  # the key under which rows without a value are counted
_OTHER = "\x00other"  # the key under which the values beyond the most frequent are counted

_WIDTH = 8.0  # inches
_ROW = 0.38  # inches
_NAME_WIDTH = 30  # characters of a name on one line
_NAME_LINES = 3
_SMALL = 9  # points
_GREY = "0.35"
_LEAST_WRITTEN = 0.05  # share of the axis below which a segment is too narrow for a number
_TICKS = 5  # dates written along an axis
_LEVEL_COLUMNS = 6  # up to this many short column names are written level, more of them slanted
_LEVEL_LENGTH = 12
_TIMELINE_ROWS = 8  # a timeline is as high as a chart of so many bars
_EVENT_ROOM = 1.2  # the lines end below the numbers of events
_EVENT_LEVELS = 3  # heights at which the numbers of events that are near each other stand
_NEAR = 0.04  # of the axis: nearer numbers would cover one another
_CAPTION_INCH = 13  # characters of a caption on an inch
_TITLE_INCH = 9
_LEAST_LINE = 30  # characters
_FLOW_GAPS = 0.25  # of the height is left between the ends of bands
_FLOW_END = 0.02  # of the width is the end of a band
_FLOW_NUMBER = 0.08  # of its way a band has gone where its number stands: before bands cross
_LEAST_BAND = 0.035  # of the height below which a band is too narrow for a number
_NETWORK_ROWS = 10  # a network is as high as a chart of so many bars, and higher where it has many actors
_NODE_WIDTH = 16  # characters of a name on one line
_POINTS = 72  # on an inch
_LEAST_MARK = 20  # square points
_MOST_MARK = 500
_LEAST_LINE_WIDTH = 0.5  # points
_LINE_WIDTH = 3.5
_BOX_MARGIN = 6  # points around a mark and its name
_DARK = 0.55  # share of the greatest value from which a cell is so dark that its number is white


class _Look(NamedTuple):
    """How actors of a type are drawn: a mark, and how much of the square of its size that mark covers."""

    marker: str
    colour: str
    covers: float  # share of the square's area
    reaches: float  # height, in sides of the square


_TYPE_LOOKS = {
    "person": _Look("o", COLOURS[0], np.pi / 4, 1),
    "state": _Look("s", COLOURS[1], 1, 1),
    "organisation": _Look("D", COLOURS[2], 1, 2**0.5),
    "place": _Look("^", COLOURS[3], 1 / 2, 1),
    _MISSING: _Look("P", COLOURS[6], 5 / 9, 1),
}


def plot_bars(
    counts: pd.Series,
    *,
    title: str | None = None,
    xlabel: str | None = None,
    n: int | None = None,
    source: str | None = None,
    unit: str | None = None,
    intervals: pd.DataFrame | None = None,
    language: Language = "ar",
    top: int = 20,
    ax: Axes | None = None,
) -> Axes:
    """Draw a bar for each entry of *counts*, the first on top, and return the Axes.

    Parameters
    ----------
    counts
        A number for each name in the index, e.g. from ``value_counts()``.  Missing numbers are left out.
    title, xlabel
        Written as they are given.
    n
        How many rows were counted; by default the sum of *counts* where they are whole numbers.
    source
        Where the articles come from, for the caption.
    unit
        What was counted: "articles", "quotes", "mentions", "credits", "links", "words", "rows", or words
        of your own.
    intervals
        The 95 % interval of each number, in columns `low` and `high`, with the index of *counts*: a line on
        each bar.  ``rates(...).set_index("actor")`` has the numbers and the intervals.
    language
        The language of what the chart itself writes; "ar" makes the bars grow from right to left.
    top
        How many bars at most: the largest, in the order of *counts*.  The caption says so.
    """
    _check_language(language)
    if not isinstance(counts, pd.Series):
        raise TypeError(
            f"plot_bars takes a pandas Series of counts, but a {type(counts).__name__} was given; "
            "table['column'].value_counts() returns one"
        )
    counts = counts.dropna()
    drawn = counts[counts.rank(ascending=False, method="first") <= top]
    whole = pd.api.types.is_integer_dtype(counts.dtype) and bool((counts >= 0).all())
    words = _Words(language, title, source, n=int(counts.sum()) if n is None and whole else n, unit=unit)
    if len(drawn) < len(counts):
        words.remarks.append(_say("remark.top", language, shown=len(drawn), all=len(counts)))
    ax = _axes(ax, len(drawn))
    if drawn.empty:
        return _nothing(ax, words)
    reach = None if intervals is None else _reach(drawn, intervals, words)
    look = {"height": 0.7, "color": COLOURS[0], "capsize": 3}
    bars = ax.barh(range(len(drawn)), drawn.to_numpy(dtype=float), xerr=reach, **look)
    _name_rows(ax, [_name(_value(key, counts.index.name, language)) for key in drawn.index], language)
    ax.bar_label(bars, [_number(value) for value in drawn], padding=4, fontsize=_SMALL)
    ax.margins(x=0.12)
    ax.xaxis.set_major_locator(MaxNLocator(6, integer=whole))
    ax.set_xlabel(_sentence(xlabel, language) if xlabel else "")
    return _finish(ax, words)


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
    _check_language(language)
    check_frequency(freq)
    _check_values(values)
    dated = _events(events) if events is not None else None
    words = _words(table, title, source, unit, language)
    words.title = title or _as_title(_say("title.over_time", language, many=words.many()))
    rows = _dated(_with_articles(table, articles, [*([by] if by else []), "published"], words), words)
    keyed = rows.assign(line=_keys(rows[by]) if by else _MISSING)
    keyed = _most_frequent(keyed, "line", MOST_VALUES, by, words)
    ax = _axes(ax, _TIMELINE_ROWS)
    if keyed.empty:
        return _nothing(ax, words)
    counts = _per_period(keyed, freq)
    if values == "shares":
        counts = _article_shares(keyed, articles, by if by in articles else None, freq, words)
    _draw_courses(ax, counts, by, language)
    _write_dates(ax, counts.index, freq)
    ax.set_ylim(0, counts.max(axis=None) * 1.1)
    if dated is not None:
        _mark_events(ax, dated, counts.index, words)
    ax.yaxis.set_major_locator(MaxNLocator(6, integer=values == "counts"))
    if values == "shares":
        ax.yaxis.set_major_formatter(PercentFormatter())
    ax.set_xlabel(_sentence(_say("axis.published", language), language))
    axis = words.axis() if values == "counts" else _say("axis.article_share", language)
    ax.set_ylabel(_sentence(axis, language))
    if by:
        _legend(ax, by, language)
    return _finish(ax, words)


def plot_heatmap(
    table: pd.DataFrame,
    articles: pd.DataFrame,
    *,
    rows: str = "actor",
    columns: str = "outlet",
    values: Literal["counts", "shares"] = "counts",
    top: int = 15,
    title: str | None = None,
    source: str | None = None,
    unit: str | None = None,
    language: Language = "ar",
    ax: Axes | None = None,
) -> Axes:
    """Draw how often each value of *rows* stands with each of *columns*, and return the Axes.

    Parameters
    ----------
    table, articles
        As in `plot_timeline`; *rows* and *columns* are columns of either.  In English pass
        ``rows="actor_en"`` for the actors' English names.
    values
        "counts" of rows of *table*, or "shares": the percentage that a cell is of its column's total,
        values that are not drawn included.
    top
        How many rows and how many columns at most: the most frequent, the first on top.
    title, source, unit, language
        As in `plot_timeline`.
    """
    _check_language(language)
    _check_values(values)
    words = _words(table, title, source, unit, language)
    words.title = title or _by(rows, columns, language)
    found = _with_articles(table, articles, [rows, columns], words)
    keyed = pd.DataFrame({"row": _keys(found[rows]), "column": _keys(found[columns])})
    totals = keyed["column"].value_counts()
    keyed = _most_frequent(keyed, "row", top, rows, words)
    keyed = _most_frequent(keyed, "column", top, columns, words)
    ax = _axes(ax, keyed["row"].nunique() + 3)
    if keyed.empty:
        return _nothing(ax, words)
    counts = _matrix(keyed, "row", "column")
    if values == "shares":
        words.remarks.append(_say("remark.column_shares", language))
        counts = counts / totals[counts.columns] * 100
    ax.imshow(counts.to_numpy(dtype=float), cmap="Blues", aspect="auto", vmin=0)
    _write_cells(ax, counts, percent=values == "shares")
    _name_rows(ax, [_name(_value(key, rows, language)) for key in counts.index], language)
    _name_columns(ax, [_name(_value(key, columns, language)) for key in counts.columns])
    return _finish(ax, words)


def plot_shares(
    quotes: pd.DataFrame,
    articles: pd.DataFrame | None = None,
    *,
    of: str = "kind",
    within: str = "speaker_type",
    top: int = 15,
    title: str | None = None,
    source: str | None = None,
    unit: str | None = None,
    language: Language = "ar",
    ax: Axes | None = None,
) -> Axes:
    """Draw of which values of *of* each value of *within* is made up, in per cent, and return the Axes.

    By default: how much of what each type of speaker says is quoted directly, indirectly or mixed.

    Parameters
    ----------
    quotes
        One row per quote; or any table of evidence.
    articles
        One row per article, where one of the two columns is theirs: ``of="speaker_name", within="outlet"``
        draws the share of voice, ``of="mention", within="outlet"`` of one actor's mentions how outlets name
        him.
    of
        The column whose values share each bar; at most six, the rest are one segment, "other".
    within
        The column that has a bar for each of its *top* most frequent values; n stands beside its name.
    title, source, unit, language
        As in `plot_timeline`.
    """
    _check_language(language)
    schema.require(quotes, [of, within] if articles is None else [], "table to draw")
    words = _words(quotes, title, source, unit, language)
    words.title = title or _by(of, within, language)
    rows = quotes if articles is None else _with_articles(quotes, articles, [of, within], words)
    keyed = pd.DataFrame({"of": _keys(rows[of]), "within": _keys(rows[within])})
    keyed = _most_frequent(keyed, "within", top, within, words)
    ax = _axes(ax, keyed["within"].nunique() + 1)
    if keyed.empty:
        return _nothing(ax, words)
    counts = _ordered(_matrix(keyed.assign(of=_rest_as_other(keyed["of"])), "within", "of"), of)
    sizes = counts.sum(axis=1)
    _stack(ax, counts.div(sizes, axis=0), of, language, "{:.0%}")
    names = [_with_n(_value(key, within, language), size, language) for key, size in sizes.items()]
    _name_rows(ax, names, language)
    _legend(ax, of, language)
    ax.set_xlim((1, 0) if language == "ar" else (0, 1))
    ax.xaxis.set_major_formatter(PercentFormatter(1))
    ax.set_xlabel(_sentence(_say("axis.share", language), language))
    return _finish(ax, words)


def plot_agencies(
    credits: pd.DataFrame,
    articles: pd.DataFrame,
    *,
    top: int = 15,
    title: str | None = None,
    source: str | None = None,
    language: Language = "ar",
    ax: Axes | None = None,
) -> Axes:
    """Draw how many articles of each outlet credit each agency, and return the Axes.

    Parameters
    ----------
    credits
        One row per credit (`find_credits`).  An article counts once for each agency it credits, however
        often and wherever it does so.
    articles
        One row per article, with `article_id` and `outlet`.
    top
        How many outlets at most: those with the most such articles.
    title, source, language
        As in `plot_timeline`.

    Notes
    -----
    n is the number of articles, with and without a credit; beside each outlet stands its own.  As an
    article may credit several agencies, a bar may be longer than the number of its articles.
    """
    _check_language(language)
    schema.require(credits, ["article_id", "agency"], "table of credits")
    schema.require(articles, ["article_id", "outlet"], "articles table")
    words = _Words(
        language, title or _as_title(_say("title.agencies", language)), source, len(articles), "articles"
    )
    once = credits[["article_id", "agency"]].drop_duplicates()
    pairs = _with_articles(once, articles, ["agency", "outlet"])
    pairs = pairs.assign(agency=_keys(pairs["agency"]), outlet=_keys(pairs["outlet"]))
    credited = _count(pairs["article_id"].nunique(), "articles", language)
    words.remarks = [
        _say("remark.credited", language, count=credited),
        *_about_credits(once, pairs, language),
    ]
    outlets = _frequent(pairs["outlet"])
    if len(outlets) > top:
        words.remarks.append(_say("remark.top", language, shown=top, all=len(outlets)))
    pairs = pairs[pairs["outlet"].isin(outlets.index[:top])]
    ax = _axes(ax, pairs["outlet"].nunique() + 1)
    if pairs.empty:
        return _nothing(ax, words)
    pairs = pairs.assign(agency=_rest_as_other(pairs["agency"]))
    counts = _ordered(_matrix(pairs, "outlet", "agency"), "agency")
    _stack(ax, counts, "agency", language, "{:,.0f}")
    sizes = _keys(articles["outlet"]).value_counts()
    names = [_with_n(_value(key, "outlet", language), sizes[key], language) for key in counts.index]
    _name_rows(ax, names, language)
    _legend(ax, "agency", language)
    ax.margins(x=0.05)
    ax.xaxis.set_major_locator(MaxNLocator(6, integer=True))
    ax.set_xlabel(_sentence(words.axis(), language))
    return _finish(ax, words)


def plot_flow(
    credits: pd.DataFrame,
    articles: pd.DataFrame,
    *,
    of: str = "agency",
    to: str = "outlet",
    top: int = 12,
    title: str | None = None,
    source: str | None = None,
    language: Language = "ar",
    ax: Axes | None = None,
) -> Axes:
    """Draw how many articles flowed from each agency to each outlet, as bands, and return the Axes.

    Parameters
    ----------
    credits
        One row per credit (`find_credits`), or any table with `article_id` and *of*.  An article counts
        once for each of its values.
    articles
        One row per article, with `article_id` and *to*.
    of
        The column from whose values the bands come: the six most frequent, the rest are "other".
    to
        The column of *articles* to which they go.
    top
        How many values of *to* at most: the most frequent, the rest are "other".
    title, source, language
        As in `plot_timeline`.  In Arabic the bands run from right to left.

    Notes
    -----
    A band is as high as its number of articles, which is written on it where there is room; the number
    beside a name is the sum of its bands.  n counts each article once: as one may credit several agencies,
    the bands may add up to more.
    """
    _check_language(language)
    schema.require(credits, ["article_id", of], "table of credits")
    words = _Words(language, title or _flow_title(of, to, language), source, 0, "articles")
    once = credits[["article_id", of]].drop_duplicates()
    pairs = _with_articles(once, articles, [of, to])
    words.n = pairs["article_id"].nunique()
    words.remarks = _about_credits(once, pairs, language)
    keyed = pd.DataFrame({"of": _rest_as_other(_keys(pairs[of])), "to": _keys(pairs[to])})
    frequent = _frequent(keyed["to"]).index[:top]
    keyed["to"] = keyed["to"].where(keyed["to"].isin(frequent), _OTHER)
    ax = _axes(ax, 2 * max(keyed.nunique()))
    if keyed.empty:
        return _nothing(ax, words)
    counts = _ordered(_ordered(_matrix(keyed, "of", "to"), to).T, of).T
    sides = (1.0, 0.0) if language == "ar" else (0.0, 1.0)
    _draw_bands(ax, counts, sides)
    _draw_ends(ax, counts.sum(axis=1), of, sides[0], language, COLOURS)
    _draw_ends(ax, counts.sum(axis=0), to, sides[1], language, [_GREY] * len(counts.columns))
    ax.set(xlim=(0, 1), ylim=(1, 0))
    ax.set_axis_off()
    return _finish(ax, words)


def plot_network(
    graph: nx.Graph,
    *,
    top: int = 30,
    title: str | None = None,
    source: str | None = None,
    language: Language = "ar",
    ax: Axes | None = None,
) -> Axes:
    """Draw a network of actors, a mark an actor and a line a pair, and return the Axes.

    Parameters
    ----------
    graph
        What `network` returns: nodes with `label` and `mentions`, edges with `weight`.
    top
        How many actors at most: those with the most to do with others (the sum of their lines' weights).
    title, source, language
        As in `plot_timeline`.  In English an actor is called by `label_en`, if it has one.

    Raises
    ------
    ValueError
        Where a node or an edge lacks what is drawn.

    Notes
    -----
    The area of a mark grows with the actor's mentions, the width of a line with its weight; its form tells
    the actor's type.  Distances mean nothing: see `placing`.
    """
    _check_language(language)
    _check_network(graph)
    words = _Words(
        language, title or _as_title(_say("title.network", language)), source, len(graph), "actors"
    )
    drawn = _strongest(graph, top)
    words.remarks = _about_network(graph, drawn, language)
    ax = _axes(ax, _NETWORK_ROWS + len(drawn) // 4)
    if not len(drawn):
        return _nothing(ax, words)
    ax.set_axis_off()
    _type_legend(ax, drawn, language)
    _finish(ax, words)
    ax.get_figure(root=True).draw_without_rendering()  # settles how large the chart is
    _draw_network(ax, drawn, language)
    return ax


@dataclass
class _Words:
    """What is written round a chart: title and caption, in one language."""

    language: str
    title: str | None = None
    source: str | None = None
    n: int | None = None
    unit: str | None = None
    undrawn: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)  # of their own below the rest

    def many(self) -> str:
        """Return what is counted, in the plural."""
        return _texts(self.language).get(f"many.{self.unit}", self.unit or "")

    def axis(self) -> str:
        """Return the title of the axis of counts."""
        many = self.many()
        return _say("axis.number", self.language, many=many) if many else _say("axis.count", self.language)

    def leave_out(self, key: str, rows: int, **values: object) -> None:
        """Say in the caption that so many *rows* of those counted are not drawn, and why."""
        if rows:
            count = _count(rows, self.unit, self.language)
            self.undrawn.append(_say(key, self.language, count=count, **values))

    def caption(self) -> str:
        """Return the caption: n, what of it is not drawn, remarks, source, a sentence each; then lines."""
        sentences = [*self._counted(), *map(_as_title, self.remarks)]
        if self.source:
            sentences.append(_say("caption.source", self.language, source=self.source.rstrip(". ")))
        return "\n".join([" ".join(f"{sentence}." for sentence in sentences), *self.lines]).lstrip("\n")

    def _counted(self) -> list[str]:
        if self.n is None:
            return []
        counted = _say("caption.n", self.language, count=_count(self.n, self.unit, self.language))
        if not self.undrawn:
            return [counted]
        parts = f"{_say('caption.semicolon', self.language)} ".join(self.undrawn)
        comma = _say("caption.comma", self.language)
        return [f"{counted}{comma} {_say('caption.undrawn', self.language, parts=parts)}"]


def _words(
    table: pd.DataFrame, title: str | None, source: str | None, unit: str | None, language: str
) -> _Words:
    """Return the words of a chart of all rows of *table*."""
    schema.require(table, [], "table to draw")
    known = (name for column, name in _UNITS.items() if column in table)
    return _Words(language, title, source, n=len(table), unit=unit or next(known, "rows"))


@cache
def _texts(language: str) -> dict[str, str]:
    """Return the texts that charts write themselves, in one language."""
    lexicon = load_lexicon("chart_labels")
    return dict(zip(lexicon["key"], lexicon[language], strict=True))


def _say(key: str, language: str, **values: object) -> str:
    """Return a text of the lexicon with *values* in their places."""
    return _texts(language)[key].format(**values)


def _count(n: int, unit: str | None, language: str) -> str:
    """Return *n* with its unit in the number that it asks for."""
    if unit is None:
        return f"{n:,}"
    form = _texts(language).get(f"unit.{unit}.{_plural(n)}")
    return form.format(n=f"{n:,}") if form else f"{n:,} {unit}"


def _plural(n: int) -> str:
    """Return the Arabic plural category of *n* (CLDR); English nouns differ at one alone."""
    if n in (0, 1, 2):
        return ("zero", "one", "two")[n]
    rest = n % 100
    return "few" if 3 <= rest <= 10 else "many" if rest >= 11 else "other"


def _number(value: float) -> str:
    """Return a number as it stands at the end of a bar."""
    return f"{value:,.0f}" if float(value).is_integer() else f"{value:,.3g}"


def _column(column: str, language: str) -> str:
    """Return what a column is called on a chart."""
    return _texts(language).get(f"column.{column}", column)


def _by(one: str, other: str, language: str) -> str:
    """Return the title of a chart of one column by another."""
    return _as_title(_say("title.by", language, one=_column(one, language), other=_column(other, language)))


def _as_title(text: str) -> str:
    """Return *text* with a capital where its letters have one."""
    return text[:1].upper() + text[1:]


def _value(key: object, column: str | None, language: str) -> str:
    """Return a value as a chart names it: closed lists translated, missing and other ones said."""
    if isinstance(key, tuple):
        return " \u2013 ".join(_value(part, None, language) for part in key)
    if pd.isna(key) or key == _MISSING:
        return _say("word.missing", language)
    if key == _OTHER:
        return _say("word.other", language)
    if key in _CLOSED.get(column, ()):
        return _say(f"{column}.{key}", language)
    return f"{key:%Y-%m-%d}" if isinstance(key, pd.Timestamp) else str(key)


def _with_n(name: str, n: int, language: str) -> str:
    """Return a name with the number of rows behind it."""
    return _name(_say("row.n", language, name=name, n=f"{n:,}"))


def _name(text: str, width: int = _NAME_WIDTH) -> str:
    """Return a name as a label, wrapped where it is long."""
    lines = textwrap.wrap(_literal(text), width, max_lines=_NAME_LINES, placeholder=" \u2026")
    return label("\n".join(lines))


def _sentence(text: str, language: str) -> str:
    """Return a text of the chart's own language as a label."""
    return label(text, direction="rtl" if language == "ar" else "ltr")


def _literal(text: str) -> str:
    """Return *text* with its dollar signs escaped, which Matplotlib would read as mathematics."""
    return text.replace("$", r"\$")


def _check_language(language: str) -> None:
    if language not in LANGUAGES:
        raise ValueError(f"language must be one of {list(LANGUAGES)}, but {language!r} was given")


def _check_values(values: str) -> None:
    if values not in ("counts", "shares"):
        raise ValueError(f"values must be 'counts' or 'shares', but {values!r} was given")


def _keys(values: pd.Series) -> pd.Series:
    """Return *values* as text, the missing ones as `_MISSING`."""
    return values.astype("str").fillna(_MISSING)


def _frequent(keys: pd.Series) -> pd.Series:
    """Return how often each key occurs, the most frequent first, equals by their letters."""
    return keys.value_counts(sort=False).sort_index().sort_values(ascending=False, kind="stable")


def _most_frequent(
    rows: pd.DataFrame, key: str, most: int, column: str | None, words: _Words
) -> pd.DataFrame:
    """Return the rows of the *most* frequent values of *key*; the caption names the *column* and the rest."""
    counts = _frequent(rows[key])
    rest = counts.iloc[most:]
    name = _column(column, words.language) if column else ""
    words.leave_out("part.rest", int(rest.sum()), column=name, values=f"{len(rest):,}")
    return rows[rows[key].isin(counts.index[:most])]


def _rest_as_other(keys: pd.Series) -> pd.Series:
    """Return *keys* with all but the most frequent as one, where they are more than can be told apart."""
    counts = _frequent(keys)
    if len(counts) <= len(COLOURS):
        return keys
    return keys.where(keys.isin(counts.index[:MOST_VALUES]), _OTHER)


def _matrix(rows: pd.DataFrame, down: str, across: str) -> pd.DataFrame:
    """Return how many rows have each pair of values, the most frequent values first."""
    counts = pd.crosstab(rows[down], rows[across])
    return counts.loc[_frequent(rows[down]).index, _frequent(rows[across]).index]


def _ordered(counts: pd.DataFrame, column: str) -> pd.DataFrame:
    """Return *counts* with its columns in the order of a closed list, "other" and missing values last."""
    closed = [key for key in _CLOSED.get(column, ()) if key in counts]
    last = [key for key in (_OTHER, _MISSING) if key in counts]
    return counts[[*closed, *counts.columns.difference([*closed, *last], sort=False), *last]]


def _with_articles(
    table: pd.DataFrame, articles: pd.DataFrame, columns: Sequence[str], words: _Words | None = None
) -> pd.DataFrame:
    """Return the rows of *table* whose article is among *articles*, with those of *columns* it lacks."""
    schema.require(table, ["article_id"], "table to draw")
    wanted = [column for column in dict.fromkeys(columns) if column not in table]
    schema.require(articles, ["article_id", *wanted], "articles table")
    repeated = articles["article_id"][articles["article_id"].duplicated()]
    if len(repeated):
        raise ValueError(
            f"the articles table has {len(repeated)} article_id(s) more than once, such as "
            f"{repeated.iloc[0]!r}; keep one row per article: articles.drop_duplicates('article_id')"
        )
    known = table[table["article_id"].isin(articles["article_id"])]
    if words is not None:
        words.leave_out("part.outside", len(table) - len(known))
    return known.join(articles.set_index("article_id")[wanted], on="article_id")


def _dated(rows: pd.DataFrame, words: _Words) -> pd.DataFrame:
    """Return the rows that have a date of publication; the caption says how many have none."""
    undated = rows[rows["published"].isna()]
    words.leave_out("part.undated", len(undated), articles=f"{undated['article_id'].nunique():,}")
    return rows[rows["published"].notna()]


def _per_period(keyed: pd.DataFrame, freq: Frequency) -> pd.DataFrame:
    """Return counts: a row per period from the first to the last, a column per line."""
    counts = pd.crosstab(periods(keyed["published"], freq).rename("period"), keyed["line"])
    every = pd.period_range(counts.index.min(), counts.index.max(), freq=counts.index.freq)
    return counts.reindex(every, fill_value=0)[_frequent(keyed["line"]).index]


def _article_shares(
    keyed: pd.DataFrame, articles: pd.DataFrame, own: str | None, freq: Frequency, words: _Words
) -> pd.DataFrame:
    """Return of a hundred articles of each period how many have a row of each line; the caption says so.

    They are the articles with that value of *own*, a column of theirs, or else all.
    """
    holders = _per_period(keyed.drop_duplicates(["article_id", "line"]), freq)
    read = articles[articles["published"].notna()]
    line = _keys(read[own]) if own else pd.Series(_MISSING, read.index)
    of = pd.crosstab(periods(read["published"], freq), line).reindex(holders.index, fill_value=0)
    counted = _count(len(read), "articles", words.language)
    words.remarks.append(_say("remark.article_shares", words.language, count=counted))
    of = of.where(of > 0)
    return 100 * (holders / of.reindex(columns=holders.columns) if own else holders.div(of[_MISSING], axis=0))


def _reach(drawn: pd.Series, intervals: pd.DataFrame, words: _Words) -> np.ndarray:
    """Return how far the interval of each number reaches below and above it, nowhere where it is missing."""
    schema.require(intervals, ["low", "high"], "table of intervals")
    lacking = drawn.index.difference(intervals.index)
    if len(lacking):
        raise ValueError(
            f"the table of intervals lacks {len(lacking)} of the names, such as {lacking[0]!r}; "
            "its index must be that of the counts"
        )
    words.remarks.append(_say("remark.intervals", words.language))
    ends = intervals.loc[drawn.index]
    reach = np.stack([drawn - ends["low"], ends["high"] - drawn]).astype(float)
    return np.nan_to_num(reach).clip(min=0)


def _about_credits(once: pd.DataFrame, pairs: pd.DataFrame, language: str) -> list[str]:
    """Return what a chart of credited articles remarks on its counts."""
    several = pairs["article_id"].duplicated().any()
    remarks = [_say("remark.several", language)] if several else []
    outside = once["article_id"].nunique() - pairs["article_id"].nunique()
    if outside:
        remarks.append(_say("remark.outside", language, count=_count(outside, "articles", language)))
    return remarks


def _axes(ax: Axes | None, rows: int) -> Axes:
    """Return *ax*, or the Axes of a new figure high enough for so many rows."""
    if ax is None:
        _, ax = plt.subplots(figsize=(_WIDTH, 1.6 + _ROW * max(rows, 3)), layout="constrained")
    return ax


def _nothing(ax: Axes, words: _Words) -> Axes:
    """Say on *ax* that there is nothing to draw, and return it."""
    ax.set_axis_off()
    nothing = _sentence(_say("word.nothing", words.language), words.language)
    ax.text(0.5, 0.5, nothing, transform=ax.transAxes, ha="center", va="center", color=_GREY)
    return _finish(ax, words)


def _name_rows(ax: Axes, names: Sequence[str], language: str) -> None:
    """Write the names of bars or rows from the top, on the side where the language begins to read."""
    ax.set_yticks(range(len(names)), names, multialignment="right")
    ax.set_ylim(len(names) - 0.5, -0.5)
    ax.tick_params(axis="y", length=0)
    if language == "ar":
        ax.yaxis.tick_right()
        ax.xaxis.set_inverted(True)


def _name_columns(ax: Axes, names: Sequence[str]) -> None:
    """Write the names of columns above them, slanted where they are many or long."""
    level = len(names) <= _LEVEL_COLUMNS and max(map(len, names)) <= _LEVEL_LENGTH
    slant = {} if level else {"rotation": 40, "ha": "left", "rotation_mode": "anchor"}
    ax.xaxis.tick_top()
    ax.set_xticks(range(len(names)), names, **slant)
    ax.tick_params(axis="x", length=0)
    ax.spines[:].set_visible(False)


def _write_cells(ax: Axes, counts: pd.DataFrame, *, percent: bool) -> None:
    """Write the number of each cell into it."""
    numbers = counts.to_numpy(dtype=float)
    for row, column in np.ndindex(numbers.shape):
        number = numbers[row, column]
        colour = "white" if number > _DARK * numbers.max() else "black"
        written = f"{number:.0f}%" if percent else f"{number:,.0f}"
        ax.text(column, row, written, ha="center", va="center", color=colour, fontsize=_SMALL)


def _draw_courses(ax: Axes, counts: pd.DataFrame, by: str | None, language: str) -> None:
    """Draw a line over time for each column; they differ in colour, dashes and marks."""
    for place, key in enumerate(counts):
        look = {"color": COLOURS[place], "linestyle": DASHES[place], "marker": MARKS[place], "markersize": 4}
        name = _name(_value(key, by, language)) if by else "_rows"
        ax.plot(counts.index.to_timestamp(), counts[key], label=name, **look)


def _write_dates(ax: Axes, spans: pd.PeriodIndex, freq: str) -> None:
    """Write the first day of some of the *spans*, evenly spaced, in digits."""
    some = spans[:: -(-len(spans) // _TICKS)]
    written = some.strftime("%Y-%m" if freq == "M" else "%Y-%m-%d")
    if freq == "W":
        written = [f"{period.start_time:%Y-%m-%d}" for period in some]
    ax.set_xticks(some.to_timestamp(), written, fontsize=_SMALL)


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


def _mark_events(ax: Axes, events: pd.Series, spans: pd.PeriodIndex, words: _Words) -> None:
    """Draw a numbered line on the period of each event; the caption says what the numbers mean."""
    at = events.index.tz_localize(None).to_period(spans.freq)
    inside = (at >= spans[0]) & (at <= spans[-1])
    ax.set_ylim(top=ax.get_ylim()[1] * _EVENT_ROOM)
    crowd, last = 0, None
    for number, (span, (day, text)) in enumerate(zip(at[inside], events[inside].items(), strict=True), 1):
        near = last is not None and (span - last).n <= len(spans) * _NEAR
        crowd, last = (crowd + 1 if near else 0), span
        _mark_event(ax, span, number, 0.98 - crowd % _EVENT_LEVELS * 0.07)
        words.lines.append(_say("event", words.language, number=number, date=day, text=text))
    if not inside.all():
        words.remarks.append(_say("remark.events_outside", words.language, count=int((~inside).sum())))


def _mark_event(ax: Axes, span: pd.Period, number: int, height: float) -> None:
    """Draw the line of one event, with its number in a circle at a *height* of the axis."""
    x = span.to_timestamp()
    ax.axvline(x, color=_GREY, linestyle=(0, (1, 2)), linewidth=1, zorder=1, gid="event")
    paper = {"boxstyle": "circle,pad=0.25", "facecolor": "white", "edgecolor": _GREY}
    look = {"ha": "center", "va": "top", "fontsize": _SMALL, "bbox": paper, "gid": "event"}
    ax.text(x, height, str(number), transform=ax.get_xaxis_transform(), **look)


def _stack(ax: Axes, table: pd.DataFrame, column: str, language: str, number: str) -> None:
    """Draw each row of *table* as a bar of segments, a colour and a hatch per column."""
    ends = np.zeros(len(table))
    least = _LEAST_WRITTEN * table.sum(axis=1).max()
    for place, key in enumerate(table):
        widths = table[key].to_numpy(dtype=float)
        name = _name(_value(key, column, language))
        look = {"color": COLOURS[place], "hatch": HATCHES[place], "edgecolor": "white", "label": name}
        ax.barh(range(len(table)), widths, left=ends, height=0.7, **look)
        for row in np.flatnonzero(widths >= max(least, 1e-9)):
            _write_segment(ax, ends[row] + widths[row] / 2, row, number.format(widths[row]))
        ends += widths


def _write_segment(ax: Axes, x: float, y: float, text: str) -> None:
    """Write a number on a segment, on white, so that it can be read over any hatch."""
    paper = {"facecolor": "white", "edgecolor": "none", "pad": 1.5}
    ax.text(x, y, text, ha="center", va="center", fontsize=_SMALL, bbox=paper)


def _flow_title(of: str, to: str, language: str) -> str:
    """Return the title of a chart of flows from one column to another."""
    names = {"one": _column(of, language), "other": _column(to, language)}
    return _as_title(_say("title.flow", language, **names))


def _check_network(graph: nx.Graph) -> None:
    """Raise ValueError where a node or an edge lacks what is drawn of it."""
    for name, holders in (
        ("label", graph.nodes),
        ("mentions", graph.nodes),
        ("weight", graph.edges),
    ):
        lacking = [holder for holder, attributes in holders.items() if name not in attributes]
        if lacking:
            raise ValueError(
                f"{len(lacking)} part(s) of the network lack {name!r}, the first is {lacking[0]!r}; "
                "network(pairs, actors) makes one that can be drawn"
            )


def _strongest(graph: nx.Graph, top: int) -> nx.Graph:
    """Return the part of the network with the *top* nodes of the greatest weights; equals by their ids."""
    strength = dict(graph.degree(weight="weight"))
    part = nx.Graph()
    for node in sorted(graph, key=lambda node: (-strength[node], node))[:top]:
        part.add_node(node, **graph.nodes[node])
    inside = (edge for edge in graph.edges(data=True) if edge[0] in part and edge[1] in part)
    part.add_edges_from(inside)
    return part


def _about_network(graph: nx.Graph, drawn: nx.Graph, language: str) -> list[str]:
    """Return what a chart of a network remarks on what it draws."""
    within = sorted({value for _, _, value in graph.edges(data="within") if value in schema.UNITS})
    where = ", ".join(_say(f"within.{unit}", language) for unit in within)
    pairs = _count(graph.number_of_edges(), "pairs", language)
    remarks = [_say("remark.pairs", language, where=where, count=pairs)] if within else [pairs]
    if len(drawn) < len(graph):
        remarks.append(_say("remark.strongest", language, shown=len(drawn), all=len(graph)))
    return [*remarks, _say("remark.network", language)]


def _type_legend(ax: Axes, graph: nx.Graph, language: str) -> None:
    """Write which mark stands for which type of actor."""
    looks = {_look_of(attributes) for _, attributes in graph.nodes(data=True)}
    for kind, look in _TYPE_LOOKS.items():
        if look in looks:
            name = _name(_value(kind, "actor_type", language))
            ax.scatter([], [], marker=look.marker, color=look.colour, label=name)
    _legend(ax, "actor_type", language)


def _draw_network(ax: Axes, graph: nx.Graph, language: str) -> None:
    """Draw lines, marks and names on *ax*, whose units are points from now on."""
    point = ax.figure.dpi / _POINTS
    width, height = ax.get_window_extent().width / point, ax.get_window_extent().height / point
    ax.set(xlim=(0, width), ylim=(0, height))
    names = [_draw_name(ax, attributes, language) for _, attributes in graph.nodes(data=True)]
    extents = [name.get_window_extent() for name in names]
    sizes = np.array([(extent.width, extent.height) for extent in extents]) / point
    looks = [_look_of(attributes) for _, attributes in graph.nodes(data=True)]
    mentions = np.array([number for _, number in graph.nodes(data="mentions")])
    sides = np.sqrt(np.maximum(_MOST_MARK * mentions / mentions.max(), _LEAST_MARK))
    sides = sides / np.sqrt([look.covers for look in looks])
    high = sides * [look.reaches for look in looks]
    boxes = np.column_stack([np.maximum(sizes[:, 0], high), sizes[:, 1] + high]) + _BOX_MARGIN
    marks = places(graph, boxes, width, height) + np.column_stack([0 * high, sizes[:, 1] / 2])
    for name, (x, y), reach in zip(names, marks, high / 2, strict=True):
        name.set_position((x, y - reach - 1))
    _draw_lines(ax, graph, dict(zip(graph, marks, strict=True)))
    for look in dict.fromkeys(looks):
        rows = [row for row, other in enumerate(looks) if other == look]
        kept = {"color": look.colour, "edgecolors": "white", "zorder": 2, "gid": "marks"}
        ax.scatter(*marks[rows].T, s=sides[rows] ** 2, marker=look.marker, **kept)


def _look_of(attributes: Mapping[str, object]) -> _Look:
    """Return how an actor of such a type is drawn."""
    return _TYPE_LOOKS.get(attributes.get("type"), _TYPE_LOOKS[_MISSING])


def _draw_name(ax: Axes, attributes: Mapping[str, object], language: str) -> Text:
    """Write the name of an actor, on paper through which the lines can be seen."""
    name = attributes["label"] if language == "ar" else attributes.get("label_en", attributes["label"])
    paper = {"facecolor": "white", "edgecolor": "none", "alpha": 0.7, "pad": 0.5}
    look = {"ha": "center", "va": "top", "fontsize": _SMALL, "zorder": 3, "bbox": paper, "gid": "name"}
    return ax.text(0, 0, _name(str(name), _NODE_WIDTH), **look)


def _draw_lines(ax: Axes, graph: nx.Graph, at: Mapping[object, np.ndarray]) -> None:
    edges = list(graph.edges(data="weight"))
    most = max((weight for *_, weight in edges), default=1)
    lines = [(at[one], at[other]) for one, other, _ in edges]
    widths = [_LEAST_LINE_WIDTH + _LINE_WIDTH * weight / most for *_, weight in edges]
    ax.add_collection(LineCollection(lines, linewidths=widths, colors="0.75", zorder=1, gid="lines"))


def _ends(sizes: pd.Series, scale: float) -> dict[str, tuple[float, float]]:
    """Return where each of the ends of bands begins and stops, from the top, with gaps between."""
    gap = (1 - scale * sizes.sum()) / (len(sizes) - 1) if len(sizes) > 1 else 0
    begins = np.concatenate([[0], np.cumsum(sizes.to_numpy() * scale + gap)[:-1]])
    if len(sizes) == 1:
        begins = begins + (1 - scale * sizes.sum()) / 2
    return {
        key: (start, start + size * scale)
        for key, start, size in zip(sizes.index, begins, sizes, strict=True)
    }


def _scale(total: int) -> float:
    """Return how high one article is, where the gaps between the ends take their share of the height."""
    return (1 - _FLOW_GAPS) / total


def _draw_bands(ax: Axes, counts: pd.DataFrame, sides: tuple[float, float]) -> None:
    """Draw a band for each pair, from one side to the other, with its number near where it begins."""
    scale = _scale(int(counts.to_numpy().sum()))
    begins = {key: place for key, (place, _) in _ends(counts.sum(axis=1), scale).items()}
    arrives = {key: place for key, (place, _) in _ends(counts.sum(axis=0), scale).items()}
    inward = _FLOW_END if sides[0] < sides[1] else -_FLOW_END
    left, right = sides[0] + inward, sides[1] - inward
    for place, row in enumerate(counts.index):
        for column in counts.columns[counts.loc[row].to_numpy() > 0]:
            height = counts.loc[row, column] * scale
            band = _band(left, begins[row], right, arrives[column], height)
            look = {"facecolor": COLOURS[place], "hatch": HATCHES[place], "edgecolor": "white"}
            ax.add_patch(PathPatch(band, alpha=0.6, linewidth=0.6, gid="band", **look))
            if height >= _LEAST_BAND:
                at = left + (right - left) * _FLOW_NUMBER
                y = _along(begins[row], arrives[column], _FLOW_NUMBER) + height / 2
                _write_segment(ax, at, y, _number(counts.loc[row, column]))
            begins[row] += height
            arrives[column] += height


def _band(left: float, begin: float, right: float, arrive: float, height: float) -> Path:
    """Return a band that leaves level on one side and arrives level on the other (cubic curves)."""
    middle = (left + right) / 2
    corners = [
        (left, begin),
        (middle, begin),
        (middle, arrive),
        (right, arrive),
        (right, arrive + height),
        (middle, arrive + height),
        (middle, begin + height),
        (left, begin + height),
        (left, begin),
    ]
    curve = [Path.CURVE4] * 3
    return Path(corners, [Path.MOVETO, *curve, Path.LINETO, *curve, Path.CLOSEPOLY])


def _along(begin: float, arrive: float, part: float) -> float:
    """Return how far down a band is at *part* of its curve's course."""
    return begin + (arrive - begin) * part**2 * (3 - 2 * part)


def _draw_ends(
    ax: Axes, sizes: pd.Series, column: str, side: float, language: str, colours: Sequence[str]
) -> None:
    """Draw the ends of the bands on one side, with their names and numbers beside them and a heading."""
    left = 0.0 if side == 0 else 1 - _FLOW_END
    beside = {"x": side + (-0.015 if side == 0 else 0.015), "ha": "right" if side == 0 else "left"}
    for place, (key, (top, bottom)) in enumerate(_ends(sizes, _scale(int(sizes.sum()))).items()):
        look = {"facecolor": colours[place], "edgecolor": "none", "gid": "end"}
        ax.add_patch(Rectangle((left, top), _FLOW_END, bottom - top, **look))
        name = _with_n(_value(key, column, language), sizes[key], language)
        ax.text(y=(top + bottom) / 2, s=name, va="center", multialignment=beside["ha"], **beside)
    heading = _sentence(_as_title(_column(column, language)), language)
    ax.text(y=-0.04, s=heading, va="bottom", color=_GREY, fontsize=_SMALL, **beside)


def _legend(ax: Axes, column: str, language: str) -> None:
    """Write the legend beside the chart, on the side that has no axis, in the language's direction."""
    at_right = {"loc": "upper left", "bbox_to_anchor": (1.02, 1)}
    at_left = {"loc": "upper right", "bbox_to_anchor": (-0.02, 1)}
    ax.legend(
        title=_sentence(_column(column, language), language),
        markerfirst=language != "ar",
        alignment="right" if language == "ar" else "left",
        frameon=False,
        handlelength=2.4,
        handleheight=1.2,
        **(at_left if ax.yaxis.get_ticks_position() == "right" else at_right),
    )


def _finish(ax: Axes, words: _Words) -> Axes:
    """Write title and caption, take away lines that carry nothing, and return *ax*."""
    inches = ax.get_position().width * ax.figure.get_figwidth()
    if words.title:
        title = words.title if "\n" in words.title else _wrapped(words.title, inches * _TITLE_INCH)
        ax.set_title(_sentence(title, words.language), pad=12)
    at_right = ax.yaxis.get_ticks_position() == "right"
    ax.spines[["top", "left" if at_right else "right"]].set_visible(False)
    caption = _wrapped(_literal(words.caption()), inches * _CAPTION_INCH)
    _write_caption(ax, _sentence(caption, words.language), "right" if words.language == "ar" else "left")
    return ax


def _write_caption(ax: Axes, caption: str, side: str) -> None:
    """Write *caption* below the axis and its title, flush with one side of the chart."""
    below = ax.xaxis.label if ax.axison and ax.xaxis.get_label_position() == "bottom" else "axes fraction"
    ax.annotate(
        caption,
        xy=(1 if side == "right" else 0, 0),
        xycoords=("axes fraction", below),
        xytext=(0, -8),
        textcoords="offset points",
        ha=side,
        va="top",
        multialignment=side,
        fontsize=_SMALL,
        color=_GREY,
        annotation_clip=False,
        gid="caption",
    )


def _wrapped(text: str, characters: float) -> str:
    """Return each line of *text* in lines of about so many characters."""
    width = max(_LEAST_LINE, int(characters))
    return "\n".join(part for line in text.splitlines() for part in textwrap.wrap(line, width))
