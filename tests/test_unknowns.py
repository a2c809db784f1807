"""Actors that no lexicon knows: ranked, chosen, and found again under a name of one's own."""

import pandas as pd
import pytest

from toolkit import analyse, find_actors, find_links, find_quotes, save_actors, schema, unknown_actors

TEXTS = (
    "قال كريم شهابي إن الطريق مغلق. وأضاف شهابي أن العمل سيبدأ.",
    "وصل كريم شهابي إلى القرية مع جون كيري.",
    "اجتمع سكان القرية مع ليلى منصور.",
)


@pytest.fixture
def news(articles) -> pd.DataFrame:
    return articles(*TEXTS)


@pytest.fixture
def chosen(news) -> pd.DataFrame:
    return unknown_actors(news).head(1)


def test_the_unknown_actor_of_most_articles_comes_first(news):
    found = unknown_actors(news)
    assert found["actor"].tolist() == [
        "كريم شهابي",
        "ليلى منصور",
    ]
    assert found["mentions"].tolist() == [3, 1]
    assert found["articles"].tolist() == [2, 1]
    assert list(found) == list(schema.UNKNOWN_ACTORS)


def test_an_actor_has_all_its_forms(chosen):
    assert chosen["names"].item() == [
        "كريم شهابي",
        "شهابي",
    ]


def test_each_line_of_evidence_has_its_place_and_each_article_comes_before_a_second_line(news, chosen):
    texts = news.set_index("article_id")["text"]
    evidence, lines = chosen["evidence"].item(), chosen["lines"].item()
    assert [article for article, *_ in evidence] == ["a1", "a2", "a1"]
    for (article, field, start, end), line in zip(evidence, lines, strict=True):
        assert field == "text"
        assert f"[{texts[article][start:end]}]" in line


def test_actors_that_were_found_already_are_not_sought_again(news, chosen):
    pd.testing.assert_frame_equal(unknown_actors(news, actors=find_actors(news)).head(1), chosen)


def test_mentions_of_other_articles_are_not_counted(news):
    found = unknown_actors(news.head(1), actors=find_actors(news))
    pd.testing.assert_frame_equal(found, unknown_actors(news.head(1)))


def test_an_article_that_stands_twice_is_refused(news):
    with pytest.raises(ValueError, match=r"1 article_id\(s\) more than once, such as 'a1'"):
        unknown_actors(pd.concat([news, news.head(1)]), actors=find_actors(news))


def test_articles_whose_actors_are_all_known_have_no_rows(articles):
    found = unknown_actors(articles("وصل جون كيري إلى القرية."))
    pd.testing.assert_frame_equal(found, schema.empty(schema.UNKNOWN_ACTORS))


def test_chosen_actors_are_found_under_their_own_id(news, chosen, tmp_path):
    table = save_actors(chosen, tmp_path / "actors.csv")
    assert list(table) == list(schema.OWN_ACTORS)
    assert table["rule"].tolist() == ["", "after_full"]
    found = find_actors(news, extra=tmp_path / "actors.csv")
    own = found[found["actor_id"].str.startswith("own:")]
    assert own["mention"].tolist() == [
        "كريم شهابي",
        "شهابي",
        "كريم شهابي",
    ]
    assert unknown_actors(news, actors=found)["actor"].tolist() == ["ليلى منصور"]


def test_a_family_name_counts_only_after_the_full_name(articles, chosen, tmp_path):
    save_actors(chosen, tmp_path / "actors.csv")
    found = find_actors(articles("عاد شهابي إلى القرية."), extra=tmp_path / "actors.csv")
    assert found.empty


def test_actors_are_added_to_a_file_that_keeps_what_it_has(news, tmp_path):
    path = tmp_path / "actors.csv"
    rows = unknown_actors(news)
    first = save_actors(rows.head(1), path)
    path.write_text(path.read_text(encoding="utf-8-sig").replace("person", "organisation"), encoding="utf-8")
    both = save_actors(rows, path)
    assert both["alias"].tolist() == [*first["alias"], "ليلى منصور"]
    assert both["actor_type"].tolist() == ["organisation", "organisation", "person"]


def test_rows_that_are_given_one_id_are_one_actor(news, tmp_path):
    rows = unknown_actors(news).assign(actor_id="own:both", actor_en="Both")
    table = save_actors(rows, tmp_path / "actors.csv")
    assert table["actor"].unique().tolist() == ["كريم شهابي"]
    found = find_actors(news, extra=table)
    own = found[found["actor_id"] == "own:both"]
    assert own["actor_en"].unique().tolist() == ["Both"]
    assert own["mention"].nunique() == 3


def test_a_form_with_a_particle_is_no_further_name(tmp_path):
    names = [
        "للمجلس الإقليمي",
        "المجلس الإقليمي",
        "المجلس الاقليمي",
    ]
    rows = pd.DataFrame(
        {"actor_id": ["name:x"], "actor": names[1:2], "actor_type": ["organisation"], "names": [names]}
    )
    assert save_actors(rows, tmp_path / "actors.csv")["alias"].tolist() == names[1:2]


@pytest.mark.parametrize(
    ("kind", "names", "rules"),
    [
        pytest.param("person", ["تركي"], ["titled"], id="a person of one name"),
        pytest.param("organisation", ["المرفأ"], ["marked"], id="an organisation of one word"),
        pytest.param("organisation", ["لجنة المرفأ"], [""], id="an organisation of two"),
    ],
)
def test_a_name_of_one_word_needs_something_beside_it(tmp_path, kind, names, rules):
    rows = pd.DataFrame({"actor_id": ["name:x"], "actor": names, "actor_type": [kind], "names": [names]})
    assert save_actors(rows, tmp_path / "actors.csv")["rule"].tolist() == rules


def test_the_users_own_name_comes_before_the_lexicons(articles):
    extra = pd.DataFrame(
        {
            "alias": ["جون كيري"],
            "actor_id": ["own:kerry"],
            "actor": ["كيري"],
            "actor_type": ["person"],
        }
    )
    found = find_actors(articles("وصل جون كيري إلى القرية."), extra=extra)
    assert found["actor_id"].tolist() == ["own:kerry"]
    assert find_actors(articles("وصل جون كيري إلى القرية."))["actor_id"].tolist() == ["person:john_kerry"]


def test_actors_of_ones_own_are_speakers_in_every_table(news, chosen, tmp_path):
    own = save_actors(chosen, tmp_path / "actors.csv")
    found = analyse(news, extra=own, progress=False)
    speaker = own["actor_id"].iloc[0]
    assert found.quotes["actor_id"].tolist() == [speaker, speaker]
    pd.testing.assert_frame_equal(found.actors, find_actors(news, extra=own))
    pd.testing.assert_frame_equal(found.quotes, find_quotes(news, extra=own))
    pd.testing.assert_frame_equal(found.links, find_links(news, extra=own))


@pytest.mark.parametrize(
    ("column", "value", "message"),
    [
        pytest.param("alias", "", "row 1 of the extra actors has an empty", id="an empty name"),
        pytest.param("actor_type", "group", "actor_type 'group'; it must be one of", id="an unknown type"),
        pytest.param("rule", "often", "rule 'often'; it must be one of", id="an unknown rule"),
    ],
)
def test_a_wrong_cell_is_named_with_its_row(news, column, value, message):
    own = {
        "alias": "المرفأ",
        "actor_id": "own:x",
        "actor": "المرفأ",
        "actor_type": "organisation",
        "rule": "",
    }
    with pytest.raises(ValueError, match=message):
        find_actors(news, extra=pd.DataFrame([{**own, column: value}]))
