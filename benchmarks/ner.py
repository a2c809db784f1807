"""Score persons, places and organisations against ANERcorp, token for token.

    python benchmarks/ner.py PATH [--first]

PATH is the training part of ANERcorp, one `token TAG` a line, a sentence a line ``. O``
(github.com/CSabty/ANERcorp-Correction, the corrected labels).  Lines of editors' marks (FIX, ID, ARTICLE,
REVISIT) are left out, and a tag with a typing error counts as O.  Only the last fifth of the lines is scored,
of which nobody who wrote the rules has read a word; with `--first` the first four fifths are scored instead.

The corpus does not say where its articles begin, so twenty sentences are given as one article.  A
mention counts where it covers the same whole tokens as a name of the same class: a person is PERS, a state
or place LOC, an organisation ORG.  MISC is left out.
"""

import argparse
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from toolkit import find_actors

MARKS = {"FIX", "ID", "ARTICLE", "REVISIT"}
CLASSES = {"person": "PERS", "state": "LOC", "place": "LOC", "organisation": "ORG"}
TAGS = {f"{place}-{name}" for place in "BI" for name in CLASSES.values()}
ARTICLE = 20  # sentences


class Token(NamedTuple):
    """A token of the corpus and its tag."""

    text: str
    tag: str


Span = tuple[int, int, str]  # first token, the one after the last, class


def main() -> None:
    """Print precision, recall and F1 of each class and of all."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("path", type=Path, help="the training part of ANERcorp")
    options.add_argument("--first", action="store_true", help="score the first four fifths, not the last")
    given = options.parse_args()
    lines = given.path.read_text(encoding="utf-8").splitlines()
    cut = len(lines) * 4 // 5
    sentences = list(read_sentences(lines[:cut] if given.first else lines[cut:]))
    articles = [[token for sentence in group for token in sentence] for group in _groups(sentences)]
    gold = {(number, *span) for number, tokens in enumerate(articles) for span in tagged(tokens)}
    found = predicted(articles)
    print(f"{len(sentences):,} sentences, {sum(map(len, articles)):,} tokens")
    for name in (*dict.fromkeys(CLASSES.values()), "all"):
        _report(
            name, {s for s in gold if name in (s[-1], "all")}, {s for s in found if name in (s[-1], "all")}
        )


def read_sentences(lines: list[str]) -> Iterator[list[Token]]:
    """Yield the sentences as lists of tokens, without the lines of the editors."""
    sentence: list[Token] = []
    for line in lines:
        fields = line.split()
        if len(fields) < 2 or fields[0] in MARKS:
            continue
        sentence.append(Token(fields[0], fields[1] if fields[1] in TAGS else "O"))
        if fields[:2] == [".", "O"]:
            yield sentence
            sentence = []
    if sentence:
        yield sentence


def tagged(tokens: list[Token]) -> Iterator[Span]:
    """Yield the names that the tags mark; an I without its B begins one too."""
    first, name = 0, ""
    for at, token in enumerate([*tokens, Token("", "O")]):
        begins, _, kind = token.tag.partition("-")
        if name and (begins != "I" or kind != name):
            yield first, at, name
            name = ""
        if kind and not name:
            first, name = at, kind


def predicted(articles: list[list[Token]]) -> set[tuple[int, int, int, str]]:
    """Return the tokens that the mentions of actors and places cover, with their classes."""
    table = pd.DataFrame(
        {
            "article_id": [str(number) for number in range(len(articles))],
            "text": [" ".join(token.text for token in tokens) for tokens in articles],
        }
    )
    owner = [[at for at, token in enumerate(tokens) for _ in f"{token.text} "] for tokens in articles]
    mentions = find_actors(table, places=True)
    return {
        (int(m.article_id), owner[int(m.article_id)][m.start], owner[int(m.article_id)][m.end - 1] + 1, kind)
        for m in mentions.itertuples()
        for kind in [CLASSES[m.actor_type]]
    }


def _groups(sentences: list[list[Token]]) -> Iterator[list[list[Token]]]:
    for _, group in groupby(enumerate(sentences), lambda pair: pair[0] // ARTICLE):
        yield [sentence for _, sentence in group]


def _report(name: str, gold: set, found: set) -> None:
    right = len(gold & found)
    precision, recall = right / max(len(found), 1), right / max(len(gold), 1)
    score = 2 * right / max(len(found) + len(gold), 1)
    print(f"{name:5s} P {precision:.3f}  R {recall:.3f}  F1 {score:.3f}  of {len(gold):,}")


if __name__ == "__main__":
    main()
