"""Statements: texts that a body puts out, after a colon."""

import pytest

from toolkit import find_quotes


@pytest.mark.parametrize(
    ("text", "cue", "speaker"),
    [
        pytest.param(
            "أصدرت وزارة النقل البيان التالي: «الطريق مغلق منذ الصباح».",
            "أصدرت",
            "وزارة النقل",
            id="issued the following statement",
        ),
        pytest.param(
            "وزع المكتب الإعلامي للوزير سامر حداد البيان الآتي: «الطريق مغلق منذ الصباح».",
            "وزع",
            "المكتب الإعلامي للوزير سامر حداد",
            id="a verb that no table knows",
        ),
        pytest.param(
            "صدر عن وزارة النقل ما يلي: «الطريق مغلق منذ الصباح».",
            "صدر",
            "وزارة النقل",
            id="a verb with a preposition before the body",
        ),
        pytest.param(
            "صدر عن وزارة النقل ما يلي:\n«الطريق مغلق منذ الصباح».",
            "صدر",
            "وزارة النقل",
            id="the text in the next paragraph",
        ),
        pytest.param(
            "بيروت - أذاعت قيادة الجيش البيان التالي: «الطريق مغلق منذ الصباح».",
            "أذاعت",
            "قيادة الجيش",
            id="a verb of reporting, whose subject ends before the statement",
        ),
        pytest.param(
            "وجاء في بيان الوزارة ما يلي: «الطريق مغلق منذ الصباح».",
            "وجاء",
            "بيان الوزارة",
            id="what stands in a statement",
        ),
    ],
)
def test_a_statement_is_the_words_of_the_body_that_puts_it_out(articles, text, cue, speaker):
    found = find_quotes(articles(text))
    assert found["quote"].tolist() == ["الطريق مغلق منذ الصباح"]
    assert found["kind"].tolist() == ["direct"]
    assert found["cue"].tolist() == [cue]
    assert found["speaker"].tolist() == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "شملت الجولة المحطات التالية: صيدا وصور وطرابلس.",
            id="a list after a noun for no text",
        ),
        pytest.param(
            "جاءت النتائج على الشكل التالي: الأول ثم الثاني ثم الثالث.",
            id="an order",
        ),
        pytest.param(
            "البيان التالي: صيدا وصور وطرابلس.",
            id="without a verb",
        ),
    ],
)
def test_what_follows_a_colon_is_no_statement(articles, text):
    assert find_quotes(articles(text))["quote"].tolist() == []
