"""Credits: the agencies and outlets to which an article, or a statement in it, is credited.

Sign-offs, bylines and datelines are read from structure: a list of media and nothing else, at the
place where papers put it.  Credits in the text come from the links of the quotes.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

import numpy as np
import pandas as pd

from toolkit import schema
from toolkit.actors import mentions_in
from toolkit.collector import collector_at_rest
from toolkit.datelines import DATELINE_WORDS
from toolkit.edges import MARKS_AFTER_BRACKET, SIGNOFF_WORDS, edges_of
from toolkit.gazetteer import (
    CREDIT,
    CREDIT_RULES,
    MEDIUM,
    Entity,
    Match,
    agency_kinds,
    entities,
    gazetteer,
    unlisted,
)
from toolkit.lexis import Word, word
from toolkit.passages import Passage
from toolkit.quotes import Found, quotes_in
from toolkit.quotes.media import proper_name
from toolkit.reading import Reading, checked_articles, read_articles, read_texts, texts_in
from toolkit.text.letters import TATWEEL, WAW, fold_phrase
from toolkit.text.marks import QUOTATION_FAMILY

_SEPARATORS = frozenset("،,/+|.:؛*()[]&_")
_DASHES = frozenset("-–—" + TATWEEL)  # the joining stroke stands for one too: «واس ـ الرياض»
_PICTURE_REACH = 3  # words before a medium among which a picture credit is told: «الصور من واس»
_SOCIAL = "social"


@dataclass(frozen=True, slots=True)
class Credit:
    """A credit: the medium's name with its offsets in the field, and the form in which it stands."""

    start: int
    end: int
    surface: str
    entity: Entity
    form: str


@collector_at_rest()
def find_credits(articles: pd.DataFrame, *, in_text: bool = True) -> pd.DataFrame:
    """Return the agencies and outlets that articles are credited to, one row a credit.

    Parameters
    ----------
    articles
        One row an article; needs `article_id` and `text`; reads `title` and `byline` where they stand,
        and `outlet` to know an outlet that credits itself.
    in_text
        Whether the media that quotes name are credits too.  Without them only the ends of the articles and
        their bylines are read, which is many times faster.

    Returns
    -------
    `schema.CREDITS`, in reading order.  `start` and `end` count characters of the article's `field`;
    that slice is `surface`.  `agency` is the canonical Arabic name.  `form` is signoff (at the end),
    dateline (before the first sentence), byline (in that field), or in_text (a medium that a quote
    names as its source, relay or addressee; social networks are none).  An outlet that credits itself
    is a row too: its `agency` is the article's own outlet.

    Raises
    ------
    TypeError, ValueError
        Where *articles* is no table, lacks a column, or holds an `article_id` twice.

    Notes
    -----
    Names that are also words («الأخبار», «الحياة», قنا) count only where position or company shows a
    medium.  Media that no lexicon knows are missed at the edges of articles; where a quote names one,
    `agency` is its own name and `agency_id` is missing.
    """
    if not in_text:
        checked = checked_articles(articles)
        return credits_table(checked, [], texts_in(checked, "text"))
    reading = read_articles(articles)
    return credits_table(reading.articles, quotes_in(mentions_in(reading), reading), reading.texts)


def credits_table(articles: pd.DataFrame, quotes: Found, texts: list[str]) -> pd.DataFrame:
    """Return the credits of checked articles with these *texts*, and of the quotes in them, as a table."""
    found: dict[tuple[int, int, int], Credit] = {}  # by row, field and place
    for row, field, credit in _structural(articles, texts):
        place = row, schema.FIELDS.index(field), credit.start
        if credit.form != "signoff":
            found[place] = credit
        else:
            found.setdefault(place, credit)
    for passage, credit in _in_text(quotes):
        segment = passage.segment
        found.setdefault((segment.article, schema.FIELDS.index(segment.field), credit.start), credit)
    places = sorted(found)
    credits = [found[place] for place in places]
    ids = articles["article_id"].tolist()
    return schema.table(
        schema.CREDITS,
        {
            "article_id": [ids[row] for row, _, _ in places],
            "field": [schema.FIELDS[field] for _, field, _ in places],
            "start": [credit.start for credit in credits],
            "end": [credit.end for credit in credits],
            "surface": [credit.surface for credit in credits],
            "agency_id": [credit.entity.agency_id or None for credit in credits],
            "agency": [credit.entity.actor for credit in credits],
            "form": [credit.form for credit in credits],
        },
    )


def _structural(articles: pd.DataFrame, texts: list[str]) -> Iterator[tuple[int, str, Credit]]:
    """Yield the credits that the articles' edges show: the row, the field, and the credit in it."""
    own = _own_outlets(articles)
    calls = {_words_of(outlet)[0] for outlet in set(own) if outlet is not None}
    edges = edges_of(articles, texts, lambda text: word(text).key in calls or _may_open(text))
    reading = read_texts([edge.text for edge in edges])
    signed: set[int] = set()
    for number, matched in _matched(reading, [own[edge.rows[0]] for edge in edges]):
        edge = edges[number]
        media = _Media(Passage(reading, reading.segments[number]), matched, own[edge.rows[0]])
        if edge.part == "byline":
            credits = _byline(media)
        elif edge.part == "tail":
            credits = _signoff(media)
            signed.update(edge.rows if credits else ())
        else:
            credits = _dateline(media)
            if not signed.issuperset(edge.rows):
                credits += _first_line(media)
        for credit in credits:
            if edge.offset:
                credit = replace(credit, start=credit.start + edge.offset, end=credit.end + edge.offset)
            for row in edge.rows:
                yield row, edge.field, credit


def _matched(reading: Reading, own: list[Entity | None]) -> Iterator[tuple[int, dict[int, list[Match]]]]:
    """Yield the edges in which a medium is named, or their outlet, with the names by their first word."""
    matched = [_media_among(found) for found in gazetteer().matches(reading)]
    begins = [_words_of(entity)[0] if entity is not None else "" for entity in own]
    number = {begin: at for at, begin in enumerate(dict.fromkeys(filter(None, begins)))}
    of_edge = np.asarray([number.get(begin, -1) for begin in begins], dtype=np.int64)
    of_type = np.asarray([number.get(known.key, -2) for known in reading.words], dtype=np.int64)
    called = of_type[reading.type_of] == of_edge[reading.segment]
    named = (at for at, media in enumerate(matched) if media)
    for at in sorted({*named, *reading.segment[called].tolist()}):
        yield at, matched[at]


def _media_among(matched: list[Match]) -> dict[int, list[Match]]:
    """Return the media that an edge names, by their first word: none in a longer name of something else."""
    media: dict[int, list[Match]] = {}
    inside = 0  # «تومسون رويترز», «نادي الرياض»
    for match in matched:
        if not match.alias.entity.agency_id:
            inside = max(inside, match.last if not match.alias.rule and match.last > match.first + 1 else 0)
        elif match.last > inside:
            media.setdefault(match.first, []).append(match)
    return media


def _own_outlets(articles: pd.DataFrame) -> list[Entity | None]:
    """Return the outlet of each article as an entity: the lexicon's, or one made of its name."""
    if "outlet" not in articles:
        return [None] * len(articles)
    names = ["" if pd.isna(name) else str(name) for name in articles["outlet"].tolist()]
    known = {name: _outlet(name) for name in set(names)}
    return [known[name] for name in names]


@cache
def _media_by_name() -> dict[str, Entity]:
    return {fold_phrase(entity.actor): entity for entity in entities().values() if entity.agency_id}


@cache
def _words_of(outlet: Entity) -> tuple[str, ...]:
    return tuple(fold_phrase(outlet.actor).split())


def _outlet(name: str) -> Entity | None:
    key = fold_phrase(name)
    if not key:
        return None
    unlisted = Entity(f"{MEDIUM}outlet:{key}", name, "", "organisation", "", f"outlet:{key}")
    return _media_by_name().get(key, unlisted)


class _Media:
    """The names of media in one passage, in credit positions."""

    def __init__(self, passage: Passage, matched: dict[int, list[Match]], own: Entity | None):
        self.passage = passage
        self.words = passage.words
        self.own = own
        self.matched = matched
        self.own_words = _words_of(own) if own is not None else ()

    def at(self, place: int, limit: int) -> tuple[int, Match | None, Entity] | None:
        """Return where the longest name of a medium that begins at *place* ends, and the medium."""
        calls = self.words[place].key in self.own_words[:1]
        if not calls and place not in self.matched:
            return None
        best: tuple[int, Match | None, Entity] | None = None
        for match in self.matched.get(place, ()):
            last = match.last
            if last <= limit and not match.preposition and (best is None or last > best[0]):
                best = (last, match, match.alias.entity)
        end = place + len(self.own_words)
        fits = calls and end <= limit and (best is None or best[0] <= end)
        if self.own is not None and fits and self.own_words == tuple([w.key for w in self.words[place:end]]):
            best = (end, best[1] if best else None, self.own)
        return best

    def is_plain(self, place: int, last: int, match: Match | None, entity: Entity) -> bool:
        """Tell whether a name at *place* of a dateline is no town: «الرياض», «قنا» that opens it.

        Of the names that count as a whole credit only, one opens it before a dash: «وطنية - …».
        """
        if match is None or self.is_own(entity) or (place and self.words[place - 1].text in QUOTATION_FAMILY):
            return True
        opens = match.alias.rule == CREDIT and last < len(self.words) and _is_dash(self.words[last])
        return match.alias.rule != "marked" and (match.alias.rule not in CREDIT_RULES or place > 0 or opens)

    def is_own(self, entity: Entity) -> bool:
        """Tell whether a medium is the article's own outlet."""
        return self.own is not None and entity.agency_id == self.own.agency_id

    def credit(self, place: int, last: int, match: Match | None, entity: Entity, form: str) -> Credit:
        """Return the credit that words *place* to before *last* are, without a particle before the name."""
        passage = self.passage
        skip = match.skip if match else 0
        surface = passage.text(place, last)[skip:]
        return Credit(passage.start[place] + skip, passage.end[last - 1], surface, entity, form)


def _list_of_media(media: _Media, first: int, last: int, form: str) -> list[Credit]:
    """Return the credits of a stretch that lists media; none where anything else stands in it."""
    found = []
    place = first
    while place < last:
        word = media.words[place]
        if _separates(word) or word.text in QUOTATION_FAMILY:
            place += 1
            continue
        name = media.at(place, last)
        if name is None and _introduces(word):
            place += 1
            continue
        if name is None:
            return []
        end, match, entity = name
        found.append(media.credit(place, end, match, entity, form))
        place = end
    return found


def _introduces(word: Word) -> bool:
    """Tell whether a word may stand before a medium in a list: «المصدر», «وكالة», «و»."""
    return _is_medium_noun(word) or "credit word" in word.classes or word.text == WAW


def _may_open(text: str) -> bool:
    """Tell whether a word may open a list of media."""
    known = word(text)
    return gazetteer().begins(known) or _introduces(known) or _separates(known)


def _signoff(media: _Media) -> list[Credit]:
    """Return the credits of a line or bracket of media at the end."""
    passage = media.passage
    last = len(passage)
    first = passage.paragraph.index(passage.paragraph[-1])
    found = _list_of_media(media, first, last, "signoff") if last - first <= SIGNOFF_WORDS else []
    if not found:
        bracket = _last_bracket(passage)
        if bracket is not None and not _medium_word(media, bracket[0] - 2):  # «صحيفة (الشرق)»: a name
            found = _list_of_media(media, *bracket, "signoff")
    return found


def _first_line(media: _Media) -> list[Credit]:
    """Return the credits of a bracket of media alone on the first line."""
    passage = media.passage
    end = passage.paragraph_end(0)
    if passage.words[0].text != "(" or passage.paragraph[-1] == 0 or end > SIGNOFF_WORDS:
        return []
    return _list_of_media(media, 0, end, "signoff")


def _last_bracket(passage: Passage) -> tuple[int, int] | None:
    """Return the words in the bracket that closes the text."""
    last = len(passage) - 1
    lowest = max(0, last - MARKS_AFTER_BRACKET)
    while last > lowest and passage.words[last].text in (".", "-"):
        last -= 1
    if passage.words[last].text != ")":
        return None
    for first in range(last, max(-1, last - SIGNOFF_WORDS), -1):
        if passage.words[first].text == "(":
            return first + 1, last
    return None


def _dateline(media: _Media) -> list[Credit]:
    """Return the credits of the dateline: «بيروت - رويترز:», «دبي (CNN) --», «القاهرة /أ ش أ/»."""
    passage = media.passage
    limit = min(len(passage), DATELINE_WORDS)
    found: list[Credit] = []
    place = 0
    while place < limit and passage.paragraph[place] == passage.paragraph[0]:
        name = media.at(place, limit)
        if name is not None and not media.is_plain(place, *name):
            name = None
        if name is None or (place == 0 and not _ends_dateline(passage, name[0])):
            if found or passage.words[place].complementiser is not None:
                return found
            place += 1
            continue
        end, match, entity = name
        before = passage.words[place - 1] if place else None
        apart = before is None or _separates(before) or _in_marks(passage, place, end)
        apart = apart or passage.is_number(place - 1)  # «القدس 14-6-2022 وفا - »
        if apart and _ends_dateline(passage, end) and (place == 0 or _places_only(media, place)):
            found.append(media.credit(place, end, match, entity, "dateline"))
            while end < limit and _separates(passage.words[end]):
                end += 1
        elif found:
            return found
        place = end
    return found


def _in_marks(passage: Passage, first: int, last: int) -> bool:
    """Tell whether words *first* to before *last* stand alone in quotation marks: «الشرق الأوسط»."""
    return (
        last < len(passage)
        and passage.words[first - 1].text in QUOTATION_FAMILY
        and passage.words[last].text in QUOTATION_FAMILY
    )


def _places_only(media: _Media, last: int) -> bool:
    """Tell whether nothing but places, dates, reporters' names and marks stands before *last*."""
    return not any(
        word.complementiser or (word.cues and not word.name and not word.noun and not word.title)
        for word in media.words[:last]
    )


def _ends_dateline(passage: Passage, place: int) -> bool:
    """Tell whether a dash, colon or slash follows the medium of a dateline, or its line ends there."""
    closers = 0
    if place < len(passage) and passage.paragraph[place] != passage.paragraph[place - 1]:
        return True
    while place < len(passage) and closers < 4:
        word = passage.words[place]
        if _is_dash(word) or word.text in (":", "/"):
            return True
        if word.text not in (")", "]", "»", "”", '"'):
            return False
        closers += 1
        place += 1
    return False


def _is_dash(word: Word) -> bool:
    return set(word.text) <= _DASHES


def _separates(word: Word) -> bool:
    """Tell whether a word is a mark that stands between media: a comma, a dash, a stop or more."""
    return word.text in _SEPARATORS or _is_dash(word) or not word.text.strip(".")


def _byline(media: _Media) -> list[Credit]:
    """Return the credits of a byline: media that stand as items of their own."""
    found = []
    place = 0
    count = len(media.passage)
    while place < count:
        name = media.at(place, count)
        if name is None:
            place += 1
            continue
        end, match, entity = name
        if _counts_in_byline(media, place, end, match, entity):
            found.append(media.credit(place, end, match, entity, "byline"))
        place = end
    return found


def _counts_in_byline(media: _Media, place: int, end: int, match: Match | None, entity: Entity) -> bool:
    """Tell whether a medium in a byline is credited: by a plain name, or as an item of its own."""
    passage = media.passage
    before = max(0, place - _PICTURE_REACH)
    if any("picture" in word.classes for word in media.words[before:place]):
        return False
    if match is None or not match.alias.rule:
        return True
    lettered = place > 1 and passage.is_word(place - 1) and len(passage.words[place - 1].bare) == 1
    first = place - lettered  # «م واس»: a desk is told by a letter
    opens = first == 0 or _is_mark(passage, first - 1) or _medium_word(media, place - 1)
    closes = end == len(passage) or _is_mark(passage, end)
    if match.alias.rule in CREDIT_RULES:
        town = match.alias.rule == "town" and place == 0 and _names_a_person(passage, end)
        return opens and closes and not town
    marked = place > 0 and media.words[place - 1].text in QUOTATION_FAMILY
    return marked or _medium_word(media, place - 1) or (media.is_own(entity) and opens and closes)


def _names_a_person(passage: Passage, place: int) -> bool:
    """Tell whether a person's name of two words follows a mark at *place*."""
    while place < len(passage) and _is_mark(passage, place):
        place += 1
    return place + 1 < len(passage) and all(word.name for word in passage.words[place : place + 2])


def _is_mark(passage: Passage, place: int) -> bool:
    return passage.is_mark(place) or _is_dash(passage.words[place])


def _medium_word(media: _Media, place: int) -> bool:
    """Tell whether there is a word at *place*, and it is one for a medium."""
    return place >= 0 and _is_medium_noun(media.words[place])


def _is_medium_noun(word: Word) -> bool:
    """Tell whether a word is one for a medium: وكالة، صحيفة، قناة."""
    return word.noun is not None and word.noun.speaker_type == "media"


def _in_text(quotes: Found) -> Iterator[tuple[Passage, Credit]]:
    """Yield the media that quotes name: relays, addressees, and media that speak themselves."""
    for _, _, passage, report in quotes:
        for link in report.links:
            entity = _medium(passage, link.agency_id, link.first, link.last)
            if entity is not None:
                surface = passage.cut(link.start, link.end)
                yield passage, Credit(link.start, link.end, surface, entity, "in_text")
        speaker = report.speaker
        if speaker.type == "media" and speaker.span is not None:
            first, last = speaker.span
            known = speaker.actor_id.startswith(MEDIUM)
            agency_id = speaker.actor_id.removeprefix(MEDIUM) if known else ""
            entity = _medium(passage, agency_id, first, last)
            if entity is not None and agency_kinds().get(entity.agency_id) != _SOCIAL:
                start, end = passage.start[first], passage.end[last - 1]
                yield passage, Credit(start, end, passage.text(first, last), entity, "in_text")


def _medium(passage: Passage, agency_id: str, first: int, last: int) -> Entity | None:
    """Return the medium that words *first* to before *last* name, by its own name if no table knows it."""
    if agency_id:
        return _entity(agency_id)
    name = proper_name(passage, first, last)
    return unlisted(name, "organisation", "") if name else None


def _entity(agency_id: str) -> Entity:
    return entities()[agency_id]
