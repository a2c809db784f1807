"""Scores against annotations: two invented articles, and figures that were worked out by hand."""

import json
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pandas.testing import assert_frame_equal

from toolkit import (
    Annotations,
    agreement,
    find_actors,
    find_credits,
    find_quotes,
    load_annotations,
    load_articles,
    schema,
    score,
)
from toolkit.load import LoadWarning
from toolkit.validation.likeness import (
    assignment,
    bare_forms,
    is_same_medium,
    is_same_name,
    overlap,
    whole_words,
)

SAMPLE = Path(__file__).parents[1] / "data" / "sample"
BRIDGE = (
    "قالت المهندسة رنا سالم إن الجسر مغلق منذ الصباح. وأضافت أن العمل يبدأ غداً.\n"
    "وذكرت رويترز أن سالم قالت: «لن ننتظر»."
)
CLOSED = "الجسر مغلق منذ الصباح"
BEGINS = "العمل يبدأ غداً"
WAIT = "لن ننتظر"
RANA = "رنا سالم"
SALEM = "سالم"
OTHER = "عمر فارس"
RUSSIA = "روسيا"
REUTERS = "رويترز"
SAID = {
    "content": CLOSED,
    "kind": "indirect",
    "cue": "قالت",
    "speaker": "المهندسة رنا سالم",
    "speaker_name": RANA,
    "speaker_type": "person",
    "speaker_gender": "f",
    "relays": [],
}
ADDED = SAID | {
    "content": BEGINS,
    "cue": "وأضافت",
    "speaker": None,
}
TOLD = SAID | {
    "content": WAIT,
    "kind": "direct",
    "speaker": SALEM,
    "relays": [REUTERS],
}
RANA_AS_ACTOR = {"name": RANA, "type": "person", "surfaces": [RANA, SALEM]}

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path) -> Write:
    """Return a function that writes objects, or lines as they are, to a JSON-lines file."""

    def written(*lines: dict | str) -> Path:
        path = tmp_path / "annotations.jsonl"
        texts = [line if isinstance(line, str) else json.dumps(line, ensure_ascii=False) for line in lines]
        path.write_text("\n".join(texts), encoding="utf-8")
        return path

    return written


@pytest.fixture
def news(articles) -> pd.DataFrame:
    return articles(BRIDGE, "انتهى الاجتماع.")


@pytest.fixture
def bridge(write, news) -> Annotations:
    """Return the annotations of both articles: three quotes, a credit, an actor."""
    credit = {"agency": REUTERS, "form": "in_text", "surface": REUTERS}
    first = {"article_id": "a1", "quotes": [SAID, ADDED, TOLD], "credits": [credit]}
    return load_annotations(
        write(first | {"actors": [RANA_AS_ACTOR]}, {"article_id": "a2", "quotes": []}), news
    )


def as_found(annotations: Annotations) -> pd.DataFrame:
    """Return annotated quotes as if they had been found."""
    return annotations.quotes.drop(columns="speaker_forms")


def figures(scores: pd.DataFrame) -> dict[tuple[str, str], tuple[int, int]]:
    """Return numerator and denominator by measure and statistic."""
    rows = scores[["measure", "statistic", "numerator", "denominator"]].itertuples(index=False)
    return {(measure, statistic): (count, of) for measure, statistic, count, of in rows}


# Annotations become tables


def test_annotated_strings_are_placed_in_the_text(bridge):
    for row in bridge.quotes.itertuples():
        assert BRIDGE[row.start : row.end] == row.quote
        assert BRIDGE[row.cue_start : row.cue_end] == row.cue
    named = bridge.quotes.dropna(subset="speaker")
    assert [BRIDGE[row.speaker_start : row.speaker_end] for row in named.itertuples()] == [
        "المهندسة رنا سالم",
        SALEM,
    ]


def test_a_cue_is_the_nearest_before_its_content(bridge):
    assert bridge.quotes["cue_start"].tolist() == [
        0,
        BRIDGE.index("وأضافت"),
        BRIDGE.rindex("قالت"),
    ]


def test_a_dropped_speaker_is_missing_and_its_name_is_there(bridge):
    assert bridge.quotes["speaker"].isna().tolist() == [False, True, False]
    assert bridge.quotes["speaker_start"].isna().tolist() == [False, True, False]
    assert bridge.quotes["speaker_name"].tolist() == [RANA] * 3


def test_the_forms_of_a_speaker_come_from_the_actors(bridge):
    assert bridge.quotes["speaker_forms"].tolist() == [[RANA, SALEM]] * 3


def test_tables_of_annotations_have_the_columns_of_the_schema(bridge):
    assert_frame_equal(bridge.quotes.head(0), schema.empty(schema.ANNOTATED_QUOTES))
    assert_frame_equal(bridge.credits.head(0), schema.empty(schema.ANNOTATED_CREDITS))
    assert_frame_equal(bridge.actors.head(0), schema.empty(schema.ANNOTATED_ACTORS))
    assert_frame_equal(bridge.problems, schema.empty(schema.PROBLEMS))


def test_annotations_say_how_much_they_hold(bridge):
    assert repr(bridge) == "Annotations(articles 2, quotes 3, credits 1, actors 1, problems 0)"


def test_articles_without_a_quote_are_annotated_too(bridge):
    assert bridge.article_ids == ("a1", "a2")


def test_nth_counts_the_places_of_a_content(write, articles):
    text = "قال إنه غائب، وقالت إنه غائب."
    content = "غائب"
    quote = ADDED | {"content": content, "cue": "وقالت", "nth": 2}
    found = load_annotations(write({"article_id": "a1", "quotes": [quote]}), articles(text))
    assert found.quotes["start"].tolist() == [text.rindex(content)]


@pytest.mark.parametrize(
    ("change", "kept", "reason"),
    [
        pytest.param(
            {"content": "الجسر مفتوح"},
            0,
            "a1: quote 1: the content stands not at all in the text: «الجسر مفتوح»",
            id="a content that is not there",
        ),
        pytest.param(
            {"nth": 2},
            0,
            f"a1: quote 1: the content stands 1 time(s), not 2 in the text: «{CLOSED}»",
            id="a content that is not there twice",
        ),
        pytest.param(
            {"kind": "reported"},
            0,
            "a1: quote 1: kind is 'reported', but must be one of ['direct', 'indirect', 'mixed']",
            id="a kind that no list knows",
        ),
        pytest.param(
            {"speaker_name": None},
            0,
            "a1: quote 1: speaker_name is missing; give the fullest name or the noun phrase of the source",
            id="no name",
        ),
        pytest.param(
            {"cue": "صرحت"},
            1,
            "a1: quote 1: the cue does not stand in the text: «صرحت»",
            id="a cue that is not there",
        ),
        pytest.param(
            {"relays": ["الأناضول"]},
            1,
            "a1: quote 1: the relay does not stand in the text: «الأناضول»",
            id="a relay that is not there",
        ),
    ],
)
def test_what_does_not_fit_is_reported(write, news, change, kept, reason):
    with pytest.warns(LoadWarning, match=r"1 thing\(s\) in annotations.jsonl do not fit"):
        found = load_annotations(write({"article_id": "a1", "quotes": [SAID | change]}), news)
    assert len(found.quotes) == kept
    assert found.problems.to_dict("records") == [
        {"file": "annotations.jsonl", "row": "1", "reason": reason},
    ]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        pytest.param("{", "the line is no JSON", id="no JSON"),
        pytest.param("[]", "the line is no object with an article_id", id="no object"),
        pytest.param({"article_id": "b9"}, "b9: the article is not among those given", id="unknown"),
        pytest.param({"article_id": "a1"}, "a1: the article was annotated on an earlier line", id="twice"),
        pytest.param({"article_id": "a2", "quotes": ["x"]}, "a2: quote 1 is no object", id="a bare string"),
    ],
)
def test_a_line_that_cannot_be_used_is_reported_and_the_others_are_read(write, news, line, reason):
    path = write({"article_id": "a1", "quotes": [SAID]}, line)
    with pytest.warns(LoadWarning):
        found = load_annotations(path, news)
    assert len(found.quotes) == 1
    [problem] = found.problems.to_dict("records")
    assert problem["row"] == "2"
    assert problem["reason"].startswith(reason)


def test_annotations_of_other_articles_are_refused(write, news):
    with pytest.raises(
        ValueError, match="none of the 1 annotated articles is among the 2 articles: the first"
    ):
        load_annotations(write({"article_id": "b9"}), news)


def test_the_annotations_of_the_sample_fit():
    found = load_annotations(SAMPLE / "annotations.jsonl", load_articles(SAMPLE / "articles.jsonl"))
    assert found.problems.empty
    assert len(found.article_ids) == 64


# Likeness


@pytest.mark.parametrize(
    ("other", "same"),
    [
        pytest.param("رَنا سالِم", True, id="vowel marks"),
        pytest.param(SALEM, True, id="half of the words"),
        pytest.param("المهندسة رنا سالم", True, id="a title more"),
        pytest.param("كبيرة مهندسي البلدية رنا سالم", False, id="less than half of the words"),
        pytest.param(OTHER, False, id="somebody else"),
        pytest.param("", False, id="nobody"),
    ],
)
def test_names_are_the_same_where_one_is_a_large_part_of_the_other(other, same):
    assert is_same_name(RANA, other) is same


def test_a_form_of_the_annotated_actor_is_its_name():
    nickname = "أم كريم"
    assert is_same_name(RANA, nickname, [nickname])
    assert not is_same_name(RANA, nickname)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param(
            "وكالة رويترز",
            REUTERS,
            True,
            id="with the word for what it is",
        ),
        pytest.param(
            "أ ف ب",
            "فرانس برس",
            True,
            id="two names that the lexicon knows",
        ),
        pytest.param(
            "صحيفة المرفأ",
            "المرفأ",
            True,
            id="a name that no lexicon knows",
        ),
        pytest.param(
            REUTERS,
            "الأناضول",
            False,
            id="two agencies",
        ),
    ],
)
def test_media_are_the_same_by_the_lexicon_or_by_their_own_words(one, other, same):
    assert is_same_medium(one, other) is same


def test_forms_are_compared_without_attached_particles():
    attached = "لروسيا"
    alone = "روسيا"
    assert bare_forms([attached]) & bare_forms([alone])


spans = st.tuples(st.integers(0, 50), st.integers(1, 20)).map(lambda pair: (pair[0], pair[0] + pair[1]))


@given(spans, spans)
def test_overlap_is_a_share_that_both_sides_see(one, other):
    assert 0 <= overlap(one, other) <= 1
    assert overlap(one, other) == overlap(other, one)
    assert (overlap(one, other) == 1) is (one == other)


def test_overlap_is_what_both_hold_over_what_either_holds():
    assert overlap((0, 6), (2, 8)) == 4 / 8


def test_an_assignment_finds_room_for_as_many_as_it_can():
    like = pd.DataFrame([[True, True], [True, False]]).to_numpy()
    assert assignment(like) == [(0, 1), (1, 0)]


# Scores


def test_what_was_annotated_scores_full_against_itself(bridge, news):
    found = score(as_found(bridge), bridge, news)
    assert (found["numerator"] == found["denominator"]).all()
    assert found["denominator"].gt(0).any()
    assert found.loc[found["denominator"] > 0, ["value", "high"]].eq(1).all(axis=None)


def test_scores_have_the_columns_and_measures_of_the_schema(bridge, news):
    actors, credits = find_actors(news), find_credits(news)
    found = score(as_found(bridge), bridge, news, credits=credits, actors=actors)
    assert_frame_equal(found.head(0), schema.empty(schema.SCORES))
    assert tuple(found["measure"].unique()) == schema.MEASURES
    assert set(found["statistic"]) == set(schema.STATISTICS)
    assert not found.duplicated(["measure", "statistic"]).any()


def test_a_wrong_speaker_is_no_who_said_what_but_a_span(bridge, news):
    quotes = as_found(bridge)
    quotes["speaker_name"] = [RANA, OTHER, SALEM]
    found = figures(score(quotes, bridge, news))
    assert found["who_said_what", "precision"] == (2, 3)
    assert found["spans_80", "precision"] == (3, 3)
    assert found["speaker", "share"] == (2, 3)
    assert found["dropped_speaker", "share"] == (0, 1)


def test_a_missed_quote_lowers_recall_and_one_too_many_precision(bridge, news):
    quotes = as_found(bridge)
    more = quotes.head(1).assign(start=51, end=60)
    found = figures(score(pd.concat([quotes.head(2), more]), bridge, news))
    assert found["spans_80", "recall"] == (2, 3)
    assert found["spans_80", "precision"] == (2, 3)
    assert found["spans_80", "f1"] == (4, 6)
    assert found["indirect", "recall"] == (2, 2)
    assert found["direct", "recall"] == (0, 1)
    assert found["mixed", "recall"] == (0, 0)


def test_a_span_counts_by_how_much_of_it_is_shared(bridge, news):
    quotes = as_found(bridge).head(1)
    quotes["end"] = quotes["start"] + round(0.6 * len(CLOSED))
    found = figures(score(quotes, bridge, news))
    assert [found[f"spans_{least}", "precision"] for least in ("80", "50", "30", "exact")] == [
        (0, 1),
        (1, 1),
        (1, 1),
        (0, 1),
    ]


def test_what_the_columns_say_is_compared_on_matched_quotes(bridge, news):
    quotes = as_found(bridge)
    quotes["kind"] = ["indirect", "indirect", "mixed"]
    quotes["speaker_type"] = ["person", "anonymous", "person"]
    quotes["speaker_gender"] = ["f", None, "m"]
    quotes["relays"] = [[], [REUTERS], ["وكالة رويترز"]]
    found = figures(score(quotes, bridge, news))
    assert found["kind", "share"] == (2, 3)
    assert found["speaker_type", "share"] == (2, 3)
    assert found["gender", "share"] == (1, 3)
    assert found["no_gender", "share"] == (0, 0)
    assert found["cue", "share"] == (3, 3)
    assert found["anonymous", "precision"] == (0, 1)
    assert found["anonymous", "recall"] == (0, 0)
    assert found["relays", "precision"] == (1, 2)
    assert found["relays", "recall"] == (1, 1)


def test_a_share_of_nothing_is_missing(bridge, news):
    found = score(as_found(bridge), bridge, news).set_index("measure").loc["mixed"]
    assert found[["value", "low", "high"]].isna().all()


def test_quotes_of_titles_and_of_articles_that_were_not_annotated_do_not_count(bridge, news):
    quotes = as_found(bridge)
    more = [quotes.head(1).assign(field="title"), quotes.head(1).assign(article_id="b9")]
    assert_frame_equal(score(pd.concat([quotes, *more]), bridge, news), score(quotes, bridge, news))


def test_articles_choose_what_counts(bridge, news):
    found = figures(score(as_found(bridge), bridge, news[1:]))
    assert found["who_said_what", "f1"] == (0, 0)


def test_credits_and_actors_are_scored_where_they_are_given(bridge, news):
    found = figures(
        score(as_found(bridge), bridge, news, credits=find_credits(news), actors=find_actors(news))
    )
    assert found["credits", "f1"] == (2, 2)
    assert found["actors", "recall"] == (1, 1)
    assert found["actor_type", "share"] == (1, 1)
    assert not any(measure == "credits" for measure, _ in figures(score(as_found(bridge), bridge, news)))


def test_mentions_of_the_actor_paired_with_an_annotated_one_are_counted(bridge, news):
    actors = find_actors(news)
    found = figures(score(as_found(bridge), bridge, news, actors=actors))
    assert found["mentions", "recall"] == (2, 2)
    assert found["aliases", "share"] == (1, 1)
    short = figures(score(as_found(bridge), bridge, news, actors=actors[actors["mention"].eq(RANA)]))
    assert short["mentions", "recall"] == (1, 2)
    assert short["aliases", "share"] == (0, 1)


def test_an_annotated_actor_that_was_not_found_has_its_places_among_those_missed(bridge, news):
    found = figures(score(as_found(bridge), bridge, news, actors=find_actors(news).head(0)))
    assert found["mentions", "recall"] == (0, 2)
    assert found["aliases", "share"] == (0, 1)


def test_forms_stand_as_whole_words_with_particles_or_without():
    text = "روسيا لروسيا وبروسيا روسيان بولروسيا"
    found = [text[start:] for start, _ in whole_words(text, [RUSSIA])]
    assert found == [text, text[7:], text[15:]]


def test_a_form_inside_a_longer_one_of_the_same_actor_is_no_place_of_its_own():
    text = f"{RANA} {SALEM}"
    assert whole_words(text, [SALEM, RANA]) == [(0, len(RANA)), (len(RANA) + 1, len(text))]


def test_the_interval_of_f1_is_that_of_its_share_carried_back(bridge, news):
    """2 found of 3, 1 too many: both are 2 of 4, whose Wilson interval is 0.1500 to 0.8500."""
    quotes = as_found(bridge)
    more = quotes.head(1).assign(start=51, end=60)
    found = score(pd.concat([quotes.head(2), more]), bridge, news)
    row = found[(found["measure"] == "spans_80") & (found["statistic"] == "f1")].iloc[0]
    assert row["value"] == pytest.approx(2 / 3)
    assert row["low"] == pytest.approx(2 * 0.1500 / 1.1500, abs=1e-4)
    assert row["high"] == pytest.approx(2 * 0.8500 / 1.8500, abs=1e-4)


@settings(max_examples=40)
@given(st.data())
def test_scores_are_shares_inside_their_intervals_and_larger_overlaps_are_fewer(data):
    number = data.draw(st.integers(0, 5))
    places = [data.draw(spans) for _ in range(number)]
    names = [data.draw(st.sampled_from([RANA, OTHER, None])) for _ in range(number)]
    ours = [data.draw(spans) for _ in range(data.draw(st.integers(0, 5)))]
    annotations = Annotations(
        ("a1",),
        quotes_at(ours, [RANA] * len(ours)).assign(speaker_forms=[[]] * len(ours)),
        schema.empty(schema.ANNOTATED_CREDITS),
        schema.empty(schema.ANNOTATED_ACTORS),
        schema.empty(schema.PROBLEMS),
    )
    found = score(quotes_at(places, names), annotations, pd.DataFrame({"article_id": ["a1"]}))
    known = found.dropna()
    assert known["value"].between(0, 1).all()
    assert (known["low"] <= known["value"] + 1e-9).all()
    assert (known["high"] >= known["value"] - 1e-9).all()
    counts = figures(found)
    steps = [counts[name, "f1"][0] for name in ("who_said_what", "spans_80", "spans_50", "spans_30")]
    assert steps == sorted(steps)


def quotes_at(places: list[tuple[int, int]], names: list[str | None]) -> pd.DataFrame:
    """Return quotes of one article at some places, by some speakers."""
    number = len(places)
    values = {name: [None] * number for name in schema.ANNOTATED_QUOTES}
    values |= {
        "article_id": ["a1"] * number,
        "field": ["text"] * number,
        "start": [start for start, _ in places],
        "end": [end for _, end in places],
        "speaker_name": names,
        "kind": ["direct"] * number,
        "relays": [[]] * number,
    }
    return schema.table(schema.ANNOTATED_QUOTES, values).drop(columns="speaker_forms")


def test_scores_of_articles_that_were_not_annotated_are_refused(bridge, articles):
    other = articles(BRIDGE).assign(article_id="b9")
    with pytest.raises(ValueError, match="none of the 1 articles is among the 2 annotated"):
        score(as_found(bridge), bridge, other)


def test_a_table_that_is_no_quotes_is_refused(bridge, news):
    with pytest.raises(ValueError, match=r"the quotes table lacks the column\(s\) \['field'"):
        score(news, bridge, news)


def test_the_sample_is_scored_and_the_grammar_is_far_above_guessing():
    articles = load_articles(SAMPLE / "articles.jsonl")
    annotations = load_annotations(SAMPLE / "annotations.jsonl", articles)
    found = score(find_quotes(articles), annotations, articles).set_index(["measure", "statistic"])
    assert found.loc[("spans_80", "recall"), "denominator"] == 642
    assert found.loc[("who_said_what", "f1"), "low"] > 0.6


# Agreement


def test_readers_who_annotate_the_same_agree_fully(bridge):
    found = agreement(bridge, bridge)
    assert found["measure"].tolist() == ["who_said_what", "spans_80", "spans_50", "spans_30", "spans_exact"]
    assert set(found["statistic"]) == {"f1"}
    assert found["value"].eq(1).all()


def test_agreement_counts_the_articles_of_both_and_is_the_same_from_either_side(write, news, bridge):
    path = write({"article_id": "a1", "quotes": [SAID, ADDED | {"speaker_name": OTHER}]})
    other = load_annotations(path, news)
    found = figures(agreement(bridge, other))
    assert found["spans_80", "f1"] == (4, 5)
    assert found["who_said_what", "f1"] == (2, 5)
    assert figures(agreement(other, bridge)) == found


def test_readers_of_different_articles_cannot_be_compared(bridge):
    nobody = Annotations(("b9",), bridge.quotes, bridge.credits, bridge.actors, bridge.problems)
    with pytest.raises(ValueError, match="no article was annotated by both readers"):
        agreement(bridge, nobody)
