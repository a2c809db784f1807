"""Which characters are quotation marks and brackets, and which way each looks; which end or part clauses."""

from toolkit.text.letters import TATWEEL

QUOTATION_FAMILY = {
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
OPENING_QUOTATION = frozenset("«‹“„‘{")
CLOSING_QUOTATION = frozenset("»›”’}\u2033")
OPENING_MARKS = frozenset([*'«‹“”„"({[', "'", "''"])
CLOSING_MARKS = frozenset([*'»›”“"‟\u2033)}]', "'", "''"])
STOPS = frozenset(".!?؟")
DASHES = frozenset("-–—" + TATWEEL)
COMMAS = frozenset("،,؛;") | DASHES
PERCENT = frozenset("%\u066a")
