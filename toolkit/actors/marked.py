"""Organisations in quotation marks, after the word for their kind or where they are told something."""

from typing import Final

from toolkit.actors.mentions import Field, Mention, gender_of, taken_by
from toolkit.gazetteer import Entity, unlisted
from toolkit.institutions import marked_addressee, marked_name
from toolkit.lexis import Word
from toolkit.names.words import looks_like_verb
from toolkit.passages import Passage
from toolkit.text.inflection import is_verbal_noun
from toolkit.text.letters import fold_phrase
from toolkit.text.marks import CLOSING_MARKS, OPENING_MARKS

_DEFINITE: Final = 3  # words of a name in marks after a head with the article; more say something of it


def add_marked_names(article: list[Field], heads: list[list[int]], marks: list[list[int]]) -> None:
    """Add what stands in marks after the word for its kind («صحيفة «المرفأ»»), wherever in marks.

    What is told something («قال لـ«المرفأ»») is a medium too.
    """
    known: dict[str, Entity] = {}
    for field in article:
        passage, number = field.passage, field.passage.segment.number
        places: list[tuple[tuple[int, int], str]] = []
        for at in heads[number]:
            place = marked_name(passage, at)
            if place is not None and not _opens_clause(passage, at, place):
                places.append((place, gender_of(passage.words[at])))
        for at in marks[number]:
            place = marked_addressee(passage, at)
            if place is not None:
                places.append((place, ""))
        if not places:
            continue
        named = taken_by([m for m in field.mentions if m.entity.actor_type == "organisation"])
        for place, gender in places:
            if place[0] - 1 in named and place[0] in named:
                continue  # «حركة "حماس"» is known as a whole
            if passage.is_number(place[0]) and place[1] == place[0] + 1:
                continue  # «في المركز (84)»
            text = passage.text(*place)
            known.setdefault(fold_phrase(text), unlisted(text, "organisation", gender))
    if not known:
        return
    for field in article:
        _add_marked_mentions(field, known, marks[field.passage.segment.number])


def _opens_clause(passage: Passage, at: int, place: tuple[int, int]) -> bool:
    """Tell whether what is said of a body stands in marks after it, at *place*: «الشركة «لم تتأخر»»."""
    words = passage.words[at + 2 : at + 4]
    if passage.words[at].definite and place[1] - place[0] > _DEFINITE:
        return True
    if not passage.words[at].definite or len(words) < 2 or words[1].text in CLOSING_MARKS:
        return False
    first, second = words
    verb = looks_like_verb(first) and not (first.known or first.name or is_verbal_noun(first.key))
    governs = "preposition" in second.classes and not first.definite
    return verb or governs or "negation" in first.classes


def is_bracket(word: Word) -> bool:
    """Tell whether a mark may open or close what stands in marks."""
    return word.text in OPENING_MARKS or word.text in CLOSING_MARKS


def _add_marked_mentions(field: Field, known: dict[str, Entity], marks: list[int]) -> None:
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


def _add_marked_mention(field: Field, first: int, last: int, entity: Entity) -> None:
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
