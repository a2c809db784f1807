"""How the values of closed lists are called on a page."""

from toolkit.labels import Language, say, texts


def value_name(column: str, value: str | None, language: Language) -> str:
    """Return how a value of a closed list is called, any other value as it is, a missing one as missing."""
    if not value:
        return say("word.missing", language)
    return texts(language).get(f"{column}.{value}", value)
