"""Identity: who a noun phrase means — a person, an actor named before, an office, an unnamed source.

Here stands the order in which it is asked: whether the phrase is the short name of a body, names a person or
another actor, means somebody of whom the text has told, or introduces a speaker by nothing but its words.
"""

from toolkit.gazetteer import UNKNOWN
from toolkit.lexis import Word
from toolkit.quotes.cues.anonymity import asks_anonymity, leaves_unnamed
from toolkit.quotes.cues.opened import CueAt
from toolkit.quotes.function_words import ONE_OF
from toolkit.quotes.identity.bodies import Bodies
from toolkit.quotes.identity.descriptions import Descriptions
from toolkit.quotes.identity.known_actors import known_actor
from toolkit.quotes.identity.named_persons import NamedPersons
from toolkit.quotes.identity.noun_phrases import NounPhrases
from toolkit.quotes.identity.persons import PersonNames
from toolkit.quotes.identity.source_names import SourceNames
from toolkit.quotes.identity.told_organisations import organisation_told_of
from toolkit.quotes.identity.wholes import Wholes
from toolkit.quotes.past import Past, Speaker, at_place
from toolkit.quotes.scene import Scene


class Identity:
    """Tells who the noun phrases of one passage mean; `past` are those who have spoken."""

    def __init__(self, scene: Scene):
        self.scene = scene
        self.words = scene.words
        self.persons = PersonNames(scene)
        self.past = Past(scene)
        self.bodies = Bodies(scene, self.past)
        names = SourceNames(scene, self.bodies, Wholes(scene))
        self.named = NamedPersons(scene, self.persons)
        self.descriptions = Descriptions(scene, self.past, self.persons, names)
        self.phrases = NounPhrases(scene, self.past, names)

    def overt(self, span: tuple[int, int], cue: CueAt, rule: str) -> Speaker:
        """Return the speaker that the noun phrase *span* names."""
        first, last = self._stripped(span)
        head = self.words[first]
        if "elative" in head.classes and head.noun is None and first + 1 < last:
            head = self.words[first + 1]  # «آخر تقرير»
        body = self.bodies.by_short_name(*span)
        if body is not None:
            return at_place(body, span, body.rule)
        person = self.named.person(span, first, last, head, cue)
        known = self.past.by_one_name(first, last) if cue.opener == "act" else None
        if known is not None:
            return at_place(known, (first, first + 1), known.rule)  # «حقق كوستا فوزاً»: an object may follow
        if person is not None:
            named = self.named.speaker(span, person, head, cue, rule)
            return named or self.phrases.speaker(span, first, last, head, cue, rule)
        actor = self._actor(span, first, last, head, rule)
        if actor is not None:
            return actor
        known = self.past.by_one_name(first, last)
        if known is not None:
            return at_place(known, (first, first + 1), known.rule)
        described = self.descriptions.meant(first, last, head, cue)
        if described is not None and described.type == "person" and leaves_unnamed(self.scene.passage, *span):
            described = None  # «المسؤول الذي رفض كشف اسمه» is nobody who was named
        if described is not None and not self._is_object_of(described, cue):
            described.span = span
            return described
        return self.phrases.speaker(span, first, last, head, cue, rule)

    def phrase(self, span: tuple[int, int], cue: CueAt, rule: str) -> Speaker:
        """Return the speaker that *span* names by nothing but its words."""
        first, last = self._stripped(span)
        return self.phrases.speaker(span, first, last, self.words[first], cue, rule)

    def _stripped(self, span: tuple[int, int]) -> tuple[int, int]:
        """Return what the marks of a noun phrase hold, else its words before a clause or an adverbial."""
        first, last = span
        for place in range(first + 1, last):
            ends = "relative" in self.words[place].classes or asks_anonymity(self.scene.passage, place)
            if ends or self._leads_adverbial(place, last):
                last = place
                break
        while last - 1 > first and self.scene.passage.is_comma(last - 1):
            last -= 1
        stretch = self.scene.stretch_at.get(first)
        after = stretch.last + 1 if stretch is not None else last
        if stretch is not None and (after == last or (after < last and self.words[after].key in ONE_OF)):
            return stretch.inside  # «حزب النور», «أورورا» إحدى دور النشر
        return first, last

    def _leads_adverbial(self, place: int, last: int) -> bool:
        """Tell whether nothing but an adverbial follows in a subject: «الوزيرة، خلال لقاء مع فلان،»."""
        word, before = self.words[place], self.words[place - 1]
        leads = "preposition" in word.classes and word.value in ("occasion", "presence")
        if not leads or "preposition" in before.classes:
            return False
        commas = (at for at in range(place, last) if self.scene.passage.is_comma(at))
        return all(at + 1 not in self.scene.mention_at for at in commas)

    def _actor(self, span: tuple[int, int], first: int, last: int, head: Word, rule: str) -> Speaker | None:
        """Return the state or body that a noun phrase names, or of which «الشركة اليابانية» reminds."""
        mention = self.scene.mention_at.get(first)
        if mention is None:
            return None
        state = mention.entity.actor_type == "state"
        authorities = state and head.noun is not None and head.noun.speaker_type == "institution"
        closes = mention.last >= last or self.bodies.is_own_name(mention, last)
        if authorities or not (state or closes):
            return None
        firm = None
        if mention.entity.actor_id.startswith(UNKNOWN):
            firm = organisation_told_of(self.scene, first, last, head) or self.bodies.meant(first, last)
        return at_place(firm, span, firm.rule) if firm else known_actor(self.scene, span, mention, rule)

    def _is_object_of(self, speaker: Speaker, cue: CueAt) -> bool:
        """Tell whether a pronoun on the verb means this one, who so cannot be its subject: «سأله القاضي»."""
        spoken_to = cue.cue.form in ("past", "present") and cue.cue.pronoun and self.past.entries
        return bool(spoken_to) and self.past.entries[-1][1].name == speaker.name
