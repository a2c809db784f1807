"""Words counted, compared and in company: against scipy, nltk and sums made by hand."""

import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pandas.testing import assert_frame_equal
from scipy.stats import chi2_contingency, false_discovery_control

from toolkit import (
    collocates,
    concordance,
    dispersion,
    frequencies,
    keyness,
    load_lexicon,
    positions,
    schema,
    tokenise,
)
from toolkit.words.association import corrected, log_dice, log_likelihood, log_ratio, mutual_information

MINISTER = "وزير"
THE_MINISTER = "الوزير"
HEALTH = "الصحة"
SCHOOL = "مدرسة"
SCHOOL_WITH_HA = "مدرسه"
SAID = "قال"
CITY = "مدينة"
ROAD = "طريق"
IN = "في"
AND_IN = "وفي"
TRAIN = "سار القطار"
CRISIS = "أزمة"
TO_A_CRISIS = "لأزمة"  # of one key with the next, which a lexicon knows as a whole word
NEEDED = "لازمة"
WORDS = [MINISTER, THE_MINISTER, HEALTH, SCHOOL, SCHOOL_WITH_HA, SAID, CITY, ROAD, IN, AND_IN, "،"]

# n near, all near, n of the word, all: G2 and mutual information by nltk 3.10.4, BigramAssocMeasures
BY_NLTK = [
    ((30, 1000, 100, 50000), 116.18595060508244, 3.9068905956085196),
    ((3, 500, 400, 20000), 7.003150773165373, -1.7369655941662074),
    ((8, 8, 10, 100), 45.74582588295372, 3.3219280948873626),
]

some_words = st.lists(st.sampled_from(WORDS), min_size=1, max_size=30).map(" ".join)


def tokens_of(articles, *texts: str) -> pd.DataFrame:
    return tokenise(articles(*texts))


def row(table: pd.DataFrame, word: str) -> pd.Series:
    """Return the one row of a word."""
    (found,) = (line for _, line in table[table["word"] == word].iterrows())
    return found


# The measures


@pytest.mark.parametrize(("cells", "g2", "mi"), BY_NLTK)
def test_log_likelihood_and_mutual_information_are_those_of_nltk(cells, g2, mi):
    together, near, n, of = cells
    elsewhere = np.array([n - together]), of - near
    assert log_likelihood(np.array([together]), near, *elsewhere)[0] == pytest.approx(g2)
    assert mutual_information(np.array([together]), near, np.array([n]), of)[0] == pytest.approx(mi)


@given(st.integers(0, 50), st.integers(1, 50), st.integers(0, 50), st.integers(1, 50))
def test_log_likelihood_is_that_of_scipy(n, rest, other_n, other_rest):
    found = log_likelihood(np.array([n]), n + rest, np.array([other_n]), other_n + other_rest)[0]
    if n + other_n:
        table = [[n, other_n], [rest, other_rest]]
        expected = chi2_contingency(table, correction=False, lambda_="log-likelihood").statistic
        assert found == pytest.approx(expected, abs=1e-9)
    else:
        assert found == 0


def test_a_log_ratio_is_a_number_of_doublings_and_none_is_half_an_occurrence():
    ratios = log_ratio(np.array([40, 5, 8, 0]), 1000, np.array([10, 10, 0, 1]), 1000)
    assert ratios.tolist() == pytest.approx([2, -1, 4, -1])


def test_log_dice_is_14_for_words_that_never_part_and_one_less_at_half():
    scores = log_dice(np.array([10, 10, 1]), np.array([10, 30, 64]), np.array([10, 10, 64]))
    assert scores.tolist() == pytest.approx([14, 13, 8])


def test_holm_multiplies_the_smallest_p_by_all_tests_and_never_falls():
    found = corrected(np.array([0.04, 0.001, 0.03, 0.9]), "holm")
    assert found.tolist() == pytest.approx([0.09, 0.004, 0.09, 0.9])


def test_bh_is_that_of_scipy():
    p = np.array([0.04, 0.001, 0.03, 0.9])
    assert corrected(p, "bh").tolist() == false_discovery_control(p).tolist()


def test_another_correction_is_refused():
    with pytest.raises(ValueError, match=r"correction must be one of \['holm', 'bh'\], but 'none'"):
        corrected(np.array([0.5]), "none")


# Frequencies


def test_spellings_are_one_word_under_the_most_frequent_form(articles):
    found = frequencies(tokens_of(articles, f"{SCHOOL} {SCHOOL_WITH_HA} {SCHOOL}", f"{SAID} {SCHOOL}"))
    school = row(found, SCHOOL)
    assert (school["n"], school["articles"], school["per_million"]) == (4, 2, 800_000)
    assert found["word"].tolist() == [SCHOOL, SAID]


def test_particles_and_the_article_make_another_word(articles):
    assert len(frequencies(tokens_of(articles, f"{MINISTER} {THE_MINISTER} {IN} {AND_IN}"))) == 4


def test_words_left_out_are_left_out_under_particles_and_still_counted(articles):
    found = frequencies(tokens_of(articles, f"{SAID} {IN} {AND_IN} {ROAD}"), without=[IN])
    assert set(found["word"]) == {SAID, ROAD}
    assert found["per_million"].tolist() == [250_000, 250_000]


def test_marks_and_numbers_are_no_words_unless_they_are_asked_for(articles):
    tokens = tokens_of(articles, f"{SAID}: 15 Reuters.")
    assert frequencies(tokens)["word"].tolist() == [SAID]
    assert set(frequencies(tokens, kinds=["word", "number", "latin"])["word"]) == {SAID, "15", "Reuters"}


def test_the_deviation_of_proportions_is_half_of_what_shares_differ(articles):
    found = frequencies(tokens_of(articles, f"{SAID} {SAID} {ROAD} {ROAD}", f"{SAID} {CITY}"))
    # the articles hold 4/6 and 2/6 of the words; of the one word 2/3 and 1/3, of the others all and none
    assert row(found, SAID)["dp"] == pytest.approx(0)
    assert row(found, ROAD)["dp"] == pytest.approx((abs(1 - 4 / 6) + 2 / 6) / 2)
    assert row(found, CITY)["dp"] == pytest.approx((abs(1 - 2 / 6) + 4 / 6) / 2)


@given(st.lists(some_words, min_size=1, max_size=4))
def test_frequencies_count_each_word_once(articles, texts):
    tokens = tokens_of(articles, *texts)
    words = tokens["kind"].eq("word").sum()
    if not words:
        return
    found = frequencies(tokens)
    assert found["n"].sum() == words
    assert found["per_million"].sum() == pytest.approx(1_000_000)
    assert found["dp"].between(-1e-9, 1).all()
    assert (found["articles"] <= found["n"]).all()
    assert found["key"].is_unique


@given(st.lists(some_words, min_size=1, max_size=3), st.sampled_from(WORDS[:-1]))
def test_a_word_stands_in_a_concordance_as_often_as_it_is_counted(articles, texts, word):
    table = articles(*texts)
    tokens = tokenise(table)
    if tokens["kind"].eq("word").any():
        lines = concordance(table, word, tolerant=False, fields="text")
        assert len(lines) == tokens["token"].eq(word).sum()


# Keyness


@pytest.fixture
def corpora(articles) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return tokens of two corpora of 40 and 60 words."""
    one = [MINISTER] * 10 + [SAID] * 20 + [ROAD] * 10
    other = [MINISTER] * 5 + [SAID] * 40 + [CITY] * 15
    return tokens_of(articles, " ".join(one)), tokens_of(articles, " ".join(other))


def test_keyness_says_for_which_corpus_a_word_is_key_and_how_often_it_stands_in_each(corpora):
    found = keyness(*corpora)
    assert row(found, MINISTER)["side"] == row(found, ROAD)["side"] == "target"
    assert row(found, SAID)["side"] == row(found, CITY)["side"] == "reference"
    minister = row(found, MINISTER)
    assert (minister["n"], minister["of"], minister["reference_n"], minister["reference_of"]) == (
        10,
        40,
        5,
        60,
    )


def test_the_figures_of_keyness_are_those_of_its_measures(corpora):
    minister = row(keyness(*corpora), MINISTER)
    whole = chi2_contingency([[10, 5], [30, 55]], correction=False, lambda_="log-likelihood")
    assert minister["log_likelihood"] == pytest.approx(whole.statistic)
    assert minister["p"] == pytest.approx(whole.pvalue)
    assert minister["log_ratio"] == pytest.approx(math.log2((10 / 40) / (5 / 60)))


def test_a_word_that_one_corpus_lacks_has_half_an_occurrence_there(corpora):
    assert row(keyness(*corpora), ROAD)["log_ratio"] == pytest.approx(math.log2((10 / 40) / (0.5 / 60)))


def test_the_surest_word_stands_first_and_p_is_corrected_for_all_words(corpora):
    found = keyness(*corpora)
    assert found["log_likelihood"].is_monotonic_decreasing
    assert found["p_corrected"][0] == pytest.approx(4 * found["p"][0])
    assert (keyness(*corpora, correction="bh")["p_corrected"] <= found["p_corrected"]).all()


def test_rare_words_and_words_left_out_are_no_tests(corpora):
    found = keyness(*corpora, least=15, without=[SAID])
    assert set(found["word"]) == {MINISTER, CITY}
    assert found["p_corrected"][0] == pytest.approx(2 * found["p"][0])


def test_keyness_of_the_other_side_is_the_same_with_the_sign_turned(corpora):
    one, other = keyness(*corpora), keyness(*corpora[::-1])
    assert one["word"].tolist() == other["word"].tolist()
    assert one["log_ratio"].tolist() == pytest.approx((-other["log_ratio"]).tolist())
    assert (one["side"] != other["side"]).all()


def test_a_word_that_the_corpora_write_differently_is_left_out_of_both_or_of_neither(articles):
    written = [tokens_of(articles, " ".join([word] * 6 + [SAID] * 9)) for word in (TO_A_CRISIS, NEEDED)]
    assert keyness(*written, without=[CRISIS])["word"].tolist() == [SAID]
    found = keyness(*written[::-1], without=[CRISIS])
    assert row(found, NEEDED)[["n", "reference_n"]].tolist() == [6, 6]


@pytest.mark.parametrize("empty", [0, 1])
def test_a_corpus_without_words_is_refused_by_its_name(corpora, empty):
    pair = list(corpora)
    pair[empty] = pair[empty].head(0)
    with pytest.raises(
        ValueError, match=rf"the {schema.KEY_SIDES[empty]} has 0 row\(s\) and none of the kind"
    ):
        keyness(*pair)


# Collocates


def test_what_stands_near_is_counted_once_and_by_its_side(articles):
    text = f"{ROAD} {SAID} {MINISTER} {HEALTH} {SAID} {MINISTER} {CITY} {ROAD}"
    found = collocates(tokens_of(articles, text), MINISTER, window=2, least=1)
    said = row(found, SAID)
    assert (said["n"], said["before"], said["after"], said["word_n"], said["node_n"]) == (2, 2, 1, 2, 2)
    road = row(found, ROAD)
    assert (road["n"], road["before"], road["after"]) == (2, 1, 1)
    assert MINISTER not in set(found["word"])


def test_the_figures_of_collocates_are_those_of_their_measures(articles):
    tokens = tokens_of(articles, f"{SAID} {MINISTER} {HEALTH} {ROAD} {CITY} {HEALTH} {ROAD} {SAID} {CITY}")
    health = row(collocates(tokens, MINISTER, window=1, least=1), HEALTH)
    # near are two words of eight; of the word, one of two
    whole = chi2_contingency([[1, 1], [1, 5]], correction=False, lambda_="log-likelihood")
    assert health["log_likelihood"] == pytest.approx(whole.statistic)
    assert health["p"] == pytest.approx(whole.pvalue)
    assert health["mi"] == pytest.approx(math.log2(1 / (2 * 2 / 8)))
    assert health["log_dice"] == pytest.approx(14 + math.log2(2 * 1 / (2 + 1)))
    assert health["log_ratio"] == pytest.approx(math.log2((1 / 2) / (1 / 6)))


def test_marks_take_no_place_and_paragraphs_part(articles):
    text = f"{SAID}: «{MINISTER}»، {HEALTH}\n{ROAD}"
    assert set(collocates(tokens_of(articles, text), MINISTER, window=1, least=1)["word"]) == {SAID, HEALTH}
    assert ROAD not in set(collocates(tokens_of(articles, text), MINISTER, least=1)["word"])


def test_another_article_is_not_near(articles):
    found = collocates(tokens_of(articles, f"{SAID} {MINISTER}", ROAD), MINISTER, least=1)
    assert found["word"].tolist() == [SAID]


def test_a_window_may_have_two_sides(articles):
    tokens = tokens_of(articles, f"{SAID} {MINISTER} {HEALTH} {ROAD}")
    assert set(collocates(tokens, MINISTER, window=(0, 2), least=1)["word"]) == {HEALTH, ROAD}


def test_a_phrase_is_a_node_where_nothing_parts_it(articles):
    tokens = tokens_of(articles, f"{SAID} {MINISTER} {HEALTH} {ROAD}، {MINISTER}، {HEALTH} {CITY}")
    found = collocates(tokens, f"{MINISTER} {HEALTH}", window=1, least=1)
    assert set(found["word"]) == {SAID, ROAD}
    assert set(found["node_n"]) == {1}


@given(st.lists(some_words, min_size=1, max_size=4), st.sampled_from([MINISTER, HEALTH, SCHOOL, IN]))
def test_a_node_is_found_as_a_concordance_finds_it(articles, texts, node):
    table = articles(*texts)
    tokens = tokenise(table)
    if not tokens["kind"].eq("word").any():
        return
    found = collocates(tokens, node, least=1)
    lines = concordance(table, node, fields="text")
    assert set(found["node_n"]) <= {len(lines)}
    assert (found["n"] <= found["word_n"]).all()
    assert (found["n"] <= found["before"] + found["after"]).all()


@pytest.mark.parametrize("node", [ROAD, f"{SAID} {ROAD} {CITY} {IN}"])
def test_a_node_that_is_nowhere_has_no_company(articles, node):
    found = collocates(tokens_of(articles, SAID), node)
    assert_frame_equal(found, schema.empty(schema.COLLOCATES))


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"window": 0}, "window is a number of words, or one for each side, but 0"),
        ({"window": (1, 2, 3)}, "window is a number of words"),
        ({"least": 0}, "least is a number of occurrences, 1 or more, but 0"),
        ({"kinds": "words"}, r"kinds must be some of \['word', 'number'"),
        ({"node": "\u200f"}, "holds no word"),
    ],
)
def test_options_that_cannot_be_are_refused(articles, options, message):
    with pytest.raises(ValueError, match=message):
        collocates(tokens_of(articles, SAID), **{"node": SAID, **options})


def test_words_left_out_are_a_list(articles):
    with pytest.raises(TypeError, match="without must be a list of words, but the text"):
        frequencies(tokens_of(articles, SAID), without=SAID)


# What all of them keep


def test_columns_are_those_of_the_schema_and_the_tokens_are_left_as_they_were(corpora):
    before = corpora[0].copy(deep=True)
    assert_frame_equal(frequencies(corpora[0]).head(0), schema.empty(schema.FREQUENCIES))
    assert_frame_equal(keyness(*corpora).head(0), schema.empty(schema.KEYNESS))
    assert_frame_equal(collocates(corpora[0], SAID).head(0), schema.empty(schema.COLLOCATES))
    assert_frame_equal(corpora[0], before)


def test_stop_words_leave_what_a_text_is_about(articles):
    text = f"{SAID} {MINISTER} {HEALTH} إنه وفيما بعدها لهذه التي كانت {CITY} {ROAD}"
    found = frequencies(tokens_of(articles, text), without=load_lexicon("stopwords")["word"])
    assert set(found["word"]) == {SAID, MINISTER, HEALTH, CITY, ROAD}


# Dispersion


@pytest.fixture
def news(articles) -> pd.DataFrame:
    """Return three articles of 10, 10 and 20 characters; the first two are of one outlet."""
    texts = f"{SAID} {THE_MINISTER}", TRAIN, f"{SAID} {THE_MINISTER} {THE_MINISTER} اه"
    return articles(*texts).assign(outlet=["x", "x", "y"], title=["", THE_MINISTER, ""])


def test_a_position_is_the_share_of_the_text_before(news):
    found = positions(concordance(news, THE_MINISTER), news)
    assert found["article_id"].tolist() == ["a1", "a3", "a3"]
    assert found["position"].tolist() == pytest.approx([4 / 10, 4 / 20, 11 / 20])


def test_dispersion_is_half_of_what_shares_of_occurrences_and_of_text_differ(news):
    lines = concordance(news, THE_MINISTER)
    by_article = dispersion(lines, news)
    assert by_article["n"] == 3
    assert (by_article["parts"], by_article["parts_with"]) == (3, 2)
    assert by_article["dp"] == pytest.approx((abs(1 / 3 - 1 / 4) + 1 / 4 + abs(2 / 3 - 1 / 2)) / 2)
    assert by_article["dp_norm"] == pytest.approx(by_article["dp"] / (1 - 1 / 4))
    by_outlet = dispersion(lines, news, by="outlet")
    assert by_outlet["dp"] == pytest.approx((abs(1 / 3 - 1 / 2) + abs(2 / 3 - 1 / 2)) / 2)


def test_articles_without_an_outlet_are_a_part(news):
    found = dispersion(concordance(news, THE_MINISTER), news.assign(outlet=None), by="outlet")
    assert (found["parts"], found["dp"]) == (1, 0)
    assert math.isnan(found["dp_norm"])


def test_no_occurrence_has_no_dispersion(news):
    found = dispersion(concordance(news, ROAD), news)
    assert found["n"] == 0
    assert math.isnan(found["dp"])


def test_ids_that_are_numbers_are_those_of_the_lines(news):
    numbered = news.assign(article_id=[1, 2, 3])
    lines = concordance(numbered, THE_MINISTER)
    assert positions(lines, numbered)["position"].tolist() == pytest.approx([4 / 10, 4 / 20, 11 / 20])
    assert dispersion(lines, numbered)["dp"] == dispersion(concordance(news, THE_MINISTER), news)["dp"]


@pytest.mark.parametrize("function", [positions, dispersion])
def test_occurrences_of_other_articles_are_refused(news, function):
    with pytest.raises(
        ValueError, match=r"1 occurrence\(s\) are of articles that were not given, the first of 'a1'"
    ):
        function(concordance(news, THE_MINISTER), news[1:])
