"""Time the finding of shared text on articles of your own, and weigh it against other ways.

    python benchmarks/copies.py ARTICLES [--times N] [--pairs PAIRS.tsv] [--verdicts] [--against-minhash]

ARTICLES is whatever `load_articles` reads.  With --times the articles are taken N times, each time with
their letters exchanged for others and under outlets of other names: a larger collection in which as much is
copied, while what was taken twice shares no text.  --pairs names a table (tab-separated) with the columns
url_a and url_b, known copies, of which the share found is printed.  --verdicts prints how many of the pairs
that were read (`copies_verdicts.csv`) are found, and what the reading said.  --against-minhash proposes
pairs by the MinHash LSH and the LSH Ensemble of datasketch (`pip install datasketch`, no dependency of the
toolkit) instead, from the same shingles, and prints time and which share of the known copies (or, without
--pairs, of those that `find_copies` found) is among the pairs proposed.
"""

import argparse
import resource
import time
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

import numpy as np
import pandas as pd

from toolkit import clusters, find_copies, find_duplicates, load_articles
from toolkit.copies.prints import candidates, prints_of
from toolkit.text.streams import shingles, stream

ALPHABET = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
PERMUTATIONS = 128
THRESHOLD = 0.5  # of Jaccard's measure, and of containment
VERDICTS = Path(__file__).with_name("copies_verdicts.csv")
NO_CREDITS = pd.DataFrame({"article_id": [], "agency_id": [], "form": []}, dtype="str")


def main() -> None:
    """Print seconds of one core and counts, a line for each step."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("articles", help="a path that load_articles reads")
    options.add_argument("--times", type=int, default=1, help="how often the articles are taken (default 1)")
    options.add_argument("--pairs", help="a table of known copies with the columns url_a and url_b")
    options.add_argument("--verdicts", action="store_true", help="look up the pairs that were read")
    options.add_argument("--against-minhash", action="store_true", help="try datasketch on the same articles")
    given = options.parse_args()
    articles = taken(load_articles(given.articles), given.times)
    characters = articles["text"].str.len().sum()
    print(f"{len(articles):,} articles, {characters / 1e6:.0f} million characters")
    found, seconds = timed(lambda: find_duplicates(articles))
    same = int((found["share"] == 1).sum())
    print(f"find_duplicates {seconds:7.1f} s   {len(found):,} repeats, {same:,} of them in all letters")
    copies, seconds = timed(lambda: find_copies(articles, credits=NO_CREDITS))
    print(f"find_copies     {seconds:7.1f} s   {len(copies):,} pairs")
    found, seconds = timed(lambda: clusters(copies))
    print(f"clusters        {seconds:7.1f} s   {found['cluster_id'].nunique():,} clusters")
    print(f"peak memory     {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:7.0f} MB")
    reference = rows_of(copies, articles, "article_id", "other_id", "article_id")
    if given.pairs:
        known = rows_of(pd.read_csv(given.pairs, sep="\t"), articles, "url_a", "url_b", "url")
        print(f"known copies found: {len(known & reference) / len(known):.4f} of {len(known):,}")
        reference = known
    if given.verdicts:
        print_verdicts(copies, articles)
    if given.against_minhash:
        against_minhash(articles, reference)


def taken(articles: pd.DataFrame, times: int) -> pd.DataFrame:
    """Return *articles* so many times, with their letters exchanged each time."""
    parts = [articles]
    for number in range(1, times):
        shuffled = np.random.default_rng(number).permutation(list(ALPHABET))
        exchange = str.maketrans(ALPHABET, "".join(shuffled))
        parts.append(
            articles.assign(
                article_id=articles["article_id"] + f"/{number}",
                outlet=articles["outlet"] + f"/{number}",
                text=[text.translate(exchange) for text in articles["text"].fillna("")],
            )
        )
    return pd.concat(parts, ignore_index=True)


def rows_of(
    pairs: pd.DataFrame, articles: pd.DataFrame, one: str, other: str, name: str
) -> set[tuple[int, int]]:
    """Return the pairs as rows of *articles*, the smaller number first, by what *name* calls them there."""
    row = pd.Series(np.arange(len(articles)), index=articles[name])
    places = row[pairs[one]].tolist(), row[pairs[other]].tolist()
    return {(min(both), max(both)) for both in zip(*places, strict=True)}


def print_verdicts(copies: pd.DataFrame, articles: pd.DataFrame) -> None:
    """Print how many of the pairs that were read are found, and how many of these share a passage."""
    verdicts = pd.read_csv(VERDICTS, dtype="str")
    hashed = articles.set_index("article_id")["url"].map(lambda url: sha256(url.encode()).hexdigest()[:16])
    pairs = zip(copies["article_id"].map(hashed), copies["other_id"].map(hashed), strict=True)
    found = {frozenset(pair) for pair in pairs}
    read = zip(verdicts["url_hash"], verdicts["other_url_hash"], strict=True)
    kept = verdicts[[frozenset(pair) in found for pair in read]]
    share = (kept["passage"] == "yes").mean()
    print(f"of {len(verdicts)} pairs that were read {len(kept)} are found; a passage in {share:.3f} of these")


def against_minhash(articles: pd.DataFrame, reference: set[tuple[int, int]]) -> None:
    """Print how long ways of proposing pairs take, and how many of *reference* they propose."""
    texts = articles["text"].fillna("").tolist()
    outlets = pd.factorize(articles["outlet"])[0]
    ways = {
        "sampled shingles": sampled_pairs,
        "MinHash LSH": lsh_pairs,
        "LSH Ensemble": ensemble_pairs,
    }
    print(f"pairs proposed, against {len(reference):,} copies:")
    for name, way in ways.items():
        proposed, seconds = timed(lambda way=way: set(way(texts, outlets)))
        found = len(proposed & reference) / len(reference)
        print(f"  {name:17s} {seconds:7.1f} s   {len(proposed):9,} proposed   {found:.3f} found")


def sampled_pairs(texts: list[str], outlets: np.ndarray) -> Iterator[tuple[int, int]]:
    """Yield the pairs that the toolkit proposes."""
    first, second = candidates(prints_of(texts, outlets, 100, 4), outlets, same=False)
    return zip(first.tolist(), second.tolist(), strict=True)


def lsh_pairs(texts: list[str], outlets: np.ndarray) -> Iterator[tuple[int, int]]:
    """Yield the pairs of different outlets in one bucket of a MinHash LSH."""
    from datasketch import MinHashLSH

    index = MinHashLSH(threshold=THRESHOLD, num_perm=PERMUTATIONS)
    sketches = list(minhashes(texts))
    for row, sketch, _ in sketches:
        index.insert(row, sketch)
    for row, sketch, _ in sketches:
        yield from pairs_of(row, index.query(sketch), outlets)


def ensemble_pairs(texts: list[str], outlets: np.ndarray) -> Iterator[tuple[int, int]]:
    """Yield the pairs of different outlets of which an LSH Ensemble says that one contains the other."""
    from datasketch import MinHashLSHEnsemble

    index = MinHashLSHEnsemble(threshold=THRESHOLD, num_perm=PERMUTATIONS, num_part=16)
    sketches = list(minhashes(texts))
    index.index((row, sketch, size) for row, sketch, size in sketches)
    for row, sketch, size in sketches:
        yield from pairs_of(row, index.query(sketch, size), outlets)


def minhashes(texts: list[str]) -> Iterator[tuple[int, object, int]]:
    """Yield row, MinHash and number of shingles of each text that has any."""
    from datasketch import MinHash

    for row, text in enumerate(texts):
        hashed = np.unique(shingles(stream(text).letters) >> np.uint64(32))
        if len(hashed):
            sketch = MinHash(num_perm=PERMUTATIONS, hashfunc=int)
            sketch.update_batch(hashed.tolist())
            yield row, sketch, len(hashed)


def pairs_of(row: int, others: Iterator[int], outlets: np.ndarray) -> Iterator[tuple[int, int]]:
    """Yield *row* with each of *others* that another outlet has, the smaller number first."""
    for other in others:
        if outlets[row] != outlets[other]:
            yield min(row, other), max(row, other)


def timed(work: Callable[[], object]) -> tuple[object, float]:
    """Return what *work* returns, and the seconds of one core that it took."""
    began = time.process_time()
    return work(), time.process_time() - began


if __name__ == "__main__":
    main()
