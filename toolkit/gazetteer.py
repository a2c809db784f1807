"""The gazetteer: every alias of the actors that the lexicons know, as a trie over folded words.

Matching is by whole words, longest alias first; a closed set of particles may be written before the
first word.  Whether an alias that is also something else counts is for `actors` to decide, by its rule.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

import numpy as np
import pandas as pd

from toolkit.lexicons import load_lexicon
from toolkit.lexis import word
from toolkit.reading import Reading
from toolkit.text.clitics import splits
from toolkit.text.letters import ALEF_MAKSURA, YA, fold, strip_marks
from toolkit.text.tokens import PUNCTUATION, tokens

STOP = "."


@dataclass(frozen=True, slots=True)
class Entity:
    """An actor of the lexicons."""

    actor_id: str
    actor: str
    actor_en: str
    actor_type: str
    gender: str
    agency_id: str = ""


@dataclass(frozen=True, slots=True)
class Alias:
    """A name of an entity and the rule under which it counts."""

    entity: Entity
    rule: str


@dataclass(slots=True)
class _Node:
    children: dict[str, "_Node"] = field(default_factory=dict)
    aliases: list[Alias] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Match:
    """An alias in a Reading: tokens `first` to before `last`, the first after `skip` characters."""

    first: int
    last: int
    skip: int
    preposition: str
    conjunction: str
    alias: Alias


class Gazetteer:
    """A trie over the folded words of aliases; `matches` finds them in a Reading."""

    def __init__(self, aliases: Iterator[tuple[str, Alias]]):
        self._root = _Node()
        for text, alias in aliases:
            for words in _spellings(text):
                self._add(words, alias)
        self._firsts = set(self._root.children)

    def _add(self, words: tuple[str, ...], alias: Alias) -> None:
        node = self._root
        for key in words:
            node = node.children.setdefault(key, _Node())
        if alias not in node.aliases:
            node.aliases.append(alias)

    def matches(self, reading: Reading) -> Iterator[list[Match]]:
        """Yield, for each token at which an alias begins, its matches, the longest first."""
        heads = [self._heads(text) for text in reading.types]
        begins = np.asarray([bool(head) for head in heads], dtype=bool)
        if not begins.any():
            return
        types, segment, last_token = reading.type_of, reading.segment, len(reading.type_of)
        for token in np.nonzero(begins[types])[0].tolist():
            found = []
            for skip, split, node in heads[types[token]]:
                place, walked = token + 1, node
                while True:
                    found += [
                        Match(token, place, skip, split.preposition, split.conjunction, alias)
                        for alias in walked.aliases
                    ]
                    if place >= last_token or segment[place] != segment[token] or not walked.children:
                        break
                    walked = walked.children.get(word(reading.types[types[place]]).key)
                    if walked is None:
                        break
                    place += 1
            if found:
                found.sort(key=lambda match: (-match.last, match.skip))
                yield found

    def _heads(self, text: str) -> list[tuple[int, object, _Node]]:
        """Return the readings of a word type that begin an alias, the whole word first."""
        known = word(text)
        if self._firsts.isdisjoint(known.rests):
            return []
        found = []
        for split, key in zip(splits(known.bare), known.rests, strict=True):
            node = self._root.children.get(key)
            if node is not None:
                found.append((_written_skip(text, known.bare, split.rest), split, node))
                if split.rest == known.bare:
                    break
        return found


def _written_skip(text: str, bare: str, rest: str) -> int:
    """Return how many characters of the written word stand before *rest*; 0 where it is no part of it."""
    if not bare.endswith(rest):
        return 0  # «للعراق»: the article is not written out
    letters = len(bare) - len(rest)
    at = 0
    while letters and at < len(text):
        letters -= bool(strip_marks(text[at]))
        at += 1
    while at < len(text) and not strip_marks(text[at]):
        at += 1
    return at if strip_marks(text[at:]) == rest else 0


def _spellings(alias: str) -> Iterator[tuple[str, ...]]:
    """Yield the word sequences under which an alias is written.

    Single letters («أ ف ب») are also written with stops, joined or apart; a final ya is also written
    as alef maksura.
    """
    found = tokens(alias)
    words = [alias[start:end] for start, end in zip(found.start, found.end, strict=True)]
    keys = tuple(map(fold, words))
    yield keys
    if len(words) > 1 and all(len(word) == 1 for word in words):
        joined = STOP.join(keys)
        yield (joined,)
        yield (joined + STOP,)
        with_stops = tuple(piece for key in keys for piece in (key, STOP))
        yield with_stops
        yield with_stops[:-1]
    elif keys and keys[-1].endswith(YA) and len(keys[-1]) > 3:
        yield (*keys[:-1], keys[-1][:-1] + ALEF_MAKSURA)
    if any(kind == PUNCTUATION for kind in found.kind):
        bare = tuple(key for key, kind in zip(keys, found.kind, strict=True) if kind != PUNCTUATION)
        if bare:
            yield bare


@cache
def gazetteer() -> Gazetteer:
    """Return the gazetteer of the lexicons shipped with the toolkit."""
    return Gazetteer(lexicon_aliases())


_TABLES = (  # entities, names, actor type, the column that joins them
    ("states", "state_names", "state", "actor_id"),
    ("organisations", "organisation_names", "organisation", "actor_id"),
    ("persons", "person_names", "person", "actor_id"),
    ("agencies", "agency_names", "organisation", "agency_id"),
)


@cache
def entities() -> dict[str, Entity]:
    """Return the actors of the lexicons by the id that their names refer to."""
    return {
        row[key]: _entity(row, kind, key)
        for table, _, kind, key in _TABLES
        for row in load_lexicon(table).to_dict("records")
    }


def lexicon_aliases() -> Iterator[tuple[str, Alias]]:
    """Yield every alias of the lexicons; an actor's usual name is one too, under its rule."""
    known = entities()
    for table, names, _, key in _TABLES:
        for row in load_lexicon(names).to_dict("records"):
            yield row["alias"], Alias(known[row[key]], row["rule"])
        listed = {(row[key], fold(row["alias"])) for row in load_lexicon(names).to_dict("records")}
        for row in load_lexicon(table).to_dict("records"):
            entity = known[row[key]]
            if (row[key], fold(entity.actor)) not in listed:
                yield entity.actor, Alias(entity, "")


def _entity(row: dict, kind: str, key: str) -> Entity:
    if key == "agency_id":
        return Entity(
            f"media:{row['agency_id']}",
            row["agency"],
            row["agency_en"],
            kind,
            row.get("gender", ""),
            row["agency_id"],
        )
    gender = row.get("gender") or row.get("actor_gender") or ""
    return Entity(row["actor_id"], row["actor"], row["actor_en"], kind, gender)


def extra_aliases(extra: pd.DataFrame) -> Iterator[tuple[str, Alias]]:
    """Yield the aliases of a table of the user's own: `alias, actor_id, actor, actor_en, actor_type`."""
    for row in extra.fillna("").to_dict("records"):
        entity = Entity(row["actor_id"], row["actor"], row.get("actor_en", ""), row["actor_type"], "")
        yield row["alias"], Alias(entity, "")
