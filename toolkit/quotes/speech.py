"""Marked speech: whether what stands in quotation marks after a cue was said, or is a name in its subject."""

from typing import Final

from toolkit.lexis import BA, HAMZA_ABOVE, Cue, Word
from toolkit.passages import Passage
from toolkit.quotes.function_words import BY_THAT, ON, ON_IT, THAT, TO, WHAT, WITH
from toolkit.quotes.marks import Marked
from toolkit.text.clitics import ARTICLE, LAM
from toolkit.text.letters import ALEF, TA_MARBUTA, WAW
from toolkit.text.marks import CLOSING_MARKS, OPENING_MARKS

REACH: Final = 45  # words after a finite verb in which its opener is sought: long subjects with appositions
NEAR: Final = 9  # words after a participle or verbal noun in which its opener is sought: they need no subject
ASIDE: Final = 18  # the same where only a phrase parts a participle from its opener: «موضحاً، في حديث …، أن»
SPEECH_WORDS: Final = 4  # a marked stretch of so many words after a verb is speech, shorter ones may be names
MIXED_WORDS: Final = 2  # marked words of the source's own inside a clause; a single one is a scare mark
_SUBJECT_WORDS: Final = 3  # of a subject after which a marked clause follows at once
_SHORT_SPEECH: Final = 3  # the same where nothing else in the sentence can open a content
_CALLED_WORDS: Final = 2  # the same after «ما سماه»
SAY: Final = "\u0642\u0627\u0644"
_PERSONS: Final = (
    "\u064a",
    "\u062a",
    "\u0646",
    "\u0623",
    "\u0633",
)  # letters with which present and future verbs begin
_WE: Final = "\u0646"
_LEAST_VERB: Final = 3  # letters of a verb of the first person
_CHANT: Final = "chant"  # the act of verbs after which few marked words are speech
OBJECT: Final = "object"  # among complements: the content is a noun phrase
_WRITE: Final = "\u0643\u062a\u0628"
ATTACHED_BA: Final = (  # «بـ«…»», «بالـ«…»»
    "\u0628",
    "\u0628\u0640",
    "\u0628\u0627\u0644",
    "\u0628\u0627\u0644\u0640",
)
LAM_ALONE: Final = ("\u0644", "\u0644\u0640", "\u0644\u0644\u0640")


def is_speech(passage: Passage, stretch: Marked, at: int, cue: Cue, end: int) -> bool:
    """Tell whether a marked stretch after a cue is what was said, and not a name in its subject."""
    first, last = stretch.inside
    if first >= len(passage):
        return False  # the text ends with the opening mark
    before = passage.words[stretch.first - 1]
    if before.text == ":" and passage.words[stretch.first - 2].value == "title":
        return False  # «تحت شعار: «…»»
    if stretch.first == at + 2 and is_written_on(passage, at):
        return True
    if WHAT in cue.complements:
        return last - first >= _CALLED_WORDS
    after = passage.words[stretch.last + 1] if stretch.last + 1 < len(passage) else None
    if stretch.first == at + 1 and after is not None and after.key == TO and _asks(cue):
        return False  # «داعيا "تكتل الجبل" إلى …»: who is asked
    if before.text in ATTACHED_BA and BY_THAT in cue.complements and cue.stance in ("opining", "accusing"):
        return cue.object or last - first >= MIXED_WORDS  # «وصفه بـ«الخيالي»», not «ندد بـ«المزرعة»»
    if is_called(passage, stretch, cue):
        return True
    if act_begin(passage, at, stretch.first, cue) is not None and not _is_name_of_body(passage, stretch):
        return True
    document = before.noun is not None and before.noun.speaker_type == "document"
    construct = before.title is not None and not before.definite  # «رئيس «شركة …» فلان»
    joined = before.bare == WAW and passage.words[stretch.first - 2].text in CLOSING_MARKS
    name = stretch.first == at + 1 or document or construct or joined  # «مثل «…» و«…» في بيان إن»
    if name and _complement_follows(passage, stretch.last + 1, end):
        return False  # «صرّح "مركز الأبحاث" بأنه …»: a name
    if construct and after is not None and (after.name or after.title):
        return False  # «دان رئيس "اتحاد العمال" سامر حداد توقيف …»
    if stretch.first == at + 2 and _is_of_people(before) and after is not None and after.preposition:
        return False  # «نوه وفد «تجمع …» بالمعهد»
    if _is_spoken_to(passage, stretch) and _opens_later(passage, stretch.last + 1, min(end, at + REACH)):
        return False
    if at and _has_other_object(passage.words[at - 1], cue):
        return False
    if _is_said_at_once(passage, stretch, at, cue) or _is_taken_for(passage, stretch, cue):
        return True
    if is_asked_for(before, cue) and last - first >= MIXED_WORDS:
        return not _is_name_of_body(passage, stretch)
    governed = f"{before.key} {THAT}" in cue.complements
    far = not opens_clause(passage, at) and stretch.first - at > 2 * SPEECH_WORDS
    whole = governed and before.key != TO and _ends_phrase(passage, stretch.last)
    least = MIXED_WORDS if whole else SPEECH_WORDS
    short = last - first < least
    ambiguous = cue.also_word and not (cue.form == "present" and cue.number == "plural")  # «يهتفون»
    ambiguous = ambiguous and not _surely_writes(passage, at, cue)
    own = governed or (before.text in ATTACHED_BA and BY_THAT in cue.complements)
    ambiguous = ambiguous and not (own and _is_set_beside(passage, at, cue))
    if cue.act == _CHANT and cue.form in ("past", "present") and last - first >= MIXED_WORDS:
        return not _names_body(before)  # «وهتف المحتجون "لا للغلاء"»
    ours = _speaks_of_self(passage, first) and _ends_phrase(passage, stretch.last)
    withheld = all("name withheld" in w.classes for w in passage.words[stretch.first - 2 : stretch.first])
    label = before.classes & {"label", "same"} and not withheld  # not «فضل عدم ذكر اسمه "…"»
    if label or (ambiguous and ((short and not ours) or far)):
        return False
    body = _names_body(before)
    named = _another_opens(passage, stretch, end) or (short and not _ends_phrase(passage, stretch.last))
    told = body and (before.preposition == LAM or _is_place(passage, stretch)) and not named
    if before.text in LAM_ALONE or (body and not told):
        one = body and before.definite and stretch.first == at + 2  # «استنكر المجلس «كل أشكال العنف …»»
        return last - first >= (SPEECH_WORDS + 1 if one else 2 * SPEECH_WORDS)
    if governed and last - first >= MIXED_WORDS:
        return not _is_name_of_body(passage, stretch)
    if cue.form in ("participle", "noun") and stretch.first - at <= 2:
        return True
    if last - first >= SPEECH_WORDS:
        return True
    place = stretch.last + 1
    alone = _goes_on_reporting(passage, place) or not _opener_follows(passage, place, end)
    return last - first >= _SHORT_SPEECH and alone


def is_called(passage: Passage, stretch: Marked, cue: Cue) -> bool:
    """Tell whether marks hold what somebody calls something, with its «بـ»: «وصف الأداء "بالمخيب"»."""
    calls = cue.stance == "opining" and cue.object and BY_THAT in cue.complements
    first, last = stretch.inside
    by = first < last and passage.words[first].bare.startswith(BA + ARTICLE)
    return calls and by and cue.form in ("past", "present", "participle")


def act_begin(passage: Passage, at: int, mark: int, cue: Cue) -> int | None:
    """Return where the object begins of which marks hold what describes it; None where they do not.

    «حذر الوزير من وجود "خطر حقيقي"», «دان الكاتب الحكم "الجائر" على زميله».
    """
    if cue.form not in ("past", "present", "participle") or mark <= at + 2 or mark + 2 >= len(passage):
        return None
    noun, of, inside = passage.words[mark - 1], passage.words[mark - 2], passage.words[mark + 1]
    if cue.stance == "warning":
        own = f"{of.key} {THAT}" in cue.complements
        there_is = bool(noun.classes & {"object", "event"}) and not noun.definite
        more = passage.is_word(mark + 2) and _is_indefinite(inside)
        return mark - 1 if own and there_is and more else None
    condemns = cue.stance == "accusing" and not cue.object
    condemns = condemns and bool(of.definite or of.name or not of.common)  # not «حقوق الإنسان "…"»
    plain = noun.definite and not (noun.preposition or noun.nationality or noun.name)
    body = noun.noun is not None and noun.noun.speaker_type != "document" and not noun.noun.also_word
    return mark - 1 if condemns and plain and not body and _only_describes(passage, mark) else None


def _surely_writes(passage: Passage, at: int, cue: Cue) -> bool:
    """Tell whether «كتب» is a verb, and not books: «كتبت», «وكتب فلان على حسابه»."""
    if cue.lemma != _WRITE or cue.form != "past":
        return False
    near = passage.words[at + 1 : at + 1 + SPEECH_WORDS]
    return cue.gender == "f" or any("saying" in word.classes or word.key == ON for word in near)


def _is_set_beside(passage: Passage, at: int, cue: Cue) -> bool:
    """Tell whether a participle in the accusative, and so no noun, stands after a comma: «، مطالبا بـ"…"»."""
    accusative = cue.form == "participle" and passage.words[at].bare.endswith(ALEF)
    return accusative and at > 0 and passage.is_comma(at - 1)


def _is_indefinite(word: Word) -> bool:
    """Tell whether a word is a plain indefinite noun and no name."""
    return not (word.definite or word.name or word.title or word.noun or word.classes)


def _only_describes(passage: Passage, mark: int) -> bool:
    """Tell whether marks hold one definite adjective that judges: «الحكم "الجائر"»."""
    word = passage.words[mark + 1]
    single = passage.words[mark + 2].text in CLOSING_MARKS
    return single and word.definite and not (word.nationality or word.name or word.noun or word.title)


def _asks(cue: Cue) -> bool:
    """Tell whether a cue has whom it asks as its object: «داعيا فلانا إلى …»."""
    return cue.stance == "requesting" and f"{TO} {THAT}" in cue.complements


def is_asked_for(before: Word, cue: Cue) -> bool:
    """Tell whether marks under «بـ» hold what is asked or promised: «يطالب إيران بـ«التعاون التام»»."""
    asked = cue.stance in ("requesting", "promising") and BY_THAT in cue.complements
    return asked and before.text in ATTACHED_BA and cue.form in ("past", "present")


def is_written_on(passage: Passage, at: int) -> bool:
    """Tell whether «كتب عليه» stands at *at*: the words of a banner or a wall."""
    written = any(
        cue.lemma == _WRITE and cue.form == "past" and not cue.pronoun for cue in passage.words[at].cues
    )
    return written and at + 1 < len(passage) and passage.words[at + 1].key in ON_IT


def _is_said_at_once(passage: Passage, stretch: Marked, at: int, cue: Cue) -> bool:
    """Tell whether a clause in marks follows a verb and its subject: «قالت هدى "نريد العدالة"»."""
    first, last = stretch.inside
    near = stretch.first - at <= _SUBJECT_WORDS and cue.lemma == SAY and cue.form in ("past", "present")
    near = near and not _names_body(passage.words[stretch.first - 1])  # «قال موقع "نداء الوطن"»
    if not (near and last - first >= MIXED_WORDS and _ends_phrase(passage, stretch.last)):
        return False
    word = passage.words[first]
    verb = word.bare.startswith(_PERSONS) and not (word.known or word.name or word.definite)
    return "negation" in word.classes or (verb and not word.bare.endswith(TA_MARBUTA))


def _speaks_of_self(passage: Passage, at: int) -> bool:
    """Tell whether a word looks like a verb of the first person: «أتحمل», «نعتذر»."""
    word = passage.words[at]
    other = word.known or word.name or word.definite or word.cues or word.bare.endswith(TA_MARBUTA)
    return word.bare.startswith((HAMZA_ABOVE, _WE)) and len(word.bare) > _LEAST_VERB and not other


def _is_taken_for(passage: Passage, stretch: Marked, cue: Cue) -> bool:
    """Tell whether marks hold what somebody takes something for: «اعتبر المدرب الأداء "سيئا للغاية"»."""
    first, last = stretch.inside
    word = passage.words[first]
    indefinite = not word.definite and word.bare.endswith((ALEF, TA_MARBUTA))
    enough = last - first >= MIXED_WORDS and stretch.first - 1 > 0 and _ends_phrase(passage, stretch.last)
    return OBJECT in cue.complements and cue.form in ("past", "present") and indefinite and enough


def _is_name_of_body(passage: Passage, stretch: Marked) -> bool:
    """Tell whether marks that a phrase goes on after hold a body's name: «إلى "حزب النور" وحلفائه»."""
    first, last = stretch.inside
    word = passage.words[first]
    body = word.noun is not None and word.noun.speaker_type in ("institution", "media") and not word.definite
    return (
        body and last - first <= MIXED_WORDS and not passage.is_mark(min(stretch.last + 1, len(passage) - 1))
    )


def _is_place(passage: Passage, stretch: Marked) -> bool:
    """Tell whether a definite body before marks is where one spoke: «أمام المحكمة "…"»."""
    body, before = passage.words[stretch.first - 1], passage.words[stretch.first - 2]
    institution = body.noun is not None and body.noun.speaker_type == "institution"
    return institution and body.definite and "preposition" in before.classes


def opens_clause(passage: Passage, at: int) -> bool:
    """Tell whether only particles stand before a verb in its sentence: «فقد كتب …», «من جهته كتب …»."""
    begin, _ = passage.sentence_bounds(at)
    return all(passage.words[i].classes or passage.is_mark(i) for i in range(begin, at))


def _ends_phrase(passage: Passage, at: int) -> bool:
    """Tell whether a mark, a joined word or nothing follows *at*."""
    after = at + 1
    return after >= len(passage) or passage.is_mark(after) or bool(passage.words[after].conjunction)


def _has_other_object(before: Word, cue: Cue) -> bool:
    """Tell whether a verb leaves marks to another word: «لا ينشر على موقعه «…»», «الذي أقرّه المجلس، «…»»."""
    negated = cue.also_word and "negation" in before.classes
    return negated or ("relative" in before.classes and bool(cue.pronoun) and not cue.object)


def _names_body(word: Word) -> bool:
    """Tell whether a noun leads to the name of one body: «قناة «…»», not «الكتل «…»»."""
    noun = word.noun
    return noun is not None and noun.speaker_type in ("media", "institution") and noun.number != "plural"


def _is_of_people(word: Word) -> bool:
    """Tell whether a noun leads to the name of those whose people it means: «وفد «…»»."""
    return word.noun is not None and word.noun.speaker_type == "group" and not word.definite


def _is_spoken_to(passage: Passage, stretch: Marked) -> bool:
    """Tell whether marks hold the medium of a speech event: «في حديث إلى "صوت الجبل"»."""
    event, to = passage.words[stretch.first - 2], passage.words[stretch.first - 1]
    return to.key in (TO, WITH) and "saying" in event.classes


def _another_opens(passage: Passage, stretch: Marked, end: int) -> bool:
    """Tell whether the content opens only after a short stretch, which is a name: «لقناة "…" "تعلمنا …"»."""
    first, last = stretch.inside
    if last - first > SPEECH_WORDS or _goes_on_reporting(passage, stretch.last + 1):
        return False
    near = range(stretch.last + 1, min(end, stretch.last + 1 + SPEECH_WORDS))
    words = [passage.words[i] for i in near]
    return any(word.text in OPENING_MARKS or word.text == ":" or word.complementiser for word in words)


def _goes_on_reporting(passage: Passage, place: int) -> bool:
    """Tell whether a comma and a participle of saying follow marks: «"…"، خاتما: "…"»."""
    after = passage.words[place + 1] if passage.is_comma(place) and place + 1 < len(passage) else None
    return after is not None and any(cue.form == "participle" for cue in after.cues)


def _complement_follows(passage: Passage, first: int, end: int) -> bool:
    """Tell whether a complementiser follows after some words, none of which reports or joins."""
    for place in range(first, min(end, first + SPEECH_WORDS)):
        word = passage.words[place]
        if word.complementiser is not None:
            return not word.complementiser.conjunction
        if (word.cues and not word.noun) or word.conjunction or passage.is_mark(place):
            return False
    return False


def _opens_later(passage: Passage, place: int, end: int) -> bool:
    """Tell whether a complementiser, a colon or marks stand in the rest of the sentence."""
    marked = any(passage.words[i].text in OPENING_MARKS for i in range(place, end))
    return marked or _opener_follows(passage, place, end)


def _opener_follows(passage: Passage, place: int, end: int) -> bool:
    """Tell whether a complementiser or a colon stands in the rest of the sentence."""
    return any(passage.words[i].complementiser or passage.words[i].text == ":" for i in range(place, end))
