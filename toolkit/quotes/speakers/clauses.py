"""Clauses: where the clause before a verb begins, and with which word after its connectors."""

from typing import Final

from toolkit.actors import Mention
from toolkit.names.words import looks_like_verb
from toolkit.quotes.cues.anonymity import asks_anonymity
from toolkit.quotes.function_words import OTHER_THAN
from toolkit.quotes.scene import Scene

SUBJECT_WORDS: Final = 14  # words before a verb among which its subject is sought
CLAUSE_WORDS: Final = 30  # before a verb among which whom its clause is about is named


def clause_begin(scene: Scene, begin: int, last: int) -> int:
    """Return where the clause that ends before *last* begins."""
    words = scene.words
    lowest = max(begin, last - SUBJECT_WORDS)
    for place in range(last - 1, lowest - 1, -1):
        if place in scene.inside_names:
            continue
        word = words[place]
        told = word.text == ":" and scene.passage.is_word(place + 1)
        if told or word.complementiser is not None:
            return place + 1
        if word.key == OTHER_THAN and words[place + 1].complementiser is None:
            continue  # «منظمة غير حكومية»
        if "connector" in word.classes or "auxiliary" in word.classes:
            return place - ("relative" in words[place - 1].classes)
        if scene.passage.is_comma(place) and not _inside_apposition(scene, place, last):
            return place + 1
    return lowest


def _inside_apposition(scene: Scene, comma: int, last: int) -> bool:
    """Tell whether a comma only parts a subject from its apposition: «السفير، فلان، قال»."""
    if comma + 1 >= last:
        return True
    mention = scene.mention_at.get(comma + 1)
    if mention is not None:
        return mention.entity.actor_type == "person" and not mention.conjunction
    word = scene.words[comma + 1]
    if asks_anonymity(scene.passage, comma + 1):
        return True
    office = word.title is not None or _tells_who(scene, comma)
    return office and not word.conjunction and not word.preposition


def _tells_who(scene: Scene, comma: int) -> bool:
    """Tell whether a noun for one person stands after who is named: «فلان، كبير الأطباء، قال»."""
    words = scene.words
    word, after = words[comma + 1], words[comma + 2]
    one = word.noun is not None and word.noun.speaker_type == "person" and word.noun.number == "singular"
    governs = not word.definite and (after.definite or after.title is not None)
    return one and governs and person_named_to(scene, comma) is not None


def first_of_clause(scene: Scene, first: int, last: int) -> int:
    """Return the first word after the connectors and marks that a clause begins with."""
    words = scene.words
    while first < last and (
        words[first].classes & {"connector", "auxiliary", "but", "background"}
        or words[first].complementiser is not None
        or (scene.passage.is_mark(first) and first not in scene.stretch_at)
        or (first + 1 < len(words) and words[first + 1].complementiser is not None)  # «يشار إلى أن …»
    ):
        first += 1
    return first


def after_turn(scene: Scene, begin: int, last: int) -> int:
    """Return the place after the comma and «لكن» that lead to another subject in a sentence.

    «قال فلان إن …، لكن الطبيب، رئيس القسم، أكد أن …»
    """
    words = scene.words
    for at in range(last - 1, max(begin, last - CLAUSE_WORDS), -1):
        word, after = words[at], words[at + 1]
        turn = word.value == "turn" and "clause" not in word.classes and word.key != OTHER_THAN
        if turn and scene.passage.is_comma(at - 1) and not looks_like_verb(after):
            return at + 1
    return begin


def person_named_to(scene: Scene, last: int) -> Mention | None:
    """Return the person whose name ends before *last*."""
    return next((m for m in scene.mentions_to.get(last, ()) if m.entity.actor_type == "person"), None)
