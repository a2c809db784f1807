"""Dates as sources write them."""

from datetime import datetime, timedelta, timezone

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit import schema
from toolkit.load.dates import DayOrder, dates_in_urls, read_dates

LONG_TEXT = "نص طويل عن اجتماع عقد في المدينة " * 9
MONTHS = {
    "Levantine": (
        "كانون الثاني",
        "شباط",
        "آذار",
        "نيسان",
        "أيار",
        "حزيران",
        "تموز",
        "آب",
        "أيلول",
        "تشرين الأول",
        "تشرين الثاني",
        "كانون الأول",
    ),
    "Egyptian and Gulf": (
        "يناير",
        "فبراير",
        "مارس",
        "أبريل",
        "مايو",
        "يونيو",
        "يوليو",
        "أغسطس",
        "سبتمبر",
        "أكتوبر",
        "نوفمبر",
        "ديسمبر",
    ),
    "Moroccan": (
        "يناير",
        "فبراير",
        "مارس",
        "أبريل",
        "ماي",
        "يونيو",
        "يوليوز",
        "غشت",
        "شتنبر",
        "أكتوبر",
        "نونبر",
        "دجنبر",
    ),
    "Algerian and Tunisian": (
        "جانفي",
        "فيفري",
        "مارس",
        "أفريل",
        "ماي",
        "جوان",
        "جويلية",
        "أوت",
        "سبتمبر",
        "أكتوبر",
        "نوفمبر",
        "ديسمبر",
    ),
}


def read(text: str) -> pd.Timestamp:
    return read_dates(pd.Series([text], dtype="str")).item()


def utc(text: str) -> pd.Timestamp:
    return pd.Timestamp(text, tz="UTC")


@pytest.mark.parametrize("family", MONTHS)
def test_every_month_of_every_family_is_read(family):
    dates = pd.Series([f"3 {month} 2014" for month in MONTHS[family]], dtype="str")
    assert read_dates(dates).dt.month.tolist() == list(range(1, 13))


@pytest.mark.parametrize("joint", ["{}/{}", "{} / {}", "{} ({})", "({}) {}", "{} {}"])
@pytest.mark.parametrize("place", range(12))
def test_month_named_in_two_families_is_read(joint, place):
    pair = joint.format(MONTHS["Levantine"][place], MONTHS["Egyptian and Gulf"][place])
    assert read(f"3 {pair} 2014").month == place + 1


@pytest.mark.parametrize(
    ("text", "time"),
    [
        pytest.param("2015-07-26", "2015-07-26", id="iso-day"),
        pytest.param("20150726", "2015-07-26", id="iso-compact"),
        pytest.param("2015/07/26", "2015-07-26", id="slashes"),
        pytest.param("2015-07-26 10:30:15", "2015-07-26 10:30:15", id="naive-is-utc"),
        pytest.param("2015-07-26T10:30:00Z", "2015-07-26 10:30", id="iso-utc"),
        pytest.param("2015-07-26T10:30:00+03:00", "2015-07-26 07:30", id="iso-offset"),
        pytest.param("2015-07-26T10:30:00+03:00[Asia/Riyadh]", "2015-07-26 07:30", id="iso-offset-and-zone"),
        pytest.param("Sun, 26 Jul 2015 10:30:00 +0300", "2015-07-26 07:30", id="rfc-2822"),
        pytest.param("Sun, 26 Jul 2015 10:30:00 GMT", "2015-07-26 10:30", id="rfc-2822-gmt"),
        pytest.param("Sun Jul 26 10:30:00 +0000 2015", "2015-07-26 10:30", id="as-in-tweets"),
        pytest.param("1437906600", "2015-07-26 10:30", id="seconds-since-1970"),
        pytest.param("1437906600000", "2015-07-26 10:30", id="milliseconds-since-1970"),
        pytest.param("26/07/2015 22:30", "2015-07-26 22:30", id="day-first"),
        pytest.param("26.7.2015", "2015-07-26", id="dots"),
        pytest.param("٢٦/٠٧/٢٠١٥", "2015-07-26", id="arabic-digits"),
        pytest.param("٢٦ تموز ٢٠١٥", "2015-07-26", id="arabic-digits-and-month"),
        pytest.param("26 تمّوز 2015", "2015-07-26", id="vowelled"),
        pytest.param("\u200f26 يوليو 2015\u200f", "2015-07-26", id="direction-marks"),
        pytest.param("الأحد 26 يوليو 2015", "2015-07-26", id="weekday"),
        pytest.param("الأحد، 26 يوليو، 2015م", "2015-07-26", id="commas-and-era"),
        pytest.param("26-يوليو-2015", "2015-07-26", id="hyphens"),
        pytest.param("يوليو 26, 2015", "2015-07-26", id="month-first"),
        pytest.param("26 من يوليو 2015", "2015-07-26", id="preposition"),
        pytest.param("26 يوليو 2015 10:30 م", "2015-07-26 22:30", id="afternoon"),
        pytest.param("26 يوليو 2015 - 10:30 صباحاً", "2015-07-26 10:30", id="morning"),
        pytest.param("26 يوليو 2015 12:05 ص", "2015-07-26 00:05", id="after-midnight"),
        pytest.param("2015-07-26 10:30 م", "2015-07-26 22:30", id="iso-day-and-afternoon"),
        pytest.param("10:30 - 26 يوليو 2015", "2015-07-26 10:30", id="time-first"),
        pytest.param("26 يوليو 2015 10:30 +03:00", "2015-07-26 07:30", id="offset"),
        pytest.param(
            "26 يوليو 2015 22:30 بتوقيت المدينة", "2015-07-26 22:30", id="other-words-after-an-evening"
        ),
        pytest.param("26 يوليو 2015 10:30 بتوقيت المدينة", "2015-07-26", id="hour-of-unknown-half"),
        pytest.param("10 شوال 1436 هـ - 26 يوليو 2015م", "2015-07-26", id="hijri-beside-it"),
        pytest.param("10/10/1436هـ - 26/7/2015م", "2015-07-26", id="hijri-in-numbers-beside-it"),
        pytest.param("July 26, 2015 10:30 PM", "2015-07-26 22:30", id="english"),
        pytest.param("Sunday 26th July 2015", "2015-07-26", id="english-ordinal"),
        pytest.param("26 Jul 2015 10:30 PM", "2015-07-26 22:30", id="english-half-of-the-day"),
        pytest.param("1er août 2015", "2015-08-01", id="french"),
    ],
)
def test_date_is_read(text, time):
    assert read(text) == utc(time)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param("أمس", id="relative"),
        pytest.param("قبل يومين", id="relative-number"),
        pytest.param("2015", id="year-alone"),
        pytest.param("يوليو 2015", id="no-day"),
        pytest.param("26 يوليو", id="no-year"),
        pytest.param("32 يوليو 2015", id="no-such-day"),
        pytest.param("2015-13-26", id="no-such-month"),
        pytest.param("1436-10-05", id="hijri"),
        pytest.param("5 شوال 1436", id="hijri-month"),
        pytest.param("0000-00-00 00:00:00", id="database-zero"),
        pytest.param("9999-12-31", id="database-never"),
        pytest.param("Sun, 32 Jul 2015 10:30:00 GMT", id="rfc-2822-no-such-day"),
        pytest.param(LONG_TEXT + "26 يوليو 2015", id="long-text"),
    ],
)
def test_what_names_no_day_is_no_date(text):
    assert read(text) is pd.NaT


@given(st.text())
def test_no_text_breaks_the_reading_of_dates(text):
    assert str(read_dates(pd.Series([text], dtype="str")).dtype) == schema.TIME


@given(
    st.datetimes(min_value=datetime(1801, 1, 1), max_value=datetime(2199, 1, 1)),
    st.integers(min_value=-12 * 60, max_value=14 * 60),
)
def test_iso_dates_with_mixed_offsets_keep_their_moment(time, offset):
    moment = time.replace(tzinfo=timezone(timedelta(minutes=offset)))
    dates = read_dates(pd.Series([moment.isoformat(), "2015-07-26"], dtype="str"))
    assert dates.tolist() == [pd.Timestamp(moment), utc("2015-07-26")]


def test_times_that_are_times_already_become_utc():
    aware = pd.Series(pd.to_datetime(["2015-07-26 10:30"])).dt.tz_localize("Asia/Riyadh")
    naive = pd.Series(pd.to_datetime(["2015-07-26 10:30"]))
    assert read_dates(aware).item() == utc("2015-07-26 07:30")
    assert read_dates(naive).item() == utc("2015-07-26 10:30")


def test_rows_keep_their_order_and_index():
    dates = pd.Series(["2015-07-26", "أمس", "2015-07-26", "2014-01-01"], index=[3, 1, 2, 0], dtype="str")
    expected = pd.Series(
        [utc("2015-07-26"), pd.NaT, utc("2015-07-26"), utc("2014-01-01")], index=[3, 1, 2, 0]
    )
    pd.testing.assert_series_equal(read_dates(dates), expected.astype(schema.TIME))


@pytest.mark.parametrize(
    ("dates", "months"),
    [
        pytest.param(["03/04/2015", "26/07/2015"], [4, 7], id="day-first"),
        pytest.param(["03/04/2015", "07/26/2015"], [3, 7], id="month-first-where-another-date-shows-it"),
        pytest.param(["03/04/2015"], [4], id="day-first-where-nothing-shows"),
    ],
)
def test_order_of_day_and_month_is_decided_for_all_dates_together(dates, months):
    assert read_dates(pd.Series(dates, dtype="str")).dt.month.tolist() == months


def test_date_that_contradicts_the_order_of_the_others_is_not_read():
    dates = pd.Series(["26/07/2015", "07/26/2015"], dtype="str")
    assert read_dates(dates).notna().tolist() == [True, False]


@pytest.mark.parametrize(
    ("dates", "ambiguous"),
    [
        (["03/04/2015"], True),
        (["03/04/2015", "26/07/2015"], False),
        (["04/04/2015"], False),
        (["2015-04-03"], False),
        ([], False),
    ],
)
def test_dates_that_do_not_show_the_day_are_ambiguous(dates, ambiguous):
    assert DayOrder().add(pd.Series(dates, dtype="str")).is_ambiguous is ambiguous


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("http://a.example/2015/07/26/article_9.html", "2015-07-26"),
        ("http://a.example/2015/7/6/", "2015-07-06"),
        ("http://a.example/issues/20150731/con9.htm", "2015-07-31"),
        ("http://a.example/2015/20150721/ln46.htm", "2015-07-21"),
        ("http://a.example/news/2015-07-26-title", "2015-07-26"),
    ],
)
def test_day_in_a_url_is_read(url, day):
    assert dates_in_urls(pd.Series([url])).item() == utc(day)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "http://a.example/20151301/a",
        "http://a.example/2015/13/26/a",
        "http://a.example/article/201507261",
        "http://a.example/a20150726b/",
        "http://a.example/2015/07/",
    ],
)
def test_other_numbers_in_a_url_are_no_day(url):
    assert dates_in_urls(pd.Series([url])).item() is pd.NaT
