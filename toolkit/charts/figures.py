"""How a chart leaves the notebook: in words for those who cannot see it, and as a file that stays sharp."""

from io import StringIO
from pathlib import Path
from typing import NamedTuple
from weakref import WeakKeyDictionary

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from toolkit.charts.words import Words
from toolkit.display import escape, matplotlib_shapes, printable

FORMATS = (".svg", ".pdf", ".png")
DOTS_PER_INCH = 300  # of a .png: what printers ask for
# Each text runs as its own first letter or mark says, which `label` has set, not from the left as others do.
_STYLE = "<style>text { unicode-bidi: plaintext }</style>"


class _Description(NamedTuple):
    """What is said of a chart, in one language."""

    language: str
    title: str
    text: str


_descriptions: WeakKeyDictionary[Axes, _Description] = WeakKeyDictionary()


def describe(ax: Axes, words: Words) -> None:
    """Keep what `alt_text` says of *ax*."""
    title = printable(words.title or words.kind())
    _descriptions[ax] = _Description(words.language, title, words.alternative())


def alt_text(ax: Axes) -> str:
    """Return what a chart shows, in words, for those who cannot see it.

    Web pages and journals ask for it.  It tells the kind of chart, its title, the five largest numbers, n,
    what is left out, and the source, in the language of the chart.

    Raises
    ------
    ValueError
        Where *ax* is not what a plot_ function of this toolkit returned.
    """
    return _described(ax).text


def save_chart(ax: Axes, path: str | Path) -> Path:
    """Write the figure of a chart to *path*, and return the path.

    Parameters
    ----------
    ax
        What a plot_ function returned.  All of its figure is written.
    path
        A file that ends in ``.svg`` or ``.pdf``, which stay sharp in any size, or in ``.png`` (300 dots an
        inch).  A file of that name is replaced.

    Raises
    ------
    ValueError
        Where *path* ends otherwise, or *ax* is not what a plot_ function of this toolkit returned.
    FileNotFoundError
        Where its folder is missing.

    Notes
    -----
    Title and `alt_text` go into the file, and browsers read those of an ``.svg`` out.  The text of an
    ``.svg`` is text, to be searched, copied and changed; it is set in DejaVu Sans where that is installed,
    else in another font.  Matplotlib before 3.11 cannot write Arabic so and gives outlines.  A ``.pdf`` holds
    its font and looks right everywhere, but what is copied out of it has vowel marks and the letters of
    lam-alef out of place.  The same chart, drawn anew, gives the same file.
    """
    path, described = Path(path), _described(ax)
    ending, figure = path.suffix.lower(), ax.get_figure(root=True)
    if ending not in FORMATS:
        raise ValueError(f"a chart is saved as one of {list(FORMATS)}, but {path.name!r} was given")
    fonts = {"svg.fonttype": "none" if matplotlib_shapes() else "path", "pdf.fonttype": 42}
    with mpl.rc_context(fonts | {"svg.hashsalt": "isnad"}):
        if ending == ".svg":
            path.write_text(_as_svg(figure, described), encoding="utf-8", newline="\n")
        elif ending == ".pdf":
            about = {"Title": described.title, "Subject": described.text, "CreationDate": None}
            figure.savefig(path, bbox_inches="tight", metadata=about)
        else:
            about = {"Title": described.title, "Description": described.text}
            figure.savefig(path, bbox_inches="tight", metadata=about, dpi=DOTS_PER_INCH)
    return path


def _described(ax: Axes) -> _Description:
    """Return what is known of *ax*, or raise."""
    if isinstance(ax, Axes) and ax in _descriptions:
        return _descriptions[ax]
    raise ValueError(
        f"only what plot_bars and the other plot_ functions return is known, but {ax!r} was given: "
        "ax = plot_bars(...), then this function of ax"
    )


def _as_svg(figure: Figure, described: _Description) -> str:
    """Return a figure as SVG that tells a browser its language, title and description."""
    written = StringIO()
    figure.savefig(written, format="svg", bbox_inches="tight", metadata={"Date": None})
    title, text = f"<title>{escape(described.title)}</title>", f"<desc>{escape(described.text)}</desc>"
    start, svg, rest = written.getvalue().partition("<svg ")
    attributes, _, content = rest.partition(">")
    head = f'{svg}role="img" lang="{described.language}" {attributes}>'
    return f"{start}{head}\n {title}\n {text}\n {_STYLE}{content}"
