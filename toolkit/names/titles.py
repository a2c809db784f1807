"""What leads to a name: the title before it, or a word that says whose kin it is, or that it is called so."""

from typing import Final

from toolkit.lexis import BA, Title, Word, bears_names, is_state_noun, lands, title_words
from toolkit.lexis import word as word_of
from toolkit.names.words import PERSON, PRONOUNS, STOP, is_under_preposition, may_be_attached
from toolkit.passages import Passage
from toolkit.text.clitics import ARTICLE
from toolkit.text.letters import YA
from toolkit.text.marks import OPENING_MARKS
from toolkit.text.tokens import NUMBER

TITLE_REACH: Final = 8  # words of a title before the name: «وزير الدولة للشؤون الخارجية الإماراتي»
BEFORE_NAMES: Final = (
    "honorific",
    "religious",
    "rank",
    "royal",
)  # kinds of titles that a name follows at once
PLAIN_WORDS: Final = 4  # of a name of which no lexicon knows a word
_INSIDE_TITLES: Final = frozenset({"preposition", "prepositional pronoun", "label", "place"})
_SHORTENS: Final = frozenset("./")
_DUAL: Final = ("\u064a\u0646", "\u0627\u0646")
_DUAL_POSSESSED: Final = ("\u064a\u0647", "\u064a\u0647\u0627", "\u064a\u0647\u0645")  # «نجليه»


def title_before(passage: Passage, place: int) -> Word | None:
    """Return the title that leads to a name at *place*: «وزير الخارجية الأميركي …», «السفير …، …»."""
    at = title_place(passage, place)
    return passage.words[at] if at is not None else None


def title_place(passage: Passage, place: int, *, far: bool = True) -> int | None:
    """Return where the title stands that leads to a name at *place*, also *far* before it."""
    words = passage.words
    at = place - 1
    if fills_marks(passage, place):
        at -= 1
    if shortened_title(passage, at) is not None:
        return at - 1
    apart = passage.is_comma(at) and at > 0 and words[at].text in "،,"
    if apart:
        at -= 1
    lowest = max(-1, place - TITLE_REACH)
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
    if "title word" in word.classes or is_of_land(passage, at):
        return True
    where = word.bare.startswith(BA) and not (word.known or word.name)
    where = where and before is not None and before.definite
    if at < place - 1 and (where or is_under_preposition(word, foreign=False)):
        return True  # «المكلف بحقوق …», «مدير المتاحف بباجة بالنيابة …»
    if before is None or before.definite or word.known or word.cues or word.name is not None:
        return False
    body = before.noun is not None and before.noun.speaker_type == "institution"
    if word.common or may_be_attached(word):
        return False
    return body or before.title is not None or "place" in before.classes


def is_of_land(passage: Passage, at: int) -> bool:
    """Tell whether a state stands at *at* after who rules or represents it: «أمير موناكو …»."""
    before = passage.words[at - 1] if at else None
    office = before is not None and is_one_title(before) and not before.definite
    return office and passage.words[at].key in lands()


def fills_marks(passage: Passage, place: int) -> bool:
    """Tell whether a few words fill marks after what a person is: «الوزير "فلان الفلاني"»."""
    if place < 2 or passage.words[place - 1].text not in OPENING_MARKS or not passage.is_word(place - 2):
        return False
    before = passage.words[place - 2]
    body = before.noun is not None and before.title is None  # «حركة "فلان الفلاني"»
    if body or not (before.title or before.definite):
        return False
    inside = passage.between_marks(place, PLAIN_WORDS)
    words = range(*inside) if inside is not None else range(0)
    return len(words) > 1 and all(passage.is_word(at) and not passage.words[at].known for at in words)


def shortened_title(passage: Passage, at: int) -> Word | None:
    """Return the title of one letter that a stop or stroke at *at* shortens: «د. فلان», «د/ فلان»."""
    if at < 1 or passage.words[at].text not in _SHORTENS or passage.sentence[at] != passage.sentence[at - 1]:
        return None
    word = passage.words[at - 1]
    return word if word.title is not None and is_shortened(word) else None


def is_shortened(word: Word) -> bool:
    """Tell whether a title is written with its first letter only: «د», «أ.د.»."""
    return len(word.bare) == 1 or STOP in word.bare


def is_titled(passage: Passage, place: int, *, nominal: bool) -> bool:
    """Tell whether a title stands right before *place*: «القاضي …», «الرئيس العاجي …», «د. …»."""
    before = passage.words[place - 1]
    if before.title is not None and before.definite:
        return True
    if before.definite and place > 1 and is_one_title(passage.words[place - 2]) and not before.name:
        return governs(passage, place - 2)  # «حافظ الأختام الحبيب …»
    if before.definite and (before.nationality or before.stem in title_words()):
        return title_before(passage, place) is not None
    return nominal and shortened_title(passage, place - 1) is not None


def governs(passage: Passage, place: int) -> bool:
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


def names_institution(passage: Passage, place: int) -> bool:
    """Tell whether a royal name is an institution's: «مركز الملك …», «مستشفى الأمير …»."""
    at = place - 1
    while at > 0 and is_one_title(passage.words[at]):
        at -= 1
    word = passage.words[at]
    institution = word.noun is not None and word.noun.speaker_type == "institution" and bears_names(word)
    return institution or (not word.definite and "named after" in word.classes)


def is_one_title(word: Word) -> bool:
    """Tell whether a word is the title of one person."""
    return word.title is not None and word.title.number == "singular"


def follows_many(passage: Passage, place: int) -> bool:
    """Tell whether the names at *place* are those of several people: «الشقيقين …», «الفنانين المصريين …»."""
    at = place - 2 if place > 1 and passage.words[place - 1].nationality else place - 1
    return at >= 0 and leads_to_many(passage.words[at])


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


def calls(word: Word) -> bool:
    """Tell whether a word leads to the name of one who is called so or kin: «يدعى», «زوجته», «عمي»."""
    if "label" in word.classes:
        return word.value == PERSON
    kin = word.noun is not None and word.noun.speaker_type == PERSON and word.title is None
    kin = kin or (word.title is not None and word.title.kind == "kinship")
    if kin and word.title is not None and word.bare.endswith(YA):
        return not word.bare.startswith(ARTICLE)
    return kin and not word.bare.startswith(ARTICLE) and word.bare.endswith(PRONOUNS)
