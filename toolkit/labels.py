"""What charts and pages say themselves, in Arabic or English: headings, captions, values of closed lists."""

from functools import cache
from typing import Literal

from toolkit.lexicons import lexicon_rows

Language = Literal["ar", "en"]
LANGUAGES = ("ar", "en")
_TABLES = ("chart_labels", "page_labels")


def check_language(language: str) -> None:
    """Raise ValueError, naming the languages there are, unless *language* is one."""
    if language not in LANGUAGES:
        raise ValueError(f"language must be one of {list(LANGUAGES)}, but {language!r} was given")


def say(key: str, language: str, **values: object) -> str:
    """Return the text *key* of the tables of labels, with *values* in their places."""
    return texts(language)[key].format(**values)


@cache
def texts(language: str) -> dict[str, str]:
    """Return the texts of one language by their keys."""
    return {row["key"]: row[language] for table in _TABLES for row in lexicon_rows(table)}
