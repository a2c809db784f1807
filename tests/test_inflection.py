"""Inflected forms of verbs, participles and adjectives, and the shapes of verbal nouns."""

import pytest

from toolkit.text.inflection import (
    adjective_forms,
    is_verbal_noun,
    participle_forms,
    past_forms,
    present_forms,
)
from toolkit.text.letters import fold


def shown(forms) -> dict[tuple[str, str], list[str]]:
    """Return the forms by gender and number."""
    found: dict[tuple[str, str], list[str]] = {}
    for form in forms:
        found.setdefault((form.gender, form.number), []).append(form.form)
    return found


@pytest.mark.parametrize(
    ("past", "feminine", "dual", "plural", "feminine_dual"),
    [
        pytest.param(
            "كشف",
            "كشفت",
            "كشفا",
            "كشفوا",
            "كشفتا",
            id="sound",
        ),
        pytest.param(
            "قال",
            "قالت",
            "قالا",
            "قالوا",
            "قالتا",
            id="hollow",
        ),
        pytest.param(
            "أفاد",
            "أفادت",
            "أفادا",
            "أفادوا",
            "أفادتا",
            id="hollow of the fourth form",
        ),
        pytest.param(
            "نفى",
            "نفت",
            "نفيا",
            "نفوا",
            "نفتا",
            id="defective in alef maksura",
        ),
        pytest.param(
            "ادعى",
            "ادعت",
            "ادعيا",
            "ادعوا",
            "ادعتا",
            id="defective of the eighth form",
        ),
        pytest.param(
            "دعا",
            "دعت",
            "دعوا",
            "دعوا",
            "دعتا",
            id="defective in alef",
        ),
        pytest.param(
            "ذكّر",
            "ذكّرت",
            "ذكّرا",
            "ذكّروا",
            "ذكّرتا",
            id="with a shadda",
        ),
        pytest.param(
            "رد",
            "ردت",
            "ردا",
            "ردوا",
            "ردتا",
            id="doubled",
        ),
    ],
)
def test_past_forms_of_the_third_person(past, feminine, dual, plural, feminine_dual):
    assert shown(past_forms(past)) == {
        ("m", "singular"): [past],
        ("f", "singular"): [feminine],
        ("m", "dual"): [dual],
        ("m", "plural"): [plural],
        ("f", "dual"): [feminine_dual],
    }


@pytest.mark.parametrize(
    ("present", "feminine", "dual", "plural", "feminine_dual", "feminine_plural"),
    [
        pytest.param(
            "يكشف",
            "تكشف",
            "يكشفان",
            "يكشفون",
            "تكشفان",
            "يكشفن",
            id="sound",
        ),
        pytest.param(
            "يقول",
            "تقول",
            "يقولان",
            "يقولون",
            "تقولان",
            "يقلن",
            id="hollow in waw",
        ),
        pytest.param(
            "يفيد",
            "تفيد",
            "يفيدان",
            "يفيدون",
            "تفيدان",
            "يفدن",
            id="hollow in ya",
        ),
        pytest.param(
            "ينفي",
            "تنفي",
            "ينفيان",
            "ينفون",
            "تنفيان",
            "ينفين",
            id="defective in ya",
        ),
        pytest.param(
            "يدعو",
            "تدعو",
            "يدعوان",
            "يدعون",
            "تدعوان",
            "يدعون",
            id="defective in waw",
        ),
        pytest.param(
            "يرى",
            "ترى",
            "يريان",
            "يرون",
            "تريان",
            "يرين",
            id="defective in alef maksura",
            marks=pytest.mark.xfail(reason="the feminine plural keeps the alef maksura before its nun"),
        ),
    ],
)
def test_present_forms_of_the_third_person(present, feminine, dual, plural, feminine_dual, feminine_plural):
    assert shown(present_forms(present)) == {
        ("m", "singular"): [present],
        ("f", "singular"): [feminine],
        ("m", "dual"): [dual],
        ("m", "plural"): [plural],
        ("f", "dual"): [feminine_dual],
        ("f", "plural"): [feminine_plural],
    }


@pytest.mark.parametrize(
    ("participle", "forms"),
    [
        pytest.param(
            "مؤكد",
            {
                "مؤكدا",
                "مؤكدة",
                "مؤكدين",
                "مؤكدات",
                "مؤكدتين",
                "مؤكد",
                "مؤكدون",
            },
            id="sound",
        ),
        pytest.param(
            "داعي",
            {
                "داعيا",
                "داعية",
                "داعين",
                "داعيات",
                "داعيتين",
                "داعي",
                "داعون",
            },
            id="defective",
        ),
    ],
)
def test_participle_forms(participle, forms):
    assert {form.form for form in participle_forms(participle)} == forms


def test_a_participle_in_the_sound_plural_shows_no_gender_in_the_oblique():
    participle = "مؤكد"
    oblique = "مؤكدين"
    genders = {form.form: form.gender for form in participle_forms(participle)}
    assert genders[oblique] == ""


@pytest.mark.parametrize(
    ("adjective", "plural", "forms"),
    [
        pytest.param(
            "مصري",
            "",
            {
                "مصري",
                "مصرية",
                "مصريين",
                "مصريون",
                "مصريات",
                "مصريان",
                "مصريتان",
                "مصريتين",
            },
            id="sound plural",
        ),
        pytest.param(
            "تركي",
            "أتراك",
            {
                "تركي",
                "تركية",
                "أتراك",
                "تركيات",
                "تركيان",
                "تركيتان",
                "تركيتين",
            },
            id="broken plural",
        ),
    ],
)
def test_adjective_forms(adjective, plural, forms):
    assert {form.form for form in adjective_forms(adjective, plural)} == forms


def test_a_feminine_adjective_shows_its_gender():
    adjective = "مصري"
    feminine = "مصرية"
    genders = {form.form: form.gender for form in adjective_forms(adjective)}
    assert genders[feminine] == "f"


@pytest.mark.parametrize(
    ("noun", "answer"),
    [
        pytest.param(
            "تعليق",
            True,
            id="tafil",
        ),
        pytest.param(
            "استقبال",
            True,
            id="istifal",
        ),
        pytest.param(
            "انتقاد",
            True,
            id="iftial",
        ),
        pytest.param(
            "انسحاب",
            True,
            id="infial",
        ),
        pytest.param(
            "إعلان",
            True,
            id="ifal",
        ),
        pytest.param(
            "دولي",
            False,
            id="an adjective",
        ),
        pytest.param(
            "مدير",
            False,
            id="a title",
        ),
        pytest.param(
            "شركة",
            False,
            id="a body",
        ),
        pytest.param(
            "تقارير",
            False,
            id="a broken plural",
        ),
    ],
)
def test_a_noun_has_the_shape_of_a_verbal_noun_or_not(noun, answer):
    assert is_verbal_noun(fold(noun)) is answer
