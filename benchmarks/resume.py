"""Kill a run at random moments, go on each time, and compare the files with those of an undisturbed run.

    python benchmarks/resume.py ARTICLES [--kills 10] [--seed 1] [--part CHARACTERS]

ARTICLES is whatever `load_articles` reads.  Every third run is killed (signal 9) at a random moment before it
has done a part, the others at one between the first part that they do and twice their equal share of the
work.  The exit status is 1 where a file differs.
"""

import argparse
import os
import random
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from toolkit import analyse_corpus


def main() -> int:
    """Print what each run did; return 1 where a file differs in the end, else 0."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("articles", help="a path that load_articles reads")
    options.add_argument("--kills", type=int, default=10)
    options.add_argument("--seed", type=int, default=1, help="of the random moments")
    options.add_argument("--part", type=int, default=1_000_000, help="characters of text in a part")
    given = options.parse_args()
    moments = random.Random(given.seed)
    with TemporaryDirectory() as folder:
        whole, killed = Path(folder, "whole"), Path(folder, "killed")
        first, last = _undisturbed(given, whole)
        print(
            f"undisturbed: {_parts(whole)} parts, the first after {first:.1f} s, the last after {last:.1f} s"
        )
        for number in range(1, given.kills + 1):
            process = _start(given, killed)
            if number % 3:
                _wait_for_a_part(process, killed)
            seconds = moments.uniform(0, 2 * (last - first) / given.kills if number % 3 else first)
            state = "killed" if _killed(process, seconds) else "had ended"
            print(f"{number}: {state}, {_parts(killed)} parts done", flush=True)
        _start(given, killed).wait()
        different = sorted(name for name, data in _files(whole).items() if _files(killed).get(name) != data)
        print(f"{len(_files(whole))} files, {len(different)} of them different: {different[:5]}")
        return int(bool(different) or set(_files(whole)) != set(_files(killed)))


def _start(given: argparse.Namespace, out: Path) -> subprocess.Popen:
    command = [sys.executable, __file__, "--one", given.articles, str(out), str(given.part)]
    return subprocess.Popen(command, env={**os.environ, "PYTHONWARNINGS": "ignore"})


def _undisturbed(given: argparse.Namespace, out: Path) -> tuple[float, float]:
    """Run to the end, and return the seconds after which the first part and all parts were done."""
    began = time.monotonic()
    process = _start(given, out)
    _wait_for_a_part(process, out)
    first = time.monotonic() - began
    process.wait()
    return first, time.monotonic() - began


def _wait_for_a_part(process: subprocess.Popen, out: Path) -> None:
    """Wait until *process* has done a part more."""
    before = _parts(out)
    while _parts(out) == before and process.poll() is None:
        time.sleep(0.05)


def _parts(out: Path) -> int:
    return len(list(out.glob("problems/part-*")))


def _killed(process: subprocess.Popen, seconds: float) -> bool:
    """Kill *process* after some seconds; tell whether it was still running."""
    try:
        process.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return True
    return False


def _files(out: Path) -> dict[str, bytes]:
    return {str(path.relative_to(out)): path.read_bytes() for path in out.rglob("*") if path.is_file()}


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        source, out, part = sys.argv[2:]
        analyse_corpus(source, out, executor=2, part=int(part), progress=False)
    else:
        sys.exit(main())
