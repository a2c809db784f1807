"""Annotations made by reading: a JSON object an article, its strings placed in the article's text."""

import json
import os
import re
import warnings
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pandas as pd

from toolkit import schema
from toolkit.load import LoadWarning
from toolkit.reading import checked_articles
from toolkit.text.letters import HARAKAT, TATWEEL

_LETTER = rf"[\w{HARAKAT}{TATWEEL}]"
_SENTENCE_END = re.compile(r"[.!؟\n]")
_BEHIND = 5  # characters by which a cue behind its content counts as further off than one before it
_SHOWN = 30  # characters of a string that a problem tells

Span = tuple[int, int]
Record = Mapping[str, object]  # an object of the JSON file
Report = Callable[[str], None]


@dataclass(frozen=True)
class Annotations:
    """What a reader annotated, as tables (`schema` says their columns: ``ANNOTATED_…``, `PROBLEMS`).

    `article_ids` are the articles that were annotated, those in which nothing was found too; `problems`
    lists, by line of the file, what does not fit the articles.
    """

    article_ids: tuple[str, ...]
    quotes: pd.DataFrame
    credits: pd.DataFrame
    actors: pd.DataFrame
    problems: pd.DataFrame

    def __repr__(self) -> str:
        """Say how much was annotated, and how much of it does not fit."""
        tables = ("quotes", "credits", "actors", "problems")
        sizes = ", ".join(f"{name} {len(getattr(self, name)):,}" for name in tables)
        return f"Annotations(articles {len(self.article_ids):,}, {sizes})"


def load_annotations(path: str | os.PathLike[str], articles: pd.DataFrame) -> Annotations:
    """Return the annotations of a JSON-lines file, their strings placed in the articles as offsets.

    A line is an object with `article_id`, `quotes`, `credits` and `actors`, as ``data/sample/annotations.md``
    describes them.

    Parameters
    ----------
    path
        A .jsonl file in UTF-8.
    articles
        The articles that were annotated: `article_id` and `text`; `title` and `byline` where they stand.

    Returns
    -------
    An `Annotations`.  A row of its `quotes` is an annotated quote, in the order of the file, with the
    columns that `find_quotes` has for it: ``text[start:end]`` is `quote`, the first place where the content
    stands, or the one that `nth` counts.  `cue` is the whole word nearest to the content, in the same
    sentence and before the content where there is one, and `speaker` the place nearest to the cue; both are
    missing where the file has null or they do not stand in the text.  `speaker_forms` lists the names under
    which the annotated actors know the speaker.  `field` of a credit is where its surface stands, missing
    where it stands nowhere.

    Warns
    -----
    LoadWarning
        With their number, where things do not fit; `problems` says which and why.  Left out are a quote that
        has no place in the text, no name of a speaker, or a kind or type that no list knows; a line that is
        no JSON object; an article that was annotated on an earlier line, or is not among *articles*.

    Raises
    ------
    FileNotFoundError
        Where there is no file at *path*.
    TypeError, ValueError
        Where *articles* is no table of articles, or has none of those that were annotated.
    """
    articles = checked_articles(articles)
    fields = [name for name in schema.FIELDS if name in articles]
    known = articles.set_index("article_id")[fields].fillna("").to_dict("index")
    problems: list[tuple[str, str, str]] = []
    found: dict[str, list[dict]] = {"quotes": [], "credits": [], "actors": []}
    seen: dict[str, bool] = {}  # the annotated articles: whether they are among those given
    for report, record in _records(Path(path), problems):
        article_id = str(record.get("article_id"))
        if article_id in seen:
            report("the article was annotated on an earlier line")
        elif article_id not in known:
            report("the article is not among those given")
        else:
            for name, rows in _rows(record, known[article_id], report).items():
                found[name] += [{"article_id": article_id} | row for row in rows]
        seen.setdefault(article_id, article_id in known)
    if seen and not any(seen.values()):
        raise ValueError(
            f"none of the {len(seen)} annotated articles is among the {len(known)} articles: the first is "
            f"{next(iter(seen))!r}, while the articles are {list(known)[:3]} …; give those annotated"
        )
    if problems:
        warnings.warn(
            f"{len(problems)} thing(s) in {Path(path).name} do not fit; .problems lists each", LoadWarning, 2
        )
    return Annotations(
        tuple(article_id for article_id, given in seen.items() if given),
        _table(schema.ANNOTATED_QUOTES, found["quotes"]),
        _table(schema.ANNOTATED_CREDITS, found["credits"]),
        _table(schema.ANNOTATED_ACTORS, found["actors"]),
        _table(schema.PROBLEMS, [dict(zip(schema.PROBLEMS, row, strict=True)) for row in problems]),
    )


def _table(columns: Mapping[str, str], rows: list[dict]) -> pd.DataFrame:
    return schema.table(columns, {name: [row[name] for row in rows] for name in columns})


def _records(path: Path, problems: list[tuple[str, str, str]]) -> Iterator[tuple[Report, Record]]:
    """Yield the objects of a JSON-lines file, each with the function that notes what is wrong with it."""

    def note(line: int, reason: str, article: str = "") -> None:
        problems.append((path.name, str(line), f"{article}: {reason}" if article else reason))

    for number, line in enumerate(path.read_text(encoding="utf-8-sig").split("\n"), 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except json.JSONDecodeError as error:
            note(number, f"the line is no JSON: {error}")
            continue
        if isinstance(record, dict) and record.get("article_id") is not None:
            yield partial(note, number, article=str(record["article_id"])), record
        else:
            note(number, "the line is no object with an article_id")


def _rows(record: Record, fields: Mapping[str, str], report: Report) -> dict[str, list[dict]]:
    """Return the rows of each table that one article's annotations make."""
    actors = list(_items(record, "actors", report))
    return {
        "quotes": [
            row
            for say, quote in _items(record, "quotes", report)
            if (row := _quote(quote, fields["text"], [actor for _, actor in actors], say)) is not None
        ],
        "credits": [_credit(credit, fields, say) for say, credit in _items(record, "credits", report)],
        "actors": [_actor(actor, fields, say) for say, actor in actors],
    }


def _items(record: Record, name: str, report: Report) -> Iterator[tuple[Report, Record]]:
    """Yield the objects in a list of *record*, each with the function that notes what is wrong with it."""
    for number, item in enumerate(record.get(name) or [], 1):
        if isinstance(item, dict):
            yield partial(_say, report, f"{name.removesuffix('s')} {number}"), item
        else:
            report(f"{name.removesuffix('s')} {number} is no object")


def _say(report: Report, what: str, reason: str) -> None:
    report(f"{what}: {reason}")


# Quotes


def _quote(quote: Record, text: str, actors: list[Record], report: Report) -> dict | None:
    """Return the row of an annotated quote, or None, with the reasons noted, where it cannot be used."""
    span = _content(quote, text, report)
    named = _has_name(quote, report)
    listed = [_is_listed(quote, "kind", schema.QUOTE_KINDS, report)]
    listed += [_is_listed(quote, "speaker_type", schema.SPEAKER_TYPES, report)]
    if span is None or not named or not all(listed):
        return None
    cue = _placed(quote, "cue", text, report, partial(_nearest_cue, text=text, content=span))
    speaker = _placed(quote, "speaker", text, report, partial(_nearest_speaker, content=span, cue=cue))
    relays = list(map(str, quote.get("relays") or []))
    for relay in relays:
        if relay not in text:
            report(f"the relay does not stand in the text: {_short(relay)}")
    return {
        "field": "text",
        "start": span[0],
        "end": span[1],
        "quote": text[slice(*span)],
        "kind": quote["kind"],
        "cue": text[slice(*cue)] if cue else None,
        "cue_start": cue[0] if cue else None,
        "cue_end": cue[1] if cue else None,
        "speaker": text[slice(*speaker)] if speaker else None,
        "speaker_start": speaker[0] if speaker else None,
        "speaker_end": speaker[1] if speaker else None,
        "speaker_name": quote["speaker_name"],
        "speaker_type": quote["speaker_type"],
        "speaker_gender": quote.get("speaker_gender"),
        "relays": relays,
        "speaker_forms": _forms(str(quote["speaker_name"]), actors),
    }


def _content(quote: Record, text: str, report: Report) -> Span | None:
    """Return the place of a quote's content: the first one, or the one that `nth` counts."""
    content, number = str(quote.get("content") or ""), quote.get("nth") or 1
    places = _places(content, text)
    if isinstance(number, int) and 0 < number <= len(places):
        return places[number - 1]
    where = f"{len(places)} time(s), not {number!r}" if places else "not at all"
    report(f"the content stands {where} in the text: {_short(content)}")
    return None


def _has_name(quote: Record, report: Report) -> bool:
    if not quote.get("speaker_name"):
        report("speaker_name is missing; give the fullest name or the noun phrase of the source")
    return bool(quote.get("speaker_name"))


def _is_listed(record: Record, key: str, allowed: tuple[str, ...], report: Report) -> bool:
    """Tell whether a value is one of its closed list; note where it is not."""
    if record.get(key) in allowed:
        return True
    report(f"{key} is {record.get(key)!r}, but must be one of {list(allowed)}")
    return False


def _placed(
    quote: Record, key: str, text: str, report: Report, nearest: Callable[[list[Span]], Span]
) -> Span | None:
    """Return the place of a cue or speaker; None where there is none, or, noted, where it has no place."""
    words = quote.get(key)
    if not words:
        return None
    places = _places(str(words), text, whole=True) or _places(str(words), text)
    if not places:
        report(f"the {key} does not stand in the text: {_short(str(words))}")
        return None
    return nearest(places)


def _nearest_cue(places: list[Span], *, text: str, content: Span) -> Span:
    """Return the place of a cue that belongs to *content*: outside it, in its sentence, before it, near."""

    def distance(place: Span) -> tuple[bool, bool, int]:
        before = place[1] <= content[0]
        if not before and place[0] < content[1]:
            return True, True, 0
        gap = text[place[1] : content[0]] if before else text[content[1] : place[0]]
        return False, bool(_SENTENCE_END.search(gap)), len(gap) + (0 if before else _BEHIND)

    return min(places, key=distance)


def _nearest_speaker(places: list[Span], *, content: Span, cue: Span | None) -> Span:
    """Return the place of a speaker: beside the cue on its side of the content where possible, and near."""
    anchor = cue[0] if cue else content[0]
    before = anchor <= content[0]
    beside = [
        place
        for place in places
        if (anchor <= place[0] and place[1] <= content[0] + 1 if before else place[0] >= content[1])
    ]
    return min(beside or places, key=lambda place: abs(place[0] - anchor))


def _places(words: str, text: str, *, whole: bool = False) -> list[Span]:
    """Return where *words* stand in *text*, on request only as whole words."""
    if not words:
        return []
    pattern = re.escape(words)
    if whole:
        pattern = rf"(?<!{_LETTER}){pattern}(?!{_LETTER})"
    return [found.span() for found in re.finditer(pattern, text)]


# Credits and actors


def _credit(credit: Record, fields: Mapping[str, str], report: Report) -> dict:
    surface = str(credit.get("surface") or "")
    field = next((name for name in schema.FIELDS if surface and surface in fields.get(name, "")), None)
    if field is None:
        report(f"the surface stands in no field: {_short(surface)}")
    _is_listed(credit, "form", schema.CREDIT_FORMS, report)
    return {
        "field": field,
        "surface": surface,
        "agency": credit.get("agency"),
        "form": credit.get("form"),
    }


def _actor(actor: Record, fields: Mapping[str, str], report: Report) -> dict:
    forms = list(map(str, actor.get("surfaces") or []))
    for form in forms:
        if not any(form in text for text in fields.values()):
            report(f"the surface stands in no field: {_short(form)}")
    _is_listed(actor, "type", schema.ACTOR_TYPES, report)
    return {"actor": actor.get("name"), "actor_type": actor.get("type"), "forms": forms}


def _forms(name: str, actors: list[Record]) -> list[str]:
    """Return the forms under which the annotated actors name a speaker, each once."""
    owners = [actor for actor in actors if name == actor.get("name") or name in (actor.get("surfaces") or [])]
    return list(dict.fromkeys(form for actor in owners for form in actor.get("surfaces") or []))


def _short(words: str) -> str:
    return f"«{words[:_SHOWN]}…»" if len(words) > _SHOWN else f"«{words}»"
