"""Openers: what a verb of reporting may have between itself and what opens its content."""

import pytest

from toolkit import find_quotes


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        pytest.param(
            "قال المدير بان كي مون إن الطريق مغلق.",
            "الطريق مغلق",
            id="a name whose parts are words",
        ),
        pytest.param(
            "قال المدير سامر حداد عند الساعة 11: 59 إن الطريق مغلق.",
            "الطريق مغلق",
            id="the colon of an hour",
        ),
        pytest.param(
            "قال ثلاثة مهندسين وهم: سامر حداد ورنا سالم إن الطريق مغلق.",
            "الطريق مغلق",
            id="the colon of a list",
        ),
        pytest.param(
            "قال د. سامر حداد إن الطريق مغلق.",
            "الطريق مغلق",
            id="the stop of an abbreviated title",
        ),
        pytest.param(
            "صرح «مركز الأبحاث الجديد» بأن الطريق مغلق.",
            "الطريق مغلق",
            id="a name in marks",
        ),
        pytest.param(
            "قال المدير سامر حداد لقناة «النيل» «الطريق مغلق منذ الصباح».",
            "الطريق مغلق منذ الصباح",
            id="a medium in marks before the words in marks",
        ),
        pytest.param(
            "أعلنت الوزارة في بيان لها أن الطريق مغلق.",
            "الطريق مغلق",
            id="a statement of hers",
        ),
        pytest.param(
            "قالت رنا سالم للصحافيين المرافقين لها إن الطريق مغلق.",
            "الطريق مغلق",
            id="an adjective with its pronoun",
        ),
        pytest.param(
            "أكد المدير سامر حداد على أن يعود الموظفون غداً.",
            "يعود الموظفون غداً",
            id="a preposition that the verb takes, before a subjunctive",
        ),
        pytest.param(
            "قال مصدر، رفض نشر اسمه، إن الطريق مغلق.",
            "الطريق مغلق",
            id="a refusal to be named",
        ),
        pytest.param(
            "قال المدير سامر حداد ردا على سؤال إن الطريق مغلق.",
            "الطريق مغلق",
            id="an adverb that is also a verb",
        ),
        pytest.param(
            "قال المدير سامر حداد ليضيف أن الطريق مغلق.",
            "الطريق مغلق",
            id="a verb of purpose",
        ),
        pytest.param(
            "مضى المدير سامر حداد يقول إن الطريق مغلق.",
            "الطريق مغلق",
            id="he went on saying",
        ),
        pytest.param(
            "كشف المدير، لكن من دون تفاصيل، أن الطريق مغلق.",
            "الطريق مغلق",
            id="a turn without a verb",
        ),
        pytest.param(
            "قال الصندوق في توقعاته إن الطريق مغلق.",
            "الطريق مغلق",
            id="a noun with a pronoun that takes clauses",
        ),
        pytest.param(
            "قال المدير سامر حداد: إن الطريق مغلق.",
            "الطريق مغلق",
            id="a colon before the complementiser",
        ),
        pytest.param(
            "قال المدير سامر حداد إن: الطريق مغلق.",
            "الطريق مغلق",
            id="a colon after it",
        ),
        pytest.param(
            "حضر المدير سامر حداد، الذي يؤكد دائماً حضوره، وقال إن الطريق مغلق.",
            "الطريق مغلق",
            id="a verb of speech in a relative clause",
        ),
        pytest.param(
            "لكن المدير سامر حداد كشف أن الطريق مغلق.",
            "الطريق مغلق",
            id="a subject before a verb that is also a noun",
        ),
        pytest.param(
            "وكان وزير النقل حذر أمس من أن الطريق مغلق.",
            "الطريق مغلق",
            id="a day between such a verb and its preposition",
        ),
        pytest.param(
            "من جهة أخرى كشف مدير في البلدية أن الطريق مغلق.",
            "الطريق مغلق",
            id="on the other hand, without a comma",
        ),
        pytest.param(
            "أما وزير النقل فادعى، وفقاً لما نقلته الصحيفة، أن الطريق مغلق.",
            "الطريق مغلق",
            id="a source phrase between a verb and what it governs",
        ),
        pytest.param(
            "أفادت صحيفة محلية، نقلاً عن المدير سامر حداد، بأن الطريق مغلق.",
            "الطريق مغلق",
            id="those whose words a medium carries",
        ),
        pytest.param(
            "من جهته، بين رئيس لجنة الطرق والجسور أن الطريق مغلق.",
            "الطريق مغلق",
            id="a coordinated complement after a verb that is also between",
        ),
        pytest.param(
            "أصدرت البلدية بياناً مقتضباً، جاء فيه أن الطريق مغلق.",
            "الطريق مغلق",
            id="what a statement says",
        ),
        pytest.param(
            "انتشرت رسالة مجهولة، جاء فيها أن الطريق مغلق.",
            "الطريق مغلق",
            id="what a letter by nobody says",
        ),
        pytest.param(
            "رفع المحتجون لافتات كتب عليها «الطريق مغلق».",
            "الطريق مغلق",
            id="two words on a banner",
        ),
        pytest.param(
            "رئيس البلدية سامر حداد أقر لاحقاً بأن الطريق مغلق.",
            "الطريق مغلق",
            id="a name before a verb that could be one",
        ),
        pytest.param(
            "تروي الوزيرة رنا سالم كيف أن الطريق مغلق.",
            "الطريق مغلق",
            id="how, after a verb of telling",
        ),
        pytest.param(
            "المدير سامر حداد بين أن الطريق مغلق.",
            "الطريق مغلق",
            id="a subject before a verb that is also between",
        ),
        pytest.param(
            "قال ثلاثة عمال إن الطريق مغلق.",
            "الطريق مغلق",
            id="a number of people",
        ),
        pytest.param(
            "علمت «مرايا الضفاف» أن الطريق مغلق.",
            "الطريق مغلق",
            id="a newspaper in marks that has learnt something",
        ),
        pytest.param(
            "صدرت دراسة جديدة عن القرية، وجاء فيها أن الطريق مغلق.",
            "الطريق مغلق",
            id="what a study says, after and",
        ),
        pytest.param(
            "ذكر بلاغ للوزارة أنه، ووفق المعطيات الأولية، فإن الطريق مغلق.",
            "الطريق مغلق",
            id="a source phrase that opens the content",
        ),
        pytest.param(
            "أفاد سامر حداد في تصريح لموزاييك أف أم أن الطريق مغلق.",
            "الطريق مغلق",
            id="the name of a radio, whose letters are a word",
        ),
        pytest.param(
            "أكد الوزير سامر حداد، في كلمة تحت شعار: «معا من أجل القرية الجديدة»، أن الطريق مغلق.",
            "الطريق مغلق",
            id="the colon and marks of a slogan",
        ),
        pytest.param(
            "قال الوزير سامر حداد خلال عرض حول (التعليم: الحصيلة)، إن الطريق مغلق.",
            "الطريق مغلق",
            id="a colon in brackets",
        ),
        pytest.param(
            "لفت النائب سامر حداد، في حديث إلى «صوت الجبل»، إلى أن الطريق مغلق.",
            "الطريق مغلق",
            id="a medium in marks after the verb's own preposition",
        ),
        pytest.param(
            "شدد النائب سامر حداد، في حديث إلى «صوت كل الناس»، على «ضرورة فتح الطريق».",
            "ضرورة فتح الطريق",
            id="the same before marks",
        ),
        pytest.param(
            "أشار الوزير سامر حداد، ردا على سؤال عن الشتاء، إلى أن الطريق مغلق.",
            "الطريق مغلق",
            id="an answer to a question, between commas",
        ),
        pytest.param(
            "ورأى المدير سامر حداد، الذي سبق أن عمل طبيباً، أن الطريق مغلق.",
            "الطريق مغلق",
            id="a clause in a relative clause between commas",
        ),
        pytest.param(
            "وقد كشف موظف في الشركة، رفض ذكر اسمه، عن «نية الإدارة فتح الجسر».",
            "نية الإدارة فتح الجسر",
            id="an opening phrase and its comma, far from the marks",
        ),
        pytest.param(
            "وكانت الوزارة ذكرت في تقرير لها أن الطريق مغلق.",
            "الطريق مغلق",
            id="a report of hers, after the subject",
        ),
        pytest.param(
            "الناقد سامر حداد كتب في «الحياة» أن الطريق مغلق.",
            "الطريق مغلق",
            id="a newspaper in marks, after the subject",
        ),
        pytest.param(
            "أما العم سامر فاكتفى بالتعليق: «الطريق مغلق منذ الصباح».",
            "الطريق مغلق منذ الصباح",
            id="a noun of speech that is no report of its own",
        ),
    ],
)
def test_the_search_for_an_opener_passes_over(articles, text, quote):
    assert find_quotes(articles(text))["quote"].tolist() == [quote]


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        pytest.param(
            "أعلن المدير موعد الافتتاح، لكن الباحثة رأت أن الطريق مغلق.",
            ["رأت"],
            id="to a verb after but",
        ),
        pytest.param(
            "أعلن المدير موعد الافتتاح، لكنه يعتقد أن الطريق مغلق.",
            [],
            id="to a verb of belief after but",
        ),
        pytest.param(
            "تابع المدير الأعمال، غير أن الطريق مغلق.",
            [],
            id="to however",
        ),
        pytest.param(
            "قال المدير. يبدو أن الطريق مغلق.",
            [],
            id="to the next sentence, where no title is abbreviated",
        ),
        pytest.param(
            "وصلت الشاحنات، لكنّ متحدثاً باسم الشركة قال إن الطريق مغلق.",
            ["قال"],
            id="to a verb whose subject looks like a participle",
        ),
        pytest.param(
            "قال المدير في الحفل، واصفاً الطريق بأنه «خطر على الجميع».",
            ["واصفاً"],
            id="to an accusative after a comma",
        ),
        pytest.param(
            "أعلنت الوزارة موافقتها على أن يفتح الطريق غداً.",
            [],
            id="to a condition",
        ),
        pytest.param(
            "أعلنت الوزارة قراراً لها أن يفتح الطريق غداً.",
            [],
            id="to a decision of hers",
        ),
        pytest.param(
            "خشي المدير مجدداً أن يغلق الطريق.",
            [],
            id="to a verb of fear, after an adverb that is also a participle",
        ),
        pytest.param(
            "غادر المدير القاعة سائلاً الله أن يحفظ القرية.",
            [],
            id="to God, in a prayer",
        ),
        pytest.param(
            "جرى اللقاء بين المهندس سامر حداد والوزيرة رنا سالم بأن يفتح الطريق.",
            [],
            id="to nobody, after between",
        ),
        pytest.param(
            "قدم المدير اقتراحات بينها أن يفتح الطريق.",
            [],
            id="to nobody, after among them",
        ),
        pytest.param(
            "رفض المدير سامر حداد فكرة أن يغلق الطريق.",
            [],
            id="to an idea",
        ),
        pytest.param(
            "أكد المدير سامر حداد استحالة أن يفتح الطريق.",
            [],
            id="to an impossibility",
        ),
        pytest.param(
            "نقلت الصحيفة مزاعم أن الطريق مغلق.",
            [],
            id="to allegations",
        ),
        pytest.param(
            "أكد المدير سامر حداد الحاجة إلى أن يفتح الطريق.",
            [],
            id="to a need with its preposition",
        ),
        pytest.param(
            "تفاقمت مشكلة يرجح أن تستمر.",
            [],
            id="to the noun before a present verb",
        ),
        pytest.param(
            "قالت رئيسة جمعية «تقاطع» رنا سالم إن «الطريق مغلق تماما».",
            ["قالت"],
            id="to no name in marks that is also a verb",
        ),
        pytest.param(
            "أقرت الحكومة الفحص الطبي، ويُعتقد أن عدد المصابين كبير.",
            [],
            id="to a passive that its damma shows",
        ),
    ],
)
def test_what_follows_belongs_to_another_word(articles, text, cues):
    assert find_quotes(articles(text))["cue"].tolist() == cues


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        pytest.param(
            "وصل سامر حداد أمس. وقال لا وقود في المدينة",
            "لا وقود في المدينة",
            id="a negation after said, at the end of a text",
        ),
        pytest.param(
            "وصل سامر حداد أمس. وقال لا وقود في المدينة.",
            "لا وقود في المدينة",
            id="a negation after said, before a full stop",
        ),
        pytest.param(
            "غادر سامر حداد القاعة، معتبراً ذلك إهمالاً",
            "ذلك إهمالاً",
            id="the object of a participle, at the end of a text",
        ),
        pytest.param(
            "غادر سامر حداد القاعة، معتبراً ذلك إهمالاً.",
            "ذلك إهمالاً",
            id="the object of a participle, before a full stop",
        ),
        pytest.param(
            "زار المدير سامر حداد القرية. واعتبر سامر حداد الطريق خطراً على المارة.",
            "الطريق خطراً على المارة",
            id="what somebody considered to be something",
        ),
        pytest.param(
            "قال الوزير سامر حداد هناك 130 بئراً جاهزة.",
            "هناك 130 بئراً جاهزة",
            id="there are",
        ),
        pytest.param(
            "قال الوزير سامر حداد نحن مستعدون للشتاء.",
            "نحن مستعدون للشتاء",
            id="we, after the subject",
        ),
        pytest.param(
            "رفضت رنا سالم حذف الرسم قائلة هذا نقد لا إهانة.",
            "هذا نقد لا إهانة",
            id="this, after «saying»",
        ),
        pytest.param(
            "انتقدت رنا سالم القرار، متسائلة من يحاسب المقصرين؟",
            "من يحاسب المقصرين",
            id="a question with «who»",
        ),
    ],
)
def test_a_content_may_follow_its_verb_at_once(articles, text, quote):
    assert find_quotes(articles(text))["quote"].tolist() == [quote]
