"""Dates as sources write them, to UTC: ISO, RFC 2822, numbers, and months by their Arabic and other names.

The names of months and halves of the day are dateparser's.  Nothing is read from the day on which it is
read: «أمس» and a date without a year are no dates here.
"""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import cache
from itertools import pairwise

import pandas as pd

from toolkit import schema
from toolkit.text.letters import strip_marks

_LOCALES = (  # tried one by one: dateparser does not take two of one language
    "ar-LB",  # Levantine and Gulf names
    "ar-MA",  # Moroccan names
    "ar-DZ",  # Algerian and Tunisian names
    "en",
    "fr",
)
_STRICT = {
    "PARSERS": ["absolute-time"],
    "REQUIRE_PARTS": ["day", "month", "year"],
    "STRICT_PARSING": True,
    "DATE_ORDER": "DMY",
}
_FIRST_YEAR = 1800  # no Arabic newspaper is older: a smaller year is one of the Hijra
_LAST_YEAR = 2200  # datetime64[ns] ends in 2262
_LONGEST = 100  # characters; a longer value is text, not a date

_DIGITS = str.maketrans("".join(map(chr, [*range(0x0660, 0x066A), *range(0x06F0, 0x06FA)])), "0123456789" * 2)
_YEAR = r"(?:18|19|20|21)\d\d(?!\d)"
_ISO = re.compile(r"(?:\d{4}([-/])\d{1,2}\1\d{1,2}|\d{8})(?:[T\s].*)?")
_YEAR_FIRST = re.compile(rf"(?<!\d)({_YEAR})[-/.](\d{{1,2}})[-/.](\d{{1,2}})(?!\d)")
_YEAR_LAST = re.compile(rf"(?<!\d)(\d{{1,2}})[-/.](\d{{1,2}})[-/.]({_YEAR})")
_DAY_MONTH = re.compile(rf"(?<!\d)(\d{{1,2}})(\D+)({_YEAR})")
_MONTH_DAY = re.compile(rf"(\D+)(\d{{1,2}})(?:st|nd|rd|th)?[\s,،/-]+({_YEAR})")
_WORD = re.compile(r"[^\W\d_]+")
_RFC_2822 = re.compile(
    r"(?!.*\b[AaPp][Mm]\b)"  # parsedate_to_datetime leaves a half of the day out
    r"(?:(?:[A-Za-z]{3},?\s+)?\d{1,2}\s+[A-Za-z]{3}\s+\d{2,4}\s+\d{1,2}:\d{2}.*"
    r"|[A-Za-z]{3}\s+[A-Za-z]{3}\s+\d{1,2}\s+\d{2}:\d{2}:\d{2}\s+[+-]\d{4}\s+\d{4})"
)
_CLOCK = re.compile(r"(?<!\d)([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(?!\d)(?:\.\d+)?")
_HALF_AND_ZONE = re.compile(r"\s*([^\W\d_]+)?\s*((?:GMT|UTC)?[+-]\d{1,2}:?(?:\d{2})?|[A-Z]{1,5}\b)?")
_HALF_DAY = 12  # hours
_MONTHS = 12
_EPOCH = re.compile(r"(\d{10})(\d{3})?(?:\.0+)?")  # seconds, or milliseconds, since 1970
_IN_URL = re.compile(
    r"/((?:19|20)\d\d)/(\d{1,2})/(\d{1,2})(?:/|$)"
    r"|/((?:19|20)\d\d)(\d\d)(\d\d)(?:/|$)"
    r"|/((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)"
)


class DayOrder:
    """Which number of dates such as 03/04/2015 is the day, as far as the dates that were added show it."""

    def __init__(self) -> None:
        self._first = self._second = 0  # the largest numbers met in the two places
        self._different = False

    def add(self, values: pd.Series) -> "DayOrder":
        """Take note of *values*, dates as they are written."""
        firsts, seconds = _leading_numbers(_clean(text) for text in values.unique())
        self._first = max([self._first, *firsts])
        self._second = max([self._second, *seconds])
        self._different |= any(first != second for first, second in zip(firsts, seconds, strict=True))
        return self

    def join(self, other: "DayOrder") -> None:
        """Take over what the dates show that were added to *other*."""
        self._first = max(self._first, other._first)
        self._second = max(self._second, other._second)
        self._different |= other._different

    @property
    def month_first(self) -> bool:
        """Tell whether the second number must be the day in some dates, and the first in none."""
        return self._second > _MONTHS >= self._first

    @property
    def is_ambiguous(self) -> bool:
        """Tell whether there are such dates, and none shows which number is the day."""
        return self._different and max(self._first, self._second) <= _MONTHS


def read_dates(values: pd.Series, order: DayOrder | None = None) -> pd.Series:
    """Return *values* as times in UTC, NaT where none can be read; a time without offset counts as UTC.

    Of dates such as 03/04/2015 the day comes first, unless the series holds some in which only the month
    can and none in which only the day can; where the series is a part of one, *order* tells of all of it.
    """
    if values.dtype.kind == "M":
        times = values.dt.tz_localize(UTC) if values.dt.tz is None else values.dt.tz_convert(UTC)
        return times.astype(schema.TIME)
    written = values.astype("str").fillna("")
    codes, distinct = pd.factorize(written)
    distinct = pd.Series(distinct, dtype="str")
    month_first = (order or DayOrder().add(distinct)).month_first
    times = _read_distinct(distinct, month_first).astype(schema.TIME)
    return times.take(codes).set_axis(values.index)


def dates_in_urls(urls: pd.Series) -> pd.Series:
    """Return the day that a url names in its path (/2015/07/26/, /20150731/), NaT where it names none."""
    return pd.Series([_date_in_url(url) for url in urls], index=urls.index, dtype=schema.TIME)


def _read_distinct(written: pd.Series, month_first: bool) -> pd.Series:
    texts = written.map(_clean)
    iso = texts.where(texts.map(lambda text: _ISO.fullmatch(text) is not None))
    times = pd.to_datetime(iso, format="ISO8601", utc=True, errors="coerce")
    times = times.where(times.dt.year.between(_FIRST_YEAR, _LAST_YEAR))
    rest = texts[times.isna() & (texts != "")]
    times[rest.index] = pd.Series([_read(text, month_first) for text in rest], rest.index, dtype=times.dtype)
    return times


def _clean(text: str) -> str:
    return strip_marks(text).translate(_DIGITS).strip() if len(text) <= _LONGEST else ""


def _read(text: str, month_first: bool) -> datetime | None:
    return _epoch(text) or _rfc_2822(text) or _in_numbers(text, month_first) or _in_words(text)


def _epoch(text: str) -> datetime | None:
    found = _EPOCH.fullmatch(text)
    return datetime.fromtimestamp(int(found[1]), UTC) if found else None


def _rfc_2822(text: str) -> datetime | None:
    if not _RFC_2822.fullmatch(text):
        return None
    try:
        time = parsedate_to_datetime(text)
    except ValueError:
        return None
    return time.astimezone(UTC) if time.tzinfo else time.replace(tzinfo=UTC)


def _in_numbers(text: str, month_first: bool) -> datetime | None:
    for year, month, day in _YEAR_FIRST.findall(text):
        return _time(year, int(month), day, text)
    for first, second, year in _YEAR_LAST.findall(text):
        month, day = (first, second) if month_first else (second, first)
        return _time(year, int(month), day, text)
    return None


def _in_words(text: str) -> datetime | None:
    written = [(year, words, day) for day, words, year in _DAY_MONTH.findall(text)]
    written += [(year, words, day) for words, day, year in _MONTH_DAY.findall(text)]
    for year, words, day in written:
        month = _month(tuple(_WORD.findall(words)))
        if month:
            return _time(year, month, day, text)
    return None


def _time(year: str, month: int, day: str, text: str) -> datetime | None:
    """Return the day at the time of day that *text* gives, or None where there is no such day."""
    try:
        return datetime(int(year), month, int(day), tzinfo=UTC) + _clock(text)
    except ValueError:
        return None


def _clock(text: str) -> timedelta:
    """Return the time since midnight in UTC, zero where *text* gives none that can be read."""
    found = _CLOCK.search(text)
    if not found:
        return timedelta()
    hour, minute, second = (int(number or 0) for number in found.groups())
    half, zone = _HALF_AND_ZONE.match(text, found.end()).groups(default="")
    start = _start_of_hour(hour, half, zone)
    return timedelta() if start is None else start + timedelta(minutes=minute, seconds=second)


@cache
def _start_of_hour(hour: int, half: str, zone: str) -> timedelta | None:
    """Return the time since midnight in UTC at which *hour* begins.

    None where what follows an hour up to twelve is not known, as it may name a half of the day: the day
    alone is better than a time that may be wrong by half a day.
    """
    if half or zone:
        time = _by_dateparser(f"1/1/2000 {hour}:00 {half} {zone}")
        if time is not None:
            return timedelta(hours=time.hour) - (time.utcoffset() or timedelta())
    return timedelta(hours=hour) if not half or hour > _HALF_DAY else None


@cache
def _month(words: tuple[str, ...]) -> int | None:
    """Return the first month that two of *words* together, or one alone, name in one of the locales.

    Of a month named in two families («أيلول/سبتمبر») that is one of the two.
    """
    names = [*map(" ".join, pairwise(words)), *words]
    times = (_by_dateparser(f"1 {name} 2000") for name in names)
    return next((time.month for time in times if time is not None), None)


def _by_dateparser(text: str) -> datetime | None:
    """Return what *text* is in the first locale that reads it."""
    import dateparser

    read = (dateparser.parse(text, locales=[locale], settings=_STRICT) for locale in _LOCALES)
    return next((time for time in read if time is not None), None)


def _leading_numbers(texts: Iterable[str]) -> tuple[list[int], list[int]]:
    """Return the first and the second numbers of the dates that end in a year."""
    found = [numbers for text in texts for numbers in _YEAR_LAST.findall(text)[:1]]
    return [int(first) for first, _, _ in found], [int(second) for _, second, _ in found]


def _date_in_url(url: str) -> datetime | None:
    for numbers in _IN_URL.findall(url):
        year, month, day = filter(None, numbers)
        try:
            return datetime(int(year), int(month), int(day), tzinfo=UTC)
        except ValueError:
            continue
    return None
