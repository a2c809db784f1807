"""Source phrases: «بحسب …», «وفق ما أعلنت …», «على حد قول …», before or after what they attribute."""

from bisect import bisect_right
from dataclasses import dataclass
from itertools import islice
from typing import Final

from toolkit.datelines import dateline_end
from toolkit.lexis import BA, POSSESSIVES, Cue, Word
from toolkit.lexis import word as word_of
from toolkit.quotes.cues.cue_words import IMPERFECT
from toolkit.quotes.cues.opened import CueAt
from toolkit.quotes.function_words import (
    ALTHOUGH,
    AS,
    AT,
    BY_ACCOUNT,
    BY_THAT,
    EXCEPT,
    FOR_WHAT,
    FROM,
    IN,
    LATTER,
    MEASURE,
    ON,
    OTHER,
    OTHER_THAN,
    THAT,
    TO,
    UNTIL,
    WHAT,
)
from toolkit.quotes.phrases import read_subject
from toolkit.quotes.scene import Scene, covered
from toolkit.quotes.speech import SAY
from toolkit.text.clitics import ARTICLE, FA, LAM
from toolkit.text.inflection import is_verbal_noun
from toolkit.text.letters import TA_MARBUTA, WAW
from toolkit.text.marks import COMMAS, DASHES, STOPS

_ADDED: Final = ("denying", "promising", "requesting", "asking", "accusing", "warning")  # «كما نفت …»: also
_REACH: Final = 25
_APPOSED: Final = 9  # words of an apposition, with its comma
_LEADING_REACH: Final = 30
_TURNS: Final = frozenset(["connector", "but", "pronoun", "relative", "clause"])
_SUBORDINATES: Final = frozenset(["connector", "clause"])  # «بحسب الصحيفة، رغم … فإن …»
_BROKEN_OFF: Final = 5  # words of a clause so short that a phrase set between commas interrupts it
_REFERS_BACK: Final = 8  # words of a clause among which it refers back to what it describes
_VERB_WORDS: Final = 2  # words of a clause that a phrase breaks off right after its verb
_OF_VERBS: Final = (FROM, TO, ON)  # prepositions of verbs, which a source's noun hardly takes
_SHORT_PHRASE: Final = 3  # words of «بحسب» and a body that end a sentence without a comma
_GOES_ON: Final = 3  # words that make the rest of a clause


@dataclass(slots=True)
class SourcePhrase:
    """A source phrase: where its cue stands, the words that name the source, and the attributed clause."""

    cue: CueAt
    first: int  # of the attributed clause
    last: int
    leading: bool
    end: int  # of the phrase
    added: bool = False  # «كما أعلن …»: a verb, which needs its own subject
    apart: bool = False  # a sentence of its own, after the one that it attributes

    @property
    def begin(self) -> int:
        """The place of the first word of the phrase: of «كما» before its verb."""
        return self.cue.at - self.added

    @property
    def interrupts(self) -> bool:
        """Tell whether the attributed clause goes on after the phrase: «القرار، وفق قوله، ظالم»."""
        return not self.leading and self.last > self.end


def may_lead(word: Word) -> bool:
    """Tell whether a source phrase may begin with a word."""
    return _is_as(word) or ON in word.rests or any(cue.form == "source" for cue in word.cues)


def _is_as(word: Word) -> bool:
    """Tell whether a word is «كما» or «وكما», which may lead to who said it."""
    return AS in word.rests


def find_sources(scene: Scene, cues: dict[int, CueAt]) -> list[SourcePhrase]:
    """Return the source phrases of a passage that name a source, in reading order.

    One in quotation marks is the speaker's own.
    """
    found: list[SourcePhrase] = []
    if not scene.places.leads:
        return found
    in_zones = covered((cue.zone for cue in cues.values()), len(scene.words))
    opened = sorted(cue.content for cue in cues.values() if cue.opener == "complementiser")
    for at in scene.places.leads:
        opening = None if scene.in_marks[at] else _opening(scene, at, cues)
        if opening is None or in_zones[at]:
            continue
        cue, first = opening
        begin, end = scene.passage.sentence_bounds(at)
        leading = _leads(scene, at, begin) or _leads_after_comma(scene, at, end)
        place = at + 1 if _is_as(scene.words[at]) else at  # «كما أعلنت»: the verb is the cue
        clause = _clause_begin(scene, begin, at)
        broken = not (leading or scene.words[clause].classes) and at - clause <= _VERB_WORDS
        last = _phrase_end(scene, first, end, leading, broken=broken)
        latest = opened[max(bisect_right(opened, at) - 1, 0)] if opened else begin
        inner = latest if begin < latest <= at else begin
        phrase = _placed(scene, at, cue, (first, last), (begin, end), leading, place, inner)
        if phrase is not None and not (found and _belongs_to(scene, found[-1], at)):
            found.append(phrase)
    return found


def _belongs_to(scene: Scene, phrase: SourcePhrase, at: int) -> bool:
    """Tell whether a second phrase goes on with the one before it: «بحسب الصحيفة، نقلا عن مصادر، فإن …».

    Nothing but a comma parts it from a phrase after its clause: «، على ما أعلنت …، نقلا عن …».
    """
    if phrase.leading:
        return at < phrase.end
    return phrase.end == at - 1 and scene.passage.is_comma(phrase.end)


def _opening(scene: Scene, at: int, cues: dict[int, CueAt]) -> tuple[Cue, int] | None:
    """Return the cue of a source phrase that begins at *at*, and the place where its source may stand."""
    words = scene.words
    word = words[at]
    source = None if word.passive else next((cue for cue in word.cues if cue.form == "source"), None)
    if source is not None:
        return _after_source_word(scene, at, source)
    if ON in word.rests and at + 2 < len(words) and words[at + 1].key in MEASURE:
        noun = next((cue for cue in words[at + 2].cues if cue.form == "noun"), None)
        if noun is not None:
            return noun, at + 3
    verb_at = _as_said(scene, at)
    if verb_at is not None and verb_at not in cues:
        verb = _attributing_verb(words[verb_at], alone=_is_as(word))
        told = _is_as(word) and verb is not None and _tells_something_else(scene, verb_at, verb)
        if verb is None or told:
            return None
        return verb, verb_at + 1
    return None


def _as_said(scene: Scene, at: int) -> int | None:
    """Return the place after «، كما» or «، على ما» at *at*, where a verb of saying may stand."""
    words = scene.words
    if at + 2 >= len(words):
        return None
    if scene.passage.opens_sentence(at):
        opens = (
            _is_as(words[at]) and _resumed(scene, at + 1, min(len(words), at + _LEADING_REACH)) is not None
        )
        return at + 1 if opens else None  # «وكما قال الوزير، فإن …»
    if not scene.passage.is_comma(at - 1):
        return at + 1 if words[at].key == AS and _closes_sentence(scene, at + 1) else None
    if words[at].key == AS:
        return at + 1
    return at + 2 if words[at].key == ON and words[at + 1].key == WHAT else None


def _closes_sentence(scene: Scene, verb: int) -> bool:
    """Tell whether a plain verb in the past and a source close a sentence: «… كما أفاد مصدر أمني.»."""
    after = scene.words[verb + 1]
    if scene.passage.is_stop(verb + 1) and _is_own_word(scene.words[verb]):
        return True  # «… كما يقول.»
    plain = (c for c in scene.words[verb].cues if c.form == "past" and not (c.also_word or c.pronoun))
    cue = next(plain, None)
    named = bool(after.noun or after.title) or verb + 1 in scene.mention_at
    if cue is None or not named:
        return False
    _, end = scene.passage.sentence_bounds(verb)
    if end - verb > _REACH:
        return False
    for at in range(verb + 1, end):
        word = scene.words[at]
        governs = word.complementiser is not None or f"{word.key} {THAT}" in cue.complements
        if governs or word.finite or scene.passage.is_comma(at):
            return False
    return True


def _is_own_word(verb: Word) -> bool:
    """Tell whether a verb that ends a sentence after «كما» means who has spoken before: «يقول», «قالت»."""
    return any(c.lemma == SAY and not (c.also_word or c.pronoun or c.conjunction) for c in verb.cues)


def _tells_something_else(scene: Scene, at: int, verb: Cue) -> bool:
    """Tell whether a verb after «كما» attributes nothing: «، كما جاء الوزير», «، كما أعلن الجيش سقوط …»."""
    if verb.subject == "document" and not _tells_of_document(scene, at + 1):
        return True
    return _has_object(scene, at) or _has_what_it_tells(scene, at, verb)


def _tells_of_document(scene: Scene, place: int) -> bool:
    """Tell whether a document stands at *place*, as a subject or under «في»: «ورد في التقرير»."""
    noun = scene.words[place].noun if place < len(scene.words) else None
    return _names_document_in(scene, place) or (noun is not None and noun.speaker_type == "document")


def _has_object(scene: Scene, at: int) -> bool:
    """Tell whether a verb has an object after its subject: «، كما أعلن الجيش سقوط الصاروخ»."""
    _, end = scene.passage.sentence_bounds(at)
    subject = read_subject(scene, at + 1, min(end, at + _REACH))
    if subject is None:
        return False
    first, last = subject
    words = scene.words
    return any(
        is_verbal_noun(words[place].key) and words[place - 1].definite
        for place in range(first + 1, min(last + 1, end))
    )


def _has_what_it_tells(scene: Scene, at: int, verb: Cue) -> bool:
    """Tell whether «بـ…», what a verb itself tells, follows it: «، كما نوه الأمين بجهود الجمعية».

    Verbs of plain saying tell nothing so: «، كما أفاد مراسلنا ببيروت».
    """
    if BY_THAT not in verb.complements or verb.stance == "neutral":
        return False
    _, end = scene.passage.sentence_bounds(at)
    for place in range(at + 1, min(end, at + _REACH)):
        if scene.passage.is_comma(place):
            return False
        word = scene.words[place]
        if word.preposition == BA or (word.bare.startswith(BA) and not (word.known or word.name)):
            return True
    return False


def _attributing_verb(word: Word, *, alone: bool) -> Cue | None:
    """Return the finite verb of saying that attributes a clause.

    After «كما», *alone*, it can also report another act: «كما حذر …»; after «على ما» it cannot, but
    «على ما نشرته» may be what another verb governs.
    """
    verb = next((c for c in word.cues if c.form in ("past", "present")), None)
    if verb is None or THAT not in verb.complements:
        return None
    other = alone and verb.stance in _ADDED
    return None if other or (verb.also_word and (alone or verb.pronoun)) else verb


def _after_source_word(scene: Scene, at: int, source: Cue) -> tuple[Cue, int] | None:
    """Return the cue «بحسب» and the place after it, or after the verb of «بحسب ما أعلنت»."""
    words = scene.words
    first = at + 1
    if first >= len(words):
        return None
    if words[first].key in (WHAT, FOR_WHAT) or source.lemma.endswith("\u0645\u0627"):
        first += words[first].key in (WHAT, FOR_WHAT)
        if first >= len(words):
            return None
        if first + 1 < len(words) and words[first + 1].key == AT:
            return source, first + 2  # «حسب ما علم لدى السلطات»
        verb = next((cue for cue in words[first].cues if cue.form in ("past", "present")), None)
        if verb is not None and verb.subject == "document" and _names_document_in(scene, first + 1):
            return source, first + 1 + (words[first + 1].key == IN)
        if verb is None and not words[first].known and first + 1 in scene.mention_at:
            return source, first + 1  # «بحسب ما رصدته «…»»: any verb with an actor as its subject
        return None if verb is None else (verb, first + 1)
    noun = next((cue for cue in words[first].cues if cue.form == "noun"), None)
    if noun is not None and noun.pronoun:
        return noun, first + 1
    if noun is not None and not words[first].known and first + 1 < len(words) and words[first + 1].definite:
        return source, first + 1  # «بحسب وصف المدعي العام»
    led = "preposition" in words[first].classes  # «استنادا إلى ذات المصدر»
    same = first + led
    return source, same + 1 if same < len(words) and "same" in words[same].classes else first


def _names_document_in(scene: Scene, place: int) -> bool:
    """Tell whether a document under «في» or «بـ» stands at *place*: «ما ورد في التقرير»."""
    word = scene.words[place] if place < len(scene.words) else None
    if word is not None and word.key == IN and place + 1 < len(scene.words):
        word = scene.words[place + 1]
    elif word is None or word.preposition != BA:
        return False
    return word.noun is not None and word.noun.speaker_type == "document"


def _leads(scene: Scene, at: int, begin: int) -> bool:
    """Tell whether a source phrase opens its sentence."""
    before = ((scene.words[i], scene.passage.is_word(i)) for i in range(begin, at))
    return all(not is_word or "connector" in word.classes or word.bare == WAW for word, is_word in before)


def _leads_after_comma(scene: Scene, at: int, end: int) -> bool:
    """Tell whether a source phrase begins a clause that «و» joins: «، وبحسب البيان فإن …»."""
    joined = bool(scene.words[at].conjunction) and scene.passage.is_comma(at - 1)
    return joined and _resumed(scene, at + 1, min(end, at + _LEADING_REACH)) is not None


def _clause_begin(scene: Scene, begin: int, at: int) -> int:
    """Return the place after the last comma shortly before *at* in a sentence that begins at *begin*."""
    last = at - scene.passage.is_comma(at - 1)
    near = range(last, max(begin, last - _REACH), -1)
    return next((place for place in near if scene.words[place - 1].text in COMMAS - DASHES), begin)


def _phrase_end(scene: Scene, first: int, end: int, leading: bool, *, broken: bool) -> int:
    """Return the place after the words that name the source.

    In a clause *broken* off right after its verb the verb's preposition ends them: «أسفرت بحسب مصدر عن …».
    """
    passage = scene.passage
    place = first
    limit = min(end, first + (_LEADING_REACH if leading else _REACH))
    resumed = _resumed(scene, first, limit) if leading else None
    if resumed is not None:
        return resumed
    named = scene.mention_at.get(first)
    if named is not None and not leading and _is_medial(scene, first, named.last):
        return named.last
    mention = named if _parts_verb(scene, first - 1) else None
    named_to = mention.last if mention is not None else end
    while place < limit:
        if place in scene.stretch_at and scene.stretch_at[place].closed:
            place = scene.stretch_at[place].last + 1
            continue
        word = scene.words[place]
        if passage.is_comma(place) and not _goes_on(scene, first, place + 1, limit, leading):
            return place
        if passage.is_stop(place) or word.complementiser is not None or word.text == ":":
            return place
        if place > first and (_ends_with_same(scene, place) or (broken and word.key in _OF_VERBS)):
            return place
        if place == named_to and word.definite:
            return place
        if place > first and not leading and _turns(scene, place):
            return place - (scene.words[place - 1].key == IN)
        if place > first and leading and _describes(scene, first, place):
            place = next((at for at in range(place, limit) if passage.is_comma(at)), place + 1)
            continue
        if place > first and leading and _begins_clause(scene, place):
            return place
        if place > first and place in scene.places.cues and "relative" in scene.words[place - 1].classes:
            return place - 1  # «وفق القائد الذي أوضح أن …»
        if place > first and any(cue.form in ("participle", "source") for cue in word.cues) and not word.noun:
            return place
        place += 1
    return place


def _is_medial(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a clause goes on right after a named source: «وارتفع العدد بحسب رويترز إلى عشرين»."""
    _, end = scene.passage.sentence_bounds(first)
    return last < end and scene.words[last].key in (TO, ON, UNTIL)


def _turns(scene: Scene, place: int) -> bool:
    """Tell whether a word leads to a clause of the reporter's: «بحسب المنظمة لكنها تتراجع», «… إلا أن …»."""
    word, after = scene.words[place], scene.words[place + 1] if place + 1 < len(scene.words) else None
    that = after is not None and after.complementiser is not None
    turn = word.value == "turn" and (that or word.key not in (OTHER_THAN, EXCEPT))
    return turn or "but" in word.classes


def _parts_verb(scene: Scene, at: int) -> bool:
    """Tell whether the phrase at *at* parts a verb from its object: «يستدعي حسب البنك الدولي التقليص …»."""
    verb = scene.words[at - 1] if at else None
    if verb is None or verb.known or verb.name or verb.definite or not scene.passage.is_word(at - 1):
        return False
    return verb.bare.startswith(IMPERFECT) and not verb.bare.endswith(TA_MARBUTA)


def _resumed(scene: Scene, first: int, limit: int) -> int | None:
    """Return where «فإن» or «فقد» takes up the sentence that a source phrase opens."""
    for place in range(first + 1, limit):
        word = scene.words[place]
        that = word.complementiser
        if (that and that.conjunction == FA) or (word.conjunction == FA and "auxiliary" in word.classes):
            return place - scene.passage.is_comma(place - 1)
        aside = word.key == ALTHOUGH or word.classes & _SUBORDINATES
        if scene.passage.is_stop(place) or that or word.text == ":" or aside:
            return None
    return None


def _describes(scene: Scene, first: int, place: int) -> bool:
    """Tell whether a clause that describes the source begins here: «الدراسة التي …», «دراسة أعدها …»."""
    word, head = scene.words[place], scene.words[first]
    if "relative" in word.classes:
        return True
    document = head.noun is not None and head.noun.speaker_type == "document" and not head.definite
    ahead = scene.words[place + 1 : place + 1 + _REFERS_BACK]
    of_it = word.bare.endswith(POSSESSIVES) or any("prepositional pronoun" in w.classes for w in ahead)
    return document and of_it and not (word.known or word.definite or word.name)


def _goes_on(scene: Scene, first: int, place: int, limit: int, leading: bool) -> bool:
    """Tell whether an apposition follows a comma inside the source phrase.

    Before its clause, a comma must close it too: «وبحسب فلان، أستاذ الاقتصاد، الطريق مغلق».
    """
    if place >= limit:
        return False
    word = scene.words[place]
    mention = scene.mention_at.get(place)
    person = mention is not None and mention.entity.actor_type == "person"
    if not leading:
        return person or (word.title is not None and not word.conjunction)
    closing = range(place + 1, min(limit, place + _APPOSED))
    closed = next((at for at in closing if scene.passage.is_comma(at)), None)
    if closed is None or any(scene.words[at].cues for at in range(place, closed)):
        return False
    if mention is not None and person:
        return mention.last == closed and scene.words[first].title is not None
    named = any(m.entity.actor_type == "person" for m in scene.mentions_between(first, place))
    return named and word.title is not None and not (word.conjunction or word.definite)


def _begins_clause(scene: Scene, place: int) -> bool:
    """Tell whether the attributed clause begins here without a comma: «فإن», «فقد», a verb."""
    word, before = scene.words[place], scene.words[place - 1]
    if word.conjunction == FA or word.bare.startswith(FA + ARTICLE):
        return True  # «فقد», «فالعواصف»
    if not scene.passage.is_word(place) or scene.passage.is_comma(place + 1):
        return False
    person = any(m.entity.actor_type == "person" for m in scene.mentions_to.get(place, ())) or before.name
    if person and word.finite and not (word.noun or word.title or word.name or word.definite):
        return True  # «وبحسب فلان يعد اللوز …»
    known = word.known or word.definite or word.name is not None or place in scene.mention_at
    return not known and not ("preposition" in before.classes or (before.noun and not before.definite))


def _placed(
    scene: Scene,
    at: int,
    cue: Cue,
    zone: tuple[int, int],
    sentence: tuple[int, int],
    leading: bool,
    place: int,
    inner: int,
) -> SourcePhrase | None:
    """Return the source phrase with the clause it attributes, where it names a source at all.

    Where it interrupts a content that begins at *inner*, that is the clause.
    """
    first, last = zone
    pronoun = (cue.gender, cue.number) if cue.form in ("noun", "source") and cue.pronoun else ("", "")
    of_one = scene.words[first] if first < last else None
    if cue.lemma == SAY and cue.form in ("past", "present") and scene.passage.is_stop(first):
        pronoun = (cue.gender, cue.number)  # «… كما يقول.»
    if leading and of_one is not None and "prepositional pronoun" in of_one.classes and of_one.value:
        pronoun = (of_one.value, "singular")  # «ووفقاً له فإن …»
    if (
        cue.form == "source"
        and not any(pronoun)
        and not _names_source(scene, first, last, leading or _is_apart(scene, at, last))
    ):
        return None
    if cue.form != "source" and not any(pronoun) and read_subject(scene, first, last, governed=True) is None:
        return None
    begin, end = sentence
    passage = scene.passage
    added = _is_as(scene.words[at])
    if leading:
        content = last
        while content < end and _leads_to_clause(scene, content):
            content += 1
        found = CueAt(place, cue, "source", zone, content, pronoun)
        if any(map(passage.is_word, range(content, end))):
            return SourcePhrase(found, content, end, True, last, added)
        return _of_sentence_before(scene, found, begin, last)
    content = max(begin, dateline_end(passage, passage.paragraph_begin(at)))
    while content < at and (passage.is_mark(content) and content not in scene.stretch_at):
        content += 1
    found = CueAt(place, cue, "source", zone, content, pronoun)
    inner = max(inner, content)
    own = cue.form == "noun" and bool(cue.pronoun)
    clause_end = at
    if _breaks_in(scene, begin, at, last, end) or _is_dashed(scene, at, last, end):
        content, clause_end = max(inner, _clause_begin(scene, begin, at)), end
    elif _interrupts(scene, inner, at, last, end, own=own):
        content, clause_end = inner, end
    return SourcePhrase(found, content, clause_end, False, last, added) if content < at else None


def _of_sentence_before(scene: Scene, cue: CueAt, begin: int, last: int) -> SourcePhrase | None:
    """Return a phrase that is a sentence of its own with the one before it: «… أغلق الجسر. وفقا لرويترز»."""
    passage = scene.passage
    if not begin or passage.paragraph[begin - 1] != passage.paragraph[begin]:
        return None
    first, end = passage.sentence_bounds(begin - 1)
    cue.content = first
    return SourcePhrase(cue, first, end, False, last, apart=True)


def _leads_to_clause(scene: Scene, place: int) -> bool:
    """Tell whether a comma, a colon or «فإن» parts a source phrase from the clause after it."""
    word = scene.words[place]
    return scene.passage.is_comma(place) or word.text == ":" or word.complementiser is not None


def _interrupts(scene: Scene, begin: int, at: int, last: int, end: int, *, own: bool) -> bool:
    """Tell whether the attributed clause goes on after a phrase set between commas.

    After the speaker's *own* («، وفق قوله،») it does however long it was before.
    """
    passage = scene.passage
    if not (passage.is_comma(at - 1) and last + 1 < end and passage.is_comma(last)):
        return False
    after = scene.words[last + 1]
    turns = after.classes & _TURNS and "when" not in after.classes and not _is_copula(scene, begin, at, after)
    if after.cues or after.conjunction or after.title or turns:
        return False
    words = islice((i for i in range(begin, at) if passage.is_word(i)), _BROKEN_OFF + 1)
    return own or (end - last > _GOES_ON and len(list(words)) <= _BROKEN_OFF)


def _is_copula(scene: Scene, begin: int, at: int, after: Word) -> bool:
    """Tell whether a pronoun only parts a clause's subject from what is said of it: «والسبب، وفق …، هو …»."""
    subject = scene.words[begin : at - 1]
    return "pronoun" in after.classes and bool(subject) and all(word.definite for word in subject)


def _is_bare_subject(scene: Scene, begin: int, at: int) -> bool:
    """Tell whether only «إن» and a noun stand before a phrase: «إن السبب بحسب الخبراء، سرعة السائق»."""
    return at - begin == _VERB_WORDS and scene.words[begin].complementiser is not None


def _is_only_where(scene: Scene, begin: int, at: int, last: int) -> bool:
    """Tell whether only a fronted preposition phrase stands before: «ومن هذه الكتب وفق المكتبة، عشرة …»."""
    first, words = scene.words[begin], scene.words[begin + 1 : at]
    fronted = bool(first.preposition) or "preposition" in first.classes
    after = scene.words[last + 1] if last + 1 < len(scene.words) else None
    goes_on = after is not None and not (after.conjunction or after.cues or after.classes)
    return fronted and goes_on and bool(words) and all(word.definite or word.classes for word in words)


def _breaks_in(scene: Scene, begin: int, at: int, last: int, end: int) -> bool:
    """Tell whether a phrase without commas breaks into a clause: «يتعلق الأمر حسب المصدر ذاته بثلاثة …»."""
    if last >= end or scene.passage.is_comma(at - 1):
        return False
    if _ends_with_same(scene, last) or scene.words[last].key in _OF_VERBS:
        return True
    mention = scene.mention_at.get(last - 1) or next(iter(scene.mentions_to.get(last, [])), None)
    if mention is not None and _is_medial(scene, mention.first, last):
        return True
    object_follows = mention is not None and scene.words[last].definite and _parts_verb(scene, at)
    begun = _is_bare_subject(scene, begin, at) or _is_only_where(scene, begin, at, last)
    return object_follows or (scene.passage.is_comma(last) and begun)


def _is_dashed(scene: Scene, at: int, last: int, end: int) -> bool:
    """Tell whether dashes set a phrase apart inside a clause: «أسفر - وفق النقابة - عن إصابة عامل»."""
    dashes = scene.words[at - 1].text in DASHES and last + 1 < end and scene.words[last].text in DASHES
    return dashes and scene.words[last + 1].text not in STOPS


def _ends_with_same(scene: Scene, place: int) -> bool:
    """Tell whether «ذاته» or «نفسه» stands before *place*, and a preposition there."""
    word = scene.words[place]
    prepositional = bool(word.preposition or "preposition" in word.classes or word.bare.startswith(BA))
    return prepositional and "same" in scene.words[place - 1].classes


def _is_apart(scene: Scene, at: int, last: int) -> bool:
    """Tell whether a comma parts a phrase from its clause, or «بحسب» ends the sentence: «… بحسب المنظمة.»."""
    _, end = scene.passage.sentence_bounds(at)
    closes = scene.words[at].key == BY_ACCOUNT and last >= end - 1 and last - at <= _SHORT_PHRASE
    return scene.passage.is_comma(at - 1) or closes


def _names_source(scene: Scene, first: int, last: int, apart: bool) -> bool:
    """Tell whether a source word is followed by a source, and not by a law, a need or a custom.

    An institution counts only where a comma sets the phrase *apart*: «يسير وفق القضاء» is no report.
    """
    if first >= len(scene.words):
        return False
    subject = read_subject(scene, first, last, governed=True)
    if scene.words[first].classes & {"elative"} or scene.words[first].key in OTHER:
        first += 1  # «أحدث تقرير», «آخر الإحصاءات»
    place = max(subject[0], first) if subject is not None else first
    if place >= len(scene.words):
        return False
    for at in range(first, place + 1) if place - first <= 1 else (first,):
        word = scene.words[at]
        mention = scene.mention_at.get(at)
        if "legal" in word.classes:
            return _accuses(scene, at + 1)
        if mention is not None or word.title is not None or word.name is not None or _is_name_under_lam(word):
            return True
        if word.key in LATTER and at + 1 == last:
            return True  # «وبحسب الأخير، فإن …»
        if word.noun is not None:
            return apart or word.noun.speaker_type not in ("institution", "document") or not word.definite
        if at in scene.stretch_at:
            inner = scene.mention_at.get(at + 1)
            if inner is not None and inner.entity.agency_id:
                return True
    return False


def _accuses(scene: Scene, at: int) -> bool:
    """Tell whether «الاتهام» makes a report of a legal text: «بحسب لائحة الاتهام»."""
    cues = scene.words[at].cues if at < len(scene.words) else ()
    return any(cue.form == "noun" and cue.stance == "accusing" for cue in cues)


def _is_name_under_lam(known: Word) -> bool:
    """Tell whether a part of a name stands under «ل»: «وفقاً لسور غول»."""
    return known.bare.startswith(LAM) and not known.known and word_of(known.bare[len(LAM) :]).name is not None
