"""What the stages share: a mention, a passage with what was found in it, and how mentions are made."""

from dataclasses import dataclass
from typing import Any

from toolkit.gazetteer import NATIONALITY, Entity, Match, unlisted
from toolkit.lexis import Word
from toolkit.names.found import Name
from toolkit.passages import Passage
from toolkit.text.clitics import ARTICLE, LAM, Split


@dataclass(slots=True, init=False)
class Mention:
    """An actor named in a passage: words `first` to before `last`, offsets of the name without particles."""

    first: int
    last: int
    start: int
    end: int
    entity: Entity
    rule: str
    preposition: str
    conjunction: str

    # Unlike that of a dataclass, it is compiled: in a tenth of the time a mention is made.
    def __init__(
        self,
        first: int,
        last: int,
        start: int,
        end: int,
        entity: Entity,
        rule: str,
        preposition: str = "",
        conjunction: str = "",
    ):
        self.first = first
        self.last = last
        self.start = start
        self.end = end
        self.entity = entity
        self.rule = rule
        self.preposition = preposition
        self.conjunction = conjunction


@dataclass(slots=True)
class Field:
    """A passage with the aliases matched in it, the personal names, and the mentions made of them."""

    passage: Passage
    matched: list[Match]
    names: list[Name]
    mentions: list[Mention]


def written(passage: Passage, mention: Mention) -> str:
    """Return a mention as the article writes it."""
    return passage.cut(mention.start, mention.end)


def reading_order(mention: Mention) -> tuple[int, int]:
    """Return by what the mentions of a passage are put in order, the longest first where several begin."""
    return mention.start, -mention.end


def columns_of(found: list[tuple[Passage, list[Mention]]]) -> tuple[list[int], dict[str, list[Any]]]:
    """Return the token with which each mention begins, and what tells of the mentions, by column.

    One loop over all, compiled, takes less time than a list for each column.
    """
    tokens: list[int] = []
    starts: list[int] = []
    ends: list[int] = []
    surfaces: list[str] = []
    named: list[Entity] = []
    rules: list[str] = []
    for passage, mentions in found:
        first = passage.segment.first
        for mention in mentions:
            tokens.append(first + mention.first)
            starts.append(mention.start)
            ends.append(mention.end)
            surfaces.append(written(passage, mention))
            named.append(mention.entity)
            rules.append(mention.rule)
    columns: dict[str, list[Any]] = {
        "start": starts,
        "end": ends,
        "mention": surfaces,
        "actor_id": [entity.actor_id for entity in named],
        "actor": [entity.actor for entity in named],
        "actor_en": [entity.actor_en or None for entity in named],
        "actor_type": [entity.actor_type for entity in named],
        "rule": rules,
    }
    return tokens, columns


def taken_by(mentions: list[Mention]) -> set[int]:
    """Return the words on which mentions stand."""
    return {at for mention in mentions for at in range(mention.first, mention.last)}


def as_mention(passage: Passage, match: Match) -> Mention:
    """Return a matched alias as a mention of its actor, without a nationality that only tells which one."""
    first, last = match.first, match.last
    last -= match.alias.rule == NATIONALITY
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


def after_particles(passage: Passage, at: int, last: int, split: Split, entity: Entity, rule: str) -> Mention:
    """Return the mention in words *at* to before *last*, without the particles that *split* takes off."""
    written_out = passage.words[at].text.endswith(split.rest)  # «للعراق» has no article of its own
    start = passage.end[at] - len(split.rest) if written_out else passage.start[at]
    return Mention(at, last, start, passage.end[last - 1], entity, rule, split.preposition, split.conjunction)


def gender_of(head: Word) -> str:
    """Return the gender of the noun that heads an organisation's name."""
    return head.noun.gender if head.noun is not None else ""


def organisation(text: str, gender: str) -> Entity:
    """Return the institution that *text* names: «للحرس …» is «الحرس …»."""
    if text.startswith(LAM + LAM):
        text = ARTICLE + text[len(LAM + LAM) :]
    return unlisted(text, "organisation", gender)
