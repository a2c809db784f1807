"""Scores: what was found against what a reader annotated, and one reader against another."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

import numpy as np
import pandas as pd

from toolkit import schema
from toolkit.measures import share
from toolkit.validation.annotations import Annotations
from toolkit.validation.likeness import (
    assignment,
    bare_forms,
    form_key,
    is_same_medium,
    medium_key,
    pairs_of_quotes,
    whole_words,
)

RIGHT_SPAN = 0.8  # overlap from which the words of a quote count as found: the criterion of the guidelines
MATCHED = 0.5  # overlap from which two quotes are the same, whose other columns are compared
_SPANS = {"spans_80": RIGHT_SPAN, "spans_50": MATCHED, "spans_30": 0.3, "spans_exact": 1.0}
_OF_READERS = ("who_said_what", *_SPANS)
_COMPARED = (
    "article_id",
    "field",
    "start",
    "end",
    "kind",
    "cue_start",
    "cue_end",
    "speaker",
    "speaker_name",
    "speaker_type",
    "speaker_gender",
    "relays",
)
_ANNOTATED_TYPES = ("person", "state", "organisation")  # places are no actors for the annotators

Row = tuple[str, str, int, int]  # measure, statistic, numerator, denominator


def score(
    quotes: pd.DataFrame,
    annotations: Annotations,
    articles: pd.DataFrame,
    *,
    credits: pd.DataFrame | None = None,
    actors: pd.DataFrame | None = None,
) -> pd.DataFrame:
    """Return how well quotes that were found agree with annotations, one row a measure and statistic.

    Parameters
    ----------
    quotes
        What `find_quotes` found in *articles*.
    annotations
        What `load_annotations` read.
    articles
        The articles that count, of those annotated: a part of them scores that part alone.
    credits, actors
        What `find_credits` and `find_actors` found in them, where these are to be scored too.

    Returns
    -------
    `schema.SCORES`: `value` is `numerator` over `denominator`, missing where the denominator is 0; `low` and
    `high` are the ends of its 95 % interval.  Only quotes, credits and actors in the text count: titles and
    bylines are not annotated.

    Found and annotated quotes are paired one to one, the best overlap first; overlap is the characters
    that both hold over those that either holds.  Of three statistics, `precision`, `recall` and `f1`:

    - `who_said_what`: an overlap of at least 0.8, and the right speaker.
    - `spans_80`, `spans_50`, `spans_30`: an overlap of at least 0.8, 0.5, 0.3; `spans_exact`: of all.
    - `anonymous`: quotes of anonymous speakers, of pairs from an overlap of 0.5.
    - `relays`: media that carried the words, of the same pairs.
    - `credits`: the agencies and outlets credited, each once an article.
    - `actors`: persons, states and organisations, one to one where they share a form, article by article.

    Of `recall` alone: at an overlap of 0.8 `direct`, `indirect`, `mixed`, by the annotated kind; and
    `mentions`, the places where an annotated form stands as a whole word, with particles or without, that a
    mention of the actor paired with it touches.
    As a `share` of the pairs from an overlap of 0.5: `speaker` is right; `dropped_speaker`, the same where
    the sentence drops the subject; `kind`, `speaker_type`; `cue`, which touches the annotated one, where
    there is one; `gender`, where one is annotated; `no_gender`, none given where none is annotated;
    `actor_type`, of the actors paired.  `aliases` is the share of the annotated actors with several forms all
    of whose forms are found as one actor.

    Raises
    ------
    TypeError, ValueError
        Where a table lacks a column, or none of *articles* was annotated.

    Notes
    -----
    A speaker is right where its name has the words of the annotated one, is a form under which the
    annotated actors name it, or has at least half of the words of the other («كيري», «جون كيري»).

    Intervals are Wilson's (1927).  F1 is no share, but F1 / (2 - F1) is one: of all things found or
    annotated, those that are both (Hand, Christen and Kirielle 2021, doi:10.1007/s10994-021-05964-1); the
    interval of F1 is Wilson's for that share, carried back.  All of them take each quote for an independent
    draw.  Quotes of one article resemble one another, so the truth is less certain than they say.
    """
    schema.require(quotes, _COMPARED, "quotes table")
    schema.require(articles, ("article_id",), "articles table")
    ids = set(annotations.article_ids) & set(articles["article_id"].astype("str"))
    if not ids:
        raise ValueError(
            f"none of the {len(articles)} articles is among the {len(annotations.article_ids)} annotated: "
            "score(quotes, annotations, articles) takes the articles that load_annotations was given"
        )
    rows = list(_quote_rows(_of(annotations.quotes, ids), _of(quotes, ids)))
    if credits is not None:
        schema.require(credits, ("article_id", "field", "agency"), "credits table")
        rows += _credit_rows(_of(annotations.credits, ids), _of(credits, ids))
    if actors is not None:
        schema.require(actors, ("article_id", "field", "actor_id", "mention", "actor_type"), "actors table")
        schema.require(articles, ("text",), "articles table")
        texts = dict(zip(articles["article_id"].astype("str"), articles["text"].fillna(""), strict=True))
        rows += _actor_rows(_annotated_actors(annotations, ids), _of(actors, ids), texts)
    return _scores(rows)


def agreement(one: Annotations, two: Annotations) -> pd.DataFrame:
    """Return how well two readers agree on the quotes of the articles that both annotated.

    Returns
    -------
    The rows `who_said_what`, `spans_80`, `spans_50`, `spans_30` and `spans_exact` of `score`, each an `f1`,
    which is the same whichever reader is taken for the standard.

    Raises
    ------
    ValueError
        Where no article was annotated by both.

    Notes
    -----
    The forms under which the *first* reader's actors name a speaker count as that speaker's name; where
    the readers annotated actors differently, the order of the two may change `who_said_what` a little.
    """
    ids = set(one.article_ids) & set(two.article_ids)
    if not ids:
        raise ValueError(
            f"no article was annotated by both readers: the first annotated {list(one.article_ids[:3])} …, "
            f"the second {list(two.article_ids[:3])} …"
        )
    rows = _quote_rows(_of(one.quotes, ids), _of(two.quotes, ids))
    return _scores([row for row in rows if row[0] in _OF_READERS and row[1] == "f1"])


def _of(table: pd.DataFrame, ids: set[str]) -> pd.DataFrame:
    """Return the rows of *table* that stand in the texts of the articles *ids*."""
    inside = table["article_id"].isin(ids) & table["field"].eq("text")
    return table[inside].reset_index(drop=True)


def _annotated_actors(annotations: Annotations, ids: set[str]) -> pd.DataFrame:
    return annotations.actors[annotations.actors["article_id"].isin(ids)]


def _quote_rows(annotated: pd.DataFrame, found: pd.DataFrame) -> Iterator[Row]:
    """Yield the measures of quotes."""
    pairs = pairs_of_quotes(annotated, found)
    sizes = len(annotated), len(found)
    near = pairs["overlap"] >= RIGHT_SPAN
    yield from _found_of("who_said_what", int((near & pairs["speaker"]).sum()), *sizes)
    for name, least in _SPANS.items():
        yield from _found_of(name, int((pairs["overlap"] >= least).sum()), *sizes)
    kinds = annotated["kind"].iloc[pairs.loc[near, "annotated"]]
    for kind in schema.QUOTE_KINDS:
        yield kind, "recall", int((kinds == kind).sum()), int((annotated["kind"] == kind).sum())
    pairs = pairs[pairs["overlap"] >= MATCHED]
    ours = annotated.iloc[pairs["annotated"]].reset_index(drop=True)
    theirs = found.iloc[pairs["found"]].reset_index(drop=True)
    yield from _shares(ours, theirs, pairs["speaker"].reset_index(drop=True))
    unnamed = [table["speaker_type"].eq("anonymous") for table in (ours, theirs, annotated, found)]
    both = int((unnamed[0] & unnamed[1]).sum())
    yield from _found_of("anonymous", both, int(unnamed[2].sum()), int(unnamed[3].sum()))
    relays = sum(map(_common_media, ours["relays"], theirs["relays"]))
    numbers = [int(table["relays"].map(len).sum()) for table in (annotated, found)]
    yield from _found_of("relays", relays, *numbers)


def _shares(ours: pd.DataFrame, theirs: pd.DataFrame, speaker: pd.Series) -> Iterator[Row]:
    """Yield what is right of the quotes that were paired: *ours* annotated, *theirs* found."""
    dropped = ours["speaker"].isna()
    cued = ours["cue_start"].notna()
    touch = ours["cue_start"].lt(theirs["cue_end"]) & theirs["cue_start"].lt(ours["cue_end"])
    gendered = ours["speaker_gender"].notna()
    gender = ours["speaker_gender"].eq(theirs["speaker_gender"])
    yield _share("speaker", speaker)
    yield _share("dropped_speaker", speaker[dropped])
    yield _share("kind", ours["kind"].eq(theirs["kind"]))
    yield _share("speaker_type", ours["speaker_type"].eq(theirs["speaker_type"]))
    yield _share("cue", touch.fillna(False)[cued])
    yield _share("gender", gender[gendered])
    yield _share("no_gender", theirs["speaker_gender"].isna()[~gendered])


def _common_media(ours: Sequence[str], theirs: Sequence[str]) -> int:
    """Return how many media two lists share, each counted once."""
    like = np.array([[is_same_medium(one, other) for other in theirs] for one in ours], dtype=bool)
    return len(assignment(like))


def _credit_rows(annotated: pd.DataFrame, found: pd.DataFrame) -> Iterator[Row]:
    """Yield the measures of credits: the media of each article's text, each once."""
    ours = _media_by_article(annotated[annotated["form"] != "byline"])
    theirs = _media_by_article(found)
    common = sum(_common_media(media, theirs.get(article, [])) for article, media in ours.items())
    return _found_of("credits", common, *(sum(map(len, side.values())) for side in (ours, theirs)))


def _media_by_article(credits: pd.DataFrame) -> dict[str, list[str]]:
    named = credits.dropna(subset="agency")
    return {
        article: list({medium_key(name): name for name in names}.values())
        for article, names in named.groupby("article_id")["agency"]
    }


class _Actor(NamedTuple):
    """One actor that was found in an article."""

    forms: set[str]
    type: str
    spans: list[tuple[int, int]]


_NOT_FOUND: Final = _Actor(set(), "", [])


def _actor_rows(annotated: pd.DataFrame, found: pd.DataFrame, texts: Mapping[str, str]) -> Iterator[Row]:
    """Yield the measures of actors: article by article, one to one where they share a form."""
    theirs = _found_actors(found[found["actor_type"].isin(_ANNOTATED_TYPES)])
    paired: list[tuple[str, Sequence[str], str, _Actor]] = []
    for article, rows in annotated.groupby("article_id"):
        others = theirs.get(article, [])
        forms = list(map(bare_forms, rows["forms"]))
        like = np.array([[bool(mine & other.forms) for other in others] for mine in forms], dtype=bool)
        chosen = dict(assignment(like))
        actors = (others[chosen[row]] if row in chosen else _NOT_FOUND for row in range(len(rows)))
        articles = [texts[article]] * len(rows)
        paired += zip(articles, rows["forms"], rows["actor_type"], actors, strict=True)
    common = [(kind, actor) for _, _, kind, actor in paired if actor is not _NOT_FOUND]
    yield from _found_of("actors", len(common), len(annotated), sum(map(len, theirs.values())))
    yield _share("actor_type", [kind == actor.type for kind, actor in common])
    touched = [
        any(start < other_end and other_start < end for other_start, other_end in actor.spans)
        for text, forms, _, actor in paired
        for start, end in whole_words(text, forms)
    ]
    yield "mentions", "recall", sum(touched), len(touched)
    several = [
        all(bare_forms([form]) & actor.forms for form in forms)
        for _, forms, _, actor in paired
        if len(set(map(form_key, forms))) > 1
    ]
    yield _share("aliases", several)


def _found_actors(found: pd.DataFrame) -> dict[str, list[_Actor]]:
    """Return the actors of each article, with all their mentions."""
    actors: dict[str, list[_Actor]] = {}
    for (article, _), rows in found.groupby(["article_id", "actor_id"], sort=False):
        spans = list(zip(rows["start"], rows["end"], strict=True))
        actor = _Actor(bare_forms(rows["mention"]), rows["actor_type"].iloc[0], spans)
        actors.setdefault(article, []).append(actor)
    return actors


def _found_of(measure: str, common: int, annotated: int, found: int) -> Iterator[Row]:
    """Yield precision, recall and F1 of *common* things among those annotated and those found."""
    yield measure, "precision", common, found
    yield measure, "recall", common, annotated
    yield measure, "f1", 2 * common, annotated + found


def _share(measure: str, right: Collection[bool]) -> Row:
    return measure, "share", int(sum(right)), len(right)


def _scores(rows: Sequence[Row]) -> pd.DataFrame:
    """Return rows as a table with their values and intervals."""
    measured = [_f1(*row[2:]) if row[1] == "f1" else share(*row[2:]) for row in rows]
    names = ("measure", "statistic", "numerator", "denominator")
    columns = {name: [row[place] for row in rows] for place, name in enumerate(names)}
    columns |= {
        name: [values[key] for values in measured]
        for name, key in (("value", "share"), ("low", "low"), ("high", "high"))
    }
    return schema.table(schema.SCORES, columns)


def _f1(twice_common: int, both: int) -> pd.Series:
    """Return F1 as `share` returns shares: its interval is that of the share F1 / (2 - F1), carried back."""
    common = twice_common // 2
    of_either = share(common, both - common)
    return 2 * of_either / (1 + of_either)
