"""Contents: where the reported words begin and end, and whether marks carry all, some or none of them."""

import pytest

from toolkit import find_quotes


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        pytest.param(
            "أكدت الوزارة أن الطريق مغلق.",
            "الطريق مغلق",
            id="after the complementiser",
        ),
        pytest.param(
            "أكدت الوزارة أنها مستعدة للشتاء.",
            "مستعدة للشتاء",
            id="after a complementiser with its pronoun",
        ),
        pytest.param(
            "صرحت الوزارة بأنها مستعدة للشتاء.",
            "مستعدة للشتاء",
            id="after a preposition, complementiser and pronoun",
        ),
        pytest.param(
            "قال المدير سامر حداد إنه سيعود.",
            "سيعود",
            id="a single word",
        ),
        pytest.param(
            "أشارت الوزارة إلى أن الطريق مغلق.",
            "الطريق مغلق",
            id="after a preposition and complementiser",
        ),
        pytest.param(
            "قالت الوزارة: الطريق مغلق.",
            "الطريق مغلق",
            id="after a colon",
        ),
        pytest.param(
            "قالت الوزارة إن الطريق مغلق. وانتهى الاجتماع ظهراً.",
            "الطريق مغلق",
            id="to the full stop that closes the sentence",
        ),
        pytest.param(
            "قالت الوزارة إن الطريق مغلق",
            "الطريق مغلق",
            id="to the end of a text without a full stop",
        ),
        pytest.param(
            "قالت الوزارة إن الطريق مغلق\nوانتهى الاجتماع ظهراً.",
            "الطريق مغلق",
            id="to the end of the paragraph",
        ),
        pytest.param(
            "قالت الوزارة إن طول الطريق 3.5 كيلومترات.",
            "طول الطريق 3.5 كيلومترات",
            id="past the point of a number",
        ),
        pytest.param(
            "قالت الوزارة إن الطريق مغلق وإن الجسر سليم.",
            "الطريق مغلق وإن الجسر سليم",
            id="two coordinated clauses",
        ),
        pytest.param(
            "أكدت الوزارة أن الطريق مغلق، وأن الجسر سليم، وأن المطار مفتوح.",
            "الطريق مغلق، وأن الجسر سليم، وأن المطار مفتوح",
            id="three coordinated clauses with commas",
        ),
        pytest.param(
            "قالت الوزارة إن الطريق مغلق، وذلك في بيان أصدرته أمس.",
            "الطريق مغلق",
            id="to the reporter's own words on the saying",
        ),
        pytest.param(
            "قالت الوزارة إن الطريق مغلق، وذلك بسبب الثلوج.",
            "الطريق مغلق، وذلك بسبب الثلوج",
            id="past words on the event that was reported",
        ),
        pytest.param(
            "وتأتي هذه الخطوة بعد الثلوج، بحسب الوزارة.",
            "وتأتي هذه الخطوة بعد الثلوج",
            id="before a source phrase, the first word whole",
        ),
        pytest.param(
            "الطريق مغلق منذ الصباح وفق ما أعلنت الوزارة.",
            "الطريق مغلق منذ الصباح",
            id="before a source phrase without a comma",
        ),
        pytest.param(
            "الجسر سليم.\nدبي، الإمارات (رويترز) - أغلقت البلدية الطريق، بحسب الوزارة.",
            "أغلقت البلدية الطريق",
            id="before a source phrase, after the dateline of its paragraph",
        ),
        pytest.param(
            "وبحسب الوزارة، الطريق مغلق منذ الصباح.",
            "الطريق مغلق منذ الصباح",
            id="after a source phrase",
        ),
        pytest.param(
            "ووفقاً للوزارة فإن الطريق مغلق منذ الصباح.",
            "الطريق مغلق منذ الصباح",
            id="after a source phrase and its own complementiser",
        ),
        pytest.param(
            "الطريق، بحسب الوزارة، مغلق منذ الصباح بسبب الثلوج.",
            "الطريق، بحسب الوزارة، مغلق منذ الصباح بسبب الثلوج",
            id="around a source phrase",
        ),
        pytest.param(
            "السبب، بحسب الوزارة، هو نقص الأدوية في القرى.",
            "السبب، بحسب الوزارة، هو نقص الأدوية في القرى",
            id="around a source phrase before a pronoun that parts subject and predicate",
        ),
        pytest.param(
            "البلدية الجديدة، كما قال الوزير سامر حداد، ستغلق الطريق غدا.",
            "البلدية الجديدة، كما قال الوزير سامر حداد، ستغلق الطريق غدا",
            id="around «as he said» with a verb in the past",
        ),
        pytest.param(
            "وكما قال الوزير سامر حداد، فإن الطريق مغلق منذ الصباح.",
            "الطريق مغلق منذ الصباح",
            id="after «as he said» that opens the sentence",
        ),
        pytest.param(
            "قالت رنا سالم إن الطريق مغلق، على حد تعبيرها.",
            "الطريق مغلق",
            id="before words that only repeat whose words they are",
        ),
        pytest.param(
            "أعلن المدير سامر حداد أمس الثلاثاء في مؤتمر صحافي، أن الطريق مغلق.",
            "الطريق مغلق",
            id="after adverbials and a comma",
        ),
        pytest.param(
            "الطريق مغلق منذ الصباح، على ما أعلنت الوزارة.",
            "الطريق مغلق منذ الصباح",
            id="before a source phrase with its verb",
        ),
        pytest.param(
            "قالت رنا سالم إن الطريق مغلق، على ما نقلت عنها رويترز.",
            "الطريق مغلق",
            id="before a source phrase that only repeats whose words they are",
        ),
        pytest.param(
            "الطريق، كما يقول سامر حداد، مغلق منذ الصباح بسبب الثلوج.",
            "الطريق، كما يقول سامر حداد، مغلق منذ الصباح بسبب الثلوج",
            id="around a source phrase with its verb",
        ),
        pytest.param(
            "بحسب وزارة النقل في نشرتها الصباحية، الطريق مغلق.",
            "الطريق مغلق",
            id="after a source phrase with a noun of the source's",
        ),
        pytest.param(
            "بحسب الدراسة التي نشرتها الجامعة أمس، الطريق مغلق.",
            "الطريق مغلق",
            id="after a source phrase with a relative clause",
        ),
        pytest.param(
            "وفق دراسة أعدها خبراء ونشرت نتائجها أمس، الطريق مغلق.",
            "الطريق مغلق",
            id="after a source phrase with a clause that describes it",
        ),
        pytest.param(
            "وبحسب المدير سامر حداد، وهو خبير في الطرق، فإن الطريق مغلق.",
            "الطريق مغلق",
            id="after the word that takes the sentence up again",
        ),
        pytest.param(
            "وبحسب المدير سامر حداد، بينما تهطل الأمطار فإن الطريق مغلق.",
            "بينما تهطل الأمطار فإن الطريق مغلق",
            id="from a clause before that word",
        ),
        pytest.param(
            "وفق أحدث تقرير للوزارة، الطريق مغلق.",
            "الطريق مغلق",
            id="after a source phrase with a superlative",
        ),
        pytest.param(
            "الطريق مغلق، على ما حذرت البلدية.",
            "الطريق مغلق",
            id="before a source phrase with a verb of warning",
        ),
        pytest.param(
            "سامر حداد: الطريق مغلق منذ عام\nافتتح المعرض أمس.",
            "الطريق مغلق منذ عام",
            id="after the colon of a title at the text's head",
        ),
        pytest.param(
            "وعلى حد تعبير المدير سامر حداد، فإن الطريق مغلق.",
            "الطريق مغلق",
            id="after in the words of, with and",
        ),
        pytest.param(
            "وبحسب ما رصدته رويترز، الطريق مغلق.",
            "الطريق مغلق",
            id="after what a medium has seen",
        ),
        pytest.param(
            "ويتعلق الأمر حسب المصدر ذاته بثلاثة أشخاص.",
            "ويتعلق الأمر حسب المصدر ذاته بثلاثة أشخاص",
            id="around «the same source» without commas",
        ),
        pytest.param(
            'قالت رنا سالم: الطريق مغلق".',
            "الطريق مغلق",
            id="to a stray closing mark",
        ),
        pytest.param(
            "انقلبت حافلة أمس، وأدت بحسب شاهد عيان إلى قطع الطريق.",
            "وأدت بحسب شاهد عيان إلى قطع الطريق",
            id="around a source phrase between a verb and its preposition",
        ),
        pytest.param(
            "فرقت الشرطة المضربين، مما أسفر - وفق نقابة العمال - عن إصابة عامل.",
            "مما أسفر - وفق نقابة العمال - عن إصابة عامل",
            id="around a source phrase between dashes",
        ),
        pytest.param(
            "زار الوفد القرية أمس. الطريق سيفتح غداً، يقول الوزير سامر حداد.",
            "الطريق سيفتح غداً",
            id="before a verb of saying and its subject that end the sentence",
        ),
        pytest.param(
            "ومن بين تلك الحالات وفق وزارة الصحة، عشر حالات تحتاج إلى علاج.",
            "ومن بين تلك الحالات وفق وزارة الصحة، عشر حالات تحتاج إلى علاج",
            id="around a source phrase after a fronted place",
        ),
        pytest.param(
            "قال الوزير إنه، وبسبب الثلوج، سيغلق الطريق.",
            "وبسبب الثلوج، سيغلق الطريق",
            id="without a comma after its complementiser",
        ),
        pytest.param(
            "وبحسب لائحة الاتهام فإن الرجل أغلق الطريق.",
            "الرجل أغلق الطريق",
            id="after what a legal text accuses of",
        ),
        pytest.param(
            "وبحسب الدكتور سامي حداد، أستاذ الاقتصاد في الجامعة، الطريق مغلق.",
            "الطريق مغلق",
            id="after an apposition of the source",
        ),
        pytest.param(
            "ووفق المتحدثة باسم الشركة، سعاد حداد، الطريق مغلق.",
            "الطريق مغلق",
            id="after the name of the source",
        ),
        pytest.param(
            "قال الوزير إن الطريق مغلق، دون إعطاء أي تفاصيل.",
            "الطريق مغلق",
            id="to what the source did not tell",
        ),
        pytest.param(
            "الطريق مغلق، وذلك بحسب الوزارة.",
            "الطريق مغلق",
            id="before «وذلك» and the source",
        ),
    ],
)
def test_an_indirect_content_runs(articles, text, quote):
    found = find_quotes(articles(text))
    assert found["quote"].tolist() == [quote]
    assert found["kind"].tolist() == ["indirect"]


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        pytest.param(
            "قالت الوزارة إن الطريق مغلق، وأضافت أن الجسر سليم.",
            [
                "الطريق مغلق",
                "الجسر سليم",
            ],
            id="a verb",
        ),
        pytest.param(
            "قالت الوزارة إن الطريق مغلق، مشيرة إلى أن الجسر سليم.",
            [
                "الطريق مغلق",
                "الجسر سليم",
            ],
            id="a participle",
        ),
        pytest.param(
            "قالت الوزارة إن الطريق مغلق مضيفة أن الجسر سليم.",
            [
                "الطريق مغلق",
                "الجسر سليم",
            ],
            id="a participle without a comma",
        ),
        pytest.param(
            "قالت الوزارة إن الطريق مغلق، فيما أكدت البلدية أن الجسر سليم.",
            [
                "الطريق مغلق",
                "الجسر سليم",
            ],
            id="another speaker after a turn",
        ),
        pytest.param(
            "قالت الوزارة إن الطريق مغلق، لكنها أكدت أن الجسر سليم.",
            [
                "الطريق مغلق",
                "الجسر سليم",
            ],
            id="a verb after but",
        ),
        pytest.param(
            "قالت الوزارة إن الطريق مغلق بعدما قال السائقون إنه خطر.",
            [
                "الطريق مغلق",
                "خطر",
            ],
            id="what others had said before",
        ),
        pytest.param(
            "قالت الوزارة إن الطريق مغلق، قبل أن تضيف أن الجسر سليم.",
            [
                "الطريق مغلق",
                "الجسر سليم",
            ],
            id="a verb after before",
        ),
        pytest.param(
            "قالت الوزارة إن الطريق مغلق، واكتفت بالقول إن الجسر سليم.",
            [
                "الطريق مغلق",
                "الجسر سليم",
            ],
            id="a verb of no speech with by saying",
        ),
        pytest.param(
            "قالت الوزارة إن الطريق مغلق حيث أكدت أن الجسر سليم.",
            [
                "الطريق مغلق",
                "الجسر سليم",
            ],
            id="a verb after where",
        ),
        pytest.param(
            "قالت الوزارة إن الطريق مغلق، لكن المدير سامر حداد أوضح أن الجسر سليم.",
            [
                "الطريق مغلق",
                "الجسر سليم",
            ],
            id="but another, before the verb",
        ),
        pytest.param(
            "قالت الوزارة إن الطريق مغلق، في حين أن المدير سامر حداد يرى أن الجسر سليم.",
            [
                "الطريق مغلق",
                "الجسر سليم",
            ],
            id="whereas another, before the verb",
        ),
        pytest.param(
            "قال الوزير إن رنا سالم أكدت أن الطريق مغلق، معتبراً أن الجسر سليم.",
            [
                "رنا سالم أكدت أن الطريق مغلق",
                "الطريق مغلق",
                "الجسر سليم",
            ],
            id="a participle of the outer speaker",
        ),
        pytest.param(
            "قال الوزير إن الطريق مغلق، وبحسب بيان للشركة فإن الجسر سليم.",
            [
                "الطريق مغلق",
                "الجسر سليم",
            ],
            id="a source phrase after and, which «فإن» takes up",
        ),
        pytest.param(
            "قال الوزير سامر حداد إن الطريق مغلق، مضيفا سنواصل العمل غداً.",
            [
                "الطريق مغلق",
                "سنواصل العمل غداً",
            ],
            id="a participle before a future",
        ),
        pytest.param(
            "قال الوزير سامر حداد إن الطريق مغلق وكشف حداد، في تصريح للقناة، أن الجسر سليم.",
            [
                "الطريق مغلق",
                "الجسر سليم",
            ],
            id="and revealed, without a comma, and an aside before its content",
        ),
        pytest.param(
            "قالت رنا سالم إن الوقت ضيق، متمنية على البلديات «فتح الطريق قبل حلول العيد».",
            [
                "الوقت ضيق",
                "فتح الطريق قبل حلول العيد",
            ],
            id="marked words after those who are asked",
        ),
        pytest.param(
            "نددت رئيسة النقابة رنا سالم بالقرار، داعية الوزارة إلى «فتح الطريق دون شروط مسبقة».",
            [
                "فتح الطريق دون شروط مسبقة",
            ],
            id="a participle that is also a noun, with its object",
        ),
        pytest.param(
            "الطريق مغلق، وفق ما صرح به مسؤول محلي، الذي أضاف أن الجسر سليم.",
            [
                "الطريق مغلق",
                "الجسر سليم",
            ],
            id="a verb in a relative clause after a source phrase with its own verb",
        ),
        pytest.param(
            "قالت الصحيفة إن الطريق مغلق، وقد يؤدي القرار ـ حسب خبراء ـ إلى فتح الجسر.",
            [
                "الطريق مغلق",
                "وقد يؤدي القرار ـ حسب خبراء ـ إلى فتح الجسر",
            ],
            id="a clause that another source interrupts between strokes",
        ),
        pytest.param(
            "قالت الوزارة إن الطريق مغلق، في خطوة قالت إنها ضرورية.",
            [
                "الطريق مغلق",
                "ضرورية",
            ],
            id="a report on the step",
        ),
        pytest.param(
            "قال سامر حداد إن الجسر سليم، مشيرا في مقابلة عبر برنامج «الناس أولاً» "
            "من «بيروت الحرة»، إلى أن الطريق مغلق.",
            [
                "الجسر سليم",
                "الطريق مغلق",
            ],
            id="a participle with two names in marks before its opener",
        ),
        pytest.param(
            "أكد سامر حداد أن الطريق مغلق لكنه شدد على أن الجسر سليم.",
            [
                "الطريق مغلق",
                "الجسر سليم",
            ],
            id="a pronoun that is the subject, without a comma",
        ),
        pytest.param(
            "قالت الوزارة إن الطريق مغلق، وكان المدير قال قبل ذلك إن الجسر سليم.",
            [
                "الطريق مغلق",
                "الجسر سليم",
            ],
            id="and somebody had said",
        ),
        pytest.param(
            "قالت رنا سالم إن الوقت ضيق، متمنية على الوزير أن يفتح الطريق.",
            [
                "الوقت ضيق",
                "يفتح الطريق",
            ],
            id="a wish that somebody is asked to fulfil",
        ),
        pytest.param(
            "قالت رنا سالم إن الوقت ضيق، متمنية أن يتحسن الطقس.",
            [
                "الوقت ضيق",
            ],
            id="a mere wish",
        ),
    ],
)
def test_a_content_ends_before_a_new_expression_of_reporting(articles, text, quotes):
    assert find_quotes(articles(text))["quote"].tolist() == quotes


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        pytest.param(
            "قالت الوزارة إن الطريق «مغلق حتى إشعار آخر».",
            "الطريق «مغلق حتى إشعار آخر»",
            id="at the end, with its closing mark",
        ),
        pytest.param(
            "قالت الوزارة إن «الطريق مغلق تماماً» منذ الصباح.",
            "«الطريق مغلق تماماً» منذ الصباح",
            id="at the beginning, with its opening mark",
        ),
        pytest.param(
            'قالت الوزارة إن الطريق "مغلق حتى إشعار آخر" بسبب الثلوج.',
            'الطريق "مغلق حتى إشعار آخر" بسبب الثلوج',
            id="straight marks",
        ),
        pytest.param(
            "قالت الوزارة إن «الطريق مغلق تماماً» وإن «الجسر سليم تماماً».",
            "«الطريق مغلق تماماً» وإن «الجسر سليم تماماً»",
            id="twice",
        ),
        pytest.param(
            "أكد المدير سامر حداد أن «الطريق سيفتح غداً»، لكن «الجسر لن يفتح قبل الصيف».",
            "«الطريق سيفتح غداً»، لكن «الجسر لن يفتح قبل الصيف»",
            id="two parts with a connector between them",
        ),
        pytest.param(
            "شدد المدير سامر حداد على «ضرورة فتح الطريق»، حيث «لا يجوز أن يبقى الناس معزولين».",
            "«ضرورة فتح الطريق»، حيث «لا يجوز أن يبقى الناس معزولين»",
            id="the same where the first is a noun phrase",
        ),
        pytest.param(
            "أكد المدير سامر حداد أن الحكومة «ستعمل على فتح كل الطرق التي أغلقتها الثلوج».",
            "الحكومة «ستعمل على فتح كل الطرق التي أغلقتها الثلوج»",
            id="a clause after the noun for a body",
        ),
    ],
)
def test_marks_around_a_part_of_the_clause_make_it_mixed(articles, text, quote):
    found = find_quotes(articles(text))
    assert found["quote"].tolist() == [quote]
    assert found["kind"].tolist() == ["mixed"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "قالت الوزارة إن تنظيم «داعش» انسحب من القرية.",
            id="an organisation",
        ),
        pytest.param(
            "قالت الوزارة إن صحيفة «الأخبار» أخطأت في الرقم.",
            id="a newspaper",
        ),
        pytest.param(
            "قالت الوزارة إن حركة «فجر ليبيا» انسحبت من القرية.",
            id="an organisation of two words",
        ),
        pytest.param(
            "قالت الوزارة إن «الصفقة» لن تتم.",
            id="a single scare word",
        ),
    ],
)
def test_marks_around_a_name_or_a_scare_word_leave_a_clause_indirect(articles, text):
    assert find_quotes(articles(text))["kind"].tolist() == ["indirect"]


@pytest.mark.parametrize(
    ("text", "quote", "kind"),
    [
        pytest.param(
            "وصف المدير سامر حداد القرار بأنه «خطوة في الاتجاه الصحيح».",
            "خطوة في الاتجاه الصحيح",
            "direct",
            id="described it as being",
        ),
        pytest.param(
            'اعتبر المدير سامر حداد القرار "خطوة في الاتجاه الصحيح".',
            "خطوة في الاتجاه الصحيح",
            "direct",
            id="considered it",
        ),
        pytest.param(
            "دعا المدير سامر حداد إلى «وقف فوري وشامل للأعمال كلها».",
            "وقف فوري وشامل للأعمال كلها",
            "direct",
            id="called for",
        ),
        pytest.param(
            "أكد المدير سامر حداد ضرورة «وقف فوري وشامل للأعمال كلها».",
            "وقف فوري وشامل للأعمال كلها",
            "direct",
            id="affirmed the need of",
        ),
        pytest.param(
            "وصف المدير سامر حداد الطريق بـ«الخطر جداً» بعد الأمطار.",
            "الخطر جداً",
            "direct",
            id="what it was called, before the rest of the sentence",
        ),
        pytest.param(
            "وصف المدير سامر حداد الطريق بـ«الخطر» و«المهمل تماماً» بعد الأمطار.",
            "«الخطر» و«المهمل تماماً»",
            "mixed",
            id="two words that it was called",
        ),
        pytest.param(
            "حذر النائب سامر حداد من «خطورة الوضع».",
            "خطورة الوضع",
            "direct",
            id="two words after the verb's own preposition",
        ),
        pytest.param(
            "دعا المدير سامر حداد إلى جمع التراث «قبل أن يضيع من أيدينا».",
            "جمع التراث «قبل أن يضيع من أيدينا»",
            "mixed",
            id="a demand that marks end",
        ),
        pytest.param(
            'وصف المدير سامر حداد بعد الجولة حال الجسر في الشتاء "بالسيئة جدا".',
            "بالسيئة جدا",
            "direct",
            id="what it was called, with its preposition inside the marks",
        ),
        pytest.param(
            'حذر المدير سامر حداد من وقوع "كارثة كبيرة" إذا سقط الجسر.',
            'وقوع "كارثة كبيرة" إذا سقط الجسر',
            "mixed",
            id="what one warns of, partly in marks",
        ),
        pytest.param(
            'استنكر المدير سامر حداد الإقفال "المتعمد" للطريق.',
            'الإقفال "المتعمد" للطريق',
            "mixed",
            id="what one condemns, with a marked adjective",
        ),
        pytest.param(
            "اعتبر المدير سامر حداد تدشين الجسر إنجازا للبلدة.",
            "تدشين الجسر إنجازا للبلدة",
            "indirect",
            id="an act and what it is taken for",
        ),
        pytest.param(
            "واعتبر زيارة الوفد إلى الجسر دليلا على أهميته، وشكر المهندسين.",
            "زيارة الوفد إلى الجسر دليلا على أهميته",
            "indirect",
            id="the same with a dropped subject",
        ),
    ],
)
def test_marked_words_of_the_source_count_where_the_rest_is_a_noun_phrase(articles, text, quote, kind):
    found = find_quotes(articles(text))
    assert found["quote"].tolist() == [quote]
    assert found["kind"].tolist() == [kind]


def test_a_quote_in_a_title_says_so_and_counts_its_characters(articles):
    title = "رنا سالم: الطريق مغلق"
    found = find_quotes(articles("انتهى الاجتماع.").assign(title=title))
    [row] = found.to_dict("records")
    assert (row["field"], row["quote"]) == ("title", "الطريق مغلق")
    assert title[row["start"] : row["end"]] == "الطريق مغلق"


def test_a_question_after_a_colon_goes_on_with_the_questions_after_it(articles):
    found = find_quotes(
        articles("قال سامي نجم في رسالته: كم عدد الجسور؟ وما كلفتها؟ ومن بناها؟ ثم عاد إلى مكتبه.")
    )
    assert found["quote"].tolist() == ["كم عدد الجسور؟ وما كلفتها؟ ومن بناها"]


def test_what_something_is_like_counts_only_in_marks(articles):
    assert find_quotes(articles("وصف سامي نجم الجسر بأنه خطر جداً.")).empty
    assert find_quotes(articles("وصف سامي نجم الجسر بأنه «خطر جداً».")).shape[0] == 1


def test_a_participle_beside_a_verb_needs_few_marked_words(articles):
    found = find_quotes(articles("قال سامي نجم إن الجسر خطر، مطالباً بـ«وقف السير فوراً»."))
    assert found["quote"].tolist() == [
        "الجسر خطر",
        "وقف السير فوراً",
    ]


def test_a_closing_question_mark_inside_a_clause_in_marks_is_kept(articles):
    found = find_quotes(articles("سأل المدير سامر حداد: «لماذا أغلق الطريق؟» ثم غادر."))
    assert found["quote"].tolist() == ["لماذا أغلق الطريق؟"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "قالت الوزيرة رنا سالم إن الطريق مغلق، لكنها لم توضح موعد افتتاحه.",
            id="but she did not explain",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم إن الطريق مغلق، غير أنها لم تذكر السبب.",
            id="however, she did not mention",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم إن الطريق مغلق، بيد أنها لم تفصح عن السبب.",
            id="however, she did not reveal",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم إن الطريق مغلق، من دون أن تفصح عن السبب.",
            id="without revealing",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم إن الطريق مغلق دون أن تذكر السبب.",
            id="without mentioning, with no comma",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم إن الطريق مغلق، وهو ما أثار غضب السكان.",
            id="which angered others",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم إن الطريق مغلق، وهو ما نفته الشركة.",
            id="which others denied",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم إن الطريق مغلق، محذّرة من انهيار الجسر.",
            id="warning of a noun",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم إن الطريق مغلق، محذرةً من انهيار الجسر.",
            id="warning of a noun, with tanwin",
        ),
        pytest.param(
            "قال النواب إن الطريق مغلق، مطالبين بإعادة فتحه.",
            id="demanding a noun, in the plural",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم إن الطريق مغلق، ومطالبة بإعادة فتحه.",
            id="demanding a noun, after and",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم إن الطريق مغلق، متهمة الحكومة بالإهمال.",
            id="accusing somebody of a noun with its article",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم إن الطريق مغلق، متهمة الحكومة بعرقلة العمل.",
            id="accusing somebody of a noun without article",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم إن الطريق مغلق، ورفض المصدر ذكر السبب.",
            id="a source that declined, after and",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم إن الطريق مغلق، وعند سؤالها عن الجسر، ابتسمت.",
            id="when asked",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم إن الطريق مغلق، ورداً على سؤال عن الجسر، ابتسمت.",
            id="in answer to a question",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم إن الطريق مغلق، وأوضحت الشركة موعد الافتتاح.",
            id="another's verb with a noun, after and",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم إن الطريق مغلق، فيما أعلنت الشركة موعد الافتتاح.",
            id="another's verb with a noun, after a turn",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم إن الطريق مغلق.. داعية الشركة إلى إصلاح الجسر.",
            id="calling on somebody, after two dots",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم إن الطريق مغلق، رافضة الخوض في الأسباب.",
            id="declining something",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم إن الطريق مغلق، محملة الشركة مسؤولية الحادث.",
            id="blaming somebody for something",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم إن الطريق مغلق، على ما ذكرت وكالة رويترز.",
            id="as a medium says, with «على ما»",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم إن الطريق مغلق، من دون أن تعطي تفاصيل.",
            id="without giving something",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم إن الطريق مغلق، لكنها رفضت الخوض في الأسباب.",
            id="but declined",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم إن الطريق مغلق، غير أنها اعتذرت عن التأخير.",
            id="however, with a verb of speech",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم إن الطريق مغلق، لكن مقربين منها نفوا ذلك.",
            id="others deny it",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم إن الطريق مغلق وأكدت على حضورها.",
            id="a verb with its preposition, without a comma",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم إن الطريق مغلق، علماً أن الجسر مفتوح.",
            id="what the reporter knows",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم إن الطريق مغلق، الأمر الذي نفاه العمال.",
            id="what somebody denied",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم إن الطريق مغلق، وهو خبر نشرته صحيفة محلية.",
            id="what something is that somebody told",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم إن الطريق مغلق، بينما تحدث مسؤول عن حادث.",
            id="what another speaks of, in contrast",
        ),
        pytest.param(
            "قالت الوزيرة رنا سالم إن الطريق مغلق، لكن خبراء يشككون في السبب.",
            id="what others doubt",
        ),
        pytest.param(
            "قالت الوزارة إن الطريق مغلق، بينما لم يصدر تعليق من الشركة.",
            id="nobody commented",
        ),
        pytest.param(
            "قالت الوزارة إن الطريق مغلق، فيما رفضت المكلفة بالإعلام التعليق على الخبر.",
            id="somebody refused to comment",
        ),
        pytest.param(
            "قالت الوزارة إن الطريق مغلق، وجددت دعوتها السائقين إلى الحذر.",
            id="a verb with its noun of speech",
        ),
        pytest.param(
            "قالت الوزارة إن الطريق مغلق، وطالبت في بيان بفتح الجسر.",
            id="a verb of demanding in a statement",
        ),
        pytest.param(
            "قالت الوزارة إن الطريق مغلق، وذلك قبل يوم من افتتاح الجسر.",
            id="when it was said",
        ),
        pytest.param(
            "قالت الوزارة إن الطريق مغلق، يضيف البلاغ.",
            id="to whom the sentence gives it once more",
        ),
        pytest.param(
            "قال الوزير إن الطريق مغلق، وحث السكان على الصبر.",
            id="what he asks for next",
        ),
        pytest.param(
            "قالت الشاهدة إن الطريق مغلق، قبل أن تبكي بصوت عال.",
            id="what she did next",
        ),
        pytest.param(
            "قالت الشرطة إن الطريق مغلق، لكن يُعتقد أن الجسر سليم.",
            id="what is believed",
        ),
        pytest.param(
            "قالت الوزارة إن الطريق مغلق، من دون مزيد من التفاصيل.",
            id="that it told no more",
        ),
        pytest.param(
            "قالت الوزارة إن الطريق مغلق، دون الإفصاح عن السبب.",
            id="what it did not tell",
        ),
        pytest.param(
            "نفت الوزارة أن الطريق مغلق لكنها أرسلت الجرافات.",
            id="what she did in spite of her denial",
        ),
    ],
)
def test_a_content_ends_where_the_reporter_goes_on_alone(articles, text):
    assert find_quotes(articles(text))["quote"].tolist() == ["الطريق مغلق"]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        pytest.param(
            "قالت رنا سالم إن الطريق مغلق، لكنه لم يتضرر.",
            "الطريق مغلق، لكنه لم يتضرر",
            id="but, with a verb of no speech",
        ),
        pytest.param(
            "قالت رنا سالم إن الطريق مغلق، لكنه ليس خطراً.",
            "الطريق مغلق، لكنه ليس خطراً",
            id="but, with no verb",
        ),
        pytest.param(
            "قالت رنا سالم إن الطريق مغلق، بيد أنه لم يتضرر.",
            "الطريق مغلق، بيد أنه لم يتضرر",
            id="however, with a verb of no speech",
        ),
        pytest.param(
            "قالت رنا سالم إن الشاحنات تمر دون أن تتوقف.",
            "الشاحنات تمر دون أن تتوقف",
            id="without, with a verb of no speech",
        ),
        pytest.param(
            "قالت رنا سالم إن طول الطريق ميل، وهو ما يعادل ألفي متر.",
            "طول الطريق ميل، وهو ما يعادل ألفي متر",
            id="what something equals",
        ),
        pytest.param(
            "قالت رنا سالم إن الطريق مغلق، قبل أن يصل العمال.",
            "الطريق مغلق، قبل أن يصل العمال",
            id="before, with a verb of no speech",
        ),
        pytest.param(
            "قالت رنا سالم إن امرأة داعية إلى السلم زارت القرية.",
            "امرأة داعية إلى السلم زارت القرية",
            id="a participle that describes a noun of the clause",
        ),
        pytest.param(
            "قالت رنا سالم إن الطريق مغلق، والشركات المطالبة بفتحه كثيرة.",
            "الطريق مغلق، والشركات المطالبة بفتحه كثيرة",
            id="a participle with its article",
        ),
        pytest.param(
            "قالت رنا سالم إن الطريق مغلق، دون أن تصلحه البلدية.",
            "الطريق مغلق، دون أن تصلحه البلدية",
            id="without, with another subject",
        ),
        pytest.param(
            "قالت رنا سالم إن الطريق مغلق، دون أن يكون له بديل.",
            "الطريق مغلق، دون أن يكون له بديل",
            id="without being",
        ),
        pytest.param(
            "قالت رنا سالم إن الطريق مغلق، فيما يزيد عدد السيارات.",
            "الطريق مغلق، فيما يزيد عدد السيارات",
            id="a contrast with a verb that is also another word",
        ),
        pytest.param(
            "قالت رنا سالم إن الوفد جاء لدعم القرية وحثها على أن تتعاون.",
            "الوفد جاء لدعم القرية وحثها على أن تتعاون",
            id="a verbal noun with its pronoun after and",
        ),
        pytest.param(
            "قال المدير سامر حداد إن القرار، وفق قوله، ظالم.",
            "القرار، وفق قوله، ظالم",
            id="according to his own words",
        ),
        pytest.param(
            "قال المدير سامر حداد إن القرار ـ حسب تعبيره ـ ظالم.",
            "القرار ـ حسب تعبيره ـ ظالم",
            id="the same between strokes",
        ),
        pytest.param(
            "قال المدير سامر حداد إن القرار، على حد تعبيره، ظالم.",
            "القرار، على حد تعبيره، ظالم",
            id="as he put it",
        ),
        pytest.param(
            "قال المدير سامر حداد إن القرار، وبحسب المعطيات، يخدم أصحاب الشركة.",
            "القرار، وبحسب المعطيات، يخدم أصحاب الشركة",
            id="a source between commas",
        ),
        pytest.param(
            "قال الوزير إن الوضع لا يرضي أحداً، فهو لا يرضي التجار ولا السكان.",
            "الوضع لا يرضي أحداً، فهو لا يرضي التجار ولا السكان",
            id="a reason that the speaker gives",
        ),
        pytest.param(
            "قال المدير سامر حداد إن الجنود فتشوا المنازل وسألوا الأهالي عن السلاح.",
            "الجنود فتشوا المنازل وسألوا الأهالي عن السلاح",
            id="a plural verb, before which the plural subject stands",
        ),
        pytest.param(
            "قال الوزير إن المدير تعهد، خلال لقاء السبت، بفتح الطريق.",
            "المدير تعهد، خلال لقاء السبت، بفتح الطريق",
            id="a speech event between commas inside the clause",
        ),
    ],
)
def test_a_content_goes_on_past(articles, text, quote):
    assert find_quotes(articles(text))["quote"].tolist() == [quote]


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        pytest.param(
            "المدير سامر حداد لا يخفي غضبه: «انتظرنا عاماً كاملاً بلا جدوى».",
            ["انتظرنا عاماً كاملاً بلا جدوى"],
            id="after a colon in a sentence about a person",
        ),
        pytest.param(
            "«الطريق مغلق منذ عام»، يقول المدير سامر حداد. «لم يصلحه أحد حتى اليوم».",
            [
                "الطريق مغلق منذ عام",
                "لم يصلحه أحد حتى اليوم",
            ],
            id="in the sentence after a quotation",
        ),
    ],
)
def test_marks_alone_hold_speech(articles, text, quotes):
    found = find_quotes(articles(text))
    assert found["quote"].tolist() == quotes
    assert set(found["speaker_name"]) == {"سامر حداد"}


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        pytest.param(
            "أكد الوزير سامي حداد ألا عودة إلى الوراء.",
            ["ألا عودة إلى الوراء"],
            id="after a verb",
        ),
        pytest.param(
            "شدد الوزير سامي حداد على ألا تراجع عن القرار.",
            ["ألا تراجع عن القرار"],
            id="after a preposition",
        ),
        pytest.param(
            "طالب الوزير سامي حداد بألا يتأخر الصرف.",
            ["بألا يتأخر الصرف"],
            id="with a preposition written on it",
        ),
        pytest.param(
            "وأشار الوزير سامي حداد إلى أمر مهم ألا وهو قلة المال.",
            [],
            id="not where it explains",
        ),
        pytest.param(
            "أكد الوزير سامي حداد التزامه إلا إذا تأخر الصرف.",
            [],
            id="not an exception",
        ),
    ],
)
def test_a_negated_complementiser_belongs_to_the_content(articles, text, contents):
    assert find_quotes(articles(text))["quote"].tolist() == contents


def test_a_text_may_end_with_its_source_phrase(articles):
    quotes = find_quotes(articles("تم نقل المصابين حسب المصدر نفسه"))
    assert quotes["quote"].tolist() == ["تم نقل المصابين"]


def test_three_dots_with_spaces_end_no_sentence(articles):
    found = find_quotes(articles("قال المدير إن الجسر يصل بين مدن كثيرة . . . وقرى بعيدة . وعاد إلى مكتبه ."))
    assert found["quote"].tolist() == ["الجسر يصل بين مدن كثيرة . . . وقرى بعيدة"]


@pytest.mark.parametrize(
    ("text", "quote", "kind"),
    [
        pytest.param(
            "قالت الوزارة إنه «حادث مؤسف» ونظمت السير.",
            "حادث مؤسف",
            "direct",
            id="another act of a body",
        ),
        pytest.param(
            "قالت الوزارة إن الطريق «خطر جداً» وطالبت السائقين بالحذر.",
            "الطريق «خطر جداً»",
            "mixed",
            id="a demand",
        ),
    ],
)
def test_an_act_right_after_marked_words_is_no_content(articles, text, quote, kind):
    found = find_quotes(articles(text))
    assert found["quote"].tolist() == [quote]
    assert found["kind"].tolist() == [kind]


@pytest.mark.xfail(strict=True, reason="an act after unmarked words looks like a clause of them")
def test_an_act_of_a_body_after_unmarked_words_is_no_content(articles):
    found = find_quotes(articles("قالت الوزارة إن الجسر متصدع ومنعت السير عليه."))
    assert found["quote"].tolist() == ["الجسر متصدع"]


def test_that_another_confirmed_it_is_the_reporters_comment(articles):
    text = "قال المدير إن الطريق مغلق، وهذا ما أكدته البلدية."
    assert find_quotes(articles(text))["quote"].tolist() == ["الطريق مغلق"]
