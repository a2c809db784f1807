"""The actors that the lexicons know, where the rules of their names hold."""

from collections import Counter
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import Final

from toolkit.actors.mentions import Field, Mention, as_mention, organisation, written
from toolkit.actors.rules import HOME, SEAT, SHARED, SPORT, TITLED, holds
from toolkit.gazetteer import NATIONALITY, Entity, Match, agency_kinds
from toolkit.institutions import (
    APART,
    head_of,
    is_nationality,
    names_place,
    particles_before,
    places_by_word,
    tail_end,
)
from toolkit.lexicons import lexicon_rows
from toolkit.lexis import ALEF_TANWIN, FEMININE, Word, state_of_demonym
from toolkit.names.found import Name
from toolkit.names.words import leads_to_name
from toolkit.passages import Passage
from toolkit.text.clitics import ARTICLE, LAM, PARTICLES
from toolkit.text.letters import TA_MARBUTA, fold, fold_phrase

_PAPERS: Final = ("newspaper", "magazine")  # kinds of outlets whose names stand alone
_SPORT: Final = 3  # different words of sport in an article that speaks of it
_HOUSE: Final = fold("آل")


def add_lexicon_mentions(article: list[Field], states: list[list[int]], sport: list[list[int]]) -> None:
    """Add the lexicon's mentions: the longest match whose rule holds, none overlapping another.

    *states* are the places of words that tell a state, *sport* those of words of sport, by segment.
    """
    for field in article:
        _part_names_from(field)
    standing = [_standing(field) for field in article]
    rules = {match.alias.rule for matched in standing for match in matched}
    certain = {
        match.alias.entity.actor_id
        for matched in standing
        for match in matched
        if match.alias.rule in ("", NATIONALITY)
    }
    if SPORT in rules and _speaks_of_sport(article, sport):
        certain.add(SPORT)
    realms = {
        match.alias.entity.actor_id for matched in standing for match in matched if match.alias.rule == HOME
    }
    if realms:
        certain |= _home(article, standing, states, realms)
    namesakes = _namesakes(article) if TITLED in rules else set()
    told: dict[Entity, set[Entity]] = {}  # bodies whose state is told, by the name that they share
    for field, matched in zip(article, standing, strict=True):
        free = 0
        media = {m.first: m for m in reversed(matched) if m.alias.entity.agency_id}
        for match in matched:
            if _is_cut_short(field.passage, match, media.get(match.first + 1)):
                continue
            if match.first >= free and holds(field.passage, match, certain, namesakes):
                mention = _with_head(field.passage, as_mention(field.passage, match))
                mention = _without_titles(field.passage, _with_family(field.passage, mention))
                if match.alias.entity.actor_id in _shared_bodies():
                    mention = _with_state(field.passage, mention)
                    told.setdefault(match.alias.entity, set()).add(mention.entity)
                field.mentions.append(mention)
                free = mention.last
    _tell_shared(article, told)


def _is_cut_short(passage: Passage, match: Match, other: Match | None) -> bool:
    """Tell whether a match takes a medium's noun and the first word of *other*: «صحيفة الشرق الأوسط»."""
    if other is None or match.last >= other.last or match.alias.entity == other.alias.entity:
        return False
    noun = passage.words[match.first].noun
    return bool(match.alias.entity.agency_id) and noun is not None and noun.speaker_type == "media"


def _without_titles(passage: Passage, mention: Mention) -> Mention:
    """Return a person's mention without titles that the lexicon lists before the name: «الملك سلمان»."""
    first, words = mention.first, passage.words
    if mention.entity.actor_type != "person" or words[first].title is None or not words[first].definite:
        return mention
    parts = fold_phrase(mention.entity.actor).split()
    name = {*parts, *(one + other for one, other in pairwise(parts))}  # «عبدالله» of «عبد الله الثاني»
    while first < mention.last - 1 and not (words[first].key in name or leads_to_name(words[first].key)):
        first += 1
    if first == mention.first:
        return mention
    return replace(mention, first=first, start=passage.start[first], preposition="", conjunction="")


def _namesakes(article: list[Field]) -> set[str]:
    """Return the first and last words of the names in an article, folded."""
    ends: set[str] = set()
    for field in article:
        for name in field.names:
            if name.last > name.first + 1:
                ends |= {field.passage.words[at].key for at in (name.first, name.last - 1)}
    return ends


@cache
def _shared_bodies() -> frozenset[str]:
    """Return the ids of the bodies whose names those of many states bear."""
    return frozenset(row["actor_id"] for row in lexicon_rows("organisation_names") if row["rule"] == SHARED)


def _home(
    article: list[Field], standing: list[list[Match]], states: list[list[int]], realms: set[str]
) -> set[str]:
    """Return the mark of that state among *realms* of which an article speaks most: «المملكة» is it.

    Its name, its demonym and its towns count.
    """
    counted: Counter[str] = Counter()
    for field, matched in zip(article, standing, strict=True):
        counted.update(match.alias.entity.actor_id for match in matched if match.alias.rule != HOME)
        words = field.passage.words
        counted.update(state_told(words[at]) for at in states[field.passage.segment.number])
    told = [(counted[state], state) for state in sorted(realms) if counted[state]]
    return {HOME + max(told)[1]} if told else set()


def is_of_sport(word: Word) -> bool:
    """Tell whether a word is one of sport: «مباراة», «لاعب», «شوط»."""
    return word.key in _sport_words()


def _speaks_of_sport(article: list[Field], sport: list[list[int]]) -> bool:
    """Tell whether an article has several words of sport."""
    passages = [field.passage for field in article]
    keys = {passage.words[at].key for passage in passages for at in sport[passage.segment.number]}
    return len({_sport_words()[key] for key in keys}) >= _SPORT


@cache
def _sport_words() -> dict[str, str]:
    """Return the words of sport by their folded forms, with and without particles and article."""
    words = [fold(row["word"]) for row in lexicon_rows("sport_words")]
    before = [*PARTICLES, "", LAM + LAM, *(particle + ARTICLE for particle in (*PARTICLES, ""))]
    return {particle + word: word for word in words for particle in before}


def state_told(word: Word) -> str:
    """Return the state that a demonym or the name of a town tells; "" for other words."""
    if word.nationality:
        return state_of_demonym(word)
    return places_by_word().get(word.rests[-1] if word.rests else word.key, "")


def _part_names_from(field: Field) -> None:
    """Part names from the states and bodies at their ends: «وصف فلان الفلاني إيران», «سفير برلين فلان …»."""
    if not field.names or not field.matched:
        return
    others = [match for match in field.matched if match.alias.entity.actor_type != "person"]
    ends = {match.last: match.first for match in others if not match.alias.rule}
    places = [match for match in others if match.alias.rule in ("", SEAT)]
    starts = {match.first: match.last for match in places}
    starts |= {name.first: name.first + 1 for name in field.names if _begins_with_town(field.passage, name)}
    sure = [match for match in field.matched if match.alias.rule in ("", SEAT) and not match.preposition]
    spans = {(match.first, match.last) for match in sure}
    told = {(match.first, match.last) for match in others if match.preposition and not match.alias.rule}
    field.names = [
        _parted(name, starts.get(name.first, name.first), ends)
        for name in field.names
        if starts.get(name.first) != name.last  # «في المؤتمر الصحافي ببرلين»
        and not _is_of_two(name, spans)
        and (name.first + 1, name.last) not in told  # «يقول رفعت لبي بي سي»
    ]


def _begins_with_town(passage: Passage, name: Name) -> bool:
    """Tell whether a town, and no part of names, begins what looks like a name: «مدرب مرسيليا فلان»."""
    word = passage.words[name.first]
    return word.name is None and not places_by_word().keys().isdisjoint(word.rests[:1])


def _is_of_two(name: Name, spans: set[tuple[int, int]]) -> bool:
    """Tell whether two words are the names of two known actors: «هاجم أردوغان نتنياهو»."""
    first, last = name.first, name.last
    return last == first + 2 and {(first, first + 1), (first + 1, last)} <= spans


def _parted(name: Name, first: int, ends: dict[int, int]) -> Name:
    """Return a name that begins at *first*, if two words are left, and ends before what stands at its end."""
    if first > name.first and name.last - first > 1:
        name = replace(name, first=first)
    if name.first + 1 < ends.get(name.last, name.first) < name.last:
        name = replace(name, last=ends[name.last])
    return name


def _standing(field: Field) -> list[Match]:
    """Return the matches of a field that are no part of a longer personal name."""
    names = {at: name for name in field.names for at in range(name.first, name.last)}
    return [match for match in field.matched if _stands(field.passage, match, names)]


def _with_head(passage: Passage, mention: Mention) -> Mention:
    """Take into an organisation's mention what it is: «وكالة رويترز للأنباء», «صحيفة الرياض السعودية».

    Names in quotation marks and those that bear a particle stand alone.
    """
    at = mention.first - 1
    if mention.entity.actor_type != "organisation" or at < 0 or not passage.is_word(at):
        return mention
    if agency_kinds().get(mention.entity.agency_id) in _PAPERS:
        return mention  # «صحيفة لوموند الفرنسية» is called «لوموند»
    word = passage.words[at]
    alone = mention.preposition or mention.conjunction or passage.sentence[at] != passage.sentence[at + 1]
    kind = head_of(word).name
    head = kind == "bare" or (kind == APART and passage.words[at + 1].definite)  # «فريق التجمع»: of a party
    if alone or word.definite or word.noun is None or not head:
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


def _with_family(passage: Passage, mention: Mention) -> Mention:
    """Take into a person's mention the house that follows it: «الشيخ سالم بن فهد آل فيلور»."""
    at = mention.last
    if mention.entity.actor_type != "person" or not (passage.is_word(at) and passage.is_word(at + 1)):
        return mention
    if passage.words[at].key != _HOUSE or passage.sentence[at + 1] != passage.sentence[at - 1]:
        return mention
    return replace(mention, last=at + 2, end=passage.end[at + 1])


def _with_state(passage: Passage, mention: Mention) -> Mention:
    """Take the nationality into a name that bodies of many states bear: «خفر السواحل الإيطالي».

    One of another gender is of a word before the name: «مدير الحماية المدنية الجزائري», but it may go with
    the last word of the name: «قيادة الجيش السويسري».
    """
    at = _state_at(passage, mention.last)
    if at is None:
        return mention
    noun = passage.words[mention.first].noun
    gender = noun.gender if noun is not None else mention.entity.gender
    last = passage.words[mention.last - 1]
    nearer = mention.last > mention.first + 1 and not last.bare.endswith(FEMININE)
    if gender == "f" and not (nearer or passage.words[at].bare.endswith(TA_MARBUTA)):
        return mention
    told = replace(mention, last=at + 1, end=passage.end[at])
    return replace(told, entity=organisation(written(passage, told), gender))


def _state_at(passage: Passage, at: int) -> int | None:
    """Return where a nationality stands at *at*, or after one adjective: «سلاح الجو السلطاني العماني»."""
    if is_nationality(passage, at):
        return at
    if not is_nationality(passage, at + 1) or passage.sentence[at] != passage.sentence[at - 1]:
        return None
    word = passage.words[at]
    adjective = word.definite and not (word.preposition or word.conjunction or word.noun or word.title)
    return at + 1 if adjective else None


def _tell_shared(article: list[Field], told: dict[Entity, set[Entity]]) -> None:
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
    first, last = match.first, match.last
    if passage.paragraph[first] != passage.paragraph[last - 1] or passage.words[last - 1].text.endswith(
        ALEF_TANWIN
    ):
        return False
    if _is_adjective(passage, first, last, match) or _is_in_region(passage, first, last, match):
        return False
    if match.alias.entity.agency_id and _counts_what_follows(passage, first, last):
        return False
    name = names.get(first)
    if name is None or last > name.last or name.last - name.first == last - first:
        return True
    beyond = [passage.words[i] for i in (*range(name.first, first), *range(last, name.last))]
    full = match.alias.entity.actor_type == "person" and last - first > 1
    return full and any(word.name is None for word in beyond)


def _counts_what_follows(passage: Passage, first: int, last: int) -> bool:
    """Tell whether a figure set apart from a town or word is none of a medium's name: «القاهرة 24 فبراير».

    After the medium's noun it is («موقع القاهرة 24»), and where nothing that can be counted follows.
    """
    if last - first < 2 or not passage.is_number(last - 1) or passage.touches(last - 2):
        return False
    before = passage.words[first - 1].noun if first else None
    if not passage.is_word(last) or (before is not None and before.speaker_type == "media"):
        return False
    head, after = passage.words[last - 2], passage.words[last]
    plain = head.definite or head.common or names_place(head.text)
    leads = after.complementiser or after.finite or "preposition" in after.classes
    return bool(plain and not leads)


def _is_in_region(passage: Passage, first: int, last: int, match: Match) -> bool:
    """Tell whether the name of a state is a part of a region's: «جبل لبنان», «أميركا اللاتينية»."""
    if match.alias.entity.actor_type != "state":
        return False
    for begin in (first - 1, first):
        if begin < 0 or passage.sentence[begin] != passage.sentence[first]:
            continue
        for rest in passage.words[begin].rests:
            for words in _regions_by_word().get(rest, ()):
                end = begin + len(words)
                longer = end >= last and (begin < first or end > last)
                if longer and tuple([word.key for word in passage.words[begin + 1 : end]]) == words[1:]:
                    return True
    return False


@cache
def _regions_by_word() -> dict[str, list[tuple[str, ...]]]:
    """Return the names of regions that have several words, folded, by their first word."""
    regions: dict[str, list[tuple[str, ...]]] = {}
    for row in lexicon_rows("place_names"):
        for name in row["names"].split("|"):
            words = tuple(fold_phrase(name).split())
            if len(words) > 1:
                regions.setdefault(words[0], []).append(words)
    return regions


def _is_adjective(passage: Passage, first: int, last: int, match: Match) -> bool:
    """Tell whether the name of a state is the adjective of a feminine noun: «الرياضة السعودية».

    Without the article: «أرض عربية سورية», «عائلات تركية وسورية».
    """
    word = passage.words[first]
    alone = last == first + 1 and word.nationality and not match.preposition
    if not alone or first == 0 or passage.sentence[first - 1] != passage.sentence[first]:
        return False
    before = passage.words[first - 1]
    indefinite = not (word.definite or before.definite)
    if indefinite and before.nationality:
        return before.bare.endswith(TA_MARBUTA) and word.bare.endswith(TA_MARBUTA)
    return (
        not match.conjunction and before.definite and before.name is None and before.bare.endswith(FEMININE)
    )
