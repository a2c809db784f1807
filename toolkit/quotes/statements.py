"""Statements: texts that a body puts out, after the colon of «أصدرت البلدية البيان التالي: …»."""

from collections.abc import Container, Iterator

from toolkit.datelines import dateline_end
from toolkit.lexis import TA, Cue
from toolkit.quotes.cues import CueAt, names_following
from toolkit.quotes.function_words import FROM, WHAT
from toolkit.quotes.scene import Scene
from toolkit.quotes.speech import REACH

_LEAST = 3  # words before the colon: a verb, who puts the text out, «ما يلي»


def statements_in(scene: Scene, cues: Container[int]) -> Iterator[CueAt]:
    """Yield the verbs of putting out with the statements that follow, where none of *cues* stands before.

    Any verb that opens a sentence can do so: «وزع», «صدر عن», «أذاعت».
    """
    for colon in scene.places.colons:
        begin, _ = scene.passage.sentence_bounds(colon)
        begin = max(begin, dateline_end(scene.passage, begin))
        if (
            _LEAST < colon - begin <= REACH
            and _is_announced(scene, colon)
            and not any(place in cues for place in range(begin, colon))
        ):
            cue = _announced(scene, begin, colon)
            if cue is not None:
                yield cue


def _is_announced(scene: Scene, colon: int) -> bool:
    """Tell whether «البيان التالي», «ما يلي» or the like stands before a colon."""
    what = scene.words[colon - 2]
    document = what.noun is not None and what.noun.speaker_type == "document"
    text = document or "saying" in what.classes or what.key == WHAT
    return text and names_following(scene.passage, colon)


def _announced(scene: Scene, begin: int, colon: int) -> CueAt | None:
    """Return the verb at the beginning of a sentence that announces what follows its *colon*."""
    verb = begin
    while verb < colon and (scene.passage.is_mark(verb) or _precedes_verb(scene, verb)):
        verb += 1
    word = scene.words[verb]
    nominal = word.title or word.noun or word.definite or verb in scene.mention_at
    if colon - verb <= _LEAST or nominal or colon + 1 >= len(scene.words):
        return None
    gender = "f" if word.bare.endswith(TA) else "m"
    cue = Cue(word.bare, "past", gender, "singular", "announcing", frozenset(), False)
    first = verb + 1 + (scene.words[verb + 1].key == FROM)
    return CueAt(verb, cue, "colon", (first, colon - 2), colon + 1)


def _precedes_verb(scene: Scene, place: int) -> bool:
    """Tell whether a word may stand before the verb of its sentence; «صدر» is that verb."""
    word = scene.words[place]
    return bool(word.classes or word.complementiser) and "issued" not in word.classes
