"""Which agencies articles and pairs of articles are credited to."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

import pandas as pd

from toolkit import schema
from toolkit.credits import find_credits
from toolkit.gazetteer import agency_kinds
from toolkit.lexicons import lexicon_rows
from toolkit.text.letters import fold_phrase

AGENCY = "agency"
GROUP = "group"  # «وكالات» in a byline: agencies, whichever they are
OWN_OUTLET = "outlet:"  # before the id of an outlet that no lexicon knows and that credits itself

Agencies = Mapping[str, frozenset[str]]  # the agencies of each article that has one


def agencies_of_pairs(
    articles: pd.DataFrame, first: Sequence[str], second: Sequence[str], credits: pd.DataFrame | None
) -> list[str | None]:
    """Return the agency of each pair of articles, None where none is named, or two equally often."""
    if credits is None:
        named = articles["article_id"].isin({*first, *second})
        credits = find_credits(articles[named], in_text=False)
    agencies = agencies_of(articles, credits)
    neighbours: dict[str, set[str]] = {}
    for one, other in zip(first, second, strict=True):
        neighbours.setdefault(one, set()).add(other)
        neighbours.setdefault(other, set()).add(one)
    return [
        _chosen(agencies, (one, other))
        or _chosen(agencies, (one, other, *(neighbours[one] & neighbours[other])))
        for one, other in zip(first, second, strict=True)
    ]


def agencies_of(articles: pd.DataFrame, credits: pd.DataFrame) -> Agencies:
    """Return the agencies that supplied each article, by what it says of itself, or by its outlet."""
    schema.require(credits, ("article_id", "agency_id", "form"), "credits table")
    feeds = credits[
        credits["form"].isin(schema.FEED_FORMS)
        & credits["agency_id"].fillna("").map(is_agency).astype("bool")
    ]
    found: dict[str, set[str]] = {}
    for article, agency in zip(feeds["article_id"], feeds["agency_id"], strict=True):
        found.setdefault(article, set()).add(agency)
    if "outlet" in articles:
        outlets = articles["outlet"].astype("str").fillna("")
        own = {name: _by_name().get(fold_phrase(name)) for name in outlets.unique()}
        for article, outlet in zip(articles["article_id"], outlets, strict=True):
            if own[outlet]:
                found[article] = {own[outlet]}
    return {article: frozenset(agencies) for article, agencies in found.items()}


def is_agency(agency_id: str) -> bool:
    """Tell whether an id is an agency's: one of the lexicon, or one that the caller made; "" is none."""
    known = agency_kinds().get(agency_id, AGENCY) == AGENCY
    return bool(agency_id) and known and not agency_id.startswith(OWN_OUTLET)


def names_agencies(agency_id: str) -> bool:
    """Tell whether an id stands for agencies, named or not («وكالات»)."""
    return agency_kinds().get(agency_id) == GROUP or is_agency(agency_id)


def _chosen(agencies: Agencies, articles: Iterable[str]) -> str | None:
    """Return the agency of most of *articles*, None where there is none, or more than one."""
    votes = Counter(agency for article in articles for agency in agencies.get(article, ()))
    ranked = votes.most_common(2)
    if not ranked or (len(ranked) == 2 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]


@cache
def _by_name() -> dict[str, str]:
    """Return the agencies of the lexicon by their folded names."""
    agencies = (row for row in lexicon_rows("agencies") if row["kind"] == AGENCY)
    return {fold_phrase(row["agency"]): row["agency_id"] for row in agencies}
