"""Where the words stand that the stages look for: types of words tell it, for many articles at once."""

from typing import Final, NamedTuple

from toolkit.actors.known import is_of_sport, state_told
from toolkit.actors.marked import is_bracket
from toolkit.institutions import heads_institution
from toolkit.lexis import Traits, Word
from toolkit.reading import Reading


class Places(NamedTuple):
    """The places, by segment, of heads of institutions, of words that tell a state or sport, and of marks."""

    heads: list[list[int]]
    states: list[list[int]]
    sport: list[list[int]]
    marks: list[list[int]]


def word_places(reading: Reading) -> Places:
    """Return the places of each segment of *reading* at which the stages look."""
    return Places._make(map(reading.by_segment, reading.flags(_TRAITS)))


def _traits(word: Word) -> tuple[object, ...]:
    """Return what a word tells of its places, in the order of `Places`."""
    return heads_institution(word), state_told(word), is_of_sport(word), is_bracket(word)


_TRAITS: Final = Traits(4, _traits)
