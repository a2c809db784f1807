"""Stems: names and descriptions as rows of folded words, one of which may hold the other."""

from collections.abc import Iterable
from functools import lru_cache

from toolkit.text.clitics import ARTICLE
from toolkit.text.letters import fold_phrase


def contains(words: Iterable[str], part: tuple[str, ...]) -> bool:
    """Tell whether words hold others, in the same order and with nothing between them."""
    words = tuple(words)
    return bool(part) and any(words[i : i + len(part)] == part for i in range(len(words) - len(part) + 1))


@lru_cache(maxsize=1 << 14)
def first_noun(name: str) -> str:
    """Return the first word of a name as a description repeats it: folded, without the article."""
    words = fold_phrase(name).split()
    return words[0].removeprefix(ARTICLE) if words else ""


def goes_on_with(name: str, keys: tuple[str, ...]) -> bool:
    """Tell whether a name holds the words *keys* and more: «مجلس الأمن الدولي»."""
    words = [word.removeprefix(ARTICLE) for word in fold_phrase(name).split()]
    return len(words) > len(keys) and contains(words, keys)
