"""Word types: the tokens of one key, under the form in which they are written most often."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
import pandas as pd

from toolkit import schema
from toolkit.text.patterns import key
from toolkit.words.forms import is_among

KINDS = ("word",)


class Types(NamedTuple):
    """Tokens as numbers of types: of each token its type and its article, of each type its key and form."""

    rows: pd.DataFrame  # the tokens that are counted
    place: np.ndarray  # of each in the whole table
    of_token: np.ndarray
    article: np.ndarray
    keys: np.ndarray
    shown: np.ndarray


def types_of(tokens: pd.DataFrame, kinds: Iterable[str] = KINDS, what: str = "table of tokens") -> Types:
    """Return the types of those of *tokens* that are of some *kinds*; raise where there is none."""
    schema.require(tokens, ("article_id", "token", "kind"), what)
    wanted = _checked_kinds(kinds)
    place = np.nonzero(tokens["kind"].isin(wanted).to_numpy())[0]
    rows = tokens.iloc[place]
    written, forms = pd.factorize(rows["token"])
    of_form, keys = pd.factorize(np.array([key(form) for form in forms], dtype=object))
    if not len(keys):
        raise ValueError(
            f"the {what} has {len(tokens):,} row(s) and none of the kind(s) {wanted}: there is nothing to "
            "count; tokenise(articles) returns such a table"
        )
    often = np.bincount(written, minlength=len(forms))
    by_use = pd.DataFrame({"type": of_form, "n": often, "form": np.asarray(forms, dtype=object)})
    by_use = by_use.sort_values(["type", "n", "form"], ascending=[True, False, True])
    shown = by_use.drop_duplicates("type")["form"].to_numpy()
    return Types(rows, place, of_form[written], pd.factorize(rows["article_id"])[0], keys, shown)


def left_out(forms: Sequence[str], without: Iterable[str] | None) -> np.ndarray:
    """Return which of some written words are among the words *without*, alone or under particles."""
    if isinstance(without, str):
        raise TypeError(f"without must be a list of words, but the text {without!r} was given")
    if without is None:
        return np.zeros(len(forms), dtype=bool)
    test = is_among(without)
    return np.fromiter(map(test, forms), dtype=bool, count=len(forms))


def by_article(types: Types, among: np.ndarray | None = None) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return article, type and number of tokens of each type in each article that holds it.

    Only the tokens *among* are counted where it is given.
    """
    chosen = slice(None) if among is None else among
    size = np.int64(len(types.keys))
    pairs, n = np.unique(types.article[chosen] * size + types.of_token[chosen], return_counts=True)
    return pairs // size, pairs % size, n


def _checked_kinds(kinds: Iterable[str]) -> list[str]:
    wanted = [kinds] if isinstance(kinds, str) else list(kinds)
    if not wanted or not set(wanted) <= set(schema.TOKEN_KINDS):
        raise ValueError(f"kinds must be some of {list(schema.TOKEN_KINDS)}, but {wanted} was given")
    return wanted
