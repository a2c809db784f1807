"""Body senses: the words under which a text calls the same body again («المنظمة الأممية», «التكتل»)."""

from functools import cache
from typing import Final

from toolkit.lexicons import lexicon_rows
from toolkit.lexis import word
from toolkit.text.letters import TA_MARBUTA, fold, fold_phrase

_WORLD: Final = "adjective of the world"
_REGION: Final = "adjective of a region"
_KIND: Final = "adjective of kind"
_DOCUMENT: Final = "adjective of a document"
_FEMININE: Final = fold(TA_MARBUTA)
Stems = tuple[str, ...]


def senses_of_name(stems: Stems) -> frozenset[str]:
    """Return the senses of the phrases in a body's name: «نادي …» is a club, «… الأمم المتحدة …» of the UN.

    A noun for bodies tells it only where the name begins: «رابطة مشجعي نادي …» is no club.
    """
    found: set[str] = set()
    for at, stem in enumerate(stems):
        for phrase in _by_first().get(_genderless(stem), ()):
            if (at == 0 or not _is_noun_for_bodies(phrase[0])) and _begins(stems[at:], phrase):
                found.update(_senses()[phrase])
    return frozenset(found)


def called_body(stems: Stems) -> tuple[int, frozenset[str]]:
    """Return how many words of a description are a phrase of the table, at most, and its senses."""
    phrases = _by_first().get(_genderless(stems[0]), ()) if stems else ()
    longest = max((phrase for phrase in phrases if _begins(stems, phrase)), key=len, default=())
    return len(longest), _senses()[longest] if longest else frozenset()


def takes_adjective(stem: str) -> bool:
    """Tell whether a noun with an adjective can call a body again: «الشركة الكورية», not «الجيش الكوري»."""
    return stem in _taking_adjectives()


def reach_of(stem: str) -> str:
    """Return how far a body reaches by an adjective: «الدولية», «العالمية» or «القارية»; "" by another."""
    return next((sense for sense in (_WORLD, _REGION) if _genderless(stem) in _adjectives(sense)), "")


def is_of_kind(stem: str) -> bool:
    """Tell whether an adjective tells with what a body deals: «الحقوقية»."""
    return _genderless(stem) in _adjectives(_KIND)


def is_of_document(stem: str) -> bool:
    """Tell whether an adjective tells nothing of a document but that it was told of: «الحديثة»."""
    return _genderless(stem) in _adjectives(_DOCUMENT)


def same_adjective(stem: str, other: str) -> bool:
    """Tell whether two adjectives differ in gender only: «الأفريقية», «الأفريقي»."""
    return _genderless(stem) == _genderless(other)


def _begins(stems: Stems, phrase: Stems) -> bool:
    """Tell whether words begin with a phrase, whatever their gender."""
    return tuple(map(_genderless, stems[: len(phrase)])) == tuple(map(_genderless, phrase))


def _genderless(stem: str) -> str:
    return stem.removesuffix(_FEMININE)


@cache
def _senses() -> dict[Stems, frozenset[str]]:
    """Return the senses of each phrase, in folded words."""
    found: dict[Stems, frozenset[str]] = {}
    for row in lexicon_rows("body_senses"):
        if row["sense"] not in (_WORLD, _REGION, _KIND, _DOCUMENT):
            phrase = tuple(fold_phrase(row["words"]).split())
            found[phrase] = found.get(phrase, frozenset()) | {row["sense"]}
    return found


@cache
def _by_first() -> dict[str, tuple[Stems, ...]]:
    """Return the phrases by their first words."""
    found: dict[str, tuple[Stems, ...]] = {}
    for phrase in _senses():
        first = _genderless(phrase[0])
        found[first] = (*found.get(first, ()), phrase)
    return found


@cache
def _is_noun_for_bodies(stem: str) -> bool:
    return word(stem).noun is not None


@cache
def _taking_adjectives() -> frozenset[str]:
    """Return the nouns that with an adjective can call a body again."""
    return frozenset(fold(row["words"]) for row in lexicon_rows("body_senses") if row["adjective"])


@cache
def _adjectives(sense: str) -> frozenset[str]:
    """Return the adjectives of one sense, in the masculine."""
    return frozenset(fold(row["words"]) for row in lexicon_rows("body_senses") if row["sense"] == sense)
