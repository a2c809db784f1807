"""Persons whom no lexicon knows: where their names begin and end, and what only looks like one."""

import pytest

from toolkit import find_actors


def persons(articles, text):
    """Return what the persons of a text are called there, in reading order."""
    found = find_actors(articles(text))
    return found.loc[found["actor_type"] == "person", "mention"].tolist()


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        pytest.param(
            "زار القرية والي طربونة محمد أفلاش، قبل يومين.",
            "محمد أفلاش",
            id="a family's name that looks like a plural",
        ),
        pytest.param(
            "عاد التاجر عيسى ماكامات الذي أغلق محله.",
            "عيسى ماكامات",
            id="one with the ending of a noun, before a clause",
        ),
        pytest.param(
            "أغضب الأمير فيصل رفقته.",
            "فيصل",
            id="but what is his is no name",
        ),
        pytest.param(
            "قال المتحدث باسم الهيئة أولكسندر فيلوبون إن الجسر مغلق.",
            "أولكسندر فيلوبون",
            id="one with the ending of a plural",
        ),
        pytest.param(
            "التقى محافظ طوباس الشمالية ربيح الفنزوقي في مكتبه وفدا.",
            "ربيح الفنزوقي",
            id="a nisba after a title, where a verb can stand",
        ),
        pytest.param(
            "أعلن وزير العدل حافظ الأختام الطيب بوزيان أمس فتح المكتب.",
            "الطيب بوزيان",
            id="a title of two words",
        ),
        pytest.param(
            "اشتكى عمي صابر من الانتظار.",
            "صابر",
            id="an uncle of everybody",
        ),
        pytest.param(
            "بحضور جميلة سليم وزيرة الدولة لشؤون الجسور.",
            "جميلة سليم",
            id="an office after the name",
        ),
        pytest.param(
            "علق البائع سامي بدر ضاحكا، ثم ضحك.",
            "سامي بدر",
            id="how one speaks is no name",
        ),
        pytest.param(
            "حوكم المدرب بيتر فيلستي غيابيا بعد ترحيله.",
            "بيتر فيلستي",
            id="how one is judged is no name",
        ),
        pytest.param(
            "تقف أم جابر، وهي ربة منزل، في الصف.",
            "أم جابر",
            id="a mother after a short verb",
        ),
        pytest.param(
            "تولى محافظ خميس مشيط سعيد بن جابر المهمة.",
            "سعيد بن جابر",
            id="a town of two words before the name",
        ),
        pytest.param(
            "جاء الهدف عن طريق سامر أمان في الشوط الأول.",
            "سامر أمان",
            id="through whom something comes",
        ),
        pytest.param(
            "انتقدت المنظمة سجن سامر أمان في العاصمة.",
            "سامر أمان",
            id="imprisoned",
        ),
    ],
)
def test_a_person_is_whole_and_alone(articles, text, mention):
    """A name has all its words, and none of those beside it."""
    assert persons(articles, text) == [mention]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "توقفت الحافلة في دوار أيت واحمان.",
            id="a hamlet",
        ),
        pytest.param(
            "تقع المدرسة في معتمدية سيدي فيلوان.",
            id="a saint's town",
        ),
        pytest.param(
            "تسكن العائلة في مخيم أبو ريش.",
            id="a camp",
        ),
        pytest.param(
            "انهار سد أبو سالم فجرا.",
            id="a dam",
        ),
        pytest.param(
            "أقيمت المباراة في مدينة كامل شربل الرياضية.",
            id="a stadium",
        ),
        pytest.param(
            "تجولنا في شارع خالد بن الوليد.",
            id="a street, nor half of its name",
        ),
        pytest.param(
            "باع صياد أسرا يزيد أفرادها على العشرة.",
            id="a verb far from a title",
        ),
    ],
)
def test_a_place_or_a_verb_is_no_person(articles, text):
    """What a person's name was given to, and what only looks like a name, is no person."""
    assert persons(articles, text) == []


def test_one_who_is_called_on_has_the_name_without_the_title(articles):
    """«يا سيد» leads to a name and is no part of it."""
    text = "كتب: يا سيد حسن فيلوري إن الأمر خطير."
    assert persons(articles, text) == [
        "حسن فيلوري",
    ]


def test_who_is_named_before_a_comma_does_not_speak_as_another(articles):
    """A verb after a comma is no name, though it is also one."""
    text = "حضر المحامي سمير القاسمي، طالب بالتعويض."
    assert persons(articles, text) == [
        "سمير القاسمي",
    ]


def test_a_family_alone_after_a_verb_that_opens_a_sentence_is_the_person(articles):
    """«و» and an unknown word open a sentence: what follows is who acts."""
    text = "سجل اللاعب مروان صلاح هدفا. وأصيب صلاح في الشوط الثاني."
    assert persons(articles, text) == [
        "مروان صلاح",
        "صلاح",
    ]


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        pytest.param(
            "أدانت المحكمة المدعو «ج.سمير» بالسجن.",
            "ج.سمير",
            id="a letter and a given name",
        ),
        pytest.param(
            "نقلت الأستاذة (ك.ر) إلى المستشفى.",
            "ك.ر",
            id="two letters",
        ),
        pytest.param(
            "وعد اللواء د. محمد السعدان بالرد.",
            "محمد السعدان",
            id="but not a short title",
        ),
    ],
)
def test_one_whose_name_is_not_told_in_full_is_called_by_letters(articles, text, mention):
    """After what a person is, letters with stops stand for a name."""
    assert persons(articles, text) == [mention]
