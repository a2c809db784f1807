"""Pages of one's own: without network, for every reader, from right to left."""

from typing import TYPE_CHECKING

import pandas as pd
import pytest

from browser.pages import directions, faults, first_lines, open_offline
from toolkit import show, show_passages

if TYPE_CHECKING:
    from pathlib import Path

TITLE = "افتتاح الجسر الجديد فوق الوادي"
PASSAGE = "قالت وزيرة النقل إن الجسر الجديد فوق الوادي يخدم ثلاث قرى بعيدة."
ALTERED = "قالت وزيرة النقل إن الجسر الحجري فوق الوادي يخدم ثلاث قرى."
PAGE = """<!doctype html>
<html lang="ar" dir="rtl"><meta charset="utf-8"><title>{title}</title>
<main><h1>{title}</h1>{body}</main></html>
"""


@pytest.fixture
def shown(tmp_path: "Path") -> "Path":
    """Return a file with tables and passages as they are shown."""
    table = pd.DataFrame({"article_id": ["a1", "a2"], "text": [PASSAGE, ALTERED], "n": [1, 2]})
    passages = pd.DataFrame(
        {"article_id": ["a1"], "other_id": ["a2"], "passage": [PASSAGE], "other_passage": [ALTERED]}
    )
    body = show(table, caption=TITLE)._repr_html_() + show_passages(passages)._repr_html_()
    path = tmp_path / "shown.html"
    path.write_text(PAGE.format(title=TITLE, body=body), encoding="utf-8")
    return path


def test_tables_and_passages_have_no_fault_that_axe_knows(page, shown):
    assert open_offline(page, shown) == []
    assert faults(page) == []


def test_tables_and_passages_are_read_from_the_right(page, shown):
    open_offline(page, shown)
    cells = page.locator("td", has_text="الجسر")
    assert directions(cells) == {"rtl"}
    assert all(words[0].left > words[-1].left for words in first_lines(cells))


FAULTY = {
    "html-has-lang": ('lang="ar" ', ""),
    "color-contrast": ("<h1>", '<h1 style="color: #ccc">'),
    "image-alt": ("</h1>", '</h1><img src="data:,">'),
}


@pytest.mark.parametrize("fault", FAULTY)
def test_a_page_with_a_fault_is_reported(page, shown, fault):
    text = shown.read_text(encoding="utf-8")
    shown.write_text(text.replace(*FAULTY[fault], 1), encoding="utf-8")
    open_offline(page, shown)
    assert [found.partition(" ")[0] for found in faults(page)] == [fault]


def test_a_page_that_asks_the_network_for_something_is_reported(page, shown):
    text = shown.read_text(encoding="utf-8")
    picture = '</h1><img alt="" src="https://example.test/a.png">'
    shown.write_text(text.replace("</h1>", picture, 1), encoding="utf-8")
    assert open_offline(page, shown) == ["https://example.test/a.png"]
