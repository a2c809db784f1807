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
