"""Governing: whether a cue takes the «أن» that follows it, or another word between them does."""

from typing import Final

from toolkit.lexis import FEMININE, HERS, POSSESSIVES, Complementiser, Cue
from toolkit.names.words import is_given
from toolkit.passages import Passage
from toolkit.quotes.cues.anonymity import asks_anonymity, is_unnamed
from toolkit.quotes.cues.that_clauses import is_subjunctive, tells_what_is
from toolkit.quotes.function_words import COPY, FREQUENCY, IN, ON, SPECIAL, THAT, TO
from toolkit.text.letters import ALEF, TA_MARBUTA, WAW

TAKES_NO_SUBJUNCTIVE: Final = frozenset(
    ["neutral", "continuing", "explaining", "announcing", "admitting", "doubting"]
)  # stances of verbs that report what is, so that «أن يعود» after them belongs to another word
_STATING: Final = frozenset(["asserting", *TAKES_NO_SUBJUNCTIVE])  # loosely with «إلى أن», too
_GOVERNING: Final = frozenset(["connector", "preposition", "modal", "question", "auxiliary"])
_AGAIN: Final = 100  # words around a name among which it stands again
_SHORT_SUBJECT: Final = 4  # words to «أن», with «فيها» at the subject's end


def governs(passage: Passage, cue: Cue, at: int, place: int) -> bool:
    """Tell whether the complementiser at *place* is one that the cue takes, with nothing else taking it."""
    word = passage.words[place]
    complementiser = word.complementiser
    if complementiser is None:
        return False
    before = passage.words[place - 1] if place - 1 > at else None
    if ON in cue.complements and all(word.key != ON for word in passage.words[at + 1 : place]):
        return False  # «متمنياً أن …», not «متمنياً على الوزير أن …»
    if complementiser.preposition and _has_noun_object(passage, at, place):
        return False  # «أكد فلان وجود شبهات بأن …»
    if complementiser.negated and "pronoun" in passage.words[min(place + 1, len(passage) - 1)].classes:
        return False  # «ألا وهو»
    if before is not None and "preposition" in before.classes and not before.cues:
        return _governs_with_preposition(passage, cue, at, place, complementiser)
    if not any(complement.endswith(THAT) for complement in cue.complements):
        return False
    conditional = cue.stance == "requesting" or (cue.stance in ("warning", "promising") and place > at + 1)
    if complementiser.hamza_below and conditional and _is_condition(passage, place):
        return False  # «نصح بإضافة الكلور إن توفر», «هدد بالاستقالة إن سقط النص»
    if complementiser.hamza_below and before is not None and not complementiser.preposition:
        return True  # «قال الصندوق في توقعاته إن»: no noun takes «إن»
    if before is not None and "object" in before.classes and not before.definite:
        return False
    if before is not None and (before.passive or _is_hoping(passage, place - 1)):
        return False  # «يُعتقد أن»
    own = before is not None and before.key == SPECIAL and _is_special(passage, place - 2)
    if before is not None and not own and before.classes & _GOVERNING and not _ends_radio(passage, place):
        return f"{before.key} {THAT}" in cue.complements  # «تروي كيف أن …»
    if before is not None and "prepositional pronoun" in before.classes and place - 2 > at:
        return _governs_past_pronoun(passage, cue, at, place)
    return not (is_subjunctive(passage, place) and cue.stance in TAKES_NO_SUBJUNCTIVE)


def resumes(passage: Passage, cue: Cue, place: int) -> bool:
    """Tell whether a comma or the cue's own preposition before a complementiser takes the cue up again."""
    before = passage.words[place - 1]
    return passage.is_comma(place - 1) or f"{before.key} {THAT}" in cue.complements


def _governs_with_preposition(passage: Passage, cue: Cue, at: int, place: int, that: Complementiser) -> bool:
    """Tell whether a cue takes «أن» with the preposition before it: «شدد على أن», «أوضح إلى أن»."""
    preposition = passage.words[place - 1].key
    listed = f"{preposition} {that.preposition}{THAT}" in cue.complements
    if listed and _had_its_own(passage, at, place, preposition):
        return False
    loose = preposition == ON and not is_subjunctive(passage, place)  # «على أن يعود» is a condition
    loose = loose or (cue.stance in _STATING and not cue.also_word and _is_loose_to(passage, at, place))
    if not (listed or loose):
        return False
    before = passage.words[place - 2] if place - 2 > at else None
    if before is not None and "object" in before.classes:
        return before.definite
    return not (_names_what_is(passage, at) or _has_noun_object(passage, at, place - 1))


def _governs_past_pronoun(passage: Passage, cue: Cue, at: int, place: int) -> bool:
    """Tell whether a cue takes «أن» after a preposition with its pronoun: «نقلت الوكالة عنه أن»."""
    source, pronoun = passage.words[place - 2], passage.words[place - 1]
    if COPY in source.rests:
        return True  # «في بيان تلقت الوكالة نسخة منه أن …»
    if cue.carries and is_unnamed(source):
        return True  # «نقلت الصحيفة عن مقربين منه أن»
    if is_unnamed(passage.words[at + 1]) and place - at <= _SHORT_SUBJECT:
        return True  # «أفاد مصدر مسؤول بها بأن»
    if cue.carries and pronoun.key.startswith(cue.carries):
        return True  # «نقلت الوكالة عنه أن»
    noun = place - 2 - (not source.known)  # «في تقرير لها أن», «في تقرير جديد لها أن»
    event = passage.words[noun]
    document = event.noun is not None and event.noun.speaker_type == "document"
    told_in = document and noun - 1 > at and passage.words[noun - 1].key == IN
    met = source.bare.endswith(POSSESSIVES) and "preposition" in passage.words[place - 3].classes
    return told_in or met or "saying" in event.classes  # «خلال لقائنا به أن»


def _is_loose_to(passage: Passage, at: int, place: int) -> bool:
    """Tell whether «إلى» stands before «أن» for want of care: «وأوضح الوزير إلى أن المشروع …»."""
    between = passage.words[at + 1 : place]
    joined = any(word.conjunction or word.bare.startswith(WAW) for word in between)
    other = any(cue.preposition for word in between for cue in word.cues)  # «اكتفت بالإشارة إلى أن …»
    return passage.words[place - 1].key == TO and not (joined or other) and tells_what_is(passage, place)


def _had_its_own(passage: Passage, at: int, place: int, preposition: str) -> bool:
    """Tell whether a verb's preposition and «أن» came before: «عبر عن رغبته في أن … عن أن …»."""
    first = next((i for i in range(at + 1, place - 1) if passage.words[i].key == preposition), place)
    return any(passage.words[i].complementiser is not None for i in range(first, place - 1))


def _names_what_is(passage: Passage, at: int) -> bool:
    """Tell whether a verb's object right after it governs what follows: «يؤكد وجود إجماع على أن …»."""
    word = passage.words[at + 1]
    after = passage.words[at + 2] if at + 2 < len(passage) else None
    bare = not (word.definite or word.conjunction or word.preposition or word.noun)
    return "object" in word.classes and bare and after is not None and "preposition" not in after.classes


def _has_noun_object(passage: Passage, at: int, place: int) -> bool:
    """Tell whether a bare noun that can be a verb's object stands between the verb and a complementiser."""
    for i in range(at + 2, place - 1):
        before, word = passage.words[i - 1], passage.words[i]
        bare = not (word.definite or word.conjunction or word.preposition)
        if "object" in word.classes and bare and not asks_anonymity(passage, i):
            return "preposition" not in before.classes
    return False


def _is_condition(passage: Passage, place: int) -> bool:
    """Tell whether a past verb seems to follow «إن», as after «if»: «إن توفرت», «إن وجد»."""
    after = passage.words[place + 1] if place + 1 < len(passage) else None
    that = passage.words[place].complementiser
    if after is None or that is None or that.number:
        return False
    return not (after.known or after.name or after.definite or after.bare.endswith(FEMININE))


def _is_hoping(passage: Passage, at: int) -> bool:
    """Tell whether a participle that is no cue stands before أن and takes it: «مؤملاً أن», «متمنياً أن».

    A word that stands near more than once is rather a name: «ميدندا».
    """
    word = passage.words[at]
    plain = not (word.known or word.cues or word.definite or word.name)
    accusative = word.bare.endswith(ALEF) and not word.bare.endswith(HERS)
    if not (plain and accusative and word.bare.startswith("\u0645")) or is_given(passage.words[at - 1]):
        return False  # «هند مارشوفا»
    near = passage.words[max(at - _AGAIN, 0) : at + _AGAIN]
    return sum(other.key == word.key for other in near) == 1


def _is_special(passage: Passage, at: int) -> bool:
    """Tell whether «خاصة» describes the noun at *at*: «مصادر خاصة أن», «في نشرة خاصة أن»."""
    word, before = passage.words[at], passage.words[at - 1] if at else None
    inside = before is not None and before.key == IN and word.bare.endswith(TA_MARBUTA)
    return is_unnamed(word) or (inside and not word.definite)


def _ends_radio(passage: Passage, place: int) -> bool:
    """Tell whether the name of a radio ends before *place*: «في تصريح لموزاييك أف أم أن …»."""
    return tuple(word.key for word in passage.words[place - 2 : place]) == FREQUENCY
