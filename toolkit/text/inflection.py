"""Inflected forms of the verbs, participles and adjectives that the lexicons list in one form.

Only what newspapers write of the third person is made; forms are unvowelled and not folded.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from toolkit.text.letters import ALEF, ALEF_MAKSURA, TA_MARBUTA

_WEAK_ENDS: Final = (ALEF_MAKSURA, "\u064a", "\u0648")  # alef maksura, ya, waw of defective verbs


class Form(NamedTuple):
    """A form of a verb or participle and what it shows of its subject ("" where it shows nothing)."""

    form: str
    gender: str
    number: str


def past_forms(past: str) -> Iterator[Form]:
    """Yield the third-person past forms of a verb given as *past* (he did).

    >>> [f.form for f in past_forms("أعلن")]
    ['أعلن', 'أعلنت', 'أعلنا', 'أعلنوا', 'أعلنتا']
    """
    defective = past.endswith((ALEF_MAKSURA, "\u0627")) and len(past) > 2
    stem = past[:-1] if defective else past
    dual = (
        stem + ("\u064a\u0627" if past.endswith(ALEF_MAKSURA) else "\u0648\u0627")
        if defective
        else past + "\u0627"
    )
    yield Form(past, "m", "singular")
    yield Form(stem + "\u062a", "f", "singular")
    yield Form(dual, "m", "dual")
    yield Form(stem + "\u0648\u0627", "m", "plural")
    yield Form(stem + "\u062a\u0627", "f", "dual")


def present_forms(present: str) -> Iterator[Form]:
    """Yield the third-person present forms of a verb given as *present* (he does).

    >>> [f.form for f in present_forms("يقول")]
    ['يقول', 'تقول', 'يقولان', 'يقولون', 'تقولان', 'يقلن']
    """
    stem = present[1:]
    weak = stem.endswith(_WEAK_ENDS)
    short = stem[:-1] if weak else stem
    dual = short + ("\u064a" if stem.endswith((ALEF_MAKSURA, "\u064a")) else "\u0648") if weak else stem
    yield Form(present, "m", "singular")
    yield Form("\u062a" + stem, "f", "singular")
    yield Form("\u064a" + dual + "\u0627\u0646", "m", "dual")
    yield Form("\u064a" + short + "\u0648\u0646", "m", "plural")
    yield Form("\u062a" + dual + "\u0627\u0646", "f", "dual")
    yield Form("\u064a" + _without_long_vowel(stem) + "\u0646", "f", "plural")


def _without_long_vowel(stem: str) -> str:
    """Return a hollow verb's stem as it stands before a consonant, other stems as they are."""
    hollow = len(stem) == 3 and stem[1] in "\u0627\u0648\u064a"
    return stem[0] + stem[2] if hollow else stem


def participle_forms(participle: str) -> Iterator[Form]:
    """Yield the forms of a participle given as masculine singular, as it stands beside a verb (accusative).

    >>> [f.form for f in participle_forms("مشير")]
    ['مشيرا', 'مشيرة', 'مشيرين', 'مشيرات', 'مشيرتين', 'مشير', 'مشيرون']
    """
    defective = participle.endswith("\u064a")
    stem = participle[:-1] if defective else participle
    yield Form(participle + ALEF, "m", "singular")
    yield Form(participle + TA_MARBUTA, "f", "singular")
    yield Form(stem + "\u064a\u0646", "", "plural")
    yield Form(participle + "\u0627\u062a", "f", "plural")
    yield Form(participle + "\u062a\u064a\u0646", "f", "dual")
    yield Form(participle, "m", "singular")
    yield Form(stem + "\u0648\u0646", "m", "plural")


def adjective_forms(adjective: str, plural: str = "") -> Iterator[Form]:
    """Yield the forms of a nationality given as masculine singular, and its broken *plural* if it has one.

    >>> [f.form for f in adjective_forms("سوري")]
    ['سوري', 'سورية', 'سوريين', 'سوريون', 'سوريات', 'سوريان', 'سوريتان', 'سوريتين']
    """
    yield Form(adjective, "m", "singular")
    yield Form(adjective + TA_MARBUTA, "f", "singular")
    yield Form(plural or adjective + "\u064a\u0646", "m", "plural")
    if not plural:
        yield Form(adjective + "\u0648\u0646", "m", "plural")
    yield Form(adjective + "\u0627\u062a", "f", "plural")
    yield Form(adjective + "\u0627\u0646", "m", "dual")
    yield Form(adjective + "\u062a\u0627\u0646", "f", "dual")
    yield Form(adjective + "\u062a\u064a\u0646", "f", "dual")


# تفعيل, استفعال, افتعال, انفعال, إفعال, folded
_VERBAL_NOUN: Final = re.compile(
    "\u062a..\u064a.|\u0627\u0633\u062a..\u0627.|\u0627.\u062a.\u0627.|\u0627\u0646..\u0627.|\u0627..\u0627."
)
_LONG_VOWELS: Final = "\u0627\u064a"  # before the last letter of these


def is_verbal_noun(key: str) -> bool:
    """Tell whether a folded noun without its article has the shape of a verbal noun of a derived verb.

    >>> [is_verbal_noun(key) for key in ("تعليق", "استقبال", "انتقاد", "اعلان", "دولي")]
    [True, True, True, True, False]
    """
    if not 5 <= len(key) <= 7 or key[-2] not in _LONG_VOWELS:
        return False  # most words end here, before the slower pattern
    return _VERBAL_NOUN.fullmatch(key) is not None
