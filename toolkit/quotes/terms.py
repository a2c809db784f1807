"""Marked terms: stretches in quotation marks that nobody is said to have spoken — names, titles, scare words.

What a stretch is, its company tells: who is named in it, the word before it («رواية», «ما يسمى»), the
stretch with which it is joined.  Where none of these tells, its kind is ``unclear``.
"""

from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

from toolkit.lexicons import load_lexicon
from toolkit.lexis import Word
from toolkit.passages import Passage
from toolkit.quotes.contents import is_own_words
from toolkit.quotes.function_words import WHAT_IS
from toolkit.quotes.marks import Marked
from toolkit.quotes.reports import Report
from toolkit.quotes.scene import Scene
from toolkit.text.clitics import ARTICLE
from toolkit.text.letters import TATWEEL, fold
from toolkit.text.tokens import LATIN, PUNCTUATION

_NAME_WORDS: Final = 5  # of a name or a scare word; longer stretches are missed speech, if no title
_TITLE_WORDS: Final = 15
_JOINS: Final = frozenset(["\u0648", "\u060c", ",", "/"])  # waw and commas between two stretches of one kind
_CLITICS: Final = frozenset(["\u0628", "\u0643", "\u0644", "\u0648", "\u0641", ARTICLE, "\u0644\u0644"])
_KIND_OF_SOURCE: Final = {"media": "medium", "institution": "name", "person": "name"}

Told = tuple[str, str]  # kind and rule


class Term(NamedTuple):
    """A marked term: words `first` to before `last`, its kind, what told it, and the report it stands in."""

    first: int
    last: int
    kind: str
    rule: str
    report: int | None


def terms_in(scene: Scene, reports: Sequence[Report]) -> list[Term]:
    """Return the closed stretches in marks that carry no speech, in the order of the passage."""
    passage = scene.passage
    found: list[Term] = []
    kinds: dict[int, Told] = {}  # by the closing mark
    for stretch in scene.marked:
        first, last = stretch.inside
        if not stretch.closed or not _has_word(passage, first, last) or _is_speech(passage, stretch, reports):
            continue
        kind, rule = kinds[stretch.last] = _told(scene, stretch, reports, kinds)
        found.append(Term(first, last, kind, rule, _holder(stretch, reports)))
    return found


def _has_word(passage: Passage, first: int, last: int) -> bool:
    return any(passage.kind[at] != PUNCTUATION for at in range(first, last))


def _is_speech(passage: Passage, stretch: Marked, reports: Sequence[Report]) -> bool:
    """Tell whether marks carry what somebody is said to have spoken: a quote, or the marked part of one."""
    for report in reports:
        content = report.content
        if stretch.first <= content.first and content.last <= stretch.last + 1 and content.kind != "indirect":
            return True
        inside = content.first <= stretch.first and stretch.last < content.last
        if inside and content.kind == "mixed" and is_own_words(passage, stretch):
            return True
    return False


def _holder(stretch: Marked, reports: Sequence[Report]) -> int | None:
    """Return the innermost report in whose content a stretch stands."""
    holding = [
        (report.content.last - report.content.first, number)
        for number, report in enumerate(reports)
        if report.content.first <= stretch.first and stretch.last < report.content.last
    ]
    return min(holding)[1] if holding else None


def _told(scene: Scene, stretch: Marked, reports: Sequence[Report], kinds: dict[int, Told]) -> Told:
    """Return the kind of a stretch and what told it; the first that tells anything decides."""
    words = sum(scene.passage.kind[at] != PUNCTUATION for at in range(*stretch.inside))
    by_word = _by_word_before(scene, _before(scene, stretch.first))
    if by_word is not None and words > (_TITLE_WORDS if by_word[0] == "title" else _NAME_WORDS):
        by_word = None
    return (
        _by_actor(scene, stretch)
        or by_word
        or _by_part_in_quote(stretch, reports)
        or (_by_script(scene, stretch) if words <= _NAME_WORDS else None)
        or _by_joined(scene, stretch, kinds)
        or ("unclear", "nothing tells")
    )


def _before(scene: Scene, opening: int) -> int:
    """Return the place of the word before a mark; particles on the mark and an adjective are left out."""
    place = opening - 1
    while place >= 0 and scene.words[place].bare in _CLITICS and scene.passage.touches(place):
        place -= 1
    if place > 0 and not scene.passage.is_mark(place) and _may_be_adjective(scene.words[place]):
        place -= 1
    return place


def _may_be_adjective(word: Word) -> bool:
    """Tell whether a word can stand between a noun and its name: «المسلسل الرمضاني «…»»."""
    known = word.noun or word.title or word.classes or word.cues or word.name
    return word.nationality or (word.definite and not known and not _kind_of_head(word))


def _by_actor(scene: Scene, stretch: Marked) -> Told | None:
    """Tell by an actor whose name is all that the marks hold."""
    first, last = stretch.inside
    mention = scene.mention_at.get(first)
    if mention is None or mention.last != last or mention.rule == "in marks":  # the word before tells more
        return None
    return ("medium" if mention.entity.agency_id else "name"), f"actor, {mention.rule}"


def _by_word_before(scene: Scene, place: int) -> Told | None:
    """Tell by the word before the mark: a head of the table, else a noun for a source or a person's title."""
    if place < 0 or scene.passage.is_mark(place):
        return None
    word = scene.words[place]
    head = _kind_of_head(word)
    if head:
        what = place > 0 and head == "name" and scene.words[place - 1].key in WHAT_IS
        return ("scare", "what is called so") if what else (head, "word before")
    if word.noun is not None and word.noun.speaker_type in _KIND_OF_SOURCE:
        return _KIND_OF_SOURCE[word.noun.speaker_type], "noun before"
    if word.title is not None:
        return "name", "title before"
    points = "demonstrative" in word.classes and not word.conjunction
    return ("scare", "demonstrative before") if points else None


def _by_part_in_quote(stretch: Marked, reports: Sequence[Report]) -> Told | None:
    """Tell by what the stretch names in the report of a quote: its speaker, or a medium of its chain."""
    first, last = stretch.inside
    for report in reports:
        if any(link.first <= first and last <= link.last for link in report.links):
            return "medium", "link of a quote"
        span = report.speaker.span
        if span is not None and span[0] <= first and last <= span[1]:
            return ("medium" if report.speaker.type == "media" else "name"), "speaker of a quote"
    return None


def _by_script(scene: Scene, stretch: Marked) -> Told | None:
    """Tell by the letters: Latin ones are a name, and so are words that are known as names only."""
    places = [at for at in range(*stretch.inside) if scene.passage.kind[at] != PUNCTUATION]
    if all(scene.passage.kind[at] == LATIN for at in places):
        return "name", "Latin letters"
    parts = [scene.words[at].name for at in places]
    if all(part is not None and not part.also_word for part in parts):
        return "name", "parts of names"
    return None


def _by_joined(scene: Scene, stretch: Marked, kinds: dict[int, Told]) -> Told | None:
    """Tell by the stretch before, where only «و» or a comma stands between the two."""
    place = stretch.first - 1
    while place >= 0 and scene.words[place].bare.rstrip(TATWEEL) in _JOINS:
        place -= 1
    kind = kinds.get(place, ("unclear", ""))[0] if place < stretch.first - 1 else "unclear"
    return None if kind == "unclear" else (kind, "joined with the one before")


def _kind_of_head(word: Word) -> str:
    """Return what the table says of a word, with or without particles and article; "" where nothing."""
    keys = [key for rest in word.rests for key in (rest, rest.removeprefix(ARTICLE))]
    return next((_heads()[key] for key in keys if key in _heads()), "")


@cache
def _heads() -> dict[str, str]:
    return {fold(row.word): row.kind for row in load_lexicon("term_heads").itertuples()}
