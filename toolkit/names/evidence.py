"""What speaks for a stretch being a person's name, and what against it."""

from typing import Final

from toolkit.lexis import TA, Word, is_state_noun
from toolkit.names.begins import opens_kunya_of_woman
from toolkit.names.titles import (
    BEFORE_NAMES,
    calls,
    governs,
    is_of_land,
    is_one_title,
    is_shortened,
    title_place,
)
from toolkit.names.words import (
    ALSO_NAMES,
    ATTACHED,
    COLON,
    MOTHER,
    NOUN_ENDS,
    WORD_ENDS,
    is_also_word,
    is_foreign_part,
    is_given,
    is_of_language,
    is_surely_given,
    is_under_preposition,
    looks_like_verb,
    may_be_attached,
    may_be_foreign,
    name_links,
    says,
)
from toolkit.passages import Passage
from toolkit.text.clitics import KAF, LAM
from toolkit.text.inflection import is_verbal_noun
from toolkit.text.letters import ALEF, TA_MARBUTA, WAW, YA, fold

SPEAKS: Final = "subject of a report"  # a rule
_LAM_HAMZA: Final = ("\u0644\u0623", "\u0644\u0625")  # «لأوبك»: the particle, and no name
_THE_HAMZA: Final = "\u0627\u0644\u0623"
_PLURAL_LETTERS: Final = 5  # of a broken plural: «أختام»
_ALI: Final = fold("علي")
_BORN: Final = fold("ولد")
_LORD: Final = fold("سيدي")  # of saints, after whom towns are called
_BEFORE_VERBS: Final = frozenset({"relative", "auxiliary", "negation"})
_PLACES: Final = frozenset(["named after", "place"])
_MEANS: Final = "means"  # of a noun of places that is also another noun: «عن طريق فلان», «بعد سجن فلان»


def rule_of(
    passage: Passage, place: int, last: int, titled: Word | None, *, called: bool, nominal: bool
) -> str:
    """Return the rule by which words *place* to before *last* are a name; "" where none tells so."""
    parts = passage.words[place:last]
    strong = [word for word in parts if word.name is not None and not word.name.also_word]
    before = passage.words[place - 1] if place else None
    bare = before is not None and not (before.definite or is_shortened(before))
    if bare and titled is before and not strong and (len(parts) == 1 or not nominal):
        return ""  # «لاعب ناضج», «بائع ثلج»: a title without the article that something describes
    part = any(word.name is not None for word in parts)
    if called or (
        titled is not None and (part or _is_foreign(parts, nominal) or _is_nisba_name(parts, nominal))
    ):
        return "title and name"
    if titled is None and len(parts) == 1:
        return "name and apposition" if is_introduced(passage, place) else SPEAKS
    if nominal and len(parts) > 1 and all(map(is_foreign_part, parts)) and len(strong) == len(parts):
        return "foreign names"
    if _is_nasab(parts) or opens_kunya_of_woman(passage, place, nominal=nominal):
        return "kunya or nasab"
    if (
        len(parts) > 1
        and _is_given_here(passage, place)
        and _is_full(passage, place, parts, nominal=nominal or _is_told_of(passage, place, last))
    ):
        return "given name and name"
    return "title and name" if nominal and _follows_honorific(passage, place, parts) else ""


def _is_given_here(passage: Passage, place: int) -> bool:
    """Tell whether a name can begin with a word: a given one, with the article too."""
    word = passage.words[place]
    return is_given(word) or (word.definite and word.name is not None and word.name.kind != "family")


def _is_foreign(parts: list[Word], nominal: bool) -> bool:
    """Tell whether two or more words after a title look like a name though no lexicon knows them.

    They have no ending of a plural or a feminine noun; one with the article only where no verb can stand.
    """
    inner = parts[:-1] if nominal and not parts[-1].definite else parts  # «ألكسندر فيلوشون»
    inflected = any(word.name is None and word.bare.endswith(WORD_ENDS) for word in inner)
    if len(parts) < 2 or parts[0].definite or inflected:
        return False
    if not nominal and may_be_attached(parts[0]):
        return False  # «اللاعب بشكل جيد»
    if any(word.known or word.bare.endswith(NOUN_ENDS) for word in parts):
        return False
    return nominal or not any(word.definite for word in parts)


def _is_nisba_name(parts: list[Word], nominal: bool) -> bool:
    """Tell whether an unknown word and a nisba with the article look like a name: «حفيظة الزروالي».

    Where a verb can stand, the first word must have no ending of a noun.
    """
    if len(parts) != 2:
        return False
    first, family = parts
    noun = first.bare.endswith(NOUN_ENDS + WORD_ENDS) or is_of_language(first) or may_be_attached(first)
    if not nominal and (noun or looks_like_verb(first) or family.common):
        return False
    plain = not (first.known or first.definite or first.cues or family.known)
    return plain and family.definite and family.bare.endswith(YA)


def _is_nasab(parts: list[Word]) -> bool:
    """Tell whether a name has a kunya or nasab in it: أبو فلان، فلان بن فلان."""
    return len(parts) > 1 and any(word.key in name_links() for word in parts[:-1])


def _is_full(passage: Passage, place: int, parts: list[Word], *, nominal: bool) -> bool:
    """Tell whether words after a given name make a name of it; those that are also words only stand apart."""
    strong = any(word.name is not None and not word.name.also_word for word in parts)
    if strong or nominal or _has_family(parts):
        return True
    return all(word.name and not word.known for word in parts) and _stands_apart(passage, place)


def _has_family(parts: list[Word]) -> bool:
    """Tell whether a word with the article closes a name as a family's does: «صالح السرحاني»."""
    last = parts[-1]
    if (
        len(parts) != 2
        or not last.definite
        or last.known
        or last.cues
        or parts[0].cues
        or parts[0].preposition
    ):
        return False
    if last.name is None:
        return last.bare.endswith(YA)
    return last.name.kind == "family" and (last.bare.endswith(YA) or not last.name.also_word)


def _stands_apart(passage: Passage, place: int) -> bool:
    """Tell whether a verb of reporting, «أن» or a mark stands before *place*."""
    if place == 0 or passage.sentence[place - 1] != passage.sentence[place]:
        return True
    before = passage.words[place - 1]
    if before.finite or before.complementiser is not None or not passage.is_word(place - 1):
        return True
    return bool(passage.words[place].conjunction and before.name)  # «سامر قمر وفيصل درويش»


def _follows_honorific(passage: Passage, place: int, parts: list[Word]) -> bool:
    """Tell whether a word that no lexicon knows stands right after «الدكتور», «الأنبا» and the like."""
    before = passage.words[place - 1] if place else None
    if before is None or before.title is None or not before.definite or is_state_noun(before):
        return False
    plain = not any(word.known or word.definite or word.cues for word in parts)
    noun = parts[0].bare.endswith(NOUN_ENDS + WORD_ENDS) or may_be_attached(parts[0])
    return plain and before.title.kind in BEFORE_NAMES and not noun


def speaks_alone(passage: Passage, place: int) -> bool:
    """Tell whether one name alone is who speaks: «تقول نادين (41 عاماً)», «قال سمير إن», «قال فيرغسون:»."""
    word, before = passage.words[place], passage.words[place - 1] if place else None
    if before is None or not says(before) or word.definite or word.known or word.cues:
        return False
    man = not any(cue.gender == "f" for cue in before.cues)  # a firm's name may be feminine: «قالت بيزيك»
    named = is_given(word) or (may_be_foreign(word) and (man or word.name is not None))
    return named and not is_also_word(word) and _is_told_of(passage, place, place + 1)


def is_introduced(passage: Passage, place: int) -> bool:
    """Tell whether a given name alone is told what it is: «سلمى، وهي طالبة، …»."""
    word, before = passage.words[place], passage.words[place - 1] if place else None
    if not is_given(word) or is_also_word(word) or word.definite or word.known or word.cues:
        return False
    governed = before is not None and (
        before.preposition or "preposition" in before.classes or before.key == MOTHER
    )
    again = passage.words[place + 2] if place + 2 < len(passage) else None
    pronoun = again is not None and "pronoun" in again.classes and again.conjunction == WAW
    return pronoun and not governed and is_apposed(passage, place + 1)


def _is_told_of(passage: Passage, first: int, last: int) -> bool:
    """Tell whether a name speaks, or has an age: «… عبير الخزف إن», «… (16 عاماً)», not «من حسن الحظ أن»."""
    begin, end, before = passage.words[first], passage.words[last - 1], passage.words[first - 1 : first]
    if not begin.known and _is_in_office(passage, last):
        return True
    governed = begin.preposition or any("preposition" in word.classes for word in before)
    if governed or end.bare.startswith(LAM) or (end.definite and end.bare.endswith(NOUN_ENDS)):
        return False
    if passage.is_word(last):
        return passage.words[last].complementiser is not None
    text = passage.words[last].text if last < len(passage) else ""
    return text == COLON or (text == "(" and passage.is_number(last + 1)) or is_apposed(passage, last)


def _is_in_office(passage: Passage, at: int) -> bool:
    """Tell whether an office and what it is for stand at *at*: «جميلة سليم وزيرة الدولة»."""
    if not passage.is_word(at) or passage.sentence[at] != passage.sentence[at - 1]:
        return False
    word = passage.words[at]
    office = word.title is not None and word.title.kind == "office" and not word.title.also_word
    return office and not (word.definite or word.conjunction) and governs(passage, at)


def is_apposed(passage: Passage, at: int) -> bool:
    """Tell whether a comma at *at* leads to what somebody is: «…، مدرب الفريق», «…، التي قالت», «…، وهي»."""
    if not passage.is_comma(at) or not passage.is_word(at + 1):
        return False
    after = passage.words[at + 1]
    if "pronoun" in after.classes and after.conjunction == WAW and passage.is_word(at + 2):
        what = passage.words[at + 2]
        return what.classes <= ALSO_NAMES and not (what.definite or looks_like_verb(what))
    title = after.title
    office = title is not None and title.number == "singular" and not title.also_word
    return (office and not after.conjunction) or "relative" in after.classes


def is_no_name(passage: Passage, place: int, last: int, limit: int) -> bool:
    """Tell whether what looks like a name is under a particle, an office, or stands before the name."""
    parts = passage.words[place:last]
    first, second = parts[0], parts[1] if len(parts) > 1 else None
    if is_of_land(passage, place) or _is_saints_town(passage, place):
        return True  # «أمير موناكو فلان», «والي سيدي فيلور فلان»
    if _honours(passage, place) or (second is not None and _is_verb_here(passage, place, second)):
        return True
    if _is_preposition(passage, place, last):
        return True
    saint = first.key == _LORD and len(parts) == 2 and title_place(passage, place, far=False) is None
    if saint or (len(parts) == 1 and _names_nobody(passage, place)):
        return True
    if first.name is None and first.bare.startswith(WAW) and first.bare.endswith(TA):
        return True  # «وتكفلت سلمى»
    if first.bare.startswith(_LAM_HAMZA) or first.preposition not in ("", LAM, KAF):
        return True
    follows = place > 0 and passage.words[place - 1].definite
    if follows and first.name is None and is_under_preposition(first, foreign=False):
        return True
    plain = second is not None and not (second.name or second.definite or second.key in name_links())
    plain = plain or (len(parts) > 2 and governs(passage, place))  # «حافظ الأختام فلان»
    if first.title is not None and plain:
        return True
    if second is not None and first.name is None and first.bare.startswith(ATTACHED) and is_given(second):
        return True  # «مدير التعليم بجازان عيسى القمري»: the name begins after it
    if first.name is None and first.bare.endswith(TA_MARBUTA) and any(map(is_surely_given, parts[2:])):
        return True  # «مدير زراعة طوباس أحمد فلان»
    office = len(parts) == 1 or (len(parts) == 2 and _is_of_things(passage, place))
    if office and first.name is not None and governs(passage, place):
        return True  # «، مساعد وزير …», «معالي أمين العاصمة», «حافظ الأختام»
    known = is_given(first) and not is_also_word(first)
    return not known and _precedes_name(passage, last, limit)


def _is_saints_town(passage: Passage, place: int) -> bool:
    """Tell whether a town called after a saint, or an office there, is at *place*: «والي سيدي فيلور فلان»."""
    words = passage.words
    lord = next(
        (at for at in range(place - 1, place + 2) if 0 < at < len(words) and words[at].key == _LORD), 0
    )
    governs_town = words[lord - 1].title or words[lord - 1].noun
    if not lord or governs_town is None or words[lord - 1].definite:
        return False
    return governs_town.number == "singular" and passage.sentence[lord - 1] == passage.sentence[lord]


def _is_of_things(passage: Passage, place: int) -> bool:
    """Tell whether what follows an office is no family but what it is for: «أمين العاصمة», «حافظ الأختام».

    «اللاعب حافظ الأشراف» bears a name.
    """
    word, before = passage.words[place + 1], passage.words[place - 1] if place else None
    if word.bare.endswith(TA_MARBUTA):
        return True
    man = (
        before is not None and before.definite and before.title is not None and before.title.kind != "office"
    )
    stem, plural = word.stem, word.bare.startswith(_THE_HAMZA) and word.name is None
    return plural and not man and len(stem) == _PLURAL_LETTERS and stem[3] == ALEF


def _honours(passage: Passage, place: int) -> bool:
    """Tell whether an honorific that is also a name stands before a title: «فضيلة الشيخ», «سعادة السفير»."""
    word, before = passage.words[place], passage.words[place - 1] if place else None
    title = word.title
    if title is None or title.kind != "honorific" or title.gender != "m" or word.definite:
        return False
    if not word.bare.endswith(TA_MARBUTA) or not passage.is_word(place + 1):
        return False
    hers = before is not None and (is_one_title(before) or any(cue.gender == "f" for cue in before.cues))
    return is_one_title(passage.words[place + 1]) and not hers


def _is_preposition(passage: Passage, place: int, last: int) -> bool:
    """Tell whether «علي» is written for «على» before a noun: «علي التوالي», «علي الأرض»."""
    before = passage.words[place - 1] if place else None
    if passage.words[place].key != _ALI or last != place + 2:
        return False
    if before is not None and (before.definite or before.title or before.finite):
        return False
    after = passage.words[place + 1]
    noun = not after.bare.endswith(YA) or after.common or is_verbal_noun(after.stem)
    return after.definite and after.name is None and noun


def _is_verb_here(passage: Passage, place: int, subject: Word) -> bool:
    """Tell whether a part of names is a verb before its *subject*: «ولد سالم القمر», «، وعد كيدانيان»."""
    word, before = passage.words[place], passage.words[place - 1] if place else None
    opens = before is None or passage.opens_sentence(place) or passage.is_comma(place - 1)
    if word.key == _BORN:
        return opens or (before is not None and bool(before.classes & _BEFORE_VERBS))
    return opens and word.finite and is_also_word(word) and is_foreign_part(subject)


def _names_nobody(passage: Passage, place: int) -> bool:
    """Tell whether one word cannot name whom a title leads to.

    A title has its name before the comma («المحامي سالم القمر، طالب بـ …»); a verb is far from it («صياد أسرا
    يزيد …»).
    """
    word, before = passage.words[place], passage.words[place - 1]
    if passage.is_comma(place - 1):
        return place > 1 and passage.words[place - 2].name is not None and bool(word.cues)
    led = before.title is not None or before.definite or before.nationality or calls(before)
    return looks_like_verb(word) and not led


def _precedes_name(passage: Passage, last: int, limit: int) -> bool:
    """Tell whether a given name follows a word with the article: what stands before it is no person."""
    if last >= limit or not passage.words[last - 1].definite or not passage.is_word(last):
        return False
    after = passage.words[last]
    return is_given(after) and not (
        after.conjunction or after.preposition or after.classes or is_also_word(after)
    )


def is_namesake_place(passage: Passage, place: int) -> bool:
    """Tell whether a place bears the name: «مخيم أبو فيلور», «مدينة سالم القمر الرياضية»."""
    before = passage.words[place - 1] if place else None
    if before is None or passage.sentence[place - 1] != passage.sentence[place]:
        return False
    noun = not (before.definite or before.title or before.name) and bool(before.classes & _PLACES)
    noun = noun and before.value != _MEANS  # «عن طريق فلان», «من بطولة فلان», «بعد سجن فلان»
    return noun and not passage.words[place].conjunction
