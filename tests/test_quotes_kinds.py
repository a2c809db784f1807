"""Kinds of speakers: their type, gender, anonymity and id."""

import pytest

from toolkit import find_quotes


def last_row(articles, text):
    """Return the last quote of a text as a dict."""
    return find_quotes(articles(text)).to_dict("records")[-1]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        pytest.param(
            "قالت الطبيبة رنا سالم إن الطريق مغلق.",
            "رنا سالم",
            "person",
            id="a named person",
        ),
        pytest.param(
            "قال وزير الدفاع الروسي إن الطريق مغلق.",
            "وزير الدفاع الروسي",
            "person",
            id="a definite office without a name",
        ),
        pytest.param(
            "أعلنت وزارة النقل أن الطريق مغلق.",
            "وزارة النقل",
            "institution",
            id="a ministry",
        ),
        pytest.param(
            "أعلنت السلطات اللبنانية أن الطريق مغلق.",
            "السلطات اللبنانية",
            "institution",
            id="the authorities",
        ),
        pytest.param(
            "أعلن اتحاد العمال أن الطريق مغلق.",
            "اتحاد العمال",
            "institution",
            id="a union",
        ),
        pytest.param(
            "أعلنت روسيا أن الطريق مغلق.",
            "روسيا",
            "state",
            id="a state",
        ),
        pytest.param(
            "أعلنت موسكو أن الطريق مغلق.",
            "روسيا",
            "state",
            id="a capital that speaks for its government",
        ),
        pytest.param(
            "قال سكان القرية إن الطريق مغلق.",
            "سكان القرية",
            "group",
            id="inhabitants",
        ),
        pytest.param(
            "قال محامون إن الطريق مغلق.",
            "محامون",
            "group",
            id="lawyers",
        ),
        pytest.param(
            "أفاد تقرير اقتصادي بأن الطريق مغلق.",
            "تقرير اقتصادي",
            "document",
            id="a report",
        ),
        pytest.param(
            "أظهر استطلاع للرأي أن السكان يؤيدون المشروع.",
            "استطلاع للرأي",
            "document",
            id="a poll",
        ),
        pytest.param(
            "وفقاً لبيانات رسمية، الطريق مغلق منذ الصباح.",
            "بيانات رسمية",
            "document",
            id="data, after a source word",
        ),
        pytest.param(
            "ذكرت رويترز أن الطريق مغلق.",
            "رويترز",
            "media",
            id="an agency as the only source",
        ),
        pytest.param(
            "ذكرت صحيفة «النهار» أن الطريق مغلق.",
            None,
            "media",
            id="a newspaper as the only source",
        ),
        pytest.param(
            "قال مصدر أمني إن الطريق مغلق.",
            "مصدر أمني",
            "anonymous",
            id="a source",
        ),
        pytest.param(
            "قالت مصادر مطلعة إن الطريق مغلق.",
            "مصادر مطلعة",
            "anonymous",
            id="sources",
        ),
        pytest.param(
            "قال مسؤول طلب عدم ذكر اسمه إن الطريق مغلق.",
            None,
            "anonymous",
            id="an official who would not be named",
        ),
        pytest.param(
            "قال دبلوماسي غربي إن الطريق مغلق.",
            "دبلوماسي غربي",
            "anonymous",
            id="a diplomat",
        ),
        pytest.param(
            "قال متحدث باسم الوزارة إن الطريق مغلق.",
            "متحدث باسم الوزارة",
            "anonymous",
            id="an indefinite spokesman",
        ),
        pytest.param(
            "قال شهود عيان إن الطريق مغلق.",
            "شهود عيان",
            "anonymous",
            id="witnesses",
        ),
        pytest.param(
            "قال ناشطون إن الطريق مغلق.",
            "ناشطون",
            "anonymous",
            id="activists",
        ),
        pytest.param(
            "قالت رنا سالم وسامر حداد إن الطريق مغلق.",
            None,
            "group",
            id="two named speakers",
        ),
        pytest.param(
            "قال جون كيري ونظيره الروسي سيرغي لافروف إن الطريق مغلق.",
            "جون كيري وسيرغي لافروف",
            "group",
            id="two named speakers, the second after his title",
        ),
        pytest.param(
            "قال المهندس سامر حداد والطبيبة رنا سالم إن الطريق مغلق.",
            "سامر حداد ورنا سالم",
            "group",
            id="two named speakers, each after a title",
        ),
        pytest.param(
            "قال مسؤولون موالون لباراك أوباما إن الطريق مغلق.",
            None,
            "anonymous",
            id="officials loyal to another",
        ),
        pytest.param(
            "قال محام إن الطريق مغلق.",
            None,
            "anonymous",
            id="a lawyer",
        ),
        pytest.param(
            "قال ديبلوماسي غربي إن الطريق مغلق.",
            "ديبلوماسي غربي",
            "anonymous",
            id="a diplomat in the other spelling",
        ),
        pytest.param(
            "أفادت حصيلة رسمية بأن الطريق مغلق.",
            "حصيلة رسمية",
            "document",
            id="a count",
        ),
        pytest.param(
            "قال سلاح الجو إن الطريق مغلق.",
            "سلاح الجو",
            "institution",
            id="an arm of the forces",
        ),
        pytest.param(
            "قال مكتبه إن الطريق مغلق.",
            "مكتبه",
            "institution",
            id="a body with a pronoun",
        ),
        pytest.param(
            "صرح «مركز الأبحاث الجديد» بأن الطريق مغلق.",
            "مركز الأبحاث الجديد",
            "institution",
            id="a centre in marks",
        ),
        pytest.param(
            "قال مصدر، رفض نشر اسمه، إن الطريق مغلق.",
            None,
            "anonymous",
            id="a source that would not be named",
        ),
        pytest.param(
            "قال مصدر مشترطاً عدم تسميته إن الطريق مغلق.",
            None,
            "anonymous",
            id="a source with a condition",
        ),
        pytest.param(
            "أعلن «مرصد الأنهار» أن الطريق مغلق.",
            "مرصد الأنهار",
            "institution",
            id="an institution in marks",
        ),
        pytest.param(
            "قال مصدر مطلع في جمعية «المرفأ» إن الطريق مغلق.",
            "مصدر مطلع في جمعية «المرفأ»",
            "anonymous",
            id="a name that ends with a closing mark",
        ),
        pytest.param(
            "قال مسؤول محلي - فضل عدم ذكر اسمه - إن الطريق مغلق.",
            "مسؤول محلي",
            "anonymous",
            id="a source with a condition between dashes",
        ),
        pytest.param(
            "قال آلان حداد إن الطريق مغلق.",
            "آلان حداد",
            "person",
            id="a name that looks like now",
        ),
        pytest.param(
            "قال عضو في لجنة الطرق إن الطريق مغلق.",
            "عضو في لجنة الطرق",
            "anonymous",
            id="a member who is not named",
        ),
        pytest.param(
            "قالت لاعبة سورية إن الطريق مغلق.",
            "لاعبة سورية",
            "anonymous",
            id="a player who is not named",
        ),
        pytest.param(
            "قال رئيس بلدية القرية إن الطريق مغلق.",
            "رئيس بلدية القرية",
            "person",
            id="an office that one holds",
        ),
        pytest.param(
            "قال خوري إن الطريق مغلق.",
            "خوري",
            "person",
            id="a family name that is a title as well",
        ),
    ],
)
def test_a_speaker_has_a_name_and_a_kind(articles, text, name, kind):
    row = last_row(articles, text)
    assert row["speaker_type"] == kind
    assert name is None or row["speaker_name"] == name


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        pytest.param(
            "قال المدير سامر حداد إن الطريق مغلق.",
            "m",
            id="a man's name",
        ),
        pytest.param(
            "قالت المديرة رنا سالم إن الطريق مغلق.",
            "f",
            id="a woman's name",
        ),
        pytest.param(
            "قالت وزيرة النقل إن الطريق مغلق.",
            "f",
            id="a feminine office without a name",
        ),
        pytest.param(
            "قالت نور الحداد إن الطريق مغلق.",
            "f",
            id="a name of both genders, shown by the verb",
        ),
        pytest.param(
            "قالت وزارة النقل إن الطريق مغلق.",
            None,
            id="an institution",
        ),
        pytest.param(
            "قال سكان القرية إن الطريق مغلق.",
            None,
            id="a group",
        ),
        pytest.param(
            "قال مصدر أمني إن الطريق مغلق.",
            None,
            id="an unnamed source",
        ),
        pytest.param(
            "قال العراق إن الطريق مغلق.",
            None,
            id="a state",
        ),
        pytest.param(
            "نقلت رويترز عن رنا سالم أن الطريق مغلق.",
            "f",
            id="a woman whose words an agency carries",
        ),
        pytest.param(
            "نقل التلفزيون عن رنا سالم أن الطريق مغلق.",
            "f",
            id="a woman whose words a masculine medium carries",
        ),
        pytest.param(
            "نقلت رويترز عن سامر حداد أن الطريق مغلق.",
            "m",
            id="a man whose words an agency carries",
        ),
        pytest.param(
            "قالت متحدثة باسم الوزارة إن الطريق مغلق.",
            "f",
            id="a woman who is not named",
        ),
        pytest.param(
            "وأوضحت د. زلفيت مرغنوي أن الطريق مغلق.",
            "f",
            id="a woman under a title that serves both",
        ),
        pytest.param(
            "روى الشاب جود المرجل أن الطريق مغلق.",
            "m",
            id="a man with a woman's name, shown by the verb",
        ),
        pytest.param(
            "وقال أحد الضباط في البلدة إن الطريق مغلق.",
            "m",
            id="one of the officers",
        ),
        pytest.param(
            "وقال أحد المصادر إن الطريق مغلق.",
            None,
            id="one of the sources",
        ),
        pytest.param(
            "وكتب مؤسسها ماكس شريمز أن الطريق مغلق.",
            "m",
            id="a founder, whose word is spelt like an institution",
        ),
        pytest.param(
            "وأعلن محاميه سامر حداد أن الطريق مغلق.",
            "m",
            id="a title with a pronoun, spelt like a woman's",
        ),
        pytest.param(
            "وأعلنت محاميته رنا حداد أن الطريق مغلق.",
            "f",
            id="a woman's title with a pronoun",
        ),
        pytest.param(
            "وقال متعامل في السوق إن الطريق مغلق.",
            "m",
            id="a man who is not named",
        ),
        pytest.param(
            "وقالت أم في السوق إن الطريق مغلق.",
            "f",
            id="a mother",
        ),
        pytest.param(
            "نقلت رويترز عن رومي سالينغ قولها إن الطريق مغلق.",
            "f",
            id="a name that shows nothing, with a pronoun",
        ),
    ],
)
def test_only_a_single_person_has_a_gender(articles, text, gender):
    row = last_row(articles, text)
    assert (row["speaker_gender"] if isinstance(row["speaker_gender"], str) else None) == gender


@pytest.mark.parametrize(
    ("text", "anonymity"),
    [
        pytest.param(
            "قال المدير سامر حداد إن الطريق مغلق.",
            "named",
            id="a named person",
        ),
        pytest.param(
            "قال وزير النقل إن الطريق مغلق.",
            "office",
            id="an office",
        ),
        pytest.param(
            "قال مصدر أمني رفيع إن الطريق مغلق.",
            "described",
            id="a described source",
        ),
        pytest.param(
            "قال مصدر إن الطريق مغلق.",
            "bare",
            id="a bare source",
        ),
    ],
)
def test_anonymity_says_how_far_a_source_is_told(articles, text, anonymity):
    assert last_row(articles, text)["anonymity"] == anonymity


def test_a_speaker_whom_no_lexicon_knows_is_counted_under_a_folded_name(articles):
    texts = (
        "قالت رنا سالم إن الطريق مغلق.",
        "أكدت رنا سالم أن الجسر سليم.",
    )
    ids = find_quotes(articles(*texts))["actor_id"]
    assert len(set(ids)) == 1
    assert ids.str.startswith("name:").all()


def test_a_speaker_whom_the_lexicon_knows_has_its_id(articles):
    assert last_row(articles, "قال جون كيري إن الطريق مغلق.")["actor_id"] == "person:john_kerry"
