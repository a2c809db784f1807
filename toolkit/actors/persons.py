"""Persons whom no lexicon knows, and the parts of a person's name that stand for the whole."""

from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from typing import Final

from toolkit.actors.mentions import Field, Mention, after_particles, taken_by, written
from toolkit.actors.rules import is_titled
from toolkit.gazetteer import Entity, unlisted
from toolkit.institutions import describes, names_place, place_end, places_by_word
from toolkit.lexis import ALEF_TANWIN, FEMININE, Word, after_waw
from toolkit.names.evidence import SPEAKS
from toolkit.names.finding import names_in
from toolkit.names.found import Name, name_start, name_text
from toolkit.names.titles import names_institution, title_before
from toolkit.names.words import (
    COMPOUND_ENDS,
    MOTHER,
    is_foreign_word,
    is_given,
    leads_to_name,
    looks_like_verb,
    name_links,
)
from toolkit.passages import Passage
from toolkit.spelling import is_spelled_arabic, is_spelled_foreign
from toolkit.text.clitics import ARTICLE, splits
from toolkit.text.inflection import is_verbal_noun
from toolkit.text.letters import WAW, fold, fold_phrase

_SON: Final = "\u0628\u0646"  # بن inside a name
_THE_SON: Final = "\u0627\u0628\u0646"  # ابن where it opens one
_LEADS_TO_PLACE: Final = frozenset({"preposition", "place", "named after"})
_LEAST_FAMILY: Final = 3  # letters of a family name that may stand alone
_LEAST_GIVEN: Final = 4  # and of a given name


class Persons:
    """The persons that an article names in full; of two who bear a name, the one added first.

    The last words of their names may stand alone, inner ones with the article, and the first ones (`given`).
    """

    def __init__(self) -> None:
        self._count = 0
        self._by_part: dict[tuple[str, ...], tuple[int, Entity]] = {}  # the whole name, or words of it
        self._by_ends: dict[tuple[str, str], tuple[int, Entity]] = {}  # the first word and the last
        self._by_end: dict[str, Entity] = {}
        self._by_article: dict[str, Entity] = {}  # any word but the first that has the article
        self._families: dict[str, Entity] = {}
        self._inner: dict[str, Entity | None] = {}  # inner words, where one person alone has it
        self.given: dict[str, Entity | None] = {}  # first words, where one person alone has it

    def add(self, words: tuple[str, ...], entity: Entity) -> None:
        """Add a person under the folded *words* of a name."""
        numbered = (self._count, entity)
        self._count += 1
        self._by_part.setdefault(words, numbered)
        if len(words) < 2:
            self._add_given(words[0], entity)
            return
        for first in range(len(words) - 1):
            for last in range(first + 2, len(words) + 1):
                self._by_part.setdefault(words[first:last], numbered)
        self._by_ends.setdefault((words[0], words[-1]), numbered)
        self._by_end.setdefault(words[-1], entity)
        self._by_end.setdefault(words[0], entity)
        self._add_given(words[0], entity)
        for word in words[1:]:
            if word.startswith(ARTICLE):
                self._by_article.setdefault(word, entity)
        self._add_inner(words, entity)
        if words[-2] == _SON:
            self._by_part.setdefault((_THE_SON + words[-1],), numbered)  # «سعيد بن مرجان», «ابن مرجان»
        if len(words[-1]) >= _LEAST_FAMILY:
            self._families.setdefault(words[-1], entity)

    def _add_given(self, word: str, entity: Entity) -> None:
        other = self.given.setdefault(word, entity)
        if other is not None and other.actor_id != entity.actor_id:
            self.given[word] = None

    def _add_inner(self, words: tuple[str, ...], entity: Entity) -> None:
        """Add the words between the first and the last that no «بن» or the like joins to the one before."""
        for before, word in pairwise(words[:-1]):
            if word not in name_links() and before not in name_links():
                other = self._inner.setdefault(word, entity)
                self._inner[word] = entity if other == entity else None

    def of_inner(self, key: str, gender: str) -> Entity | None:
        """Return the one person with *key* inside the name: «عمارة» of «باسل عمارة الفيلور».

        None where another's name begins or ends with it, or where his gender is not *gender*.
        """
        entity = None if key in self.given or key in self._by_end else self._inner.get(key)
        fits = entity is not None and {gender, entity.gender} != {"f", "m"}
        return entity if fits else None

    def ends(self) -> set[str]:
        """Return the words by which one of the persons may be named alone, of two words the first."""
        families = {key.removesuffix(end) for key in self._families for end in ("", *COMPOUND_ENDS)}
        return families | self.given.keys() | self._by_article.keys()

    def of_family(self, key: str) -> Entity | None:
        """Return the person of whose name *key* is the last word, or an inner one with the article."""
        return self._families.get(key) or self._by_article.get(key)

    def find(self, words: tuple[str, ...]) -> Entity | None:
        """Return the person of whose name *words* are all, a part, first and last name, or one of these."""
        if len(words) == 1:
            whole = self._by_part.get(words)
            return whole[1] if whole else self._by_end.get(words[0]) or self._by_article.get(words[0])
        found = [self._by_part.get(words), self._by_ends.get((words[0], words[-1]))]
        return min(filter(None, found), default=(0, None))[1]


def personal_names(passage: Passage, places: list[int]) -> list[Name]:
    """Return the names of persons that begin at some *places*, without those of towns."""
    names: list[Name] = []
    for found in names_in(passage, places):
        name = _after_town(passage, found)
        if name is not None:
            names.append(name)
    return names


def _after_town(passage: Passage, name: Name) -> Name | None:
    """Return a name without the town of several words that it begins with: «خميس مشيط سالم القمر»."""
    if names_place(name_text(passage, name.first, name.last)):
        return None
    first = place_end(passage, name.first, {})
    if first < name.first + 2 or first >= name.last:
        return name
    return replace(name, first=first) if name.last - first > 1 else None


def persons_of(article: list[Field]) -> Persons:
    """Return the persons that an article names in full, those of the lexicon first."""
    persons = Persons()
    known = {
        (written(field.passage, mention), mention.entity): None
        for field in article
        for mention in field.mentions
        if mention.entity.actor_type == "person"
    }
    for text, entity in known:
        for words in dict.fromkeys((_name_key(fold(text)), _name_key(entity.actor))):
            persons.add(words, entity)
    named = [
        (name_text(field.passage, name.first, name.last), name.gender, field.passage, name)
        for field, taken in ((field, taken_by(field.mentions)) for field in article)
        for name in field.names
        if taken.isdisjoint(range(name.first, name.last))
    ]
    for text, gender, passage, name in sorted(named, key=lambda found: -len(found[0].split())):
        words = _name_key(text)
        if persons.find(words) is None and _by_inner_part(passage, name, persons) is None:
            persons.add(words, unlisted(text, "person", gender))
    return persons


def _by_inner_part(passage: Passage, name: Name, persons: Persons) -> Entity | None:
    """Return the person of whose name one word is an inner part, after «د.», or as who speaks.

    «د. عمارة», «وأضاف عمارة أن»: of «باسل عمارة الفيلور».
    """
    at, words = name.first, passage.words
    if name.last != at + 1:
        return None
    titled = title_before(passage, at)
    title = titled.title if titled is not None else None
    honoured = title is not None and title.kind == "honorific"
    speaks = name.rule == SPEAKS and passage.is_word(at + 1) and words[at + 1].complementiser is not None
    gender = title.gender if title is not None else ""
    return persons.of_inner(words[at].key, gender) if honoured or speaks else None


@lru_cache(maxsize=1 << 14)
def _name_key(text: str) -> tuple[str, ...]:
    """Return the folded words of a name; one that leads to a name is one with the next: «أبو زيد»."""
    words: list[str] = []
    lead = ""
    for key in fold_phrase(text).split():
        if leads_to_name(key):
            lead += key
        elif key in COMPOUND_ENDS and words and not lead:
            words[-1] += key  # «الجار الله», «عز الدين»
        else:
            words.append(lead + key)
            lead = ""
    return (*words, lead) if lead else tuple(words)


def add_name_mentions(field: Field, persons: Persons) -> None:
    """Add the names that no lexicon mention covers, as mentions of the article's persons."""
    passage, taken = field.passage, taken_by(field.mentions) if field.names else set()
    for name in field.names:
        if taken.isdisjoint(range(name.first, name.last)):
            entity = persons.find(_name_key(name_text(passage, name.first, name.last)))
            entity = entity or _by_inner_part(passage, name, persons)
            if entity is not None:
                start, end = name_start(passage, name.first), passage.end[name.last - 1]
                field.mentions.append(Mention(name.first, name.last, start, end, entity, name.rule))


def add_family_mentions(field: Field, persons: Persons, ends: set[str], places: list[int]) -> None:
    """Add the *places* where a person of the article is named by one of the *ends* of the name alone."""
    passage = field.passage
    places = [at for at in places if any(rest in ends for rest in passage.words[at].rests)]
    taken = taken_by(field.mentions) if places else set()
    for at in places:
        if at in taken or not passage.is_word(at):
            continue
        compound = passage.is_word(at + 1) and passage.words[at + 1].key in COMPOUND_ENDS
        last = at + 2 if compound else at + 1
        for split in splits(passage.words[at].bare):
            key = fold(split.rest) + (passage.words[at + 1].key if compound else "")
            entity = _named_alone(passage, at, key, persons)
            if entity is not None:
                field.mentions.append(after_particles(passage, at, last, split, entity, "part of a name"))
                break


def _named_alone(passage: Passage, at: int, key: str, persons: Persons) -> Entity | None:
    """Return the person of whose name the word at *at* is the last part or the first, folded *key*."""
    word = passage.words[at]
    before = passage.words[at - 1] if at and key == word.key else None  # not before «و», «لـ»
    if before is not None and (leads_to_name(before.key) or is_given(before)) and not before.known:
        return None  # «أبي محمد», «فاطمة …»: of another name
    if before is not None and before.title is not None and names_institution(passage, at):
        return None  # «مدينة الملك سعود»
    entity = persons.of_family(key)
    if entity is not None:
        return entity if _may_stand_alone(passage, at, word) else None
    entity = persons.given.get(key)
    if entity is None or word.known or len(key) < _LEAST_GIVEN:
        return None
    return entity if _may_be_given_alone(passage, at, before, entity) else None


def _may_be_given_alone(passage: Passage, at: int, before: Word | None, entity: Entity) -> bool:
    """Tell whether the given name of a person means that person at *at*, after the word *before*."""
    word = passage.words[at]
    alone = " " not in entity.actor  # the article has no more of the name
    if word.name is None and not (is_foreign_word(word) or (alone and _is_unheard_of(word))):
        return False
    if before is not None and (is_foreign_word(before) or (alone and before.key == MOTHER)):
        return False  # «سيلفا بنجامين», «أم محمد»
    if word.name is not None and word.name.also_word and not _is_spoken_of(passage, at):
        return False
    after = passage.words[at + 1] if passage.is_word(at + 1) else None
    return after is None or not _may_go_on(after)


def _is_unheard_of(word: Word) -> bool:
    """Tell whether no lexicon knows a word, so that it is the name which the article has given somebody."""
    told = word.known or word.cues or word.definite or word.complementiser is not None or word.common
    return not (told or is_verbal_noun(word.key) or word.text.endswith(ALEF_TANWIN))


def _may_go_on(word: Word) -> bool:
    """Tell whether a word may go on a name: a part of names, or one that no lexicon knows."""
    if word.known or word.cues or word.bare.startswith(WAW) or word.complementiser is not None:
        return False
    if word.name is not None or is_foreign_word(word):
        return True
    return not (word.definite or looks_like_verb(word) or is_spelled_arabic(word.key))


def _may_stand_alone(passage: Passage, at: int, word: Word) -> bool:
    """Tell whether a word that is the last part of a name means the person where it stands alone."""
    if word.classes or word.complementiser is not None:
        return False
    if describes(word):
        return is_titled(passage, at) or (at > 0 and word.definite and passage.words[at - 1].finite)
    place = not places_by_word().keys().isdisjoint(word.rests)
    also = place or (word.name is not None and word.name.also_word and word.name.origin == "foreign")
    if also and is_spelled_foreign(word.key) and not _is_place_here(passage, at):
        return True  # «أفلام باردو»
    if place or word.nationality or word.noun is not None or (word.name is not None and word.name.also_word):
        return is_titled(passage, at) or _is_spoken_of(passage, at)
    return True


def _is_place_here(passage: Passage, at: int) -> bool:
    """Tell whether a preposition or the word for a place leads to the word at *at*, or a mark."""
    if at == 0 or not passage.is_word(at - 1) or passage.words[at].preposition:
        return True
    return bool(passage.words[at - 1].classes & _LEADS_TO_PLACE)


def _is_spoken_of(passage: Passage, at: int) -> bool:
    """Tell whether a word is the subject of a clause or of a verb: «أن السوداني», «وكان سعيد», «سعيد قال»."""
    before = passage.words[at - 1] if at else None
    if before is not None and (before.cues or before.complementiser is not None):
        return True
    if before is not None and "auxiliary" in before.classes:
        return True
    word = passage.words[at]
    town = not places_by_word().keys().isdisjoint(word.rests)
    if before is not None and not (town or word.definite) and _opens_with_verb(passage, at - 1):
        return True  # «وأصيب صلاح في …»
    family = word.definite and word.name is not None and word.name.kind == "family" and not word.known
    if family and before is not None and "preposition" in before.classes:
        return True  # «القبض على الرحبي»
    if family and before is not None and not (before.definite or before.known or before.name):
        return True  # «عاين الرحبي …»
    after = passage.words[at + 1] if passage.is_word(at + 1) else None
    free = before is None or not (before.definite or before.name or before.nationality)
    return free and after is not None and after.finite


def _opens_with_verb(passage: Passage, at: int) -> bool:
    """Tell whether «و» and an unknown word open a sentence: a verb, and what follows is its subject."""
    word = passage.words[at]
    rest = after_waw(word) if passage.opens_sentence(at) and passage.is_word(at) else None
    if rest is None:
        return False
    noun = rest.known or rest.definite or rest.name is not None or rest.bare.endswith(FEMININE)
    return not (noun or word.known or is_verbal_noun(rest.key))
