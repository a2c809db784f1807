"""What a verb shows of its subject: the gender, unless that subject only carries the words of another."""

from toolkit.quotes.cues.doublings import is_saying_of
from toolkit.quotes.cues.opened import CueAt
from toolkit.quotes.function_words import FROM, TONGUE
from toolkit.quotes.scene import Scene


def gender_shown(scene: Scene, first: int, cue: CueAt) -> str:
    """Return the gender that a cue shows of the speaker at *first*; "" where its subject only carries."""
    return "" if is_carried(scene, first, cue) else _verb_gender(cue)


def is_carried(scene: Scene, first: int, cue: CueAt) -> bool:
    """Tell whether the words of whom the verb's subject only carries: «نقلت رويترز عن فلان»."""
    if not (first and cue.cue.carries):
        return False
    before = scene.words[first - 1]
    return before.key in (FROM, TONGUE, cue.cue.carries) or is_saying_of(before)


def _verb_gender(cue: CueAt) -> str:
    """Return the gender that a cue shows of its subject; m for nouns and source words."""
    if cue.cue.form in ("past", "present") and cue.opener != "source":
        return cue.cue.gender
    return "m" if cue.cue.form in ("source", "noun") else cue.cue.gender
