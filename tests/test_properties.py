"""What holds for any text at all: Unicode as it comes, and news put together at random."""

from itertools import combinations, pairwise
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from pandas.testing import assert_frame_equal

import toolkit.quotes
from toolkit import analyse, load_articles, schema, tokenise
from toolkit.actors import mentions_in
from toolkit.names.finding import names_in
from toolkit.names.where import name_places
from toolkit.passages import passages
from toolkit.quotes import quotes_in, quotes_table
from toolkit.quotes.reports import word_places
from toolkit.reading import read_articles
from toolkit.text.clitics import splits
from toolkit.text.letters import fold, fold_all, fold_phrase, strip_marks
from toolkit.text.tokens import tokens

SAMPLE = Path(__file__).parents[1] / "data" / "sample" / "articles.jsonl"
CUES = [
    "قال",
    "وقالت",
    "أَكَّدَ",
    "وأضاف",
    "مشيراً إلى",
    "مضيفة",
    "قائلاً",
    "ونقلت",
    "ذكرت",
    "نفى",
    "وأعلن",
    "سأل",
    "بحسب",
    "ووفقاً لـ",
    "نقلاً عن",
    "قوله",
    "كتب",
]
SOURCES = [
    "الوزير",
    "وزيرة الخارجية الأميركية",
    "المتحدث باسم الحكومة الروسية",
    "مصدر أمني",
    "عن مصادر",
    "جون كيري",
    "كيري",
    "الدكتورة رنا سالم",
    "د. سامي بن عبد الله",
    "موسكو",
    "وزارة الصحة السعودية",
    "الأمم المتحدة",
    "حزب العمل",
    "رويترز",
    "وكالة الأناضول عن",
    "صحيفة «الأخبار»",
    "قناة الجزيرة",
    "بيان",
    "السكان",
    "لـ«الحياة»",
    "في مقابلة مع قناة الميادين",
    "",
]
OPENERS = [
    "إن",
    "أن",
    "إنه",
    "بأنها",
    "إلى أن",
    "بأن",
    ":",
    "",
]
CONTENTS = [
    "الطريق مغلق",
    "لن نعود غداً",
    "العراق وروسيا اتفقا",
    "«الطريق مغلق منذ الصباح»",
    '"لا نية للعودة قبل 10:30."',
    "“العمل سيبدأ” غداً",
    "«مفتوح بلا نهاية",
    "{لا} (نعم) [ثم]",
]
DATELINES = [
    "بيروت - واس: ",
    "القاهرة (رويترز) - ",
    "",
]
SIGNOFFS = [
    "\n(رويترز، أ ف ب)",
    "\nد.ب.أ.",
    " (واس)",
    "\n«الأخبار» ووكالات",
    "",
]
MARKS = [
    *"«»‹›“”„‟\"'{}()[]﴿﴾",
    *":؛،,.!؟?…-–—/|*_#@",
    "--",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "\u00a0",
    "\u200f",
    "\u200e",
    "\u202b",
    "\u202c",
    "\u2067",
    "\u2069",
    "\u200c",
    "\u200d",
    "\u00ad",
    "\ufeff",
    "\u0640",
    "\u0651",
    "\ufefb",
    "و",
    "لـ",
    "3,5",
    "👍🏽",
    "#وسم",
    "https://example.com/a",
    "AFP",
]
PIECES = [*CUES, *SOURCES, *OPENERS, *CONTENTS, *DATELINES, *SIGNOFFS, *MARKS]
SEPARATORS = ["", " ", " ", " "]


report = st.tuples(
    st.sampled_from(CUES),
    st.sampled_from(SOURCES),
    st.sampled_from(OPENERS),
    st.sampled_from(CONTENTS),
    st.sampled_from(["،", ".", "\n", ".\n", ""]),
).map(" ".join)
stray = st.tuples(st.sampled_from(PIECES), st.sampled_from(SEPARATORS)).map("".join)
# Reports as papers write them among words, marks, line ends and direction marks that stand anywhere.
body = st.lists(st.one_of(report, stray), max_size=15).map("".join)
news = st.tuples(st.sampled_from(DATELINES), body, st.sampled_from(SIGNOFFS)).map("".join)
any_text = st.one_of(news, st.text(), st.lists(st.one_of(news, st.text()), max_size=4).map("\n".join))
fields = st.fixed_dictionaries(
    {
        "text": any_text,
        "title": st.one_of(st.none(), news, st.text()),
        "byline": st.one_of(st.none(), news, st.text()),
        "outlet": st.one_of(st.none(), st.sampled_from(PIECES), st.text()),
    }
)
some_articles = st.lists(fields, min_size=1, max_size=3)
thorough = settings(
    max_examples=50,
    derandomize=True,  # the same articles in every run
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def table_of(rows: list[dict]) -> pd.DataFrame:
    """Return articles made of drawn fields."""
    names = ["text", "title", "byline", "outlet"]
    columns = {name: pd.Series([row.get(name) for row in rows], dtype="str") for name in names}
    return pd.DataFrame({"article_id": [f"a{number}" for number in range(len(rows))], **columns})


def tables_of(articles: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """Return every table of evidence of *articles*."""
    found = analyse(articles, progress=False)
    return {
        "tokens": tokenise(articles).assign(field="text"),
        "actors": found.actors,
        "quotes": found.quotes,
        "links": found.links,
        "credits": found.credits,
    }


def wrong_slices(articles: pd.DataFrame, table: pd.DataFrame, what: str, start: str, end: str) -> list[tuple]:
    """Return the rows whose characters are not those that their offsets point to."""
    rows = articles.set_index("article_id")
    placed = table[table[start].notna()]
    wrong = []
    for row in placed[["article_id", "field", start, end, what]].itertuples(index=False, name=None):
        article, field, first, last, surface = row
        if not 0 <= first < last or rows.loc[article, field][first:last] != surface:
            wrong.append(row)
    return wrong


# Letters


@given(st.one_of(st.text(), st.sampled_from(PIECES)))
def test_folding_again_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


@given(st.lists(st.one_of(any_text, st.sampled_from(PIECES)).map(lambda text: text.replace("\n", " "))))
def test_words_are_folded_together_as_they_are_one_by_one(words):
    assert fold_all(words) == list(map(fold, words))


@given(any_text)
def test_stripping_marks_again_changes_nothing(text):
    assert strip_marks(strip_marks(text)) == strip_marks(text)


@given(any_text)
@example("\u200f x")
def test_a_folded_phrase_has_no_spaces_but_single_ones(text):
    assert fold_phrase(text).split(" ") == (fold_phrase(text).split() or [""])


@given(st.one_of(st.text(), st.sampled_from(PIECES)))
def test_what_is_left_of_a_word_without_particles_is_its_end(word):
    whole, *others = splits(word)
    assert whole.rest == word
    for split in others:
        written = split.conjunction + split.preposition
        article = split.rest.removeprefix("\u0627")  # not written after lam
        assert word in (written + split.rest, written + article)


# Tokens


@given(any_text)
@example("\u200d")
@example("\u0640\u200d\u0640")
@example("@")
@example("-1")
@example("..")
@example("#.")
@example("www.\u00a0")
def test_tokens_stand_in_order_and_hold_all_that_is_no_space(text):
    found = tokens(text)
    places = list(zip(found.start.tolist(), found.end.tolist(), strict=True))
    assert all(start < end for start, end in places)
    assert all(before[1] <= after[0] for before, after in pairwise(places))
    held = "".join(text[start:end] for start, end in places)
    between = strip_marks("".join(set(text) - set(held)))
    assert not any(mark.isprintable() and not mark.isspace() for mark in between)


@given(any_text, any_text)
def test_a_line_end_parts_tokens(one, other):
    apart = len(tokens(one).start) + len(tokens(other).start)
    assert len(tokens(one + "\n" + other).start) == apart


@thorough
@given(some_articles)
def test_every_token_is_a_slice_of_its_text(rows):
    articles = table_of(rows)
    found = tokenise(articles)
    assert not wrong_slices(articles, found.assign(field="text"), "token", "start", "end")
    assert set(found["kind"]) <= set(schema.TOKEN_KINDS)


@thorough
@given(some_articles)
def test_sentences_and_paragraphs_of_an_article_count_up_from_nought(rows):
    found = tokenise(table_of(rows))
    for _, tokens_of_one in found.groupby("article_id"):
        for column in ("paragraph", "sentence"):
            steps = tokens_of_one[column].diff().fillna(tokens_of_one[column].iloc[0])
            assert steps.isin([0, 1]).all()
            assert tokens_of_one[column].iloc[0] == 0
        assert tokens_of_one.groupby("sentence")["paragraph"].nunique().eq(1).all()


# Evidence


@thorough
@given(some_articles)
def test_a_name_is_found_nowhere_but_where_types_tell_that_one_can_begin(rows):
    reading = read_articles(table_of(rows))
    told = name_places(reading)
    for passage in passages(reading, reading.segments):
        everywhere = range(len(passage))
        assert names_in(passage, told[passage.segment.number]) == names_in(passage, everywhere)


@thorough
@given(some_articles)
def test_every_row_of_evidence_is_a_slice_of_its_article(rows):
    articles = table_of(rows)
    tables = tables_of(articles)
    assert not wrong_slices(articles, tables["actors"], "mention", "start", "end")
    assert not wrong_slices(articles, tables["quotes"], "quote", "start", "end")
    assert not wrong_slices(articles, tables["quotes"], "cue", "cue_start", "cue_end")
    assert not wrong_slices(articles, tables["quotes"], "speaker", "speaker_start", "speaker_end")
    assert not wrong_slices(articles, tables["links"], "surface", "start", "end")
    assert not wrong_slices(articles, tables["credits"], "surface", "start", "end")


@thorough
@given(some_articles)
def test_every_table_has_the_dtypes_and_the_closed_lists_of_the_schema(rows):
    tables = tables_of(table_of(rows))
    assert_frame_equal(tables["actors"].head(0), schema.empty(schema.ACTORS))
    assert_frame_equal(tables["quotes"].head(0), schema.empty(schema.QUOTES))
    assert_frame_equal(tables["links"].head(0), schema.empty(schema.LINKS))
    assert_frame_equal(tables["credits"].head(0), schema.empty(schema.CREDITS))
    assert set(tables["actors"]["actor_type"]) <= set(schema.ACTOR_TYPES)
    assert set(tables["quotes"]["kind"]) <= set(schema.QUOTE_KINDS)
    assert set(tables["quotes"]["stance"]) <= set(schema.STANCES)
    assert set(tables["quotes"]["speaker_type"].dropna()) <= set(schema.SPEAKER_TYPES)
    assert set(tables["quotes"]["anonymity"].dropna()) <= set(schema.ANONYMITY)
    assert set(tables["quotes"]["speaker_gender"].dropna()) <= {"f", "m"}
    assert set(tables["links"]["role"]) <= set(schema.LINK_ROLES)
    assert set(tables["credits"]["form"]) <= set(schema.CREDIT_FORMS)


def test_sentences_that_are_cut_off_after_any_word_are_read():
    whole = load_articles(SAMPLE).set_index("article_id")["text"]
    words = tokenise(load_articles(SAMPLE))
    begins = words.groupby(["article_id", "sentence"])["start"].transform("min")
    places = zip(words["article_id"], begins, words["end"], strict=True)
    cut = table_of([{"text": whole[article][first:last]} for article, first, last in places])
    assert wrong_slices(cut, tables_of(cut)["quotes"], "quote", "start", "end") == []


@thorough
@given(some_articles)
def test_a_quote_without_a_speaker_has_no_kind_of_speaker(rows):
    quotes = tables_of(table_of(rows))["quotes"]
    nobody = quotes["speaker_name"].isna()
    assert (quotes["speaker_type"].isna() == nobody).all()
    assert (quotes["anonymity"].isna() == nobody).all()


@thorough
@given(some_articles)
def test_quotes_have_ids_of_their_own_and_parents_that_hold_them(rows):
    quotes = tables_of(table_of(rows))["quotes"]
    assert quotes["quote_id"].is_unique
    assert quotes["actor_id"].notna().all()
    by_id = quotes.set_index("quote_id")
    for quote in quotes[quotes["parent_id"].notna()].itertuples():
        parent = by_id.loc[quote.parent_id]
        assert (parent["article_id"], parent["field"]) == (quote.article_id, quote.field)
        assert parent["start"] <= quote.start
        assert quote.end <= parent["end"]
        assert parent["end"] - parent["start"] > quote.end - quote.start


@thorough
@given(some_articles)
def test_the_chain_of_a_quote_counts_outwards_from_its_speaker(rows):
    tables = tables_of(table_of(rows))
    links = tables["links"]
    assert links["quote_id"].drop_duplicates().tolist() == tables["quotes"]["quote_id"].tolist()
    assert links["level"].tolist() == links.groupby("quote_id", sort=False).cumcount().tolist()
    assert links["role"].eq("speaker").equals(links["level"].eq(0))


@thorough
@given(some_articles)
@example([{"text": "أعلنت وزارة الصحة السعودية الخبر", "title": None, "byline": None, "outlet": None}])
def test_mentions_stand_apart_or_one_in_the_other(rows):
    actors = tables_of(table_of(rows))["actors"]
    for _, mentions in actors.groupby(["article_id", "field"]):
        spans = list(zip(mentions["start"], mentions["end"], strict=True))
        assert len(spans) == len(set(spans))
        for (start, end), (later, last) in combinations(spans, 2):
            assert start <= later
            assert end <= later or last <= end


@thorough
@given(some_articles)
@example([{"text": "القاهرة (رويترز) -", "title": None, "byline": None, "outlet": None}])
def test_no_place_is_credited_twice(rows):
    found = tables_of(table_of(rows))["credits"]
    assert not found.duplicated(["article_id", "field", "start"]).any()


@given(some_articles)
@example(
    [
        {
            "text": "قال الوزير إن الطريق مغلق لكنه لم يوضح السبب. وقالت الوزيرة إن العمل بدأ.",
            "title": None,
            "byline": None,
            "outlet": None,
        }
    ]
)
def test_no_stage_passes_over_a_place_that_counts(rows):
    reading = read_articles(table_of(rows))
    mentions = mentions_in(reading)
    with pytest.MonkeyPatch.context() as patch:
        found = quotes_table(reading, quotes_in(mentions, reading))
        patch.setattr(toolkit.quotes, "word_places", _all_places)
        assert_frame_equal(found, quotes_table(reading, quotes_in(mentions, reading)))


def _all_places(reading):
    """Return the places of each segment, and all of them where a stage looks at some only."""
    return [
        places._replace(openers=everywhere, ends=everywhere, leads=everywhere)
        for places, size in zip(word_places(reading), reading.size.tolist(), strict=True)
        for everywhere in [list(range(size))]
    ]


@thorough
@given(some_articles)
def test_each_article_is_read_alone(rows):
    articles = table_of(rows)
    together = tables_of(articles)
    apart = [tables_of(articles[row : row + 1]) for row in range(len(articles))]
    for name, table in together.items():
        assert_frame_equal(table, pd.concat([part[name] for part in apart], ignore_index=True))


@thorough
@given(some_articles)
def test_reading_leaves_the_articles_as_they_were(rows):
    articles = table_of(rows)
    before = articles.copy(deep=True)
    tables_of(articles)
    assert_frame_equal(articles, before)


@pytest.mark.parametrize(
    "piece",
    [
        "«",
        '"',
        "(",
        "قال: «",
        "قال إن ",
        "\u200f",
        "-1",
        "@",
        "...",
        "\n",
    ],
)
def test_a_piece_that_stands_a_thousand_times_is_read(piece):
    articles = table_of([{"text": piece * 1000, "title": piece, "byline": piece, "outlet": None}])
    tables = tables_of(articles)
    assert not wrong_slices(articles, tables["quotes"], "quote", "start", "end")
    assert not wrong_slices(articles, tables["tokens"], "token", "start", "end")
