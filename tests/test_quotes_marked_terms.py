"""Marked terms: what stands in quotation marks and was said by nobody."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit import find_marked_terms, find_quotes, schema


@pytest.mark.parametrize(
    ("text", "term", "kind"),
    [
        pytest.param(
            "نشرت صحيفة «النهار» صوراً من الجبل.",
            "النهار",
            "medium",
            id="a newspaper that the lexicon knows",
        ),
        pytest.param(
            "نشر موقع «المرفأ» صوراً من الجبل.",
            "المرفأ",
            "medium",
            id="a website that no lexicon knows",
        ),
        pytest.param(
            "نشرت الصحيفة البريطانية «المرفأ» صوراً من الجبل.",
            "المرفأ",
            "medium",
            id="a nationality between the noun and the name",
        ),
        pytest.param(
            "هاجم تنظيم «داعش» القرية ليلاً.",
            "داعش",
            "name",
            id="an organisation that the lexicon knows",
        ),
        pytest.param(
            "انطلقت عملية «الفجر الجديد» في الشمال.",
            "الفجر الجديد",
            "name",
            id="an operation",
        ),
        pytest.param(
            "وقعت شركة «نجمة الشرق» العقد.",
            "نجمة الشرق",
            "name",
            id="a firm",
        ),
        pytest.param(
            "سجل اللاعب «الأسد» هدفين.",
            "الأسد",
            "name",
            id="the nickname of a person with a title",
        ),
        pytest.param(
            "دواء جديد يسمى «نوفارين» في الأسواق.",
            "نوفارين",
            "name",
            id="what is called so",
        ),
        pytest.param(
            "تعتمد الشهادة على معيار «ITIL» العالمي.",
            "ITIL",
            "name",
            id="Latin letters",
        ),
        pytest.param(
            "صدرت رواية «باب الريح والمطر الأخير» هذا الأسبوع.",
            "باب الريح والمطر الأخير",
            "title",
            id="a novel",
        ),
        pytest.param(
            "شاركت الممثلة في المسلسل الرمضاني «تحت الجسر».",
            "تحت الجسر",
            "title",
            id="an adjective between the noun and the title",
        ),
        pytest.param(
            "انعقد المؤتمر تحت شعار «معاً نحو مدينة خضراء نظيفة».",
            "معاً نحو مدينة خضراء نظيفة",
            "title",
            id="a slogan",
        ),
        pytest.param(
            "لا تفسير لكلمة «الطوارئ» في القانون القديم.",
            "الطوارئ",
            "word",
            id="a word that is itself meant",
        ),
        pytest.param(
            "انتقد الكاتب ما يسمى «العمل الحر» في المدن.",
            "العمل الحر",
            "scare",
            id="what is called so, at a distance",
        ),
        pytest.param(
            "لا أحد يعرف مصدر هذه «الإنجازات» في الجدول.",
            "الإنجازات",
            "scare",
            id="a demonstrative",
        ),
        pytest.param(
            "تحولت القرية إلى «سجن» كبير.",
            "سجن",
            "unclear",
            id="nothing that tells",
        ),
    ],
)
def test_the_company_of_a_stretch_tells_its_kind(articles, text, term, kind):
    [found] = find_marked_terms(articles(text)).itertuples()
    assert found.term == term
    assert text[found.start : found.end] == term
    assert found.kind == kind
    assert found.rule != "nothing tells" or kind == "unclear"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "قالت الوزيرة سعاد الحداد: «الطريق مغلق منذ الصباح».",
            id="a direct quote",
        ),
        pytest.param(
            "قالت الوزيرة سعاد الحداد: «الطريق مغلق منذ الصباح.»",
            id="a full stop inside the closing mark",
        ),
        pytest.param(
            "قالت الوزيرة سعاد الحداد إن الطريق «مغلق منذ الصباح» في الشمال.",
            id="the source's own words in a mixed quote",
        ),
        pytest.param(
            "قال المدير سامر حداد: «الطريق مغلق منذ الصباح».\n«ولا نعرف بعد متى يفتح من جديد».",
            id="a continuation",
        ),
        pytest.param(
            "وصلت الوفود إلى «المدينة القديمة قبل الظهر.",
            id="a mark that nothing closes",
        ),
        pytest.param(
            "على الورقة «…» فقط.",
            id="no word in the marks",
        ),
    ],
)
def test_speech_and_stray_marks_are_no_terms(articles, text):
    assert find_marked_terms(articles(text)).empty


def test_a_name_inside_a_quote_is_a_term_and_says_in_which(articles):
    news = articles("قال المدير سامر حداد إن تنظيم «داعش» غادر القرية. وصدرت رواية «باب الريح».")
    found = find_marked_terms(news)
    assert found["term"].tolist() == [
        "داعش",
        "باب الريح",
    ]
    assert found["quote_id"].tolist()[0] == find_quotes(news)["quote_id"].item()
    assert found["quote_id"].isna().tolist() == [False, True]


def test_a_stretch_joined_with_another_is_of_its_kind(articles):
    found = find_marked_terms(articles("عرضت القاعة فيلم «باب الريح» و«مطر الليل»."))
    assert found["kind"].tolist() == ["title", "title"]
    assert found["rule"].tolist() == ["word before", "joined with the one before"]


def test_a_long_stretch_after_a_noun_is_no_name(articles):
    text = "وزعت الشركة «كل من جاء اليوم إلى هنا وجد الباب مفتوحاً» على الناس."
    assert find_marked_terms(articles(text))["kind"].tolist() == ["unclear"]


def test_titles_of_articles_are_read_too(articles):
    title = "رواية «باب الريح» في السوق"
    [found] = find_marked_terms(articles("").assign(title=title)).itertuples()
    assert found.field == "title"
    assert found.term == "باب الريح"


PIECES = st.sampled_from(
    [
        "«",
        "»",
        '"',
        "قال الوزير سامي حداد إن ",
        "قالت رنا سالم: ",
        "رواية ",
        "داعش",
        "ما يسمى ",
        " و",
        "، ",
        ". ",
        "\n",
        "باب الريح ",
    ]
)


@given(st.lists(PIECES, max_size=25).map("".join))
def test_terms_are_slices_between_marks_that_no_quote_holds_alone(text):
    news = pd.DataFrame({"article_id": ["a1"], "text": [text]})
    terms, quotes = find_marked_terms(news), find_quotes(news)
    assert [text[row.start : row.end] for row in terms.itertuples()] == terms["term"].tolist()
    assert set(terms["kind"]) <= set(schema.TERM_KINDS)
    assert set(terms["quote_id"].dropna()) <= set(quotes["quote_id"])
    spoken = quotes[quotes["kind"] == "direct"]
    held = set(zip(spoken["start"], spoken["end"], strict=True))
    assert not held & set(zip(terms["start"], terms["end"], strict=True))
