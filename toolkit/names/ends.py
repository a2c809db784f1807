"""Where a name ends that begins at a place."""

from toolkit.lexis import HA, HAMZA_ABOVE, TANWIN, Word, letter_names
from toolkit.lexis import word as word_of
from toolkit.names.begins import THAT, opens_name
from toolkit.names.parts import KUNYA, LONG_VERB, can_be_first, can_be_next, ends_compound, goes_on, joins
from toolkit.names.titles import governs
from toolkit.names.words import (
    ARABIC,
    COLON,
    COMPOUND_ENDS,
    GOD,
    LEAST_STEM,
    NOUN_ENDS,
    SONS,
    STOP,
    WORD_ENDS,
    begins_phrase,
    first_links,
    is_also_word,
    is_foreign_part,
    is_given,
    is_of_language,
    is_own_saying,
    is_surely_given,
    looks_like_verb,
    may_be_attached,
    may_be_given,
    name_links,
)
from toolkit.passages import Passage
from toolkit.text.clitics import FA
from toolkit.text.inflection import is_verbal_noun
from toolkit.text.letters import WAW, YA


def name_end(passage: Passage, first: int, limit: int, *, nominal: bool, man: bool = False) -> int:
    """Return the place after the last word that can belong to a name that begins at *first*."""
    words = passage.words
    if first >= limit or not passage.is_word(first):
        return first
    if not (opens_name(passage, first, nominal=nominal) or can_be_first(words[first], man=man)):
        return first
    given = is_given(words[first]) and not is_also_word(words[first])
    place = first + 1
    while place < limit:
        if not passage.is_word(place):
            if not (passage.is_hyphen(place) or _is_stop_inside(passage, place, limit)):
                break
            place += 1
            continue
        if _is_servants_name(passage, place, limit):
            return place + 2
        if _leaves_name(passage, first, place, limit, nominal=nominal):
            break
        if (nominal or (given and place == first + 1)) and _is_shortened_at(passage, place):
            place += 1
            if not _is_stop_inside(passage, place, limit):
                return place
            continue
        if not _stays_in_name(passage, first, place, limit, nominal=nominal, man=man):
            break
        place += 1
    while place > first and _joins_nothing(passage, first, place - 1):
        place -= 1
    return place


def _leaves_name(passage: Passage, first: int, place: int, limit: int, *, nominal: bool) -> bool:
    """Tell whether something else than the name that begins at *first* surely begins at *place*."""
    word, before = passage.words[place], passage.words[place - 1]
    if passage.paragraph[place] != passage.paragraph[first]:
        return True
    if before.key not in SONS and (begins_phrase(word) or governs(passage, place)):
        return True  # but «ولد باب», which looks like «ب» with a noun, and «بن مساعد الأودية»
    if joins(word, nominal=nominal):
        return True
    if word.key == THAT and not _is_named_at(passage, place + 1):
        return True  # «عاد كي يقول …»
    if place == first + 1:
        return False
    if _closes_name(passage, place - 1) and not goes_on(word, before):
        return True
    if _begins_another(passage, place):
        return True
    return _opens_object(passage, place) or _is_described(passage, place, limit, nominal=nominal)


def _begins_another(passage: Passage, place: int) -> bool:
    """Tell whether a title with the article leads to another's name: «التقى فلان الفلاني الوزير سامي …»."""
    title = passage.words[place].title
    leads = title is not None and title.kind != "kinship" and passage.words[place].definite
    if not leads or passage.words[place - 1].key in SONS or not passage.is_word(place + 1):
        return False  # «بن الحاج متولي»
    after = passage.words[place + 1]
    return is_given(after) and not after.known  # «القاضي صباح الاثنين»


def _stays_in_name(passage: Passage, first: int, place: int, limit: int, *, nominal: bool, man: bool) -> bool:
    """Tell whether the word at *place* can be part of the name that begins at *first*."""
    word, before = passage.words[place], passage.words[place - 1]
    if not _closes_kunya(passage, first, place):
        closes = _closes_phrase(passage, place, limit, nominal=nominal)
        if not can_be_next(word, before, closes=closes, nominal=nominal, man=man):
            return False
    return nominal or not _is_object(passage, first, place)


def _joins_nothing(passage: Passage, first: int, place: int) -> bool:
    """Tell whether a name has a stroke or a link for its last word, which joins nothing to it."""
    words = passage.words
    if passage.is_hyphen(place) or words[place].text == STOP:
        return True
    return words[place].key in name_links() and not ends_compound(words, first, place)


def _is_servants_name(passage: Passage, place: int, limit: int) -> bool:
    """Tell whether a family's name ends with that of God: «الجار الله», «الحمد الله»."""
    word, after = passage.words[place], passage.words[place + 1] if place + 1 < limit else None
    return after is not None and word.definite and after.key == GOD and not word.conjunction


def _closes_name(passage: Passage, place: int) -> bool:
    """Tell whether a part with the article ends a name: a family's or a tribe's, not «عبد الله»."""
    word, before = passage.words[place], passage.words[place - 1]
    return word.definite and word.key not in name_links() and before.key not in first_links()


def _opens_object(passage: Passage, place: int) -> bool:
    """Tell whether a noun that is also a name has what it is of: «جدد جوزيف بلاتيني ولاء الحزب»."""
    word, before = passage.words[place], passage.words[place - 1]
    if word.name is None or not word.name.also_word or word.name.origin != ARABIC or word.definite:
        return False
    if (before.name is not None and not is_foreign_part(before)) or before.key in name_links():
        return False
    after = passage.words[place + 1] if passage.is_word(place + 1) else None
    return after is not None and after.definite and after.name is None and after.key not in COMPOUND_ENDS


def _is_described(passage: Passage, place: int, limit: int, *, nominal: bool) -> bool:
    """Tell whether an unknown word with the article describes a name: «توماس هاردر الخطوات»."""
    word, before = passage.words[place], passage.words[place - 1]
    if word.name is not None or not word.definite or before.key in SONS or before.key in first_links():
        return False  # «ولد النهاه»
    if word.bare.endswith(YA):
        return is_foreign_part(before)
    arabic = before.name is not None and not is_foreign_part(before)
    closes = arabic and _closes_phrase(passage, place, limit, nominal=nominal)
    return not (closes and _may_be_family(word))


def _may_be_family(word: Word) -> bool:
    """Tell whether an unknown word with the article may be a family's name: «المعيبد», «القرقاح»."""
    noun = word.known or word.cues or word.common or is_verbal_noun(word.stem)
    return not noun and not word.bare.endswith(NOUN_ENDS + WORD_ENDS)


def _closes_phrase(passage: Passage, place: int, limit: int, *, nominal: bool) -> bool:
    """Tell whether a noun phrase ends after the word at *place*: before a comma, or «أن»."""
    if passage.is_comma(place + 1) or (nominal and place + 1 == limit):
        return True
    if not passage.is_word(place + 1):
        return place + 1 < len(passage) and passage.words[place + 1].text == COLON
    after = passage.words[place + 1]
    titled = after.title is not None and not (after.definite or after.title.also_word or after.name)
    return titled or (not nominal and after.complementiser is not None)


def _is_named_at(passage: Passage, at: int) -> bool:
    """Tell whether a part of names stands at *at*."""
    return passage.is_word(at) and passage.words[at].name is not None


def _is_shortened_at(passage: Passage, place: int) -> bool:
    """Tell whether a stop follows the one letter of a name that is not told in full: «نادين ف.», «… إف.»."""
    if not passage.is_word(place) or place + 1 >= len(passage) or not passage.touches(place):
        return False
    word = passage.words[place]
    letter = len(word.bare) == 1 or (word.key in letter_names() and not passage.is_number(place + 2))
    return letter and passage.words[place + 1].text == STOP  # not «أبرامز إم.1»


def _is_stop_inside(passage: Passage, place: int, limit: int) -> bool:
    """Tell whether a stop after an initial stands inside a name: «هارولد إف. ماكنيل», «سالم ف. القمر».

    A letter before a given name is a title: «مدير مركز القمر أ. سالم درويش».
    """
    if place + 1 >= limit or passage.words[place].text != STOP or not _is_shortened_at(passage, place - 1):
        return False
    if passage.sentence[place + 1] != passage.sentence[place] or not passage.is_word(place + 1):
        return False
    initial, after = passage.words[place - 1], passage.words[place + 1]
    title = initial.title is not None or (len(initial.bare) == 1 and is_surely_given(after))
    return not (title or after.known or after.cues or after.conjunction or after.preposition or after.common)


def _closes_kunya(passage: Passage, first: int, place: int) -> bool:
    """Tell whether a man's country closes his kunya: «أبو الوليد المغربي»."""
    word = passage.words[place]
    kunya = place == first + 2 and passage.words[first].key == KUNYA
    return kunya and word.nationality and word.definite and word.bare.endswith(YA) and not word.preposition


def _is_object(passage: Passage, first: int, place: int) -> bool:
    """Tell whether a feminine noun after a name is the object of the verb before it: «زار فلان المدينة»."""
    word, before = passage.words[place], passage.words[first - 1] if first else None
    if before is None or word.name is not None or not (word.definite and word.bare.endswith(NOUN_ENDS)):
        return False
    leads = before.title or before.noun or before.definite or before.nationality or before.cues
    return not leads and passage.is_word(first - 1)


def lacks_family(parts: list[Word]) -> bool:
    """Tell whether a name has given names only: «مازن», «محمد الأمين»."""
    first, last = parts[0], parts[-1]
    double = len(parts) == 2 and last.definite and may_be_given(last) and not last.bare.endswith(YA)
    return is_surely_given(first) and (len(parts) == 1 or double)


def is_unknown_family(passage: Passage, at: int) -> bool:
    """Tell whether an unknown word that ends a phrase is a family's name: «العقيد مازن فيلاقات، …».

    After a title and a given name alone; the endings of nouns tell nothing there.
    """
    if not passage.is_word(at) or passage.sentence[at] != passage.sentence[at - 1]:
        return False
    word = passage.words[at]
    told = word.known or word.cues or word.classes or word.complementiser is not None or word.conjunction
    if told or word.definite or word.name is not None or len(word.bare) <= LEAST_STEM or word.common:
        return False
    plural = word.bare.startswith(HAMZA_ABOVE)  # and no verbal noun, though it is folded like one
    his = word.bare.endswith(HA) and not word.bare.endswith(YA + HA)  # «رفقته»
    if his or looks_like_verb(word) or (is_of_language(word) and not plural) or word.text.endswith(TANWIN):
        return False
    if word.bare.startswith(WAW):
        return word.bare.endswith(WAW) and len(word.bare) > LONG_VERB  # «ويلارو»
    return not may_be_attached(word) and _ends_phrase(passage, at)


def _ends_phrase(passage: Passage, at: int) -> bool:
    """Tell whether a noun phrase ends with the word at *at*: before a mark, «الذي», «قوله», «إن»."""
    if not passage.is_word(at + 1) or passage.sentence[at + 1] != passage.sentence[at]:
        return True
    after = passage.words[at + 1]
    verb = after.bare.startswith(FA) and looks_like_verb(word_of(after.bare[1:]))
    return verb or is_own_saying(after) or "relative" in after.classes or after.complementiser is not None
