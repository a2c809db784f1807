"""Charts in files: whole, told in words, the same each time."""

from xml.etree import ElementTree

import matplotlib
import pandas as pd
import pytest
from matplotlib import pyplot as plt
from PIL import Image

from toolkit import alt_text, plot_bars, save_chart

SHAPES = hasattr(matplotlib.ft2font, "__libraqm_version__")
SVG = "{http://www.w3.org/2000/svg}"
REUTERS = "رويترز"
TITLE = "من يُنقل عنه؟"
SOURCE = "عيّنة مصنوعة"
RLM = "\u200f"


@pytest.fixture
def chart():
    """Return a chart of two bars, one of which has a name full of markup and characters no file may hold."""
    return drawn()


def drawn():
    counts = pd.Series({REUTERS: 3, "<b>&\x01": 1})
    return plot_bars(counts, title=TITLE, unit="quotes", source=SOURCE)


@pytest.mark.parametrize(("ending", "begins"), [(".svg", b"<?xml"), (".pdf", b"%PDF"), (".png", b"\x89PNG")])
def test_the_ending_tells_the_format(chart, tmp_path, ending, begins):
    path = save_chart(chart, tmp_path / f"chart{ending}")
    assert path == tmp_path / f"chart{ending}"
    assert path.read_bytes().startswith(begins)


@pytest.mark.parametrize("ending", [".svg", ".pdf", ".png"])
def test_the_same_chart_gives_the_same_file(tmp_path, ending):
    one, other = (save_chart(drawn(), tmp_path / f"{name}{ending}") for name in "ab")
    assert one.read_bytes() == other.read_bytes()


def test_an_svg_is_a_picture_with_language_title_and_description(chart, tmp_path):
    root = ElementTree.parse(save_chart(chart, tmp_path / "chart.svg")).getroot()
    assert root.get("role") == "img"
    assert root.get("lang") == "ar"
    assert [child.tag for child in root[:2]] == [f"{SVG}title", f"{SVG}desc"]
    assert [child.text for child in root[:2]] == [TITLE, alt_text(chart)]


@pytest.mark.skipif(not SHAPES, reason="Matplotlib before 3.11 cannot write Arabic as text")
def test_all_text_of_an_svg_is_text(chart, tmp_path):
    root = ElementTree.parse(save_chart(chart, tmp_path / "chart.svg")).getroot()
    texts = [text.text for text in root.iter(f"{SVG}text")]
    assert {f"{RLM}{REUTERS}", f"{RLM}{TITLE}", "<b>&", "3"} <= set(texts)


def test_where_matplotlib_does_not_shape_letters_are_outlines(chart, tmp_path, monkeypatch):
    monkeypatch.setattr("toolkit.charts.figures.matplotlib_shapes", lambda: False)
    root = ElementTree.parse(save_chart(chart, tmp_path / "chart.svg")).getroot()
    assert list(root.iter(f"{SVG}text")) == []


def test_a_png_is_sharp_and_holds_title_and_description(chart, tmp_path):
    with Image.open(save_chart(chart, tmp_path / "chart.png")) as picture:
        assert round(picture.info["dpi"][0]) == 300
        assert picture.info["Title"] == TITLE
        assert picture.info["Description"] == alt_text(chart)


def test_a_pdf_holds_its_font(chart, tmp_path):
    assert b"/FontFile2" in save_chart(chart, tmp_path / "chart.pdf").read_bytes()


def test_saving_changes_no_setting(chart, tmp_path):
    before = dict(matplotlib.rcParams)
    save_chart(chart, tmp_path / "chart.svg")
    assert dict(matplotlib.rcParams) == before


def test_another_ending_is_refused(chart, tmp_path):
    with pytest.raises(ValueError, match=r"one of \['.svg', '.pdf', '.png'\].*'chart.jpg' was given"):
        save_chart(chart, tmp_path / "chart.jpg")


@pytest.mark.parametrize("told", [alt_text, lambda ax: save_chart(ax, "chart.svg")], ids=["words", "file"])
def test_what_this_toolkit_did_not_draw_is_refused(told):
    with pytest.raises(ValueError, match=r"only what plot_bars .* but <Axes: > was given"):
        told(plt.subplots()[1])
