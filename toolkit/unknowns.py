"""Actors that no lexicon knows: a ranking to choose from, and a table of one's own made of the chosen."""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from toolkit import schema
from toolkit.actors import find_actors
from toolkit.gazetteer import UNKNOWN
from toolkit.text.clitics import splits
from toolkit.text.letters import fold_phrase, strip_marks

LINES = 5  # of evidence for an actor, of different articles as far as there are
_AROUND = 40  # characters shown before and after a mention
_OWN = "own:"  # begins the id of one that a user has chosen


class _Mention(NamedTuple):
    """What is read of a row of `find_actors`."""

    article_id: str
    field: str
    start: int
    end: int
    mention: str
    actor_id: str
    actor: str
    actor_type: str


def unknown_actors(articles: pd.DataFrame, *, actors: pd.DataFrame | None = None) -> pd.DataFrame:
    """Return the actors that no lexicon knows, one row an actor, those of the most articles first.

    Parameters
    ----------
    articles
        One row an article; needs `article_id` and `text`, reads `title` where it stands.
    actors
        Their mentions, where `find_actors` or `analyse` has found them already; such that were found with
        ``extra="actors.csv"`` leave out whom that file knows.  Those of other articles are not counted.

    Returns
    -------
    `schema.UNKNOWN_ACTORS`: `actor_id`, `actor` (the fullest name in most articles), `actor_type`,
    `mentions`, `articles`, `names` (the forms in the texts, the most frequent first), `lines` (up to five
    mentions in their surroundings, the name in brackets) and `evidence`: the place of each of these lines as
    `article_id, field, start, end`.

    Raises
    ------
    TypeError, ValueError
        Where a table is none or lacks a column, or *articles* holds an `article_id` twice.

    Notes
    -----
    Only equal names are joined across articles: one person under a short and a long name is two rows.  Give
    both the same `actor_id` before you save them with `save_actors`.  Among the rows are also names that
    were read wrongly: look at the lines.
    """
    actors = find_actors(articles) if actors is None else actors
    schema.require(actors, _Mention._fields, "table of mentions")
    schema.require_articles(articles)
    ids = articles["article_id"].astype("str")
    actors = actors[actors["article_id"].astype("str").isin(ids)]
    fields = {name: articles[name] for name in ("text", "title") if name in articles}
    texts = pd.DataFrame(fields).set_index(ids).to_dict()
    unknown: dict[str, list[_Mention]] = {}
    for mention in map(_Mention._make, actors[list(_Mention._fields)].itertuples(index=False)):
        if mention.actor_id.startswith(UNKNOWN):
            unknown.setdefault(mention.actor_id, []).append(mention)
    rows = [_row(mentions, texts) for mentions in unknown.values()]
    rows.sort(key=lambda row: (-row["articles"], -row["mentions"], row["actor_id"]))
    return schema.table(
        schema.UNKNOWN_ACTORS, {name: [row[name] for row in rows] for name in schema.UNKNOWN_ACTORS}
    )


def save_actors(rows: pd.DataFrame, path: str | Path) -> pd.DataFrame:
    """Add actors to a CSV file of one's own, for ``find_actors(articles, extra=path)``; return its table.

    Parameters
    ----------
    rows
        The rows of `unknown_actors` that you choose; `actor_id, actor, actor_type, names` are read, and
        `actor_en` where you have added it.  Rows to which you give one `actor_id` become one actor, called
        as in the first of them.
    path
        The file.  Where it exists, rows are added to it, and what it has already stays as it is.

    Returns
    -------
    The table of the file, one row an alias: `alias, actor_id, actor, actor_en, actor_type, rule`.  An id
    ``name:…`` becomes ``own:…``.  Names of one word would be found in other people's names and in plain
    text; so a person's count only after the full name (`rule` after_full), or where there is no full one
    after a title (titled), and an organisation's in quotation marks (marked).  Change what you know better.

    Raises
    ------
    TypeError, ValueError
        Where *rows* is no table or lacks a column.
    """
    schema.require(rows, ("actor_id", "actor", "actor_type", "names"), "table of chosen actors")
    path = Path(path)
    found = pd.DataFrame(_aliases(rows), columns=list(schema.OWN_ACTORS), dtype="str")
    if path.exists():
        before = pd.read_csv(path, dtype="str", encoding="utf-8-sig", keep_default_na=False)
        found = pd.concat([before, found], ignore_index=True).fillna("")
    found = found.drop_duplicates(["actor_id", "alias"], ignore_index=True)
    found.to_csv(path, index=False, encoding="utf-8-sig", lineterminator="\n")
    return found


def _row(mentions: list[_Mention], texts: dict[str, dict[str, str]]) -> dict[str, object]:
    """Return the row of one unknown actor."""
    first = {mention.article_id: mention for mention in reversed(mentions)}  # of each article the first
    ordered = [*reversed(first.values()), *(m for m in mentions if m is not first[m.article_id])]
    shown = ordered[:LINES]
    return {
        "actor_id": mentions[0].actor_id,
        "actor": _most_frequent(mention.actor for mention in first.values())[0],
        "actor_type": mentions[0].actor_type,
        "mentions": len(mentions),
        "articles": len(first),
        "names": _most_frequent(mention.mention for mention in mentions),
        "lines": [_line(texts[m.field][str(m.article_id)], m.start, m.end) for m in shown],
        "evidence": [(m.article_id, m.field, m.start, m.end) for m in shown],
    }


def _most_frequent(values: Iterable[str]) -> list[str]:
    """Return the distinct values, the most frequent first, then in the order of the letters."""
    counted = Counter(values)
    return sorted(counted, key=lambda value: (-counted[value], value))


def _line(text: str, start: int, end: int) -> str:
    """Return a mention in brackets and the whole words around it, on one line."""
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    if start > _AROUND:
        before = before.partition(" ")[2]
    if end + _AROUND < len(text):
        after = after.rpartition(" ")[0]
    return " ".join(f"{before}[{text[start:end]}]{after}".split())


def _aliases(rows: pd.DataFrame) -> Iterator[tuple[str, ...]]:
    """Yield the aliases of chosen actors (`schema.OWN_ACTORS`)."""
    for actor_id, group in rows.groupby("actor_id", sort=False):
        first = group.iloc[0]
        names = _spelled_apart([*group["actor"], *group["names"].explode().dropna()])
        own = _OWN + actor_id.removeprefix(UNKNOWN) if actor_id.startswith(UNKNOWN) else actor_id
        english = first.get("actor_en")
        english = english if isinstance(english, str) else ""
        for name in names:
            yield (
                name,
                own,
                first["actor"],
                english,
                first["actor_type"],
                _rule(name, names, first["actor_type"]),
            )


def _spelled_apart(names: list[str]) -> list[str]:
    """Return the names that differ in more than spelling and particles, as they are first written."""
    distinct: dict[str, str] = {}
    for name in names:
        distinct.setdefault(fold_phrase(name), " ".join(name.split()))
    return [
        name for name in distinct.values() if not any(key in distinct for key in _without_particles(name))
    ]


def _without_particles(name: str) -> Iterator[str]:
    """Yield the keys of a name without the particles that its first word may bear."""
    first, *others = name.split()
    for split in splits(strip_marks(first))[1:]:
        yield fold_phrase(" ".join([split.rest, *others]))


def _rule(name: str, names: list[str], kind: str) -> str:
    """Return the rule under which a name counts: one word alone needs something that tells whose it is."""
    if " " in name:
        return ""
    if kind != "person":
        return "marked"
    return "after_full" if any(" " in other for other in names) else "titled"
