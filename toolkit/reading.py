"""A Reading: many articles met once, as word types, offsets and positions.

All finders work on one Reading, so that the text is cut into tokens once, and what a lexicon says
of a word is looked up once for each distinct word (its *type*), not for each time it occurs.
"""

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

import numpy as np
import pandas as pd
import pyarrow as pa

from toolkit import schema
from toolkit.lexis import Traits, Word, bearers, letter_names, word, words_by_kind, words_of
from toolkit.spelling import is_spelled_foreign
from toolkit.text.letters import fold
from toolkit.text.marks import COMMAS, DASHES, STOPS
from toolkit.text.tokens import KIND_NAMES, WORD, Tokens, code_points, tokens

SEPARATOR = "\n"  # between the fields of articles in the joined text: no token crosses it
_CLOSING = frozenset('»”’›")]}')
_TEXT = pd.api.types.pandas_dtype(schema.TEXT)  # a comparison with its name would look that up each time
_NUMBER = attrgetter("number")
_TITLE_LETTERS = 1  # «د.» before a name: a stop after so short a word ends no sentence


class Segment(NamedTuple):
    """One field of one article: its place in the joined text and among the tokens (ends exclusive)."""

    article: int  # row of the articles table
    field: str
    offset: int  # of its first character in the joined text
    first: int  # token
    last: int  # token
    number: int  # in the Reading


@dataclass(frozen=True, eq=False)
class Reading:
    """Many articles met once.

    `types` are the distinct tokens; every token has its type's number (`type_of`), its offsets in
    `text` (the fields of all articles joined), its kind, its code if it is one character (`letter`, else
    0), whether it is a mark that ends a sentence (`stop`), and the paragraph and sentence of its field.
    """

    articles: pd.DataFrame
    values: list[str]  # of the fields, in reading order
    text: str
    offsets: np.ndarray  # of each segment in `text`
    segment_article: np.ndarray
    segment_field: list[str]
    start: np.ndarray
    end: np.ndarray
    kind: np.ndarray
    letter: np.ndarray
    stop: np.ndarray
    type_of: np.ndarray
    types: list[str]
    segment: np.ndarray
    paragraph: np.ndarray
    sentence: np.ndarray

    @cached_property
    def segments(self) -> list[Segment]:
        """Return the fields that were read, in reading order."""
        last = np.cumsum(self.size)
        places = zip(
            self.segment_article.tolist(),
            self.segment_field,
            self.offsets.tolist(),
            (last - self.size).tolist(),
            last.tolist(),
            range(len(last)),
            strict=True,
        )
        return [Segment(*place) for place in places]

    @cached_property
    def article_ids(self) -> list[str]:
        """Return the id of each article, by row."""
        return self.articles["article_id"].tolist()

    @property
    def texts(self) -> list[str]:
        """Return the text of each article, by row."""
        named = zip(self.segment_field, self.values, strict=True)
        return [value for name, value in named if name == "text"]

    @cached_property
    def words(self) -> list[Word]:
        """Return what the lexicons say of each type."""
        return words_of(self.types)

    @cached_property
    def _numbers(self) -> np.ndarray:
        return np.fromiter(map(_NUMBER, self.words), dtype=np.intp, count=len(self.types))

    @cached_property
    def word_at(self) -> list[Word]:
        """Return what the lexicons say of each token: its type's word."""
        return np.fromiter(self.words, dtype=object, count=len(self.types))[self.type_of].tolist()

    @cached_property
    def touching(self) -> np.ndarray:
        """Return for each token whether no space stands between it and the one after it."""
        found = np.zeros(len(self.end), dtype=bool)
        found[:-1] = self.end[:-1] == self.start[1:]
        return found

    @cached_property
    def hyphen(self) -> np.ndarray:
        """Return for each token whether it is a stroke that joins two words: «جان-إيف»."""
        found = np.zeros(len(self.kind), dtype=bool)
        touches, words = self.touching, self.kind == WORD
        joins = touches[:-2] & touches[1:-1] & words[:-2] & words[2:]
        found[1:-1] = _are_any_of(DASHES, self.letter)[1:-1] & joins
        return found

    @cached_property
    def comma(self) -> np.ndarray:
        """Return for each token whether it is a comma, semicolon or dash, and no hyphen."""
        return _are_any_of(COMMAS, self.letter) & ~self.hyphen

    @cached_property
    def told(self) -> tuple[bytes, bytes, bytes, bytes, bytes]:
        """Return `kind`, `hyphen`, `comma`, `stop` and `touching` of all tokens, a byte each."""
        return (
            self.kind.tobytes(),
            self.hyphen.tobytes(),
            self.comma.tobytes(),
            self.stop.tobytes(),
            self.touching.tobytes(),
        )

    def bears(self, keys: set[str]) -> np.ndarray:
        """Return for each token whether it is one of some folded *keys*, with or without particles."""
        found = np.zeros(len(self.types), dtype=bool)
        found[bearers(self.words, keys)] = True
        return found[self.type_of]

    def flags(self, traits: Traits) -> list[np.ndarray]:
        """Return what *traits* tells of each token's type: an array a question."""
        told = traits.of(self.words, self._numbers)[self.type_of]
        return [(told & (1 << number)) != 0 for number in range(traits.count)]

    @cached_property
    def start_in_field(self) -> np.ndarray:
        """Return where each token begins in its field."""
        return self.start - self.offsets[self.segment]

    @cached_property
    def end_in_field(self) -> np.ndarray:
        """Return where each token ends in its field."""
        return self.end - self.offsets[self.segment]

    @cached_property
    def size(self) -> np.ndarray:
        """Return how many tokens each segment has."""
        return np.bincount(self.segment, minlength=len(self.offsets))

    @cached_property
    def place(self) -> np.ndarray:
        """Return the place of each token in its segment, from 0."""
        return np.arange(len(self.segment)) - (np.cumsum(self.size) - self.size)[self.segment]

    @cached_property
    def place_in_sentence(self) -> np.ndarray:
        """Return the place of each token in its sentence, from 0."""
        begins = np.append(True, (np.diff(self.sentence) != 0) | (np.diff(self.segment) != 0))
        token = np.arange(len(self.sentence))
        return token - np.maximum.accumulate(np.where(begins[: len(token)], token, 0))

    @cached_property
    def sentence_places(self) -> list[list[int]]:
        """Return, for each segment, the places at which its sentences begin."""
        return self.by_segment(self.place_in_sentence == 0)

    def by_segment(self, wanted: np.ndarray) -> list[list[int]]:
        """Return, for each segment, the places of those of its tokens for which *wanted* is true."""
        token = np.nonzero(wanted)[0]
        places = self.place[token].tolist()
        bounds = np.searchsorted(token, self._bounds).tolist()
        return [places[first:last] for first, last in pairwise(bounds)]

    @cached_property
    def _bounds(self) -> np.ndarray:
        """Return the number of the first token of each segment, and of all tokens."""
        return np.append(0, np.cumsum(self.size))

    def positions(self, token: np.ndarray) -> dict[str, np.ndarray]:
        """Return, for some tokens, the columns that place a row of evidence in its article."""
        segment = self.segment[token]
        ids = np.asarray(self.article_ids, dtype=object)
        return {
            "article_id": ids[self.segment_article[segment]],
            "field": np.asarray(self.segment_field, dtype=object)[segment],
            "paragraph": self.paragraph[token],
            "sentence": self.sentence[token],
        }


def read_articles(articles: pd.DataFrame, fields: tuple[str, ...] = schema.FIELDS) -> Reading:
    """Return the Reading of *fields* of *articles*; a field that is not there is empty."""
    return read_checked(checked_articles(articles), fields)


def read_checked(articles: pd.DataFrame, fields: tuple[str, ...] = schema.FIELDS) -> Reading:
    """Return the Reading of *fields* of articles that `checked_articles` returned, or of some of them."""
    present = [name for name in fields if name in articles]
    columns = [texts_in(articles, name) for name in present]
    return _read(articles, present, [value for row in zip(*columns, strict=True) for value in row])


def read_texts(texts: list[str]) -> Reading:
    """Return the Reading of texts that are no articles: stretches of them."""
    return _read(pd.DataFrame(index=range(len(texts))), ["text"], texts)


def _read(articles: pd.DataFrame, present: list[str], texts: list[str]) -> Reading:
    joined, offsets = _joined(texts)
    codes = code_points(joined)
    found = tokens(joined, codes)
    letter = np.where(found.end - found.start == 1, codes[found.start], 0)
    type_of, types = _vocabulary(joined, codes, found)
    first = np.searchsorted(found.start, offsets)
    size = np.diff(first, append=len(found.start))
    stop = _are_any_of(STOPS, letter) & ~_in_dots(letter)
    stop[_in_web_names(found, np.nonzero(stop)[0], type_of, types)] = False
    lines = _after_breaks(codes, found)
    stop[_of_initials(found, np.nonzero(stop)[0], lines, type_of, types)] = False
    lines &= ~_go_on(lines, stop, type_of, types)
    return Reading(
        articles=articles,
        values=texts,
        text=joined,
        offsets=offsets,
        segment_article=np.repeat(np.arange(len(articles)), len(present)),
        segment_field=present * len(articles),
        start=found.start,
        end=found.end,
        kind=found.kind,
        letter=letter,
        stop=stop,
        type_of=type_of,
        types=types,
        segment=np.repeat(np.arange(len(offsets)), size),
        paragraph=_count_in_segments(lines, first, size),
        sentence=_count_in_segments(lines | _after_stops(found, letter, stop), first, size),
    )


def any_within(flags: np.ndarray, first: int, last: int) -> np.ndarray:
    """Tell for each place whether a flag is set *first* places after it, or up to before *last* after it."""
    reach = max(-first, last, 0)
    padded = np.pad(flags, reach)
    found = np.zeros_like(flags)
    for begin in range(reach + first, reach + last):  # differences of a running count take five times as long
        found |= padded[begin : begin + len(flags)]
    return found


def tokens_in(reading: Reading) -> pd.DataFrame:
    """Return the tokens of the texts that *reading* met (`schema.TOKENS`)."""
    wanted = np.asarray([name == "text" for name in reading.segment_field], dtype=bool)
    token = slice(None) if wanted.all() else np.nonzero(wanted[reading.segment])[0]
    article = reading.segment_article[reading.segment[token]]
    kinds = np.asarray([KIND_NAMES.get(code, "") for code in range(max(KIND_NAMES) + 1)], dtype=object)
    return schema.table(
        schema.TOKENS,
        {
            "article_id": _looked_up(reading.article_ids, article),
            "paragraph": reading.paragraph[token],
            "sentence": reading.sentence[token],
            "start": reading.start_in_field[token],
            "end": reading.end_in_field[token],
            "token": _looked_up(reading.types, reading.type_of[token]),
            "kind": _looked_up(kinds.tolist(), reading.kind[token]),
        },
    )


def tokenise(articles: pd.DataFrame) -> pd.DataFrame:
    """Return the tokens of the articles' texts, one row a token, in reading order.

    Parameters
    ----------
    articles
        One row an article; needs `article_id` and `text`.

    Returns
    -------
    `schema.TOKENS`.  `start` and `end` count characters of the article's text (end exclusive), and
    ``text[start:end]`` is `token`.  `paragraph` (lines that hold a token) and `sentence` count from 0
    in each article; a line that begins with «إن», «أن» or the like goes on with the one before it where no
    final mark stands between.  `kind` is word (Arabic letters), number, latin, punctuation or other (symbols,
    emoji, hashtags, user names).

    Raises
    ------
    TypeError, ValueError
        Where *articles* is no table, lacks a column, or holds an `article_id` twice.

    Notes
    -----
    Attached particles (و ف ب ل) stay with their word; a particle before a quotation mark or a number
    is a token.  Sentences end at full stops, question and exclamation marks; Arabic papers write long
    chains of commas, so a sentence is a weak unit.
    """
    return tokens_in(read_articles(articles, fields=("text",)))


def word_counts(articles: pd.DataFrame) -> pd.Series:
    """Return how many words the text of each article has, with the index of *articles*.

    ``articles.assign(words=word_counts(articles))`` adds them as the column that `word_rates` needs.  Words
    are the tokens of `tokenise` whose kind is "word"; they are counted without making its table.

    Raises
    ------
    TypeError, ValueError
        Where *articles* is no table, lacks a column, or holds an `article_id` twice.
    """
    joined, offsets = _joined(texts_in(checked_articles(articles), "text"))
    found = tokens(joined)
    article = np.searchsorted(offsets, found.start[found.kind == WORD], side="right") - 1
    return pd.Series(np.bincount(article, minlength=len(articles)), index=articles.index, name="words")


def checked_articles(articles: pd.DataFrame) -> pd.DataFrame:
    """Return *articles* as the finders need them, or raise at the door with what is wrong and what to do.

    Text columns become pandas' default `str`; the caller's table is left as it was.
    """
    schema.require(articles, ("article_id", "text"), "articles table")
    given = {name: articles[name] for name in ("article_id", *schema.FIELDS) if name in articles}
    columns = {name: _as_text(column, name) for name, column in given.items() if name in schema.FIELDS}
    ids = given["article_id"]
    ids = columns["article_id"] = ids if ids.dtype == _TEXT else ids.astype(_TEXT)
    if ids.hasnans:
        raise ValueError(f"{int(ids.isna().sum())} article(s) have no article_id; give each its own")
    if not ids.is_unique:
        twice = ids[ids.duplicated()].unique()
        raise ValueError(
            f"{len(twice)} article_id(s) stand more than once, the first is {twice[0]!r}; an id names one "
            "article: load_articles makes them so, or use articles.drop_duplicates('article_id')"
        )
    changed = {name: column for name, column in columns.items() if column is not given[name]}
    return (articles.assign(**changed) if changed else articles).reset_index(drop=True)


def texts_in(articles: pd.DataFrame, name: str) -> list[str]:
    """Return the values of a text column of checked articles, empty where they are missing."""
    return articles[name].to_numpy(dtype=object, na_value="").tolist()


def _as_text(column: pd.Series, name: str) -> pd.Series:
    """Return *column* as `str`; raise where it holds something that is no text."""
    if column.dtype == _TEXT:
        return column
    wrong = column[~column.map(lambda value: isinstance(value, str) or pd.isna(value)).astype(bool)]
    if len(wrong):
        kind = type(wrong.iloc[0]).__name__
        raise TypeError(f"the column {name!r} must hold text; row {wrong.index[0]!r} holds a {kind}")
    return column.astype(_TEXT)


def _joined(texts: list[str]) -> tuple[str, np.ndarray]:
    """Return *texts* as one, and where in it each begins."""
    lengths = np.fromiter(map(len, texts), dtype=np.int64, count=len(texts))
    offsets = np.concatenate([[0], np.cumsum(lengths + len(SEPARATOR))[:-1]]) if texts else lengths
    return SEPARATOR.join(texts), offsets


def _vocabulary(text: str, codes: np.ndarray, found: Tokens) -> tuple[np.ndarray, list[str]]:
    """Return the number of each token's type, and the types.

    They are one Arrow array over the code points of the text without its gaps, so that no string is made
    for a token.
    """
    if not len(found.start):
        return np.empty(0, dtype=np.intp), []
    edges = np.zeros(len(found.start) + 1, dtype=np.int64)
    np.cumsum((found.end - found.start) * codes.itemsize, out=edges[1:])
    buffers = [None, pa.py_buffer(edges), pa.py_buffer(codes[found.inside])]
    encoded = pa.Array.from_buffers(pa.large_binary(), len(found.start), buffers).dictionary_encode()
    number = encoded.indices.to_numpy()
    first = np.empty(len(encoded.dictionary), dtype=np.intp)  # of each type
    first[number[::-1]] = np.arange(len(number))[::-1]
    bounds = zip(found.start[first].tolist(), found.end[first].tolist(), strict=True)
    return number.astype(np.intp), [text[start:end] for start, end in bounds]


def _after_breaks(codes: np.ndarray, found: Tokens) -> np.ndarray:
    """Return for each token whether it is the first after the end of a line."""
    begins = np.zeros(len(found.start) + 1, dtype=bool)
    begins[np.searchsorted(found.start, np.nonzero(codes == ord("\n"))[0])] = True
    return begins[:-1]


def _go_on(lines: np.ndarray, stop: np.ndarray, type_of: np.ndarray, types: list[str]) -> np.ndarray:
    """Return for each token whether its line goes on with the sentence of the line before: «… الوزير¶إن …».

    So it does where it begins with a complementiser and no final mark closes the line before.
    """
    begins = np.nonzero(lines[1:] & ~stop[:-1])[0] + 1
    of_type = {code: word(types[code]).complementiser for code in set(type_of[begins].tolist())}
    that = {code for code, found in of_type.items() if found is not None and not found.conjunction}
    goes_on = np.zeros(len(lines), dtype=bool)
    goes_on[begins] = np.isin(type_of[begins], list(that))
    return goes_on


def _count_in_segments(begins: np.ndarray, first: np.ndarray, size: np.ndarray) -> np.ndarray:
    """Return a running count of *begins*, from 0 in each segment: *first* are their first tokens."""
    count = np.cumsum(begins)
    return count - np.repeat(np.append(count, 0)[first], size)


def _in_web_names(found: Tokens, stops: np.ndarray, type_of: np.ndarray, types: list[str]) -> list[int]:
    """Return those of the *stops* that stand in a web name, before its ending: «العربية.نت»."""
    inner = stops[(stops > 0) & (stops < len(found.start) - 1)]
    touching = (found.end[inner - 1] == found.start[inner]) & (found.end[inner] == found.start[inner + 1])
    endings = words_by_kind("medium_words")["web"]
    short = max(map(len, endings))
    after = [(at, types[type_of[at + 1]]) for at in inner[touching].tolist()]
    return [at for at, name in after if len(name) <= short and fold(name).lower() in endings]


def _of_initials(
    found: Tokens, stops: np.ndarray, lines: np.ndarray, type_of: np.ndarray, types: list[str]
) -> list[int]:
    """Return those of the *stops* after a letter's name inside a person's: «هارولد إف. ماكنيل».

    The letters of «بي بي سي.» are no initials, and a verb of reporting with «و» begins a sentence.
    """
    inner = stops[(stops > 1) & (stops < len(found.start) - 1)]
    words = (found.kind[inner - 2] == WORD) & (found.kind[inner + 1] == WORD) & ~lines[inner + 1]
    touching = found.end[inner - 1] == found.start[inner]
    places = inner[words & touching].tolist()
    spelled = [at for at in places if fold(types[type_of[at - 1]]) in letter_names()]
    return [at for at in spelled if _may_be_in_name(*(word(types[type_of[at + i]]) for i in (-2, 1)))]


def _may_be_in_name(before: Word, after: Word) -> bool:
    """Tell whether an initial with its stop may stand after *before* in a name and not end a sentence."""
    part = before.name is not None or (not before.known and is_spelled_foreign(before.key))
    tells = any(cue.conjunction for cue in after.cues)
    return part and before.key not in letter_names() and not tells


def _in_dots(letter: np.ndarray) -> np.ndarray:
    """Return for each token whether it is one of three dots with spaces between them: «. . .»."""
    dots = np.pad(letter == ord("."), 2)
    three = dots[:-2] & dots[1:-1] & dots[2:]
    return three[:-2] | three[1:-1] | three[2:]


def _after_stops(found: Tokens, letter: np.ndarray, stop: np.ndarray) -> np.ndarray:
    """Return for each token whether a final mark stands before it, with the closing marks that touch it.

    The stop of a one-letter abbreviation is none, nor is an initial's.
    """
    if not len(letter):
        return np.empty(0, dtype=bool)
    short = (found.kind == WORD) & (found.end - found.start == _TITLE_LETTERS)
    stops = stop.copy()
    stops[1:] &= ~short[:-1]
    follows = _are_any_of(_CLOSING, letter)[1:] & (found.end[:-1] == found.start[1:])
    for _ in range(2):  # a stop, a closing mark, a closing bracket
        moved = np.nonzero(stops[:-1] & follows)[0]
        stops[moved] = False
        stops[moved + 1] = True
    return np.append(False, stops[:-1])


def _are_any_of(marks: frozenset[str], letter: np.ndarray) -> np.ndarray:
    """Return for each token, given its one letter, whether it is one of some marks."""
    return np.logical_or.reduce([letter == ord(mark) for mark in marks])


def _looked_up(values: list[str], codes: np.ndarray) -> pd.Series:
    """Return the value of each code as text, through an Arrow dictionary (no Python string is made)."""
    if not len(codes):
        return pd.Series([], dtype="str")
    coded = pa.DictionaryArray.from_arrays(
        pa.array(codes.astype(np.int32)), pa.array(values, pa.large_string())
    )
    return pd.Series(pd.array(coded.cast(pa.large_string()), dtype="str"))
