"""Chromium, a page in it, and a JupyterLab to open.

Where Chromium or Playwright is missing these tests are skipped, and say so; in CI they fail.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from browser.jupyter import Lab, serve
from browser.pages import browser_path, new_page

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="package")
def chromium() -> Iterator["Browser"]:
    """Return Chromium, started once; skip where it is missing, fail in CI."""
    path = browser_path()
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path)
        yield browser
        browser.close()


@pytest.fixture
def page(chromium: "Browser", request: pytest.FixtureRequest) -> Iterator["Page"]:
    """Return an empty page, whose picture is named after the test."""
    name = re.sub(r"\W+", "-", request.node.name.removeprefix("test_")).strip("-")
    with new_page(chromium, name) as page:
        yield page


@pytest.fixture(scope="package")
def lab(chromium: "Browser", tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:  # noqa: ARG001
    """Return a JupyterLab, started as `make lab` starts it on copies of the notebooks and the data."""
    with serve(ROOT, tmp_path_factory.mktemp("lab")) as lab:
        yield lab
