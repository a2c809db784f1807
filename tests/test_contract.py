"""What holds for every function that takes articles and returns evidence."""

from collections.abc import Callable

import pandas as pd
import pytest
from pandas.testing import assert_frame_equal

from toolkit import (
    concordance,
    find_actors,
    find_credits,
    find_links,
    find_marked_terms,
    find_quotes,
    schema,
    tokenise,
)

TEXTS = (
    "بيروت - رويترز: قالت وزيرة النقل اللبنانية رنا سالم إن الطريق مغلق، مضيفة أن العمل سيبدأ غداً.\n"
    "وأضافت: «لن ننتظر أكثر من يومين».\n"
    "ونقلت وكالة الأناضول عن مصدر أمني قوله إن «الوضع هادئ» في المدينة.\n"
    "(أ ف ب، واس)",
    "ذكرت رويترز أن المتحدث باسم الحكومة الروسية قال إن موسكو «لن تنسحب من المحادثات».\n"
    "وبحسب بيان الوزارة، فإن اللقاء تأجل إلى الأحد.\n"
    "ونقلت وكالة الأناضول عن الوزير عمر فارس قوله في مقابلة مع قناة الميادين إن الباب مفتوح.",
    "انتهى الاجتماع في المدرسة بعد ساعتين.",
    "",
    "\u200fأَكَّدَ المدرب سامي الحداد لـ«الحياة» أنّ الفريق جاهز\u200f، وقال في مقابلة مع قناة الميادين إن "
    "المباراة صعبة. 👍🏽",
    'سأل السفير: "متى تعود الكهرباء؟"، فأجابه مدير الشركة عمر فارس قائلاً إنها لن تعود قبل 10:30.\r\n'
    "وللعراق سفير في المدينة. ونفى سكان الحي أن يكونوا غادروا بيوتهم.",
    "(واس)",
    "\u200f \n\ufeff",
)
TITLES = (
    "رنا سالم: لن ننتظر أكثر من يومين",
    "",
    "",
    "الوزيرة ليلى مراد: لا نية للاستقالة",
    "",
    "السفير يسأل",
    None,
    None,
)
BYLINES = (
    "بيروت - رويترز",
    "",
    "د ب أ",
    "",
    "كتب: سامي حداد - «الحياة»",
    None,
    None,
    "وكالات",
)
OUTLETS = (
    "النهار",
    "موقع المرفأ",
    "موقع المرفأ",
    "النهار",
    "",
    None,
    "واس",
    None,
)
CLOSED = {
    "field": schema.FIELDS,
    "actor_type": schema.ACTOR_TYPES,
    "stance": schema.STANCES,
    "speaker_type": schema.SPEAKER_TYPES,
    "speaker_gender": ("f", "m"),
    "anonymity": schema.ANONYMITY,
    "role": schema.LINK_ROLES,
    "form": schema.CREDIT_FORMS,
}


def find_lines(articles: pd.DataFrame) -> pd.DataFrame:
    """Return the concordance of a word that stands in several of the articles."""
    return concordance(articles, "الوزير")


COLUMNS = {
    tokenise: schema.TOKENS,
    find_actors: schema.ACTORS,
    find_quotes: schema.QUOTES,
    find_links: schema.LINKS,
    find_credits: schema.CREDITS,
    find_marked_terms: schema.MARKED_TERMS,
    find_lines: schema.CONCORDANCE,
}
SURFACE = {  # the column that holds the characters to which a row points
    tokenise: "token",
    find_actors: "mention",
    find_quotes: "quote",
    find_links: "surface",
    find_credits: "surface",
    find_marked_terms: "term",
    find_lines: "match",
}
NAMED = ["speaker_name", "speaker_type", "anonymity", "actor_id", "stance", "rule"]

every_function = pytest.mark.parametrize("function", COLUMNS, ids=lambda function: function.__name__)

Finder = Callable[[pd.DataFrame], pd.DataFrame]


@pytest.fixture
def news(articles) -> pd.DataFrame:
    """Return articles with quotes of each kind, chains and credits, and some with nothing."""
    return articles(*TEXTS).assign(title=TITLES, byline=BYLINES, outlet=OUTLETS)


@pytest.fixture
def quotes(news) -> pd.DataFrame:
    return find_quotes(news)


@pytest.fixture
def links(news) -> pd.DataFrame:
    return find_links(news)


def slices(table: pd.DataFrame, articles: pd.DataFrame, start: str, end: str) -> list[str]:
    """Return the characters of the articles to which each row of *table* points."""
    rows = articles.set_index("article_id")
    fields = table["field"] if "field" in table else ["text"] * len(table)
    places = zip(table["article_id"], fields, table[start], table[end], strict=True)
    return [rows.loc[article, field][first:last] for article, field, first, last in places]


def order(table: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """Return the article and the field of each row as numbers in reading order."""
    ids = {article: number for number, article in enumerate(articles["article_id"])}
    fields = table["field"] if "field" in table else pd.Series("text", index=table.index)
    return pd.DataFrame({"article": table["article_id"].map(ids), "field": fields.map(schema.FIELDS.index)})


# The articles above show what the contract is about


def test_the_articles_hold_quotes_of_each_kind(quotes):
    assert set(quotes["kind"]) == set(schema.QUOTE_KINDS)
    assert quotes["parent_id"].notna().any()
    assert quotes["speaker"].isna().any()
    assert quotes["cue"].isna().any()
    assert quotes["field"].eq("title").any()


def test_the_articles_hold_links_of_each_role(links):
    assert set(links["role"]) == set(schema.LINK_ROLES)


def test_the_articles_hold_a_chain_of_two_media(quotes):
    assert max(map(len, quotes["relays"])) == 2


def test_the_articles_hold_credits_of_each_form(news):
    assert set(find_credits(news)["form"]) == set(schema.CREDIT_FORMS)


def test_the_articles_name_actors_of_three_types(news):
    assert set(find_actors(news)["actor_type"]) == {"person", "state", "organisation"}


# Every function


@every_function
def test_the_input_is_left_as_it_was(news, function: Finder):
    before = news.copy(deep=True)
    function(news)
    assert_frame_equal(news, before)


@every_function
def test_changing_what_is_returned_changes_no_later_answer(news, function: Finder):
    first = function(news)
    wanted = first.copy(deep=True)
    first.loc[:, "article_id"] = "other"
    assert_frame_equal(function(news), wanted)


@every_function
def test_the_columns_and_dtypes_are_those_of_the_schema(news, function: Finder):
    found = function(news)
    assert not found.empty
    assert_frame_equal(found.head(0), schema.empty(COLUMNS[function]))
    assert found.index.equals(pd.RangeIndex(len(found)))


@every_function
def test_no_articles_give_no_rows_but_every_column(news, function: Finder):
    assert_frame_equal(function(news.head(0)), schema.empty(COLUMNS[function]))


@every_function
def test_articles_without_evidence_give_no_rows_but_every_column(articles, function: Finder):
    assert_frame_equal(function(articles("", "\u200f")), schema.empty(COLUMNS[function]))


@every_function
def test_the_shortest_table_is_enough(news, function: Finder):
    found = function(news[["article_id", "text"]])
    assert list(found) == list(COLUMNS[function])
    assert not found.empty
    assert set(found.get("field", ["text"])) == {"text"}


@every_function
def test_each_article_is_read_alone(news, function: Finder):
    apart = pd.concat([function(news[row : row + 1]) for row in range(len(news))], ignore_index=True)
    assert_frame_equal(function(news), apart)


@every_function
def test_the_order_of_the_articles_is_the_order_of_the_rows(news, function: Finder):
    backwards = news[::-1]
    apart = pd.concat([function(backwards[row : row + 1]) for row in range(len(news))], ignore_index=True)
    assert_frame_equal(function(backwards), apart)


@every_function
def test_the_same_articles_give_the_same_rows(news, function: Finder):
    assert_frame_equal(function(news), function(news))


@every_function
def test_a_missing_column_is_named_in_the_error(news, function: Finder):
    with pytest.raises(ValueError, match=r"the articles table lacks the column\(s\) \['text'\]; it has \["):
        function(news.drop(columns="text"))


@every_function
def test_an_id_that_stands_twice_is_refused(news, function: Finder):
    with pytest.raises(ValueError, match="1 article_id"):
        function(news.assign(article_id=["a1", "a1", *news["article_id"][2:]]))


@every_function
def test_what_is_no_table_is_refused(function: Finder):
    with pytest.raises(TypeError, match="must be a pandas DataFrame, but a str was given"):
        function(TEXTS[0])


@every_function
def test_columns_of_categories_are_read_as_text_is(news, function: Finder):
    fields = ["title", "byline", "text"]
    assert_frame_equal(function(news.astype(dict.fromkeys(fields, "category"))), function(news))


@every_function
def test_outlets_as_categories_are_read_as_text_is(news, function: Finder):
    news = news.replace({"outlet": {"": None}})
    assert_frame_equal(function(news.astype({"outlet": "category"})), function(news))


@every_function
def test_every_row_is_a_slice_of_its_article(news, function: Finder):
    found = function(news)
    placed = found[found["start"].notna()]
    assert slices(placed, news, "start", "end") == placed[SURFACE[function]].tolist()
    assert not placed[SURFACE[function]].eq("").any()


@every_function
def test_only_links_may_have_no_place(news, function: Finder):
    found = function(news)
    assert found["start"].isna().equals(found["end"].isna())
    assert function is find_links or found["start"].notna().all()


@pytest.mark.parametrize(
    "function", [tokenise, find_actors, find_quotes, find_credits, find_marked_terms, find_lines]
)
def test_rows_stand_in_reading_order(news, function: Finder):
    found = function(news)
    places = order(found, news).assign(start=found["start"])
    assert_frame_equal(places, places.sort_values(list(places), kind="stable"))


@every_function
def test_lists_that_are_closed_are_kept(news, function: Finder):
    found = function(news)
    for column in CLOSED.keys() & found.columns:
        assert set(found[column].dropna()) <= set(CLOSED[column]), column


def test_kinds_of_tokens_and_quotes_are_in_their_lists(news, quotes):
    assert set(tokenise(news)["kind"]) <= set(schema.TOKEN_KINDS)
    assert set(quotes["kind"]) <= set(schema.QUOTE_KINDS)
    assert set(find_marked_terms(news)["kind"]) <= set(schema.TERM_KINDS)


# Quotes


@pytest.mark.parametrize("what", ["cue", "speaker"])
def test_cues_and_speakers_are_slices_of_the_field_of_their_quote(news, quotes, what):
    assert quotes[what].isna().equals(quotes[f"{what}_start"].isna())
    assert quotes[what].isna().equals(quotes[f"{what}_end"].isna())
    placed = quotes[quotes[what].notna()]
    assert slices(placed, news, f"{what}_start", f"{what}_end") == placed[what].tolist()


def test_quotes_are_numbered_in_their_article(quotes):
    assert quotes["quote_id"].is_unique
    number = quotes.groupby("article_id").cumcount() + 1
    assert quotes["quote_id"].tolist() == [
        f"{article}/q{count}" for article, count in zip(quotes["article_id"], number, strict=True)
    ]


def test_a_quote_within_a_quote_stands_inside_its_parent(quotes):
    inner = quotes[quotes["parent_id"].notna()]
    outer = quotes.set_index("quote_id").loc[inner["parent_id"]].reset_index()
    inner = inner.reset_index(drop=True)
    assert (outer["quote_id"] != inner["quote_id"]).all()
    assert outer[["article_id", "field"]].equals(inner[["article_id", "field"]])
    assert (outer["start"] <= inner["start"]).all()
    assert (outer["end"] >= inner["end"]).all()


def test_whoever_is_quoted_has_a_name_an_id_and_a_type(quotes):
    assert quotes[NAMED].notna().all(axis=None)


def test_relays_are_lists_of_what_stands_in_the_article(news, quotes):
    texts = news.set_index("article_id")["text"]
    for article, relays in zip(quotes["article_id"], quotes["relays"], strict=True):
        assert isinstance(relays, list)
        assert all(relay in texts[article] for relay in relays)


def test_mentions_have_an_actor_with_an_id(news):
    found = find_actors(news)
    assert found[["actor_id", "actor", "actor_type", "rule"]].notna().all(axis=None)
    assert not found[["actor_id", "actor"]].eq("").any(axis=None)


def test_one_id_is_one_actor(news):
    assert find_actors(news).groupby("actor_id")[["actor", "actor_type"]].nunique().eq(1).all(axis=None)


# Links and credits


def test_links_stand_in_the_order_of_the_quotes_and_outwards(quotes, links):
    assert links["quote_id"].drop_duplicates().tolist() == quotes["quote_id"].tolist()
    assert links["level"].tolist() == links.groupby("quote_id", sort=False).cumcount().tolist()


def test_the_first_link_is_the_speaker_and_only_the_first(links):
    assert links["role"].eq("speaker").equals(links["level"].eq(0))


def test_the_speaker_of_a_chain_is_the_speaker_of_its_quote(quotes, links):
    own = links[links["role"] == "speaker"].reset_index(drop=True)
    assert own["actor_id"].equals(quotes["actor_id"])
    assert own["start"].isna().equals(quotes["speaker_start"].isna())


def test_the_last_link_is_the_outlet_where_the_article_has_one(news, links):
    last = links.groupby("quote_id", sort=False).tail(1)
    outlet = last["article_id"].map(news.set_index("article_id")["outlet"])
    named = outlet.notna() & outlet.ne("")
    assert last["role"].eq("outlet").equals(named)
    assert last.loc[named, "surface"].tolist() == outlet[named].tolist()
    assert links["role"].eq("outlet").sum() == named.sum()


def test_relays_are_a_view_of_the_links(quotes, links):
    carried = links[links["role"].isin(["relay", "addressee"])]
    outermost_first = carried[::-1].groupby("quote_id")["surface"].agg(list)
    expected = [outermost_first.get(quote, []) for quote in quotes["quote_id"]]
    assert quotes["relays"].tolist() == expected


def test_links_and_quotes_of_a_chain_share_article_and_field(quotes, links):
    columns = ["quote_id", "article_id", "field"]
    assert_frame_equal(links[columns].drop_duplicates(ignore_index=True), quotes[columns])


def test_credits_in_the_text_come_from_the_links(news, links):
    found = find_credits(news)
    inside = found[found["form"] == "in_text"]
    linked = set(zip(links["article_id"], links["agency_id"], strict=True))
    assert set(zip(inside["article_id"], inside["agency_id"], strict=True)) <= linked


def test_bylines_hold_the_credits_of_that_form_alone(news):
    found = find_credits(news)
    assert found["form"].eq("byline").equals(found["field"].eq("byline"))


def test_credits_have_an_agency_with_an_id(news):
    found = find_credits(news)
    assert found[["agency_id", "agency"]].notna().all(axis=None)
    assert not found[["agency_id", "agency"]].eq("").any(axis=None)


def test_no_place_is_credited_twice(news):
    assert not find_credits(news).duplicated(["article_id", "field", "start"]).any()


# Actors of the user's own


def test_extra_actors_lack_no_column(news):
    extra = pd.DataFrame({"alias": ["x"], "actor_id": ["own:x"], "actor": ["x"]})
    with pytest.raises(ValueError, match=r"the table of extra actors lacks the column\(s\) \['actor_type'\]"):
        find_actors(news, extra=extra)


def test_extra_actors_are_left_as_they_were_and_found(news):
    extra = pd.DataFrame(
        {
            "alias": ["المدرسة"],
            "actor_id": ["own:school"],
            "actor": "مدرسة الحي",
            "actor_type": ["organisation"],
        }
    )
    before = extra.copy(deep=True)
    found = find_actors(news, extra=extra)
    assert "own:school" in set(found["actor_id"])
    assert_frame_equal(extra, before)
    assert "own:school" not in set(find_actors(news)["actor_id"])
