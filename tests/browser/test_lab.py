"""The notebooks in JupyterLab: opened, run from the menu, and read from the screen."""

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from browser.jupyter import Lab, run_all
from browser.pages import Word, directions, faults, lines, new_page, reads_from_the_right

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page

ARABIC = range(0x0600, 0x0700)
BADGE = 45  # CSS pixels of the number of a quote, with which a line may begin
MARKUP = """<script>ran.push('script')</script><img src="x" onerror="ran.push('image')">"""
HOSTILE = f"قال الوزير: «<b>السعر</b> $5 ثم $6» {MARKUP}</td></table></div> &amp;"
# The first two cells show that scripts do run here, and that mathematics is drawn, where nobody prevents it.
CELLS = [
    """from IPython.display import HTML; HTML("<script>ran.push('control')</script> $x^2$")""",
    """from ipywidgets import IntSlider; IntSlider()""",
    """from toolkit import *; articles = load_articles("../data/hostile.jsonl"); show(articles)""",
    """show(analyse(articles, progress=False).quotes, caption=articles["title"][0])""",
    """show_passages(find_passages(articles, find_copies(articles)))""",
    """show_concordance(concordance(articles, "الوزير"))""",
    """read(articles, articles["article_id"][0])""",
    """explore(analyse(articles, progress=False))""",
]


def open_and_run(browser: "Browser", lab: Lab, name: str) -> Iterator["Page"]:
    """Yield the page of a notebook, all of its cells run."""
    with new_page(browser, name) as page:
        page.add_init_script("window.ran = []")  # what scripts write to, should any run
        lab.open(page, name)
        run_all(page)
        yield page


@pytest.fixture(scope="module")
def start(chromium: "Browser", lab: Lab) -> Iterator["Page"]:
    """Return the page of the first notebook."""
    yield from open_and_run(chromium, lab, "00-start")


@pytest.fixture(scope="module")
def explored(chromium: "Browser", lab: Lab) -> Iterator["Page"]:
    """Return the page of the notebook that reads and explores."""
    yield from open_and_run(chromium, lab, "06-explore")


@pytest.fixture(params=["start", "explored"])
def ran(request: pytest.FixtureRequest) -> "Page":
    """Return the page of either notebook."""
    return request.getfixturevalue(request.param)


@pytest.mark.parametrize(("name", "page"), [("00-start", "start"), ("06-explore", "explored")])
def test_no_cell_fails_when_all_are_run_from_the_menu(lab, request, name, page):
    request.getfixturevalue(page)
    cells = [cell for cell in lab.saved(name).cells if cell.cell_type == "code"]
    failed = [output for cell in cells for output in cell.outputs if output.output_type == "error"]
    assert failed == []
    assert all(cell.execution_count for cell in cells)


def test_tables_are_laid_out_from_right_to_left(ran):
    tables = ran.locator(".isnad-shown table")
    assert directions(tables) == {"rtl"}
    heads = [line for head in lines(tables.locator("thead tr")) for line in head]
    assert all(map(reads_from_the_right, heads))


def test_arabic_cells_of_tables_are_read_from_the_right(ran):
    cells = [line for cell in lines(ran.locator(".isnad-shown td")) for line in cell]
    arabic = [line for line in cells if len(line) > 2 and is_arabic(line)]
    assert arabic
    assert all(map(reads_from_the_right, arabic))


def is_arabic(line: list[Word]) -> bool:
    """Tell whether all letters of a line are Arabic."""
    return all(ord(letter) in ARABIC for word in line for letter in word.text if letter.isalpha())


def test_an_article_is_set_from_the_right(explored):
    text = explored.locator(".isnad-text").first.locator("p")
    assert directions(text) == {"rtl"}
    for paragraph in lines(text):
        assert all(reads_from_the_right(line) for line in paragraph if len(line) > 2)
        rights = [line[0].right for line in paragraph]
        assert max(rights) - min(rights) < BADGE


def test_a_click_on_a_bar_filters_the_quotes_and_a_second_shows_all_again(explored):
    view = explored.locator(".isnad-explore")
    bar = view.locator(".isnad-bars button").nth(1)
    outlet, count = re.fullmatch(r"\W*(.+?)\W*\((\d+)\)", bar.inner_text()).groups()
    every = re.search(r"\d+$", view.get_by_text("الاقتباسات المختارة:").inner_text())[0]
    before = quotes_in_sight(view)
    bar.click()
    view.get_by_text(f": {count} من {every}").wait_for()
    chosen = quotes_in_sight(view)
    assert chosen != before
    assert all(outlet in quote for quote in chosen)
    bar.click()
    view.get_by_text(f": {every} من {every}").wait_for()
    assert quotes_in_sight(view) == before


def test_what_is_counted_can_be_changed(explored):
    view = explored.locator(".isnad-explore")
    view.locator("select").select_option(label="نوع المتحدّث")
    view.locator(".isnad-bars button", has_text="شخص").wait_for()
    view.locator("select").select_option(label="الوسيلة الإعلامية")
    view.locator(".isnad-bars button", has_text="المرفأ").wait_for()


def test_a_quote_opens_its_article_and_a_click_leads_back(explored):
    view = explored.locator(".isnad-explore")
    before = quotes_in_sight(view)
    view.locator(".isnad-rows button").first.click()
    text = view.locator(".isnad-text p")
    text.first.wait_for()
    assert directions(text) == {"rtl"}
    view.get_by_role("button", name="عد إلى القائمة").click()
    view.locator(".isnad-rows").wait_for()
    assert quotes_in_sight(view) == before


@pytest.mark.parametrize("shown", [".isnad-shown", ".isnad-page", ".isnad-explore"])
def test_what_is_shown_has_no_fault_that_axe_knows(explored, shown):
    assert faults(explored, shown) == []


def quotes_in_sight(view: "Locator") -> list[str]:
    """Return what the rows of quotes say."""
    return [row.inner_text() for row in view.locator(".isnad-rows > *:visible").all()]


@pytest.fixture(scope="module")
def hostile(chromium: "Browser", lab: Lab) -> Iterator["Page"]:
    """Return the page of a notebook that shows articles full of markup."""
    text = f"{HOSTILE} {'كلمة أخرى من الخبر نفسه ' * 20}"
    fields = {"title": HOSTILE, "byline": HOSTILE, "text": text}
    rows = [{**fields, "outlet": f"{HOSTILE} {place}", "url": f"https://{place}.test/1"} for place in "ab"]
    lines = "".join(f"{json.dumps(row)}\n" for row in rows)
    (lab.folder / "data" / "hostile.jsonl").write_text(lines, encoding="utf-8")
    lab.write("hostile", CELLS)
    for page in open_and_run(chromium, lab, "hostile"):
        page.locator("mjx-container").wait_for()
        yield page


def test_no_script_of_an_article_runs(hostile):
    assert hostile.evaluate("ran") == ["control"]


def test_the_markup_of_an_article_is_shown_as_text(hostile):
    hostile.locator(".isnad-rows button").first.click()
    hostile.locator(".isnad-explore .isnad-text").wait_for()
    shown = hostile.locator(".isnad-shown, .isnad-page > .isnad-columns, .isnad-explore")
    assert [MARKUP in text for text in shown.all_text_contents()] == [True] * 7
    assert shown.locator("script, img, b").count() == 0


def test_two_dollar_signs_of_an_article_are_no_mathematics(hostile):
    assert hostile.locator("mjx-container").count() == 1


def test_widgets_are_drawn(hostile):
    hostile.locator(".widget-slider").wait_for()
