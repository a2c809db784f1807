"""Whether a word can be part of a name: the first, or one that goes on from the word before it."""

from typing import Final

from toolkit.lexis import HA, MIM, TA, TANWIN, Word, after_waw, is_common, is_common_key
from toolkit.lexis import word as word_of
from toolkit.names.words import (
    ALSO_NAMES,
    ARABIC,
    COMPOUND_ENDS,
    LEAST_STEM,
    NOUN_ENDS,
    PERSON,
    RELIGION,
    SONS,
    first_links,
    is_definite_given,
    is_foreign_part,
    is_foreign_word,
    is_given,
    is_of_language,
    is_under_preposition,
    looks_like_verb,
    may_be_given,
    name_links,
    tells_manner,
)
from toolkit.spelling import is_spelled_arabic
from toolkit.text.clitics import ARTICLE, FA
from toolkit.text.letters import ALEF, YA, fold

_LEAST_LETTERS: Final = 2
_POSSESSED: Final = ("\u0647\u0627", "\u062a\u0647\u0645")
_INFLECTED: Final = (
    "\u0627",
    "\u062a",
    "\u0647",
)  # of nouns and verbs in a sentence: «جزءا», «احتفلت», «منصبه»
_NOUN: Final = range(4, 8)  # letters of inflected nouns; foreign names may have more, «جحا» has fewer
KUNYA: Final = fold("أبو")  # also written as one word with what follows: «أبوسنينة»
_NO_KUNYA: Final = KUNYA + ALEF  # «أبواب»
LONG_VERB: Final = 6  # letters that few verbs have
_NAMED_AFTER: Final = frozenset(["named after"])  # «بن شارع»


def can_be_name(
    word: Word, *, inner: bool, before: Word | None, closes: bool, nominal: bool, man: bool
) -> bool:
    """Tell whether a word can be part of a name, at its beginning or inside it, after the word *before*.

    *closes* says that it stands last in a noun phrase, where the endings of nouns tell nothing, *man* that
    a title tells that the name is a man's.
    """
    if word.key in (name_links() if inner else first_links()):
        return word.complementiser is None or word.name is not None
    compound = before is not None and before.key in COMPOUND_ENDS
    if before is not None and before.key in name_links() and not compound:
        of_father = before.key in SONS and "preposition" not in word.classes  # «بن جلسة», «بن ردة»
        said = any(cue.form == "noun" and cue.pronoun for cue in word.cues)  # «عبد الله قوله»
        if said or _is_kin(word) or word.complementiser is not None:
            return False
        return of_father or word.classes <= _NAMED_AFTER
    if word.complementiser is not None or len(word.bare) < _LEAST_LETTERS or word.text.endswith(TANWIN):
        return False
    if word.classes and not (word.name is not None and word.classes <= ALSO_NAMES):
        return False
    if not inner and word.name is not None and word.name.origin != ARABIC and _is_present(word):
        return False  # «تروي فاطمة …»
    acts = word.name is None and any(cue.form == "past" for cue in word.cues)
    woman = acts and word.bare.endswith(TA)  # «بلاتيني نقلت …»
    if inner and acts and (woman or not (before is not None and is_foreign_part(before))):
        return False  # «فؤاد أيوب أبلغ المعتصمين …»
    if inner and _is_joined_kunya(word):
        return True
    rank = word.title is not None and word.title.also_word and not word.definite  # «رائد», «فريد»: also names
    if word.name is not None and (rank or not (word.title or word.noun or word.nationality)):
        return inner or not word.definite or is_definite_given(word)
    if word.name is not None and inner and word.name.origin == ARABIC and not word.name.also_word:
        return True
    after_given = inner and before is not None and may_be_given(before)
    if after_given and word.name is not None and (word.nationality or word.title):
        return True  # «زياد فارسي», «مراد التركي», «وائل الحاج موسى»
    title = word.title is not None and word.title.also_word
    one = word.title is not None and word.title.number == "singular"  # «العميد سالم العمدة»
    one = one or (word.noun is not None and word.noun.speaker_type == PERSON)  # «النائب خالد الولي»
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
    foreign = before is not None and is_foreign_part(before)
    if foreign and inner and not (nominal or closes) and word.name is None and is_spelled_arabic(word.key):
        return False  # «وارتدت غابرييلا ثوبا …»
    if word.name is None and is_of_language(word):
        return False
    part = before.name if before is not None else None
    arabic = (part is not None and not foreign) or (compound and not word.bare.endswith(ALEF))
    inflected = word.name is None and word.bare.endswith(_INFLECTED) and len(word.bare) in _NOUN
    if arabic and inflected and not _ends_like_family(word, last=nominal and closes):
        return False  # «عمر جزءا», «منصور منصبه», «أحمد قطان احتفلت»
    if foreign and word.name is None and not nominal and _is_possessed(word):
        return False  # «صب جوزيف بلاتيني غضبه»
    given = foreign and part is not None and part.kind == "given" and len(word.bare) > LONG_VERB
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


def _is_adverbial(word: Word) -> bool:
    """Tell whether a word is a frequent one in the accusative: «غيابيا», «مؤهلا»."""
    if not word.key.endswith(ALEF) or len(word.key) <= LEAST_STEM + 1:
        return False
    relation = word.key.endswith(YA + ALEF) and is_common_key(word.key.removesuffix(YA + ALEF))
    return relation or is_common_key(word.key.removesuffix(ALEF))


def _is_possessed(word: Word) -> bool:
    """Tell whether a short word has the pronoun of a man at its end: «غضبه», but not «بيرجيه»."""
    return word.bare.endswith(HA) and len(word.bare) < LONG_VERB and not word.bare.endswith(YA + HA)


def _is_kin(word: Word) -> bool:
    """Tell whether a word is a noun for a person, and no name after «ابن»: «ابن شقيقته»."""
    person = word.noun is not None and word.noun.speaker_type == PERSON
    person = person or (word.title is not None and word.title.kind == "kinship")
    return person and word.name is None and not (word.preposition or word.bare.startswith(ARTICLE))


def _is_present(word: Word) -> bool:
    return any(cue.form == "present" for cue in word.cues)


def _is_joined_kunya(word: Word) -> bool:
    """Tell whether «أبو» is written as one word with what follows: «محمد أبوسنينة»."""
    return word.key.startswith(KUNYA) and not word.key.startswith(_NO_KUNYA) and len(word.key) > LONG_VERB


def goes_on(word: Word, before: Word) -> bool:
    """Tell whether a word can follow a part with the article: another such part, a link, «الحاج شاهين»."""
    if before.title is not None and before.title.kind in ("honorific", "religious") and word.name is not None:
        return True  # «محمد الشيخ خليل»
    return word.key in name_links() or (word.definite and (word.name is not None or word.bare.endswith(YA)))


def joins(word: Word, *, nominal: bool) -> bool:
    """Tell whether «و» is written on a word inside a name and leads on to something else: «وطارق», «والحضور».

    Where no verb can stand, a word that is no name without it is one with it: «سوزان ورال».
    """
    rest = after_waw(word)
    if rest is None or (word.name is not None and not word.name.also_word):
        return False
    return (word.name is None and not nominal) or rest.definite or is_given(rest)


def ends_compound(words: list[Word], first: int, place: int) -> bool:
    """Tell whether «الله» or «الدين» at *place* ends the part before it: «محمد عبد الله», «نور الدين»."""
    if words[place].key not in COMPOUND_ENDS or place == first:
        return False
    before = words[place - 1]
    if words[place].key == RELIGION and not (before.known or before.definite or before.cues):
        return True
    return before.key in first_links() or (
        before.name is not None and (before.name.also_word or place > first + 1)
    )
