"""Statements: texts that a body puts out, after the colon of «أصدرت البلدية البيان التالي: …»."""

from collections.abc import Container, Iterator
from typing import Final

from toolkit.datelines import dateline_end
from toolkit.lexis import TA, Cue, Word
from toolkit.quotes.cues.colons import names_following
from toolkit.quotes.cues.opened import CueAt
from toolkit.quotes.function_words import FROM, WHAT
from toolkit.quotes.scene import Scene
from toolkit.quotes.speech import REACH

_TEXT_REACH: Final = 6  # words before «كالتالي:» among which the text is named: «جاء بيان النادي كالتالي»
_LEAST: Final = 3  # words before the colon: a verb, who puts the text out, «ما يلي»


def statements_in(scene: Scene, cues: Container[int]) -> Iterator[CueAt]:
    """Yield the verbs of putting out with the statements that follow, where none of *cues* stands before.

    Any verb that opens a sentence can do so: «وزع», «صدر عن», «أذاعت».
    """
    for colon in scene.places.colons:
        if colon <= _LEAST or not _is_announced(scene, colon):
            continue
        begin, _ = scene.passage.sentence_bounds(colon)
        begin = max(begin, dateline_end(scene.passage, begin))
        near = _LEAST < colon - begin <= REACH
        if near and not any(place in cues for place in range(begin, colon)):
            cue = _announced(scene, begin, colon)
            if cue is not None:
                yield cue


def _is_announced(scene: Scene, colon: int) -> bool:
    """Tell whether «البيان التالي», «ما يلي» or the like stands before a colon."""
    if not names_following(scene.passage, colon):
        return False
    what = [word for word in scene.words[max(colon - _TEXT_REACH, 0) : colon - 1] if _is_text(word)]
    return bool(what) and (_stands_alone(scene, colon) or what[-1] is scene.words[colon - 2])


def _stands_alone(scene: Scene, colon: int) -> bool:
    """Tell whether «كالتالي» stands before a colon, and no «التالي» that goes with a noun."""
    return scene.words[colon - 1].value == "alone"


def _is_text(word: Word) -> bool:
    """Tell whether a word is «ما» or a noun for what is put out: «البيان»."""
    document = word.noun is not None and word.noun.speaker_type == "document"
    return document or "saying" in word.classes or word.key == WHAT


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
    last = colon - (1 if _stands_alone(scene, colon) else 2)
    return CueAt(verb, cue, "colon", (first, last), colon + 1)


def _precedes_verb(scene: Scene, place: int) -> bool:
    """Tell whether a word may stand before the verb of its sentence; «صدر» is that verb."""
    word = scene.words[place]
    return bool(word.classes or word.complementiser) and "issued" not in word.classes
