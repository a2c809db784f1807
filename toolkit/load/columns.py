"""The source's column names to ours, by the table `column_names` and what the caller says."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from toolkit import schema
from toolkit.lexicons import load_lexicon
from toolkit.text.letters import fold

_SEPARATORS = re.compile(r"[\W_]+")
_LONGEST_NAME = 40  # characters of a name shown in a message: a table without a header has articles there


def name_columns(names: Sequence[str], columns: Mapping[str, str | None] | None = None) -> dict[str, str]:
    """Return, for each of the source's *names*, the name under which its values are kept.

    A name that *columns* holds goes as it says; else our own names come first, then the table's, in its
    order.  A name of ours that something else took is kept as ``source_<name>``.
    """
    said = {name: ours for name, ours in (columns or {}).items() if name in names}
    chosen = {ours: name for name, ours in said.items() if ours}
    free = sorted((name for name in names if name not in said), key=_rank)
    for name in free:
        ours = _ours(name)
        if ours and ours not in chosen:
            chosen[ours] = name
    return {**{name: _kept(name, names) for name in names}, **{name: ours for ours, name in chosen.items()}}


def check_columns(columns: Mapping[str, str | None] | None) -> None:
    """Raise, saying how it is meant, unless *columns* maps names of the source to names of ours."""
    if columns is None:
        return
    example = "columns={'body': 'text'} reads the source's column body as text"
    if not isinstance(columns, Mapping):
        raise TypeError(f"columns must be a dict, but a {type(columns).__name__} was given; {example}")
    ours = [name for name in columns.values() if name is not None]
    unknown = [name for name in ours if name not in schema.ARTICLES]
    if unknown:
        turned = " (is it the wrong way round?)" if set(columns) <= set(schema.ARTICLES) else ""
        raise ValueError(f"columns names {unknown}{turned}; ours are {list(schema.ARTICLES)}, and {example}")
    twice = sorted({name for name in ours if ours.count(name) > 1})
    if twice:
        raise ValueError(f"columns gives {twice} to more than one column of the source; give each to one")


def check_found(columns: Mapping[str, str | None] | None, found: Iterable[str]) -> None:
    """Raise where *columns* speaks of a column that the source does not have."""
    missing = [name for name in columns or {} if name not in found]
    if missing:
        raise ValueError(f"columns names {missing}, which the source does not have; it has {shown(found)}")


def has_text(names: Iterable[str]) -> bool:
    """Tell whether one of *names* is known as a name of the article's text."""
    return any(_ours(name) == "text" for name in names)


def known_names(ours: str) -> list[str]:
    """Return the names that are recognised as *ours*, as the table writes them."""
    table = load_lexicon("column_names")
    return table.loc[table["column"] == ours, "name"].tolist()


def shown(names: Iterable[str]) -> list[str]:
    """Return *names* cut to a length that a message can hold."""
    return [name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}…" for name in names]


def _kept(name: str, names: Sequence[str]) -> str:
    kept = name
    while kept in schema.ARTICLES or (kept != name and kept in names):
        kept = f"source_{kept}"
    return kept


def _ours(name: str) -> str | None:
    return _recognised().get(_key(name))


def _rank(name: str) -> tuple[bool, float]:
    ranks = _ranks()
    return name not in schema.ARTICLES, ranks.get(_key(name), len(ranks))


def _key(name: str) -> str:
    """Return *name* without case, separators and vowel marks: pubDate, pub_date and "Pub Date" are one."""
    return _SEPARATORS.sub("", fold(str(name)).casefold())


@cache
def _recognised() -> dict[str, str]:
    table = load_lexicon("column_names")
    return dict(zip(map(_key, table["name"]), table["column"], strict=True))


@cache
def _ranks() -> dict[str, int]:
    return {key: place for place, key in enumerate(_recognised())}
