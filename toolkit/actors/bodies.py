"""Institutions that no lexicon knows, each under the fullest name that the article gives it."""

from dataclasses import replace
from functools import cache, lru_cache
from itertools import pairwise
from typing import Final

from toolkit.actors.mentions import Field, Mention, after_particles, gender_of, organisation, taken_by
from toolkit.actors.rules import SEAT, is_subject
from toolkit.gazetteer import STATE, UNKNOWN, Entity, entities
from toolkit.institutions import APART, head_of, institution_end, namesake_end, particles_before
from toolkit.lexicons import lexicon_rows
from toolkit.lexis import Word, state_of_demonym
from toolkit.lexis import word as word_of
from toolkit.names.found import Name
from toolkit.names.words import is_given
from toolkit.passages import Passage
from toolkit.text.clitics import ARTICLE, LAM, splits
from toolkit.text.letters import fold

_ARMY: Final = fold("جيش")  # of one state, it and its forces are the same
_FORCES: Final = fold("قوات")
_Keys = tuple[str, ...]  # of a name: the stem of its head, and the folded words after it


def add_institutions(article: list[Field], heads: list[list[int]]) -> None:
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


def _authorities(passage: Passage, at: int, last: int) -> Entity | None:
    """Return the state whose authorities are named: «السلطات التركية»."""
    if not head_of(passage.words[at]).state or last != at + 2:
        return None
    return entities().get(state_of_demonym(passage.words[at + 1]))


def _organisations(field: Field) -> list[Mention]:
    """Return the mentions of organisations of several words."""
    return [
        mention
        for mention in field.mentions
        if mention.entity.actor_type == "organisation" and mention.last - mention.first > 1
    ]


def _keys(passage: Passage, mention: Mention) -> _Keys:
    head, *rest = passage.words[mention.first : mention.last]
    return (head.stem, *map(_key, rest))


@lru_cache(maxsize=1 << 14)
def _usual_keys(actor: str) -> _Keys:
    """Return the keys of an actor's usual name."""
    head, *rest = map(word_of, actor.split())
    return (head.stem, *map(_key, rest))


def _key(word: Word) -> str:
    """Return a word's key; of a state's name or adjective its id: «مصر», «المصرية», «المصري»."""
    if word.nationality and word.definite:
        return state_of_demonym(word) or word.key
    return _states().get(word.key, word.key)


@cache
def _states() -> dict[str, str]:
    """Return the ids of the states by those of their names that are one word and nothing else."""
    rows = [row for row in lexicon_rows("state_names") if not row["rule"] and " " not in row["alias"]]
    return {fold(row["alias"]): row["actor_id"] for row in rows}


def _fullest(article: list[Field], found: list[list[Mention]]) -> dict[str, Entity]:
    """Return the organisation that each institution of *found* is short for, where it is one only.

    «القوات الكندية» is «القوات الحكومية الكندية», «الاتحاد الدولي» is «الاتحاد الدولي لكرة القدم».
    """
    names: dict[_Keys, Entity] = {}
    same: dict[str, Entity] = {}  # the first organisation of that name in another spelling
    for field, new in zip(article, found, strict=True):
        for mention in (*_organisations(field), *new):
            for keys in (_keys(field.passage, mention), _usual_keys(mention.entity.actor)):
                first = names.setdefault(keys, mention.entity)
                if first.actor_id != mention.entity.actor_id and mention.entity.actor_id.startswith(UNKNOWN):
                    same[mention.entity.actor_id] = first
    for keys, entity in names.items():
        army = names.get((_ARMY, *keys[1:])) if keys[0] == _FORCES and _is_of_state(keys) else None
        if army is not None and entity.actor_id.startswith(UNKNOWN):
            same.setdefault(entity.actor_id, army)
    headless: dict[_Keys, Entity] = {}  # «الخارجية الكندية» of «وزارة الخارجية الكندية»
    for keys, entity in names.items():
        if len(keys) > 2:
            headless.setdefault((keys[1].removeprefix(ARTICLE), *keys[2:]), entity)
    longer: dict[tuple[str, str], list[tuple[_Keys, Entity]]] = {}  # by their head and another of their words
    fullest: dict[str, Entity] = {}
    for keys, entity in sorted(names.items(), key=lambda item: -len(item[0])):
        head, *rest = keys
        if entity.actor_id.startswith(UNKNOWN):
            rarest = min([longer.get((head, key), []) for key in rest], key=len, default=[])
            meant = [of for long, of in rarest if _shortens(keys, long)]
            meant += [headless[keys]] if keys in headless else []
            full = {of.actor_id: of for of in (fullest.get(of.actor_id, of) for of in meant)}
            full.pop(entity.actor_id, None)
            if len(full) == 1:
                fullest[entity.actor_id] = next(iter(full.values()))
        for key in set(rest):
            longer.setdefault((head, key), []).append((keys, entity))
    return fullest | {other: fullest.get(first.actor_id, first) for other, first in same.items()}


def _is_of_state(keys: _Keys) -> bool:
    """Tell whether a body has nothing but a state's adjective after its head: «القوات السويسرية»."""
    return len(keys) == 2 and keys[1].startswith(STATE)


def _shortens(short: _Keys, full: _Keys) -> bool:
    """Tell whether a name leaves out words of another, and no more than the first or the last."""
    if not 1 < len(short) < len(full) or (short[1] != full[1] and short[-1] != full[-1]):
        return False
    rest = iter(full)
    return all(key in rest for key in short)


def _short_names(article: list[Field]) -> dict[_Keys, Entity]:
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


def _add_short_names(field: Field, heads: list[int], short: dict[_Keys, Entity]) -> None:
    passage, taken = field.passage, taken_by(field.mentions)
    longest = max(map(len, short))
    stems = {keys[0] for keys in short}
    for at in heads:
        head = passage.words[at]
        if at in taken or head.stem not in stems:
            continue
        keys = [head.stem, *map(_key, passage.words[at + 1 : at + longest])]
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


def tails_of(article: list[Field]) -> dict[_Keys, Entity]:
    """Return the names that may stand without their head: «السهل للمقاولات», «الصحة» of «وزارة الصحة»."""
    tails: dict[_Keys, Entity | None] = {}
    for field in article:
        for mention in _organisations(field):
            head, *rest = field.passage.words[mention.first : mention.last]
            if head.definite or head.noun is None or head.noun.number != "singular":
                continue
            kind = head_of(head)
            if not kind.headless and (kind.name != "bare" or (len(rest) == 1 and rest[0].known)):
                continue
            keys = tuple([word.key for word in rest])
            other = tails.setdefault(keys, mention.entity)
            if other is not None and other.actor_id != mention.entity.actor_id:
                tails[keys] = None
    return {keys: entity for keys, entity in tails.items() if entity is not None}


def add_tails(field: Field, tails: dict[_Keys, Entity], places: list[int]) -> None:
    """Add the *places* where an organisation of the article is named without its head."""
    passage, taken = field.passage, taken_by(field.mentions)
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
            if len(keys) == 1 and word.definite and (split.preposition or not is_subject(passage, at, last)):
                continue
            field.mentions.append(after_particles(passage, at, last, split, tails[keys], "without head"))
            break


def _stand_at(passage: Passage, keys: _Keys, at: int) -> bool:
    """Tell whether words that fold to *keys* stand at *at*, after particles written on the first."""
    last = at + len(keys)
    if last > len(passage) or passage.sentence[at] != passage.sentence[last - 1]:
        return False
    return all(word.key == key for word, key in zip(passage.words[at + 1 : last], keys[1:], strict=True))


def _institutions(field: Field, heads: list[int]) -> list[Mention]:
    """Return the institutions named by a common noun and what follows it: «وزارة الدفاع الروسية».

    A capital, state or person in such a name («شرطة لندن») is no mention of its own.
    """
    if not heads:
        return []
    passage, taken = field.passage, taken_by(field.mentions)
    states = [
        match
        for match in reversed(field.matched)
        if match.alias.entity.actor_type == "state" and not match.conjunction
    ]
    places = {match.first: match.last for match in states}
    seats = {match.first: match.last for match in states if match.alias.rule == SEAT}
    persons = {name.first: name.last for name in field.names if not _holds_two_names(passage, name)}
    people = [mention for mention in field.mentions if mention.entity.actor_type == "person"]
    persons |= {m.first: m.last for m in people if not m.entity.actor_id.startswith(UNKNOWN)}
    papers = {mention.first - 1 for mention in field.mentions if mention.entity.agency_id}
    found = []
    free = 0
    for at in heads:
        if at < free or at in taken or at in papers:
            continue  # «صحيفة لوموند الفرنسية» is «لوموند»
        last = namesake_end(passage, at, persons) or institution_end(passage, at, seats, places)
        if last is None:
            continue
        word = passage.words[at]
        apart = head_of(word).name == APART and not (word.definite or passage.words[at + 1].definite)
        mention = (_named_apart if apart else _institution)(passage, at, last)
        if taken.isdisjoint(range(mention.first, mention.last)) or not apart:
            found.append(mention)
        free = last
    if found:
        inside = taken_by(found)
        field.mentions = [
            mention
            for mention in field.mentions
            if mention.first not in inside or not _is_of_name(mention, inside)
        ]
    return found


def _holds_two_names(passage: Passage, name: Name) -> bool:
    """Tell whether a given name follows a family's: «طبيب مستوصف ابن النفيس هشام سالم»."""
    words = passage.words[name.first : name.last]
    return any(before.definite and is_given(word) for before, word in pairwise(words))


def _is_of_name(mention: Mention, inside: set[int]) -> bool:
    """Tell whether a mention is part of an institution's name: «شرطة لندن», «مستشفى فلان الفلاني»."""
    if mention.entity.actor_type == "state":
        return True
    return mention.entity.actor_type == "person" and mention.last - 1 in inside


def _institution(passage: Passage, at: int, last: int) -> Mention:
    """Return the institution named in words *at* to before *last*."""
    word = passage.words[at]
    start, end = passage.start[at] + particles_before(word), passage.end[last - 1]
    entity = _authorities(passage, at, last) or organisation(passage.cut(start, end), gender_of(word))
    return Mention(at, last, start, end, entity, "institution", word.preposition, word.conjunction)


def _named_apart(passage: Passage, at: int, last: int) -> Mention:
    """Return the institution whose name is what follows its head: «فريق … التركي», «فريق … للموسم الجديد»."""
    words, first = passage.words, at + 1
    after = (end for end in range(first + 1, last) if words[end].definite or words[end].bare.startswith(LAM))
    last = next(after, last)
    entity = organisation(passage.text(first, last), gender_of(words[at]))
    return Mention(first, last, passage.start[first], passage.end[last - 1], entity, "institution")
