"""Time what a click in explore() costs, and what one article's page costs, on a large analysis.

    python benchmarks/explore.py ARTICLES [--articles N]

ARTICLES is whatever `load_articles` reads.  Each step is timed three times and its median printed, besides
its ratio to one plain pandas choice (`quotes[quotes["stance"] == "neutral"]`) in the same run.
"""

import argparse
import statistics
from collections.abc import Callable
from itertools import cycle

from speed import ROUNDS, seconds

from toolkit import analyse, explore, load_articles, read


def main() -> None:
    """Print a line for each step: seconds, and how many plain choices it takes."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("articles", help="a path that load_articles reads")
    options.add_argument(
        "--articles", dest="count", type=int, default=30_000, help="how many of them (default 30000)"
    )
    given = options.parse_args()
    found = analyse(load_articles(given.articles).head(given.count))
    print(f"{len(found.articles):,} articles, {len(found.quotes):,} quotes, {ROUNDS} rounds")
    plain = _median(lambda: found.quotes[found.quotes["stance"] == "neutral"])
    print(f"{'a plain choice':32s} {plain:7.3f} s")
    explore(found)  # modules are loaded once
    view = explore(found)
    facets, bars = cycle(["stance", "speaker_name", "actor"]), cycle(view.bars.buttons[:2])
    some = cycle(found.articles["article_id"].head(ROUNDS))
    steps: dict[str, Callable[[], object]] = {
        "open the view": lambda: explore(found),
        "count by another facet": lambda: setattr(view.facet, "value", next(facets)),
        "click on a bar": lambda: next(bars).click(),
        "turn the page": view.later.click,
        "open an article": view.rows.buttons[0].click,
        "read() with found": lambda: read(found.articles, next(some), found)._repr_html_(),
    }
    for name, step in steps.items():
        taken = _median(step)
        print(f"{name:32s} {taken:7.3f} s   {taken / plain:6.1f} plain choices")


def _median(work: Callable[[], object]) -> float:
    """Return the median of the seconds of some rounds."""
    return statistics.median(seconds(work) for _ in range(ROUNDS))


if __name__ == "__main__":
    main()
