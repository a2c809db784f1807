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
            "رفضت الوزيرة رنا سالم الاتهامات. ونقلت وكالة الأناضول عنها أن الطريق مغلق.",
            "رنا سالم",
            ["وكالة الأناضول"],
            id="an agency carried from her",
        ),
        pytest.param(
            "وأورد بلاغ للوزارة، توصلت هسبريس بنسخة منه، أن الطريق مغلق.",
            "بلاغ للوزارة",
            [],
            id="a statement of which a medium has a copy",
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
            "ذكرت رويترز، مقتبسة عن مصدر أمني، أن الطريق مغلق.",
            "مصدر أمني",
            ["رويترز"],
            id="a medium that cites a source",
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
        pytest.param(
            "وصلت رنا سالم أمس. ونقلت عنها رويترز أن الطريق مغلق.",
            "رنا سالم",
            ["رويترز"],
            id="an agency carried from her",
        ),
        pytest.param(
            "علمت «الأخبار» من مصادر مطلعة أن الطريق مغلق.",
            "مصادر مطلعة",
            ["الأخبار"],
            id="a newspaper learnt from sources",
        ),
        pytest.param(
            "أبلغ «الأخبار» مصدر أمني أن الطريق مغلق.",
            "مصدر أمني",
            ["الأخبار"],
            id="a newspaper told, before its source",
        ),
        pytest.param(
            "أبلغ مصدر أمني «الأخبار» أن الطريق مغلق.",
            "مصدر أمني",
            ["الأخبار"],
            id="a newspaper told, after its source",
        ),
        pytest.param(
            "أبلغ جون كيري «الأخبار» أن الطريق مغلق.",
            "جون كيري",
            ["الأخبار"],
            id="a newspaper told, after a person",
        ),
        pytest.param(
            "أبلغ المدير «الأخبار» أن الطريق مغلق.",
            "المدير",
            ["الأخبار"],
            marks=pytest.mark.xfail(reason="a medium in marks after an office is read as its name"),
            id="a newspaper told, after an office",
        ),
        pytest.param(
            "أبلغ سامر حداد رويترز أن الطريق مغلق.",
            "سامر حداد",
            ["رويترز"],
            id="an agency told, after a name that no lexicon knows",
        ),
        pytest.param(
            "قال سامر حداد للجزيرة إن الطريق مغلق.",
            "سامر حداد",
            ["للجزيرة"],
            id="said to a channel of one word under lam",
        ),
        pytest.param(
            "قالت رنا سالم لمحطة تلفزيون يونانية إن الطريق مغلق.",
            "رنا سالم",
            ["محطة تلفزيون يونانية"],
            id="said to a foreign station without a name",
        ),
        pytest.param(
            "قالت رنا سالم لقناة «النيل» «الطريق مغلق منذ الصباح».",
            "رنا سالم",
            ["قناة «النيل"],
            id="said to a channel in marks before the words in marks",
        ),
        pytest.param(
            "تحدثت رنا سالم لـ«الأخبار» عن الطريق، مؤكدة أن الجسر سليم.",
            "رنا سالم",
            ["الأخبار"],
            id="spoken to by the verb before a participle",
        ),
        pytest.param(
            "أظهر مسح لرويترز أن الطريق مغلق.",
            "مسح لرويترز",
            [],
            id="an agency's own poll is no relay",
        ),
        pytest.param(
            "قال مراسل لوكالة فرانس برس إن الطريق مغلق.",
            "مراسل لوكالة فرانس برس",
            [],
            id="an agency's own reporter is no relay",
        ),
        pytest.param(
            "الطريق مغلق، على ما أعلنت وزارة النقل، نقلاً عن الشرطة.",
            "وزارة النقل",
            [],
            id="of two source phrases in a row the first counts",
        ),
        pytest.param(
            "قالت شرطة القرية إن الطريق مغلق، بحسب رويترز.",
            "شرطة القرية",
            ["رويترز"],
            id="an agency in a source phrase after a report",
        ),
        pytest.param(
            "قالت رنا سالم لـ«الأخبار» و«النهار» إن الطريق مغلق.",
            "رنا سالم",
            [
                "الأخبار",
                "النهار",
            ],
            id="said to two newspapers",
        ),
        pytest.param(
            "رويترز نقلت عن رنا سالم أن الطريق مغلق.",
            "رنا سالم",
            ["رويترز"],
            id="an agency before its verb",
        ),
        pytest.param(
            "بحسب رويترز، فقد ذكرت رنا سالم أن الطريق مغلق.",
            "رنا سالم",
            ["رويترز"],
            id="an agency in a source phrase before a verb",
        ),
        pytest.param(
            "نقلت عن رنا سالم رويترز أن الطريق مغلق.",
            "رنا سالم",
            ["رويترز"],
            id="an agency after whom it carried from",
        ),
        pytest.param(
            "ذكرت رويترز أن الطريق مغلق، نقلا عن رنا سالم.",
            "رنا سالم",
            ["رويترز"],
            id="an agency that says from whom it has the words",
        ),
        pytest.param(
            "الطريق مغلق، على ما أعلنت رنا سالم، نقلا عن رويترز.",
            "رنا سالم",
            [],
            id="the first of two source phrases",
        ),
        pytest.param(
            "الطريق مغلق، حسب ما علم لدى السلطات المحلية.",
            "السلطات المحلية",
            [],
            id="those with whom it was learnt",
        ),
        pytest.param(
            'ونقلت وكالة المرفأ على لسان وليد نجم قوله: "الطريق مغلق".',
            "وليد نجم",
            ["وكالة المرفأ"],
            id="a medium that lends a voice",
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
        pytest.param(
            "وبحسب التقرير، فإن الوزير أكد أن الطريق مغلق.",
            [
                "الوزير أكد أن الطريق مغلق",
                "الطريق مغلق",
            ],
            [
                "التقرير",
                "الوزير",
            ],
            id="a report in what a document says",
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


def test_a_medium_called_like_a_word_has_its_agency_id_where_it_is_told(articles):
    found = find_links(articles("أكد رامي حداد في تصريح لموزاييك اليوم أن الطريق مغلق."))
    assert found.loc[found["role"] == "addressee", "agency_id"].tolist() == ["mosaique_fm"]


def test_a_dropped_speaker_is_a_link_without_a_place(articles):
    found = find_links(articles("قالت رنا سالم إن الطريق مغلق. وأضافت أن الجسر سليم."))
    speakers = found[found["role"] == "speaker"]
    assert speakers["surface"].tolist() == ["رنا سالم"] * 2
    assert speakers["start"].isna().tolist() == [False, True]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "أفاد الإعلام التركي نقلاً عن وزارة النقل بأن الطريق مغلق.",
            "وزارة النقل التركية",
            id="without a nationality of its own",
        ),
        pytest.param(
            "أفاد الإعلام التركي نقلاً عن وزارة النقل الألمانية بأن الطريق مغلق.",
            "وزارة النقل الألمانية",
            id="not with one of its own",
        ),
        pytest.param(
            "أفادت رويترز نقلاً عن وزارة النقل بأن الطريق مغلق.",
            "وزارة النقل",
            id="not of an agency without an adjective",
        ),
    ],
)
def test_a_ministry_in_a_mediums_words_is_of_the_mediums_state(articles, text, speaker):
    assert find_quotes(articles(text))["speaker_name"].tolist() == [speaker]


@pytest.mark.parametrize(
    ("text", "relays"),
    [
        pytest.param(
            "قال النائب سامي حداد في حديث لقناة الـXTV: «لدينا حضور فاعل في القرى».",
            ["قناة الـXTV"],
            id="after the article and a stroke",
        ),
        pytest.param(
            "قال النائب سامي حداد لـXTV إن الطريق مغلق.",
            ["XTV"],
            id="after a particle",
        ),
        pytest.param(
            "قال النائب سامي حداد للـXTV إن الطريق مغلق.",
            ["XTV"],
            id="after a particle and the article",
        ),
        pytest.param(
            "قال النائب سامي حداد لصحيفة محلية إن الطريق مغلق.",
            ["صحيفة محلية"],
            id="without a name",
        ),
    ],
)
def test_a_medium_that_no_table_knows_carries_the_words_and_does_not_speak(articles, text, relays):
    found = find_quotes(articles(text))
    assert found["speaker_name"].tolist() == ["سامي حداد"]
    assert list(found["relays"][0]) == relays


@pytest.mark.parametrize(
    ("text", "relays_expected"),
    [
        pytest.param(
            "وفي حديث لـ«صوت الجبل» قال النائب سامر حداد إن الطريق مغلق.",
            [
                "صوت الجبل",
            ],
            id="before the verb",
        ),
        pytest.param(
            "وفي لقاء مع رويترز، صرح النائب سامر حداد بأن الطريق مغلق.",
            [
                "رويترز",
            ],
            id="before the verb, with a known agency",
        ),
        pytest.param(
            "قال النائب سامر حداد في حديث إلى «صوت الجبل» إن الطريق مغلق.",
            [
                "صوت الجبل",
            ],
            id="said to it",
        ),
        pytest.param(
            "اعتبر النائب سامر حداد عبر إذاعة «صوت الجبل» أن الطريق مغلق.",
            [
                "إذاعة «صوت الجبل»",
            ],
            id="through it",
        ),
        pytest.param(
            "اعتبر النائب سامر حداد عبر تويتر أن الطريق مغلق.",
            [],
            id="but not through one's own account",
        ),
        pytest.param(
            "قال النائب سامر حداد في حوار مع قناة يورو 24 إن الطريق مغلق.",
            [
                "قناة يورو 24",
            ],
            id="under a name that no table knows",
        ),
        pytest.param(
            "في تصريحات نقلتها قناة النهر أكد رامي حداد أن الطريق مغلق.",
            [
                "قناة النهر",
            ],
            id="that carried the speech",
        ),
        pytest.param(
            "نقلت وكالة الأنباء الكويتية (كونا) عن رامي حداد قوله إن الطريق مغلق.",
            [
                "وكالة الأنباء الكويتية",
            ],
            id="with its short name in brackets",
        ),
        pytest.param(
            "قال رامي حداد لوكالة (فرانس برس) إن الطريق مغلق.",
            [
                "وكالة (فرانس برس)",
            ],
            id="with its name in brackets",
        ),
        pytest.param(
            'صرح رامي حداد لهيئة الإذاعة البريطانية "بي بي سي" أن الطريق مغلق.',
            [
                "هيئة الإذاعة البريطانية",
            ],
            id="with its short name in marks",
        ),
        pytest.param(
            "أوضح رامي حداد -في اتصال مع الجزيرة- أن الطريق مغلق.",
            [
                "الجزيرة",
            ],
            id="called like a word, on the telephone",
        ),
        pytest.param(
            "قال رامي حداد في اتصال مع «حزب الله» إن الطريق مغلق.",
            [],
            id="not with a party in marks",
        ),
        pytest.param(
            "نقل زوار القصر عن رامي حداد أن الطريق مغلق.",
            [],
            id="not with people who carry his words",
        ),
        pytest.param(
            "نقلت مصادر صحافية عن رامي حداد أن الطريق مغلق.",
            [
                "مصادر صحافية",
            ],
            id="that is not named",
        ),
        pytest.param(
            "قال رامي حداد ل الراية إن الطريق مغلق.",
            [
                "الراية",
            ],
            id="called like a word, after a particle apart",
        ),
        pytest.param(
            "أكد رامي حداد في تصريح لموزاييك اليوم الأحد أن الطريق مغلق.",
            [
                "موزاييك",
            ],
            id="named in a word no table knows, then the day",
        ),
        pytest.param(
            "أكد رامي حداد في تصريح للجزيرة نت أن الطريق مغلق.",
            [
                "للجزيرة نت",
            ],
            id="by its whole name, not its first word",
        ),
        pytest.param(
            "قال رامي حداد عبر أثير إذاعة صفاقس إن الطريق مغلق.",
            [
                "إذاعة صفاقس",
            ],
            id="heard through its waves",
        ),
        pytest.param(
            "قال رامي حداد على أمواج موزاييك إن الطريق مغلق.",
            [
                "موزاييك",
            ],
            id="heard on its waves",
        ),
        pytest.param(
            "قال رامي حداد لميكروفون إذاعة صفاقس إن الطريق مغلق.",
            [
                "إذاعة صفاقس",
            ],
            id="told through its microphone",
        ),
        pytest.param(
            "قال رامي حداد، الذي حل ضيفا على قناة النهر، إن الطريق مغلق.",
            [
                "قناة النهر",
            ],
            id="whose guest he was, in a relative clause",
        ),
        pytest.param(
            "قال رامي حداد لدى حلوله ضيفا على قناة النهر إن الطريق مغلق.",
            [
                "قناة النهر",
            ],
            id="whose guest he was",
        ),
        pytest.param(
            "أضاف رامي حداد لاحقا على قناة الميادين أن الطريق مغلق.",
            [
                "قناة الميادين",
            ],
            id="on a channel that a table knows",
        ),
        pytest.param(
            "قال رامي حداد في اتصال مع إذاعتنا إن الطريق مغلق.",
            [
                "إذاعتنا",
            ],
            id="that speaks of itself",
        ),
        pytest.param(
            "قال مسؤول طلب عدم ذكر اسمه لرويترز إن الطريق مغلق.",
            [
                "رويترز",
            ],
            id="after a name withheld",
        ),
        pytest.param(
            "رامي حداد، في حديث إلى «صوت الجبل»، أكد أن الطريق مغلق.",
            [
                "صوت الجبل",
            ],
            id="set apart between the speaker and his verb",
        ),
        pytest.param(
            "مصدر في الوزارة، تحدث إلى «الأخبار»، أكد أن الطريق مغلق.",
            [
                "الأخبار",
            ],
            id="told in a clause between them",
        ),
        pytest.param(
            "وفي تصريح خص به هسبريس، قال رامي حداد إن الطريق مغلق.",
            [
                "هسبريس",
            ],
            id="to which alone he spoke",
        ),
        pytest.param(
            "وفي شهادته على أمواج موزاييك روى أحد السكان أن الطريق مغلق.",
            [
                "موزاييك",
            ],
            id="on whose waves he was heard, before the verb",
        ),
        pytest.param(
            "وفي هجوم على قناة الشرقية قال رامي حداد إن الطريق مغلق.",
            [],
            id="not one that was attacked",
        ),
        pytest.param(
            "قال رامي حداد في بيان بثه التلفزيون الرسمي إن الطريق مغلق.",
            [
                "التلفزيون الرسمي",
            ],
            id="that no table knows, by which his statement was carried",
        ),
        pytest.param(
            "قال رامي حداد تعليقا على ما كشفه الموقع الإخباري إن الطريق مغلق.",
            [],
            id="not one of which something else is told",
        ),
        pytest.param(
            'قال المحلل رامي حداد لـ"البيلسان.نت" إن الطريق مغلق.',
            [
                "البيلسان.نت",
            ],
            id="a website with a stop in its name",
        ),
        pytest.param(
            "أشارت معلومات لـ«المرفأ» إلى أن الطريق مغلق.",
            [
                "المرفأ",
            ],
            id="to which unnamed information was given",
        ),
        pytest.param(
            'علم "اليوم 24" من مصدر جيد الاطلاع أن الطريق مغلق.',
            [
                "اليوم 24",
            ],
            id="called by a day, which learned it",
        ),
    ],
)
def test_a_talk_with_a_medium_is_part_of_the_chain(articles, text, relays_expected):
    assert [list(relays) for relays in find_quotes(articles(text))["relays"]] == [relays_expected]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            "ذكرت صحيفة لوموند الفرنسية أن الطريق مغلق.",
            "صحيفة لوموند",
            id="whose name a table knows",
        ),
        pytest.param(
            "ووفقا لصحيفة لوموند الفرنسية فإن الطريق مغلق.",
            "صحيفة لوموند",
            id="under a preposition",
        ),
        pytest.param(
            "ذكرت مجلة المال الأميركية فوربس أن الطريق مغلق.",
            "مجلة فوربس",
            id="described before its name",
        ),
        pytest.param(
            "ذكرت صحيفة مورنينغ ستار اليمينية البريطانية أن الطريق مغلق.",
            "صحيفة مورنينغ ستار",
            id="that no table knows",
        ),
        pytest.param(
            "ذكرت صحيفة البيلسان اللبنانية أن الطريق مغلق.",
            "صحيفة البيلسان",
            id="that no table knows, called like a word",
        ),
        pytest.param(
            "ذكرت جريدة لو بوتي جورنال الفرنسية أن الطريق مغلق.",
            "جريدة لو بوتي جورنال",
            id="whose foreign name an Arabic word begins",
        ),
        pytest.param(
            "صحيفة الشرق الأوسط قالت إن الطريق مغلق.",
            "صحيفة الشرق الأوسط",
            id="whose name begins as another's",
        ),
        pytest.param(
            "ذكرت وكالة الأنباء الليبية أن الطريق مغلق.",
            "وكالة الأنباء الليبية",
            id="whose name the nationality is",
        ),
        pytest.param(
            "ذكرت صحيفة النهار الكويتية أن الطريق مغلق.",
            "صحيفة النهار الكويتية",
            id="whose nationality tells it from another",
        ),
        pytest.param(
            "ذكرت وكالة الدواء الأميركية أن الطريق مغلق.",
            "وكالة الدواء الأميركية",
            id="that is none",
        ),
    ],
)
def test_a_medium_is_called_by_its_noun_and_its_own_name(articles, text, name):
    assert find_quotes(articles(text))["speaker_name"].tolist() == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param(
            "انتقدت صحيفة هآرتس القرار. وكتبت لوموند أن الطريق مغلق. وأضافت الصحيفة أن الجسر سليم.",
            [
                "لوموند",
                "لوموند",
            ],
            id="the last to speak, though another was named with the noun before",
        ),
        pytest.param(
            "انتقدت صحيفة هآرتس القرار. وذكرت وكالة الأناضول أن الطريق مغلق. وأضافت الصحيفة أن الجسر سليم.",
            [
                "وكالة الأناضول",
                "صحيفة هآرتس",
            ],
            id="but not one of another noun",
        ),
    ],
)
def test_a_noun_for_a_medium_means_the_last_of_its_kind(articles, text, names):
    assert find_quotes(articles(text))["speaker_name"].tolist() == names
