"""Where in the articles something stands: a stroke for each occurrence, from the beginning to the end."""

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import PercentFormatter

from toolkit import schema
from toolkit.charts.looks import COLOURS, axes_for, draw_nothing, finish, name_rows
from toolkit.charts.rows import by_frequency, keys_of, most_frequent, with_articles
from toolkit.charts.words import as_title, sentence_label, value_name, with_n, words_of
from toolkit.labels import Language, check_language, say

_STROKE = 0.7  # of the height of a row
_THIN = 1.0  # points
_OPACITY = 0.6  # strokes on one another are darker


def plot_dispersion(
    positions: pd.DataFrame,
    articles: pd.DataFrame,
    *,
    by: str = "outlet",
    top: int = 15,
    title: str | None = None,
    source: str | None = None,
    unit: str | None = None,
    language: Language = "ar",
    ax: Axes | None = None,
) -> Axes:
    """Draw a stroke where each occurrence stands in its article's text, and return the Axes.

    Parameters
    ----------
    positions
        What `positions` returns: one row an occurrence, with its place from 0 to 1 in the text.
    articles
        One row per article, with *by* where *positions* lacks it.
    by
        The column that has a row for each of its *top* most frequent values: "outlet", "article_id", or, with
        the concordances of several words in one table, a column that tells them apart.  n stands beside its
        name.
    title, source, unit, language
        As in `plot_timeline`.  In Arabic a text begins on the right.
    """
    check_language(language)
    schema.require(positions, ["position"], "table to draw")
    words = words_of(positions, title, source, unit, language, "dispersion")
    words.title = title or as_title(say("title.dispersion", language, many=words.many()))
    found = with_articles(positions, articles, [by], words)
    keyed = pd.DataFrame({"row": keys_of(found[by]), "position": found["position"]})
    keyed = most_frequent(keyed, "row", top, by, words)
    sizes = by_frequency(keyed["row"])
    ax = axes_for(ax, len(sizes) + 1)
    if keyed.empty:
        return draw_nothing(ax, words)
    rows = sizes.index.get_indexer(keyed["row"]).astype(float)
    look = {"colors": COLOURS[0], "linewidth": _THIN, "alpha": _OPACITY}
    ax.vlines(keyed["position"], rows - _STROKE / 2, rows + _STROKE / 2, **look)
    words.tell(sizes, by)
    names = [with_n(value_name(key, by, language), size, language) for key, size in sizes.items()]
    name_rows(ax, names, language)
    ax.set_xlim((1, 0) if language == "ar" else (0, 1))
    ax.xaxis.set_major_formatter(PercentFormatter(1))
    ax.set_xlabel(sentence_label(say("axis.position", language), language))
    return finish(ax, words)
