"""Weigh the credits of bylines against other people's reading of them, and against our own.

    python benchmarks/credits.py ARTICLES [--pairs PAIRS.tsv] [--verdicts]

ARTICLES is whatever `load_articles` reads.  --pairs names a table (tab-separated) with the columns
url_a, agency_byline_a, url_b and agency_byline_b: the agencies that a byline names, by ids of the
lexicon in capitals joined by +.  Printed is in what share of the bylines that name an agency the same
is found.  «-» is no statement that there is none, and AGENCIES is no agency.  --verdicts prints
precision and recall over the bylines that were read (`credits_verdicts.csv`), each weighted by how many
bylines it stands for, with 95 % intervals.
"""

import argparse
import time
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pandas as pd

from toolkit import find_credits, load_articles, share
from toolkit.lexicons import load_lexicon

VERDICTS = Path(__file__).with_name("credits_verdicts.csv")
NONE = "-"
UNNAMED = "AGENCIES"

Agencies = dict[str, frozenset[str]]  # of the byline of each article, by its url


def main() -> None:
    """Print what was found, and how it stands against the pairs and the verdicts."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("articles", help="a path that load_articles reads")
    options.add_argument("--pairs", help="a table of bylines whose agencies are known")
    options.add_argument("--verdicts", action="store_true", help="look up the bylines that were read")
    given = options.parse_args()
    articles = load_articles(given.articles)
    began = time.process_time()
    credits = find_credits(articles, in_text=False)
    seconds = time.process_time() - began
    print(f"{len(articles):,} articles: {len(credits):,} credits by structure in {seconds:.1f} s")
    print(credits["form"].value_counts().to_string(header=False))
    found = agencies_of_bylines(articles, credits)
    print(f"bylines that name an agency: {sum(map(bool, found.values())):,} of {len(found):,}")
    if given.pairs:
        print_pairs(found, pd.read_csv(given.pairs, sep="\t", dtype="str"))
    if given.verdicts:
        print_verdicts(found, pd.read_csv(VERDICTS, dtype={"stratum_size": int}))


def agencies_of_bylines(articles: pd.DataFrame, credits: pd.DataFrame) -> Agencies:
    """Return the agencies found in each article's byline, where it has one."""
    kinds = load_lexicon("agencies").set_index("agency_id")["kind"]
    named = credits[(credits["form"] == "byline") & (credits["agency_id"].map(kinds) == "agency")]
    agencies = named.groupby("article_id")["agency_id"].agg(frozenset)
    written = articles[articles["byline"].fillna("").str.strip() != ""]
    return {
        url: agencies.get(article, frozenset())
        for url, article in zip(written["url"], written["article_id"], strict=True)
    }


def print_pairs(found: Agencies, pairs: pd.DataFrame) -> None:
    """Print in how many of the bylines that are said to name an agency the same is found."""
    told = set(known_bylines(pairs))
    right = sum(agency in found.get(url, ()) for url, agency in told)
    print(f"agencies of known bylines found: {right:,} of {len(told):,} ({right / len(told):.4f})")


def known_bylines(pairs: pd.DataFrame) -> Iterator[tuple[str, str]]:
    """Yield url and agency of each side of *pairs* that names one."""
    for side in ("a", "b"):
        for url, names in zip(pairs[f"url_{side}"], pairs[f"agency_byline_{side}"], strict=True):
            for name in names.split("+"):
                if name not in (NONE, UNNAMED):
                    yield url, name.lower()


def print_verdicts(found: Agencies, verdicts: pd.DataFrame) -> None:
    """Print precision and recall over the bylines that were read, weighted by their strata."""
    hashed = {sha256(url.encode()).hexdigest()[:16]: agencies for url, agencies in found.items()}
    read = verdicts.assign(
        ours=[hashed.get(url, frozenset()) for url in verdicts["url_hash"]],
        theirs=[frozenset(names.split("+")) - {NONE} for names in verdicts["agencies"]],
    )
    same = read["ours"] == read["theirs"]
    read = read.assign(
        right=same & read["ours"].map(bool),
        false=~same & read["ours"].map(bool),
        missed=~same & read["theirs"].map(bool),
    )
    print(f"bylines read: {len(read):,}")
    for name, wrong, among in (
        ("precision", "false", read["ours"].map(bool)),
        ("recall", "missed", pd.Series(True, index=read.index)),
    ):
        value, low, high = weighted_share(read[among], wrong, weights(read)[among])
        print(f"{name:9s} {value:.4f} (95 % interval {low:.3f} to {high:.3f})")


def weights(read: pd.DataFrame) -> pd.Series:
    """Return for how many bylines each that was read stands."""
    return read["stratum_size"] / read.groupby("stratum")["stratum"].transform("size")


def weighted_share(read: pd.DataFrame, wrong: str, weight: pd.Series) -> tuple[float, float, float]:
    """Return right / (right + *wrong*), each byline weighted, with the ends of its interval.

    An end takes the worse, or the better, end of Wilson's interval of what is wrong in every stratum at
    once, and so is wider than one that lets the strata's errors cancel.
    """
    right = weight[read["right"]].sum()
    fewest = most = 0.0
    for _, part in read.groupby("stratum"):
        told = share(int(part[wrong].sum()), len(part))
        fewest += weight[part.index].sum() * told["low"]
        most += weight[part.index].sum() * told["high"]
    return right / (right + weight[read[wrong]].sum()), right / (right + most), right / (right + fewest)


if __name__ == "__main__":
    main()
