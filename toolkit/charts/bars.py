"""Bars: counts with their intervals, and the shares of which they are made up."""

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator, PercentFormatter

from toolkit import schema
from toolkit.charts.looks import (
    COLOURS,
    SMALL,
    axes_for,
    draw_legend,
    draw_nothing,
    draw_stack,
    finish,
    name_rows,
)
from toolkit.charts.rows import in_order, keys_of, matrix, most_frequent, rest_as_other, with_articles
from toolkit.charts.words import (
    Words,
    name_label,
    number_text,
    one_by_other,
    sentence_label,
    value_name,
    with_n,
    words_of,
)
from toolkit.labels import Language, check_language, say


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
    check_language(language)
    if not isinstance(counts, pd.Series):
        raise TypeError(
            f"plot_bars takes a pandas Series of counts, but a {type(counts).__name__} was given; "
            "table['column'].value_counts() returns one"
        )
    counts = counts.dropna()
    drawn = counts[counts.rank(ascending=False, method="first") <= top]
    whole = pd.api.types.is_integer_dtype(counts.dtype) and bool((counts >= 0).all())
    n = int(counts.sum()) if n is None and whole else n
    words = Words(language, title, source, n=n, unit=unit, chart="bars")
    if len(drawn) < len(counts):
        words.remarks.append(say("remark.top", language, shown=len(drawn), all=len(counts)))
    ax = axes_for(ax, len(drawn))
    if drawn.empty:
        return draw_nothing(ax, words)
    reach = None if intervals is None else _reach(drawn, intervals, words)
    look = {"height": 0.7, "color": COLOURS[0], "capsize": 3}
    bars = ax.barh(range(len(drawn)), drawn.to_numpy(dtype=float), xerr=reach, **look)
    name_rows(ax, [name_label(value_name(key, counts.index.name, language)) for key in drawn.index], language)
    words.tell(drawn, counts.index.name)
    ax.bar_label(bars, [number_text(value) for value in drawn], padding=4, fontsize=SMALL)
    ax.margins(x=0.12)
    ax.xaxis.set_major_locator(MaxNLocator(6, integer=whole))
    ax.set_xlabel(sentence_label(xlabel, language) if xlabel else "")
    return finish(ax, words)


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
        draws the share of voice, and with the mentions of one actor ``of="mention", within="outlet"`` how
        outlets call him.  The stance of the verbs that quote a speaker needs none: ``of="stance",
        within="speaker_name"``.
    of
        The column whose values share each bar; at most six, the rest are one segment, "other".
    within
        The column that has a bar for each of its *top* most frequent values; n stands beside its name.
    title, source, unit, language
        As in `plot_timeline`.
    """
    check_language(language)
    schema.require(quotes, [of, within] if articles is None else [], "table to draw")
    words = words_of(quotes, title, source, unit, language, "shares")
    words.title = title or one_by_other(of, within, language)
    rows = quotes if articles is None else with_articles(quotes, articles, [of, within], words)
    keyed = pd.DataFrame({"of": keys_of(rows[of]), "within": keys_of(rows[within])})
    keyed = most_frequent(keyed, "within", top, within, words)
    ax = axes_for(ax, keyed["within"].nunique() + 1)
    if keyed.empty:
        return draw_nothing(ax, words)
    counts = in_order(matrix(keyed.assign(of=rest_as_other(keyed["of"])), "within", "of"), of)
    sizes = counts.sum(axis=1)
    parts = counts.div(sizes, axis=0)
    draw_stack(ax, parts, of, language, "{:.0%}")
    words.tell(parts, within, of, number="{:.0%}".format)
    names = [with_n(value_name(key, within, language), size, language) for key, size in sizes.items()]
    name_rows(ax, names, language)
    draw_legend(ax, of, language)
    ax.set_xlim((1, 0) if language == "ar" else (0, 1))
    ax.xaxis.set_major_formatter(PercentFormatter(1))
    ax.set_xlabel(sentence_label(say("axis.share", language), language))
    return finish(ax, words)


def _reach(drawn: pd.Series, intervals: pd.DataFrame, words: Words) -> np.ndarray:
    """Return how far the interval of each number reaches below and above it, nowhere where it is missing."""
    schema.require(intervals, ["low", "high"], "table of intervals")
    lacking = drawn.index.difference(intervals.index)
    if len(lacking):
        raise ValueError(
            f"the table of intervals lacks {len(lacking)} of the names, such as {lacking[0]!r}; "
            "its index must be that of the counts"
        )
    words.remarks.append(say("remark.intervals", words.language))
    ends = intervals.loc[drawn.index]
    reach = np.stack([drawn - ends["low"], ends["high"] - drawn]).astype(float)
    return np.nan_to_num(reach).clip(min=0)
