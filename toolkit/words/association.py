"""Measures of how much more often something occurs in one place than in another, with their significance.

The places are two corpora for `keyness`, and the surroundings of a word and all else for `collocates`.
"""

from typing import Literal

import numpy as np
from scipy.special import xlogy
from scipy.stats import chi2, false_discovery_control

Correction = Literal["holm", "bh"]

CORRECTIONS = ("holm", "bh")
_FOR_NONE = 0.5  # stands for no occurrence in a log ratio: Hardie 2014
_TOP_OF_LOG_DICE = 14


def log_likelihood(n: np.ndarray, of: int, other_n: np.ndarray, other_of: int) -> np.ndarray:
    """Return G2 of the tables of two by two cells (*n*, *of* - *n*; *other_n*, *other_of* - *other_n*).

    G2 = 2 sum O ln(O / E): Dunning, T. (1993), Accurate methods for the statistics of surprise and
    coincidence, Computational Linguistics 19(1).
    """
    total, whole = n + other_n, of + other_of
    seen = (n, other_n, of - n, other_of - other_n)
    expected = (
        total * of / whole,
        total * other_of / whole,
        (whole - total) * of / whole,
        (whole - total) * other_of / whole,
    )
    parts = (
        xlogy(o, np.divide(o, e, out=np.ones(len(n)), where=e > 0))
        for o, e in zip(seen, expected, strict=True)
    )
    return np.maximum(2 * sum(parts), 0)


def log_ratio(n: np.ndarray, of: int, other_n: np.ndarray, other_of: int) -> np.ndarray:
    """Return the binary logarithm of the ratio of two relative frequencies, half an occurrence for none.

    Hardie, A. (2014), Log ratio: an informal introduction, CASS, Lancaster: 1 is twice as often, 2 four
    times, -1 half as often.  Missing where one of the places has no words.
    """
    if not of or not other_of:
        return np.full(len(n), np.nan)
    return np.log2(np.maximum(n, _FOR_NONE) / of) - np.log2(np.maximum(other_n, _FOR_NONE) / other_of)


def mutual_information(together: np.ndarray, near: int, n: np.ndarray, of: int) -> np.ndarray:
    """Return log2(observed / expected), expected being *near* * *n* / *of*.

    Church, K. and Hanks, P. (1990), Word association norms, mutual information, and lexicography,
    Computational Linguistics 16(1); the expected number for windows as Evert (2008), Corpora and
    collocations, has it.
    """
    return np.log2(together * of / (np.float64(near) * n))


def log_dice(together: np.ndarray, n: np.ndarray, other_n: np.ndarray) -> np.ndarray:
    """Return 14 + log2(2 f(xy) / (f(x) + f(y))).

    Rychlý, P. (2008), A lexicographer-friendly association score, RASLAN: at most 14 where each word has
    the other once beside it; one more is twice as strong, in corpora of any size.
    """
    return _TOP_OF_LOG_DICE + np.log2(2 * together / (n + other_n))


def significance(statistic: np.ndarray) -> np.ndarray:
    """Return the p of G2 with one degree of freedom."""
    return chi2.sf(statistic, 1)


def corrected(p: np.ndarray, correction: str) -> np.ndarray:
    """Return *p* corrected for the number of tests.

    "holm": Holm, S. (1979), A simple sequentially rejective multiple test procedure, Scandinavian Journal
    of Statistics 6(2).  "bh": Benjamini, Y. and Hochberg, Y. (1995), Controlling the false discovery rate,
    JRSS B 57(1).
    """
    if correction not in CORRECTIONS:
        raise ValueError(f"correction must be one of {list(CORRECTIONS)}, but {correction!r} was given")
    if correction == "bh" and len(p):
        return false_discovery_control(p, method="bh")
    order = np.argsort(p, kind="stable")
    stepped = np.maximum.accumulate(p[order] * np.arange(len(p), 0, -1))
    result = np.empty(len(p))
    result[order] = np.minimum(stepped, 1)
    return result
