"""Whether a name can begin at a place: which words do so anywhere, and which only in some company."""

from functools import cache
from typing import Final

from toolkit.lexicons import lexicon_rows
from toolkit.lexis import NAMESAKES, TA, TANWIN, Word
from toolkit.names.titles import (
    BEFORE_NAMES,
    TITLE_REACH,
    fills_marks,
    is_titled,
    shortened_title,
    title_before,
)
from toolkit.names.words import (
    GOD,
    LEAST_STEM,
    MOTHER,
    NOUN_ENDS,
    SONS,
    WORD_ENDS,
    first_links,
    is_definite_given,
    is_foreign_word,
    is_given,
    is_of_language,
    looks_like_verb,
    may_be_foreign,
    name_links,
)
from toolkit.passages import Passage
from toolkit.text.clitics import ARTICLE
from toolkit.text.letters import ALEF_MAKSURA, TA_MARBUTA, YA, fold
from toolkit.text.marks import COMMAS, OPENING_MARKS
from toolkit.text.tokens import WORD

_YOU: Final = fold("يا")
_SIGN: Final = fold("آية")
_BASIM: Final = fold("باسم")
THAT: Final = fold("كي")  # also a part of names: «بان كي مون»


def may_begin(passage: Passage, place: int, word: Word) -> bool:
    """Tell whether a name can begin at *place*: with a part of names, or an unknown word after a title."""
    if passage.kind[place] != WORD:
        return False
    if word.definite and not is_definite_given(word):
        said = place > 0 and passage.words[place - 1].finite
        if not _opens_with_article(passage, place, nominal=said):
            return False
    if place and passage.words[place - 1].key == _YOU and word.title is not None:
        return False  # «يا سيد فلان»
    if word.key == _SIGN and passage.is_word(place + 1) and passage.words[place + 1].key == GOD:
        return False  # «آية الله فلان»: a title
    if word.name is not None or word.key in first_links() or _precedes_father(passage, place):
        return True
    if word.key in name_links():
        return word.key != THAT and _opens_foreign_name(passage, place)
    if is_foreign_word(word) and passage.is_word(place + 1) and may_be_foreign(passage.words[place + 1]):
        return True
    if place == 0 or word.cues or word.known or word.common:
        return False
    before = passage.words[place - 1]
    if before.text in OPENING_MARKS:
        return fills_marks(passage, place)
    return leads_to_unknown(before) or before.finite


def leads_to_unknown(word: Word) -> bool:
    """Tell whether a name can begin after *word* with a word that no lexicon knows."""
    marks = word.text in COMMAS or word.text in OPENING_MARKS
    return bool(word.title or word.definite or word.nationality or marks)


def opens_name(passage: Passage, place: int, *, nominal: bool) -> bool:
    """Tell whether the words around *place* let a name begin with a word that else begins none."""
    word = passage.words[place]
    return (
        (word.nationality and _is_namesake(passage, place))
        or _opens_with_article(passage, place, nominal=nominal)
        or (word.key in name_links() and _opens_foreign_name(passage, place))
        or opens_kunya_of_woman(passage, place, nominal=nominal)
        or (word.key == _BASIM and _is_basim(passage, place))
    )


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
    if family and word.name.gender and title_before(passage, place) is not None:
        return True  # «وزير الدولة المكلف بالحدائق المصطفى القمري»
    nisba = after.definite and after.bare.endswith(YA) and not (after.known or after.nationality)
    if nisba and word.name.gender and _ends_subject(passage, place + 2):
        return title_before(passage, place) is not None  # «أكد والي صفاقس الفاضل الكافي أن»
    titled = is_titled(passage, place, nominal=nominal)
    if titled and word.name.gender and not word.name.also_word and _may_close_name(after):
        return True  # «النائب العام الصادق الفيلور», «حافظ الأختام الطيب فيلور»
    surely = word.name.kind != "family" and after.name is not None and not after.name.also_word
    if not nominal and not (titled and surely) and (word.name.also_word or word.name.kind != "both"):
        return False
    leads = titled or passage.is_comma(place - 1) or (nominal and before.finite)
    if after.definite and not _is_honorific_part(after):
        short = nominal and shortened_title(passage, place - 1) is not None
        given = word.name.kind != "family" and (short or after.bare.endswith((YA, ALEF_MAKSURA)))
        given = given or (after.name is not None and not (word.name.also_word or after.name.also_word))
        return nominal and given and (leads or not word.name.also_word)  # «القاضي الحبيب الترهوني»
    return leads


def _ends_subject(passage: Passage, place: int) -> bool:
    """Tell whether what somebody says, or an aside, begins at *place*."""
    if place >= len(passage):
        return False
    return passage.words[place].complementiser is not None or passage.is_comma(place)


def _may_close_name(word: Word) -> bool:
    """Tell whether a word that no lexicon knows can be the family's name after a given one."""
    if (
        word.known
        or word.nationality
        or word.cues
        or len(word.bare) < LEAST_STEM
        or word.text.endswith(TANWIN)
    ):
        return False
    plain = word.bare.removeprefix(ARTICLE)
    return not (plain.endswith(NOUN_ENDS + WORD_ENDS) or looks_like_verb(word) or is_of_language(word))


def _is_honorific_part(word: Word) -> bool:
    """Tell whether a word is both an honorific and a part of names: «المنصف الحاج ساسي»."""
    return word.name is not None and word.title is not None and word.title.kind == "honorific"


def _precedes_father(passage: Passage, place: int) -> bool:
    """Tell whether a name with the article stands before that of the father: «المختار ولد أحمد»."""
    if not passage.is_word(place + 1) or passage.words[place + 1].key not in SONS:
        return False
    word = passage.words[place]
    if not word.definite or word.preposition or (word.title is not None and word.title.kind in BEFORE_NAMES):
        return False  # «السيد ولد أحمد»
    unknown = not (word.known or word.cues or word.common)
    return word.name is not None or (unknown and title_before(passage, place) is not None)


def _opens_foreign_name(passage: Passage, place: int) -> bool:
    """Tell whether a link that is also a particle begins a name: «قال فان …», not «فان الوزير»."""
    before = passage.words[place - 1] if place else None
    leads = before is not None and (before.finite or before.title is not None or before.nationality)
    return leads and leads_to_foreign(passage, place)


def leads_to_foreign(passage: Passage, place: int) -> bool:
    """Tell whether a word that no lexicon knows follows a link that is also a particle: «فان …»."""
    after = passage.words[place + 1] if passage.is_word(place + 1) else None
    return after is not None and not (after.definite or after.known or after.cues)


def opens_kunya_of_woman(passage: Passage, place: int, *, nominal: bool) -> bool:
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
    return word.bare.startswith(TA) and len(word.bare) >= LEAST_STEM


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


def _is_basim(passage: Passage, place: int) -> bool:
    """Tell whether «باسم» is a given name, a family's after it, and not whose spokesman one is."""
    after = passage.words[place + 1] if passage.is_word(place + 1) else None
    if after is None or after.known or after.name is None or after.name.kind == "given":
        return False
    before = passage.words[max(0, place - TITLE_REACH) : place]
    return not any(other.stem in _spokesmen() for other in before)


@cache
def _spokesmen() -> frozenset[str]:
    """Return the words that `titles` joins to «باسم»: «متحدثة باسم»."""
    titles = (fold(row[form]).split() for row in lexicon_rows("titles") for form in ("title", "feminine"))
    return frozenset(first for first, *rest in filter(None, titles) if rest == [_BASIM])
