"""The grammar of reported speech: who said what, through whom.

The stages, each a module or a package: `marks` → `cues` and `sources` → `contents` → `phrases`, `identity`
and `speakers` → `links`, joined for one passage in `reports`; here they become tables (`rows`).  `terms`
reads the marks that the reports leave.

All stages read one passage through its `scene`: its words, marks and mentions.  `speech` tells what in marks
was said, `media` which newspapers and agencies a phrase names, `past` who has spoken so far.
`function_words` are those that the grammar asks for one by one.
"""

from os import PathLike

import pandas as pd

from toolkit import schema
from toolkit.actors import Mention, mentions_in
from toolkit.collector import collector_at_rest
from toolkit.gazetteer import gazetteer_with
from toolkit.passages import Passage
from toolkit.quotes.reports import Report, reports_in, word_places
from toolkit.quotes.rows import link_rows, quote_row
from toolkit.quotes.scene import Scene
from toolkit.quotes.terms import Term, terms_in
from toolkit.reading import Reading, read_articles

Found = list[tuple[str, str | None, Passage, Report]]  # quote_id, parent_id, passage, report


@collector_at_rest()
def find_quotes(
    articles: pd.DataFrame, *, extra: pd.DataFrame | str | PathLike[str] | None = None
) -> pd.DataFrame:
    """Return the quotes of articles: what is reported, by which words, and whose words they are.

    Parameters
    ----------
    articles
        One row an article; needs `article_id` and `text`, reads `title` where it stands.
    extra
        Actors of your own, as for `find_actors`: they can be speakers.

    Returns
    -------
    `schema.QUOTES`, one row a quote, in the order of the articles and of the contents in them.
    `start` and `end` count characters of the article's `field`; that slice is `quote`, without its
    quotation marks where these hold all of it (`kind` direct), with them where they hold a part
    (mixed).  `cue` is missing where only a colon or a continuation marks the quote.  `speaker` is
    missing where the subject is dropped; `speaker_name` is the fullest name that the article gives,
    missing only where no subject could be found; `speaker_type` and `anonymity` are missing then too, and
    `actor_id` is a bare ``name:``.  `speaker_gender` is given for one natural person
    whose gender the text shows.  `relays` lists the media that carried the words, outermost first.
    `parent_id` is the quote in which a quote stands.  `rule` names what decided.

    Raises
    ------
    TypeError, ValueError
        Where *articles* is no table, lacks a column, or holds an `article_id` twice.

    Notes
    -----
    The definition of a quote is that of the annotation guidelines: speech acts with only a noun
    phrase («أعلن وقف إطلاق النار») and thoughts are none; a denial is a quote with the stance
    `denying`.  A dropped subject is resolved to the nearest earlier speaker who agrees in gender and
    number; a wrong one is possible wherever two such speakers alternate.
    """
    reading = read_articles(articles, fields=schema.PROSE_FIELDS)
    return quotes_table(reading, quotes_in(mentions_in(reading, gazetteer_with(extra)), reading))


@collector_at_rest()
def find_links(
    articles: pd.DataFrame, *, extra: pd.DataFrame | str | PathLike[str] | None = None
) -> pd.DataFrame:
    """Return the links of the quotes' chains: speaker, relaying media, media that were spoken to.

    Parameters
    ----------
    articles
        As for `find_quotes`; `outlet` is the last link of every chain where it stands.
    extra
        Actors of your own, as for `find_actors`.

    Returns
    -------
    `schema.LINKS`, one row a link, in the order of the quotes.  `level` counts from 0, the speaker,
    outwards.  `start`, `end` are missing for a dropped speaker and for the outlet; `agency_id` is missing
    for what is no agency or outlet of the lexicon; `actor_id` is then ``name:`` and the folded name.

    Raises
    ------
    TypeError, ValueError
        As `find_quotes`.
    """
    reading = read_articles(articles, fields=schema.PROSE_FIELDS)
    return links_table(reading, quotes_in(mentions_in(reading, gazetteer_with(extra)), reading))


@collector_at_rest()
def find_marked_terms(articles: pd.DataFrame) -> pd.DataFrame:
    """Return the stretches in quotation marks that are no speech, one row a stretch, in reading order.

    Parameters
    ----------
    articles
        As for `find_quotes`.

    Returns
    -------
    `schema.MARKED_TERMS`.  `start` and `end` count characters of the article's `field`; that slice is
    `term`, without its marks.  `kind` is medium (an agency, a newspaper, a website), name (of whatever else),
    title (of a work, a programme, a meeting; a slogan), word (itself talked about: «كلمة «…»»), scare (kept
    at a distance: «ما يسمى «…»», «هذه «…»»), or unclear, where nothing tells.  `rule` names what told.
    `quote_id` is the quote in whose words the term stands, missing outside of quotes.

    Raises
    ------
    TypeError, ValueError
        As `find_quotes`.

    Notes
    -----
    Left out are marks that hold a quote or the source's own words in a mixed one, and marks that nothing
    closes.  The kind is read from actors named in the marks and from the word before them, so that most scare
    words, which stand alone, are unclear; so is speech that `find_quotes` misses.
    """
    reading = read_articles(articles, fields=schema.PROSE_FIELDS)
    mentions = mentions_in(reading)
    return terms_table(reading, mentions, quotes_in(mentions, reading))


def quotes_in(mentions: list[tuple[Passage, list[Mention]]], reading: Reading) -> Found:
    """Return the reports of passages with their ids, numbered in each article."""
    found: Found = []
    counts: dict[int, int] = {}
    places = word_places(reading)
    for passage, named in _in_field_order(mentions):
        reports = reports_in(passage, named, places[passage.segment.number])
        article = passage.segment.article
        base = counts.get(article, 0)
        ids = [f"{reading.article_ids[article]}/q{base + i + 1}" for i in range(len(reports))]
        counts[article] = base + len(reports)
        for quote_id, report in zip(ids, reports, strict=True):
            found.append((quote_id, None if report.parent is None else ids[report.parent], passage, report))
    return found


def _in_field_order(mentions: list[tuple[Passage, list[Mention]]]) -> list[tuple[Passage, list[Mention]]]:
    """Return the passages by article, the text before the title."""
    order = schema.PROSE_FIELDS.index
    return sorted(mentions, key=lambda pair: (pair[0].segment.article, order(pair[0].segment.field)))


def quotes_table(reading: Reading, found: Found) -> pd.DataFrame:
    """Return reports as a table (`schema.QUOTES`)."""
    ids = reading.article_ids
    return schema.table_of(
        schema.QUOTES,
        [
            quote_row(ids[passage.segment.article], quote_id, parent_id, passage, report)
            for quote_id, parent_id, passage, report in found
        ],
    )


def links_table(reading: Reading, found: Found) -> pd.DataFrame:
    """Return the links of reports as a table (`schema.LINKS`)."""
    ids, articles = reading.article_ids, reading.articles
    outlets = articles["outlet"].tolist() if "outlet" in articles else [None] * len(articles)
    rows = []
    for quote_id, _, passage, report in found:
        article = passage.segment.article
        rows += link_rows(ids[article], outlets[article], quote_id, passage, report)
    return schema.table_of(schema.LINKS, rows)


def terms_table(
    reading: Reading, mentions: list[tuple[Passage, list[Mention]]], found: Found
) -> pd.DataFrame:
    """Return the marked terms of passages as a table (`schema.MARKED_TERMS`)."""
    quotes: dict[tuple[int, str], list[tuple[str, Report]]] = {}
    for quote_id, _, passage, report in found:
        place = passage.segment.article, passage.segment.field
        quotes.setdefault(place, []).append((quote_id, report))
    rows = []
    places = word_places(reading)
    for passage, named in _in_field_order(mentions):
        scene = Scene(passage, named, places[passage.segment.number])
        here = quotes.get((passage.segment.article, passage.segment.field), [])
        for term in terms_in(scene, [report for _, report in here]):
            holder = None if term.report is None else here[term.report][0]
            rows.append(_term_row(reading, passage, term, holder))
    return schema.table(
        schema.MARKED_TERMS, {name: [row[name] for row in rows] for name in schema.MARKED_TERMS}
    )


def _term_row(reading: Reading, passage: Passage, term: Term, quote_id: str | None) -> dict:
    return {
        "quote_id": quote_id,
        "article_id": reading.article_ids[passage.segment.article],
        "field": passage.segment.field,
        "paragraph": passage.paragraph[term.first],
        "sentence": passage.sentence[term.first],
        "start": passage.start[term.first],
        "end": passage.end[term.last - 1],
        "term": passage.text(term.first, term.last),
        "kind": term.kind,
        "rule": term.rule,
    }
