"""Bodies: which organisation a noun with an adjective, a short name or a noun of its kind means."""

import pytest


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            "قال صندوق الأمم المتحدة للسكان إن القرية معزولة. ولفت الصندوق الأممي إلى أن الجسر مغلق.",
            "صندوق الأمم المتحدة للسكان",
            id="the noun again, with the adjective of the United Nations",
        ),
        pytest.param(
            "حذرت منظمة اليونيسف من أن القرية معزولة. وقالت الوكالة الأممية إن الجسر مغلق.",
            "منظمة اليونيسف",
            id="another noun for a body of the United Nations",
        ),
        pytest.param(
            "أعلنت شركة لوناريس أن المصنع مغلق. وقالت الشركة الكورية إن الطريق مغلق.",
            "شركة لوناريس",
            id="a firm of which no other nation is told",
        ),
        pytest.param(
            "أعلنت شركة لوناريس الفرنسية أن المصنع مغلق. وأوضحت المجموعة أن الطريق مغلق.",
            "شركة لوناريس الفرنسية",
            id="another noun for the firm that has spoken last",
        ),
        pytest.param(
            "قالت منظمة سهل الخير الدولية إن القرية معزولة. وأكدت المنظمة الحقوقية أن الجسر مغلق.",
            "منظمة سهل الخير الدولية",
            id="the noun again, with what the body deals",
        ),
        pytest.param(
            "قال الاتحاد الأوروبي إن القرية معزولة. وأضاف التكتل أن الجسر مغلق.",
            "الاتحاد الأوروبي",
            id="a noun alone, for the last to have spoken",
        ),
        pytest.param(
            "قال البنك الدولي إن النمو ضعيف. وأضافت المؤسسة المالية الدولية أن الدين كبير.",
            "البنك الدولي",
            id="a phrase for lenders",
        ),
    ],
)
def test_a_body_called_again_by_other_words_is_the_body(last_quote, text, name):
    assert last_quote(text)["speaker_name"] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            "قالت شركة لوناريس الفرنسية إن المصنع مغلق. وقالت الشركة الكورية إن الطريق مغلق.",
            "الشركة الكورية",
            id="a firm of another nation",
        ),
        pytest.param(
            "قالت جمعية سهل الخير السودانية إن القرية معزولة. وقالت المنظمة الأممية إن الجسر مغلق.",
            "المنظمة الأممية",
            id="a body of a state, for the United Nations",
        ),
        pytest.param(
            "قال مكتب سهل الخير إن القرية معزولة. وقال المكتب السياسي إن الجسر مغلق.",
            "المكتب السياسي",
            id="an organ of some body",
        ),
        pytest.param(
            "وصل وفدا شركة لوناريس وشركة تريفيا. وقالت الشركة الكورية إن الطريق مغلق.",
            "الشركة الكورية",
            id="two that fit, neither of which has spoken",
        ),
    ],
)
def test_a_description_that_does_not_fit_one_body_stays(last_quote, text, name):
    assert last_quote(text)["speaker_name"] == name


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("قالت وكالة الفضاء النرويجية إن الجسر سليم.", id="with what it deals"),
        pytest.param("قالت وكالة حماية الغابات إن الجسر سليم.", id="an activity"),
        pytest.param("قالت وكالة نورديل للتصنيف الائتماني إن الدين كبير.", id="a name and a purpose"),
        pytest.param("قالت الشبكة المغربية لحماية الساحل إن الجسر سليم.", id="a network with a purpose"),
        pytest.param("قال برنامج الأغذية العالمي إن الجسر سليم.", id="a programme of the United Nations"),
    ],
)
def test_an_agency_that_does_not_deal_with_news_is_no_medium(last_quote, text):
    assert last_quote(text)["speaker_type"] == "institution"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("قالت الوكالة الوطنية للإعلام إن الجسر سليم.", id="with a purpose"),
        pytest.param("قالت شبكة سراج الإخبارية إن الجسر سليم.", id="with an adjective"),
        pytest.param("قالت وكالة نورديل إن الجسر سليم.", id="with its own name only"),
    ],
)
def test_an_agency_that_deals_with_news_is_a_medium(last_quote, text):
    assert last_quote(text)["speaker_type"] == "media"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            'قالت منظمة الأغذية الأفريقية "أفاو" إن الجسر سليم.',
            "منظمة الأغذية الأفريقية",
            id="after a body's full name",
        ),
        pytest.param(
            'قالت الهيئة الدولية لدعم السجناء "حشد" إن الجسر سليم. وأضافت الهيئة أن الطريق مغلق.',
            "الهيئة الدولية لدعم السجناء",
            id="after a name with a purpose, and the noun alone",
        ),
        pytest.param(
            'قالت منظمة الأغذية الأفريقية "أفاو" إن الجسر سليم. وقالت "أفاو" إن الطريق مغلق.',
            "منظمة الأغذية الأفريقية",
            id="the short name in marks again",
        ),
        pytest.param(
            'قالت حركة الإصلاح الوطني (نهوض) إن الجسر سليم. وتابعت "نهوض" في بيانها: "الطريق مغلق".',
            "حركة الإصلاح الوطني",
            id="in brackets first, then in marks",
        ),
        pytest.param(
            "قالت قوات الساحل الديمقراطية (قسيد) إن الجسر سليم. وقالت قسيد إن الطريق مغلق.",
            "قوات الساحل الديمقراطية",
            id="in brackets first, then alone",
        ),
    ],
)
def test_a_short_name_beside_a_bodys_full_one_means_the_body(last_quote, text, name):
    assert last_quote(text)["speaker_name"] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            'قالت حركة "الفجر" إن الجسر سليم.',
            "الفجر",
            id="a noun alone",
        ),
        pytest.param(
            'قالت الشركة الصينية "تيانهو" إن الجسر سليم.',
            "تيانهو",
            id="a noun and a nation",
        ),
        pytest.param(
            'قالت شركة صناعة السيارات "تيانهو" إن الجسر سليم.',
            "تيانهو",
            id="what a firm makes",
        ),
        pytest.param(
            'قالت الشركة الصينية "تيانهو" إن الجسر سليم. وقالت تيانهو إن الطريق مغلق.',
            "تيانهو",
            id="again without marks",
        ),
    ],
)
def test_marks_after_what_a_body_is_hold_its_name(last_quote, text, name):
    assert last_quote(text)["speaker_name"] == name


def test_a_relative_clause_names_a_body_that_has_no_other_name(last_quote):
    text = "قال التحالف الذي تقوده البرازيل في بيان إن الجسر سليم. وأضاف التحالف أن الطريق مغلق."
    assert last_quote(text)["speaker_name"] == "التحالف الذي تقوده البرازيل"


def test_a_relative_clause_is_no_part_of_a_name_told_before(last_quote):
    text = 'قالت حركة "الفجر" إن الجسر سليم. وقالت الحركة التي تسيطر على المدينة إن الطريق مغلق.'
    assert last_quote(text)["speaker_name"] == "الفجر"


def test_a_short_name_can_take_the_article(last_quote):
    text = "قالت منظمة السهل الدولية للبذور (فادو) إن الجسر سليم. وقالت الفادو إن الطريق مغلق."
    assert last_quote(text)["speaker_name"] == "منظمة السهل الدولية للبذور"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            "قالت دراسة أجرتها جامعة نورديل إن المشي مفيد. ووفقا للدراسة الحديثة، فإن الماء مفيد.",
            "دراسة أجرتها جامعة نورديل",
            id="with an adjective of time",
        ),
        pytest.param(
            "أفاد تقرير لبرنامج الأمم المتحدة للبيئة أن النهر يجف. وقال التقرير الأممي إن المطر قليل.",
            "تقرير لبرنامج الأمم المتحدة للبيئة",
            id="with whose it is",
        ),
        pytest.param(
            "قالت دراسة ألمانية إن المشي مفيد. وقالت الدراسة الأميركية إن الماء مفيد.",
            "الدراسة الأميركية",
            id="but not one of another nation",
        ),
    ],
)
def test_a_document_called_again_with_an_adjective_is_the_last_of_its_noun(last_quote, text, name):
    assert last_quote(text)["speaker_name"] == name


def test_a_ministrys_second_field_belongs_to_its_name_without_the_article(last_quote):
    text = "قالت وزارة الاتصالات وتكنولوجيا المعلومات إن الجسر سليم."
    assert last_quote(text)["speaker_name"] == "وزارة الاتصالات وتكنولوجيا المعلومات"
