"""All the names of a passage, one after the other: with a title, joined by «و», foreign, or initials only."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from toolkit.lexis import Word, after_waw
from toolkit.names.begins import leads_to_foreign, may_begin
from toolkit.names.evidence import is_apposed, is_namesake_place
from toolkit.names.found import Name, gender_of
from toolkit.names.single import name_after, name_at, unknown_name
from toolkit.names.titles import PLAIN_WORDS, follows_many, is_one_title, title_place
from toolkit.names.words import (
    COLON,
    STOP,
    TWO_INITIALS,
    begins_phrase,
    is_foreign_word,
    is_given,
    is_initial,
    is_surely_given,
    may_be_foreign,
    name_links,
    says,
)
from toolkit.passages import Passage
from toolkit.text.letters import WAW
from toolkit.text.marks import OPENING_MARKS

_SUBJECT_WORDS: Final = 14  # between a verb of reporting and what was said


def names_in(passage: Passage, places: Iterable[int]) -> list[Name]:
    """Return the personal names that begin at some *places* of *passage*; none overlaps another."""
    found: list[Name] = []
    free = 0
    for place in places:
        short = _initials(passage, place) if place >= free else None
        if short is not None:
            found.append(short)
            free = short.last
            continue
        if place < free or not may_begin(passage, place, passage.words[place]):
            continue
        title = title_place(passage, place)
        end = _subject_end(passage, place, title)
        joined = _joined_name(passage, place) if _follows_comma(passage, place) else None
        name = joined or name_after(passage, place, title, end or len(passage), nominal=end is not None)
        if name is None and end is not None and (says(passage.words[place - 1]) or _has_age(passage, place)):
            name = unknown_name(passage, place, end)
        name = name or _foreign_name(passage, place)
        listed = follows_many(passage, place)
        if name is None and listed and _opens_list(passage, place):
            name = Name(place, place + 1, gender_of([passage.words[place]], None), "title and name")
        while name is not None:
            if not is_namesake_place(passage, name.first):
                found.append(name)
            free = name.last
            name = _joined_name(passage, free, listed=listed)
    return found


def _subject_end(passage: Passage, place: int, title: int | None) -> int | None:
    """Return where what was said begins, if only its speaker stands between it and the verb before *place*.

    «قال فلان الفلاني إن …», «قال وزير العدل فلان الفلاني إن …»: no verb can stand there, so that words no
    lexicon knows are a name.
    """
    before = place - 1
    if not passage.words[before].finite:
        before = title - 1 if title is not None else -1
        while before >= 0 and is_one_title(passage.words[before]):
            before -= 1  # «نائب رئيس …»
    if before < 0 or not passage.words[before].finite:
        return None
    for at in range(place + 1, min(place + _SUBJECT_WORDS, len(passage))):
        word = passage.words[at]
        if passage.sentence[at] != passage.sentence[place]:
            return None
        if word.key in name_links() and at == place + 1 and leads_to_foreign(passage, at):
            continue  # «بن فان بيوردن»
        if word.complementiser is not None or word.text == COLON or passage.is_comma(at):
            return at
        if word.finite and not any(cue.also_word for cue in word.cues):
            return None
    return None


def _has_age(passage: Passage, place: int) -> bool:
    """Tell whether an age in brackets follows the two words at *place*: «اشتكت روزا فيلورو (67 عاما)»."""
    follows = passage.is_word(place + 1) and place + 2 < len(passage) and passage.words[place + 2].text == "("
    return follows and passage.is_number(place + 3)


def _opens_list(passage: Passage, place: int) -> bool:
    """Tell whether a given name stands alone before another: «سالم وطارق»."""
    if not is_surely_given(passage.words[place]) or not passage.is_word(place + 1):
        return False
    rest = after_waw(passage.words[place + 1])
    return rest is not None and is_given(rest)


def _joined_name(passage: Passage, place: int, *, listed: bool = False) -> Name | None:
    """Return the name that «و» joins to the one before it: «سالم القمر وطارق فيلور».

    *listed* says that names of several people are told, so that a given name can stand alone.
    """
    if place == 0 or not passage.is_word(place):
        return None
    word = passage.words[place]
    if word.known or not (listed or word.name is None or word.name.also_word):
        return None
    rest = after_waw(word)
    if rest is None or not is_given(rest) or rest.known:
        return None
    if passage.sentence[place] != passage.sentence[place - 1]:
        return None
    passage.words[place] = replace(rest, text=word.text, bare=word.bare, conjunction=WAW)
    name = name_at(passage, place, len(passage)) or name_at(
        passage, place, min(place + 2, len(passage)), nominal=_is_listed(passage, place + 2)
    )
    if name is None and listed and (_is_listed(passage, place + 1) or _leads_on(passage.words[place + 1])):
        name = Name(place, place + 1, gender_of([rest], None), "title and name")
    if name is None:
        passage.words[place] = word
    return name


def _follows_comma(passage: Passage, place: int) -> bool:
    """Tell whether «و» and a given name that is nothing else follow a comma: «، وسعد فلان»."""
    word = passage.words[place]
    if not passage.is_comma(place - 1) or word.name is not None or word.common:
        return False
    rest = after_waw(word)
    return rest is not None and is_surely_given(rest)


def _is_listed(passage: Passage, at: int) -> bool:
    """Tell whether a name that ends at *at* stands in a list: a comma, a stop or another one follows."""
    if at >= len(passage) or passage.is_comma(at) or passage.is_stop(at):
        return True
    rest = after_waw(passage.words[at])
    return rest is not None and rest.name is not None


def _leads_on(word: Word) -> bool:
    """Tell whether a word can be no part of a name: a preposition, a verb of reporting, «أن»."""
    return bool(word.classes or word.finite or word.complementiser is not None) and word.name is None


def _foreign_name(passage: Passage, place: int) -> Name | None:
    """Return the words from *place* that are spelled like foreign names, if they are told to be a person's.

    Who it is stands before («الكندي فيلوس بارنيك») or after («فيلوس بارنيك، وهو كاتب», «…، 44 عاما»).
    """
    last = place
    while passage.is_word(last) and last < place + PLAIN_WORDS and may_be_foreign(passage.words[last]):
        if last > place and begins_phrase(passage.words[last]):
            break
        last += 1
    if last < place + 2 or passage.sentence[last - 1] != passage.sentence[place]:
        return None
    parts = passage.words[place:last]
    if not any(map(is_foreign_word, parts)):
        return None
    told = _is_of_country(passage, place) or (_may_precede(passage, place) and _is_person_at(passage, last))
    return Name(place, last, gender_of(parts, None), "foreign names") if told else None


def _is_of_country(passage: Passage, place: int) -> bool:
    """Tell whether whose countryman it is stands before a name, and no noun before that: «على الكندي …»."""
    if place < 2 or not passage.is_word(place - 1):
        return False
    word, before = passage.words[place - 1], passage.words[place - 2]
    man = word.nationality and word.definite and passage.sentence[place - 2] == passage.sentence[place]
    return man and bool(
        word.conjunction or word.preposition or before.finite or "preposition" in before.classes
    )


def _may_precede(passage: Passage, place: int) -> bool:
    """Tell whether no noun before *place* can be what the name is of: «شركة …», «الفريق الإيطالي …»."""
    if place == 0 or passage.opens_sentence(place):
        return True
    word = passage.words[place - 1]
    plain = not (word.noun or word.definite or word.nationality or word.name or "place" in word.classes)
    return passage.is_comma(place - 1) or (passage.is_word(place - 1) and plain)


def _is_person_at(passage: Passage, at: int) -> bool:
    """Tell whether what stands at *at*, after a name, tells that it is a person's."""
    if passage.is_word(at) and "relative" in passage.words[at].classes:
        return True
    return is_apposed(passage, at) or (passage.is_comma(at) and passage.is_number(at + 1))


def _initials(passage: Passage, place: int) -> Name | None:
    """Return the name that one bears of whom the paper tells the first letters only: «المدعو "ج.سمير"»."""
    word, words = passage.words[place], passage.words
    if not is_initial(word) or word.title is not None or place == 0:
        return None
    at = place - 1 if words[place - 1].text not in OPENING_MARKS else place - 2
    title = words[at].title if at >= 0 else None
    if title is None or title.number != "singular" or not words[at].definite:
        return None
    if len(word.bare) == TWO_INITIALS:
        return Name(place, place + 1, title.gender, "title and name")
    last = place + 3
    if last > len(passage) or words[place + 1].text != STOP or not passage.touches(place):
        return None
    given = passage.is_word(place + 2) and (is_given(words[place + 2]) or is_initial(words[place + 2]))
    return Name(place, last, title.gender, "title and name") if given else None
