"""Media in a reporting expression: newspapers, channels and agencies that were spoken to, or carry words."""

from functools import cache
from typing import Final

from toolkit.concord import RELATIVE
from toolkit.gazetteer import UNKNOWN
from toolkit.institutions import describes
from toolkit.lexicons import load_lexicon
from toolkit.lexis import Word, title_words
from toolkit.passages import Passage
from toolkit.quotes.function_words import IN, TO, VIA, WITH
from toolkit.quotes.scene import Scene
from toolkit.quotes.speech import LAM_ALONE
from toolkit.text.clitics import LAM
from toolkit.text.letters import fold
from toolkit.text.marks import QUOTATION_FAMILY

_NAME_WORDS: Final = 4  # of the name of a medium that is spoken to
_UNKNOWN_WORDS: Final = 2  # of a name after a medium's common noun: «قناة يورو نيوز»
_BEFORE_MARKS: Final = 3  # words before a medium's name in marks: «موقع صحيفة «…»»
_PHRASE_WORDS: Final = 6  # of a medium that no lexicon knows, with its noun
_PRONOUNS: Final = ("\u0647", "\u0647\u0627", "\u0647\u0645")
_ARTICLE_ALONE: Final = "\u0627\u0644\u0640"  # before a name in Latin letters: «الـMTV»


def addressee_end(scene: Scene, place: int, last: int) -> int | None:
    """Return where a medium that is spoken to («لـ«الأخبار»») ends which begins at *place*; else None."""
    word = scene.words[place]
    leads = word.key in (TO, VIA, WITH)
    if leads or word.text in LAM_ALONE:
        first = place + 1
    elif word.preposition == LAM or (
        place in scene.mention_at and scene.mention_at[place].preposition == LAM
    ):
        first = place
    else:
        return None
    if first >= last:
        return None
    if first == place and _is_told(scene, place, last):
        return place + 1
    if _is_interview(scene, place - 1) and not media_words().isdisjoint(scene.words[first].rests):
        return first + 1  # «في اتصال مع الجزيرة», «في تصريح لموزاييك»
    if not leads and _is_of_office(scene, place, first):
        return None
    return medium_end(scene, first, last, strict=leads and not _is_interview(scene, place - 1))


def _is_of_office(scene: Scene, place: int, first: int) -> bool:
    """Tell whether «ل» leads from an adjective of titles to a name that no lexicon knows as a medium's.

    It is whose the office is: «الرئيس التنفيذي لـ«…»», «المشرف العام لبرنامج «…»».
    """
    mention = scene.mention_at.get(first) or scene.mention_at.get(first + 1)
    known = mention is not None and bool(mention.entity.agency_id)
    return place > 0 and not known and scene.words[place - 1].stem in title_words()


def is_known_medium(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a lexicon knows a medium, or a noun for media, in words *first* to before *last*."""
    if any(mention.entity.agency_id for mention in scene.mentions_between(first, last)):
        return True
    nouns = (word.noun for word in scene.words[first:last])
    return any(noun is not None and noun.speaker_type == "media" for noun in nouns)


def _is_told(scene: Scene, place: int, last: int) -> bool:
    """Tell whether a medium's name is all that «ل» leads to: «… فلان للجزيرة إن», «… لبترا في بيروت إن»."""
    word = scene.words[place]
    alone = place + 1 == last or (not word.definite and scene.words[place + 1].key == IN)
    return alone and not media_words().isdisjoint(word.rests)


def _is_interview(scene: Scene, at: int) -> bool:
    """Tell whether a talk with a medium is named at *at*: «في حديث إلى …», «في حوار حصري مع …»."""
    words = scene.words[max(at - 1, 0) : at + 1]
    if not words or "interview" not in (words[0].value, words[-1].value):
        return False
    return words[-1].value == "interview" or not (words[-1].definite or words[-1].classes)


@cache
def media_words() -> frozenset[str]:
    """Return the names of media that are one word, folded: «الجزيرة», «رويترز»."""
    return frozenset(fold(alias) for alias in load_lexicon("agency_names")["alias"] if " " not in alias)


def medium_end(scene: Scene, first: int, last: int, *, strict: bool = True) -> int | None:
    """Return where the name of a medium that begins at *first* ends; None where none stands there.

    Where nothing but a medium can stand, *strict* is false: a short name in marks, in brackets or in
    Latin letters is one, though no lexicon knows it.
    """
    words = scene.words
    mention = scene.mention_at.get(first)
    if mention is not None and mention.entity.agency_id:
        return min(mention.last, last)
    if first in scene.stretch_at:
        stretch = scene.stretch_at[first]
        inner = scene.mention_at.get(first + 1)
        short = stretch.last - first <= _NAME_WORDS + 1
        medium = inner is not None and bool(inner.entity.agency_id)
        known = inner is not None and not inner.entity.actor_id.startswith(UNKNOWN)
        other = known and inner is not None and inner.last == stretch.last  # «في اتصال مع «حزب الفجر»»
        return stretch.last + 1 if medium or (short and not strict and not other) else None
    if not strict:
        name = _bracketed_end(scene, first, last) or _latin_end(scene, first, last)
        if name is not None:
            return name
    noun = words[first].noun
    if noun is None or noun.speaker_type != "media":
        return None
    return _named_end(scene, first + 1, last)


def _named_end(scene: Scene, first: int, last: int) -> int:
    """Return where the name ends that follows a medium's common noun: «صحيفة «الأخبار»», «قناة يورو 24»."""
    end = _unknown_end(scene, first, last)
    while end < last:
        inside = scene.mention_at.get(end)
        name = _latin_end(scene, end, last) or (_bracketed_end(scene, end, last) if end == first else None)
        if inside is not None and inside.entity.agency_id:
            end = inside.last
        elif end in scene.stretch_at:
            end = scene.stretch_at[end].last + 1
        elif name is not None:
            end = name
        elif scene.passage.is_word(end) and _describes_medium(scene.words[end]):
            end += 1
        else:
            break
    return min(end, last)


def _describes_medium(word: Word) -> bool:
    """Tell whether a word after a medium's common noun belongs to its name: «محطة تلفزيون محلية»."""
    medium = word.noun is not None and word.noun.speaker_type == "media" and not word.preposition
    adjective = word.bare.endswith(RELATIVE) and not (word.name or word.preposition)
    if describes(word):
        return False  # «وكالة «…» التابعة للوزارة»
    return (word.definite and not word.preposition) or word.nationality or medium or adjective


def proper_name(passage: Passage, first: int, last: int) -> str:
    """Return a medium's own name in words *first* to before *last*; "" where they only say what it is.

    «قناة «المرفأ»» is «المرفأ», «إذاعة شبيلي» is whole, «صحيفة محلية», «صحف بلاده» and «وسائل إعلام» name
    none, nor do longer phrases: «الصحيفة وفق تقريرها …».
    """
    words = passage.words[first:last]
    marks = [first + at for at, word in enumerate(words) if word.text in QUOTATION_FAMILY]
    if len(marks) > 1 and first + _BEFORE_MARKS >= marks[0] < marks[1] - 1:
        return passage.text(marks[0] + 1, marks[1])
    if len(words) > _PHRASE_WORDS:
        return ""
    told = [at for at in range(first, last) if not passage.is_mark(at)]
    named = any(passage.is_latin(at) or _names(passage.words[at]) for at in told)
    if not named:
        return ""
    head = passage.words[told[0]]
    attached = 0 if head.definite or head.noun is None else len(head.conjunction) + len(head.preposition)
    return passage.text(told[0], told[-1] + 1)[attached:]


def _names(word: Word) -> bool:
    """Tell whether a word can only be a name: no noun for media, adjective or particle."""
    particle = word.known or word.definite or word.preposition
    return not (particle or word.bare.endswith(RELATIVE) or word.bare.endswith(_PRONOUNS))


def _unknown_end(scene: Scene, first: int, last: int) -> int:
    """Return where the words end that no lexicon knows, and their number: «يورو 24»."""
    end = first
    while end < min(last, first + _UNKNOWN_WORDS) and _is_unknown(scene, end):
        end += 1
    return end + (end > first and end < last and scene.passage.is_number(end))


def _is_unknown(scene: Scene, at: int) -> bool:
    word = scene.words[at]
    known = word.known or word.cues or word.name or word.definite or word.conjunction or word.preposition
    return scene.passage.is_word(at) and not known and at not in scene.mention_at


def _bracketed_end(scene: Scene, first: int, last: int) -> int | None:
    """Return where a short name in brackets that begins at *first* ends."""
    if first >= last or scene.words[first].text != "(":
        return None
    places = range(first + 1, min(last, first + _NAME_WORDS + 2))
    return next((place + 1 for place in places if scene.words[place].text == ")"), None)


def _latin_end(scene: Scene, first: int, last: int) -> int | None:
    """Return where a name in Latin letters that begins at *first* ends, with its article: «الـMTV»."""
    end = first + (scene.words[first].text == _ARTICLE_ALONE)
    letters = end
    while end < last and scene.passage.is_latin(end):
        end += 1
    return end if end > letters else None
