"""The tables of facts: every row of every one is checked, and what the code makes of them."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import pairwise

import pandas as pd
import pytest

from toolkit import find_actors, find_quotes, schema
from toolkit.gazetteer import Alias, lexicon_aliases
from toolkit.lexicons import lexicon_names, load_lexicon
from toolkit.lexis import word
from toolkit.text.inflection import adjective_forms, participle_forms, past_forms, present_forms
from toolkit.text.letters import INVISIBLE, JOINERS, fold, fold_phrase, strip_marks

NAMES = lexicon_names()
ARTICLE = "ال"
YES_NO = {"yes", "no"}
GENDERS = {"f", "m"}
RULES = {
    "",
    "after_full",
    "titled",
    "marked",
    "credit",
    "town",
    "seat",
    "home",
    "shared",
    "nationality",
    "sport",
}
ALIASES = {  # table of names: table of those they name, column that joins them, column of the usual name
    "agency_names": ("agencies", "agency_id", "agency"),
    "organisation_names": ("organisations", "actor_id", "actor"),
    "person_names": ("persons", "actor_id", "actor"),
    "state_names": ("states", "actor_id", "actor"),
}

# Cells that may be empty; every other one must hold something.
OPTIONAL = {
    "agencies": {"slugs"},
    "agency_names": {"rule"},
    "body_senses": {"adjective"},
    "name_parts": {"gender"},
    "nationalities": {"actor_id", "people"},
    "office_holders": {"start", "end", "as_of"},
    "organisation_heads": {"name", "purpose", "place", "genitive", "adjective", "headless", "state"},
    "organisation_names": {"rule"},
    "organisations": {"state_id", "qid"},
    "particles": {"value"},
    "person_names": {"rule"},
    "persons": {"qid"},
    "reporting_verbs": {"complements", "subject", "carries", "object", "act"},
    "senses": {"feminine"},
    "source_nouns": {"definite_type"},
    "state_names": {"rule"},
    "titles": {"feminine", "plural"},
}

# The values that a column may hold.
CLOSED = {
    "agencies": {
        "kind": {"agency", "newspaper", "magazine", "television", "radio", "website", "social", "group"},
        "ownership": {"state", "private", "party", "public", "international", "unknown"},
    },
    "column_names": {"column": set(schema.ARTICLES)},
    "name_parts": {
        "gender": {"", *GENDERS},
        "kind": {"given", "family", "both"},
        "origin": {"arabic", "foreign"},
    },
    "office_holders": {"sure": YES_NO},
    "office_words": {"class": {"before", "after"}},
    "organisation_heads": {
        "name": {"", "apart", "bare", "marked"},
        "purpose": {"", "yes"},
        "place": {"", "listed", "yes"},
        "genitive": {"", "yes", "led"},
        "adjective": {"", "any", "nationality"},
        "headless": {"", "yes"},
        "state": {"", "yes"},
    },
    "medium_words": {
        "kind": {"agency", "air", "article", "either", "field", "guest", "news", "press", "web"}
    },
    "no_names": {
        "kind": {"describes", "general", "phrase", "quarter", "errand", "town", "closing", "mission"},
    },
    "organisations": {
        "kind": {
            "international",
            "government",
            "party",
            "armed_group",
            "firm",
            "bank",
            "court",
            "parliament",
            "military",
            "police",
            "university",
            "club",
            "ngo",
            "religious",
            "union",
            "other",
        },
    },
    "place_rules": {"rule": {"within", "in", "called", "never"}},
    "place_words": {"class": {"noun", "in", "preposition", "government"}},
    "reporting_verbs": {
        "stance": set(schema.STANCES),
        "subject": {"", *schema.SPEAKER_TYPES},
        "act": {"", "address", "answer", "chant", "grow", "turn", "write"},
    },
    "source_nouns": {
        "speaker_type": set(schema.SPEAKER_TYPES),
        "definite_type": {"", *schema.SPEAKER_TYPES},
        "number": {"singular", "dual", "plural"},
    },
    "term_heads": {"kind": set(schema.TERM_KINDS) - {"unclear"}},
    "stopwords": {
        "class": {
            "adverb",
            "auxiliary",
            "complementiser",
            "conjunction",
            "demonstrative",
            "negation",
            "preposition",
            "preposition with pronoun",
            "pronoun",
            "quantifier",
            "question",
            "relative",
            "vocative and exclamation",
        },
    },
    "titles": {
        "kind": {"office", "rank", "royal", "honorific", "religious", "profession", "role", "kinship"},
    },
}
EVERYWHERE = {
    "of_somebody": YES_NO,
    "shared": YES_NO,
    "gender": GENDERS,
    "actor_gender": GENDERS,
    "also_word": YES_NO,
    "checked": YES_NO,
    "rule": RULES,
}

# What tells a row from all others; letters that papers interchange make no difference where it is folded.
FOLDED_KEYS = {
    "agencies": [["agency_id"], ["agency"]],
    "agency_names": [["alias"]],
    "common_words": [["word"]],
    "letter_names": [["word"]],
    "medium_words": [["words"]],
    "name_parts": [["part"]],
    "nationalities": [["adjective", "people"]],
    "name_complements": [["words"]],
    "no_names": [["words", "kind"]],
    "organisation_heads": [["head"]],
    "organisation_names": [["actor_id", "alias", "rule"]],
    "organisations": [["actor_id"], ["actor"]],
    "person_names": [["actor_id", "alias", "rule"]],
    "persons": [["actor_id"], ["actor"]],
    "place_names": [["actor_id"], ["actor"]],
    "place_rules": [["place"]],
    "places": [["place"]],
    "source_nouns": [["noun"]],
    "sport_words": [["word"]],
    "state_names": [["actor_id", "alias", "rule"]],
    "states": [["actor_id"], ["actor"]],
    "stopwords": [["word"]],
    "term_heads": [["word"]],
    "titles": [["title"]],
    "whole_words": [["word"]],
}
PLAIN_KEYS = {
    "chart_labels": [["key"]],
    "letter_names": [["word"]],
    "letter_triples": [["letters"]],
    "office_holders": [["office_id", "actor_id", "start"]],
    "office_words": [["word", "class"]],
    "offices": [["office_id"]],
    "page_labels": [["key"]],
    "particles": [["word", "class"]],
    "place_words": [["word"]],
    "reporting_verbs": [["verb"]],
    "senses": [["words", "sense"]],
}

# Column: the tables of which it must name a row.
REFERENCES = {
    ("agency_names", "agency_id"): ["agencies"],
    ("nationalities", "actor_id"): ["states", "organisations"],
    ("office_holders", "actor_id"): ["persons"],
    ("office_holders", "office_id"): ["offices"],
    ("offices", "state_id"): ["states", "organisations"],
    ("organisation_names", "actor_id"): ["organisations"],
    ("organisations", "state_id"): ["states"],
    ("person_names", "actor_id"): ["persons"],
    ("persons", "state_id"): ["states", "organisations"],
    ("places", "actor_id"): ["states"],
    ("state_names", "actor_id"): ["states"],
}
ID_SHAPES = {
    ("agencies", "agency_id"): r"[a-z0-9_]+",
    ("offices", "office_id"): r"[a-z0-9_]+\.[a-z0-9_]+",
    ("organisations", "actor_id"): r"org:[a-z0-9_]+",
    ("place_names", "actor_id"): r"place:([a-z_]+|[0-9]+)",
    ("persons", "actor_id"): r"person:[a-z0-9_]+",
    ("states", "actor_id"): r"state:[a-z]+([-_][a-z]+)*",
}
LISTS = {  # columns that hold several values separated by a bar
    ("agencies", "slugs"),
    ("offices", "title"),
    ("place_names", "names"),
    ("reporting_verbs", "complements"),
    ("titles", "plural"),
}
SUPRANATIONAL = {"pan", "eu", "int"}  # countries of agencies that belong to no state

# Names of institutions that the table of nouns lists too, as the same source.
NAMES_AMONG_NOUNS = {
    "أزهر",
    "إليزيه",
    "بنتاجون",
    "بنتاغون",
    "فاتيكان",
    "كرملين",
    "كنيست",
    "كونجرس",
    "كونغرس",
}

every_table = pytest.mark.parametrize("name", NAMES)
every_table_of_names = pytest.mark.parametrize("names", sorted(ALIASES))


def refuse(found: Iterable[object]) -> None:
    """Fail where anything was found, and print all of it."""
    if lines := [str(line) for line in found]:
        pytest.fail("\n".join(lines), pytrace=False)


def cells(name: str) -> Iterator[tuple[str, str, str]]:
    """Yield place, column and value of every cell of a table."""
    table = load_lexicon(name)
    for column in table:
        for line, value in enumerate(table[column], 2):
            yield f"{name}.csv:{line}", column, value


def values(column: str, *tables: str) -> set[str]:
    return {value for table in tables for value in load_lexicon(table)[column]}


def repeated(table: pd.DataFrame, columns: list[str], key: Callable[[str], str]) -> list[str]:
    """Return the rows of which *columns* stand more than once."""
    keys = table[columns].map(key)
    twice = table[keys.duplicated(keep=False)]
    return [" | ".join(row) for row in twice[columns].to_numpy()]


# How a table is read


@every_table
def test_every_cell_is_text(name):
    table = load_lexicon(name)
    assert not table.empty
    assert (table.dtypes == "str").all()
    assert not table.isna().any(axis=None)


def test_a_table_that_was_changed_is_unchanged_for_the_next():
    first = load_lexicon("titles")
    first.loc[:, "title"] = ""
    assert not load_lexicon("titles")["title"].eq("").any()


def test_a_title_is_one_word_or_leads_on_with_the_word_for_whose_name_it_speaks():
    """No rule reads another second word."""
    rows = load_lexicon("titles").to_dict("records")
    forms = [
        [form.split() for form in (row["title"], row["feminine"], *row["plural"].split("|"))] for row in rows
    ]
    refuse(
        row["title"]
        for row, told in zip(rows, forms, strict=True)
        if not any(len(words) == 1 or words[1:] == ["باسم"] for words in told)
    )


def test_the_head_of_a_body_is_a_noun_for_one_or_leads_to_a_name_in_marks():
    """Else nothing reads its row."""
    nouns = load_lexicon("source_nouns")
    bodies = {fold(noun) for noun in nouns.loc[nouns["speaker_type"].isin(["institution", "media"]), "noun"]}
    heads = load_lexicon("organisation_heads")
    refuse(heads.loc[~heads["head"].map(fold).isin(bodies) & heads["name"].eq(""), "head"])


def test_an_unknown_table_is_refused_with_those_that_exist():
    with pytest.raises(ValueError, match=r"^there is no lexicon 'verbs'; there are \[") as caught:
        load_lexicon("verbs")
    assert str(NAMES) in str(caught.value)


def test_what_this_file_says_of_tables_is_of_tables_and_columns_that_exist():
    said = {(name, column) for name, columns in OPTIONAL.items() for column in columns}
    said |= {(name, column) for name, columns in CLOSED.items() for column in columns}
    keys = {**FOLDED_KEYS, **PLAIN_KEYS}.items()
    said |= {(name, column) for name, every in keys for columns in every for column in columns}
    said |= REFERENCES.keys() | ID_SHAPES.keys() | LISTS
    columns = {(name, column) for name in NAMES for column in load_lexicon(name)}
    refuse(sorted(said - columns))


# Every row of every table


@every_table
def test_required_cells_are_filled(name):
    optional = OPTIONAL.get(name, set())
    empty = [(place, column) for place, column, value in cells(name) if not value]
    refuse(f"{place}: no {column}" for place, column in empty if column not in optional)


@every_table
def test_cells_have_no_spaces_but_single_ones_inside(name):
    refuse(f"{place}: {value!r}" for place, _, value in cells(name) if value != " ".join(value.split()))


@every_table
def test_cells_are_written_with_plain_letters(name):
    """Nothing that is not seen, no presentation forms, and hamza as one letter with its seat."""
    unseen = re.compile(f"[{INVISIBLE}{JOINERS}\ufb50-\ufdff\ufe70-\ufefc]")
    refuse(
        f"{place}: {value!r}"
        for place, _, value in cells(name)
        if unseen.search(value) or unicodedata.normalize("NFC", value) != value
    )


@every_table
def test_closed_lists_are_kept(name):
    allowed = {**EVERYWHERE, **CLOSED.get(name, {})}
    refuse(
        f"{place}: {column} is {value!r}"
        for place, column, value in cells(name)
        if column in allowed and value not in allowed[column]
    )


@pytest.mark.parametrize("name", sorted(FOLDED_KEYS))
def test_no_row_stands_twice_under_spellings_that_papers_interchange(name):
    table = load_lexicon(name)
    refuse(row for columns in FOLDED_KEYS[name] for row in repeated(table, columns, fold_phrase))


@pytest.mark.parametrize("name", sorted(PLAIN_KEYS))
def test_no_row_stands_twice(name):
    table = load_lexicon(name)
    refuse(row for columns in PLAIN_KEYS[name] for row in repeated(table, columns, str))


@every_table
def test_no_row_is_written_twice_word_for_word(name):
    table = load_lexicon(name)
    refuse(repeated(table, list(table), str))


@pytest.mark.parametrize(("name", "column"), sorted(REFERENCES), ids=str)
def test_ids_that_are_referred_to_exist(name, column):
    known = set().union(
        *(values(load_lexicon(target).columns[0], target) for target in REFERENCES[name, column])
    )
    refuse(sorted(values(column, name) - known - {""}))


@pytest.mark.parametrize(("name", "column"), sorted(ID_SHAPES), ids=str)
def test_ids_have_the_shape_that_their_card_says(name, column):
    shape = re.compile(ID_SHAPES[name, column])
    refuse(value for value in values(column, name) if not shape.fullmatch(value))


@pytest.mark.parametrize(("name", "column"), sorted(LISTS), ids=str)
def test_cells_with_several_values_repeat_none_and_leave_none_empty(name, column):
    for place, of, value in cells(name):
        parts = value.split("|") if value and of == column else []
        assert all(part == part.strip() != "" for part in parts), place
        assert len(parts) == len(set(parts)), place


@pytest.mark.parametrize("name", [name for name in NAMES if "qid" in load_lexicon(name)])
def test_an_item_of_wikidata_stands_once(name):
    table = load_lexicon(name)
    items = table[table["qid"] != ""]
    refuse(item for item in items["qid"] if not re.fullmatch("Q[1-9][0-9]*", item))
    refuse(repeated(items, ["qid"], str))


def test_agencies_sit_in_a_state_or_above_the_states():
    states = {state.removeprefix("state:") for state in values("actor_id", "states")}
    refuse(sorted(values("country", "agencies") - states - SUPRANATIONAL))


# Dates


@pytest.fixture(scope="module")
def terms() -> pd.DataFrame:
    return load_lexicon("office_holders")


@pytest.mark.parametrize("column", ["start", "end", "as_of"])
def test_dates_are_days_of_the_calendar_in_iso_form(terms, column):
    for value in terms.loc[terms[column] != "", column]:
        assert date.fromisoformat(value).isoformat() == value


def test_terms_begin_before_they_end(terms):
    last = terms["end"].where(terms["end"] != "", terms["as_of"])
    refuse(terms[(terms["start"] != "") & (terms["start"] > last)].to_dict("records"))


def test_an_open_term_says_until_when_it_is_known_and_a_closed_one_does_not(terms):
    refuse(terms[terms["end"].eq("") != terms["as_of"].ne("")].to_dict("records"))


def test_a_sure_term_says_when_it_began(terms):
    refuse(terms[terms["sure"].eq("yes") & terms["start"].eq("")].to_dict("records"))


def test_sure_terms_of_one_office_do_not_overlap(terms):
    sure = terms[terms["sure"] == "yes"].sort_values(["office_id", "start"])
    refuse(
        (before.office_id, before.actor_id, before.end, after.actor_id, after.start)
        for before, after in pairwise(sure.itertuples())
        if before.office_id == after.office_id and (not before.end or before.end > after.start)
    )


def test_every_office_has_a_holder(terms):
    refuse(sorted(values("office_id", "offices") - set(terms["office_id"])))


# Names


@every_table_of_names
def test_every_actor_has_its_usual_name_among_its_names(names):
    """So that its rule is said; a name that no table of names lists would count everywhere."""
    table, key, usual = ALIASES[names]
    listed = {(row[key], fold_phrase(row["alias"])) for row in load_lexicon(names).to_dict("records")}
    refuse(
        row[usual]
        for row in load_lexicon(table).to_dict("records")
        if (row[key], fold_phrase(row[usual])) not in listed
    )


@every_table_of_names
def test_a_name_that_counts_after_the_full_one_has_a_full_one(names):
    _, key, _ = ALIASES[names]
    table = load_lexicon(names)
    refuse(
        sorted(set(table.loc[table["rule"] == "after_full", key]) - set(table.loc[table["rule"] == "", key]))
    )


@pytest.fixture(scope="module")
def unruled() -> list[tuple[str, Alias]]:
    """Return the names that always count, with whom they name."""
    return [(text, alias) for text, alias in lexicon_aliases() if not alias.rule]


def test_a_name_that_always_counts_names_one_actor(unruled):
    owners: dict[str, set[str]] = {}
    for text, alias in unruled:
        owners.setdefault(fold_phrase(text), set()).add(alias.entity.actor_id)
    refuse(f"{text}: {sorted(ids)}" for text, ids in sorted(owners.items()) if len(ids) > 1)


def particle_words() -> Iterator[str]:
    yield from load_lexicon("particles")["word"]


def source_words() -> Iterator[str]:
    for noun in load_lexicon("source_nouns")["noun"]:
        yield from (noun, ARTICLE + noun)


def title_words() -> Iterator[str]:
    for row in load_lexicon("titles").itertuples():
        for form in (row.title, row.feminine, *row.plural.split("|")):
            yield from (form, ARTICLE + form) if len(form) > 1 else (form,)


def verb_words() -> Iterator[str]:
    """Yield the forms of reporting verbs; a participle without its tanwin («مصر») reports nothing."""
    for row in load_lexicon("reporting_verbs").itertuples():
        yield from (form.form for form in (*past_forms(row.verb), *present_forms(row.present)))
        yield from (form.form for form in participle_forms(row.participle) if form.form != row.participle)
        yield from (row.noun, ARTICLE + row.noun)


@pytest.mark.parametrize("forms", [particle_words, source_words, title_words, verb_words])
def test_a_name_of_one_word_that_always_counts_is_no_other_word(unruled, forms):
    words = set(map(fold_phrase, forms()))
    names = {text for text, _ in unruled if text.removeprefix(ARTICLE) not in NAMES_AMONG_NOUNS}
    refuse(sorted(text for text in names if fold_phrase(text) in words))


def test_the_exceptions_among_the_nouns_are_still_needed(unruled):
    words = set(map(fold_phrase, source_words()))
    needed = {text.removeprefix(ARTICLE) for text, _ in unruled if fold_phrase(text) in words}
    assert needed >= NAMES_AMONG_NOUNS


# What the grammar reads


def test_what_opens_a_content_is_a_particle_of_the_table():
    particles = load_lexicon("particles")
    openers = set(particles.loc[particles["class"] == "complementiser", "word"])
    words = {
        "object",
        "على",
        "في",
        "كيف",
        "ما",
    }
    before = set(particles.loc[particles["class"].isin(["preposition", "question"]), "word"])
    for place, column, value in cells("reporting_verbs"):
        for complement in value.split("|") if column == "complements" and value else []:
            first, _, second = complement.partition(" ")
            known = complement in openers | words
            assert known or (first in before and second in openers), (place, complement)


def test_classes_of_particles_stand_in_their_card(request):
    card = request.config.rootpath / "toolkit" / "lexicons" / "particles.md"
    text = card.read_text(encoding="utf-8")
    refuse(name for name in values("class", "particles") if name not in text)


def test_verbs_in_the_present_begin_with_ya():
    ya = "ي"
    refuse(form for form in load_lexicon("reporting_verbs")["present"] if not form.startswith(ya))


@pytest.mark.parametrize(
    ("name", "column"),
    [
        ("nationalities", "adjective"),
        ("particles", "class"),
        ("reporting_verbs", "verb"),
        ("source_nouns", "noun"),
    ],
    ids=str,
)
def test_words_are_listed_without_quotation_marks_and_stops(name, column):
    refuse(value for value in values(column, name) if re.search(r"[«»\"“”.,،:؛()]", value))


def test_nouns_and_adjectives_are_listed_without_their_article():
    listed = values("noun", "source_nouns") | values("adjective", "nationalities")
    bare = {form for form in listed if form.startswith(ARTICLE) and form.removeprefix(ARTICLE) in listed}
    refuse(sorted(bare))


# What the code makes of them


@pytest.mark.parametrize(
    ("column", "kind", "forms"),
    [("verb", "past", past_forms), ("present", "present", present_forms)],
    ids=["past", "present"],
)
def test_every_form_of_a_reporting_verb_is_read_as_its_cue(column, kind, forms):
    for row in load_lexicon("reporting_verbs").to_dict("records"):
        for form, gender, number in forms(row[column]):
            cues = {(cue.lemma, cue.form, cue.gender, cue.number, cue.stance) for cue in word(form).cues}
            assert (row["verb"], kind, gender, number, row["stance"]) in cues, form


@pytest.mark.parametrize(
    "before",
    [
        "",
        "و",
        "ف",
    ],
)
def test_a_conjunction_written_on_a_verb_changes_nothing_else(before):
    for row in load_lexicon("reporting_verbs").itertuples():
        cues = {(cue.lemma, cue.form, cue.conjunction) for cue in word(before + row.verb).cues}
        assert (row.verb, "past", before) in cues


def test_every_source_noun_is_read_with_and_without_its_article():
    for row in load_lexicon("source_nouns").itertuples():
        for form in (row.noun, ARTICLE + row.noun):
            found = word(form).noun
            assert found is not None, form
            given = (row.speaker_type, row.gender, row.number)
            assert (found.speaker_type, found.gender, found.number) == given, form


def test_every_title_of_one_word_is_read_with_and_without_its_article():
    single = [form for form in title_words() if form and " " not in form]
    refuse(form for form in single if word(form).title is None)


def test_every_form_of_a_nationality_is_read():
    for row in load_lexicon("nationalities").itertuples():
        for form in adjective_forms(row.adjective, row.people):
            assert word(form.form).nationality, form


def test_every_part_of_a_name_is_read():
    for row in load_lexicon("name_parts").itertuples():
        found = word(row.part).name
        assert found is not None, row.part
        assert (found.gender, found.kind, found.origin) == (row.gender, row.kind, row.origin), row.part


def test_no_common_word_is_a_part_of_names():
    refuse(text for text in values("word", "common_words") if word(text).name is not None)


def test_every_particle_of_one_word_is_read_in_its_class():
    read_elsewhere = {"complementiser", "negated complementiser", "name link"}
    for row in load_lexicon("particles").to_dict("records"):
        if row["class"] not in read_elsewhere and " " not in row["word"]:
            assert row["class"] in word(row["word"]).classes, row


def test_the_key_of_a_word_is_its_folded_form():
    vowelled = "وَالمُتَحَدِّثَةُ"
    found = word(vowelled)
    assert found.text == vowelled
    assert found.bare == strip_marks(vowelled)
    assert found.key == fold(vowelled)


# Who and what reports, as the outlets of many countries say it


@pytest.mark.parametrize(
    ("text", "speaker", "speaker_type"),
    [
        pytest.param(
            "قال مرجع أمني إن الطريق مغلق.",
            "مرجع أمني",
            "anonymous",
            id="a high official in Lebanon",
        ),
        pytest.param(
            "رأى مواكبون للملف أن الأزمة طويلة.",
            "مواكبون للملف",
            "anonymous",
            id="those who follow a matter",
        ),
        pytest.param(
            "أفاد محاميان حضرا الجلسة بأن القاضي غادر.",
            "محاميان حضرا الجلسة",
            "anonymous",
            id="two who are not named",
        ),
        pytest.param(
            "يقول أصحاب المحلات إن البيع متوقف.",
            "أصحاب المحلات",
            "group",
            id="owners",
        ),
        pytest.param(
            "ذكر متساكنو الحي أن الماء مقطوع.",
            "متساكنو الحي",
            "group",
            id="residents in Tunisia",
        ),
        pytest.param(
            "بينت تحريات الشرطة أن السائق غريب عن القرية.",
            "تحريات الشرطة",
            "document",
            id="inquiries",
        ),
        pytest.param(
            "أظهرت لقطات نشرت أمس أن الجسر سليم.",
            "لقطات",
            "document",
            id="footage",
        ),
        pytest.param(
            "قالت رهينة إن الخاطفين رحلوا.",
            "رهينة",
            "anonymous",
            id="a hostage",
        ),
    ],
)
def test_nouns_of_the_press_name_who_reports(articles, text, speaker, speaker_type):
    row = find_quotes(articles(text)).iloc[-1]
    assert row["speaker"].startswith(speaker)
    assert row["speaker_type"] == speaker_type


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        pytest.param(
            "يتعلل المدير بأن المال نفد.",
            "doubting",
            id="an excuse",
        ),
        pytest.param(
            "تظلم الموظفون من أن أجورهم تأخرت.",
            "accusing",
            id="a grievance",
        ),
        pytest.param(
            "عاب الحزب على الحكومة أنها تأخرت.",
            "accusing",
            id="a reproach to whom «على» names",
        ),
        pytest.param(
            "عنونت الصحيفة: «البلاد على حافة الهاوية».",
            "neutral",
            id="a headline",
        ),
    ],
)
def test_verbs_of_the_press_report_what_follows(articles, text, stance):
    assert find_quotes(articles(text))["stance"].tolist() == [stance]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            "قال المقيم الباكستاني قادر شيرين إن الطريق مغلق.",
            "قادر شيرين",
            id="a resident",
        ),
        pytest.param(
            "قالت المقررة الخاصة ماريا سانتوس إن الطريق مغلق.",
            "ماريا سانتوس",
            id="a rapporteur",
        ),
        pytest.param(
            "قال المحترف البرازيلي رودريغو سانتوس إنه باق.",
            "رودريغو سانتوس",
            id="a player",
        ),
    ],
)
def test_titles_of_the_press_lead_to_a_name(articles, text, name):
    assert name in find_actors(articles(text))["mention"].tolist()
