"""Input that no newspaper prints: nothing breaks on it, and its cost grows with its size, not its square.

Cost is counted in executed lines of the toolkit, so that the tests say the same on every machine: of plain
Python, for what is compiled shows no lines.
"""

import json
import sys
from collections.abc import Callable
from types import FrameType

import pytest

from toolkit import (
    concordance,
    find_actors,
    find_copies,
    find_credits,
    find_duplicates,
    find_links,
    find_passages,
    find_quotes,
)

LETTERS = "بتجحدرسصطعفقكلمنه"
ROOM = 2.4  # a doubling of the size may add this much more cost than the one before: 2 is linear, 4 a square


def lines_run(function: Callable, *arguments: object) -> int:
    """Return how many lines of the toolkit a call executes."""
    count = 0

    def count_line(_frame: FrameType, event: str, _argument: object) -> Callable:
        nonlocal count
        count += event == "line"
        return count_line

    def enter(frame: FrameType, _event: str, _argument: object) -> Callable | None:
        return count_line if "toolkit" in frame.f_code.co_filename else None

    before = sys.gettrace()
    sys.settrace(enter)
    try:
        function(*arguments)
    finally:
        sys.settrace(before)
    return count


def word(number: int) -> str:
    """Return a made-up word of three letters, another one for each number."""
    base = len(LETTERS)
    return "".join(LETTERS[number // base**place % base] for place in (2, 1, 0))


def repeated(pattern: str, times: int) -> str:
    """Return a pattern many times over, with another word for each `{}` in it."""
    return "".join(pattern.format(word(time)) for time in range(times))


HOSTILE = {
    "opening marks": "«",
    "closing marks": "»",
    "straight marks": '"',
    "marks of all families": '«“"‹»',
    "words between straight marks": '" كلمة ',
    "opening brackets": "(",
    "commas": "، ",
    "colons": ": ",
    "signs of hashtags": "#",
    "direction marks": "\u200f",
    "stretched letters": "ـ",
    "single letters": "أ ",
    "letters with stops": "أ.",
    "a verb": "قال ",
    "a verb and a complementiser": "قال إن ",
    "a verb and a colon": "قال: ",
    "a verb and an opening mark": "قال: «",
    "a verb and an opening bracket": "قال (",
    "a source word": "بحسب ",
    "a source phrase": "الطريق مغلق، بحسب الوزارة، ",
    "source phrases among reports": "قالت الوزارة إن الطريق مغلق، بحسب الوكالة. ",
    "a beginning of a source phrase": "كما أعلنت ",
    "a clause that withholds a name": "طلب عدم ذكر اسمه ",
    "a given name": "سامر ",
    "a name that a lexicon knows": "جون كيري ",
    "an agency": "رويترز، ",
    "an institution": "وزارة الدفاع ",
    "words of a clause that never ends": "الطريق طويل ",
    "reports in a sentence that never ends": "قالت الوزارة إن الطريق مغلق، وأضاف الوزير أن الجسر سليم، ",
    "participles in a sentence that never ends": "مشيراً إلى أن الطريق مغلق، ",
    "paragraphs with an unclosed mark": "قال الوزير: «الطريق مغلق منذ الصباح.\n",
    "colons after a speaker": "رنا سالم: ",
    "other persons": "وصل الدكتور سامر {}. ",
    "other speakers": "قال الدكتور سامر {} إن الطريق مغلق. ",
    "other institutions": "قالت وزارة ال{} الروسية إن الطريق مغلق. ",
    "other offices": "قال مدير ال{} إن الطريق مغلق. وقال المدير إنه طويل. ",
}


ORDINARY = {
    "a full name in a sentence": "وصل سامر حداد. ",
    "sentences that report": "قال الوزير إن الطريق مغلق. ",
    "sentences with a dropped subject": "وأضاف أن الطريق مغلق. ",
    "direct quotes": "قال الوزير: «الطريق مغلق منذ الصباح». ",
}
PATTERNS = HOSTILE | ORDINARY


@pytest.mark.parametrize("pattern", PATTERNS.values(), ids=PATTERNS)
def test_nothing_breaks_and_evidence_is_a_slice_among_hundreds_of(articles, pattern):
    before = "قال: «كلام». "
    after = " قالت رنا سالم إن الطريق مغلق. (رويترز)"
    text = before + repeated(pattern, 200) + after
    table = articles(text)
    for quote in find_quotes(table).itertuples():
        assert text[quote.start : quote.end] == quote.quote
    for link in find_links(table).dropna(subset="start").itertuples():
        assert text[link.start : link.end] == link.surface
    for actor in find_actors(table).itertuples():
        assert text[actor.start : actor.end] == actor.mention
    for credit in find_credits(table).itertuples():
        assert text[credit.start : credit.end] == credit.surface


def test_a_title_and_a_byline_of_nothing_but_marks_break_nothing(articles):
    table = articles("").assign(title="«" * 1000, byline="(" * 1000)
    assert find_quotes(table).empty
    assert find_credits(table).empty


def test_thousands_of_opening_marks_leave_the_quote_after_them(articles):
    text = "«" * 3000 + "\nقالت رنا سالم: «الطريق مغلق منذ الصباح»."
    assert find_quotes(articles(text))["quote"].tolist() == ["الطريق مغلق منذ الصباح"]


def test_a_stretched_letter_that_stands_for_a_dash_breaks_nothing(articles):
    text = "قال ـ إن الطريق مغلق. وقال سامح إن الحي نظيف."
    found = find_quotes(articles(text))
    assert found["quote"].tolist() == [
        "الطريق مغلق",
        "الحي نظيف",
    ]
    assert found["speaker_name"].tolist()[1] == "سامح"


def costs(articles: Callable, name: str) -> list[int]:
    """Return the cost of all evidence in texts of one, two and four times a size."""
    size = 150 if name in ORDINARY else 60
    tables = [articles(repeated(PATTERNS[name], size * times)) for times in (1, 2, 4)]
    find_credits(tables[-1])  # what is remembered of words must not count
    return [lines_run(find_credits, table) for table in tables]


@pytest.fixture(scope="module")
def costs_by_name(in_plain_python) -> dict[str, list[int]]:
    program = """
import json
from conftest import _articles
from test_hostile_input import PATTERNS, costs

print(json.dumps({name: costs(_articles, name) for name in PATTERNS}))
"""
    return json.loads(in_plain_python(program))


@pytest.mark.parametrize("name", PATTERNS)
def test_cost_grows_no_faster_than_the_number_of(costs_by_name, name):
    small, medium, large = costs_by_name[name]
    assert small > len(PATTERNS[name])  # else nothing was counted
    assert large - medium <= ROOM * max(medium - small, 100)


@pytest.mark.parametrize("pattern", PATTERNS.values(), ids=PATTERNS)
def test_the_cost_of_a_concordance_grows_no_faster_than_the_number_of(articles, pattern):
    tables = [articles(repeated(pattern, 150 * times)) for times in (1, 2, 4)]
    phrase = "قال"
    concordance(tables[-1], phrase)  # what is read once must not count
    small, medium, large = (lines_run(concordance, table, phrase) for table in tables)
    assert large - medium <= ROOM * max(medium - small, 100)


@pytest.mark.parametrize("pattern", PATTERNS.values(), ids=PATTERNS)
def test_passages_are_slices_and_their_cost_grows_no_faster_than_the_number_of(articles, pattern):
    small, medium, large = (two_alike(articles, pattern, 150 * times) for times in (1, 2, 4))
    one, other = large["text"]
    for row in find_passages(large, ("a1", "a2")).itertuples():
        assert one[row.start : row.end] == row.passage
        assert other[row.other_start : row.other_end] == row.other_passage
    costs = [lines_run(find_passages, table, ("a1", "a2")) for table in (small, medium, large)]
    assert costs[2] - costs[1] <= ROOM * max(costs[1] - costs[0], 100)


def two_alike(articles: Callable, pattern: str, times: int):
    """Return two articles of a pattern many times over, the second with other words in its middle."""
    half = repeated(pattern, times // 2)
    return articles(half + half, half + " وصل القطار متأخراً " + half)


@pytest.mark.parametrize("function", [find_copies, find_duplicates])
def test_cost_grows_no_faster_than_the_number_of_articles_with_one_text(articles, function):
    text = repeated("وصل القطار رقم {} إلى المحطة قبل الظهر. ", 12)
    function(articles(text))  # what is remembered of letters must not count
    costs = []
    for number in (150, 300, 600):  # more than may print one text before it is boilerplate
        table = articles(*[text] * number).assign(outlet=[f"x{row % 300}" for row in range(number)])
        costs.append(lines_run(function, table))
    assert costs[2] - costs[1] <= ROOM * max(costs[1] - costs[0], 100)
