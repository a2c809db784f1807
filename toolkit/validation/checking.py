"""Samples for checking: quotes drawn with context for a reader, and the precision that verdicts give."""

import heapq
import math
import os
from collections.abc import Sequence
from pathlib import Path
from statistics import NormalDist

import numpy as np
import pandas as pd

from toolkit import schema
from toolkit.load.encodings import decide, decode, decode_as
from toolkit.load.tables import read_csv
from toolkit.measures import CONFIDENCE
from toolkit.reading import checked_articles

CONTEXT = 500  # characters on each side of a quote: two or three sentences, where a dropped subject was named
STRATA_SHARE = 2  # at most n / 2 strata: every other draw follows their size, so that weights stay alike
_JOINED_BY = " | "
_OTHERS = "others"
_WHOLE = "all"
_SPREADSHEETS = (".xlsx", ".xls", ".ods")
_SHOWN = 5  # wrong cells that an error tells
_FROM_QUOTES = ("quote_id", "article_id", "field", "start", "end", "quote", "kind", "cue")
_OF_SPEAKER = ("speaker", "speaker_name", "speaker_type", "rule")
_FROM_ARTICLES = ("outlet", "url", "title")
_VERDICTS = ("verdict_span", "verdict_speaker")
_OF_DESIGN = ("quote_id", "stratum_size", "stratum_drawn")


def sample_for_checking(
    quotes: pd.DataFrame,
    articles: pd.DataFrame,
    n: int,
    *,
    by: Sequence[str] = ("rule", "kind", "outlet"),
    seed: int = 0,
) -> pd.DataFrame:
    """Return quotes drawn at random for a reader to judge, one row a quote, with the text around it.

    Write it with ``.to_csv("sample.csv", index=False, encoding="utf-8-sig")``, let a reader fill in the
    columns `verdict_span` and `verdict_speaker` in a spreadsheet, and give the file to `precision`.

    Parameters
    ----------
    quotes
        What `find_quotes` found; a part of it draws from that part.
    articles
        The articles it was found in; `outlet`, `url` and `title` are copied where they stand.
    n
        How many quotes to draw; all of them where there are no more.
    by
        The columns of *quotes* or *articles* whose values must not be lost, the most important first.
    seed
        A whole number: the same tables, in any order, and the same seed draw the same sample.

    Returns
    -------
    `schema.SAMPLE`, in random order, so that who stops early has judged a sample too.  `left`, `quote` and
    `right` follow one another in the article's `field`, cut at words about 500 characters away.  The
    verdicts are empty: ``yes``, ``no`` or ``unsure``, whether the quote begins and ends where it should
    (`verdict_span`) and whether `speaker_name` is who said it (`verdict_speaker`).  A row stands for
    `stratum_size` / `stratum_drawn` quotes, two whole numbers that no spreadsheet takes for a date.

    Raises
    ------
    TypeError, ValueError
        Where a table lacks a column, *n* is less than 1, or the quotes are not of these articles.

    Notes
    -----
    Strata are the values of the first column of *by*, then, the largest first, their parts by the next
    column, as long as there are no more than *n* / 2; the rarest values, for which there is no room, make one
    stratum (``others``).  Each stratum gets one draw at least and further ones by size (Adams' method of
    smallest divisors); in a stratum each quote has the same chance, and the draws are spread evenly over the
    values of *by* (systematic sampling from a random start).

    What was not found cannot be drawn: such a sample tells the precision, never the recall.
    """
    schema.require(quotes, [*_FROM_QUOTES, *_OF_SPEAKER], "quotes table")
    articles = checked_articles(articles)
    if n < 1:
        raise ValueError(f"n is how many quotes to draw and must be at least 1, but {n!r} was given")
    frame = _with_articles(quotes, articles, by).sort_values("quote_id", ignore_index=True)
    keys = frame[[_key(name, quotes) for name in by]].astype("str").fillna("").set_axis(list(by), axis=1)
    rng = np.random.default_rng(seed)
    strata = _strata(keys, max(1, min(n, len(frame)) // STRATA_SHARE))
    sizes = strata.value_counts(sort=False)
    draws = pd.Series(_allocated(sizes.tolist(), min(n, len(frame))), index=sizes.index)
    order = keys.iloc[rng.permutation(len(keys))].sort_values(list(by), kind="stable").index
    drawn = [
        place
        for stratum, rows in strata.loc[order].groupby(strata, sort=True).groups.items()
        for place in _spread(rows, draws[stratum], rng)
    ]
    sample = frame.loc[rng.permutation(np.array(drawn, dtype=np.int64))]
    return _sample_table(sample, strata, sizes, draws, articles)


def _key(name: str, quotes: pd.DataFrame) -> str:
    """Return under which name a column of *by* stands beside the quotes."""
    return name if name in quotes else f"article_{name}"


def _with_articles(quotes: pd.DataFrame, articles: pd.DataFrame, by: Sequence[str]) -> pd.DataFrame:
    """Return the quotes with the columns of their articles that are asked for, as ``article_<name>``."""
    if isinstance(by, str):
        raise TypeError(f"by must be a list of columns, but the text {by!r} was given; write by=[{by!r}]")
    schema.require(articles, [name for name in by if name not in quotes], "articles table")
    strange = quotes.loc[~quotes["article_id"].isin(articles["article_id"]), "article_id"]
    if len(strange):
        raise ValueError(
            f"{len(strange)} quote(s) are of articles that were not given, the first of {strange.iloc[0]!r}; "
            "give the articles in which the quotes were found"
        )
    wanted = [name for name in articles if name in _FROM_ARTICLES or (name in by and name not in quotes)]
    copied = articles.set_index("article_id")[wanted].add_prefix("article_")
    return quotes.join(copied, on="article_id")


def _strata(keys: pd.DataFrame, limit: int) -> pd.Series:
    """Return the stratum of each row: values of the columns, the first before the next, *limit* at most."""
    strata = pd.Series(_WHOLE, index=keys.index, dtype="str")
    count = 1
    for column in keys:
        for stratum in _by_size(strata):
            values = keys.loc[strata == stratum, column]
            parts = _parts(values, limit - count + 1)
            more = len(_by_size(parts)) - 1
            if more:
                count += more
                strata.loc[parts.index] = parts if stratum == _WHOLE else stratum + _JOINED_BY + parts
    return strata


def _parts(values: pd.Series, room: int) -> pd.Series:
    """Return *values* as at most *room* different ones: the rarest are together where there are more."""
    frequent = _by_size(values)
    if len(frequent) <= room:
        return values
    return values.where(values.isin(frequent[: max(0, room - 1)]), _OTHERS)


def _by_size(values: pd.Series) -> list[str]:
    """Return the different *values*, the most frequent first, in their own order where two are alike."""
    return values.value_counts().sort_index().sort_values(ascending=False, kind="stable").index.tolist()


def _allocated(sizes: Sequence[int], n: int) -> list[int]:
    """Return how many of *n* draws each stratum gets: one, and the next always where one stands for most."""
    draws = [1] * len(sizes)
    waiting = [(-size, place) for place, size in enumerate(sizes)]
    heapq.heapify(waiting)
    for _ in range(n - len(sizes)):
        _, place = heapq.heappop(waiting)
        draws[place] += 1
        heapq.heappush(waiting, (-sizes[place] / draws[place], place))
    return draws


def _spread(rows: pd.Index, count: int, rng: np.random.Generator) -> list[int]:
    """Return *count* of *rows* at even distances from a random start."""
    places = (rng.random() + np.arange(count)) * len(rows) / count
    return rows[places.astype(np.int64)].tolist()


def _sample_table(
    sample: pd.DataFrame, strata: pd.Series, sizes: pd.Series, draws: pd.Series, articles: pd.DataFrame
) -> pd.DataFrame:
    """Return the drawn quotes as a table (`schema.SAMPLE`)."""
    texts = articles.set_index("article_id").to_dict("index")
    places = zip(sample["article_id"], sample["field"], sample["start"], sample["end"], strict=True)
    around = [(texts[article][field], start, end) for article, field, start, end in places]
    for quote, (text, start, end) in zip(sample.itertuples(), around, strict=True):
        if text[start:end] != quote.quote:
            raise ValueError(
                f"the quote {quote.quote_id!r} does not stand where it should in its article: the articles "
                "have changed since; find the quotes again"
            )
    stratum = strata.loc[sample.index]
    empty = [None] * len(sample)
    made = {
        "left": [_left(text, start) for text, start, _ in around],
        "right": [_right(text, end) for text, _, end in around],
        "stratum": stratum,
        "stratum_size": stratum.map(sizes),
        "stratum_drawn": stratum.map(draws),
        **dict.fromkeys(_VERDICTS, empty),
        **{name: sample.get(f"article_{name}", empty) for name in _FROM_ARTICLES},
    }
    columns = {name: sample[name] for name in (*_FROM_QUOTES, *_OF_SPEAKER)} | made
    return schema.table(schema.SAMPLE, {name: list(values) for name, values in columns.items()})


def _left(text: str, start: int) -> str:
    """Return the text before *start*, from the beginning of a word on."""
    first = start - CONTEXT
    if first <= 0:
        return text[:start]
    return text[first:start].partition(" ")[2] if " " in text[first:start] else text[first:start]


def _right(text: str, end: int) -> str:
    """Return the text from *end* on, to the end of a word."""
    last = end + CONTEXT
    if last >= len(text):
        return text[end:]
    return text[end:last].rpartition(" ")[0] if " " in text[end:last] else text[end:last]


# Verdicts


def checked(verdicts: pd.DataFrame | str | os.PathLike[str]) -> pd.DataFrame:
    """Return a sample with the verdicts that a reader wrote into it, one row a quote.

    Parameters
    ----------
    verdicts
        What `sample_for_checking` returned, filled in: a table, or a .csv that a spreadsheet saved, with
        commas, semicolons or tabs.

    Returns
    -------
    The table as it is, with `verdict_span` and `verdict_speaker` each ``yes``, ``no``, ``unsure`` or
    missing.  Capital letters and spaces around a verdict do not count.

    Raises
    ------
    FileNotFoundError
        Where there is no file.
    TypeError, ValueError
        Where a column is missing, a verdict is another word, or a size is no number; the message says in
        which quotes.
    """
    table = verdicts.copy() if isinstance(verdicts, pd.DataFrame) else _read(verdicts)
    schema.require(table, (*_OF_DESIGN, *_VERDICTS), "table of verdicts")
    for name in _VERDICTS:
        words = table[name].astype("str").str.strip().str.lower()
        table[name] = words.where(words.ne(""))
        _refuse(table, name, table[name].notna() & ~table[name].isin(schema.VERDICTS), schema.VERDICTS)
    for name in ("stratum_size", "stratum_drawn"):
        numbers = pd.to_numeric(table[name], errors="coerce")
        _refuse(table, name, ~(numbers > 0), ("the whole number that stood there",))
        table[name] = numbers.astype("int64")
    return table


def _read(path: str | os.PathLike[str]) -> pd.DataFrame:
    """Return the rows of a .csv file as text, whatever a spreadsheet made of it."""
    path = Path(path)
    if path.suffix.lower() in _SPREADSHEETS:
        raise ValueError(
            f"{path.name} is a workbook: save its sheet as .csv, or read it and give the table, "
            "precision(pd.read_excel(path))"
        )
    data = path.read_bytes()
    decoded = decode(data) or decode_as(data, decide([data]))
    problems: list[str] = []

    def report(row: str, what: str, detail: str = "") -> None:
        problems.append(f"row {row}: {what} {detail}")

    table = read_csv(decoded.text, report)
    if problems:
        raise ValueError(f"{path.name} cannot be read as a table of verdicts: {problems[:_SHOWN]}")
    return table


def _refuse(table: pd.DataFrame, column: str, wrong: pd.Series, allowed: Sequence[str]) -> None:
    """Raise, naming them, where cells of *column* are *wrong*."""
    if not wrong.any():
        return
    cells = table.loc[wrong, ["quote_id", column]].head(_SHOWN).itertuples(index=False)
    first = "; ".join(f"{quote}: {found!r}" for quote, found in cells)
    raise ValueError(
        f"{int(wrong.sum())} cell(s) of {column} hold something else than {list(allowed)}: {first}. "
        "Correct them in the file"
    )


def precision(verdicts: pd.DataFrame | str | os.PathLike[str], *, by: str | None = None) -> pd.DataFrame:
    """Return the precision of the table that a checked sample was drawn from, one row a measure.

    Parameters
    ----------
    verdicts
        What `checked` takes: the sample with its verdicts, a table or a .csv.
    by
        A column of the sample, e.g. ``"rule"`` or ``"kind"``: one row a measure and value.

    Returns
    -------
    `schema.PRECISION`, with *by* as the first column where it is given, its values with most rows first.
    `measure` is `span`, `speaker`, or `who_said_what`: both right.  `judged` counts the verdicts yes and no,
    `right` the yes; `unsure` and `empty` ones count for neither.  `precision` is the estimate for *all*
    quotes from which the sample was drawn (not right / judged: a row stands for more quotes or fewer); `low`
    and `high` are the ends of its 95 % interval.  The three are missing where nothing was judged.

    Raises
    ------
    FileNotFoundError, TypeError, ValueError
        As `checked`; and where there is no column *by*.

    Notes
    -----
    The estimate weights each verdict by the quotes for which it stands.  Its interval is Wilson's (1927), for
    as many draws as the weights leave, (Σw)² / Σw² (Kish 1965, *Survey Sampling*; Franco and others 2019,
    *Journal of Survey Statistics and Methodology* 7(3), compare such intervals).  What strata gain is not
    counted, so that the interval is rather too wide than too narrow.  Quotes of the same article are taken
    for independent ones.
    """
    table = checked(verdicts)
    schema.require(table, [] if by is None else [by], "table of verdicts")
    weights = table["stratum_size"] / table["stratum_drawn"]
    answers = _answers(table)
    if by is None:
        rows = [_precision(name, answers[name], weights) for name in schema.CHECKS]
        return schema.table(schema.PRECISION, _columns(rows, schema.PRECISION))
    groups = table.groupby(table[by].astype("str"), sort=True, dropna=False).groups
    rows = [
        {by: value} | _precision(name, answers.loc[places, name], weights.loc[places])
        for value, places in sorted(groups.items(), key=lambda group: -len(group[1]))
        for name in schema.CHECKS
    ]
    columns = {by: schema.TEXT} | schema.PRECISION
    return schema.table(columns, _columns(rows, columns))


def _columns(rows: list[dict], names: Sequence[str]) -> dict[str, list]:
    return {name: [row[name] for row in rows] for name in names}


def _answers(table: pd.DataFrame) -> pd.DataFrame:
    """Return the verdicts by what they are about; both are right where each is, wrong where one is."""
    answers = table[list(_VERDICTS)].set_axis(["span", "speaker"], axis=1)
    right, wrong, unsure = (answers.eq(word) for word in schema.VERDICTS)
    both = pd.Series(None, index=table.index, dtype="str")
    for word, where in (
        ("unsure", unsure.any(axis=1)),
        ("yes", right.all(axis=1)),
        ("no", wrong.any(axis=1)),
    ):
        both = both.mask(where, word)
    return answers.assign(who_said_what=both)


def _precision(measure: str, answers: pd.Series, weights: pd.Series) -> dict[str, object]:
    """Return the estimate from some answers and the quotes for which each stands."""
    known = answers.isin(["yes", "no"])
    right, weights = answers[known].eq("yes"), weights[known]
    value = low = high = math.nan
    if known.any():
        value = float((right * weights).sum() / weights.sum())
        low, high = _wilson(value, float(weights.sum() ** 2 / (weights**2).sum()))
    return {
        "measure": measure,
        "judged": int(known.sum()),
        "right": int(right.sum()),
        "unsure": int(answers.eq("unsure").sum()),
        "empty": int(answers.isna().sum()),
        "precision": value,
        "low": low,
        "high": high,
    }


def _wilson(value: float, draws: float) -> tuple[float, float]:
    """Return Wilson's interval of a share of *draws*, which need not be a whole number."""
    z = NormalDist().inv_cdf((1 + CONFIDENCE) / 2)
    centre = value + z**2 / (2 * draws)
    half = z * math.sqrt(value * (1 - value) / draws + z**2 / (4 * draws**2))
    scale = 1 + z**2 / draws
    return max(0.0, (centre - half) / scale), min(1.0, (centre + half) / scale)
