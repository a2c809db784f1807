"""Whether a word can be part of a name: the first, or one that goes on from the word before it."""

from typing import Final

from toolkit.lexis import HA, MIM, TA, TANWIN, Word, after_waw, is_common_key
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
    is_own_saying,
    is_under_preposition,
    looks_like_verb,
    may_be_given,
    name_links,
    tells_how_one_speaks,
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
_VERBAL: Final = ("past", "present", "participle")  # forms of cues
_NAMED_AFTER: Final = frozenset(["named after", "deity"])


def can_be_first(word: Word, *, man: bool) -> bool:
    """Tell whether a name can begin with a word; *man* says that a title tells that it is a man's."""
    if word.key in first_links():
        return word.complementiser is None or word.name is not None
    if _is_of_grammar(word):
        return False
    if is_foreign_part(word) and any(cue.form == "present" for cue in word.cues):
        return False  # «تروي فاطمة …»
    if _is_plain_part(word):
        return not word.definite or is_definite_given(word)
    if word.cues or word.definite or word.nationality or word.title is not None or word.noun is not None:
        return False
    if word.bare.endswith(_POSSESSED) or (word.name is None and is_of_language(word)):
        return False
    return not looks_like_verb(word) or (man and word.bare.startswith(TA))


def can_be_next(word: Word, before: Word, *, closes: bool, nominal: bool, man: bool) -> bool:
    """Tell whether a word can be part of a name after *before*, another part of it.

    *closes* says that it stands last in a noun phrase, where the endings of nouns tell nothing, *man* that
    a title tells that the name is a man's.
    """
    if word.key in name_links():
        return word.complementiser is None or word.name is not None
    if before.key in name_links() and before.key not in COMPOUND_ENDS:
        return _can_follow_link(word, before)
    if _is_of_grammar(word) or _acts(word, before) or (word.name is None and tells_how_one_speaks(word)):
        return False
    if _is_known_inside(word, before, last=closes and nominal):
        return True
    if _is_known_otherwise(word):
        return False
    if is_foreign_word(word):
        return True  # «ليلى ستانهوب وجهت …»
    if word.definite:
        return not _describes(word)
    return not (
        word.bare.endswith(_POSSESSED if closes else NOUN_ENDS)
        or (word.name is None and _is_noun_after(word, before, closes=closes, nominal=nominal))
        or (not nominal and _is_verb_after(word, before, closes=closes, man=man))
        or is_under_preposition(word, foreign=is_foreign_part(before))
    )


def _is_of_grammar(word: Word) -> bool:
    """Tell whether a word is a particle, an adverb, or too short to be part of a name."""
    if word.complementiser is not None or len(word.bare) < _LEAST_LETTERS or word.text.endswith(TANWIN):
        return True
    return bool(word.classes) and not (word.name is not None and word.classes <= ALSO_NAMES)


def _is_plain_part(word: Word) -> bool:
    """Tell whether a word is a part of names and no noun or title: «سالم», also «رائد», «فريد»."""
    if word.name is None:
        return False
    rank = word.title is not None and word.title.also_word and not word.definite
    return rank or not (word.title or word.noun or word.nationality)


def _can_follow_link(word: Word, before: Word) -> bool:
    """Tell whether a word can be what «بن», «أبو» or «عبد» is of: not «بن جلسة», «عبد الله قوله»."""
    if is_own_saying(word) or _is_kin(word) or word.complementiser is not None:
        return False
    of_father = before.key in SONS and "preposition" not in word.classes
    return of_father or word.classes <= _NAMED_AFTER  # «بن شارع», «عبد المولى»


def _acts(word: Word, before: Word) -> bool:
    """Tell whether a word is the verb of the one named: «فؤاد أيوب أبلغ …», «بلاتيني نقلت …», «عيسى يعد»."""
    verb = word.name is None and any(cue.form in ("past", "present") for cue in word.cues)
    return verb and (word.bare.endswith(TA) or not is_foreign_part(before))


def _is_known_inside(word: Word, before: Word, *, last: bool) -> bool:
    """Tell whether by the lexicons a word goes on a name; *last* says that a noun phrase ends with it."""
    part, title = word.name, word.title
    if _is_joined_kunya(word) or _is_plain_part(word):
        return True
    if part is not None and part.origin == ARABIC and not part.also_word:
        return True
    if not may_be_given(before):
        return False
    if part is not None and (word.nationality or title is not None):
        return True  # «زياد فارسي», «مراد التركي», «وائل الحاج موسى»
    if not word.definite:
        return False
    one = title is not None and title.number == "singular"  # «العميد سالم العمدة»
    one = one or (word.noun is not None and word.noun.speaker_type == PERSON)  # «النائب خالد الولي»
    if last and (one or word.nationality):
        return True  # «المهندس محمد المخرج», «نعيم العراقي»
    return title is not None and title.also_word and is_given(word_of(word.stem))  # «خالد الحجاج»


def _is_known_otherwise(word: Word) -> bool:
    """Tell whether a word inside a name is known as something else: «قال», «قوله», «غيابيا»."""
    if word.nationality or word.title is not None or word.noun is not None or is_own_saying(word):
        return True
    if any(cue.form in _VERBAL and not cue.also_word for cue in word.cues):
        return True
    if word.name is not None:
        return False
    joined = word.bare.startswith(FA) and word_of(word.bare[len(FA) :]).finite  # «أما كيم هاولز فوصف …»
    return joined or _is_adverbial(word)


def _describes(word: Word) -> bool:
    """Tell whether a word with the article is a noun of saying or a participle: «فلان المنتمي إلى …»."""
    if any(cue.form == "noun" for cue in word.cues):
        return True
    return word.stem.startswith(MIM) and word.name is None and word.common


def _is_noun_after(word: Word, before: Word, *, closes: bool, nominal: bool) -> bool:
    """Tell whether an unknown word has the shape of a noun or verb that goes on from a name, not in it."""
    foreign = is_foreign_part(before)
    if foreign and not (nominal or closes) and is_spelled_arabic(word.key):
        return True  # «وارتدت غابرييلا ثوبا …»
    if is_of_language(word):
        return True
    compound = before.key in COMPOUND_ENDS and not word.bare.endswith(ALEF)
    arabic = compound or (before.name is not None and not foreign)
    inflected = word.bare.endswith(_INFLECTED) and len(word.bare) in _NOUN
    if arabic and inflected and not _ends_like_family(word, last=nominal and closes):
        return True  # «عمر جزءا», «منصور منصبه», «أحمد قطان احتفلت»
    return foreign and not nominal and _is_possessed(word)  # «صب جوزيف بلاتيني غضبه»


def _is_verb_after(word: Word, before: Word, *, closes: bool, man: bool) -> bool:
    """Tell whether a word looks like the verb of the one named, not like a part of the name."""
    if not looks_like_verb(word) or (closes and word.bare.endswith(YA)):
        return False  # «لين تفاحي،»
    part = before.name
    if part is not None and part.kind == "given" and is_foreign_part(before) and len(word.bare) > LONG_VERB:
        return False
    man = man or (part is not None and part.gender == "m")
    return not (man and word.bare.startswith(TA))  # «إبراهيم ترشيشي»: the verb of a woman


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
