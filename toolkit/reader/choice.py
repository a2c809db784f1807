"""Quotes chosen by what they are and where they stand: tables and masks, no widgets.

A facet is a property by which quotes are counted and chosen.  Each is held as pairs of a quote's place and
the code of a value, since a quote may have several values (the actors that it names).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

import numpy as np
import pandas as pd

from toolkit import schema
from toolkit.measures import without_own
from toolkit.runs import Analysis
from toolkit.text.letters import fold

FACETS = ("outlet", "month", "speaker_name", "speaker_type", "stance", "actor", "agency")
ABSENT = ""  # the value of a quote that has none
_OF_QUOTE = ("outlet", "month", "speaker_name", "speaker_type", "stance")  # a quote has one at most
_OF_ARTICLE = ("article_id", "outlet", "published", "title")
_PLACE = ["article_id", "field", "start", "end"]


@dataclass(frozen=True)
class Choice:
    """What is chosen: of each facet any of some values, and days (in UTC) from one up to another."""

    values: Mapping[str, frozenset[str]] = field(default_factory=dict)
    since: date | None = None
    until: date | None = None

    def toggled(self, facet: str, value: str) -> "Choice":
        """Return the choice with *value* of *facet* added or, where it was chosen, left out."""
        chosen = self.values.get(facet, frozenset()) ^ {value}
        rest = self.without(facet)
        return replace(rest, values={**rest.values, facet: chosen}) if chosen else rest

    def without(self, facet: str) -> "Choice":
        """Return the choice without any value of *facet*."""
        return replace(self, values={name: those for name, those in self.values.items() if name != facet})


@dataclass(frozen=True)
class _Facet:
    """The pairs of a facet: places of quotes, codes of their values, the values, keys to find them by."""

    rows: np.ndarray
    codes: np.ndarray
    values: pd.Index
    keys: list[str]

    def mask(self, chosen: Iterable[str], size: int) -> np.ndarray:
        """Tell of each of *size* quotes whether it has one of the values *chosen*."""
        wanted = self.values.isin(list(chosen))
        mask = np.zeros(size, dtype=bool)
        mask[self.rows[wanted[self.codes]]] = True
        return mask

    def counts(self, mask: np.ndarray) -> pd.Series:
        """Return how many quotes of *mask* have each value."""
        found = np.bincount(self.codes[mask[self.rows]], minlength=len(self.values))
        return pd.Series(found, index=self.values, name="rows")


class Collection:
    """The quotes of an analysis, and what they are chosen by.

    `table` is the quotes table with `outlet`, `published` and `title` of the article, `actors` (a list: who
    is named in the words of the quote) and `agencies` (a list: whom the article credits as its source, but
    not the outlet itself, and who carried the quote).
    """

    def __init__(self, found: Analysis) -> None:
        articles = found.articles.reindex(columns=list(_OF_ARTICLE))
        quotes = found.quotes.reset_index(drop=True)
        table = quotes.merge(articles, on="article_id", how="left", validate="many_to_one")
        table["published"] = pd.to_datetime(table["published"], utc=True, errors="coerce")
        single = table.assign(month=table["published"].dt.strftime("%Y-%m"))
        pairs = {name: _pairs(single.index, single[name]) for name in _OF_QUOTE}
        pairs |= {"actor": _named(quotes, found.actors), "agency": _agencies(quotes, articles, found)}
        self._facets = {name: _facet(pairs[name], len(table)) for name in FACETS}
        self.table = table.assign(
            actors=_lists(pairs["actor"], table), agencies=_lists(pairs["agency"], table)
        )

    def mask(self, choice: Choice) -> np.ndarray:
        """Tell of each quote whether it is chosen."""
        mask = np.ones(len(self.table), dtype=bool)
        for name, values in choice.values.items():
            mask &= self._facets[name].mask(values, len(mask))
        published = self.table["published"]
        if choice.since is not None:
            mask &= (published >= pd.Timestamp(choice.since, tz="UTC")).to_numpy()
        if choice.until is not None:
            mask &= (published < pd.Timestamp(choice.until, tz="UTC") + pd.Timedelta(days=1)).to_numpy()
        return mask

    def chosen(self, choice: Choice) -> pd.DataFrame:
        """Return the rows of `table` that are chosen, in its order."""
        return self.table[self.mask(choice)]

    def counts(self, facet: str, choice: Choice, like: str = "") -> pd.Series:
        """Return how many quotes have each value of *facet*, the most frequent first, months in their order.

        A choice of values of the facet itself is left out, so that its other values can be compared and
        chosen too.  Quotes that have none count for `ABSENT`; values without a quote are left out, and so are
        those that do not hold *like*, whatever its spelling.
        """
        held = self._facets[facet]
        found = held.counts(self.mask(choice.without(facet)))
        if key := fold(like.strip()):
            found = found[[key in value for value in held.keys]]
        found = found[found > 0]
        return found if facet == "month" else found.sort_values(ascending=False, kind="stable")


def _pairs(rows: Iterable[int], values: Iterable[str]) -> pd.DataFrame:
    """Return a place and a value a row, each pair once, without those that say nothing."""
    pairs = pd.DataFrame({"row": rows, "value": values}).dropna()
    return pairs[pairs["value"] != ABSENT].drop_duplicates()


def _named(quotes: pd.DataFrame, actors: pd.DataFrame) -> pd.DataFrame:
    """Return the actors that are named in the words of each quote."""
    ours = quotes[_PLACE].reset_index(names="row")
    both = ours.merge(actors[[*_PLACE, "actor"]], on=["article_id", "field"], suffixes=("", "_of_actor"))
    inside = (both["start_of_actor"] >= both["start"]) & (both["end_of_actor"] <= both["end"])
    return _pairs(both.loc[inside, "row"], both.loc[inside, "actor"])


def _agencies(quotes: pd.DataFrame, articles: pd.DataFrame, found: Analysis) -> pd.DataFrame:
    """Return the agencies that each quote's article credits as a source, and those that carried the quote."""
    place = quotes.reset_index(names="row")
    feeds = found.credits[found.credits["form"].isin(schema.FEED_FORMS)]
    of_article = place[["row", "article_id"]].merge(without_own(feeds, articles), on="article_id")
    links = found.links[["quote_id", *_PLACE]].dropna(subset=["start", "end"])
    links = links.astype({"start": schema.OFFSET, "end": schema.OFFSET})
    carried = place[["row", "quote_id"]].merge(links, on="quote_id").merge(found.credits, on=_PLACE)
    both = pd.concat([of_article[["row", "agency"]], carried[["row", "agency"]]])
    return _pairs(both["row"], both["agency"])


def _facet(pairs: pd.DataFrame, size: int) -> _Facet:
    """Return *pairs* as a facet of *size* quotes, `ABSENT` for those that have no value."""
    present = pairs["row"].to_numpy(dtype=np.int64)
    lacking = np.ones(size, dtype=bool)
    lacking[present] = False
    absent = np.flatnonzero(lacking)
    rows = np.concatenate([present, absent])
    values = pd.concat([pairs["value"].astype("str"), pd.Series([ABSENT] * len(absent), dtype="str")])
    codes, found = pd.factorize(values, sort=True)
    return _Facet(rows, codes, pd.Index(found), [fold(value) for value in found])


def _lists(pairs: pd.DataFrame, table: pd.DataFrame) -> pd.Series:
    """Return the values of each quote as a list, empty where it has none."""
    lists: list[list[str]] = [[] for _ in range(len(table))]
    for row, value in zip(pairs["row"], pairs["value"], strict=True):
        lists[row].append(value)
    return pd.Series(lists, index=table.index, dtype=schema.LIST)
