"""Institutions that no lexicon knows: a common noun, and what follows it up to the end of the name.

«وزارة الدفاع الروسية», «الهيئة العامة للاستثمار», «شركة الوادي لإدارة الموانئ», «جامعة تبوك».
"""

from collections.abc import Mapping
from functools import cache
from itertools import takewhile
from typing import Final, NamedTuple

from toolkit.concord import PLURAL, is_another_noun
from toolkit.lexicons import lexicon_rows
from toolkit.lexis import (
    BA,
    FEMININE,
    FEMININE_PLURAL,
    HA,
    MIM,
    NAMESAKES,
    Noun,
    Title,
    Word,
    after_waw,
    bears_names,
    is_common_key,
    is_state_noun,
    lands,
    words_by_kind,
)
from toolkit.lexis import word as word_of
from toolkit.passages import Passage
from toolkit.spelling import is_spelled_foreign
from toolkit.text.clitics import ARTICLE, LAM, splits
from toolkit.text.inflection import is_verbal_noun
from toolkit.text.letters import ALEF, TA_MARBUTA, WAW, YA, fold, fold_phrase
from toolkit.text.marks import OPENING_MARKS

_WORDS: Final = 5  # words after the head of an institution's name
_FIELD_WORDS: Final = 4  # after a noun for media, among which stands with what the body deals
_MARKED: Final = 6  # words of a name in quotation marks
_MEDIUM: Final = 3  # words of the name of a medium that is told something
_TOLD: Final = 12  # words before it, among which that word of speech stands
_BARE: Final = 3  # words of a name that no lexicon knows and no marks enclose
_CHAIN: Final = 3  # nouns without the article in a row
_ACTIVITY: Final = 6  # letters of «مصارعة», «مراقبة»
_LEAST_FOREIGN: Final = 3  # letters of a word of Arabic that may look like a foreign one
_LEAST_PLURAL: Final = 5  # letters of a plural on «ات», and no verb («ماتت», «فات»)
_NO_GENITIVE_STARTS: Final = (
    "\u064a",
    "\u062a",
    "\u0644",
    "\u0648\u0648",
)  # of present verbs, or of particles
_NO_GENITIVE_ENDS: Final = (
    "\u064a\u0646",
    "\u0648\u0646",
    "\u0647\u0627",
    "\u0647\u0645",
    "\u0627\u064b",
    "\u062a",
    "\u062a\u0647",
)
_INNER: Final = frozenset(["place", "named after"])  # «هيئة سوق المال»
_SPEAKERS: Final = ("person", "group", "anonymous")  # types of nouns that say for whom, not for what
_RANKS: Final = ("rank", "honorific", "religious", "royal")  # kinds of titles
_PROFESSIONS: Final = ("profession", "kinship")  # and those of people who may be many
_PARTICLES: Final = (LAM, "\u0641\u0644")  # «بلدية ليصل», «حكومة فلتعمل»: what follows is no name
_COMMON_ENDS: Final = (
    "\u064a",
    "\u0629",
    "\u0627\u062a",
    "\u064a\u0646",
    "\u0648\u0646",
    "\u0627\u064b",
    "\u0647\u0627",
    "\u0647",
)  # of adjectives and nouns
NATIONALITY: Final = "nationality"  # of a head: with one the noun is a name
APART: Final = "apart"  # of a head: it and a nationality stand beside the name, and are no part of it
WITHIN: Final = "within"  # particles after which the place of an institution stands


class Head(NamedTuple):
    """What can follow a noun that heads names, and make a name of it."""

    name: str  # bare, apart, marked or none
    purpose: bool
    place: str  # yes, listed or none
    genitive: str  # yes, led or none
    adjective: str  # any, nationality or none
    headless: bool  # what follows may stand without the noun
    state: bool  # with a nationality it means the state


_PLAIN: Final = Head("", False, "", "", "", False, False)


@cache
def _heads() -> dict[str, Head]:
    return {
        fold(row["head"]): Head(
            row["name"],
            row["purpose"] == "yes",
            row["place"],
            row["genitive"],
            row["adjective"],
            row["headless"] == "yes",
            row["state"] == "yes",
        )
        for row in lexicon_rows("organisation_heads")
    }


@cache
def _places() -> dict[str, list[tuple[str, ...]]]:
    """Return the names of places, as folded words, by their first word."""
    places: dict[str, list[tuple[str, ...]]] = {}
    for row in lexicon_rows("places"):
        words = tuple(fold_phrase(row["place"]).split())
        places.setdefault(words[0], []).append(words)
    return places


@cache
def places_by_word() -> dict[str, str]:
    """Return the states in which places of one word lie, by the folded word."""
    rows = lexicon_rows("places")
    return {fold(row["place"]): row["actor_id"] for row in rows if " " not in row["place"]}


def names_place(text: str) -> bool:
    """Tell whether the tables list *text* as a place: «خان يونس» is no person."""
    words = text.split()
    named = _places().get(fold(words[0])) if words else None
    return named is not None and tuple(map(fold, words)) in named


def describes(word: Word) -> bool:
    """Tell whether an adjective only describes what it follows: «المذكور», «الثاني»."""
    return word.stem in _no_names()["describes"]


def head_of(word: Word) -> Head:
    """Return what can follow a word as the head of a name."""
    return _heads().get(word.stem, _PLAIN)


def heads_institution(word: Word) -> bool:
    """Tell whether a word can be the head of an institution's name: «وزارة»."""
    noun = word.noun
    if noun is None or noun.speaker_type not in ("institution", "media"):
        return False
    if not any(rest in (word.stem, ARTICLE + word.stem) for rest in word.rests):
        return False  # «مؤسستها», «تحالفاً»
    if word.stem in _heads():
        return True
    return noun.speaker_type == "institution" and not noun.also_word and noun.number == "singular"


def particles_before(word: Word) -> int:
    """Return how many characters of a noun as written are particles."""
    count = len(word.conjunction) + len(word.preposition)
    return (
        count if word.bare == word.text and not word.bare.startswith(LAM + LAM, len(word.conjunction)) else 0
    )


def names_no_medium(passage: Passage, at: int) -> bool:
    """Tell whether a noun for media heads the name of another body: «وكالة الفضاء …», «شبكة … لحماية …».

    Only of what deals with news it is a medium: «الوكالة الوطنية للإعلام».
    """
    word = passage.words[at]
    kinds = words_by_kind("medium_words")
    if word.stem not in kinds["agency"] | kinds["either"] or not passage.is_word(at):
        return False
    end = min(at + 1 + _FIELD_WORDS, passage.sentence_bounds(at)[1])
    told = passage.words[at + 1 : next((i for i in range(at + 1, end) if not passage.is_word(i)), end)]
    if not told or any(after.stem in kinds["news"] for after in told):
        return False
    first = told[0]
    if not word.definite and not (first.preposition or first.conjunction):
        genitive = len(told) > 1 and told[1].definite and not (told[1].nationality or describes(told[1]))
        genitive = genitive and first.name is None  # «وكالة تسنيم»
        activity = is_verbal_noun(first.key) and genitive and word.stem in kinds["agency"]
        if first.stem in kinds["field"] or activity:
            return True
    adjectives = takewhile(lambda after: not (_is_led_by_lam(after) or after.classes or after.cues), told)
    rest = told[len(list(adjectives)) :]
    if not rest or not _is_led_by_lam(rest[0]) or rest[0].title is not None:
        return False
    for_what = kinds["field"].union(filter(is_verbal_noun, rest[0].rests))
    genitive = word.definite and rest[0].noun is None and len(rest) > 1 and rest[1].definite
    return genitive or rest[0].stem in for_what or not for_what.isdisjoint(rest[0].rests)


def _is_led_by_lam(word: Word) -> bool:
    """Tell whether «لـ» is written on a word, which no lexicon need know: «لتنمية», «للطاقة»."""
    return word.preposition == LAM or (word.bare.startswith(LAM) and not (word.known or word.definite))


def _heads_body(passage: Passage, at: int) -> bool:
    """Tell whether a noun for media heads a name of an actor: not «شبكة الطرق»."""
    word = passage.words[at]
    agency = word.stem in words_by_kind("medium_words")["agency"]
    return (agency or word.definite) and names_no_medium(passage, at)


def marked_name(passage: Passage, at: int) -> tuple[int, int] | None:
    """Return the words between the marks after a head, or after a head and an adjective: «صحيفة «المرفأ»»."""
    first = at + 1
    if first < len(passage) and passage.words[first].nationality:
        first += 1
    if first >= len(passage) or passage.words[first].text not in OPENING_MARKS or passage.touches(first - 1):
        return None  # a mark on the head closes what stands before: «حزب "الكتائب" …»
    if passage.words[first].text == "(" and passage.is_number(first + 1):
        return None  # «الفريق (7 ملايين يورو)»
    if not passage.is_word(at) or not head_of(passage.words[at]).name:
        return None
    return passage.between_marks(first + 1, _MARKED)


def marked_addressee(passage: Passage, at: int) -> tuple[int, int] | None:
    """Return the words after the mark at *at* where something is told to a medium: «قال لـ«المرفأ»»."""
    if at == 0 or passage.words[at - 1].key != LAM or passage.words[at].text not in OPENING_MARKS:
        return None
    first = passage.sentence_bounds(at)[0]
    if not any(word.cues for word in passage.words[max(first, at - _TOLD) : at]):
        return None
    return passage.between_marks(at + 1, _MEDIUM)


def is_nationality(passage: Passage, at: int) -> bool:
    """Tell whether an adjective of nationality with the article goes on the phrase at *at*."""
    if not passage.is_word(at) or passage.sentence[at] != passage.sentence[at - 1]:
        return False
    word = passage.words[at]
    return word.nationality and word.definite and not (word.preposition or word.conjunction)


def tail_end(passage: Passage, at: int) -> int:
    """Return where «للأنباء», «التركية» ends that follows an organisation's name; *at* where none does."""
    if not passage.is_word(at) or passage.sentence[at] != passage.sentence[at - 1]:
        return at
    if is_nationality(passage, at):
        return at + 1
    noun = passage.words[at].noun
    if noun is not None and noun.number == "plural" and passage.words[at].bare.startswith(LAM + LAM):
        return at + 1  # «وكالة … للأنباء»
    return _purpose_end(passage, at, sure=False)


def institution_end(
    passage: Passage, at: int, seats: Mapping[int, int], places: Mapping[int, int]
) -> int | None:
    """Return where the name of an institution whose head stands at *at* ends; None where there is none.

    *places* has where the names of capitals and states end, by where they begin, *seats* of capitals only.
    """
    word = passage.words[at]
    noun = word.noun
    if noun is None or not passage.is_word(at):
        return None
    if noun.also_word and _is_adjective(passage, at):
        return None
    head = head_of(word)
    if not word.definite:
        end = _named_end(passage, at, head, places)
        if end is not None:
            return end
    if noun.speaker_type == "media" and not _heads_body(passage, at):
        return None
    last, nationality, namesake = _attributes_end(passage, at)
    if last == at + 1 or (noun.speaker_type == "media" and not (nationality or word.definite)):
        return None  # «وكالة التصنيف» may be any
    closed = passage.words[last - 1].definite or passage.words[last - 1].name is not None
    if not closed:
        return None
    end = _complement_end(passage, last)
    if end == last and (head.purpose or (word.definite and not nationality)):
        members = head.purpose and word.definite and not _may_tell(passage, at, last)
        end = _purpose_end(passage, last, sure=head.purpose, members=members)
        if end > last and members and _is_for_people(passage, end):
            end = _purpose_end(passage, end, sure=True, members=True)
        end = _complement_end(passage, end) if end > last else end
    if (end == last or word.definite) and not (nationality and noun.number != "singular"):
        region = noun.number == "singular" and not head.headless
        end = _within_end(passage, end, seats, region=region)
    if end > last or namesake or _is_enough(passage, at, last, noun, nationality=nationality):
        return end
    return None


def _is_for_people(passage: Passage, at: int) -> bool:
    """Tell whether «لـ» and people's plural stand at *at*: «المكتب المحلي للنقابة الوطنية لعمال الموانئ»."""
    if not passage.is_word(at) or not passage.words[at].bare.startswith(LAM):
        return False
    word = passage.words[at]
    people = _people(word)
    return people is not None and people.number == "plural"


def _people(word: Word) -> Title | Noun | None:
    """Return what tells that a word is one for people, and not for what they do."""
    noun = word.noun
    return word.title or (noun if noun is not None and noun.speaker_type in _SPEAKERS else None)


def _may_tell(passage: Passage, at: int, last: int) -> bool:
    """Tell whether a body may tell reporters something: «أبلغ المركز الوطني للصحافيين أن …»."""
    if not at or not passage.words[at - 1].cues or not passage.is_word(last):
        return False
    return "reporter" in word_of(passage.words[last].stem).classes


def _is_adjective(passage: Passage, at: int) -> bool:
    """Tell whether a body's noun is the adjective of the noun before it: «السياسة الخارجية المصرية»."""
    word, before = passage.words[at], passage.words[at - 1] if at else None
    if before is None or not before.definite or passage.sentence[at] != passage.sentence[at - 1]:
        return False
    relation = word.definite and word.bare.endswith(YA + TA_MARBUTA) and not before.bare.endswith(YA)
    particles = word.conjunction or word.preposition
    return relation and not (particles or before.classes or before.title or before.nationality)


def namesake_end(passage: Passage, at: int, persons: Mapping[int, int]) -> int | None:
    """Return where the name of an institution ends that is called after a person: «مستشفى فلان الفلاني».

    *persons* has where the names of persons end, by where they begin.
    """
    word = passage.words[at]
    first = at + 1
    if word.definite and _may_bear(passage, at):
        first += 1  # «المستشفى الجامعي فلان الفلاني»
    end = persons.get(first)
    if end is None or (word.definite and first == at + 1) or head_of(word).name != "marked":
        return None
    if passage.sentence[end - 1] != passage.sentence[at]:
        return None
    return end + _qualifies(passage, end, word)


def _may_bear(passage: Passage, at: int) -> bool:
    """Tell whether a place and an adjective at *at* may bear a name, and nobody before it does."""
    if not head_of(passage.words[at]).place or not passage.is_word(at + 1):
        return False
    after = passage.words[at + 1]
    adjective = after.definite and not (after.name or after.title or after.noun or after.nationality)
    before = passage.words[at - 1] if at else None
    led = before is not None and (before.title is not None or before.definite or before.name is not None)
    return adjective and not led


def _is_enough(passage: Passage, at: int, last: int, noun: Noun, *, nationality: bool) -> bool:
    """Tell whether a head and the words after it are a name: «القوات الروسية», «ديوان المحاسبة»."""
    word = passage.words[at]
    head = head_of(word)
    uncertain = noun.also_word or noun.number != "singular"
    if not word.definite:
        plain = word.stem in _heads() and not head.name and noun.number == "singular"
        acts = plain and last > at + 2 and is_verbal_noun(passage.words[at + 1].key)
        named = head.genitive == "yes" or (head.genitive == "led" and _is_led(passage, at))
        return nationality or not uncertain or named or acts  # «وحدة تنفيذ السدود»
    if not nationality:
        return head.adjective == "any" and not (last == at + 2 and _is_phrase(passage, at))
    if not uncertain or last > at + 2:
        return True
    return head.adjective != "" and _agrees(passage, at, noun) and not _is_governed(passage, at)


def _is_led(passage: Passage, at: int) -> bool:
    """Tell whether somebody's part in a body leads to its noun: «رئيس حركة …», «القيادي في كتلة …»."""
    before = passage.words[max(passage.sentence_bounds(at)[0], at - 2) : at]
    if len(before) > 1 and ("preposition" in before[1].classes or "label" in before[1].classes):
        before.pop()
    return bool(before) and before[-1].title is not None and before[-1].title.kind in ("office", "role")


def _agrees(passage: Passage, at: int, noun: Noun) -> bool:
    """Tell whether the adjective after a noun has its gender: not «الخارجية الروسي» after «وزير»."""
    return passage.words[at + 1].bare.endswith(TA_MARBUTA) == (noun.gender == "f")


def _is_governed(passage: Passage, at: int) -> bool:
    """Tell whether a title or noun without the article leads to the noun at *at*: «وزير الخارجية»."""
    before = passage.words[at - 1] if at else None
    if before is None or passage.sentence[at - 1] != passage.sentence[at]:
        return False
    noun = before.title is not None or before.noun is not None
    return noun and not (before.definite or before.cues or passage.words[at].preposition)


def _attributes_end(passage: Passage, at: int) -> tuple[int, bool, bool]:
    """Return where the words with the article end, and whether a nationality or namesake is there."""
    last = first = at + 1 if passage.words[at].definite else _chain_end(passage, at + 1)
    nationality = namesake = False
    while last < len(passage) and last - at <= _WORDS and passage.sentence[last] == passage.sentence[at]:
        after = passage.words[last]
        joins = _joins(after, last - at) or _is_parallel(passage, last) or _joins_people(passage, at, last)
        if not passage.is_word(last) or after.classes or after.complementiser or not joins:
            break
        title = after.title
        namesakes = title is not None and title.kind in NAMESAKES and title.number == "singular"
        state = is_state_noun(after)  # «مجلس الدولة», «وزارة أملاك الدولة»
        namesakes = namesakes and not state
        bears = bears_names(passage.words[at])
        office = bears or passage.words[at].definite or _is_attribute(passage, last + 1)
        if namesakes and after.definite and not office:
            break  # «مكتب الوزير فلان», but «مكتب النائب العام»
        if after.definite and last == at + 1 and bears and (namesakes or _opens_name(passage, last)):
            named = _name_after_title(passage, last + 1)
            if named > last + 1:
                last, namesake = named, True
                continue
        many = title is not None and title.number == "plural" and last == first  # «لجنة شؤون اللاعبين»
        apart = namesakes or (_is_rank(after) and not (state or many)) or _is_document(after)
        if apart and (last > at + 1 or passage.words[at].definite):
            break  # «مالك شركة روتانا الأمير فلان», «رئيس الجامعة الدكتور فلان»
        if not (after.definite and not after.preposition) or (last > at + 1 and _is_given_name(after)):
            break
        if describes(after) and not (last == at + 1 and _is_of_another_gender(passage, at)):
            break
        if not after.conjunction and (
            _is_act(after) if last > first else is_another_noun(passage.words, at, last)
        ):
            break
        if nationality and not (
            after.nationality
            or _qualifies(passage, last, passage.words[at])
            or (after.key in _no_names()["closing"] and not after.conjunction)  # «الهيئة المصرية العامة …»
        ):
            break
        nationality = nationality or after.nationality
        last += 1
    if last > at + 1 and head_of(passage.words[at]).headless and _is_joined_field(passage, last):
        last += 2  # «وزارة الصحة وإصلاح المستشفيات»
    if last > at + 1 and _names_nothing(passage, at, last):
        return at + 1, False, False
    return last, nationality, namesake


def _is_of_another_gender(passage: Passage, at: int) -> bool:
    """Tell whether a feminine word after a masculine noun is no adjective of it: «مجلس المنافسة»."""
    word, after = passage.words[at], passage.words[at + 1]
    return _is_masculine(word) and not word.definite and after.bare.endswith(TA_MARBUTA)


def _is_given_name(word: Word) -> bool:
    """Tell whether a word is a given name and no noun: «رئيس مجلس المدينة الياس …»."""
    part = word.name
    return part is not None and part.kind == "given" and not (part.also_word or word.known)


def _is_act(word: Word) -> bool:
    """Tell whether a verbal noun follows the name of a body: «أدانت وزارة الزراعة الاعتداء»."""
    return is_verbal_noun(word.stem) and not (word.known or word.conjunction)


def _joins_people(passage: Passage, at: int, place: int) -> bool:
    """Tell whether «و» joins for whom a ministry is: «وزارة الثقافة والشباب»."""
    word = passage.words[place]
    noun = word.noun
    people = noun is not None and noun.speaker_type == "group" and not word.bare.endswith(PLURAL)
    joined = place > at + 1 and word.bare.startswith(WAW + ARTICLE) and people
    return joined and head_of(passage.words[at]).headless


def _is_parallel(passage: Passage, at: int) -> bool:
    """Tell whether «و» joins an adjective of relation to another: «التعليم المهني والتقني»."""
    word, before = passage.words[at], passage.words[at - 1]
    adjectives = before.definite and word.definite and word.bare.startswith(WAW + ARTICLE)
    return adjectives and word.bare.endswith(YA) and before.bare.endswith(YA)


def _is_document(word: Word) -> bool:
    """Tell whether a noun is what a body puts out: «أصدرت وزارة النقل البيان التالي»."""
    noun = word.noun
    document = noun is not None and noun.speaker_type == "document" and noun.number == "singular"
    return document and not word.conjunction


def _qualifies(passage: Passage, at: int, head: Word) -> bool:
    """Tell whether an adjective of relation at *at* goes on a name: «المؤسسة العربية المصرفية»."""
    if not passage.is_word(at) or passage.sentence[at] != passage.sentence[at - 1]:
        return False
    word = passage.words[at]
    if not word.definite or word.preposition or word.conjunction or word.classes or describes(word):
        return False
    ending = YA + TA_MARBUTA if head.noun is not None and head.noun.gender == "f" else YA
    title = word.title is not None and not word.title.also_word
    return word.bare.endswith(ending) and not title and word.name is None


def _joins(word: Word, place: int) -> bool:
    """Tell whether a word goes on the name: without «و», or with it as in «وزارة الاقتصاد والمالية»."""
    joined = word.conjunction == WAW or word.bare.startswith(WAW + ARTICLE)
    if not (word.conjunction or joined):
        return True
    noun = word.noun is None or word.noun.also_word
    body = head_of(word).adjective == NATIONALITY  # «وزارة الدفاع والخارجية»: two
    return place > 1 and joined and noun and not (body or word.nationality or word.title)


def _chain_end(passage: Passage, first: int) -> int:
    """Return where nouns end that lead to one with the article: «هيئة سوق المال»; else *first*."""
    last = first
    words = passage.words
    while last - first < _CHAIN and passage.is_word(last):
        if not (_is_genitive(passage, last) or _is_plural(words[last])):
            return first
        last += 1
        if not passage.is_word(last) or passage.sentence[last] != passage.sentence[first - 1]:
            return first
        before, after = words[last - 1 : last + 1]
        if before.name is not None and after.name is not None:
            return first  # «غرفة عمليات عمر المختار»
        if place_end(passage, last - 1, {}) == last:
            return first  # «منتدى جدة وزير العمل»
        if after.definite:
            joined = after.conjunction or after.bare.startswith(WAW + ARTICLE)  # «جماعة أشرار والنصب»
            return first if after.preposition or joined else last
    return first


def _is_genitive(passage: Passage, at: int) -> bool:
    """Tell whether a noun without article and particles can stand at *at*, inside a name."""
    word = passage.words[at]
    if word.definite or word.cues or word.preposition or word.conjunction or word.complementiser:
        return False
    if word.classes - _INNER or word.nationality or (word.name is not None and not word.name.also_word):
        return False
    if word.noun is not None:
        return True
    if word.bare.startswith(_NO_GENITIVE_STARTS) and not is_verbal_noun(word.key):
        return False
    return not word.bare.endswith(_NO_GENITIVE_ENDS)


def _is_plural(word: Word) -> bool:
    """Tell whether an unknown word is a plural on «ات»: «لجنة مهرجانات الصيف»."""
    plural = word.bare.endswith(FEMININE_PLURAL) and len(word.bare) >= _LEAST_PLURAL
    plain = not (word.known or word.cues or word.definite or word.preposition or word.conjunction)
    return plural and plain and not word.bare.startswith(_NO_GENITIVE_STARTS)


def _names_nothing(passage: Passage, at: int, last: int) -> bool:
    """Tell whether a head and what follows only say what a body is: «مجلس الإدارة», «شرطة المدينة»."""
    if last == at + 2 and passage.words[at + 1].stem in _no_names()["general"]:
        return True
    return not passage.words[at].definite and _is_phrase(passage, at)


def _is_phrase(passage: Passage, at: int) -> bool:
    """Tell whether a head and the word after it are a phrase that names nothing."""
    word = passage.words[at]
    head = ARTICLE + word.stem if word.definite else word.stem
    return f"{head} {passage.words[at + 1].key}" in _no_names()["phrase"]


def _no_names() -> dict[str, frozenset[str]]:
    """Return the folded words that make no name of a head, by their kind."""
    return words_by_kind("no_names")


def _named_end(passage: Passage, at: int, head: Head, places: Mapping[int, int]) -> int | None:
    """Return where a place or an unknown name ends after a head: «جامعة تبوك», «وكالة … التركية»."""
    first = at + 1
    if not passage.is_word(first) or passage.sentence[first] != passage.sentence[at]:
        return None
    end = place_end(passage, first, places)
    qualified = end > first and _qualifies(passage, end, passage.words[at])
    if first in places and head.place and passage.words[at].stem in _no_names()["mission"]:
        return _within_end(passage, end, places, region=False)  # «سفارة لبنان في لندن»
    if end > first and (head.place or qualified):
        return end + (qualified or is_nationality(passage, end))  # «جامعة وارسو», «مركز سبها الطبي»
    end = _field_in_place_end(passage, at, places) if head.name not in ("bare", APART) else at
    if end > first:
        return end
    return _unknown_end(passage, at, head)


def _unknown_end(passage: Passage, at: int, head: Head) -> int | None:
    """Return where a name that no lexicon knows ends after a head: «شركة فيلورا السويدية»."""
    plain = head.name in ("bare", APART) or head.place != ""
    if not (plain or head.purpose):
        return None
    first = last = at + 1
    town = _town_end(passage, first) if head.place == "yes" else first
    if town > first:
        return town + _closes_town(passage, town, passage.words[at])
    masculine = head.place == "yes" and _is_masculine(passage.words[at])
    while last < len(passage) and last - first < _BARE and _is_unknown(passage, last, feminine=masculine):
        last += 1
    if last == first:
        return None
    if plain and is_nationality(passage, last):
        return last + 1
    words = passage.words[first:last]
    purpose = _purpose_end(passage, last, sure=False)
    if purpose > last and (plain or not any(map(_is_common_shape, words))):
        return purpose
    if plain and len(words) == 1 and _closes_hospital(passage, last, head):
        return last + 1
    foreign = next((at for at in range(first, last) if not _is_foreign(passage.words[at])), last)
    if plain and foreign > first:
        if is_nationality(passage, foreign + 1):
            return None  # «فريق فيلورا سبور التركي»: it goes on
        last, words = foreign, passage.words[first:foreign]
    if not plain or not (_is_name_of(words, head) or (masculine and _is_town(words))):
        return None
    return last + _closes_town(passage, last, passage.words[at])  # «محكمة فيلور العسكرية»


def _is_masculine(head: Word) -> bool:
    """Tell whether a noun is a masculine one."""
    return head.noun is not None and head.noun.gender == "m" and head.noun.number == "singular"


def _is_town(words: list[Word]) -> bool:
    """Tell whether one feminine word after a masculine head is a town: «مستشفى فيلورة», not «مستشفى لمدة»."""
    word = words[0]
    rests = word.rests[1:]
    led = word.bare.startswith(LAM) or any(is_common_key(key) or key in _places() for key in rests)
    return len(words) == 1 and word.bare.endswith(TA_MARBUTA) and word.name is None and not led


def _town_end(passage: Passage, first: int) -> int:
    """Return where the name of a town ends that a word like «عين», «بني» opens; *first* where none does."""
    if passage.words[first].key not in _no_names()["town"] or not passage.is_word(first + 1):
        return first
    after = passage.words[first + 1]
    if passage.sentence[first + 1] != passage.sentence[first] or after.classes or after.cues:
        return first
    return first if after.preposition or after.conjunction else first + 2


def _closes_hospital(passage: Passage, at: int, head: Head) -> bool:
    """Tell whether «العام», «الحكومي» stands after the unknown name of a place: «مستشفى فيلوين الحكومي»."""
    within = passage.is_word(at) and passage.sentence[at] == passage.sentence[at - 1]
    return within and head.place == "yes" and passage.words[at].key in _no_names()["closing"]


def _closes_town(passage: Passage, at: int, head: Word) -> bool:
    """Tell whether an adjective closes a name that no lexicon knows: «العام», «العسكرية»."""
    return _closes_hospital(passage, at, head_of(head)) or _qualifies(passage, at, head)


def _field_in_place_end(passage: Passage, at: int, places: Mapping[int, int]) -> int:
    """Return where «أمن بورسعيد», «جنايات طنطا» ends: a noun and the place for which a body is; else *at*."""
    word, noun = passage.words[at], passage.words[at].noun
    sure = noun is not None and noun.speaker_type == "institution" and noun.number == "singular"
    if not sure or not (word.stem in _heads() or (noun and not noun.also_word)):
        return at
    first = at + 2
    if not passage.is_word(first) or passage.sentence[first] != passage.sentence[at]:
        return at
    field = passage.words[at + 1]
    plural = field.bare.endswith(FEMININE_PLURAL) and not (field.known or field.cues or field.definite)
    if not (plural or _is_genitive(passage, at + 1)):
        return at
    end = place_end(passage, first, places)
    if end == first:
        return at
    quarters = _no_names()["quarter"]  # «لبنان الشمالي»
    return end + (passage.is_word(end) and passage.words[end].key in quarters)


def _is_name_of(words: list[Word], head: Head) -> bool:
    """Tell whether unknown words after a head are its name: «جامعة فيلورا», and not what describes it."""
    if all(map(_is_foreign, words)):
        return True
    if head.place != "yes" or len(words) > 1 or words[0].bare.startswith(_PARTICLES):
        return False
    return not _is_common_shape(words[0])


def _is_foreign(word: Word) -> bool:
    """Tell whether a word that no lexicon knows as a noun is a foreign name, or is spelled like one."""
    if word.name is not None:
        return word.name.origin == "foreign"
    plain = len(word.bare) > _LEAST_FOREIGN and not word.bare.startswith(_PARTICLES)
    plain = plain and not (is_verbal_noun(word.key) or word.key in lands())
    return plain and is_spelled_foreign(word.key)


def _is_common_shape(word: Word) -> bool:
    """Tell whether an unknown word looks like a noun or an adjective of the language: «سيادي», «إنقاذ»."""
    adjective = ARTICLE + word.key in _no_names()["closing"]
    return adjective or word.bare.endswith(_COMMON_ENDS) or is_verbal_noun(word.key)


def _is_unknown(passage: Passage, at: int, *, feminine: bool = False) -> bool:
    """Tell whether a word that no lexicon knows as a noun stands at *at*, as a name has it.

    *feminine* says that it may have the ending of a feminine noun.
    """
    word = passage.words[at]
    if not passage.is_word(at) or word.known or word.cues or word.definite or word.conjunction:
        return False
    rest = after_waw(word)
    joined = rest is not None and rest.common  # «شرطة وأصيب …»
    noun = word.bare.endswith(FEMININE) and not (feminine and word.bare.endswith(TA_MARBUTA))
    return not (word.preposition or noun or word.common or joined)


def place_end(passage: Passage, at: int, seats: Mapping[int, int]) -> int:
    """Return where the name of a place that begins at *at* ends; *at* where none does."""
    for words in sorted(_places().get(passage.words[at].key, ()), key=len, reverse=True):
        last = at + len(words)
        if last <= len(passage) and all(passage.words[at + i].key == key for i, key in enumerate(words)):
            return last
    return seats.get(at, at)


def _purpose_end(passage: Passage, at: int, *, sure: bool, members: bool = False) -> int:
    """Return where «للاستثمار», «لإدارة الموانئ» ends, what an institution is for; *at* where none is.

    *members* says that it may be for people too («الهيئة السعودية للمهندسين»): nobody is told something.
    """
    if not passage.is_word(at) or passage.sentence[at] != passage.sentence[at - 1]:
        return at
    word = passage.words[at]
    if word.conjunction or word.nationality or word.complementiser or word.classes:
        return at
    noun, people = word.noun, _people(word)
    activity = people is not None and sure and _is_activity(word) and people.number == "singular"
    if people is not None and not activity:
        if not members or people.number != "plural":
            return at
    elif noun is not None and not _is_field(noun, sure=sure):
        alone = head_of(word).purpose and not _is_attribute(passage, at + 1)
        if not members or alone:
            return at  # «المكتب الوطني للجمعية», but «الأمانة العامة للحكومة»
    if word.bare.startswith(LAM + LAM):
        last = at + 1
    elif sure and word.bare.startswith(LAM) and not word.name and not word.cues:
        last = at + 2
        if not _is_attribute(passage, at + 1) or word.key[1:] in _no_names()["errand"]:
            return at
    else:
        return at
    while last - at < _WORDS:
        attribute = _is_attribute(passage, last) and not _is_act(passage.words[last])
        if attribute or (members and _is_joined_plural(passage, last)):
            last += 1
        elif _is_joined_field(passage, last):
            last += 2
        else:
            break
    return last


def _is_activity(word: Word) -> bool:
    """Tell whether what looks like a woman may be what she does: «للمصارعة», «لمراقبة الأسواق»."""
    shape = word.stem.startswith(MIM) and word.stem[2:3] == ALEF and word.stem.endswith(HA)
    return shape and len(word.stem) == _ACTIVITY


def _is_joined_plural(passage: Passage, at: int) -> bool:
    """Tell whether «و» joins others for whom a body is: «للتجار والحرفيين»."""
    if not passage.is_word(at) or passage.sentence[at] != passage.sentence[at - 1]:
        return False
    word = passage.words[at]
    people = _people(word)
    return word.bare.startswith(WAW + ARTICLE) and people is not None and people.number == "plural"


def _is_joined_field(passage: Passage, at: int) -> bool:
    """Tell whether «و» joins what else a body is for: «للأرصاد وحماية البيئة»."""
    rest = after_waw(passage.words[at]) if passage.is_word(at) and passage.is_word(at + 1) else None
    if rest is None:
        return False
    if passage.sentence[at + 1] != passage.sentence[at - 1]:
        return False
    after = passage.words[at + 1]
    noun = rest.bare.endswith((*FEMININE, YA + ALEF)) or is_verbal_noun(rest.key)  # «تكنولوجيا»
    plain = not (rest.known or rest.cues or rest.definite or rest.name)
    return noun and plain and after.definite and not (after.preposition or after.conjunction)


def _complement_end(passage: Passage, at: int) -> int:
    """Return where «عن حقوق الإنسان», «على المصارف» ends after a noun that takes it; *at* where none stands.

    After the preposition stands a noun with the article, or one without and one with it.
    """
    before = passage.words[at - 1]
    for count in (1, 2):
        first = at + count
        if first >= len(passage) or not all(map(passage.is_word, range(at, first + 1))):
            break
        if passage.sentence[first] != passage.sentence[at - 1]:
            break
        preposition = " ".join(word.key for word in passage.words[at:first])
        nouns = _complements().get(preposition)
        if nouns is None or nouns.isdisjoint((ARTICLE + before.stem, *before.rests)):
            continue
        begin = first + (not passage.words[first].definite and _is_genitive(passage, first))
        last = begin
        while last - first < _WORDS and _is_attribute(passage, last):
            if last > begin and _is_act(passage.words[last]):
                break
            last += 1
        return last if last > begin else at
    return at


@cache
def _complements() -> dict[str, set[str]]:
    """Return the nouns after which a preposition leads on to more of a name: «الدفاع عن»."""
    nouns: dict[str, set[str]] = {}
    for row in lexicon_rows("name_complements"):
        noun, preposition = fold_phrase(row["words"]).split(" ", 1)
        nouns.setdefault(preposition, set()).add(noun)
    return nouns


def _is_rank(word: Word) -> bool:
    """Tell whether a title opens persons' names: «قائد الحرس العقيد …», «مالك النادي المهندس …»."""
    title = word.title
    if title is None or word.bare.endswith(YA):
        return False
    if title.kind in _PROFESSIONS:
        return not title.also_word
    return title.number == "singular" and title.kind in _RANKS


def _is_field(noun: Noun, *, sure: bool) -> bool:
    """Tell whether a noun of sources may say what a body is for: «للإحصاء», «للخطوط الحديدية», «للقضاء»."""
    return sure and (noun.speaker_type != "institution" or noun.also_word)


def _is_attribute(passage: Passage, at: int) -> bool:
    """Tell whether a word with the article at *at* goes on a noun phrase: «الحديدية», «والكتاب»."""
    if not passage.is_word(at) or passage.sentence[at] != passage.sentence[at - 1]:
        return False
    word = passage.words[at]
    if not word.definite or word.preposition or word.classes or describes(word) or _is_rank(word):
        return False
    joined = word.bare.startswith(WAW + ARTICLE) and _joins(word, 2) and word.stem not in _heads()
    return word.bare.startswith(ARTICLE) or joined


def _within_end(passage: Passage, at: int, seats: Mapping[int, int], *, region: bool) -> int:
    """Return where «في ليون», «لدى واشنطن», «بجدة» ends, where an institution is; *at* where none is.

    *region* says that it may be «في منطقة تبوك», too: there is one of the kind in each.
    """
    if not passage.is_word(at) or passage.sentence[at] != passage.sentence[at - 1]:
        return at
    attached = _attached_end(passage, at)
    if attached > at or not passage.is_word(at + 1) or passage.sentence[at + 1] != passage.sentence[at]:
        return attached
    if "preposition" not in passage.words[at].classes or passage.words[at].key not in _withins():
        return at
    first = at + 1
    if region and passage.words[first].key in _regions() and passage.is_word(first + 1):
        end = place_end(passage, first + 1, seats)
        return end if end > first + 1 else at  # «في مدينة بني سويف»
    end = place_end(passage, first, seats)
    return end if end > first else at


def _attached_end(passage: Passage, at: int) -> int:
    """Return where «بجدة», «بمنطقة تبوك» ends; *at* where neither stands."""
    for split in splits(passage.words[at].bare):
        if split.preposition != BA or split.conjunction:
            continue
        key = fold(split.rest)
        if key in _regions() and passage.is_word(at + 1):
            end = place_end(passage, at + 1, {})
            return end if end > at + 1 else at
        for words in sorted(_places().get(key, ()), key=len, reverse=True):
            if [word.key for word in passage.words[at + 1 : at + len(words)]] == list(words[1:]):
                return at + len(words)
    return at


@cache
def _regions() -> frozenset[str]:
    """Return the nouns before names of places: «منطقة», «محافظة»."""
    return frozenset(fold(row["word"]) for row in lexicon_rows("particles") if row["class"] == "place")


@cache
def _withins() -> frozenset[str]:
    return frozenset(fold(row["word"]) for row in lexicon_rows("particles") if row["value"] == WITHIN)


def _opens_name(passage: Passage, at: int) -> bool:
    """Tell whether a given name with the article and another part stand at *at*: «الحبيب بورقيبة»."""
    if not passage.is_word(at + 1):
        return False
    parts = [word.name for word in passage.words[at : at + 2]]
    given = parts[0] is not None and parts[0].kind != "family"
    return given and parts[1] is not None and not (parts[1].also_word or passage.words[at + 1].definite)


def _name_after_title(passage: Passage, place: int) -> int:
    """Return where the name of the person after whom an institution is called ends: «مستشفى الملك فيصل»."""
    while place < len(passage) and passage.words[place].name is not None and not passage.words[place].noun:
        place += 1
    return place
