"""Where a phrase stands: which forms are found, what stands around it, and in which order."""

import pandas as pd
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from toolkit import concordance, counts, load_lexicon, tokenise
from toolkit.text.clitics import splits
from toolkit.text.letters import fold

MINISTER = "الوزير"
CRISIS = "أزمة"
SAID = "قال"
PAPER = "«الحياة»"
PIECES = [
    "الوزير",
    "وزير",
    "للوزير",
    "وَزِيرٌ",
    "وزيـر",
    "زير",
    "الخارجية",
    "خارجيه",
    "لا",
    "ﻻ",
    "على",
    "علي",
    "كيرى",
    "٢٠١٥",
    "2015",
    "Reuters",
    "reuters",
    "و",
    "«",
    "»",
    "،",
    ":",
    "\u200f",
    "\n",
    "\u00a0",
    "  ",
]
news = st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join)
glued = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)


def found(articles, text: str, phrase: str, **options) -> list[str]:
    """Return what is found of *phrase* in a text."""
    return concordance(articles(text), phrase, **options)["match"].tolist()


# Forms of a word


@pytest.mark.parametrize(
    ("phrase", "form"),
    [
        pytest.param(
            "وزير",
            "وَزِيرٌ",
            id="vowel marks",
        ),
        pytest.param(
            "وزير",
            "وزيـــر",
            id="tatweel",
        ),
        pytest.param(
            "وزير",
            "وزی\u200fر",
            id="Persian ya and a direction mark",
        ),
        pytest.param(
            "أسامة",
            "اسامه",
            id="hamza and ta marbuta",
        ),
        pytest.param(
            "اسامه",
            "أُسامة",
            id="hamza that is not asked for",
        ),
        pytest.param(
            "مصطفى",
            "مصطفي",
            id="alef maksura of a longer word",
        ),
        pytest.param(
            "لا",
            "ﻻ",
            id="a ligature",
        ),
        pytest.param(
            "لا",
            "لَا",
            id="lam and alef with a vowel between",
        ),
        pytest.param(
            "سلام",
            "سﻼم",
            id="a ligature inside a word",
        ),
        pytest.param(
            "2015",
            "٢٠١٥",
            id="Arabic digits",
        ),
        pytest.param(
            "٢٠١٥",
            "2015",
            id="European digits",
        ),
        pytest.param(
            "reuters",
            "Reuters",
            id="capital letters",
        ),
        pytest.param(
            "وزير",
            "الوزير",
            id="the article",
        ),
        pytest.param(
            "وزير",
            "وللوزير",
            id="conjunction, preposition and article",
        ),
        pytest.param(
            "الوزير",
            "وللوزير",
            id="the article's lam under a preposition",
        ),
        pytest.param(
            "لبنان",
            "فبلبنان",
            id="two particles",
        ),
        pytest.param(
            "2015",
            "و2015",
            id="a particle before a number",
        ),
        pytest.param(
            "أمين عام",
            "للأمين العامّ",
            id="the article of a second word",
        ),
    ],
)
def test_a_form_is_found_whole_and_only_where_forms_are_wanted(articles, phrase, form):
    text = f"هنا {form}، ثم كلام."
    assert found(articles, text, phrase) == [form]
    assert found(articles, text, phrase, tolerant=False) == []
    assert found(articles, text, form, tolerant=False) == [form]


@pytest.mark.parametrize(
    ("phrase", "other"),
    [
        pytest.param(
            "زير",
            "وزير",
            id="waw of a title",
        ),
        pytest.param(
            "يري",
            "كيري",
            id="kaf of a name",
        ),
        pytest.param(
            "بنان",
            "لبنان",
            id="lam of a state",
        ),
        pytest.param(
            "عد",
            "وبعد",
            id="ba of a preposition under a conjunction",
        ),
        pytest.param(
            "رد",
            "فرد",
            id="fa of a noun",
        ),
        pytest.param(
            "الوزير",
            "وزير",
            id="the article that was asked for",
        ),
        pytest.param(
            "وزير",
            "وزيران",
            id="an ending",
        ),
        pytest.param(
            "على",
            "علي",
            id="alef maksura of a short word",
        ),
        pytest.param(
            "في",
            "ألفي",
            id="a hamza that is no article's",
        ),
        pytest.param(
            "مجلس النواب",
            "مجلس والنواب",
            id="a particle inside a phrase",
        ),
        pytest.param(
            "مجلس النواب",
            "مجلس.\nالنواب",
            id="another paragraph",
        ),
        pytest.param(
            "أب",
            "أب_جد",
            id="a part of a tag",
        ),
    ],
)
def test_another_word_is_not_found(articles, phrase, other):
    assert found(articles, f"هنا {other} أمس.", phrase) == []


def test_a_crisis_is_nothing_needed_though_only_the_hamza_tells(articles):
    to_a_crisis = "لأزمة"
    assert found(articles, f"تعرض {to_a_crisis}", CRISIS) == [to_a_crisis]
    assert found(articles, "شروط لازمة", CRISIS) == []


def test_a_phrase_may_begin_and_end_with_a_mark(articles):
    text = f"قالت{PAPER}أمس"
    assert found(articles, text, PAPER) == [PAPER]
    assert found(articles, text, PAPER, tolerant=False) == [PAPER]


def test_a_word_that_stands_twice_is_found_after_a_longer_one(articles):
    twice = "من من"
    assert found(articles, f"ث{twice} من هنا", twice) == [twice]


def test_invisible_marks_around_a_phrase_are_not_sought(articles):
    text = "قال الوزير أمس"
    assert found(articles, text, f"\u200f{MINISTER}\u200f", tolerant=False) == [MINISTER]


def test_words_are_found_across_any_spaces_of_a_line(articles):
    text = "مجلس\u00a0\u200f النواب"
    assert found(articles, text, "مجلس النواب", tolerant=False) == [text]


def test_a_long_phrase_is_found(articles):
    phrase = " ".join(f"كلمه رقم {number}" for number in range(60))
    text = phrase.replace("\u0647", "\u0629\u064c")
    assert found(articles, text, phrase) == [text]


def test_every_title_and_headline_is_searched(articles):
    table = articles("", MINISTER).assign(title=[f"قال {MINISTER}", None], byline=["", MINISTER])
    lines = concordance(table, MINISTER)
    assert lines[["article_id", "field"]].to_numpy().tolist() == [
        ["a1", "title"],
        ["a2", "text"],
        ["a2", "byline"],
    ]
    assert concordance(table, MINISTER, fields="title")["article_id"].tolist() == ["a1"]


# Patterns


def test_a_pattern_is_sought_in_the_text_as_it_stands(articles):
    text = "بوزير ووزارة"
    assert found(articles, text, r"وز\w+", pattern=True) == [text[1:5], text[7:]]


def test_a_pattern_that_finds_nothing_in_a_place_gives_no_row(articles):
    assert found(articles, MINISTER, "س*", pattern=True) == []


def test_a_pattern_may_look_around_and_at_the_start_of_lines(articles):
    yesterday = f"{SAID}\n{SAID} أمس"
    assert found(articles, yesterday, rf"(?m)^{SAID}(?= )", pattern=True) == [SAID]


def test_a_bad_pattern_is_refused_with_what_is_wrong_with_it(articles):
    with pytest.raises(
        ValueError, match=r"'\(قال' is no regular expression: missing \), .*leave pattern=True out"
    ):
        found(articles, "", "(قال", pattern=True)


# What stands around


def test_contexts_are_whole_words_and_go_on_from_the_match(articles):
    text = "واحد اثنان ثلاثة، أربعة (خمسة) ستة سبعة"
    line = concordance(articles(text), "أربعة", width=2).iloc[0]
    assert line["left"] == "اثنان ثلاثة، "
    assert line["right"] == " (خمسة) ستة"


def test_a_mark_beside_the_match_counts_as_a_word_of_its_context(articles):
    line = concordance(articles("قال «الوزير» هنا"), MINISTER, width=1).iloc[0]
    assert (line["left"], line["right"]) == ("«", "»")


def test_no_width_gives_no_context(articles):
    line = concordance(articles("قال الوزير هنا"), MINISTER, width=0).iloc[0]
    assert (line["left"], line["right"]) == ("", "")


def test_a_context_without_end_is_cut_at_a_word(articles):
    endless = "ط" * 200
    line = concordance(articles(f"{endless} {SAID} {MINISTER} {SAID} {endless}"), MINISTER, width=2).iloc[0]
    assert (line["left"], line["right"]) == (f"{SAID} ", f" {SAID}")


def test_a_text_without_spaces_gives_short_contexts(articles):
    lines = concordance(articles("الوزير،" * 500), MINISTER, width=2)
    assert len(lines) == 500
    assert lines[["left", "right"]].map(len).to_numpy().max() == 80


# Order


@pytest.fixture
def seen(articles) -> pd.DataFrame:
    return articles(
        "رأى أحمد الوزير بكر",
        "رأى اسعد الوزير «آدم»",
        "سمع أحمد الوزير",
    )


def test_left_is_sorted_from_the_match_outwards_and_spelling_does_not_count(seen):
    assert concordance(seen, "الوزير", sort="left")["article_id"].tolist() == ["a1", "a3", "a2"]


def test_right_is_sorted_by_what_follows_and_marks_do_not_count(seen):
    assert concordance(seen, "الوزير", sort="right")["article_id"].tolist() == ["a3", "a2", "a1"]


def test_lines_stand_in_reading_order_by_default(seen):
    assert concordance(seen, "الوزير")["article_id"].tolist() == ["a1", "a2", "a3"]


# What is said and what is refused


def test_the_table_says_how_was_searched(articles):
    assert concordance(articles(""), "قال").attrs["search"] == (
        "قال: whole words; spelling, vowel marks and attached particles may differ"
    )
    assert "as it is written" in concordance(articles(""), "قال", tolerant=False).attrs["search"]
    assert "a regular expression" in concordance(articles(""), "قال", pattern=True).attrs["search"]


@pytest.mark.parametrize("phrase", ["", " ", "\u200f", "ـ"])
def test_a_phrase_without_a_letter_is_refused(articles, phrase):
    with pytest.raises(ValueError, match="holds nothing to search for"):
        concordance(articles("قال"), phrase)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"sort": "centre"}, r"sort must be one of \['left', 'right'\]"),
        ({"width": -1}, "width is a number of words"),
        ({"fields": ["body"]}, r"fields must be some of \['text', 'title', 'byline'\], but \['body'\]"),
        ({"fields": []}, r"but \[\] was given"),
    ],
)
def test_options_that_cannot_be_are_refused(articles, options, message):
    with pytest.raises(ValueError, match=message):
        concordance(articles(SAID), SAID, **options)


def test_a_phrase_that_is_no_text_is_refused(articles):
    with pytest.raises(TypeError, match="the phrase must be a text, but a list was given"):
        concordance(articles(SAID), [SAID])


# The table of words that only look as if a particle stood before them


def test_whole_words_begin_with_what_looks_like_a_particle():
    words = load_lexicon("whole_words")["word"]
    assert [word for word in words if len(splits(word)) < 2] == []


# What always holds


@given(st.one_of(news, glued), st.sampled_from(PIECES[:18]), st.integers(0, 4))
def test_each_line_is_a_stretch_of_its_article(articles, text, phrase, width):
    table = articles(text)
    for tolerant in (True, False):
        for line in concordance(table, phrase, tolerant=tolerant, width=width).itertuples():
            assert text[line.start : line.end] == line.match
            begin, end = line.start - len(line.left), line.end + len(line.right)
            assert text[begin:end] == line.left + line.match + line.right


@given(st.one_of(news, glued, st.text(max_size=30)), st.data())
def test_tolerant_search_finds_all_that_exact_search_does(articles, text, data):
    words = text.split() or ["قال"]
    first = data.draw(st.integers(0, len(words) - 1))
    phrase = " ".join(words[first : first + data.draw(st.integers(1, 2))])
    assume(fold(phrase).strip())
    exact, wide = (concordance(articles(text), phrase, tolerant=tolerant) for tolerant in (False, True))
    taken = list(zip(wide["start"], wide["end"], strict=True))  # matches never overlap: one may stand before
    for line in exact.itertuples():
        assert any(start < line.end and line.start < end for start, end in taken)


@given(news)
def test_a_word_is_found_as_often_as_it_is_a_token(articles, text):
    table = articles(text)
    tokens = tokenise(table)
    words = tokens[tokens["kind"].isin(["word", "latin", "number"])]
    for token, number in counts(words, "token").items():
        assert len(concordance(table, token, tolerant=False, fields=["text"])) == number
