"""Make the pictures of README.md from the sample corpus: a chart, a table as a notebook shows it, an article.

    python scripts/pictures.py

Table and article need Chromium, which lays right-to-left text out as a notebook does.  Each picture holds
a digest of what it shows, by which a test tells that it is out of date.
"""

import hashlib
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
from PIL.PngImagePlugin import PngInfo

from toolkit import find_quotes, load_articles, outer, plot_shares, read, show

ROOT = Path(__file__).parents[1]
ARTICLES = ROOT / "data" / "sample" / "articles.jsonl"
OUT = ROOT / "docs" / "pictures"
SOURCE = "عيّنة مخترعة كُتبت لهذا المشروع"
CHART, TABLE, ARTICLE = "quotes-by-speaker.png", "quotes-table.png", "article.png"
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
DIGEST = "Shows"  # the name of the digest in a picture
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
    draw_chart(quotes, OUT / CHART)
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is not None:
        draw_table(quotes[quotes["article_id"] == IN_TABLE], OUT / TABLE, browser)
        draw(read(articles, TO_READ).to_html(), OUT / ARTICLE, browser, BEGINNING)
    else:
        print(
            f"table and article were not drawn: none of {', '.join(BROWSERS)} is installed", file=sys.stderr
        )
    for name, digest in shown().items():
        if browser is not None or name == CHART:
            note(OUT / name, digest)
    return int(browser is None)


def shown() -> dict[str, str]:
    """Return a digest of what each picture shows now, by its name."""
    articles = load_articles(ARTICLES, progress=False)
    quotes = outer(find_quotes(articles))
    tables = {
        CHART: quotes[["speaker_type", "kind"]].value_counts(dropna=False).sort_index().reset_index(),
        TABLE: quotes.loc[quotes["article_id"] == IN_TABLE, COLUMNS].head(ROWS),
        ARTICLE: quotes[quotes["article_id"] == TO_READ],
    }
    return {
        name: hashlib.blake2b(table.to_csv(index=False).encode(), digest_size=8).hexdigest()
        for name, table in tables.items()
    }


def note(path: Path, digest: str) -> None:
    """Write *digest* into the picture at *path*."""
    told = PngInfo()
    told.add_text(DIGEST, digest)
    with Image.open(path) as picture:
        picture.load()
        picture.save(path, optimize=True, pnginfo=told, dpi=picture.info.get("dpi"))


def noted() -> dict[str, str | None]:
    """Return the digest that each picture holds, by its name."""
    found = {}
    for name in (CHART, TABLE, ARTICLE):
        with Image.open(OUT / name) as picture:
            found[name] = picture.info.get(DIGEST)
    return found


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
