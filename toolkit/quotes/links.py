"""The chain of a quote: the speaker, the media that carried the words, and those that were spoken to."""

from typing import Final

from toolkit.gazetteer import MEDIUM, agency_kinds
from toolkit.lexis import Word
from toolkit.quotes.cues.background import tells_of_copy
from toolkit.quotes.function_words import WHAT
from toolkit.quotes.media import is_on_air, is_written_on, medium_end, medium_named
from toolkit.quotes.scene import Scene
from toolkit.text.clitics import ARTICLE, LAM
from toolkit.text.marks import OPENING_MARKS

CHAIN_ROLES: Final = ("relay", "addressee")  # of the media of a chain; the outlet stands at its end
_TOLD: Final = 4  # words before a medium among which stands what it has carried
_SOCIAL: Final = "social"


class Link:
    """A link of a chain: its role, the words that name it, and who it is where a lexicon knows it."""

    def __init__(
        self,
        role: str,
        first: int,
        last: int,
        start: int,
        end: int,
        surface: str,
        actor_id: str,
        agency_id: str,
    ):
        self.role = role
        self.first = first
        self.last = last
        self.start = start
        self.end = end
        self.surface = surface
        self.actor_id = actor_id
        self.agency_id = agency_id


def link_of(scene: Scene, role: str, span: tuple[int, int]) -> Link | None:
    """Return the link that words *span* name; None for a speaker's own account on a social network."""
    first, last = span
    agencies = [m for m in scene.mentions_between(first, last) if m.entity.agency_id]
    agency = agencies[0].entity if agencies else None
    if agency is not None and _kind_of(agency.agency_id) == _SOCIAL:
        return None
    begin, close = _trimmed(scene, first, last)
    start, end = _start(scene, begin), scene.passage.end[close - 1]
    agency_id = agency.agency_id if agency is not None else medium_named(scene, begin, close)
    marked = begin > first and scene.passage.is_mark(begin - 1)
    return Link(
        role,
        begin - marked,  # with the marks, which tell a name
        last,
        start,
        end,
        scene.passage.cut(start, end),
        MEDIUM + agency_id if agency_id else "",
        agency_id,
    )


def _trimmed(scene: Scene, first: int, last: int) -> tuple[int, int]:
    """Return the words of a link's name without the particle and the marks around it."""
    passage = scene.passage
    while first < last - 1 and (
        passage.is_mark(first) or passage.words[first].text.rstrip("\u0640") == "\u0644"
    ):
        if first in scene.stretch_at and scene.stretch_at[first].last < last - 1:
            break
        first += 1
    if "preposition" in passage.words[first].classes and first < last - 1:
        first += 1
        if passage.is_mark(first) and first < last - 1:
            first += 1
    first += first < last - 1 and is_on_air(passage.words[first])  # «عبر أثير إذاعة …»
    while last - 1 > first and passage.is_mark(last - 1) and not _closes(scene, first, last - 1):
        last -= 1
    return first, last


def _start(scene: Scene, first: int) -> int:
    """Return where a link's name begins in its first word: after the particle that is written on it."""
    start = scene.passage.start[first]
    mention = scene.mention_at.get(first)
    word = scene.words[first]
    if mention is not None:
        start = mention.start
    elif (word.noun is not None or word.title is not None) and word.text == word.bare:
        attached = len(word.conjunction) + len(word.preposition)
        whole = word.definite and not word.bare[attached:].startswith(ARTICLE)  # «للوزير»
        start += len(word.conjunction) if whole else attached
    elif is_written_on(word):
        start += len(LAM)  # «لموزاييك»
    return start


def _closes(scene: Scene, first: int, at: int) -> bool:
    """Tell whether the mark at *at* closes what one opens after *first*: «وكالة (فرانس برس)»."""
    if scene.last_opened.get(at, -1) >= first:
        return True
    return scene.words[at].text == ")" and any(word.text == "(" for word in scene.words[first:at])


def media_in(scene: Scene, first: int, last: int) -> list[tuple[int, int]]:
    """Return the media named in words *first* to before *last* («في مقابلة مع قناة …», «نقلته وكالة …»)."""
    media = [m for m in scene.mentions_between(first, last) if m.entity.agency_id]
    named = [(m.first, m.last) for m in media if not _is_abbreviation(scene, m.first)]
    return named or _carriers_in(scene, first, last)


def _carriers_in(scene: Scene, first: int, last: int) -> list[tuple[int, int]]:
    """Return the media of no lexicon that have carried a statement: «في بيان بثه التلفزيون الرسمي»."""
    words = scene.words
    for at in range(first + 1, last):
        noun = words[at].noun
        medium = noun is not None and noun.speaker_type == "media" and not words[at].preposition
        medium = medium and words[max(first, at - 2)].key != WHAT  # «تعليقا على ما كشفه الموقع»
        if not medium or not any(verb.pronoun and verb.form == "past" for verb in words[at - 1].cues):
            continue
        if any("saying" in word.classes or _is_text(word) for word in words[max(first, at - _TOLD) : at - 1]):
            end = medium_end(scene, at, last)
            return [(at, end)] if end is not None else []
    return []


def _is_text(word: Word) -> bool:
    """Tell whether a word is one for a text: «بيان», «رسالة»."""
    return word.noun is not None and word.noun.speaker_type == "document"


def _is_abbreviation(scene: Scene, at: int) -> bool:
    """Tell whether a medium in brackets or marks at *at* repeats the one before: «… السعودية (واس)»."""
    own = scene.mention_at.get(at)
    if own is None or scene.words[at - 1].text not in OPENING_MARKS:
        return False
    before = [m.entity.agency_id for m in scene.mentions_to.get(at - 1, ())]
    return own.entity.agency_id in before or (scene.words[at - 1].text == "(" and any(before))


def role_of(scene: Scene, medium: tuple[int, int]) -> str:
    """Return the role of a medium that a report names: the outlet's, where it only has a copy of a statement.

    «جاء في بيان تتوفر الجريدة على نسخة منه»: it carries nothing, and is credited.
    """
    return "outlet" if tells_of_copy(scene.passage, medium[1] - 1) else "relay"


def _kind_of(agency_id: str) -> str:
    return agency_kinds().get(agency_id, "")
