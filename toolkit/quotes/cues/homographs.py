"""Homographs: whether a form that is also another word stands where a verb of saying stands."""

from typing import Final

from toolkit.lexis import SHADDA, Cue, Word
from toolkit.passages import Passage
from toolkit.quotes.cues.anonymity import asks_anonymity
from toolkit.quotes.cues.cue_words import calls, is_what
from toolkit.quotes.cues.governing import governs
from toolkit.quotes.cues.marked_contents import has_object_and_marks, tells_in_marks
from toolkit.quotes.cues.that_clauses import is_complementiser, tells_what_is
from toolkit.quotes.function_words import BEFORE, IN, OF, OTHER, THAT
from toolkit.quotes.scene import Scene
from toolkit.quotes.speech import ASIDE, NEAR, REACH, is_written_on
from toolkit.text.clitics import FA
from toolkit.text.letters import ALEF, WAW

_BEFORE_VERB: Final = frozenset(["connector", "but", "auxiliary", "relative", "negation", "change", "time"])
_ASIDE_CLASSES: Final = frozenset(["time", "change", "adverb", "prepositional pronoun"])


def stands_as_other_word(scene: Scene, at: int, cue: Cue) -> bool:
    """Tell whether a finite form stands as the other word that it is, too: «بين», «أبرز المشاركين»."""
    word = scene.words[at]
    between = "preposition" in word.classes and not cue.conjunction and SHADDA not in word.text
    if between and not _has_source_and_that(scene.passage, at):
        return True  # «بين», not «بيّن»
    elative = cue.form == "past" and "elative" in word.classes
    elative = elative and not _is_last_name(scene, at + 1)  # «وأبرز الفلاني أن …»
    if elative and tells_of_person(scene, at):
        return True
    if elative and not (_has_source_and_that(scene.passage, at) or _has_aside_and_that(scene.passage, at)):
        return True  # «أبرز المشاركين», «أبرز ما …»
    return cue.also_word and not _stands_as_verb(scene, at, cue)


def tells_of_person(scene: Scene, at: int) -> bool:
    """Tell whether an elative tells who the person before the comma is: «فلان، أبرز قادة المعارضة، أن»."""
    word = scene.words[at]
    if "elative" not in word.classes or word.conjunction or not scene.passage.is_comma(at - 1):
        return False
    return any(m.entity.actor_type == "person" for m in scene.mentions_to.get(at - 1, ()))


def follows_before_that(passage: Passage, place: int) -> bool:
    """Tell whether a comma and «قبل أن» stand right before *place*: «، قبل أن يضيف: …»."""
    that, before = passage.words[place - 1], passage.words[place - 2]
    return that.complementiser is not None and before.key == BEFORE and passage.is_comma(place - 3)


def _stands_as_verb(scene: Scene, at: int, cue: Cue) -> bool:
    """Tell whether a form that is also another word stands where a verb stands."""
    passage = scene.passage
    if passage.opens_sentence(at) or passage.is_mark(at - 1) or is_written_on(passage, at):
        return True
    before = passage.words[at - 1]
    if before.bare == WAW and passage.opens_sentence(at - 1):
        return True  # «و تابع: …»
    if cue.form == "present" and follows_before_that(passage, at):
        return True
    if cue.form == "past" and (tells_in_marks(scene, at, cue) or has_object_and_marks(scene, at, cue)):
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


def _may_have_object(cue: Cue, before: Word) -> bool:
    """Tell whether a past form with a pronoun is a verb: «مبيعات وصفها التجار بـ«…»», not «لا يمكن وصفها»."""
    if is_what(before):
        return calls(cue)  # «مما أعلمه أن» is «what I know»
    noun = before.complementiser is not None and not before.complementiser.number and calls(cue)
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
        return is_complementiser(passage, that) and governs(passage, cue, at, that)
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
            return not (far or word.complementiser.conjunction) and governs(passage, cue, at, place)
        if passage.is_stop(place) or word.text == ":" or (word.finite and "preposition" not in word.classes):
            return False
    return False


def _is_aside(word: Word) -> bool:
    """Tell whether a word after a verb tells when or how one spoke: «أقر من جهته بأن», «ردت كتابيا بأن»."""
    manner = word.bare.endswith(ALEF) and not (word.known or word.cues or word.name or word.definite)
    return bool(word.classes & _ASIDE_CLASSES) or word.key == OF or manner


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
            return governs(passage, cue, at, place)
        withheld = "name withheld" in word.classes or asks_anonymity(passage, place)
        if passage.is_stop(place) or (word.finite and not withheld):
            return False
    return False


def _has_source_and_that(passage: Passage, at: int) -> bool:
    """Tell whether a source and «أن» follow «بين», then the verb: «بيّن المهندس فلان أن»."""
    before = passage.words[at - 1] if at else None
    opens = passage.opens_sentence(at) or passage.is_comma(at - 1) or passage.is_stop(at - 1)
    opens = opens or tells_what_is(passage, at + 2)  # «وفي العملية بين العقيل أنه …»
    opens = opens or (before is not None and bool(before.classes & _BEFORE_VERB))
    if not (opens or tells_what_is(passage, at + 1)) or at + 1 >= len(passage):
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


def _has_aside_and_that(passage: Passage, at: int) -> bool:
    """Tell whether «في …» and «أن» follow the first word of a sentence: «وأبرز في هذا السياق أن …»."""
    if not passage.opens_sentence(at) or at + 1 >= len(passage) or passage.words[at + 1].key != IN:
        return False
    for place in range(at + 2, min(at + NEAR, len(passage))):
        if passage.is_mark(place):
            return False
        if passage.words[place].complementiser is not None:
            return True
    return False


def _is_last_name(scene: Scene, place: int) -> bool:
    """Tell whether the last word of a person's name stands at *place* again, and «أن» after it."""
    if not is_complementiser(scene.passage, place + 1):
        return False
    key = scene.words[place].key
    people = (m for m in scene.mentions if m.first < place and m.entity.actor_type == "person")
    return any(m.last - m.first > 1 and scene.words[m.last - 1].key == key for m in people)
