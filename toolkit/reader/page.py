"""One article as a page: right to left, its evidence marked, the chain of each quote drawn beside it.

The page is HTML and CSS alone: no script, no picture, nothing from the network.  What stands in the
article is always escaped.
"""

from functools import cache
from importlib.resources import files
from pathlib import Path
from uuid import uuid4

import pandas as pd

from toolkit import schema
from toolkit.display import escape
from toolkit.labels import Language, check_language, say
from toolkit.reader.cards import actors_table, cards, credits_table
from toolkit.reader.evidence import BETWEEN, MEDIA_ROLES, Evidence, Row, evidence_of
from toolkit.reader.markup import isolated, line, paragraphs, plain
from toolkit.reader.segments import Span
from toolkit.runs import Analysis, analyse

_WEB = ("http://", "https://")
_DOCUMENT = """<!doctype html>
<html lang="{language}" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
</head>
<body style="margin: 0">
<main>
{content}
</main>
</body>
</html>
"""


def read(
    articles: pd.DataFrame,
    article_id: str,
    found: Analysis | None = None,
    *,
    language: Language = "ar",
) -> "Page":
    """Return an article as a page to read: right to left, its evidence marked, with the chain of each quote.

    Parameters
    ----------
    articles
        The articles; needs `article_id` and `text`; `title`, `byline`, `outlet`, `published` and `url` are
        shown where they stand.
    article_id
        Which of them.
    found
        What `analyse` returned for these articles; by default the one article is analysed now, which gives
        the same.
    language
        The language of headings and key, ``"ar"`` or ``"en"``; the article stays as it is.

    Returns
    -------
    A page that draws itself at the end of a cell.  Its ``to_html(path)`` writes it as one file that needs no
    network and runs no script; without a path it returns that file's text.  Each layer of evidence has a sign
    of its own besides its colour, and all can stand on one word: a quote is tinted, darker within a quote,
    and stands between two boxes with its number; a cue is bold, a speaker has a line below, a relay a double
    line, a credit a line above, an actor dots below.  The number of a quote leads to its chain (speaker,
    media between, outlet), its kind, stance and rule, which also show where the mouse rests.

    Raises
    ------
    TypeError, ValueError
        Where there is no such article, *found* was made from other articles, or *language* is another.

    Notes
    -----
    What the finders missed is not marked: an unmarked sentence may still be a quote.  Characters that HTML
    cannot hold (most control characters) are left out of the page, not out of the article.
    """
    check_language(language)
    article = _article(articles, article_id)
    found = analyse(article, progress=False) if found is None else found
    _check_text(article, found)
    row = article.iloc[0].astype(object)
    return Page(row.where(row.notna(), None).to_dict(), evidence_of(found, article_id), language)


class Page:
    """An article on its way to the screen: HTML in a notebook or a file, plain text elsewhere."""

    def __init__(self, article: Row, evidence: Evidence, language: Language) -> None:
        self._article, self._evidence, self._language = article, evidence, language

    def __repr__(self) -> str:
        lines = [
            f"[{number}] {quote['speaker_name'] or '?'}: {quote['quote']}"
            for number, quote in enumerate(self._evidence.quotes, 1)
        ]
        return "\n".join([self._title(), *lines])

    def _repr_html_(self) -> str:
        return self.content(f"isnad-{uuid4().hex[:8]}")

    def to_html(self, path: str | Path | None = None) -> str | None:
        """Return the page as the text of one HTML file, or write that file to *path*."""
        content = self.content("isnad", level=1)
        document = _DOCUMENT.format(language=self._language, title=escape(self._title()), content=content)
        if path is None:
            return document
        Path(path).write_text(document, encoding="utf-8", newline="\n")
        return None

    def content(self, name: str, *, level: int = 3) -> str:
        """Return what stands below `main`: style, article, findings.

        *name* begins every id (``<name>-at2`` is where the second quote begins, ``<name>-q2`` its card) and
        must be another for each page of a notebook; *level* is that of the title among the headings.
        """
        sections = (
            ("quotes", cards(self._evidence, name, self._language)),
            ("credits", credits_table(self._evidence, self._language)),
            ("actors", actors_table(self._evidence, self._language)),
        )
        found = "\n".join(self._section(key, content, level + 1) for key, content in sections)
        return (
            f'<div class="isnad-page mathjax_ignore" id="{name}" lang="{self._language}" dir="rtl">\n'
            f"<style>\n{style('page')}{self._lit(name)}</style>\n"
            f'<div class="isnad-columns">\n{self._article_html(name, level)}\n'
            f'<div class="isnad-found">\n{found}\n</div>\n</div>\n</div>'
        )

    def _title(self) -> str:
        title = plain(self._article.get("title"))
        return title if escape(title) else self._say("page.untitled")

    def _say(self, key: str) -> str:
        return say(key, self._language)

    def _lit(self, name: str) -> str:
        """Return the rule that lights up all parts of a quote where the mouse or the focus is on one."""
        parts = [
            f"#{name}:has(.isnad-q{n}:is(:hover, :focus-within)) .isnad-q{n}:not(.isnad-open)"
            for n in self._evidence.numbers.values()
        ]
        return ",\n".join(parts) + " { background-color: var(--isnad-lit); }\n" if parts else ""

    def _section(self, key: str, content: str, level: int) -> str:
        heading = escape(self._say(f"page.{key}"))
        return f"<section>\n<h{level}>{heading}</h{level}>\n{content}\n</section>"

    def _article_html(self, name: str, level: int) -> str:
        """Return title, byline, source and key, and the text."""
        title, byline, text = (self._article.get(field) or "" for field in ("title", "byline", "text"))
        heading = line(title, self._spans("title"), name, self._language)
        heading = heading if escape(plain(title)) else escape(self._title())
        below = line(byline, self._spans("byline"), name, self._language)
        body = paragraphs(text, self._spans("text"), name, self._language)
        return (
            "<article>\n"
            f'<h{level} class="isnad-title" lang="ar">{heading}</h{level}>\n'
            + (f'<p class="isnad-byline" lang="ar">{below}</p>\n' if below else "")
            + f'<p class="isnad-source">{BETWEEN.join(self._source())}</p>\n{self._key()}\n'
            + f'<div class="isnad-text" lang="ar">{body}</div>\n</article>'
        )

    def _spans(self, field: str) -> list[Span]:
        return self._evidence.spans(field, self._language)

    def _source(self) -> list[str]:
        """Return outlet, date, address and id of the article."""
        url = plain(self._article.get("url"))
        address = f'<a href="{escape(url)}" rel="noreferrer">{isolated(url)}</a>'
        date = date_text(self._article.get("published"))
        known = [isolated(value) for value in (self._article.get("outlet"), date) if value]
        known += [address if url.startswith(_WEB) else isolated(url)] * bool(url)
        return [*known, isolated(self._article["article_id"])]

    def _key(self) -> str:
        """Return each layer as it looks in the text, with how often it was found."""
        quotes, links = self._evidence.quotes, self._evidence.links
        counts = {
            "quote isnad-depth1": ("page.quote", len(quotes)),
            "quote isnad-depth2": ("page.nested", sum(row["parent_id"] is not None for row in quotes)),
            "cue": ("column.cue", sum(row["cue_start"] is not None for row in quotes)),
            "speaker": ("column.speaker", sum(row["speaker_start"] is not None for row in quotes)),
            "relay": ("page.relay", sum(row["role"] in MEDIA_ROLES for row in links)),
            "credit": ("page.credit", len(self._evidence.credits)),
            "actor": ("column.actor", len(self._evidence.actors)),
        }
        items = "".join(
            f'<li><span class="isnad-e isnad-{layer}">{escape(self._say(key))}</span> {count}</li>'
            for layer, (key, count) in counts.items()
        )
        return f'<ul class="isnad-key" aria-label="{escape(self._say("page.key"))}">{items}</ul>'


def _article(articles: pd.DataFrame, article_id: str) -> pd.DataFrame:
    """Return the one row of *article_id*, or raise with ids that there are."""
    schema.require(articles, ("article_id", "text"), "articles table")
    ids = articles["article_id"].astype("str")
    article = articles[ids == article_id].assign(article_id=article_id)
    if len(article) == 1:
        return article
    if len(article):
        raise ValueError(
            f"{len(article)} articles have the id {article_id!r}; an article_id names one article"
        )
    some = ", ".join(map(repr, ids.head(3)))
    raise ValueError(
        f"no article has the id {article_id!r} ({type(article_id).__name__}); ids are strings, and "
        f"articles['article_id'] lists them: {some}\u2026 ({len(ids):,} in all)"
    )


def _check_text(article: pd.DataFrame, found: Analysis) -> None:
    """Raise unless *found* was made from this very article, so that its offsets hold."""
    if not isinstance(found, Analysis):
        raise TypeError(
            f"found must be what analyse(articles) returns, but a {type(found).__name__} was given; "
            "without it the article is analysed now"
        )
    article_id = article["article_id"].iloc[0]
    then = found.articles[found.articles["article_id"] == article_id]
    fields = [field for field in schema.FIELDS if field in article]
    texts = [table.reindex(columns=fields).fillna("").to_numpy().tolist() for table in (then, article)]
    if texts[0] != texts[1]:
        raise ValueError(
            f"found was not made from the article {article_id!r} as it stands in articles; give the same "
            "table to analyse and to read, or leave found out"
        )


def date_text(published: object) -> str:
    """Return a date, with its time where it has one, "" for none."""
    if pd.isna(published):
        return ""
    if not isinstance(published, pd.Timestamp):
        return plain(published)
    return f"{published:%Y-%m-%d}" if published == published.normalize() else f"{published:%Y-%m-%d %H:%M %Z}"


@cache
def style(name: str) -> str:
    """Return a style sheet of this package."""
    return (files("toolkit.reader") / f"{name}.css").read_text(encoding="utf-8")
