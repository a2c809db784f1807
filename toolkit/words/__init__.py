"""Words: the lines in which a phrase stands."""

from toolkit.words.lines import concordance

__all__ = ["concordance"]
