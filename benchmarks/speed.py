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
from collections.abc import Callable

from toolkit import analyse, find_actors, find_credits, find_quotes, load_articles, tokenise

ROUNDS = 3
WORDS = re.compile("[\\w\u064b-\u0652]+|[^\\w\\s]")


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
    megabytes = articles["text"].str.encode("utf-8").str.len().sum() / 1e6
    stages: dict[str, Callable[[], object]] = {
        "tokenise": lambda: tokenise(articles),
        "find_actors": lambda: find_actors(articles),
        "find_quotes": lambda: find_quotes(articles),
        "find_credits": lambda: find_credits(articles),
        "  in_text=False": lambda: find_credits(articles, in_text=False),
        "analyse": lambda: analyse(articles, progress=False),
    }
    print(f"{len(articles):,} articles, {megabytes:.1f} MB of text, {ROUNDS} rounds")
    find_quotes(articles.head(10))  # the lexicons are compiled once
    for name, stage in stages.items():
        rounds = [(_seconds(lambda: _scan(articles["text"])), _seconds(stage)) for _ in range(ROUNDS)]
        ratio = statistics.median(scan / taken for scan, taken in rounds)
        speed = megabytes / statistics.median(taken for _, taken in rounds)
        print(f"{name:16s} {speed:7.2f} MB/s   {ratio:.3f} of a bare re.finditer")


def _scan(texts) -> int:
    return sum(1 for text in texts for match in WORDS.finditer(text) if match.span())


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
