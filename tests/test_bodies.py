"""Bodies that no lexicon knows: where their names begin and end, and what only looks like one."""

import pytest

from toolkit import find_actors


def bodies(articles, text):
    """Return what the organisations of a text are called there, in reading order."""
    found = find_actors(articles(text))
    return found.loc[found["actor_type"] == "organisation", "mention"].tolist()


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        pytest.param(
            "وقال الاتحاد النرويجي للمبارزة إنه سينسحب.",
            "الاتحاد النرويجي للمبارزة",
            id="a sport that looks like a woman who does it",
        ),
        pytest.param(
            "أعلن الاتحاد الوطني للسينمائيين بدء المهرجان.",
            "الاتحاد الوطني للسينمائيين",
            id="people after a verb of saying",
        ),
        pytest.param(
            "أبلغ الاتحاد الوطني للصحافيين أن القاعة مغلقة.",
            "الاتحاد الوطني",
            id="but not the reporters who may be told",
        ),
        pytest.param(
            "شكرت البلدة اللجنة الوطنية لمراقبة الجسور.",
            "اللجنة الوطنية لمراقبة الجسور",
            id="what looks like a woman who watches",
        ),
        pytest.param(
            "وصلت العينات إلى معهد الطب البيطري لإجراء الفحص المطلوب.",
            "معهد الطب البيطري",
            id="an errand is no purpose",
        ),
        pytest.param(
            "نشر مجلس المنافسة تقريره.",
            "مجلس المنافسة",
            id="a feminine noun after a masculine one describes nothing",
        ),
    ],
)
def test_a_body_goes_on_over_whom_and_what_it_is_for(articles, text, mention):
    """«لـ» leads on to the activity or the people of a body, and to nobody's errand."""
    assert bodies(articles, text) == [mention]


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        pytest.param(
            "نقل الجرحى إلى مستشفى فيلورة قبل الفجر.",
            "مستشفى فيلورة",
            id="a town with the ending of a feminine noun",
        ),
        pytest.param(
            "نقل الجرحى إلى مستشفى فيلوين الحكومي قبل الفجر.",
            "مستشفى فيلوين الحكومي",
            id="an adjective of the body after the town",
        ),
        pytest.param(
            "زار الوفد مستشفى فيلاندو العام.",
            "مستشفى فيلاندو العام",
            id="a short adjective of the body",
        ),
        pytest.param(
            "وعد رئيس بلدية عين الزعرور بالماء.",
            "بلدية عين الزعرور",
            id="a town of two words",
        ),
        pytest.param(
            "صدرت الرواية عن دار فيلوريا للنشر والتوزيع قبل شهر.",
            "دار فيلوريا للنشر والتوزيع",
            id="an unknown name that a purpose closes",
        ),
        pytest.param(
            "خصصت وزارة الثقافة والشباب والرياضة جوائز.",
            "وزارة الثقافة والشباب والرياضة",
            id="the people for whom a ministry is",
        ),
        pytest.param(
            "ردت وزارة الصحة وإصلاح المستشفيات بالنفي.",
            "وزارة الصحة وإصلاح المستشفيات",
            id="the task for which a ministry is",
        ),
        pytest.param(
            "أوضحت شركة بيزيكور أن الجسر مغلق.",
            "شركة بيزيكور",
            id="a word that is spelled like a foreign name",
        ),
        pytest.param(
            "رفض رئيس حركة التجديد القرار.",
            "حركة التجديد",
            id="a noun with the article, after who leads the party",
        ),
        pytest.param(
            "انتقد القيادي في كتلة الميناء القرار.",
            "كتلة الميناء",
            id="a noun with the article, after one of the party's leaders",
        ),
        pytest.param(
            "أقامت الهيئة السويسرية العليا للمعارض حفلا.",
            "الهيئة السويسرية العليا",
            id="an adjective of bodies after the nationality",
        ),
        pytest.param(
            "قال رئيس المجلس الأعلى للموانئ الشيخ سالم القمري إن الجسر مغلق.",
            "المجلس الأعلى للموانئ",
            id="not the title that leads to a name",
        ),
        pytest.param(
            "حضر رئيس الكلية البحرية المهندس سالم القمري.",
            "الكلية البحرية",
            id="not the profession that leads to a name",
        ),
        pytest.param(
            "قررت لجنة شؤون اللاعبين إغلاق الملعب.",
            "لجنة شؤون اللاعبين",
            id="the people whom a committee is about",
        ),
        pytest.param(
            "أوضحت جوازات منطقة مكة المكرمة أن المكتب مغلق.",
            "جوازات منطقة مكة المكرمة",
            id="a town of two words",
        ),
    ],
)
def test_a_body_is_named_by_what_no_lexicon_knows(articles, text, mention):
    """A place, a name of its own, what it is for: the body goes on over all of it."""
    assert bodies(articles, text) == [mention]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "نام المريض في مستشفى لمدة خمسة أيام.",
            id="a particle and a noun",
        ),
        pytest.param(
            "اقترحت اللجان إنشاء صندوق سيادي للاستثمار.",
            id="an adjective and a purpose",
        ),
        pytest.param(
            "اتهمه بانتهاك نظام الحزب والتعدي على الصلاحيات.",
            id="a body with the article and what «و» joins to it",
        ),
        pytest.param(
            "حوكم الرجل بتهمة تكوين جماعة أشرار والنصب على الناس.",
            id="a noun without the article and what «و» joins to it",
        ),
        pytest.param(
            "يتقاضى أعلى الرواتب في الفريق (7 ملايين يورو).",
            id="a figure in brackets",
        ),
        pytest.param(
            "أغلقت حركة المرور في الجسر.",
            id="a noun with the article after one that is also another word",
        ),
        pytest.param(
            "نالت مجموعة أميركا الجائزة.",
            id="a state after a noun for a group",
        ),
        pytest.param(
            "شكر اللاعب مجلس إدارته فتح المجال.",
            id="a noun with a pronoun",
        ),
        pytest.param(
            "حضر الوفد منتدى جدة وزير العمل معهم.",
            id="a town and then the title of somebody",
        ),
        pytest.param(
            "تعيش الدودة في الجهاز الهضمي للقطط.",
            id="a part of the body",
        ),
    ],
)
def test_what_a_body_should_be_is_no_name(articles, text):
    """A purpose after a common noun or an adjective describes a body that has no name."""
    assert bodies(articles, text) == []


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        pytest.param(
            "ردت مصالح الدرك الفرنسي بالنفي.",
            "الدرك الفرنسي",
            id="after a noun for a force",
        ),
        pytest.param(
            "نفت قيادة الجيش السويسري الخبر.",
            "قيادة الجيش السويسري",
            id="with its state",
        ),
        pytest.param(
            "شكر الوزير مدير عام الجمارك أمس.",
            "الجمارك",
            id="after a title",
        ),
        pytest.param(
            "صدرت الرواية عن دار الياسمين.",
            "دار الياسمين",
            id="a house of books",
        ),
        pytest.param(
            "يعرض المتحف العراقي الألواح.",
            "المتحف العراقي",
            id="a museum of a state",
        ),
    ],
)
def test_bodies_of_many_states_are_found_without_their_state(articles, text, mention):
    """A name that every state's body bears is one, with or without the state."""
    assert bodies(articles, text) == [mention]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "أثقلت الجمارك كاهل الناس.",
            id="duties",
        ),
        pytest.param(
            "عمل الشاعر في دار النشر عاما.",
            id="a house of any name",
        ),
        pytest.param(
            "تستهدف الخطة وحدة الأمة ومصالحها.",
            id="unity",
        ),
    ],
)
def test_a_common_noun_is_no_body(articles, text):
    """What heads names of bodies may be no body at all."""
    assert bodies(articles, text) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "عاد المصور من أميركا اللاتينية.",
            id="a continent",
        ),
        pytest.param(
            "تساقطت الثلوج في جبل لبنان.",
            id="a region",
        ),
        pytest.param(
            "كانت القرية أرضا عربية سورية قبل الحرب.",
            id="an adjective after another",
        ),
        pytest.param(
            "تنام عائلات تركية وسورية في الخيام.",
            id="an adjective joined to another",
        ),
    ],
)
def test_a_word_inside_a_region_or_an_adjective_is_no_state(articles, text):
    """The name of a state may be part of a region's name, or an adjective."""
    assert find_actors(articles(text)).empty


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        pytest.param(
            "أجلت المحكمة الابتدائية في مدينة بني سويف القضية.",
            "المحكمة الابتدائية في مدينة بني سويف",
            id="in a town, with the word for it",
        ),
        pytest.param(
            "استنكر المكتب المحلي للنقابة الوطنية لعمال الموانئ ما جرى.",
            "المكتب المحلي للنقابة الوطنية لعمال الموانئ",
            id="a body of a body for people",
        ),
        pytest.param(
            "نقل الجرحى إلى المستشفى الجهوي ابن النفيس.",
            "المستشفى الجهوي ابن النفيس",
            id="called after a person, after its adjective",
        ),
        pytest.param(
            "أبلغت سفارة السويد في لندن الوزير بالقرار.",
            "سفارة السويد في لندن",
            id="a mission abroad and the place where it is",
        ),
    ],
)
def test_a_body_goes_on_to_its_town_its_people_and_its_namesake(articles, text, mention):
    """What tells which body it is belongs to its name."""
    assert bodies(articles, text) == [mention]


def test_a_director_is_named_after_the_hospital(articles):
    """A title before a body with an adjective leads to the person after it."""
    found = find_actors(articles("قال مدير المستشفى الجامعي أحمد سالم إن الطوارئ مغلقة."))
    assert found["mention"].tolist() == ["أحمد سالم"]


def test_many_words_in_marks_after_a_body_with_the_article_say_something_of_it(articles):
    """A name in marks after a head with the article is short."""
    assert bodies(articles, "رأى أن المنظمة «باتت بلا مال ولا تملك مقرا».") == []


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        pytest.param(
            "عاد الشبان من النيجر ومالي.",
            [
                "النيجر",
                "مالي",
            ],
            id="after another",
        ),
        pytest.param(
            "هدأ القتال شمال مالي.",
            ["مالي"],
            id="in a quarter",
        ),
        pytest.param(
            "بحثا التعاون الاقتصادي ومالي الجزيرة.",
            [],
            id="but no adjective",
        ),
    ],
)
def test_a_state_that_is_also_a_word_counts_beside_others(articles, text, mentions):
    """A name that is also an adjective is a state beside another, or in one of its quarters."""
    assert find_actors(articles(text))["mention"].tolist() == mentions


def test_a_minister_is_for_what_is_no_body(articles):
    """«وزير الجمارك» is a minister's title."""
    assert bodies(articles, "وعد وزير الجمارك التجار بالمساعدة.") == []


def test_a_party_alone_in_marks_is_the_one_that_the_article_names(articles):
    """A bare head is no name, but in marks it is short for the only party of the kind."""
    text = "زار وفد التيار الوطني الحر البلدة. قال إن «التيار» سيربح، وإن التيار قوي."
    found = find_actors(articles(text))
    assert found["mention"].tolist() == [
        "التيار الوطني الحر",
        "التيار",
    ]
    assert found["actor_id"].nunique() == 1


def test_the_forces_of_a_state_are_its_army_where_the_article_names_both(articles):
    """«القوات» and «الجيش» of one state are one actor."""
    found = find_actors(articles("تقدم الجيش السويسري أمس. وانسحبت القوات السويسرية اليوم."))
    assert found["actor_id"].nunique() == 1
    assert len(found) == 2


def test_a_given_name_ends_the_name_of_a_body(articles):
    """A given name with the article is whom the title before the body leads to."""
    found = find_actors(articles("وجدت المشرفة في وزارة التعليم العنود الفيلاني الحل."))
    assert found["mention"].tolist()[0] == "وزارة التعليم"
