"""Offices: who held the one that a title names («الرئيس الأميركي») on the day of the article."""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

import pandas as pd

from toolkit import schema
from toolkit.gazetteer import entities
from toolkit.lexicons import lexicon_rows
from toolkit.lexis import BA
from toolkit.office_titles import Title, titles_by_article
from toolkit.passages import Passage
from toolkit.reading import Reading, read_articles
from toolkit.text.letters import fold_phrase
from toolkit.text.marks import OPENING_MARKS

_IN = ("\u0641\u064a", "\u0641\u0649")  # «في», and as some papers write it
_STATE_WITHIN = 3  # words after a short title in which «في» or «بـ» joins its state to it
_NAME_WITHIN = 3  # words between a title and the name of its holder: «… السعودي الأمير سعود الفيصل»


class Term(NamedTuple):
    """A term of office; days are ISO dates, "" where unknown, `last` the last day that is known of."""

    actor_id: str
    start: str
    last: str
    sure: bool


class Holder(NamedTuple):
    """Who is meant by a title, "" where it is not known; all who may be; and how it is known."""

    actor_id: str
    candidates: tuple[str, ...]
    status: str


class Beside(NamedTuple):
    """The ids of the persons named right after a title and right before it, "" for none."""

    after: str
    before: str


def resolve_offices(
    mentions: pd.DataFrame, articles: pd.DataFrame, *, homes: Mapping[str, str] | None = None
) -> pd.DataFrame:
    """Return the titles of offices in the articles, one row a title, each with its holder on that day.

    Parameters
    ----------
    mentions
        The mentions of `find_actors` in these articles: they tell which titles stand beside a name, and
        which are part of an organisation's.
    articles
        One row an article; needs `article_id` and `text`, reads `title`, `published` and `outlet` where
        they stand.
    homes
        The state of an outlet, ``{"النهار": "state:lb"}``: a short title («رئيس الحكومة») may be of its
        offices.  Without it short titles are of the offices that the article has named in full before.

    Returns
    -------
    `schema.OFFICES`, in reading order.  `start` and `end` count characters of the article's `field`, and
    `title` is that slice.  `actor_id`, `actor` and `actor_en` are missing where the holder is not known;
    `candidates` lists the ids of all who may be meant.  `status` says how far the holder is known:

    - held: one person held the office on the day on which the article was published;
    - short: so, for a short title of which the article before it, or `homes`, tells one country; in the
      press of one country, give `homes`: there a short title mostly means that country's office;
    - named: the article names a holder beside the title, whenever it was; `find_actors` has that name too;
    - uncertain_date: one person did, as far as the lexicon knows, which is not sure of the dates;
    - ambiguous: several may be meant: the day of a change, a short title of several countries, or a name
      after the title that is none of its holders;
    - unknown_date: the article has no `published` (`retrieved` is not taken for it);
    - no_country: a short title («وزير الخارجية») of which nothing tells the country;
    - vacant_or_unknown: the lexicon knows nobody who held the office on that day.

    Raises
    ------
    TypeError, ValueError
        Where a table is none, lacks a column, or *articles* holds an `article_id` twice.

    Notes
    -----
    The holders are those of the lexicons `offices` and `office_holders`; a term is not read past the day
    up to which it is known (`as_of`).  Titles of who left the office or has not taken it («السابق»,
    «المنتخب») and of other offices («نائب وزير …») are no rows.  Short titles of one word («الرئيس») are
    missed.  An article about the past («قال الرئيس الأميركي عام 1990») is read as of its own day.
    """
    needed = ("article_id", "field", "start", "end", "actor_id", "actor_type")
    schema.require(mentions, needed, "table of mentions")
    reading = read_articles(articles, fields=schema.PROSE_FIELDS)
    days, states = _days(reading.articles), _states(reading.articles, homes or {})
    named = _Named(mentions)
    rows = []
    for article, found in titles_by_article(reading).items():
        article_id = reading.article_ids[article]
        titles = [pair for pair in found if not named.covers(article_id, *pair)]
        for passage, found_title in titles:
            title = _with_state(found_title, named.state_after(article_id, passage, found_title))
            beside = named.beside(article_id, passage, title)
            told = _told_before(passage, title, titles)
            offices = _offices_meant(title, told, states[article], beside)
            rows.append((passage, title, offices, _holder(title, offices, days[article], beside)))
    return _table(reading, rows)


def holders(title: str) -> frozenset[str]:
    """Return the `actor_id` of all who ever held the office of this title; none where it is no office."""
    return _holders().get(fold_phrase(title), frozenset())


@cache
def _holders() -> dict[str, frozenset[str]]:
    """Return the holders of each office by its folded titles."""
    found: dict[str, set[str]] = {}
    for row in lexicon_rows("offices"):
        for title in row["title"].split("|"):
            found.setdefault(fold_phrase(title), set()).update(_ever(row["office_id"]))
    return {title: frozenset(ids) for title, ids in found.items()}


@cache
def _terms() -> dict[str, list[Term]]:
    """Return the terms of each office."""
    terms: dict[str, list[Term]] = {}
    for row in lexicon_rows("office_holders"):
        term = Term(row["actor_id"], row["start"], row["end"] or row["as_of"], row["sure"] == "yes")
        terms.setdefault(row["office_id"], []).append(term)
    return terms


def _ever(office: str) -> set[str]:
    """Return all who ever held an office."""
    return {term.actor_id for term in _terms().get(office, ())}


# Who is meant


class _Named:
    """What the articles name: persons by where their names begin and end, and where organisations stand."""

    def __init__(self, mentions: pd.DataFrame):
        self._starts: dict[tuple[str, str, int], str] = {}
        self._ends: dict[tuple[str, str, int], str] = {}
        self._states: dict[tuple[str, str, int], str] = {}
        self._bodies: dict[tuple[str, str], list[tuple[int, int]]] = {}
        columns = ["article_id", "field", "start", "end", "actor_id", "actor_type"]
        for article_id, field, start, end, actor_id, kind in mentions[columns].itertuples(index=False):
            if kind == "person":
                self._starts[str(article_id), field, start] = actor_id
                self._ends[str(article_id), field, end] = actor_id
            elif kind == "state":
                self._states[str(article_id), field, start] = actor_id
            elif kind == "organisation":
                self._bodies.setdefault((str(article_id), field), []).append((start, end))

    def covers(self, article_id: str, passage: Passage, title: Title) -> bool:
        """Tell whether a title is part of an organisation's name: «مكتب رئيس الوزراء العراقي»."""
        bodies = self._bodies.get((article_id, passage.segment.field), ())
        end = passage.end[title.last - 1]
        return any(first < title.start and end <= last for first, last in bodies)

    def state_after(self, article_id: str, passage: Passage, title: Title) -> str:
        """Return the state that «في» or «بـ» joins to a short title: «وزير الخارجية بدولة قطر»."""
        if not title.short or passage.opens_sentence(title.last):
            return ""
        after = passage.words[title.last]
        if not (after.key in _IN or after.bare.startswith(BA)):
            return ""
        _, close = passage.sentence_bounds(title.last)
        end = passage.end[min(close, title.last + _STATE_WITHIN) - 1]
        place = article_id, passage.segment.field
        starts = range(passage.start[title.last], end)
        return next((state for at in starts if (state := self._states.get((*place, at)))), "")

    def beside(self, article_id: str, passage: Passage, title: Title) -> Beside:
        """Return the ids of the persons named right after a title and right before it.

        A name may stand on a line of its own, as in a signature.
        """
        before = title.first - 1 - passage.is_comma(title.first - 1)
        own = passage.start[title.first] == title.start  # no particle leads on to it
        after = self._after(article_id, passage, title)
        if not own or before < 0:
            return Beside(after, "")
        return Beside(after, self._ends.get((article_id, passage.segment.field, passage.end[before]), ""))

    def _after(self, article_id: str, passage: Passage, title: Title) -> str:
        """Return the id of the person whose name follows a title, perhaps after another title or a comma."""
        for at in range(title.last, min(len(passage), title.last + _NAME_WITHIN + 1)):
            named = self._starts.get((article_id, passage.segment.field, passage.start[at]))
            if named is not None:
                return named
            known = passage.words[at]
            leads = known.definite or known.title is not None or known.text in OPENING_MARKS
            if not (leads or passage.is_comma(at)):
                break
        return ""


def _told_before(passage: Passage, title: Title, titles: list[tuple[Passage, Title]]) -> set[str]:
    """Return the offices that the article names in full before a title; a headline may come before them."""
    return {
        office
        for other, full in titles
        if not full.short and (other.segment.field != passage.segment.field or full.start < title.start)
        for office in full.offices
    }


def _with_state(title: Title, state: str) -> Title:
    """Return a short title as one in full where the text joins its *state* to it."""
    if not state:
        return title
    offices = tuple(office for office in title.offices if _state_of(office) == state)
    return title._replace(offices=offices, short=False)


def _offices_meant(title: Title, told: set[str], home: str, beside: Beside) -> tuple[str, ...]:
    """Return the offices that a title may name.

    A short one names those that a person beside it has held, else those that the article has *told* in full
    and that of the outlet's state, *home*.
    """
    if not title.short:
        return title.offices
    held = tuple(office for office in title.offices if not _ever(office).isdisjoint(beside))
    may_be = (office for office in title.offices if office in told or _state_of(office) == home)
    return held or tuple(may_be)


def _holder(title: Title, offices: tuple[str, ...], day: str, beside: Beside) -> Holder:
    """Return whom a title means that may name *offices*, on the *day* of the article."""
    for person in filter(None, beside):
        if any(person in _ever(office) for office in offices):
            return Holder(person, (person,), "named")
    if not offices:
        return Holder("", (), "no_country")
    if len(offices) > 1:
        return Holder("", (), "ambiguous")
    if not day:
        return Holder("", (), "unknown_date")
    found = _holder_on(offices[0], day)
    if found.actor_id and beside.after:  # «الرئيس الأميركي دوايت أيزنهاور», «سفير خادم الحرمين فلان»
        return Holder("", (*found.candidates, beside.after), "ambiguous")
    return found._replace(status="short") if title.short and found.status == "held" else found


def _holder_on(office: str, day: str) -> Holder:
    """Return who held an office on a day."""
    terms = [term for term in _terms().get(office, ()) if term.start <= day <= term.last]
    candidates = tuple(dict.fromkeys(term.actor_id for term in terms))
    certain = [*{term.actor_id for term in terms if term.sure and term.start < day < term.last}]
    if not candidates:
        return Holder("", (), "vacant_or_unknown")
    if len(candidates) == 1:
        sure = any(term.sure for term in terms)
        return Holder(candidates[0], candidates, "held" if sure else "uncertain_date")
    if len(certain) == 1:
        return Holder(certain[0], candidates, "held")
    return Holder("", candidates, "ambiguous")


def _state_of(office: str) -> str:
    """Return the state or organisation to which an office belongs."""
    return _states_of_offices()[office]


@cache
def _states_of_offices() -> dict[str, str]:
    return {row["office_id"]: row["state_id"] for row in lexicon_rows("offices")}


def _states(articles: pd.DataFrame, homes: Mapping[str, str]) -> list[str]:
    """Return the state of each article's outlet, "" where it is not given."""
    outlets = articles["outlet"] if "outlet" in articles else [None] * len(articles)
    return [homes.get(outlet, "") for outlet in outlets]


def _days(articles: pd.DataFrame) -> list[str]:
    """Return the day on which each article was published as an ISO date, "" where it is not known."""
    if "published" not in articles:
        return [""] * len(articles)
    published = pd.to_datetime(articles["published"], utc=True, errors="coerce")
    return published.dt.strftime("%Y-%m-%d").fillna("").tolist()


def _table(reading: Reading, rows: list[tuple[Passage, Title, tuple[str, ...], Holder]]) -> pd.DataFrame:
    """Return the titles and their holders as a table (`schema.OFFICES`)."""
    order = schema.FIELDS.index
    rows = sorted(rows, key=lambda row: (row[0].segment.article, order(row[0].segment.field), row[1].start))
    known = [entities().get(holder.actor_id) for *_, holder in rows]
    ends = [passage.end[title.last - 1] for passage, title, *_ in rows]
    starts = [title.start for _, title, *_ in rows]
    offsets = [passage.segment.offset for passage, *_ in rows]
    slices = [reading.text[o + s : o + e] for o, s, e in zip(offsets, starts, ends, strict=True)]
    return schema.table(
        schema.OFFICES,
        {
            "article_id": [reading.article_ids[passage.segment.article] for passage, *_ in rows],
            "field": [passage.segment.field for passage, *_ in rows],
            "paragraph": [passage.paragraph[title.first] for passage, title, *_ in rows],
            "sentence": [passage.sentence[title.first] for passage, title, *_ in rows],
            "start": starts,
            "end": ends,
            "title": slices,
            "office_id": [offices[0] if len(offices) == 1 else None for _, _, offices, _ in rows],
            "actor_id": [holder.actor_id or None for *_, holder in rows],
            "actor": [person and person.actor for person in known],
            "actor_en": [person and (person.actor_en or None) for person in known],
            "candidates": [list(holder.candidates) for *_, holder in rows],
            "status": [holder.status for *_, holder in rows],
        },
    )
