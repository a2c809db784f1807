"""Time a concordance over much text against a bare scan of the same text, in one run.

    python benchmarks/concordance.py ARTICLES ... [--megabytes N]

ARTICLES is whatever `load_articles` reads, several where you have them; they are repeated until there are
N megabytes of text.  Each phrase is timed three times in turn with a bare `re.finditer` over words and with
`str.find`, and medians are printed: speeds of machines drift, ratios in one run hold.  One core, after
loading.
"""

import argparse
import statistics
from collections.abc import Iterator

import pandas as pd
from speed import ROUNDS, megabytes, scan, seconds, sizes

from toolkit import concordance, load_articles

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
    texts = articles["text"].tolist()
    print(f"{len(articles):,} articles, {megabytes(articles):.1f} MB of text, {ROUNDS} rounds")
    print("occurrences  seconds  of a bare re.finditer  of str.find  phrase")
    for phrase in PHRASES:
        found = len(concordance(articles, phrase, fields="text"))
        rounds = list(_rounds(articles, texts, phrase))
        median = statistics.median(taken for taken, _, _ in rounds)
        of_scan = statistics.median(taken / bare for taken, bare, _ in rounds)
        of_find = statistics.median(taken / bare for taken, _, bare in rounds)
        print(f"{found:11,}  {median:7.2f}  {of_scan:21.2f}  {of_find:11.1f}  {phrase}")


def _rounds(articles: pd.DataFrame, texts: list[str], phrase: str) -> Iterator[tuple[float, float, float]]:
    for _ in range(ROUNDS):
        yield (
            seconds(lambda: concordance(articles, phrase, fields="text")),
            seconds(lambda: scan(texts)),
            seconds(lambda: sum(text.count(phrase) for text in texts)),
        )


def _repeated(articles: pd.DataFrame, most: float) -> pd.DataFrame:
    """Return the articles over and over, each time under other ids, up to so many megabytes of text."""
    times = int(most // megabytes(articles)) + 1
    copies = [articles.assign(article_id=f"{time}/" + articles["article_id"]) for time in range(times)]
    every = pd.concat(copies, ignore_index=True)
    return every[sizes(every).cumsum() <= most * 1e6]


if __name__ == "__main__":
    main()
