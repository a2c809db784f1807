"""Words: what the lexicons say of a form with its particles and pronouns, and what they do not."""

import pytest

from toolkit.lexis import word
from toolkit.text.letters import fold


@pytest.mark.parametrize(
    "form",
    [
        pytest.param(
            "رداً",
            id="an adverb with tanwin and no verb of answering",
        ),
        pytest.param(
            "عدة",
            id="a feminine ending and no pronoun",
        ),
        pytest.param(
            "مركزه",
            id="a pronoun and no feminine participle",
        ),
        pytest.param(
            "بيضيف",
            id="a verb with ba",
        ),
    ],
)
def test_a_word_that_only_looks_like_a_cue_is_none(form):
    assert word(form).cues == ()


@pytest.mark.parametrize(
    ("form", "kind"),
    [
        pytest.param(
            "كلم",
            "negation",
            id="kaf and a negation: kilometres",
        ),
        pytest.param(
            "كامل",
            "object",
            id="kaf and a noun of hoping: a name",
        ),
        pytest.param(
            "آنا",
            "pronoun",
            id="a pronoun with a long first letter: a name",
        ),
    ],
)
def test_a_particle_that_a_word_cannot_bear_is_not_read_off_it(form, kind):
    assert kind not in word(form).classes


@pytest.mark.parametrize(
    ("form", "stem"),
    [
        pytest.param(
            "مكتبه",
            "مكتب",
            id="a body",
        ),
        pytest.param(
            "شريكها",
            "شريك",
            id="a person",
        ),
        pytest.param(
            "وزيرتهم",
            "وزيرة",
            id="a feminine title",
        ),
    ],
)
def test_a_source_with_a_pronoun_is_read_as_that_source(form, stem):
    found = word(form)
    assert found.noun or found.title
    assert found.definite
    assert found.stem == fold(stem)


@pytest.mark.parametrize(
    "form",
    [
        pytest.param(
            "سيارته",
            id="a car",
        ),
        pytest.param(
            "بيته",
            id="a house",
        ),
    ],
)
def test_a_thing_with_a_pronoun_is_no_source(form):
    found = word(form)
    assert (found.noun, found.title, found.definite) == (None, None, False)


@pytest.mark.parametrize(
    ("form", "definite"),
    [
        pytest.param(
            "الفريدو",
            False,
            id="a foreign name that begins like the article",
        ),
        pytest.param(
            "القحطاني",
            True,
            id="a family name with its article",
        ),
    ],
)
def test_letters_like_the_article_are_one_only_where_the_name_has_none(form, definite):
    assert word(form).definite is definite


def test_a_present_verb_under_lam_of_purpose_is_a_cue():
    purpose = "ليضيف"
    verb = "أضاف"
    lam = "ل"
    assert [(cue.lemma, cue.form, cue.preposition) for cue in word(purpose).cues] == [(verb, "present", lam)]


@pytest.mark.parametrize(
    ("form", "definite"),
    [
        pytest.param(
            "والدة",
            False,
            id="a noun that begins like «و» and the article",
        ),
        pytest.param(
            "شقيقته",
            True,
            id="with a pronoun",
        ),
        pytest.param(
            "فقيه",
            False,
            id="a noun that ends like a pronoun",
        ),
        pytest.param(
            "متهما",
            False,
            id="a participle that ends like one",
        ),
    ],
)
def test_a_noun_is_definite_by_its_own_article_or_a_pronoun(form, definite):
    assert word(form).definite is definite
