"""Credits: which agency or outlet supplied the words, and every false friend of their short names."""

import pytest
from pandas.testing import assert_frame_equal

from toolkit import find_credits

FILLER = "كلمة "


def credited(articles, text, **fields):
    """Return the agencies that an article credits, with the forms of the credits."""
    found = find_credits(articles(text).assign(**fields))
    return list(zip(found["agency_id"], found["form"], strict=True))


@pytest.mark.parametrize(
    ("text", "agencies"),
    [
        pytest.param(
            "أغلق الطريق بسبب الثلوج.\n(رويترز)",
            ["reuters"],
            id="one agency in brackets",
        ),
        pytest.param(
            "أغلق الطريق بسبب الثلوج.\n(الأخبار، رويترز)",
            ["akhbar", "reuters"],
            id="an outlet whose name is a word beside an agency",
        ),
        pytest.param(
            "أغلق الطريق بسبب الثلوج. (أ ف ب)",
            ["afp"],
            id="on the last line of the text",
        ),
        pytest.param(
            "أغلق الطريق بسبب الثلوج.\n(أ ف ب، رويترز، أ ب)",
            ["afp", "reuters", "ap"],
            id="three agencies",
        ),
        pytest.param(
            "أغلق الطريق بسبب الثلوج.\n(أ.ف.ب)",
            ["afp"],
            id="letters with stops",
        ),
        pytest.param(
            "أغلق الطريق بسبب الثلوج.\n(أ. ف. ب.)",
            ["afp"],
            id="letters with stops and spaces",
        ),
        pytest.param(
            "أغلق الطريق بسبب الثلوج.\n(ا ف ب)",
            ["afp"],
            id="letters without hamza",
        ),
        pytest.param(
            "أغلق الطريق بسبب الثلوج.\n(أف ب)",
            ["afp"],
            id="letters joined, with hamza",
        ),
        pytest.param(
            "أغلق الطريق بسبب الثلوج.\n(AFP)",
            ["afp"],
            id="Latin letters",
        ),
        pytest.param(
            "أغلق الطريق بسبب الثلوج.\n(أ ب)",
            ["ap"],
            id="a prefix of another agency's letters",
        ),
        pytest.param(
            "أغلق الطريق بسبب الثلوج.\n(د ب أ)",
            ["dpa"],
            id="the German agency",
        ),
        pytest.param(
            "أغلق الطريق بسبب الثلوج.\n(أ ش أ)",
            ["mena"],
            id="the Egyptian agency",
        ),
        pytest.param(
            "أغلق الطريق بسبب الثلوج.\n(واس)",
            ["spa"],
            id="the Saudi agency",
        ),
        pytest.param(
            "أغلق الطريق بسبب الثلوج.\n(الأناضول)",
            ["anadolu"],
            id="an agency whose name is a region",
        ),
        pytest.param(
            "أغلق الطريق بسبب الثلوج.\nرويترز، أ ف ب",
            ["reuters", "afp"],
            id="a last line without brackets",
        ),
        pytest.param(
            "أغلق الطريق بسبب الثلوج.\nالمصدر: رويترز + أ ف ب",
            ["reuters", "afp"],
            id="after the word for a source",
        ),
        pytest.param(
            "أغلق الطريق بسبب الثلوج.\n(الأخبار)",
            ["akhbar"],
            id="an outlet whose name is a word, alone in the final bracket",
        ),
        pytest.param(
            "أغلق الطريق بسبب الثلوج.\nز.أ.ب/أ.ح (أ ف ب، رويترز)",
            ["afp", "reuters"],
            id="not the editors' initials before them",
        ),
        pytest.param(
            "أغلق الطريق بسبب الثلوج.\n(رويترز، وكالات)",
            ["reuters", "agencies"],
            id="unnamed agencies beside one",
        ),
        pytest.param(
            "أغلق الطريق بسبب الثلوج.\n(وكالات)",
            ["agencies"],
            id="unnamed agencies alone",
        ),
        pytest.param(
            "أغلق الطريق بسبب الثلوج.\nالجزيرة + وكالات",
            ["aljazeera", "agencies"],
            id="an outlet whose name is a word, with unnamed agencies",
        ),
        pytest.param(
            "(رويترز)\nأغلق الطريق بسبب الثلوج.",
            ["reuters"],
            id="alone on the first line",
        ),
    ],
)
def test_a_list_of_media_at_the_edge_is_a_signoff(articles, text, agencies):
    assert credited(articles, text) == [(agency, "signoff") for agency in agencies]


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        pytest.param(
            "بيروت - رويترز: أغلق الطريق بسبب الثلوج.",
            "reuters",
            id="place, dash, agency, colon",
        ),
        pytest.param(
            "القدس المحتلة (أ ف ب) - أغلق الطريق بسبب الثلوج.",
            "afp",
            id="place and agency in brackets",
        ),
        pytest.param(
            "دبي (CNN) -- أغلق الطريق بسبب الثلوج.",
            "cnn",
            id="two dashes",
        ),
        pytest.param(
            "القاهرة /أ ش أ/ أغلق الطريق بسبب الثلوج.",
            "mena",
            id="slashes",
        ),
        pytest.param(
            "دمشق-سانا\nأغلق الطريق بسبب الثلوج.",
            "sana",
            id="no spaces, alone on its line",
        ),
        pytest.param(
            "دمشق - سانا - أغلق الطريق بسبب الثلوج.",
            "sana",
            id="between two dashes",
        ),
        pytest.param(
            "الرياض – واس: أغلق الطريق بسبب الثلوج.",
            "spa",
            id="a long dash",
        ),
        pytest.param(
            "بيروت في 3 أيار /سانا/ أغلق الطريق بسبب الثلوج.",
            "sana",
            id="with a date",
        ),
        pytest.param(
            "رويترز - أغلق الطريق بسبب الثلوج.",
            "reuters",
            id="the agency alone",
        ),
    ],
)
def test_a_medium_before_the_first_sentence_is_a_dateline(articles, text, agency):
    assert credited(articles, text) == [(agency, "dateline")]


@pytest.mark.parametrize(
    ("byline", "agencies"),
    [
        pytest.param("رويترز", ["reuters"], id="an agency alone"),
        pytest.param("سامر حداد - رويترز", ["reuters"], id="after a reporter's name"),
        pytest.param("بيروت - أ ف ب", ["afp"], id="after a place"),
        pytest.param("واس - الرياض", ["spa"], id="before a place"),
        pytest.param("رويترز، أ ف ب", ["reuters", "afp"], id="two agencies"),
        pytest.param("وكالة الأنباء السعودية", ["spa"], id="the full name"),
        pytest.param("سامر حداد (الأناضول)", ["anadolu"], id="in brackets"),
        pytest.param("سامر حداد", [], id="only a reporter"),
        pytest.param("تصوير: رويترز", [], id="not the source of the pictures"),
        pytest.param("سامر حداد - الصور من واس", [], id="not the agency that the pictures are from"),
        pytest.param("سامر حداد (فيديو أف ب)", [], id="not the source of the film"),
        pytest.param("سامر واسع", [], id="not letters inside a name"),
        pytest.param("قناة الشمال", [], id="not letters inside the word for a channel"),
        pytest.param("دبا: سامر حداد", [], id="not a town that shares an agency's letters"),
        pytest.param("قسم الأخبار", [], id="not the news desk"),
        pytest.param("واس ـ الرياض", ["spa"], id="before a joining stroke for a dash"),
        pytest.param("الرياض : م واس", ["spa"], id="a desk told by a letter"),
        pytest.param("قنا - الدوحة", ["qna"], id="an agency that shares a town's name"),
        pytest.param("قنا: سامر حداد", [], id="not a town that shares an agency's name"),
        pytest.param("بترا - رنا سالم", [], id="not a ruined city that shares an agency's name"),
        pytest.param("تومسون رويترز", [], id="not a firm that shares an agency's name"),
        pytest.param("السفير سامر حداد", [], id="not an ambassador"),
        pytest.param("سامر حداد - صفحة الحياة", [], id="not a page on life"),
        pytest.param("وكالات", ["agencies"], id="unnamed agencies"),
        pytest.param(
            "آس0\u0640",
            [],
            id="nobody, in a stray stroke",
        ),
    ],
)
def test_a_byline_credits(articles, byline, agencies):
    found = credited(articles, "أغلق الطريق بسبب الثلوج.", byline=byline)
    assert found == [(agency, "byline") for agency in agencies]


@pytest.mark.parametrize(
    ("text", "agencies"),
    [
        pytest.param(
            "ذكرت رويترز أن الطريق مغلق.",
            ["reuters"],
            id="a medium that speaks",
        ),
        pytest.param(
            "نقلت وكالة فرانس برس عن رنا سالم قولها إن الطريق مغلق.",
            ["afp"],
            id="a medium that carried words",
        ),
        pytest.param(
            "قالت رنا سالم لـ«الأخبار» إن الطريق مغلق.",
            ["akhbar"],
            id="a medium that was spoken to",
        ),
        pytest.param(
            "قالت رنا سالم في مقابلة مع قناة الجزيرة إن الطريق مغلق.",
            ["aljazeera"],
            id="a channel that interviewed",
        ),
        pytest.param(
            "الطريق مغلق، بحسب وكالة الأناضول.",
            ["anadolu"],
            id="after a source word",
        ),
        pytest.param(
            "وجاء في بلاغ للوزارة، تتوفر هسبريس على نسخة منه، أن الطريق مغلق.",
            ["hespress"],
            id="that has a copy of it",
        ),
    ],
)
def test_a_medium_that_a_statement_is_credited_to_is_in_the_text(articles, text, agencies):
    assert credited(articles, text) == [(agency, "in_text") for agency in agencies]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "أغلق الطريق بسبب الثلوج.\n(الأخبار، الطقس، البحث)",
            id="a bracket of a site's menu",
        ),
        pytest.param(
            "أغلق الطريق بسبب الثلوج.\n(تصوير رويترز)",
            id="a picture credit at the end",
        ),
        pytest.param(
            "أغلق الطريق بسبب الثلوج.\nالصور من واس",
            id="pictures from an agency",
        ),
        pytest.param(
            "أغلق الطريق بسبب الثلوج.\n(فيديو أف ب)",
            id="film from an agency",
        ),
        pytest.param(
            "أعلنت رويترز تسريح موظفين.",
            id="an agency that the news is about",
        ),
        pytest.param(
            "أعلنت شركة تومسون رويترز أن أرباحها ارتفعت.",
            id="the firm Thomson Reuters",
        ),
        pytest.param(
            "أظهر مسح لرويترز أن الأسعار سترتفع.",
            id="an agency's poll",
        ),
        pytest.param(
            "تتوالى الأخبار عن الثلوج في الجبال.",
            id="the news",
        ),
        pytest.param(
            "قالت رنا سالم إن الأخبار سيئة.",
            id="the news inside a quote",
        ),
        pytest.param(
            "قال محافظ قنا إن الطريق مغلق.",
            id="the governor of a town that shares an agency's name",
        ),
        pytest.param(
            "قالت رنا سالم إن سياح بترا وصلوا.",
            id="a ruined city that shares an agency's name",
        ),
        pytest.param(
            "قال سكان دبا إن الطريق مغلق.",
            id="a town that shares an agency's letters",
        ),
        pytest.param(
            "قال سامر حداد إن هضبة الأناضول باردة.",
            id="the region of Anatolia",
        ),
        pytest.param(
            "قالت رنا سالم إن الأساس واسع وإن إنساناً هنا.",
            id="agencies' letters inside words",
        ),
        pytest.param(
            "قالت رنا سالم إنهما كونا شركة.",
            id="a verb that shares an agency's name",
        ),
        pytest.param(
            "أ ب حرفان من حروف الهجاء.",
            id="two letters of the alphabet",
        ),
        pytest.param(
            "كتبت رنا سالم على تويتر أن الطريق مغلق.",
            id="a social network",
        ),
        pytest.param(
            "ذكرت وسائل إعلام محلية أن الطريق مغلق.",
            id="unnamed media",
        ),
        pytest.param(
            "أغلق الطريق بسبب الثلوج.\nرابط الخبر بصحيفة الوطن",
            id="a link in the footer",
        ),
        pytest.param(
            "أغلق الطريق (رويترز ملأت الشارع بالكاميرات) بسبب الثلوج.",
            id="a bracket in the middle of the text",
        ),
        pytest.param(
            "عين سامر حداد رئيساً لتحرير صحيفة (الشرق).",
            id="a paper's name in brackets at the end of a sentence",
        ),
        pytest.param(
            "أغلق الطريق بسبب الثلوج.\nس.ح/أ.ب",
            id="the editors' initials alone",
        ),
        pytest.param(
            "قنا - سامر حداد: أغلق الطريق بسبب الثلوج.",
            id="a dateline from a town that shares an agency's name",
        ),
        pytest.param(
            "بيروت - سامر حداد: أغلق الطريق بسبب الثلوج.",
            id="a dateline with a reporter only",
        ),
        pytest.param(
            "أغلق الطريق بسبب الثلوج.\nالأخبار | الطقس | البحث",
            id="a line of a site's menu",
        ),
        pytest.param(
            "قالت رنا سالم إن الحياة صعبة.",
            id="life",
        ),
        pytest.param(
            "قال السفير إن الطريق مغلق.",
            id="the ambassador",
        ),
        pytest.param(
            "أغلق الطريق في وضح النهار.",
            id="the day",
        ),
        pytest.param(
            "قالت رنا سالم إن الشرق الأوسط بارد.",
            id="the Middle East",
        ),
        pytest.param(
            "الشرق الأوسط: أغلق الطريق بسبب الثلوج.",
            id="the Middle East before a colon",
        ),
        pytest.param(
            "قالت رنا سالم إن المستقبل أفضل.",
            id="the future",
        ),
        pytest.param(
            "قالت قناة الشمال إن الطريق مغلق.",
            id="an agency's letters in the word for a channel",
        ),
        pytest.param(
            "قالت رنا سالم إن أساس البيت متين.",
            id="an agency's letters in the word for a foundation",
        ),
        pytest.param(
            "أظهر استطلاع لتومسون رويترز أن الأسعار سترتفع.",
            id="a poll of the firm Thomson Reuters",
        ),
        pytest.param(
            "أصيب مصور رويترز بجروح.",
            id="an agency's photographer",
        ),
        pytest.param(
            "أغلقت السلطات مكتب وكالة فرانس برس.",
            id="an agency's office",
        ),
        pytest.param(
            "دبا - سامر حداد: أغلق الطريق بسبب الثلوج.",
            id="a dateline from a town that shares an agency's letters",
        ),
        pytest.param(
            "بترا - سامر حداد: أغلق الطريق بسبب الثلوج.",
            id="a dateline from a ruined city",
        ),
        pytest.param(
            "وسط الأناضول - سامر حداد: أغلق الطريق بسبب الثلوج.",
            id="a dateline from Anatolia",
        ),
        pytest.param(
            "أغلق الطريق بسبب الثلوج.\n(أ ب ج)",
            id="letters of the alphabet in the final bracket",
        ),
        pytest.param(
            "انطلاق «هافينغتون بوست - عربي»\nأغلق الطريق بسبب الثلوج.",
            id="a medium that a headline is about",
        ),
    ],
)
def test_a_false_friend_is_no_credit(articles, text):
    assert credited(articles, text) == []


@pytest.mark.parametrize(
    ("surface", "text", "agency"),
    [
        pytest.param(
            "وكالة الصحافة الفرنسية",
            "ذكرت وكالة الصحافة الفرنسية أن الطريق مغلق.",
            "فرانس برس",
            id="the French agency",
        ),
        pytest.param(
            "أسوشيتد برس",
            "ذكرت أسوشيتد برس أن الطريق مغلق.",
            "أسوشييتد برس",
            id="a spelling of the Associated Press",
        ),
        pytest.param(
            "وكالة الأنباء الألمانية",
            "ذكرت وكالة الأنباء الألمانية أن الطريق مغلق.",
            "الألمانية",
            id="the German agency",
        ),
        pytest.param(
            "وكالة شينخوا",
            "ذكرت وكالة شينخوا أن الطريق مغلق.",
            "شينخوا",
            id="an agency with the word for it",
        ),
    ],
)
def test_an_agency_has_one_name_under_all_its_names(articles, surface, text, agency):
    found = find_credits(articles(text))
    assert found["agency"].tolist() == [agency]
    assert surface.endswith(found["surface"].item())
    assert text[found["start"].item() : found["end"].item()] == found["surface"].item()


@pytest.mark.parametrize(
    ("outlet", "byline", "agency"),
    [
        pytest.param(
            "الأخبار",
            "الأخبار",
            "الأخبار",
            id="one that the lexicon knows",
        ),
        pytest.param(
            "صدى الجبل",
            "صدى الجبل",
            "صدى الجبل",
            id="one that it does not know",
        ),
        pytest.param(
            "صدى الجبل",
            "سامر حداد - صدى الجبل",
            "صدى الجبل",
            id="one after a reporter's name",
        ),
    ],
)
def test_an_outlet_that_credits_itself_is_a_credit_under_its_own_name(articles, outlet, byline, agency):
    table = articles("أغلق الطريق بسبب الثلوج.").assign(outlet=outlet, byline=byline)
    found = find_credits(table)
    assert found["agency"].tolist() == [agency]
    assert found["form"].tolist() == ["byline"]


def test_an_outlet_is_credited_beside_an_agency_in_a_signoff(articles):
    table = articles("أغلق الطريق بسبب الثلوج.\n(صدى الجبل، رويترز)")
    found = find_credits(table.assign(outlet="صدى الجبل"))
    assert found["agency"].tolist() == [
        "صدى الجبل",
        "رويترز",
    ]
    assert found["form"].tolist() == ["signoff"] * 2


def test_a_signoff_with_a_dateline_gives_both(articles):
    text = "بيروت - رويترز: أغلق الطريق بسبب الثلوج.\n(أ ف ب)"
    assert credited(articles, text) == [("reuters", "dateline"), ("afp", "signoff")]


def test_a_medium_named_in_two_quotes_is_two_credits(articles):
    text = "ذكرت رويترز أن الطريق مغلق. وأفادت رويترز بأن الجسر سليم."
    assert credited(articles, text) == [("reuters", "in_text")] * 2


def test_a_joining_stroke_ends_a_dateline(articles):
    text = "بيروت ـ رويترز ـ أغلق الطريق بسبب الثلوج."
    assert credited(articles, text) == [("reuters", "dateline")]


def test_a_dateline_may_name_two_media(articles):
    text = "بيروت - رويترز - أ ف ب: أغلق الطريق بسبب الثلوج."
    assert credited(articles, text) == [("reuters", "dateline"), ("afp", "dateline")]


@pytest.mark.parametrize(
    ("text", "byline"),
    [
        pytest.param("", "", id="nothing"),
        pytest.param(
            "أغلق الطريق بسبب الثلوج.",
            "رويترز",
            id="a byline",
        ),
        pytest.param(
            "بيروت - رويترز: أغلق الطريق.\n(أ ف ب)",
            "سامر حداد",
            id="both ends",
        ),
        pytest.param("(رويترز)\nأغلق الطريق.", "", id="the first line"),
        pytest.param("بيروت - رويترز: ذكرت واس أن الطريق مغلق.", "", id="a quote after a dateline"),
        pytest.param("\u200f\nرويترز\n\u200f", "", id="marks of direction alone on their lines"),
        pytest.param(
            FILLER * 200 + "\n(أ ف ب، رويترز) .",
            "واس",
            id="a long text",
        ),
    ],
)
def test_without_quotes_the_same_credits_are_found_but_for_those_in_the_text(articles, text, byline):
    table = articles(text).assign(byline=byline)
    everything = find_credits(table)
    structural = everything[everything["form"] != "in_text"].reset_index(drop=True)
    assert_frame_equal(find_credits(table, in_text=False), structural)


def test_credits_stand_where_they_say(articles):
    long = FILLER * 200 + "\n(أ ف ب، رويترز) ."
    short = "بيروت - رويترز: أغلق الطريق."
    table = articles(long, short, long).assign(byline="سامر حداد - واس")
    found = find_credits(table, in_text=False)
    texts = table.set_index("article_id")
    assert found["surface"].tolist() == [
        texts.loc[row.article_id, row.field][row.start : row.end] for row in found.itertuples()
    ]
    assert found["agency_id"].tolist() == ["afp", "reuters", "spa", "reuters", "spa", "afp", "reuters", "spa"]


@pytest.mark.parametrize(
    ("text", "agencies"),
    [
        pytest.param(
            "نقلت قناة «نهر 24» عن سامر حداد قوله إن الطريق مغلق.",
            [
                "نهر 24",
            ],
            id="a channel in marks",
        ),
        pytest.param(
            "وذكرت إذاعة تيلمونت أن الطريق مغلق.",
            [
                "إذاعة تيلمونت",
            ],
            id="a radio without marks",
        ),
        pytest.param(
            "قال النائب سامر حداد في حديث لقناة XTV إن الطريق مغلق.",
            [
                "قناة XTV",
            ],
            id="one in Latin letters",
        ),
        pytest.param(
            "قال النائب سامر حداد لصحيفة محلية إن الطريق مغلق.",
            [],
            id="not one that only says what it is",
        ),
        pytest.param(
            "ذكرت وسائل إعلام محلية أن الطريق مغلق.",
            [],
            id="nor the media at large",
        ),
    ],
)
def test_a_medium_that_no_table_knows_is_credited_by_its_own_name(articles, text, agencies):
    found = find_credits(articles(text))
    assert found["agency"].tolist() == agencies
    assert found["agency_id"].isna().all()


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        pytest.param(
            "وطنية - زحلة - جال الوزير سامر حداد على القرى.",
            ["وطنية"],
            id="before a dash, as the first word",
        ),
        pytest.param(
            "القدس 14-6-2022 وفا - هدمت الآليات منزلا.",
            ["وفا"],
            id="after a date",
        ),
        pytest.param(
            "شهاب: لن نسمح بهذا أبدا.",
            [],
            id="not a speaker before a colon",
        ),
        pytest.param(
            "حملة وطنية - انطلقت في القرى.",
            [],
            id="not an adjective",
        ),
    ],
)
def test_a_short_name_of_an_agency_opens_a_dateline(articles, text, surface):
    assert find_credits(articles(text))["surface"].tolist() == surface


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "توقع سمير حداد، الرئيس التنفيذي لـ«جسور البيلسان»، أن يكون العبور صعبا.",
            id="whose office it is, in marks",
        ),
        pytest.param(
            "أكد المشرف العام لبرنامج «جسور البيلسان» سمير حداد أن العبور صعب.",
            id="with a noun",
        ),
        pytest.param(
            "حمّل سمير حداد أرضية الملعب مسؤولية الأداء لـ«نسور البيلسان»، واصفاً إياها بأنها «حقل جميل».",
            id="what belongs to the object of a verb",
        ),
        pytest.param(
            "أفادت الصحيفة وفق تقرير مطول دعمته بالأرقام عن صفقات سمير حداد بأن العبور صعب.",
            id="a phrase that is too long for a name",
        ),
        pytest.param(
            "ذكرت صحف بلاده أن العبور صعب.",
            id="newspapers that somebody has",
        ),
        pytest.param(
            "ذكرت وسائل إعلام «فرنسية» أن العبور صعب.",
            id="a nationality in marks",
        ),
    ],
)
def test_no_medium_is_credited_by_what_is_no_name_of_one(articles, text):
    assert find_credits(articles(text)).empty


def test_an_unknown_word_before_a_time_is_no_carrier(articles):
    credits = find_credits(
        articles("وكانت صحيفة «البيلسان» نقلت مطلع الشهر عن مهندس في الشركة أن الجسر قديم.")
    )
    assert credits["agency"].tolist() == ["البيلسان"]


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        pytest.param(
            'أوضح رامي حداد في تصريح لمراسل جوهرة "اف ام" أن الطريق مغلق.',
            "جوهرة إف إم",
            id="with its wave in marks",
        ),
        pytest.param(
            "ذكرت صحيفة لوريون لو جور أن الطريق مغلق.",
            "لوريان لوجور",
            id="a foreign name as it is heard",
        ),
        pytest.param(
            "قال رامي حداد في تصريح لهوية بريس إن الطريق مغلق.",
            "هوية بريس",
            id="a Moroccan site",
        ),
        pytest.param(
            "قال رامي حداد للقناة الإذاعية الثالثة إن الطريق مغلق.",
            "القناة الإذاعية الثالثة",
            id="a channel of the Algerian radio",
        ),
    ],
)
def test_an_outlet_is_credited_under_its_usual_spellings(articles, text, agency):
    assert find_credits(articles(text))["agency"].tolist() == [agency]


def test_excavations_are_no_newspaper(articles):
    assert find_credits(articles("قال رامي حداد في حفريات المدينة إن الطريق مغلق.")).empty
