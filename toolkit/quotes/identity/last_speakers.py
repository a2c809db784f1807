"""Last speakers: a person who has spoken, whom a profession, a demonym or «وأضاف القيادي» means."""

from typing import Final

from toolkit.gazetteer import STATE
from toolkit.lexis import Noun, Title, Word, state_of_demonym
from toolkit.quotes.cues.opened import CueAt
from toolkit.quotes.function_words import IN, WITH_AGE
from toolkit.quotes.identity.definiteness import is_definite_construct
from toolkit.quotes.identity.kinds import are_two
from toolkit.quotes.identity.persons import is_kin
from toolkit.quotes.identity.titles import Titles
from toolkit.quotes.past import ACTED, Past, Speaker, again
from toolkit.quotes.scene import Scene
from toolkit.text.clitics import ARTICLE, LAM
from toolkit.text.letters import TA_MARBUTA

_PROFESSIONS: Final = ("profession", "role", "rank", "kinship")  # kinds of titles that many may bear


class LastSpeakers:
    """Tells whether a description without a name means one of the last who have spoken in one passage."""

    def __init__(self, scene: Scene, past: Past, titles: Titles):
        self.scene = scene
        self.words = scene.words
        self.past = past
        self.titles = titles

    def national(self, first: int, last: int) -> Speaker | None:
        """Return the person who has spoken last, for a demonym without a noun: «الكوبي», «الكوبي الطائر»."""
        head = self.words[first]
        alone = last == first + 1 or self.words[first + 1].definite  # «الكوبي الطائر»
        if not (alone and head.nationality and head.definite):
            return None
        if head.noun or head.title or first in self.scene.mention_at:
            return None
        gender = "f" if head.bare.endswith(TA_MARBUTA) else "m"
        speaker = self._last_of_nation(first) or self.past.last_of("person")
        if speaker is None or speaker.rule == ACTED or speaker.gender not in ("", gender):
            return None
        return again(speaker, "demonym of the last to speak")

    def _last_of_nation(self, at: int) -> Speaker | None:
        """Return the last to have spoken whom his own words call by the demonym at *at*."""
        stem = self.words[at].stem
        own = self.past.described_with((stem,))
        return next((s for s in own if s.type == "person" and s.rule != ACTED), None)

    def pair(self, first: int, last: int, head: Word) -> Speaker | None:
        """Return the persons who spoke together last, for two who hold an office: «الوزيران»."""
        dual = head.noun is not None and head.noun.number == "dual" and head.noun.speaker_type == "group"
        speaker = self.past.last_of("group")
        if speaker is None or speaker.anonymity != "named":
            return None
        two = (dual and head.definite) or are_two(self.scene, first, last)
        return again(speaker, "pair") if two else None

    def continuing(self, first: int, last: int, head: Word, cue: CueAt) -> Speaker | None:
        """Return the last person who has spoken, for one who goes on: «وأضاف القيادي في الحزب أن …»."""
        kind = head.noun or head.title
        person = head.title is not None or (head.noun is not None and head.noun.definite_type == "person")
        goes_on = cue.cue.stance == "continuing" and bool(cue.cue.conjunction)
        definite = head.bare.startswith(ARTICLE) or is_definite_construct(self.scene, first, last)
        if kind is None or not (goes_on and person and definite) or is_kin(head):
            return None
        speaker = self.past.entries[-1][1] if self.past.entries else None
        if speaker is None or speaker.type != "person" or speaker.rule == ACTED or kind.number != "singular":
            return None
        return again(speaker, "goes on") if speaker.gender in ("", kind.gender) else None

    def human(self, first: int, last: int, head: Word) -> Speaker | None:
        """Return the last person who has spoken, for «الرجل», «المرأة الأربعينية»."""
        human = head.noun is not None and head.noun.definite_type == "person"
        return self.with_profession(first, last, "role", head.noun) if human else None

    def with_profession(self, first: int, last: int, kind: str, shown: Title | Noun | None) -> Speaker | None:
        """Return the last person who has spoken, for a profession without a name: «المدرب الفرنسي»."""
        if shown is None or _is_of_another(self.words[first]):
            return None
        described = first + 1 < last and self.words[first + 1].key == WITH_AGE
        end = next((i for i in range(first, last) if "preposition" in self.words[i].classes), last)
        adjectives = all(self.words[i].definite or self.words[i].nationality for i in range(first, end))
        adjectives = adjectives and not any(word.preposition for word in self.words[first + 1 : end])
        nations = [state_of_demonym(self.words[i]) for i in range(first, end) if self.words[i].nationality]
        national = any(nation.startswith(STATE) for nation in nations)  # not «المسؤول الأممي»
        seated = end < last and self.words[end].value == "within" and self.words[end].key != IN
        many = kind in _PROFESSIONS or not (national or seated)  # «النائب العام لدى محكمة …» is one only
        if not many or shown.number != "singular" or not (adjectives or described):
            return None
        speaker = self.past.last_of("person")
        if speaker is None or speaker.gender not in ("", shown.gender):
            return None
        own = range(*speaker.span) if speaker.span is not None else ()
        if nations and not national and any(self.words[place].nationality for place in own):
            return None
        if kind == "office" and speaker.rule == ACTED and self._has_another_office(speaker, first):
            return None
        noun = self.words[first].noun
        anyone = noun is not None and noun.speaker_type == "anonymous"  # «المتحدث», «المسؤول»
        if kind == "office" and not anyone and self._is_titled_otherwise(speaker, kind):
            return None
        return again(speaker, "profession of the last to speak")

    def _has_another_office(self, speaker: Speaker, at: int) -> bool:
        """Tell whether one who acts has another office: «استقبل الرئيس فلان وزير …. وقال الوزير»."""
        places = range(*speaker.span) if speaker.span is not None else ()
        offices = {self.words[place].stem for place in places if self.titles.is_office(place)}
        return bool(offices) and self.words[at].stem not in offices

    def sole(self, first: int, last: int) -> Speaker | None:
        """Return the only person who has spoken, for a profession in construct: «مهاجم الفريق القطري»."""
        head, after = self.words[first], self.words[min(first + 1, last - 1)]
        if _is_of_another(head) or "reporter" in head.classes:
            return None  # «مراسل الجزيرة»
        definite = any(self.words[i].definite for i in range(first + 1, last))
        if not definite or after.classes or (after.preposition and not after.bare.startswith(LAM)):
            return None
        title = head.title
        if title is None or title.kind not in _PROFESSIONS or title.number != "singular":
            return None
        people = self.past.persons
        speaker = next(iter(people.values())) if len(people) == 1 else None
        if speaker is None or speaker.gender not in ("", title.gender):
            return None
        if self._is_titled_otherwise(speaker, title.kind) or self._leads_something_else(speaker, head):
            return None
        return again(speaker, "profession of the only speaker")

    def _leads_something_else(self, speaker: Speaker, head: Word) -> bool:
        """Tell whether a speaker's title was that of another body: «قائد الحرس», not «قائد الجيش»."""
        places = range(speaker.span[0], speaker.span[1] - 1) if speaker.span is not None else ()
        genitives = (self.words[at + 1] for at in places if self.words[at].stem == head.stem)
        return any(word.noun is not None and word.title is None for word in genitives)

    def _is_titled_otherwise(self, speaker: Speaker, kind: str) -> bool:
        """Tell whether a speaker was named with titles, none of them of this kind."""
        places = range(*speaker.span) if speaker.span is not None else ()
        titles = [(self.words[place].title, self.words[place + 1 : place + 2]) for place in places]
        kinds = {
            title.kind
            for title, after in titles
            if title is not None and not any("label" in word.classes for word in after)  # «المتحدث باسم …»
        }
        return bool(kinds) and kind not in kinds


def _is_of_another(head: Word) -> bool:
    """Tell whether a noun says whose relative or whose employee somebody is: «والد الطفل», «محاميه»."""
    return not head.bare.startswith(ARTICLE) and (is_kin(head) or head.definite)
