"""What is written on a chart and round it, in two languages: names, numbers, title, caption."""

import textwrap
from collections.abc import Callable
from dataclasses import dataclass, field

import pandas as pd

from toolkit import schema
from toolkit.display import label, printable
from toolkit.labels import say, texts

CLOSED = {
    "kind": schema.QUOTE_KINDS,
    "speaker_type": schema.SPEAKER_TYPES,
    "anonymity": schema.ANONYMITY,
    "actor_type": schema.ACTOR_TYPES,
    "form": schema.CREDIT_FORMS,
    "wire": schema.WIRE_KINDS,
    "role": schema.LINK_ROLES,
    "stance": schema.STANCES,
    "field": schema.FIELDS,
    "speaker_gender": ("f", "m"),
}
_UNITS = {
    "quote": "quotes",
    "mention": "mentions",
    "form": "credits",
    "level": "links",
    "token": "words",
    "match": "occurrences",
}
MISSING = ""  # the key under which rows without a value are counted
OTHER = "\x00other"  # the key under which the values beyond the most frequent are counted
_TOLD = 5  # numbers that the alternative text tells
_STOPS = (".", "!", "?", "؟")
_NAME_WIDTH = 30  # characters of a name on one line
_NAME_LINES = 3


@dataclass
class Words:
    """What is written round a chart: title and caption, in one language."""

    language: str
    title: str | None = None
    source: str | None = None
    n: int | None = None
    unit: str | None = None
    chart: str | None = None  # its kind, for the alternative text
    undrawn: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)  # of their own below the rest
    largest: list[str] = field(default_factory=list)  # for the alternative text

    def many(self) -> str:
        """Return what is counted, in the plural."""
        return texts(self.language).get(f"many.{self.unit}", self.unit or "")

    def axis(self) -> str:
        """Return the title of the axis of counts."""
        many = self.many()
        return say("axis.number", self.language, many=many) if many else say("axis.count", self.language)

    def leave_out(self, key: str, rows: int, **values: object) -> None:
        """Say in the caption that so many *rows* of those counted are not drawn, and why."""
        if rows:
            count = number_of(rows, self.unit, self.language)
            self.undrawn.append(say(key, self.language, count=count, **values))

    def tell(
        self,
        numbers: pd.Series | pd.DataFrame,
        *columns: str | None,
        number: Callable[[float], str] | None = None,
    ) -> None:
        """Keep the largest *numbers* with their names for the alternative text.

        They are named as values of *columns*: one for a series; for a table, that of its rows and that of
        its columns.
        """
        if isinstance(numbers, pd.DataFrame):
            pairs = pd.MultiIndex.from_product([numbers.index, numbers.columns])
            numbers = pd.Series(numbers.to_numpy(dtype=float).ravel(), index=pairs)
            numbers = numbers[numbers > 0]
        for key, value in numbers.astype(float).nlargest(_TOLD).items():
            parts = zip(key if len(columns) > 1 else (key,), columns, strict=True)
            name = " \u2013 ".join(value_name(part, column, self.language) for part, column in parts)
            self.largest.append(f"{name} ({(number or number_text)(value)})")

    def kind(self) -> str:
        """Return the kind of chart, with a capital."""
        return as_title(say(f"chart.{self.chart}", self.language)) if self.chart else ""

    def alternative(self) -> str:
        """Return what the chart says, in words: its kind, title, largest numbers, and caption."""
        told = f"{say('caption.semicolon', self.language)} ".join(self.largest)
        largest = say("caption.largest", self.language, values=told) if told else as_title(self._nothing())
        headline = ": ".join(filter(None, (self.kind(), self.title)))
        stop = "" if headline.endswith(_STOPS) else "."
        return printable(f"{headline}{stop} {largest}. {self.caption()}")

    def _nothing(self) -> str:
        return say("word.nothing", self.language)

    def caption(self) -> str:
        """Return the caption: n, what of it is not drawn, remarks, source, a sentence each; then lines."""
        sentences = [*self._counted(), *map(as_title, self.remarks)]
        if self.source:
            sentences.append(say("caption.source", self.language, source=self.source.rstrip(". ")))
        return "\n".join([" ".join(f"{sentence}." for sentence in sentences), *self.lines]).lstrip("\n")

    def _counted(self) -> list[str]:
        if self.n is None:
            return []
        counted = say("caption.n", self.language, count=number_of(self.n, self.unit, self.language))
        if not self.undrawn:
            return [counted]
        parts = f"{say('caption.semicolon', self.language)} ".join(self.undrawn)
        comma = say("caption.comma", self.language)
        return [f"{counted}{comma} {say('caption.undrawn', self.language, parts=parts)}"]


def words_of(
    table: pd.DataFrame,
    title: str | None,
    source: str | None,
    unit: str | None,
    language: str,
    chart: str | None = None,
) -> Words:
    """Return the words of a chart of all rows of *table*."""
    schema.require(table, [], "table to draw")
    known = (name for column, name in _UNITS.items() if column in table)
    return Words(language, title, source, n=len(table), unit=unit or next(known, "rows"), chart=chart)


def number_of(n: int, unit: str | None, language: str) -> str:
    """Return *n* with its unit in the number that it asks for."""
    if unit is None:
        return f"{n:,}"
    form = texts(language).get(f"unit.{unit}.{_plural(n)}")
    return form.format(n=f"{n:,}") if form else f"{n:,} {unit}"


def _plural(n: int) -> str:
    """Return the Arabic plural category of *n* (CLDR); English nouns differ at one alone."""
    if n in (0, 1, 2):
        return ("zero", "one", "two")[n]
    rest = n % 100
    return "few" if 3 <= rest <= 10 else "many" if rest >= 11 else "other"


def number_text(value: float) -> str:
    """Return a number as it stands at the end of a bar."""
    return f"{value:,.0f}" if float(value).is_integer() else f"{value:,.3g}"


def column_name(column: str, language: str) -> str:
    """Return what a column is called on a chart."""
    return texts(language).get(f"column.{column}", column)


def one_by_other(one: str, other: str, language: str) -> str:
    """Return the title of a chart of one column by another."""
    return as_title(
        say("title.by", language, one=column_name(one, language), other=column_name(other, language))
    )


def as_title(text: str) -> str:
    """Return *text* with a capital where its letters have one."""
    return text[:1].upper() + text[1:]


def value_name(key: object, column: str | None, language: str) -> str:
    """Return a value as a chart names it: closed lists translated, missing and other ones said."""
    if isinstance(key, tuple):
        return " \u2013 ".join(value_name(part, None, language) for part in key)
    if pd.isna(key) or key == MISSING:
        return say("word.missing", language)
    if key == OTHER:
        return say("word.other", language)
    if key in CLOSED.get(column, ()):
        return say(f"{column}.{key}", language)
    return f"{key:%Y-%m-%d}" if isinstance(key, pd.Timestamp) else str(key)


def with_n(name: str, n: int, language: str) -> str:
    """Return a name with the number of rows behind it."""
    return name_label(say("row.n", language, name=name, n=f"{n:,}"))


def name_label(text: str, width: int = _NAME_WIDTH) -> str:
    """Return a name as a label, wrapped where it is long."""
    lines = textwrap.wrap(literal(printable(text)), width, max_lines=_NAME_LINES, placeholder=" \u2026")
    return label("\n".join(lines))


def sentence_label(text: str, language: str) -> str:
    """Return a text of the chart's own language as a label."""
    return label(text, direction="rtl" if language == "ar" else "ltr")


def literal(text: str) -> str:
    """Return *text* with its dollar signs escaped, which Matplotlib would read as mathematics."""
    return text.replace("$", r"\$")
