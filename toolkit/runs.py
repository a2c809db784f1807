"""Whole runs: every table of the articles in one pass, part by part, with progress shown."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from itertools import pairwise
from os import PathLike

import numpy as np
import pandas as pd
from tqdm import tqdm

from toolkit import schema
from toolkit.actors import actors_table, mentions_in
from toolkit.collector import collector_at_rest
from toolkit.credits import credits_table
from toolkit.gazetteer import Gazetteer, gazetteer_with
from toolkit.quotes import links_table, quotes_in, quotes_table
from toolkit.reading import checked_articles, read_checked

_TABLES = (schema.ACTORS, schema.QUOTES, schema.LINKS, schema.CREDITS)
PART_CHARACTERS = 2_000_000  # of text in one Reading: large enough to share work, small in memory


@dataclass(frozen=True)
class Analysis:
    """The tables of one run, each a plain DataFrame (`schema` says its columns); `articles` is the input."""

    articles: pd.DataFrame
    actors: pd.DataFrame
    quotes: pd.DataFrame
    links: pd.DataFrame
    credits: pd.DataFrame

    def __repr__(self) -> str:
        """Say how many rows each table has."""
        sizes = ", ".join(f"{field.name} {len(getattr(self, field.name)):,}" for field in fields(self))
        return f"Analysis({sizes})"


def analyse(
    articles: pd.DataFrame,
    *,
    extra: pd.DataFrame | str | PathLike[str] | None = None,
    progress: bool = True,
) -> Analysis:
    """Return actors, quotes, links and credits of articles, met once.

    Parameters
    ----------
    articles
        One row an article; needs `article_id` and `text`; `title`, `byline` and `outlet` are read
        where they stand.
    extra
        Actors of your own, as for `find_actors`.
    progress
        Whether a bar shows how many articles are done and how long the rest takes.

    Returns
    -------
    An `Analysis`: the same rows, in the same order, as `find_actors`, `find_quotes`, `find_links` and
    `find_credits` return.

    Raises
    ------
    TypeError, ValueError
        Where *articles* is no table, lacks a column, or holds an `article_id` twice.
    """
    articles, known = checked_articles(articles), gazetteer_with(extra)
    done: list[tuple[pd.DataFrame, ...]] = []
    with tqdm(total=len(articles), unit=" articles", disable=not progress, desc="analyse") as bar:
        for part in _parts(articles):
            done.append(_tables(part, known))
            bar.update(len(part))
    if not done:
        done.append(tuple(map(schema.empty, _TABLES)))
    return Analysis(articles, *map(_together, zip(*done, strict=True)))


def _parts(articles: pd.DataFrame) -> Iterator[pd.DataFrame]:
    """Yield the articles in parts of about `PART_CHARACTERS`, at least one article each."""
    if articles.empty:
        return
    size = articles["text"].str.len().fillna(0).cumsum().to_numpy() // PART_CHARACTERS
    bounds = [0, *(np.nonzero(np.diff(size))[0] + 1).tolist(), len(articles)]
    for first, last in pairwise(bounds):
        yield articles[first:last]


def _together(tables: tuple[pd.DataFrame, ...]) -> pd.DataFrame:
    return tables[0] if len(tables) == 1 else pd.concat(tables, ignore_index=True)


@collector_at_rest()
def _tables(articles: pd.DataFrame, known: Gazetteer) -> tuple[pd.DataFrame, ...]:
    """Return actors, quotes, links and credits of one part, from one Reading."""
    reading = read_checked(articles)
    mentions = mentions_in(reading, known)
    quotes = quotes_in(mentions, reading)
    return (
        actors_table(reading, mentions),
        quotes_table(reading, quotes),
        links_table(reading, quotes),
        credits_table(reading.articles, quotes, reading.texts),
    )
