"""Datelines: the place, the date and the medium that stand before an article's first sentence."""

from toolkit.passages import Passage

DATELINE_WORDS = 16  # words before the dash or colon that ends a dateline
_DASHES = ("-", "–", "—", "--", ":")


def dateline_end(passage: Passage) -> int:
    """Return the place after a dateline's dash or colon, 0 where the text has no dateline.

    A dateline is a place, perhaps a date, and a medium in brackets or after a dash.
    """
    limit = min(len(passage), DATELINE_WORDS)
    for place in range(1, limit):
        word = passage.words[place]
        if passage.paragraph[place] != passage.paragraph[0] or (word.cues and word.name is None):
            return 0
        if word.text == "--" or (word.text in _DASHES and passage.words[place - 1].text in (")", "/")):
            return place + 1
    return 0
