"""Carriers: the media that pass words on, and where the speaker of these is named: «نقلت رويترز عن …»."""

from dataclasses import replace

from toolkit.gazetteer import unknown_id
from toolkit.lexis import POSSESSIVES
from toolkit.quotes.cues.doublings import doubles, is_saying_of
from toolkit.quotes.cues.opened import CueAt
from toolkit.quotes.function_words import AT, CARRIED, FROM, OF, ON, TONGUE
from toolkit.quotes.identity.finding import Identity
from toolkit.quotes.media import is_known_medium
from toolkit.quotes.past import Speaker
from toolkit.quotes.phrases import read_subject
from toolkit.quotes.scene import Scene
from toolkit.quotes.speakers.before_verbs import subject_before
from toolkit.text.letters import ALEF_MAKSURA, TA_MARBUTA, YA


def after_carrier(identity: Identity, cue: CueAt) -> tuple[int, list[tuple[int, int]]]:
    """Return where the speaker of carried words stands («نقلت رويترز عن …»), and the medium."""
    scene, words = identity.scene, identity.words
    first, last = cue.zone
    if cue.cue.carries:
        pronouns = _carried_pronouns(cue.cue.carries)
        own = next((at for at in range(first, last) if doubles(words[at])), last)  # «… عنه قوله»
        for place in (first, own - 1) if first < own else ():
            if words[place].key in pronouns:  # «نقلت عنه الوكالة», «نقلت الوكالة عنه»
                medium = (first + 1, last) if place == first else (first, place)
                subject = read_subject(scene, *medium)
                return last, [subject] if subject is not None else []
    for place in range(first, last):
        word = words[place]
        voice = words[place + 1].key if place + 1 < last else ""
        if cue.cue.carries and word.key == ON and voice == TONGUE:
            subject = read_subject(scene, first, place)  # «نقلت رويترز على لسان فلان قوله»
            return place + 2, [subject] if subject is not None else []
        if cue.cue.carries and place > first and is_saying_of(word):
            subject = read_subject(scene, first, place)  # «نقلت رويترز قول الوزير إن»
            return place + 1, [subject] if subject is not None else []
        quoted_from = word.key == FROM and place > first and words[place - 1].key in CARRIED
        heard = place == first and word.key == AT and cue.cue.carries == OF  # «علم لدى مصدر أمني أن»
        if quoted_from or heard or (cue.cue.carries and word.key == cue.cue.carries):
            end = place - 1 if words[place - 1].key in CARRIED and place - 1 >= first else place
            subject = read_subject(scene, first, end)
            if subject is None or _tells_time(scene, subject[0], end):
                before = subject_before(identity, cue)
                subject = before.span if before is not None else None
            carries = subject is not None and not _is_somebody(scene, subject)
            return place + 1, [subject] if subject is not None and carries else []
    return first, []


def _is_somebody(scene: Scene, carrier: tuple[int, int]) -> bool:
    """Tell whether people or texts that are no media carry words: «نقل زوار القصر عن الرئيس أنه …»."""
    words = scene.words
    first, last = carrier
    noun = words[first].noun
    kinds = ("group", "person", "anonymous", "document")
    somebody = noun is not None and noun.speaker_type in kinds
    press = any("press" in word.classes for word in words[first:last])  # «مصادر إعلامية»
    return somebody and not (press or is_known_medium(scene, first, last))


def _tells_time(scene: Scene, first: int, last: int) -> bool:
    """Tell whether an unknown word before one of time is no medium: «نقلت مطلع الشهر عن»."""
    words = scene.words
    head = words[first]
    unknown = not (head.known or head.name or head.definite or first in scene.mention_at)
    unknown = unknown and first not in scene.stretch_at  # «"اليوم 24" من مصدر»
    return unknown and first + 1 < last and "time" in words[first + 1].classes


def _carried_pronouns(preposition: str) -> tuple[str, ...]:
    """Return «عنه», «عنها» and the like for «عن»."""
    stem = preposition[:-1] + YA if preposition.endswith(ALEF_MAKSURA) else preposition
    return tuple(stem + pronoun for pronoun in POSSESSIVES)


def of_the_carriers_state(scene: Scene, speaker: Speaker, relays: list[tuple[int, int]]) -> Speaker:
    """Return an institution without a nationality as that of the medium that carries its words.

    «أفاد الإعلام الروسي نقلاً عن وزارة الدفاع»: the Russian ministry, whichever was named before.
    """
    words = scene.words
    if speaker.type != "institution" or speaker.span is None or not relays:
        return speaker
    first, last = speaker.span
    adjective = next((words[i] for span in relays for i in range(*span) if words[i].nationality), None)
    if adjective is None or not adjective.definite or any(words[i].nationality for i in range(first, last)):
        return speaker
    feminine = speaker.agreement[0] == "f" and not adjective.bare.endswith(TA_MARBUTA)
    name = f"{scene.passage.text(first, last)} {adjective.bare}{TA_MARBUTA if feminine else ''}"
    return replace(
        speaker,
        name=name,
        actor_id=unknown_id(name),
        rule=f"{speaker.rule}, of the medium's state",
    )
