"""Who is named how, and who is quoted: one row an actor or speaker."""

from collections.abc import Sequence

import pandas as pd

from toolkit import schema
from toolkit.measures.counting import counts


def naming_forms(actors: pd.DataFrame) -> pd.DataFrame:
    """Return under how many names each actor stands, one row an actor, the most mentioned first.

    Parameters
    ----------
    actors
        The mentions of `find_actors`.

    Returns
    -------
    `actor_id, actor` (the most frequent), `actor_type`, `mentions`, `articles`, `forms` (how many distinct
    ones) and `names`: those forms as a list, the most frequent first.

    Raises
    ------
    ValueError
        Where *actors* lacks a column.
    """
    schema.require(actors, ("article_id", "actor_id", "actor", "actor_type", "mention"), "actors table")
    rows = [_forms_row(actor_id, group) for actor_id, group in actors.groupby("actor_id", sort=True)]
    columns = ["actor_id", "actor", "actor_type", "mentions", "articles", "forms", "names"]
    table = pd.DataFrame(rows, columns=columns)
    return table.sort_values("mentions", ascending=False, kind="stable", ignore_index=True)


def _forms_row(actor_id: str, group: pd.DataFrame) -> Sequence:
    forms = counts(group, "mention")
    return (
        actor_id,
        group["actor"].mode().iloc[0],
        group["actor_type"].mode().iloc[0],
        len(group),
        group["article_id"].nunique(),
        len(forms),
        forms.index.tolist(),
    )


def naming(mentions: pd.DataFrame, articles: pd.DataFrame, *, by: str = "outlet") -> pd.DataFrame:
    """Return which outlet uses which name for an actor, and when, one row an actor, outlet and name.

    Parameters
    ----------
    mentions
        The mentions of `find_actors`, or those of the actors that you compare.
    articles
        The articles that these were found in.
    by
        The column of *articles* to compare.

    Returns
    -------
    `actor_id, actor` (the most frequent), the column *by*, `name` (as it is written), `mentions`, `articles`,
    `share` (0–1, of the mentions of this actor in this outlet), `first` and `last` (when the articles that
    have it were published; missing where no date is known).  The most mentioned actors come first, and in
    an outlet the most frequent name.  Articles without a value of *by* are left out.

    Raises
    ------
    ValueError
        Where a table lacks a column, or *articles* holds an article twice.
    """
    schema.require(mentions, ("article_id", "actor_id", "actor", "mention"), "table of mentions")
    schema.require_articles(articles, [by])
    columns = [by, "published"] if "published" in articles else [by]
    rows = mentions.merge(articles[["article_id", *columns]], on="article_id")
    rows = rows.rename(columns={"mention": "name"}).assign(published=pd.to_datetime(rows.get("published")))
    usual = usual_names(rows)
    found = rows.groupby(["actor_id", by, "name"], as_index=False).agg(
        mentions=("name", "size"),
        articles=("article_id", "nunique"),
        first=("published", "min"),
        last=("published", "max"),
    )
    found["share"] = found["mentions"] / found.groupby(["actor_id", by])["mentions"].transform("sum")
    found["actor"] = found["actor_id"].map(usual)
    total = found.groupby("actor_id")["mentions"].transform("sum")
    found = found.assign(total=total).sort_values(
        ["total", "actor_id", by, "mentions"], ascending=[False, True, True, False], kind="stable"
    )
    order = ["actor_id", "actor", by, "name", "mentions", "articles", "share", "first", "last"]
    return found[order].reset_index(drop=True)


def usual_names(mentions: pd.DataFrame, column: str = "actor") -> pd.Series:
    """Return the most frequent value of *column* for each actor; equals in the order of their letters."""
    sizes = mentions.groupby(["actor_id", column]).size().reset_index(name="n")
    most = sizes.sort_values("n", ascending=False, kind="stable").drop_duplicates("actor_id")
    return most.set_index("actor_id")[column]


def speakers(quotes: pd.DataFrame) -> pd.DataFrame:
    """Return who is quoted, one row a speaker, the most quoted first.

    Returns
    -------
    `actor_id, speaker_name` (the most frequent), `speaker_type, speaker_gender` (missing where none is
    shown), `quotes, direct` (how many of them in the speaker's own words), `articles`.  Quotes without a
    speaker are not counted.

    Raises
    ------
    ValueError
        Where *quotes* lacks a column.
    """
    wanted = ("actor_id", "speaker_name", "speaker_type", "speaker_gender", "kind", "article_id")
    schema.require(quotes, wanted, "quotes table")
    named = quotes.dropna(subset=["speaker_name"])
    rows = [_speaker_row(actor_id, group) for actor_id, group in named.groupby("actor_id", sort=True)]
    columns = ["actor_id", "speaker_name", "speaker_type", "speaker_gender", "quotes", "direct", "articles"]
    table = pd.DataFrame(rows, columns=columns)
    return table.sort_values("quotes", ascending=False, kind="stable", ignore_index=True)


def _speaker_row(actor_id: str, group: pd.DataFrame) -> Sequence:
    return (
        actor_id,
        group["speaker_name"].mode().iloc[0],
        group["speaker_type"].mode().iloc[0],
        next(iter(group["speaker_gender"].dropna()), None),
        len(group),
        int((group["kind"] == "direct").sum()),
        group["article_id"].nunique(),
    )
