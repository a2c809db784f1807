"""Authors: whose speech or text a verb tells of: «كلمة أوضح فيها أن …».

Where no author is named, it is the text itself: «تقارير تفيد بأن …».
"""

from typing import Final

from toolkit.quotes.cues.opened import CueAt
from toolkit.quotes.function_words import CONTRASTS, IN, IN_IT
from toolkit.quotes.identity.finding import Identity
from toolkit.quotes.past import ACTED, Speaker, again
from toolkit.quotes.scene import Scene
from toolkit.quotes.speakers.acts import latest_in_sentence
from toolkit.quotes.speakers.agreement import disagrees
from toolkit.quotes.speakers.clauses import CLAUSE_WORDS
from toolkit.quotes.speakers.cores import core_end
from toolkit.quotes.speech import is_written_on
from toolkit.text.clitics import LAM
from toolkit.text.letters import ALEF

AUTHOR: Final = "author of a speech or text"
_TEXT_WORDS: Final = 5  # words from a text to the verb that tells of it: «رسائل مجهولة أمس تفيد بأن»


def whose_speech(identity: Identity, cue: CueAt) -> Speaker | None:
    """Return whose speech or text the clause before is about, for a verb that goes on with it.

    «نشرت الصحف كلمة الرئيس فلان …، وقال فيها إن …», «وجاء جواب الممثلة فلانة حادا، إذ قالت: …».
    """
    scene, words = identity.scene, identity.words
    if cue.cue.form != "past" or cue.cue.number != "singular" or scene.passage.opens_sentence(cue.at):
        return None
    begin, _ = scene.passage.sentence_bounds(cue.at)
    after = words[cue.at + 1] if cue.at + 1 < len(words) else None
    if cue.cue.conjunction and after is not None and after.key in IN_IT:
        places = range(cue.at - 1, max(begin, cue.at - CLAUSE_WORDS) - 1, -1)
        nouns = [at for at in places if "saying" in words[at].classes][:1]
    elif "clause" in words[cue.at - 1].classes and _tells_what_came(scene, begin):
        nouns = [begin + 1]
    else:
        return _issuer_before(identity, cue, begin)
    for at in nouns:
        whose = _person_after(scene, at)
        if whose is not None:
            speaker = identity.overt(whose, cue, AUTHOR)
            return None if disagrees(cue.cue, speaker) else again(speaker, AUTHOR)
    return None


def _issuer_before(identity: Identity, cue: CueAt, begin: int) -> Speaker | None:
    """Return who issued the text with which a sentence begins: «في بيان للأمن الوطني، قال إن …»."""
    scene, words = identity.scene, identity.words
    first, comma = begin + 2, cue.at - 1
    if words[begin].rests[-1] != IN or first >= comma or not scene.passage.is_comma(comma):
        return None
    text, issuer = words[begin + 1].noun, words[first]
    media = any(mention.entity.agency_id for mention in scene.mentions_between(first, comma))
    if text is None or text.speaker_type != "document" or media or words[begin + 1].definite:
        return None
    if issuer.preposition != LAM or core_end(scene, first, comma) != comma:
        return None
    speaker = identity.overt((first, comma), cue, AUTHOR)
    return None if disagrees(cue.cue, speaker) else again(speaker, AUTHOR)


def _tells_what_came(scene: Scene, begin: int) -> bool:
    """Tell whether a sentence begins with what came of a speech: «وجاء رد فلان سريعا», «وكان رد …»."""
    verb, noun = scene.words[begin : begin + 2]
    came = "auxiliary" in verb.classes or any(IN in cue.complements for cue in verb.cues)
    return came and "saying" in noun.classes and not (noun.definite or noun.preposition)


def _person_after(scene: Scene, at: int) -> tuple[int, int] | None:
    """Return the person in the genitive right after a noun: «كلمة الرئيس البرتغالي فلان»."""
    words = scene.words
    if words[at].definite or at + 1 >= len(words):
        return None
    first = last = at + 1
    while last < len(words) and last not in scene.mention_at:
        word = words[last]
        adjective = last > first and (word.definite or word.nationality)
        if word.preposition or not (word.title or adjective):
            break
        last += 1
    mention = scene.mention_at.get(last)
    if mention is not None and mention.entity.actor_type == "person" and not mention.preposition:
        return first, mention.last
    head = words[first]
    one = head.title is not None and head.title.number == "singular" and not head.preposition
    return (first, core_end(scene, first, len(words))) if one else None


def author(identity: Identity, cue: CueAt) -> Speaker | None:
    """Return who speaks in a speech or text that a verb describes: «كلمة أوضح فيها أن …»."""
    if not _describes_speech(identity.scene, cue):
        return None
    acting = _acting(identity, cue)
    group = acting if acting is not None and acting.type == "group" else None
    told = _told_of_text(identity, cue) or group or _named_author(identity, cue)
    return told or acting or _text_before(identity, cue)


def _describes_speech(scene: Scene, cue: CueAt) -> bool:
    """Tell whether a verb describes a speech or text named before it: «كلمة أوضح فيها أن …»."""
    words = scene.words
    joined = cue.cue.conjunction and IN not in cue.cue.complements  # but «دراسة صدرت …، وجاء فيها»
    verb = cue.cue.form in ("past", "present") and not joined
    after = words[cue.at + 1] if cue.at + 1 < len(words) else None
    told = after is not None and (after.key in IN_IT or is_written_on(scene.passage, cue.at))
    return verb and told and not scene.passage.opens_sentence(cue.at)


def _acting(identity: Identity, cue: CueAt) -> Speaker | None:
    """Return who acts in the cue's sentence and agrees with it: «أصدر المجتمعون بيانا قالوا فيه»."""
    scene = identity.scene
    acting = latest_in_sentence(identity, cue.at)
    if acting is None or acting.rule != ACTED or acting.span is None or disagrees(cue.cue, acting):
        return None
    contrast = any(word.key in CONTRASTS for word in scene.words[acting.span[1] : cue.at])
    return None if contrast else again(acting, AUTHOR)


def _told_of_text(identity: Identity, cue: CueAt) -> Speaker | None:
    """Return the definite text that «الذي جاء فيه» describes: «تلا النقيب البيان الذي جاء فيه أن …»."""
    words = identity.words
    relative = "relative" in words[cue.at - 1].classes and cue.cue.subject == "document"
    text = _text_before(identity, cue) if relative else None
    if text is None or text.span is None or not words[text.span[0]].definite:
        return None
    first, last = text.span[0], cue.at - 1
    whole = all(words[at].definite and not words[at].preposition for at in range(first, last))
    return identity.phrase((first, last), cue, AUTHOR) if whole else None


def _named_author(identity: Identity, cue: CueAt) -> Speaker | None:
    """Return the last person, else the last body, that the sentence names as a subject before a cue."""
    scene = identity.scene
    begin, _ = scene.passage.sentence_bounds(cue.at)
    named = [
        m
        for m in scene.mentions_between(begin, cue.at)
        if m.preposition in ("", LAM) and not m.entity.agency_id
    ]
    for kinds in (("person",), ("organisation", "state")):
        for mention in reversed(named):
            governed = mention.first and "preposition" in scene.words[mention.first - 1].classes
            if mention.entity.actor_type in kinds and not governed:
                acting = _acting_to(identity, mention.last, cue)
                first = _office_before(scene, mention.first)
                named_by = identity.overt((first, mention.last), cue, AUTHOR)
                return again(acting or named_by, AUTHOR)
    return None


def _acting_to(identity: Identity, last: int, cue: CueAt) -> Speaker | None:
    """Return who acts in the cue's sentence, if named to before *last*: «أصدر مكتب الوزارة بيانا»."""
    acting = latest_in_sentence(identity, cue.at)
    ends = acting is not None and acting.span is not None and acting.span[1] == last
    return acting if ends else None


def _office_before(scene: Scene, first: int) -> int:
    """Return where the office of a body or state at *first* begins: «(تصريحا) لرئيس وزراء فرنسا».

    A person's may be that of a bureau: «(بيان عن) مكتب الرئيس فلان».
    """
    words = scene.words
    whole = first
    while whole > 0 and words[whole - 1].title is not None:
        whole -= 1
    noun = words[whole - 1].noun if 0 < whole < first else None
    if noun is not None and noun.speaker_type == "institution" and not words[whole - 1].definite:
        return whole - 1
    while first > 0 and words[first - 1].title is not None and not words[first - 1].definite:
        first -= 1
    return first


def _text_before(identity: Identity, cue: CueAt) -> Speaker | None:
    """Return the text that the sentence names last before a verb: «رسالة مجهولة …، جاء فيها أن»."""
    scene = identity.scene
    begin, _ = scene.passage.sentence_bounds(cue.at)
    for place in range(cue.at - 1, begin - 1, -1):
        noun = scene.words[place].noun
        if noun is not None and noun.speaker_type == "document":
            return identity.overt((place, core_end(scene, place, cue.at)), cue, AUTHOR)
    return None


def text_told_of(identity: Identity, cue: CueAt) -> Speaker | None:
    """Return the text that a present verb right after it tells of: «تناقلت الصحف تقارير تفيد بأن …».

    A past verb does so right after an accusative: «نشرت الصحيفة تقريرا أكد أن …».
    """
    scene, words = identity.scene, identity.words
    told = cue.cue.form == "past" and words[cue.at - 1].bare.endswith(ALEF)
    if cue.cue.conjunction or not (told or cue.cue.form == "present"):
        return None
    begin, _ = scene.passage.sentence_bounds(cue.at)
    for place in range(cue.at - 1, max(begin - 1, cue.at - _TEXT_WORDS), -1):
        word = words[place]
        if not scene.passage.is_word(place) or word.finite:
            return None
        if word.noun is not None and word.noun.speaker_type == "document" and not word.definite:
            return identity.overt((place, core_end(scene, place, cue.at)), cue, "noun before its verb")
    return None
