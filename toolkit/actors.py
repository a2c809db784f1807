"""Actors: who is named where, and one actor under all the names that an article gives it.

Lexicon names come first, then names and institutions that no lexicon knows; what is the same actor
is merged inside the article, never across articles by guess.
"""

import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import combinations, groupby
from os import PathLike

import numpy as np
import pandas as pd

from toolkit import schema
from toolkit.collector import collector_at_rest
from toolkit.gazetteer import (
    CREDIT,
    CREDIT_RULES,
    MEDIUM,
    UNKNOWN,
    Entity,
    Gazetteer,
    Match,
    entities,
    gazetteer,
    gazetteer_with,
    unknown_id,
)
from toolkit.institutions import (
    describes,
    head_of,
    heads_institution,
    institution_end,
    is_nationality,
    marked_addressee,
    marked_name,
    names_place,
    particles_before,
    places_by_word,
    tail_end,
)
from toolkit.lexis import Word, state_of_demonym
from toolkit.lexis import word as word_of
from toolkit.names import (
    Name,
    begins_kunya,
    is_given,
    looks_like_verb,
    name_places,
    name_start,
    name_text,
    names_in,
)
from toolkit.passages import Passage, passages
from toolkit.places import is_place, place_names
from toolkit.reading import Reading, read_articles
from toolkit.text.clitics import ARTICLE, KAF, LAM, splits
from toolkit.text.letters import TA_MARBUTA, WAW, fold, fold_phrase
from toolkit.text.marks import CLOSING_MARKS, OPENING_MARKS

FIELDS = ("text", "title")
_HOME = "home"  # the rule of «المملكة»: the kingdom of which the article speaks
_SHARED = "shared"  # the rule of names that bodies of many states bear: «خفر السواحل»
MINISTRY = "وزارة"
AUTHORITIES = "سلطات"
_TITLE_WINDOW = 3  # words before a name among which its title stands
_JOINED = re.compile("(?<=\\bعبد) |(?<=\\bابو) ")
_TANWIN = ("\u0627\u064b", "\u064b\u0627")  # «سورياً» is an adjective, «سوريا» the state
_FEMININE = ("\u0629", "\u0627\u062a")  # ends feminine nouns and plurals
_LEAST_FAMILY = 3  # letters of a family name that may stand alone
_LEAST_GIVEN = 4  # and of a given name


@dataclass(slots=True)  # unchanged once made; freezing would treble what making one costs
class Mention:
    """An actor named in a passage: words `first` to before `last`, offsets of the name without particles."""

    first: int
    last: int
    start: int
    end: int
    entity: Entity
    rule: str
    preposition: str = ""
    conjunction: str = ""


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

    Pronouns and bare descriptions («الوزير») are no mentions.  Names that stand without a title and of
    which no part is known are missed.  Of cities that share a name the largest is taken («طرابلس»), but
    that of the state which the lexicon `places` gives comes first; towns of fewer than 15,000 people are
    missed, and so are towns whose name may be another word, where no «مدينة», «في» or the like precedes.
    """
    known = gazetteer_with(extra)
    reading = read_articles(articles, fields=FIELDS)
    return actors_table(reading, mentions_in(reading, known, place_names() if places else None))


def actors_table(reading: Reading, mentions: list[tuple[Passage, list[Mention]]]) -> pd.DataFrame:
    """Return the mentions of a reading as a table (`schema.ACTORS`)."""
    order = schema.FIELDS.index
    ordered = sorted(mentions, key=lambda pair: (pair[0].segment.article, order(pair[0].segment.field)))
    rows = [(passage, mention) for passage, found in ordered for mention in found]
    token = np.asarray([p.segment.first + m.first for p, m in rows], dtype=np.int64)
    return schema.table(
        schema.ACTORS,
        {
            **reading.positions(token),
            "start": [m.start for _, m in rows],
            "end": [m.end for _, m in rows],
            "mention": [_slice(p, m) for p, m in rows],
            "actor_id": [m.entity.actor_id for _, m in rows],
            "actor": [m.entity.actor for _, m in rows],
            "actor_en": [m.entity.actor_en or None for _, m in rows],
            "actor_type": [m.entity.actor_type for _, m in rows],
            "rule": [m.rule for _, m in rows],
        },
    )


def _slice(passage: Passage, mention: Mention) -> str:
    offset = passage.segment.offset
    return passage.reading.text[offset + mention.start : offset + mention.end]


@dataclass(slots=True)
class _Field:
    """A passage with the aliases matched in it, the personal names, and the mentions made of them."""

    passage: Passage
    matched: list[Match]
    names: list[Name]
    mentions: list[Mention]


def mentions_in(
    reading: Reading, known: Gazetteer | None = None, places: Gazetteer | None = None
) -> list[tuple[Passage, list[Mention]]]:
    """Return the passages of *reading* (texts and titles), each with its mentions in reading order.

    *known* are the names of actors, by default the lexicons'; *places* those of places, if wanted.
    """
    known = known or gazetteer()
    matched: list[list[Match]] = [[] for _ in reading.segments]
    for match in known.matches(reading):
        matched[reading.segment[match.first]].append(match)
    names = name_places(reading)
    fields = []
    for passage in passages(reading, (s for s in reading.segments if s.field in FIELDS)):
        number = passage.segment.number
        fields.append(_Field(passage, matched[number], _personal_names(passage, names[number]), []))
    articles = [list(article) for _, article in groupby(fields, lambda field: field.passage.segment.article)]
    heads = reading.by_segment(reading.where(heads_institution))
    states = reading.by_segment(reading.where(_state_told))
    marks = reading.by_segment(reading.where(_is_bracket))
    for article in articles:
        _add_lexicon_mentions(article, states)
        _add_marked_names(article, heads, marks)
    persons = [_persons(article) for article in articles]
    ends = set().union(*(found.families.keys() | found.given.keys() for found in persons))
    alone = reading.by_segment(reading.where(lambda word: not ends.isdisjoint(word.rests)))
    for article, found in zip(articles, persons, strict=True):
        for field in article:
            _add_name_mentions(field, found)
            _add_family_mentions(field, found, alone[field.passage.segment.number])
        _add_institutions(article, heads)
    tails = [_tails(article) for article in articles]
    firsts = {keys[0] for found in tails for keys in found}
    alone = reading.by_segment(reading.where(lambda word: not firsts.isdisjoint(word.rests)))
    for article, found in zip(articles, tails, strict=True):
        for field in article if found else ():
            _add_tails(field, found, alone[field.passage.segment.number])
    if places is not None:
        _add_places(reading, {field.passage.segment.number: field for field in fields}, places)
    for field in fields:
        field.mentions.sort(key=lambda mention: (mention.start, -mention.end))
    return [(field.passage, field.mentions) for field in fields]


def _personal_names(passage: Passage, places: list[int]) -> list[Name]:
    """Return the names of persons that begin at some *places*, without those of towns."""
    found = names_in(passage, places)
    return [name for name in found if not names_place(name_text(passage, name.first, name.last))]


# Names that the lexicons know


def _add_lexicon_mentions(article: list[_Field], states: list[list[int]]) -> None:
    """Add the lexicon's mentions: the longest match whose rule holds, none overlapping another."""
    for field in article:
        _end_names_before(field)
    standing = [_standing(field) for field in article]
    certain = {
        match.alias.entity.actor_id for matched in standing for match in matched if not match.alias.rule
    }
    realms = {
        match.alias.entity.actor_id for matched in standing for match in matched if match.alias.rule == _HOME
    }
    if realms:
        certain |= _home(article, standing, states, realms)
    told: dict[Entity, set[Entity]] = {}  # bodies whose state is told, by the name that they share
    for field, matched in zip(article, standing, strict=True):
        free = field.passage.segment.first
        for match in matched:
            if match.first >= free and _holds(field.passage, match, certain):
                mention = _with_head(field.passage, _as_mention(field.passage, match))
                if match.alias.rule == _SHARED:
                    mention = _with_state(field.passage, mention)
                    told.setdefault(match.alias.entity, set()).add(mention.entity)
                field.mentions.append(mention)
                free = mention.last + field.passage.segment.first
    _tell_shared(article, told)


def _home(
    article: list[_Field], standing: list[list[Match]], states: list[list[int]], realms: set[str]
) -> set[str]:
    """Return the mark of that state among *realms* of which an article speaks most: «المملكة» is it.

    Its name, its demonym and its towns count.
    """
    counted: Counter[str] = Counter()
    for field, matched in zip(article, standing, strict=True):
        counted.update(match.alias.entity.actor_id for match in matched if match.alias.rule != _HOME)
        words = field.passage.words
        counted.update(_state_told(words[at]) for at in states[field.passage.segment.number])
    told = [(counted[state], state) for state in sorted(realms) if counted[state]]
    return {_HOME + max(told)[1]} if told else set()


def _state_told(word: Word) -> str:
    """Return the state that a demonym or the name of a town tells; "" for other words."""
    if word.nationality:
        return state_of_demonym(word)
    return places_by_word().get(word.rests[-1] if word.rests else word.key, "")


def _end_names_before(field: _Field) -> None:
    """End each name before the state or organisation that stands at its end: «وصف فلان الفلاني إيران»."""
    begin = field.passage.segment.first
    certain = (m for m in field.matched if not m.alias.rule and m.alias.entity.actor_type != "person")
    ends = {match.last - begin: match.first - begin for match in certain}
    field.names = [
        replace(name, last=ends[name.last])
        if name.first + 1 < ends.get(name.last, name.first) < name.last
        else name
        for name in field.names
    ]


def _standing(field: _Field) -> list[Match]:
    """Return the matches of a field that are no part of a longer personal name."""
    names = {at: name for name in field.names for at in range(name.first, name.last)}
    return [match for match in field.matched if _stands(field.passage, match, names)]


def _as_mention(passage: Passage, match: Match) -> Mention:
    first, last = match.first - passage.segment.first, match.last - passage.segment.first
    start = passage.start[first] + match.skip
    rule = f"lexicon, {match.alias.rule}" if match.alias.rule else "lexicon"
    return Mention(
        first,
        last,
        start,
        passage.end[last - 1],
        match.alias.entity,
        rule,
        match.preposition,
        match.conjunction,
    )


def _with_head(passage: Passage, mention: Mention) -> Mention:
    """Take into an organisation's mention what it is: «وكالة رويترز للأنباء», «صحيفة الرياض السعودية».

    Names in quotation marks and those that bear a particle stand alone.
    """
    at = mention.first - 1
    if mention.entity.actor_type != "organisation" or at < 0 or not passage.is_word(at):
        return mention
    word = passage.words[at]
    alone = mention.preposition or mention.conjunction or passage.sentence[at] != passage.sentence[at + 1]
    if alone or word.definite or word.noun is None or head_of(word).name != "bare":
        return mention
    last = tail_end(passage, mention.last)
    return replace(
        mention,
        first=at,
        last=last,
        start=passage.start[at] + particles_before(word),
        end=passage.end[last - 1],
        preposition=word.preposition,
        conjunction=word.conjunction,
    )


def _with_state(passage: Passage, mention: Mention) -> Mention:
    """Take the nationality into a name that bodies of many states bear: «خفر السواحل الإيطالي».

    One of another gender is of a word before the name: «مدير الحماية المدنية الجزائري».
    """
    at = _state_at(passage, mention.last)
    if at is None:
        return mention
    noun = passage.words[mention.first].noun
    gender = noun.gender if noun is not None else mention.entity.gender
    if gender == "f" and not passage.words[at].bare.endswith(TA_MARBUTA):
        return mention
    told = replace(mention, last=at + 1, end=passage.end[at])
    return replace(told, entity=_institution(_slice(passage, told), gender))


def _state_at(passage: Passage, at: int) -> int | None:
    """Return where a nationality stands at *at*, or after one adjective: «سلاح الجو السلطاني العماني»."""
    if is_nationality(passage, at):
        return at
    if not is_nationality(passage, at + 1) or passage.sentence[at] != passage.sentence[at - 1]:
        return None
    word = passage.words[at]
    adjective = word.definite and not (word.preposition or word.conjunction or word.noun or word.title)
    return at + 1 if adjective else None


def _tell_shared(article: list[_Field], told: dict[Entity, set[Entity]]) -> None:
    """Let a shared name alone mean the body whose state the article tells, where it tells of one only."""
    stated = {shared: bodies - {shared} for shared, bodies in told.items()}
    only = {shared: next(iter(bodies)) for shared, bodies in stated.items() if len(bodies) == 1}
    for field in article if only else ():
        field.mentions = [
            replace(mention, entity=only.get(mention.entity, mention.entity)) for mention in field.mentions
        ]


def _stands(passage: Passage, match: Match, names: dict[int, Name]) -> bool:
    """Tell whether a match is not a part of a longer personal name («علي» in «محمد علي يوسف»).

    *names* has the personal name that stands over each word.
    """
    first, last = match.first - passage.segment.first, match.last - passage.segment.first
    if passage.paragraph[first] != passage.paragraph[last - 1] or passage.words[last - 1].text.endswith(
        _TANWIN
    ):
        return False
    if _is_adjective(passage, first, last, match):
        return False
    name = names.get(first)
    if name is None or last > name.last or name.last - name.first == last - first:
        return True
    beyond = [passage.words[i] for i in (*range(name.first, first), *range(last, name.last))]
    full = match.alias.entity.actor_type == "person" and last - first > 1
    return full and any(word.name is None for word in beyond)


def _is_adjective(passage: Passage, first: int, last: int, match: Match) -> bool:
    """Tell whether the name of a state is the adjective of a feminine noun: «الرياضة السعودية»."""
    word = passage.words[first]
    alone = last == first + 1 and word.nationality and not (match.preposition or match.conjunction)
    if not alone or first == 0 or passage.sentence[first - 1] != passage.sentence[first]:
        return False
    before = passage.words[first - 1]
    return before.definite and before.name is None and before.bare.endswith(_FEMININE)


def _holds(passage: Passage, match: Match, certain: set[str]) -> bool:
    """Tell whether the rule of a matched alias holds where it stands."""
    first, last = match.first - passage.segment.first, match.last - passage.segment.first
    rule = match.alias.rule
    if rule in ("", _SHARED):
        return True
    if rule == _HOME:
        return _HOME + match.alias.entity.actor_id in certain
    if rule == "after_full":
        return match.alias.entity.actor_id in certain
    if rule == "titled":
        return match.alias.entity.actor_id in certain or _titled(passage, first)
    if rule == "marked":
        if _is_marked(passage, first, last, match.alias.entity):
            return True
        return match.alias.entity.actor_id in certain and _stands_alone(passage, first, last)
    if rule in CREDIT_RULES:
        if rule == CREDIT and _in_brackets(passage, first, last):
            return True
        return _follows_kind(passage, first, match.alias.entity) or _follows_source(passage, first)
    if rule == "seat":
        return _acts(passage, first, last, match)
    raise ValueError(f"the alias of {match.alias.entity.actor_id} has the unknown rule {rule!r}")


def _titled(passage: Passage, first: int) -> bool:
    """Tell whether a title leads directly to the name at *first*."""
    for at in range(first - 1, max(-1, first - 1 - _TITLE_WINDOW), -1):
        word = passage.words[at]
        if word.title is not None:
            return True
        if not (word.nationality or word.definite):
            return False
    return False


def _is_marked(passage: Passage, first: int, last: int, entity: Entity) -> bool:
    """Tell whether words stand alone in marks or brackets, or after the word for a medium or party."""
    if first and last < len(passage) and passage.words[first - 1].text in OPENING_MARKS:
        return passage.words[last].text in CLOSING_MARKS  # not «الغد» in «الغد الجديد»
    return _follows_kind(passage, first, entity)


def _in_brackets(passage: Passage, first: int, last: int) -> bool:
    """Tell whether words are all that round brackets hold: «(الفرنسية)»."""
    if not first or last >= len(passage):
        return False
    return passage.words[first - 1].text == "(" and passage.words[last].text == ")"


def _stands_alone(passage: Passage, first: int, last: int) -> bool:
    """Tell whether a word with the article is described by nothing: «القاعدة», not «القاعدة الجوية»."""
    if last > first + 1 or not passage.words[first].definite or passage.words[first].preposition == KAF:
        return False
    before = passage.words[first - 1] if first else None
    described = before is not None and (before.definite or "demonstrative" in before.classes)
    after = passage.words[last] if passage.is_word(last) else None
    return not described and (after is None or not after.definite or after.title is not None)


def _follows_kind(passage: Passage, first: int, entity: Entity) -> bool:
    """Tell whether the word for its kind (a medium; else also a party, firm, club) stands before *first*."""
    at = first - 1
    if at >= 0 and passage.words[at].text in OPENING_MARKS:
        at -= 1
    if at < 0:
        return False
    word = passage.words[at]
    kinds = ("media",) if entity.actor_id.startswith(MEDIUM) else ("media", "institution")
    return word.noun is not None and word.noun.speaker_type in kinds and not word.definite


def _follows_source(passage: Passage, first: int) -> bool:
    """Tell whether «بحسب», «وفقاً لـ» or «نقلاً عن» stands right before *first*."""
    before = passage.words[max(0, first - 2) : first]
    return any(cue.form == "source" for word in before for cue in word.cues)


def _acts(passage: Passage, first: int, last: int, match: Match) -> bool:
    """Tell whether a capital acts or speaks for its government: subject of a verb, or one of two sides."""
    if match.preposition:
        return False
    words = passage.words
    if first and passage.sentence[first - 1] == passage.sentence[first] and words[first - 1].value == "side":
        return True
    if first and words[first - 1].complementiser is not None and not words[first - 1].preposition:
        return True  # «إن طهران لا تريد …»
    joined = first > 1 and match.conjunction == "\u0648" and words[first - 2].value == "side"
    return joined or _is_subject(passage, first, last)  # «بين واشنطن وطهران»


def _is_subject(passage: Passage, first: int, last: int) -> bool:
    """Tell whether a verb with a feminine subject stands beside the words *first* to before *last*."""
    words = passage.words
    before = words[first - 1] if first and passage.sentence[first - 1] == passage.sentence[first] else None
    after = words[last] if last < len(words) and passage.sentence[last] == passage.sentence[first] else None
    if before is not None and _is_feminine_verb(before):
        return True
    led = before is not None and "preposition" in before.classes
    return after is not None and not led and _is_feminine_verb(after)


def _is_feminine_verb(word: Word) -> bool:
    """Tell whether a word has the shape of a verb whose subject is a feminine name."""
    if any(cue.gender == "f" and cue.form in ("past", "present") for cue in word.cues):
        return True
    if word.known or word.definite or word.name is not None or len(word.bare) < 4:
        return False
    return (word.bare.endswith("\u062a") and not word.bare.endswith("\u0627\u062a")) or word.bare.startswith(
        "\u062a"
    )


# Organisations in quotation marks


def _add_marked_names(article: list[_Field], heads: list[list[int]], marks: list[list[int]]) -> None:
    """Add what stands in marks after the word for its kind («صحيفة «المرفأ»»), wherever in marks.

    What is told something («قال لـ«المرفأ»») is a medium too.
    """
    known: dict[str, Entity] = {}
    for field in article:
        passage, number = field.passage, field.passage.segment.number
        places = [(marked_name(passage, at), passage.words[at].noun.gender) for at in heads[number]]
        places += [(marked_addressee(passage, at), "") for at in marks[number]]
        for place, gender in places:
            if place is None:
                continue
            text = passage.text(*place)
            known.setdefault(fold_phrase(text), Entity(unknown_id(text), text, "", "organisation", gender))
    if not known:
        return
    for field in article:
        _add_marked_mentions(field, known, marks[field.passage.segment.number])


def _is_bracket(word: Word) -> bool:
    """Tell whether a mark may open or close what stands in marks."""
    return word.text in OPENING_MARKS or word.text in CLOSING_MARKS


def _add_marked_mentions(field: _Field, known: dict[str, Entity], marks: list[int]) -> None:
    passage = field.passage
    opened = None
    for at in marks:
        text = passage.words[at].text
        if opened is not None and text in CLOSING_MARKS and at > opened:
            entity = known.get(fold_phrase(passage.text(opened, at)))
            if entity is not None:
                _add_marked_mention(field, opened, at, entity)
            opened = None
        if text in OPENING_MARKS:
            opened = at + 1


def _add_marked_mention(field: _Field, first: int, last: int, entity: Entity) -> None:
    """Add a mention, where no lexicon knows it, and drop the names and mentions that are parts of it."""
    inside = [mention for mention in field.mentions if first <= mention.first < last]
    if any(mention.first == first and mention.last == last for mention in inside):
        return
    passage = field.passage
    field.mentions = [mention for mention in field.mentions if mention not in inside]
    field.names = [name for name in field.names if name.last <= first or name.first >= last]
    field.mentions.append(
        Mention(first, last, passage.start[first], passage.end[last - 1], entity, "in marks")
    )


# Persons whom no lexicon knows


class _Persons:
    """The persons that an article names in full; of two who bear a name, the one added first.

    `families` are the last words of their names, `given` the first ones, that may stand alone.
    """

    def __init__(self) -> None:
        self._count = 0
        self._by_part: dict[tuple[str, ...], tuple[int, Entity]] = {}  # the whole name, or words of it
        self._by_ends: dict[tuple[str, str], tuple[int, Entity]] = {}  # the first word and the last
        self._by_end: dict[str, Entity] = {}
        self._by_article: dict[str, Entity] = {}  # any word but the first that has the article
        self.families: dict[str, Entity] = {}
        self.given: dict[str, Entity | None] = {}  # first words, where one person alone has it

    def add(self, words: tuple[str, ...], entity: Entity) -> None:
        """Add a person under the folded *words* of a name."""
        numbered = (self._count, entity)
        self._count += 1
        self._by_part.setdefault(words, numbered)
        if len(words) < 2:
            return
        for first, last in combinations(range(len(words) + 1), 2):
            if last - first > 1:
                self._by_part.setdefault(words[first:last], numbered)
        self._by_ends.setdefault((words[0], words[-1]), numbered)
        self._by_end.setdefault(words[-1], entity)
        self._by_end.setdefault(words[0], entity)
        self._add_given(words[0], entity)
        for word in words[1:]:
            if word.startswith(ARTICLE):
                self._by_article.setdefault(word, entity)
        if len(words[-1]) >= _LEAST_FAMILY:
            self.families.setdefault(words[-1], entity)

    def _add_given(self, word: str, entity: Entity) -> None:
        other = self.given.setdefault(word, entity)
        if other is not None and other.actor_id != entity.actor_id:
            self.given[word] = None

    def may_be(self, word: Word) -> bool:
        """Tell whether a word may name one of the persons alone."""
        return not (self.families.keys().isdisjoint(word.rests) and self.given.keys().isdisjoint(word.rests))

    def find(self, words: tuple[str, ...]) -> Entity | None:
        """Return the person of whose name *words* are all, a part, first and last name, or one of these."""
        if len(words) == 1:
            whole = self._by_part.get(words)
            return whole[1] if whole else self._by_end.get(words[0]) or self._by_article.get(words[0])
        found = [self._by_part.get(words), self._by_ends.get((words[0], words[-1]))]
        return min(filter(None, found), default=(0, None))[1]


def _persons(article: list[_Field]) -> _Persons:
    """Return the persons that an article names in full, those of the lexicon first."""
    persons = _Persons()
    known = {
        (_slice(field.passage, mention), mention.entity): None
        for field in article
        for mention in field.mentions
        if mention.entity.actor_type == "person"
    }
    for text, entity in known:
        for words in dict.fromkeys((_name_key(fold(text)), _name_key(entity.actor))):
            persons.add(words, entity)
    named = [
        (name_text(field.passage, name.first, name.last), name.gender)
        for field, taken in ((field, _taken(field.mentions)) for field in article)
        for name in field.names
        if taken.isdisjoint(range(name.first, name.last))
    ]
    for text, gender in sorted(named, key=lambda pair: -len(pair[0].split())):
        words = _name_key(text)
        if persons.find(words) is None:
            persons.add(words, Entity(unknown_id(text), text, "", "person", gender))
    return persons


@lru_cache(maxsize=1 << 16)
def _name_key(text: str) -> tuple[str, ...]:
    """Return the folded words of a name; «عبد» or «أبو» and the word after it are one."""
    return tuple(_JOINED.sub("", fold_phrase(text)).split())


def _add_name_mentions(field: _Field, persons: _Persons) -> None:
    """Add the names that no lexicon mention covers, as mentions of the article's persons."""
    passage, taken = field.passage, _taken(field.mentions)
    for name in field.names:
        if taken.isdisjoint(range(name.first, name.last)):
            entity = persons.find(_name_key(name_text(passage, name.first, name.last)))
            if entity is not None:
                start, end = name_start(passage, name.first), passage.end[name.last - 1]
                field.mentions.append(Mention(name.first, name.last, start, end, entity, name.rule))


def _taken(mentions: list[Mention]) -> set[int]:
    return {at for mention in mentions for at in range(mention.first, mention.last)}


def _add_family_mentions(field: _Field, persons: _Persons, places: list[int]) -> None:
    """Add the *places* where a person of the article is named by the last part of the name alone."""
    passage, taken = field.passage, _taken(field.mentions)
    for at in places:
        word = passage.words[at]
        if at in taken or not persons.may_be(word) or not passage.is_word(at):
            continue
        for split in splits(word.bare):
            entity = _named_alone(passage, at, fold(split.rest), persons)
            if entity is not None:
                start = (
                    passage.end[at] - len(split.rest) if word.text.endswith(split.rest) else passage.start[at]
                )
                field.mentions.append(
                    Mention(
                        at,
                        at + 1,
                        start,
                        passage.end[at],
                        entity,
                        "part of a name",
                        split.preposition,
                        split.conjunction,
                    )
                )
                break


def _named_alone(passage: Passage, at: int, key: str, persons: _Persons) -> Entity | None:
    """Return the person of whose name the word at *at* is the last part or the first, folded *key*."""
    word = passage.words[at]
    before = passage.words[at - 1] if at else None
    if before is not None and (begins_kunya(before) or is_given(before)) and not before.known:
        return None  # «أم محمد», «فاطمة …»: of another name
    entity = persons.families.get(key)
    if entity is not None:
        return entity if _may_stand_alone(passage, at, word) else None
    entity = persons.given.get(key)
    if entity is None or word.name is None or word.name.also_word or word.known or len(key) < _LEAST_GIVEN:
        return None
    after = passage.words[at + 1] if passage.is_word(at + 1) else None
    return None if after is not None and _may_go_on(after) else entity


def _may_go_on(word: Word) -> bool:
    """Tell whether a word may go on a name: a part of names, or one that no lexicon knows."""
    if word.known or word.cues or word.bare.startswith(WAW) or word.complementiser is not None:
        return False
    return word.name is not None or not (word.definite or looks_like_verb(word))


def _may_stand_alone(passage: Passage, at: int, word: Word) -> bool:
    """Tell whether a word that is the last part of a name means the person where it stands alone."""
    if word.classes or word.complementiser is not None or not places_by_word().keys().isdisjoint(word.rests):
        return False
    if describes(word):
        return _titled(passage, at)
    if word.nationality or word.noun is not None or (word.name is not None and word.name.also_word):
        return _titled(passage, at) or _is_spoken_of(passage, at)
    return True


def _is_spoken_of(passage: Passage, at: int) -> bool:
    """Tell whether a word is the subject of a clause or of a verb: «أن السوداني …», «سعيد قال»."""
    before = passage.words[at - 1] if at else None
    if before is not None and (before.cues or before.complementiser is not None):
        return True
    word = passage.words[at]
    family = word.definite and word.name is not None and word.name.kind == "family" and not word.known
    if family and before is not None and not (before.definite or before.known or before.name):
        return True  # «عاين الرحبي …»
    after = passage.words[at + 1] if passage.is_word(at + 1) else None
    free = before is None or not (before.definite or before.name or before.nationality)
    return free and after is not None and after.finite


# Institutions that no lexicon knows

_Keys = tuple[str, ...]  # of a name: the stem of its head, and the folded words after it


def _add_institutions(article: list[_Field], heads: list[list[int]]) -> None:
    """Add the institutions that no lexicon knows, each under the fullest name that the article gives it."""
    found = [_institutions(field, heads[field.passage.segment.number]) for field in article]
    fullest = _fullest(article, found)
    for field, new in zip(article, found, strict=True):
        for mention in new:
            full = fullest.get(mention.entity.actor_id, mention.entity)
            field.mentions.append(mention if full is mention.entity else replace(mention, entity=full))
    short = _short_names(article)
    if short:
        for field in article:
            _add_short_names(field, heads[field.passage.segment.number], short)


def _institution(text: str, gender: str) -> Entity:
    """Return the institution that *text* names: «للحرس …» is «الحرس …»."""
    if text.startswith(LAM + LAM):
        text = ARTICLE + text[len(LAM + LAM) :]
    return Entity(unknown_id(text), text, "", "organisation", gender)


def _authorities(passage: Passage, at: int, last: int) -> Entity | None:
    """Return the state whose authorities are named: «السلطات التركية»."""
    if passage.words[at].stem != fold(AUTHORITIES) or last != at + 2:
        return None
    return entities().get(state_of_demonym(passage.words[at + 1]))


def _organisations(field: _Field) -> list[Mention]:
    """Return the mentions of organisations of several words."""
    return [
        mention
        for mention in field.mentions
        if mention.entity.actor_type == "organisation" and mention.last - mention.first > 1
    ]


def _keys(passage: Passage, mention: Mention) -> _Keys:
    head, *rest = passage.words[mention.first : mention.last]
    return (head.stem, *(word.key for word in rest))


@lru_cache(maxsize=1 << 16)
def _usual_keys(actor: str) -> _Keys:
    """Return the keys of an actor's usual name."""
    head, *rest = actor.split()
    return (word_of(head).stem, *map(fold, rest))


def _fullest(article: list[_Field], found: list[list[Mention]]) -> dict[str, Entity]:
    """Return the organisation that each institution of *found* is short for, where it is one only.

    «القوات الكندية» is «القوات الحكومية الكندية», «الاتحاد الدولي» is «الاتحاد الدولي لكرة القدم».
    """
    names: dict[_Keys, Entity] = {}
    for field, new in zip(article, found, strict=True):
        for mention in (*_organisations(field), *new):
            names.setdefault(_keys(field.passage, mention), mention.entity)
            names.setdefault(_usual_keys(mention.entity.actor), mention.entity)
    headless: dict[_Keys, Entity] = {}  # «الخارجية الكندية» of «وزارة الخارجية الكندية»
    for keys, entity in names.items():
        if len(keys) > 2:
            headless.setdefault((keys[1].removeprefix(ARTICLE), *keys[2:]), entity)
    longer: dict[tuple[str, str], list[tuple[_Keys, Entity]]] = {}  # by their head and another of their words
    fullest: dict[str, Entity] = {}
    for keys, entity in sorted(names.items(), key=lambda item: -len(item[0])):
        head, *rest = keys
        rarest = min((longer.get((head, key), []) for key in rest), key=len, default=[])
        meant = [of for long, of in rarest if _shortens(keys, long)]
        meant += [headless[keys]] if keys in headless else []
        full = {of.actor_id: of for of in (fullest.get(of.actor_id, of) for of in meant)}
        full.pop(entity.actor_id, None)
        if entity.actor_id.startswith(UNKNOWN) and len(full) == 1:
            fullest[entity.actor_id] = next(iter(full.values()))
        for key in set(rest):
            longer.setdefault((head, key), []).append((keys, entity))
    return fullest


def _shortens(short: _Keys, full: _Keys) -> bool:
    """Tell whether a name leaves out words of another, and no more than the first or the last."""
    if not 1 < len(short) < len(full) or (short[1] != full[1] and short[-1] != full[-1]):
        return False
    rest = iter(full)
    return all(key in rest for key in short)


def _short_names(article: list[_Field]) -> dict[_Keys, Entity]:
    """Return the names of the article's organisations without the adjective that ends them.

    «قوات الأمن» is «قوات الأمن التركية» where the article has no other force of that name.
    """
    short: dict[_Keys, Entity | None] = {}
    for field in article:
        for mention in _organisations(field):
            last = field.passage.words[mention.last - 1]
            if mention.last - mention.first > 2 and last.definite and not last.preposition:
                keys = _keys(field.passage, mention)[:-1]
                other = short.setdefault(keys, mention.entity)
                if other is not None and other.actor_id != mention.entity.actor_id:
                    short[keys] = None
    return {keys: entity for keys, entity in short.items() if entity is not None}


def _add_short_names(field: _Field, heads: list[int], short: dict[_Keys, Entity]) -> None:
    passage, taken = field.passage, _taken(field.mentions)
    longest = max(map(len, short))
    for at in heads:
        head = passage.words[at]
        if at in taken:
            continue
        keys = [head.stem, *(word.key for word in passage.words[at + 1 : at + longest])]
        for count in range(len(keys), 1, -1):
            entity = short.get(tuple(keys[:count]))
            if entity is not None and passage.sentence[at] == passage.sentence[at + count - 1]:
                start, end = passage.start[at] + particles_before(head), passage.end[at + count - 1]
                field.mentions.append(
                    Mention(
                        at, at + count, start, end, entity, "short name", head.preposition, head.conjunction
                    )
                )
                break


def _tails(article: list[_Field]) -> dict[_Keys, Entity]:
    """Return the names that may stand without their head: «السهل للمقاولات», «الصحة» of «وزارة الصحة»."""
    tails: dict[_Keys, Entity | None] = {}
    for field in article:
        for mention in _organisations(field):
            head, *rest = field.passage.words[mention.first : mention.last]
            if head.definite or head.noun is None or head.noun.number != "singular":
                continue
            if head.stem != _ministry() and (
                head_of(head).name != "bare" or (len(rest) == 1 and rest[0].known)
            ):
                continue
            keys = tuple([word.key for word in rest])
            other = tails.setdefault(keys, mention.entity)
            if other is not None and other.actor_id != mention.entity.actor_id:
                tails[keys] = None
    return {keys: entity for keys, entity in tails.items() if entity is not None}


def _add_tails(field: _Field, tails: dict[_Keys, Entity], places: list[int]) -> None:
    """Add the *places* where an organisation of the article is named without its head."""
    passage, taken = field.passage, _taken(field.mentions)
    words, firsts = passage.words, {keys[0] for keys in tails}
    for at in places:
        word = words[at]
        if at in taken or firsts.isdisjoint(word.rests):
            continue
        for split in splits(word.bare):
            first = fold(split.rest)
            keys = next((keys for keys in tails if keys[0] == first and _stand_at(passage, keys, at)), None)
            if keys is None or not taken.isdisjoint(range(at, at + len(keys))):
                continue
            last = at + len(keys)
            if len(keys) == 1 and word.definite and (split.preposition or not _is_subject(passage, at, last)):
                continue
            start = passage.end[at] - len(split.rest) if word.text.endswith(split.rest) else passage.start[at]
            field.mentions.append(
                Mention(
                    at,
                    last,
                    start,
                    passage.end[last - 1],
                    tails[keys],
                    "without head",
                    split.preposition,
                    split.conjunction,
                )
            )
            break


def _stand_at(passage: Passage, keys: _Keys, at: int) -> bool:
    """Tell whether words that fold to *keys* stand at *at*, after particles written on the first."""
    last = at + len(keys)
    if last > len(passage) or passage.sentence[at] != passage.sentence[last - 1]:
        return False
    return all(word.key == key for word, key in zip(passage.words[at + 1 : last], keys[1:], strict=True))


@cache
def _ministry() -> str:
    return fold(MINISTRY)


def _institutions(field: _Field, heads: list[int]) -> list[Mention]:
    """Return the institutions named by a common noun and what follows it: «وزارة الدفاع الروسية».

    A capital that is part of such a name («شرطة لندن») is no mention of its own.
    """
    passage, taken = field.passage, _taken(field.mentions)
    begin = passage.segment.first
    seats = {
        match.first - begin: match.last - begin
        for match in reversed(field.matched)
        if match.alias.rule == "seat" and not match.conjunction
    }
    found = []
    free = 0
    for at in heads:
        last = institution_end(passage, at, seats) if at >= free and at not in taken else None
        if last is None:
            continue
        word = passage.words[at]
        start, end = passage.start[at] + particles_before(word), passage.end[last - 1]
        offset = passage.segment.offset
        text = passage.reading.text[offset + start : offset + end]
        entity = _authorities(passage, at, last) or _institution(text, word.noun.gender)
        found.append(Mention(at, last, start, end, entity, "institution", word.preposition, word.conjunction))
        free = last
    if found:
        inside = _taken(found)
        field.mentions = [
            mention
            for mention in field.mentions
            if mention.first not in inside or mention.entity.actor_type != "state"
        ]
    return found


# Places


def _add_places(reading: Reading, fields: dict[int, _Field], places: Gazetteer) -> None:
    """Add the places that stand in no actor's name, the longest of those that begin together."""
    taken: dict[int, set[int]] = {}
    for match in places.matches(reading):
        number = reading.segment[match.first]
        field = fields.get(number)
        if field is None:
            continue
        mention = _as_mention(field.passage, match)
        covered = taken.get(number)
        if covered is None:
            covered = taken[number] = _taken(field.mentions)
        words = range(mention.first, mention.last)
        if covered.isdisjoint(words) and is_place(field.passage, match):
            field.mentions.append(replace(mention, rule=f"place, {match.alias.rule}".removesuffix(", ")))
            covered.update(words)
