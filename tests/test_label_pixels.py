"""label() by pixels, on the installed Matplotlib and on 3.10, which does not shape Arabic itself."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[1]
CHECK = CHECKOUT / "tests" / "pixels" / "check_label.py"
OLD = "ISNAD_OLD_MATPLOTLIB_PYTHON"
BRACKETS = frozenset("()[]«»")


@pytest.fixture(params=["installed", "old"])
def interpreter(request) -> str:
    """Return a Python that has the Matplotlib to check."""
    if request.param == "installed":
        return sys.executable
    if not os.environ.get(OLD):
        pytest.skip(
            f"labels are not checked on Matplotlib 3.10: {OLD} is unset; run `make test`, which sets it"
        )
    return os.environ[OLD]


def check(interpreter: str, prepare: str) -> tuple[int, dict]:
    """Run the check on texts prepared in one of its ways; return its exit code and what it printed."""
    done = subprocess.run(
        [interpreter, "-W", "error", CHECK, "--prepare", prepare],
        env={**os.environ, "PYTHONPATH": str(CHECKOUT), "PYTHONIOENCODING": "utf-8"},
        cwd=CHECKOUT,
        capture_output=True,
        encoding="utf-8",
    )
    assert done.stdout, done.stderr
    return done.returncode, json.loads(done.stdout)


def rejected(report: dict) -> set[str]:
    """Return the texts whose picture is not that of their pattern."""
    return {text for text, agreement in report["agreement"].items() if agreement < report["enough"]}


@pytest.mark.parametrize("prepare", ["label", "twice"])
def test_every_label_looks_like_the_letters_set_one_by_one(interpreter, prepare):
    code, report = check(interpreter, prepare)
    assert rejected(report) == set()
    assert code == 0


@pytest.mark.parametrize("prepare", ["reversed", "separate"])
def test_every_label_with_letters_reversed_or_apart_is_rejected(interpreter, prepare):
    code, report = check(interpreter, prepare)
    assert rejected(report) == set(report["agreement"])
    assert code == 1


def test_every_label_with_a_bracket_the_other_way_round_is_rejected(interpreter):
    code, report = check(interpreter, "unmirrored")
    assert rejected(report) == {text for text in report["agreement"] if BRACKETS & set(text)}
    assert code == 1


def test_the_two_releases_need_different_labels(interpreter):
    code, report = check(interpreter, "unprepared")
    old = tuple(map(int, report["matplotlib"].split(".")[:2])) < (3, 11)
    begins_latin = {text for text in report["agreement"] if text[0].isascii()}
    assert rejected(report) == (set(report["agreement"]) if old else begins_latin)
    assert code == 1


def test_the_old_release_is_an_old_one():
    if not os.environ.get(OLD):
        pytest.skip(f"{OLD} is unset; run `make test`, which sets it")
    _, report = check(os.environ[OLD], "label")
    assert report["matplotlib"].startswith("3.10.")
