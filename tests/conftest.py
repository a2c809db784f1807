"""What every test may ask for: articles made of texts, and no figure left open behind it."""

import os
import sys
from collections.abc import Callable, Iterator

import pandas as pd
import pytest
from hypothesis import settings

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


@pytest.fixture(autouse=True)
def _closed_figures() -> Iterator[None]:
    """Close what a test has drawn."""
    yield
    if pyplot := sys.modules.get("matplotlib.pyplot"):
        pyplot.close("all")
