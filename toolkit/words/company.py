"""Collocates: the words that stand near a word more often than elsewhere."""

from collections.abc import Callable, Iterable

import numpy as np
import pandas as pd

from toolkit import schema
from toolkit.text.clitics import ARTICLE
from toolkit.text.letters import strip_marks
from toolkit.text.patterns import key_of_bare
from toolkit.words.association import (
    Correction,
    corrected,
    log_dice,
    log_likelihood,
    log_ratio,
    mutual_information,
    significance,
)
from toolkit.words.forms import bears_particles, is_word
from toolkit.words.types import KINDS, Types, by_article, left_out, types_of

WINDOW = 5  # words on each side, as most concordancers have it
LEAST = 3  # times that a word stands near; one that does so once or twice shows nothing


def collocates(
    tokens: pd.DataFrame,
    node: str,
    *,
    window: int | tuple[int, int] = WINDOW,
    without: Iterable[str] | None = None,
    least: int = LEAST,
    correction: Correction = "holm",
    kinds: Iterable[str] = KINDS,
) -> pd.DataFrame:
    """Return which words stand near *node*, one row a word, the surest first.

    Parameters
    ----------
    tokens
        What `tokenise` returns, in its order.
    node
        A word, or several that follow one another; found in every spelling and with attached particles, as
        `concordance` finds it.
    window
        How many words before and after the node are near, in the same paragraph; two numbers for each side
        its own.  Marks of punctuation are not counted.
    without, kinds
        As in `frequencies`.
    least
        Words that stand near less often are left out, and do not count as tests.
    correction
        As in `keyness`.

    Returns
    -------
    `schema.COLLOCATES`, the greatest `log_likelihood` first.  `n` counts the tokens of the word that are near
    a node, each once; `before` and `after` those that stand on a side of one, in reading order.  `word_n` is
    how often the word stands in all, nodes left out; `node_n` how many nodes there are; `articles` those in
    which the two meet.  `log_dice` and `mi` say how strongly they attract each other, `log_ratio` how much
    more often the word stands near than elsewhere; `p` is that of the log-likelihood.  A word that avoids the
    node has a negative `log_ratio`.  Words are folded as in `frequencies`.

    Raises
    ------
    TypeError, ValueError
        Where *tokens* is no table of tokens or has no words, *node* has no letter, or an option has a value
        that it cannot have.

    Notes
    -----
    The words near any node are compared with all others, nodes left out: Evert, S. (2008), Corpora and
    collocations.  logDice: Rychlý (2008); mutual information: Church and Hanks (1990), which favours rare
    words; log-likelihood: Dunning (1993); log ratio: Hardie (2014).  As with `keyness`, p takes words as
    drawn one by one and is too small.
    """
    before, after = _checked_window(window)
    if least < 1:
        raise ValueError(f"least is a number of occurrences, 1 or more, but {least!r} was given")
    types = types_of(tokens, kinds)
    schema.require(tokens, ("paragraph",), "table of tokens")
    paragraph = types.rows.groupby(["article_id", "paragraph"], sort=False).ngroup().to_numpy()
    first, inside = _nodes(types, node, paragraph)
    ahead, behind = _near(inside, paragraph, before, after)
    counts = _counts(types, ahead & ~inside, behind & ~inside, ~inside).assign(node_n=first.sum())
    near_of, of = int(((ahead | behind) & ~inside).sum()), int((~inside).sum())
    counts = counts[counts["n"] >= least]
    counts = counts[~left_out(counts["word"], without)]
    return _measured(counts, near_of, of, correction)


def _counts(types: Types, ahead: np.ndarray, behind: np.ndarray, outside: np.ndarray) -> pd.DataFrame:
    """Return of each type how many of its tokens stand near a node, on which side, and in all."""
    size = len(types.keys)
    near = ahead | behind
    numbers = {
        name: np.bincount(types.of_token[among], minlength=size)
        for name, among in (("n", near), ("before", ahead), ("after", behind), ("word_n", outside))
    }
    articles = np.bincount(by_article(types, near)[1], minlength=size)
    return pd.DataFrame({"word": types.shown, "key": types.keys, "articles": articles, **numbers})


def _measured(counts: pd.DataFrame, near_of: int, of: int, correction: str) -> pd.DataFrame:
    """Return the counts with the measures of attraction; *near_of* tokens are near, *of* are there in all."""
    n, word_n, node_n = (counts[name].to_numpy() for name in ("n", "word_n", "node_n"))
    cells = n, near_of, word_n - n, of - near_of
    statistic = log_likelihood(*cells)
    p = significance(statistic)
    measures = {
        "log_dice": log_dice(n, word_n, node_n),
        "mi": mutual_information(n, near_of, word_n, of),
        "log_likelihood": statistic,
        "log_ratio": log_ratio(*cells),
        "p": p,
        "p_corrected": corrected(p, correction),
    }
    table = schema.table(schema.COLLOCATES, {name: counts[name].to_numpy() for name in counts} | measures)
    return table.sort_values(["log_likelihood", "key"], ascending=[False, True], ignore_index=True)


def _checked_window(window: int | tuple[int, int]) -> tuple[int, int]:
    sides = (window, window) if isinstance(window, int) else tuple(window)
    if len(sides) != 2 or min(sides) < 0 or max(sides) < 1:
        raise ValueError(f"window is a number of words, or one for each side, but {window!r} was given")
    return sides


def _nodes(types: Types, node: str, paragraph: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return which tokens begin a node, and which belong to one."""
    wanted = [key_of_bare(word) for word in strip_marks(node).split()]
    if not wanted:
        raise ValueError(f"the node {node!r} holds no word")
    length = len(types.of_token)
    first = np.ones(length, dtype=bool)
    for place, word in enumerate(wanted):
        of_type = _forms_of(word, types, bears_particles if place == 0 else is_word)
        begins = max(length - place, 0)  # so many tokens have one at that distance behind them
        later = np.zeros(length, dtype=bool)
        follows = types.place[place:] - types.place[:begins] == place
        same = paragraph[place:] == paragraph[:begins]
        later[:begins] = of_type[types.of_token[place:]] & follows & same
        first &= later
    inside = first.copy()
    for place in range(1, len(wanted)):
        inside[place:] |= first[: max(length - place, 0)]
    return first, inside


def _forms_of(word: str, types: Types, fits: Callable[[str, str], bool]) -> np.ndarray:
    """Return which types are forms of a word, asking only of those that hold its letters.

    The first may be written otherwise («للوزير»), and so may the last («كيرى»).
    """
    stem = word.removeprefix(ARTICLE)[:-1]
    forms = zip(types.keys, types.shown, strict=True)
    found = (stem in key and fits(strip_marks(form), word) for key, form in forms)
    return np.fromiter(found, dtype=bool, count=len(types.keys))


def _near(
    inside: np.ndarray, paragraph: np.ndarray, before: int, after: int
) -> tuple[np.ndarray, np.ndarray]:
    """Return which tokens stand before a node and which after one, near it and in its paragraph."""
    ahead, behind = np.zeros(len(inside), dtype=bool), np.zeros(len(inside), dtype=bool)
    for distance in range(1, max(before, after) + 1):
        same = paragraph[distance:] == paragraph[:-distance]
        if distance <= before:
            ahead[:-distance] |= inside[distance:] & same
        if distance <= after:
            behind[distance:] |= inside[:-distance] & same
    return ahead, behind
