"""Charts a researcher can print: a table in, a Matplotlib Axes out.

Each function takes an `ax` to draw on, or makes a figure of its own; none shows or saves it.  Every
chart says below itself how many rows it counts (n), which of them it leaves out, and its source.
Nothing is told by colour alone: numbers are written, and hatches, dashes and marks differ.
In Arabic (`language="ar"`) bars and matrices read from the right; time runs from left to right in both.

A chart takes its rows from `rows`, its texts from `words` and its look from `looks`.
"""

from toolkit.charts.bars import plot_bars, plot_shares
from toolkit.charts.credits import plot_agencies, plot_flow
from toolkit.charts.dispersion import plot_dispersion
from toolkit.charts.heatmap import plot_heatmap
from toolkit.charts.network import plot_network
from toolkit.charts.timeline import plot_timeline

__all__ = [
    "plot_agencies",
    "plot_bars",
    "plot_dispersion",
    "plot_flow",
    "plot_heatmap",
    "plot_network",
    "plot_shares",
    "plot_timeline",
]
