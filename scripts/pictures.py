"""Make the pictures of README.md from the sample corpus: a chart, a table as a notebook shows it, an article.

    python scripts/pictures.py

Table and article need Chromium, which lays right-to-left text out as a notebook does.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

os.environ["MPLBACKEND"] = "agg"

import pandas as pd
from matplotlib import pyplot as plt
from PIL import Image, ImageChops

from toolkit import find_quotes, load_articles, outer, plot_shares, read, show

ROOT = Path(__file__).parents[1]
ARTICLES = ROOT / "data" / "sample" / "articles.jsonl"
OUT = ROOT / "docs" / "pictures"
SOURCE = "عيّنة مخترعة كُتبت لهذا المشروع"
IN_TABLE = "sample-a01"  # an article that is read as its annotators read it
COLUMNS = ["cue", "quote", "kind", "stance", "speaker_name", "speaker_type", "speaker_gender"]
ROWS = 10
DOTS_PER_INCH = 150
WINDOW = "1150,1400"  # CSS pixels: wide enough for the columns, higher than the rows
TO_READ = "sample-a22"  # an article with a quote in its title, one in another, and words spoken to a paper
BEGINNING = 1300  # picture pixels of the article's page that are kept
SCALE = 2  # picture pixels of a CSS pixel
MARGIN = 16  # picture pixels
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
PAGE = """<!doctype html>
<meta charset="utf-8">
<style>body {{ margin: 12px; background: white; color: #222; font: 14px "DejaVu Sans", sans-serif }}</style>
<body>{table}</body>
"""


def main() -> int:
    """Write the pictures; return 1 where a browser was missing for two of them, else 0."""
    OUT.mkdir(parents=True, exist_ok=True)
    articles = load_articles(ARTICLES, progress=False)
    quotes = outer(find_quotes(articles))
    draw_chart(quotes, OUT / "quotes-by-speaker.png")
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        print(
            f"table and article were not drawn: none of {', '.join(BROWSERS)} is installed", file=sys.stderr
        )
        return 1
    draw_table(quotes[quotes["article_id"] == IN_TABLE], OUT / "quotes-table.png", browser)
    draw(read(articles, TO_READ).to_html(), OUT / "article.png", browser, BEGINNING)
    return 0


def draw_chart(quotes: pd.DataFrame, path: Path) -> None:
    """Write the chart of direct, indirect and mixed quotes by type of speaker."""
    axes = plot_shares(quotes, source=SOURCE)
    axes.figure.savefig(path, dpi=DOTS_PER_INCH, metadata={"Software": None})
    plt.close(axes.figure)


def draw_table(quotes: pd.DataFrame, path: Path, browser: str) -> None:
    """Write the first *quotes* as `show` shows them."""
    table = show(quotes, rows=ROWS, columns=COLUMNS)._repr_html_()
    draw(PAGE.format(table=table), path, browser)


def draw(html: str, path: Path, browser: str, height: int | None = None) -> None:
    """Write what *browser* shows of a page, as high as it is or the upper *height* picture pixels."""
    with tempfile.TemporaryDirectory() as folder:
        page, shot = Path(folder, "page.html"), Path(folder, "page.png")
        page.write_text(html, encoding="utf-8")
        take_screenshot(browser, page, shot)
        whole = Image.open(shot).convert("RGB")
        trimmed(whole.crop((0, 0, whole.width, height or whole.height))).save(path, optimize=True)


def take_screenshot(browser: str, page: Path, shot: Path) -> None:
    """Write what *browser* shows of *page*."""
    options = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    looks = ["--hide-scrollbars", f"--window-size={WINDOW}", f"--force-device-scale-factor={SCALE}"]
    command = [browser, *options, *looks, f"--screenshot={shot}", page.as_uri()]
    subprocess.run(command, check=True, capture_output=True)


def trimmed(picture: Image.Image) -> Image.Image:
    """Return *picture* without its white border, but for a margin."""
    white = Image.new("RGB", picture.size, "white")
    left, upper, right, lower = ImageChops.difference(picture, white).getbbox()
    right, lower = min(right + MARGIN, picture.width), min(lower + MARGIN, picture.height)
    return picture.crop((max(left - MARGIN, 0), max(upper - MARGIN, 0), right, lower))


if __name__ == "__main__":
    sys.exit(main())
