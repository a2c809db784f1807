"""Measure speed and memory, beside other tools and on corpora of growing size; write benchmarks/RESULTS.md.

    python benchmarks/bench.py ARTICLES [--largest MEGABYTES] [--megabytes N]

ARTICLES is whatever `load_articles` reads.  Corpora of 1, 10, 100 and 1,000 MB are made of them by repeating
them under other ids and addresses, up to --largest.  `make bench` installs the other tools and runs this.
"""

import argparse
import json
import math
import multiprocessing
import os
import platform
import re
import shutil
import statistics
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from importlib.metadata import version
from pathlib import Path
from threading import Thread

import pandas as pd
from speed import ROUNDS, Timing, megabytes, scan, seconds, stages, timings

from toolkit import analyse, analyse_corpus, load_articles, tokenise
from toolkit.compiled import is_compiled

HERE = Path(__file__).parent
BUILD = HERE.parent / "build" / "bench"
SIZES = (1, 10, 100, 1_000)  # megabytes of text
SINGLE = 200  # articles that are analysed one by one
SCANS = 5  # of the texts, one after the other: long beside handing them to a process
LOOK = 0.2  # seconds between two looks at the memory of the workers


def main() -> None:
    """Run all of it and write the results."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("articles", help="a path that load_articles reads")
    options.add_argument("--largest", type=int, default=1_000, help="megabytes of the largest corpus (1000)")
    options.add_argument("--megabytes", type=float, default=5, help="of text for tools and stages (5)")
    given = options.parse_args()
    BUILD.mkdir(parents=True, exist_ok=True)
    with warnings.catch_warnings(action="ignore"):  # what could not be read is not the question here
        articles = load_articles(given.articles)
    some = articles[articles["text"].str.len().cumsum() * 1.8 <= given.megabytes * 1e6]
    sections = [
        _machine(articles, some, given),
        _tokenisers(some),
        _stages(some),
        _single(some),
        _imports(),
        _corpora(articles, some, given.largest),
    ]
    (HERE / "RESULTS.md").write_text("\n\n".join(sections) + "\n", encoding="utf-8")
    shutil.rmtree(BUILD)
    print(f"written: {HERE.name}/RESULTS.md")


def _machine(articles: pd.DataFrame, some: pd.DataFrame, given: argparse.Namespace) -> str:
    load = f"{os.getloadavg()[0]:.1f}"
    form = "compiled" if is_compiled() else "plain Python"
    return (
        f"# Speed and memory\n\nMade by `make bench BENCH='--largest {given.largest} --megabytes "
        f"{given.megabytes:g}'`. Machines drift: compare ratios, not megabytes.\n\n"
        f"- {_processor()}, {os.cpu_count()} cores, Python {platform.python_version()}, "
        f"pandas {version('pandas')}; the inner modules are {form}; load when begun {load}\n"
        f"- {len(articles):,} articles, {megabytes(articles):.1f} MB of text; tools and stages on the first "
        f"{len(some):,}, {megabytes(some):.1f} MB, one core, the median of {ROUNDS} rounds in turn with a "
        "bare `re.finditer` over words"
    )


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor()
    return next((line.partition(": ")[2] for line in lines if line.startswith("model name")), "processor")


def _tokenisers(articles: pd.DataFrame) -> str:
    texts = articles["text"].tolist()
    tokens = len(tokenise(articles))
    ours = {"**Isnad** `tokenise`, with offsets, as a DataFrame": lambda: tokenise(articles)}
    found = list(timings({**ours, **_others(texts)}, articles))
    rows = [
        (stage.name, stage.megabytes, tokens * stage.megabytes / megabytes(articles) / 1e6, stage.share)
        for stage in found
    ]
    table = _table(("tokeniser", "MB/s", "million of our tokens/s", "of `re.finditer`"), rows)
    ratios = "; ".join(f"{found[0].share / stage.share:.1f} × {stage.name}" for stage in found[1:])
    told = ratios or "no other is installed"
    return f"## Tokenising\n\n{table}\n\nHow many times as fast `tokenise` is: {told}."


def _others(texts: list[str]) -> dict[str, Callable[[], object]]:
    """Return the other tokenisers, ready to run; those that are not installed are missing, and told."""
    found = {}
    for name, make in OTHERS.items():
        try:
            tokeniser = make()
        except ImportError as error:
            print(f"not measured: {name} ({error})", file=sys.stderr)
            continue
        found[name] = lambda tokeniser=tokeniser: [len(tokeniser(text)) for text in texts]
    return found


def _camel() -> Callable[[str], object]:
    from camel_tools.tokenizers.word import simple_word_tokenize

    return simple_word_tokenize


def _pyarabic() -> Callable[[str], object]:
    from pyarabic.araby import tokenize

    return tokenize


def _wordpunct() -> Callable[[str], object]:
    from nltk.tokenize import wordpunct_tokenize

    return wordpunct_tokenize


def _nltk_word() -> Callable[[str], object]:
    from nltk.tokenize.destructive import NLTKWordTokenizer

    return NLTKWordTokenizer().tokenize


def _spacy() -> Callable[[str], object]:
    import spacy

    return spacy.blank("ar").tokenizer


OTHERS = {
    "CAMeL Tools `simple_word_tokenize`": _camel,
    "PyArabic `tokenize`": _pyarabic,
    "NLTK `wordpunct_tokenize`": _wordpunct,
    "NLTK `NLTKWordTokenizer`": _nltk_word,
    'spaCy `blank("ar")`': _spacy,
}


def _stages(articles: pd.DataFrame) -> str:
    def row(stage: Timing) -> tuple:
        return f"`{stage.name.strip()}`", stage.megabytes, stage.share

    rows = [row(stage) for stage in timings(stages(articles), articles)]
    note = "A stage includes those that it needs; `in_text=False` is `find_credits` with it."
    return f"## Stages\n\n{_table(('stage', 'MB/s', 'of `re.finditer`'), rows)}\n\n{note}"


def _single(articles: pd.DataFrame) -> str:
    """Tell how long one article takes, when no other shares the work."""
    some = articles.head(SINGLE)
    alone = [articles.iloc[place : place + 1] for place in range(len(some))]
    taken = [1_000 * seconds(lambda one=one: analyse(one, progress=False)) for one in alone]
    bare = 1_000 * seconds(lambda: scan(some["text"])) / len(some)
    return (
        f"## One article\n\n`analyse` of one article of {1_000 * megabytes(some) / len(some):.1f} kB: "
        f"{statistics.median(taken):.1f} ms (median of {len(some)}; nine of ten under "
        f"{statistics.quantiles(taken, n=10)[-1]:.1f} ms); a bare scan of it {bare:.2f} ms."
    )


def _imports() -> str:
    """Tell what importing costs: pandas, and what the toolkit adds to it."""
    programs = {
        "import pandas": "import pandas",
        "import pandas, toolkit": "import pandas, toolkit",
        "every name of the toolkit": "import toolkit; [getattr(toolkit, name) for name in toolkit.__all__]",
    }
    rows = []
    for name, program in programs.items():
        command = [sys.executable, "-c", program]
        taken = [seconds(lambda command=command: subprocess.run(command, check=True)) for _ in range(5)]
        rows.append((name, statistics.median(taken)))
    return f"## Importing\n\n{_table(('what', 'seconds'), rows)}"


def _corpora(articles: pd.DataFrame, some: pd.DataFrame, largest: int) -> str:
    texts = some["text"].tolist() * SCANS
    rows = []
    smallest: dict[int, tuple[float, float]] = {}  # megabytes and seconds, by processes
    for size in (size for size in SIZES if size <= largest):
        corpus = _corpus(articles, size)
        rates = {}
        for workers in (1, 2):
            done, taken, *peaks = _measured(corpus, workers)
            least, start = smallest.setdefault(workers, (done, taken))
            rates[workers] = (done - least) / (taken - start) if done > least else math.nan
            rows.append([size, workers, taken, done / taken, rates[workers], math.nan, math.nan, *peaks])
        rows[-1][5:7] = rates[2] / rates[1], _scaling(texts)
        corpus.unlink()
    head = (
        "MB of text",
        "processes",
        "seconds",
        "MB/s",
        "MB/s once begun",
        "times one process",
        "two bare scans",
        "peak MB here",
        "peak MB a worker",
    )
    return (
        f"## Whole corpora\n\n`analyse_corpus`, from a .jsonl file to Parquet.\n\n{_table(head, rows)}\n\n"
        "The seconds include starting the processes and compiling the lexicons, which is most of the "
        "smallest run; MB/s once begun are the further megabytes in the further seconds. Two bare scans: how "
        "many times as much two processes find with `re.finditer` as one, measured after each pair of runs: "
        "what this machine gives at best. A corpus is the articles, repeated under other ids: its vocabulary "
        "does not grow as that of a real one does."
    )


def _scaling(texts: list[str]) -> float:
    """Return how many times as much two processes scan as one: the median of rounds of one and of two."""
    with ProcessPoolExecutor(2, multiprocessing.get_context("spawn")) as pool:
        list(pool.map(_scanned, [texts] * 4))  # both have started
        rounds = []
        for _ in range(ROUNDS):
            alone = pool.submit(_scanned, texts).result()
            rounds.append(2 * alone / statistics.mean(pool.map(_scanned, [texts] * 2)))
    return statistics.median(rounds)


def _scanned(texts: list[str]) -> float:
    """Return how long a scan takes here."""
    return seconds(lambda: scan(texts))


def _corpus(articles: pd.DataFrame, size: int) -> Path:
    """Write a corpus of *size* megabytes: the articles, again and again, no two of them the same."""
    path = BUILD / f"corpus-{size}.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for line in _lines(articles, size * 1e6):
            file.write(line + "\n")
    return path


def _lines(articles: pd.DataFrame, size: float) -> Iterator[str]:
    columns = ["article_id", "outlet", "title", "byline", "text", "url"]
    rows = articles[columns].to_dict("records")
    written = copy = 0
    while True:
        for row in rows:
            if written >= size:
                return
            other = {"article_id": f"{row['article_id']}-{copy}", "url": f"{row['url']}?{copy}"}
            yield json.dumps(row | other, ensure_ascii=False)
            written += len(row["text"].encode())
        copy += 1


def _measured(corpus: Path, workers: int) -> tuple[float, ...]:
    """Return megabytes of text, seconds, and the peaks of memory, of a run in a process of its own."""
    command = [sys.executable, __file__, "--one", str(corpus), str(workers)]
    told = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return told["megabytes"], told["seconds"], told["peak"], told["worker_peak"]


def one(corpus: str, workers: str) -> None:
    """Analyse a corpus and print what it took."""
    out = Path(corpus).with_suffix("")
    peaks = [0.0]
    Thread(target=_watch, args=[peaks], daemon=True).start()
    began = time.perf_counter()
    results = analyse_corpus(corpus, out, executor=int(workers), progress=False)
    taken = time.perf_counter() - began
    peak = _peak(os.getpid())
    size = float(results.sql("SELECT sum(strlen(text)) FROM articles").fetchall()[0][0])
    shutil.rmtree(out)
    print(json.dumps({"seconds": taken, "megabytes": size / 1e6, "peak": peak, "worker_peak": max(peaks)}))


def _watch(peaks: list[float]) -> None:
    """Note the peak memory of the workers for as long as the process runs."""
    while True:
        peaks[0] = max([peaks[0], *(_peak(child.pid) for child in multiprocessing.active_children())])
        time.sleep(LOOK)


def _peak(process: int) -> float:
    """Return the most memory that a process has held, in megabytes; Linux tells it."""
    try:
        status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    except OSError:
        return math.nan
    found = re.search(r"^VmHWM:\s+(\d+) kB", status, re.MULTILINE)
    return int(found[1]) * 1_024 / 1e6 if found else math.nan


def _table(head: tuple[str, ...], rows: list[Sequence]) -> str:
    lines = [head, ["---"] * len(head), *([_shown(value) for value in row] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _shown(value: object) -> str:
    if isinstance(value, float) and math.isnan(value):
        return "–"
    if isinstance(value, float):
        return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"
    return f"{value:,}" if isinstance(value, int) else str(value)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        one(*sys.argv[2:])
    else:
        main()
