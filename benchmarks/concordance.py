"""Time a concordance over much text against a bare scan of the same text, in one run.

    python benchmarks/concordance.py ARTICLES ... [--megabytes N]

ARTICLES is whatever `load_articles` reads, several where you have them; they are repeated until there are
N megabytes of text.  Each phrase is timed three times in turn with a bare `re.finditer` over words and with
`str.find`, and medians are printed: speeds of machines drift, ratios in one run hold.  One core, after
loading.
"""

import argparse
import re
import statistics
import time
from collections.abc import Callable, Iterator

import pandas as pd

from toolkit import concordance, load_articles

ROUNDS = 3
WORDS = re.compile("[\\w\u064b-\u0652]+|[^\\w\\s]")
PHRASES = (
    "وزير الخارجية",
    "الأمين العام للأمم المتحدة",
    "الحكومة",
    "زير",
    "المملكة",
    "في",
)


def main() -> None:
    """Print a line for each phrase: occurrences, seconds, and the shares of both scans' time."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("articles", nargs="+", help="paths that load_articles reads")
    options.add_argument("--megabytes", type=float, default=100, help="how much text (default 100)")
    given = options.parse_args()
    articles = _repeated(pd.concat(map(load_articles, given.articles)), given.megabytes)
    texts = articles["text"].fillna("").tolist()
    print(f"{len(articles):,} articles, {_megabytes(articles):.1f} MB of text, {ROUNDS} rounds")
    print("occurrences  seconds  of a bare re.finditer  of str.find  phrase")
    for phrase in PHRASES:
        found = len(concordance(articles, phrase, fields="text"))
        rounds = list(_rounds(articles, texts, phrase))
        seconds = statistics.median(taken for taken, _, _ in rounds)
        scan = statistics.median(taken / bare for taken, bare, _ in rounds)
        find = statistics.median(taken / bare for taken, _, bare in rounds)
        print(f"{found:11,}  {seconds:7.2f}  {scan:21.2f}  {find:11.1f}  {phrase}")


def _rounds(articles: pd.DataFrame, texts: list[str], phrase: str) -> Iterator[tuple[float, float, float]]:
    for _ in range(ROUNDS):
        yield (
            _seconds(lambda: concordance(articles, phrase, fields="text")),
            _seconds(lambda: sum(1 for text in texts for match in WORDS.finditer(text) if match.span())),
            _seconds(lambda: sum(text.count(phrase) for text in texts)),
        )


def _repeated(articles: pd.DataFrame, megabytes: float) -> pd.DataFrame:
    """Return the articles over and over, each time under other ids, up to so much text."""
    times = int(megabytes // _megabytes(articles)) + 1
    copies = [articles.assign(article_id=f"{time}/" + articles["article_id"]) for time in range(times)]
    every = pd.concat(copies, ignore_index=True)
    size = every["text"].fillna("").str.encode("utf-8").str.len().cumsum() / 1e6
    return every[size <= megabytes]


def _megabytes(articles: pd.DataFrame) -> float:
    return articles["text"].fillna("").str.encode("utf-8").str.len().sum() / 1e6


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
