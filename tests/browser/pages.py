"""A page in a browser, a picture of it, and where words stand on it."""

import importlib.util
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
SCREENS = Path(__file__).parents[2] / "build" / "screens"
WINDOW = {"width": 1300, "height": 1000}  # CSS pixels
ROUND = 150  # CSS pixels: the bars of JupyterLab round a notebook
MILLISECONDS = 60_000  # a slow machine is no failure

MEASURED = 3  # times: JupyterLab guesses the height of cells until they were drawn

# How high the cells of a notebook are, or a page without cells.
HEIGHT = """() => {
    const cells = [...document.querySelectorAll(".jp-Cell")].map(cell => cell.getBoundingClientRect());
    const page = document.documentElement.scrollHeight;
    return Math.ceil(cells.length ? cells.at(-1).bottom - cells[0].top : page);
}"""

# For each element its words with their boxes, in the order of the text, without words that a line's end cuts.
WORDS = r"""elements => elements.map(element => {
    const words = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        for (const found of walker.currentNode.data.matchAll(/\S+/g)) {
            const range = document.createRange();
            range.setStart(walker.currentNode, found.index);
            range.setEnd(walker.currentNode, found.index + found[0].length);
            const boxes = range.getClientRects();
            if (boxes.length === 1) {
                const {left, right, top, bottom} = boxes[0];
                words.push({text: found[0], left, right, top, bottom});
            }
        }
    }
    return words;
})"""

IN_LATIN = r"""() => {
    window.inArabic = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        inArabic.push([walker.currentNode, walker.currentNode.data]);
        walker.currentNode.data = walker.currentNode.data.replace(/\p{Script=Arabic}/gu, "x");
    }
}"""
IN_ARABIC = "() => inArabic.forEach(([node, text]) => { node.data = text; })"


@dataclass(frozen=True)
class Word:
    """A word on the screen, in CSS pixels from the left and the top of the window."""

    text: str
    left: float
    right: float
    top: float
    bottom: float

    def stands_beside(self, other: "Word") -> bool:
        """Tell whether both words are on one line."""
        return self.top < (other.top + other.bottom) / 2 < self.bottom


def browser_path() -> str:
    """Return where Chromium is; skip the test where it or Playwright is missing, or fail it in CI."""
    refuse = pytest.fail if os.environ.get("CI") else pytest.skip
    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    if path is None:
        refuse("there is no Chromium; on Debian and Ubuntu: sudo apt install chromium")
    if importlib.util.find_spec("playwright") is None:
        refuse("there is no Playwright; pip install -e '.[browser]'")
    return path


@contextmanager
def new_page(browser: "Browser", name: str) -> Iterator["Page"]:
    """Return an empty page; as it stands at the end, the whole of it is kept as a picture of that name."""
    context = browser.new_context(viewport=WINDOW)
    context.set_default_timeout(MILLISECONDS)
    page = context.new_page()
    try:
        yield page
    finally:
        take_picture(page, name)
        context.close()


def take_picture(page: "Page", name: str) -> None:
    """Keep a picture of the whole page, also of what JupyterLab would scroll."""
    for _ in range(MEASURED):
        page.set_viewport_size({**WINDOW, "height": max(WINDOW["height"], ROUND + page.evaluate(HEIGHT))})
        page.locator(".jp-WindowedPanel-outer").evaluate_all("all => all.forEach(one => one.scrollTo(0, 0))")
        page.screenshot(path=SCREENS / f"{name}.png")
    page.set_viewport_size(WINDOW)


def lines(elements: "Locator") -> Iterator[list[list[Word]]]:
    """Yield for each element that holds a word its lines, each as its words in the order of the text."""
    for words in elements.evaluate_all(WORDS):
        if words:
            yield _lines([Word(**word) for word in words])


def _lines(words: list[Word]) -> list[list[Word]]:
    """Return the words of an element, line by line."""
    lines = [[words[0]]]
    for word in words[1:]:
        if word.stands_beside(lines[-1][-1]):
            lines[-1].append(word)
        else:
            lines.append([word])
    return lines


def reads_from_the_right(line: list[Word]) -> bool:
    """Tell whether the first word of a line stands right of the last."""
    return line[0].left >= line[-1].right


def directions(elements: "Locator") -> set[str]:
    """Return the directions that the elements' styles come to."""
    return set(elements.evaluate_all("all => all.map(one => getComputedStyle(one).direction)"))


def open_offline(page: "Page", path: Path) -> list[str]:
    """Open a file without a network, and return what else it asks for."""
    asked = []
    page.context.set_offline(True)
    page.on("request", lambda request: asked.append(request.url))
    page.goto(path.as_uri())
    return [url for url in asked if not url.startswith((path.as_uri(), "data:"))]


def faults(page: "Page", within: str | None = None) -> list[str]:
    """Return what axe finds wrong with a page, or with some of its elements, rule by rule.

    Axe takes joined letters for pictures of a font of icons, whose contrast it leaves out.  So contrast is
    looked at once more with Latin letters in their place.
    """
    from axe_playwright_python.sync_playwright import Axe

    axe = Axe()
    found = axe.run(page, within).response["violations"]
    page.evaluate(IN_LATIN)
    found += axe.run(page, within, options={"runOnly": ["color-contrast"]}).response["violations"]
    page.evaluate(IN_ARABIC)
    return [f"{one['id']} {[node['target'] for node in one['nodes']]}: {one['help']}" for one in found]
