"""Concord: which word can be a noun's adjective and which noun a verb's subject, by gender and number."""

from collections.abc import Sequence
from typing import Final

from toolkit.lexis import FEMININE, HERS, TANWIN, Word
from toolkit.lexis import word as word_of
from toolkit.text.letters import ALEF, ALEF_MAKSURA, TA_MARBUTA

OBLIQUE: Final = "\u064a\u0646"  # ends plurals that are no subject: «المواطنين»
PLURAL: Final = "\u0648\u0646"  # ends those that are: «المحتجون»
RELATIVE: Final = "\u064a\u0629"  # ends feminine adjectives of relation: «محلية»
_OFFICES: Final = ("office", "rank")  # kinds of titles whose duals lead to a genitive
_FEMININE_ADJECTIVE: Final = (*FEMININE, ALEF_MAKSURA, ALEF)  # «المحكمة العليا», «الدولة الكبرى»


def is_another_noun(words: Sequence[Word], first: int, place: int) -> bool:
    """Tell whether the definite word at *place* can be no adjective of the noun at *first*.

    It is then the object of the verb: «انتقد المحتجون الحكومة».  The words between are the rest of the
    noun's phrase.
    """
    head, before, word = words[first], words[place - 1], words[place]
    if not (before.definite and word.definite) or word.conjunction or word.preposition:
        return False
    if word.nationality or word.name is not None:
        return False
    if place + 1 < len(words) and "prepositional pronoun" in words[place + 1].classes:
        return False  # «الحكومة المعترف بها»
    if word.bare.endswith(OBLIQUE):
        return not before.bare.endswith(OBLIQUE)
    if not all(w.definite and not w.classes for w in words[first:place]):
        return False  # an adjective may go with a nearer noun: «المختص في الشؤون الأمنية»
    if head.bare.endswith(PLURAL):
        return not word.bare.endswith(PLURAL)
    kind = head.noun or head.title
    if kind is None or kind.number != "singular":
        return False
    if kind.gender == "m":
        return word.bare.endswith(FEMININE)
    return kind.gender == "f" and not word.bare.endswith(_FEMININE_ADJECTIVE)


def looks_feminine(head: Word, after: Word | None) -> bool:
    """Tell whether a noun or its adjective ends as feminine ones do: «الأجهزة الأمنية», «النقابات»."""
    if head.bare.endswith(FEMININE):
        return True
    return after is not None and after.definite and after.bare.endswith(TA_MARBUTA) and after.noun is None


def is_dual(head: Word, after: Word | None) -> bool:
    """Tell whether a title and its genitive mean two: «وزيرا النقل والداخلية», not «وزيرا سابقا»."""
    title, ends = head.title, head.bare.endswith(ALEF) and not head.text.endswith(TANWIN)
    if title is None or title.kind not in _OFFICES or head.cues or after is None or not ends:
        return False
    genitive = not after.preposition and bool(after.definite or after.noun or after.title)
    one = word_of(head.bare.removesuffix(ALEF)).title
    return genitive and one == title and not head.bare.endswith(HERS)
