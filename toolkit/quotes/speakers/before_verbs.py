"""Before verbs: the subject that stands before its verb, right before it or set apart by commas."""

from typing import Final

from toolkit.concord import PLURAL
from toolkit.gazetteer import UNKNOWN
from toolkit.lexis import POSSESSIVES, TANWIN
from toolkit.names.words import looks_like_verb
from toolkit.quotes.cues.anonymity import asks_anonymity, is_unnamed, withholds
from toolkit.quotes.cues.opened import CueAt
from toolkit.quotes.cues.unopened import begins_future
from toolkit.quotes.function_words import IN, QAD, WHETHER
from toolkit.quotes.identity.finding import Identity
from toolkit.quotes.past import Speaker
from toolkit.quotes.phrases import read_subject
from toolkit.quotes.scene import Scene
from toolkit.quotes.speakers.antecedents import antecedent
from toolkit.quotes.speakers.clauses import (
    SUBJECT_WORDS,
    after_turn,
    clause_begin,
    first_of_clause,
    person_named_to,
)
from toolkit.text.letters import WAW

_NAME_WORDS: Final = 3  # of a name that no lexicon knows, before its title
NOBODY: Final = Speaker(None, "", "anonymous", "", ("", ""), "bare", UNKNOWN, "subject is no source")


def is_behind_auxiliary(scene: Scene, cue: CueAt) -> bool:
    """Tell whether an auxiliary shows that the subject may stand before a verb."""
    return _follows_auxiliary(scene, cue) or _after_was(scene, cue)


def _follows_auxiliary(scene: Scene, cue: CueAt) -> bool:
    """Tell whether قد or كان stands before a verb, so that its subject may stand before both."""
    return cue.at > 0 and "auxiliary" in scene.words[cue.at - 1].classes


def _after_was(scene: Scene, cue: CueAt) -> bool:
    """Tell whether «كان» opens the sentence and a subject stands between it and the verb."""
    begin, _ = scene.passage.sentence_bounds(cue.at)
    was = scene.words[begin]
    end = cue.at - _follows_auxiliary(scene, cue)  # «كان الأمين العام قد أبلغ …»
    if "auxiliary" not in was.classes or not was.value or begin + 1 >= end:
        return False
    subject = read_subject(scene, begin + 1, end)
    return subject is not None and subject == (begin + 1, end)


def opens_with_subject(scene: Scene, cue: CueAt) -> bool:
    """Tell whether a person's name opens the sentence right before a verb: «الوزير فلان أبلغ نظيره أن»."""
    begin, _ = scene.passage.sentence_bounds(cue.at)
    named = any(m.entity.actor_type == "person" for m in scene.mentions_to.get(cue.at, ()))
    if not named or cue.cue.conjunction or scene.words[begin].preposition:
        return False
    return read_subject(scene, begin, cue.at) == (begin, cue.at)


def subject_before(identity: Identity, cue: CueAt) -> Speaker | None:
    """Return the subject that stands before its verb: «مصادر أكدت أن», «كانت الوزارة قد ذكرت أن»."""
    scene, words = identity.scene, identity.words
    if cue.cue.form not in ("past", "present") or cue.cue.conjunction or cue.cue.preposition:
        return None
    if cue.at and "relative" in words[cue.at - 1].classes:
        return antecedent(identity, cue)
    if cue.at and "but" in words[cue.at - 1].classes:
        return None  # «… لكنه شدد على أن …»: the pronoun
    begin, _ = scene.passage.sentence_bounds(cue.at)
    last = cue.at
    while last > begin and (words[last - 1].classes & {"auxiliary", "negation"}):
        last -= 1
    if last - 1 > begin and words[last - 1].complementiser is not None:
        last -= 2 * bool(words[last - 2].classes & {"auxiliary"})  # «فلان سبق أن صرح»
    if last == begin:
        return None
    if cue.opener == "after":
        begin = max([begin, *(stretch.last + 1 for stretch in scene.closed if stretch.last < last)])
        if begin >= last or scene.passage.is_comma(last - 1):
            return None  # «"… والوزير لم يأت"، يقول»
    found = subject_in(identity, clause_begin(scene, begin, last), last, cue)
    apposed = found is not None and found.type == "anonymous" and scene.passage.is_comma(last - 1)
    if (found is None or apposed) and not cue.cue.pronoun:
        begin = after_turn(scene, begin, last)
        apart = set_apart(identity, begin, last, cue)  # «فلان، أحد قادة الحركة، أعلن»
        found = apart if apart is not None and (found is None or apart.type == "person") else found
    return found


def subject_in(identity: Identity, first: int, last: int, cue: CueAt) -> Speaker | None:
    """Return the subject that stands in words *first* to before *last*, right before a verb."""
    scene, words = identity.scene, identity.words
    first = first_of_clause(scene, first, last)
    if first >= last or "relative" in words[first].classes:
        return None  # «فلان، الذي فقد شقيقته، يؤكد أن …»
    if (
        _is_topic(scene, first, last)
        or _is_told_of(scene, first, last)
        or _is_asked_about(scene, first, last)
    ):
        return None
    subject = read_subject(scene, first, last)
    if subject is None or subject[0] - first > 3 or _is_quotation(scene, subject[0], last, cue):
        return None
    if any(begins_future(scene, place) for place in range(subject[0] + 1, last)):
        return None  # «سؤال عما إذا كانت الفرقة ستغني غدا أجاب بأن …»
    if _has_predicate(scene, first, subject[1], last):
        return None  # «وإذ أكد فلان أن الجسر مغلق، شدد على أن …»
    head = words[subject[0]]
    before = words[subject[0] - 1] if subject[0] > first else None
    if before is not None and "pronoun" in before.classes and before.conjunction:
        return None  # «فلانة، وهي وزيرة سابقة، أكدت …»: what she is, not the subject
    if subject[1] < last and person_named_to(scene, last) is not None:
        subject = (subject[0], last)  # «الخبير في … فلان يرى أن»
    elif subject[1] < last and is_unnamed(head) and words[subject[1]].key == IN:
        subject = (subject[0], last)  # «كان مصدر في الوزارة قد ذكر»
    mention = scene.mention_at.get(subject[0])
    was = "auxiliary" in words[first - 1].classes and words[first - 1].value if first else False
    whole = was and subject == (first, last)  # «وكانت كهرباء المدينة أفادت بأن …»
    told = head.noun or head.title or mention or head.name or subject[0] in scene.stretch_at
    if not (told or whole):
        return NOBODY if head.definite and not head.bare.endswith(PLURAL) else None
    if head.cues and not (head.noun or head.title or mention):
        return None
    behind = scene.mention_at.get(subject[0] + 1)
    of_body = behind is not None and behind.entity.actor_type == "organisation"
    if of_body and head.name is not None and head.name.also_word and not head.title:
        return None  # «في شارع خلف مستشفى …»: no name
    return identity.overt(subject, cue, "subject, verb")


def _has_predicate(scene: Scene, first: int, end: int, last: int) -> bool:
    """Tell whether the subject of «أن» that ends before *end* has its own predicate before a comma."""
    words, comma = scene.words, last - 1
    if not first or words[first - 1].complementiser is None:
        return False
    if any(map(scene.passage.is_comma, range(end, comma))) or not scene.passage.is_comma(comma):
        return False
    tail = words[end - 1]
    plain = not (tail.definite or tail.known or tail.name or end in scene.mentions_to)
    told = any(not (word.text.endswith(TANWIN) or "time" in word.classes) for word in words[end:comma])
    return told or (plain and end - first > 1 and words[first].definite)


def _is_told_of(scene: Scene, first: int, last: int) -> bool:
    """Tell whether the subject of «أن» has its own verb: «شدد فلان على أن بلاده ستفي …، كشف أن»."""
    words = scene.words
    if not first or words[first - 1].complementiser is None:
        return False
    mention = scene.mention_at.get(first)
    after = mention.last if mention is not None else first + 1
    own = after < last and looks_like_verb(words[after]) and not words[after].known
    return own and scene.passage.is_comma(last - 1)


def _is_asked_about(scene: Scene, first: int, last: int) -> bool:
    """Tell whether words only say what one was asked: «وعما إذا كان الحزب سيرد، قال …»."""
    words = scene.words
    whether = first > 1 and "auxiliary" in words[first - 1].classes
    return whether and words[first - 2].key == WHETHER and scene.passage.is_comma(last - 1)


def _is_topic(scene: Scene, first: int, last: int) -> bool:
    """Tell whether the words before a verb only say what is spoken of: «وعن موقف البلدية، قال …»."""
    words = scene.words
    comma = scene.passage.is_comma
    governed = "preposition" in words[first].classes or bool(words[first].preposition)
    governed = governed and first not in scene.mention_at
    return governed and comma(last - 1) and not any(map(comma, range(first, last - 1)))


def _is_quotation(scene: Scene, first: int, last: int, cue: CueAt) -> bool:
    """Tell whether marks hold what was said before a verb: «لا بنزين»، يقول فلان."""
    stretch = scene.stretch_at.get(first)
    if stretch is None:
        return False
    return cue.opener == "after" or (stretch.last + 1 < last and scene.passage.is_comma(last - 1))


def set_apart(identity: Identity, begin: int, last: int, cue: CueAt) -> Speaker | None:
    """Return the subject that opens the sentence, where commas part it from its verb.

    «فلانة، التي فقدت شقيقها في الحادث، حكت أن …»
    """
    scene = identity.scene
    if not scene.passage.is_comma(last - 1):
        return None
    first = first_of_clause(scene, begin, last)
    if first >= last:
        return None
    head = scene.words[first]
    mention = scene.mention_at.get(first)
    if head.preposition or head.conjunction or (mention is not None and mention.preposition):
        return None
    source = mention is not None or head.title is not None or (head.noun is not None and not head.cues)
    source = source or (not head.cues and _would_not_be_named(scene, first, last))
    possessed = head.bare.endswith(POSSESSIVES) and bool(identity.persons.people(first, last))
    if not (source or possessed or _is_name_before_title(scene, first, last)):
        return None  # «شريكها البلجيكي، فلان، صرّح …» is one
    if any(_is_main_verb(scene, place) for place in range(first + 1, last)):
        return None
    subject = read_subject(scene, first, last)
    if subject is None or subject[0] != first:
        return None
    speaker = identity.overt(subject, cue, "subject, verb")
    gender = speaker.agreement[0]
    return speaker if not gender or not cue.cue.gender or gender == cue.cue.gender else None


def _would_not_be_named(scene: Scene, first: int, last: int) -> bool:
    """Tell whether words say between commas that a source is not named: «…، طلب عدم ذكر اسمه»."""
    passage = scene.passage
    near = range(first, min(last - 1, first + SUBJECT_WORDS))
    return any(passage.is_comma(at) and asks_anonymity(passage, at + 1) for at in near)


def _is_name_before_title(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a name that no lexicon knows stands before a comma and a title: «فلان، رئيس …»."""
    words = scene.words
    end = first
    while end < last and _is_unknown(scene, end):
        end += 1
    near = end + 1 < last and scene.passage.is_comma(end) and first < end <= first + _NAME_WORDS
    if not near:
        return False
    given, after = words[first].name, words[end + 1]
    if "pronoun" in after.classes and after.text.startswith(WAW):
        return given is not None  # «ميسون، وهي أم لثلاثة، تقول إن»
    return after.title is not None and end > first + 1


def _is_unknown(scene: Scene, at: int) -> bool:
    """Tell whether a word may be part of a name as far as the lexicons know: «بسمارك»."""
    word = scene.words[at]
    other = word.known or word.definite or word.cues or word.conjunction
    return scene.passage.is_word(at) and not other


def _is_main_verb(scene: Scene, place: int) -> bool:
    """Tell whether a verb of speech stands at *place* that is not in a relative clause."""
    words = scene.words
    verb = any(c.form in ("past", "present") and not c.also_word for c in words[place].cues)
    before = words[place - 1]
    aside = QAD in before.rests and before.bare.startswith(WAW)  # «فلان، وقد طلب …، قال»
    withheld = withholds(scene.passage, place)  # «وقد طلب عدم ذكر اسمه»
    return verb and not (aside or withheld) and "relative" not in before.classes
