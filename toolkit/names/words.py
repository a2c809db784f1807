"""What one word tells of names: whether it is a part of one, joins its parts, is foreign, or is no name's."""

from functools import cache
from typing import Final

from toolkit.lexicons import lexicon_rows
from toolkit.lexis import BA, FEMININE, HA, MIM, TA, Word, is_common_key
from toolkit.lexis import word as word_of
from toolkit.spelling import is_spelled_foreign
from toolkit.text.clitics import FA, KAF, LAM
from toolkit.text.inflection import is_verbal_noun
from toolkit.text.letters import ALEF, WAW, YA, fold

COLON: Final = ":"
STOP: Final = "."
NOUN_ENDS: Final = (*FEMININE, "\u0647\u0627", "\u0647\u0645")  # of nouns, also with pronouns
WORD_ENDS: Final = ("\u064a\u0646", "\u0648\u0646", "\u0647", "\u0647\u0646")  # «مفصولين», «طريقه», «أنفسهن»
PRONOUNS: Final = (
    "\u0647",
    "\u0647\u0627",
    "\u0647\u0645",
    "\u0647\u0645\u0627",
)  # of whose kin it is: «زوجته»
_PLURAL: Final = "\u0627\u062a"
_LAM_VERB: Final = ("\u0644\u064a", "\u0644\u062a")  # the particle and a present verb
ATTACHED: Final = (WAW, FA, BA, LAM)  # letters that may be particles
_IMPERFECT: Final = (  # begin present and future verbs
    YA,
    TA,
    "\u0633\u064a",
    "\u0633\u062a",
)
LEAST_STEM: Final = 3  # letters of a word without particle or pronoun
TWO_INITIALS: Final = 3  # letters and a stop
ARABIC: Final = "arabic"  # origin of a part of names
PERSON: Final = "person"
SAYING: Final = ("neutral", "continuing")  # stances of verbs that tell nothing but that somebody said
SONS: Final = (
    fold("بن"),
    fold("بنت"),
    fold("ولد"),
    fold("منت"),
)
MOTHER: Final = "\u0627\u0645"
GOD: Final = fold("الله")
RELIGION: Final = fold("الدين")
COMPOUND_ENDS: Final = (GOD, RELIGION)  # of parts of two words: «نصر الله», «عز الدين»
ALSO_NAMES: Final = frozenset(
    ["anonymity", "object"]
)  # «فضل» asks for anonymity, «أمل» hopes: given names, too


def is_given(word: Word) -> bool:
    """Tell whether a word is a given name."""
    given = word.name is not None and word.name.kind in ("given", "both")
    return given and (not word.definite or is_definite_given(word))


def is_definite_given(word: Word) -> bool:
    """Tell whether a word is a given name that has the article: «الهادي», «الحبيب»."""
    part = word.name
    return (
        word.definite
        and part is not None
        and part.kind == "given"
        and part.origin == ARABIC
        and not part.also_word
    )


def may_be_given(word: Word) -> bool:
    """Tell whether a word inside a name may be a given one, with or without the article."""
    return is_given(word) or (word.definite and word.name is not None and word.name.kind == "both")


def is_surely_given(word: Word) -> bool:
    """Tell whether a word is the given name of a man or a woman, and nothing else."""
    return is_given(word) and bool(word.name and word.name.gender) and not (is_also_word(word) or word.known)


def is_also_word(word: Word) -> bool:
    """Tell whether a part of names is also another word."""
    return word.name is not None and word.name.also_word


def is_foreign_part(word: Word) -> bool:
    """Tell whether a word is a part of foreign names."""
    return word.name is not None and word.name.origin != ARABIC


def may_be_foreign(word: Word) -> bool:
    """Tell whether a word is spelled like a foreign name, or is a part of one and nothing else."""
    return is_foreign_word(word) or (is_foreign_part(word) and not (is_also_word(word) or word.known))


def is_foreign_word(word: Word) -> bool:
    """Tell whether a word of which no lexicon knows anything is spelled like a foreign name."""
    told = word.known or word.cues or word.classes or word.complementiser is not None or word.definite
    if told or word.name is not None or len(word.bare) <= LEAST_STEM or word.bare.startswith(WAW):
        return False
    inflected = word.bare.endswith(_PLURAL) or word.bare.startswith(_LAM_VERB)  # «ليتولى»
    return not (inflected or is_of_language(word)) and is_spelled_foreign(word.key)


def is_initial(word: Word) -> bool:
    """Tell whether a word is one letter, or two with a stop: «ب» of «ج.سمير», «ك.ر»."""
    return len(word.bare) == 1 or (len(word.bare) == TWO_INITIALS and word.bare[1] == STOP)


def leads_to_name(key: str) -> bool:
    """Tell whether a folded word leads to the name of a person who is named by it: أبو، ابن، عبد."""
    return key in first_links()


@cache
def name_links() -> frozenset[str]:
    """Return the words that join the parts of a name: بن، أبو، آل، عبد، دي، فان."""
    return frozenset(fold(row["word"]) for row in lexicon_rows("particles") if row["class"] == "name link")


@cache
def first_links() -> frozenset[str]:
    """Return those of them that can begin a name: أبو، ابن، آل، عبد."""
    rows = [row for row in lexicon_rows("particles") if row["class"] == "name link"]
    return frozenset(fold(row["word"]) for row in rows if row["value"] == "first")


def is_of_language(word: Word) -> bool:
    """Tell whether a word is a frequent one or a verbal noun, also after «و» or «ف» or with a pronoun."""
    if word.common or is_verbal_noun(word.key):
        return True
    if word.bare.startswith((WAW, FA)) and len(word.key) > LEAST_STEM and is_common_key(word.key[1:]):
        return True  # «فخرج»
    stems = [word.key.removesuffix(pronoun) for pronoun in PRONOUNS if word.key.endswith(pronoun)]
    return any(map(_is_possessable, stems))


def _is_possessable(base: str) -> bool:
    """Tell whether a noun, its pronoun taken off, is a frequent one: «جهد», «تدريبات», «عائلت»."""
    if len(base) < LEAST_STEM:
        return False
    if base.endswith(ALEF + TA):
        return is_verbal_noun(base[:-2]) or is_common_key(base[:-2]) or is_common_key(base[:-2] + HA)
    return is_verbal_noun(base) or is_common_key(base[:-1] + HA if base.endswith(TA) else base)


def may_be_attached(word: Word) -> bool:
    """Tell whether an unknown word may be a particle and a word of the language: «بشكل», not «بوركهارد»."""
    if not word.bare.startswith(ATTACHED):
        return False
    rest = word_of(word.bare[1:])
    return bool(rest.known or rest.cues or rest.name or rest.common or is_verbal_noun(rest.key)) or (
        rest.definite or rest.bare.startswith(LAM) or rest.bare.endswith(NOUN_ENDS)
    )


def is_under_preposition(word: Word, *, foreign: bool) -> bool:
    """Tell whether a word that no lexicon knows has the shape of «لـ» or «بـ» and a noun: «لطرد», «بسؤال»."""
    if not word.bare.startswith((LAM, BA)):
        return False
    if word.bare.startswith(LAM) and not foreign:
        return True
    rest = word_of(word.bare[1:])
    if rest.conjunction:
        return False  # «بوحدود» is no «ب», «و» and «حدود»
    return bool(rest.cues or rest.known or is_verbal_noun(rest.key) or rest.common)


def begins_phrase(word: Word) -> bool:
    """Tell whether a particle written on the word leads on to something else; «كال…» begins names too."""
    if word.conjunction or word.name is not None:
        led = bool(word.preposition) and (word.definite or is_foreign_part(word))  # «بالرياحي», «لبيكاسو»
        return bool(word.conjunction) or led
    if word.preposition not in ("", KAF):
        return True
    rest = word.key.removeprefix(BA)
    stems = [rest.removesuffix(pronoun) for pronoun in PRONOUNS if rest.endswith(pronoun)]
    said = is_common_key(rest) or any(map(is_verbal_noun, stems))  # «هادي بضم …», «إيغور بتغلبه»
    return word.key.startswith(BA) and said


def looks_like_verb(word: Word) -> bool:
    """Tell whether a word that no lexicon knows has the shape of a present or future verb."""
    return word.bare.startswith(_IMPERFECT) and len(word.bare) > 3


def tells_how_one_speaks(word: Word) -> bool:
    """Tell whether a word is a participle of saying in the accusative: «قائلا», «معتبراً»."""
    return word.bare.endswith(ALEF) and any(cue.form == "participle" for cue in word.cues)


def tells_manner(word: Word) -> bool:
    """Tell whether an unknown word looks like a participle in the accusative: «ساخرا», «متسائلا»."""
    return word.bare.endswith(ALEF) and (word.bare.startswith(MIM) or word.bare[1:2] == ALEF)


def says(word: Word) -> bool:
    """Tell whether a word is a verb of saying and nothing else: «قال», «يضيف»; not «تعتبر», «بين»."""
    return any(
        cue.form in ("past", "present") and cue.stance in SAYING and not (cue.also_word or cue.pronoun)
        for cue in word.cues
    )


def is_own_saying(word: Word) -> bool:
    """Tell whether a word is a noun of saying that has a pronoun for who speaks: «قوله»."""
    return any(cue.form == "noun" and bool(cue.pronoun) for cue in word.cues)
