"""Objects: which noun phrase after a verb is no subject, but what its act is done to or who is told."""

from typing import Final

from toolkit.concord import OBLIQUE, PLURAL, is_dual
from toolkit.lexis import BA, POSSESSIVES, Cue, Word
from toolkit.lexis import word as word_of
from toolkit.quotes.cues.doublings import doubles
from toolkit.quotes.cues.opened import CueAt
from toolkit.quotes.function_words import BY_THAT, ON, THEN, TO
from toolkit.quotes.identity.finding import Identity
from toolkit.quotes.past import Speaker
from toolkit.quotes.scene import Scene
from toolkit.quotes.speakers.agreement import disagrees, is_feminine_after, is_man_after
from toolkit.quotes.speakers.before_verbs import set_apart, subject_before
from toolkit.quotes.speakers.cores import core_end
from toolkit.quotes.speech import ATTACHED_BA
from toolkit.text.clitics import LAM
from toolkit.text.letters import ALEF, YA

_ADDRESSING: Final = ("requesting", "opining", "accusing")  # stances of verbs that may have one as object
_JUDGING: Final = ("opining", "accusing")  # stances of verbs that always have one: «وصف … بأنه»
ANSWER: Final = "answer"  # the act of a verb whose subject is not who has just asked


def is_object(identity: Identity, subject: tuple[int, int], cue: CueAt) -> bool:
    """Tell whether a noun phrase after a reporting verb is its object: «طمأن المشتركين», «واتهم فلاناً»."""
    scene, words = identity.scene, identity.words
    head = words[subject[0]]
    kind = head.noun or head.title
    if kind is not None and kind.number == "plural" and head.bare.endswith(PLURAL):
        return False  # «ويتهم محتجون الرئيس بأنه …»
    document = head.noun is not None and head.noun.speaker_type == "document"
    if document and (cue.cue.stance == "denying" or _calls_object(cue)):
        return True  # «نفى تلك الأنباء», «وصف القرار بـ"…"»
    mention = scene.mention_at.get(subject[0])
    takes_object = addresses(cue.cue) and BY_THAT in cue.cue.complements
    if mention is not None and takes_object and mention.entity.actor_type != "person":
        shown = {mention.entity.gender, cue.cue.gender} - {""}
        if len(shown) > 1:
            return True  # «وصف إيران بأنها …»
    joined = cue.cue.object and cue.cue.conjunction and _stands_alone(scene, subject, cue)
    joined = joined or (cue.cue.object and cue.cue.conjunction and _is_all(scene, subject, cue))
    if joined and identity.past.entries:
        return True  # «واتهم فلاناً بأنه …», where he who accuses has just spoken
    before = _stands_before(identity, cue) or _stands_right_before(identity, cue)
    if cue.cue.object and before and (_stands_alone(scene, subject, cue) or _is_all(scene, subject, cue)):
        return True  # «فلانة، وهي وزيرة سابقة، اتهمت السلطات بأنها …»
    if cue.cue.form not in ("past", "present"):
        return False
    then = cue.at > 0 and (words[cue.at - 1].key == THEN or scene.passage.is_comma(cue.at - 1))
    addressing = addresses(cue.cue) and not _opines_that(scene, cue)
    if (cue.cue.conjunction or then) and addressing:
        if identity.past.entries and _is_crowd(scene, subject):
            return True  # «ودعا السكان إلى …»
        speaker = identity.overt(subject, cue, "verb, subject")
        if disagrees(cue.cue, speaker) or is_feminine_after(scene, subject, cue.cue):
            return True  # «ودعا الوزارة إلى "…"»
    accusative = head.bare.endswith(ALEF) and not head.bare.endswith(POSSESSIVES)
    named = head.key in identity.past.by_last_name  # «سيدا»
    accusative = accusative and not (named or _are_two(scene, subject) or _leads_to_name(scene, subject))
    if _is_oblique(scene, subject[0]) or (addresses(cue.cue) and _is_oblique_construct(head)):
        return True
    return kind is not None and accusative and not head.definite


def _leads_to_name(scene: Scene, subject: tuple[int, int]) -> bool:
    """Tell whether a title in «ا» stands right before a person's name, so that it is none: «ملا فيلور»."""
    at, title = subject[0] + 1, scene.words[subject[0]].title
    if at >= subject[1] or title is None or title.kind not in ("religious", "honorific"):
        return False
    named = scene.mention_at.get(at)
    return scene.words[at].name is not None or (named is not None and named.entity.actor_type == "person")


def addresses(verb: Cue) -> bool:
    """Tell whether those spoken to often follow a verb as its object: «دعا الحكومة», «أجاب القاضي»."""
    return verb.stance in _ADDRESSING or verb.act == ANSWER


def _opines_that(scene: Scene, cue: CueAt) -> bool:
    """Tell whether plain «أن» opens what is thought, so that no noun is its object: «يرى البعض أن»."""
    complement = scene.words[cue.content - 1].complementiser if cue.content else None
    plain = complement is not None and not complement.preposition
    return plain and cue.cue.stance == "opining" and not cue.cue.object


def _is_crowd(scene: Scene, subject: tuple[int, int]) -> bool:
    """Tell whether a noun phrase is one word for people at large: «السكان», «المواطنين»."""
    first, last = subject
    head = scene.words[first]
    people = head.noun is not None and head.noun.speaker_type == "group" and head.title is None
    return people and head.definite and last == first + 1


def _are_two(scene: Scene, subject: tuple[int, int]) -> bool:
    """Tell whether a noun phrase begins with a dual and its genitive: «وزيرا الداخلية والدفاع»."""
    words = scene.words
    first, last = subject
    return first + 1 < last and is_dual(words[first], words[first + 1])


def _is_all(scene: Scene, subject: tuple[int, int], cue: CueAt) -> bool:
    """Tell whether a definite noun phrase is all that a verb has: «وخاطب الوزير قائلاً»."""
    words = scene.words
    first, last = subject
    rest = words[last : cue.zone[1]]
    definite = words[first].definite or first in scene.mention_at
    whole = last == first + 1 or last in scene.mentions_to
    only = first == cue.at + 1 and not cue.cue.pronoun
    return only and definite and whole and all(map(doubles, rest))


def _stands_alone(scene: Scene, subject: tuple[int, int], cue: CueAt) -> bool:
    """Tell whether one noun phrase is all that stands between a verb and «بأن» or «بـ»."""
    words = scene.words
    complement = words[cue.content - 1].complementiser if cue.content else None
    by = complement is not None and complement.preposition == BA
    to = cue.content - 2 if complement is not None and cue.cue.object else -1
    if to == subject[1] and cue.zone == subject and words[to].key in (TO, ON):
        return True  # «وطمأن شركاءه إلى أن …»
    attached = words[cue.zone[1] - 1].bare == BA
    end = cue.zone[1] - attached
    mention = scene.mention_at.get(cue.zone[0])
    whole = mention is not None and mention.last == end
    described = subject == (cue.zone[0], end) and subject[0] + 2 == end
    one = whole or subject[0] + 1 == end or (described and words[end - 1].definite)
    return (by or attached) and one and not cue.cue.pronoun


def _stands_before(identity: Identity, cue: CueAt) -> bool:
    """Tell whether a subject that agrees opens the sentence, parted by commas from its verb."""
    begin, _ = identity.scene.passage.sentence_bounds(cue.at)
    return set_apart(identity, begin, cue.at, cue) is not None


def _stands_right_before(identity: Identity, cue: CueAt) -> bool:
    """Tell whether a subject that agrees stands right before its verb: «غير أن المنظمة اتهمت السلطات»."""
    if not cue.cue.object:
        return False
    speaker = subject_before(identity, cue)
    return speaker is not None and bool(speaker.name) and speaker.agreement[0] == cue.cue.gender


def _is_oblique(scene: Scene, place: int) -> bool:
    """Tell whether a plural ends as those do that are no subject: «المواطنين», «ممثلين»."""
    head = scene.words[place]
    kind = head.noun or head.title
    if kind is None:
        return _is_oblique_plural(scene, place)
    return kind.number == "plural" and head.bare.endswith(OBLIQUE)


def _is_oblique_plural(scene: Scene, place: int) -> bool:
    """Tell whether a definite word that is no name and no source ends as plurals in the accusative do."""
    word = scene.words[place]
    named = word.name is not None or place in scene.mention_at
    return word.definite and not named and word.bare.endswith(OBLIQUE)


def _is_oblique_construct(head: Word) -> bool:
    """Tell whether a plural before its genitive stands in the accusative: «ودعا مسؤولي الفرق إلى …»."""
    kind = head.noun or head.title
    if kind is None or kind.number != "plural" or not head.bare.endswith(YA):
        return False
    nominative = word_of(head.bare.removesuffix(YA) + PLURAL)
    return (nominative.noun or nominative.title) is not None  # not of «أهالي»


def is_told(scene: Scene, subject: tuple[int, int], cue: CueAt) -> bool:
    """Tell whether a medium after a verb that does not agree with it is whom its subject told."""
    head = scene.words[subject[0]]
    noun = head.noun
    medium = noun is not None and noun.speaker_type == "media" and noun.gender == "f"
    shown = cue.cue.gender == "m" and cue.cue.number == "singular"
    return medium and not head.conjunction and shown and cue.cue.form == "past"


def is_acted_on(identity: Identity, verb: CueAt, speaker: Speaker) -> bool:
    """Tell whether a noun phrase after a verb is its object: he who acts is known from before.

    «ودعا المواطنين إلى …», «وطالب الحكومة بـ…», «وشكرت الوزير», «وانتقد الوزير نزار حداد، معتبراً …».
    """
    scene = identity.scene
    first, last = verb.zone
    if _is_oblique(scene, first) or _is_oblique_construct(scene.words[first]):
        return True
    if not identity.past.entries:
        return False
    joined = verb.cue.object and verb.cue.conjunction
    if joined and len(scene.mentions_between(first, last)) < 2 and _lacks_object(scene, last):
        return True
    unlike = disagrees(verb.cue, speaker) or is_feminine_after(scene, verb.zone, verb.cue)
    return addresses(verb.cue) and (unlike or is_man_after(scene, first, verb.cue, speaker.span))


def _lacks_object(scene: Scene, last: int) -> bool:
    """Tell whether the clause goes on at *last* as after an object: «، معتبراً …», «على …», «بـ…»."""
    words = scene.words
    if last >= len(words) or scene.passage.is_stop(last):
        return True
    word = words[last]
    if scene.passage.is_comma(last) and last + 1 < len(words):
        return any(cue.form == "participle" for cue in words[last + 1].cues)
    return word.key == ON or word.preposition in (BA, LAM)


def tells_medium(identity: Identity, subject: tuple[int, int], cue: CueAt) -> bool:
    """Tell whether a medium is all that follows a verb which needs an object: «وأبلغت «الأخبار» أن»."""
    scene = identity.scene
    first, last = subject
    if any(cue.pronoun) or cue.zone != subject or cue.cue.form not in ("past", "present"):
        return False
    mention, stretch = scene.mention_at.get(first), scene.stretch_at.get(first)
    medium = mention is not None and bool(mention.entity.agency_id) and not mention.preposition
    if not (medium or (stretch is not None and stretch.last + 1 == last)):
        return False
    if cue.cue.object and identity.past.entries:
        return True
    by = BY_THAT in cue.cue.complements  # «مصدر أفاد رويترز بأن»
    return by and subject_before(identity, cue) is not None


def is_addressed(scene: Scene, subject: tuple[int, int], cue: CueAt) -> bool:
    """Tell whether «لـ» leads to whom a noun of saying addresses: «اكتفى بالقول للصحافيين إن»."""
    return cue.cue.form == "noun" and scene.words[subject[0]].preposition == LAM


def without_object(scene: Scene, subject: tuple[int, int], cue: CueAt) -> tuple[int, int]:
    """Return a subject without the object that stands at its end, where the verb shows that one does."""
    first, last = subject
    if _ends_with_object(scene, subject, cue):
        return first, _object_begin(scene, first, last)
    return (first, _before_object(scene, first, last)) if _calls_object(cue) else subject


def _ends_with_object(scene: Scene, subject: tuple[int, int], cue: CueAt) -> bool:
    """Tell whether a verb that always has an object would have none but a subject's last noun.

    «وصف الوزير القرار بأنه …».
    """
    words = scene.words
    verb = cue.cue
    if verb.pronoun or not (cue.opener == "complementiser" or _calls_object(cue)):
        return False
    if verb.stance not in _JUDGING or not verb.object:
        return False
    first, last = subject
    attached = cue.opener == "mark" and words[cue.zone[1] - 1].text in ATTACHED_BA
    if BY_THAT not in verb.complements or last != cue.zone[1] - attached or last - first < 2:
        return False
    tail = words[last - 1]
    known = tail.nationality or tail.title or tail.name or tail.conjunction or tail.preposition
    return tail.definite and not known and last not in scene.mentions_to


def _calls_object(cue: CueAt) -> bool:
    """Tell whether marks call an object before them something: «وصف الوزير القرار بـ"…"»."""
    verb = cue.cue
    calls = verb.stance == "opining" and verb.object and BY_THAT in verb.complements
    return calls and cue.opener == "mark" and verb.form in ("past", "present") and not verb.pronoun


def _before_object(scene: Scene, first: int, last: int) -> int:
    """Return where a subject ends before an object: with the person's name, else with the noun phrase."""
    people = (m for m in scene.mentions_between(first, last) if m.entity.actor_type == "person")
    named = next((m.last for m in people if not m.preposition), core_end(scene, first, last))
    apposed = named < last and (scene.passage.is_comma(named) or scene.words[named].title is not None)
    return last if apposed else min(named, last)


def _object_begin(scene: Scene, first: int, last: int) -> int:
    """Return where the object at a subject's end begins; the subject's end where it holds none."""
    place = last - 1
    while place > first and not (scene.words[place - 1].definite or place in scene.mentions_to):
        place -= 1  # «زيارة الوفد»
    return place if place > first else last
