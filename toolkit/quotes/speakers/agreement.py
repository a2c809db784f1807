"""Agreement: whether a verb and a noun phrase show the same gender and number, and how far they do not."""

from typing import Final

from toolkit.concord import looks_feminine
from toolkit.lexis import Cue
from toolkit.quotes.cues.opened import CueAt
from toolkit.quotes.past import Speaker
from toolkit.quotes.scene import Scene

GENDER_WEIGHT: Final = 4.0
_NUMBER_WEIGHT: Final = 4.0


def disagrees(verb: Cue, speaker: Speaker) -> bool:
    """Tell whether a verb cannot have this one as its subject, by the gender that it shows."""
    gender, number = speaker.agreement
    return verb.number == number == "singular" and {verb.gender, gender} == {"f", "m"}


def agreement_score(shown: tuple[str, str], gender: str, number: str) -> float:
    """Return 0 for full agreement, less for each feature that differs."""
    score = 0.0
    if gender and shown[0] and gender != shown[0]:
        score -= GENDER_WEIGHT
    if number in ("dual", "plural") and shown[1] == "singular":
        score -= _NUMBER_WEIGHT
    if number == "singular" and shown[1] in ("dual", "plural") and gender == "m":
        score -= _NUMBER_WEIGHT
    return score


def agreement_of(scene: Scene, cue: CueAt) -> tuple[str, str]:
    """Return the gender and number that a cue shows of its subject; empty where it shows none."""
    words = scene.words
    if any(cue.pronoun):
        return cue.pronoun
    if cue.cue.form in ("past", "present", "participle"):
        after = words[cue.at + 1] if cue.at + 1 < len(words) else None
        if after is not None and "demonstrative" in after.classes and after.value:
            return "", after.value  # «قال هؤلاء إن»
        return cue.cue.gender, cue.cue.number
    return "", ""


def is_feminine_after(scene: Scene, phrase: tuple[int, int], verb: Cue) -> bool:
    """Tell whether a phrase that looks feminine follows a masculine verb: «ودعا الأجهزة الأمنية»."""
    words = scene.words
    first, last = phrase
    head = words[first]
    after = words[first + 1] if first + 1 < last else None
    plain = head.definite and head.title is None and head.name is None
    return plain and verb.gender == "m" and verb.number == "singular" and looks_feminine(head, after)


def is_man_after(scene: Scene, first: int, verb: Cue, span: tuple[int, int] | None) -> bool:
    """Tell whether a man's title follows a feminine verb, and no woman's name: «وطالبت القاضي»."""
    title, (begin, end) = scene.words[first].title, span or (first, first)
    woman = any(mention.entity.gender == "f" for mention in scene.mentions_between(begin, end))
    return verb.gender == "f" and title is not None and title.gender == "m" and not woman
