"""Exploring an analysis: counts on one side, the quotes behind them on the other, each a click from its text.

What is chosen and counted is computed in `choice`; here it is shown, with the standard widgets of Jupyter.
"""

from collections.abc import Callable
from dataclasses import replace
from uuid import uuid4

import ipywidgets as widgets
import pandas as pd

from toolkit.display import escape, show
from toolkit.export import save_table
from toolkit.labels import Language, check_language, say
from toolkit.reader.choice import FACETS, Choice, Collection
from toolkit.reader.clickable import Bar, Bars, Rows
from toolkit.reader.evidence import BETWEEN
from toolkit.reader.labels import value_name
from toolkit.reader.markup import flat, isolated, plain
from toolkit.reader.page import date_text, read, style
from toolkit.runs import Analysis

BARS = 15  # values shown at once
ROWS = 10  # quotes shown at once
_AROUND = 60  # characters of the article before and behind a quote
_LONGEST = 240  # characters of a quote that are shown
_FACET_LABELS = {"month": "explore.month", "actor": "explore.actor"}  # the others are called as columns are
_SHOWN_COLUMNS = ("outlet", "published", "speaker_name", "cue", "quote")
_FILE = "quotes.xlsx"
_CROSS = "\u2715"


def explore(found: Analysis, *, language: Language = "ar") -> "Explorer":
    """Return an interactive view of an analysis: counts, the quotes behind them, and their articles.

    Parameters
    ----------
    found
        What `analyse` returned.
    language
        The language of the controls, ``"ar"`` or ``"en"``.

    Returns
    -------
    A view that draws itself at the end of a cell.  Its bars count quotes by outlet, month, speaker, type of
    speaker, stance, who is named in the quote's words, or agency (credited by the article as its source, or
    carrying the quote; not the outlet itself).  A click on a bar chooses its quotes, a second click lets them
    go; values of one facet add up, several facets narrow down.  The bars of a facet count under the choices
    of all others.  Each quote opens its article, as `read` shows it.  `selection` is the table of the chosen
    quotes, with `outlet`, `published`, `title`, `actors` and `agencies`; a button saves it by `save_table`.

    Raises
    ------
    TypeError, ValueError
        Where *found* is no analysis, or *language* is another.

    Notes
    -----
    A quote in a quote counts as one of its own.  To count each word once, explore
    ``dataclasses.replace(found, quotes=outer(found.quotes))``.  Days and months are those of UTC.  Where no
    kernel runs, as on an exported page, a table of counts and the first quotes stand instead.
    """
    check_language(language)
    if not isinstance(found, Analysis):
        raise TypeError(
            f"explore takes what analyse(articles) returns, but a {type(found).__name__} was given: write "
            "explore(analyse(articles))"
        )
    return Explorer(found, language)


class Explorer:
    """The view of an analysis: its widgets, what is chosen in them, and what follows from that."""

    def __init__(self, found: Analysis, language: Language) -> None:
        self._found, self._language = found, language
        self._quotes = Collection(found)
        self._articles = found.articles.set_index("article_id")
        self._choice = Choice()
        self._first = 0  # of the chosen quotes that the list shows
        self._make_widgets()
        self._choose(self._choice)

    @property
    def selection(self) -> pd.DataFrame:
        """The chosen quotes, as a table of your own."""
        return self._chosen.reset_index(drop=True)

    def __repr__(self) -> str:
        return f"Explorer({len(self._chosen):,} of {len(self._quotes.table):,} quotes)"

    def _repr_mimebundle_(self, **kwargs: object) -> dict[str, object]:
        """Return the widgets, and tables for where there are none."""
        bundle = self.widget._repr_mimebundle_(**kwargs)
        return {**bundle, "text/plain": repr(self), "text/html": self._as_tables()}

    def _as_tables(self) -> str:
        """Return the counts of the facet in sight, and the first of the chosen quotes."""
        facet = self.facet.value
        counts = self._quotes.counts(facet, self._choice)
        counts.index = [self._value_name(facet, value) for value in counts.index]
        tables = (
            show(counts.rename_axis(self._facet_name(facet)), rows=BARS),
            show(self._chosen, rows=ROWS, columns=_SHOWN_COLUMNS),
        )
        return "\n".join(table._repr_html_() for table in tables)

    # The widgets

    def _make_widgets(self) -> None:
        """Make all widgets, once, and put them in their places: in a row the first stands on the right."""
        facets = [(self._facet_name(name), name) for name in FACETS]
        self.facet = self._input(widgets.Dropdown, "explore.count_by", self._count, options=facets)
        self.like = self._input(widgets.Text, "explore.find", self._count)
        self.since = self._input(widgets.DatePicker, "explore.since", self._choose_days)
        self.until = self._input(widgets.DatePicker, "explore.until", self._choose_days)
        self.clear = self._button("explore.clear", self._choose_all)
        self.choices = widgets.HBox().add_class("isnad-controls")
        self.values = widgets.HTML()
        self.bars = Bars(BARS, lambda value: self._toggle(self.facet.value, value))
        self.save_as = self._input(widgets.Text, "explore.file", value=_FILE)
        self.said = widgets.HTML()
        self.save = self._button("explore.save", self._save)
        controls = (self.facet, self.like, self.since, self.until, self.clear)
        counted, quotes = widgets.VBox([self.values, self.bars.widget]), self._quotes_side()
        self.widget = widgets.VBox(
            [
                widgets.HTML(f"<style>{style('page')}{style('explore')}</style>"),
                widgets.HBox(controls).add_class("isnad-controls"),
                self.choices,
                widgets.Box([counted, quotes]).add_class("isnad-panels"),
                widgets.HBox([self.save_as, self.save, self.said]).add_class("isnad-controls"),
            ]
        ).add_class("isnad-explore")

    def _quotes_side(self) -> widgets.VBox:
        """Return the list of quotes and, in its place when one is read, the article."""
        self.number, self.range = widgets.HTML(), widgets.HTML()
        self.rows = Rows(ROWS, self._say("explore.read"), self._open)
        self.earlier = self._button("explore.previous", lambda: self._turn(-ROWS))
        self.later = self._button("explore.next", lambda: self._turn(ROWS))
        turning = widgets.HBox([self.earlier, self.range, self.later]).add_class("isnad-controls")
        self.listed = widgets.VBox([self.number, self.rows.widget, turning])
        self.article = widgets.HTML()
        self.back = self._button("explore.back", self._close)
        self.opened = widgets.VBox([self.back, self.article])
        return widgets.VBox([self.listed, self.opened])

    def _input(
        self, kind: type, key: str, changed: Callable[[], None] | None = None, **options: object
    ) -> widgets.DOMWidget:
        wide = {"description_width": "initial"}
        made = kind(description=self._say(key), style=wide, **options)
        if changed is not None:
            made.observe(lambda _: changed(), "value")
        return made

    def _button(self, key: str, clicked: Callable[[], None]) -> widgets.Button:
        button = widgets.Button(description=self._say(key), layout={"width": "auto"})
        button.on_click(lambda _: clicked())
        return button

    # What a click does

    def _toggle(self, facet: str, value: str) -> None:
        self._choose(self._choice.toggled(facet, value))

    def _choose_days(self) -> None:
        self._choose(replace(self._choice, since=self.since.value, until=self.until.value))

    def _choose_all(self) -> None:
        self.since.value = self.until.value = None
        self.like.value = ""
        self._choose(Choice())

    def _choose(self, choice: Choice) -> None:
        """Take *choice* and show what follows from it."""
        self._choice = choice
        self._chosen = self._quotes.chosen(choice)
        self.choices.children = [
            self._choice_button(facet, value)
            for facet, values in choice.values.items()
            for value in sorted(values)
        ]
        self._count()
        self._first = 0
        self._close()
        self._list()

    def _choice_button(self, facet: str, value: str) -> widgets.Button:
        """Return a button that says what is chosen, and lets it go."""
        name = f"{self._facet_name(facet)}: {self._value_name(facet, value)} {_CROSS}"
        button = widgets.Button(description=name, layout={"width": "auto"})
        button.on_click(lambda _: self._toggle(facet, value))
        return button

    def _count(self) -> None:
        """Show the bars of the facet in sight."""
        facet = self.facet.value
        counts = self._quotes.counts(facet, self._choice, self.like.value)
        chosen = self._choice.values.get(facet, frozenset())
        bars = [
            Bar(value, self._value_name(facet, value), int(count), value in chosen)
            for value, count in counts.head(BARS).items()
        ]
        self.bars.fill(bars)
        self.values.value = self._status("explore.values", shown=f"{len(bars):,}", all=f"{len(counts):,}")

    def _turn(self, by: int) -> None:
        self._first += by
        self._list()

    def _list(self) -> None:
        """Show the chosen quotes, from the first in sight."""
        last = min(self._first + ROWS, len(self._chosen))
        self.rows.fill([self._row(row) for row in self._in_sight().to_dict("records")])
        chosen, every = f"{len(self._chosen):,}", f"{len(self._quotes.table):,}"
        self.number.value = self._status("explore.chosen", chosen=chosen, all=every)
        self.range.value = self._status(
            "explore.rows", first=f"{min(self._first + 1, last):,}", last=f"{last:,}"
        )
        self.earlier.disabled, self.later.disabled = self._first == 0, last == len(self._chosen)

    def _in_sight(self) -> pd.DataFrame:
        return self._chosen.iloc[self._first : self._first + ROWS]

    def _open(self, place: int) -> None:
        """Show the article of the quote at *place* of the list, with a link to the quote."""
        quote = self._in_sight().iloc[place]
        of_article = self._found.quotes["quote_id"][self._found.quotes["article_id"] == quote["article_id"]]
        number, name = of_article.tolist().index(quote["quote_id"]) + 1, f"isnad-{uuid4().hex[:8]}"
        page = read(self._found.articles, quote["article_id"], self._found, language=self._language)
        link = f'<a href="#{name}-at{number}">{escape(self._say("page.back", n=number))}</a>'
        self.article.value = f'<p class="isnad-page">{link}</p>\n{page.content(name)}'
        self._show(article=True)

    def _close(self) -> None:
        self.article.value = ""
        self._show(article=False)

    def _show(self, *, article: bool) -> None:
        self.opened.layout.display = "" if article else "none"
        self.listed.layout.display = "none" if article else ""

    def _save(self) -> None:
        """Save the chosen quotes, and say where, or why not."""
        try:
            path = save_table(self.selection, self.save_as.value)
        except (OSError, ValueError) as error:
            self.said.value = self._status("explore.not_saved", error=str(error))
        else:
            self.said.value = self._status("explore.saved", rows=f"{len(self._chosen):,}", path=str(path))

    # What is said

    def _say(self, key: str, **words: object) -> str:
        return say(key, self._language, **words)

    def _status(self, key: str, **words: object) -> str:
        """Return a line that a screen reader reads out when it changes."""
        return f'<p role="status">{escape(self._say(key, **words))}</p>'

    def _facet_name(self, facet: str) -> str:
        return self._say(_FACET_LABELS.get(facet, f"column.{facet}"))

    def _value_name(self, facet: str, value: str) -> str:
        return plain(value_name(facet, value, self._language))

    def _row(self, quote: dict[str, object]) -> tuple[str, str]:
        """Return a quote in its line of the article as HTML, and its article's title."""
        text = self._articles.loc[quote["article_id"], quote["field"]]
        start, end = quote["start"], quote["end"]
        words = quote["quote"] if end - start <= _LONGEST else quote["quote"][:_LONGEST] + "\u2026"
        known = (quote["speaker_name"], quote["outlet"], date_text(quote["published"]))
        said = BETWEEN.join(isolated(value) for value in known if isinstance(value, str) and value)
        before, behind = _last_words(text[:start]), _first_words(text[end:])
        line = f"{escape(flat(before))}<span>{escape(flat(words))}</span>{escape(flat(behind))}"
        html = f'<p class="isnad-said">{said}</p><p class="isnad-context" lang="ar" dir="rtl">{line}</p>'
        return html, plain(quote["title"] if isinstance(quote["title"], str) else "")


def _last_words(text: str) -> str:
    """Return the end of *text*, from a whole word on."""
    return text if len(text) <= _AROUND else "\u2026" + text[-_AROUND:].partition(" ")[2]


def _first_words(text: str) -> str:
    """Return the beginning of *text*, up to a whole word."""
    return text if len(text) <= _AROUND else text[:_AROUND].rpartition(" ")[0] + "\u2026"
