"""Titles beside the names of persons, by which a description means them: «وزير الخارجية المصري»."""

from bisect import bisect_left
from collections.abc import Iterable
from typing import Final

from toolkit.actors import Mention
from toolkit.lexis import state_of_demonym
from toolkit.quotes.scene import Scene

_MARKED_WORDS: Final = 6  # of a name in marks, with a rank
_TITLE_WORDS: Final = 14  # words around a person's name among which a title of his stands
_NOT_IN_TITLES: Final = frozenset(
    ["connector", "time", "auxiliary", "relative", "change", "pronoun", "negation", "event"]
)
_PARTS: Final = ("side", "occasion", "presence")  # values of prepositions that lead to somebody else
_NOT_IN_KEYS: Final = frozenset(["preposition", "same", "place"])  # «محافظ محافظة عدن» is «محافظ عدن»


class Titles:
    """The titles of the persons whom one passage names, as stems of words."""

    def __init__(self, scene: Scene):
        self.scene = scene
        self.words = scene.words
        self._by_stem: dict[str, list[Mention]] | None = None

    def by_stem(self) -> dict[str, list[Mention]]:
        """Return the mentions of persons by the stems of the words in which a title of theirs can stand."""
        if self._by_stem is None:
            self._by_stem = {}
            for mention in self.scene.mentions:
                if mention.entity.actor_type == "person":
                    for stem in set(self.of(mention, len(self.words))):
                        self._by_stem.setdefault(stem, []).append(mention)
        return self._by_stem

    def lately(self, stem: str, before: int, number: int) -> list[Mention]:
        """Return the last *number* mentions before a place in whose titles a stem can stand."""
        mentions = self.by_stem().get(stem, [])
        end = bisect_left(mentions, before, key=lambda mention: mention.first)
        return mentions[max(0, end - number) : end]

    def of(self, mention: Mention, limit: int) -> tuple[str, ...]:
        """Return the words of the noun phrase around a person's name in which a title of his can stand."""
        before = mention.first - 1
        while before > 0 and self._tells_little(before):
            before -= 1
        if self.scene.passage.is_comma(before):  # «المدير الفني للفريق، المصري فلان»
            before -= 1
        lowest = max(-1, mention.first - _TITLE_WORDS)
        while before > lowest and self._in_title(before, mention):
            before -= 1
        after = mention.last
        follows = after < limit and self.scene.passage.is_comma(after)
        last = first = after + follows
        if not follows and self._begins_another(before + 1, mention, limit):
            return self.keys(range(before + 1, mention.first))
        while last < min(limit, first + _TITLE_WORDS) and self._in_title(last, mention):
            last += 1
        places = (*range(before + 1, mention.first), *range(first, last))
        return self._of_counterpart(before + 1, mention.first) + self.keys(places)

    def _tells_little(self, at: int) -> bool:
        """Tell whether a demonym or honorific stands between a title's comma and the name: «، السيد فلان»."""
        word = self.words[at]
        honorific = word.title is not None and word.title.kind == "honorific"
        return word.definite and (word.nationality or honorific)

    def _marks_name(self, place: int) -> bool:
        """Tell whether marks hold no more than a name here: «رئيس مجموعة "نور"»."""
        opened = self.scene.stretch_at.get(place)
        ends = [s for s in self.scene.closed if place in (s.first, s.last)] if opened is None else [opened]
        return any(s.closed and s.last - s.first <= _MARKED_WORDS + 1 for s in ends)

    def _of_counterpart(self, first: int, last: int) -> tuple[str, ...]:
        """Return the words of the office that «نظيره» before a name repeats, without its nation.

        «التقى وزير الخارجية الروسي نظيره المصري فلان»: he is «وزير الخارجية المصري».
        """
        at = next((at for at in range(first, last) if "counterpart" in self.words[at].classes), None)
        if at is None:
            return ()
        begin, _ = self.scene.passage.sentence_bounds(at)
        office = next(filter(self.is_office, range(begin, at)), None)  # the sentence's subject
        if office is None or any(map(self.is_office, range(at + 1, last))):
            return ()
        end = office + 1
        while end < at and self.words[end].definite and not self.words[end].nationality:
            end += 1
        return self.keys(range(office, end))

    def _begins_another(self, first: int, mention: Mention, limit: int) -> bool:
        """Tell whether another follows a name at once: «استقبل الرئيس فلان وزير الخارجية», «… نظيره»."""
        if mention.last < limit and "counterpart" in self.words[mention.last].classes:
            return True
        offices = [
            at for at in (*range(first, mention.first), mention.last) if at < limit and self.is_office(at)
        ]
        return len(offices) > 1 and offices[-1] == mention.last

    def is_office(self, at: int) -> bool:
        """Tell whether the title of an office stands at *at*."""
        title = self.words[at].title
        return title is not None and title.kind == "office"

    def keys(self, places: Iterable[int]) -> tuple[str, ...]:
        """Return the stems of the words of a title, a state's id for its name or adjective, no prepositions.

        «وزير خارجية مصر», «وزير الخارجية المصري» and «وزير الخارجية في مصر» are the same.
        """
        keys = []
        for place in filter(self.scene.passage.is_word, places):
            word = self.words[place]
            mention = self.scene.mention_at.get(place)
            if mention is not None and mention.entity.actor_type == "state":
                if mention.first == place:
                    keys.append(mention.entity.actor_id)
            elif not word.classes & _NOT_IN_KEYS:
                keys.append((word.nationality and state_of_demonym(word)) or word.stem)
        return tuple(keys)

    def _in_title(self, place: int, mention: Mention) -> bool:
        """Tell whether a word can belong to the title beside a person's name: no mark, verb or other name."""
        word = self.words[place]
        passage = self.scene.passage
        if passage.sentence[place] != passage.sentence[mention.first]:
            return False
        if not passage.is_word(place):
            return self._marks_name(place)
        if word.title is not None or word.noun is not None:
            return True
        if "preposition" in word.classes and word.value in _PARTS:
            return False  # «لقاء الوزير مع فلان», «أكد الوزير بعد لقائه السفير فلانا»
        verb = any(cue.form in ("past", "present") and not cue.also_word for cue in word.cues)
        other = self.scene.mention_at.get(place)
        person = other is not None and other.entity.actor_type == "person"
        return not (verb or person or word.complementiser or word.classes & _NOT_IN_TITLES)
