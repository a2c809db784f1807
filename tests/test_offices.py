"""Offices: titles in the text, and who held the office on the day of the article."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit import find_actors, resolve_offices, schema
from toolkit.lexicons import load_lexicon
from toolkit.offices import _holder_on


@pytest.fixture
def resolved(articles):
    """Return a function that resolves the titles of a text published on a day."""

    def resolve(text, day=None, **options):
        table = articles(text).assign(published=pd.to_datetime([day], utc=True))
        return resolve_offices(find_actors(table), table, **options)

    return resolve


@pytest.mark.parametrize(
    ("text", "day", "actor_id"),
    [
        pytest.param(
            "قال وزير الخارجية الأميركي إن الطريق مغلق.",
            "2015-07-01",
            "person:john_kerry",
            id="a minister in 2015",
        ),
        pytest.param(
            "قال وزير الخارجية الأميركي إن الطريق مغلق.",
            "2019-07-01",
            "person:mike_pompeo",
            id="the same title in 2019",
        ),
        pytest.param(
            "قال وزير الخارجية الأمريكي إن الطريق مغلق.",
            "2015-07-01",
            "person:john_kerry",
            id="another spelling of the country",
        ),
        pytest.param(
            "عاد وزير خارجية أميركا أمس.",
            "2015-07-01",
            "person:john_kerry",
            id="the country by its name",
        ),
        pytest.param(
            "حضر وزير الخارجية بجمهورية مصر العربية.",
            "2016-05-01",
            "person:sameh_shoukry",
            id="the state joined by a preposition",
        ),
        pytest.param(
            "سلم الوفد رسالة للرئيس المصري.",
            "2016-05-01",
            "person:abdel_fattah_el_sisi",
            id="with lam",
        ),
    ],
)
def test_a_title_means_its_holder_on_the_day_of_the_article(resolved, text, day, actor_id):
    found = resolved(text, day)
    assert found["status"].tolist() == ["held"]
    assert found["actor_id"].tolist() == [actor_id]
    assert found["candidates"].tolist() == [[actor_id]]


def test_a_row_points_at_its_title_without_particles(resolved):
    text = "سلم الوفد رسالة ورئيس مصر غائب."
    row = resolved(text, "2016-05-01").iloc[0]
    assert row["title"] == "رئيس مصر"
    assert text[row["start"] : row["end"]] == row["title"]


def test_without_a_date_nobody_is_guessed(resolved):
    found = resolved("قال وزير الخارجية الأميركي إن الطريق مغلق.")
    assert found["status"].tolist() == ["unknown_date"]
    assert found["office_id"].tolist() == ["us.foreign_minister"]
    assert found["actor_id"].isna().all()


def test_the_day_of_a_crawl_is_not_taken_for_the_day_of_the_article(articles):
    table = articles("قال وزير الخارجية الأميركي إن الطريق مغلق.")
    table["retrieved"] = pd.to_datetime(["2015-07-01"], utc=True)
    assert resolve_offices(find_actors(table), table)["status"].tolist() == ["unknown_date"]


def test_the_name_beside_a_title_says_whom_it_means(resolved):
    found = resolved("قال وزير الخارجية الأميركي السابق جون كيري إن الطريق مغلق.")
    assert found.empty
    found = resolved("قال وزير الخارجية الأميركي جون كيري إن الطريق مغلق.")
    assert found["status"].tolist() == ["named"]
    assert found["actor_id"].tolist() == ["person:john_kerry"]
    found = resolved("قال جون كيري، وزير الخارجية الأميركي، إن الطريق مغلق.")
    assert found["status"].tolist() == ["named"]
    found = resolved("وتقبلوا خالص الاحترام.\nجون كيري\nوزير الخارجية الأميركي")
    assert found["status"].tolist() == ["named"]
    found = resolved("حضر عادل الجبير وزير الخارجية.")
    assert found["office_id"].tolist() == ["sa.foreign_minister"]
    assert found["status"].tolist() == ["named"]


def test_a_name_after_a_title_that_is_none_of_its_holders_leaves_it_ambiguous(resolved):
    found = resolved("حضر سفير الرئيس المصري سامي منصور.", "2016-05-01")
    assert found["status"].tolist() == ["ambiguous"]
    assert len(found["candidates"].item()) == 2


def test_the_day_on_which_an_office_changed_hands_is_ambiguous(resolved):
    found = resolved("وصل الرئيس الأميركي أمس.", "2017-01-20")
    assert found["status"].tolist() == ["ambiguous"]
    assert found["actor_id"].isna().all()
    assert set(found["candidates"].item()) == {"person:barack_obama", "person:donald_trump"}


def test_a_term_of_which_the_dates_are_not_sure_is_said_to_be_so(resolved):
    found = resolved("وصل وزير الخارجية البحريني أمس.", "2015-07-25")
    assert found["status"].tolist() == ["uncertain_date"]
    assert found["actor"].notna().all()


def test_a_term_is_not_read_past_the_day_up_to_which_it_is_known(resolved):
    found = resolved("وصل الرئيس المصري أمس.", "2199-01-01")
    assert found["status"].tolist() == ["vacant_or_unknown"]


def test_an_office_that_nobody_held_on_that_day_is_said_to_be_so(resolved):
    found = resolved("وصل الرئيس اللبناني أمس.", "2015-07-25")
    assert found["status"].tolist() == ["vacant_or_unknown"]
    assert found["candidates"].tolist() == [[]]


def test_a_short_title_is_of_the_country_that_the_article_names_before(resolved):
    found = resolved("وصل وزير الخارجية المصري أمس. وعاد وزير الخارجية مساء.", "2015-07-25")
    assert found["office_id"].tolist() == ["eg.foreign_minister"] * 2
    assert found["status"].tolist() == ["held", "short"]
    assert found["actor"].tolist() == ["سامح شكري"] * 2


def test_a_short_title_of_two_countries_is_ambiguous(resolved):
    text = "التقى وزير الخارجية المصري وزير الخارجية الأميركي. ثم عاد وزير الخارجية مساء."
    found = resolved(text, "2015-07-25")
    assert found["status"].tolist() == ["held", "held", "ambiguous"]
    assert found["office_id"].isna().tolist() == [False, False, True]


def test_a_short_title_without_a_country_stays_open(resolved):
    found = resolved("عاد وزير الخارجية مساء.", "2015-07-25")
    assert found["status"].tolist() == ["no_country"]
    assert found["actor_id"].isna().all()


def test_a_short_title_is_of_the_state_that_is_given_for_the_outlet(resolved):
    found = resolved("عاد وزير الخارجية مساء.", "2015-07-25", homes={"x": "state:sa"})
    assert found["status"].tolist() == ["short"]
    assert found["actor_id"].tolist() == ["person:adel_al_jubeir"]
    assert resolved("عاد وزير الخارجية مساء.", homes={"x": "state:sa"})["status"].tolist() == ["unknown_date"]


def test_a_short_title_of_the_outlets_state_and_of_another_is_ambiguous(resolved):
    text = "وصل وزير الخارجية المصري أمس. وعاد وزير الخارجية مساء."
    found = resolved(text, "2015-07-25", homes={"x": "state:sa"})
    assert found["status"].tolist() == ["held", "ambiguous"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("قال نائب وزير الخارجية الأميركي إن الطريق مغلق.", id="a deputy"),
        pytest.param("قال وزير الخارجية الأميركي الأسبق إن الطريق مغلق.", id="who left the office"),
        pytest.param("عاد وزير الخارجية الهولندي مساء.", id="an office that no lexicon knows"),
        pytest.param("عاد وزير خارجية كوبا مساء.", id="a construct without its state's office"),
        pytest.param("حضر رئيس هيئة الأركان العامة.", id="a title that goes on"),
        pytest.param("افتتح مكتب رئيس الوزراء العراقي المعرض.", id="a part of an institution's name"),
    ],
)
def test_what_means_no_holder_is_no_row(resolved, text):
    assert resolved(text, "2015-07-25").empty


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        pytest.param(
            "عاد وزير الخارجية الأميركي أمس. وحضر وزير الخارجية.\nالسعودية أعلنت ذلك.",
            ["held", "short"],
            id="a nationality",
        ),
        pytest.param(
            "عاد وزير الخارجية الأميركي أمس. وحضر وزير الخارجية\nفي مصر أعلن ذلك.",
            ["held", "short"],
            id="a state that is joined",
        ),
    ],
)
def test_a_country_in_another_sentence_tells_nothing_of_a_short_title(resolved, text, statuses):
    found = resolved(text, "2015-07-25")
    assert found["status"].tolist() == statuses
    assert found["actor_id"].unique().tolist() == ["person:john_kerry"]


def test_titles_of_all_articles_stand_in_reading_order(articles):
    table = articles(
        "عاد الرئيس المصري.",
        "",
        "عاد الرئيس الروسي ثم الرئيس المصري.",
    )
    table = table.assign(
        title=["الرئيس الروسي يعود", "", ""], published=pd.to_datetime(["2016-01-01"] * 3, utc=True)
    )
    found = resolve_offices(find_actors(table), table)
    assert found["article_id"].tolist() == ["a1", "a1", "a3", "a3"]
    assert found["field"].tolist() == ["text", "title", "text", "text"]
    assert list(found) == list(schema.OFFICES)


def test_no_articles_give_no_rows_but_every_column(articles):
    none = articles("x").head(0)
    pd.testing.assert_frame_equal(resolve_offices(find_actors(none), none), schema.empty(schema.OFFICES))


def test_mentions_that_lack_a_column_are_refused(articles):
    table = articles("x")
    with pytest.raises(ValueError, match=r"the table of mentions lacks the column\(s\) \['actor_id'\]"):
        resolve_offices(find_actors(table).drop(columns="actor_id"), table)


@given(st.sampled_from(sorted(load_lexicon("offices")["office_id"])), st.dates())
def test_whoever_held_an_office_has_a_term_that_holds_the_day(office, day):
    holder = _holder_on(office, day.isoformat())
    assert holder.status in schema.OFFICE_STATUS
    assert bool(holder.actor_id) == (holder.status in ("held", "uncertain_date"))
    assert not holder.actor_id or holder.actor_id in holder.candidates
    terms = load_lexicon("office_holders")
    known = set(terms.loc[terms["office_id"] == office, "actor_id"])
    assert set(holder.candidates) <= known
