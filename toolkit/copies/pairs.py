"""Articles that share text: pairs across outlets, repeats within one, and the passages that they share."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np
import pandas as pd
from tqdm import tqdm

from toolkit import schema
from toolkit.copies.agencies import agencies_of_pairs
from toolkit.copies.alignment import Passage, Text, passages_of, prepared
from toolkit.copies.prints import Prints, candidates, is_common, is_sampled, prints_of
from toolkit.reading import checked_articles
from toolkit.text.streams import SHINGLE, Stream, stream

LEAST_CHARACTERS = 150  # of a passage, about a sentence: less is shared by chance, by titles and set phrases
LETTERS_OF_CHARACTERS = 0.8  # the rest is spaces and marks
LEAST_REPEATED = 0.9  # of the longer article: less is an article brought up to date
MOST_ARTICLES = 100  # that print one text: what stands in more of them is boilerplate
MOST_IN_OUTLET = 4  # different articles of one outlet with the same words: more are a template of the house
_KEPT = 4096  # texts made ready that are kept: some 100 MB


def find_copies(
    articles: pd.DataFrame,
    *,
    credits: pd.DataFrame | None = None,
    least_characters: int = LEAST_CHARACTERS,
    most_articles: int = MOST_ARTICLES,
    most_in_outlet: int = MOST_IN_OUTLET,
    progress: bool = False,
) -> pd.DataFrame:
    """Return the pairs of articles of different outlets that share text, one row a pair.

    Parameters
    ----------
    articles
        One row an article; needs `article_id` and `text`; reads `outlet`, `published` and what
        `find_credits` reads.  An article without an outlet is compared with all.
    credits
        The credits of the articles, as `find_credits` returns them.  By default sign-offs, bylines and
        datelines of the articles that share text are read.
    least_characters
        How long a passage must be to make a pair of two articles: in characters of the shorter side, four
        fifths of them letters that are the same.
    most_articles, most_in_outlet
        Words that stand in more articles than that, or in more different articles of one outlet, are
        boilerplate: a passage of them makes no pair.
    progress
        Whether a bar shows how many pairs have been compared.

    Returns
    -------
    `schema.COPIES`, in the order of the articles; `article_id` stands before `other_id` there.  `share` is
    how much of the shorter article's letters stands in passages that both have (0 to 1; the passages are
    those of `find_passages`).  `earlier` is the article that was published first; missing where a date is
    missing or where the dates do not tell (two of one day, one of them without an hour).  `agency_id` is the
    agency to which the two are credited, by sign-off, byline, dateline or as their outlet; where they name
    none, or two, the one that articles which share text with both name most often; else missing.

    Raises
    ------
    TypeError, ValueError
        Where a table is no table or lacks a column, an `article_id` stands twice, or a limit is below 1.

    Notes
    -----
    Articles are compared as streams of letters: spelling that papers interchange, vowel marks, punctuation,
    spaces and an attached و make no difference.  Pairs are proposed by sampled shingles of 16 letters (Broder
    1997, "mod m"), so that a brief is found in a long article, and decided by comparing the letters; words
    put in between, up to some seven, do not end a passage.

    Missed: texts that were reworded throughout, translations, what only titles share, articles shorter than
    *least_characters*, and stories that more than *most_articles* articles print.  Two articles that print
    the same statement share its text although neither copied the other: a pair is evidence, not a verdict.
    The time grows with the length of the texts and with the number of pairs.
    """
    limits = {
        "least_characters": least_characters,
        "most_articles": most_articles,
        "most_in_outlet": most_in_outlet,
    }
    _check_limits(limits)
    articles = checked_articles(articles)
    texts, outlets = articles["text"].fillna("").tolist(), _outlets(articles)
    prints = prints_of(texts, outlets, most_articles, most_in_outlet)
    proposed = candidates(prints, outlets, same=False)
    first, second, shares = [], [], []
    for pair in _aligned(texts, *proposed, progress=progress):
        if any(_fresh(passage, pair, prints) >= least_characters for passage in pair.passages):
            first.append(pair.first)
            second.append(pair.second)
            shorter = min(len(pair.one.stream.letters), len(pair.other.stream.letters))
            shares.append(_letters(pair.passages) / shorter)
    return _copies(
        articles, np.asarray(first, dtype=np.int64), np.asarray(second, dtype=np.int64), shares, credits
    )


def find_duplicates(
    articles: pd.DataFrame, *, least_share: float = LEAST_REPEATED, progress: bool = False
) -> pd.DataFrame:
    """Return the articles that repeat another of the same outlet, one row an article.

    Parameters
    ----------
    articles
        One row an article; needs `article_id` and `text`; reads `outlet` and `published`.  Articles without
        an outlet are taken as those of one.
    least_share
        How much of the longer of the two must stand in the other, 0 to 1.
    progress
        Whether a bar shows how many pairs have been compared.

    Returns
    -------
    `schema.DUPLICATES`, in the order of the articles.  `first_id` is the first article with that text: the
    first by `published`, then those without a date, in the order of the table; it repeats none itself.
    `share` is how much of the longer article's letters stands in both; 1.0 where all letters are the same.

    Raises
    ------
    TypeError, ValueError
        Where *articles* is no table, lacks a column, or holds an `article_id` twice, or where *least_share*
        is no share.

    Notes
    -----
    Letters are compared as `find_copies` does.  Articles without a letter are no repeats.  Shorter than some
    100 letters, only articles that are the same throughout are found.  Two numbers of a daily bulletin that
    differ in the figures alone may be taken for repeats: raise *least_share* where that matters.
    `without_duplicates` leaves the repeats out of a table.
    """
    if not 0 < least_share <= 1:
        raise ValueError(f"least_share must lie between 0 and 1, but {least_share!r} was given")
    given = checked_articles(articles)
    ordered = _by_date(given)
    texts, outlets = ordered["text"].fillna("").tolist(), _outlets(ordered)
    prints = prints_of(texts, outlets, MOST_ARTICLES, MOST_IN_OUTLET)
    near = _near_repeats(texts, outlets, prints, least_share, progress)
    ids = ordered["article_id"].tolist()
    rows = {}
    for row, leader in enumerate(prints.repeats.tolist()):
        first, share = near.get(leader, (leader, 1.0))
        if leader >= 0 and first != row:
            rows[ids[row]] = (ids[row], ids[first], share)
    return schema.table_of(schema.DUPLICATES, [rows[name] for name in given["article_id"] if name in rows])


def find_passages(articles: pd.DataFrame, pair: pd.DataFrame | pd.Series | Sequence[str]) -> pd.DataFrame:
    """Return the passages that two articles share, one row a passage, side by side.

    Parameters
    ----------
    articles
        One row an article; needs `article_id` and `text`.
    pair
        Two `article_id`s, a row of `find_copies`, or a table of such rows.

    Returns
    -------
    `schema.PASSAGES`, pair by pair, in the order of the first article.  `start` and `end` count characters of
    the text of `article_id`, `other_start` and `other_end` of that of `other_id`; those slices are `passage`
    and `other_passage`.  `letters` is how many letters of them are the same: all of them where the passages
    differ in nothing but spelling.  No two passages of a pair overlap in either article.

    Raises
    ------
    TypeError, ValueError
        Where *articles* is no table, lacks a column or holds an `article_id` twice, where *pair* is none of
        the three, or names an article that is not there.

    Notes
    -----
    A passage has 40 letters or more in common, in runs of 16 or more that no more than 32 letters part, and
    begins and ends with whole words (an attached و is left outside).  Passages may stand in another order in
    the other article.  A passage that an article has twice is returned once.  Boilerplate is not left out:
    two articles alone do not show what is.
    """
    articles = checked_articles(articles)
    texts = dict(zip(articles["article_id"], articles["text"].fillna(""), strict=True))
    ready = _ready(texts)
    rows = [row for one, other in _pairs_of(pair, texts) for row in _passage_rows(one, other, texts, ready)]
    return schema.table_of(schema.PASSAGES, rows)


class _Pair(NamedTuple):
    """Two articles that were compared: their rows, their texts, and what they share."""

    first: int
    second: int
    one: Text
    other: Text
    passages: list[Passage]


def _check_limits(limits: dict[str, int]) -> None:
    for name, value in limits.items():
        if value < 1:
            raise ValueError(f"{name} must be 1 or more, but {value!r} was given")


def _outlets(articles: pd.DataFrame) -> np.ndarray:
    """Return a number for the outlet of each article, -1 where it is not known."""
    if "outlet" not in articles:
        return np.full(len(articles), -1)
    names = articles["outlet"].astype("str").fillna("").str.strip()
    return pd.factorize(names.mask(names == ""))[0]


def _aligned(texts: list[str], first: np.ndarray, second: np.ndarray, *, progress: bool) -> Iterator[_Pair]:
    """Yield the pairs of rows with what their texts share."""
    ready = _ready(texts)
    pairs = zip(first.tolist(), second.tolist(), strict=True)
    for one, other in tqdm(pairs, total=len(first), unit=" pairs", disable=not progress, desc="compare"):
        left, right = ready(one), ready(other)
        yield _Pair(one, other, left, right, passages_of(left, right))


def _ready(texts: Sequence[str] | dict[str, str]) -> Callable[[int | str], Text]:
    """Return a function that makes a text ready for alignment, and keeps those met last."""
    return lru_cache(maxsize=_KEPT)(lambda name: prepared(stream(texts[name])))


def _letters(passages: Iterable[Passage]) -> int:
    return sum(passage.letters for passage in passages)


def _fresh(passage: Passage, pair: _Pair, prints: Prints) -> float:
    """Return how many characters a passage has that are the same and no boilerplate.

    Its length is that of the shorter side, and no more than its same letters account for.  How much of it
    is boilerplate is judged by the shingles of the sample.
    """
    runs = [pair.one.hashed[run.first : run.first + run.length - SHINGLE + 1] for run in passage.runs]
    hashed = np.concatenate(runs)
    hashed = hashed[is_sampled(hashed)]
    characters = min(
        _span(pair.one.stream, passage.first, passage.first_end),
        _span(pair.other.stream, passage.second, passage.second_end),
        passage.letters / LETTERS_OF_CHARACTERS,
    )
    return characters * (1 - is_common(hashed, prints).mean()) if len(hashed) else characters


def _span(letters: Stream, first: int, end: int) -> int:
    return int(letters.places[end - 1] - letters.places[first]) + 1


def _copies(
    articles: pd.DataFrame,
    first: np.ndarray,
    second: np.ndarray,
    shares: list[float],
    credits: pd.DataFrame | None,
) -> pd.DataFrame:
    """Return the table of the pairs of rows *first* and *second*."""
    ids = articles["article_id"].to_numpy(dtype=object)
    return schema.table(
        schema.COPIES,
        {
            "article_id": ids[first],
            "other_id": ids[second],
            "share": shares,
            "earlier": _earlier(articles, first, second),
            "agency_id": agencies_of_pairs(articles, ids[first], ids[second], credits),
        },
    )


def _earlier(articles: pd.DataFrame, first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """Return the id of the one that was published first, missing where the dates do not tell."""
    ids = articles["article_id"].to_numpy(dtype=object)
    if "published" not in articles:
        return np.full(len(first), None, dtype=object)
    times = pd.to_datetime(articles["published"], utc=True)
    one, other = times.iloc[first].reset_index(drop=True), times.iloc[second].reset_index(drop=True)
    vague = (one.dt.floor("D") == other.dt.floor("D")) & (
        (one == one.dt.floor("D")) | (other == other.dt.floor("D"))
    )
    told = one.notna() & other.notna() & (one != other) & ~vague
    return np.where(told, np.where(one < other, ids[first], ids[second]), None)


def _by_date(articles: pd.DataFrame) -> pd.DataFrame:
    """Return the articles by their date of publication, those without one last, in their own order."""
    if "published" not in articles:
        return articles
    times = pd.to_datetime(articles["published"], utc=True)
    order = times.sort_values(kind="stable", na_position="last").index
    return articles.loc[order].reset_index(drop=True)


def _near_repeats(
    texts: list[str], outlets: np.ndarray, prints: Prints, least_share: float, progress: bool
) -> dict[int, tuple[int, float]]:
    """Return for the rows that nearly repeat an earlier one, which repeats none, its row and the share."""
    first, second = candidates(prints, outlets, same=True)
    own = (prints.repeats[first] == first) & (prints.repeats[second] == second)
    first, second = first[own], second[own]
    order = np.lexsort((first, second))
    found: dict[int, tuple[int, float]] = {}
    for pair in _aligned(texts, first[order], second[order], progress=progress):
        longer = max(len(pair.one.stream.letters), len(pair.other.stream.letters))
        share = _letters(pair.passages) / longer
        if share >= least_share and pair.first not in found:
            found.setdefault(pair.second, (pair.first, share))
    return found


def _pairs_of(pair: pd.DataFrame | pd.Series | Sequence[str], texts: dict[str, str]) -> list[tuple[str, str]]:
    """Return the pairs of ids that the caller means, or raise with what is wrong."""
    if isinstance(pair, pd.DataFrame):
        schema.require(pair, ("article_id", "other_id"), "table of pairs")
        pairs = list(zip(pair["article_id"], pair["other_id"], strict=True))
    elif isinstance(pair, pd.Series) and {"article_id", "other_id"} <= set(pair.index):
        pairs = [(pair["article_id"], pair["other_id"])]
    elif not isinstance(pair, str) and isinstance(pair, Sequence) and len(pair) == 2:
        pairs = [(pair[0], pair[1])]
    else:
        raise TypeError(
            "pair must be two article_ids, a row of find_copies, or a table of such rows, but "
            f"{pair!r} was given; copies.iloc[0] is a row"
        )
    unknown = [name for both in pairs for name in both if name not in texts]
    if unknown:
        raise ValueError(
            f"the articles table has no article {unknown[0]!r}"
            + (f", nor {len(set(unknown)) - 1} other(s) that are asked for" if len(set(unknown)) > 1 else "")
            + "; give the articles in which the copies were found"
        )
    return pairs


def _passage_rows(
    one: str, other: str, texts: dict[str, str], ready: Callable[[str], Text]
) -> Iterator[tuple]:
    """Yield a row of `schema.PASSAGES` for each passage of two articles."""
    left, right = ready(one), ready(other)
    for passage in passages_of(left, right):
        start, end = _slice(left.stream, passage.first, passage.first_end)
        other_start, other_end = _slice(right.stream, passage.second, passage.second_end)
        here, there = texts[one][start:end], texts[other][other_start:other_end]
        yield one, other, start, end, here, other_start, other_end, there, passage.letters


def _slice(letters: Stream, first: int, end: int) -> tuple[int, int]:
    return int(letters.places[first]), int(letters.places[end - 1]) + 1
