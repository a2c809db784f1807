"""Lists to click on: their widgets are made once and then only filled, which is what makes a view quick."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

import ipywidgets as widgets

_TICK = "\u2713"
_FIRST_STRONG, _END = "\u2068", "\u2069"  # isolate a name of either direction


class Bar(NamedTuple):
    """A value, how it is called, how often it was counted, and whether it is chosen."""

    value: str
    name: str
    count: int
    chosen: bool


class Bars:
    """Bars as long as their counts; a click calls *clicked* with the value."""

    def __init__(self, number: int, clicked: Callable[[str], None]) -> None:
        self._bars: Sequence[Bar] = ()
        self.buttons = [widgets.Button() for _ in range(number)]
        for place, button in enumerate(self.buttons):
            button.on_click(lambda _, place=place: clicked(self._bars[place].value))
        self.widget = widgets.VBox(self.buttons).add_class("isnad-bars")

    def fill(self, bars: Sequence[Bar]) -> None:
        """Show *bars*, at most as many as there are buttons."""
        self._bars = bars
        most = max((bar.count for bar in bars), default=1)
        for place, button in enumerate(self.buttons):
            button.layout.display = "" if place < len(bars) else "none"
            if place < len(bars):
                bar = bars[place]
                tick = f"{_TICK} " * bar.chosen
                button.description = f"{tick}{_FIRST_STRONG}{bar.name}{_END} ({bar.count:,})"
                button.tooltip = f"{bar.name}: {bar.count:,}"
                button.layout.width = f"{100 * bar.count / most:.1f}%"


class Rows:
    """Rows of HTML, each with a button; a click calls *clicked* with the row's place."""

    def __init__(self, number: int, label: str, clicked: Callable[[int], None]) -> None:
        self.buttons = [widgets.Button(description=label) for _ in range(number)]
        self.texts = [widgets.HTML() for _ in range(number)]
        for place, button in enumerate(self.buttons):
            button.on_click(lambda _, place=place: clicked(place))
        self._rows = [widgets.HBox(pair) for pair in zip(self.buttons, self.texts, strict=True)]
        self.widget = widgets.VBox(self._rows).add_class("isnad-rows")

    def fill(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show rows of HTML, each with what its button says where the mouse rests."""
        for place, row in enumerate(self._rows):
            row.layout.display = "" if place < len(rows) else "none"
            if place < len(rows):
                self.texts[place].value, self.buttons[place].tooltip = rows[place]
