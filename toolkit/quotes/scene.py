"""What the stages of the grammar share about one passage: its words, marks and mentions."""

from bisect import bisect_left
from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from toolkit.actors import Mention
from toolkit.gazetteer import UNKNOWN, Entity
from toolkit.passages import Passage
from toolkit.quotes.marks import Marked, marked_stretches
from toolkit.text.letters import WAW


class Places(NamedTuple):
    """Where the words stand with which reports begin: a stage looks at these and passes over all others."""

    cues: list[int]  # words that can report with a content after them
    verbs: list[int]  # finite verbs of reporting
    marks: list[int]  # of quotation
    colons: list[int]
    openers: list[int]  # what can open a content, or keep a cue from having one
    ends: list[int]  # where a clause can end
    leads: list[int]  # words with which a source phrase can begin
    ministers: list[int]  # «وزير», before what names a ministry
    openings: list[int]  # where the first verb of a sentence may stand


def covered(spans: Iterable[tuple[int, int]], length: int) -> bytearray:
    """Return for each of *length* places whether a span holds it (ends exclusive)."""
    held = bytearray(length)
    for first, last in spans:
        held[first:last] = b"\x01" * (last - first)
    return held


class Scene:
    """One passage with its marked stretches and the actors named in it."""

    def __init__(self, passage: Passage, mentions: list[Mention], places: Places):
        self.passage = passage
        self.words = passage.words
        self.mentions = mentions
        self.places = places

    @cached_property
    def marked(self) -> list[Marked]:
        """Return the stretches in quotation marks."""
        return marked_stretches(self.passage, self.places.marks)

    @cached_property
    def stretch_at(self) -> dict[int, Marked]:
        """Return the stretches by the place of their opening mark."""
        return {stretch.first: stretch for stretch in self.marked}

    @cached_property
    def closed_at(self) -> dict[int, Marked]:
        """Return the closed stretches by the place of their closing mark."""
        return {stretch.last: stretch for stretch in reversed(self.marked) if stretch.closed}

    @cached_property
    def last_opened(self) -> dict[int, int]:
        """Return, by where stretches end, the opening mark of the shortest of them."""
        return {stretch.last: stretch.first for stretch in self.marked}

    @cached_property
    def in_marks(self) -> bytearray:
        """Return for each word whether it stands in a closed stretch."""
        return covered((stretch.inside for stretch in self.marked if stretch.closed), len(self.words))

    @cached_property
    def mention_at(self) -> dict[int, Mention]:
        """Return the mentions by their first word, the longest where two begin together."""
        return {mention.first: mention for mention in sorted(self.mentions, key=lambda m: m.last)}

    @cached_property
    def inside_names(self) -> frozenset[int]:
        """Return the words of the mentions of several words."""
        return frozenset(at for m in self.mentions if m.last - m.first > 1 for at in range(m.first, m.last))

    @cached_property
    def fullest(self) -> dict[str, str]:
        """Return, for each person and organisation named, the longest form in which the passage names it."""
        forms: dict[str, str] = {}
        lengths: dict[str, int] = {}
        text, offset = self.passage.reading.text, self.passage.segment.offset
        for mention in self.mentions:
            form = text[offset + mention.start : offset + mention.end]
            length, actor_id = len(form.split()), mention.entity.actor_id
            if length > lengths.get(actor_id, 0):
                forms[actor_id], lengths[actor_id] = form, length
        return forms

    def name_of(self, entity: Entity) -> str:
        """Return the fullest name that the passage gives an actor; a state's usual name."""
        if entity.actor_type == "state":
            return entity.actor
        if entity.actor_id.startswith(UNKNOWN):
            return entity.actor
        return self.fullest.get(entity.actor_id, entity.actor)

    def is_joined(self, mention: Mention) -> bool:
        """Tell whether «و» is written on a name."""
        attached = self.passage.start[mention.first] < mention.start
        return mention.conjunction == WAW or (attached and self.words[mention.first].text.startswith(WAW))

    @cached_property
    def actor_ids(self) -> frozenset[str]:
        """Return the actors whom the passage names."""
        return frozenset(mention.entity.actor_id for mention in self.mentions)

    @cached_property
    def mentions_to(self) -> dict[int, list[Mention]]:
        """Return the mentions by the place after their last word."""
        found: dict[int, list[Mention]] = {}
        for mention in self.mentions:
            found.setdefault(mention.last, []).append(mention)
        return found

    @cached_property
    def _first_words(self) -> list[int]:
        return [mention.first for mention in self.mentions]

    def mentions_between(self, first: int, last: int) -> list[Mention]:
        """Return the mentions that lie in words *first* to before *last*."""
        begin = bisect_left(self._first_words, first)
        end = bisect_left(self._first_words, last, begin)
        return [m for m in self.mentions[begin:end] if m.last <= last]
