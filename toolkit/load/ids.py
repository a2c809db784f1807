"""Identities of articles: the source's own, or a hash of what the article says."""

import hashlib
from collections import Counter
from itertools import pairwise

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from toolkit.load.problems import ProblemLog

_HASHED = ("outlet", "url", "title", "text")
_BYTES = 8  # 16 hexadecimal digits: among ten million articles a chance of 1 in 370,000 that two share one
# The sign that separates values, so that no two articles run together alike.
_BETWEEN = pa.scalar("\x1f", pa.large_string())
_NONE = np.uint64(0)  # the key of an id that is not given


class Ids:
    """What must be known of all articles of a source before one can be named, 16 bytes an article.

    First every part of the source is added, then `close` is called, which takes three times as much for a
    moment, then every part is named, in order.
    """

    def __init__(self) -> None:
        self._own: list[np.ndarray] = []
        self._contents: list[np.ndarray] = []
        self._met: Counter[str] = Counter()
        self._met_contents: set[int] = set()

    def add(self, texts: pd.DataFrame) -> None:
        """Take note of articles: what the source calls them, and what they say."""
        self._own.append(_keys(texts["article_id"]))
        self._contents.append(_hashes(texts))

    def join(self, later: "Ids") -> None:
        """Take over the articles that were added to *later*."""
        self._own += later._own
        self._contents += later._contents

    def close(self) -> "Ids":
        """Tell which ids and which contents stand for more than one article; `digest` is that of all."""
        own, contents = _joined(self._own), _joined(self._contents)
        self._own, self._contents = [], []
        self.digest = hashlib.blake2b(own.tobytes() + contents.tobytes(), digest_size=16).hexdigest()
        self._shared = _shared(own, contents)
        hashed = (own == _NONE) | np.isin(own, self._shared)
        self._repeated_contents = _repeated(contents)
        own[hashed] = _keys(_written(contents[hashed]))
        self._repeated = _repeated(own)
        self._taken = np.unique(own)
        return self

    def name(self, texts: pd.DataFrame, origins: list[tuple[str, str]], log: ProblemLog) -> pd.Series:
        """Return an id for each article, unique and the same in every run and order.

        The source's own id (`article_id`) where it is given and no other article has it, else a hash of
        outlet (as the source writes it), url, title and text.  Exact repeats are numbered: id, id-2, id-3.
        """
        own, contents = texts["article_id"], _hashes(texts)
        keys = _keys(own)
        shared = np.isin(keys, self._shared) & (keys != _NONE)
        ids = own.where((keys != _NONE) & ~shared, _written(contents).set_axis(texts.index))
        for place in shared.nonzero()[0]:
            log.add(
                *origins[place], "different articles share this id, so a hash took its place", own.iloc[place]
            )
        for place in np.isin(contents, self._repeated_contents).nonzero()[0]:
            if contents[place] in self._met_contents:
                log.add(*origins[place], "the article repeats an earlier one exactly", ids.iloc[place])
            self._met_contents.add(contents[place])
        return self._numbered(ids)

    def _numbered(self, ids: pd.Series) -> pd.Series:
        """Return *ids* with -2, -3 and so on after those that came before, skipping what is taken."""
        ids = ids.copy()
        for place in np.isin(_keys(ids), self._repeated).nonzero()[0]:
            name = ids.iloc[place]
            self._met[name] += 1
            if self._met[name] > 1:
                ids.iloc[place] = self._free(name)
        return ids

    def _free(self, name: str) -> str:
        while np.isin(_keys(_series([f"{name}-{self._met[name]}"])), self._taken).any():
            self._met[name] += 1
        return f"{name}-{self._met[name]}"


def _hashes(texts: pd.DataFrame) -> np.ndarray:
    """Return of each article the hash of what it says, as a number."""
    return _digests(pc.binary_join_element_wise(*(_arrow(texts[name]) for name in _HASHED), _BETWEEN))


def _keys(ids: pd.Series) -> np.ndarray:
    """Return a number for each id, `_NONE` where it is empty."""
    return np.where((ids != "").to_numpy(dtype=bool), _digests(_arrow(ids)), _NONE)


def _digests(texts: pa.LargeStringArray) -> np.ndarray:
    """Return a hash of each text, met as the bytes of UTF-8 that they are in memory."""
    _, offsets, data = texts.buffers()
    bounds = np.frombuffer(offsets, dtype=np.int64)[texts.offset :][: len(texts) + 1].tolist()
    view = memoryview(data or b"")
    digests = b"".join(
        hashlib.blake2b(view[start:end], digest_size=_BYTES).digest() for start, end in pairwise(bounds)
    )
    return np.frombuffer(digests, dtype=">u8").astype(np.uint64)


def _arrow(texts: pd.Series) -> pa.LargeStringArray:
    """Return *texts*, none of them missing, as one Arrow array."""
    array = pa.array(texts, type=pa.large_string())
    return array.combine_chunks() if isinstance(array, pa.ChunkedArray) else array


def _written(contents: np.ndarray) -> pd.Series:
    return _series([f"{content:0{2 * _BYTES}x}" for content in contents.tolist()])


def _series(texts: list[str]) -> pd.Series:
    return pd.Series(texts, dtype="str")


def _joined(arrays: list[np.ndarray]) -> np.ndarray:
    return np.concatenate(arrays) if arrays else np.empty(0, dtype=np.uint64)


def _shared(own: np.ndarray, contents: np.ndarray) -> np.ndarray:
    """Return the keys of the ids that articles of different contents have."""
    order = np.lexsort((contents, own))
    own, contents = own[order], contents[order]
    differ = (own[1:] == own[:-1]) & (contents[1:] != contents[:-1])
    return np.unique(own[1:][differ])


def _repeated(numbers: np.ndarray) -> np.ndarray:
    """Return the numbers that stand more than once."""
    numbers = np.sort(numbers)
    return np.unique(numbers[1:][numbers[1:] == numbers[:-1]])
