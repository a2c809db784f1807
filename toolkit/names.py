"""Names of persons that no lexicon knows: title and name, apposition, kunya and nasab, known parts of names.

A name is read from left to right by what the lexicons say of its words and of the words before it;
nothing is learned from the corpus, so that each article is read alone.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

import numpy as np

from toolkit.lexicons import lexicon_rows
from toolkit.lexis import (
    BA,
    FEMININE,
    HA,
    HAMZA_ABOVE,
    MIM,
    NAMESAKES,
    TA,
    TANWIN,
    Title,
    Traits,
    Word,
    after_waw,
    bears_names,
    is_common,
    is_common_key,
    is_state_noun,
    lands,
    title_words,
)
from toolkit.lexis import word as word_of
from toolkit.passages import Passage
from toolkit.reading import Reading, any_within
from toolkit.spelling import is_spelled_arabic, is_spelled_foreign
from toolkit.text.clitics import ARTICLE, FA, KAF, LAM
from toolkit.text.inflection import is_verbal_noun
from toolkit.text.letters import ALEF, ALEF_MAKSURA, TA_MARBUTA, WAW, YA, fold
from toolkit.text.marks import COMMAS, OPENING_MARKS
from toolkit.text.tokens import NUMBER, WORD

COLON: Final = ":"
STOP: Final = "."

SPEAKS: Final = "subject of a report"  # a rule
LONGEST: Final = 7  # words of a name: given name, nasab, family and tribe
_TITLE_REACH: Final = 8  # words of a title before the name: «وزير الدولة للشؤون الخارجية الإماراتي»
SAYING: Final = ("neutral", "continuing")  # stances of verbs that tell nothing but that somebody said
_PLAIN_WORDS: Final = 4  # of a name of which no lexicon knows a word
_SUBJECT_WORDS: Final = 14  # between a verb of reporting and what was said
_TWO_INITIALS: Final = 3  # letters and a stop
_INITIAL_REACH: Final = 2  # words and marks after a title
_LEAST_LETTERS: Final = 2
_LEAST_STEM: Final = 3  # letters of a word without particle or pronoun
NOUN_ENDS: Final = (*FEMININE, "\u0647\u0627", "\u0647\u0645")  # of nouns, also with pronouns
_PRONOUNS: Final = (
    "\u0647",
    "\u0647\u0627",
    "\u0647\u0645",
    "\u0647\u0645\u0627",
)  # of whose kin it is: «زوجته»
_POSSESSED: Final = ("\u0647\u0627", "\u062a\u0647\u0645")
_WORD_ENDS: Final = ("\u064a\u0646", "\u0648\u0646", "\u0647", "\u0647\u0646")  # «مفصولين», «طريقه», «أنفسهن»
_DUAL: Final = ("\u064a\u0646", "\u0627\u0646")
_DUAL_POSSESSED: Final = ("\u064a\u0647", "\u064a\u0647\u0627", "\u064a\u0647\u0645")  # «نجليه»
_PLURAL: Final = "\u0627\u062a"
_LAM_VERB: Final = ("\u0644\u064a", "\u0644\u062a")  # the particle and a present verb
_LAM_HAMZA: Final = ("\u0644\u0623", "\u0644\u0625")  # «لأوبك»: the particle, and no name
_INSIDE_TITLES: Final = frozenset({"preposition", "prepositional pronoun", "label", "place"})
_BEFORE_NAMES: Final = (
    "honorific",
    "religious",
    "rank",
    "royal",
)  # kinds of titles that a name follows at once
_SONS: Final = (
    fold("بن"),
    fold("بنت"),
    fold("ولد"),
    fold("منت"),
)
_NAMED_AFTER: Final = frozenset(["named after"])  # «بن شارع»
_ALSO_NAMES: Final = frozenset(
    ["anonymity", "object"]
)  # «فضل» asks for anonymity, «أمل» hopes: given names, too
_SHORTENS: Final = frozenset("./")
_PERSON: Final = "person"
GOD: Final = fold("الله")
_ALI: Final = fold("علي")
_BORN: Final = fold("ولد")
_BEFORE_VERBS: Final = frozenset({"relative", "auxiliary", "negation"})
_SIGN: Final = fold("آية")
_YOU: Final = fold("يا")
_LORD: Final = fold("سيدي")  # of saints, after whom towns are called
_MEANS: Final = "means"  # of a noun of places that is also another noun: «عن طريق فلان», «بعد سجن فلان»
_PLACES: Final = frozenset(["named after", "place"])
RELIGION: Final = fold("الدين")
COMPOUND_ENDS: Final = (GOD, RELIGION)  # of parts of two words: «نصر الله», «عز الدين»
_KUNYA: Final = fold("أبو")  # also written as one word with what follows: «أبوسنينة»
_NO_KUNYA: Final = _KUNYA + ALEF  # «أبواب»
_INFLECTED: Final = (
    "\u0627",
    "\u062a",
    "\u0647",
)  # of nouns and verbs in a sentence: «جزءا», «احتفلت», «منصبه»
_NOUN: Final = range(4, 8)  # letters of inflected nouns; foreign names may have more, «جحا» has fewer
_LONG_VERB: Final = 6  # letters that few verbs have
_ATTACHED: Final = (WAW, FA, BA, LAM)  # letters that may be particles
_BASIM: Final = fold("باسم")
_THAT: Final = fold("كي")  # also a part of names: «بان كي مون»
MOTHER: Final = "\u0627\u0645"
_ARABIC: Final = "arabic"  # origin of a part of names
_IMPERFECT: Final = (  # begin present and future verbs
    YA,
    TA,
    "\u0633\u064a",
    "\u0633\u062a",
)


@dataclass(slots=True)
class Name:
    """A personal name in a passage: words `first` to before `last`, gender where a part or title shows it."""

    first: int
    last: int
    gender: str
    rule: str


def name_start(passage: Passage, first: int) -> int:
    """Return the offset at which a name begins whose first word is *first*, after particles written on it."""
    word = passage.words[first]
    attached = len(word.conjunction) + len(word.preposition)
    known = word.name is not None and not word.definite and word.text == word.bare
    return passage.start[first] + (attached if known else 0)


def name_text(passage: Passage, first: int, last: int) -> str:
    """Return a name as the article writes it, without particles before it."""
    return passage.cut(name_start(passage, first), passage.end[last - 1])


def name_places(reading: Reading) -> list[list[int]]:
    """Return, for each segment, the places at which `names_in` shall look: nowhere else can it find a name.

    Types tell it: a part of names or a link stands there, or an unknown word after what leads to one;
    and either a title or a verb of reporting stands shortly before, or the next word can go on a given
    name or one with a link.
    """
    part, unknown, leads, title, given, link, inner, verb, named, son, letter, foreign = reading.flags(
        _TRAITS
    )
    said = np.roll(verb, 1)
    begins = part | link | (unknown & (np.roll(leads, 1) | said)) | (named & np.roll(son, -1))
    titled = any_within(title, -_TITLE_REACH, 0)
    goes_on = (given | said | any_within(link, 0, LONGEST)) & np.roll(inner, -1)
    goes_on |= given & np.roll(reading.comma, -1)  # «سلمى، وهي طالبة، …»
    goes_on |= (foreign & np.roll(foreign, -1)) | ((given | foreign) & said)
    begins |= foreign
    wanted = (begins & (titled | goes_on)) | (letter & any_within(title, -_INITIAL_REACH, 0))
    return reading.by_segment((reading.kind == WORD) & wanted)


def _traits(word: Word) -> tuple[object, ...]:
    """Return what a word tells `name_places`, in its order."""
    part, link = word.name is not None, word.key in _links()
    return (
        part and (not word.definite or not word.known or _is_definite_given(word)),
        not (word.cues or word.known or word.definite or is_common(word)),
        _leads_to_unknown(word),
        _is_one_title(word) or _calls(word) or leads_to_many(word),
        is_given(word),
        link,
        (part or link or not (word.classes or word.complementiser)) and not _begins_phrase(word),
        word.finite,
        part or (word.definite and not (word.known or word.cues or is_common(word))),
        word.key in _SONS,
        _is_initial(word),
        _may_be_foreign(word),
    )


_TRAITS: Final = Traits(12, _traits)


def names_in(passage: Passage, places: Iterable[int]) -> list[Name]:
    """Return the personal names that begin at some *places* of *passage*; none overlaps another."""
    found: list[Name] = []
    free = 0
    for place in places:
        short = _initials(passage, place) if place >= free else None
        if short is not None:
            found.append(short)
            free = short.last
            continue
        if place < free or not _may_begin(passage, place, passage.words[place]):
            continue
        title = _title_place(passage, place)
        end = _subject_end(passage, place, title)
        joined = _joined_name(passage, place) if _follows_comma(passage, place) else None
        name = joined or _name_after(passage, place, title, end or len(passage), nominal=end is not None)
        if name is None and end is not None and (_says(passage.words[place - 1]) or _has_age(passage, place)):
            name = unknown_name(passage, place, end)
        name = name or _foreign_name(passage, place)
        listed = _follows_many(passage, place)
        if name is None and listed and _opens_list(passage, place):
            name = Name(place, place + 1, _gender([passage.words[place]], None), "title and name")
        while name is not None:
            if not _is_namesake_place(passage, name.first):
                found.append(name)
            free = name.last
            name = _joined_name(passage, free, listed=listed)
    return found


def _follows_many(passage: Passage, place: int) -> bool:
    """Tell whether the names at *place* are those of several people: «الشقيقين …», «الفنانين المصريين …»."""
    at = place - 2 if place > 1 and passage.words[place - 1].nationality else place - 1
    return at >= 0 and leads_to_many(passage.words[at])


def _opens_list(passage: Passage, place: int) -> bool:
    """Tell whether a given name stands alone before another: «سالم وطارق»."""
    if not _is_surely_given(passage.words[place]) or not passage.is_word(place + 1):
        return False
    rest = after_waw(passage.words[place + 1])
    return rest is not None and is_given(rest)


def leads_to_many(word: Word) -> bool:
    """Tell whether the names of several people can follow a word: «الفنانين», «الشقيقان», «نجليه»."""
    if not word.definite:
        kin = _title_of_two(word, _DUAL_POSSESSED)
        return kin is not None and kin.kind == "kinship"
    plural = word.title is not None and word.title.number == "plural"
    group = word.noun is not None and word.noun.speaker_type == "group"
    return plural or group or _title_of_two(word, _DUAL) is not None


def _title_of_two(word: Word, endings: tuple[str, ...]) -> Title | None:
    """Return the title of one of the two people whom a dual with one of these *endings* means."""
    stems = (word.stem.removesuffix(ending) for ending in endings if word.stem.endswith(ending))
    titles = (word_of(stem).title for stem in stems)
    return next((title for title in titles if title is not None and title.number == "singular"), None)


def _foreign_name(passage: Passage, place: int) -> Name | None:
    """Return the words from *place* that are spelled like foreign names, if they are told to be a person's.

    Who it is stands before («الكندي فيلوس بارنيك») or after («فيلوس بارنيك، وهو كاتب», «…، 44 عاما»).
    """
    last = place
    while passage.is_word(last) and last < place + _PLAIN_WORDS and _may_be_foreign(passage.words[last]):
        if last > place and _begins_phrase(passage.words[last]):
            break
        last += 1
    if last < place + 2 or passage.sentence[last - 1] != passage.sentence[place]:
        return None
    parts = passage.words[place:last]
    if not any(map(is_foreign_word, parts)):
        return None
    told = _is_of_country(passage, place) or (_may_precede(passage, place) and _is_person_at(passage, last))
    return Name(place, last, _gender(parts, None), "foreign names") if told else None


def _may_be_foreign(word: Word) -> bool:
    return is_foreign_word(word) or (_is_foreign_part(word) and not (_is_also_word(word) or word.known))


def _is_of_country(passage: Passage, place: int) -> bool:
    """Tell whether whose countryman it is stands before a name, and no noun before that: «على الكندي …»."""
    if place < 2 or not passage.is_word(place - 1):
        return False
    word, before = passage.words[place - 1], passage.words[place - 2]
    man = word.nationality and word.definite and passage.sentence[place - 2] == passage.sentence[place]
    return man and bool(
        word.conjunction or word.preposition or before.finite or "preposition" in before.classes
    )


def _may_precede(passage: Passage, place: int) -> bool:
    """Tell whether no noun before *place* can be what the name is of: «شركة …», «الفريق الإيطالي …»."""
    if place == 0 or passage.opens_sentence(place):
        return True
    word = passage.words[place - 1]
    plain = not (word.noun or word.definite or word.nationality or word.name or "place" in word.classes)
    return passage.is_comma(place - 1) or (passage.is_word(place - 1) and plain)


def _is_person_at(passage: Passage, at: int) -> bool:
    """Tell whether what stands at *at*, after a name, tells that it is a person's."""
    if passage.is_word(at) and "relative" in passage.words[at].classes:
        return True
    return _is_apposed(passage, at) or (passage.is_comma(at) and passage.is_number(at + 1))


def _is_initial(word: Word) -> bool:
    """Tell whether a word is one letter, or two with a stop: «ب» of «ج.سمير», «ك.ر»."""
    return len(word.bare) == 1 or (len(word.bare) == _TWO_INITIALS and word.bare[1] == STOP)


def _initials(passage: Passage, place: int) -> Name | None:
    """Return the name that one bears of whom the paper tells the first letters only: «المدعو "ج.سمير"»."""
    word, words = passage.words[place], passage.words
    if not _is_initial(word) or word.title is not None or place == 0:
        return None
    at = place - 1 if words[place - 1].text not in OPENING_MARKS else place - 2
    title = words[at].title if at >= 0 else None
    if title is None or title.number != "singular" or not words[at].definite:
        return None
    if len(word.bare) == _TWO_INITIALS:
        return Name(place, place + 1, title.gender, "title and name")
    last = place + 3
    if last > len(passage) or words[place + 1].text != STOP or not passage.touches(place):
        return None
    given = passage.is_word(place + 2) and (is_given(words[place + 2]) or _is_initial(words[place + 2]))
    return Name(place, last, title.gender, "title and name") if given else None


def _subject_end(passage: Passage, place: int, title: int | None) -> int | None:
    """Return where what was said begins, if only its speaker stands between it and the verb before *place*.

    «قال فلان الفلاني إن …», «قال وزير العدل فلان الفلاني إن …»: no verb can stand there, so that words no
    lexicon knows are a name.
    """
    before = place - 1
    if not passage.words[before].finite:
        before = title - 1 if title is not None else -1
        while before >= 0 and _is_one_title(passage.words[before]):
            before -= 1  # «نائب رئيس …»
    if before < 0 or not passage.words[before].finite:
        return None
    for at in range(place + 1, min(place + _SUBJECT_WORDS, len(passage))):
        word = passage.words[at]
        if passage.sentence[at] != passage.sentence[place]:
            return None
        if word.key in _links() and at == place + 1 and _leads_to_foreign(passage, at):
            continue  # «بن فان بيوردن»
        if word.complementiser is not None or word.text == COLON or passage.is_comma(at):
            return at
        if word.finite and not any(cue.also_word for cue in word.cues):
            return None
    return None


def unknown_name(passage: Passage, first: int, limit: int) -> Name | None:
    """Return the two to four words from *first* to the next mark or title as a name that no lexicon knows.

    Only where nothing but a person's name can stand; a nisba may close it: «حمة الهمامي».
    """
    last = first
    while last < limit and passage.is_word(last) and (last < first + 2 or passage.words[last].title is None):
        last += 1
    parts = passage.words[first:last]
    if not 2 <= len(parts) <= _PLAIN_WORDS or any(word.known or word.conjunction for word in parts):
        return None
    begin, inner, end = parts[0], parts[:-1], parts[-1]
    if any(_is_manner(word) for word in parts):
        return None  # «وأضاف كريم قائلا»
    noun = begin.definite or begin.cues or (begin.name is None and begin.bare.startswith(_ATTACHED))
    joined = any(word.name is None and word.bare.startswith(WAW) for word in parts[1:])
    plain = not any(word.definite or word.bare.endswith(_WORD_ENDS + NOUN_ENDS) for word in inner)
    closes = end.bare.endswith(YA) if end.definite else not end.bare.endswith(NOUN_ENDS)
    if noun or joined or not (plain and closes):
        return None
    return Name(first, last, _gender(parts, None), SPEAKS)


def _has_age(passage: Passage, place: int) -> bool:
    """Tell whether an age in brackets follows the two words at *place*: «اشتكت روزا فيلورو (67 عاما)»."""
    follows = passage.is_word(place + 1) and place + 2 < len(passage) and passage.words[place + 2].text == "("
    return follows and passage.is_number(place + 3)


def _is_manner(word: Word) -> bool:
    """Tell whether a word is a participle of saying in the accusative: «قائلا», «معتبراً»."""
    return word.bare.endswith(ALEF) and any(cue.form == "participle" for cue in word.cues)


def _says(word: Word) -> bool:
    """Tell whether a word is a verb of saying and nothing else: «قال», «يضيف»; not «تعتبر», «بين»."""
    return any(
        cue.form in ("past", "present") and cue.stance in SAYING and not (cue.also_word or cue.pronoun)
        for cue in word.cues
    )


def _joined_name(passage: Passage, place: int, *, listed: bool = False) -> Name | None:
    """Return the name that «و» joins to the one before it: «سالم القمر وطارق فيلور».

    *listed* says that names of several people are told, so that a given name can stand alone.
    """
    if place == 0 or not passage.is_word(place):
        return None
    word = passage.words[place]
    if word.known or not (listed or word.name is None or word.name.also_word):
        return None
    rest = after_waw(word)
    if rest is None or not is_given(rest) or rest.known:
        return None
    if passage.sentence[place] != passage.sentence[place - 1]:
        return None
    passage.words[place] = replace(rest, text=word.text, bare=word.bare, conjunction=WAW)
    name = name_at(passage, place, len(passage)) or name_at(
        passage, place, min(place + 2, len(passage)), nominal=_is_listed(passage, place + 2)
    )
    if name is None and listed and (_is_listed(passage, place + 1) or _leads_on(passage.words[place + 1])):
        name = Name(place, place + 1, _gender([rest], None), "title and name")
    if name is None:
        passage.words[place] = word
    return name


def _leads_on(word: Word) -> bool:
    """Tell whether a word can be no part of a name: a preposition, a verb of reporting, «أن»."""
    return bool(word.classes or word.finite or word.complementiser is not None) and word.name is None


def _follows_comma(passage: Passage, place: int) -> bool:
    """Tell whether «و» and a given name that is nothing else follow a comma: «، وسعد فلان»."""
    word = passage.words[place]
    if not passage.is_comma(place - 1) or word.name is not None or is_common(word):
        return False
    rest = after_waw(word)
    return rest is not None and _is_surely_given(rest)


def _is_listed(passage: Passage, at: int) -> bool:
    """Tell whether a name that ends at *at* stands in a list: a comma, a stop or another one follows."""
    if at >= len(passage) or passage.is_comma(at) or passage.is_stop(at):
        return True
    rest = after_waw(passage.words[at])
    return rest is not None and rest.name is not None


def _may_begin(passage: Passage, place: int, word: Word) -> bool:
    """Tell whether a name can begin at *place*: with a part of names, or an unknown word after a title."""
    if passage.kind[place] != WORD:
        return False
    if word.definite and not _is_definite_given(word):
        said = place > 0 and passage.words[place - 1].finite
        if not _opens_with_article(passage, place, nominal=said):
            return False
    if place and passage.words[place - 1].key == _YOU and word.title is not None:
        return False  # «يا سيد فلان»
    if word.key == _SIGN and passage.is_word(place + 1) and passage.words[place + 1].key == GOD:
        return False  # «آية الله فلان»: a title
    if word.name is not None or word.key in _first_links() or _precedes_father(passage, place):
        return True
    if word.key in _links():
        return word.key != _THAT and _opens_foreign_name(passage, place)
    if is_foreign_word(word) and passage.is_word(place + 1) and _may_be_foreign(passage.words[place + 1]):
        return True
    if place == 0 or word.cues or word.known or is_common(word):
        return False
    before = passage.words[place - 1]
    if before.text in OPENING_MARKS:
        return _fills_marks(passage, place)
    return _leads_to_unknown(before) or before.finite


def _leads_to_unknown(word: Word) -> bool:
    """Tell whether a name can begin after *word* with a word that no lexicon knows."""
    marks = word.text in COMMAS or word.text in OPENING_MARKS
    return bool(word.title or word.definite or word.nationality or marks)


def _opens_foreign_name(passage: Passage, place: int) -> bool:
    """Tell whether a link that is also a particle begins a name: «قال فان …», not «فان الوزير»."""
    before = passage.words[place - 1] if place else None
    leads = before is not None and (before.finite or before.title is not None or before.nationality)
    return leads and _leads_to_foreign(passage, place)


def _leads_to_foreign(passage: Passage, place: int) -> bool:
    """Tell whether a word that no lexicon knows follows a link that is also a particle: «فان …»."""
    after = passage.words[place + 1] if passage.is_word(place + 1) else None
    return after is not None and not (after.definite or after.known or after.cues)


def _opens_with_article(passage: Passage, place: int, *, nominal: bool = False) -> bool:
    """Tell whether a name with the article opens a person's after a title and a comma: «، الحسين فلان»."""
    word = passage.words[place]
    if _precedes_father(passage, place):
        return True
    if not word.definite or word.name is None or word.known or place == 0:
        return False
    before, after = passage.words[place - 1], passage.words[place + 1] if passage.is_word(place + 1) else None
    if after is None or after.cues or after.conjunction or (after.known and not _is_honorific_part(after)):
        return False
    part = after.name
    family = part is not None and part.kind == "family" and (not part.also_word or after.bare.endswith(YA))
    if family and word.name.gender and _title_before(passage, place) is not None:
        return True  # «وزير الدولة المكلف بالحدائق المصطفى القمري»
    titled = _is_titled(passage, place, nominal=nominal)
    if titled and word.name.gender and not word.name.also_word and _may_close_name(after):
        return True  # «النائب العام الصادق الفيلور», «حافظ الأختام الطيب فيلور»
    surely = word.name.kind != "family" and after.name is not None and not after.name.also_word
    if not nominal and not (titled and surely) and (word.name.also_word or word.name.kind != "both"):
        return False
    leads = titled or passage.is_comma(place - 1) or (nominal and before.finite)
    if after.definite and not _is_honorific_part(after):
        short = nominal and _shortened_title(passage, place - 1) is not None
        given = word.name.kind != "family" and (short or after.bare.endswith((YA, ALEF_MAKSURA)))
        given = given or (after.name is not None and not (word.name.also_word or after.name.also_word))
        return nominal and given and (leads or not word.name.also_word)  # «القاضي الحبيب الترهوني»
    return leads


def _may_close_name(word: Word) -> bool:
    """Tell whether a word that no lexicon knows can be the family's name after a given one."""
    if (
        word.known
        or word.nationality
        or word.cues
        or len(word.bare) < _LEAST_STEM
        or word.text.endswith(TANWIN)
    ):
        return False
    plain = word.bare.removeprefix(ARTICLE)
    return not (plain.endswith(NOUN_ENDS + _WORD_ENDS) or looks_like_verb(word) or _is_of_language(word))


def _is_titled(passage: Passage, place: int, *, nominal: bool) -> bool:
    """Tell whether a title stands right before *place*: «القاضي …», «الرئيس العاجي …», «د. …»."""
    before = passage.words[place - 1]
    if before.title is not None and before.definite:
        return True
    if before.definite and place > 1 and _is_one_title(passage.words[place - 2]) and not before.name:
        return _governs(passage, place - 2)  # «حافظ الأختام الحبيب …»
    if before.definite and (before.nationality or before.stem in title_words()):
        return _title_before(passage, place) is not None
    return nominal and _shortened_title(passage, place - 1) is not None


def _precedes_father(passage: Passage, place: int) -> bool:
    """Tell whether a name with the article stands before that of the father: «المختار ولد أحمد»."""
    if not passage.is_word(place + 1) or passage.words[place + 1].key not in _SONS:
        return False
    word = passage.words[place]
    if not word.definite or word.preposition or (word.title is not None and word.title.kind in _BEFORE_NAMES):
        return False  # «السيد ولد أحمد»
    unknown = not (word.known or word.cues or is_common(word))
    return word.name is not None or (unknown and _title_before(passage, place) is not None)


def _is_honorific_part(word: Word) -> bool:
    """Tell whether a word is both an honorific and a part of names: «المنصف الحاج ساسي»."""
    return word.name is not None and word.title is not None and word.title.kind == "honorific"


def _is_basim(passage: Passage, place: int) -> bool:
    """Tell whether «باسم» is a given name, a family's after it, and not whose spokesman one is."""
    after = passage.words[place + 1] if passage.is_word(place + 1) else None
    if after is None or after.known or after.name is None or after.name.kind == "given":
        return False
    before = passage.words[max(0, place - _TITLE_REACH) : place]
    return not any(other.stem in _spokesmen() for other in before)


@cache
def _spokesmen() -> frozenset[str]:
    """Return the words that `titles` joins to «باسم»: «متحدثة باسم»."""
    titles = (fold(row[form]).split() for row in lexicon_rows("titles") for form in ("title", "feminine"))
    return frozenset(first for first, *rest in filter(None, titles) if rest == [_BASIM])


def _is_shortened_at(passage: Passage, place: int) -> bool:
    """Tell whether a stop follows the one letter of a name that is not told in full: «نادين ف.»."""
    return passage.is_word(place) and place + 1 < len(passage) and passage.words[place + 1].text == STOP


def _opens_kunya_of_woman(passage: Passage, place: int, *, nominal: bool) -> bool:
    """Tell whether «أم» is the mother in a woman's name: «قالت أم متولي», not «الوزير أم خالد»."""
    if passage.words[place].key != MOTHER or not passage.is_word(place + 1):
        return False
    after = passage.words[place + 1]
    if not is_given(after) or after.definite or after.conjunction or after.preposition:
        return False
    before = passage.words[place - 1] if place else None
    if before is not None and before.value == "topic":
        return True
    if after.known:
        return False
    if before is None or passage.sentence[place - 1] != passage.sentence[place]:
        return True
    woman = before.definite and before.bare.endswith(TA_MARBUTA)
    acts = before.name is None and not before.known and (before.bare.endswith(TA) or _is_hers(before))
    return nominal or woman or acts or "preposition" in before.classes


def _is_hers(word: Word) -> bool:
    """Tell whether a word looks like a present verb whose subject is a woman: «تجلس»."""
    return word.bare.startswith(TA) and len(word.bare) >= _LEAST_STEM


def _is_namesake(passage: Passage, place: int) -> bool:
    """Tell whether a given name that is also a nationality is a name here: «قال تركي …», «الأمير تركي»."""
    word, before = passage.words[place], passage.words[place - 1] if place else None
    if before is None or word.definite or not is_given(word):
        return False
    if before.title is not None and before.definite and before.title.kind in NAMESAKES:
        return True
    after = passage.words[place + 1] if passage.is_word(place + 1) else None
    if after is None or after.known or after.cues:
        return False
    family = after.definite and after.name is not None and after.name.kind == "family"  # «تركي الشهري»
    described = (before.title or before.noun) and not before.definite  # «لاعب تركي …»
    return (family and not described) or (before.finite and not after.definite)


def name_at(passage: Passage, place: int, limit: int, *, nominal: bool = False) -> Name | None:
    """Return the personal name that begins at *place*.

    *nominal* says that only a noun phrase can stand here (between a verb and أن), so that words that
    no lexicon knows count as names more readily.
    """
    return _name_after(passage, place, _title_place(passage, place), limit, nominal=nominal)


def _name_after(
    passage: Passage, place: int, title_at: int | None, limit: int, *, nominal: bool
) -> Name | None:
    """Return the personal name that begins at *place*, to which the title at *title_at* leads."""
    words = passage.words
    titled = words[title_at] if title_at is not None else None
    if titled is None and not (nominal or is_given(words[place]) or _has_link(words, place)):
        return None
    man = titled is not None and titled.title is not None and titled.title.gender == "m"
    last = _name_end(passage, place, min(limit, place + LONGEST), nominal=nominal, man=man)
    if last == place:
        return None
    if titled is not None and _lacks_family(words[place:last]):
        last += _is_unknown_family(passage, last)
    parts = words[place:last]
    called = place > 0 and _calls(words[place - 1]) and is_given(words[place])
    alone = _speaks_alone(passage, place) or _is_introduced(passage, place)
    if len(parts) == 1 and not (called or alone) and _title_place(passage, place, far=False) is None:
        return None
    title = titled.title if titled is not None else None
    if title is not None and title.kind in NAMESAKES and names_institution(passage, place):
        return None
    rule = _rule(passage, place, last, titled, called=called, nominal=nominal)
    if not rule or _is_no_name(passage, place, last, limit):
        return None
    return Name(place, last, _gender(parts, titled), rule)


def _lacks_family(parts: list[Word]) -> bool:
    """Tell whether a name has given names only: «مازن», «محمد الأمين»."""
    first, last = parts[0], parts[-1]
    double = len(parts) == 2 and last.definite and _may_be_given(last) and not last.bare.endswith(YA)
    return _is_surely_given(first) and (len(parts) == 1 or double)


def _is_unknown_family(passage: Passage, at: int) -> bool:
    """Tell whether an unknown word that ends a phrase is a family's name: «العقيد مازن فيلاقات، …».

    After a title and a given name alone; the endings of nouns tell nothing there.
    """
    if not passage.is_word(at) or passage.sentence[at] != passage.sentence[at - 1]:
        return False
    word = passage.words[at]
    told = word.known or word.cues or word.classes or word.complementiser is not None or word.conjunction
    if told or word.definite or word.name is not None or len(word.bare) <= _LEAST_STEM or is_common(word):
        return False
    plural = word.bare.startswith(HAMZA_ABOVE)  # and no verbal noun, though it is folded like one
    his = word.bare.endswith(HA) and not word.bare.endswith(YA + HA)  # «رفقته»
    if his or looks_like_verb(word) or (_is_of_language(word) and not plural) or word.text.endswith(TANWIN):
        return False
    if word.bare.startswith(WAW):
        return word.bare.endswith(WAW) and len(word.bare) > _LONG_VERB  # «ويلارو»
    return not _may_be_attached(word) and _ends_phrase(passage, at)


def _ends_phrase(passage: Passage, at: int) -> bool:
    """Tell whether a noun phrase ends with the word at *at*: before a mark, «الذي», «قوله», «إن»."""
    if not passage.is_word(at + 1) or passage.sentence[at + 1] != passage.sentence[at]:
        return True
    after = passage.words[at + 1]
    said = any(cue.form == "noun" and cue.pronoun for cue in after.cues)
    said = said or (after.bare.startswith(FA) and looks_like_verb(word_of(after.bare[1:])))
    return said or "relative" in after.classes or after.complementiser is not None


def _rule(
    passage: Passage, place: int, last: int, titled: Word | None, *, called: bool, nominal: bool
) -> str:
    """Return the rule by which words *place* to before *last* are a name; "" where none tells so."""
    parts = passage.words[place:last]
    strong = [word for word in parts if word.name is not None and not word.name.also_word]
    before = passage.words[place - 1] if place else None
    bare = before is not None and not (before.definite or _is_shortened(before))
    if bare and titled is before and not strong and (len(parts) == 1 or not nominal):
        return ""  # «لاعب ناضج», «بائع ثلج»: a title without the article that something describes
    part = any(word.name is not None for word in parts)
    if called or (
        titled is not None and (part or _is_foreign(parts, nominal) or _is_nisba_name(parts, nominal))
    ):
        return "title and name"
    if titled is None and len(parts) == 1:
        return "name and apposition" if _is_introduced(passage, place) else SPEAKS
    if nominal and len(parts) > 1 and all(map(_is_foreign_part, parts)) and len(strong) == len(parts):
        return "foreign names"
    if _is_nasab(parts) or _opens_kunya_of_woman(passage, place, nominal=nominal):
        return "kunya or nasab"
    if (
        len(parts) > 1
        and _is_given_here(passage, place)
        and _is_full(passage, place, parts, nominal=nominal or _is_told_of(passage, place, last))
    ):
        return "given name and name"
    return "title and name" if nominal and _follows_honorific(passage, place, parts) else ""


def _is_no_name(passage: Passage, place: int, last: int, limit: int) -> bool:
    """Tell whether what looks like a name is under a particle, an office, or stands before the name."""
    parts = passage.words[place:last]
    first, second = parts[0], parts[1] if len(parts) > 1 else None
    if second is not None and _is_verb_here(passage, place, second):
        return True
    if _is_preposition(passage, place, last):
        return True
    saint = first.key == _LORD and len(parts) == 2 and _title_place(passage, place, far=False) is None
    if saint or (len(parts) == 1 and _names_nobody(passage, place)):
        return True
    if first.name is None and first.bare.startswith(WAW) and first.bare.endswith(TA):
        return True  # «وتكفلت سلمى»
    if first.bare.startswith(_LAM_HAMZA) or first.preposition not in ("", LAM, KAF):
        return True
    follows = place > 0 and passage.words[place - 1].definite
    if follows and first.name is None and is_under_preposition(first, foreign=False):
        return True
    plain = second is not None and not (second.name or second.definite or second.key in _links())
    plain = plain or (len(parts) > 2 and _governs(passage, place))  # «حافظ الأختام فلان»
    if first.title is not None and plain:
        return True
    if second is not None and first.name is None and first.bare.startswith(_ATTACHED) and is_given(second):
        return True  # «مدير التعليم بجازان عيسى القمري»: the name begins after it
    if first.name is None and first.bare.endswith(TA_MARBUTA) and any(map(_is_surely_given, parts[2:])):
        return True  # «مدير زراعة طوباس أحمد فلان»
    office = len(parts) == 1 or (len(parts) == 2 and parts[1].bare.endswith(TA_MARBUTA))
    if office and first.name is not None and _governs(passage, place):
        return True  # «، مساعد وزير …», «معالي أمين العاصمة»
    known = is_given(first) and not _is_also_word(first)
    return not known and _leads_to_name(passage, last, limit)


def _is_preposition(passage: Passage, place: int, last: int) -> bool:
    """Tell whether «علي» is written for «على» before a noun: «علي التوالي», «علي الأرض»."""
    before = passage.words[place - 1] if place else None
    if passage.words[place].key != _ALI or last != place + 2:
        return False
    if before is not None and (before.definite or before.title or before.finite):
        return False
    after = passage.words[place + 1]
    noun = not after.bare.endswith(YA) or is_common(after) or is_verbal_noun(after.stem)
    return after.definite and after.name is None and noun


def _is_verb_here(passage: Passage, place: int, subject: Word) -> bool:
    """Tell whether a part of names is a verb before its *subject*: «ولد سالم القمر», «، وعد كيدانيان»."""
    word, before = passage.words[place], passage.words[place - 1] if place else None
    opens = before is None or passage.opens_sentence(place) or passage.is_comma(place - 1)
    if word.key == _BORN:
        return opens or (before is not None and bool(before.classes & _BEFORE_VERBS))
    return opens and word.finite and _is_also_word(word) and _is_foreign_part(subject)


def _is_namesake_place(passage: Passage, place: int) -> bool:
    """Tell whether a place bears the name: «مخيم أبو فيلور», «مدينة سالم القمر الرياضية»."""
    before = passage.words[place - 1] if place else None
    if before is None or passage.sentence[place - 1] != passage.sentence[place]:
        return False
    noun = not (before.definite or before.title or before.name) and bool(before.classes & _PLACES)
    noun = noun and before.value != _MEANS  # «عن طريق فلان», «من بطولة فلان», «بعد سجن فلان»
    return noun and not passage.words[place].conjunction


def _names_nobody(passage: Passage, place: int) -> bool:
    """Tell whether one word cannot name whom a title leads to.

    A title has its name before the comma («المحامي سالم القمر، طالب بـ …»); a verb is far from it («صياد أسرا
    يزيد …»).
    """
    word, before = passage.words[place], passage.words[place - 1]
    if passage.is_comma(place - 1):
        return place > 1 and passage.words[place - 2].name is not None and bool(word.cues)
    led = before.title is not None or before.definite or before.nationality or _calls(before)
    return looks_like_verb(word) and not led


def _has_link(words: list[Word], place: int) -> bool:
    """Tell whether a word that joins the parts of a name stands at *place* or shortly after."""
    links = _links()
    return any(word.key in links or word.key == MOTHER for word in words[place : place + LONGEST])


def _calls(word: Word) -> bool:
    """Tell whether a word leads to the name of one who is called so or kin: «يدعى», «زوجته», «عمي»."""
    if "label" in word.classes:
        return word.value == _PERSON
    kin = word.noun is not None and word.noun.speaker_type == _PERSON and word.title is None
    kin = kin or (word.title is not None and word.title.kind == "kinship")
    if kin and word.title is not None and word.bare.endswith(YA):
        return not word.bare.startswith(ARTICLE)
    return kin and not word.bare.startswith(ARTICLE) and word.bare.endswith(_PRONOUNS)


def _speaks_alone(passage: Passage, place: int) -> bool:
    """Tell whether one name alone is who speaks: «تقول نادين (41 عاماً)», «قال سمير إن», «قال فيرغسون:»."""
    word, before = passage.words[place], passage.words[place - 1] if place else None
    if before is None or not _says(before) or word.definite or word.known or word.cues:
        return False
    man = not any(cue.gender == "f" for cue in before.cues)  # a firm's name may be feminine: «قالت بيزيك»
    named = is_given(word) or (_may_be_foreign(word) and (man or word.name is not None))
    return named and not _is_also_word(word) and _is_told_of(passage, place, place + 1)


def _is_introduced(passage: Passage, place: int) -> bool:
    """Tell whether a given name alone is told what it is: «سلمى، وهي طالبة، …»."""
    word, before = passage.words[place], passage.words[place - 1] if place else None
    if not is_given(word) or _is_also_word(word) or word.definite or word.known or word.cues:
        return False
    governed = before is not None and (
        before.preposition or "preposition" in before.classes or before.key == MOTHER
    )
    again = passage.words[place + 2] if place + 2 < len(passage) else None
    pronoun = again is not None and "pronoun" in again.classes and again.conjunction == WAW
    return pronoun and not governed and _is_apposed(passage, place + 1)


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
    return text == COLON or (text == "(" and passage.is_number(last + 1)) or _is_apposed(passage, last)


def _is_in_office(passage: Passage, at: int) -> bool:
    """Tell whether an office and what it is for stand at *at*: «جميلة سليم وزيرة الدولة»."""
    if not passage.is_word(at) or passage.sentence[at] != passage.sentence[at - 1]:
        return False
    word = passage.words[at]
    office = word.title is not None and word.title.kind == "office" and not word.title.also_word
    return office and not (word.definite or word.conjunction) and _governs(passage, at)


def _is_apposed(passage: Passage, at: int) -> bool:
    """Tell whether a comma at *at* leads to what somebody is: «…، مدرب الفريق», «…، التي قالت», «…، وهي»."""
    if not passage.is_comma(at) or not passage.is_word(at + 1):
        return False
    after = passage.words[at + 1]
    if "pronoun" in after.classes and after.conjunction == WAW and passage.is_word(at + 2):
        what = passage.words[at + 2]
        return what.classes <= _ALSO_NAMES and not (what.definite or looks_like_verb(what))
    title = after.title
    office = title is not None and title.number == "singular" and not title.also_word
    return (office and not after.conjunction) or "relative" in after.classes


def _is_full(passage: Passage, place: int, parts: list[Word], *, nominal: bool) -> bool:
    """Tell whether words after a given name make a name of it; those that are also words only stand apart."""
    strong = any(word.name is not None and not word.name.also_word for word in parts)
    if strong or nominal or _has_family(parts):
        return True
    return all(word.name and not word.known for word in parts) and _stands_apart(passage, place)


def _stands_apart(passage: Passage, place: int) -> bool:
    """Tell whether a verb of reporting, «أن» or a mark stands before *place*."""
    if place == 0 or passage.sentence[place - 1] != passage.sentence[place]:
        return True
    before = passage.words[place - 1]
    if before.finite or before.complementiser is not None or not passage.is_word(place - 1):
        return True
    return bool(passage.words[place].conjunction and before.name)  # «سامر قمر وفيصل درويش»


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


def _follows_honorific(passage: Passage, place: int, parts: list[Word]) -> bool:
    """Tell whether a word that no lexicon knows stands right after «الدكتور», «الأنبا» and the like."""
    before = passage.words[place - 1] if place else None
    if before is None or before.title is None or not before.definite or is_state_noun(before):
        return False
    plain = not any(word.known or word.definite or word.cues for word in parts)
    noun = parts[0].bare.endswith(NOUN_ENDS + _WORD_ENDS) or _may_be_attached(parts[0])
    return plain and before.title.kind in _BEFORE_NAMES and not noun


def names_institution(passage: Passage, place: int) -> bool:
    """Tell whether a royal name is an institution's: «مركز الملك …», «مستشفى الأمير …»."""
    at = place - 1
    while at > 0 and _is_one_title(passage.words[at]):
        at -= 1
    word = passage.words[at]
    institution = word.noun is not None and word.noun.speaker_type == "institution" and bears_names(word)
    return institution or (not word.definite and "named after" in word.classes)


def _is_one_title(word: Word) -> bool:
    """Tell whether a word is the title of one person."""
    return word.title is not None and word.title.number == "singular"


def _leads_to_name(passage: Passage, last: int, limit: int) -> bool:
    """Tell whether a given name follows a word with the article: what stands before it is no person."""
    if last >= limit or not passage.words[last - 1].definite or not passage.is_word(last):
        return False
    after = passage.words[last]
    return is_given(after) and not (
        after.conjunction or after.preposition or after.classes or _is_also_word(after)
    )


def is_given(word: Word) -> bool:
    """Tell whether a word is a given name."""
    given = word.name is not None and word.name.kind in ("given", "both")
    return given and (not word.definite or _is_definite_given(word))


def _is_also_word(word: Word) -> bool:
    """Tell whether a part of names is also another word."""
    return word.name is not None and word.name.also_word


def _is_surely_given(word: Word) -> bool:
    """Tell whether a word is the given name of a man or a woman, and nothing else."""
    return is_given(word) and bool(word.name and word.name.gender) and not (_is_also_word(word) or word.known)


def _may_be_given(word: Word) -> bool:
    """Tell whether a word inside a name may be a given one, with or without the article."""
    return is_given(word) or (word.definite and word.name is not None and word.name.kind == "both")


def _is_given_here(passage: Passage, place: int) -> bool:
    """Tell whether a name can begin with a word: a given one, with the article too."""
    word = passage.words[place]
    return is_given(word) or (word.definite and word.name is not None and word.name.kind != "family")


def _is_definite_given(word: Word) -> bool:
    """Tell whether a word is a given name that has the article: «الهادي», «الحبيب»."""
    part = word.name
    return (
        word.definite
        and part is not None
        and part.kind == "given"
        and part.origin == _ARABIC
        and not part.also_word
    )


def _is_foreign(parts: list[Word], nominal: bool) -> bool:
    """Tell whether two or more words after a title look like a name though no lexicon knows them.

    They have no ending of a plural or a feminine noun; one with the article only where no verb can stand.
    """
    inner = parts[:-1] if nominal and not parts[-1].definite else parts  # «ألكسندر فيلوشون»
    inflected = any(word.name is None and word.bare.endswith(_WORD_ENDS) for word in inner)
    if len(parts) < 2 or parts[0].definite or inflected:
        return False
    if not nominal and _may_be_attached(parts[0]):
        return False  # «اللاعب بشكل جيد»
    if any(word.known or word.bare.endswith(NOUN_ENDS) for word in parts):
        return False
    return nominal or not any(word.definite for word in parts)


def _may_be_attached(word: Word) -> bool:
    """Tell whether an unknown word may be a particle and a word of the language: «بشكل», not «بوركهارد»."""
    if not word.bare.startswith(_ATTACHED):
        return False
    rest = word_of(word.bare[1:])
    return bool(rest.known or rest.cues or rest.name or is_common(rest) or is_verbal_noun(rest.key)) or (
        rest.definite or rest.bare.startswith(LAM) or rest.bare.endswith(NOUN_ENDS)
    )


def _is_nisba_name(parts: list[Word], nominal: bool) -> bool:
    """Tell whether an unknown word and a nisba with the article look like a name: «حفيظة الزروالي».

    Where a verb can stand, the first word must have no ending of a noun.
    """
    if len(parts) != 2:
        return False
    first, family = parts
    noun = first.bare.endswith(NOUN_ENDS + _WORD_ENDS) or _is_of_language(first) or _may_be_attached(first)
    if not nominal and (noun or looks_like_verb(first) or is_common(family)):
        return False
    plain = not (first.known or first.definite or first.cues or family.known)
    return plain and family.definite and family.bare.endswith(YA)


def _name_end(passage: Passage, place: int, limit: int, *, nominal: bool, man: bool = False) -> int:
    """Return the place after the last word that can belong to a name that begins at *place*."""
    first, words = place, passage.words
    while place < limit:
        word = words[place]
        if not passage.is_word(place):
            if place == first or not passage.is_hyphen(place):
                break
            place += 1
            continue
        if place > first and _is_servants_name(passage, place, limit):
            return place + 2
        if place > first + 1 and _closes_name(passage, place - 1) and not _goes_on(word, words[place - 1]):
            break
        if place > first and passage.paragraph[place] != passage.paragraph[first]:
            break
        of_father = place > first and words[place - 1].key in _SONS
        if place > first and not of_father and _begins_phrase(word):
            break  # but «ولد باب», which looks like «ب» with a noun
        if place > first and (_joins(word, nominal=nominal) or (not of_father and _governs(passage, place))):
            break  # but «بن مساعد الأودية»
        if place > first + 1 and _opens_object(passage, place):
            break
        if place > first and word.key == _THAT and not _is_named_at(passage, place + 1):
            break  # «عاد كي يقول …»
        if place > first + 1 and _is_described(passage, place, limit, nominal=nominal):
            break
        opens = place == first and (
            (word.nationality and _is_namesake(passage, place))
            or _opens_with_article(passage, place, nominal=nominal)
            or (word.key in _links() and _opens_foreign_name(passage, place))
            or _opens_kunya_of_woman(passage, place, nominal=nominal)
            or (word.key == _BASIM and _is_basim(passage, place))
        )
        sure = nominal or (place == first + 1 and is_given(words[first]) and not _is_also_word(words[first]))
        if sure and place > first and len(word.bare) == 1 and _is_shortened_at(passage, place):
            return place + 1
        before = words[place - 1] if place > first else None
        closes = before is not None and _closes_phrase(passage, place, limit, nominal=nominal)
        opens = opens or _closes_kunya(passage, first, place)
        if not opens and not _can_be_name(
            word, inner=place > first, before=before, closes=closes, nominal=nominal, man=man
        ):
            break
        if place > first and not nominal and _is_object(passage, first, place):
            break
        place += 1
    while place > first and (
        passage.is_hyphen(place - 1)
        or (words[place - 1].key in _links() and not _ends_compound(words, first, place - 1))
    ):
        place -= 1
    return place


def _closes_kunya(passage: Passage, first: int, place: int) -> bool:
    """Tell whether a man's country closes his kunya: «أبو الوليد المغربي»."""
    word = passage.words[place]
    kunya = place == first + 2 and passage.words[first].key == _KUNYA
    return kunya and word.nationality and word.definite and word.bare.endswith(YA) and not word.preposition


def _ends_compound(words: list[Word], first: int, place: int) -> bool:
    """Tell whether «الله» or «الدين» at *place* ends the part before it: «محمد عبد الله», «نور الدين»."""
    if words[place].key not in COMPOUND_ENDS or place == first:
        return False
    before = words[place - 1]
    if words[place].key == RELIGION and not (before.known or before.definite or before.cues):
        return True
    return before.key in _first_links() or (
        before.name is not None and (before.name.also_word or place > first + 1)
    )


def _closes_phrase(passage: Passage, place: int, limit: int, *, nominal: bool) -> bool:
    """Tell whether a noun phrase ends after the word at *place*: before a comma, or «أن»."""
    if passage.is_comma(place + 1) or (nominal and place + 1 == limit):
        return True
    if not passage.is_word(place + 1):
        return place + 1 < len(passage) and passage.words[place + 1].text == COLON
    after = passage.words[place + 1]
    titled = after.title is not None and not (after.definite or after.title.also_word or after.name)
    return titled or (not nominal and after.complementiser is not None)


def _is_servants_name(passage: Passage, place: int, limit: int) -> bool:
    """Tell whether a family's name ends with that of God: «الجار الله», «الحمد الله»."""
    word, after = passage.words[place], passage.words[place + 1] if place + 1 < limit else None
    return after is not None and word.definite and after.key == GOD and not word.conjunction


def _joins(word: Word, *, nominal: bool) -> bool:
    """Tell whether «و» is written on a word inside a name and leads on to something else: «وطارق», «والحضور».

    Where no verb can stand, a word that is no name without it is one with it: «سوزان ورال».
    """
    rest = after_waw(word)
    if rest is None or (word.name is not None and not word.name.also_word):
        return False
    return (word.name is None and not nominal) or rest.definite or is_given(rest)


def _governs(passage: Passage, place: int) -> bool:
    """Tell whether a title and what it governs stand at *place*: «فلان قائد القوات», «مساعد وزير»."""
    word = passage.words[place]
    if word.title is None or not passage.is_word(place + 1):
        return False
    after = passage.words[place + 1]
    if word.definite:
        return word.title.kind == "office" and after.definite and not (after.name or after.conjunction)
    office = after.title is not None and word.title.kind in ("office", "rank")
    body = after.noun is not None and after.noun.speaker_type == "institution"  # «قائد قوات …»
    body = body or "place" in after.classes  # «أمين منطقة …»
    noun = (after.definite and after.name is None) or body
    if "title word" in after.classes:
        return True  # «أمين عام …»
    noun = noun or after.key in lands()  # «ملك إسبانيا»
    return (noun or office) and not (after.conjunction or after.preposition)


def _goes_on(word: Word, before: Word) -> bool:
    """Tell whether a word can follow a part with the article: another such part, a link, «الحاج شاهين»."""
    if before.title is not None and before.title.kind in ("honorific", "religious") and word.name is not None:
        return True  # «محمد الشيخ خليل»
    return word.key in _links() or (word.definite and (word.name is not None or word.bare.endswith(YA)))


def _closes_name(passage: Passage, place: int) -> bool:
    """Tell whether a part with the article ends a name: a family's or a tribe's, not «عبد الله»."""
    word, before = passage.words[place], passage.words[place - 1]
    return word.definite and word.key not in _links() and before.key not in _first_links()


def _begins_phrase(word: Word) -> bool:
    """Tell whether a particle written on the word leads on to something else; «كال…» begins names too."""
    if word.conjunction or word.name is not None:
        led = bool(word.preposition) and (word.definite or _is_foreign_part(word))  # «بالرياحي», «لبيكاسو»
        return bool(word.conjunction) or led
    if word.preposition not in ("", KAF):
        return True
    rest = word.key.removeprefix(BA)
    stems = [rest.removesuffix(pronoun) for pronoun in _PRONOUNS if rest.endswith(pronoun)]
    said = is_common_key(rest) or any(map(is_verbal_noun, stems))  # «هادي بضم …», «إيغور بتغلبه»
    return word.key.startswith(BA) and said


def _can_be_name(
    word: Word, *, inner: bool, before: Word | None, closes: bool, nominal: bool, man: bool
) -> bool:
    """Tell whether a word can be part of a name, at its beginning or inside it, after the word *before*.

    *closes* says that it stands last in a noun phrase, where the endings of nouns tell nothing, *man* that
    a title tells that the name is a man's.
    """
    if word.key in (_links() if inner else _first_links()):
        return word.complementiser is None or word.name is not None
    compound = before is not None and before.key in COMPOUND_ENDS
    if before is not None and before.key in _links() and not compound:
        of_father = before.key in _SONS and "preposition" not in word.classes  # «بن جلسة», «بن ردة»
        said = any(cue.form == "noun" and cue.pronoun for cue in word.cues)  # «عبد الله قوله»
        if said or _is_kin(word) or word.complementiser is not None:
            return False
        return of_father or word.classes <= _NAMED_AFTER
    if word.complementiser is not None or len(word.bare) < _LEAST_LETTERS or word.text.endswith(TANWIN):
        return False
    if word.classes and not (word.name is not None and word.classes <= _ALSO_NAMES):
        return False
    if not inner and word.name is not None and word.name.origin != _ARABIC and _is_present(word):
        return False  # «تروي فاطمة …»
    acts = word.name is None and any(cue.form == "past" for cue in word.cues)
    woman = acts and word.bare.endswith(TA)  # «بلاتيني نقلت …»
    if inner and acts and (woman or not (before is not None and _is_foreign_part(before))):
        return False  # «فؤاد أيوب أبلغ المعتصمين …»
    if inner and _is_joined_kunya(word):
        return True
    rank = word.title is not None and word.title.also_word and not word.definite  # «رائد», «فريد»: also names
    if word.name is not None and (rank or not (word.title or word.noun or word.nationality)):
        return inner or not word.definite or _is_definite_given(word)
    if word.name is not None and inner and word.name.origin == _ARABIC and not word.name.also_word:
        return True
    after_given = inner and before is not None and _may_be_given(before)
    if after_given and word.name is not None and (word.nationality or word.title):
        return True  # «زياد فارسي», «مراد التركي», «وائل الحاج موسى»
    title = word.title is not None and word.title.also_word
    one = word.title is not None and word.title.number == "singular"  # «العميد سالم العمدة»
    one = one or (word.noun is not None and word.noun.speaker_type == _PERSON)  # «النائب خالد الولي»
    family = closes and nominal and (one or word.nationality)
    if after_given and word.definite and (family or (title and is_given(word_of(word.stem)))):
        return True  # «المهندس محمد المخرج», «نعيم العراقي», «خالد الحجاج»
    if word.nationality or word.title is not None or word.noun is not None:
        return False
    if word.cues and not inner:
        return False
    if any(cue.form in ("past", "present", "participle") and not cue.also_word for cue in word.cues):
        return False
    if any(cue.form == "noun" and cue.pronoun for cue in word.cues):
        return False  # «عن فلان قوله»
    if inner and word.name is None and _is_adverbial(word):
        return False
    if inner and word.name is None and word.bare.startswith(FA) and word_of(word.bare[len(FA) :]).finite:
        return False  # «أما كيم هاولز فوصف …»
    if inner and is_foreign_word(word):
        return True  # «ليلى ستانهوب وجهت …»
    if word.definite:
        participle = word.stem.startswith(MIM) and word.name is None
        common = participle and is_common(word)  # «فلان المنتمي إلى …»
        return inner and not (common or any(cue.form == "noun" for cue in word.cues))
    noun = word.bare.endswith(NOUN_ENDS if inner and not closes else _POSSESSED)
    foreign = before is not None and _is_foreign_part(before)
    if foreign and inner and not (nominal or closes) and word.name is None and is_spelled_arabic(word.key):
        return False  # «وارتدت غابرييلا ثوبا …»
    if word.name is None and _is_of_language(word):
        return False
    part = before.name if before is not None else None
    arabic = (part is not None and not foreign) or (compound and not word.bare.endswith(ALEF))
    inflected = word.name is None and word.bare.endswith(_INFLECTED) and len(word.bare) in _NOUN
    if arabic and inflected and not _ends_like_family(word, last=nominal and closes):
        return False  # «عمر جزءا», «منصور منصبه», «أحمد قطان احتفلت»
    if foreign and word.name is None and not nominal and _is_possessed(word):
        return False  # «صب جوزيف بلاتيني غضبه»
    given = foreign and part is not None and part.kind == "given" and len(word.bare) > _LONG_VERB
    man = man or (part is not None and part.gender == "m")
    verb = (
        looks_like_verb(word)
        and not (nominal and inner)
        and not given
        and not (closes and word.bare.endswith(YA))  # «لين تفاحي،»
        and not (man and word.bare.startswith(TA))  # «إبراهيم ترشيشي»: the verb of a woman
    )
    return not (verb or noun or (inner and is_under_preposition(word, foreign=foreign)))


def _ends_like_family(word: Word, *, last: bool) -> bool:
    """Tell whether an unknown word ends like a family's name; *last* says that it is the last of a name."""
    if last and word.bare.endswith((ALEF, TA)) and not tells_manner(word):
        return True  # «السفير أسامة قرموت»
    return word.bare.endswith(YA + HA)  # «جبريل فاموليه»


def tells_manner(word: Word) -> bool:
    """Tell whether an unknown word looks like a participle in the accusative: «ساخرا», «متسائلا»."""
    return word.bare.endswith(ALEF) and (word.bare.startswith(MIM) or word.bare[1:2] == ALEF)


def _is_adverbial(word: Word) -> bool:
    """Tell whether a word is a frequent one in the accusative: «غيابيا», «مؤهلا»."""
    if not word.key.endswith(ALEF) or len(word.key) <= _LEAST_STEM + 1:
        return False
    relation = word.key.endswith(YA + ALEF) and is_common_key(word.key.removesuffix(YA + ALEF))
    return relation or is_common_key(word.key.removesuffix(ALEF))


def _is_named_at(passage: Passage, at: int) -> bool:
    """Tell whether a part of names stands at *at*."""
    return passage.is_word(at) and passage.words[at].name is not None


def _is_possessed(word: Word) -> bool:
    """Tell whether a short word has the pronoun of a man at its end: «غضبه», but not «بيرجيه»."""
    return word.bare.endswith(HA) and len(word.bare) < _LONG_VERB and not word.bare.endswith(YA + HA)


def _is_kin(word: Word) -> bool:
    """Tell whether a word is a noun for a person, and no name after «ابن»: «ابن شقيقته»."""
    person = word.noun is not None and word.noun.speaker_type == _PERSON
    person = person or (word.title is not None and word.title.kind == "kinship")
    return person and word.name is None and not (word.preposition or word.bare.startswith(ARTICLE))


def _is_of_language(word: Word) -> bool:
    """Tell whether a word is a frequent one or a verbal noun, also after «و» or «ف» or with a pronoun."""
    if is_common(word) or is_verbal_noun(word.key):
        return True
    if word.bare.startswith((WAW, FA)) and len(word.key) > _LEAST_STEM and is_common_key(word.key[1:]):
        return True  # «فخرج»
    stems = [word.key.removesuffix(pronoun) for pronoun in _PRONOUNS if word.key.endswith(pronoun)]
    return any(map(_is_possessable, stems))


def _is_possessable(base: str) -> bool:
    """Tell whether a noun, its pronoun taken off, is a frequent one: «جهد», «تدريبات», «عائلت»."""
    if len(base) < _LEAST_STEM:
        return False
    if base.endswith(ALEF + TA):
        return is_verbal_noun(base[:-2]) or is_common_key(base[:-2]) or is_common_key(base[:-2] + HA)
    return is_verbal_noun(base) or is_common_key(base[:-1] + HA if base.endswith(TA) else base)


def _is_joined_kunya(word: Word) -> bool:
    """Tell whether «أبو» is written as one word with what follows: «محمد أبوسنينة»."""
    return word.key.startswith(_KUNYA) and not word.key.startswith(_NO_KUNYA) and len(word.key) > _LONG_VERB


def _opens_object(passage: Passage, place: int) -> bool:
    """Tell whether a noun that is also a name has what it is of: «جدد جوزيف بلاتيني ولاء الحزب»."""
    word, before = passage.words[place], passage.words[place - 1]
    if word.name is None or not word.name.also_word or word.name.origin != _ARABIC or word.definite:
        return False
    if (before.name is not None and not _is_foreign_part(before)) or before.key in _links():
        return False
    after = passage.words[place + 1] if passage.is_word(place + 1) else None
    return after is not None and after.definite and after.name is None and after.key not in COMPOUND_ENDS


def _is_present(word: Word) -> bool:
    return any(cue.form == "present" for cue in word.cues)


def is_foreign_word(word: Word) -> bool:
    """Tell whether a word of which no lexicon knows anything is spelled like a foreign name."""
    told = word.known or word.cues or word.classes or word.complementiser is not None or word.definite
    if told or word.name is not None or len(word.bare) <= _LEAST_STEM or word.bare.startswith(WAW):
        return False
    inflected = word.bare.endswith(_PLURAL) or word.bare.startswith(_LAM_VERB)  # «ليتولى»
    return not (inflected or _is_of_language(word)) and is_spelled_foreign(word.key)


def _is_foreign_part(word: Word) -> bool:
    return word.name is not None and word.name.origin != _ARABIC


def _is_described(passage: Passage, place: int, limit: int, *, nominal: bool) -> bool:
    """Tell whether an unknown word with the article describes a name: «توماس هاردر الخطوات»."""
    word, before = passage.words[place], passage.words[place - 1]
    if word.name is not None or not word.definite or before.key in _SONS or before.key in _first_links():
        return False  # «ولد النهاه»
    if word.bare.endswith(YA):
        return _is_foreign_part(before)
    arabic = before.name is not None and not _is_foreign_part(before)
    closes = arabic and _closes_phrase(passage, place, limit, nominal=nominal)
    return not (closes and _may_be_family(word))


def _may_be_family(word: Word) -> bool:
    """Tell whether an unknown word with the article may be a family's name: «المعيبد», «القرقاح»."""
    noun = word.known or word.cues or is_common(word) or is_verbal_noun(word.stem)
    return not noun and not word.bare.endswith(NOUN_ENDS + _WORD_ENDS)


def is_under_preposition(word: Word, *, foreign: bool) -> bool:
    """Tell whether a word that no lexicon knows has the shape of «لـ» or «بـ» and a noun: «لطرد», «بسؤال»."""
    if not word.bare.startswith((LAM, BA)):
        return False
    if word.bare.startswith(LAM) and not foreign:
        return True
    rest = word_of(word.bare[1:])
    if rest.conjunction:
        return False  # «بوحدود» is no «ب», «و» and «حدود»
    return bool(rest.cues or rest.known or is_verbal_noun(rest.key) or is_common(rest))


def _is_object(passage: Passage, first: int, place: int) -> bool:
    """Tell whether a feminine noun after a name is the object of the verb before it: «زار فلان المدينة»."""
    word, before = passage.words[place], passage.words[first - 1] if first else None
    if before is None or word.name is not None or not (word.definite and word.bare.endswith(NOUN_ENDS)):
        return False
    leads = before.title or before.noun or before.definite or before.nationality or before.cues
    return not leads and passage.is_word(first - 1)


def looks_like_verb(word: Word) -> bool:
    """Tell whether a word that no lexicon knows has the shape of a present or future verb."""
    return word.bare.startswith(_IMPERFECT) and len(word.bare) > 3


def _is_nasab(parts: list[Word]) -> bool:
    """Tell whether a name has a kunya or nasab in it: أبو فلان، فلان بن فلان."""
    return len(parts) > 1 and any(word.key in _links() for word in parts[:-1])


def _title_before(passage: Passage, place: int) -> Word | None:
    """Return the title that leads to a name at *place*: «وزير الخارجية الأميركي …», «السفير …، …»."""
    at = _title_place(passage, place)
    return passage.words[at] if at is not None else None


def _title_place(passage: Passage, place: int, *, far: bool = True) -> int | None:
    """Return where the title stands that leads to a name at *place*, also *far* before it."""
    words = passage.words
    at = place - 1
    if _fills_marks(passage, place):
        at -= 1
    if _shortened_title(passage, at) is not None:
        return at - 1
    apart = passage.is_comma(at) and at > 0 and words[at].text in "،,"
    if apart:
        at -= 1
    lowest = max(-1, place - _TITLE_REACH)
    while at > lowest and passage.sentence[at] == passage.sentence[place]:
        word = words[at]
        if apart and passage.kind[at] == NUMBER:
            at -= 1  # «محكمة سوسة 1، فلان»
            continue
        if not passage.is_word(at):
            return None
        title = word.title
        if title is not None and title.number == "singular" and not is_state_noun(word):
            return at if word.definite or not title.also_word or at < place - 1 else None
        if at == place - 1 and word.nationality and not word.definite:
            return None  # «دبلوماسي أوروبي رفيع …»
        if at == place - 1 and "preposition" in word.classes:
            return None  # «فتاة في لاس فيغاس»
        leads = word.definite or word.nationality or word.preposition or word.noun
        plain = apart and not (word.classes or word.cues or word.complementiser)
        told = leads or plain or word.classes & _INSIDE_TITLES
        if not (told or (far and _is_inside_title(passage, at, place))):
            return None
        at -= 1
    return None


def _is_inside_title(passage: Passage, at: int, place: int) -> bool:
    """Tell whether a title goes on before a name: «مدير عام …», «بلدية طرابلس …», «المكلف بحقوق …»."""
    word, before = passage.words[at], passage.words[at - 1] if at else None
    if "title word" in word.classes:
        return True
    where = word.bare.startswith(BA) and not (word.known or word.name)
    where = where and before is not None and before.definite
    if at < place - 1 and (where or is_under_preposition(word, foreign=False)):
        return True  # «المكلف بحقوق …», «مدير المتاحف بباجة بالنيابة …»
    if before is None or before.definite or word.known or word.cues or word.name is not None:
        return False
    body = before.noun is not None and before.noun.speaker_type == "institution"
    if is_common(word) or _may_be_attached(word):
        return False
    return body or before.title is not None or "place" in before.classes


def _fills_marks(passage: Passage, place: int) -> bool:
    """Tell whether a few words fill marks after what a person is: «الوزير "فلان الفلاني"»."""
    if place < 2 or passage.words[place - 1].text not in OPENING_MARKS or not passage.is_word(place - 2):
        return False
    before = passage.words[place - 2]
    body = before.noun is not None and before.title is None  # «حركة "فلان الفلاني"»
    if body or not (before.title or before.definite):
        return False
    inside = passage.between_marks(place, _PLAIN_WORDS)
    words = range(*inside) if inside is not None else range(0)
    return len(words) > 1 and all(passage.is_word(at) and not passage.words[at].known for at in words)


def _shortened_title(passage: Passage, at: int) -> Word | None:
    """Return the title of one letter that a stop or stroke at *at* shortens: «د. فلان», «د/ فلان»."""
    if at < 1 or passage.words[at].text not in _SHORTENS or passage.sentence[at] != passage.sentence[at - 1]:
        return None
    word = passage.words[at - 1]
    return word if word.title is not None and _is_shortened(word) else None


def _is_shortened(word: Word) -> bool:
    """Tell whether a title is written with its first letter only: «د», «أ.د.»."""
    return len(word.bare) == 1 or STOP in word.bare


def _gender(parts: list[Word], titled: Word | None) -> str:
    """Return the gender that the first given name shows, else the title's."""
    for word in parts:
        if word.name is not None and word.name.gender:
            return word.name.gender
    if titled is not None and titled.title is not None and titled.title.number == "singular":
        return titled.title.gender
    return ""


def leads_to_name(key: str) -> bool:
    """Tell whether a folded word leads to the name of a person who is named by it: أبو، ابن، عبد."""
    return key in _first_links()


@cache
def _links() -> frozenset[str]:
    """Return the words that join the parts of a name: بن، أبو، آل، عبد، دي، فان."""
    return frozenset(fold(row["word"]) for row in lexicon_rows("particles") if row["class"] == "name link")


@cache
def _first_links() -> frozenset[str]:
    """Return those of them that can begin a name: أبو، ابن، آل، عبد."""
    rows = [row for row in lexicon_rows("particles") if row["class"] == "name link"]
    return frozenset(fold(row["word"]) for row in rows if row["value"] == "first")
