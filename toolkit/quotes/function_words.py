"""Function words that the grammar asks for one by one; what it asks for by class is in particles.csv."""

from functools import cache

from toolkit.lexicons import lexicon_rows
from toolkit.text.letters import fold

FROM = fold("عن")
FIRST = fold("أول")  # with «أمس»: the day before yesterday
TO = fold("إلى")
OF = fold("من")
ON = fold("على")
IN = fold("في")
IN_IT = (
    fold("فيه"),
    fold("فيها"),
)
ON_IT = (  # with «كتب»: what a banner says
    fold("عليه"),
    fold("عليها"),
    fold("عليهم"),
)
WITH = fold("مع")
AT = fold("لدى")  # with a source: «حسب ما علم لدى السلطات»
VIA = fold("عبر")
TONGUE = fold("لسان")  # with «على»: through the mouth of
BEFORE = fold("قبل")
BEFORE_AFTER = (
    BEFORE,
    fold("بعد"),
)
WITH_AGE = fold("ذات")  # «الشابة ذات الـ24 ربيعا»
ALTHOUGH = fold("رغم")
WITHOUT = fold("دون")
OTHER = (  # «من جهة أخرى», «على صعيد آخر»
    fold("أخرى"),
    fold("آخر"),
)
OTHER_THAN = fold("غير")
HOWEVER = (  # with «أن»
    fold("بيد"),
    fold("غير"),
    fold("إلا"),
)
WHAT = fold("ما")
FOLLOWS = fold("يلي")  # with «ما», before a colon
FOR_WHAT = fold("لما")
BY_WHAT = (
    fold("مما"),
    fold("بما"),
)
WHAT_IS = (  # with «يسمى»
    WHAT,
    fold("بما"),
    fold("عما"),
    fold("فيما"),
    fold("وما"),
)
MEASURE = (  # with «على» and «قول»
    fold("حد"),
    fold("حسب"),
)
AS = fold("كما")
THAT = fold("أن")
KNOWING = fold("علما")  # with «أن»: what the reporter adds
THE_MATTER = fold("الأمر")  # with «الذي»: the content, which somebody denied
COUNTERPARTS = (  # who has the same office in another state
    fold("نظيره"),
    fold("نظيرها"),
    fold("نظيرته"),
    fold("نظيرتها"),
)
CONTRASTS = (
    fold("بينما"),
    fold("فيما"),
    fold("حين"),
)
THAT_ONE = fold("ذلك")  # the content, as an object: «نفى ذلك»
WE = fold("نحن")
WHEN = (
    fold("عندما"),
    fold("حينما"),
)
NOT_YET_NEVER = (  # only verbs follow
    fold("لم"),
    fold("لن"),
)
THERE_IS = fold("هناك")
BY_THAT = fold("بأن")
QAD = fold("قد")
ALSO = fold("أيضا")
FREQUENCY = (  # in the name of a radio: «موزاييك أف أم», where «أم» is no «or»
    fold("أف"),
    fold("أم"),
)
COPY = fold("نسخة")  # «حصلت الصحيفة على نسخة منه»
AND_THAT = fold("وذلك")
CARRIED = fold("نقلا")  # with «عن»: in the words of another
BY_NAME = fold("باسم")  # with «نفسه»: «عرف عن نفسه باسم فلان»
ONE_OF = (
    fold("أحد"),
    fold("إحدى"),
)
ONE_OF_THEM = fold("أحدهم")
SOURCES = fold("مصادر")
LEVEL = fold("مستوى")  # «على مستوى»: where an office is
FORMERLY = fold("سابقا")  # of who held an office
OF_PARTICIPLE = (  # «المعترف بها», «المشار إليه»
    fold("به"),
    fold("بها"),
    fold("بهم"),
    fold("إليه"),
    fold("إليها"),
    fold("عليه"),
    fold("عليها"),
)
FROM_IT = (  # «بيان صادر عنه»
    fold("عنه"),
    fold("عنها"),
)
MINISTRY = fold("وزارة")
MINISTERS = (
    fold("وزير"),
    fold("وزيرة"),
)
LATTER = (
    fold("الأخير"),
    fold("الأخيرة"),
)


@cache
def title_words() -> frozenset[str]:
    """Return the adjectives that belong to titles, folded: «العام», «التنفيذي»."""
    return frozenset(fold(row["word"]) for row in lexicon_rows("particles") if row["class"] == "title word")
