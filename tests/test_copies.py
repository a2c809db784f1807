"""Shared text: pairs across outlets, repeats within one, passages, clusters, and text without its credit.

All sentences were written for these tests.
"""

import itertools

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pandas.testing import assert_frame_equal

from toolkit import (
    clusters,
    find_copies,
    find_credits,
    find_duplicates,
    find_passages,
    load_articles,
    schema,
    uncredited,
    wire_copy,
)
from toolkit.text.streams import SHINGLE, shingles, stream

BRIDGE = (
    "افتتح مدير الأشغال في بلدة السدرة جسراً حجرياً فوق الوادي الصغير، بعد ثلاث سنوات من العمل الذي أوقفه "
    "السيل مرتين، وقال إن الأهالي شاركوا في نقل الحجارة من المقلع القديم."
)
SCHOOL = (
    "تسلّمت مدرسة الينبوع هذا الأسبوع أربعين حاسوباً مستعملاً جمعتها جمعية المهندسين المتقاعدين، ووزعتها "
    "المعلمة هيفاء على الصفوف الثلاثة الأخيرة قبل بداية الامتحانات."
)
BAKERY = (
    "أعلن صاحب مخبز الحي الشرقي أنه سيبيع الخبز بالسعر القديم حتى نهاية الشتاء، رغم ارتفاع ثمن الطحين، لأن "
    "جيرانه ساعدوه حين احترق الفرن في الصيف الماضي وبقي مغلقاً شهرين."
)
FERRY = (
    "تعطلت عبّارة الركاب بين الجزيرتين صباح السبت نحو خمس ساعات، واضطر تسعون مسافراً إلى الانتظار على الرصيف "
    "تحت المطر، قبل أن يصل فني من المدينة ومعه القطعة اللازمة."
)
LIBRARY = (
    "تفتح مكتبة القلعة أبوابها ليلاً ابتداء من الشهر القادم، فقد طلب طلاب المعهد مكاناً هادئاً يراجعون فيه "
    "دروسهم، ووافق الحارس على العمل حتى منتصف الليل بأجر إضافي."
)
WELL = (
    "حفر مزارعو التل الأخضر بئراً جديدة على عمق ستين متراً، ووجدوا الماء مالحاً قليلاً، فقرروا أن يسقوا به "
    "النخيل وحده وأن يتركوا البئر القديمة للشرب ولسقاية الأغنام."
)
CHESS = (
    "فازت لاعبة الشطرنج سلوى الحايك ببطولة المقاطعة للسنة الثانية على التوالي، بعد مباراة دامت ست ساعات مع "
    "منافسها الذي رفض التعادل أكثر من مرة ثم أخطأ في النقلة الستين."
)
FOOTER = (
    "هذه النشرة مجانية وتصدرها مؤسسة الساحل كل صباح، ويمكن إعادة نشر موادها بشرط ذكر اسم المؤسسة ورقم العدد "
    "وتاريخ صدوره، وتصل المراسلات إلى صندوق بريدها."
)
STORIES = (BRIDGE, SCHOOL, BAKERY, FERRY, LIBRARY, WELL, CHESS)
STONES = (
    "الحجارة",
    "الصخور",
)
WIRE = f"{BRIDGE}\n{SCHOOL}\n{BAKERY}"
REUTERS = "(رويترز)"


@pytest.fixture
def news(articles):
    """Return a function that makes articles of outlets: pairs of outlet and text."""

    def make(*given: tuple[str | None, str], published=None) -> pd.DataFrame:
        outlets, texts = zip(*given, strict=True)
        table = articles(*texts).assign(outlet=pd.Series(outlets, dtype="str"))
        if published is None:
            return table
        return table.assign(published=pd.to_datetime(list(published), utc=True, format="ISO8601"))

    return make


def pairs(copies: pd.DataFrame) -> set[frozenset[str]]:
    """Return the pairs of a table as sets of two ids."""
    return set(map(frozenset, zip(copies["article_id"], copies["other_id"], strict=True)))


# What is a copy


def test_the_same_text_in_two_outlets_is_a_copy(news):
    (copy,) = find_copies(news(("x", WIRE), ("y", WIRE))).itertuples()
    assert (copy.article_id, copy.other_id, copy.share) == ("a1", "a2", 1.0)


def test_other_texts_are_no_copies(news):
    assert find_copies(news(*zip("abcdefg", STORIES, strict=True))).empty


def test_repeats_within_an_outlet_are_no_copies(news):
    assert find_copies(news(("x", WIRE), ("x", WIRE))).empty


def test_articles_without_an_outlet_are_compared_with_all(news):
    found = find_copies(news(("x", WIRE), (None, WIRE), ("", WIRE)))
    assert pairs(found) == {frozenset(pair) for pair in itertools.combinations(["a1", "a2", "a3"], 2)}


def test_a_brief_is_found_inside_a_long_article(news):
    long = "\n".join((WELL, *(f"{text} {number}" for number, text in enumerate(STORIES * 4)), FERRY))
    (copy,) = find_copies(news(("x", BAKERY), ("y", long))).itertuples()
    assert copy.share == 1.0


def test_one_shared_paragraph_is_a_copy_with_a_small_share(news):
    (copy,) = find_copies(news(("x", f"{FERRY}\n{WELL}\n{BRIDGE}"), ("y", f"{BRIDGE}\n{CHESS}"))).itertuples()
    assert 0.4 < copy.share < 0.6


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param(
            "أ",
            "ا",
            id="hamza",
        ),
        pytest.param(
            "ة",
            "ه",
            id="ta-marbuta",
        ),
        pytest.param(
            "ى",
            "ي",
            id="alef-maksura",
        ),
        pytest.param(
            "ل",
            "ل\u0651\u064e",
            id="vowel-marks",
        ),
        pytest.param(
            "ا",
            "ا\u0640",
            id="tatweel",
        ),
        pytest.param(" ", "\u00a0\n", id="spaces"),
        pytest.param("،", " -", id="punctuation"),
        pytest.param("،", "", id="no-punctuation"),
    ],
)
def test_spelling_makes_no_difference(news, old, new):
    (copy,) = find_copies(news(("x", WIRE), ("y", WIRE.replace(old, new)))).itertuples()
    assert copy.share == 1.0


def test_an_attached_waw_makes_no_difference(news):
    words = WIRE.split()
    attached = " ".join("و" + word if place % 6 == 3 else word for place, word in enumerate(words))
    (copy,) = find_copies(news(("x", WIRE), ("y", attached))).itertuples()
    assert copy.share > 0.99


def test_digits_of_either_script_are_the_same(news):
    western = f"{FERRY} كان ذلك في 17 من الشهر عند الساعة 6"
    arabic = western.translate({ord("0") + digit: 0x660 + digit for digit in range(10)})
    (copy,) = find_copies(news(("x", western), ("y", arabic))).itertuples()
    assert copy.share == 1.0


def test_a_changed_word_here_and_there_leaves_a_copy(news):
    words = WIRE.split()
    changed = " ".join("كذلك" if place % 12 == 5 else word for place, word in enumerate(words))
    (copy,) = find_copies(news(("x", WIRE), ("y", changed))).itertuples()
    assert 0.6 < copy.share < 0.95


def test_paragraphs_in_another_order_are_still_shared(news):
    (copy,) = find_copies(news(("x", f"{BRIDGE}\n{CHESS}"), ("y", f"{CHESS}\n{BRIDGE}"))).itertuples()
    assert copy.share == 1.0


def test_less_than_a_sentence_is_no_copy_unless_asked_for(news):
    short = " ".join(BRIDGE.split()[:14])
    two = news(("x", f"{short} {FERRY}"), ("y", f"{CHESS} {short}"))
    assert find_copies(two).empty
    assert len(find_copies(two, least_characters=60)) == 1


# Boilerplate


def test_the_footer_of_a_house_makes_no_copies(news):
    own = [("x", f"{text} {number}\n{FOOTER}") for number, text in enumerate(STORIES)]
    assert find_copies(news(*own, ("y", f"{WIRE[:60]}\n{FOOTER}"))).empty


def test_what_stands_beside_a_footer_is_still_found(news):
    own = [("x", f"{text}\n{FOOTER}") for text in (FERRY, LIBRARY, WELL, CHESS, WIRE)]
    found = find_copies(news(*own, ("y", f"{WIRE}\n{FOOTER}")))
    assert pairs(found) == {frozenset(["a5", "a6"])}


def test_an_article_that_its_outlet_repeats_is_no_boilerplate(news):
    found = find_copies(news(*[("x", WIRE)] * 9, ("y", WIRE)))
    assert len(found) == 9


def test_what_too_many_articles_print_is_boilerplate(news):
    many = news(*((f"x{number}", WIRE) for number in range(12)))
    assert find_copies(many, most_articles=11).empty
    assert len(find_copies(many, most_articles=12)) == 66


# Which was first, and whose it was


@pytest.mark.parametrize(
    ("one", "other", "earlier"),
    [
        pytest.param("2015-07-01T08:00Z", "2015-07-01T09:30Z", "a1", id="by-the-hour"),
        pytest.param("2015-07-02", "2015-07-01", "a2", id="by-the-day"),
        pytest.param("2015-07-01", "2015-07-01T09:30Z", None, id="a-day-without-an-hour"),
        pytest.param("2015-07-01", "2015-07-02T00:30Z", "a1", id="the-day-before"),
        pytest.param("2015-07-01T08:00Z", "2015-07-01T08:00Z", None, id="the-same-time"),
        pytest.param(None, "2015-07-01", None, id="no-date"),
    ],
)
def test_the_earlier_one_is_told_where_the_dates_tell(news, one, other, earlier):
    found = find_copies(news(("x", WIRE), ("y", WIRE), published=[one, other]))
    assert found["earlier"].fillna("").tolist() == [earlier or ""]


def test_the_agency_is_that_which_one_of_the_two_credits(news):
    found = find_copies(news(("x", f"{WIRE}\n{REUTERS}"), ("y", WIRE), ("z", CHESS)))
    assert found["agency_id"].tolist() == ["reuters"]


def test_the_agency_of_a_pair_may_be_told_by_a_third_article(news):
    found = find_copies(news(("x", WIRE), ("y", WIRE), ("z", f"{WIRE}\n{REUTERS}")))
    assert found["agency_id"].tolist() == ["reuters"] * 3


def test_an_outlet_that_is_an_agency_is_its_own(news):
    name = "رويترز"
    assert find_copies(news((name, WIRE), ("y", WIRE)))["agency_id"].tolist() == ["reuters"]


def test_two_agencies_leave_the_agency_open(news):
    afp = "(أ ف ب)"
    found = find_copies(news(("x", f"{WIRE}\n{REUTERS}"), ("y", f"{WIRE}\n{afp}")))
    assert found["agency_id"].isna().all()


def test_a_newspaper_that_is_credited_is_no_agency(news):
    paper = "(الأهرام)"
    found = find_copies(news(("x", f"{WIRE}\n{paper}"), ("y", WIRE)))
    assert found["agency_id"].isna().all()


def test_credits_of_ones_own_are_taken(news):
    own = pd.DataFrame({"article_id": ["a2"], "agency_id": ["own:agency"], "form": ["byline"]})
    found = find_copies(news(("x", f"{WIRE}\n{REUTERS}"), ("y", WIRE)), credits=own)
    assert found["agency_id"].tolist() == ["own:agency"]


# Passages


def test_a_passage_is_a_slice_of_both_texts(news):
    other_spelling = BRIDGE.replace("\u0623", "\u0627")
    two = news(("x", f"{FERRY}\nوقال: {BRIDGE}"), ("y", f"{other_spelling}\n{CHESS}"))
    (found,) = find_passages(two, ("a1", "a2")).itertuples()
    one, other = two["text"]
    assert one[found.start : found.end] == found.passage == BRIDGE.rstrip(".")
    assert other[found.other_start : found.other_end] == found.other_passage
    assert found.letters == len(stream(BRIDGE).letters)


def test_a_passage_begins_and_ends_with_whole_words(news):
    middle = BRIDGE[3:-9]
    two = news(("x", BRIDGE), ("y", f"ثم{middle}ثم"))
    (found,) = find_passages(two, ("a1", "a2")).itertuples()
    assert set(found.passage.split()) <= set(BRIDGE.split())


def test_words_put_in_between_do_not_end_a_passage(news):
    words = BRIDGE.split()
    added = "وهو أول جسر من نوعه"
    longer = " ".join([*words[:14], added, *words[14:]])
    (found,) = find_passages(news(("x", BRIDGE), ("y", longer)), ("a1", "a2")).itertuples()
    assert found.letters == len(stream(BRIDGE).letters)
    assert len(found.other_passage) > len(found.passage)


def test_a_paragraph_put_in_between_ends_a_passage(news):
    two = news(("x", f"{BRIDGE} {SCHOOL}"), ("y", f"{BRIDGE} {FERRY} {SCHOOL}"))
    assert len(find_passages(two, ("a1", "a2"))) == 2


def test_passages_stand_in_the_order_of_the_first_article(news):
    two = news(("x", f"{BRIDGE}\n{WELL}\n{CHESS}"), ("y", f"{CHESS}\n{FERRY}\n{BRIDGE}"))
    found = find_passages(two, ("a1", "a2"))
    assert found["start"].is_monotonic_increasing
    assert found["other_start"].is_monotonic_decreasing


def test_a_passage_printed_twice_counts_once(news):
    found = find_passages(news(("x", f"{BRIDGE}\n{BRIDGE}"), ("y", BRIDGE)), ("a1", "a2"))
    assert found["letters"].sum() == len(stream(BRIDGE).letters)


def test_the_sides_of_a_pair_may_change_places(news):
    two = news(("x", f"{FERRY}\n{BRIDGE}\n{WELL}"), ("y", f"{WELL}\n{BRIDGE}"))
    found = find_passages(two, ("a1", "a2"))
    turned = find_passages(two, ("a2", "a1")).rename(
        columns={
            "article_id": "other_id",
            "other_id": "article_id",
            "start": "other_start",
            "other_start": "start",
            "end": "other_end",
            "other_end": "end",
            "passage": "other_passage",
            "other_passage": "passage",
        }
    )
    assert_frame_equal(turned[list(found)].sort_values("start", ignore_index=True), found)


def test_the_share_of_a_pair_is_that_of_its_passages(news):
    two = news(("x", f"{FERRY}\n{BRIDGE}"), ("y", f"{BRIDGE}\n{CHESS}\n{WELL}"))
    (copy,) = find_copies(two).itertuples()
    shorter = min(len(stream(text).letters) for text in two["text"])
    assert copy.share == find_passages(two, copy[1:3])["letters"].sum() / shorter


def test_a_pair_is_given_as_ids_as_a_row_or_as_a_table(news):
    two = news(("x", WIRE), ("y", WIRE))
    copies = find_copies(two)
    wanted = find_passages(two, ["a1", "a2"])
    assert_frame_equal(find_passages(two, copies.iloc[0]), wanted)
    assert_frame_equal(find_passages(two, copies), wanted)


def test_an_article_that_is_not_there_is_named(news):
    with pytest.raises(
        ValueError, match="the articles table has no article 'b7'; give the articles in which"
    ):
        find_passages(news(("x", WIRE)), ("a1", "b7"))
    with pytest.raises(ValueError, match=r"has no article 'b7', nor 1 other\(s\)"):
        find_passages(news(("x", WIRE)), ("b8", "b7")[::-1])


@pytest.mark.parametrize("pair", ["a1", ("a1",), 3, pd.Series({"article_id": "a1"})], ids=repr)
def test_what_is_no_pair_is_refused(news, pair):
    with pytest.raises(TypeError, match="pair must be two article_ids, a row of find_copies, or a table"):
        find_passages(news(("x", WIRE)), pair)


# Repeats within an outlet


def test_a_repeat_points_at_the_first(news):
    found = find_duplicates(news(("x", WIRE), ("y", WIRE), ("x", CHESS), ("x", WIRE), ("x", WIRE)))
    assert found.to_dict("list") == {"article_id": ["a4", "a5"], "first_id": ["a1"] * 2, "share": [1.0] * 2}


def test_the_first_is_the_first_that_was_published(news):
    dates = ["2015-07-03", None, "2015-07-01"]
    found = find_duplicates(news(*[("x", WIRE)] * 3, published=dates))
    assert found["article_id"].tolist() == ["a1", "a2"]
    assert found["first_id"].tolist() == ["a3", "a3"]


def test_a_repeat_with_a_changed_word_is_one_and_its_share_is_of_the_longer(news):
    changed = WIRE.replace(*STONES)
    (found,) = find_duplicates(
        news(("x", WIRE), ("x", changed), ("x", f"{WIRE}\n{CHESS}\n{WELL}"))
    ).itertuples()
    assert (found.article_id, found.first_id) == ("a2", "a1")
    assert 0.9 < found.share < 1


def test_a_repeat_of_a_near_repeat_points_at_the_first_too(news):
    changed = WIRE.replace(*STONES)
    found = find_duplicates(news(("x", WIRE), ("x", changed), ("x", changed)))
    assert found["first_id"].tolist() == ["a1", "a1"]
    assert found["share"][0] == found["share"][1] < 1


def test_short_articles_repeat_only_letter_for_letter(news):
    urgent = "عاجل"
    found = find_duplicates(news(*(("x", text) for text in (urgent, urgent + "!", urgent * 2, "", ""))))
    assert found["article_id"].tolist() == ["a2"]


def test_articles_without_an_outlet_are_those_of_one(news):
    assert len(find_duplicates(news((None, WIRE), (None, WIRE), ("x", WIRE)))) == 1
    assert len(find_duplicates(news(("x", WIRE), ("x", WIRE)).drop(columns="outlet"))) == 1


@pytest.mark.parametrize("share", [0, -0.1, 1.1])
def test_a_share_that_is_none_is_refused(news, share):
    with pytest.raises(ValueError, match=f"least_share must lie between 0 and 1, but {share} was given"):
        find_duplicates(news(("x", WIRE)), least_share=share)


# Clusters


def test_clusters_join_what_hangs_together(news):
    found = clusters(find_copies(news(("x", CHESS), ("x", WIRE), ("y", WIRE), ("z", WIRE), ("y", CHESS))))
    assert found.to_dict("list") == {
        "cluster_id": ["a1", "a1", "a2", "a2", "a2"],
        "article_id": ["a1", "a5", "a2", "a3", "a4"],
    }


def test_a_small_share_holds_no_cluster_together(news):
    found = find_copies(news(("x", f"{FERRY}\n{WELL}\n{BRIDGE}"), ("y", f"{BRIDGE}\n{CHESS}\n{SCHOOL}")))
    assert len(found) == 1
    assert clusters(found).empty
    assert len(clusters(found, least_share=0.2)) == 2


# Text without its credit


@pytest.fixture
def carried(news):
    """Return an article with a credit, one with its text and no credit, one that names it, and another."""
    says = "وقالت رويترز إن العمل انتهى."
    return news(
        ("x", f"{WIRE}\n{REUTERS}"), ("y", f"{CHESS}\n{WIRE}"), ("z", f"{WIRE}\n{says}"), ("y", FERRY)
    )


def test_an_article_that_carries_agency_text_without_its_name_is_found_with_its_evidence(carried):
    (found,) = uncredited(carried, find_credits(carried), find_copies(carried)).itertuples()
    texts = carried.set_index("article_id")["text"]
    assert (found.article_id, found.other_id, found.agency_id) == ("a2", "a1", "reuters")
    assert texts["a2"][found.start : found.end] == found.passage == WIRE.rstrip(".")
    assert texts["a1"][found.other_start : found.other_end] == found.other_passage
    assert found.share == len(stream(WIRE).letters) / len(stream(texts["a2"]).letters)


def test_less_than_the_share_asked_for_is_not_told(carried):
    credits, copies = find_credits(carried), find_copies(carried)
    assert uncredited(carried, credits, copies, least_share=0.9).empty


@pytest.mark.parametrize(
    "byline",
    [
        "وكالات",
        "بيروت - رويترز",
        "أ ف ب",
    ],
)
def test_an_article_that_is_credited_to_any_agency_is_not_told(carried, byline):
    carried.loc[1, "byline"] = byline
    found = uncredited(carried, find_credits(carried), find_copies(carried))
    assert "a2" not in set(found["article_id"])


def test_wire_copy_tells_credited_from_uncredited(carried):
    found = wire_copy(carried, find_credits(carried), find_copies(carried))
    assert found["wire"].tolist() == ["credited", "uncredited", "none", "none"]
    assert found["agency_id"].fillna("").tolist() == ["reuters", "reuters", "", ""]
    assert found["characters"].tolist() == carried["text"].str.len().tolist()
    assert found["wire_characters"].tolist() == [len(carried["text"][0]), len(WIRE) - 1, 0, 0]
    assert set(found["wire"]) == set(schema.WIRE_KINDS)


# The door


@pytest.mark.parametrize("limit", ["least_characters", "most_articles", "most_in_outlet"])
def test_a_limit_below_one_is_refused(news, limit):
    with pytest.raises(ValueError, match=f"{limit} must be 1 or more, but 0 was given"):
        find_copies(news(("x", WIRE)), **{limit: 0})


@pytest.mark.parametrize(
    ("function", "missing", "message"),
    [
        (clusters, "share", "the table of copies lacks"),
        (lambda copies: uncredited(COPIED, CREDITS, copies), "earlier", "the table of copies lacks"),
        (lambda copies: wire_copy(COPIED, CREDITS, copies), "earlier", "the table of copies lacks"),
        (lambda copies: find_passages(COPIED, copies), "other_id", "the table of pairs lacks"),
    ],
    ids=["clusters", "uncredited", "wire_copy", "find_passages"],
)
def test_a_column_that_is_missing_is_named(function, missing, message):
    with pytest.raises(ValueError, match=rf"{message} the column\(s\) \['{missing}'\]"):
        function(schema.empty(schema.COPIES).drop(columns=missing))


COPIED = pd.DataFrame({"article_id": ["a1", "a2"], "text": [WIRE, WIRE]})
CREDITS = schema.empty(schema.CREDITS)


@pytest.mark.parametrize("function", [uncredited, wire_copy])
def test_credits_that_lack_a_column_are_refused(function):
    with pytest.raises(ValueError, match=r"the credits table lacks the column\(s\) \['form'\]"):
        function(COPIED, CREDITS.drop(columns="form"), schema.empty(schema.COPIES))


def test_no_articles_give_no_rows_but_every_column(news):
    nothing = news(("x", WIRE)).head(0)
    copies = find_copies(nothing)
    assert_frame_equal(copies, schema.empty(schema.COPIES))
    assert_frame_equal(find_duplicates(nothing), schema.empty(schema.DUPLICATES))
    assert_frame_equal(find_passages(nothing, copies), schema.empty(schema.PASSAGES))
    assert_frame_equal(clusters(copies), schema.empty(schema.CLUSTERS))
    assert_frame_equal(uncredited(nothing, CREDITS, copies), schema.empty(schema.UNCREDITED))
    assert_frame_equal(wire_copy(nothing, CREDITS, copies), schema.empty(schema.WIRE_COPY))


def test_the_columns_and_dtypes_are_those_of_the_schema(carried):
    copies, credits = find_copies(carried), find_credits(carried)
    both = pd.concat([carried, carried.assign(article_id="b" + carried["article_id"])], ignore_index=True)
    tables = {
        "COPIES": copies,
        "DUPLICATES": find_duplicates(both),
        "PASSAGES": find_passages(carried, copies),
        "CLUSTERS": clusters(copies),
        "UNCREDITED": uncredited(carried, credits, copies),
        "WIRE_COPY": wire_copy(carried, credits, copies),
    }
    for name, table in tables.items():
        assert not table.empty, name
        assert_frame_equal(table.head(0), schema.empty(getattr(schema, name)))
        assert table.index.equals(pd.RangeIndex(len(table))), name


def test_the_tables_that_are_given_are_left_as_they_were(carried):
    credits, copies = find_credits(carried), find_copies(carried)
    before = [table.copy(deep=True) for table in (carried, credits, copies)]
    find_duplicates(carried)
    find_passages(carried, copies)
    wire_copy(carried, credits, copies)
    for table, wanted in zip((carried, credits, copies), before, strict=True):
        assert_frame_equal(table, wanted)


def test_the_shortest_table_is_enough():
    assert pairs(find_copies(COPIED)) == {frozenset(["a1", "a2"])}
    assert find_duplicates(COPIED)["article_id"].tolist() == ["a2"]


def test_articles_without_a_column_of_dates_leave_open_which_was_first():
    assert find_copies(COPIED)["earlier"].isna().all()


@pytest.mark.parametrize("function", [find_copies, find_duplicates])
def test_a_bar_is_shown_only_where_it_is_asked_for(news, capsys, function):
    table = news(("x", WIRE), ("y", WIRE), ("x", WIRE.replace(*STONES)))
    function(table)
    assert capsys.readouterr().err == ""
    function(table, progress=True)
    assert "pairs" in capsys.readouterr().err


def test_missing_texts_share_nothing(news):
    table = news(("x", WIRE), ("y", WIRE)).assign(text=pd.Series([None, None], dtype="str"))
    assert find_copies(table).empty
    assert find_duplicates(table).empty


def test_outlets_may_be_categories(news):
    table = news(("x", WIRE), ("y", WIRE), (None, WIRE))
    assert_frame_equal(find_copies(table.astype({"outlet": "category"})), find_copies(table))


# What always holds

WORDS = sorted({word for text in STORIES for word in text.split()})
made_texts = st.lists(st.sampled_from((*STORIES, FOOTER, *WORDS[:12])), max_size=7).map(" ".join)
odd_texts = st.one_of(made_texts, st.text(max_size=80), st.text("ابو \u0651", max_size=120))
made_articles = st.lists(st.tuples(st.sampled_from(["x", "y", ""]), odd_texts), min_size=1, max_size=5)


def table_of(given: list[tuple[str, str]]) -> pd.DataFrame:
    outlets, texts = zip(*given, strict=True)
    ids = [f"a{place}" for place in range(len(texts))]
    return pd.DataFrame({"article_id": ids, "outlet": list(outlets), "text": list(texts)}, dtype="str")


@given(made_articles)
def test_shares_lie_between_nothing_and_all(given):
    table = table_of(given)
    for found in (find_copies(table, credits=CREDITS, least_characters=1), find_duplicates(table)):
        assert found["share"].between(0, 1).all()
        assert (found["share"] > 0).all()


@given(made_articles)
def test_the_order_of_the_articles_changes_no_pair(given):
    table = table_of(given)
    found = find_copies(table, credits=CREDITS)
    turned = find_copies(table[::-1], credits=CREDITS)
    assert pairs(found) == pairs(turned)
    assert sorted(found["share"]) == sorted(turned["share"])


@given(odd_texts, odd_texts)
def test_passages_are_slices_that_never_overlap(one, other):
    table = table_of([("x", one), ("y", other)])
    found = find_passages(table, ("a0", "a1"))
    for row in found.itertuples():
        assert one[row.start : row.end] == row.passage
        assert other[row.other_start : row.other_end] == row.other_passage
        assert row.letters <= min(len(stream(row.passage).letters), len(stream(row.other_passage).letters))
    for start, end in (("start", "end"), ("other_start", "other_end")):
        placed = found.sort_values(start)
        assert (placed[end].to_numpy()[:-1] <= placed[start].to_numpy()[1:]).all()


@given(made_articles)
def test_a_first_article_repeats_none(given):
    found = find_duplicates(table_of(given))
    assert not set(found["first_id"]) & set(found["article_id"])
    assert found["article_id"].is_unique


@given(st.text(max_size=60))
def test_every_letter_of_a_stream_has_its_place(text):
    letters, places, opens = stream(text)
    assert len(letters) == len(places) == len(opens)
    assert (np.diff(places) > 0).all()
    assert all(text[place].isalnum() for place in places)
    assert not len(opens) or opens[0]


@given(st.text("ابتثجح", min_size=SHINGLE, max_size=60))
def test_the_same_run_of_letters_is_the_same_shingle(text):
    alone = shingles(stream(text).letters)
    among = shingles(stream(f"{text} {text}").letters)
    assert np.array_equal(alone, among[: len(alone)])
    assert np.array_equal(alone, among[-len(alone) :])


# The sample


def test_in_the_sample_what_was_copied_is_found_and_nothing_else(request):
    """Two of three copies of each story; the third is reworded throughout."""
    sample = load_articles(request.config.rootpath / "data" / "sample" / "articles.jsonl")
    found = find_copies(sample)
    reused = sample[sample["copied_from"] != ""]
    source = set(map(frozenset, zip(reused["article_id"], reused["copied_from"], strict=True)))
    assert len(pairs(found) & source) == 16
    assert len(source) == 24
    families = pd.concat(
        [reused.set_index("article_id")["copied_from"], sample.set_index("article_id").index.to_series()]
    )
    family = families[~families.index.duplicated()]
    assert (found["article_id"].map(family) == found["other_id"].map(family)).all()
    assert (found["share"] > 0.8).all()
    assert found["agency_id"].notna().all()
