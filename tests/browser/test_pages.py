"""Pages of one's own: without network, for every reader, from right to left."""

from pathlib import Path

import pandas as pd
import pytest

from browser.pages import directions, faults, lines, open_offline, reads_from_the_right
from toolkit import load_articles, plot_bars, read, save_chart, show, show_passages
from toolkit.display import matplotlib_shapes

SAMPLE = Path(__file__).parents[2] / "data" / "sample" / "articles.jsonl"
TITLE = "افتتاح الجسر الجديد فوق الوادي"
PASSAGE = "قالت وزيرة النقل إن الجسر الجديد فوق الوادي يخدم ثلاث قرى بعيدة."
ALTERED = "قالت وزيرة النقل إن الجسر الحجري فوق الوادي يخدم ثلاث قرى."
PAGE = """<!doctype html>
<html lang="ar" dir="rtl"><meta charset="utf-8"><title>{title}</title>
<main><h1>{title}</h1>{body}</main></html>
"""


def page_of(body: str, path: Path) -> Path:
    """Return a file with what is shown in its body."""
    path.write_text(PAGE.format(title=TITLE, body=body), encoding="utf-8")
    return path


@pytest.fixture
def shown(tmp_path: Path) -> Path:
    """Return a file with tables and passages as they are shown."""
    table = pd.DataFrame({"article_id": ["a1", "a2"], "text": [PASSAGE, ALTERED], "n": [1, 2]})
    passages = pd.DataFrame(
        {"article_id": ["a1"], "other_id": ["a2"], "passage": [PASSAGE], "other_passage": [ALTERED]}
    )
    body = show(table, caption=TITLE)._repr_html_() + show_passages(passages)._repr_html_()
    return page_of(body, tmp_path / "shown.html")


def test_tables_and_passages_have_no_fault_that_axe_knows(page, shown):
    assert open_offline(page, shown) == []
    assert faults(page) == []


def test_tables_and_passages_are_read_from_the_right(page, shown):
    open_offline(page, shown)
    cells = page.locator("td", has_text="الجسر")
    assert directions(cells) == {"rtl"}
    assert all(reads_from_the_right(line) for cell in lines(cells) for line in cell if len(line) > 1)


def test_a_table_wider_than_the_page_cuts_no_word_and_can_be_moved_by_the_keyboard(page, tmp_path):
    wide = pd.DataFrame({f"column{place}": [PASSAGE, "indirect"] for place in range(12)})
    open_offline(page, page_of(show(wide)._repr_html_(), tmp_path / "wide.html"))
    whole = [word.text for cell in lines(page.locator("td")) for line in cell for word in line]
    assert whole == " ".join(wide.to_numpy().ravel()).split()
    assert faults(page) == []


@pytest.mark.parametrize("language", ["ar", "en"])
def test_an_article_kept_as_a_file_needs_no_network_and_has_no_fault_that_axe_knows(page, tmp_path, language):
    path = tmp_path / "article.html"
    read(load_articles(SAMPLE), "sample-a09", language=language).to_html(path)
    assert open_offline(page, path) == []
    text = page.locator(".isnad-text p")
    assert directions(text) == {"rtl"}
    assert all(reads_from_the_right(line) for cell in lines(text) for line in cell if len(line) > 2)
    assert faults(page) == []


@pytest.mark.skipif(not matplotlib_shapes(), reason="Matplotlib before 3.11 cannot write Arabic as text")
def test_the_text_of_a_chart_runs_from_the_right_and_stands_where_it_was_drawn(page, tmp_path):
    counts = pd.Series({TITLE: 3, f"{TITLE[7:]} (2)": 2})
    ax = plot_bars(counts, title=TITLE, unit="quotes", source=PASSAGE)
    assert open_offline(page, save_chart(ax, tmp_path / "chart.svg")) == []
    texts = [line for text in lines(page.locator("text", has_text="الجسر")) for line in text]
    assert len(texts) >= 4
    assert all(map(reads_from_the_right, texts))
    drawn = page.locator("#axes_1").bounding_box()
    names = [text.bounding_box()["x"] for text in page.locator('[id^="ytick"] text').all()]
    assert max(names) - min(names) < 1
    assert min(names) > drawn["x"] + drawn["width"] / 2


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
