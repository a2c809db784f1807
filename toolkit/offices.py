"""Offices: who has held the office that a title names («الرئيس الأميركي»)."""

from functools import cache

from toolkit.lexicons import lexicon_rows
from toolkit.text.letters import fold_phrase


def holders(title: str) -> frozenset[str]:
    """Return the `actor_id` of all who ever held the office of this title; none where it is no office."""
    return _holders().get(fold_phrase(title), frozenset())


@cache
def _holders() -> dict[str, frozenset[str]]:
    """Return the holders of each office by its folded titles."""
    held: dict[str, set[str]] = {}
    for row in lexicon_rows("office_holders"):
        held.setdefault(row["office_id"], set()).add(row["actor_id"])
    found: dict[str, set[str]] = {}
    for row in lexicon_rows("offices"):
        for title in row["title"].split("|"):
            found.setdefault(fold_phrase(title), set()).update(held.get(row["office_id"], ()))
    return {title: frozenset(ids) for title, ids in found.items()}
