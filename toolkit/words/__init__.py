"""Words: the lines in which they stand, how often, in which company, and how they are spread.

Words are compared by their `key`: spellings are one word, particles are part of it.
"""

from toolkit.words.company import collocates
from toolkit.words.counting import frequencies, keyness
from toolkit.words.lines import concordance
from toolkit.words.spread import dispersion, positions

__all__ = ["collocates", "concordance", "dispersion", "frequencies", "keyness", "positions"]
