"""Actors: who is named where, and one actor under all the names that an article gives it.

Lexicon names come first, then names and institutions that no lexicon knows; what is the same actor
is merged inside the article, never across articles by guess.
"""

from dataclasses import replace
from itertools import groupby
from os import PathLike

import numpy as np
import pandas as pd

from toolkit import schema
from toolkit.actors.asides import add_asides, add_short_names
from toolkit.actors.bodies import add_institutions, add_tails, tails_of
from toolkit.actors.known import add_lexicon_mentions
from toolkit.actors.marked import add_marked_names
from toolkit.actors.mentions import Field, Mention, as_mention, columns_of, reading_order, taken_by
from toolkit.actors.persons import add_family_mentions, add_name_mentions, personal_names, persons_of
from toolkit.actors.where import word_places
from toolkit.collector import collector_at_rest
from toolkit.gazetteer import Gazetteer, gazetteer, gazetteer_with
from toolkit.names.where import name_places
from toolkit.passages import Passage, passages
from toolkit.places import is_place, place_names
from toolkit.reading import Reading, read_articles


@collector_at_rest()
def find_actors(
    articles: pd.DataFrame,
    *,
    extra: pd.DataFrame | str | PathLike[str] | None = None,
    places: bool = False,
) -> pd.DataFrame:
    """Return the mentions of actors, one row a mention, in reading order.

    Parameters
    ----------
    articles
        One row an article; needs `article_id` and `text`, reads `title` where it stands.
    extra
        Actors of your own, one row an alias, or the CSV file of such a table: `alias, actor_id, actor,
        actor_en, actor_type`, and `rule` where a name counts only after the full one (``after_full``),
        after a title (``titled``) or in marks (``marked``).  Where a lexicon has the same name, yours
        counts.  `save_actors` writes such a file.
    places
        Whether cities and regions are added where they are no actors (`actor_type` place).  Needs the
        extra `places`.  No other row changes: a place inside an actor's name («جامعة حلب») is no row.

    Returns
    -------
    `schema.ACTORS`.  `start` and `end` count characters of the article's `field`, without particles
    written on the name («لروسيا» → «روسيا»); `mention` is that slice.  `actor` is the usual Arabic
    name, or for an actor that no lexicon knows the fullest name the article gives it; its `actor_id`
    is then ``name:`` and that name folded, so that it can be counted across articles.  `actor_en` is
    missing where no lexicon gives it.  `rule` names what decided.

    The `actor_id` of a place is ``place:`` and its number at geonames.org, or a word where it has none.

    Raises
    ------
    TypeError, ValueError
        Where *articles* is no table, lacks a column, or holds an `article_id` twice, or *extra* is not
        as it must be.
    ModuleNotFoundError
        Where *places* are asked for and the extra is not installed.

    Notes
    -----
    A name that bodies of many states bear takes the nationality after it («خفر السواحل الإيطالي»), and
    alone means that body where the article tells of one state only; else its `actor_en` says that the
    state is not named.

    Clubs that are called like a town or a word («ليفربول») count in articles on sport.  What stands in
    brackets or marks right after a body's name may be its short name, and is then found alone, too.

    Pronouns and bare descriptions («الوزير») are no mentions.  Names that stand without a title and of
    which no part is known are missed.  Of cities that share a name the largest is taken («طرابلس»), but
    that of the state which the lexicon `places` gives comes first; towns of fewer than 15,000 people are
    missed, and so are towns whose name may be another word, where no «مدينة», «في» or the like precedes.
    """
    known = gazetteer_with(extra)
    reading = read_articles(articles, fields=schema.PROSE_FIELDS)
    return actors_table(reading, mentions_in(reading, known, place_names() if places else None))


def actors_table(reading: Reading, mentions: list[tuple[Passage, list[Mention]]]) -> pd.DataFrame:
    """Return the mentions of a reading as a table (`schema.ACTORS`)."""
    order = schema.FIELDS.index
    ordered = sorted(mentions, key=lambda pair: (pair[0].segment.article, order(pair[0].segment.field)))
    token, columns = columns_of(ordered)
    placed = reading.positions(np.asarray(token, dtype=np.int64))
    return schema.table(schema.ACTORS, {**placed, **columns})


def mentions_in(
    reading: Reading, known: Gazetteer | None = None, places: Gazetteer | None = None
) -> list[tuple[Passage, list[Mention]]]:
    """Return the passages of *reading* (texts and titles), each with its mentions in reading order.

    *known* are the names of actors, by default the lexicons'; *places* those of places, if wanted.
    """
    known = known or gazetteer()
    matched = known.matches(reading)
    names = name_places(reading)
    fields = []
    for passage in passages(reading, (s for s in reading.segments if s.field in schema.PROSE_FIELDS)):
        number = passage.segment.number
        fields.append(Field(passage, matched[number], personal_names(passage, names[number]), []))
    articles = [list(article) for _, article in groupby(fields, lambda field: field.passage.segment.article)]
    heads, states, sport, marks = word_places(reading)
    for article in articles:
        add_lexicon_mentions(article, states, sport)
        add_marked_names(article, heads, marks)
    persons = [persons_of(article) for article in articles]
    ends = [people.ends() for people in persons]
    alone = reading.by_segment(reading.bears(set().union(*ends)))
    for article, people, names_alone in zip(articles, persons, ends, strict=True):
        for field in article:
            add_name_mentions(field, people)
            add_family_mentions(field, people, names_alone, alone[field.passage.segment.number])
        add_institutions(article, heads)
    asides = [add_asides(article, marks) for article in articles]
    tails = [tails_of(article) for article in articles]
    firsts = {keys[0] for found in tails for keys in found}.union(*asides)
    alone = reading.by_segment(reading.bears(firsts))
    for article, short, found in zip(articles, asides, tails, strict=True):
        for field in article if short else ():
            add_short_names(field, short, alone[field.passage.segment.number])
        for field in article if found else ():
            add_tails(field, found, alone[field.passage.segment.number])
    if places is not None:
        _add_places(reading, {field.passage.segment.number: field for field in fields}, places)
    for field in fields:
        field.mentions.sort(key=reading_order)
    return [(field.passage, field.mentions) for field in fields]


def _add_places(reading: Reading, fields: dict[int, Field], places: Gazetteer) -> None:
    """Add the places that stand in no actor's name, the longest of those that begin together."""
    for number, matched in enumerate(places.matches(reading)):
        field = fields.get(number)
        if field is None or not matched:
            continue
        covered = taken_by(field.mentions)
        for match in matched:
            mention = as_mention(field.passage, match)
            words = range(mention.first, mention.last)
            if covered.isdisjoint(words) and is_place(field.passage, match):
                field.mentions.append(replace(mention, rule=f"place, {match.alias.rule}".removesuffix(", ")))
                covered.update(words)
