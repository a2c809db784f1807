"""Function words that the grammar asks for one by one; what it asks for by class is in particles.csv."""

from typing import Final

from toolkit.text.letters import fold

FROM: Final = fold("عن")
THERE: Final = fold("هناك")
FIRST: Final = fold("أول")  # with «أمس»: the day before yesterday
TO: Final = fold("إلى")
OF: Final = fold("من")
ON: Final = fold("على")
IN: Final = fold("في")
IN_IT: Final = (
    fold("فيه"),
    fold("فيها"),
)
ON_IT: Final = (  # with «كتب»: what a banner says
    fold("عليه"),
    fold("عليها"),
    fold("عليهم"),
)
WITH: Final = fold("مع")
AT: Final = fold("لدى")  # with a source: «حسب ما علم لدى السلطات»
VIA: Final = fold("عبر")
BY_ACCOUNT: Final = fold("بحسب")
AGENCY: Final = fold("وكالة")
FIRM: Final = fold("شركة")
TONGUE: Final = fold("لسان")  # with «على»: through the mouth of
BEFORE: Final = fold("قبل")
BEFORE_AFTER: Final = (
    BEFORE,
    fold("بعد"),
    fold("عقب"),
    fold("إثر"),
)
WITH_AGE: Final = fold("ذات")  # «الشابة ذات الـ24 ربيعا»
ALTHOUGH: Final = fold("رغم")
WITHOUT: Final = fold("دون")
OTHER: Final = (  # «من جهة أخرى», «على صعيد آخر»
    fold("أخرى"),
    fold("آخر"),
)
OTHER_THAN: Final = fold("غير")
EXCEPT: Final = fold("إلا")
HOWEVER: Final = (  # with «أن»
    fold("بيد"),
    fold("غير"),
    fold("إلا"),
)
WHAT: Final = fold("ما")
FOLLOWS: Final = fold("يلي")  # with «ما», before a colon
FOR_WHAT: Final = fold("لما")
BY_WHAT: Final = (
    fold("مما"),
    fold("بما"),
)
WHAT_IS: Final = (  # with «يسمى»
    WHAT,
    fold("بما"),
    fold("عما"),
    fold("فيما"),
    fold("وما"),
)
MEASURE: Final = (  # with «على» and «قول»
    fold("حد"),
    fold("حسب"),
)
AS: Final = fold("كما")
THAT: Final = fold("أن")
KNOWING: Final = fold("علما")  # with «أن»: what the reporter adds
THE_MATTER: Final = fold("الأمر")  # with «الذي»: the content, which somebody denied
CONTRASTS: Final = (
    fold("بينما"),
    fold("فيما"),
    fold("حين"),
)
THAT_ONE: Final = fold("ذلك")  # the content, as an object: «نفى ذلك»
THEN: Final = fold("ثم")
WE: Final = fold("نحن")
GOD_WILLS: Final = fold("شاء")  # «إن شاء الله» is no «إن» of speech
SOME: Final = fold("بعض")
SPECIAL: Final = fold("خاصة")  # «مصادر خاصة»; else it is «especially»
WHETHER: Final = fold("إذا")
NOT_IN_PAST: Final = fold("لم")
NOT_YET_NEVER: Final = (  # only verbs follow
    NOT_IN_PAST,
    fold("لن"),
)
POSSIBLE: Final = (  # «لم يتسن» the reporter what he tells
    fold("يتسن"),
    fold("يتسنى"),
)
ALLUSIONS: Final = (  # «، في إشارة إلى …»: what the reporter takes the words for
    fold("إشارة"),
    fold("تلميح"),
)
REPLYING: Final = fold("رداً")
BY_THAT: Final = fold("بأن")
QAD: Final = fold("قد")
ALSO: Final = fold("أيضا")
FREQUENCY: Final = (  # in the name of a radio: «موزاييك أف أم», where «أم» is no «or»
    fold("أف"),
    fold("أم"),
)
COPY: Final = fold("نسخة")  # «حصلت الصحيفة على نسخة منه»
AND_THAT: Final = fold("وذلك")
CARRIED: Final = (  # with «عن»: in the words of another
    fold("نقلا"),
    fold("مقتبسا"),
    fold("مقتبسة"),
)
BY_NAME: Final = fold("باسم")  # with «نفسه»: «عرف عن نفسه باسم فلان»
ONE_OF: Final = (
    fold("أحد"),
    fold("إحدى"),
)
EACH: Final = fold("كل")
ONE_OF_THEM: Final = fold("أحدهم")
SOURCES: Final = fold("مصادر")
LEVEL: Final = fold("مستوى")  # «على مستوى»: where an office is
FORMERLY: Final = fold("سابقا")  # of who held an office
OF_PARTICIPLE: Final = (  # «المعترف بها», «المشار إليه»
    fold("به"),
    fold("بها"),
    fold("بهم"),
    fold("إليه"),
    fold("إليها"),
    fold("عليه"),
    fold("عليها"),
)
FROM_IT: Final = (  # «بيان صادر عنه»
    fold("عنه"),
    fold("عنها"),
)
MINISTRY: Final = fold("وزارة")
MINISTERS: Final = (
    fold("وزير"),
    fold("وزيرة"),
)
LATTER: Final = (
    fold("الأخير"),
    fold("الأخيرة"),
)
COMES: Final = (  # before «هذا», «ذلك»: when something happens
    fold("يأتي"),
    fold("ويأتي"),
    fold("جاء"),
    fold("وجاء"),
)
UNTIL: Final = fold("حتى")
