"""What every test may ask for: articles made of texts, and no figure left open behind it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import settings

import toolkit
from toolkit import find_quotes, schema

os.environ.setdefault("MPLBACKEND", "agg")  # a plain `pytest` opens no windows either

# A slow machine is no failure.
settings.register_profile("isnad", deadline=None)
settings.load_profile("isnad")


@pytest.fixture(scope="session")
def articles() -> Callable[..., pd.DataFrame]:
    """Return a function that makes an articles table of texts, one article each.

    The ids are a1, a2, …, the outlet is "x"; titles, bylines and urls are empty, dates missing.
    """
    return _articles


@pytest.fixture(scope="session")
def last_quote() -> Callable[[str], pd.Series]:
    """Return a function that finds the quotes of a text and returns the row of the last one."""
    return lambda text: find_quotes(_articles(text)).iloc[-1]


def _articles(*texts: str) -> pd.DataFrame:
    number = len(texts)
    return schema.table(
        schema.ARTICLES,
        {
            "article_id": [f"a{place}" for place in range(1, number + 1)],
            "outlet": ["x"] * number,
            "published": [pd.NaT] * number,
            "retrieved": [pd.NaT] * number,
            "title": [""] * number,
            "byline": [""] * number,
            "text": list(texts),
            "url": [""] * number,
        },
    )


@pytest.fixture(scope="session")
def quotes_of(articles: Callable[..., pd.DataFrame]) -> Callable[[str], list[tuple]]:
    """Return a function that tells cue, speaker and words of each quote of a text, None where missing."""

    def told(text: str) -> list[tuple]:
        table = find_quotes(articles(text))[["cue", "speaker", "quote"]].astype(object)
        return list(table.where(table.notna(), None).itertuples(index=False, name=None))

    return told


@pytest.fixture(scope="session")
def in_plain_python(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., bytes]:
    """Return a function that runs a program beside a toolkit of which nothing is compiled, and its output.

    The modules of the tests can be imported there, too.
    """
    folder = tmp_path_factory.mktemp("plain")
    left_out = shutil.ignore_patterns("*.so", "*.pyd", "__pycache__")
    shutil.copytree(Path(toolkit.__file__).parent, folder / "toolkit", ignore=left_out)
    paths = os.pathsep.join([str(folder), str(Path(__file__).parent)])

    def run(program: str, *arguments: str) -> bytes:
        command = [sys.executable, "-c", program, *arguments]
        environment = os.environ | {"PYTHONPATH": paths}
        return subprocess.run(command, check=True, stdout=subprocess.PIPE, cwd=folder, env=environment).stdout

    return run


@pytest.fixture(autouse=True)
def _closed_figures() -> Iterator[None]:
    """Close what a test has drawn."""
    yield
    if pyplot := sys.modules.get("matplotlib.pyplot"):
        pyplot.close("all")
