"""Charts a researcher can print: a table in, a Matplotlib Axes out.

Each function takes an `ax` to draw on, or makes a figure of its own; none shows it, `save_chart` saves it.
Every chart says below itself how many rows it counts (n), which of them it leaves out, and its source;
`alt_text` says in words what it shows.
Nothing is told by colour alone: numbers are written, and hatches, dashes and marks differ.
In Arabic (`language="ar"`) bars and matrices read from the right; time runs from left to right in both.

A chart takes its rows from `rows`, its texts from `words` and its look from `looks`.
"""

from toolkit.charts.bars import plot_bars, plot_shares
from toolkit.charts.credits import plot_agencies, plot_flow
from toolkit.charts.dispersion import plot_dispersion
from toolkit.charts.figures import alt_text, save_chart
from toolkit.charts.heatmap import plot_heatmap
from toolkit.charts.network import plot_network
from toolkit.charts.timeline import plot_timeline

__all__ = [
    "alt_text",
    "plot_agencies",
    "plot_bars",
    "plot_dispersion",
    "plot_flow",
    "plot_heatmap",
    "plot_network",
    "plot_shares",
    "plot_timeline",
    "save_chart",
]
