"""Kinds: what kind of speaker a noun phrase names, one or more, and how far it tells who that is."""

from typing import Final

from toolkit.concord import OBLIQUE, PLURAL, is_dual
from toolkit.institutions import names_no_medium
from toolkit.lexis import Noun, Word
from toolkit.quotes.function_words import EACH, ONE_OF, ONE_OF_THEM, SOURCES
from toolkit.quotes.identity.definiteness import is_indefinite, is_office_of
from toolkit.quotes.media import medium_end
from toolkit.quotes.scene import Scene
from toolkit.text.letters import WAW, YA

_GROUP_ENDS: Final = (PLURAL, OBLIQUE)
_PEOPLE: Final = ("person", "group", "anonymous")


def type_of(scene: Scene, head: Word, first: int, last: int) -> str:
    """Return the type of speaker (`schema.QUOTES`) that a noun phrase names."""
    if "same" in head.classes and first + 1 < last:
        first, head = first + 1, scene.words[first + 1]  # «نفس المصدر»
    noun, title = head.noun, head.title
    if medium_end(scene, first, last) is not None:
        return "media"
    if names_no_medium(scene.passage, first):
        return "institution"
    if noun is not None and not (noun.speaker_type == "person" and title is not None):
        office = title is not None and title.number == "singular" and is_office_of(scene, first, last)
        if office and not head.definite and noun.speaker_type == "anonymous":
            return "person"
        return noun.definite_type if head.definite else noun.speaker_type
    if title is not None:
        each = first > 1 and scene.words[first - 2].key == EACH
        if each or title.number != "singular" or are_two(scene, first, last):
            return "group"  # «كل من وزير النقل ووزير الداخلية»
        return "anonymous" if is_indefinite(scene, head, first, last) else "person"
    mention = scene.mention_at.get(first)
    if mention is not None:
        return {"state": "state", "organisation": "institution"}.get(mention.entity.actor_type, "person")
    if head.bare.endswith(_GROUP_ENDS) and head.name is None:
        return "group"
    if head.bare.endswith(WAW) and last > first + 1 and scene.words[first + 1].definite:
        return "group"  # «معدو الدراسة»
    plain = head.name is not None and not head.name.also_word
    family = last - first == 1 and (head.bare.endswith(YA) or plain)  # «الزروالي», «الطراونة»
    marked = first - 1 in scene.stretch_at and last - first > 1 and head.name is None  # «"لقاء الساحل"»
    return "institution" if (head.definite and not family) or marked else "person"


def are_two(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a dual and its genitive begin a noun phrase: «وزيرا الداخلية والدفاع»."""
    return first + 1 < last and is_dual(scene.words[first], scene.words[first + 1])


def is_one_person(head: Word) -> bool:
    """Tell whether a noun means one person, whom a clause after it may name."""
    if head.title is not None:
        return head.title.number == "singular"
    noun = head.noun
    return noun is not None and noun.speaker_type in ("person", "anonymous") and noun.number == "singular"


def is_one_of_people(scene: Scene, first: int) -> bool:
    """Tell whether «أحد» with people stands here: «أحد الضباط», «أحدهم», not «أحد المصادر»."""
    head, after = scene.words[first], scene.words[first + 1] if first + 1 < len(scene.words) else None
    if head.key == ONE_OF_THEM:
        return True
    if head.key not in ONE_OF or after is None or not after.definite:
        return False
    people = after.title or (after.noun is not None and after.noun.speaker_type in _PEOPLE)
    return bool(people or after.bare.endswith(_GROUP_ENDS)) and after.stem != SOURCES


def shows_gender(noun: Noun) -> bool:
    """Tell whether a noun for one who is not named shows the gender: «متعامل», «دبلوماسية»."""
    return noun.gender == "f" or noun.definite_type == "person"


def anonymity_of(speaker_type: str, length: int) -> str:
    """Return how far a speaker without a proper name is told."""
    if speaker_type == "anonymous":
        return "described" if length > 1 else "bare"
    return "office" if speaker_type == "person" else "described" if speaker_type == "group" else "named"
