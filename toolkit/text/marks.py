"""Which characters are quotation marks and brackets, and which way each looks; which end or part clauses."""

from typing import Final

from toolkit.text.letters import TATWEEL

QUOTATION_FAMILY: Final = {
    "«": "guillemet",
    "»": "guillemet",
    "‹": "single guillemet",
    "›": "single guillemet",
    "“": "double",
    "”": "double",
    "„": "double",
    "‟": "double",
    '"': "double",
    "\u2033": "double",  # typed for ”
    "''": "apostrophes",
    "'": "apostrophe",
    "‘": "single",
    "’": "single",
    "{": "brace",
    "}": "brace",
}
OPENING_QUOTATION: Final = frozenset("«‹“„‘{")
CLOSING_QUOTATION: Final = frozenset("»›”’}\u2033")
OPENING_MARKS: Final = frozenset([*'«‹“”„"({[', "'", "''"])
CLOSING_MARKS: Final = frozenset([*'»›”“"‟\u2033)}]', "'", "''"])
QUESTION_MARKS: Final = frozenset("?؟")
STOPS: Final = frozenset(".!") | QUESTION_MARKS
DASHES: Final = frozenset("-–—" + TATWEEL)
COMMAS: Final = frozenset("،,؛;") | DASHES
PERCENT: Final = frozenset("%\u066a")
