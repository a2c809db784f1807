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
            "قال سامر حداد إن الطريق مغلق. واستقبل الوزير ناجي رجب الوفد. وقال إن الجسر سليم.",
            "ناجي رجب",
            id="one who acted last, for a verb that says",
        ),
        pytest.param(
            "قال سامر حداد إن الطريق مغلق. وأوضح لسلبونت أن الجسر سليم.",
            "سامر حداد",
            id="who speaks to a medium that no lexicon knows",
        ),
        pytest.param(
            "قال سامر حداد إن الطريق مغلق، وأضاف شارحا: «الجسر سليم منذ الصباح».",
            "سامر حداد",
            id="who speaks explaining",
        ),
        pytest.param(
            "نشرت صحيفة محلية مقالاً للكاتبة رنا سالم قالت فيه إن الطريق مغلق.",
            "رنا سالم",
            id="the author of an article, for what is in it",
        ),
        pytest.param(
            "قال سامر حداد إن الطريق مغلق. ووصل الطبيب الوحيد متأخراً. وقال إن الجسر سليم.",
            "سامر حداد",
            id="the last to speak, where who acted has no name",
        ),
        pytest.param(
            "قال سامر حداد إن الطريق مغلق. واستقبل الوزير ناجي رجب الوفد. وأضاف أن الجسر سليم.",
            "سامر حداد",
            id="the last to speak, for a verb that goes on",
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
        pytest.param(
            "ألقى سامر حداد كلمة أوضح فيها أن الطريق مغلق.",
            "سامر حداد",
            id="the author of a speech",
        ),
        pytest.param(
            "نشرت وزارة الدفاع الروسية بياناً أكدت فيه أن الطريق مغلق.",
            "وزارة الدفاع الروسية",
            id="the body that issued a text",
        ),
        pytest.param(
            "قالت رنا سالم إن الطريق مغلق. أما سامر حداد، فقال إن الجسر سليم.",
            "سامر حداد",
            id="the topic of the sentence",
        ),
        pytest.param(
            "قالت رنا سالم إن الطريق مغلق. أما في المدينة فقالت إن الجسر سليم.",
            "رنا سالم",
            id="not a place that is the topic",
        ),
        pytest.param(
            "قال سامر حداد إن الطريق مغلق. واتهم جون كيري بأنه أغلقه.",
            "سامر حداد",
            id="not the one who is accused",
        ),
        pytest.param(
            "وصل الوزير سامر حداد أمس. ووصف إيران بأنها «دولة صديقة».",
            "سامر حداد",
            id="not the state that is described",
        ),
        pytest.param(
            "وصل سامر حداد أمس. وطمأن المواطنين إلى أن الطريق سيفتح.",
            "سامر حداد",
            id="not a plural in the accusative",
        ),
        pytest.param(
            "وصل سامر حداد أمس. وطمأن المشتركين إلى أن الطريق سيفتح.",
            "سامر حداد",
            id="not a plural in the accusative that no lexicon knows",
        ),
        pytest.param(
            "وصل سامر حداد أمس. واختتم حديثه بأن الطريق مغلق.",
            "سامر حداد",
            id="not the speech that he ends",
        ),
        pytest.param(
            "وصل سامر حداد أمس. وأبلغ وكالة الأناضول أن الطريق مغلق.",
            "سامر حداد",
            id="not a medium that the verb does not agree with",
        ),
        pytest.param(
            "مسؤول في الوزارة سخر من الخبر، قائلاً إن الطريق مفتوح.",
            "مسؤول في الوزارة",
            id="the source that opens the participle's sentence",
        ),
        pytest.param(
            "وصلت رنا سالم، التي أكدت أن الطريق مغلق. وأضافت أن الجسر سليم.",
            "رنا سالم",
            id="whom a relative clause made a speaker",
        ),
        pytest.param(
            "تدخل سامر حداد بالقول إن الطريق مغلق.",
            "سامر حداد",
            id="the person named right before by saying",
        ),
        pytest.param(
            "رفض ممثلو الأمن العام التعليق. وأضافوا أن الطريق مغلق.",
            "ممثلو الأمن العام",
            id="a group without the object of its verb",
        ),
        pytest.param(
            "رفضت رئيسة البلدية المنتخبة التعليق. وأضافت أن الطريق مغلق.",
            "رئيسة البلدية المنتخبة",
            id="an office without the object of its verb",
        ),
        pytest.param(
            "توقعت الشركة ارتفاع الأسعار. وأضافت أن الطريق مغلق.",
            "الشركة",
            id="the subject of a verb of speech that reports a noun",
        ),
        pytest.param(
            "حذر سامر حداد من انهيار الجسر. وأضاف أن الطريق مغلق.",
            "سامر حداد",
            id="one who warned of a noun",
        ),
        pytest.param(
            "رحبت موسكو بالقرار. وأكدت أن الطريق مغلق.",
            "روسيا",
            id="a capital that acts for its state",
        ),
        pytest.param(
            "التقى الوزير سامر حداد، الذي طالب بفتح الطريق، السفير. وأضاف أن الجسر سليم.",
            "سامر حداد",
            id="one who demands inside a relative clause",
        ),
        pytest.param(
            "قالت رنا سالم إن الطريق مغلق. واستقبل الوزير سامر حداد السفير وقال إن الجسر سليم.",
            "سامر حداد",
            id="one whose sentence goes on",
        ),
        pytest.param(
            "قالت رنا سالم إن الطريق مغلق. ووصلت الوزيرة سامية منصور أمس. وأضافت أن الجسر سليم.",
            "رنا سالم",
            id="the speaker, not one who only arrived",
        ),
        pytest.param(
            "قال سامر حداد إن الطريق مغلق. مشيراً إلى أن الجسر سليم.",
            "سامر حداد",
            id="the speaker before a stray full stop, for a participle",
        ),
        pytest.param(
            "قال المتحدث سامر حداد إن الوزيرة رنا سالم شددت على أن الطريق مغلق، معتبراً أن الجسر سليم.",
            "سامر حداد",
            id="the outer speaker, for a participle that agrees with him",
        ),
        pytest.param(
            "قالت رنا سالم إن الجسر سليم. والطريق مغلق، بحسب قولها.",
            "رنا سالم",
            id="whose saying a source phrase names",
        ),
        pytest.param(
            "أعلن محافظ المدينة وصول سامر حداد إلى المطار. وقال إن الطريق مغلق.",
            "محافظ المدينة",
            id="the subject, not the person in its object",
        ),
        pytest.param(
            "أثنى مواطنون في المدينة على النجاح الكبير. وقالوا إن الطريق مغلق.",
            "مواطنون في المدينة",
            id="a group with the place where it is",
        ),
        pytest.param(
            "ذكرت رويترز أن الجسر سليم، نقلا عن سامر حداد. وأضاف أن الطريق مغلق.",
            "سامر حداد",
            id="the one whose words a medium carried",
        ),
        pytest.param(
            "قالت رنا سالم إن الجسر سليم. غير أن الوزير سامر الحداد قلل من شأن الأمر، معتبراً أن الطريق مغلق.",
            "سامر الحداد",
            id="the subject of a clause that a noun opens",
        ),
        pytest.param(
            "قالت رنا سالم إن الجسر سليم. وكان سامر حداد قد اجتاز الجسر. وذكر أن الطريق مغلق.",
            "سامر حداد",
            id="the subject between كان and its verb",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم إن الجسر سليم. والمدينة نامت باكراً. وأضافت أن الطريق مغلق.",
            "رنا سالم",
            id="the speaker, not a noun of a place that opens a clause",
        ),
        pytest.param(
            "قال سامر حداد إن الجسر سليم. غير أن مسؤولاً في الشركة قال إن الطريق مغلق. وأوضح أن الناس بخير.",
            "مسؤول في الشركة",
            id="one official in the accusative, who is not two",
        ),
        pytest.param(
            "قالت رنا سالم إن الجسر سليم. وأبلغت «المرفأ» أن الطريق مغلق.",
            "رنا سالم",
            id="the speaker, not the medium that is told",
        ),
        pytest.param(
            "قالت رنا سالم إن الجسر سليم. وأوردت، في تدوينة على حسابها بموقع «تويتر»، أن الطريق مغلق.",
            "رنا سالم",
            id="the speaker, not the site where it is written",
        ),
        pytest.param(
            "وصلت رنا سالم أمس. وقالت وهي تغلق الباب الكبير: «الطريق مغلق يا ناس».",
            "رنا سالم",
            id="the speaker, not what is told of how one speaks",
        ),
        pytest.param(
            "قالت رنا سالم إن الجسر سليم، واكتفت بالقول عن الطريق الجديد: «هذا الطريق مغلق».",
            "رنا سالم",
            id="the speaker, not what is spoken of",
        ),
        pytest.param(
            "أما تامر فأوضح أن الطريق مغلق.",
            "تامر",
            id="the topic, whose name is a verb, too",
        ),
        pytest.param(
            "قالت رنا سالم إن الجسر سليم. وأضافت في تقرير حصلت عليه الصحيفة أن الطريق مغلق.",
            "رنا سالم",
            id="the speaker, not who has a copy of the text",
        ),
        pytest.param(
            "حضر السيد ابراهيم ترشيشي. قالت رنا سالم إن الجسر سليم. ورحب ترشيشي بها، وقال إن الطريق مغلق.",
            "ابراهيم ترشيشي",
            id="a man whose family name looks like a woman's verb",
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
        pytest.param(
            "قال سامر الزروالي إن الطريق مغلق. وأكد الزروالي أن الجسر سليم.",
            "سامر الزروالي",
            id="the last name of one who has spoken",
        ),
        pytest.param(
            "قال خالد القحطاني العتيبي إن الطريق مغلق. وأضاف القحطاني أن الجسر سليم.",
            "خالد القحطاني العتيبي",
            id="the middle name of one who has spoken",
        ),
        pytest.param(
            "قال مسؤول أمني إن الطريق مغلق. وأضاف ذات المسؤول أن الجسر سليم.",
            "مسؤول أمني",
            id="the same official, with the word for it before",
        ),
        pytest.param(
            "قال مصدر أمني إن الطريق مغلق. وأضاف نفس المصدر أن الجسر سليم.",
            "مصدر أمني",
            id="the same source, with another word for it before",
        ),
        pytest.param(
            "قالت رنا سالم إن الطريق مغلق. وأضافت المهندسة نفسها أن الجسر سليم.",
            "رنا سالم",
            id="the same engineer",
        ),
        pytest.param(
            "قالت رنا سالم إن الطريق مغلق. وأضاف المهندس نفسه أن الجسر سليم.",
            "المهندس نفسه",
            id="not a woman for the same man",
        ),
        pytest.param(
            "وصل باراك أوباما إلى بيروت. وقال الرئيس الأميركي إن الطريق مغلق.",
            "باراك أوباما",
            id="the holder of an office",
        ),
        pytest.param(
            "وصل سامر حداد إلى بيروت. وقال الرئيس الأميركي إن الطريق مغلق.",
            "الرئيس الأميركي",
            id="not one who never held the office",
        ),
        pytest.param(
            "قال سامر حداد إن الملعب مغلق. وأكد المدرب الفرنسي أن الفريق جاهز.",
            "سامر حداد",
            id="the profession and nationality of the last to speak",
        ),
        pytest.param(
            "قالت رنا سالم إن الملعب مغلق. وأكد المدرب الفرنسي أن الفريق جاهز.",
            "المدرب الفرنسي",
            id="not a woman for a man's profession",
        ),
        pytest.param(
            "قال سكان القرية إن الملعب مغلق. وأكد المدرب الفرنسي أن الفريق جاهز.",
            "المدرب الفرنسي",
            id="not a group for one trainer",
        ),
        pytest.param(
            "قال سامر حداد إن الملعب مغلق. وأكد الرئيس الفرنسي أن الفريق جاهز.",
            "الرئيس الفرنسي",
            id="not the last to speak for an office with its state",
        ),
        pytest.param(
            "قالت رنا سالم إن الملعب مغلق. وأكدت الشابة ذات الـ24 ربيعاً أن الفريق جاهز.",
            "رنا سالم",
            id="the age of the last to speak",
        ),
        pytest.param(
            "كشفت مصادر تركية موعد الافتتاح. وقالت المصادر إن الطريق مغلق.",
            "مصادر تركية",
            id="sources that stood without their article before",
        ),
        pytest.param(
            "زار الوفد شركة ألمانية. وقالت الشركة إن الطريق مغلق.",
            "شركة ألمانية",
            id="a company that stood without its article before and did nothing",
        ),
        pytest.param(
            "قالت شركة «النور» إن الطريق مغلق. وأكدت الشركة أن الجسر سليم.",
            "النور",
            id="the company in marks",
        ),
        pytest.param(
            "قالت نقابة المحامين إن الطريق مغلق. وأكدت المؤسسة أن الجسر سليم.",
            "نقابة المحامين",
            id="another noun for the last body to speak",
        ),
        pytest.param(
            "قال الجيش إن الطريق مغلق. وأكدت المؤسسة أن الجسر سليم.",
            "المؤسسة",
            id="not a body that does not agree",
        ),
        pytest.param(
            "قال وزير النقل إن الطريق مغلق. ووصل وزير النقل سامر حداد إلى القرية.",
            "سامر حداد",
            id="the whole title of one who is named only later",
        ),
        pytest.param(
            "قال الوزير إن الطريق مغلق. ووصل وزير النقل سامر حداد إلى القرية.",
            "الوزير",
            id="not one word of the title of one who is named only later",
        ),
        pytest.param(
            "وصل مدير الشركة، سامر حداد، إلى القرية. وقال المدير إن الطريق مغلق.",
            "سامر حداد",
            id="the title before a name in apposition",
        ),
        pytest.param(
            "وصل سامر حداد، مدير الشركة، إلى القرية. وقال المدير إن الطريق مغلق.",
            "سامر حداد",
            id="the title after a name",
        ),
        pytest.param(
            "قال سامر حداد، وزير خارجية مصر، إن الطريق مغلق. وقالت رنا سالم إن الجسر سليم. "
            "وقال وزير الخارجية المصري إن المطار مفتوح.",
            "سامر حداد",
            id="the title with the state's adjective for its name",
        ),
        pytest.param(
            "قال سامر حداد منسق شؤون المياه إن الطريق مغلق. وقالت رنا سالم إن الجسر سليم. "
            "وقال منسق شؤون المياه إن المطار مفتوح.",
            "سامر حداد",
            id="a title of three nouns",
        ),
        pytest.param(
            "قال سامر حداد محافظ محافظة عدن إن الطريق مغلق. وقالت رنا سالم إن الجسر سليم. "
            "وقال محافظ عدن إن المطار مفتوح.",
            "سامر حداد",
            id="a title with the name of a town",
        ),
        pytest.param(
            "قال إبراهيم محمد الجار الله إن الطريق مغلق. وقالت رنا سالم إن الجسر سليم. "
            "وأكد الجار الله أن المطار مفتوح.",
            "إبراهيم محمد الجار الله",
            id="a family name of two words",
        ),
        pytest.param(
            "تحدث أمس مصدر مسؤول في الإدارة العامة للمرور. وقال المصدر إن الطريق مغلق.",
            "مصدر مسؤول في الإدارة العامة للمرور",
            id="an unnamed source, with where it is",
        ),
        pytest.param(
            "وصلت رنا سالم إلى القرية. وقالت معاليها إن الطريق مغلق.",
            "رنا سالم",
            id="her excellency",
        ),
        pytest.param(
            "وصل سامر حداد إلى القرية. وقال محدثنا إن الطريق مغلق.",
            "سامر حداد",
            id="the one who talks to us",
        ),
        pytest.param(
            "قالت رنا سالم إن الجسر سليم. وقال سامر حداد إنه خطر. وتقول محدثتنا إن الطريق مغلق.",
            "رنا سالم",
            id="the woman who talks to us",
        ),
        pytest.param(
            "نشرت وزارة الدفاع الروسية صوراً. وقال بيان الوزارة إن الطريق مغلق.",
            "بيان وزارة الدفاع الروسية",
            id="the statement of the ministry",
        ),
        pytest.param(
            "نشرت وزارة الدفاع الروسية صوراً. وقال بيان صادر عن الوزارة إن الطريق مغلق.",
            "بيان وزارة الدفاع الروسية",
            id="a statement that the ministry issued",
        ),
        pytest.param(
            "قالت وزارة الدفاع الروسية إن الطريق مغلق. وأضاف البيان أن الجسر سليم.",
            "بيان وزارة الدفاع الروسية",
            id="the statement of the last body to speak",
        ),
        pytest.param(
            "قال كيلدر ميلور إن الطريق مغلق. وأضاف ميلور أن الجسر سليم.",
            "كيلدر ميلور",
            id="the last name of one whose name no lexicon knows",
        ),
        pytest.param(
            "زار الوفد شركة «النور». وقالت الشركة إن الطريق مغلق.",
            "النور",
            id="a company in marks that did nothing",
        ),
        pytest.param(
            "زار الوفد مصنعاً لشركة روسية. وقالت الشركة إن الطريق مغلق.",
            "شركة روسية",
            id="a company that stood under lam before",
        ),
        pytest.param(
            "زار الوفد شركة. وقالت الشركة إن الطريق مغلق.",
            "الشركة",
            id="not a company of which nothing is said",
        ),
        pytest.param(
            "قال الوزير سامر حداد إن الطريق مغلق. وأضاف السيد الوزير أن الجسر سليم.",
            "سامر حداد",
            id="a title after an honorific",
        ),
        pytest.param(
            "التقى الوفد الوزيرة رنا سالم. وقالت معاليها إن الطريق مغلق.",
            "رنا سالم",
            id="her excellency, who has only been named",
        ),
        pytest.param(
            "قال سامر بن حداد إن الطريق مغلق. وأضاف سامر أن الجسر سليم.",
            "سامر بن حداد",
            id="a first name alone",
        ),
        pytest.param(
            "ألقى الدكتور سامر الخازم الغامدي كلمة. وأكد د. الخازم أن الجسر سليم.",
            "سامر الخازم الغامدي",
            id="an honorific with a middle name",
        ),
        pytest.param(
            "قال سامر حداد إن الطريق مغلق. وأكد مهاجم المنتخب المغربي أن الجسر سليم.",
            "سامر حداد",
            id="a profession in construct, after one speaker",
        ),
        pytest.param(
            "أصدرت رابطة ناشري الضفاف أمس بياناً. وجاء في البيان أن الطريق مغلق.",
            "بيان رابطة ناشري الضفاف",
            id="a statement, of the body that issued it",
        ),
        pytest.param(
            "قالت وزارة النقل في بيان إن الطريق مغلق. وأضاف البيان أن المطار مفتوح.",
            "بيان وزارة النقل",
            id="a statement, of the body that spoke in it",
        ),
        pytest.param(
            "وصلت وزيرة النقل رنا سالم أمس. وقالت الوزارة إن الطريق مغلق.",
            "وزارة النقل",
            id="a ministry, from its minister's title",
        ),
        pytest.param(
            "وصل وزير الدفاع الروسي أمس. وقالت الوزارة إن الطريق مغلق.",
            "وزارة الدفاع الروسية",
            id="a ministry, from its minister's title with a nationality",
        ),
        pytest.param(
            "وصل وزير التجارة وترقية الصادرات، سامر حداد. والطريق مغلق، بحسب بيان للوزارة.",
            "بيان وزارة التجارة وترقية الصادرات",
            id="a statement of a ministry, from its minister's title",
        ),
        pytest.param(
            "قال سامر حداد إن الطريق مغلق. وقال والد الطفل إن الجسر سليم.",
            "والد الطفل",
            id="a relative, not the last to speak",
        ),
        pytest.param(
            "قال مدير البريد عصام الصغير إن الطريق مغلق. وقال الصغير إن الجسر سليم.",
            "عصام الصغير",
            id="a family name that is an adjective",
        ),
        pytest.param(
            "قال سامر حداد إن الطريق مغلق. وأضاف الرجل السبعيني أن الجسر سليم.",
            "سامر حداد",
            id="a man who is described by his age",
        ),
        pytest.param(
            "قال سامر حداد إن الطريق مغلق. وأعلن النائب العام لدى محكمة المدينة أن الجسر سليم.",
            "النائب العام لدى محكمة المدينة",
            id="an office that one person alone has, not the last to speak",
        ),
        pytest.param(
            "وصل وزير خارجية مصر مع سامر حداد أمس. وقال وزير الخارجية المصري إن الطريق مغلق.",
            "وزير الخارجية المصري",
            id="a title, not with whom its holder was",
        ),
        pytest.param(
            "قالت أم حسين الخيكاني إن الطريق مغلق. وأضافت السيدة الخمسينية أن الجسر سليم.",
            "أم حسين الخيكاني",
            id="a woman who is described by her age",
        ),
        pytest.param(
            "قالت وزارة التربية إن الطريق مغلق. وأكدت مصادر الوزارة أن الجسر سليم.",
            "مصادر وزارة التربية",
            id="sources of a ministry",
        ),
        pytest.param(
            "قالت شركة ميتا إن الطريق مغلق. وأضافت متحدثة باسم الشركة أن الجسر سليم.",
            "متحدثة باسم شركة ميتا",
            id="a spokeswoman of a company",
        ),
        pytest.param(
            "قالت وزارة الفلاحة إن الطريق مغلق. وجاء في بلاغ الوزارة الصادر أمس أن الجسر سليم.",
            "بلاغ وزارة الفلاحة",
            id="a statement of a ministry that was issued",
        ),
        pytest.param(
            "وصلت الباحثة رنا سالم أمس. وتقول الأخيرة إن الطريق مغلق.",
            "رنا سالم",
            id="the latter",
        ),
        pytest.param(
            "قال نائب الوزير الروسي سامر حداد ذلك. وأكد ناجي رجب ذلك. وذكر المسؤول الروسي أن الجسر سليم.",
            "سامر حداد",
            id="an official of a nation, who has spoken",
        ),
        pytest.param(
            "قال نائب الوزير الروسي سامر حداد إن الطريق مغلق. لكن مسؤولا روسيا قال إن الجسر سليم.",
            "مسؤول روسي",
            id="another official of the nation",
        ),
        pytest.param(
            "قالت رنا سالم إن الطريق مغلق. وأوضحت السياسية الاشتراكية أن الجسر سليم.",
            "رنا سالم",
            id="a politician",
        ),
        pytest.param(
            "وصلت شركة المرفأ إلى المدينة. وأشارت مصادر فيها إلى أن الطريق مغلق.",
            "مصادر في شركة المرفأ",
            id="sources in a company, told by a pronoun",
        ),
        pytest.param(
            "واعتبر أعضاء المجلس المعزولون في بيان لهم أن القرار خطير. وأضاف البيان أن الطريق مغلق.",
            "بيان أعضاء المجلس المعزولون",
            id="the statement of a group",
        ),
        pytest.param(
            "قال سكان ومسؤول محلي إن الجسر سليم. وقال المسؤول المحلي إن الطريق مغلق.",
            "مسؤول محلي",
            id="one of those who spoke together",
        ),
        pytest.param(
            "لكن مصدرا في الشركة قال إن الطريق مغلق.",
            "مصدر في الشركة",
            id="an unnamed source in the nominative",
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


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "قال سامر الزروالي إن الطريق مغلق. وأكد الزروالي للصحافيين أن الجسر سليم.",
            "الزروالي",
            id="before those to whom it was said",
        ),
        pytest.param(
            "قال سامر الزروالي إن الطريق مغلق. وأكد الزروالي أمس أن الجسر سليم.",
            "الزروالي",
            id="before the day",
        ),
    ],
)
def test_the_words_that_name_a_known_speaker_end_with_the_name(articles, text, speaker):
    assert last_row(articles, text)["speaker"] == speaker


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param(
            "قالت منظمة المرفأ إن العدد كبير. وقالت الشرطة إن الوضع هادئ.",
            [
                "منظمة المرفأ",
                "الشرطة",
            ],
            id="a police after an organisation",
        ),
        pytest.param(
            "قالت نقابة الصحفيين إن العدد كبير. وقالت الوزارة إن الوضع هادئ.",
            [
                "نقابة الصحفيين",
                "الوزارة",
            ],
            id="a ministry after a union",
        ),
        pytest.param(
            "قالت فيسبوك إن العدد كبير. وقالت الشركة إن الوضع هادئ.",
            [
                "فيسبوك",
                "فيسبوك",
            ],
            id="a company under its name",
        ),
        pytest.param(
            "قال المتحدث سعيد عمر إن العدد كبير. وقال مراسل الجزيرة إن القصف مستمر.",
            [
                "سعيد عمر",
                "مراسل الجزيرة",
            ],
            id="a reporter is not who spoke",
        ),
    ],
)
def test_a_body_is_not_taken_for_one_of_another_kind(articles, text, names):
    assert find_quotes(articles(text))["speaker_name"].tolist() == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param(
            "قال الشاب سامي حداد إن العمل بدأ. وقالت والدته إن العمل مستمر.",
            [
                "سامي حداد",
                "والدة سامي حداد",
            ],
            id="a mother",
        ),
        pytest.param(
            "قال الشاب سامي حداد إن العمل بدأ. وقال والده إن العمل مستمر.",
            [
                "سامي حداد",
                "والد سامي حداد",
            ],
            id="a father, written like a mother",
        ),
        pytest.param(
            "قال الشاب سامي حداد إن العمل بدأ. ونقلت رويترز عن محاميه قوله إن العمل مستمر.",
            [
                "سامي حداد",
                "محامي سامي حداد",
            ],
            id="a lawyer whose words are carried",
        ),
        pytest.param(
            "قالت ليلى حداد إن العمل بدأ. وقال زوجها إن العمل مستمر.",
            [
                "ليلى حداد",
                "زوج ليلى حداد",
            ],
            id="a husband",
        ),
        pytest.param(
            "قال الشاب سامي حداد إن العمل بدأ. وقال والده كمال حداد إن العمل مستمر.",
            [
                "سامي حداد",
                "كمال حداد",
            ],
            id="but one who is named",
        ),
    ],
)
def test_a_relative_is_told_by_whose_she_is(articles, text, names):
    assert find_quotes(articles(text))["speaker_name"].tolist() == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            "وقالت جمعية البيلسان إن الجسر سليم. وأشار المصدر إلى أن الطريق مغلق.",
            "جمعية البيلسان",
            id="the body that has spoken last",
        ),
        pytest.param(
            "وقالت جمعية البيلسان إن الجسر سليم. وقال هشام سالم إن العمل بدأ. وأفاد المصدر بأن الطريق مغلق.",
            "المصدر",
            id="not one before another speaker",
        ),
        pytest.param(
            "وقالت جمعية البيلسان إن الجسر سليم. وأشارت المصادر إلى أن الطريق مغلق.",
            "المصادر",
            id="not one for many",
        ),
    ],
)
def test_the_source_is_who_has_just_spoken_if_it_is_a_body(articles, text, name):
    assert find_quotes(articles(text))["speaker_name"].iloc[-1] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            "قال هشام سالم إنه متعب. وقال زملاؤه إن الطريق مغلق.",
            "زملاء هشام سالم",
            id="of the last to speak",
        ),
        pytest.param(
            "قال هشام سالم إنه متعب. وأكدت عائلته أن الطريق مغلق.",
            "عائلة هشام سالم",
            id="with a feminine noun",
        ),
        pytest.param(
            "قال هشام سالم إنه متعب. ويقول زملاء رامي حداد إن الطريق مغلق.",
            "زملاء رامي حداد",
            id="of the one named after them",
        ),
        pytest.param(
            "قال هشام سالم إنه متعب. توفي المغني رامي حداد، على ما أعلنت عائلته.",
            "عائلة رامي حداد",
            id="of the one named in the sentence",
        ),
        pytest.param(
            "قال هشام سالم إنه متعب. ودعا أنصاره إلى الهدوء، مؤكدا أن الطريق مغلق.",
            "هشام سالم",
            id="not where the verb calls on them",
        ),
    ],
)
def test_the_people_of_somebody_are_a_group_of_their_own(articles, text, name):
    assert find_quotes(articles(text))["speaker_name"].iloc[-1] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            "قال هشام سالم، زعيم حزب البيلسان، إن الجسر سليم. وقال قائد الشرطة المحلية إن الطريق مغلق.",
            "قائد الشرطة المحلية",
            id="not one with a title of another kind",
        ),
        pytest.param(
            "قال اللاعب هشام سالم إن الجسر سليم. وأضاف مهاجم الفريق القطري أن الطريق مغلق.",
            "هشام سالم",
            id="one with a title of the same kind",
        ),
    ],
)
def test_a_profession_in_construct_is_the_only_speakers_if_his_title_may_be_one(articles, text, name):
    assert find_quotes(articles(text))["speaker_name"].iloc[-1] == name


def test_who_would_not_be_named_is_not_the_one_named_beside_him(articles):
    text = "قال مسؤول في مكتب الوزير هشام سالم طلب عدم ذكر اسمه إن الطريق مغلق."
    quote = find_quotes(articles(text)).iloc[0]
    assert quote["speaker_type"] == "anonymous"
    assert quote["speaker_name"] == "مسؤول في مكتب الوزير هشام سالم طلب عدم ذكر اسمه"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            "قال المدير شتيفان ستالغر إن الطريق مغلق. وقال ستالغر في خطابه إن الجسر سليم.",
            "شتيفان ستالغر",
            id="a family's name that begins like a future",
        ),
        pytest.param(
            "قال النقيب باسل عمارة الفيلور إن الطريق مغلق. وأضاف د. عمارة أن الجسر سليم.",
            "باسل عمارة الفيلور",
            id="the inner part of a name after a short title",
        ),
        pytest.param(
            "قال النقيب باسل نصار الفيلور إن الطريق مغلق. وأضاف نصار أن الجسر سليم.",
            "باسل نصار الفيلور",
            id="the inner part of a name alone",
        ),
        pytest.param(
            "قال باسل نصار الفيلور إن الطريق مغلق. وزار الوفد نصار القمر. وأضاف نصار أن الجسر سليم.",
            "نصار القمر",
            id="but the first part of another's",
        ),
        pytest.param(
            "قال باسل بن نصار الفيلور إن الطريق مغلق. وأضاف نصار أن الجسر سليم.",
            "نصار",
            id="but not the father's name",
        ),
        pytest.param(
            "قالت الدكتورة رندة نبيل عثمان إن الطريق مغلق. وأضافت الدكتورة رندة أن الجسر سليم.",
            "رندة نبيل عثمان",
            id="a woman's first name after her title",
        ),
    ],
)
def test_one_part_of_a_name_is_who_bears_it(articles, text, name):
    assert last_row(articles, text)["speaker_name"] == name


def test_a_crown_prince_is_no_and_to_me(articles):
    row = last_row(articles, "وقال ولي العهد السعودي إن الطريق مغلق.")
    assert row["speaker"] == row["speaker_name"] == "ولي العهد السعودي"
