"""The gazetteer: every alias of the actors that the lexicons know, as a trie over folded words.

Matching is by whole words, longest alias first; a closed set of particles may be written before the
first word.  Whether an alias that is also something else counts is for `actors` to decide, by its rule.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from os import PathLike
from typing import Any, Final

import numpy as np
import pandas as pd

from toolkit import schema
from toolkit.lexicons import lexicon_columns, lexicon_rows
from toolkit.lexis import Traits, Word
from toolkit.reading import SEPARATOR, Reading
from toolkit.text.clitics import Split, splits
from toolkit.text.letters import ALEF_MAKSURA, YA, fold, fold_all, fold_phrase, strip_marks
from toolkit.text.tokens import PUNCTUATION, tokens

UNKNOWN: Final = "name:"  # begins the id of an actor whom no lexicon knows
STATE: Final = "state:"  # begins the id of a state
MEDIUM: Final = "media:"  # begins the id of an agency or outlet
STOP: Final = "."
OWN_RULES: Final = ("", "after_full", "titled", "marked")  # under which names of the user's own may count
CREDIT: Final = "credit"
CREDIT_RULES: Final = (CREDIT, "town")  # of names that count as a whole credit only
NATIONALITY: Final = "nationality"  # the rule of «برشلونة الإسباني»: what ends it is no part of the name
HASH: Final = "#"
LOW_LINE: Final = "_"
_REMEMBERED: Final = 1 << 16  # words that begin an alias


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


class Match:
    """An alias in a passage: words `first` to before `last`, the first after `skip` characters."""

    __slots__ = ("alias", "conjunction", "first", "last", "preposition", "skip")

    def __init__(self, first: int, last: int, skip: int, split: Split, alias: Alias):
        self.first = first
        self.last = last
        self.skip = skip
        self.preposition = split.preposition
        self.conjunction = split.conjunction
        self.alias = alias


# Of a trie: the nodes after it by folded word; under `_ENDS`, the aliases that end in it.
_Node = dict[str | None, Any]
_ENDS: Final = None
_Heads = tuple[tuple[int, Split, _Node], ...]  # of a word: characters before an alias, the trie after it


class Gazetteer:
    """A trie over the folded words of aliases; `matches` finds them in a Reading."""

    def __init__(self, aliases: Iterable[tuple[str, Alias]]):
        self._root: _Node = {}
        for words, alias in _spelled(aliases):
            if words:
                self._add(words, alias)
        self._seconds = set().union(*self._root.values())
        self._heads: dict[str, _Heads] = {}  # by word; to ask `lru_cache` would take five times as long
        self._traits = Traits(3, self._read_traits)

    def _add(self, words: tuple[str, ...], alias: Alias) -> None:
        node = self._root
        for key in words:
            node = node.setdefault(key, {})
        named = node.setdefault(_ENDS, [])
        if alias not in named:
            named.append(alias)

    def matches(self, reading: Reading, among: np.ndarray | None = None) -> list[list[Match]]:
        """Return the matches in each segment, in reading order, the longest first where several begin.

        *among* tells of each token whether an alias is sought there; without it, everywhere.
        """
        begins, whole, second = reading.flags(self._traits)
        wanted = begins & (whole | np.roll(second, -1)) & (True if among is None else among)
        words: list[Word] = reading.word_at
        found = []
        for segment, places in zip(reading.segments, reading.by_segment(wanted), strict=True):
            matched: list[Match] = []
            begin, end = segment.first, segment.last
            for first in places:
                self._add_matches(begin + first, begin, end, words, matched)
            found.append(matched)
        return found

    def _add_matches(self, at: int, begin: int, end: int, words: list[Word], matched: list[Match]) -> None:
        """Add the matches from word *at* on, of a segment from *begin* to *end*, the longest first."""
        before = len(matched)
        for skip, split, head in self._heads_of(words[at]):
            last = at
            node: _Node | None = head
            while node is not None:
                last += 1
                ends: list[Alias] | None = node.get(_ENDS)
                if ends is not None:
                    for alias in ends:
                        matched.append(Match(at - begin, last - begin, skip, split, alias))
                node = node.get(words[last].key) if last < end else None
        if len(matched) > before + 1:
            matched[before:] = sorted(matched[before:], key=_longest_first)

    def begins(self, known: Word) -> bool:
        """Tell whether a word begins an alias."""
        return bool(self._heads_of(known))

    def _heads_of(self, known: Word) -> _Heads:
        """Return what `_read_heads` does, and remember it."""
        found = self._heads.get(known.text)
        if found is None:
            found = self._read_heads(known)
            if len(self._heads) >= _REMEMBERED:
                self._heads.clear()
            self._heads[known.text] = found
        return found

    def _read_traits(self, known: Word) -> tuple[object, ...]:
        """Return whether a word begins an alias, whether it may be all of one, or the second word of one."""
        heads = self._read_heads(known)  # of most types there are none: not worth remembering
        return heads, any(_ENDS in node for _, _, node in heads), known.key in self._seconds

    def _read_heads(self, known: Word) -> _Heads:
        """Return the readings of a word that begin an alias, the whole word first."""
        if known.text.startswith(HASH):
            return self._read_hashtag(known.text)
        if self._root.keys().isdisjoint(known.rests):
            return ()
        found = []
        for split, key in zip(splits(known.bare), known.rests, strict=True):
            node = self._root.get(key)
            if node is not None:
                found.append((_written_skip(known.text, known.bare, split.rest), split, node))
                if split.rest == known.bare:
                    break
        return tuple(found)

    def _read_hashtag(self, text: str) -> _Heads:
        """Return the reading of a hashtag as the words between its low lines: «#شاهد_خاقان_عباسي»."""
        node: _Node | None = self._root
        for piece in text[len(HASH) :].split(LOW_LINE):
            node = node.get(fold(piece)) if node is not None else None
        return ((len(HASH), Split("", "", text), node),) if node is not None else ()


def _longest_first(match: Match) -> tuple[int, int]:
    return -match.last, match.skip


def _written_skip(text: str, bare: str, rest: str) -> int:
    """Return how many characters of the written word stand before *rest*; 0 where it is no part of it."""
    if not bare.endswith(rest):
        return 0  # «للعراق»: the article is not written out
    letters = len(bare) - len(rest)
    if text == bare:
        return letters
    at = 0
    while letters and at < len(text):
        letters -= bool(strip_marks(text[at]))
        at += 1
    while at < len(text) and not strip_marks(text[at]):
        at += 1
    return at if strip_marks(text[at:]) == rest else 0


def _spelled(aliases: Iterable[tuple[str, Alias]]) -> Iterator[tuple[tuple[str, ...], Alias]]:
    """Yield the folded words of each alias in all its spellings; all aliases are cut into tokens at once."""
    texts, named = zip(*aliases, strict=True)
    joined = SEPARATOR.join(texts)
    found = tokens(joined)
    places = zip(found.start.tolist(), found.end.tolist(), strict=True)
    pieces = [joined[start:end] for start, end in places]
    words = list(zip(pieces, fold_all(pieces), found.kind.tolist(), strict=True))
    ends = np.cumsum([len(text) + len(SEPARATOR) for text in texts])
    bounds = [0, *np.searchsorted(found.start, ends).tolist()]
    for alias, (first, last) in zip(named, pairwise(bounds), strict=True):
        for spelling in _spellings(words[first:last]):
            yield spelling, alias


def _spellings(words: list[tuple[str, str, int]]) -> Iterator[tuple[str, ...]]:
    """Yield the folded words under which an alias is written, given its tokens, their keys and their kinds.

    Single letters («أ ف ب») are also written with stops, joined or apart; a final ya is also written
    as alef maksura.
    """
    keys = tuple([key for _, key, _ in words])
    yield keys
    if len(words) > 1 and all(len(word) == 1 for word, _, _ in words):
        joined = STOP.join(keys)
        yield (joined,)
        yield (joined + STOP,)
        with_stops = tuple(piece for key in keys for piece in (key, STOP))
        yield with_stops
        yield with_stops[:-1]
    elif keys and keys[-1].endswith(YA) and len(keys[-1]) > 3:
        yield (*keys[:-1], keys[-1][:-1] + ALEF_MAKSURA)
    if any(kind == PUNCTUATION for _, _, kind in words):
        bare = tuple(key for _, key, kind in words if kind != PUNCTUATION)
        if bare:
            yield bare


def unknown_id(name: str) -> str:
    """Return the id of an actor whom no lexicon knows: equal names are one across articles."""
    return UNKNOWN + fold_phrase(name)


@lru_cache(maxsize=1 << 14)
def unlisted(name: str, actor_type: str, gender: str) -> Entity:
    """Return an actor whom no lexicon knows."""
    return Entity(unknown_id(name), name, "", actor_type, gender)


@cache
def agency_kinds() -> dict[str, str]:
    """Return the kind of each agency and outlet of the lexicon, by its `agency_id`."""
    return {row["agency_id"]: row["kind"] for row in lexicon_rows("agencies")}


@cache
def states_of_firms() -> dict[str, str]:
    """Return the `actor_id` of the state of each firm of the lexicon, by the firm's."""
    rows = lexicon_rows("organisations")
    return {row["actor_id"]: row["state_id"] for row in rows if row["kind"] == "firm" and row["state_id"]}


@cache
def gazetteer() -> Gazetteer:
    """Return the gazetteer of the lexicons shipped with the toolkit."""
    return Gazetteer(lexicon_aliases())


_TABLES: Final = (  # entities, names, actor type, the column that joins them
    ("states", "state_names", "state", "actor_id"),
    ("organisations", "organisation_names", "organisation", "actor_id"),
    ("persons", "person_names", "person", "actor_id"),
    ("agencies", "agency_names", "organisation", "agency_id"),
)


@cache
def entities() -> dict[str, Entity]:
    """Return the actors of the lexicons by the id that their names refer to."""
    return {
        row[key]: _entity(row, kind, key) for table, _, kind, key in _TABLES for row in lexicon_rows(table)
    }


def lexicon_aliases() -> Iterator[tuple[str, Alias]]:
    """Yield every alias of the lexicons; an actor's usual name is one too, under its rule."""
    known = entities()
    for table, names, _, key in _TABLES:
        named = lexicon_columns(names)
        for alias, actor_id, rule in zip(named["alias"], named[key], named["rule"], strict=True):
            yield alias, Alias(known[actor_id], rule)
        listed = set(zip(named[key], fold_all(named["alias"]), strict=True))
        usual = [(row[key], known[row[key]]) for row in lexicon_rows(table)]
        folded = fold_all([entity.actor for _, entity in usual])
        for (actor_id, entity), name in zip(usual, folded, strict=True):
            if (actor_id, name) not in listed:
                yield entity.actor, Alias(entity, "")


def _entity(row: dict, kind: str, key: str) -> Entity:
    if key == "agency_id":
        return Entity(
            MEDIUM + row["agency_id"],
            row["agency"],
            row["agency_en"],
            kind,
            row.get("gender", ""),
            row["agency_id"],
        )
    gender = row.get("gender") or row.get("actor_gender") or ""
    return Entity(row["actor_id"], row["actor"], row["actor_en"], kind, gender)


def gazetteer_with(extra: pd.DataFrame | str | PathLike[str] | None) -> Gazetteer:
    """Return the gazetteer of the lexicons and of a table of the user's own, whose names come first.

    Parameters
    ----------
    extra
        One row an alias, or the CSV file of such a table: `alias, actor_id, actor, actor_type`, and where
        they stand `actor_en` and `rule` (as in `person_names`).  None for the lexicons alone.

    Raises
    ------
    ValueError
        Where a column is missing or a cell holds what it must not; the message names the row.
    """
    if extra is None:
        return gazetteer()
    table = (
        extra if isinstance(extra, pd.DataFrame) else pd.read_csv(extra, dtype="str", encoding="utf-8-sig")
    )
    schema.require(table, ("alias", "actor_id", "actor", "actor_type"), "table of extra actors")
    return Gazetteer([*_extra_aliases(table.astype("object").fillna("").astype("str")), *lexicon_aliases()])


def _extra_aliases(extra: pd.DataFrame) -> Iterator[tuple[str, Alias]]:
    """Yield the aliases of a table of the user's own; an actor is called as in its first row."""
    known: dict[str, Entity] = {}
    for place, row in enumerate(extra.to_dict("records"), 1):
        if not all(row[name].strip() for name in ("alias", "actor_id", "actor")):
            raise ValueError(f"row {place} of the extra actors has an empty alias, actor_id or actor: {row}")
        if row["actor_type"] not in schema.ACTOR_TYPES:
            raise ValueError(
                f"row {place} of the extra actors has the actor_type {row['actor_type']!r}; "
                f"it must be one of {list(schema.ACTOR_TYPES)}"
            )
        rule = row.get("rule", "")
        if rule not in OWN_RULES:
            raise ValueError(
                f"row {place} of the extra actors has the rule {rule!r}; it must be one of {list(OWN_RULES)}"
            )
        entity = Entity(row["actor_id"], row["actor"], row.get("actor_en", ""), row["actor_type"], "")
        yield row["alias"], Alias(known.setdefault(row["actor_id"], entity), rule)
