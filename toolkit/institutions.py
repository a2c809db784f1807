"""Institutions that no lexicon knows: a common noun, and what follows it up to the end of the name.

«وزارة الدفاع الروسية», «الهيئة العامة للاستثمار», «شركة الوادي لإدارة الموانئ», «جامعة تبوك».
"""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from toolkit.lexicons import lexicon_rows
from toolkit.lexis import NAMESAKES, Word
from toolkit.passages import Passage
from toolkit.text.clitics import ARTICLE, LAM
from toolkit.text.letters import fold, fold_phrase
from toolkit.text.marks import CLOSING_MARKS, OPENING_MARKS

_WORDS = 5  # words after the head of an institution's name
_MARKED = 6  # words of a name in quotation marks
_BARE = 3  # words of a name that no lexicon knows and no marks enclose
_ADJECTIVE_ENDS = ("\u0629", "\u0627\u062a")  # of a feminine or plural adjective: «شركة خاصة»
_WITHIN = "within"  # particles after which the place of an institution stands


class Head(NamedTuple):
    """What can follow a noun that heads names: a name (bare, marked or none), a purpose, a place."""

    name: str
    purpose: bool
    place: bool


_PLAIN = Head("", False, False)


@cache
def _heads() -> dict[str, Head]:
    return {
        fold(row["head"]): Head(row["name"], row["purpose"] == "yes", row["place"] == "yes")
        for row in lexicon_rows("organisation_heads")
    }


@cache
def _places() -> dict[str, list[tuple[str, ...]]]:
    """Return the names of places, as folded words, by their first word."""
    places: dict[str, list[tuple[str, ...]]] = {}
    for row in lexicon_rows("places"):
        words = tuple(fold_phrase(row["place"]).split())
        places.setdefault(words[0], []).append(words)
    return places


@cache
def places_by_word() -> dict[str, str]:
    """Return the states in which places of one word lie, by the folded word."""
    rows = lexicon_rows("places")
    return {fold(row["place"]): row["actor_id"] for row in rows if " " not in row["place"]}


def head_of(word: Word) -> Head:
    """Return what can follow a word as the head of a name."""
    return _heads().get(word.stem, _PLAIN)


def heads_institution(word: Word) -> bool:
    """Tell whether a word can be the head of an institution's name: «وزارة»."""
    noun = word.noun
    if noun is None or noun.speaker_type not in ("institution", "media"):
        return False
    if word.stem in _heads():
        return True
    return noun.speaker_type == "institution" and not noun.also_word and noun.number == "singular"


def particles_before(word: Word) -> int:
    """Return how many characters of a noun as written are particles."""
    count = len(word.conjunction) + len(word.preposition)
    return (
        count if word.bare == word.text and not word.bare.startswith(LAM + LAM, len(word.conjunction)) else 0
    )


def marked_name(passage: Passage, at: int) -> tuple[int, int] | None:
    """Return the words between the marks after a head, or after a head and an adjective: «صحيفة «المرفأ»»."""
    if not passage.is_word(at) or not head_of(passage.words[at]).name:
        return None
    first = at + 1
    if first < len(passage) and passage.words[first].nationality:
        first += 1
    if first >= len(passage) or passage.words[first].text not in OPENING_MARKS:
        return None
    first += 1
    last = first
    while last < len(passage) and last - first <= _MARKED and passage.words[last].text not in CLOSING_MARKS:
        if passage.is_stop(last) or passage.is_comma(last):
            return None
        last += 1
    closed = last < len(passage) and passage.words[last].text in CLOSING_MARKS
    return (first, last) if closed and last > first else None


def tail_end(passage: Passage, at: int) -> int:
    """Return where «للأنباء», «التركية» ends that follows an organisation's name; *at* where none does."""
    if not passage.is_word(at) or passage.sentence[at] != passage.sentence[at - 1]:
        return at
    if _is_nationality(passage, at):
        return at + 1
    noun = passage.words[at].noun
    if noun is not None and noun.number == "plural" and passage.words[at].bare.startswith(LAM + LAM):
        return at + 1  # «وكالة … للأنباء»
    return _purpose_end(passage, at, sure=False)


def institution_end(passage: Passage, at: int, seats: Mapping[int, int]) -> int | None:
    """Return where the name of an institution whose head stands at *at* ends; None where there is none.

    *seats* has where the names of capitals end, by where they begin.
    """
    word = passage.words[at]
    if not passage.is_word(at):
        return None
    head = head_of(word)
    if not word.definite:
        end = _named_end(passage, at, head, seats)
        if end is not None:
            return end
    if word.noun.speaker_type == "media":
        return None
    last, nationality, namesake = _attributes_end(passage, at)
    if last == at + 1:
        return None
    closed = passage.words[last - 1].definite or passage.words[last - 1].name is not None
    if not closed:
        return None
    end = last
    if not nationality and (head.purpose or word.definite):
        end = _purpose_end(passage, last, sure=head.purpose and not word.definite)
    if end == last or word.definite:
        end = _within_end(passage, end, seats)
    uncertain = word.noun.also_word or word.noun.number != "singular"
    if end == last and uncertain and word.definite and last == at + 2:
        return None  # «القوات الروسية», «الاتحاد الأوروبي»: too little for a name that no lexicon knows
    if end == last and not nationality and (word.definite or (uncertain and not namesake)):
        return None
    return end


def _attributes_end(passage: Passage, at: int) -> tuple[int, bool, bool]:
    """Return where the words with the article end, and whether a nationality or namesake is there."""
    last = at + 1
    nationality = namesake = False
    while last < len(passage) and last - at <= _WORDS and passage.sentence[last] == passage.sentence[at]:
        after = passage.words[last]
        if not passage.is_word(last) or after.classes or after.complementiser or after.conjunction:
            break
        title = after.title
        namesakes = title is not None and title.kind in NAMESAKES and title.number == "singular"
        if namesakes and after.definite and last == at + 1:
            named = _name_after_title(passage, last + 1)
            if named > last + 1:
                last, namesake = named, True
                continue
        if namesakes and last > at + 1:
            break  # «مالك شركة روتانا الأمير فلان»
        if not after.definite and last == at + 1 and _heads_genitive(passage, last):
            last += 1
            continue
        if not (after.definite and not after.preposition):
            break
        if nationality and not after.nationality:
            break
        nationality = nationality or after.nationality
        last += 1
    return last, nationality, namesake


def _named_end(passage: Passage, at: int, head: Head, seats: Mapping[int, int]) -> int | None:
    """Return where a place or an unknown name ends after a head: «جامعة تبوك», «وكالة … التركية»."""
    first = at + 1
    if not passage.is_word(first) or passage.sentence[first] != passage.sentence[at]:
        return None
    if head.place:
        end = place_end(passage, first, seats)
        if end > first:
            return end + _is_nationality(passage, end)  # «جامعة وارسو البولندية»
    if head.name != "bare":
        return None
    last = first
    while last < len(passage) and last - first < _BARE and _is_unknown(passage, last):
        last += 1
    return last + 1 if last > first and _is_nationality(passage, last) else None


def _is_nationality(passage: Passage, at: int) -> bool:
    """Tell whether an adjective of nationality with the article goes on the phrase at *at*."""
    if not passage.is_word(at) or passage.sentence[at] != passage.sentence[at - 1]:
        return False
    word = passage.words[at]
    return word.nationality and word.definite and not (word.preposition or word.conjunction)


def _is_unknown(passage: Passage, at: int) -> bool:
    """Tell whether a word that no lexicon knows as a noun stands at *at*, as a name has it."""
    word = passage.words[at]
    if not passage.is_word(at) or word.known or word.cues or word.definite or word.conjunction:
        return False
    return not (word.preposition or word.bare.endswith(_ADJECTIVE_ENDS))


def place_end(passage: Passage, at: int, seats: Mapping[int, int]) -> int:
    """Return where the name of a place that begins at *at* ends; *at* where none does."""
    for words in sorted(_places().get(passage.words[at].key, ()), key=len, reverse=True):
        last = at + len(words)
        if last <= len(passage) and all(passage.words[at + i].key == key for i, key in enumerate(words)):
            return last
    return seats.get(at, at)


def _purpose_end(passage: Passage, at: int, *, sure: bool) -> int:
    """Return where «للاستثمار», «لإدارة الموانئ» ends, what an institution is for; *at* where none is."""
    if not passage.is_word(at) or passage.sentence[at] != passage.sentence[at - 1]:
        return at
    word = passage.words[at]
    if word.conjunction or word.noun or word.title or word.nationality or word.complementiser or word.classes:
        return at
    if word.bare.startswith(LAM + LAM):
        last = at + 1
    elif sure and word.bare.startswith(LAM) and not word.name and not word.cues:
        last = at + 1
        if not _is_attribute(passage, last):
            return at
    else:
        return at
    while last - at < _WORDS and _is_attribute(passage, last):
        last += 1
    return last


def _is_attribute(passage: Passage, at: int) -> bool:
    """Tell whether a word with the article stands at *at* and goes on a noun phrase."""
    if not passage.is_word(at) or passage.sentence[at] != passage.sentence[at - 1]:
        return False
    word = passage.words[at]
    return word.bare.startswith(ARTICLE) and word.definite and not (word.preposition or word.classes)


def _within_end(passage: Passage, at: int, seats: Mapping[int, int]) -> int:
    """Return where «في ليون», «لدى واشنطن» ends, where an institution is; *at* where none is."""
    if at + 1 >= len(passage) or not passage.is_word(at) or not passage.is_word(at + 1):
        return at
    if passage.sentence[at + 1] != passage.sentence[at - 1] or "preposition" not in passage.words[at].classes:
        return at
    if passage.words[at].key not in _withins():
        return at
    end = place_end(passage, at + 1, seats)
    return end if end > at + 1 else at


@cache
def _withins() -> frozenset[str]:
    return frozenset(fold(row["word"]) for row in lexicon_rows("particles") if row["value"] == _WITHIN)


def _name_after_title(passage: Passage, place: int) -> int:
    """Return where the name of the person after whom an institution is called ends: «مستشفى الملك فيصل»."""
    while place < len(passage) and passage.words[place].name is not None and not passage.words[place].noun:
        place += 1
    return place


def _heads_genitive(passage: Passage, at: int) -> bool:
    """Tell whether an indefinite word inside a name leads on to a definite one: «نقابة عمال الأرصفة»."""
    word = passage.words[at]
    if word.cues or word.name or word.preposition or at + 1 >= len(passage) or not passage.is_word(at + 1):
        return False
    after = passage.words[at + 1]
    return after.definite and not (after.preposition or after.conjunction)
