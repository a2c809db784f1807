"""See how many marked source actors of event sentences hold one of our mentions.

    python benchmarks/gsr.py PATH [--left N] [--verdicts]

PATH is `assault_spans.json` of github.com/openeventdata/arabic_event_gsr: newspaper sentences about
assaults, in which coders marked who did it.  A span is a list of tokens without offsets, sometimes out of
order, so it is placed as follows: the shortest run of the sentence's words that holds all its tokens, each
as often; where there is none, every place of each of its tokens.  Marks written on words count for nothing.
A source actor is found where a mention overlaps the run; each distinct source span of a sentence is one.

With `--left N`, N of the actors that are not found are printed, drawn at random, to be read.  With
`--verdicts`, what was read of a hundred of them is counted (`benchmarks/gsr_verdicts.csv`).
"""

import argparse
import json
import random
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pandas as pd

from toolkit import find_actors

SEED = 20150721
WORD = re.compile(r"[^\W_]+")
VERDICTS = Path(__file__).parent / "gsr_verdicts.csv"


def main() -> None:
    """Print the shares, and what was asked for."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("path", type=Path, help="assault_spans.json")
    options.add_argument("--left", type=int, default=0, metavar="N", help="print N that are not found")
    options.add_argument("--verdicts", action="store_true", help="count what was read of the others")
    given = options.parse_args()
    sentences = json.loads(given.path.read_text(encoding="utf-8"))
    table = pd.DataFrame(
        {
            "article_id": [str(number) for number in range(len(sentences))],
            "text": [sentence["text"] for sentence in sentences],
        }
    )
    mentions = find_actors(table)
    spans = {
        aid: list(zip(rows["start"], rows["end"], strict=True))
        for aid, rows in mentions.groupby("article_id")
    }
    found, left = [], []
    for number, sentence in enumerate(sentences):
        for actor in actors(sentence):
            places = placed(sentence["text"], actor)
            holds = any(s < end and start < e for s, e in places for start, end in spans.get(str(number), []))
            (found if holds else left).append((number, actor))
    total = len(found) + len(left)
    print(f"{len(sentences)} sentences, {total} source actors")
    print(f"{len(found)} of them hold a mention ({len(found) / total:.3f})")
    with_one = {number for number, _ in found}
    marked = with_one | {number for number, _ in left}
    print(f"{len(marked)} sentences have one; in {len(with_one)} one holds a mention")
    for number, actor in random.Random(SEED).sample(left, min(given.left, len(left))):
        print(number, sentences[number]["_id"], " ".join(actor), "|", sentences[number]["text"])
    if given.verdicts:
        verdicts = pd.read_csv(VERDICTS)["reason"]
        for reason, count in Counter(verdicts).most_common():
            print(f"{count:4d} {reason}")


def actors(sentence: dict) -> list[tuple[str, ...]]:
    """Return the distinct source spans of a sentence."""
    spans = (tuple(span["source_actor"]) for span in sentence["spans"] if span.get("source_actor"))
    return list(dict.fromkeys(spans))


def placed(text: str, tokens: tuple[str, ...]) -> list[tuple[int, int]]:
    """Return the stretches of *text* in which a span lies."""
    words = [(match[0], *match.span()) for match in WORD.finditer(text)]
    wanted = Counter(match for token in tokens for match in WORD.findall(token))
    runs = list(_runs([word for word, _, _ in words], wanted))
    if runs:
        first, last = min(runs, key=lambda run: run[1] - run[0])
        return [(words[first][1], words[last][2])]
    return [(start, end) for word, start, end in words if word in wanted]


def _runs(words: list[str], wanted: Counter) -> Iterator[tuple[int, int]]:
    """Yield first and last place of the runs that begin with a wanted word and hold all of them."""
    for first, word in enumerate(words):
        missing = wanted.copy()
        if word not in missing:
            continue
        for last in range(first, len(words)):
            missing -= Counter([words[last]])
            if not missing:
                yield first, last
                break


if __name__ == "__main__":
    main()
