"""Where `names_in` shall look: types of words tell it, for many articles at once."""

from typing import Final

import numpy as np

from toolkit.lexis import Traits, Word
from toolkit.names.begins import leads_to_unknown
from toolkit.names.single import LONGEST
from toolkit.names.titles import TITLE_REACH, calls, is_one_title, leads_to_many
from toolkit.names.words import (
    SONS,
    begins_phrase,
    is_definite_given,
    is_given,
    is_initial,
    may_be_foreign,
    name_links,
)
from toolkit.reading import Reading, any_within
from toolkit.text.tokens import WORD

_INITIAL_REACH: Final = 2  # words and marks after a title


def name_places(reading: Reading) -> list[list[int]]:
    """Return, for each segment, the places at which `names_in` shall look: nowhere else can it find a name.

    Types tell it: a part of names or a link stands there, or an unknown word after what leads to one;
    and either a title or a verb of reporting stands shortly before, or the next word can go on a given
    name or one with a link.
    """
    part, unknown, leads, title, given, link, inner, verb, named, son, letter, foreign = reading.flags(
        _TRAITS
    )
    said = np.roll(verb, 1)
    begins = part | link | (unknown & (np.roll(leads, 1) | said)) | (named & np.roll(son, -1))
    titled = any_within(title, -TITLE_REACH, 0)
    goes_on = (given | said | any_within(link, 0, LONGEST)) & np.roll(inner, -1)
    goes_on |= given & np.roll(reading.comma, -1)  # «سلمى، وهي طالبة، …»
    goes_on |= (foreign & np.roll(foreign, -1)) | ((given | foreign) & said)
    begins |= foreign
    wanted = (begins & (titled | goes_on)) | (letter & any_within(title, -_INITIAL_REACH, 0))
    return reading.by_segment((reading.kind == WORD) & wanted)


def _traits(word: Word) -> tuple[object, ...]:
    """Return what a word tells `name_places`, in its order."""
    part, link = word.name is not None, word.key in name_links()
    return (
        part and (not word.definite or not word.known or is_definite_given(word)),
        not (word.cues or word.known or word.definite or word.common),
        leads_to_unknown(word),
        is_one_title(word) or calls(word) or leads_to_many(word),
        is_given(word),
        link,
        (part or link or not (word.classes or word.complementiser)) and not begins_phrase(word),
        word.finite,
        part or (word.definite and not (word.known or word.cues or word.common)),
        word.key in SONS,
        is_initial(word),
        may_be_foreign(word),
    )


_TRAITS: Final = Traits(12, _traits)
