"""The one look of all charts: colours, hatches, names of rows and columns, legends, title and caption."""

import textwrap
from collections.abc import Sequence

import numpy as np
import pandas as pd
from matplotlib import pyplot as plt
from matplotlib.axes import Axes

from toolkit.charts.figures import describe
from toolkit.charts.words import Words, column_name, literal, name_label, sentence_label, value_name
from toolkit.labels import say

# Okabe and Ito's colours, chosen for colour-blind readers; grey is for "other".
COLOURS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#999999")
HATCHES = ("", "///", "...", "\\\\\\", "xxx", "ooo", "---")
DASHES = ("-", "--", ":", "-.", (0, (5, 1)), (0, (1, 1)))
MARKS = ("o", "s", "^", "D", "v", "X")
SMALL = 9  # points
GREY = "0.35"
_WIDTH = 8.0  # inches
_ROW = 0.38  # inches
_LEVEL_COLUMNS = 6  # up to this many short column names are written level, more of them slanted
_LEVEL_LENGTH = 12
_LEAST_WRITTEN = 0.05  # share of the axis below which a segment is too narrow for a number
_CAPTION_INCH = 13  # characters of a caption on an inch
_TITLE_INCH = 9
_LEAST_LINE = 30  # characters


def axes_for(ax: Axes | None, rows: int) -> Axes:
    """Return *ax*, or the Axes of a new figure high enough for so many rows."""
    if ax is None:
        _, ax = plt.subplots(figsize=(_WIDTH, 1.6 + _ROW * max(rows, 3)), layout="constrained")
    return ax


def draw_nothing(ax: Axes, words: Words) -> Axes:
    """Say on *ax* that there is nothing to draw, and return it."""
    ax.set_axis_off()
    nothing = sentence_label(say("word.nothing", words.language), words.language)
    ax.text(0.5, 0.5, nothing, transform=ax.transAxes, ha="center", va="center", color=GREY)
    return finish(ax, words)


def name_rows(ax: Axes, names: Sequence[str], language: str) -> None:
    """Write the names of bars or rows from the top, on the side where the language begins to read."""
    ax.set_yticks(range(len(names)), names, multialignment="right")
    ax.set_ylim(len(names) - 0.5, -0.5)
    ax.tick_params(axis="y", length=0)
    if language == "ar":
        ax.yaxis.tick_right()
        ax.xaxis.set_inverted(True)


def name_columns(ax: Axes, names: Sequence[str]) -> None:
    """Write the names of columns above them, slanted where they are many or long."""
    level = len(names) <= _LEVEL_COLUMNS and max(map(len, names)) <= _LEVEL_LENGTH
    slant = {} if level else {"rotation": 40, "ha": "left", "rotation_mode": "anchor"}
    ax.xaxis.tick_top()
    ax.set_xticks(range(len(names)), names, **slant)
    ax.tick_params(axis="x", length=0)
    ax.spines[:].set_visible(False)


def draw_stack(ax: Axes, table: pd.DataFrame, column: str, language: str, number: str) -> None:
    """Draw each row of *table* as a bar of segments, a colour and a hatch per column."""
    ends = np.zeros(len(table))
    least = _LEAST_WRITTEN * table.sum(axis=1).max()
    for place, key in enumerate(table):
        widths = table[key].to_numpy(dtype=float)
        name = name_label(value_name(key, column, language))
        look = {"color": COLOURS[place], "hatch": HATCHES[place], "edgecolor": "white", "label": name}
        ax.barh(range(len(table)), widths, left=ends, height=0.7, **look)
        for row in np.flatnonzero(widths >= max(least, 1e-9)):
            write_segment(ax, ends[row] + widths[row] / 2, row, number.format(widths[row]))
        ends += widths


def write_segment(ax: Axes, x: float, y: float, text: str) -> None:
    """Write a number on a segment, on white, so that it can be read over any hatch."""
    paper = {"facecolor": "white", "edgecolor": "none", "pad": 1.5}
    ax.text(x, y, text, ha="center", va="center", fontsize=SMALL, bbox=paper)


def draw_legend(ax: Axes, column: str, language: str) -> None:
    """Write the legend beside the chart, on the side that has no axis, in the language's direction."""
    at_right = {"loc": "upper left", "bbox_to_anchor": (1.02, 1)}
    at_left = {"loc": "upper right", "bbox_to_anchor": (-0.02, 1)}
    ax.legend(
        title=sentence_label(column_name(column, language), language),
        markerfirst=language != "ar",
        alignment="right" if language == "ar" else "left",
        frameon=False,
        handlelength=2.4,
        handleheight=1.2,
        **(at_left if ax.yaxis.get_ticks_position() == "right" else at_right),
    )


def finish(ax: Axes, words: Words) -> Axes:
    """Write title and caption, take away lines that carry nothing, keep the alternative text; return *ax*."""
    inches = ax.get_position().width * ax.figure.get_figwidth()
    if words.title:
        title = words.title if "\n" in words.title else _wrapped(words.title, inches * _TITLE_INCH)
        ax.set_title(sentence_label(title, words.language), pad=12)
    at_right = ax.yaxis.get_ticks_position() == "right"
    ax.spines[["top", "left" if at_right else "right"]].set_visible(False)
    caption = _wrapped(literal(words.caption()), inches * _CAPTION_INCH)
    _write_caption(ax, sentence_label(caption, words.language), "right" if words.language == "ar" else "left")
    describe(ax, words)
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
        fontsize=SMALL,
        color=GREY,
        annotation_clip=False,
        gid="caption",
    )


def _wrapped(text: str, characters: float) -> str:
    """Return each line of *text* in lines of about so many characters."""
    width = max(_LEAST_LINE, int(characters))
    return "\n".join(part for line in text.splitlines() for part in textwrap.wrap(line, width))
