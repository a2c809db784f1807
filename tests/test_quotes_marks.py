"""Quotation marks: which stretch a source said, and which is only a name, a title or a scare word."""

import pytest

from toolkit import find_quotes


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "قالت الوزيرة سعاد الحداد: «الطريق مغلق منذ الصباح».",
            id="guillemets",
        ),
        pytest.param(
            'قالت الوزيرة سعاد الحداد: "الطريق مغلق منذ الصباح".',
            id="straight marks",
        ),
        pytest.param(
            "قالت الوزيرة سعاد الحداد: “الطريق مغلق منذ الصباح”.",
            id="curly marks",
        ),
        pytest.param(
            "قالت الوزيرة سعاد الحداد: ”الطريق مغلق منذ الصباح”.",
            id="a closing curly mark that opens",
        ),
        pytest.param(
            "قالت الوزيرة سعاد الحداد: ”الطريق مغلق منذ الصباح“.",
            id="curly marks the wrong way round",
        ),
        pytest.param(
            'قالت الوزيرة سعاد الحداد: “الطريق مغلق منذ الصباح".',
            id="a curly mark that a straight one closes",
        ),
        pytest.param(
            "قالت الوزيرة سعاد الحداد: »الطريق مغلق منذ الصباح«.",
            id="guillemets the wrong way round",
        ),
        pytest.param(
            "قالت الوزيرة سعاد الحداد: {الطريق مغلق منذ الصباح}.",
            id="braces",
        ),
        pytest.param(
            "قالت الوزيرة سعاد الحداد: ‹الطريق مغلق منذ الصباح›.",
            id="single guillemets",
        ),
        pytest.param(
            "قالت الوزيرة سعاد الحداد: ‘الطريق مغلق منذ الصباح’.",
            id="single curly marks",
        ),
        pytest.param(
            "قالت الوزيرة سعاد الحداد: « الطريق مغلق منذ الصباح ».",
            id="spaces inside the marks",
        ),
        pytest.param(
            'قالت الوزيرة سعاد الحداد:"الطريق مغلق منذ الصباح".',
            id="no space after the colon",
        ),
        pytest.param(
            "قالت الوزيرة سعاد الحداد «الطريق مغلق منذ الصباح».",
            id="no colon",
        ),
        pytest.param(
            "قالت الوزيرة سعاد الحداد إن «الطريق مغلق منذ الصباح».",
            id="a complementiser before marks that hold all of the content",
        ),
        pytest.param(
            "قالت الوزيرة سعاد الحداد: «الطريق مغلق منذ الصباح.»",
            id="a full stop inside the closing mark",
        ),
        pytest.param(
            "«الطريق مغلق منذ الصباح»، قالت الوزيرة سعاد الحداد.",
            id="the verb after the marks",
        ),
        pytest.param(
            "قالت الوزيرة سعاد الحداد:\n«الطريق مغلق منذ الصباح».",
            id="a new line after the colon",
        ),
        pytest.param(
            "قالت الوزيرة سعاد الحداد: «الطريق مغلق منذ الصباح.\nوانتهى الاجتماع عند الظهر.",
            id="a mark that nothing closes ends with its paragraph",
        ),
        pytest.param(
            "قالت الوزيرة سعاد الحداد: ” الطريق مغلق منذ الصباح”.",
            id="a closing curly mark that opens, with a space after it",
        ),
        pytest.param(
            "قالت الوزيرة سعاد الحداد ” الطريق مغلق منذ الصباح “ .",
            id="curly marks the wrong way round, with spaces",
        ),
        pytest.param(
            'قالت الوزيرة سعاد الحداد" الطريق مغلق منذ الصباح".',
            id="a straight mark with the space on its wrong side",
        ),
        pytest.param(
            "أوضحت الوزيرة سعاد الحداد أنّ، «الطريق مغلق منذ الصباح».",
            id="a comma between complementiser and mark",
        ),
        pytest.param(
            "قالت الوزيرة سعاد الحداد: « الطريق مغلق منذ الصباح « ، وغادرت.",
            id="an opening shape that closes, before a comma",
        ),
        pytest.param(
            "قالت الوزيرة سعاد الحداد: » الطريق مغلق منذ الصباح ».",
            id="a closing shape that opens, before another",
        ),
    ],
)
def test_the_words_inside_marks_are_a_direct_quote(articles, text):
    found = find_quotes(articles(text))
    assert found["quote"].tolist() == ["الطريق مغلق منذ الصباح"]
    assert found["kind"].tolist() == ["direct"]
    assert found["speaker_name"].tolist() == ["سعاد الحداد"]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        pytest.param(
            "قال المدير سامر حداد: «الطريق مغلق. لا نعرف متى يفتح. ننصح السائقين بالانتظار».",
            "الطريق مغلق. لا نعرف متى يفتح. ننصح السائقين بالانتظار",
            id="over several sentences",
        ),
        pytest.param(
            "قال المدير سامر حداد: «الطريق مغلق منذ الصباح.\nلا نعرف متى يفتح من جديد».",
            "الطريق مغلق منذ الصباح.\nلا نعرف متى يفتح من جديد",
            id="over two paragraphs",
        ),
        pytest.param(
            'قال المدير سامر حداد: "الطريق مغلق منذ الصباح.\nلا نعرف متى يفتح من جديد".',
            "الطريق مغلق منذ الصباح.\nلا نعرف متى يفتح من جديد",
            id="over two paragraphs, in straight marks",
        ),
        pytest.param(
            'قال المدير سامر حداد "الطريق مغلق منذ الصباح.\nلا نعرف متى يفتح من جديد ".',
            "الطريق مغلق منذ الصباح.\nلا نعرف متى يفتح من جديد",
            id="over two paragraphs, with a space before the closing straight mark",
        ),
        pytest.param(
            'قال المدير سامر حداد: «سمعنا كلمة "الطوارئ" مرتين هذا الشهر».',
            'سمعنا كلمة "الطوارئ" مرتين هذا الشهر',
            id="with other marks inside",
        ),
        pytest.param(
            "قال المدير سامر حداد: «سمعنا كلمة «الطوارئ» مرتين هذا الشهر».",
            "سمعنا كلمة «الطوارئ» مرتين هذا الشهر",
            id="with the same marks inside",
        ),
        pytest.param(
            "قال المدير سامر حداد: «متى يفتح الطريق؟».",
            "متى يفتح الطريق؟",
            id="with its question mark",
        ),
        pytest.param(
            "قال المدير سامر حداد: «أعلم أن الطريق مغلق وأن الناس قلقون».",
            "أعلم أن الطريق مغلق وأن الناس قلقون",
            id="that begins with what the speaker knows",
        ),
    ],
)
def test_one_pair_of_marks_is_one_quote(articles, text, quote):
    found = find_quotes(articles(text))
    assert found["quote"].tolist() == [quote]
    assert found["kind"].tolist() == ["direct"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "نشرت صحيفة «الأخبار» صوراً من الجبل.",
            id="the name of a newspaper",
        ),
        pytest.param(
            "هاجم تنظيم «داعش» القرية ليلاً.",
            id="the name of an organisation",
        ),
        pytest.param(
            "صدرت رواية «باب الريح والمطر الأخير» هذا الأسبوع.",
            id="the title of a book",
        ),
        pytest.param(
            "كتبت الروائية سعاد الحداد رواية «باب الريح والمطر الأخير» في الصيف.",
            id="the title of a book that somebody wrote",
        ),
        pytest.param(
            "انطلقت عملية «الفجر الجديد» في الشمال.",
            id="the name of an operation",
        ),
        pytest.param(
            "تحولت القرية إلى «سجن» كبير.",
            id="a scare word",
        ),
        pytest.param(
            "انعقد المؤتمر تحت شعار «معاً نحو مدينة خضراء نظيفة».",
            id="a slogan",
        ),
        pytest.param(
            "أعلنت الشركة إطلاق هاتف «نجمة الشرق» في الأسواق.",
            id="the name of a product after a verb of speech",
        ),
        pytest.param(
            "على الجدار عبارة «ممنوع الوقوف أمام هذا الباب» بخط كبير.",
            id="words that nobody is said to have spoken",
        ),
        pytest.param(
            'أدان الوزير سامر حداد الحزب "الأخضر" بعد الانتخابات.',
            id="the name of a party that one condemns",
        ),
        pytest.param(
            'حذر الوزير سامر حداد من خطورة "المرفأ" على الأطفال.',
            id="a single word of which one warns",
        ),
    ],
)
def test_marks_with_no_source_are_no_quote(articles, text):
    assert find_quotes(articles(text))["quote"].tolist() == []


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        pytest.param(
            "قال المدير سامر حداد: «الطريق مغلق منذ الصباح». وأضاف: «لا نعرف متى يفتح».",
            [
                "الطريق مغلق منذ الصباح",
                "لا نعرف متى يفتح",
            ],
            id="a verb of its own for each",
        ),
        pytest.param(
            "«الطريق مغلق منذ الصباح»، قال المدير سامر حداد، «ولا نعرف متى يفتح».",
            [
                "الطريق مغلق منذ الصباح",
                "ولا نعرف متى يفتح",
            ],
            id="one verb between two pairs of marks",
        ),
        pytest.param(
            "قال المدير سامر حداد: «الطريق مغلق منذ الصباح».\n«ولا نعرف بعد متى يفتح من جديد».",
            [
                "الطريق مغلق منذ الصباح",
                "ولا نعرف بعد متى يفتح من جديد",
            ],
            id="a paragraph that goes on in marks of its own",
        ),
        pytest.param(
            "«الطريق مغلق»، يقول سامر حداد، قبل أن يضيف: «الجسر سليم».",
            [
                "الطريق مغلق",
                "الجسر سليم",
            ],
            id="before adding",
        ),
        pytest.param(
            "«الطريق مغلق»، يؤكد سامر حداد، مضيفا أن الجسر سليم.",
            [
                "الطريق مغلق",
                "الجسر سليم",
            ],
            id="two words before a verb and a participle",
        ),
        pytest.param(
            "«لا أحد يعمل هنا»، يختصر المدير سامر حداد. وأضاف: «الطريق مغلق».",
            [
                "لا أحد يعمل هنا",
                "الطريق مغلق",
            ],
            id="a verb that no table knows, before a person",
        ),
    ],
)
def test_marks_that_close_and_open_again_are_two_quotes_of_one_speaker(articles, text, quotes):
    found = find_quotes(articles(text))
    assert found["quote"].tolist() == quotes
    assert found["speaker_name"].tolist() == ["سامر حداد"] * 2


def test_a_continuation_without_a_verb_has_no_cue(articles):
    text = "قال المدير سامر حداد: «الطريق مغلق منذ الصباح».\n«ولا نعرف بعد متى يفتح من جديد»."
    found = find_quotes(articles(text))
    assert found["cue"].isna().tolist() == [False, True]
    assert found["speaker"].isna().tolist() == [False, True]


def test_an_unclosed_mark_does_not_hide_the_quotes_after_it(articles):
    text = "قال المدير سامر حداد: «الطريق مغلق.\nوقالت المهندسة رنا سالم: «الجسر سليم تماماً»."
    found = find_quotes(articles(text))
    assert found["quote"].tolist() == [
        "الطريق مغلق",
        "الجسر سليم تماماً",
    ]
    assert found["speaker_name"].tolist() == [
        "سامر حداد",
        "رنا سالم",
    ]


def test_a_stray_closing_mark_leaves_the_clause_whole(articles):
    found = find_quotes(articles("قال المدير سامر حداد إن الطريق مغلق» منذ الصباح."))
    assert found["quote"].tolist() == ["الطريق مغلق» منذ الصباح"]


def test_an_unclosed_quotation_ends_by_sense_before_the_reporters_words(articles):
    text = "قال المدير سامر حداد: «الطريق مغلق منذ الصباح، مضيفاً أن الجسر سليم."
    found = find_quotes(articles(text))
    assert found["quote"].tolist() == [
        "الطريق مغلق منذ الصباح",
        "الجسر سليم",
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "قال المدير سامر حداد: «الطريق مغلق منذ الصباح. وقالت المهندسة رنا سالم: «الجسر سليم تماماً».",
            id="in which the next mark opens",
        ),
        pytest.param(
            'قال المدير سامر حداد: "الطريق مغلق منذ الصباح. وقالت المهندسة رنا سالم إن الجسر سليم تماماً.',
            id="in which the reporter goes on",
        ),
    ],
)
def test_an_unclosed_quotation_ends_before_the_sentence(articles, text):
    assert find_quotes(articles(text))["quote"].tolist() == [
        "الطريق مغلق منذ الصباح",
        "الجسر سليم تماماً",
    ]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        pytest.param(
            "قَالَ المُديرُ سامر حداد: «الطَّريقُ مُغلَقٌ مُنذُ الصَّباح».",
            "الطَّريقُ مُغلَقٌ مُنذُ الصَّباح",
            id="short vowels",
        ),
        pytest.param(
            "قــال المــدير سامر حداد: «الطــريق مغلق منذ الصبــاح».",
            "الطــريق مغلق منذ الصبــاح",
            id="stretched letters",
        ),
        pytest.param(
            "قال المدير سامر حداد: «ﻻ طريق مفتوح إلى اﻷرز».",
            "ﻻ طريق مفتوح إلى اﻷرز",
            id="ligatures of lam and alef",
        ),
        pytest.param(
            "\u202bقال المدير سامر حداد: «الطريق \u200fمغلق منذ الصباح».\u202c",
            "الطريق \u200fمغلق منذ الصباح",
            id="direction marks",
        ),
        pytest.param(
            "قال المدير سامر حداد: «الطريق\u00a0مغلق منذ 3.5 ساعات».",
            "الطريق\u00a0مغلق منذ 3.5 ساعات",
            id="a space that does not break and a number with a point",
        ),
        pytest.param(
            "قال المدير سامر حداد: ''الطريق مغلق منذ الصباح. عودوا غداً''.",
            "الطريق مغلق منذ الصباح. عودوا غداً",
            id="marks of two apostrophes",
        ),
    ],
)
def test_offsets_count_the_characters_of_the_untouched_text(articles, text, quote):
    [row] = find_quotes(articles(text)).to_dict("records")
    assert row["quote"] == quote
    assert text[row["start"] : row["end"]] == quote
    assert text[row["cue_start"] : row["cue_end"]] == row["cue"]
    assert text[row["speaker_start"] : row["speaker_end"]] == row["speaker"]


def test_marks_the_wrong_way_round_are_told_by_what_begins_and_ends_the_paragraphs(articles):
    text = "قال سامر حداد ل» المرفأ «إنه» لا يملك مفتاح المخزن «.\nوأضاف:» سنفتح المخزن غدا صباحا «."
    found = find_quotes(articles(text))
    assert found["quote"].tolist() == [
        "لا يملك مفتاح المخزن",
        "سنفتح المخزن غدا صباحا",
    ]
    assert found["relays"].tolist() == [["المرفأ"], []]


def test_one_pair_the_wrong_way_round_is_told_by_the_spaces(articles):
    text = "قال سامر حداد: «سنفتح المخزن غدا».\nوقالت هدى حداد:»سنغلق المخزن غدا صباحا«.\nوقال «لا» مرتين."
    assert find_quotes(articles(text))["quote"].tolist() == [
        "سنفتح المخزن غدا",
        "سنغلق المخزن غدا صباحا",
    ]
