"""Credits: the agencies and outlets to which an article, or a statement in it, is credited.

Sign-offs, bylines and datelines are read from structure: a list of media and nothing else, at the
place where papers put it.  Credits in the text come from the links of the quotes.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import numpy as np
import pandas as pd

from toolkit import schema
from toolkit.actors import mentions_in
from toolkit.datelines import DATELINE_WORDS
from toolkit.gazetteer import Entity, Match, entities, gazetteer
from toolkit.lexicons import lexicon_rows
from toolkit.passages import Passage
from toolkit.quotes import Found, quotes_in
from toolkit.reading import Reading, read_articles
from toolkit.text.letters import fold_phrase
from toolkit.text.marks import QUOTATION_FAMILY

_SIGNOFF_WORDS = 24  # words of a list of media at the end of an article
_MARKS_AFTER_BRACKET = 8  # stops and dashes that may follow the bracket
_SEPARATORS = frozenset("،,/+-–—|.:؛*()[]&_--")
_AND = "\u0648"
_PICTURE_REACH = 3  # words before a medium among which a picture credit is told: «الصور من واس»
_SOCIAL = "social"


@dataclass(frozen=True, slots=True)
class Credit:
    """A credit: the offsets of the medium's name in its field, and the form in which it stands."""

    start: int
    end: int
    entity: Entity
    form: str


def find_credits(articles: pd.DataFrame) -> pd.DataFrame:
    """Return the agencies and outlets that articles are credited to, one row a credit.

    Parameters
    ----------
    articles
        One row an article; needs `article_id` and `text`; reads `title` and `byline` where they stand,
        and `outlet` to know an outlet that credits itself.

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
    medium.  Media that no lexicon knows are missed.
    """
    reading = read_articles(articles)
    return credits_table(reading, quotes_in(mentions_in(reading), reading))


def credits_table(reading: Reading, quotes: Found) -> pd.DataFrame:
    """Return the credits of a reading as a table (`schema.CREDITS`)."""
    rows = [
        (passage.segment.article, schema.FIELDS.index(passage.segment.field), credit, passage)
        for passage, credits in _structural_passages(reading)
        for credit in credits
    ]
    taken = {(article, field, credit.start) for article, field, credit, _ in rows}
    for passage, credit in _in_text(quotes):
        place = (passage.segment.article, schema.FIELDS.index(passage.segment.field), credit.start)
        if place not in taken:
            taken.add(place)
            rows.append((place[0], place[1], credit, passage))
    rows.sort(key=lambda row: (row[0], row[1], row[2].start))
    texts = [passage.reading.text for *_, passage in rows]
    offsets = [passage.segment.offset for *_, passage in rows]
    return schema.table(
        schema.CREDITS,
        {
            "article_id": [reading.article_ids[row[0]] for row in rows],
            "field": [schema.FIELDS[row[1]] for row in rows],
            "start": [row[2].start for row in rows],
            "end": [row[2].end for row in rows],
            "surface": [
                t[o + r[2].start : o + r[2].end] for t, o, r in zip(texts, offsets, rows, strict=True)
            ],
            "agency_id": [row[2].entity.agency_id for row in rows],
            "agency": [row[2].entity.actor for row in rows],
            "form": [row[2].form for row in rows],
        },
    )


def _structural_passages(reading: Reading) -> Iterator[tuple[Passage, list[Credit]]]:
    """Yield the texts and bylines with the credits that their structure shows."""
    edges = _edges(reading)
    matched: dict[int, dict[int, list[Match]]] = {}
    for match in gazetteer().matches(reading, edges):
        if match.alias.entity.agency_id:
            in_segment = matched.setdefault(int(reading.segment[match.first]), {})
            in_segment.setdefault(match.first, []).append(match)
    own = _own_outlets(reading)
    begins = {fold_phrase(entity.actor).partition(" ")[0] for entity in own if entity is not None}
    called = reading.segment[edges & reading.where(lambda word: word.key in begins)]
    for number in sorted({*matched, *called.tolist()}):
        passage = Passage(reading, reading.segments[number])
        media = _Media(passage, matched.get(number, {}), own[passage.segment.article])
        credits = _byline(media) if passage.segment.field == "byline" else _of_text(media)
        if credits:
            yield passage, credits


def _edges(reading: Reading) -> np.ndarray:
    """Tell of each token whether structure can show a credit there: in a byline, at either end of a text."""
    field = np.asarray(reading.segment_field, dtype=object)
    near_end = reading.size[reading.segment] - reading.place <= _SIGNOFF_WORDS + _MARKS_AFTER_BRACKET + 1
    near_begin = reading.place < max(_SIGNOFF_WORDS, DATELINE_WORDS)
    return (field == "byline")[reading.segment] | (
        (field == "text")[reading.segment] & (near_begin | near_end)
    )


def _of_text(media: "_Media") -> list[Credit]:
    """Return the dateline's credits and the sign-off's, in a text so short that both are one only once."""
    dateline = _dateline(media)
    taken = {credit.start for credit in dateline}
    return dateline + [credit for credit in _signoff(media) if credit.start not in taken]


@cache
def _kinds() -> dict[str, str]:
    return {row["agency_id"]: row["kind"] for row in lexicon_rows("agencies")}


def _own_outlets(reading: Reading) -> list[Entity | None]:
    """Return the outlet of each article as an entity: the lexicon's, or one made of its name."""
    if "outlet" not in reading.articles:
        return [None] * len(reading.articles)
    by_name = {fold_phrase(entity.actor): entity for entity in entities().values() if entity.agency_id}
    return [_outlet(name, by_name) for name in reading.articles["outlet"].astype("str").fillna("").tolist()]


def _outlet(name: str, by_name: dict[str, Entity]) -> Entity | None:
    if not isinstance(name, str) or not name:
        return None
    key = fold_phrase(name)
    return by_name.get(key) or Entity(f"media:outlet:{key}", name, "", "organisation", "", f"outlet:{key}")


class _Media:
    """The names of media in one passage, in credit positions."""

    def __init__(self, passage: Passage, matched: dict[int, list[Match]], own: Entity | None):
        self.passage = passage
        self.words = passage.words
        self.own = own
        first = passage.segment.first
        self.matched = {token - first: found for token, found in matched.items()}
        self.own_words = tuple(fold_phrase(own.actor).split()) if own is not None else ()

    def at(self, place: int, limit: int) -> tuple[int, Match | None, Entity] | None:
        """Return where the longest name of a medium that begins at *place* ends, and the medium."""
        best: tuple[int, Match | None, Entity] | None = None
        for match in self.matched.get(place, ()):
            last = match.last - self.passage.segment.first
            if last <= limit and not match.preposition and (best is None or last > best[0]):
                best = (last, match, match.alias.entity)
        count = len(self.own_words)
        fits = count and place + count <= limit and (best is None or best[0] <= place + count)
        if fits and tuple(self.words[place + i].key for i in range(count)) == self.own_words:
            best = (place + count, best[1] if best else None, self.own)
        return best

    def is_plain(self, place: int, match: Match | None, entity: Entity) -> bool:
        """Tell whether a name at *place* of a dateline is no town: «الرياض», «قنا» that opens it."""
        own = self.own is not None and entity.agency_id == self.own.agency_id
        if match is None or own or (place and self.words[place - 1].text in QUOTATION_FAMILY):
            return True
        return match.alias.rule != "marked" and (match.alias.rule != "credit" or place > 0)

    def credit(self, place: int, last: int, entity: Entity, form: str, skip: int = 0) -> Credit:
        """Return the credit that words *place* to before *last* are."""
        return Credit(self.passage.start[place] + skip, self.passage.end[last - 1], entity, form)


def _list_of_media(media: _Media, first: int, last: int, form: str) -> list[Credit]:
    """Return the credits of a stretch that lists media; none where anything else stands in it."""
    found = []
    place = first
    while place < last:
        word = media.words[place]
        if word.text in _SEPARATORS or word.text in QUOTATION_FAMILY or set(word.text) <= {"-", "."}:
            place += 1
            continue
        if (
            "credit word" in word.classes
            or word.text == _AND
            or (word.noun is not None and word.noun.speaker_type == "media")
        ):
            name = media.at(place, last)
            if name is None:
                place += 1
                continue
        name = media.at(place, last)
        if name is None:
            return []
        end, match, entity = name
        found.append(media.credit(place, end, entity, form, match.skip if match else 0))
        place = end
    return found


def _signoff(media: _Media) -> list[Credit]:
    """Return the credits of a line or bracket of media at the end, or alone on the first line."""
    passage = media.passage
    last = len(passage)
    first = passage.paragraph.index(passage.paragraph[-1])
    found = _list_of_media(media, first, last, "signoff") if last - first <= _SIGNOFF_WORDS else []
    if not found:
        bracket = _last_bracket(passage)
        if bracket is not None:
            found = _list_of_media(media, *bracket, "signoff")
    if not found and passage.paragraph[-1] > 0:
        end = passage.paragraph_end(0)
        if end <= _SIGNOFF_WORDS and passage.words[0].text == "(":
            found = _list_of_media(media, 0, end, "signoff")
    return found


def _last_bracket(passage: Passage) -> tuple[int, int] | None:
    """Return the words in the bracket that closes the text."""
    last = len(passage) - 1
    lowest = max(0, last - _MARKS_AFTER_BRACKET)
    while last > lowest and passage.words[last].text in (".", "-"):
        last -= 1
    if passage.words[last].text != ")":
        return None
    for first in range(last, max(-1, last - _SIGNOFF_WORDS), -1):
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
        if name is not None and not media.is_plain(place, name[1], name[2]):
            name = None
        if name is None or (place == 0 and not _ends_dateline(passage, name[0])):
            if passage.words[place].complementiser is not None:
                return []
            place += 1
            continue
        end, match, entity = name
        before = passage.words[place - 1].text if place else "-"
        apart = before in _SEPARATORS or before in QUOTATION_FAMILY
        if apart and _ends_dateline(passage, end) and (place == 0 or _places_only(media, place)):
            return [media.credit(place, end, entity, "dateline", match.skip if match else 0)]
        place = end
    return found


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
    while place < len(passage) and passage.is_mark(place) and closers < 4:
        if passage.words[place].text in ("-", "–", "—", "--", ":", "/") or passage.words[
            place
        ].text.startswith("--"):
            return True
        if passage.words[place].text not in (")", "]", "»", "”", '"'):
            return False
        closers += 1
        place += 1
    return False


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
            found.append(media.credit(place, end, entity, "byline", match.skip if match else 0))
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
    opens = place == 0 or passage.is_mark(place - 1) or _medium_word(media, place - 1)
    closes = end == len(passage) or passage.is_mark(end)
    if match.alias.rule == "credit":
        return opens and closes
    marked = place > 0 and media.words[place - 1].text in QUOTATION_FAMILY
    own = media.own is not None and entity.agency_id == media.own.agency_id
    return marked or _medium_word(media, place - 1) or (own and opens and closes)


def _medium_word(media: _Media, place: int) -> bool:
    """Tell whether the word at *place* is the word for a medium: وكالة، صحيفة، قناة."""
    if place < 0:
        return False
    noun = media.words[place].noun
    return noun is not None and noun.speaker_type == "media"


def _in_text(quotes: Found) -> Iterator[tuple[Passage, Credit]]:
    """Yield the media that quotes name: relays, addressees, and media that speak themselves."""
    for _, _, passage, report in quotes:
        for link in report.links:
            if link.agency_id:
                yield passage, Credit(link.start, link.end, _entity(link.agency_id), "in_text")
        speaker = report.speaker
        if speaker.type == "media" and speaker.span is not None and speaker.actor_id.startswith("media:"):
            entity = _entity(speaker.actor_id.removeprefix("media:"))
            if _kinds().get(entity.agency_id) != _SOCIAL:
                first, last = speaker.span
                yield passage, Credit(passage.start[first], passage.end[last - 1], entity, "in_text")


def _entity(agency_id: str) -> Entity:
    return entities()[agency_id]
