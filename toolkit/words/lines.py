"""Concordance: every place where a phrase stands, with the words before and after it.

A pattern in RE2 leaves out, column by column, the articles that cannot hold the phrase; Python's `re`
finds the places in the others, and each distinct string found is compared with the phrase once.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Literal, NamedTuple

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from toolkit import schema
from toolkit.reading import checked_articles
from toolkit.text import patterns
from toolkit.text.letters import strip_marks
from toolkit.text.patterns import IN_WORD, key, key_of_bare
from toolkit.words.forms import bears_particles, is_word

WIDTH = 8  # words on each side: a line of a notebook's width
SIDES = ("left", "right")
_LONGEST = 40  # characters that a word of a context may have on average: where nothing has spaces, it ends
_IN_WORD = re.compile(IN_WORD)
_WORDS = re.compile(f"{IN_WORD}+")


class _Search(NamedTuple):
    """What is searched: where it may stand, and which of the strings found there are meant."""

    pattern: re.Pattern[str]
    fits: Callable[[str], bool]
    from_word_start: bool  # a string found is taken from where its first word begins
    filter: str | None  # in RE2: what an article must hold
    told: str


def concordance(
    articles: pd.DataFrame,
    phrase: str,
    *,
    tolerant: bool = True,
    pattern: bool = False,
    width: int = WIDTH,
    fields: Iterable[str] = schema.FIELDS,
    sort: Literal["left", "right"] | None = None,
) -> pd.DataFrame:
    """Return the places where *phrase* stands, one row an occurrence, with its context.

    Parameters
    ----------
    articles
        One row an article; needs `article_id` and `text`.
    phrase
        A word, or several that follow one another in a paragraph.
    tolerant
        Any usual spelling is found: with or without vowel marks and tatweel, hamza on its alef or not, ta
        marbuta or ha, digits of either kind, small or capital letters; with particles written before the
        first word (و ف ب ك ل and ال) and the article before the others.  What you write must be there:
        «الوزير» finds «وللوزير» but not «وزير».  False finds the phrase letter for letter.
    pattern
        *phrase* is a regular expression of Python's `re`, sought in the whole text as it stands; it may
        begin and end anywhere, and *tolerant* says nothing.
    width
        How many words of context stand on each side, what is between spaces being one; fewer where they are
        longer than 40 characters on average.
    fields
        Where to look: "text", "title", "byline".  One that the articles lack is empty.
    sort
        None keeps reading order.  "left" sorts by the words before the occurrence, the nearest first,
        "right" by those after it; spelling and marks do not count.

    Returns
    -------
    `schema.CONCORDANCE`.  ``article[field][start:end]`` is `match`: whole words, with their particles.
    `left` is what comes before it in reading order and `right` what comes after, untouched: in Arabic
    `left` stands on the right of the screen.  The table's ``attrs["search"]`` says what was searched and how.

    Raises
    ------
    TypeError, ValueError
        Where *articles* is no table, lacks a column, or holds an `article_id` twice; where *phrase* has no
        letter, the pattern is none, or an option has a value that it cannot have.

    Notes
    -----
    A first letter that belongs to the word is not taken for a particle where a lexicon knows the word:
    «زير» does not find «وزير», nor «عد» «بعد» (lexicon `whole_words`, and nouns, titles, nationalities and
    names).  A word that no lexicon knows may be cut wrongly: look at the forms that were found with
    ``counts(lines, "match")``.  Endings are never taken off: «وزير» does not find «وزيران».
    """
    articles = checked_articles(articles)
    wanted = _checked_fields(fields)
    if not isinstance(width, int) or width < 0:
        raise ValueError(f"width is a number of words, 0 or more, but {width!r} was given")
    if sort is not None and sort not in SIDES:
        raise ValueError(f"sort must be one of {list(SIDES)}, or None for reading order, but is {sort!r}")
    search = _search(phrase, is_tolerant=tolerant, is_pattern=pattern)
    lines = _in_reading_order(_lines(articles, wanted, search, width), articles)
    lines = lines if sort is None else _sorted(lines, sort)
    lines.attrs["search"] = search.told
    return lines


def _checked_fields(fields: Iterable[str]) -> list[str]:
    """Return *fields* as a list in the schema's order."""
    wanted = [fields] if isinstance(fields, str) else list(fields)
    strange = [name for name in wanted if name not in schema.FIELDS]
    if strange or not wanted:
        raise ValueError(f"fields must be some of {list(schema.FIELDS)}, but {wanted} was given")
    return [name for name in schema.FIELDS if name in wanted]


def _search(phrase: str, *, is_tolerant: bool, is_pattern: bool) -> _Search:
    """Return what to search for, or raise where *phrase* is nothing that can be found."""
    if not isinstance(phrase, str):
        raise TypeError(f"the phrase must be a text, but a {type(phrase).__name__} was given: {phrase!r}")
    if not strip_marks(phrase).strip():
        raise ValueError(f"the phrase {phrase!r} holds nothing to search for; give a word or several")
    if is_pattern:
        return _Search(_compiled(phrase), bool, False, None, f"{phrase}: a regular expression")
    letters = " ".join(patterns.words_in(phrase))
    begins, ends = (_IN_WORD.match(letters[place]) is not None for place in (0, -1))
    source = patterns.tolerant(phrase) if is_tolerant else patterns.exact(phrase)
    fits = _is_a_form_of(phrase) if is_tolerant else _is_exactly(phrase)
    told = "spelling, vowel marks and attached particles may differ" if is_tolerant else "as it is written"
    whole = f"{source}(?!{IN_WORD})" if ends else source
    return _Search(re.compile(whole), fits, begins, source, f"{phrase}: whole words; {told}")


def _compiled(pattern: str) -> re.Pattern[str]:
    try:
        return re.compile(pattern)
    except re.error as error:
        raise ValueError(
            f"the pattern {pattern!r} is no regular expression: {error}. To search for these very "
            "characters, leave pattern=True out, or write a backslash before each of . ^ $ * + ? ( ) [ { | \\"
        ) from None


def _is_exactly(phrase: str) -> Callable[[str], bool]:
    """Return a test whether a string is *phrase*, however wide the spaces are."""
    words = patterns.words_in(phrase)
    return cache(lambda found: patterns.words_in(found) == words)


def _is_a_form_of(phrase: str) -> Callable[[str], bool]:
    """Return a test whether a string is *phrase* in another spelling, with particles or without."""
    first, *others = map(key_of_bare, strip_marks(phrase).split())

    def fits(found: str) -> bool:
        head, *rest = strip_marks(found).split()
        if len(rest) != len(others):
            return False
        return all(map(is_word, rest, others)) and bears_particles(head, first)

    return cache(fits)


class _Line(NamedTuple):
    """An occurrence: the row of its article and what the table says of it."""

    article: int
    field: str
    start: int
    end: int
    left: str
    match: str
    right: str


def _lines(articles: pd.DataFrame, fields: list[str], search: _Search, width: int) -> Iterator[_Line]:
    """Yield the occurrences, a field after another."""
    for field in fields:
        if field in articles:
            for article, text in _candidates(articles[field], search.filter):
                for start, end in _spans(text, search):
                    left, right = _before(text, start, width), _after(text, end, width)
                    yield _Line(article, field, start, end, left, text[start:end], right)


def _candidates(column: pd.Series, filter_: str | None) -> Iterator[tuple[int, str]]:
    """Yield row and text of the articles that may hold what is searched."""
    texts = pa.Table.from_pandas(column.to_frame("text"), preserve_index=False)["text"].cast(
        pa.large_string()
    )
    may = pc.is_valid(texts) if filter_ is None else pc.match_substring_regex(texts, filter_)
    may = pc.fill_null(may, False)
    rows = np.nonzero(may.to_numpy())[0]
    yield from zip(rows.tolist(), texts.filter(may).to_pylist(), strict=True)


def _spans(text: str, search: _Search) -> Iterator[tuple[int, int]]:
    """Yield where what is searched stands in *text*."""
    place = 0
    while place < len(text) and (found := search.pattern.search(text, place)):
        start, end = found.span()
        if search.from_word_start:
            start = _word_start(text, start)
        if start < end and search.fits(text[start:end]):
            yield start, end
            place = end
        else:
            place = found.start() + 1


def _word_start(text: str, place: int) -> int:
    """Return where the word begins to which the character at *place* belongs."""
    while place and _IN_WORD.match(text, place - 1):
        place -= 1
    return place


def _before(text: str, start: int, width: int) -> str:
    """Return the *width* words before *start*, with the space that follows them."""
    begin = max(0, start - _LONGEST * width)
    left = text[begin:start]
    pieces = left.rsplit(None, width)
    cut = len(pieces) > width or (begin and len(pieces) > 1)  # the first piece is too many, or half a word
    return (left[len(pieces[0]) :] if cut else left).lstrip()


def _after(text: str, end: int, width: int) -> str:
    """Return the *width* words after *end*, with the space before them."""
    right = text[end : end + _LONGEST * width]
    pieces = right.split(None, width)
    cut = len(pieces) > width or (end + len(right) < len(text) and len(pieces) > 1)
    return (right[: len(right) - len(pieces[-1])] if cut else right).rstrip()


def _in_reading_order(lines: Iterable[_Line], articles: pd.DataFrame) -> pd.DataFrame:
    """Return the occurrences as a table: by article, then by field, then by place."""
    found = sorted(lines, key=lambda line: line.article)
    if not found:
        return schema.empty(schema.CONCORDANCE)
    article, *columns = zip(*found, strict=True)
    ids = articles["article_id"].to_numpy(dtype=object)[list(article)]
    return schema.table(schema.CONCORDANCE, dict(zip(schema.CONCORDANCE, [ids, *columns], strict=True)))


def _sorted(lines: pd.DataFrame, side: str) -> pd.DataFrame:
    """Return the rows by the words of their context on one side, from the occurrence outwards."""
    step = -1 if side == "left" else 1
    keys = [[key(found) for found in _WORDS.findall(context)[::step]] for context in lines[side]]
    return lines.iloc[sorted(range(len(keys)), key=keys.__getitem__)].reset_index(drop=True)
