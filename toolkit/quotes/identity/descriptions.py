"""Descriptions: the order in which those are sought whom a noun phrase without a name may mean.

Whom a pronoun or a demonym means is asked first, then who was described in the same words, then who was
named with that title or noun, and last who has spoken last.
"""

from typing import Final

from toolkit.lexis import Word
from toolkit.quotes.cues.opened import CueAt
from toolkit.quotes.function_words import LATTER
from toolkit.quotes.identity.definiteness import is_definite_construct, may_be_of_name
from toolkit.quotes.identity.described_sources import DescribedSources
from toolkit.quotes.identity.documents import Documents
from toolkit.quotes.identity.last_speakers import LastSpeakers
from toolkit.quotes.identity.named_before import NamedBefore
from toolkit.quotes.identity.persons import PersonNames
from toolkit.quotes.identity.repeated import Repeated
from toolkit.quotes.identity.source_names import SourceNames
from toolkit.quotes.identity.titled import Titled
from toolkit.quotes.identity.titles import Titles
from toolkit.quotes.identity.told_organisations import organisation_told_of
from toolkit.quotes.past import Past, Speaker
from toolkit.quotes.scene import Scene
from toolkit.text.letters import TA_MARBUTA

_LATTER_WORDS: Final = 40  # words back among which «الأخيرة» was named


class Descriptions:
    """Tells whom of those who spoke or were named in one passage its descriptions mean."""

    def __init__(self, scene: Scene, past: Past, persons: PersonNames, names: SourceNames):
        titles = Titles(scene)
        self.scene = scene
        self.words = scene.words
        self.bodies = names.bodies
        self.wholes = names.wholes
        self.named = NamedBefore(scene, past)
        self.spoke = LastSpeakers(scene, past, titles)
        self.repeated = Repeated(scene, past, titles, persons, names)
        self.titled = Titled(scene, past, titles, names)
        self.documents = Documents(scene, past)
        self.sources = DescribedSources(scene, past, names)

    def meant(self, first: int, last: int, head: Word, cue: CueAt) -> Speaker | None:
        """Return the earlier speaker or actor that a noun phrase means; None where it introduces one."""
        return (
            self.named.relative(first, last, cue)
            or self.spoke.national(first, last)
            or self._described(first, last, head)
            or self._apposed(first, last, head)
            or self.spoke.pair(first, last, head)
            or self.spoke.continuing(first, last, head, cue)
        )

    def _described(self, first: int, last: int, head: Word) -> Speaker | None:
        """Return whom a description means, without «نفس» or «السيدة» before it."""
        keys = tuple([word.stem for word in self.words[first:last] if "same" not in word.classes])
        same = len(keys) < last - first
        same = same and (head.definite or "same" in head.classes)  # not «مصدر من الحي نفسه»
        if same and "same" in head.classes and first + 1 < last:
            first, head = first + 1, self.words[first + 1]  # «ذات المسؤول»
        if "honorific" in head.classes:
            return self.named.person(first, head.value)
        honorific = head.title if len(keys) > 1 and self._is_honorific(first, last) else None
        if honorific is not None:
            first, keys = first + 1, keys[1:]
            head = self.words[first]
            named = self.named.by_part_of_name(first, last, honorific.gender) if last - first <= 2 else None
            if named is not None:
                return named
            plain = not (head.known or head.name) or (head.nationality and first + 1 == last)
            if head.definite and plain:  # «السيدة الخمسينية», «السيدة السورية»
                return self.spoke.with_profession(first, last, "role", self.words[first - 1].title)
        return self._in_these_words(first, last, head, keys, same=same)

    def _is_honorific(self, first: int, last: int) -> bool:
        """Tell whether a title only honours whom the next word tells: «السيدة», not «أستاذ» of a subject."""
        head, after = self.words[first], self.words[first + 1] if first + 1 < last else None
        if head.title is None or head.title.kind != "honorific" or after is None:
            return False
        return head.definite or after.title is not None or not (after.known or after.common or after.cues)

    def _in_these_words(
        self, first: int, last: int, head: Word, keys: tuple[str, ...], *, same: bool
    ) -> Speaker | None:
        """Return whom «الأخيرة» means, or who was described in the words *keys*; else who fits their kind."""
        if head.key in LATTER and last == first + 1:
            gender = "f" if head.bare.endswith(TA_MARBUTA) else "m"
            return self.named.latter(max(0, first - _LATTER_WORDS), first, gender)
        if head.name is not None and not head.known:
            return None
        if not (head.definite or same or len(keys) > 1):
            return None
        alone = keys == (head.stem,) and head.definite
        medium = self.sources.medium_meant(head.noun, keys[0]) if alone else None
        return (
            medium
            or self.repeated.speaker(first, last, head, keys, same=same)
            or (self.spoke.sole(first, last) if not head.definite and head.title is not None else None)
            or self._of_kind(first, last, head, keys)
        )

    def _of_kind(self, first: int, last: int, head: Word, keys: tuple[str, ...]) -> Speaker | None:
        """Return the person that a title means, or the source that a noun means."""
        title = head.title
        if not (head.definite or (title is not None and is_definite_construct(self.scene, first, last))):
            of_name = title is not None and may_be_of_name(self.scene, first, last, head)
            return self.titled.alike(first, last) if of_name else None
        state = head.noun is not None and head.noun.speaker_type == "state"  # «الدولة», also a title
        if title is not None and not state:
            return (
                self.titled.meant(first, last, head)
                or self.bodies.meant(first, last)
                or self.spoke.with_profession(first, last, title.kind, title)
            )
        return (
            self.documents.meant(first, last)
            or self.wholes.institution_before(first, keys)
            or self.wholes.ministries.speaker(first, keys)
            or self.sources.noun_before(first, last, keys)
            or self.spoke.human(first, last, head)
            or organisation_told_of(self.scene, first, last, head)
            or self.bodies.meant(first, last)
            or self.sources.medium_of_nation(first, last, head)
            or self.sources.last_body(first, last, head)
        )

    def _apposed(self, first: int, last: int, head: Word) -> Speaker | None:
        """Return whom a description means that more is told of: «وأقر الوزير، المرشح للرئاسة، بأن …»."""
        comma = next((place for place in range(first, last) if self.scene.passage.is_comma(place)), last)
        return self._described(first, comma, head) if head.definite and comma < last else None
