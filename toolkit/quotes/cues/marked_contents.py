"""Marked contents: verbs with quotation marks after them, and where in these the content begins."""

from typing import Final

from toolkit.lexis import Cue
from toolkit.passages import Passage
from toolkit.quotes.cues.doublings import doubling
from toolkit.quotes.function_words import IN, ON, THAT, TO, VIA
from toolkit.quotes.marks import Marked
from toolkit.quotes.scene import Scene
from toolkit.quotes.speech import NEAR, SPEECH_WORDS, act_begin

_WRITING: Final = ("write", "turn")  # acts of verbs that where one writes, or to whom, may follow
_WHERE: Final = (ON, VIA, IN, TO)


def holds_source(scene: Scene, stretch: Marked, at: int, cue: Cue) -> bool:
    """Tell whether marks after a cue hold who acts, or who carries his words, and not what was said."""
    if cue.carries and scene.words[stretch.first - 1].key == cue.carries:
        return True
    at_once = stretch.first == at + 1 and cue.form in ("past", "present")
    return at_once and (_is_subject(scene, stretch) or _is_carrier(scene.passage, stretch, cue))


def marked_zone(scene: Scene, at: int, mark: int, cue: Cue) -> tuple[int, int]:
    """Return the words between a cue and its marks in which a subject may stand; they end at the content."""
    first = _phrase_begin(scene.passage, at, mark, cue)
    no_subject = has_object_and_marks(scene, at, cue) and _has_only_object(scene.passage, at, first)
    return first if no_subject else at + 1, first


def has_object_and_marks(scene: Scene, at: int, cue: Cue) -> bool:
    """Tell whether an object, the verb's preposition and marks follow: «وشكر وزير الصحة على "…"»."""
    if not (cue.object and cue.conjunction and cue.form == "past"):
        return False
    near = range(at + 2, min(at + NEAR, len(scene.words) - 1))
    last = next((place for place in near if scene.passage.is_mark(place)), at)
    return last in scene.stretch_at and f"{scene.words[last - 1].key} {THAT}" in cue.complements


def tells_in_marks(scene: Scene, at: int, cue: Cue) -> bool:
    """Tell whether a colon and marks follow a verb, at once or after who writes and where."""
    passage = scene.passage
    last = at + NEAR if writes(scene, at, cue) else at + 1 + bool(cue.conjunction)
    for place in range(at + 1, min(last + 1, len(passage))):
        if passage.words[place].text == ":":
            return place + 1 in scene.stretch_at
        if passage.is_stop(place) or passage.words[place].finite:
            return False
    return False


def writes(scene: Scene, at: int, cue: Cue) -> bool:
    """Tell whether a person, or where he writes, follows «كتب»: «كتب فلان على "…"», «كتب على حسابه»."""
    after = scene.words[at + 1] if at + 1 < len(scene.words) else None
    if cue.form != "past" or cue.act not in _WRITING or after is None:
        return False
    return at + 1 in scene.mention_at or bool(after.title or after.name or after.key in _WHERE)


def _is_subject(scene: Scene, stretch: Marked) -> bool:
    """Tell whether marks right after a verb hold who acts: «أعلنت «وحدات الحماية» النفير»."""
    first, last = stretch.inside
    mention, goes_on = scene.mention_at.get(first), scene.passage.is_word(stretch.last + 1)
    if not (stretch.closed and goes_on) or scene.words[stretch.last + 1].conjunction:
        return False
    head = scene.words[first]
    body = head.noun is not None and head.noun.speaker_type in ("institution", "media")
    return (mention is not None and mention.last == last) or (body and last - first <= SPEECH_WORDS)


def _is_carrier(passage: Passage, stretch: Marked, cue: Cue) -> bool:
    """Tell whether marks right after a verb hold the medium that carries words: «علم "…" من مصدر أن»."""
    after = passage.words[stretch.last + 1] if stretch.last + 1 < len(passage) else None
    return after is not None and bool(cue.carries) and after.key == cue.carries


def _phrase_begin(passage: Passage, at: int, mark: int, cue: Cue) -> int:
    """Return where the noun phrase begins that marks end: «داعية إلى جمع التراث «قبل أن يضيع»»."""
    object_begin = act_begin(passage, at, mark, cue)
    if object_begin is not None:
        return object_begin
    asks = cue.stance == "requesting" and f"{TO} {THAT}" in cue.complements and not cue.pronoun
    for place in range(mark - 2, at, -1) if asks else ():
        if passage.is_mark(place) or doubling(passage.words[place]) is not None:
            break
        if passage.words[place].key == TO:
            return place + 1
    return mark


def _has_only_object(passage: Passage, at: int, end: int) -> bool:
    """Tell whether one noun phrase stands between a joined verb and its marks: «وشكر وزير الصحة على "…"»."""
    return not passage.opens_sentence(at) and sum(word.definite for word in passage.words[at + 1 : end]) <= 1
