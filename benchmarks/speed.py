"""Time the stages of the analysis against a bare scan of the same text, in one run.

    python benchmarks/speed.py ARTICLES [--articles N]

ARTICLES is whatever `load_articles` reads.  Each stage is timed three times in turn with a bare
`re.finditer` over words, and the median of the ratios is printed: speeds of machines drift, ratios
in one run hold.  One core; a stage includes the stages it needs.
"""

import argparse
import re
import statistics
import time
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

import pandas as pd

from toolkit import analyse, find_actors, find_credits, find_quotes, load_articles, tokenise

ROUNDS = 3
WORDS = re.compile("[\\w\u064b-\u0652]+|[^\\w\\s]")

Stages = Mapping[str, Callable[[], object]]


class Timing(NamedTuple):
    """The median speed of a stage, as a share of a bare scan's and in megabytes of text a second."""

    name: str
    share: float
    megabytes: float


def main() -> None:
    """Print a line for each stage: MB/s, and the share of the bare scan's speed."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("articles", help="a path that load_articles reads")
    options.add_argument(
        "--articles", dest="count", type=int, default=3000, help="how many of them (default 3000)"
    )
    given = options.parse_args()
    articles = load_articles(given.articles).head(given.count)
    print(f"{len(articles):,} articles, {megabytes(articles):.1f} MB of text, {ROUNDS} rounds")
    for stage in timings(stages(articles), articles):
        print(f"{stage.name:16s} {stage.megabytes:7.2f} MB/s   {stage.share:.3f} of a bare re.finditer")


def stages(articles: pd.DataFrame) -> Stages:
    """Return the stages of the analysis of *articles*, ready to run."""
    find_quotes(articles.head(10))  # the lexicons are compiled once
    return {
        "tokenise": lambda: tokenise(articles),
        "find_actors": lambda: find_actors(articles),
        "find_quotes": lambda: find_quotes(articles),
        "find_credits": lambda: find_credits(articles),
        "  in_text=False": lambda: find_credits(articles, in_text=False),
        "analyse": lambda: analyse(articles, progress=False),
    }


def timings(stages: Stages, articles: pd.DataFrame) -> Iterator[Timing]:
    """Yield the speed of each stage, timed in turn with a bare scan of the texts."""
    for name, stage in stages.items():
        rounds = [(seconds(lambda: scan(articles["text"])), seconds(stage)) for _ in range(ROUNDS)]
        share = statistics.median(bare / taken for bare, taken in rounds)
        yield Timing(name, share, megabytes(articles) / statistics.median(taken for _, taken in rounds))


def megabytes(articles: pd.DataFrame) -> float:
    """Return the size of the texts, in millions of bytes of UTF-8."""
    return sizes(articles).sum() / 1e6


def sizes(articles: pd.DataFrame) -> pd.Series:
    """Return the size of each text, in bytes of UTF-8."""
    return articles["text"].str.encode("utf-8").str.len()


def scan(texts) -> int:
    """Find the words of *texts*, and do nothing with them."""
    return sum(1 for text in texts for match in WORDS.finditer(text) if match.span())


def seconds(work: Callable[[], object]) -> float:
    """Return how long *work* takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
