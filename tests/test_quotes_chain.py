"""The chain of a quote: who carried the words, to whom they were said, and a quote within a quote."""

import pytest

from toolkit import find_links, find_quotes


@pytest.mark.parametrize(
    ("text", "speaker", "relays"),
    [
        pytest.param(
            "نقلت رويترز عن الوزيرة رنا سالم قولها إن الطريق مغلق.",
            "رنا سالم",
            ["رويترز"],
            id="an agency carried from a speaker her saying",
        ),
        pytest.param(
            "نقلت وكالة الأناضول عن مصدر أمني أن الطريق مغلق.",
            "مصدر أمني",
            ["وكالة الأناضول"],
            id="an agency carried from a source that",
        ),
        pytest.param(
            "أفاد الإعلام الرسمي الروسي نقلاً عن وزارة الدفاع بأن الطريق مغلق.",
            "وزارة الدفاع الروسية",
            ["الإعلام الرسمي الروسي"],
            id="state media, citing a ministry",
        ),
        pytest.param(
            "ذكرت رويترز نقلاً عن مصدر أمني أن الطريق مغلق.",
            "مصدر أمني",
            ["رويترز"],
            id="an agency, citing a source",
        ),
        pytest.param(
            "نسبت رويترز إلى الوزيرة رنا سالم قولها إن الطريق مغلق.",
            "رنا سالم",
            ["رويترز"],
            id="an agency ascribed to a speaker",
        ),
        pytest.param(
            "رويترز نقلاً عن مصدر أمني: «الطريق مغلق منذ الصباح».",
            "مصدر أمني",
            ["رويترز"],
            marks=pytest.mark.xfail(reason="a medium and نقلاً عن without a verb are not read as a report"),
            id="an agency without a verb, citing a source",
        ),
        pytest.param(
            "ونُقل عن الوزيرة رنا سالم قولها إن الطريق مغلق.",
            "رنا سالم",
            [],
            id="carried by nobody who is named",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم لـ«الأخبار» إن الطريق مغلق.",
            "رنا سالم",
            ["الأخبار"],
            id="said to a newspaper in marks",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم لرويترز إن الطريق مغلق.",
            "رنا سالم",
            ["رويترز"],
            id="said to an agency, the particle attached",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم لوكالة فرانس برس إن الطريق مغلق.",
            "رنا سالم",
            ["وكالة فرانس برس"],
            id="said to an agency with the word for it",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم في مقابلة مع قناة الميادين إن الطريق مغلق.",
            "رنا سالم",
            ["قناة الميادين"],
            id="said in an interview with a channel",
        ),
        pytest.param(
            "الطريق مغلق، بحسب ما نقلت رويترز عن الوزيرة رنا سالم.",
            "رنا سالم",
            ["رويترز"],
            id="according to what an agency carried from a speaker",
        ),
        pytest.param(
            "ونقلت وسائل إعلام محلية عن الوزيرة رنا سالم قولها إن الطريق مغلق.",
            "رنا سالم",
            ["وسائل إعلام محلية"],
            id="unnamed media",
        ),
        pytest.param(
            "ذكرت رويترز أن الطريق مغلق.",
            "رويترز",
            [],
            id="an agency that is the only source is the speaker and no relay",
        ),
        pytest.param(
            "كتبت الوزيرة رنا سالم على تويتر أن الطريق مغلق.",
            "رنا سالم",
            [],
            id="a social network is no relay",
        ),
        pytest.param(
            "كتبت الوزيرة رنا سالم على حسابها في «فيسبوك»: «الطريق مغلق منذ الصباح».",
            "رنا سالم",
            [],
            id="the speaker's own account is no relay",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم في بيان إن الطريق مغلق.",
            "رنا سالم",
            [],
            id="a statement is no relay",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم للصحافيين إن الطريق مغلق.",
            "رنا سالم",
            [],
            id="journalists are no relay",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم لنظيرها الفرنسي إن الطريق مغلق.",
            "رنا سالم",
            [],
            id="a person spoken to is no relay",
        ),
        pytest.param(
            "نقلت صحيفة «النهار» عن رويترز قولها إن الطريق مغلق.",
            "رويترز",
            ["صحيفة «النهار»"],
            id="a newspaper carried from an agency that is the source",
        ),
    ],
)
def test_a_quote_names_the_media_that_carried_it(articles, text, speaker, relays):
    found = find_quotes(articles(text))
    assert found["speaker_name"].tolist() == [speaker]
    assert [relay.strip("«»") for relay in found["relays"].item()] == [relay.strip("«»") for relay in relays]


@pytest.mark.xfail(reason="only one عن is read after a medium")
def test_two_relays_stand_outermost_first(articles):
    text = "نقلت صحيفة «النهار» عن رويترز عن الوزيرة رنا سالم قولها إن الطريق مغلق."
    [row] = find_quotes(articles(text)).to_dict("records")
    assert row["speaker_name"] == "رنا سالم"
    assert [relay.strip("«»") for relay in row["relays"]] == [
        "صحيفة «النهار",
        "رويترز",
    ]


@pytest.mark.parametrize(
    ("text", "relays"),
    [
        pytest.param(
            "نقلت رويترز عن رنا سالم قولها إن الطريق مغلق، مشيرة إلى أن الجسر سليم.",
            [
                ["رويترز"],
                ["رويترز"],
            ],
            id="also to a participle of the same sentence",
        ),
        pytest.param(
            "نقلت رويترز عن رنا سالم قولها إن الطريق مغلق. وأضافت أن الجسر سليم.",
            [["رويترز"], []],
            id="not to a later verb",
        ),
    ],
)
def test_a_relay_belongs_to_the_quote_whose_phrase_names_it(articles, text, relays):
    assert find_quotes(articles(text))["relays"].tolist() == relays


@pytest.mark.parametrize(
    ("text", "quotes", "speakers"),
    [
        pytest.param(
            "قال سامر حداد إن الوزيرة رنا سالم أكدت أن الطريق مغلق.",
            [
                "الوزيرة رنا سالم أكدت أن الطريق مغلق",
                "الطريق مغلق",
            ],
            [
                "سامر حداد",
                "رنا سالم",
            ],
            id="indirect in indirect",
        ),
        pytest.param(
            "قال سامر حداد: «أكدت لي الوزيرة رنا سالم أن الطريق مغلق».",
            [
                "أكدت لي الوزيرة رنا سالم أن الطريق مغلق",
                "الطريق مغلق",
            ],
            [
                "سامر حداد",
                "رنا سالم",
            ],
            id="indirect in direct",
        ),
        pytest.param(
            'قال سامر حداد: «قالت الوزيرة رنا سالم: "الطريق مغلق منذ الصباح"».',
            [
                'قالت الوزيرة رنا سالم: "الطريق مغلق منذ الصباح"',
                "الطريق مغلق منذ الصباح",
            ],
            [
                "سامر حداد",
                "رنا سالم",
            ],
            id="direct in direct",
        ),
        pytest.param(
            "أفادت رويترز بأن وزارة النقل أعلنت أن الطريق مغلق.",
            [
                "وزارة النقل أعلنت أن الطريق مغلق",
                "الطريق مغلق",
            ],
            [
                "رويترز",
                "وزارة النقل",
            ],
            id="a ministry's announcement that an agency reports",
        ),
    ],
)
def test_a_quote_within_a_quote_is_a_quote_of_its_own(articles, text, quotes, speakers):
    found = find_quotes(articles(text))
    assert found["quote"].tolist() == quotes
    assert found["speaker_name"].tolist() == speakers
    assert found["parent_id"].tolist()[1] == found["quote_id"].tolist()[0]
    assert found["parent_id"].isna().tolist() == [True, False]


def test_three_levels_of_quotes_stand_in_one_another(articles):
    text = "قال سامر حداد إن رنا سالم قالت إن وزارة النقل أعلنت أن الطريق مغلق."
    found = find_quotes(articles(text))
    assert found["speaker_name"].tolist() == [
        "سامر حداد",
        "رنا سالم",
        "وزارة النقل",
    ]
    assert found["parent_id"].tolist()[1:] == found["quote_id"].tolist()[:2]


def test_a_participle_after_an_inner_report_belongs_to_the_speaker_whom_it_agrees_with(articles):
    text = "قال المتحدث إن الوزيرة رنا سالم شددت على «فتح الطريق فوراً»، معتبرة أن الجسر سليم."
    assert find_quotes(articles(text))["speaker_name"].tolist()[-1] == "رنا سالم"


@pytest.mark.parametrize(
    ("text", "roles", "surfaces"),
    [
        pytest.param(
            "قالت رنا سالم إن الطريق مغلق.",
            ["speaker", "outlet"],
            ["رنا سالم", "x"],
            id="a speaker and the article's outlet",
        ),
        pytest.param(
            "نقلت رويترز عن رنا سالم قولها إن الطريق مغلق.",
            ["speaker", "relay", "outlet"],
            [
                "رنا سالم",
                "رويترز",
                "x",
            ],
            id="a relay between them",
        ),
        pytest.param(
            "قالت رنا سالم لـ«الأخبار» إن الطريق مغلق.",
            ["speaker", "addressee", "outlet"],
            [
                "رنا سالم",
                "الأخبار",
                "x",
            ],
            id="an addressee between them",
        ),
    ],
)
def test_links_run_from_the_speaker_to_the_outlet(articles, text, roles, surfaces):
    found = find_links(articles(text))
    assert found["role"].tolist() == roles
    assert found["surface"].tolist() == surfaces
    assert found["level"].tolist() == list(range(len(roles)))


def test_links_point_at_the_characters_of_the_article(articles):
    text = "نقلت وكالة رويترز عن رنا سالم قولها إن الطريق مغلق."
    for link in find_links(articles(text)).dropna(subset="start").itertuples():
        assert text[link.start : link.end] == link.surface


def test_a_known_medium_has_its_agency_id(articles):
    found = find_links(articles("نقلت وكالة فرانس برس عن رنا سالم قولها إن الطريق مغلق."))
    assert found.loc[found["role"] == "relay", "agency_id"].tolist() == ["afp"]


def test_a_dropped_speaker_is_a_link_without_a_place(articles):
    found = find_links(articles("قالت رنا سالم إن الطريق مغلق. وأضافت أن الجسر سليم."))
    speakers = found[found["role"] == "speaker"]
    assert speakers["surface"].tolist() == ["رنا سالم"] * 2
    assert speakers["start"].isna().tolist() == [False, True]
