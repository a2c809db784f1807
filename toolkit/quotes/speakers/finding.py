"""Speakers: who a report is attributed to; here stands the order in which the ways to find him are tried."""

from dataclasses import replace
from typing import Final

from toolkit.quotes.cues.opened import CueAt
from toolkit.quotes.function_words import FROM, IN
from toolkit.quotes.identity.finding import Identity
from toolkit.quotes.past import Speaker
from toolkit.quotes.phrases import read_zone
from toolkit.quotes.scene import Scene
from toolkit.quotes.speakers.acts import Acts
from toolkit.quotes.speakers.antecedents import describes_a_noun, in_circumstance
from toolkit.quotes.speakers.authors import author, text_told_of, whose_speech
from toolkit.quotes.speakers.before_verbs import (
    NOBODY,
    is_behind_auxiliary,
    opens_with_subject,
    subject_before,
)
from toolkit.quotes.speakers.carriers import after_carrier, of_the_carriers_state
from toolkit.quotes.speakers.dropped import DroppedSubjects
from toolkit.quotes.speakers.objects import is_addressed, tells_medium, without_object
from toolkit.quotes.speakers.same_sentence import came_to_say, meant_by_but, other_in_content, topic_of
from toolkit.quotes.speakers.subjects import counts_as_subject

_TELLING: Final = ("neutral", "continuing", "explaining", "announcing", "asserting", "admitting")


class Attribution:
    """The speaker of a report, with the media that the reporting expression names (word spans)."""

    def __init__(self, speaker: Speaker, relays: list[tuple[int, int]], addressees: list[tuple[int, int]]):
        self.speaker = speaker
        self.relays = relays
        self.addressees = addressees


class SpeakerFinder:
    """Finds the speakers of one passage in reading order, remembering who has spoken."""

    def __init__(self, scene: Scene):
        self.scene = scene
        self.identity = Identity(scene)
        self.acts = Acts(self.identity)
        self.dropped = DroppedSubjects(self.identity, self.acts)

    def attribute(self, cue: CueAt, *, nested: bool, sentence_main: Speaker | None) -> Attribution:
        """Return who the report of *cue* is attributed to."""
        identity, scene = self.identity, self.scene
        first, relays = after_carrier(identity, cue)
        carried = first > cue.zone[0]  # «نقلت رويترز عن …»
        governed = _is_governed(scene, cue) or carried
        zone = read_zone(scene, first, cue.zone[1], governed=governed, objects=_may_have_object(cue))
        subject, addressees = zone.subject, zone.addressees
        if subject is not None and tells_medium(identity, subject, cue):
            addressees = [*addressees, subject]
            subject = None
        if subject is not None and is_addressed(scene, subject, cue):
            subject = None
        leads = is_behind_auxiliary(scene, cue) or (cue.cue.object and opens_with_subject(scene, cue))
        before = subject_before(identity, cue) if not carried and leads else None
        topic = None if carried else topic_of(identity, cue)  # «أما زواره، فينقلون عن الرئيس أنه …»
        speaker = before or topic or (meant_by_but(identity, cue) if nested else None)
        if speaker is None and subject is None:
            speaker = whose_speech(identity, cue) or author(identity, cue)
        if speaker is None and subject is not None and counts_as_subject(identity, subject, cue, carried):
            speaker = identity.overt(without_object(scene, subject, cue), cue, "verb, subject")
            speaker = of_the_carriers_state(scene, speaker, relays)
        if speaker is None:
            speaker = in_circumstance(identity, cue)
            speaker = speaker or subject_before(identity, cue) or text_told_of(identity, cue)
        if speaker is not None and nested and sentence_main is not None:
            speaker = self._told_of(speaker, sentence_main, cue)
        if speaker is None and nested:
            speaker = other_in_content(identity, cue, sentence_main)
        if speaker is None and describes_a_noun(scene, cue):
            speaker = came_to_say(cue, sentence_main) or NOBODY
        if speaker is None:
            speaker = self.dropped.speaker(cue, sentence_main, zone.change)
        speaker = _with_gender(speaker, cue, carried)
        if not nested and speaker.name:
            identity.past.add(cue.at, speaker)
            if cue.opener == "source" and speaker.type == "document":
                self.acts.weak[cue.at] = False  # «ووفق تقرير …، فإن …. وأوضح الوزير»
            self.dropped.asker = speaker.name if cue.cue.stance == "asking" else ""
        return Attribution(speaker, [*relays, *zone.carriers], addressees)

    def _told_of(self, speaker: Speaker, main: Speaker, cue: CueAt) -> Speaker:
        """Return another than *main*, if only a profession told that it is he.

        «قال فلان إن المقاول أكد أن …»: the builder is none who tells of him.
        """
        profession = speaker.span is not None and speaker.rule.startswith("profession")
        if speaker.span is None or not profession or speaker.name != main.name:
            return speaker
        return self.identity.phrase(speaker.span, cue, "described in a content")


def _with_gender(speaker: Speaker, cue: CueAt, carried: bool) -> Speaker:
    """Return a person whose gender no word shows with the gender of the verb: «قال روني»."""
    shown = "" if carried or cue.cue.form not in ("past", "present") else cue.cue.gender
    if speaker.type != "person" or speaker.gender or not shown or cue.opener == "source":
        return speaker
    return replace(speaker, gender=shown)


def _is_governed(scene: Scene, cue: CueAt) -> bool:
    """Tell whether a preposition may lead to who speaks: «وفقاً لتقارير», not «بالقول عن الحادث»."""
    words = scene.words
    after = words[cue.at + 1].key if cue.at + 1 < len(words) else ""
    about = cue.cue.form == "noun" and bool(cue.cue.preposition) and after == FROM
    return (cue.cue.form in ("source", "noun") and not about) or IN in cue.cue.complements


def _may_have_object(cue: CueAt) -> bool:
    """Tell whether an object can stand between a cue and its opener: not in «أعلنت … أن», «حسبما أعلنت …».

    Nor where a pronoun on the verb is its object: «وصفته … بأنه».
    """
    if cue.cue.pronoun and not cue.cue.carries:
        return False
    return cue.opener not in ("complementiser", "source") or cue.cue.object or cue.cue.stance not in _TELLING
