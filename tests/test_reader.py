"""The page of an article: all of its text and nothing else, every layer marked, the chain of each quote."""

import re
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from importlib.resources import files

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit import analyse, load_lexicon, read
from toolkit.reader import page as page_module
from toolkit.reader.markup import line, paragraphs
from toolkit.reader.segments import Span, segments

CHAIN = "ونقلت رويترز عن الوزيرة سلمى حداد قولها إن الطريق مغلق."
NESTED = "قال الوزير عمر فارس إن السفيرة ليلى مراد أكدت أن «الباب مفتوح للجميع».\n(واس)"
TO_A_PAPER = "وقالت المديرة هدى سالم لـ«الحياة» إن العمل سيبدأ غداً."
TITLE = "الوزيرة سلمى حداد: لن نغلق الطريق"
BYLINE = "بيروت - رويترز"
HOSTILE = (
    "<script>alert(1)</script> <img src=x onerror=alert(1)> \"'>&amp; </p></main> \u202e\u2066\x00 "
    "قالت رويترز إن <b onclick='x'>الطريق</b> مغلق.\r\nسطر"
)
SPEAKER = "هدى سالم"
SAID = (
    "غير مباشر",
    "محايد",
    "شخص",
)
UNTITLED = "مقال بلا عنوان"
VOID = {"meta", "img", "br", "input", "link"}
LAYERS = ("quote", "cue", "speaker", "relay", "credit", "actor")
NOT_IN_HTML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


@dataclass
class Element:
    """An element of a page: its attributes and all text within it."""

    tag: str
    attributes: dict[str, str]
    text: str = ""

    @property
    def classes(self) -> set[str]:
        """What layers and quotes it belongs to, without the prefix."""
        return {name.removeprefix("isnad-") for name in self.attributes.get("class", "").split()}


@dataclass
class Elements(HTMLParser):
    """The elements of a page, in its order."""

    html: str
    found: list[Element] = field(default_factory=list)
    open: list[Element] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self.feed(self.html)
        self.close()
        assert self.open == [], "every element is closed"

    def handle_starttag(self, tag, attrs):
        """Keep an element, and that it is open."""
        self.found.append(Element(tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(self.found[-1])

    def handle_endtag(self, tag):
        """Close the element opened last."""
        assert self.open.pop().tag == tag

    def handle_data(self, data):
        """Give text to all that are open."""
        for element in self.open:
            element.text += data

    def of(self, name: str) -> list[Element]:
        """Return the elements of a class or, where there is none, of a tag."""
        return [e for e in self.found if name in e.classes] or [e for e in self.found if e.tag == name]


def elements(page) -> Elements:
    return Elements(page.to_html())


def shown(text: str) -> str:
    """Return what HTML can hold of a text."""
    return NOT_IN_HTML.sub("", text)


@pytest.fixture(scope="module")
def news(articles) -> pd.DataFrame:
    """Return one article a case: a relay, a quote in a quote, a paper spoken to, markup, nothing."""
    table = articles(CHAIN, NESTED, TO_A_PAPER, HOSTILE, "")
    titles, bylines = [TITLE, "", "", HOSTILE, ""], [BYLINE, "", "", HOSTILE, ""]
    urls = ["https://example.org/1", "", "", "javascript:alert(1)", ""]
    dates = pd.to_datetime(["2025-09-05 03:05", None, None, None, None], utc=True).astype(
        "datetime64[ns, UTC]"
    )
    return table.assign(title=titles, byline=bylines, url=urls, published=dates, outlet="النهار")


@pytest.fixture(scope="module")
def found(news):
    """Return the analysis of the cases."""
    return analyse(news, progress=False)


@st.composite
def texts_with_spans(draw) -> tuple[str, list[Span]]:
    """Draw a text with line ends, markup and controls, and spans that nest and overlap as they like."""
    text = draw(st.text(alphabet="اب ق<>&\"'\r\n\x00\u202e", max_size=40))
    bounds = st.integers(0, len(text))
    ends = draw(st.lists(st.tuples(bounds, bounds, st.sampled_from(LAYERS)), max_size=8))
    return text, [
        Span(min(a, b), max(a, b), layer, (n,), f"{layer}<{n}>")
        for n, (a, b, layer) in enumerate(ends, 1)
        if a != b
    ]


@given(texts_with_spans())
def test_segments_are_the_text_and_each_span_covers_them_whole_or_not_at_all(case):
    text, spans = case
    cut = list(segments(len(text), spans))
    assert "".join(text[s.start : s.end] for s in cut) == text
    assert all(s.start < s.end for s in cut)
    for segment in cut:
        assert set(segment.spans) == {s for s in spans if s.start < segment.end and s.end > segment.start}
        assert all(s.start <= segment.start and segment.end <= s.end for s in segment.spans)


@given(texts_with_spans())
def test_whatever_is_marked_the_text_stays_as_it_is(case):
    text, spans = case
    for html in (paragraphs(text, spans, "x", "ar"), line(text, spans, "x", "ar")):
        whole = Elements(f"<div>{html}</div>").found[0]
        assert whole.text == shown(text)


@given(texts_with_spans())
def test_each_layer_marks_exactly_the_characters_of_its_spans(case):
    text, spans = case
    marked = Elements(f"<div>{line(text, spans, 'x', 'ar')}</div>").of("e")
    for layer in LAYERS:
        covered = {place for span in spans if span.layer == layer for place in range(span.start, span.end)}
        wanted = "".join(text[place] for place in sorted(covered))
        assert "".join(e.text for e in marked if layer in e.classes) == shown(wanted)


def test_each_line_is_a_paragraph_and_a_quote_may_run_over_several():
    html = paragraphs("ab\ncd\n", [Span(1, 4, "quote", (1,), "")], "x", "ar")
    assert [e.text for e in Elements(html).of("p")] == ["ab\n", "cd\n"]
    assert [e.text for e in Elements(html).of("quote")] == ["b\n", "c"]
    assert len(Elements(html).of("open")) == len(Elements(html).of("close")) == 1


def test_the_number_of_the_outer_quote_stands_outside():
    spans = [Span(0, 2, "quote", (2,), ""), Span(0, 4, "quote", (1,), ""), Span(3, 4, "quote", (3,), "")]
    found = Elements(line("abcd", spans, "x", "ar")).found
    assert [e.attributes["data-n"] for e in found if "open" in e.classes] == ["1", "2", "3"]
    assert [e.attributes["data-n"] for e in found if "close" in e.classes] == ["2", "3", "1"]


def test_a_quote_in_a_quote_is_darker_and_a_fourth_as_dark_as_a_third():
    spans = [Span(0, 9 - n, "quote", (n,), "") for n in range(1, 6)]
    depths = [
        e.classes & {"depth1", "depth2", "depth3"} for e in Elements(line("a" * 8, spans, "x", "ar")).of("e")
    ]
    assert depths == [{"depth3"}] * 3 + [{"depth2"}, {"depth1"}]


@pytest.mark.parametrize("place", range(5))
def test_the_text_of_the_page_is_the_text_of_the_article(news, found, place):
    article = news.iloc[place]
    body = elements(read(news, article["article_id"], found)).of("text")[0]
    assert body.text == shown(article["text"])


def test_title_and_byline_stand_on_the_page_with_their_evidence(news, found):
    page = elements(read(news, "a1", found))
    assert page.of("h1")[0].text == TITLE
    assert page.of("byline")[0].text == BYLINE
    assert "رويترز" in [e.text for e in page.of("credit")]
    assert "2025-09-05 03:05 UTC" in page.of("source")[0].text


def test_what_the_article_says_never_becomes_markup(news, found):
    found_elements = elements(read(news, "a4", found)).found
    assert not {e.tag for e in found_elements} & {"script", "img", "b", "iframe", "object", "link"}
    assert not [name for e in found_elements for name in e.attributes if name.startswith("on")]
    links = [e.attributes["href"] for e in found_elements if "href" in e.attributes]
    assert [href for href in links if not href.startswith("#isnad-")] == []


def test_every_link_of_the_page_leads_somewhere_and_every_id_is_given_once(news, found):
    page = elements(read(news, "a2", found))
    ids = [e.attributes["id"] for e in page.found if "id" in e.attributes]
    links = [
        e.attributes["href"].removeprefix("#") for e in page.found if e.tag == "a" and "href" in e.attributes
    ]
    assert len(ids) == len(set(ids))
    inside = [link for link in links if not link.startswith("https://")]
    assert len(inside) == 2 * len(page.of("card")) > 0
    assert set(inside) <= set(ids)


def test_two_pages_in_one_notebook_share_no_id(news, found):
    page = read(news, "a2", found)
    ids = [{e.attributes.get("id") for e in Elements(page._repr_html_()).found} - {None} for _ in range(2)]
    assert ids[0]
    assert not ids[0] & ids[1]


def test_dollar_signs_of_an_article_are_no_mathematics_in_a_notebook(news, found):
    root = Elements(read(news, "a2", found)._repr_html_()).found[0]
    assert root.attributes["class"].split() == ["isnad-page", "mathjax_ignore"]


def test_the_file_is_arabic_right_to_left_whole_and_in_order(news, found):
    html = read(news, "a1", found).to_html()
    page = Elements(html)
    assert page.found[0].attributes == {"lang": "ar", "dir": "rtl"}
    assert page.of("title")[0].text == TITLE
    assert [e.tag for e in page.found if re.fullmatch("h[1-6]|main", e.tag)] == [
        "main",
        "h1",
        "h2",
        "h2",
        "h2",
    ]
    assert not {e.tag for e in page.found} & {"script", "img", "link", "iframe"}
    assert not re.search(r"url\(|@import|src=", html)
    assert "default-src 'none'" in html


def test_in_a_notebook_the_page_has_no_heading_of_the_first_level(news, found):
    tags = [e.tag for e in Elements(read(news, "a1", found)._repr_html_()).found]
    assert [tag for tag in tags if re.fullmatch("h[1-6]|main|html|body", tag)] == ["h3", "h4", "h4", "h4"]


def test_a_page_is_written_as_it_is_returned(news, found, tmp_path):
    page = read(news, "a4", found)
    assert page.to_html(tmp_path / "page.html") is None
    assert (tmp_path / "page.html").read_bytes().decode("utf-8") == page.to_html()


def test_a_chain_runs_from_the_speaker_through_the_relay_to_the_outlet(news, found):
    text = elements(read(news, "a1", found))
    quote = found.quotes[(found.quotes["article_id"] == "a1") & (found.quotes["field"] == "text")].iloc[0]
    number = found.quotes[found.quotes["article_id"] == "a1"]["quote_id"].tolist().index(quote["quote_id"])
    steps = chains(text)[number]
    assert steps == [
        ("speaker", "متحدّث الوزيرة سلمى حداد"),
        ("relay", "ناقل رويترز"),
        ("outlet", "الوسيلة نفسها النهار"),
    ]


def test_a_medium_that_was_spoken_to_stands_in_the_chain(news, found):
    (steps,) = chains(elements(read(news, "a3", found)))
    assert [role for role, _ in steps] == ["speaker", "addressee", "outlet"]


def test_the_chain_of_a_quote_in_a_quote_goes_on_through_the_outer_one(news, found):
    quotes = found.quotes[found.quotes["article_id"] == "a2"]
    assert quotes["parent_id"].tolist()[1:] == [quotes["quote_id"].iloc[0]]
    steps = chains(elements(read(news, "a2", found)))[1]
    assert [role for role, _ in steps] == ["speaker", "speaker", "outlet"]
    assert steps[1][1] == "متحدّث (الاقتباس 1) الوزير عمر فارس"


def chains(page: Elements) -> list[list[tuple[str, str]]]:
    """Return role and text of each step of each card of the page."""
    cards: list[list[tuple[str, str]]] = []
    for element in page.found:
        if "chain" in element.classes:
            cards.append([])
        elif element.tag == "li" and cards and element.classes & {"speaker", "relay", "addressee", "outlet"}:
            cards[-1].append((*element.classes, element.text))
    return cards


def test_a_part_of_the_quotes_can_be_read_alone(news, found):
    rest = found.quotes[found.quotes["parent_id"].notna()]
    page = elements(read(news, "a2", replace(found, quotes=rest)))
    assert [[role for role, _ in steps] for steps in chains(page)] == [["speaker", "outlet"]]
    none = elements(read(news, "a3", replace(found, quotes=rest)))
    assert len(none.of("relay")) == 1, "the one in the key"


def test_a_card_says_kind_stance_type_and_rule(news, found):
    card = elements(read(news, "a3", found)).of("card")[0].text
    rule = found.quotes.set_index("article_id").loc["a3", "rule"]
    for said in (*SAID, "بالاسم", rule, "a3/q1"):
        assert said in card


def test_the_mouse_is_told_what_the_keyboard_finds(news, found):
    words = next(e for e in elements(read(news, "a3", found)).of("quote") if "q1" in e.classes)
    rule = found.quotes.set_index("article_id").loc["a3", "rule"]
    first, *said = words.attributes["title"].split(" · ")
    assert first == "الاقتباس 1"
    assert said == [*SAID[:2], SPEAKER, SAID[2], rule]


def test_a_page_speaks_english_where_it_is_asked_to(news, found):
    page = elements(read(news, "a3", found, language="en"))
    assert page.found[0].attributes == {"lang": "en", "dir": "rtl"}
    assert page.of("text")[0].attributes["lang"] == "ar"
    assert "Quotes and their chains" in [e.text for e in page.of("h2")]


def test_nothing_found_is_said(news, found):
    page = elements(read(news, "a5", found))
    assert page.of("h1")[0].text == UNTITLED
    assert [e.text for e in page.of("section")[0:1]] == ["\nالاقتباسات وسلاسل إسنادها\nلم يُعثر على شيء\n"]


@pytest.mark.parametrize("title", ["", " \n", "\u200f", "\x00", None])
def test_a_title_in_which_nothing_can_be_read_is_none(title):
    bare = pd.DataFrame(
        {"article_id": ["a3"], "text": [TO_A_PAPER], "title": pd.Series([title], dtype="str")}
    )
    page = elements(read(bare, "a3"))
    assert page.of("h1")[0].text == UNTITLED


def test_an_article_of_nothing_but_id_and_text_is_a_page():
    bare = pd.DataFrame({"article_id": ["a3"], "text": [TO_A_PAPER]})
    assert elements(read(bare, "a3")).of("text")[0].text == TO_A_PAPER


def test_a_page_without_found_is_the_page_with_it(news, found):
    assert read(news, "a2").to_html() == read(news, "a2", found).to_html()


def test_what_is_found_is_not_looked_for_again(news, found, monkeypatch):
    monkeypatch.delattr(page_module, "analyse")
    assert len(elements(read(news, "a2", found)).of("card")) == 2


def test_outside_a_notebook_the_page_is_its_title_and_its_quotes(news, found):
    lines = repr(read(news, "a3", found)).splitlines()
    assert lines == [UNTITLED, f"[1] {SPEAKER}: العمل سيبدأ غداً"]


def test_an_unknown_article_is_an_error_that_names_some_that_there_are(news):
    with pytest.raises(ValueError, match=r"no article has the id 'a9' \(str\).*'a1', 'a2', 'a3'.*5 in all"):
        read(news, "a9")
    with pytest.raises(ValueError, match=r"no article has the id 1 \(int\); ids are strings"):
        read(news, 1)


def test_an_id_that_two_articles_have_is_an_error(news):
    with pytest.raises(ValueError, match="2 articles have the id 'a1'"):
        read(pd.concat([news, news]), "a1")


def test_what_was_found_elsewhere_is_an_error(news, found):
    with pytest.raises(ValueError, match="found was not made from the article 'a1'"):
        read(news.assign(text=news["text"] + "."), "a1", found)
    with pytest.raises(ValueError, match="found was not made from the article 'a1'"):
        read(news, "a1", replace(found, articles=found.articles.iloc[1:]))
    with pytest.raises(TypeError, match="found must be what analyse"):
        read(news, "a1", found.quotes)


def test_another_language_and_a_table_that_is_none_are_errors(news, found):
    with pytest.raises(ValueError, match=r"one of \['ar', 'en'\], but 'fr' was given"):
        read(news, "a1", found, language="fr")
    with pytest.raises(TypeError, match="must be a pandas DataFrame"):
        read([], "a1")


def style(name: str = "page") -> str:
    text = (files("toolkit.reader") / f"{name}.css").read_text(encoding="utf-8")
    return re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)


@pytest.mark.parametrize("name", ["page", "explore"])
def test_no_rule_of_a_style_sheet_reaches_beyond_what_it_is_for(name):
    heads = [head.strip() for head in re.findall(r"([^{}]+)\{", style(name))]
    selectors = [
        part for head in heads if not head.startswith("@") for part in re.split(r",(?![^(]*\))", head)
    ]
    assert len(selectors) > 15
    assert [selector for selector in selectors if f".isnad-{name}" not in selector] == []


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_text_is_readable_and_lines_are_seen_on_every_ground(theme):
    blocks = re.findall(r"\{([^{}]*--isnad-paper[^{}]*)\}", style())
    colours = dict(re.findall(r"--isnad-(\w+): (#[0-9a-f]{6});", blocks[theme]))
    grounds = [colours[name] for name in ("paper", "tint1", "tint2", "tint3", "lit")]
    for ground in grounds:
        for text in ("ink", "cue", "link"):
            assert contrast(colours[text], ground) >= 4.5, (text, ground)
        for sign in ("speaker", "relay", "credit", "actor"):
            assert contrast(colours[sign], ground) >= 3, (sign, ground)
    assert contrast(colours["soft"], colours["paper"]) >= 4.5


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_both_languages_of_a_label_are_filled_in_with_the_same_values():
    labels = load_lexicon("page_labels").set_index("key")
    fields = labels.map(lambda text: sorted(re.findall(r"\{\w+\}", text)))
    assert fields["ar"].tolist() == fields["en"].tolist()
    assert (labels[["ar", "en"]] != "").all(axis=None)
    assert not set(labels.index) & set(load_lexicon("chart_labels")["key"])
