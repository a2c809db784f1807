"""What the stages of the grammar share about one passage: its words, marks and mentions."""

from bisect import bisect_left
from collections.abc import Iterable
from typing import Final, NamedTuple

from toolkit.actors import Mention
from toolkit.gazetteer import UNKNOWN, Entity
from toolkit.passages import Passage
from toolkit.quotes.marks import Marked, marked_stretches
from toolkit.text.clitics import ARTICLE, LAM
from toolkit.text.letters import WAW

_HELD: Final = bytearray(b"\x01")  # bytes, put into a bytearray, would be made one first


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
        hold(held, first, last)
    return held


def hold(held: bytearray, first: int, last: int) -> None:
    """Note in *held* that the places *first* to before *last* are held."""
    held[first:last] = _HELD * (last - first)


def innermost(marked: list[Marked], places: set[int]) -> dict[int, Marked]:
    """Return for those of *places* that a marked stretch holds the innermost one."""
    held_by: dict[int, Marked] = {}
    holding: list[Marked] = []
    if not marked:
        return held_by
    begins = {stretch.first: stretch for stretch in marked}
    for place in sorted(places.union(begins)):
        while holding and holding[-1].last <= place:
            holding.pop()
        if holding:
            held_by[place] = holding[-1]
        if place in begins:
            holding.append(begins[place])
    return held_by


class Scene:
    """One passage with its marked stretches and the actors named in it."""

    def __init__(self, passage: Passage, mentions: list[Mention], places: Places):
        self.passage = passage
        self.words = passage.words
        self.mentions = mentions
        self.places = places
        self.marked = marked_stretches(passage, places.marks)
        self.stretch_at = {stretch.first: stretch for stretch in self.marked}
        # The closed stretches by the place of their closing mark; by where stretches end, the opening mark of
        # the shortest of them; for each word whether it stands in a closed stretch.
        self.closed = [stretch for stretch in self.marked if stretch.closed]
        self._opened = [stretch.first for stretch in self.closed]
        self.closed_at = {stretch.last: stretch for stretch in reversed(self.closed)}
        self.last_opened = {stretch.last: stretch.first for stretch in self.marked}
        self.in_marks = covered([stretch.inside for stretch in self.closed], len(self.words))
        # The mentions by their first word, the longest where two begin together, and by the place after their
        # last; the words of those of several words.
        self.mention_at: dict[int, Mention] = {}
        self.mentions_to: dict[int, list[Mention]] = {}
        for mention in mentions:
            other = self.mention_at.get(mention.first)
            if other is None or other.last <= mention.last:
                self.mention_at[mention.first] = mention
            self.mentions_to.setdefault(mention.last, []).append(mention)
        self.inside_names = {at for m in mentions if m.last - m.first > 1 for at in range(m.first, m.last)}
        self.actor_ids = {mention.entity.actor_id for mention in mentions}
        self._first_words = [mention.first for mention in mentions]
        self._fullest: dict[str, str] | None = None

    def marks_end(self, at: int) -> int:
        """Return where the innermost closed stretch ends that holds a word; else the end."""
        if not self.in_marks[at]:
            return len(self.words)
        for number in range(bisect_left(self._opened, at) - 1, -1, -1):
            if self.closed[number].last > at:
                return self.closed[number].last
        return len(self.words)

    def fullest(self) -> dict[str, str]:
        """Return, for each person and organisation named, the longest form in which the passage names it."""
        if self._fullest is None:
            self._fullest = self._longest_forms()
        return self._fullest

    def _longest_forms(self) -> dict[str, str]:
        forms: dict[str, str] = {}
        lengths: dict[str, int] = {}
        text, offset = self.passage.reading.text, self.passage.segment.offset
        for mention in self.mentions:
            form = text[offset + mention.start : offset + mention.end]
            if mention.preposition == LAM and form.startswith(LAM + LAM):
                form = ARTICLE + form[len(LAM + LAM) :]  # «للديوان الملكي»
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
        return self.fullest().get(entity.actor_id, entity.actor)

    def is_joined(self, mention: Mention) -> bool:
        """Tell whether «و» is written on a name."""
        attached = self.passage.start[mention.first] < mention.start
        return mention.conjunction == WAW or (attached and self.words[mention.first].text.startswith(WAW))

    def mentions_between(self, first: int, last: int) -> list[Mention]:
        """Return the mentions that lie in words *first* to before *last*."""
        found: list[Mention] = []
        for number in range(bisect_left(self._first_words, first), len(self.mentions)):
            mention = self.mentions[number]
            if mention.first >= last:
                break
            if mention.last <= last:
                found.append(mention)
        return found
