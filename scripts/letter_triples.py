"""Make `letter_triples.csv`: how much likelier letters follow one another in foreign names than in Arabic.

Run from the root of the repository with articles that `load_articles` reads::

    python scripts/letter_triples.py '../shared/data/saudinewsnet/*.zip'

Foreign names are those of the table `name_parts` that are nothing else; words of the language are the
words of the articles that stand three times or more and are no part of a name.  Foreign words among these
are taken out by the weights themselves, in two rounds.  The same input always gives the same file.  Before
it is written the weights are tried on words that they were not made of, and what they tell is printed.
"""

import sys
from collections import Counter
from collections.abc import Callable, Iterable
from math import log
from pathlib import Path

import numpy as np
import pandas as pd

from toolkit import load_articles
from toolkit.lexicons import load_lexicon
from toolkit.reading import read_articles
from toolkit.spelling import AFTER, ARABIC, BEFORE, FOREIGN, triples
from toolkit.text.clitics import PARTICLES
from toolkit.text.letters import fold
from toolkit.text.tokens import WORD

TABLE = Path("toolkit/lexicons/letter_triples.csv")
LEAST_LETTERS = 3
LEAST_SEEN = 3  # times that a word stands in the articles
LEAST_TRIPLES = 8  # times that three letters follow one another, to have a weight of their own
LETTERS = 40  # that may follow: the likelihood of a letter never seen is one of so many
SMOOTHING = 5.0  # how many sightings the shorter context counts for
ROUNDS = 2
CLEARLY_FOREIGN = 2.0  # weight above which a word of the articles is taken for a foreign name
TRIED = 10  # one word of so many is kept to try the weights on

Weights = dict[str, float]


def foreign_names() -> list[str]:
    """Return the parts of names that are foreign and nothing else, folded."""
    parts = load_lexicon("name_parts")
    alone = parts[parts["origin"].eq("foreign") & parts["also_word"].eq("no")]["part"]
    return sorted({fold(part) for part in alone if len(part) >= LEAST_LETTERS})


def arabic_words(source: str) -> list[str]:
    """Return the words of the articles at *source* that are frequent enough and no part of a name, folded."""
    names = {fold(part) for part in load_lexicon("name_parts")["part"]}
    reading = read_articles(load_articles(source))
    types, counts = np.unique(reading.type_of[reading.kind == WORD], return_counts=True)
    seen: Counter[str] = Counter()
    for number, count in zip(types.tolist(), counts.tolist(), strict=True):
        seen[reading.words[number].key] += count
    return sorted(
        key
        for key, count in seen.items()
        if count >= LEAST_SEEN
        and len(key) >= LEAST_LETTERS
        and key.isalpha()
        and not key.isascii()
        and key not in names
        and not (key[0] in PARTICLES and key[1:] in names)
    )


def likelihood(words: Iterable[str]) -> tuple[Counter[str], Callable[[str], float]]:
    """Return how often letters follow one another in *words*, and how likely the last of them is."""
    seen: Counter[str] = Counter()
    for word in words:
        text = BEFORE + word + AFTER
        seen.update(
            text[first : last + 1]
            for last in range(1, len(text))
            for first in range(max(0, last - 2), last + 1)
        )
    before: Counter[str] = Counter()
    for letters, count in seen.items():
        before[letters[:-1]] += count

    def of(letters: str) -> float:
        likely = 1 / LETTERS
        for length in range(1, len(letters) + 1):
            context = letters[-length:]
            known = before[context[:-1]]
            share = known / (known + SMOOTHING)
            likely = share * (seen[context] / known if known else 0) + (1 - share) * likely
        return likely

    return seen, of


def weights_of(names: list[str], words: list[str]) -> Weights:
    """Return the weights of two and three letters: how much likelier the last is in *names*."""
    (seen_in_names, in_names), (seen_in_words, in_words) = likelihood(names), likelihood(words)
    return {
        letters: round(log(in_names(letters) / in_words(letters)), 1)
        for letters in seen_in_names.keys() | seen_in_words.keys()
        if len(letters) == 2
        or (len(letters) == 3 and seen_in_names[letters] + seen_in_words[letters] >= LEAST_TRIPLES)
    }


def cleaned_weights(names: list[str], words: list[str]) -> Weights:
    """Return the weights after foreign names were taken out of *words*."""
    weights = weights_of(names, words)
    for _ in range(ROUNDS):
        left = [word for word in words if triples(word, weights) < CLEARLY_FOREIGN]
        weights = weights_of(names, left)
    return weights


def try_out(names: list[str], words: list[str]) -> None:
    """Print what weights made of nine tenths tell of the rest."""
    weights = cleaned_weights(
        [name for at, name in enumerate(names) if at % TRIED],
        [word for at, word in enumerate(words) if at % TRIED],
    )
    for what, some in ("foreign names", names[::TRIED]), ("words of the articles", words[::TRIED]):
        found = pd.Series([triples(word, weights) for word in some])
        print(
            f"{len(some)} {what}: {(found > FOREIGN).mean():.3f} spelled foreign, "
            f"{(found < ARABIC).mean():.3f} spelled Arabic"
        )


def main() -> None:
    """Write the table from the articles named on the command line."""
    if len(sys.argv) != 2:
        raise SystemExit(
            f"one source of articles is wanted, but {len(sys.argv) - 1} arguments were given; "
            "run: python scripts/letter_triples.py ARTICLES"
        )
    names, words = foreign_names(), arabic_words(sys.argv[1])
    try_out(names, words)
    weights = cleaned_weights(names, words)
    table = pd.DataFrame(sorted(weights.items()), columns=["letters", "weight"])
    table.to_csv(TABLE, index=False, lineterminator="\n")
    print(f"{len(table)} rows written to {TABLE}")


if __name__ == "__main__":
    main()
