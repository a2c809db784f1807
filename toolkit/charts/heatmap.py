"""A matrix of two columns, the darker the more."""

from typing import Literal

import numpy as np
import pandas as pd
from matplotlib.axes import Axes

from toolkit.charts.looks import SMALL, axes_for, draw_nothing, finish, name_columns, name_rows
from toolkit.charts.rows import check_values, keys_of, matrix, most_frequent, with_articles
from toolkit.charts.words import name_label, one_by_other, value_name, words_of
from toolkit.labels import Language, check_language, say

_DARK = 0.55  # share of the greatest value from which a cell is so dark that its number is white


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
    check_language(language)
    check_values(values)
    words = words_of(table, title, source, unit, language, "heatmap")
    words.title = title or one_by_other(rows, columns, language)
    found = with_articles(table, articles, [rows, columns], words)
    keyed = pd.DataFrame({"row": keys_of(found[rows]), "column": keys_of(found[columns])})
    totals = keyed["column"].value_counts()
    keyed = most_frequent(keyed, "row", top, rows, words)
    keyed = most_frequent(keyed, "column", top, columns, words)
    ax = axes_for(ax, keyed["row"].nunique() + 3)
    if keyed.empty:
        return draw_nothing(ax, words)
    counts = matrix(keyed, "row", "column")
    if values == "shares":
        words.remarks.append(say("remark.column_shares", language))
        counts = counts / totals[counts.columns] * 100
    ax.imshow(counts.to_numpy(dtype=float), cmap="Blues", aspect="auto", vmin=0)
    _write_cells(ax, counts, percent=values == "shares")
    words.tell(counts, rows, columns, number="{:.0f}%".format if values == "shares" else None)
    name_rows(ax, [name_label(value_name(key, rows, language)) for key in counts.index], language)
    name_columns(ax, [name_label(value_name(key, columns, language)) for key in counts.columns])
    return finish(ax, words)


def _write_cells(ax: Axes, counts: pd.DataFrame, *, percent: bool) -> None:
    """Write the number of each cell into it."""
    numbers = counts.to_numpy(dtype=float)
    for row, column in np.ndindex(numbers.shape):
        number = numbers[row, column]
        colour = "white" if number > _DARK * numbers.max() else "black"
        written = f"{number:.0f}%" if percent else f"{number:,.0f}"
        ax.text(column, row, written, ha="center", va="center", color=colour, fontsize=SMALL)
