"""Counts, rates and shares of evidence: a table in, a table out.

What is counted is always said: rows of evidence, or articles that hold at least one.
"""

from toolkit.measures.choosing import outer, relayed, without_duplicates, without_own
from toolkit.measures.counting import counts, crosstab
from toolkit.measures.people import naming, naming_forms, speakers, usual_names
from toolkit.measures.rates import rates, rates_of, word_rates
from toolkit.measures.shares import (
    CONFIDENCE,
    share,
    shares,
    shares_of,
    wire_shares,
    women_share,
    women_shares,
)

__all__ = [
    "CONFIDENCE",
    "counts",
    "crosstab",
    "naming",
    "naming_forms",
    "outer",
    "rates",
    "rates_of",
    "relayed",
    "share",
    "shares",
    "shares_of",
    "speakers",
    "usual_names",
    "wire_shares",
    "without_duplicates",
    "without_own",
    "women_share",
    "women_shares",
    "word_rates",
]
