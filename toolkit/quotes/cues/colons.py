"""Colons: which open the content of a cue, and which are written for something else."""

from typing import Final

from toolkit.lexis import Cue, Word
from toolkit.passages import Passage
from toolkit.quotes.cues.marked_contents import writes
from toolkit.quotes.cues.that_clauses import is_complementiser
from toolkit.quotes.function_words import FOLLOWS, WHAT
from toolkit.quotes.scene import Scene
from toolkit.quotes.speech import SPEECH_WORDS, is_written_on, opens_clause

_WRITERS: Final = 4  # words of a name in a byline
_BRACKETS: Final = ("(", ")")


def denies_content(scene: Scene, at: int, cue: Cue, colon: int) -> bool:
    """Tell whether a colon shows that nothing is reported: «كتب: فلان الفلاني», «كتب عليها رقم واحد: …»."""
    if _signs(scene, at, cue, colon):
        return True
    if is_complementiser(scene.passage, colon + 1):
        return False
    marked = colon + 1 in scene.stretch_at
    far = cue.also_word and colon - at > SPEECH_WORDS + 1
    if far and not (marked and _begins_clause(scene.passage, at, cue)) and not writes(scene, at, cue):
        return True
    takes_marks = cue.act == "turn" or is_written_on(scene.passage, at)
    return takes_marks and not marked  # «توجه بالشكر إلى القوى الأمنية: الجيش و…»


def is_no_opener(passage: Passage, at: int, colon: int) -> bool:
    """Tell whether a colon after a cue is written for something else, and what opens may follow it."""
    if is_complementiser(passage, colon + 1):
        return True
    if passage.is_number(colon - 1) and passage.is_number(colon + 1):
        return True  # an hour: «59: 11»
    # «… وهم: فلان وفلان», «(التعليم: الحصيلة)»
    return bool(passage.words[colon - 1].classes & {"label", "pronoun"}) or _in_brackets(passage, at, colon)


def names_following(passage: Passage, colon: int) -> bool:
    """Tell whether «البيان التالي» or «ما يلي» stands before a colon."""
    what, following = passage.words[colon - 2], passage.words[colon - 1]
    return "following" in following.classes or (following.key == FOLLOWS and what.key == WHAT)


def _signs(scene: Scene, at: int, cue: Cue, colon: int) -> bool:
    """Tell whether a paragraph is who wrote the article: «كتب: فلان الفلاني», not «كتب: شكرا لكم»."""
    passage = scene.passage
    if cue.act != "write" or cue.conjunction or colon > at + 1 or passage.paragraph_begin(at) != at:
        return False
    writer = range(colon + 1, passage.paragraph_end(at))
    names = all(passage.is_word(i) and _may_be_named(scene.words[i]) for i in writer)
    return names and 1 < len(writer) <= _WRITERS


def _may_be_named(word: Word) -> bool:
    return word.name is not None or not (word.known or word.common)


def _begins_clause(passage: Passage, at: int, cue: Cue) -> bool:
    """Tell whether a verb begins its sentence, or goes on after a comma: «، ويتابع وهو يضحك: "…"»."""
    goes_on = cue.stance == "continuing" and bool(cue.conjunction) and passage.is_comma(at - 1)
    return goes_on or opens_clause(passage, at)


def _in_brackets(passage: Passage, at: int, place: int) -> bool:
    """Tell whether *place* stands in brackets that open after *at*."""
    marks = [word.text for word in passage.words[at + 1 : place] if word.text in _BRACKETS]
    return bool(marks) and marks[-1] == "("
