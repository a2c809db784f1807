"""Identity: whom a dropped subject, a short form or a description means."""

import pytest

from toolkit import find_quotes


def last_row(articles, text):
    """Return the last quote of a text as a dict."""
    return find_quotes(articles(text)).to_dict("records")[-1]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            "قالت رنا سالم إن الطريق مغلق. وأضافت أن الجسر سليم.",
            "رنا سالم",
            id="the speaker of the sentence before",
        ),
        pytest.param(
            "قالت رنا سالم إن الطريق مغلق، مشيرة إلى أن الجسر سليم.",
            "رنا سالم",
            id="the main verb's subject, for a participle",
        ),
        pytest.param(
            "وصل سامر حداد أمس. وقال إن الطريق مغلق.",
            "سامر حداد",
            id="the subject of a verb that reports nothing",
        ),
        pytest.param(
            "أعلنت وزارة النقل أن الطريق مغلق. وقال سامر حداد إن الجسر سليم. وأضافت أن المطار مفتوح.",
            "وزارة النقل",
            id="the ministry, not the man, for a feminine verb",
        ),
        pytest.param(
            "قالت رنا سالم إن الطريق مغلق. وقال سامر حداد إن الجسر سليم. وأضافت أن المطار مفتوح.",
            "رنا سالم",
            id="the woman, not the man, for a feminine verb",
        ),
        pytest.param(
            "قال العراق إن الطريق مغلق. وقالت وزارة النقل إن الجسر سليم. وأضاف أن المطار مفتوح.",
            "العراق",
            id="a masculine state, for a masculine verb",
        ),
        pytest.param(
            "قال الجيش إن الطريق مغلق. وقالت رنا سالم إن الجسر سليم. وأضاف أن المطار مفتوح.",
            "الجيش",
            id="the army, not the woman, for a masculine verb",
        ),
        pytest.param(
            "قال سكان القرية إن الطريق مغلق. وأضافوا أن الجسر سليم.",
            "سكان القرية",
            id="a group, for a plural verb",
        ),
        pytest.param(
            "قال سكان القرية إن الطريق مغلق. وقال سامر حداد إن الجسر سليم. وأضافوا أن المطار مفتوح.",
            "سكان القرية",
            id="the group, not the man, for a plural verb",
        ),
        pytest.param(
            "قالت مصادر مطلعة إن الطريق مغلق. وأضافت أن الجسر سليم.",
            "مصادر مطلعة",
            id="sources, for a feminine singular verb",
        ),
        pytest.param(
            "قال سامر حداد إن الطريق مغلق.\nوأكد أن الجسر سليم.",
            "سامر حداد",
            id="the speaker of the paragraph before",
        ),
        pytest.param(
            "قال سامر حداد إن الطريق مغلق. وهو أكد أن الجسر سليم.",
            "سامر حداد",
            id="whom a pronoun means",
        ),
        pytest.param(
            "قال سامر حداد إن الوزيرة رنا سالم أكدت أن الطريق مغلق. وأضاف أن الجسر سليم.",
            "سامر حداد",
            id="the outer speaker, after a quote within a quote",
        ),
    ],
)
def test_a_dropped_subject_means_an_earlier_source_that_agrees(articles, text, name):
    row = last_row(articles, text)
    assert row["speaker_name"] == name
    assert not isinstance(row["speaker"], str)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            "وصل جون كيري إلى بيروت. وقال كيري إن الطريق مغلق.",
            "جون كيري",
            id="the full name of a family name",
        ),
        pytest.param(
            "وصل سامر حداد إلى بيروت. وقال حداد إن الطريق مغلق.",
            "سامر حداد",
            id="the full name of a family name that no lexicon knows",
        ),
        pytest.param(
            "وصل وزير النقل سامر حداد إلى بيروت. وقال الوزير إن الطريق مغلق.",
            "سامر حداد",
            id="the name of the minister",
        ),
        pytest.param(
            "نشرت وزارة الدفاع الروسية صوراً. وقالت الوزارة إن الطريق مغلق.",
            "وزارة الدفاع الروسية",
            id="the full name of the ministry",
        ),
        pytest.param(
            "نشرت وزارة الدفاع الروسية صوراً. وقالت وزارة الدفاع إن الطريق مغلق.",
            "وزارة الدفاع الروسية",
            id="the full name of a ministry that is shortened",
        ),
        pytest.param(
            "نشرت وزارة الطرق الكندية صوراً. وقالت وزارة الطرق إن الجسر مغلق.",
            "وزارة الطرق الكندية",
            id="the full name of a ministry that no lexicon knows",
        ),
        pytest.param(
            "قال مصدر أمني إن الطريق مغلق. وأضاف المصدر نفسه أن الجسر سليم.",
            "مصدر أمني",
            id="the same source",
        ),
        pytest.param(
            "قال مصدر أمني إن الطريق مغلق. وأوضح المصدر أن الجسر سليم.",
            "مصدر أمني",
            id="the source named before",
        ),
        pytest.param(
            "أصدرت وزارة النقل بياناً. وجاء في البيان أن الطريق مغلق.",
            None,
            id="the statement",
        ),
    ],
)
def test_a_short_form_is_completed_from_the_article(articles, text, name):
    row = last_row(articles, text)
    assert isinstance(row["speaker"], str)
    assert name is None or row["speaker_name"] == name


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "قالت رنا سالم إن الطريق مغلق. وقال سامر حداد إن الجسر سليم.",
            id="in two sentences",
        ),
        pytest.param(
            "قالت رنا سالم إن الطريق مغلق، فيما قال سامر حداد إن الجسر سليم.",
            id="in one sentence",
        ),
        pytest.param(
            "قالت رنا سالم: «الطريق مغلق منذ الصباح»، ورد سامر حداد: «الجسر سليم تماماً اليوم».",
            id="in marks",
        ),
    ],
)
def test_two_sources_stay_apart(articles, text):
    assert find_quotes(articles(text))["speaker_name"].tolist() == [
        "رنا سالم",
        "سامر حداد",
    ]
