"""Descriptions: who is meant by another title than the one that stood beside the name."""

import pytest


@pytest.mark.parametrize(
    ("first", "again"),
    [
        pytest.param(
            "المدير الفني لنادي الأرز، الصربي",
            "مدرب الأرز",
            id="a coach and his club",
        ),
        pytest.param(
            "المدير الفني للمنتخب",
            "المدرب",
            id="a coach",
        ),
        pytest.param(
            "حارس مرمى الأرز",
            "قائد الفريق",
            id="a player, of the team",
        ),
        pytest.param(
            "وزير الخارجية السويدي",
            "رئيس الدبلوماسية السويدية",
            id="a minister",
        ),
        pytest.param(
            "رئيس الجمهورية",
            "رئيس الدولة",
            id="a president",
        ),
        pytest.param(
            "رئيس المجلس الشعبي البلدي",
            "رئيس البلدية",
            id="a mayor",
        ),
        pytest.param(
            "رئيس مجموعة «الأرز»",
            "المدير العام لمجموعة «الأرز»",
            id="a group in marks",
        ),
        pytest.param(
            "حاكم منطقة سلبونت",
            "حاكم سلبونت",
            id="a place that no lexicon knows",
        ),
        pytest.param(
            "أستاذ علم المياه بجامعة الأرز",
            "أستاذ علم المياه",
            id="a subject",
        ),
    ],
)
def test_another_title_of_the_same_sense_means_the_one_who_has_it(last_quote, first, again):
    text = f"قال {first} سامر غلموش إن الطريق مغلق. وأوضح {again} أن الجسر سليم."
    assert last_quote(text)["speaker_name"] == "سامر غلموش"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            "قال وزير الخارجية السويدي سامر غلموش إن الطريق مغلق. وأوضح رئيس الدبلوماسية الكندية أنه سليم.",
            "رئيس الدبلوماسية الكندية",
            id="of another state",
        ),
        pytest.param(
            "قال زعيم حزب الأرز سامر غلموش إن الطريق مغلق. وأوضح قائد حركة الزيتون أن الجسر سليم.",
            "قائد حركة الزيتون",
            id="of another body",
        ),
        pytest.param(
            "قالت المدربة رنا غلموش إن الطريق مغلق. وأوضح المدير الفني أن الجسر سليم.",
            "المدير الفني",
            id="of the other gender",
        ),
        pytest.param(
            "قال المدرب سامر غلموش إنه متعب. وقال المدرب ناجي زرقا إنه مريض. وأوضح المدير الفني أنه غائب.",
            "المدير الفني",
            id="one of two",
        ),
    ],
)
def test_a_title_of_the_same_sense_may_be_somebody_elses(last_quote, text, name):
    assert last_quote(text)["speaker_name"] == name


def test_the_counterpart_is_meant_by_the_nation(last_quote):
    text = "التقى وزير الزراعة سامر غلموش نظيره الإسباني لويس بينيا. وأضاف المسؤول الإسباني أن السوق مفتوحة."
    assert last_quote(text)["speaker_name"] == "لويس بينيا"


def test_a_demonym_means_the_last_to_speak_whose_own_words_have_it(last_quote):
    text = "قال الفرنسي بيار غلموش إنه متعب. وأكد الألماني يورغن زرقا أنه سيلعب. وأضاف الفرنسي أن جسده تعب."
    assert last_quote(text)["speaker_name"] == "بيار غلموش"


def test_the_same_one_is_the_last_of_that_gender(last_quote):
    text = "قال سامر غلموش إن الطريق مغلق. وقالت رنا زرقا إن الجسر سليم. وأضاف المتحدث ذاته أن الباب مفتوح."
    assert last_quote(text)["speaker_name"] == "سامر غلموش"


def test_the_latter_may_be_pointed_at(last_quote):
    text = "حضر اللقاء سامر غلموش ورئيس النادي ناجي رجب. وقال هذا الأخير إن الملعب سيفتح."
    assert last_quote(text)["speaker_name"] == "ناجي رجب"


@pytest.mark.parametrize(
    ("subject", "name"),
    [
        pytest.param(
            "محامية غلموش",
            "محامية غلموش",
            id="before a name",
        ),
        pytest.param(
            "محامية الفنان سامر غلموش",
            "محامية الفنان سامر غلموش",
            id="before a title and a name",
        ),
    ],
)
def test_a_lawyer_is_not_the_one_whom_she_defends(last_quote, subject, name):
    text = f"يحاكم الفنان سامر غلموش اليوم. وقالت {subject} إن الحكم ظالم."
    quote = last_quote(text)
    assert (quote["speaker_name"], quote["speaker_type"]) == (name, "person")


@pytest.mark.parametrize(
    "noun",
    [
        "زميلته",
        "مساعدته",
        "شريكته في المكتب",
        "منافسته",
    ],
)
def test_a_noun_with_a_pronoun_leads_to_the_speakers_own_name(last_quote, noun):
    text = f"قال سامر غلموش إن الطريق مغلق. وأكدت {noun} هند مارشوفا أن الجسر سليم."
    assert last_quote(text)["speaker_name"] == "هند مارشوفا"


def test_an_office_that_a_definite_noun_closes_is_a_person(last_quote):
    quote = last_quote("وقالت مسؤولة التوعية في المركز إن الدورات مجانية.")
    assert (quote["speaker_name"], quote["speaker_type"]) == ("مسؤولة التوعية في المركز", "person")
