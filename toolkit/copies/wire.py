"""How much of what is printed came from agencies, credited or not."""

import pandas as pd

from toolkit import schema
from toolkit.copies.agencies import Agencies, agencies_of, names_agencies
from toolkit.copies.pairs import find_passages
from toolkit.reading import checked_articles
from toolkit.text.streams import stream

LEAST_SHARE = 0.5  # of the article itself: with less, it quotes or uses agency text rather than prints it
_CREDITED, _UNCREDITED, _NONE = schema.WIRE_KINDS


def uncredited(
    articles: pd.DataFrame, credits: pd.DataFrame, copies: pd.DataFrame, *, least_share: float = LEAST_SHARE
) -> pd.DataFrame:
    """Return the articles that carry an agency's text without naming it, one row an article and agency.

    Parameters
    ----------
    articles
        One row an article; needs `article_id` and `text`; reads `outlet` and `published`.
    credits
        The credits of all *articles*, as `find_credits` returns them.
    copies
        The pairs that share text, as `find_copies` returns them.
    least_share
        How much of the article itself must stand in one that credits the agency, 0 to 1.

    Returns
    -------
    `schema.UNCREDITED`, in the order of the articles.  `other_id` is the article that credits `agency_id`
    by sign-off, byline, dateline, or as its outlet, and has most of this one's text; `share` is how much of
    this article's letters stands in it.  `passage` and `other_passage` are the longest passage that they
    share, slices of the two texts from `start` to `end` and from `other_start` to `other_end`.  `earlier` is
    as in `find_copies`.

    Raises
    ------
    TypeError, ValueError
        Where a table is no table or lacks a column, *copies* names an article that is not there, or
        *least_share* is no share.

    Notes
    -----
    An article is left out where it is credited to any agency itself, or to «وكالات», and where it names this
    one anywhere (`in_text`).  Shared text shows that both printed the same words, not who wrote them: a
    ministry's statement that an agency carried and an outlet received by itself looks the same.  Where
    `earlier` is this article, read it with more care.  An agency whose every taker left its name out is
    not found.
    """
    evidence = _evidence(checked_articles(articles), credits, copies, least_share)
    return schema.table(schema.UNCREDITED, evidence)


def wire_copy(
    articles: pd.DataFrame, credits: pd.DataFrame, copies: pd.DataFrame, *, least_share: float = LEAST_SHARE
) -> pd.DataFrame:
    """Return for each article whether it is agency text, credited or not, one row an article.

    Parameters
    ----------
    articles, credits, copies, least_share
        As in `uncredited`.

    Returns
    -------
    `schema.WIRE_COPY`, in the order of the articles.  `wire` is credited (the article is credited to an
    agency, or to «وكالات», by sign-off, byline, dateline, or as its outlet), uncredited (`uncredited` has
    it), or none.  `agency_id` is missing where there is none, none is named, or several are.  `characters` is
    the length of the text, `wire_characters` how many of them are agency text: all of a credited article, the
    shared passages of an uncredited one.

    Raises
    ------
    TypeError, ValueError
        As `uncredited`.

    Notes
    -----
    A credited article may hold paragraphs of the outlet's own, so its `wire_characters` are an upper bound;
    those of an uncredited one are a lower bound.
    """
    articles = checked_articles(articles)
    evidence = _evidence(articles, credits, copies, least_share)
    silent = evidence.groupby("article_id")["agency_id"].agg(set).to_dict()
    shared = evidence.groupby("article_id")["characters"].max().to_dict()
    agencies = agencies_of(articles, credits)
    credited = _credited(agencies, credits)
    ids = articles["article_id"].tolist()
    sizes = articles["text"].fillna("").str.len().tolist()
    kinds = [_CREDITED if name in credited else _UNCREDITED if name in silent else _NONE for name in ids]
    of_kind = [
        {_CREDITED: size, _UNCREDITED: shared.get(name, 0), _NONE: 0}[kind]
        for name, size, kind in zip(ids, sizes, kinds, strict=True)
    ]
    columns = {
        "article_id": ids,
        "wire": kinds,
        "agency_id": [_only(agencies.get(name) or silent.get(name) or ()) for name in ids],
        "characters": sizes,
        "wire_characters": of_kind,
    }
    return schema.table(schema.WIRE_COPY, columns)


def _evidence(
    articles: pd.DataFrame, credits: pd.DataFrame, copies: pd.DataFrame, least_share: float
) -> pd.DataFrame:
    """Return what `uncredited` does, and `characters`: how many of the article stand in the other one."""
    if not 0 < least_share <= 1:
        raise ValueError(f"least_share must lie between 0 and 1, but {least_share!r} was given")
    schema.require(copies, ("article_id", "other_id", "earlier"), "table of copies")
    pairs = _silent_pairs(agencies_of(articles, credits), credits, copies)
    both = ["article_id", "other_id"]
    passages = find_passages(articles, pairs[both].drop_duplicates())
    passages = passages.assign(characters=passages["end"] - passages["start"])
    sums = passages.groupby(both, as_index=False)[["letters", "characters"]].sum()
    lengths = sums["article_id"].map(_letters_of(articles, sums["article_id"]))
    sums["share"] = sums["letters"] / lengths.astype("int64")
    longest = passages.sort_values("letters", ascending=False, kind="stable").drop_duplicates(both)
    near = sums[sums["share"] >= least_share].drop(columns="letters")
    near = pairs.merge(near, on=both).merge(longest.drop(columns=["letters", "characters"]), on=both)
    order = near["article_id"].map(pd.Series(range(len(articles)), index=articles["article_id"]))
    near = near.assign(order=order).sort_values(
        ["order", "agency_id", "share"], ascending=[True, True, False]
    )
    return near.drop_duplicates(["article_id", "agency_id"], ignore_index=True)


def _silent_pairs(agencies: Agencies, credits: pd.DataFrame, copies: pd.DataFrame) -> pd.DataFrame:
    """Return the pairs of an article that names no agency and one that does, with that agency."""
    credited = _credited(agencies, credits)
    named = set(zip(credits["article_id"], credits["agency_id"], strict=True))
    turned = copies.rename(columns={"article_id": "other_id", "other_id": "article_id"})
    both = pd.concat([copies, turned], ignore_index=True)
    rows = [
        (one, other, earlier, agency)
        for one, other, earlier in zip(both["article_id"], both["other_id"], both["earlier"], strict=True)
        if one not in credited
        for agency in sorted(agencies.get(other, ()))
        if (one, agency) not in named
    ]
    return pd.DataFrame(rows, columns=["article_id", "other_id", "earlier", "agency_id"], dtype="str")


def _credited(agencies: Agencies, credits: pd.DataFrame) -> set[str]:
    """Return the articles that are credited to an agency, or to agencies without a name."""
    feeds = credits[credits["form"].isin(schema.FEED_FORMS)]
    return {*agencies, *feeds.loc[feeds["agency_id"].map(names_agencies).astype(bool), "article_id"]}


def _letters_of(articles: pd.DataFrame, wanted: pd.Series) -> dict[str, int]:
    """Return how many letters the *wanted* articles have."""
    chosen = articles[articles["article_id"].isin(wanted)]
    texts = chosen["text"].fillna("")
    return {name: len(stream(text).letters) for name, text in zip(chosen["article_id"], texts, strict=True)}


def _only(agencies: frozenset[str] | set[str] | tuple[str, ...]) -> str | None:
    """Return the one agency, None where there is none or more than one."""
    return next(iter(agencies)) if len(agencies) == 1 else None
