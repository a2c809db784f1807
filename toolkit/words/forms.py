"""Which written words are a form of which word: in another spelling, under attached particles."""

from collections.abc import Callable, Iterable
from functools import cache

from toolkit.lexicons import lexicon_rows
from toolkit.text.clitics import ARTICLE, PARTICLES, Split, splits
from toolkit.text.letters import strip_marks
from toolkit.text.patterns import key, key_of_bare

_WHOLE = (
    ("whole_words", "word"),
    ("source_nouns", "noun"),
    ("titles", "title"),
    ("titles", "feminine"),
    ("nationalities", "adjective"),
    ("state_names", "alias"),
)


def is_word(bare: str, wanted: str) -> bool:
    """Tell whether an unvowelled word has the key *wanted*, with the article or without."""
    return key_of_bare(bare) == wanted or (
        bare.startswith(ARTICLE) and key_of_bare(bare.removeprefix(ARTICLE)) == wanted
    )


def bears_particles(bare: str, wanted: str) -> bool:
    """Tell whether an unvowelled word has the key *wanted* under the particles written before it, if any."""
    return is_word(bare, wanted) or any(
        is_word(split.rest, wanted) and _is_apart(split, bare) for split in splits(bare)[1:]
    )


def is_among(words: Iterable[str]) -> Callable[[str], bool]:
    """Return a test whether a written word is one of *words*, alone or under particles."""
    keys = frozenset(map(key, words))

    def test(written: str) -> bool:
        bare = strip_marks(written)
        return key_of_bare(bare) in keys or any(
            key_of_bare(split.rest) in keys and _is_apart(split, bare) for split in splits(bare)[1:]
        )

    return cache(test)


def _is_apart(split: Split, bare: str) -> bool:
    """Tell whether the particles may be taken off: no lexicon knows the word with them as a word."""
    longer = {bare, bare.removeprefix(split.conjunction)} if split.preposition else {bare}
    return longer.isdisjoint(_whole_words())


@cache
def _whole_words() -> frozenset[str]:
    """Return the words whose first letter looks like a particle and is none, as written and without hamza.

    Names that are other words too are left out: «وعلي» is one.
    """
    rows = [row[column] for table, column in _WHOLE for row in lexicon_rows(table)]
    rows += [row["part"] for row in lexicon_rows("name_parts") if row["also_word"] == "no"]
    words = [text for text in rows if text.startswith(PARTICLES)]
    return frozenset(words) | frozenset(map(key, words))
