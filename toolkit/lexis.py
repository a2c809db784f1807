"""What the lexicons say of a word type: reporting verb, complementiser, title, noun, nationality, name part.

The tables are compiled once; `word` is asked once for each type and remembers.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import Any, Final

import numpy as np

from toolkit.lexicons import lexicon_columns, lexicon_rows
from toolkit.text.clitics import ARTICLE, CONJUNCTIONS, KAF, LAM, Split, splits
from toolkit.text.inflection import adjective_forms, participle_forms, past_forms, present_forms
from toolkit.text.letters import (
    ALEF,
    ALEF_MAKSURA,
    TA_MARBUTA,
    WAW,
    fold,
    fold_all,
    fold_bare,
    fold_bare_all,
    fold_phrase,
    strip_all,
)

NAMESAKES: Final = (
    "royal",
    "religious",
    "honorific",
    "office",
)  # titles of those whose names institutions bear
BA: Final = "\u0628"
DAMMA: Final = "\u064f"
SHADDA: Final = "\u0651"
ALEF_MADDA: Final = "\u0622"
HAMZA_BELOW: Final = "\u0625"
HAMZA_ABOVE: Final = "\u0623"
PLURAL_WAW_ALEF: Final = "\u0648\u0627"  # ends plural verbs
_PRONOUNS: Final = {  # suffix: gender and number of the person it stands for
    "\u0647": ("m", "singular"),
    "\u0647\u0627": ("f", "singular"),
    "\u0647\u0645": ("m", "plural"),
    "\u0647\u0645\u0627": ("", "dual"),
    "\u0647\u0646": ("f", "plural"),
    "\u0646\u0627": ("", "first"),
    "\u064a": ("", "first"),
    "\u0646\u064a": ("", "first"),
}
_REMEMBERED: Final = 1 << 18  # words: those met first, which are the frequent ones
_LEAST_NAME: Final = 4  # letters of a part of a name that stands with a particle
_LEAST_FOREIGN: Final = 5  # and of a foreign one
_ALL_POSSESSIVES: Final = (
    "\u0647\u0645\u0627",
    "\u0647\u0627",
    "\u0647\u0645",
    "\u0647",
)  # hamza-folded: هما ها هم ه
HERS: Final = "\u0647\u0627"
ALEF_TANWIN: Final = ("\u0627\u064b", "\u064b\u0627")  # of the accusative
TANWIN: Final = (*ALEF_TANWIN, "\u0629\u064b")  # of adverbs and objects: «ممازحاً»
FEMININE_PLURAL: Final = "\u0627\u062a"
FEMININE: Final = (TA_MARBUTA, FEMININE_PLURAL)  # ends feminine nouns and plurals
TA: Final = "\u062a"
HA: Final = "\u0647"
OURS: Final = "\u0646\u0627"
_POSSESSED: Final = (*_ALL_POSSESSIVES, OURS)
_PRONOUN: Final = "prepositional pronoun"
_ME: Final = "\u0646\u064a"
MIM: Final = "\u0645"
_NO_CLASSES: Final[frozenset[str]] = frozenset()
POSSESSIVES: Final = ("\u0647", "\u0647\u0627", "\u0647\u0645")  # also the objects of verbs


@dataclass(slots=True)
class Cue:
    """A way in which a word can report speech."""

    lemma: str
    form: str  # past, present, participle, noun, source
    gender: str
    number: str
    stance: str
    complements: frozenset[str]  # folded: "ان", "بان", "الى ان" …
    also_word: bool
    subject: str = ""  # the only type of speaker that it takes
    object: bool = False  # it cannot do without the one who is accused, described or told
    carries: str = ""  # folded: the preposition before those whose words it carries («نقلت … عن»)
    act: str = ""  # answer, write, turn, address: what else the grammar must know of it
    active_damma: bool = False  # its first letter bears damma in the active: «يُشير», «مُؤكداً»
    conjunction: str = ""
    preposition: str = ""
    pronoun: str = ""  # gender of an attached pronoun: the speaker of «قوله», the object of «ذكرته»


@dataclass(frozen=True, slots=True)
class Complementiser:
    """أن، إن، بأن and the like, with the pronoun or the negation (ألا) written on it."""

    preposition: str
    gender: str
    number: str
    negated: bool
    conjunction: str
    hamza_below: bool


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun that can head the name of a source."""

    speaker_type: str
    definite_type: str
    gender: str
    number: str
    also_word: bool


@dataclass(frozen=True, slots=True)
class Title:
    """A title, office or rank that stands before or after a person's name."""

    kind: str
    gender: str
    number: str
    also_word: bool
    of_somebody: bool = False  # «محامي الفنان فلان» is not that man


@dataclass(frozen=True, slots=True)
class NamePart:
    """A word that is part of personal names."""

    gender: str
    kind: str
    origin: str
    also_word: bool


@dataclass(frozen=True, slots=True)
class Particle:
    """A word of a closed class; `value` is the gender or preposition that it shows."""

    classes: frozenset[str]
    value: str


@dataclass(slots=True, eq=False, init=False)  # shared; freezing would cost more than the look-ups
class Word:
    """A word type and everything that the lexicons say of it; what they do not say is empty."""

    text: str
    bare: str
    key: str
    cues: tuple[Cue, ...]
    finite: bool  # one of the cues is a finite verb
    complementiser: Complementiser | None
    classes: frozenset[str]
    value: str  # of its particle class
    conjunction: str
    preposition: str  # attached, where the lexicons know the rest and not the whole
    definite: bool
    noun: Noun | None
    title: Title | None
    nationality: bool
    known: bool  # as something other than a name
    name: NamePart | None
    passive: bool
    common: bool  # a frequent word of the language and no part of names: «هدف», «زار», «منصب»
    stem: str  # the key without article, and without particles where the lexicons know the rest
    rests: tuple[str, ...]  # the keys of all ways to take particles off, the whole word's first
    number: int  # among the words that are remembered

    # Unlike that of a dataclass, it is compiled, and words are made in less time.
    def __init__(
        self,
        text: str,
        bare: str,
        key: str,
        cues: tuple[Cue, ...] = (),
        finite: bool = False,
        complementiser: Complementiser | None = None,
        classes: frozenset[str] = _NO_CLASSES,
        value: str = "",
        conjunction: str = "",
        preposition: str = "",
        definite: bool = False,
        noun: Noun | None = None,
        title: Title | None = None,
        nationality: bool = False,
        known: bool = False,
        name: NamePart | None = None,
        passive: bool = False,
        common: bool = False,
        stem: str = "",
        rests: tuple[str, ...] = (),
        number: int = _REMEMBERED,
    ):
        self.text = text
        self.bare = bare
        self.key = key
        self.cues = cues
        self.finite = finite
        self.complementiser = complementiser
        self.classes = classes
        self.value = value
        self.conjunction = conjunction
        self.preposition = preposition
        self.definite = definite
        self.noun = noun
        self.title = title
        self.nationality = nationality
        self.known = known
        self.name = name
        self.passive = passive
        self.common = common
        self.stem = stem
        self.rests = rests
        self.number = number


_UNREAD: Final = Word("", "", "")
_words: Final[dict[str, Word]] = {}  # by type; asking `lru_cache` for each took a fourteenth of a whole run


def word(text: str) -> Word:
    """Return what the lexicons say of the word type *text*."""
    known = _words.get(text)
    return words_of([text])[0] if known is None else known


def words_of(types: list[str]) -> list[Word]:
    """Return what the lexicons say of each of *types*; what was asked before is remembered."""
    found = [_words.get(text, _UNREAD) for text in types]
    unread = [at for at, known in enumerate(found) if known is _UNREAD]
    for at, known in zip(unread, _read([types[at] for at in unread]), strict=True):
        found[at] = known
        if len(_words) < _REMEMBERED:
            known.number = len(_words)
            _words[types[at]] = known
    return found


def bearers(words: list[Word], keys: set[str]) -> list[int]:
    """Return the places in *words* of those that are one of some folded *keys*, with or without particles."""
    found: list[int] = []
    for at, known in enumerate(words):
        for rest in known.rests:  # `isdisjoint` would take three times as long
            if rest in keys:
                found.append(at)
                break
    return found


def _read(texts: list[str]) -> list[Word]:
    """Return what the lexicons say of some word types: folded together they take less time."""
    bares = strip_all(texts)
    ways = [splits(bare) for bare in bares]
    keys = iter(fold_bare_all([split.rest for split_off in ways for split in split_off]))
    found: list[Word] = []
    for text, bare, split_off in zip(texts, bares, ways, strict=True):
        found.append(_described(text, bare, [_Option(split, next(keys)) for split in split_off]))
    return found


def _described(text: str, bare: str, options: list["_Option"]) -> Word:
    """Return the word that is *text*, with what the lexicons say of it under some *options*."""
    whole = options[0]
    found = Word(
        text,
        bare,
        whole.key,
        preposition=_written_preposition(options),
        definite=any(option.definite for option in options),
        passive=text != bare and _shows_passive(text),
        stem=whole.stem,
        rests=tuple([option.key for option in options]),
    )
    known = [option for option in options if option.found]
    if known:  # of four types in five the lexicons say nothing
        _describe(found, known, whole)
    found.common = is_common_key(found.key) or (found.definite and is_common_key(found.stem))
    return found


def _shows_passive(text: str) -> bool:
    """Tell whether a damma marks a passive, also after «و» or «ف»."""
    return _bears_damma(text) or (text[:1] in CONJUNCTIONS and _bears_damma(text[1:]))


def _bears_damma(text: str) -> bool:
    """Tell whether a damma stands on the first letter, or after an added alef: «ذُكر», «اتُّهم»."""
    return text[1:2] == DAMMA or (text[:1] == ALEF and DAMMA in text[2:4])


class Traits:
    """What a stage asks of every word, yes or no: answered once for each, a bit a question."""

    def __init__(self, count: int, tell: Callable[[Word], tuple[object, ...]]):
        self.count = count
        self.tell = tell
        self._told = np.zeros(_REMEMBERED + 1, dtype=np.uint16)  # by a word's number; 0 where not yet asked

    def of(self, words: list[Word], numbers: np.ndarray) -> np.ndarray:
        """Return the answers for each of *words*, which have these *numbers*."""
        found = self._told[numbers]
        unasked = np.nonzero(found == 0)[0]
        if len(unasked):
            found[unasked] = [self._ask(words[at]) for at in unasked.tolist()]
            self._told[numbers[unasked]] = found[unasked]
            self._told[_REMEMBERED] = 0  # the number of all words that are not remembered
        return found

    def _ask(self, known: Word) -> int:
        """Return the answers for a word, and above them a bit that it was asked."""
        bits = 1 << self.count
        for number, answer in enumerate(self.tell(known)):
            bits |= bool(answer) << number
        return bits


@cache
def letter_names() -> frozenset[str]:
    """Return the names of Latin letters, folded, that are initials before a stop: «دبليو»."""
    return frozenset(fold_all(lexicon_columns("letter_names")["word"]))


@cache
def title_words() -> frozenset[str]:
    """Return the adjectives that belong to titles, folded: «العام», «التنفيذي»."""
    return frozenset(fold(row["word"]) for row in lexicon_rows("particles") if row["class"] == "title word")


def _describe(found: Word, options: list["_Option"], whole: "_Option") -> None:
    """Set what the lexicons say of a word under those *options* that they know."""
    particle, attached = _first("particle", options)
    if attached is not None and _is_not_under_preposition(particle, attached.split.preposition):
        particle = attached = None
    if particle is not None and found.bare.startswith(ALEF_MADDA) and found.bare not in _with_madda():
        particle = attached = None  # «آنا» and «آلان» are names, not «أنا» and «الآن»
    noun, of_noun = _first("noun", options)
    if particle and of_noun is whole and attached is not whole and _PRONOUN in particle.classes:
        particle = attached = None  # «ولي» of «ولي العهد» is no «و» and «لي»
    title, of_title = _first("title", options)
    nation, of_nation = _first("nationality", options)
    name, of_name = _first("name", options)
    if of_name is not None and of_name is not whole and not _bears_particle(name, of_name):
        name = of_name = None
    if of_name is whole and not name.also_word:  # «فكي» is no «ف» and «كي», «بولي» no «ب» and «ولي»
        if attached is not whole:
            particle = attached = None
        if of_noun is not whole:
            noun = of_noun = None
        if of_title is not whole:
            title = of_title = None
        if of_nation is not whole:
            nation = of_nation = None  # «كارمن» is no «ك» and «أرمن»
    if particle:
        found.classes, found.value = particle.classes, particle.value
    found.noun, found.title, found.nationality, found.name = noun, title, nation is not None, name
    found.definite = found.definite and not _is_foreign_name(name, of_name, whole)
    found.cues = tuple(_cues_of(found.text, options))
    found.finite = any(cue.form in ("past", "present") for cue in found.cues)
    found.passive = found.passive and not (found.cues and all(_may_bear_damma(c) for c in found.cues))
    found.complementiser = _complementiser_of(options)
    if found.complementiser is not None and found.complementiser.hamza_below and HAMZA_BELOW in found.bare:
        found.name = None  # «فإن» is no «فان»
    if found.complementiser is not None and found.complementiser.negated:
        found.classes, found.value = frozenset(), ""  # those of «إلا»
    found.known = bool(noun or title or found.nationality or found.classes or found.complementiser)
    known = of_noun or of_title or of_nation or of_name or attached
    if known is whole and (noun or title):
        found.definite = whole.definite or _bears_pronoun(found.bare)  # «والدة» is no «و» and article
    if known:
        found.conjunction, found.preposition = known.split.conjunction, known.split.preposition
        found.stem = known.stem


def _bears_pronoun(bare: str) -> bool:
    """Tell whether a pronoun is written on a noun or title: «شقيقته», not «فقيه», «متهما»."""
    bases = [bare.removesuffix(suffix) for suffix in _ALL_POSSESSIVES if bare.endswith(suffix)]
    bases += [base[:-1] + TA_MARBUTA for base in bases if base.endswith(TA)]
    return any(fold_bare(base) in _nominal() for base in bases)


def _may_bear_damma(cue: Cue) -> bool:
    """Tell whether a damma on its first letter makes no passive of a word: «مُطالبة», not «يُذكر»."""
    return cue.active_damma or cue.form == "noun"


def _is_not_under_preposition(particle: Particle, preposition: str) -> bool:
    """Tell whether a particle cannot bear the preposition read off it: «كلم» is no «لم», «كامل» no «أمل»."""
    after_kaf = preposition == KAF and "object" in particle.classes
    after_lam = preposition == LAM and "question" in particle.classes  # «لاين» is no «أين»
    return bool(preposition) and ("negation" in particle.classes or after_kaf or after_lam)


def _is_foreign_name(name: NamePart | None, of_name: "_Option | None", whole: "_Option") -> bool:
    """Tell whether the whole word is a foreign name that only begins like the article: «الفريدو»."""
    return name is not None and name.origin != "arabic" and of_name is whole and not name.also_word


def _bears_particle(name: NamePart, option: "_Option") -> bool:
    """Tell whether a part of a name is plainly one under an attached particle: «لسمير», «بكابيلو»."""
    if name.also_word or (name.origin != "arabic" and option.split.preposition == KAF):
        return False  # «كبيرات»
    return len(option.split.rest) >= (_LEAST_NAME if name.origin == "arabic" else _LEAST_FOREIGN)


_Said = dict[str, Any]  # what the lexicons say under one key, by kind
_NOTHING: Final[_Said] = {}


class _Option:
    """One way to take particles off a word, with its keys and all that the lexicons say under them."""

    __slots__ = ("definite", "found", "key", "split", "stem")

    def __init__(self, split: Split, key: str):
        rest = split.rest
        self.split = split
        self.definite = definite = rest.startswith(ARTICLE) and len(rest) > len(ARTICLE) + 1
        self.key = key
        self.stem = stem = _without_article(rest, key) if definite else key
        plain = _plain().get(key)
        nominal = _nominal().get(stem)
        accusative = not definite and stem.endswith(ALEF) and not stem.endswith(HERS)
        if nominal is None and accusative and len(stem) >= _LEAST_NAME:
            nominal = _nominal().get(stem[:-1])  # «مصدراً», «عضوا», but «مؤسسها» is no «مؤسسة»
        self.found: _Said = {**plain, **nominal} if plain and nominal else plain or nominal or _NOTHING
        if not self.found and not definite and len(stem) >= _LEAST_NAME and stem.endswith(_POSSESSED):
            self._take_pronoun_off()

    def _take_pronoun_off(self) -> None:
        """Read a word that no lexicon knows as a source's noun or title with a pronoun: «مكتبه», «شريكها»."""
        for suffix in _POSSESSED:
            base = self.stem.removesuffix(suffix)
            if base == self.stem or len(base) < _LEAST_NAME - 1:
                continue
            feminine = base[:-1] + HA if base.endswith(TA) else base
            possessed = _nominal().get(feminine) or _nominal().get(base)
            if possessed and _is_source_noun(possessed, suffix):
                self.found = {kind: possessed[kind] for kind in ("noun", "title") if kind in possessed}
                self.definite = True
                self.stem = feminine if feminine in _nominal() else base
                return


def _without_article(rest: str, key: str) -> str:
    """Return the key of a word after its article; it ends as *rest* does where it is short («الهدى»)."""
    return fold_bare(rest[len(ARTICLE) :]) if rest.endswith(ALEF_MAKSURA) else key[len(ARTICLE) :]


def _is_source_noun(said: _Said, pronoun: str) -> bool:
    """Tell whether a noun plainly is a source that somebody may have: an office, a body, a kin.

    «مصادرنا» are those of who writes.
    """
    noun, title = said.get("noun"), said.get("title")
    if pronoun == OURS:
        return noun is not None and not noun.also_word and noun.speaker_type in ("anonymous", "media")
    if title is not None:
        return pronoun == HERS or not title.also_word  # «مؤسسها», which is nothing else
    return noun is not None and not noun.also_word and noun.speaker_type in ("institution", "person", "media")


def _first(kind: str, options: list[_Option]) -> tuple[Any, _Option | None]:
    """Return what the lexicons say as *kind* of the first reading that they know, and that reading."""
    for option in options:
        if kind in option.found:
            return option.found[kind], option
    return None, None


def _written_preposition(options: list[_Option]) -> str:
    """Return the preposition that stands before the article in a word («بالقول», «للوزير»)."""
    for option in options[1:]:
        if option.definite and option.split.preposition:
            return option.split.preposition
    return ""


def _complementiser_of(options: list[_Option]) -> Complementiser | None:
    """Return the complementiser that a word is; «آن» is none, though it is folded like «أن»."""
    if options[0].split.rest.startswith(ALEF_MADDA):
        return None
    for option in options:
        if "complementiser" not in option.found or option.split.preposition:
            continue
        preposition, gender, number, negated = option.found["complementiser"]
        rest = option.split.rest.removeprefix(preposition)
        if negated and not rest.startswith(HAMZA_ABOVE):
            continue  # «إلا», which is folded like «ألا»
        below = rest.startswith(HAMZA_BELOW)
        return Complementiser(preposition, gender, number, negated, option.split.conjunction, below)
    return None


def _cues_of(text: str, options: list[_Option]) -> Iterator[Cue]:
    """Yield the ways in which a word can report, the whole word's before those without particles."""
    for option in options:
        split = option.split
        for cue in option.found.get("cues", ()):
            purpose = cue.form == "present" and split.preposition == LAM  # «ليضيف»
            if split.preposition and not (cue.form == "noun" and split.preposition == BA) and not purpose:
                continue
            if cue.pronoun and split.rest.endswith(TA_MARBUTA):
                continue  # «عدة» is not «عدّه», though papers interchange the letters
            if cue.form in ("past", "present") and text.endswith(ALEF_TANWIN):
                continue  # «رداً» is no «ردّا»
            if cue.number == "dual" and text.endswith(HAMZA_ABOVE):
                continue  # «اقرأ أيضاً» is no «أقرّا»
            if cue.form == "participle" and cue.gender == "f" and split.rest.endswith(HA):
                continue  # nor is «مركزه» a way to write «مركزة»
            if split.conjunction or split.preposition:
                cue = replace(cue, conjunction=split.conjunction, preposition=split.preposition)
            yield cue


@cache
def _plain() -> dict[str, _Said]:
    """Return what the lexicons say under a word's key with its article: one look-up for all of them."""
    return _joined(
        {
            "particle": _particles(),
            "complementiser": _complementisers(),
            "cues": _cue_forms(),
            "name": _name_parts(),
        }
    )


@cache
def _nominal() -> dict[str, _Said]:
    """Return what the lexicons say under a noun's key without its article."""
    return _joined({"noun": _nouns(), "title": _titles(), "nationality": _nationalities()})


def _joined(tables: dict[str, dict[str, Any]]) -> dict[str, _Said]:
    joined: dict[str, _Said] = {}
    for kind, table in tables.items():
        for key, value in table.items():
            joined.setdefault(key, {})[kind] = value
    return joined


@cache
def _cue_forms() -> dict[str, tuple[Cue, ...]]:
    """Return the reporting words by folded form, without attached particles."""
    shown: list[tuple[str, Cue]] = []
    for row in lexicon_rows("reporting_verbs"):
        make, damma = _cue_maker(row), _forms_with_damma(row)
        shown += [
            (form, make(form=kind, gender=gender, number=number, pronoun=pronoun, active_damma=kind in damma))
            for form, kind, gender, number, pronoun in _reporting_forms(row)
        ]
    for row in lexicon_rows("particles"):
        if row["class"] == "source":
            gender, number = row["value"], "singular" if row["value"] else ""
            source = Cue(row["word"], "source", gender, number, "neutral", frozenset(), False, pronoun=gender)
            shown.append((row["word"], source))
    forms: dict[str, list[Cue]] = {}
    for key, (_, cue) in zip(fold_all([form for form, _ in shown]), shown, strict=True):
        known = forms.setdefault(key, [])
        if cue not in known:
            known.append(cue)
    return {form: tuple(cues) for form, cues in forms.items()}


def _cue_maker(row: dict[str, str]) -> Callable[..., Cue]:
    """Return what makes the cues of a reporting verb, of which many forms show the same."""
    complements = frozenset(map(fold_phrase, row["complements"].split("|")))
    return cache(
        partial(
            Cue,
            lemma=row["verb"],
            stance=row["stance"],
            complements=complements,
            also_word=row["also_word"] == "yes",
            subject=row["subject"],
            object=row["object"] == "yes",
            carries=fold(row["carries"]),
            act=row["act"],
        )
    )


def _forms_with_damma(row: dict[str, str]) -> tuple[str, ...]:
    """Return the forms whose first letter bears damma in the active: «مُتوقعاً», and of أشار also «يُشير».

    A damma makes a present passive in the first stem («يُذكر») and in those with an added ت or a bare
    alef («يُتوقع», «يُعتبر»), not in the others: أكّد، طالب، أشار.
    """
    verb, derived = row["verb"], row["participle"].startswith(MIM)
    lengthened = verb.startswith(ALEF) or (verb.startswith(TA) and verb[1] != ALEF)
    return ("participle", "present") if derived and not lengthened else ("participle",)


def _reporting_forms(row: dict[str, str]) -> Iterator[tuple[str, str, str, str, str]]:
    """Yield the forms of a reporting verb: form, kind, gender, number, gender of an attached pronoun."""
    for kind, inflected in (("past", past_forms(row["verb"])), ("present", present_forms(row["present"]))):
        for form, gender, number in inflected:
            yield form, kind, gender, number, ""
            for suffix in POSSESSIVES:
                yield _with_suffix(form, suffix), kind, gender, number, _PRONOUNS[suffix][0]
            if row["object"] == "yes" or row["stance"] == "asking":
                ambiguous = form == row["verb"] or (kind == "present" and row["also_word"] == "yes")
                for told in _told_us(form, plain=ambiguous):
                    yield told, kind, gender, number, "m"
    for form, gender, number in participle_forms(row["participle"]):
        if form not in (row["participle"], row["participle"] + "\u0648\u0646"):
            yield form, "participle", gender, number, ""
    for suffix, (gender, number) in _PRONOUNS.items():
        if number != "first":
            yield _with_suffix(row["noun"], suffix), "noun", gender, number, gender or "m"
    yield ARTICLE + row["noun"], "noun", "", "", ""
    yield row["noun"], "noun", "", "", ""


def _told_us(form: str, *, plain: bool) -> Iterator[str]:
    """Yield a verb with «me» and «us» written on it; «أبلغنا», from a *plain* form, is «we told»."""
    yield _with_suffix(form, _ME)
    hollow = form[-2:-1] == ALEF  # «أجابنا» is no «أجبنا»
    if not plain or hollow:
        yield _with_suffix(form, OURS)


def _with_suffix(form: str, suffix: str) -> str:
    """Return *form* with a pronoun written on it."""
    if form.endswith(PLURAL_WAW_ALEF):
        form = form[:-1]
    elif form.endswith(ALEF_MAKSURA):
        form = form[:-1] + "\u0627"
    elif form.endswith(TA_MARBUTA):
        form = form[:-1] + "\u062a"
    return form + suffix


@cache
def _with_madda() -> frozenset[str]:
    """Return the particles that begin with alef madda."""
    words = (row["word"] for row in lexicon_rows("particles"))
    return frozenset(word for word in words if word.startswith(ALEF_MADDA))


@cache
def _complementisers() -> dict[str, tuple[str, str, str, bool]]:
    """Return the complementisers: preposition, gender and number of the pronoun written on it, negated."""
    found = {}
    for row in lexicon_rows("particles"):
        if row["class"] == "negated complementiser":
            found[fold(row["word"])] = (row["value"], "", "", True)
        if row["class"] == "complementiser":
            found[fold(row["word"])] = (row["value"], "", "", False)
            for suffix, (gender, number) in _PRONOUNS.items():
                found[fold(row["word"] + suffix)] = (row["value"], gender, number, False)
    return found


@cache
def _particles() -> dict[str, Particle]:
    """Return the particles by folded form; nouns of the classes `object` and `event` also with pronouns."""
    found: dict[str, Particle] = {}
    for row in lexicon_rows("particles"):
        form, kind = row["word"], row["class"]
        if kind in ("complementiser", "negated complementiser", "name link"):
            continue
        own = kind in ("object", "event")
        forms = [form, *(_with_suffix(form, suffix) for suffix in POSSESSIVES)] if own else [form]
        for key in map(fold, forms):
            known = found.get(key, Particle(frozenset(), ""))
            found[key] = Particle(known.classes | {kind}, row["value"] or known.value)
    return found


@cache
def _nouns() -> dict[str, Noun]:
    return {
        fold(row["noun"]): Noun(
            row["speaker_type"],
            row["definite_type"] or row["speaker_type"],
            row["gender"],
            row["number"],
            row["also_word"] == "yes",
        )
        for row in lexicon_rows("source_nouns")
    }


@cache
def _titles() -> dict[str, Title]:
    found: dict[str, Title] = {}
    for row in lexicon_rows("titles"):
        flags = row["also_word"] == "yes", row["of_somebody"] == "yes"
        for form, gender, number in _title_forms(row):
            if form and " " not in form:
                found.setdefault(fold(form), Title(row["kind"], gender, number, *flags))
    return found


def _title_forms(row: dict[str, str]) -> Iterator[tuple[str, str, str]]:
    both = row["title"] == row["feminine"]
    yield row["title"], "" if both else "m", "singular"
    yield row["feminine"], "f", "singular"
    for plural in row["plural"].split("|"):
        yield plural, "m", "plural"


def state_of_demonym(known: Word) -> str:
    """Return the id of the state or union that an adjective of nationality belongs to; "" where none does."""
    return _nationalities().get(known.stem, "")


@cache
def _nationalities() -> dict[str, str]:
    return {
        fold(form.form): row["actor_id"]
        for row in lexicon_rows("nationalities")
        for form in adjective_forms(row["adjective"], row["people"])
    }


@cache
def _name_parts() -> dict[str, NamePart]:
    table = lexicon_columns("name_parts")
    also_word = [flag == "yes" for flag in table["also_word"]]
    part = cache(NamePart)  # few are different
    parts = map(part, table["gender"], table["kind"], table["origin"], also_word)
    return dict(zip(fold_all(table["part"]), parts, strict=True))


def is_state_noun(known: Word) -> bool:
    """Tell whether a word that looks like a title is a noun for a state: «الدولة», «المملكة»."""
    return known.noun is not None and known.noun.speaker_type == "state"


def bears_names(known: Word) -> bool:
    """Tell whether a body may be called after a person: «جامعة الملك …», not «مكتب الوزير …»."""
    return not known.definite and known.stem in _namesakes_of_persons()


@cache
def _namesakes_of_persons() -> frozenset[str]:
    rows = lexicon_rows("organisation_heads")
    return frozenset(fold(row["head"]) for row in rows if row["place"] or row["name"])


@cache
def words_by_kind(table: str) -> dict[str, frozenset[str]]:
    """Return the words and phrases of a table with the columns `words` and `kind`, folded, by their kind."""
    rows = lexicon_rows(table)
    return {
        kind: frozenset(fold_phrase(row["words"]) for row in rows if row["kind"] == kind)
        for kind in {row["kind"] for row in rows}
    }


@cache
def lands() -> frozenset[str]:
    """Return the names of states and regions, folded: «ملك إسبانيا», and «مجموعة أميركا» is no firm."""
    names = [row["alias"] for row in lexicon_rows("state_names")]
    names += [name for row in lexicon_rows("place_names") for name in row["names"].split("|")]
    return frozenset(map(fold, names))


def after_waw(joined: Word) -> Word | None:
    """Return the word before which «و» is written, if the letters allow it: «طارق» for «وطارق»."""
    return word(joined.bare[len(WAW) :]) if joined.bare.startswith(WAW) else None


def is_common_key(key: str) -> bool:
    """Tell whether a folded word, without article or particle, is a frequent one of the language."""
    return key in _common_words()


@cache
def _common_words() -> frozenset[str]:
    return frozenset(fold_all(lexicon_columns("common_words")["word"]))
