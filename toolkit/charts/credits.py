"""Which agencies feed which outlets: as bars and as bands."""

from collections.abc import Sequence

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.patches import PathPatch, Rectangle
from matplotlib.path import Path
from matplotlib.ticker import MaxNLocator

from toolkit import schema
from toolkit.charts.looks import (
    COLOURS,
    GREY,
    HATCHES,
    SMALL,
    axes_for,
    draw_legend,
    draw_nothing,
    draw_stack,
    finish,
    name_rows,
    write_segment,
)
from toolkit.charts.rows import by_frequency, in_order, keys_of, matrix, rest_as_other, with_articles
from toolkit.charts.words import (
    OTHER,
    Words,
    as_title,
    column_name,
    number_of,
    number_text,
    sentence_label,
    value_name,
    with_n,
)
from toolkit.labels import Language, check_language, say

_FLOW_GAPS = 0.25  # of the height is left between the ends of bands
_FLOW_END = 0.02  # of the width is the end of a band
_FLOW_NUMBER = 0.08  # of its way a band has gone where its number stands: before bands cross
_LEAST_BAND = 0.035  # of the height below which a band is too narrow for a number


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
    check_language(language)
    schema.require(credits, ["article_id", "agency"], "table of credits")
    schema.require(articles, ["article_id", "outlet"], "articles table")
    title = title or as_title(say("title.agencies", language))
    words = Words(language, title, source, len(articles), "articles", "agencies")
    once = credits[["article_id", "agency"]].drop_duplicates()
    pairs = with_articles(once, articles, ["agency", "outlet"])
    pairs = pairs.assign(agency=keys_of(pairs["agency"]), outlet=keys_of(pairs["outlet"]))
    credited = number_of(pairs["article_id"].nunique(), "articles", language)
    words.remarks = [
        say("remark.credited", language, count=credited),
        *_about_credits(once, pairs, language),
    ]
    outlets = by_frequency(pairs["outlet"])
    if len(outlets) > top:
        words.remarks.append(say("remark.top", language, shown=top, all=len(outlets)))
    pairs = pairs[pairs["outlet"].isin(outlets.index[:top])]
    ax = axes_for(ax, pairs["outlet"].nunique() + 1)
    if pairs.empty:
        return draw_nothing(ax, words)
    pairs = pairs.assign(agency=rest_as_other(pairs["agency"]))
    counts = in_order(matrix(pairs, "outlet", "agency"), "agency")
    draw_stack(ax, counts, "agency", language, "{:,.0f}")
    words.tell(counts, "outlet", "agency")
    sizes = keys_of(articles["outlet"]).value_counts()
    names = [with_n(value_name(key, "outlet", language), sizes[key], language) for key in counts.index]
    name_rows(ax, names, language)
    draw_legend(ax, "agency", language)
    ax.margins(x=0.05)
    ax.xaxis.set_major_locator(MaxNLocator(6, integer=True))
    ax.set_xlabel(sentence_label(words.axis(), language))
    return finish(ax, words)


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
    check_language(language)
    schema.require(credits, ["article_id", of], "table of credits")
    once = credits[["article_id", of]].drop_duplicates()
    pairs = with_articles(once, articles, [of, to])
    title = title or _flow_title(of, to, language)
    words = Words(language, title, source, pairs["article_id"].nunique(), "articles", "flow")
    words.remarks = _about_credits(once, pairs, language)
    keyed = pd.DataFrame({"of": rest_as_other(keys_of(pairs[of])), "to": keys_of(pairs[to])})
    frequent = by_frequency(keyed["to"]).index[:top]
    keyed["to"] = keyed["to"].where(keyed["to"].isin(frequent), OTHER)
    ax = axes_for(ax, 2 * max(keyed.nunique()))
    if keyed.empty:
        return draw_nothing(ax, words)
    counts = in_order(in_order(matrix(keyed, "of", "to"), to).T, of).T
    sides = (1.0, 0.0) if language == "ar" else (0.0, 1.0)
    _draw_bands(ax, counts, sides)
    words.tell(counts, of, to)
    _draw_ends(ax, counts.sum(axis=1), of, sides[0], language, COLOURS)
    _draw_ends(ax, counts.sum(axis=0), to, sides[1], language, [GREY] * len(counts.columns))
    ax.set(xlim=(0, 1), ylim=(1, 0))
    ax.set_axis_off()
    return finish(ax, words)


def _about_credits(once: pd.DataFrame, pairs: pd.DataFrame, language: str) -> list[str]:
    """Return what a chart of credited articles remarks on its counts."""
    several = pairs["article_id"].duplicated().any()
    remarks = [say("remark.several", language)] if several else []
    outside = once["article_id"].nunique() - pairs["article_id"].nunique()
    if outside:
        remarks.append(say("remark.outside", language, count=number_of(outside, "articles", language)))
    return remarks


def _flow_title(of: str, to: str, language: str) -> str:
    """Return the title of a chart of flows from one column to another."""
    names = {"one": column_name(of, language), "other": column_name(to, language)}
    return as_title(say("title.flow", language, **names))


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
                write_segment(ax, at, y, number_text(counts.loc[row, column]))
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
        name = with_n(value_name(key, column, language), sizes[key], language)
        ax.text(y=(top + bottom) / 2, s=name, va="center", multialignment=beside["ha"], **beside)
    heading = sentence_label(as_title(column_name(column, language)), language)
    ax.text(y=-0.04, s=heading, va="bottom", color=GREY, fontsize=SMALL, **beside)
