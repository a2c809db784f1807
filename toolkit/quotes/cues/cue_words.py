"""Cue words: what a word alone tells of whether it can report, or open a content."""

from typing import Final

from toolkit.lexis import FEMININE, Cue, Word
from toolkit.quotes.function_words import BY_WHAT, FOR_WHAT, WHAT_IS
from toolkit.text.marks import QUOTATION_FAMILY, STOPS

TOLD_BY_NOUNS: Final = frozenset(
    ["neutral", "announcing", "asserting", "admitting"]
)  # stances of verbs whose nouns report, too, with no pronoun or preposition
_OPENERS: Final = frozenset([":", *QUOTATION_FAMILY])
IMPERFECT: Final = ("\u064a", "\u062a")  # letters of the third person
_FUTURE: Final = (
    "\u0633\u0646",
    "\u0633\u064a",
    "\u0633\u062a",
    "\u0633\u0623",
)  # its particle, with the persons
_FUTURE_LETTERS: Final = 5
_WHATS: Final = (*BY_WHAT, *WHAT_IS, FOR_WHAT)


def may_open(word: Word) -> bool:
    """Tell whether a word or mark after a cue can open its content, or end the search for what opens it."""
    opens = word.text in _OPENERS or word.complementiser or "question" in word.classes
    return bool(opens or word.text in STOPS or word.cues or word.value == "turn" or "but" in word.classes)


def may_report(word: Word) -> bool:
    """Tell whether a word can open a content, as far as the word alone tells."""
    return "source" not in word.classes and any(may_report_as(word, cue) for cue in word.cues)


def may_report_as(word: Word, cue: Cue) -> bool:
    """Tell whether nothing in a word keeps it from reporting as *cue*: «قوله», «بالقول», «بذكر (أن)»."""
    if "adverb" in word.classes:
        return False  # «مجدداً», «ورداً على سؤال», «بالإضافة إلى»
    if cue.form == "noun":
        other = word.noun is not None and word.noun.speaker_type != "document"  # «قسم», not «إعلان»
        construct = cue.stance in TOLD_BY_NOUNS and not (word.definite or other or word.title)
        return not cue.also_word and bool(cue.pronoun or cue.preposition or construct)
    return cue.form == "participle" or not is_among(cue)


def is_among(cue: Cue) -> bool:
    """Tell whether a verb with a pronoun is rather a preposition: «بينها», «تابعها»."""
    return bool(cue.pronoun) and cue.also_word and cue.stance in ("explaining", "continuing")


def calls(cue: Cue) -> bool:
    """Tell whether a cue calls something by a word that its subject chose: «ما وصفه بـ«…»»."""
    return cue.form == "past" and bool(cue.pronoun) and cue.object and cue.stance == "opining"


def is_what(word: Word) -> bool:
    """Tell whether a word is «ما», «بما», «لما» and the like."""
    return word.key in _WHATS


def is_future(word: Word) -> bool:
    """Tell whether a word is no noun and begins like a future: «سنواصل», «سيعود»."""
    nominal = word.known or word.name or word.definite or word.bare.endswith(FEMININE)
    return word.bare.startswith(_FUTURE) and len(word.bare) >= _FUTURE_LETTERS and not nominal
