"""Titles of offices in a text: «الرئيس الأميركي», and «وزير الخارجية» where the article tells the country."""

from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

from toolkit.gazetteer import STATE, Alias, Entity, Gazetteer, Match
from toolkit.lexicons import lexicon_rows
from toolkit.passages import Passage, passages
from toolkit.reading import Reading
from toolkit.text.clitics import ARTICLE
from toolkit.text.inflection import adjective_forms
from toolkit.text.letters import fold

_SHORT: Final = "short"  # the rule of titles whose country the article has to tell
_NATIONALITY_WITHIN: Final = 2  # words after a short title in which a country's adjective makes it another's


class Title(NamedTuple):
    """A title of an office in a passage: words `first` to before `last`, and the offices it may name."""

    first: int
    last: int
    start: int
    offices: tuple[str, ...]
    short: bool


def titles_by_article(reading: Reading) -> dict[int, list[tuple[Passage, Title]]]:
    """Return the titles of each article that has one, by its row, in reading order."""
    matched = _titles().matches(reading)
    found: dict[int, list[tuple[Passage, Title]]] = {}
    wanted = (segment for segment in reading.segments if matched[segment.number])
    for passage in passages(reading, wanted):
        titles = _titles_in(passage, matched[passage.segment.number])
        found.setdefault(passage.segment.article, []).extend((passage, title) for title in titles)
    return found


@cache
def _titles() -> Gazetteer:
    """Return the titles of offices in all their spellings, and what is left of them without the country."""
    return Gazetteer([*_full_titles(), *_short_titles()])


def _full_titles() -> Iterator[tuple[str, Alias]]:
    for row in lexicon_rows("offices"):
        office = Entity(row["office_id"], "", row["office_en"], "", "")
        for title in row["title"].split("|"):
            for spelling in _spellings(title, row["state_id"]):
                yield spelling, Alias(office, "")


def _short_titles() -> Iterator[tuple[str, Alias]]:
    """Yield the titles of states' offices without their nationality, where two words or more are left."""
    for row in lexicon_rows("offices"):
        if not row["state_id"].startswith(STATE):
            continue
        office = Entity(row["office_id"], "", row["office_en"], "", "")
        for title in row["title"].split("|"):
            *short, adjective = title.split()
            whole = len(short) > 1 and short[-1].startswith(ARTICLE)  # not «وزير خارجية» of «… السعودية»
            if whole and fold(adjective) in _adjectives(row["state_id"]):
                yield " ".join(short), Alias(office, _SHORT)


def _spellings(title: str, state: str) -> Iterator[str]:
    """Yield a title with its country in each of the country's spellings: «الأميركي», «الأمريكي»."""
    yield title
    *short, adjective = title.split()
    shown = _adjectives(state).get(fold(adjective))
    for form, feminine in _adjectives(state).items():
        if feminine == shown:
            yield " ".join([*short, form])
    for name in _state_names(state):
        if title.endswith(" " + name):
            yield from (title.removesuffix(name) + other for other in _state_names(state))


@cache
def _adjectives(state: str) -> dict[str, bool]:
    """Return the adjectives of a state, folded and with the article, and whether they are feminine."""
    return {
        fold(ARTICLE + form.form): form.gender == "f"
        for row in lexicon_rows("nationalities")
        if row["actor_id"] == state
        for form in adjective_forms(row["adjective"], row["people"])
        if form.number == "singular"
    }


@cache
def _state_names(state: str) -> list[str]:
    """Return the names of a state that always count."""
    rows = lexicon_rows("state_names")
    return [row["alias"] for row in rows if row["actor_id"] == state and not row["rule"]]


def _titles_in(passage: Passage, matched: list[Match]) -> Iterator[Title]:
    """Yield the titles of a passage: the longest of those that begin together, none inside another."""
    free = 0
    for match in matched:
        first, last = match.first, match.last
        if first < free or passage.sentence[first] != passage.sentence[last - 1]:
            continue
        short = match.alias.rule == _SHORT
        same = (m for m in matched if _are_alike(m, match))
        offices = tuple(dict.fromkeys(m.alias.entity.actor_id for m in same))
        free = last
        if not _is_of_others(passage, first, last) and not (short and _goes_on(passage, last)):
            yield Title(first, last, passage.start[first] + match.skip, offices, short)


def _are_alike(one: Match, other: Match) -> bool:
    """Tell whether two matches have the same letters and the same rule."""
    letters = one.first == other.first and one.last == other.last and one.skip == other.skip
    return letters and one.alias.rule == other.alias.rule


def _is_of_others(passage: Passage, first: int, last: int) -> bool:
    """Tell whether a word beside a title shows that it does not mean its holder: «نائب», «السابق»."""
    before, after = not passage.opens_sentence(first), not passage.opens_sentence(last)
    return (before and not _words_beside("before").isdisjoint(passage.words[first - 1].rests)) or (
        after and passage.words[last].key in _words_beside("after")
    )


@cache
def _words_beside(place: str) -> frozenset[str]:
    rows = lexicon_rows("office_words")
    return frozenset(fold(row["word"]) for row in rows if row["class"] == place)


def _goes_on(passage: Passage, last: int) -> bool:
    """Tell whether a title without a country goes on: «… الهولندي», a country without offices, «… العامة»."""
    _, end = passage.sentence_bounds(last - 1)
    after = passage.words[last : min(end, last + _NATIONALITY_WITHIN)]
    if any(known.nationality and known.definite for known in after):
        return True
    if not after:
        return False
    plain = not (after[0].title or after[0].name or after[0].classes or after[0].cues)
    return plain and after[0].definite and not (after[0].preposition or after[0].conjunction)
