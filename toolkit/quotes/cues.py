"""Cues: where a text reports speech, and what opens the content of the report.

A word that can report (`lexis.Cue`) counts only with an opener that it governs: أن and its like, a
colon, a quotation mark, a question word; or, for source phrases, with a source.
"""

from bisect import bisect_right
from typing import Final

from toolkit.lexis import FEMININE, HA, HAMZA_ABOVE, HERS, POSSESSIVES, SHADDA, TANWIN, Cue, Word
from toolkit.names.words import looks_like_verb
from toolkit.passages import Passage
from toolkit.quotes.function_words import (
    ALSO,
    BEFORE,
    BY_WHAT,
    COPY,
    FOLLOWS,
    FOR_WHAT,
    FREQUENCY,
    FROM,
    GOD_WILLS,
    IN,
    IN_IT,
    NOT_IN_PAST,
    OF,
    ON,
    OTHER,
    OTHER_THAN,
    QAD,
    SPECIAL,
    THAT,
    THERE,
    TO,
    VIA,
    WE,
    WHAT,
    WHAT_IS,
    WHETHER,
    WITHOUT,
)
from toolkit.quotes.marks import Marked
from toolkit.quotes.scene import Scene
from toolkit.quotes.speech import (
    OBJECT,
    REACH,
    SAY,
    SPEECH_WORDS,
    act_begin,
    is_speech,
    is_written_on,
    opens_clause,
)
from toolkit.text.clitics import FA, LAM
from toolkit.text.letters import ALEF, TA_MARBUTA, WAW, YA
from toolkit.text.marks import DASHES, OPENING_MARKS, QUOTATION_FAMILY, STOPS

_CONDITION_REACH: Final = 4  # words from a verb to the condition on which one spoke
_PRAYER_WORDS: Final = 2  # after a verb of asking, among which God is named
NEAR: Final = 9  # words after a participle or verbal noun in which its opener is sought: they need no subject
ASIDE: Final = 18  # the same where only a phrase parts a participle from its opener: «موضحاً، في حديث …، أن»
_WRITERS: Final = 4  # words of a name in a byline
_GROW: Final = "grow"  # of verbs that with «من» tell what grew
_WRITING: Final = ("write", "turn")  # acts of verbs that where one writes, or to whom, may follow
_WHERE: Final = (ON, VIA, IN, TO)
_COPY_REACH: Final = 4  # words from a verb or medium to the copy of a statement that it tells of
_RELATIVE_REACH: Final = 4  # a verb so near after الذي belongs to the relative clause
_TAKES_NO_SUBJUNCTIVE: Final = frozenset(
    ["neutral", "continuing", "explaining", "announcing", "admitting", "doubting"]
)  # stances of verbs that report what is, so that «أن يعود» after them belongs to another word
_STATING: Final = frozenset(["asserting", *_TAKES_NO_SUBJUNCTIVE])  # loosely with «إلى أن», too
_TOLD_BY_NOUNS: Final = frozenset(["neutral", "announcing", "asserting", "admitting"])
_GOVERNS_NOUN: Final = frozenset(["preposition", "time"])
_ASIDE_CLASSES: Final = frozenset(["time", "change", "adverb", "prepositional pronoun"])
_TO_WHOM: Final = frozenset(["preposition", "prepositional pronoun"])  # «يشار إلى أن», «تبين لنا أن»
_NO_COMPLEMENTS: Final = frozenset([""])
_BEFORE_VERB: Final = frozenset(["connector", "but", "auxiliary", "relative", "negation", "change", "time"])
OPENERS: Final = frozenset([":", *QUOTATION_FAMILY])
_CLAUSE_OPENERS: Final = frozenset(["connector", "auxiliary", "but"])
_BRACKETS: Final = ("(", ")")
IMPERFECT: Final = ("\u064a", "\u062a")  # letters of the third person
_FUTURE: Final = (
    "\u0633\u0646",
    "\u0633\u064a",
    "\u0633\u062a",
    "\u0633\u0623",
)  # its particle, with the persons
_FUTURE_LETTERS: Final = 5
_AGAIN: Final = 100  # words around a name among which it stands again
_SHORT_SUBJECT: Final = 4  # words to «أن», with «فيها» at the subject's end
_SUBJECT_WORDS: Final = 6  # of a subject after which the content follows at once
_WHATS: Final = (*BY_WHAT, *WHAT_IS, FOR_WHAT)
_INTO: Final = (IN, *IN_IT, ALSO)


class CueAt:
    """A cue in its passage with what opens its content.

    `opener` is complementiser, colon, mark, question, bare (the content follows at once), object or
    source; `zone` are the words between cue and opener, where a subject may stand; `content` is the
    first word of the content (for a source phrase that follows its content: the cue's own place);
    `pronoun` are the gender and number of a pronoun that stands for the subject.
    """

    def __init__(
        self,
        at: int,
        cue: Cue,
        opener: str,
        zone: tuple[int, int],
        content: int,
        pronoun: tuple[str, str] = ("", ""),
    ):
        self.at = at
        self.cue = cue
        self.opener = opener
        self.zone = zone
        self.content = content
        self.pronoun = pronoun


def may_open(word: Word) -> bool:
    """Tell whether a word or mark after a cue can open its content, or end the search for what opens it."""
    opens = word.text in OPENERS or word.complementiser or "question" in word.classes
    return bool(opens or word.text in STOPS or word.cues or word.value == "turn" or "but" in word.classes)


def find_cues(scene: Scene) -> list[CueAt]:
    """Return the cues of a passage that open a content, in reading order, each place once.

    The words inside names of several words are no cues and no complementisers, whatever they are
    elsewhere: «بان كي مون».
    """
    alone = {s.first + 1 for s in scene.marked if s.closed and s.last - s.first == 2}  # «تقاطع»: a name
    named = scene.inside_names | alone
    found: list[CueAt] = []
    taken: set[int] = set()  # words that belong to a cue already found: «قائلا» after «صرّح»
    opened: set[int] = set()  # contents already opened: a verb in the subject's relative clause opens none
    for at in scene.places.cues:
        if at not in taken and at not in named:
            cue = _cue_at(scene, at, taken, named)
            if cue is not None and cue.content not in opened:
                opened.add(cue.content)
                found.append(cue)
    return found


def _cue_at(scene: Scene, at: int, taken: set[int], named: set[int]) -> CueAt | None:
    """Return the first reading of the word at *at* as a cue that finds its opener."""
    passage, word = scene.passage, scene.words[at]
    if asks_anonymity(passage, at):
        return None
    for cue in word.cues:
        if not _may_report(word, cue):
            continue
        if _is_background(passage, at, cue) or (scene.in_marks[at] and _is_first_person(passage, at, cue)):
            continue
        found = _opened(scene, at, cue, taken, named)
        if found is not None:
            return found
    return None


def _is_first_person(passage: Passage, at: int, cue: Cue) -> bool:
    """Tell whether a speaker tells what he knows himself: «أعلم أن …», «أفترض أن …»."""
    word, after = passage.words[at], passage.words[at + 1] if at + 1 < len(passage) else None
    mine = cue.form == "past" and word.bare.startswith(HAMZA_ABOVE)
    other = cue.lemma.startswith(ALEF) or cue.also_word
    return mine and other and after is not None and after.complementiser is not None


def may_report(word: Word) -> bool:
    """Tell whether a word can open a content, as far as the word alone tells."""
    return "source" not in word.classes and any(_may_report(word, cue) for cue in word.cues)


def _may_report(word: Word, cue: Cue) -> bool:
    """Tell whether nothing in a word keeps it from reporting as *cue*: «قوله», «بالقول», «بذكر (أن)»."""
    if "adverb" in word.classes:
        return False  # «مجدداً», «ورداً على سؤال», «بالإضافة إلى»
    if cue.form == "noun":
        other = word.noun is not None and word.noun.speaker_type != "document"  # «قسم», not «إعلان»
        construct = cue.stance in _TOLD_BY_NOUNS and not (word.definite or other or word.title)
        return not cue.also_word and bool(cue.pronoun or cue.preposition or construct)
    return cue.form == "participle" or not is_among(cue)


def is_among(cue: Cue) -> bool:
    """Tell whether a verb with a pronoun is rather a preposition: «بينها», «تابعها»."""
    return bool(cue.pronoun) and cue.also_word and cue.stance in ("explaining", "continuing")


def asks_anonymity(passage: Passage, place: int) -> bool:
    """Tell whether «طلب عدم ذكر اسمه» or «تحدث شريطة عدم ذكر اسمه» begins at *place*."""
    words = passage.words
    word = words[place]
    if not (word.finite or word.classes):
        return False  # as most words: asked of very many
    if "anonymity" not in word.classes:
        if not any(cue.form == "past" and not cue.conjunction for cue in word.cues):
            return False
        near = range(place + 1, min(place + 1 + _CONDITION_REACH, len(words)))
        place = next((at for at in near if words[at].value == "condition"), -1)
    return place >= 0 and any("name withheld" in word.classes for word in words[place + 1 : place + 4])


def withholds(passage: Passage, at: int) -> bool:
    """Tell whether a word stands in what tells that a name was withheld: «فضل عدم ذكر اسمه»."""
    words = passage.words
    noun = "name withheld" in words[at].classes and at > 0 and "name withheld" in words[at - 1].classes
    return noun or asks_anonymity(passage, at)


def _is_background(passage: Passage, at: int, cue: Cue) -> bool:
    """Tell whether a verb stands without a speaker: «مما قاله», or «يذكر أن» that opens a sentence."""
    noun = cue.form == "noun" or cue.also_word
    word = passage.words[at]
    if at and "background" in passage.words[at - 1].classes and (noun or word.bare.endswith(HA)):
        return True  # «الجدير بالذكر», «الجدير ذكره»
    if cue.act == _GROW and at + 2 < len(passage) and passage.words[at + 1].key == OF:
        return not passage.words[at + 2].bare.endswith(HA)  # «زاد من حدة …»
    if cue.form == "noun" and cue.stance == "asking" and cue.pronoun:
        return True  # «وبسؤاله عما إذا …»: who was asked
    if noun and at and passage.words[at - 1].key == IN and "background" in passage.words[at].classes:
        return True  # «يضع في اعتباره أن …»
    if _considers_antecedent(passage, at, cue) or _is_after_source_word(passage, at):
        return True
    if at and passage.words[at - 1].key == OF and _is_whoever(passage, at - 1):
        return True
    if at > 1 and cue.form == "present" and _is_left_unsaid(passage, at):
        return True
    if at > 1 and passage.words[at - 1].key == QAD and passage.words[at - 2].value == "imperfect":
        return True  # «نفى أن يكون قد قال»: what was not said
    before = passage.words[at - 1].key if at else ""
    if before == WHAT and IN in cue.complements:
        return True  # «ما ورد في الوثائق»
    if passage.words[at].passive or before in BY_WHAT or (cue.form == "present" and before == WHAT):
        return not (is_written_on(passage, at) or (before in BY_WHAT and _calls(cue)))
    doubled = SHADDA in passage.words[at].text and SHADDA in cue.lemma  # «يذكّر بأن»
    if cue.form != "present" or "background" not in passage.words[at].classes or doubled:
        return False
    after = passage.words[at + 1] if at + 1 < len(passage) else None
    if after is not None and after.preposition == LAM and after.definite:
        return True  # «تبين للمحكمة أنه …»
    return _complementiser_at(passage, at + 1 + (after is not None and bool(after.classes & _TO_WHOM)))


def _is_whoever(passage: Passage, at: int) -> bool:
    """Tell whether «من» means nobody in particular: «بين من رأى أن …», «من يقول إن … كاذب»."""
    before = passage.words[at - 1] if at else None
    opens = passage.opens_sentence(at) or passage.is_mark(at - 1)
    return opens or (before is not None and "preposition" in before.classes)


def _is_left_unsaid(passage: Passage, at: int) -> bool:
    """Tell whether a verb stands after «دون أن» or «من غير أن»: nothing was said."""
    that, without = passage.words[at - 1], passage.words[at - 2]
    of = at > 2 and passage.words[at - 3].key == OF
    unsaid = without.key == WITHOUT or (of and without.key == OTHER_THAN)
    return that.complementiser is not None and unsaid


def _is_after_source_word(passage: Passage, at: int) -> bool:
    """Tell whether a verb belongs to a source phrase: «وفق ما صرح به مسؤول»."""
    if at < 2 or passage.words[at - 1].key != WHAT:
        return False
    return any(cue.form == "source" for cue in passage.words[at - 2].cues)


def _considers_antecedent(passage: Passage, at: int, cue: Cue) -> bool:
    """Tell whether a verb only tells what its subject takes a noun for: «التي ترى السلطات أنها مفيدة»."""
    relative = at > 0 and "relative" in passage.words[at - 1].classes
    overt = at + 1 < len(passage) and passage.words[at + 1].complementiser is None
    return relative and overt and cue.form == "present" and cue.stance == "opining"


def _calls(cue: Cue) -> bool:
    """Tell whether a cue calls something by a word that its subject chose: «ما وصفه بـ«…»»."""
    return cue.form == "past" and bool(cue.pronoun) and cue.object and cue.stance == "opining"


def _is_what(word: Word) -> bool:
    """Tell whether a word is «ما», «بما», «لما» and the like."""
    return word.key in _WHATS


def _opened(scene: Scene, at: int, cue: Cue, taken: set[int], named: set[int]) -> CueAt | None:
    """Walk from the cue to what opens its content; None where nothing does."""
    passage, openers = scene.passage, scene.places.openers
    if _opens_nothing(scene, at, cue):
        return None
    if cue.form == "noun" and not (cue.pronoun or passage.words[at].definite):
        at_once = cue.preposition and cue.stance in _TAKES_NO_SUBJUNCTIVE
        if at_once and _complementiser_at(passage, at + 1):
            return _with_complementiser(passage, at, cue, at + 1, ("", ""))
        that = _that_after_subject(scene, at, cue)
        return _with_complementiser(passage, at, cue, that, ("", "")) if that is not None else None
    finite = cue.form in ("past", "present")
    _, end = passage.sentence_bounds(at)
    end = min(end, scene.marks_end(at))
    limit = min(end, at + (REACH if finite else ASIDE if _phrase_follows(passage, at, cue) else NEAR))
    pronoun = (cue.gender, cue.number) if cue.form == "noun" and cue.pronoun else ("", "")
    told = _told_at_once(passage, at, cue, limit)
    if told is not None:
        return CueAt(at, cue, "bare", (at + 1, told), told, pronoun)
    passed: list[int] = []
    turned = False
    free = at + 1  # the place after what was passed over
    for number in range(bisect_right(openers, at), len(openers)):
        place = openers[number]
        if place >= limit:
            break
        if place < free or place in named:
            continue
        word = passage.words[place]
        if word.complementiser is not None and _is_condition_set(passage, at, place):
            continue
        if word.complementiser is not None and word.complementiser.conjunction == FA and not cue.carries:
            return None  # «وإذ رجح فلان كذا، فإن مصادر أكدت أن …»
        carried = _possessed_noun(word) if cue.carries else None
        if carried is not None:
            passed.append(place)  # «نقلت … عن فلانة تأكيدها أن»
            pronoun = (carried.gender, carried.number)
            continue
        stretch = scene.stretch_at.get(place)
        if not finite and place - at >= NEAR and word.complementiser is None:
            continue
        if stretch is not None:
            subject = finite and place == at + 1 and _is_subject(scene, stretch)
            subject = subject or bool(cue.carries and passage.words[place - 1].key == cue.carries)
            subject = subject or _is_carrier(passage, stretch, at, cue)
            if not subject and is_speech(passage, stretch, at, cue, end):
                first = _phrase_begin(passage, at, place, cue)
                if _has_object_and_marks(scene, at, cue) and _has_only_object(passage, at, first):
                    return _found(
                        passage, taken, passed, CueAt(at, cue, "mark", (first, first), first, pronoun)
                    )
                return _found(passage, taken, passed, CueAt(at, cue, "mark", (at + 1, first), first, pronoun))
            free = stretch.last + 1 if stretch.closed else place + 1
            continue
        if word.text == ":":
            if _signs(scene, at, cue, place):
                return None
            if place + 1 < len(passage) and passage.words[place + 1].complementiser is not None:
                continue
            if (
                cue.also_word
                and place - at > SPEECH_WORDS + 1
                and not (_begins_clause(passage, at, cue) and place + 1 in scene.stretch_at)
                and not _writes(scene, at, cue)
            ):
                return None
            takes_marks = cue.act == "turn" or is_written_on(passage, at)
            if takes_marks and place + 1 not in scene.stretch_at:
                return None  # «كتب عليها رقم واحد: …», «توجه بالشكر إلى القوى الأمنية: الجيش و…»
            if passage.is_number(place - 1) and passage.is_number(place + 1):
                continue  # an hour: «59: 11»
            if passage.words[place - 1].classes & {"label", "pronoun"} or _in_brackets(passage, at, place):
                continue  # «… وهم: فلان وفلان», «(التعليم: الحصيلة)»
            zone = at + 1, max(place - 2 * names_following(passage, place), at + 1)
            return _found(passage, taken, passed, CueAt(at, cue, "colon", zone, place + 1, pronoun))
        if passage.is_stop(place) and passage.sentence[place + 1 : place + 2] != [passage.sentence[place]]:
            break  # not the stop of «د. فلان»
        if word.complementiser is not None and not word.complementiser.conjunction:
            if finite and _describes_subject(passage, at, place, end):
                continue
            says = bool(passed) and _takes_over(passage, passed[-1], place)
            if not (says or _governs(passage, cue, at, place)):
                if cue.form == "participle":
                    return None
                continue
            if not finite and place - at >= NEAR and not _resumes(passage, cue, place):
                return None
            return _found(passage, taken, passed, _with_complementiser(passage, at, cue, place, pronoun))
        if "question" in word.classes and (cue.stance == "asking" or word.key in cue.complements):
            return _found(passage, taken, passed, CueAt(at, cue, "question", (at + 1, place), place, pronoun))
        if place > at + 1 and _tells_whom(passage, place) and cue.stance in ("neutral", "continuing"):
            passed.append(place)
        elif place > at + 1 and any(_has_object_and_marks(scene, place, other) for other in word.cues):
            return None
        elif place > at + 1 and word.cues and _is_between_dashes(passage, place, limit):
            continue
        elif place > at + 1 and cue.object and _tells_of_object(passage, place):
            return None
        elif place > at + 1 and word.cues and _ends_search(passage, at, place):
            if tells_of_copy(passage, place):
                continue
            return _considered(scene, at, cue, pronoun)
        if place == at + 1 and cue.complements == _NO_COMPLEMENTS and _noun_takes_over(word):
            return None
        if word.value == "turn" and place > at + 1:
            if _complementiser_at(passage, place + 1):
                return None  # «…، غير أن …»
            turned = True
        if place > at + 1 and word.finite and _tells_what_is_in_it(passage, place):
            return None
        if turned and word.finite:
            return None  # «…، لكن الباحثة رأت أن …»: another verb's
        if "but" in word.classes and place > at + 1:
            return None  # «…، لكنه يعتقد أن»: another verb's
        doubled = _doubling(word) or (_goes_on_saying(word) if place == at + 1 else None)
        if doubled is not None:
            passed.append(place)
            if doubled.form == "noun" and doubled.pronoun:
                pronoun = (doubled.gender, doubled.number)
    return _without_opener(passage, at, cue, pronoun) or _considered(scene, at, cue, pronoun)


def _is_between_dashes(passage: Passage, place: int, limit: int) -> bool:
    """Tell whether dashes set a clause apart that begins at *place*: «فلانة - نقلته الصحيفة - أن …»."""
    closing = range(place + 1, min(limit, place + ASIDE))
    return passage.words[place - 1].text in DASHES and any(passage.words[i].text in DASHES for i in closing)


def _tells_of_object(passage: Passage, place: int) -> bool:
    """Tell whether a verb of speech tells of another verb's object: «ينتقد الوزير الذي أوضح أن …»."""
    if "relative" not in passage.words[place - 1].classes:
        return False
    verb = (cue for cue in passage.words[place].cues if cue.form == "past")
    return any(not (cue.also_word or cue.conjunction or cue.pronoun) for cue in verb)


def _that_after_subject(scene: Scene, at: int, cue: Cue) -> int | None:
    """Return the complementiser after a noun of saying and whose it is: «بعد إعلان الشركة أنها …».

    Only where a preposition or a time governs the noun: «إعلان الشركة أنها … أثار جدلا» shows no end.
    """
    passage, before = scene.passage, scene.words[at - 1] if at else None
    governed = before is not None and bool(before.classes & _GOVERNS_NOUN)
    if cue.stance not in _TOLD_BY_NOUNS or cue.object or not governed:
        return None
    for place in range(at + 1, min(at + 1 + NEAR, len(passage))):
        word = scene.words[place]
        if word.complementiser is not None and place > at + 1:
            own = word.complementiser.preposition + THAT in cue.complements
            own = own and "preposition" not in scene.words[place - 1].classes
            return place if own and not _is_subjunctive(passage, place) else None
        inside = place in scene.inside_names or place in scene.mention_at
        first = place == at + 1 and (word.definite or inside or word.name or word.title)
        if not passage.is_word(place) or word.finite or not (first or place > at + 1):
            return None
    return None


def _takes_over(passage: Passage, noun: int, place: int) -> bool:
    """Tell whether a noun of saying governs «أن» at *place*: «اكتفى بالقول إن …», «عن فلان إشارته إلى أن»."""
    if noun == place - 1:
        return True
    written = f"{passage.words[place - 1].key} {THAT}"
    return noun == place - 2 and any(written in cue.complements for cue in passage.words[noun].cues)


def _begins_clause(passage: Passage, at: int, cue: Cue) -> bool:
    """Tell whether a verb begins its sentence, or goes on after a comma: «، ويتابع وهو يضحك: "…"»."""
    goes_on = cue.stance == "continuing" and bool(cue.conjunction) and passage.is_comma(at - 1)
    return goes_on or opens_clause(passage, at)


def _is_subject(scene: Scene, stretch: Marked) -> bool:
    """Tell whether marks right after a verb hold who acts: «أعلنت «وحدات الحماية» النفير»."""
    first, last = stretch.inside
    mention, goes_on = scene.mention_at.get(first), scene.passage.is_word(stretch.last + 1)
    if not (stretch.closed and goes_on) or scene.words[stretch.last + 1].conjunction:
        return False
    head = scene.words[first]
    body = head.noun is not None and head.noun.speaker_type in ("institution", "media")
    return (mention is not None and mention.last == last) or (body and last - first <= SPEECH_WORDS)


def _is_carrier(passage: Passage, stretch: Marked, at: int, cue: Cue) -> bool:
    """Tell whether marks right after a verb hold the medium that carries words: «علم "…" من مصدر أن»."""
    after = passage.words[stretch.last + 1] if stretch.last + 1 < len(passage) else None
    carries = after is not None and bool(cue.carries) and after.key == cue.carries
    return carries and stretch.first == at + 1 and cue.form in ("past", "present")


def _opens_nothing(scene: Scene, at: int, cue: Cue) -> bool:
    """Tell whether what stands beside a cue shows that it opens nothing, before an opener is sought."""
    passage = scene.passage
    finite = cue.form in ("past", "present")
    word = passage.words[at]
    if (
        cue.form == "participle"
        and at
        and (passage.words[at - 1].complementiser or passage.words[at - 1].value == "turn")
    ):
        return True  # «لكنّ متحدثاً قال»: a noun, the subject
    if cue.form == "participle" and cue.stance == "continuing" and is_unnamed(passage.words[at - 1]):
        return True  # «أوساط متابعة»
    after_that = at > 1 and passage.words[at - 2].complementiser is not None
    if cue.form == "participle" and after_that and not word.bare.endswith(ALEF):
        return True  # «أن قواته ملتزمة …»: what is said of them
    if cue.form == "participle" and _is_verbal_noun_of(passage, at):
        return True
    if cue.form == "noun" and cue.pronoun and at and passage.words[at - 1].key == FROM and not finite:
        return True  # «تحدثت عن روايتها الجديدة قائلة: …»
    before = passage.words[at - 1] if at else None
    told_of = before is not None and (before.key == WHAT or "relative" in before.classes)
    if finite and told_of and _has_its_pronoun(passage, at, cue):
        return True  # «وهو ما ذهب إليه فلان، الذي أوضح أن …», «السجلات التي تحدث عنها فلان تضم …»
    accusing = cue.form == "participle" and cue.stance == "accusing"
    if accusing and not _accuses(passage, at):
        return True  # «متهمة بأنها»: by nobody
    nominal = cue.form == "participle" and (word.title or word.noun)
    if nominal and not (accusing or _is_accusative(passage, at, cue)):
        return True
    if cue.stance in ("asking", "requesting") and _is_prayer(scene, at):
        return True
    also_between = "preposition" in word.classes and not cue.conjunction and SHADDA not in word.text
    if finite and also_between and not _source_and_that(passage, at):
        return True  # «بين», not «بيّن»
    if finite and at > 2 and _is_asked(passage, at):
        return True
    elative = cue.form == "past" and "elative" in word.classes
    elative = elative and not _is_last_name(scene, at + 1)  # «وأبرز الفلاني أن …»
    if elative and not (_source_and_that(passage, at) or _aside_and_that(passage, at)):
        return True  # «أبرز المشاركين», «أبرز ما …»
    if finite and (_withholds_name(passage, at) or _tells_who_carries(passage, at, cue)):
        return True
    if finite and cue.also_word and (not _stands_as_verb(scene, at, cue) or tells_of_copy(passage, at)):
        return True
    if WHAT in cue.complements and not (_calls(cue) and at and _is_what(passage.words[at - 1])):
        return True  # «ما سماه «…»», not «سماها على اسم أمه»
    if finite and cue.pronoun and cue.conjunction and not _calls(cue) and _is_joined_noun(passage, at):
        return True  # «لمخاطبة الإدارة وحثها على أن …»
    return IN in cue.complements and (at + 1 >= len(passage) or passage.words[at + 1].key not in _INTO)


def _has_its_pronoun(passage: Passage, at: int, cue: Cue) -> bool:
    """Tell whether a verb's own preposition follows it with a pronoun: «ذهب إليه», «أشار إليها»."""
    after = passage.words[at + 1] if at + 1 < len(passage) else None
    if after is None or "prepositional pronoun" not in after.classes or after.key in IN_IT:
        return False
    return any(after.key[:2] == complement[:2] for complement in cue.complements if complement != THAT)


def _is_last_name(scene: Scene, place: int) -> bool:
    """Tell whether the last word of a person's name stands at *place* again, and «أن» after it."""
    if not _complementiser_at(scene.passage, place + 1):
        return False
    key = scene.words[place].key
    people = (m for m in scene.mentions if m.first < place and m.entity.actor_type == "person")
    return any(m.last - m.first > 1 and scene.words[m.last - 1].key == key for m in people)


def _is_verbal_noun_of(passage: Passage, at: int) -> bool:
    """Tell whether a word in «ة» is no participle but a noun with its object: «بشأن مواصلة الإجراءات»."""
    word, after = passage.words[at], passage.words[at + 1] if at + 1 < len(passage) else None
    before = passage.words[at - 1] if at else None
    if not word.bare.endswith(TA_MARBUTA) or word.text.endswith(TANWIN) or before is None or after is None:
        return False
    governed = "preposition" in before.classes or bool(word.preposition)
    return governed and after.definite and not word.conjunction


def _is_prayer(scene: Scene, at: int) -> bool:
    """Tell whether God is asked: «سائلاً الله أن …», «ودعا المحافظ المولى عز وجل أن …»."""
    near = range(at + 1, min(at + 1 + _PRAYER_WORDS, len(scene.words)))
    return any("deity" in scene.words[i].classes and i not in scene.inside_names for i in near)


def _is_condition_set(passage: Passage, at: int, place: int) -> bool:
    """Tell whether «إن شاء الله» or «إن لم …» begins at *place*, not right after a verb of saying."""
    after = passage.words[place + 1].key if place + 1 < len(passage) else ""
    bare = passage.words[place].key == THAT and not passage.words[place].text.startswith(HAMZA_ABOVE)
    return after == GOD_WILLS or (after == NOT_IN_PAST and bare and place > at + 1)


def _is_asked(passage: Passage, at: int) -> bool:
    """Tell whether a verb is what somebody asks about: «وعما إذا كانت تتابع مسلسلات أجابت: «…»»."""
    was = "auxiliary" in passage.words[at - 1].classes
    return was and passage.words[at - 2].key == WHETHER and "question" in passage.words[at - 3].classes


def _told_at_once(passage: Passage, at: int, cue: Cue, limit: int) -> int | None:
    """Return where a content begins that nothing opens: «مضيفا سنواصل …», «قال الوزير فلان نحن …».

    Its first word can be none of the speaker's: «هناك», «نحن», right after the cue a future, and after
    «قائلا» also «هذا».
    """
    if cue.stance == "asking" and _asks_who(passage, at + 1):
        return at + 1
    says = cue.lemma == SAY and not cue.pronoun
    goes_on = cue.form == "participle" and cue.stance == "continuing"
    if not (says or goes_on) or cue.also_word or not passage.is_word(at + 1):
        return None
    first = passage.words[at + 1]
    if cue.form in ("participle", "past") and (is_future(first) or "modal" in first.classes):
        return at + 1  # «وقال يجب أن …»
    if cue.form == "participle":
        this = says and "demonstrative" in first.classes
        return at + 1 if this or _begins_speech(passage, at + 1) else None
    if cue.form != "past":
        return None
    if "negation" in first.classes and first.key != WHAT:
        return at + 1  # «حيث قالت لم أكن أعرف …»
    for place in range(at + 1, min(limit, at + 1 + _SUBJECT_WORDS)):
        if passage.is_comma(place) and place > at + 1:
            continue  # «وقال رئيس النقابة فلان، نحن أمام كارثة»
        if not passage.is_word(place) or passage.words[place].complementiser or passage.words[place].finite:
            return None
        if _begins_speech(passage, place):
            return place
    return None


def _asks_who(passage: Passage, place: int) -> bool:
    """Tell whether «من» asks: a present verb follows it («متسائلا من يحاسب …»)."""
    if place + 1 >= len(passage) or passage.words[place].key != OF:
        return False
    after = passage.words[place + 1]
    return looks_like_verb(after) and not (after.known or after.name)


def _begins_speech(passage: Passage, place: int) -> bool:
    """Tell whether a word begins a clause and stands in no noun phrase: «نحن», «هناك 130 بئرا»."""
    after = passage.words[place + 1] if place + 1 < len(passage) else None
    alone = after is None or passage.is_mark(place + 1) or bool(after.complementiser or after.classes)
    return passage.words[place].key == WE or (passage.words[place].key == THERE and not alone)


def is_future(word: Word) -> bool:
    """Tell whether a word is no noun and begins like a future: «سنواصل», «سيعود»."""
    nominal = word.known or word.name or word.definite or word.bare.endswith(FEMININE)
    return word.bare.startswith(_FUTURE) and len(word.bare) >= _FUTURE_LETTERS and not nominal


def _possessed_noun(word: Word) -> Cue | None:
    """Return the reading of a word as a noun of saying with the speaker's pronoun: «تأكيدها»."""
    return next((cue for cue in word.cues if cue.form == "noun" and cue.pronoun), None)


def _withholds_name(passage: Passage, at: int) -> bool:
    """Tell whether a word stands in «عدم ذكر اسمه», as a noun."""
    words = passage.words
    if not 0 < at < len(words) - 1:
        return False
    return "name withheld" in words[at - 1].classes and "name withheld" in words[at + 1].classes


def _describes_subject(passage: Passage, at: int, place: int, end: int) -> bool:
    """Tell whether «أن» stands in a relative clause between commas: «رأى فلان، الذي سبق أن سجن، أن …»."""
    words = passage.words
    first = next((i for i in range(place, at, -1) if passage.is_comma(i)), at)
    if first == at or "relative" not in words[first + 1].classes:
        return False
    end = min(end, place + REACH)
    comma = next((i for i in range(place, end) if passage.is_comma(i)), end)
    after = comma + 1 + (comma + 1 < end and "preposition" in words[comma + 1].classes)
    return after < end and words[after].complementiser is not None


def _tells_who_carries(passage: Passage, at: int, cue: Cue) -> bool:
    """Tell whether a verb only says who carried a speech: «في تصريحات نقلتها القناة أكد فلان أن»."""
    return bool(cue.carries and cue.pronoun and at) and "saying" in passage.words[at - 1].classes


def _is_joined_noun(passage: Passage, at: int) -> bool:
    """Tell whether a word is also a verbal noun with its pronoun, and no mark stands before it."""
    noun = any(cue.form == "noun" and cue.pronoun for cue in passage.words[at].cues)
    return noun and not (passage.opens_sentence(at) or passage.is_mark(at - 1))


def _accuses(passage: Passage, at: int) -> bool:
    """Tell whether a participle has the accused after it: «متهماً …», «، متهمة الوزير بأنه …»."""
    after = passage.words[at + 1] if passage.is_word(at + 1) else None
    marked = at + 1 < len(passage) and passage.words[at + 1].text in OPENING_MARKS  # «، مستنكرة «…»»
    if passage.words[at].text.endswith(TANWIN) or (marked and passage.is_comma(at - 1)):
        return True
    return (
        (passage.is_comma(at - 1) or passage.words[at].bare.endswith(ALEF))
        and after is not None
        and after.complementiser is None
        and not after.preposition
    )


def _phrase_follows(passage: Passage, at: int, cue: Cue) -> bool:
    """Tell whether a comma or preposition stands right after a participle: «موضحاً، في حديث …، أن»."""
    after = at + 1
    aside = passage.is_comma(after) or (
        passage.is_word(after) and "preposition" in passage.words[after].classes
    )
    return cue.form == "participle" and aside


def _resumes(passage: Passage, cue: Cue, place: int) -> bool:
    """Tell whether a comma or the cue's own preposition before a complementiser takes the cue up again."""
    before = passage.words[place - 1]
    return passage.is_comma(place - 1) or f"{before.key} {THAT}" in cue.complements


def _tells_what_is_in_it(passage: Passage, at: int) -> bool:
    """Tell whether a verb says what stands in a text just named: «نشرت الصحيفة مقالاً لفلان قال فيه إن»."""
    after = passage.words[at + 1] if at + 1 < len(passage) else None
    return after is not None and after.key in IN_IT and not passage.is_comma(at - 1)


def _noun_takes_over(word: Word) -> bool:
    """Tell whether a verbal noun under a verb that takes no clause has its own: «اكتفى بالإشارة إلى أن …»."""
    nouns = [cue for cue in word.cues if cue.form == "noun" and cue.preposition and not cue.also_word]
    return _doubling(word) is None and bool(nouns)


def _complementiser_at(passage: Passage, place: int) -> bool:
    return place < len(passage) and passage.words[place].complementiser is not None


def _is_accusative(passage: Passage, at: int, cue: Cue) -> bool:
    """Tell whether a participle that is also a noun stands beside a verb: «داعيةً», «داعية إلى»."""
    after = passage.words[at + 1] if at + 1 < len(passage) else None
    governs = after is not None and (
        after.complementiser is not None or f"{after.key} {THAT}" in cue.complements
    )
    word = passage.words[at]
    beside = passage.is_comma(at - 1) and word.bare.endswith(ALEF) and not word.definite
    return word.text.endswith(TANWIN) or governs or beside or _governs_ahead(passage, at, cue)


def _governs_ahead(passage: Passage, at: int, cue: Cue) -> bool:
    """Tell whether an object and its own preposition follow it: «، داعية اللجنة إلى «…»»."""
    word = passage.words[at]
    if word.definite or not passage.is_comma(at - 1) or not word.bare.endswith(TA_MARBUTA):
        return False
    for place in range(at + 1, min(at + NEAR, len(passage))):
        if passage.is_mark(place):
            return False
        if f"{passage.words[place].key} {THAT}" in cue.complements:
            return True
    return False


def _source_and_that(passage: Passage, at: int) -> bool:
    """Tell whether a source and «أن» follow «بين», then the verb: «بيّن المهندس فلان أن»."""
    before = passage.words[at - 1] if at else None
    opens = passage.opens_sentence(at) or passage.is_comma(at - 1) or passage.is_stop(at - 1)
    opens = opens or (at + 2 < len(passage) and _that_is(passage, at + 2))  # «وفي العملية بين العقيل أنه …»
    opens = opens or (before is not None and bool(before.classes & _BEFORE_VERB))
    if not (opens or _that_is(passage, at + 1)) or at + 1 >= len(passage):
        return False
    same = "same" in passage.words[at + 1].classes  # «وأبرز ذات المسؤول أن …»
    head = passage.words[min(at + 1 + same, len(passage) - 1)]
    source = head.title is not None or head.noun is not None or head.name is not None
    source = source or (head.definite and passage.is_comma(at + 2))
    if head.complementiser is None and (not source or head.conjunction):
        return False
    turned = any("change" in word.classes for word in passage.words[max(at - 2, 0) : at])
    for place in range(at + 1, min(at + ASIDE, len(passage))):
        word = passage.words[place]
        if word.complementiser is not None:
            return not word.complementiser.conjunction
        if (word.conjunction and not turned) or passage.is_stop(place):
            return False
    return False


def _aside_and_that(passage: Passage, at: int) -> bool:
    """Tell whether «في …» and «أن» follow the first word of a sentence: «وأبرز في هذا السياق أن …»."""
    if not passage.opens_sentence(at) or at + 1 >= len(passage) or passage.words[at + 1].key != IN:
        return False
    for place in range(at + 2, min(at + NEAR, len(passage))):
        if passage.is_mark(place):
            return False
        if passage.words[place].complementiser is not None:
            return True
    return False


def _that_is(passage: Passage, place: int) -> bool:
    """Tell whether «أن» tells what is, with a noun or pronoun, as it does not after «between»."""
    if place + 1 >= len(passage):
        return False
    that = passage.words[place].complementiser
    return that is not None and (bool(that.number) or passage.words[place + 1].definite)


def _is_loose_to(passage: Passage, at: int, place: int) -> bool:
    """Tell whether «إلى» stands before «أن» for want of care: «وأوضح الوزير إلى أن المشروع …»."""
    between = passage.words[at + 1 : place]
    joined = any(word.conjunction or word.bare.startswith(WAW) for word in between)
    other = any(cue.preposition for word in between for cue in word.cues)  # «اكتفت بالإشارة إلى أن …»
    return passage.words[place - 1].key == TO and not (joined or other) and _that_is(passage, place)


def _found(passage: Passage, taken: set[int], passed: list[int], cue: CueAt) -> CueAt:
    """Note the words that the cue has used up, and return it; whom one addresses is not in its zone."""
    taken.update(passed)
    first, last = cue.zone
    told = next((at for at in passed if _tells_whom(passage, at)), last)
    cue.zone = first, min(last, told)
    return cue


def tells_of_copy(passage: Passage, at: int) -> bool:
    """Tell whether the verb or medium at *at* only has the statement: «، توصل الموقع بنسخة منه،»."""
    near = passage.words[at + 1 : at + 1 + _COPY_REACH]
    return any(rest == COPY for word in near for rest in word.rests)  # `in` takes three times as long


def _stands_as_verb(scene: Scene, at: int, cue: Cue) -> bool:
    """Tell whether a form that is also another word stands where a verb stands."""
    passage = scene.passage
    if passage.opens_sentence(at) or passage.is_mark(at - 1) or is_written_on(passage, at):
        return True
    before = passage.words[at - 1]
    if before.bare == WAW and passage.opens_sentence(at - 1):
        return True  # «و تابع: …»
    if cue.form == "present" and _follows_before_that(passage, at):
        return True
    if cue.form == "past" and (_tells_in_marks(scene, at, cue) or _has_object_and_marks(scene, at, cue)):
        return True  # «شارك صورة وكتب: "…"», «وشكر الوزير على "…"»
    if before.value == "topic":
        return False  # «أما تامر فأوضح أن …»
    if cue.form == "past" and cue.pronoun and cue.object:
        return _may_have_object(cue, before)
    chants = cue.form == "present" and cue.number == "plural" and at + 1 in scene.stretch_at  # «يهتفون "…"»
    if chants or (cue.form == "past" and (cue.gender == "f" or cue.number == "plural")):
        return "preposition" not in before.classes  # «ردّت» is no noun
    if cue.conjunction:
        begin, _ = passage.sentence_bounds(at)
        if cue.conjunction == FA and passage.words[begin].value == "topic":
            return True  # «أما الوزير فادعى …»
        near = any(passage.words[i].complementiser for i in range(at + 1, min(at + 3, len(passage))))
        return near or _subject_and_that(scene, at, cue)
    if before.classes & _BEFORE_VERB or _follows_subject(scene, at, cue):
        return True
    if cue.form == "present" and "pronoun" in before.classes:
        return True  # «فهو يذكّر بأن …»
    ended = before.definite or before.key in OTHER or "demonstrative" in before.classes  # «إلى ذلك كشف …»
    return ended and _subject_and_that(scene, at, cue)


def _writes(scene: Scene, at: int, cue: Cue) -> bool:
    """Tell whether a person, or where he writes, follows «كتب»: «كتب فلان على "…"», «كتب على حسابه»."""
    after = scene.words[at + 1] if at + 1 < len(scene.words) else None
    if cue.form != "past" or cue.act not in _WRITING or after is None:
        return False
    return at + 1 in scene.mention_at or bool(after.title or after.name or after.key in _WHERE)


def _signs(scene: Scene, at: int, cue: Cue, colon: int) -> bool:
    """Tell whether a paragraph is who wrote the article: «كتب: فلان الفلاني», not «كتب: شكرا لكم»."""
    passage = scene.passage
    if cue.act != "write" or cue.conjunction or colon > at + 1 or passage.paragraph_begin(at) != at:
        return False
    writer = range(colon + 1, passage.paragraph_end(at))
    names = all(passage.is_word(i) and _may_be_named(scene.words[i]) for i in writer)
    return names and 1 < len(writer) <= _WRITERS


def _may_be_named(word: Word) -> bool:
    return word.name is not None or not (word.known or word.common)


def _tells_in_marks(scene: Scene, at: int, cue: Cue) -> bool:
    """Tell whether a colon and marks follow a verb, at once or after who writes and where."""
    passage = scene.passage
    last = at + NEAR if _writes(scene, at, cue) else at + 1 + bool(cue.conjunction)
    for place in range(at + 1, min(last + 1, len(passage))):
        if passage.words[place].text == ":":
            return place + 1 in scene.stretch_at
        if passage.is_stop(place) or passage.words[place].finite:
            return False
    return False


def _has_object_and_marks(scene: Scene, at: int, cue: Cue) -> bool:
    """Tell whether an object, the verb's preposition and marks follow: «وشكر وزير الصحة على "…"»."""
    if not (cue.object and cue.conjunction and cue.form == "past"):
        return False
    near = range(at + 2, min(at + NEAR, len(scene.words) - 1))
    last = next((place for place in near if scene.passage.is_mark(place)), at)
    return last in scene.stretch_at and f"{scene.words[last - 1].key} {THAT}" in cue.complements


def _has_only_object(passage: Passage, at: int, end: int) -> bool:
    """Tell whether one noun phrase stands between a joined verb and its marks: «وشكر وزير الصحة على "…"»."""
    return not passage.opens_sentence(at) and sum(word.definite for word in passage.words[at + 1 : end]) <= 1


def _subject_and_that(scene: Scene, at: int, cue: Cue) -> bool:
    """Tell whether a source and what the verb governs follow: «وعلى الجانب الآخر كشف مصدر … أن»."""
    passage, head = scene.passage, scene.words[at + 1] if at + 1 < len(scene.words) else None
    if cue.form != "past" or head is None or head.conjunction or head.preposition:
        return False
    if head.definite and not (head.title or (head.noun and head.noun.speaker_type == "person")):
        return False
    if not (head.noun or head.title or head.name or at + 1 in scene.mention_at):
        return False
    for place in range(at + 2, min(at + REACH // 2, len(passage))):
        word = passage.words[place]
        if word.complementiser is not None and not word.complementiser.conjunction:
            return _governs(passage, cue, at, place)
        withheld = "name withheld" in word.classes or asks_anonymity(passage, place)
        if passage.is_stop(place) or (word.finite and not withheld):
            return False
    return False


def _may_have_object(cue: Cue, before: Word) -> bool:
    """Tell whether a past form with a pronoun is a verb: «مبيعات وصفها التجار بـ«…»», not «لا يمكن وصفها»."""
    if _is_what(before):
        return _calls(cue)  # «مما أعلمه أن» is «what I know»
    noun = before.complementiser is not None and not before.complementiser.number and _calls(cue)
    return not (noun or before.classes & {"preposition", "modal"})


def _follows_subject(scene: Scene, at: int, cue: Cue) -> bool:
    """Tell whether a subject ends before a verb that takes up what follows: «لكن الوزير كشف أن …»."""
    passage, before = scene.passage, scene.words[at - 1]
    ends = before.definite or before.nationality or before.name is not None or at - 1 in scene.inside_names
    if not ends or before.preposition or "preposition" in before.classes:
        return False
    if cue.form == "present":
        own = at + 1 < len(passage) and f"{passage.words[at + 1].key} {THAT}" in cue.complements
        that = at + 1 + own  # «لكن التجار يحذرون من أن …»
        return _complementiser_at(passage, that) and _governs(passage, cue, at, that)
    first = at + 1 + passage.is_comma(at + 1)
    aside = first < len(passage) and "preposition" in passage.words[first].classes  # «كتب عبر حسابه أن»
    while first < len(passage) and _is_aside(passage.words[first]):
        first += 1
    if first + 1 in scene.stretch_at and passage.words[first].key == IN:
        first = scene.stretch_at[first + 1].last + 1  # «كتب في «الحياة» أن …»
    noun = any(other.form == "noun" for other in scene.words[at].cues)  # «كشف», «رد»
    for place in range(first, min(first + (2 if noun and not aside else NEAR), len(passage))):
        word = passage.words[place]
        if word.complementiser is not None:
            plain = not (word.complementiser.preposition or "preposition" in passage.words[place - 1].classes)
            far = plain and not cue.object and place - first > 1 and not aside
            return not (far or word.complementiser.conjunction) and _governs(passage, cue, at, place)
        if passage.is_stop(place) or word.text == ":" or (word.finite and "preposition" not in word.classes):
            return False
    return False


def _is_aside(word: Word) -> bool:
    """Tell whether a word after a verb tells when or how one spoke: «أقر من جهته بأن», «ردت كتابيا بأن»."""
    manner = word.bare.endswith(ALEF) and not (word.known or word.cues or word.name or word.definite)
    return bool(word.classes & _ASIDE_CLASSES) or word.key == OF or manner


def _governs(passage: Passage, cue: Cue, at: int, place: int) -> bool:
    """Tell whether the complementiser at *place* is one that the cue takes, with nothing else taking it."""
    word = passage.words[place]
    complementiser = word.complementiser
    if complementiser is None:
        return False
    before = passage.words[place - 1] if place - 1 > at else None
    written = complementiser.preposition + THAT
    if ON in cue.complements and all(word.key != ON for word in passage.words[at + 1 : place]):
        return False  # «متمنياً أن …», not «متمنياً على الوزير أن …»
    if complementiser.preposition and _has_noun_object(passage, at, place):
        return False  # «أكد فلان وجود شبهات بأن …»
    if complementiser.negated and "pronoun" in passage.words[min(place + 1, len(passage) - 1)].classes:
        return False  # «ألا وهو»
    if before is not None and "preposition" in before.classes and not before.cues:
        listed = f"{before.key} {written}" in cue.complements
        if listed and _has_its_own(passage, at, place, before.key):
            return False
        loose = before.key == ON and not _is_subjunctive(passage, place)  # «على أن يعود» is a condition
        loose = loose or (cue.stance in _STATING and not cue.also_word and _is_loose_to(passage, at, place))
        if not (listed or loose):
            return False
        before = passage.words[place - 2] if place - 2 > at else None
        if before is not None and "object" in before.classes:
            return before.definite
        return not (_names_what_is(passage, at) or _has_noun_object(passage, at, place - 1))
    if not any(complement.endswith(THAT) for complement in cue.complements):
        return False
    conditional = cue.stance == "requesting" or (cue.stance in ("warning", "promising") and place > at + 1)
    if complementiser.hamza_below and conditional and _is_condition(passage, place):
        return False  # «نصح بإضافة الكلور إن توفر», «هدد بالاستقالة إن سقط النص»
    if complementiser.hamza_below and place - 1 > at and not complementiser.preposition:
        return True  # «قال الصندوق في توقعاته إن»: no noun takes «إن»
    if before is not None and "object" in before.classes and not before.definite:
        return False
    if before is not None and (before.passive or _is_hoping(passage, place - 1)):
        return False  # «يُعتقد أن»
    governing = {"connector", "preposition", "modal", "question", "auxiliary"}
    own = before is not None and before.key == SPECIAL and _is_special(passage, place - 2)
    if before is not None and not own and before.classes & governing and not _ends_radio(passage, place):
        return f"{before.key} {THAT}" in cue.complements  # «تروي كيف أن …»
    if before is not None and "prepositional pronoun" in before.classes and place - 2 > at:
        if COPY in passage.words[place - 2].rests:
            return True  # «في بيان تلقت الوكالة نسخة منه أن …»
        carried = bool(cue.carries) and before.key.startswith(cue.carries)  # «نقلت الوكالة عنه أن»
        if cue.carries and is_unnamed(passage.words[place - 2]):
            return True  # «نقلت الصحيفة عن مقربين منه أن»
        if is_unnamed(passage.words[at + 1]) and place - at <= _SHORT_SUBJECT:
            return True  # «أفاد مصدر مسؤول بها بأن»
        noun = place - 2 - (not passage.words[place - 2].known)  # «في تقرير لها أن», «في تقرير جديد لها أن»
        event = passage.words[noun]
        document = event.noun is not None and event.noun.speaker_type == "document"
        told_in = document and noun - 1 > at and passage.words[noun - 1].key == IN
        return carried or told_in or "saying" in event.classes
    return not (_is_subjunctive(passage, place) and cue.stance in _TAKES_NO_SUBJUNCTIVE)


def _is_special(passage: Passage, at: int) -> bool:
    """Tell whether «خاصة» describes the noun at *at*: «مصادر خاصة أن», «في نشرة خاصة أن»."""
    word, before = passage.words[at], passage.words[at - 1] if at else None
    inside = before is not None and before.key == IN and word.bare.endswith(TA_MARBUTA)
    return is_unnamed(word) or (inside and not word.definite)


def is_unnamed(head: Word) -> bool:
    """Tell whether a noun introduces a source that would not be named: «مصدر», «مسؤول»."""
    return head.noun is not None and head.noun.speaker_type == "anonymous" and not head.definite


def _has_its_own(passage: Passage, at: int, place: int, preposition: str) -> bool:
    """Tell whether a verb's preposition and «أن» came before: «عبر عن رغبته في أن … عن أن …»."""
    first = next((i for i in range(at + 1, place - 1) if passage.words[i].key == preposition), place)
    return any(passage.words[i].complementiser is not None for i in range(first, place - 1))


def _names_what_is(passage: Passage, at: int) -> bool:
    """Tell whether a verb's object right after it governs what follows: «يؤكد وجود إجماع على أن …»."""
    word = passage.words[at + 1]
    after = passage.words[at + 2] if at + 2 < len(passage) else None
    bare = not (word.definite or word.conjunction or word.preposition or word.noun)
    return "object" in word.classes and bare and after is not None and "preposition" not in after.classes


def _has_noun_object(passage: Passage, at: int, place: int) -> bool:
    """Tell whether a bare noun that can be a verb's object stands between the verb and a complementiser."""
    for i in range(at + 2, place - 1):
        before, word = passage.words[i - 1], passage.words[i]
        bare = not (word.definite or word.conjunction or word.preposition)
        if "object" in word.classes and bare and not asks_anonymity(passage, i):
            return "preposition" not in before.classes
    return False


def _ends_radio(passage: Passage, place: int) -> bool:
    """Tell whether the name of a radio ends before *place*: «في تصريح لموزاييك أف أم أن …»."""
    return tuple(word.key for word in passage.words[place - 2 : place]) == FREQUENCY


def _is_condition(passage: Passage, place: int) -> bool:
    """Tell whether a past verb seems to follow «إن», as after «if»: «إن توفرت», «إن وجد»."""
    after = passage.words[place + 1] if place + 1 < len(passage) else None
    that = passage.words[place].complementiser
    if after is None or that is None or that.number:
        return False
    return not (after.known or after.name or after.definite or after.bare.endswith(FEMININE))


def _is_hoping(passage: Passage, at: int) -> bool:
    """Tell whether a participle that is no cue stands before أن and takes it: «مؤملاً أن», «متمنياً أن».

    A word that stands near more than once is rather a name: «ميدندا».
    """
    word = passage.words[at]
    plain = not (word.known or word.cues or word.definite or word.name)
    accusative = word.bare.endswith(ALEF) and not word.bare.endswith(HERS)
    if not (plain and accusative and word.bare.startswith("\u0645")):
        return False
    near = passage.words[max(at - _AGAIN, 0) : at + _AGAIN]
    return sum(other.key == word.key for other in near) == 1


def _is_subjunctive(passage: Passage, place: int) -> bool:
    """Tell whether a present verb follows أن: «أن يعود», not «أنّ الوزير»."""
    complementiser = passage.words[place].complementiser
    if (
        complementiser is None
        or complementiser.gender
        or complementiser.number
        or complementiser.hamza_below
        or not passage.is_word(place + 1)
    ):
        return False
    after = passage.words[place + 1]
    return after.bare.startswith(YA) and not (after.known or after.definite or after.name)


def _with_complementiser(passage: Passage, at: int, cue: Cue, place: int, pronoun: tuple[str, str]) -> CueAt:
    """Return the cue whose content follows the complementiser at *place*."""
    zone_end = place
    if (
        place - 1 > at
        and "preposition" in passage.words[place - 1].classes
        and not passage.words[place - 1].noun
    ):
        zone_end = place - 1
    that = passage.words[place].complementiser
    content = place if that is not None and that.negated else place + 1
    if content < len(passage) and _leads_in(passage, content):
        content += 1
    return CueAt(at, cue, "complementiser", (at + 1, zone_end), content, pronoun)


def _leads_in(passage: Passage, place: int) -> bool:
    """Tell whether a colon, or a comma before marks, stands between a complementiser and its content."""
    marked = place + 1 < len(passage) and passage.words[place + 1].text in QUOTATION_FAMILY
    return passage.words[place].text == ":" or (marked and passage.is_comma(place))


def _phrase_begin(passage: Passage, at: int, mark: int, cue: Cue) -> int:
    """Return where the noun phrase begins that marks end: «داعية إلى جمع التراث «قبل أن يضيع»»."""
    object_begin = act_begin(passage, at, mark, cue)
    if object_begin is not None:
        return object_begin
    asks = cue.stance == "requesting" and f"{TO} {THAT}" in cue.complements and not cue.pronoun
    for place in range(mark - 2, at, -1) if asks else ():
        if passage.is_mark(place) or _doubling(passage.words[place]) is not None:
            break
        if passage.words[place].key == TO:
            return place + 1
    return mark


def names_following(passage: Passage, colon: int) -> bool:
    """Tell whether «البيان التالي» or «ما يلي» stands before a colon."""
    what, following = passage.words[colon - 2], passage.words[colon - 1]
    return "following" in following.classes or (following.key == FOLLOWS and what.key == WHAT)


def _in_brackets(passage: Passage, at: int, place: int) -> bool:
    """Tell whether *place* stands in brackets that open after *at*."""
    marks = [word.text for word in passage.words[at + 1 : place] if word.text in _BRACKETS]
    return bool(marks) and marks[-1] == "("


def doubles(word: Word, *, after_verb: bool = False) -> bool:
    """Tell whether a word only repeats a verb of saying: «قائلا», «بالقول», and right after a verb «يقول»."""
    return _doubling(word) is not None or (after_verb and _goes_on_saying(word) is not None)


def is_saying_of(word: Word) -> bool:
    """Tell whether a word is the noun «قول» before who spoke: «نقلت رويترز قول الوزير إن»."""
    return any(c.lemma == SAY and c.form == "noun" and not (c.pronoun or c.preposition) for c in word.cues)


def _tells_whom(passage: Passage, place: int) -> bool:
    """Tell whether a participle tells to whom one speaks: «قال فلان مخاطباً النواب: …»."""
    if passage.is_comma(place - 1):
        return False
    return any(cue.act == "address" and cue.form == "participle" for cue in passage.words[place].cues)


def _doubling(word: Word) -> Cue | None:
    """Return the reading of a word as one that only repeats a verb of saying: قائلا، قوله، بالقول."""
    for cue in word.cues:
        if (
            cue.lemma == SAY
            and cue.form in ("participle", "noun")
            and (cue.pronoun or cue.preposition or word.definite or cue.form != "noun")
        ):
            return cue
    return None


def _goes_on_saying(word: Word) -> Cue | None:
    """Return the present of the verb of saying right after another verb: «مضى يقول»."""
    return next((c for c in word.cues if c.lemma == SAY and c.form == "present" and not c.conjunction), None)


def _is_of_text(passage: Passage, place: int) -> bool:
    """Tell whether a verb right after a text in the accusative is its own: «نشرت الصحيفة تقريرا أكد أن»."""
    text, verb = passage.words[place - 1], passage.words[place]
    document = text.noun is not None and text.noun.speaker_type == "document"
    past = any(cue.form == "past" and not (cue.also_word or cue.conjunction) for cue in verb.cues)
    return document and past and text.bare.endswith(ALEF)


def _ends_search(passage: Passage, at: int, place: int) -> bool:
    """Tell whether the reporting word at *place* takes over what follows it."""
    word = passage.words[place]
    if _doubling(word) is not None or asks_anonymity(passage, place):
        return False
    if _is_of_text(passage, place):
        return True
    if place == at + 2 and "pronoun" in passage.words[at + 1].classes and passage.words[at + 1].conjunction:
        return False  # «ويتابع وهو يشير إلى المركب: «…»»
    if word.classes & {"source", "adverb"} or ("preposition" in word.classes and not word.conjunction):
        return False
    if any(cue.lemma == SAY and cue.form in ("past", "present") and not cue.pronoun for cue in word.cues):
        return True  # also in a relative clause: «حدد الجهة التي قال التجار إنهم …»
    if _in_relative_clause(passage, max(at + 1, place - _RELATIVE_REACH), place):
        return False
    if _is_what(passage.words[place - 1]) and any(map(_calls, word.cues)):
        return True  # «عن استنكارها لما وصفته بـ«…»»
    for other in word.cues:
        if other.form == "present" and other.preposition == LAM:
            return True  # «سمع الخبر ليعلم أن …»
        if other.form == "participle" and (not other.also_word or _is_object_of_state(passage, place, word)):
            return True
        if other.form in ("past", "present") and not (other.also_word and not passage.is_comma(place - 1)):
            leads = (
                other.conjunction
                or passage.is_mark(place - 1)
                or passage.words[place - 1].classes & _CLAUSE_OPENERS
                or _follows_before_that(passage, place)
            )
            return bool(leads)
    return False


def _in_relative_clause(passage: Passage, first: int, place: int) -> bool:
    """Tell whether a relative stands between *first* and *place*, and no comma after it."""
    for i in range(place - 1, first - 1, -1):
        if passage.is_comma(i):
            return False
        if "relative" in passage.words[i].classes:
            return True
    return False


def _follows_before_that(passage: Passage, place: int) -> bool:
    """Tell whether a comma and «قبل أن» stand right before *place*: «، قبل أن يضيف: …»."""
    that, before = passage.words[place - 1], passage.words[place - 2]
    return that.complementiser is not None and before.key == BEFORE and passage.is_comma(place - 3)


def _is_object_of_state(passage: Passage, place: int, word: Word) -> bool:
    """Tell whether an indefinite accusative follows a comma, as participles beside a verb do: «، واصفاً»."""
    accusative = word.bare.endswith((ALEF, TA_MARBUTA)) and not (word.noun or word.title or word.classes)
    return accusative and not word.definite and passage.is_comma(place - 1)


def _considered(scene: Scene, at: int, cue: Cue, pronoun: tuple[str, str]) -> CueAt | None:
    """Return the cue where its subject and what that considers something follow: «اعتبر فلان القرار …»."""
    if OBJECT not in cue.complements or cue.form != "past" or cue.also_word:
        return None
    first = _subject_end(scene, at + 1)
    if first is None and cue.conjunction and scene.passage.opens_sentence(at):
        taken = _takes_act_for(scene, at + 1)  # «واعتبر زيارة الوفد دليلا على …»
        return CueAt(at, cue, "object", (at + 1, at + 1), at + 1, pronoun) if taken else None
    if first is None or not scene.passage.is_word(first):
        return None
    word, named = scene.words[first], first in scene.mentions_to
    plain = not (word.preposition or word.conjunction or word.nationality or word.title or word.classes)
    bare = not (word.cues or word.name or word.bare.endswith((TA_MARBUTA, ALEF)))
    after = scene.words[first + 1] if first + 1 < len(scene.words) else word
    construct = bare and (after.definite or first + 1 in scene.mention_at)  # «… تهديدات الجار جزءا من …»
    nominal = plain and (construct or (named and word.definite))
    nominal = nominal or _takes_act_for(scene, first)
    return CueAt(at, cue, "object", (at + 1, first), first, pronoun) if nominal else None


def _takes_act_for(scene: Scene, first: int) -> bool:
    """Tell whether an act and what it is taken for begin at *first*: «زيارة الوفد إلى القاعة دليلا على …»."""
    if first + 1 >= len(scene.words):
        return False
    act, after = scene.words[first], scene.words[first + 1]
    if not (act.common or act.bare.endswith(TA_MARBUTA)):
        return False
    other = act.definite or act.preposition or act.known or act.name or act.cues
    if other and not act.classes & {"event", "object"}:
        return False
    if not (after.definite or after.title is not None or first + 1 in scene.mention_at):
        return False
    near = range(first + 2, min(first + REACH // 2, len(scene.words)))
    for place in near:
        if not scene.passage.is_word(place) or scene.words[place].complementiser:
            return False
        if place not in scene.inside_names and _is_plain_accusative(scene.words[place]):
            return True
    return False


def _is_plain_accusative(word: Word) -> bool:
    """Tell whether a word is an indefinite noun in the accusative: «دليلا»."""
    other = word.definite or word.name or word.classes or word.title or word.conjunction
    return word.bare.endswith(ALEF) and not (other or word.bare.endswith(POSSESSIVES))


def _subject_end(scene: Scene, at: int) -> int | None:
    """Return the place after a name or a definite source at *at*; None where neither stands there."""
    mention, word = scene.mention_at.get(at), scene.words[at] if at < len(scene.words) else None
    if mention is not None:
        other = mention.preposition or mention.entity.actor_type == "place"
        return None if other else mention.last
    source = word is not None and word.definite and not word.preposition and bool(word.noun or word.title)
    name = scene.mention_at.get(at + 1) if source and word is not None and word.title else None
    if name is not None and name.entity.actor_type == "person" and not name.preposition:
        return name.last  # «النائبة فلانة»
    return at + 1 if source else None


def _answers(passage: Passage, at: int) -> bool:
    """Tell whether a topic opens the sentence of «قال», and no source follows it: «وعن الفوائض قال من …»."""
    if at + 1 >= len(passage):
        return False
    begin, _ = passage.sentence_bounds(at)
    word, after = passage.words[begin], passage.words[at + 1]
    source = after.noun or after.title or after.name or after.definite or after.cues
    return FROM in word.rests and begin < at - 1 and not (source or after.bare.startswith(LAM))


def _without_opener(passage: Passage, at: int, cue: Cue, pronoun: tuple[str, str]) -> CueAt | None:
    """Return the cue where its content follows at once: «وقال لا …», «معتبرا ذلك …»; else None."""
    after = at + 1
    if not passage.is_word(after):
        return None
    word = passage.words[after]
    if cue.lemma == SAY and cue.form == "past" and _answers(passage, at):
        return CueAt(at, cue, "bare", (after, after), after, pronoun)
    if (
        cue.lemma == SAY
        and cue.form == "past"
        and word.classes & {"negation", "pronoun", "question", "modal"}
    ):
        return CueAt(at, cue, "bare", (after, after), after, pronoun)
    plain = passage.words[at].text.endswith(TANWIN) or not cue.also_word
    if cue.form == "participle" and OBJECT in cue.complements and plain:
        return CueAt(at, cue, "object", (after, after), after, pronoun)
    return None
