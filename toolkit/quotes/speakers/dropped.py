"""Dropped subjects: the earlier speaker whom a verb without a subject means, the nearest that agrees."""

from typing import Final

from toolkit.gazetteer import UNKNOWN
from toolkit.lexis import POSSESSIVES
from toolkit.quotes.cues.opened import CueAt
from toolkit.quotes.function_words import VIA
from toolkit.quotes.identity.finding import Identity
from toolkit.quotes.past import Speaker, again
from toolkit.quotes.scene import Scene
from toolkit.quotes.speakers.acts import Acts
from toolkit.quotes.speakers.agreement import GENDER_WEIGHT, agreement_of, agreement_score
from toolkit.quotes.speakers.objects import ANSWER
from toolkit.quotes.speakers.same_sentence import subject_of_sentence
from toolkit.text.clitics import FA

_DISTANCE_WEIGHT: Final = 1.0
_WEAK: Final = 2.0  # how much less one who only acts counts than a speaker, for verbs that continue a speech


class DroppedSubjects:
    """Finds whom the verbs without a subject mean, in one passage; `acts` notes who acts in it."""

    def __init__(self, identity: Identity, acts: Acts):
        self.scene = identity.scene
        self.words = identity.words
        self.identity = identity
        self.acts = acts
        self.asker = ""  # who has just asked, and does not answer

    def speaker(self, cue: CueAt, main: Speaker | None, change: bool) -> Speaker:
        """Return the earlier speaker that a dropped subject means; *main* is that of the sentence.

        *change* says that a word after the verb leads to another than the latest: «من جهته».
        """
        shown = subject_of_sentence(self.identity, cue, main)
        return self._nearest(cue, change) if shown is None else shown

    def _nearest(self, cue: CueAt, change: bool) -> Speaker:
        """Return the nearest earlier speaker that agrees, else whom the text is about."""
        gender, number = agreement_of(self.scene, cue)
        asker = self.asker if cue.cue.act == ANSWER and self.scene.passage.opens_sentence(cue.at) else ""
        faced = self._who_faced(cue)
        asker = asker or faced
        best, best_score = None, float("-inf")
        for back, (place, speaker) in enumerate(reversed(self.identity.past.latest.values())):
            if asker and speaker.name == asker:
                continue  # «سأله القاضي: …؟ أجاب: …»
            if -_DISTANCE_WEIGHT * back <= best_score:
                break
            apart = self.scene.passage.paragraph[cue.at] - self.scene.passage.paragraph[place]
            score = (
                -_DISTANCE_WEIGHT * back - 0.1 * apart + agreement_score(speaker.agreement, gender, number)
            )
            if self._is_weak(place, cue):
                score -= _WEAK
            if change and back == 0:
                score -= GENDER_WEIGHT / 2
            if score > best_score:
                best, best_score = speaker, score
        if best is None or best_score < -GENDER_WEIGHT:
            best = _topic(self.scene, cue, gender, number, faced) or best
        if best is None:
            return Speaker(None, "", "anonymous", "", (gender, number), "bare", UNKNOWN, "no subject found")
        return again(best, "dropped subject")

    def _who_faced(self, cue: CueAt) -> str:
        """Return who turned to the one who answers: «وعاتبه المدير على التأخير، فرد بأن …»."""
        if cue.cue.act != ANSWER or cue.cue.conjunction != FA:
            return ""
        begin, _ = self.scene.passage.sentence_bounds(cue.at)
        for place, speaker in reversed(self.identity.past.entries):
            if begin <= place < cue.at:
                verb = self.words[place]
                asks = any(asked.stance == "asking" for asked in verb.cues)  # «سأل القاضي فلانا، فأجاب بأن»
                return speaker.name if asks or verb.bare.endswith(POSSESSIVES) else ""
        return ""

    def _is_weak(self, place: int, cue: CueAt) -> bool:
        """Tell whether one who acted at *place* is less likely to speak than one who has spoken before.

        «استقبل الوزير الوفد. وقال …»: named, he is as likely, but for verbs that go on with a speech.
        """
        named = self.acts.weak.get(place)
        if named is None or self._goes_on(cue, place):
            return False
        return cue.cue.stance == "continuing" or not named

    def _goes_on(self, cue: CueAt, place: int) -> bool:
        """Tell whether a verb goes on in the sentence of the verb at *place*: «استقبل فلان … وقال»."""
        sentence = self.scene.passage.sentence
        return bool(cue.cue.conjunction) and sentence[place] == sentence[cue.at]


def _topic(scene: Scene, cue: CueAt, gender: str, number: str, faced: str) -> Speaker | None:
    """Return whom the text is about just before a cue, where nobody has spoken yet; not who was *faced*."""
    best, best_score = None, float("-inf")
    for mention in scene.mentions:
        if mention.first >= cue.at or mention.entity.actor_type == "place":
            continue
        if mention.first and scene.words[mention.first - 1].key == VIA:
            continue  # «شكرتها عبر فيسبوك، وكتبت: …»
        if faced and scene.name_of(mention.entity) == faced:
            continue
        entity = mention.entity
        person = entity.actor_type == "person"
        shown = (entity.gender or ("m" if person else "f"), "singular")
        apart = scene.passage.paragraph[cue.at] - scene.passage.paragraph[mention.first]
        begins = mention.first - scene.passage.sentence_bounds(mention.first)[0]
        score = (
            -2.0 * apart - 0.1 * begins + (2.0 if person else 0.0) + agreement_score(shown, gender, number)
        )
        score -= 3.0 if entity.agency_id or entity.actor_type == "state" else 0.0
        if score > best_score:
            kind = "person" if person else "state" if entity.actor_type == "state" else "institution"
            best_score = score
            best = Speaker(
                None,
                scene.name_of(entity),
                kind,
                entity.gender if person else "",
                shown,
                "named",
                entity.actor_id,
                "topic",
            )
    return best
