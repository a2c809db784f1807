"""Likeness: when two spans, two names or two media count as the same, and who is paired with whom."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

import numpy as np
import pandas as pd
from scipy.sparse import csr_array
from scipy.sparse.csgraph import maximum_bipartite_matching

from toolkit.lexicons import load_lexicon
from toolkit.lexis import word
from toolkit.text.clitics import splits
from toolkit.text.letters import fold_phrase, strip_marks
from toolkit.text.patterns import IN_WORD

_NO_LETTER = re.compile(r"[^\w\s]|_")
_LARGE_PART = 2  # one name names the other where it has at least half of its words


class _Quote(NamedTuple):
    """What is compared of a quote, and its row's place in its table."""

    place: int
    start: int
    end: int
    speaker_name: str
    speaker_forms: list[str]


def overlap(one: tuple[int, int], other: tuple[int, int]) -> float:
    """Return the characters that two spans share over those that either holds (IoU), from 0 to 1."""
    shared = min(one[1], other[1]) - max(one[0], other[0])
    if shared <= 0:
        return 0.0
    return shared / (one[1] - one[0] + other[1] - other[0] - shared)


def is_same_name(name: str, other: str, forms: Iterable[str] = ()) -> bool:
    """Tell whether *other* names whom *name* names.

    It does where both are the same words, where it is one of *forms*, or where one is at least half of the
    other: «كيري» and «جون كيري».  Vowel marks, punctuation and letters that papers interchange do not count.
    """
    one, two = _words(name), _words(other)
    if not one or not two:
        return False
    if one == two or any(two == _words(form) for form in forms):
        return True
    short, long = sorted((one, two), key=len)
    return _holds(long, short) and _LARGE_PART * len(short) >= len(long)


def is_same_medium(name: str, other: str) -> bool:
    """Tell whether two names name one medium: by the table of agencies, else where one holds the other."""
    one, two = medium_key(name), medium_key(other)
    if not one or not two:
        return False
    return one == two or _holds(one, two) or _holds(two, one)


def medium_key(name: str) -> tuple[str, ...]:
    """Return what tells a medium from others: its id where the lexicon knows it, else its own words.

    The word for what it is (وكالة، صحيفة) is no word of its own, unless it has no other.
    """
    words = _words(name)
    own = tuple(text for text in words if not _is_word_for_medium(text)) or words
    known = _media()
    agency = known.get(words) or known.get(own)
    return (agency,) if agency else own


def bare_forms(forms: Iterable[str]) -> set[str]:
    """Return the keys of *forms*, also without a particle that may be written on them («لروسيا», «للأمم»)."""
    return {
        " ".join([split.rest, *rest])
        for form in forms
        if (words := _words(form))
        for first, *rest in [words]
        for split in splits(first)
        if not split.conjunction
    }


def form_key(form: str) -> str:
    """Return what two spellings of one form share."""
    return " ".join(_words(form))


def whole_words(text: str, forms: Iterable[str]) -> list[tuple[int, int]]:
    """Return where *forms* stand as whole words, with particles or without; none that stands in another."""
    found = {
        match.span(1)
        for form in set(forms)
        for match in re.finditer(rf"(?<!{IN_WORD}){IN_WORD}*?({re.escape(form)})(?!{IN_WORD})", text)
        if _bears(match[0], form)
    }
    return sorted(x for x in found if not any(y != x and y[0] <= x[0] and x[1] <= y[1] for y in found))


def _bears(words: str, form: str) -> bool:
    """Tell whether *words* are *form*, or have it after particles: «ولروسيا», «روسيا»."""
    head, first = (strip_marks(phrase).split()[0] for phrase in (words, form))
    return first in [split.rest for split in splits(head)]


def pairs_of_quotes(annotated: pd.DataFrame, found: pd.DataFrame) -> pd.DataFrame:
    """Return which found quote is taken for which annotated one, article by article, the best overlap first.

    Returns
    -------
    One row a pair: `annotated` and `found` (rows of the two tables, by place), `overlap`, and `speaker`,
    whether the found name is right.  Each quote stands in one pair at most; of two overlaps that are alike
    the one with the right speaker is taken.
    """
    ours, theirs = _by_article(annotated), _by_article(found.assign(speaker_forms=None))
    rows = [pair for article, quotes in ours.items() for pair in _pairs(quotes, theirs.get(article, []))]
    columns = {"annotated": "int64", "found": "int64", "overlap": "float64", "speaker": "bool"}
    return pd.DataFrame(rows, columns=list(columns)).astype(columns)


def _by_article(quotes: pd.DataFrame) -> dict[str, list[_Quote]]:
    """Return the quotes of each article, each with its row's place in the table."""
    columns = [quotes[name] for name in ("start", "end", "speaker_name", "speaker_forms")]
    articles: dict[str, list[_Quote]] = {}
    for place, (article_id, *values) in enumerate(zip(quotes["article_id"], *columns, strict=True)):
        articles.setdefault(article_id, []).append(_Quote(place, *values))
    return articles


def _pairs(annotated: list[_Quote], found: list[_Quote]) -> Iterator[tuple[int, int, float, bool]]:
    """Yield the pairs of one article."""
    candidates = [
        (share, _is_speaker(ours, theirs), ours.place, theirs.place)
        for ours in annotated
        for theirs in found
        if (share := overlap((ours.start, ours.end), (theirs.start, theirs.end))) > 0
    ]
    taken: set[int] = set()
    used: set[int] = set()
    for share, right, place, other in sorted(candidates, key=lambda c: (-c[0], not c[1], *c[2:])):
        if place not in taken and other not in used:
            taken.add(place)
            used.add(other)
            yield place, other, share, right


def _is_speaker(annotated: _Quote, found: _Quote) -> bool:
    name = found.speaker_name
    return isinstance(name, str) and is_same_name(annotated.speaker_name, name, annotated.speaker_forms)


def assignment(like: np.ndarray) -> list[tuple[int, int]]:
    """Return a largest one-to-one choice among the pairs (row, column) for which *like* is true."""
    if not like.size or not like.any():
        return []
    columns = maximum_bipartite_matching(csr_array(like.astype(np.int8)), perm_type="column")
    return [(row, int(column)) for row, column in enumerate(columns) if column >= 0]


def _words(name: str) -> tuple[str, ...]:
    """Return the folded words of a name, without punctuation."""
    return tuple(fold_phrase(_NO_LETTER.sub(" ", strip_marks(name))).split())


def _holds(words: tuple[str, ...], part: tuple[str, ...]) -> bool:
    """Tell whether *part* stands in *words* as it is."""
    return any(words[at : at + len(part)] == part for at in range(len(words) - len(part) + 1))


def _is_word_for_medium(text: str) -> bool:
    known = word(text)
    return "credit word" in known.classes or (known.noun is not None and known.noun.speaker_type == "media")


@cache
def _media() -> dict[tuple[str, ...], str]:
    """Return the ids of agencies and outlets by the words of their names."""
    names = load_lexicon("agency_names")[["alias", "agency_id"]].to_numpy().tolist()
    names += load_lexicon("agencies")[["agency", "agency_id"]].to_numpy().tolist()
    return {_words(name): agency_id for name, agency_id in names}
