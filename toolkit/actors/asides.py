"""Short names that stand in brackets or marks right after an organisation's: «مركز السهل للدراسات (مسد)»."""

from dataclasses import replace
from typing import Final

from toolkit.actors.mentions import Field, Mention, after_particles, taken_by
from toolkit.gazetteer import MEDIUM, UNKNOWN, Entity
from toolkit.institutions import head_of, names_place
from toolkit.lexis import BA, Word
from toolkit.lexis import word as word_of
from toolkit.names.words import looks_like_verb
from toolkit.passages import Passage
from toolkit.text.clitics import ARTICLE, splits
from toolkit.text.letters import fold
from toolkit.text.marks import CLOSING_MARKS, OPENING_MARKS
from toolkit.text.tokens import LATIN

_WORDS: Final = 3  # of a short name
_ROUND: Final = "("


def add_asides(article: list[Field], marks: list[list[int]]) -> dict[str, Entity]:
    """Add the short names beside their organisations; return whom those of one word mean, by its key.

    *marks* has, for each segment, where brackets and marks stand.  What the lexicon knows in the brackets
    is what the name before them means: «جهاز السهل (يوروبول)».
    """
    short: dict[str, Entity] = {}
    meant: dict[str, Entity] = {}
    for field in article:
        passage = field.passage
        opened = frozenset(marks[passage.segment.number])
        beside = [mention for mention in field.mentions if mention.last in opened]
        starting = {mention.first: mention for mention in field.mentions} if beside else {}
        for mention in beside:
            last = _aside_end(passage, mention)
            if last is None:
                continue
            first, known = mention.last + 1, starting.get(mention.last + 1)
            if known is not None:
                if known.last == last and _is_same(mention.entity, known.entity):
                    meant.setdefault(mention.entity.actor_id, known.entity)
            elif _is_told(passage, mention, last):
                continue
            elif _is_short_name(passage, first, last, quoted=passage.words[first - 1].text != _ROUND):
                field.mentions.append(_as_aside(passage, first, last, mention.entity))
                if last == first + 1:
                    short.setdefault(passage.words[first].key, mention.entity)
    for field in article if meant else ():
        field.mentions = [
            replace(mention, entity=meant.get(mention.entity.actor_id, mention.entity))
            for mention in field.mentions
        ]
    for key, entity in _heads_of(article).items():
        short.setdefault(key, entity)
    return {key: meant.get(entity.actor_id, entity) for key, entity in short.items()}


def _heads_of(article: list[Field]) -> dict[str, Entity]:
    """Return the parties and groups by their heads, where an article has one of the kind: «التيار».

    Alone in marks it means the one that the article names in full.
    """
    heads: dict[str, Entity | None] = {}
    for field in article:
        for mention in field.mentions:
            head = field.passage.words[mention.first]
            several = mention.last - mention.first > 1 and mention.entity.actor_type == "organisation"
            if several and head.noun is not None and head_of(head).name:
                other = heads.setdefault(ARTICLE + head.stem, mention.entity)
                if other is not None and other.actor_id != mention.entity.actor_id:
                    heads[ARTICLE + head.stem] = None
    return {key: entity for key, entity in heads.items() if entity is not None}


def add_short_names(field: Field, short: dict[str, Entity], places: list[int]) -> None:
    """Add the *places* where a short name stands again: alone in marks, or no other word."""
    passage, taken = field.passage, taken_by(field.mentions)
    keys = short.keys()
    for at in places:
        if at in taken or keys.isdisjoint(passage.words[at].rests):
            continue  # *places* are those of all articles' short names
        marked = _is_marked(passage, at) or passage.kind[at] == LATIN
        for split in splits(passage.words[at].bare):
            entity = short.get(fold(split.rest))
            if entity is not None and (marked or _is_no_word(word_of(split.rest))):
                field.mentions.append(after_particles(passage, at, at + 1, split, entity, "short name"))
                break


def _aside_end(passage: Passage, mention: Mention) -> int | None:
    """Return where what brackets or marks hold after an organisation of several words ends."""
    first = mention.last + 1
    several = mention.last - mention.first > 1 and mention.entity.actor_type == "organisation"
    if not several or first >= len(passage) or passage.words[first - 1].text not in OPENING_MARKS:
        return None
    mark = passage.words[first - 1].text
    if mark in CLOSING_MARKS and mention.first and passage.words[mention.first - 1].text == mark:
        return None  # «"فيس بوك" و"تويتر"»: it closes the marks around the name
    for last in range(first + 1, min(first + _WORDS + 1, len(passage))):
        if passage.words[last].text in CLOSING_MARKS:
            return last
    return None


def _is_told(passage: Passage, mention: Mention, last: int) -> bool:
    """Tell whether marks that close at *last* hold who was told: «أفاد مصدر في الهيئة «المرفأ» بأن …»."""
    before = passage.words[mention.first - 1] if mention.first else None
    governed = mention.preposition or (before is not None and "preposition" in before.classes)
    after = passage.words[last + 1] if last + 1 < len(passage) else None
    that = after.complementiser if after is not None else None
    return bool(governed) and that is not None and that.preposition == BA


def _is_same(named: Entity, known: Entity) -> bool:
    """Tell whether the organisation that the lexicon knows is the one named before it, and no credit."""
    both = named.actor_id.startswith(UNKNOWN) and known.actor_type == "organisation"
    return both and not known.actor_id.startswith((UNKNOWN, MEDIUM))


def _is_short_name(passage: Passage, first: int, last: int, *, quoted: bool) -> bool:
    """Tell whether words between brackets or marks can be a name, and neither say nor describe anything."""
    words = passage.words[first:last]
    if last == first + 1 and passage.kind[first] == LATIN:
        return True
    if not all(passage.is_word(at) for at in range(first, last)) or names_place(passage.text(first, last)):
        return False
    letters = all(len(word.bare) > 1 for word in words)
    said = any(_says(word) or word.nationality or (word.definite and not quoted) for word in words)
    return letters and not said


def _says(word: Word) -> bool:
    """Tell whether a word belongs to a sentence: a verb, a particle, a title."""
    if word.classes or word.cues or word.complementiser is not None or word.title is not None:
        return True
    return looks_like_verb(word) or word.noun is not None or word.name is not None


def _as_aside(passage: Passage, first: int, last: int, entity: Entity) -> Mention:
    return Mention(first, last, passage.start[first], passage.end[last - 1], entity, "short name")


def _is_marked(passage: Passage, at: int) -> bool:
    """Tell whether a word is all that marks or brackets hold."""
    if not 0 < at < len(passage) - 1:
        return False
    return passage.words[at - 1].text in OPENING_MARKS and passage.words[at + 1].text in CLOSING_MARKS


def _is_no_word(word: Word) -> bool:
    """Tell whether a word is none that the lexicons know."""
    return not (_says(word) or word.definite or word.nationality or word.common)
