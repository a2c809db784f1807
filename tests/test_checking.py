"""Samples for checking: what is drawn, what stands around it, and what verdicts are worth."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pandas.testing import assert_frame_equal

from toolkit import checked, find_quotes, precision, sample_for_checking, schema

SENTENCE = "قالت المهندسة رنا سالم إن الجسر مغلق منذ الصباح. "
NUMBER = 40


@pytest.fixture
def news(articles) -> pd.DataFrame:
    """Return articles of three outlets with quotes of several kinds."""
    texts = [
        SENTENCE,
        "قال المدير سامر حداد: «الطريق مغلق منذ الصباح».",
        "وبحسب بيان الوزارة، فإن اللقاء تأجل إلى الأحد. " + SENTENCE,
    ]
    return articles(*texts).assign(outlet=["x", "y", "z"])


@pytest.fixture
def quotes(news) -> pd.DataFrame:
    return find_quotes(news)


def made(rules: list[str], articles: pd.DataFrame) -> pd.DataFrame:
    """Return one quote of the first article for each of *rules*, the whole text each time."""
    text = articles["text"].iloc[0]
    number = len(rules)
    values = {name: [None] * number for name in schema.QUOTES} | {
        "quote_id": [f"a1/q{place:03}" for place in range(number)],
        "article_id": ["a1"] * number,
        "field": ["text"] * number,
        "paragraph": [0] * number,
        "sentence": [0] * number,
        "start": [0] * number,
        "end": [len(text)] * number,
        "quote": [text] * number,
        "kind": ["direct"] * number,
        "rule": rules,
    }
    return schema.table(schema.QUOTES, values)


def judged(spans: list[str | None], speakers: list[str | None], sizes: list[int]) -> pd.DataFrame:
    """Return verdicts on quotes, each of which stands for so many."""
    number = len(spans)
    return pd.DataFrame(
        {
            "quote_id": [f"a1/q{place}" for place in range(number)],
            "rule": ["r"] * number,
            "stratum_size": sizes,
            "stratum_drawn": [1] * number,
            "verdict_span": pd.Series(spans, dtype="str"),
            "verdict_speaker": pd.Series(speakers, dtype="str"),
        }
    )


# What is drawn


def test_a_sample_has_the_columns_of_the_schema_and_no_verdicts(quotes, news):
    found = sample_for_checking(quotes, news, 2)
    assert_frame_equal(found.head(0), schema.empty(schema.SAMPLE))
    assert len(found) == 2
    assert found[["verdict_span", "verdict_speaker"]].isna().all(axis=None)


def test_left_quote_and_right_follow_one_another_in_the_article(quotes, news):
    texts = news.set_index("article_id")["text"]
    found = sample_for_checking(quotes, news, len(quotes))
    assert len(found) == len(quotes)
    for row in found.itertuples():
        text = texts[row.article_id]
        first = row.start - len(row.left)
        assert text[first : row.end + len(row.right)] == row.left + row.quote + row.right


def test_long_context_is_cut_between_words(articles):
    words = 100 * "كلمة طويلة "
    news = articles(words + SENTENCE + words)
    [row] = sample_for_checking(find_quotes(news), news, 1).itertuples()
    text = news["text"].iloc[0]
    assert text[row.start - len(row.left) - 1] == " "
    assert text[row.end + len(row.right)] == " "
    assert len(row.left) <= 500
    assert len(row.right) <= 500


def test_columns_of_the_articles_are_copied_where_they_are(quotes, news):
    found = sample_for_checking(quotes, news, 3)
    assert (
        found["outlet"].tolist() == found["article_id"].map(news.set_index("article_id")["outlet"]).tolist()
    )
    bare = sample_for_checking(quotes, news[["article_id", "text"]], 3, by=["rule"])
    assert bare[["outlet", "url", "title"]].isna().all(axis=None)


def test_the_same_seed_draws_the_same_sample_in_whatever_order_the_tables_are(articles):
    news = articles(SENTENCE)
    quotes = made(["r"] * NUMBER, news)
    found = sample_for_checking(quotes, news, 10, seed=7)
    assert_frame_equal(sample_for_checking(quotes, news, 10, seed=7), found)
    assert_frame_equal(sample_for_checking(quotes[::-1], news, 10, seed=7), found)
    assert set(sample_for_checking(quotes, news, 10, seed=8)["quote_id"]) != set(found["quote_id"])


def test_the_tables_are_left_as_they_were(quotes, news):
    before = quotes.copy(deep=True), news.copy(deep=True)
    sample_for_checking(quotes, news, 2)
    assert_frame_equal(quotes, before[0])
    assert_frame_equal(news, before[1])


def test_a_small_stratum_is_not_lost(articles):
    news = articles(SENTENCE)
    quotes = made(["frequent"] * (NUMBER - 1) + ["rare"], news)
    for seed in range(5):
        found = sample_for_checking(quotes, news, 4, by=["rule"], seed=seed)
        assert found["stratum"].value_counts().to_dict() == {"frequent": 3, "rare": 1}


def test_where_there_is_no_room_the_rarest_are_one_stratum(articles):
    news = articles(SENTENCE)
    quotes = made(["a"] * 20 + ["b"] * 10 + list("cdefghij"), news)
    found = sample_for_checking(quotes, news, 6, by=["rule"])
    assert set(found["stratum"]) == {"a", "b", "others"}
    assert dict(zip(found["stratum"], found["stratum_size"], strict=True)) == {"a": 20, "b": 10, "others": 8}


def test_the_next_column_divides_the_largest_strata(articles):
    news = articles(SENTENCE)
    quotes = made(["a"] * 20 + ["b"] * 4, news)
    quotes["kind"] = (["direct", "mixed"] * 12)[: len(quotes)]
    found = sample_for_checking(quotes, news, 6, by=["rule", "kind"])
    assert set(found["stratum"]) == {"a | direct", "a | mixed", "b"}


def test_draws_are_spread_over_the_columns_that_make_no_strata(articles):
    news = articles(SENTENCE)
    quotes = made(["a"] * 20, news)
    quotes["kind"] = ["direct"] * 10 + ["mixed"] * 10
    found = sample_for_checking(quotes, news, 2, by=["rule", "kind"])
    assert set(found["stratum"]) == {"all"}
    assert set(found["kind"]) == {"direct", "mixed"}


def test_a_value_that_is_missing_is_a_stratum(articles):
    news = articles(SENTENCE)
    quotes = made(["a"] * 6, news).assign(cue=[None, None, None, "x", "x", "x"])
    found = sample_for_checking(quotes, news, 4, by=["cue"])
    assert found["stratum_size"].tolist() == [3] * 4


@given(
    st.lists(st.sampled_from("abcdefgh"), min_size=1, max_size=60),
    st.integers(1, 70),
    st.integers(0, 3),
)
def test_draws_stand_for_all_quotes(rules, n, seed):
    news = pd.DataFrame({"article_id": ["a1"], "text": [SENTENCE]})
    quotes = made(rules, news)
    found = sample_for_checking(quotes, news, n, by=["rule", "kind"], seed=seed)
    assert len(found) == min(n, len(rules))
    assert found["quote_id"].is_unique
    assert (found["stratum_size"] / found["stratum_drawn"]).sum() == pytest.approx(len(rules))
    assert found.groupby("stratum").size().eq(found.groupby("stratum")["stratum_drawn"].first()).all()
    assert (found["stratum_drawn"] <= found["stratum_size"]).all()


def test_every_quote_of_a_stratum_has_the_same_chance(articles):
    news = articles(SENTENCE)
    quotes = made(["a"] * 4, news)
    drawn = pd.concat([sample_for_checking(quotes, news, 1, by=["rule"], seed=seed) for seed in range(100)])
    counts = drawn["quote_id"].value_counts()
    assert len(counts) == 4
    assert counts.between(10, 40).all()  # 25 expected, with a standard deviation of 4


def test_no_quotes_give_an_empty_sample(quotes, news):
    assert_frame_equal(sample_for_checking(quotes.head(0), news, 5), schema.empty(schema.SAMPLE))


@pytest.mark.parametrize(
    ("change", "error", "message"),
    [
        pytest.param({"n": 0}, ValueError, "must be at least 1, but 0 was given", id="no draws"),
        pytest.param({"by": ["genre"]}, ValueError, r"lacks the column\(s\) \['genre'\]", id="a column"),
        pytest.param({"by": "rule"}, TypeError, r"write by=\['rule'\]", id="a word for a list"),
    ],
)
def test_a_sample_that_cannot_be_drawn_is_refused(quotes, news, change, error, message):
    with pytest.raises(error, match=message):
        sample_for_checking(quotes, news, **({"n": 2} | change))


def test_quotes_of_other_articles_are_refused(quotes, news):
    with pytest.raises(ValueError, match="are of articles that were not given, the first of 'a2'"):
        sample_for_checking(quotes, news.drop(index=1), 2)


def test_articles_that_have_changed_are_refused(quotes, news):
    with pytest.raises(ValueError, match="the articles have changed since"):
        sample_for_checking(quotes, news.assign(text="نص آخر"), len(quotes))


# Verdicts


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8", "cp1256", "utf-16"])
def test_a_sample_comes_back_from_a_spreadsheet(quotes, news, tmp_path, separator, encoding):
    sample = sample_for_checking(quotes, news, 3)
    filled = sample.assign(verdict_span=["yes", "No ", "unsure"], verdict_speaker=["YES", "yes", ""])
    path = tmp_path / "sample.csv"
    filled.to_csv(path, index=False, sep=separator, encoding=encoding)
    found = checked(path)
    assert found["verdict_span"].tolist() == ["yes", "no", "unsure"]
    assert found["verdict_speaker"].isna().tolist() == [False, False, True]
    same = ["quote_id", "article_id", "left", "quote", "right", "stratum", "stratum_size"]
    assert_frame_equal(found[same].reset_index(drop=True), sample[same])
    assert_frame_equal(precision(path), precision(filled))


def test_reading_verdicts_leaves_the_table_as_it_was():
    table = judged(["Yes"], ["no "], [1])
    before = table.copy(deep=True)
    checked(table)
    assert_frame_equal(table, before)


def test_words_that_are_no_verdicts_are_told_with_their_quotes():
    table = judged(["yes", "maybe", "ja"], ["yes"] * 3, [1] * 3)
    with pytest.raises(ValueError, match="cell") as caught:
        checked(table)
    assert str(caught.value) == (
        "2 cell(s) of verdict_span hold something else than ['yes', 'no', 'unsure']: "
        "a1/q1: 'maybe'; a1/q2: 'ja'. Correct them in the file"
    )


def test_sizes_that_a_spreadsheet_has_changed_are_told():
    table = judged(["yes"], ["yes"], [1]).assign(stratum_size=["12. May"])
    with pytest.raises(ValueError, match=r"stratum_size hold something else than .*: a1/q0: '12. May'"):
        checked(table)


def test_a_workbook_is_refused_with_the_remedy():
    with pytest.raises(ValueError, match=r"sample.xlsx is a workbook: .*precision\(pd.read_excel\(path\)\)"):
        precision("sample.xlsx")


def test_a_file_that_is_no_table_of_verdicts_is_refused(tmp_path):
    path = tmp_path / "other.csv"
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"the table of verdicts lacks the column\(s\) \['quote_id'"):
        checked(path)


def test_a_row_too_long_is_told(tmp_path):
    path = tmp_path / "long.csv"
    path.write_text("quote_id,stratum_size\na,1\nb,2,3\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"long.csv cannot be read as a table of verdicts: .*row 3"):
        checked(path)


# Precision


def test_precision_of_equal_weights_is_the_share_with_wilsons_interval():
    """1 of 4: Wilson's interval is 0.0456 to 0.6994."""
    found = precision(judged(["yes", "no", "no", "no"], ["yes"] * 4, [5] * 4))
    assert_frame_equal(found.head(0), schema.empty(schema.PRECISION))
    span = found.set_index("measure").loc["span"]
    assert span[["judged", "right"]].tolist() == [4, 1]
    assert span["precision"] == pytest.approx(0.25)
    assert span["low"] == pytest.approx(0.0456, abs=1e-4)
    assert span["high"] == pytest.approx(0.6994, abs=1e-4)


def test_a_verdict_counts_for_the_quotes_for_which_it_stands():
    """0.9 of the quotes are right; weights of 9 and 1 leave (9 + 1)² / (81 + 1) draws."""
    found = precision(judged(["yes", "no"], ["yes", "yes"], [9, 1])).set_index("measure")
    assert found.loc["span", "precision"] == pytest.approx(0.9)
    assert found.loc["who_said_what", "precision"] == pytest.approx(0.9)
    assert found.loc["span", "low"] == pytest.approx(0.1958, abs=1e-4)


def test_who_said_what_is_right_where_both_are_and_wrong_where_one_is():
    spans = ["yes", "yes", "no", "unsure", "no", None]
    speakers = ["yes", "no", None, "yes", "unsure", None]
    found = precision(judged(spans, speakers, [1] * 6)).set_index("measure")
    assert found.index.tolist() == list(schema.CHECKS)
    counts = found[["judged", "right", "unsure", "empty"]]
    assert counts.loc["who_said_what"].tolist() == [4, 1, 1, 1]
    assert counts.loc["span"].tolist() == [4, 2, 1, 1]
    assert counts.loc["speaker"].tolist() == [3, 2, 1, 2]


def test_nothing_judged_has_no_precision():
    found = precision(judged([None], ["unsure"], [1]))
    assert found["judged"].tolist() == [0, 0, 0]
    assert found[["precision", "low", "high"]].isna().all(axis=None)


def test_precision_by_a_column_has_its_values_with_most_rows_first():
    table = judged(["yes", "no", "yes"], ["yes"] * 3, [1] * 3).assign(rule=["b", "a", "b"])
    found = precision(table, by="rule")
    assert list(found) == ["rule", *schema.PRECISION]
    assert found["rule"].tolist() == ["b"] * 3 + ["a"] * 3
    assert found.loc[found["measure"] == "span", "precision"].tolist() == [1.0, 0.0]


def test_precision_by_a_column_that_is_not_there_is_refused():
    with pytest.raises(ValueError, match=r"lacks the column\(s\) \['genre'\]"):
        precision(judged(["yes"], ["yes"], [1]), by="genre")


verdict = st.sampled_from([*schema.VERDICTS, None])


@given(st.lists(st.tuples(verdict, verdict, st.integers(1, 50)), min_size=1, max_size=20))
def test_precision_lies_in_its_interval_and_every_row_is_counted_once(rows):
    found = precision(judged(*map(list, zip(*rows, strict=True))))
    assert (found["judged"] + found["unsure"] + found["empty"] == len(rows)).all()
    known = found.dropna()
    assert (known["low"] <= known["precision"] + 1e-9).all()
    assert (known["precision"] <= known["high"] + 1e-9).all()
    assert known["low"].ge(0).all()
    assert known["high"].le(1).all()
    both = found.set_index("measure")
    assert both.loc["who_said_what", "right"] <= both.loc["span", "right"]
