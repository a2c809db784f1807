"""Media in a reporting expression: newspapers, channels and agencies that were spoken to, or carry words."""

from functools import cache
from typing import Final

from toolkit.concord import RELATIVE
from toolkit.gazetteer import UNKNOWN, agency_kinds
from toolkit.institutions import describes, names_no_medium
from toolkit.lexicons import lexicon_rows
from toolkit.lexis import OURS, POSSESSIVES, TA, Word, title_words, words_by_kind
from toolkit.passages import Passage
from toolkit.quotes.function_words import IN, ON, TO, VIA, WITH
from toolkit.quotes.scene import Scene
from toolkit.quotes.speech import LAM_ALONE
from toolkit.text.clitics import LAM
from toolkit.text.inflection import is_verbal_noun
from toolkit.text.letters import TA_MARBUTA, fold, fold_phrase
from toolkit.text.marks import QUOTATION_FAMILY

_NAME_WORDS: Final = 4  # of the name of a medium that is spoken to
_UNKNOWN_WORDS: Final = 2  # of a name after a medium's common noun: «قناة يورو نيوز»
_BEFORE_MARKS: Final = 3  # words before a medium's name in marks: «موقع صحيفة «…»»
_PHRASE_WORDS: Final = 6  # of a medium that no lexicon knows, with its noun
_ON_AIR: Final = ("television", "radio")  # kinds of media on which one speaks
_ARTICLE_ALONE: Final = "\u0627\u0644\u0640"  # before a name in Latin letters: «الـMTV»


def addressee_end(scene: Scene, place: int, last: int) -> int | None:
    """Return where a medium that is spoken to («لـ«الأخبار»») ends which begins at *place*; else None."""
    word = scene.words[place]
    leads = word.key in (TO, VIA, WITH)
    if leads or word.text in LAM_ALONE:
        first = place + 1
    elif word.key == ON:
        return _broadcast_end(scene, place, last)
    elif _leads_to_one(scene, place):
        first = place
    else:
        return None
    if first >= last:
        return None
    if is_on_air(scene.words[first]):
        return _broadcast_end(scene, first - 1, last)  # «عبر أثير إذاعة المرفأ», «لميكروفون الإذاعة»
    interview = _is_interview(scene, place - 1)
    if not leads and _is_told(scene, first, last):
        return _known_end(scene, first, last)
    if interview and not media_words().isdisjoint(scene.words[first].rests):
        return _known_end(scene, first, last)  # «في اتصال مع الجزيرة», «في تصريح لموزاييك»
    if interview and _is_ones_own(scene.words[first]):
        return first + 1
    if not leads and _is_of_office(scene, place, first):
        return None
    return medium_end(scene, first, last, strict=leads and not interview)


def _leads_to_one(scene: Scene, place: int) -> bool:
    """Tell whether «ل» is written on the word at *place*: «للصحيفة», «لموزاييك»."""
    word = scene.words[place]
    if word.preposition == LAM or is_on_air(word):
        return True
    mention = scene.mention_at.get(place)
    if mention is not None:
        return mention.preposition == LAM
    return is_written_on(word)


def is_written_on(word: Word) -> bool:
    """Tell whether «ل» stands before the name of a medium in a word that no lexicon knows: «لموزاييك»."""
    if word.known or word.definite or len(word.rests) < 2 or not word.bare.startswith(LAM):
        return False
    return word.key not in media_words() and not media_words().isdisjoint(word.rests)


def _broadcast_end(scene: Scene, place: int, last: int) -> int | None:
    """Return where a station ends on which one is heard: «على أمواج إذاعة المرفأ», «ضيفا على القناة»."""
    first = place + 1
    if first < last and is_on_air(scene.words[first]):
        first += 1
    elif not place or not is_guest(scene.words[place - 1]):
        mention = scene.mention_at.get(first)  # «أضاف على قناة المرفأ أن»
        agency_id = mention.entity.agency_id if mention is not None else ""
        station = agency_kinds().get(agency_id) in _ON_AIR and not _is_at_station(scene.words[place - 1])
        return medium_end(scene, first, last) if station else None
    if first >= last:
        return None
    if not media_words().isdisjoint(scene.words[first].rests):
        return _known_end(scene, first, last)
    return medium_end(scene, first, last)


def is_on_air(word: Word) -> bool:
    """Tell whether a word only leads to a station: «أثير», «لميكروفون»."""
    return bool(word.rests) and word.rests[-1] in _words_on_air()


@cache
def _words_on_air() -> frozenset[str]:
    return words_by_kind("medium_words")["air"]


def is_guest(word: Word) -> bool:
    """Tell whether a word says that somebody is heard where «على» leads: «ضيفا على القناة»."""
    return word.key in words_by_kind("medium_words")["guest"]


def _may_open_foreign(word: Word) -> bool:
    """Tell whether a word may be a foreign article, and not the Arabic word: «لو موند», «أو غلوبو»."""
    return word.key in words_by_kind("medium_words")["article"]


def medium_named(scene: Scene, first: int, last: int) -> str:
    """Return the id of the medium that one word is the name of, with «ل» or without: «لموزاييك», or ""."""
    if last > first + 1:
        return ""
    ids = _agencies_by_word()
    return next((ids[rest] for rest in scene.words[first].rests if rest in ids), "")


def medium_in(scene: Scene, first: int, last: int) -> str:
    """Return the id of the medium that a phrase like «وكالة …» names; "" where no lexicon knows it."""
    media = [m.entity.actor_id for m in scene.mentions_between(first, last) if m.entity.agency_id]
    return media[0] if media else ""


def _is_at_station(word: Word) -> bool:
    """Tell whether «على» after a word leads to what happens to a station: «هجوم على القناة», not «لقاء»."""
    return "saying" not in word.classes and ("event" in word.classes or is_verbal_noun(word.stem))


def _known_end(scene: Scene, first: int, last: int) -> int:
    """Return where the name ends of which a lexicon knows the word at *first*: «الجزيرة», «الجزيرة نت»."""
    mention = scene.mention_at.get(first)
    if mention is None or not mention.entity.agency_id:
        return first + 1
    return min(mention.last, last)


def _is_ones_own(word: Word) -> bool:
    """Tell whether a medium speaks of itself: «إذاعتنا», «لصحيفتنا»."""
    bare = word.bare.removesuffix(OURS)
    if bare == word.bare:
        return False
    nouns = _media_nouns()
    return any(form in nouns for rest in word.rests for form in _without_pronoun(rest.removesuffix(OURS)))


def _without_pronoun(stem: str) -> tuple[str, ...]:
    """Return a noun as it is without a pronoun, folded: «قنات» is «قناة»."""
    return (stem, stem[:-1] + fold(TA_MARBUTA)) if stem.endswith(TA) else (stem,)


@cache
def _media_nouns() -> frozenset[str]:
    """Return the nouns for media, folded: «صحيفة», «إذاعة»."""
    rows = lexicon_rows("source_nouns")
    return frozenset(fold(row["noun"]) for row in rows if row["speaker_type"] == "media")


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
    if media_words().isdisjoint(word.rests):
        return False
    if place + 1 == last:
        return True
    after = scene.words[place + 1]
    return (not word.definite and after.key == IN) or "time" in after.classes  # «للجزيرة أمس إن»


def _is_interview(scene: Scene, at: int) -> bool:
    """Tell whether a talk with a medium is named at *at*: «في حديث إلى …», «في حوار حصري مع …»."""
    words = scene.words[max(at - 1, 0) : at + 1]
    if not words or "interview" not in (words[0].value, words[-1].value):
        return False
    return words[-1].value == "interview" or not (words[-1].definite or words[-1].classes)


@cache
def media_words() -> frozenset[str]:
    """Return the names of media that are one word, folded: «الجزيرة», «رويترز»."""
    return frozenset(_agencies_by_word())


@cache
def _agencies_by_word() -> dict[str, str]:
    """Return the ids of media by such of their names as are one word, folded."""
    return {name: agency_id for name, agency_id in _names_of_agencies().items() if " " not in name}


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
    if noun is None or noun.speaker_type != "media" or names_no_medium(scene.passage, first):
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
    if describes(word) or "time" in word.classes:
        return False  # «وكالة «…» التابعة للوزارة», «الموقع الجمعة»
    return (word.definite and not word.preposition) or word.nationality or medium or adjective


def medium_name(scene: Scene, first: int, last: int) -> str:
    """Return the noun and the own name of a medium that words *first* to before *last* name in more words.

    «صحيفة المرفأ اللبنانية» is «صحيفة المرفأ», «مجلة المال الأميركية فوربس» is «مجلة فوربس»; "" where
    nothing can be left out.
    """
    words = scene.words
    if not _heads_one(words[first]) or not all(map(scene.passage.is_word, range(first, last))):
        return ""
    core = next((m for m in scene.mentions_between(first + 1, last) if m.entity.agency_id), None)
    if core is None:
        end = _told_end(scene, first, last)
        return _called(scene, first, end) if end < last else ""
    between = words[first + 1 : core.first]
    if core.preposition or core.conjunction or not all(w.definite and not w.preposition for w in between):
        return ""
    end = name_end(scene, core.first, core.last, core.entity.agency_id)
    own = scene.passage.text(core.first, end)
    return f"{_called(scene, first, first + 1)} {own}"


def _called(scene: Scene, first: int, last: int) -> str:
    """Return words as they are without the particles on the noun that begins them: «لصحيفة المرفأ»."""
    head = scene.words[first]
    attached = len(head.conjunction) + len(head.preposition)
    return scene.passage.text(first, last)[attached if head.text == head.bare else 0 :]


def name_end(scene: Scene, first: int, last: int, agency_id: str) -> int:
    """Return where a medium's name ends that its noun begins, without a nationality that it can do without.

    «صحيفة لوموند الفرنسية» can; «وكالة الأنباء الليبية» would be none, «صحيفة النهار الكويتية» another.
    """
    names, end = _names_of_agencies(), last
    least = 2 if _heads_one(scene.words[first]) else 1  # words of a name: «صحيفة لوموند», «لوموند»
    while end - first > least and _tells_nation(scene.words[end - 1]):
        keys = [word.key for word in scene.words[first : end - 1]]
        keys[0] = scene.words[first].stem
        if agency_id not in (names.get(" ".join(keys)), names.get(" ".join(keys[1:]))):
            break
        end -= 1
    return end


def _heads_one(word: Word) -> bool:
    """Tell whether a word is an indefinite noun for one medium: «صحيفة», «وكالة»."""
    noun = word.noun
    media = noun is not None and noun.speaker_type == "media" and noun.number == "singular"
    return media and not word.definite


def _tells_nation(word: Word) -> bool:
    """Tell whether a word is a nationality with the article: «الفرنسية»."""
    return word.nationality and word.definite and not (word.preposition or word.conjunction)


def _told_end(scene: Scene, first: int, last: int) -> int:
    """Return where a name ends that no lexicon knows, before adjectives: «صحيفة بورت نيوز اليمينية»."""
    begins = scene.words[first + 1] if first + 1 < last else None
    if begins is None or (begins.known and not _may_open_foreign(begins)):
        return last  # «وكالة الأنباء الليبية»
    paper = scene.words[first].key in words_by_kind("medium_words")["press"]
    if begins.definite and not (paper and last == first + 3):
        return last  # «وكالة الدواء الأميركية» is no medium
    end = last
    while end - first > 2:
        word = scene.words[end - 1]
        adjective = word.definite and not begins.definite and word.bare.endswith(RELATIVE)
        if not (adjective or _tells_nation(word)):
            break
        end -= 1
    plain = begins.definite or not any(word.definite for word in scene.words[first + 1 : end])
    return end if plain else last  # «وكالة غوث اللاجئين الفلسطينيين» is no medium


@cache
def _names_of_agencies() -> dict[str, str]:
    """Return the ids of media by their names, folded."""
    return {fold_phrase(row["alias"]): row["agency_id"] for row in lexicon_rows("agency_names")} | {
        fold_phrase(row["agency"]): row["agency_id"] for row in lexicon_rows("agencies")
    }


def proper_name(passage: Passage, first: int, last: int) -> str:
    """Return a medium's own name in words *first* to before *last*; "" where they only say what it is.

    «قناة «المرفأ»» is «المرفأ», «إذاعة تيلمونت» is whole, «صحيفة محلية», «صحف بلاده» and «وسائل إعلام» name
    none, nor do longer phrases: «الصحيفة وفق تقريرها …».
    """
    words = passage.words[first:last]
    marks = [first + at for at, word in enumerate(words) if word.text in QUOTATION_FAMILY]
    if len(marks) > 1 and first + _BEFORE_MARKS >= marks[0] < marks[1] - 1:
        own = passage.words[marks[0] + 1]
        adjective = own.nationality and not own.definite and marks[1] == marks[0] + 2
        return "" if adjective else passage.text(marks[0] + 1, marks[1])  # «قناة «إسرائيلية»»
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
    ends = word.bare.endswith((RELATIVE, *POSSESSIVES))
    return not (particle or ends or _is_ones_own(word))


def foreign_end(scene: Scene, noun: int, last: int) -> int | None:
    """Return where a foreign name after a medium's noun ends that an Arabic word begins: «لو بوتي بلو»."""
    first = noun + 1
    if first + 1 >= last or not _may_open_foreign(scene.words[first]):
        return None
    if not _heads_one(scene.words[noun]):
        return None
    end = first + 1
    while end < min(last, first + _NAME_WORDS) and _is_unknown(scene, end):
        end += 1
    return end if end > first + 1 else None


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
