"""What the pages themselves say, in Arabic or English: headings, and the names of closed lists' values."""

from functools import cache
from typing import Literal

from toolkit.lexicons import lexicon_rows

Language = Literal["ar", "en"]

_LANGUAGES = ("ar", "en")
_TABLES = ("page_labels", "chart_labels")


def check_language(language: str) -> None:
    """Raise unless *language* is one in which the pages can speak."""
    if language not in _LANGUAGES:
        raise ValueError(f"language must be one of {list(_LANGUAGES)}, but {language!r} was given")


def say(key: str, language: Language, **words: object) -> str:
    """Return the text *key* of the tables of labels, the words in braces filled in."""
    return _labels(language)[key].format(**words)


def value_name(column: str, value: str | None, language: Language) -> str:
    """Return how a value of a closed list is called, any other value as it is, a missing one as missing."""
    if not value:
        return say("word.missing", language)
    return _labels(language).get(f"{column}.{value}", value)


@cache
def _labels(language: Language) -> dict[str, str]:
    return {row["key"]: row[language] for name in _TABLES for row in lexicon_rows(name)}
