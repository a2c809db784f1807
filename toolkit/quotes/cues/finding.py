"""Cues: where a text reports speech, and what opens the content of the report.

A word that can report (`lexis.Cue`) counts only with an opener that it governs: أن and its like, a
colon, a quotation mark, a question word; or, for source phrases, with a source.
"""

from toolkit.lexis import HAMZA_ABOVE, Cue
from toolkit.passages import Passage
from toolkit.quotes.cues.anonymity import asks_anonymity
from toolkit.quotes.cues.background import is_background
from toolkit.quotes.cues.cue_words import may_report_as
from toolkit.quotes.cues.opened import CueAt
from toolkit.quotes.cues.openings import opened_cue
from toolkit.quotes.scene import Scene
from toolkit.text.letters import ALEF


def find_cues(scene: Scene) -> list[CueAt]:
    """Return the cues of a passage that open a content, in reading order, each place once.

    The words inside names of several words are no cues and no complementisers, whatever they are
    elsewhere: «بان كي مون».
    """
    alone = {s.first + 1 for s in scene.marked if s.closed and s.last - s.first == 2}  # «تقاطع»: a name
    named = scene.inside_names | alone
    found: list[CueAt] = []
    taken: set[int] = set()  # words that belong to a cue already found: «قائلا» after «صرّح»
    opened: set[int] = set()  # contents already opened: a verb in the subject's relative clause opens none
    for at in scene.places.cues:
        if at not in taken and at not in named:
            cue = _cue_at(scene, at, taken, named)
            if cue is not None and cue.content not in opened:
                opened.add(cue.content)
                found.append(cue)
    return found


def _cue_at(scene: Scene, at: int, taken: set[int], named: set[int]) -> CueAt | None:
    """Return the first reading of the word at *at* as a cue that finds its opener."""
    passage, word = scene.passage, scene.words[at]
    if asks_anonymity(passage, at):
        return None
    for cue in word.cues:
        if not may_report_as(word, cue):
            continue
        if is_background(passage, at, cue) or (scene.in_marks[at] and _is_first_person(passage, at, cue)):
            continue
        found = opened_cue(scene, at, cue, taken, named)
        if found is not None:
            return found
    return None


def _is_first_person(passage: Passage, at: int, cue: Cue) -> bool:
    """Tell whether a speaker tells what he knows himself: «أعلم أن …», «أفترض أن …»."""
    word, after = passage.words[at], passage.words[at + 1] if at + 1 < len(passage) else None
    mine = cue.form == "past" and word.bare.startswith(HAMZA_ABOVE)
    other = cue.lemma.startswith(ALEF) or cue.also_word
    return mine and other and after is not None and after.complementiser is not None
