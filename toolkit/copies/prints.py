"""Which articles may share text: a sample of the shingles of each, and an index of where each stands.

A shingle is kept where its hash is divisible by `SAMPLE` (Broder 1997, "mod m"; FracMinHash, Irber et al.
2022).  What is kept of a passage depends on the passage alone, so that two articles that share it share
its sample too, however long each is: a brief is found inside a long article, which a MinHash of fixed
size cannot do.  The cost is that of reading the texts, plus at most `most` pairs for each sampled shingle.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b

import numpy as np

from toolkit.text.streams import shingles, stream

SAMPLE = 8  # one shingle in so many: 13 are expected of a passage of 120 letters
LEAST_PRINTS = 4  # shared by a pair that is read: a passage of 120 letters has fewer in one case of 1,000
_PAIRS_AT_ONCE = 4_000_000  # pairs counted before they are added up: bounds memory


@dataclass(frozen=True, eq=False)
class Prints:
    """The sampled shingles of many texts, those that stand in two texts or more.

    `shingle` is sorted; `text` is the row of the text that has it.  `common` are the shingles that count
    as boilerplate, sorted.  `repeats` gives for each text the row of the first one with the same letters
    in the same outlet: its own where there is none; -1 where a text has no letter.
    """

    shingle: np.ndarray
    text: np.ndarray
    common: np.ndarray
    repeats: np.ndarray


def prints_of(texts: list[str], outlets: np.ndarray, most: int, most_in_outlet: int) -> Prints:
    """Return the sampled shingles of *texts*; those of more than so many texts are common.

    *outlets* are numbers, -1 for an unknown one.  A text that repeats another of its outlet letter for
    letter does not count towards *most_in_outlet*.
    """
    sampled = []
    repeats = np.full(len(texts), -1, dtype=np.int64)
    first: dict[tuple[int, bytes], int] = {}
    for row, text in enumerate(texts):
        letters = stream(text).letters
        hashed = shingles(letters)
        sampled.append(np.unique(hashed[is_sampled(hashed)]))
        if len(letters):
            repeats[row] = first.setdefault((int(outlets[row]), _digest(letters)), row)
    shingle = np.concatenate([*sampled, np.empty(0, dtype=np.uint64)])
    text = np.repeat(np.arange(len(texts), dtype=np.int32), [len(found) for found in sampled])
    order = np.argsort(shingle, kind="stable")
    shingle, text = shingle[order], text[order]
    number = _numbers(shingle)
    spread = np.bincount(number)
    common = (spread > most) | (_most_in_one(number, text, outlets, repeats) > most_in_outlet)
    shared = (spread > 1)[number]
    starts = np.flatnonzero(np.diff(number, prepend=-1))
    return Prints(shingle[shared], text[shared], shingle[starts[common]], repeats)


def is_sampled(hashed: np.ndarray) -> np.ndarray:
    """Tell which shingles belong to the sample."""
    return hashed % np.uint64(SAMPLE) == 0


def is_common(hashed: np.ndarray, prints: Prints) -> np.ndarray:
    """Tell which shingles of the sample are boilerplate."""
    if not len(prints.common):
        return np.zeros(len(hashed), dtype=bool)
    place = np.minimum(np.searchsorted(prints.common, hashed), len(prints.common) - 1)
    return prints.common[place] == hashed


def candidates(prints: Prints, groups: np.ndarray, *, same: bool) -> tuple[np.ndarray, np.ndarray]:
    """Return the pairs of rows (first, second) that share `LEAST_PRINTS` shingles which are not common.

    *groups* are numbers, -1 for unknown.  With *same* both rows are of one group (two unknown ones are);
    without it of different ones (an unknown one differs from all).
    """
    kept = ~is_common(prints.shingle, prints)
    shingle, text = prints.shingle[kept], prints.text[kept].astype(np.int64)
    number = len(prints.repeats)
    pairs = np.empty(0, dtype=np.int64)
    counts = np.empty(0, dtype=np.int64)
    for first, second in _pairs(shingle, text):
        alike = groups[first] == groups[second]
        wanted = alike if same else ~alike | (groups[first] < 0)
        coded = np.unique(first[wanted] * number + second[wanted], return_counts=True)
        pairs, counts = _added(pairs, counts, *coded)
    pairs = pairs[counts >= LEAST_PRINTS]
    return pairs // number, pairs % number


def _digest(letters: np.ndarray) -> bytes:
    """Return 16 bytes that stand for *letters*, so that the texts need not be kept."""
    return blake2b(letters.tobytes(), digest_size=16).digest()


def _numbers(shingle: np.ndarray) -> np.ndarray:
    """Return for each entry of a sorted array which distinct value it is, from 0."""
    return np.cumsum(np.diff(shingle, prepend=shingle[:1]) != 0)


def _most_in_one(
    number: np.ndarray, text: np.ndarray, outlets: np.ndarray, repeats: np.ndarray
) -> np.ndarray:
    """Return for each shingle in how many different texts of one known outlet it stands, at most."""
    most = np.zeros(int(number.max(initial=-1)) + 1, dtype=np.int64)
    counted = (repeats[text] == text) & (outlets[text] >= 0)
    width = int(outlets.max(initial=-1)) + 2
    coded, counts = np.unique(number[counted] * width + outlets[text[counted]], return_counts=True)
    np.maximum.at(most, coded // width, counts)
    return most


def _pairs(shingle: np.ndarray, text: np.ndarray) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield the pairs of texts that stand under one shingle, some millions at a time."""
    starts = np.flatnonzero(
        np.concatenate([np.ones(min(1, len(shingle)), dtype=bool), shingle[1:] != shingle[:-1]])
    )
    sizes = np.diff(starts, append=len(shingle))
    for size in np.unique(sizes[sizes > 1]):
        of_size = starts[sizes == size]
        left, right = np.triu_indices(size, 1)
        step = max(1, _PAIRS_AT_ONCE // len(left))
        for begin in range(0, len(of_size), step):
            block = text[of_size[begin : begin + step, None] + np.arange(size)]
            yield block[:, left].ravel(), block[:, right].ravel()


def _added(
    pairs: np.ndarray, counts: np.ndarray, more: np.ndarray, more_counts: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return two tables of counts as one; the pairs are sorted."""
    both, place = np.unique(np.concatenate([pairs, more]), return_inverse=True)
    return both, np.bincount(place, np.concatenate([counts, more_counts]), len(both)).astype(np.int64)
