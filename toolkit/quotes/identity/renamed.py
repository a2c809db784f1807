"""Renamed: a person whom the text calls again by another title than before."""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from toolkit.gazetteer import STATE
from toolkit.quotes.identity.senses import Sense, called
from toolkit.quotes.identity.stems import contains
from toolkit.quotes.identity.titles import Titles
from toolkit.quotes.past import Past, Speaker, again, person_named
from toolkit.quotes.scene import Scene

_LATELY: Final = 20  # speakers and mentions back among which a title of the same sense is sought
_RULE: Final = "another title of a person named before"


class Renamed:
    """Tells whom of those named in one passage a description in other words means."""

    def __init__(self, scene: Scene, past: Past, titles: Titles):
        self.scene = scene
        self.words = scene.words
        self.past = past
        self.titles = titles

    def person(self, first: int, last: int) -> Speaker | None:
        """Return the one person named before with a title of the same sense and of no other body.

        «مدرب النجم» for «المدير الفني للنجم فلان», «رئيسة الدبلوماسية» for «وزيرة الخارجية فلانة».
        """
        keys = self.titles.keys(range(first, last))
        found = called(keys)
        if found is None:
            return None
        rest = frozenset(keys[found.length :])
        told = rest - self._pointing_back(first, last)
        fits: dict[str, tuple[Speaker, bool]] = {}
        for sense in found.senses:
            for speaker, titles in self._bearers(sense, first):
                if self._agrees(speaker, first) and _is_of(rest, told, titles, sense):
                    own = any(key.startswith(STATE) for key in rest.intersection(titles))
                    fits[speaker.name] = speaker, own
        of_state = [speaker for speaker, own in fits.values() if own]
        named = of_state or [speaker for speaker, _ in fits.values()]
        return named[0] if len(named) == 1 else None

    def _pointing_back(self, first: int, last: int) -> frozenset[str]:
        """Return the bodies that a description only points back to: «مدرب الفريق»."""
        words = [self.words[at] for at in range(first + 1, last) if at not in self.scene.mention_at]
        return frozenset(word.stem for word in words if word.definite and word.noun is not None)

    def _bearers(self, sense: Sense, before: int) -> Iterator[tuple[Speaker, tuple[str, ...]]]:
        """Yield who spoke or is named before a place with a title of a sense, and the words of his titles."""
        for speaker in islice(reversed(self.past.persons.values()), _LATELY):
            titles = self.titles.keys(range(*speaker.span)) if speaker.span is not None else ()
            if any(contains(titles, phrase) for phrase in sense.phrases):
                yield again(speaker, _RULE), titles
        for phrase in sense.phrases:
            for mention in self.titles.lately(phrase[0], before, _LATELY):
                titles = self.titles.of(mention, before)
                if contains(titles, phrase):
                    yield person_named(self.scene, mention.entity, _RULE), titles

    def _agrees(self, speaker: Speaker, first: int) -> bool:
        """Tell whether a description has the gender of a person."""
        kind = self.words[first].title or self.words[first].noun
        return len({kind.gender if kind is not None else "", speaker.gender} - {""}) < 2


def _is_of(rest: frozenset[str], told: frozenset[str], titles: tuple[str, ...], sense: Sense) -> bool:
    """Tell whether a title is of the state and body that a description tells; *rest* are all its words."""
    known = frozenset(titles)
    states = frozenset(key for key in known if key.startswith(STATE))
    own = frozenset(key for key in rest if key.startswith(STATE))
    if states and own and not states & own:
        return False
    if sense.shared:
        return bool(rest) and rest <= known
    return told - own <= known
