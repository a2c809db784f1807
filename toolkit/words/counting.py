"""Words counted: how often each stands, and which are more frequent in one corpus than in another."""

from collections.abc import Iterable

import numpy as np
import pandas as pd

from toolkit import schema
from toolkit.words.association import Correction, corrected, log_likelihood, log_ratio, significance
from toolkit.words.types import KINDS, Types, by_article, left_out, types_of

PER_WORDS = 1_000_000
LEAST = 5  # occurrences in both corpora together; a rarer word shows nothing
_SIDES = np.array(schema.KEY_SIDES, dtype=object)


def frequencies(
    tokens: pd.DataFrame, *, without: Iterable[str] | None = None, kinds: Iterable[str] = KINDS
) -> pd.DataFrame:
    """Return how often each word stands, one row a word, the most frequent first.

    Parameters
    ----------
    tokens
        What `tokenise` returns, or rows of it.
    without
        Words that get no row, alone or with particles, e.g. ``load_lexicon("stopwords")["word"]``.  They
        still count among the words of the corpus.
    kinds
        The kinds of tokens that are words: "word", "number", "latin", "other".

    Returns
    -------
    `schema.FREQUENCIES`.  Spellings are one word: vowel marks, hamza on alef, ta marbuta and ha, and the
    like make no difference.  `word` is the most frequent written form, `key` what the forms have in common.
    Particles and the article are part of the word: «وزير» and «الوزير» are two.  `n` counts
    tokens, `per_million` of the corpus's words, `articles` those that hold the word.  `dp` is the deviation
    of proportions over articles: 0 where the word stands in each article as often as its length lets expect,
    near 1 where all stand in one short article.  Equal `n` stand in the order of the keys.

    Raises
    ------
    TypeError, ValueError
        Where *tokens* is no table, lacks a column, or holds no token of these kinds.

    Notes
    -----
    dp = 1/2 sum |v - s|, over the articles: v the share of the word's tokens that stand in the article, s
    the article's share of all words.  Gries, S. Th. (2008), Dispersions and adjusted frequencies in corpora,
    International Journal of Corpus Linguistics 13(4).  It says little of words that stand only a few times.
    """
    types = types_of(tokens, kinds)
    article, type_, inside = by_article(types)
    n = np.bincount(types.of_token)
    table = schema.table(
        schema.FREQUENCIES,
        {
            "word": types.shown,
            "key": types.keys,
            "n": n,
            "per_million": n / n.sum() * PER_WORDS,
            "articles": np.bincount(type_),
            "dp": _deviations(np.bincount(types.article) / n.sum(), article, type_, inside / n[type_]),
        },
    )
    table = table[~left_out(types.shown, without)]
    return table.sort_values(["n", "key"], ascending=[False, True], ignore_index=True)


def keyness(
    target: pd.DataFrame,
    reference: pd.DataFrame,
    *,
    without: Iterable[str] | None = None,
    least: int = LEAST,
    correction: Correction = "holm",
    kinds: Iterable[str] = KINDS,
) -> pd.DataFrame:
    """Return which words one corpus has more often than another, one row a word, the surest first.

    Parameters
    ----------
    target, reference
        Tokens of the two corpora, as `tokenise` returns them; no article should be in both.
    without, kinds
        As in `frequencies`.
    least
        Words that stand less often in both together are left out, and do not count as tests.
    correction
        "holm" bounds the chance that any word is taken for key wrongly, "bh" the share of such words among
        those taken.

    Returns
    -------
    `schema.KEYNESS`, the greatest `log_likelihood` first.  `side` says for which corpus the word is key:
    where it is the more frequent, in relation to the corpus's size.  `n` and `reference_n` count it, `of`
    and `reference_of` all words, `articles` and `reference_articles` the articles that hold it.  `log_ratio`
    is the size of the difference: 1 is twice as often in the target, -1 half as often; a count of 0 is taken
    as 0.5.  `p` is that of the log-likelihood, `p_corrected` for the number of words that were compared.
    Words are folded as in `frequencies`.

    Raises
    ------
    TypeError, ValueError
        Where a corpus is no table of tokens or has no words, or an option has a value that it cannot have.

    Notes
    -----
    Log-likelihood: Dunning (1993), with all four cells; Rayson, P. and Garside, R. (2000), Comparing corpora
    using frequency profiling, leave out the two for other words, which hardly differ.  Log ratio: Hardie
    (2014).  Both take words as drawn one by one.  In truth they come by articles, so that p is too small: a
    word with many occurrences in few articles is no finding.  Copies of one text make it worse: see
    `without_duplicates`.
    """
    if least < 1:
        raise ValueError(f"least is a number of occurrences, 1 or more, but {least!r} was given")
    one, other = types_of(target, kinds, "target"), types_of(reference, kinds, "reference")
    found = _counted(one).join(_counted(other).add_suffix("_reference"), how="outer")
    words = found["word"].fillna(found["word_reference"])
    counts = found.drop(columns=["word", "word_reference"]).fillna(0).astype("int64")
    counts = counts.assign(word=words).sort_index()
    counts = counts[counts["n"] + counts["n_reference"] >= least]
    counts = counts[~left_out(counts["word"], without)]  # by one form: each corpus may write it otherwise
    return _compared(counts, len(one.of_token), len(other.of_token), correction)


def _compared(counts: pd.DataFrame, of: int, other_of: int, correction: str) -> pd.DataFrame:
    """Return the table of keyness of some counts, by key, in corpora of so many words."""
    n, other_n = counts["n"].to_numpy(), counts["n_reference"].to_numpy()
    statistic = log_likelihood(n, of, other_n, other_of)
    p = significance(statistic)
    table = schema.table(
        schema.KEYNESS,
        {
            "word": counts["word"].to_numpy(),
            "key": counts.index.to_numpy(dtype=object),
            "side": _SIDES[(n * other_of < other_n * of).astype(int)],
            "n": n,
            "of": np.full(len(n), of),
            "articles": counts["articles"].to_numpy(),
            "reference_n": other_n,
            "reference_of": np.full(len(n), other_of),
            "reference_articles": counts["articles_reference"].to_numpy(),
            "log_likelihood": statistic,
            "log_ratio": log_ratio(n, of, other_n, other_of),
            "p": p,
            "p_corrected": corrected(p, correction),
        },
    )
    return table.sort_values("log_likelihood", ascending=False, kind="stable", ignore_index=True)


def _counted(types: Types) -> pd.DataFrame:
    """Return word, n and articles of each type by its key."""
    n, articles = np.bincount(types.of_token), np.bincount(by_article(types)[1])
    return pd.DataFrame({"word": types.shown, "n": n, "articles": articles}, index=types.keys)


def _deviations(size: np.ndarray, article: np.ndarray, type_: np.ndarray, share: np.ndarray) -> np.ndarray:
    """Return the deviation of proportions of each type: *size* of articles, *share* of a type in one.

    An article without the type deviates by its size; together they do by what the others are short of 1.
    """
    beyond = np.abs(share - size[article]) - size[article]
    return (1 + np.bincount(type_, weights=beyond)) / 2
