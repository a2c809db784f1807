"""Rivals: other words of saying between a cue and what opens, and whether they take it over."""

from typing import Final

from toolkit.lexis import Word
from toolkit.passages import Passage
from toolkit.quotes.cues.anonymity import asks_anonymity
from toolkit.quotes.cues.cue_words import calls, is_what
from toolkit.quotes.cues.doublings import doubling
from toolkit.quotes.cues.homographs import follows_before_that
from toolkit.quotes.function_words import IN_IT
from toolkit.quotes.speech import ASIDE, SAY
from toolkit.text.clitics import LAM
from toolkit.text.letters import ALEF, TA_MARBUTA
from toolkit.text.marks import DASHES

_RELATIVE_REACH: Final = 4  # a verb so near after الذي belongs to the relative clause
_CLAUSE_OPENERS: Final = frozenset(["connector", "auxiliary", "but"])


def ends_search(passage: Passage, at: int, place: int) -> bool:
    """Tell whether the reporting word at *place* takes over what follows it."""
    word = passage.words[place]
    if doubling(word) is not None or asks_anonymity(passage, place):
        return False
    if _is_of_text(passage, place):
        return True
    if place == at + 2 and "pronoun" in passage.words[at + 1].classes and passage.words[at + 1].conjunction:
        return False  # «ويتابع وهو يشير إلى المركب: «…»»
    if word.classes & {"source", "adverb"} or ("preposition" in word.classes and not word.conjunction):
        return False
    if any(cue.lemma == SAY and cue.form in ("past", "present") and not cue.pronoun for cue in word.cues):
        return True  # also in a relative clause: «حدد الجهة التي قال التجار إنهم …»
    if _in_relative_clause(passage, max(at + 1, place - _RELATIVE_REACH), place):
        return False
    if is_what(passage.words[place - 1]) and any(map(calls, word.cues)):
        return True  # «عن استنكارها لما وصفته بـ«…»»
    for other in word.cues:
        if other.form == "present" and other.preposition == LAM:
            return True  # «سمع الخبر ليعلم أن …»
        if other.form == "participle" and (not other.also_word or _is_object_of_state(passage, place, word)):
            return True
        if other.form in ("past", "present") and not (other.also_word and not passage.is_comma(place - 1)):
            leads = (
                other.conjunction
                or passage.is_mark(place - 1)
                or passage.words[place - 1].classes & _CLAUSE_OPENERS
                or follows_before_that(passage, place)
            )
            return bool(leads)
    return False


def tells_of_object(passage: Passage, place: int) -> bool:
    """Tell whether a verb of speech tells of another verb's object: «ينتقد الوزير الذي أوضح أن …»."""
    if "relative" not in passage.words[place - 1].classes:
        return False
    verb = (cue for cue in passage.words[place].cues if cue.form == "past")
    return any(not (cue.also_word or cue.conjunction or cue.pronoun) for cue in verb)


def tells_what_is_in_it(passage: Passage, at: int) -> bool:
    """Tell whether a verb says what stands in a text just named: «نشرت الصحيفة مقالاً لفلان قال فيه إن»."""
    after = passage.words[at + 1] if at + 1 < len(passage) else None
    return after is not None and after.key in IN_IT and not passage.is_comma(at - 1)


def is_between_dashes(passage: Passage, place: int, limit: int) -> bool:
    """Tell whether dashes set a clause apart that begins at *place*: «فلانة - نقلته الصحيفة - أن …»."""
    closing = range(place + 1, min(limit, place + ASIDE))
    return passage.words[place - 1].text in DASHES and any(passage.words[i].text in DASHES for i in closing)


def _is_of_text(passage: Passage, place: int) -> bool:
    """Tell whether a verb right after a text in the accusative is its own: «نشرت الصحيفة تقريرا أكد أن»."""
    text, verb = passage.words[place - 1], passage.words[place]
    document = text.noun is not None and text.noun.speaker_type == "document"
    past = any(cue.form == "past" and not (cue.also_word or cue.conjunction) for cue in verb.cues)
    return document and past and text.bare.endswith(ALEF)


def _in_relative_clause(passage: Passage, first: int, place: int) -> bool:
    """Tell whether a relative stands between *first* and *place*, and no comma after it."""
    for i in range(place - 1, first - 1, -1):
        if passage.is_comma(i):
            return False
        if "relative" in passage.words[i].classes:
            return True
    return False


def _is_object_of_state(passage: Passage, place: int, word: Word) -> bool:
    """Tell whether an indefinite accusative follows a comma, as participles beside a verb do: «، واصفاً»."""
    accusative = word.bare.endswith((ALEF, TA_MARBUTA)) and not (word.noun or word.title or word.classes)
    return accusative and not word.definite and passage.is_comma(place - 1)
