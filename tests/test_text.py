"""Letters, attached particles and marks: strings in, strings out."""

import ast
import doctest
import pkgutil
from importlib import import_module
from pathlib import Path

import pytest

import toolkit.text
from toolkit.text.clitics import splits
from toolkit.text.letters import fold, fold_phrase, strip_marks
from toolkit.text.marks import (
    CLOSING_MARKS,
    CLOSING_QUOTATION,
    OPENING_MARKS,
    OPENING_QUOTATION,
    QUOTATION_FAMILY,
)

MODULES = sorted(module.name for module in pkgutil.iter_modules(toolkit.text.__path__, "toolkit.text."))


def _try_examples(name):
    """Run the examples in a module's source on the module, which doctest cannot read where it is compiled."""
    source = Path(toolkit.text.__path__[0], f"{name.rpartition('.')[2]}.py").read_text(encoding="utf-8")
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef)
    nodes = [node for node in ast.walk(ast.parse(source)) if isinstance(node, documented)]
    parser, runner = doctest.DocTestParser(), doctest.DocTestRunner()
    for text in filter(None, map(ast.get_docstring, nodes)):
        runner.run(parser.get_doctest(text, dict(vars(import_module(name))), name, None, 0))
    return runner.summarize()


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_in_the_docstrings_hold(name):
    assert _try_examples(name).failed == 0


def test_the_public_functions_about_letters_have_examples():
    tried = {name: _try_examples(name).attempted for name in MODULES}
    assert {name for name, number in tried.items() if number} >= {
        "toolkit.text.clitics",
        "toolkit.text.inflection",
        "toolkit.text.letters",
    }


# Folding


@pytest.mark.parametrize(
    ("text", "stripped"),
    [
        pytest.param(
            "يُصَرِّحُ",
            "يصرح",
            id="vowel marks and shadda",
        ),
        pytest.param(
            "شكراً",
            "شكرا",
            id="tanwin",
        ),
        pytest.param(
            "هٰذا",
            "هذا",
            id="dagger alef",
        ),
        pytest.param(
            "النـــص",
            "النص",
            id="tatweel",
        ),
        pytest.param(
            "\u200fالنص\u200e \u202bهنا\u202c",
            "النص هنا",
            id="direction marks",
        ),
        pytest.param(
            "\ufeffالنص",
            "النص",
            id="a byte order mark",
        ),
        pytest.param(
            "كتاب\u200cها",
            "كتابها",
            id="a non-joiner",
        ),
        pytest.param(
            "\ufee3\ufebb\ufeae",
            "مصر",
            id="presentation forms",
        ),
        pytest.param(
            "\ufefb",
            "لا",
            id="a lam-alef ligature",
        ),
        pytest.param(
            "إلى أعالي الآبار",
            "إلى أعالي الآبار",
            id="letters with hamza and madda stay",
        ),
        pytest.param("Café 12", "Café 12", id="Latin accents stay"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_strip_marks_takes_off_what_is_written_but_not_read(text, stripped):
    assert strip_marks(text) == stripped


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            "أوروبا",
            "اوروبا",
            id="hamza above",
        ),
        pytest.param(
            "إيران",
            "ايران",
            id="hamza below",
        ),
        pytest.param(
            "آسيا",
            "اسيا",
            id="madda",
        ),
        pytest.param(
            "ٱلرحمن",
            "الرحمن",
            id="wasla",
        ),
        pytest.param(
            "القاهرة",
            "القاهره",
            id="ta marbuta",
        ),
        pytest.param(
            "رؤساء",
            "روساء",
            id="hamza on waw",
        ),
        pytest.param(
            "الطائف",
            "الطايف",
            id="hamza on ya",
        ),
        pytest.param(
            "مرتضى",
            "مرتضي",
            id="a final alef maksura in a long word",
        ),
        pytest.param(
            "کابل",
            "كابل",
            id="Persian kaf",
        ),
        pytest.param(
            "علی",
            "علي",
            id="Persian ya",
        ),
        pytest.param(
            "ڤيينا",
            "فيينا",
            id="ve",
        ),
        pytest.param(
            "پاريس",
            "باريس",
            id="pe",
        ),
        pytest.param(
            "گازا",
            "غازا",
            id="gaf",
        ),
        pytest.param(
            "الجُمهوريّة",
            "الجمهورية",
            id="vowelled",
        ),
    ],
)
def test_spellings_that_papers_interchange_have_one_key(one, other):
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            "على",
            "علي",
            id="a preposition and a name",
        ),
        pytest.param(
            "بنى",
            "بني",
            id="a verb and a noun",
        ),
        pytest.param(
            "سمير",
            "ثمير",
            id="letters that only sound alike",
        ),
        pytest.param(
            "كلب",
            "قلب",
            id="kaf and qaf",
        ),
        pytest.param(
            "ماء",
            "ما",
            id="a hamza of its own",
        ),
        pytest.param(
            "مرتضى عاد",
            "مرتضي عاد",
            id="an alef maksura that is not final",
        ),
    ],
)
def test_words_that_differ_keep_different_keys(one, other):
    assert fold(one) != fold(other)


def test_fold_phrase_folds_each_word_and_makes_the_spaces_one():
    given = " مرتضى\u00a0 الأحمد\n"
    assert fold_phrase(given) == "مرتضي الاحمد"


def test_folding_twice_changes_nothing():
    given = "الأُسْتاذَةُ هُدى"
    assert fold(fold(given)) == fold(given)


# Attached particles


@pytest.mark.parametrize(
    ("word", "rests"),
    [
        pytest.param(
            "قال",
            "قال",
            id="none",
        ),
        pytest.param(
            "فأكد",
            "فأكد أكد",
            id="a conjunction",
        ),
        pytest.param(
            "بلدهم",
            "بلدهم لدهم",
            id="a letter of the word that looks like a particle",
        ),
        pytest.param(
            "كرويترز",
            "كرويترز رويترز",
            id="kaf",
        ),
        pytest.param(
            "وبغداد",
            "وبغداد بغداد غداد",
            id="a conjunction before a letter like a particle",
        ),
        pytest.param(
            "فللأردن",
            "فللأردن للأردن لأردن الأردن",
            id="a conjunction, lam and the article",
        ),
        pytest.param(
            "للوزير",
            "للوزير لوزير الوزير",
            id="lam and the article",
        ),
        pytest.param(
            "لله",
            "لله له",
            id="too short for an article",
        ),
        pytest.param(
            "ول",
            "ول",
            id="a word of two letters loses none",
        ),
        pytest.param(
            "بها",
            "بها ها",
            id="two letters must be left",
        ),
        pytest.param(
            "و",
            "و",
            id="a particle alone",
        ),
        pytest.param("", "", id="nothing"),
    ],
)
def test_splits_gives_every_way_to_take_particles_off_a_word(word, rests):
    assert [split.rest for split in splits(word)] == (rests.split() or [""])


def test_splits_name_the_particles_they_take_off():
    word = "وللأردن"
    conjunction = "و"
    lam = "ل"
    rest = "الأردن"
    last = splits(word)[-1]
    assert (last.conjunction, last.preposition, last.rest) == (conjunction, lam, rest)


def test_a_split_without_the_article_is_the_word_again_when_joined():
    word = "فبسوريا"
    assert [split.conjunction + split.preposition + split.rest for split in splits(word)] == [word] * 3


# Marks


def test_every_quotation_mark_that_opens_or_closes_has_a_family():
    assert QUOTATION_FAMILY.keys() >= OPENING_QUOTATION | CLOSING_QUOTATION


def test_no_quotation_mark_but_the_straight_ones_looks_both_ways():
    assert not OPENING_QUOTATION & CLOSING_QUOTATION
    assert QUOTATION_FAMILY.keys() - OPENING_QUOTATION - CLOSING_QUOTATION == {'"', "'", "''", "‟"}


def test_brackets_open_and_close_in_pairs():
    assert {"(", "[", "{"} <= OPENING_MARKS
    assert {")", "]", "}"} <= CLOSING_MARKS
