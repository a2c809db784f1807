"""What was found in one article, ready to be drawn: numbered quotes, their chains, the spans of a field."""

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import pandas as pd

from toolkit.labels import Language, say
from toolkit.reader.labels import value_name
from toolkit.reader.segments import Span
from toolkit.runs import Analysis

Row = dict[str, object]  # a row of a table; what is missing is None

BETWEEN = " \u00b7 "  # a middle dot, which stands in the same place in either direction
MEDIA_ROLES = ("relay", "addressee")  # of the links between a speaker and the outlet


class Step(NamedTuple):
    """A step of a chain: who, in which role, and the number of the quote that names it."""

    role: str
    name: str
    quote: int


@dataclass(frozen=True)
class Evidence:
    """The rows of one article; the number of a quote is its place in `quotes`, from 1."""

    quotes: list[Row]
    links: list[Row]
    credits: list[Row]
    actors: list[Row]

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The number of each quote by its id."""
        return {quote["quote_id"]: number for number, quote in enumerate(self.quotes, 1)}

    def chain(self, quote: Row) -> list[Step]:
        """Return the chain of *quote* from its speaker to the outlet, through the quote that it stands in."""
        number = self.numbers[quote["quote_id"]]
        links = sorted(self._links_of.get(quote["quote_id"], ()), key=lambda link: link["level"])
        steps = [Step(link["role"], link["surface"] or "", number) for link in links]
        outer = self.numbers.get(quote["parent_id"])
        if outer is None:
            return steps
        return [step for step in steps if step.role != "outlet"] + self.chain(self.quotes[outer - 1])

    @cached_property
    def _links_of(self) -> dict[str, list[Row]]:
        """The links of each quote by its id."""
        links: dict[str, list[Row]] = {}
        for link in self.links:
            links.setdefault(link["quote_id"], []).append(link)
        return links

    def spans(self, field: str, language: Language) -> list[Span]:
        """Return every span of *field*, each with the sentence that is said of it."""
        return [
            *self._quote_spans(field, language),
            *self._speaker_spans(field, language),
            *self._relay_spans(field, language),
            *(_credit_span(row, language) for row in self.credits if row["field"] == field),
            *(_actor_span(row, language) for row in self.actors if row["field"] == field),
        ]

    def _quote_spans(self, field: str, language: Language) -> list[Span]:
        spans = []
        for number, quote in enumerate(self.quotes, 1):
            if quote["field"] != field:
                continue
            note = _quote_note(number, quote, language)
            spans.append(Span(quote["start"], quote["end"], "quote", (number,), note))
            if quote["cue_start"] is not None:
                stance = value_name("stance", quote["stance"], language)
                note = f"{_of_quotes('column.cue', [number], language)}: {stance}"
                spans.append(Span(quote["cue_start"], quote["cue_end"], "cue", (number,), note))
        return spans

    def _speaker_spans(self, field: str, language: Language) -> list[Span]:
        places: dict[tuple[int, int], list[int]] = {}
        for number, quote in enumerate(self.quotes, 1):
            if quote["field"] == field and quote["speaker_start"] is not None:
                places.setdefault((quote["speaker_start"], quote["speaker_end"]), []).append(number)
        return [
            Span(start, end, "speaker", tuple(of), self._speaker_note(of, language))
            for (start, end), of in places.items()
        ]

    def _speaker_note(self, of: list[int], language: Language) -> str:
        quote = self.quotes[of[0] - 1]
        kind = value_name("speaker_type", quote["speaker_type"], language)
        return f"{_of_quotes('column.speaker', of, language)}: {quote['speaker_name'] or ''}{BETWEEN}{kind}"

    def _relay_spans(self, field: str, language: Language) -> list[Span]:
        places: dict[tuple[int, int, str], list[int]] = {}
        for link in self.links:
            if link["role"] in MEDIA_ROLES and link["field"] == field and link["start"] is not None:
                place = (link["start"], link["end"], link["role"])
                places.setdefault(place, []).append(self.numbers[link["quote_id"]])
        return [
            Span(start, end, "relay", tuple(of), _of_quotes(f"role.{role}", of, language))
            for (start, end, role), of in places.items()
        ]


def evidence_of(found: Analysis, article_id: str) -> Evidence:
    """Return the rows of one article; links of quotes that are not in the table of quotes are left out."""
    tables = (found.quotes, found.links, found.credits, found.actors)
    quotes, links, credits, actors = (table[table["article_id"] == article_id] for table in tables)
    links = links[links["quote_id"].isin(quotes["quote_id"])]
    return Evidence(*map(_rows, (quotes, links, credits, actors)))


def _rows(table: pd.DataFrame) -> list[Row]:
    plain = table.astype(object)
    return plain.where(plain.notna(), None).to_dict("records")


def _of_quotes(key: str, numbers: list[int], language: Language) -> str:
    listed = ", ".join(map(str, numbers))
    return say("page.of_quotes", language, what=say(key, language), numbers=listed)


def _quote_note(number: int, quote: Row, language: Language) -> str:
    kind = value_name("kind", quote["kind"], language)
    stance = value_name("stance", quote["stance"], language)
    speaker = quote["speaker_name"] or say("word.missing", language)
    kind_of_speaker = value_name("speaker_type", quote["speaker_type"], language)
    parts = (say("page.quote_n", language, n=number), kind, stance, speaker, kind_of_speaker, quote["rule"])
    return BETWEEN.join(parts)


def _credit_span(credit: Row, language: Language) -> Span:
    form = value_name("form", credit["form"], language)
    note = f"{say('page.credit', language)}: {credit['agency']}{BETWEEN}{form}"
    return Span(credit["start"], credit["end"], "credit", (), note)


def _actor_span(actor: Row, language: Language) -> Span:
    kind = value_name("actor_type", actor["actor_type"], language)
    note = f"{say('column.actor', language)}: {actor['actor']}{BETWEEN}{kind}{BETWEEN}{actor['rule']}"
    return Span(actor["start"], actor["end"], "actor", (), note)
