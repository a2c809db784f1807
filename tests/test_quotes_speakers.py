"""Speakers: the words that name a source, its full name and its kind."""

import pytest

from toolkit import find_quotes


def last_row(articles, text):
    """Return the last quote of a text as a dict."""
    return find_quotes(articles(text)).to_dict("records")[-1]


@pytest.mark.parametrize(
    ("text", "speaker", "name"),
    [
        pytest.param(
            "قال وزير النقل اللبناني سامر حداد إن الطريق مغلق.",
            "وزير النقل اللبناني سامر حداد",
            "سامر حداد",
            id="title and name",
        ),
        pytest.param(
            "قال السفير الفرنسي في بيروت، سامر حداد، إن الطريق مغلق.",
            "السفير الفرنسي في بيروت، سامر حداد",
            "سامر حداد",
            id="title and name in apposition",
        ),
        pytest.param(
            "قال سامر حداد، وزير النقل اللبناني، إن الطريق مغلق.",
            "سامر حداد، وزير النقل اللبناني",
            "سامر حداد",
            id="name and title in apposition",
        ),
        pytest.param(
            "قال سامر حداد، وزير النقل، الذي زار الشمال أمس، إن الطريق مغلق.",
            "سامر حداد، وزير النقل",
            "سامر حداد",
            id="without the relative clause after a proper name",
        ),
        pytest.param(
            "قال سامر حداد أمس الثلاثاء في بيروت إن الطريق مغلق.",
            "سامر حداد",
            "سامر حداد",
            id="without time and place",
        ),
        pytest.param(
            "قال سامر حداد خلال مؤتمر صحافي عقده في بيروت إن الطريق مغلق.",
            "سامر حداد",
            "سامر حداد",
            id="without the occasion",
        ),
        pytest.param(
            "وقال أمس الثلاثاء وزير النقل سامر حداد إن الطريق مغلق.",
            "وزير النقل سامر حداد",
            "سامر حداد",
            id="after an adverbial of time",
        ),
        pytest.param(
            "وزير النقل سامر حداد قال إن الطريق مغلق.",
            "وزير النقل سامر حداد",
            "سامر حداد",
            id="before its verb",
        ),
        pytest.param(
            "وكان وزير النقل سامر حداد قد أعلن أن الطريق مغلق.",
            "وزير النقل سامر حداد",
            "سامر حداد",
            id="between two auxiliaries",
        ),
        pytest.param(
            "من جهته، قال وزير النقل سامر حداد إن الطريق مغلق.",
            "وزير النقل سامر حداد",
            "سامر حداد",
            id="after the mark of another speaker",
        ),
        pytest.param(
            "الطريق مغلق، بحسب وزير النقل سامر حداد.",
            "وزير النقل سامر حداد",
            "سامر حداد",
            id="after a source word",
        ),
        pytest.param(
            "قال أبو محمود الحلبي إن الطريق مغلق.",
            "أبو محمود الحلبي",
            "أبو محمود الحلبي",
            id="a kunya",
        ),
        pytest.param(
            "قالت وزارة الدفاع الروسية إن الطريق مغلق.",
            "وزارة الدفاع الروسية",
            "وزارة الدفاع الروسية",
            id="an institution",
        ),
        pytest.param(
            "قال المتحدث باسم الوزارة سامر حداد إن الطريق مغلق.",
            "المتحدث باسم الوزارة سامر حداد",
            "سامر حداد",
            id="a spokesman with his name",
        ),
        pytest.param(
            "قال مسؤول طلب عدم ذكر اسمه إن الطريق مغلق.",
            "مسؤول طلب عدم ذكر اسمه",
            None,
            id="an unnamed source with the clause that says so",
        ),
        pytest.param(
            "قال مسؤول في وزارة النقل إن الطريق مغلق.",
            "مسؤول في وزارة النقل",
            "مسؤول في وزارة النقل",
            id="an unnamed source with its body",
        ),
        pytest.param(
            "قال بيان صادر عن الوزارة إن الطريق مغلق.",
            "بيان صادر عن الوزارة",
            None,
            id="a statement with its issuer",
        ),
    ],
)
def test_the_speaker_is_the_noun_phrase_that_names_the_source(articles, text, speaker, name):
    row = last_row(articles, text)
    assert row["speaker"] == speaker
    assert text[row["speaker_start"] : row["speaker_end"]] == speaker
    assert name is None or row["speaker_name"] == name


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
            marks=pytest.mark.xfail(reason="two bare names joined by و are read as one"),
            id="two named speakers",
        ),
        pytest.param(
            "قال جون كيري ونظيره الروسي سيرغي لافروف إن الطريق مغلق.",
            None,
            "group",
            marks=pytest.mark.xfail(reason="a second speaker after ونظيره is not read as another speaker"),
            id="two named speakers, the second after his title",
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
