"""Same sentence: whom a verb without a subject means by what its own sentence has said."""

from typing import Final

from toolkit.lexis import HERS, POSSESSIVES
from toolkit.quotes.cues.opened import CueAt
from toolkit.quotes.function_words import IN
from toolkit.quotes.identity.finding import Identity
from toolkit.quotes.past import ACTED, Speaker, again
from toolkit.quotes.phrases import read_subject
from toolkit.quotes.speakers.acts import latest_in_sentence
from toolkit.quotes.speakers.agreement import agreement_of, agreement_score, disagrees
from toolkit.quotes.speakers.clauses import CLAUSE_WORDS, SUBJECT_WORDS, first_of_clause
from toolkit.quotes.speakers.cores import core_end
from toolkit.text.clitics import FA
from toolkit.text.letters import WAW

_RELATIVE_WORDS: Final = 3  # from «الذي» to the subject of its verb


def topic_of(identity: Identity, cue: CueAt) -> Speaker | None:
    """Return whom «أما فلان، فقال …» sets as its subject."""
    scene = identity.scene
    if cue.cue.conjunction != FA:
        return None
    begin, _ = scene.passage.sentence_bounds(cue.at)
    for place, speaker in reversed(identity.past.entries):
        if place < begin:
            return None
        if scene.words[place].value == "topic":
            return again(speaker, "topic of the sentence")
    return None


def meant_by_but(identity: Identity, cue: CueAt) -> Speaker | None:
    """Return whom «لكنها» means in what somebody says: «قال فلان إن الصين مستعدة، لكنها تؤكد أن …»."""
    scene = identity.scene
    but = scene.words[cue.at - 1] if cue.at else None
    if but is None or "but" not in but.classes or not but.bare.endswith(POSSESSIVES):
        return None
    gender = "f" if but.bare.endswith(HERS) else "m"
    begin, _ = scene.passage.sentence_bounds(cue.at)
    for mention in scene.mentions_between(max(begin, cue.at - CLAUSE_WORDS), cue.at):
        if cue.cue.form in ("past", "present") and mention.entity.gender == gender:
            return identity.overt((mention.first, mention.last), cue, "whom «but» means")
    return None


def came_to_say(cue: CueAt, main: Speaker | None) -> Speaker | None:
    """Return the subject of the sentence for a verb under «ل»: «خرج الوزير ليؤكد أن …»."""
    agrees = main is not None and bool(main.agreement[0]) and not disagrees(cue.cue, main)
    return again(main, "purpose of the main verb") if cue.cue.preposition and main and agrees else None


def subject_of_sentence(identity: Identity, cue: CueAt, main: Speaker | None) -> Speaker | None:
    """Return whom a cue's sentence shows as its subject: that of the main verb, or another whom it names."""
    doubled = cue.cue.form == "noun" and bool(cue.cue.preposition) and not cue.cue.pronoun
    named = _named_right_before(identity, cue) if doubled else None
    if named is not None:
        return again(named, "noun after its subject")
    acting = _acting_in_relative(identity, cue) if cue.cue.form == "participle" else None
    if acting is not None:
        return again(acting, "participle of a relative clause")
    if (cue.cue.form == "participle" or doubled) and main is not None:
        return again(main, f"{cue.cue.form} of the main verb")
    if cue.cue.form == "participle":
        opening = _opening_subject(identity, cue)
        if opening is not None:
            return again(opening, "participle in the sentence of a source")
    acting = _acting_before_when(identity, cue)
    if acting is not None:
        return again(acting, "subject of the clause before")
    affected = _affected(identity, cue)
    return None if affected is None else again(affected, "whom the sentence's verb affects")


def _named_right_before(identity: Identity, cue: CueAt) -> Speaker | None:
    """Return the person who is named right before «بالقول» and the like."""
    scene = identity.scene
    for mention in scene.mentions_to.get(cue.at, ()):
        if not mention.preposition and mention.entity.actor_type == "person":
            return identity.overt((mention.first, mention.last), cue, "noun after its subject")
    return None


def _acting_in_relative(identity: Identity, cue: CueAt) -> Speaker | None:
    """Return who acts in a participle's relative clause: «الرسالة التي نشرها فلان واصفا إياه بـ…»."""
    scene = identity.scene
    begin, _ = scene.passage.sentence_bounds(cue.at)
    for mention in reversed(scene.mentions_between(max(begin, cue.at - SUBJECT_WORDS), cue.at)):
        clause = range(mention.last, cue.at)
        if any(map(scene.passage.is_mark, clause)) or mention.entity.actor_type != "person":
            return None
        near = scene.words[max(mention.first - _RELATIVE_WORDS, begin) : mention.first]
        if not mention.preposition and any("relative" in word.classes for word in near):
            return identity.overt((mention.first, mention.last), cue, ACTED)
    return None


def _opening_subject(identity: Identity, cue: CueAt) -> Speaker | None:
    """Return the source that opens a participle's sentence, where it agrees: «مسؤول … سخر …، قائلاً»."""
    scene = identity.scene
    begin, _ = scene.passage.sentence_bounds(cue.at)
    first = first_of_clause(scene, begin, cue.at)
    head = scene.words[first]
    kind = head.noun or head.title
    if first >= cue.at or kind is None or head.preposition or head.cues:
        return None
    subject = read_subject(scene, first, cue.at)
    if subject is None or subject[0] != first:
        return None
    speaker = identity.overt((first, core_end(scene, *subject)), cue, ACTED)
    agrees = not agreement_score(speaker.agreement, *agreement_of(scene, cue))
    return speaker if agrees and speaker.name else None


def _acting_before_when(identity: Identity, cue: CueAt) -> Speaker | None:
    """Return whom the clause before «عندما» is about: «كانت القيادة واضحة، عندما أكدت أن …»."""
    scene, words = identity.scene, identity.words
    when = cue.at > 0 and "when" in words[cue.at - 1].classes
    contrasts = cue.at > 1 and words[cue.at - 2].key == IN  # «في حين»
    if not when or contrasts or cue.cue.form != "past":
        return None
    begin, _ = scene.passage.sentence_bounds(cue.at)
    begin = max(begin, cue.at - CLAUSE_WORDS)
    for mention in reversed(scene.mentions_between(begin, cue.at)):
        before = words[mention.first - 1] if mention.first > begin else None
        governed = before is not None and "preposition" in before.classes
        governed = governed or bool(mention.preposition) or mention.entity.actor_type == "place"
        told = before is not None and (before.title or before.noun) is not None and not before.definite
        agrees = mention.entity.gender == cue.cue.gender and cue.cue.number == "singular"
        if agrees and not (governed or told):
            return identity.overt((mention.first, mention.last), cue, ACTED)
    return None


def _affected(identity: Identity, cue: CueAt) -> Speaker | None:
    """Return the person whom the sentence names last, where «ف» leads from another's act to hers.

    «استمعت المحكمة إلى العريف فلان، فأكد …»: a body, or one whom the verb does not agree with, acted.
    """
    scene = identity.scene
    acting = latest_in_sentence(identity, cue.at) if cue.cue.conjunction == FA else None
    if acting is None or (acting.type == "person" and not disagrees(cue.cue, acting)):
        return None
    begin, _ = scene.passage.sentence_bounds(cue.at)
    people = [m for m in scene.mentions_between(begin, cue.at) if m.entity.actor_type == "person"]
    if not people or people[-1].entity.gender not in ("", cue.cue.gender):
        return None
    return identity.overt((people[-1].first, people[-1].last), cue, "affected")


def other_in_content(identity: Identity, cue: CueAt, main: Speaker | None) -> Speaker | None:
    """Return the person of the verb's gender whom a content names, where who speaks is of the other.

    «قال فلان إن الوزيرة اتصلت به وأكدت أن …».
    """
    scene, words = identity.scene, identity.words
    if main is None or cue.cue.conjunction != WAW or not disagrees(cue.cue, main):
        return None
    begin, _ = scene.passage.sentence_bounds(cue.at)
    for at in range(cue.at - 1, begin, -1):
        mention, title = scene.mention_at.get(at), words[at].title
        if mention is not None:
            person = mention.entity.actor_type == "person"
            meant = person and mention.entity.gender in ("", cue.cue.gender)
        else:
            meant = title is not None and (title.gender, title.number) == (cue.cue.gender, "singular")
        if meant:
            other = identity.overt((at, core_end(scene, at, cue.at)), cue, "")
            return again(other, "whom the content names")
        if words[at].complementiser is not None:
            return _first_in_content(identity, at + 1, cue)
    return None


def _first_in_content(identity: Identity, first: int, cue: CueAt) -> Speaker | None:
    """Return the noun phrase with which a content begins, for a verb with which it agrees."""
    scene, words = identity.scene, identity.words
    if first + 1 >= len(words):
        return None
    word, after = words[first], words[first + 1]
    nominal = word.definite or (after.definite and not (word.known or word.finite))
    if not nominal or word.preposition or after.preposition or "preposition" in word.classes:
        return None
    other = identity.overt((first, core_end(scene, first, cue.at)), cue, "")
    return None if disagrees(cue.cue, other) else again(other, "whom the content names")
