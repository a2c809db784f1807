"""Actors: who is named where, and one actor under all the names that an article gives it.

Lexicon names come first, then names and institutions that no lexicon knows; what is the same actor
is merged inside the article, never across articles by guess.
"""

from dataclasses import dataclass, replace

import pandas as pd

from toolkit import schema
from toolkit.gazetteer import Entity, Gazetteer, Match, extra_aliases, gazetteer, lexicon_aliases
from toolkit.lexis import Word
from toolkit.names import Name, name_start, name_text, names_in
from toolkit.passages import Passage, passages
from toolkit.reading import Reading, read_articles
from toolkit.text.clitics import ARTICLE, splits
from toolkit.text.letters import fold, fold_phrase
from toolkit.text.marks import CLOSING_MARKS, OPENING_MARKS

FIELDS = ("text", "title")
_NAMESAKES = ("royal", "religious", "honorific", "office")  # titles of those whose names institutions bear
_INSTITUTION_WORDS = 5  # words after the head of an institution's name
_TITLE_WINDOW = 3  # words before a name among which its title stands
_TANWIN = ("\u0627\u064b", "\u064b\u0627")  # «سورياً» is an adjective, «سوريا» the state
_LEAST_FAMILY = 3  # letters of a family name that may stand alone


@dataclass(frozen=True, slots=True)
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


def find_actors(articles: pd.DataFrame, *, extra: pd.DataFrame | None = None) -> pd.DataFrame:
    """Return the mentions of actors, one row a mention, in reading order.

    Parameters
    ----------
    articles
        One row an article; needs `article_id` and `text`, reads `title` where it stands.
    extra
        Actors of your own, one row an alias: `alias, actor_id, actor, actor_en, actor_type`.

    Returns
    -------
    `schema.ACTORS`.  `start` and `end` count characters of the article's `field`, without particles
    written on the name («لروسيا» → «روسيا»); `mention` is that slice.  `actor` is the usual Arabic
    name, or for an actor that no lexicon knows the fullest name the article gives it; its `actor_id`
    is then ``name:`` and that name folded, so that it can be counted across articles.  `actor_en` is
    missing where no lexicon gives it.  `rule` names what decided.

    Raises
    ------
    TypeError, ValueError
        Where *articles* is no table, lacks a column, or holds an `article_id` twice.

    Notes
    -----
    Pronouns and bare descriptions («الوزير») are no mentions.  Names that stand without a title and of
    which no part is known are missed.
    """
    known = gazetteer()
    if extra is not None:
        schema.require(extra, ("alias", "actor_id", "actor", "actor_type"), "table of extra actors")
        known = Gazetteer([*lexicon_aliases(), *extra_aliases(extra)])
    reading = read_articles(articles, fields=FIELDS)
    return actors_table(reading, mentions_in(reading, known))


def actors_table(reading: Reading, mentions: list[tuple[Passage, list[Mention]]]) -> pd.DataFrame:
    """Return the mentions of a reading as a table (`schema.ACTORS`)."""
    rows = [(passage, mention) for passage, found in mentions for mention in found]
    rows.sort(
        key=lambda row: (row[0].segment.article, schema.FIELDS.index(row[0].segment.field), row[1].start)
    )
    ids = reading.article_ids
    return schema.table(
        schema.ACTORS,
        {
            "article_id": [ids[p.segment.article] for p, _ in rows],
            "field": [p.segment.field for p, _ in rows],
            "paragraph": [p.paragraph[m.first] for p, m in rows],
            "sentence": [p.sentence[m.first] for p, m in rows],
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


def mentions_in(reading: Reading, known: Gazetteer | None = None) -> list[tuple[Passage, list[Mention]]]:
    """Return the passages of *reading* (texts and titles), each with its mentions in reading order."""
    known = known or gazetteer()
    matched: dict[int, list[list[Match]]] = {}
    for found in known.matches(reading):
        matched.setdefault(int(reading.segment[found[0].first]), []).append(found)
    numbers = [
        i
        for i, segment in enumerate(reading.segments)
        if segment.field in FIELDS and segment.last > segment.first
    ]
    result: list[tuple[Passage, list[Mention]]] = []
    article: list[tuple[Passage, list[list[Match]]]] = []
    for number, passage in zip(
        numbers, passages(reading, (reading.segments[i] for i in numbers)), strict=True
    ):
        if article and article[0][0].segment.article != passage.segment.article:
            result += _mentions_of_article(article)
            article = []
        article.append((passage, matched.get(number, [])))
    return result + (_mentions_of_article(article) if article else [])


def _mentions_of_article(
    article: list[tuple[Passage, list[list[Match]]]],
) -> list[tuple[Passage, list[Mention]]]:
    """Return the mentions of one article's passages, with the same actors merged."""
    named = [names_in(passage) for passage, _ in article]
    certain: set[str] = set()
    for (passage, matched), names in zip(article, named, strict=True):
        for group in matched:
            certain |= {
                m.alias.entity.actor_id for m in group if not m.alias.rule and _stands(passage, m, names)
            }
    found = [
        _lexicon_mentions(passage, matched, names, certain)
        for (passage, matched), names in zip(article, named, strict=True)
    ]
    persons = _persons(article, named, found)
    for (passage, _), names, mentions in zip(article, named, found, strict=True):
        mentions += _name_mentions(passage, names, mentions, persons)
        mentions += _family_mentions(passage, mentions, persons)
    institutions = [
        _institutions(passage, mentions) for (passage, _), mentions in zip(article, found, strict=True)
    ]
    fullest = _fullest_institutions(institutions)
    result = []
    for (passage, _), mentions, new in zip(article, found, institutions, strict=True):
        mentions += [replace(mention, entity=fullest[mention.entity.actor_id]) for mention in new]
        mentions.sort(key=lambda mention: (mention.start, -mention.end))
        result.append((passage, mentions))
    return result


# Names that the lexicons know


def _lexicon_mentions(
    passage: Passage, matched: list[list[Match]], names: list[Name], certain: set[str]
) -> list[Mention]:
    """Return the lexicon's mentions in a passage: the longest match whose rule holds, none overlapping."""
    found: list[Mention] = []
    free = 0
    for group in matched:
        if group[0].first - passage.segment.first < free:
            continue
        for match in group:
            if _holds(passage, match, certain) and _stands(passage, match, names):
                mention = _as_mention(passage, match)
                found.append(mention)
                free = mention.last
                break
    return found


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


def _stands(passage: Passage, match: Match, names: list[Name]) -> bool:
    """Tell whether a match is not a part of a longer personal name («علي» in «محمد علي يوسف»)."""
    first, last = match.first - passage.segment.first, match.last - passage.segment.first
    if passage.paragraph[first] != passage.paragraph[last - 1] or passage.words[last - 1].text.endswith(
        _TANWIN
    ):
        return False
    full = match.alias.entity.actor_type == "person" and last - first > 1
    for name in names:
        if name.first <= first and last <= name.last and name.last - name.first > last - first:
            beyond = [passage.words[i] for i in (*range(name.first, first), *range(last, name.last))]
            if not full or all(word.name is not None for word in beyond):
                return False
    return True


def _holds(passage: Passage, match: Match, certain: set[str]) -> bool:
    """Tell whether the rule of a matched alias holds where it stands."""
    first, last = match.first - passage.segment.first, match.last - passage.segment.first
    rule = match.alias.rule
    if not rule:
        return True
    if rule == "after_full":
        return match.alias.entity.actor_id in certain
    if rule == "titled":
        return match.alias.entity.actor_id in certain or _titled(passage, first)
    if rule == "marked":
        return _is_marked(passage, first, last)
    if rule == "credit":
        return _follows_medium(passage, first) or _follows_source(passage, first)
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


def _is_marked(passage: Passage, first: int, last: int) -> bool:
    """Tell whether words stand alone in marks or brackets, or after the word for a medium or party."""
    if first and last < len(passage):
        opened = passage.words[first - 1].text in OPENING_MARKS
        if opened and passage.words[last].text in CLOSING_MARKS:
            return True
    return _follows_medium(passage, first)


def _follows_medium(passage: Passage, first: int) -> bool:
    """Tell whether the word for a medium, party, firm or club stands right before *first*."""
    at = first - 1
    if at >= 0 and passage.words[at].text in OPENING_MARKS:
        at -= 1
    if at < 0:
        return False
    word = passage.words[at]
    return word.noun is not None and word.noun.speaker_type in ("media", "institution") and not word.definite


def _follows_source(passage: Passage, first: int) -> bool:
    """Tell whether «بحسب», «وفقاً لـ» or «نقلاً عن» stands right before *first*."""
    before = passage.words[max(0, first - 2) : first]
    return any(cue.form == "source" for word in before for cue in word.cues)


def _acts(passage: Passage, first: int, last: int, match: Match) -> bool:
    """Tell whether a capital acts or speaks for its government: subject of a verb, or one of two sides."""
    if match.preposition:
        return False
    words = passage.words
    before = words[first - 1] if first and passage.sentence[first - 1] == passage.sentence[first] else None
    after = words[last] if last < len(words) and passage.sentence[last] == passage.sentence[first] else None
    if before is not None and (_is_feminine_verb(before) or before.value == "side"):
        return True
    if (
        after is not None
        and not (before is not None and "preposition" in before.classes)
        and _is_feminine_verb(after)
    ):
        return True
    joined = first > 1 and match.conjunction == "\u0648" and words[first - 2].value == "side"
    return joined  # «بين واشنطن وطهران»


def _is_feminine_verb(word: Word) -> bool:
    """Tell whether a word has the shape of a verb whose subject is a feminine name."""
    if any(cue.gender == "f" and cue.form in ("past", "present") for cue in word.cues):
        return True
    if word.known or word.definite or word.name is not None or len(word.bare) < 4:
        return False
    return (word.bare.endswith("\u062a") and not word.bare.endswith("\u0627\u062a")) or word.bare.startswith(
        "\u062a"
    )


# Persons whom no lexicon knows


@dataclass(frozen=True, slots=True)
class _Person:
    """A person of the article: the folded words of the fullest name, and the entity it stands for."""

    words: tuple[str, ...]
    entity: Entity


def _persons(
    article: list[tuple[Passage, list[list[Match]]]], named: list[list[Name]], found: list[list[Mention]]
) -> list[_Person]:
    """Return the persons that an article names in full, those of the lexicon first."""
    persons: list[_Person] = []
    for mentions, (passage, _) in zip(found, article, strict=True):
        for mention in mentions:
            if mention.entity.actor_type == "person":
                words = tuple(fold(_slice(passage, mention)).split())
                persons.append(_Person(tuple(map(fold, words)), mention.entity))
                persons.append(_Person(tuple(map(fold, mention.entity.actor.split())), mention.entity))
    texts = [
        (name_text(passage, name.first, name.last), name.gender)
        for (passage, _), names in zip(article, named, strict=True)
        for name in names
    ]
    for text, gender in sorted(texts, key=lambda pair: -len(pair[0].split())):
        words = tuple(map(fold, text.split()))
        if _same_person(words, persons) is None:
            entity = Entity("name:" + fold_phrase(text), text, "", "person", gender)
            persons.append(_Person(words, entity))
    return list(dict.fromkeys(persons))


def _same_person(words: tuple[str, ...], persons: list[_Person]) -> Entity | None:
    """Return the person of whose name *words* are a part, first and last name, or the last name."""
    for person in persons:
        full = person.words
        if words == full or (len(words) > 1 and _is_part(words, full)):
            return person.entity
        if len(full) > 1 and len(words) > 1 and (words[0], words[-1]) == (full[0], full[-1]):
            return person.entity
    if len(words) == 1:
        for person in persons:
            if len(person.words) > 1 and words[0] in (person.words[-1], person.words[0]):
                return person.entity
        for person in persons:
            if words[0].startswith(ARTICLE) and words[0] in person.words[1:]:
                return person.entity
    return None


def _is_part(words: tuple[str, ...], full: tuple[str, ...]) -> bool:
    return any(full[i : i + len(words)] == words for i in range(len(full) - len(words) + 1))


def _name_mentions(
    passage: Passage, names: list[Name], mentions: list[Mention], persons: list[_Person]
) -> list[Mention]:
    """Return the names of a passage that no lexicon mention covers, as mentions of the article's persons."""
    taken = _taken(mentions)
    new = []
    for name in names:
        if taken.isdisjoint(range(name.first, name.last)):
            text = name_text(passage, name.first, name.last)
            entity = _same_person(tuple(map(fold, text.split())), persons)
            if entity is not None:
                start, end = name_start(passage, name.first), passage.end[name.last - 1]
                new.append(Mention(name.first, name.last, start, end, entity, name.rule))
    return new


def _taken(mentions: list[Mention]) -> set[int]:
    return {at for mention in mentions for at in range(mention.first, mention.last)}


def _family_mentions(passage: Passage, mentions: list[Mention], persons: list[_Person]) -> list[Mention]:
    """Return the places where a person of the article is named by the last part of the name alone."""
    families: dict[str, Entity] = {}
    for person in persons:
        if len(person.words) > 1 and len(person.words[-1]) >= _LEAST_FAMILY:
            families.setdefault(person.words[-1], person.entity)
    if not families:
        return []
    taken = _taken(mentions)
    last_words = set(families)
    new = []
    for at, word in enumerate(passage.words):
        if last_words.isdisjoint(word.rests) or at in taken or not passage.is_word(at):
            continue
        for split in splits(word.bare):
            entity = families.get(fold(split.rest))
            if entity is not None and _may_stand_alone(passage, at, word):
                start = (
                    passage.end[at] - len(split.rest) if word.text.endswith(split.rest) else passage.start[at]
                )
                new.append(
                    Mention(
                        at,
                        at + 1,
                        start,
                        passage.end[at],
                        entity,
                        "last name",
                        split.preposition,
                        split.conjunction,
                    )
                )
                break
    return new


def _may_stand_alone(passage: Passage, at: int, word: Word) -> bool:
    """Tell whether a word that is the last part of a name means the person where it stands alone."""
    if word.nationality or word.noun is not None or (word.name is not None and word.name.also_word):
        return _titled(passage, at) or bool(at and passage.words[at - 1].cues)
    return not word.classes and word.complementiser is None


# Institutions that no lexicon knows


def _institutions(passage: Passage, mentions: list[Mention]) -> list[Mention]:
    """Return the institutions named by a common noun and what follows it: «وزارة الدفاع الروسية»."""
    taken = {at: mention for mention in mentions for at in range(mention.first, mention.last)}
    found = []
    at = 0
    while at < len(passage):
        word = passage.words[at]
        last = _institution_end(passage, at, taken) if word.noun is not None else None
        if last is None:
            at += 1
            continue
        start = passage.start[at] + _particles_before(word)
        offset = passage.segment.offset
        text = passage.reading.text[offset + start : offset + passage.end[last - 1]]
        entity = Entity("name:" + fold_phrase(text), text, "", "organisation", word.noun.gender)
        found.append(
            Mention(
                at,
                last,
                start,
                passage.end[last - 1],
                entity,
                "institution",
                word.preposition,
                word.conjunction,
            )
        )
        at = last
    return found


def _particles_before(word: Word) -> int:
    """Return how many characters of a noun as written are particles."""
    count = len(word.conjunction) + len(word.preposition)
    return (
        count
        if word.bare == word.text and not word.bare.startswith("\u0644\u0644", len(word.conjunction))
        else 0
    )


def _institution_end(passage: Passage, at: int, taken: dict[int, Mention]) -> int | None:
    """Return where the name of an institution whose head stands at *at* ends; None where there is none."""
    word = passage.words[at]
    if at in taken or not passage.is_word(at):
        return None
    if (
        word.noun is None
        or word.noun.speaker_type != "institution"
        or word.noun.also_word
        or word.noun.number != "singular"
    ):
        return None
    last = at + 1
    nationality = False
    while (
        last < len(passage)
        and last - at <= _INSTITUTION_WORDS
        and passage.sentence[last] == passage.sentence[at]
    ):
        after = passage.words[last]
        if not passage.is_word(last) or after.classes or after.complementiser or after.conjunction:
            break
        if after.title is not None and after.title.kind in _NAMESAKES and after.definite and last == at + 1:
            named = _name_after_title(passage, last + 1)
            if named > last + 1:
                last = named
                continue
        if not after.definite and last == at + 1 and _heads_genitive(passage, last):
            last += 1
            continue
        if not (after.definite and not after.preposition):
            break
        if nationality and not after.nationality:
            break
        nationality = nationality or after.nationality
        last += 1
    closed = passage.words[last - 1].definite or passage.words[last - 1].name is not None
    if last == at + 1 or not closed or (word.definite and not nationality):
        return None
    return last


def _name_after_title(passage: Passage, place: int) -> int:
    """Return where the name of the person after whom an institution is called ends: «مستشفى الملك فيصل»."""
    while place < len(passage) and passage.words[place].name is not None and not passage.words[place].noun:
        place += 1
    return place


def _heads_genitive(passage: Passage, at: int) -> bool:
    """Tell whether an indefinite word inside a name leads on to a definite one: «نقابة عمال الأرصفة»."""
    word = passage.words[at]
    if word.cues or word.name or word.preposition or at + 1 >= len(passage) or not passage.is_word(at + 1):
        return False
    after = passage.words[at + 1]
    return after.definite and not (after.preposition or after.conjunction)


def _fullest_institutions(found: list[list[Mention]]) -> dict[str, Entity]:
    """Return, for each institution, the fullest of the article whose name begins with its name."""
    known = {mention.entity.actor_id: mention.entity for mentions in found for mention in mentions}
    return {name: _extended(name, known) for name in known}


def _extended(name: str, known: dict[str, Entity]) -> Entity:
    longer = [other for other in known if other.startswith(name + " ")]
    return known[max(longer, key=len)] if len(longer) == 1 else known[name]
