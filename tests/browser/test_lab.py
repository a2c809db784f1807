"""The notebooks in JupyterLab: opened, run from the menu, and read from the screen."""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from browser.jupyter import Lab, run_all
from browser.pages import directions, first_lines, new_page

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

NOTEBOOKS = ["00-start"]
ARABIC = range(0x0600, 0x0700)
HOSTILE = (
    "قال الوزير: «<b>السعر</b> $5 ثم $6» <script>ran.push('script')</script>"
    """<img src="x" onerror="ran.push('image')"></td></table></div> &amp;"""
)
# The first two cells show that scripts do run here, and that mathematics is drawn, where nobody prevents it.
CELLS = [
    """from IPython.display import HTML; HTML("<script>ran.push('control')</script> $x^2$")""",
    """from ipywidgets import IntSlider; IntSlider()""",
    """from toolkit import *; articles = load_articles("../data/hostile.jsonl"); show(articles)""",
    """show(analyse(articles, progress=False).quotes, caption=articles["title"][0])""",
    """show_passages(find_passages(articles, find_copies(articles)))""",
]


@pytest.fixture(scope="module", params=NOTEBOOKS)
def name(request: pytest.FixtureRequest) -> str:
    """Return the name of a notebook."""
    return request.param


@pytest.fixture(scope="module")
def ran(chromium: "Browser", lab: Lab, name: str) -> Iterator["Page"]:
    """Return the page of that notebook, all of its cells run."""
    with new_page(chromium, name) as page:
        lab.open(page, name)
        run_all(page)
        yield page


@pytest.mark.usefixtures("ran")
def test_no_cell_fails_when_all_are_run_from_the_menu(lab, name):
    cells = [cell for cell in lab.saved(name).cells if cell.cell_type == "code"]
    failed = [output for cell in cells for output in cell.outputs if output.output_type == "error"]
    assert failed == []
    assert all(cell.execution_count for cell in cells)


def test_tables_are_laid_out_from_right_to_left(ran):
    tables = ran.locator(".isnad-shown table")
    assert directions(tables) == {"rtl"}
    heads = first_lines(tables.locator("thead tr"))
    assert all(words[0].left > words[-1].left for words in heads)


def test_arabic_cells_of_tables_are_read_from_the_right(ran):
    cells = first_lines(ran.locator(".isnad-shown td"))
    arabic = [words for words in cells if len(words) > 2 and all(is_arabic(word.text) for word in words)]
    assert arabic
    assert all(words[0].left > words[-1].left for words in arabic)


def is_arabic(text: str) -> bool:
    """Tell whether all letters of a text are Arabic."""
    return all(ord(letter) in ARABIC for letter in text if letter.isalpha())


@pytest.fixture(scope="module")
def hostile(chromium: "Browser", lab: Lab) -> Iterator["Page"]:
    """Return the page of a notebook that shows articles full of markup."""
    text = f"{HOSTILE} {'كلمة أخرى من الخبر نفسه ' * 20}"
    fields = {"title": HOSTILE, "byline": HOSTILE, "text": text}
    rows = [{**fields, "outlet": f"{HOSTILE} {place}", "url": f"https://{place}.test/1"} for place in "ab"]
    lines = "".join(f"{json.dumps(row)}\n" for row in rows)
    (lab.folder / "data" / "hostile.jsonl").write_text(lines, encoding="utf-8")
    lab.write("hostile", CELLS)
    with new_page(chromium, "hostile") as page:
        page.add_init_script("window.ran = []")
        lab.open(page, "hostile")
        run_all(page)
        page.locator("mjx-container").wait_for()
        yield page


def test_no_script_of_an_article_runs(hostile):
    assert hostile.evaluate("ran") == ["control"]


def test_the_markup_of_an_article_is_shown_as_text(hostile):
    shown = hostile.locator(".isnad-shown")
    assert [HOSTILE[:60] in text for text in shown.all_inner_texts()] == [True] * 3
    assert shown.locator("script, img, b").count() == 0


def test_two_dollar_signs_of_an_article_are_no_mathematics(hostile):
    assert hostile.locator("mjx-container").count() == 1
    assert hostile.locator(".isnad-shown mjx-container").count() == 0


def test_widgets_are_drawn(hostile):
    hostile.locator(".widget-slider").wait_for()
