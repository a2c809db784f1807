"""Definiteness: whether a title tells who is meant, by what follows it."""

from typing import Final

from toolkit.institutions import places_by_word
from toolkit.lexis import POSSESSIVES, TANWIN, Word
from toolkit.quotes.phrases import HIS
from toolkit.quotes.scene import Scene
from toolkit.text.letters import ALEF, YA

_ENDS_CONSTRUCT: Final = frozenset(["preposition", "label"])  # «مدير في …», «متحدث باسم …»


def is_definite_construct(scene: Scene, first: int, last: int) -> bool:
    """Tell whether the genitives after a noun end in a definite one: «منسق شؤون الطاقة», «محافظ عدن»."""
    for place in range(first + 1, last):
        word = scene.words[place]
        if word.key in places_by_word() or place in scene.mention_at:
            return True
        if word.definite or word.nationality or word.preposition or word.classes & _ENDS_CONSTRUCT:
            return word.definite and not word.preposition
    return False


def may_be_of_name(scene: Scene, first: int, last: int, head: Word) -> bool:
    """Tell whether a title is made definite by a name that no lexicon knows: «حاكم سومي»."""
    unnamed = head.noun is not None and head.noun.speaker_type == "anonymous"
    one = head.title is not None and head.title.number == "singular"
    if unnamed or not one or last - first < 2 or is_indefinite(scene, head, first, last):
        return False
    after = scene.words[first + 1]
    plain = not (after.known or after.common or after.classes or after.bare.endswith(HIS))
    return after.definite or plain


def is_office_of(scene: Scene, first: int, last: int) -> bool:
    """Tell whether what follows a title makes it definite: «مسؤول الإعلام في …», «محامي فلان»."""
    after = scene.words[first + 1] if first + 1 < last else None
    if after is None or after.preposition or after.nationality:
        return False
    return after.definite or first + 1 in scene.mention_at


def is_indefinite(scene: Scene, head: Word, first: int, last: int) -> bool:
    """Tell whether a title tells of somebody without saying who: «لاعب», «عضو سابق في اللجنة»."""
    if head.definite or head.name is not None or head.bare.endswith(POSSESSIVES):
        return False
    after = first + 1
    while after < last and _is_indefinite_adjective(head, scene.words[after]):
        after += 1
    if after == last:
        return True
    return "preposition" in scene.words[after].classes or bool(scene.words[after].preposition)


def _is_indefinite_adjective(head: Word, word: Word) -> bool:
    """Tell whether a word can only describe an indefinite noun: «دبلوماسي أوروبي», «مندوباً رفيعاً»."""
    if word.definite or word.noun or word.title or word.name:
        return False
    nisba = word.bare.endswith(YA) and not word.known  # «مستشار عسكري»
    accusative = word.bare[-1:] == head.bare[-1:] == ALEF
    return word.nationality or word.text.endswith(TANWIN) or nisba or accusative
