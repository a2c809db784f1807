"""Identities of articles: the source's own, or a hash of what the article says."""

import hashlib

import pandas as pd

from toolkit.load.problems import ProblemLog

_HASHED = ("outlet", "url", "title", "text")
_BYTES = 8  # 16 hexadecimal digits: among ten million articles a chance of 1 in 370,000 that two share one
_BETWEEN = "\x1f"  # the sign that separates values, so that no two articles run together alike


def identify(source: pd.DataFrame, origins: list[tuple[str, str]], log: ProblemLog) -> pd.Series:
    """Return an id for each row of *source*, unique and the same in every run and order.

    The source's own id (`article_id`) where it is given and no other article has it, else a hash of outlet
    (as the source writes it), url, title and text.  Exact repeats are numbered: id, id-2, id-3.
    """
    own = source["article_id"]
    given = own != ""
    hashes = _hashes(source)
    shared = given & (hashes.groupby(own).transform("nunique") > 1)
    ids = own.where(given & ~shared, hashes)
    for place in shared.to_numpy().nonzero()[0]:
        log.add(
            *origins[place], "different articles share this id, so a hash took its place", own.iloc[place]
        )
    for place in hashes.duplicated().to_numpy().nonzero()[0]:
        log.add(*origins[place], "the article repeats an earlier one exactly", ids.iloc[place])
    return _numbered(ids)


def _hashes(source: pd.DataFrame) -> pd.Series:
    values = zip(*(source[name] for name in _HASHED), strict=True)
    digests = [hashlib.blake2b(_BETWEEN.join(row).encode(), digest_size=_BYTES).hexdigest() for row in values]
    return pd.Series(digests, index=source.index, dtype="str")


def _numbered(ids: pd.Series) -> pd.Series:
    """Return *ids* with -2, -3 and so on after those that came before, skipping what is taken."""
    if ids.is_unique:
        return ids
    taken = set(ids)
    met: dict[str, int] = {}
    unique = []
    for name in ids:
        met[name] = met.get(name, 0) + 1
        unique.append(name if met[name] == 1 else _free(name, met, taken))
    return pd.Series(unique, index=ids.index, dtype="str")


def _free(name: str, met: dict[str, int], taken: set[str]) -> str:
    while f"{name}-{met[name]}" in taken:
        met[name] += 1
    return f"{name}-{met[name]}"
