"""How Arabic reaches a screen: what label() gives to Matplotlib, and the HTML of show()."""

import subprocess
import sys
from html.parser import HTMLParser

import matplotlib
import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from matplotlib.figure import Figure

from toolkit import display
from toolkit.display import escape, label, show, show_concordance, show_passages

SHAPES = hasattr(matplotlib.ft2font, "__libraqm_version__")
RLM = "\u200f"
REUTERS = "رويترز"
SANA = "سانا"
KERRY = "كيري"
KERRY_PREPARED = "\ufef1\ufeae\ufef4\ufedb"
MIXED = "وأضاف: Reuters قالت إن 50%."
LONG = "طويل " * 100
DOOR = "دار"
DOOR_PREPARED = "\ufead\ufe8d\ufea9"
PRAYER = "\ufdfa"  # a whole phrase in one character
OMAN = "عُمان"


@pytest.fixture
def old_matplotlib(monkeypatch):
    """Make label() prepare its texts as for Matplotlib 3.10, whatever is installed."""
    monkeypatch.setattr(display, "matplotlib_shapes", lambda: False)


@pytest.fixture
def new_matplotlib(monkeypatch):
    """Make label() prepare its texts as for Matplotlib 3.11, whatever is installed."""
    monkeypatch.setattr(display, "matplotlib_shapes", lambda: True)


@pytest.fixture(params=["old_matplotlib", "new_matplotlib"])
def either_matplotlib(request):
    """Run a test once for each kind of Matplotlib, whatever is installed."""
    request.getfixturevalue(request.param)


def test_label_asks_the_installed_matplotlib_whether_it_shapes_text():
    assert display.matplotlib_shapes() == SHAPES


@pytest.mark.usefixtures("either_matplotlib")
@pytest.mark.parametrize("text", ["", "Reuters (2015)", "30%", "٢٠١٣", r"$x^2$", "a\tb"])
def test_a_label_without_an_arabic_letter_is_returned_as_it_is(text):
    assert label(text) == text


@pytest.mark.usefixtures("new_matplotlib")
def test_a_new_matplotlib_gets_the_letters_in_their_order():
    assert label(KERRY) == RLM + KERRY


@pytest.mark.usefixtures("old_matplotlib")
def test_an_old_matplotlib_gets_joined_letters_from_left_to_right():
    assert label(KERRY) == KERRY_PREPARED


@pytest.mark.usefixtures("old_matplotlib")
@pytest.mark.parametrize(
    ("text", "on_screen"),
    [
        pytest.param("(قال)", "(\ufedd\ufe8e\ufed7)", id="brackets-are-mirrored"),
        pytest.param("«قال» [5]", "[5] «\ufedd\ufe8e\ufed7»", id="guillemets-and-a-number-in-brackets"),
        pytest.param("AP (US) قال", "\ufedd\ufe8e\ufed7 AP (US)", id="brackets-inside-a-latin-run"),
        pytest.param("قال 1,234.5", "1,234.5 \ufedd\ufe8e\ufed7", id="numbers-keep-their-order"),
        pytest.param("الله", "\ufeea\ufee0\ufedf\ufe8d", id="no-ligature-that-the-font-lacks"),
        pytest.param("قَالَ", "\ufedd\ufe8e\ufed7", id="vowel-marks-are-left-out"),
    ],
)
def test_an_old_matplotlib_gets_the_order_of_the_screen(text, on_screen):
    assert label(text) == on_screen


@pytest.mark.usefixtures("new_matplotlib")
def test_vowel_marks_are_kept_where_matplotlib_can_place_them():
    assert label(OMAN) == RLM + OMAN


@pytest.mark.usefixtures("new_matplotlib")
def test_the_direction_of_a_sentence_is_marked_on_a_new_matplotlib():
    text = "Source: قال"
    assert label(text) == RLM + text
    assert label(text, direction="ltr") == "\u200e" + text


@pytest.mark.usefixtures("old_matplotlib")
def test_the_direction_of_a_sentence_orders_its_parts_on_an_old_matplotlib():
    text = "Source: قال"
    assert label(text) == "\ufedd\ufe8e\ufed7 :Source"
    assert label(text, direction="ltr") == "Source: \ufedd\ufe8e\ufed7"


@pytest.mark.usefixtures("either_matplotlib")
@pytest.mark.parametrize(
    "text",
    [
        KERRY,
        DOOR,
        "الأخبار (رويترز)",
        "Kerry كيري قال",
        "نسبة 30%",
        "100$ و200$",
        "عُمان",
        "سطر أول\nline two\nسطر ثالث",
        "العــراق",
        "محمد ﷺ",
    ],
)
def test_a_label_of_a_label_is_the_same(text):
    assert label(label(text)) == label(text)


@given(st.text(alphabet="اأبتجدرسكلمهوي ()«»[]30%.,:-$\u064e\u0640\u200f\u202eabAB\n"))
def test_a_label_of_any_label_is_the_same_on_both_releases(text):
    for shapes in (True, False):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(display, "matplotlib_shapes", lambda shapes=shapes: shapes)
            assert label(label(text)) == label(text)


@pytest.mark.usefixtures("new_matplotlib")
@pytest.mark.parametrize("prepared", [KERRY_PREPARED, DOOR_PREPARED])
def test_a_string_prepared_beforehand_is_drawn_in_the_order_it_has(prepared):
    assert label(prepared) == f"\u202d{prepared}\u202c"


@pytest.mark.usefixtures("new_matplotlib")
def test_presentation_forms_in_reading_order_are_letters_again():
    assert label(KERRY_PREPARED[::-1]) == RLM + KERRY


@pytest.mark.usefixtures("new_matplotlib")
def test_a_phrase_in_one_character_is_spelled_out():
    spelled_out = "صلى الله عليه وسلم"
    assert label(f"{KERRY} {PRAYER}") == f"{RLM}{KERRY} {spelled_out}"


@pytest.mark.usefixtures("new_matplotlib")
def test_invisible_marks_and_controls_do_not_reach_the_chart():
    assert label("\u202bكي\u00adري\u202c\u200f\ufeff\x07") == RLM + KERRY + " "


@pytest.mark.usefixtures("new_matplotlib")
def test_each_line_of_a_label_is_prepared_by_itself():
    text = f"{KERRY}\r\nKerry\n{KERRY}"
    assert label(text) == f"{RLM}{KERRY}\nKerry\n{RLM}{KERRY}"


@pytest.mark.usefixtures("either_matplotlib")
def test_dollars_in_a_label_are_no_mathematics():
    figure = Figure()
    text = figure.text(0, 0, label("من 100$ إلى 200$"))
    figure.canvas.draw()
    assert text.get_text().count(r"\$") == 2


def test_label_says_what_it_takes():
    with pytest.raises(TypeError, match=r"takes a string, but 2015 \(int\)"):
        label(2015)
    with pytest.raises(ValueError, match=r"one of \['rtl', 'ltr'\], but 'up' was given"):
        label(KERRY, direction="up")


def test_importing_display_does_not_import_matplotlib():
    code = (
        "import sys, toolkit.display; print(any(name in sys.modules for name in "
        "('matplotlib', 'arabic_reshaper', 'bidi')))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


class Elements(HTMLParser):
    """Collect the elements of a page, their attributes and the text of cells."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements, self.open, self.texts = [], [], {}
        self.feed(html)
        assert self.open == [], "every element is closed"

    def handle_starttag(self, tag, attrs):
        """Keep an element and that it is open."""
        self.elements.append((tag, dict(attrs)))
        self.open.append(tag)

    def handle_endtag(self, tag):
        """Close the element opened last."""
        assert self.open.pop() == tag

    def handle_data(self, data):
        """Keep a text under the element it stands in."""
        if self.open:
            self.texts.setdefault(self.open[-1], []).append(data)


def page(*args, **kwargs) -> Elements:
    return Elements(show(*args, **kwargs)._repr_html_())


@pytest.fixture
def quotes() -> pd.DataFrame:
    return pd.DataFrame(
        {
            "quote": pd.Series([MIXED, None, LONG], dtype="str"),
            "relays": [[REUTERS, SANA], [], ["AFP"]],
            "published": pd.to_datetime(["2015-07-21T00:00", "2015-07-21T10:30", None], utc=True),
            "n": pd.array([1, None, 3], dtype="Int64"),
            "share": [0.33333, np.nan, 1234.5],
        }
    )


def test_a_table_runs_from_right_to_left_and_each_cell_in_its_own_direction(quotes):
    elements = page(quotes).elements
    assert elements[0] == ("div", {"class": "isnad-shown mathjax_ignore", "dir": "rtl", "tabindex": "0"})
    assert {attrs["dir"] for tag, attrs in elements if tag in ("td", "th")} == {"auto"}


def test_the_text_of_an_article_never_becomes_markup():
    hostile = '</td><script>alert(1)</script><img src=x onerror="alert(1)"> & "x"' + " '" * 100
    table = pd.DataFrame({hostile: [hostile]}, index=pd.Index([hostile], name=hostile))
    found = page(table, caption=hostile)
    tags = {"div", "style", "table", "caption", "span", "thead", "tbody", "tr", "th", "td"}
    assert {tag for tag, _ in found.elements} == tags
    names = {name for _, attrs in found.elements for name in attrs}
    assert names == {"class", "dir", "scope", "tabindex", "title"}


def test_there_is_no_script_and_every_style_is_scoped(quotes):
    html = show(quotes)._repr_html_()
    rules = html.partition("<style>")[2].partition("</style>")[0]
    selectors = [rule.partition("{")[0] for rule in rules.split("}") if rule.strip()]
    assert "<script" not in html
    assert all(part.strip().startswith(".isnad-shown") for one in selectors for part in one.split(","))


def test_cells_are_read_as_a_reader_would_write_them(quotes):
    found = page(quotes.head(2)).texts["td"]
    assert found == [
        MIXED,
        f"{REUTERS} · {SANA}",
        "2015-07-21",
        "1",
        "0.3333",
        "—",
        "—",
        "2015-07-21 10:30",
        "—",
        "—",
    ]


def test_a_long_text_is_cut_and_the_whole_of_it_is_in_the_tooltip(quotes):
    elements = page(quotes, columns=["quote"])
    titles = [attrs["title"] for _, attrs in elements.elements if "title" in attrs]
    assert titles == [LONG]
    assert elements.texts["td"][-1].endswith("…")
    assert len(elements.texts["td"][-1]) <= 161


def test_a_text_is_not_cut_between_a_letter_and_its_vowel():
    vowelled = "بَ"
    doubly = "بًّ"
    cut = page(pd.DataFrame({"quote": [vowelled * 79 + doubly * 20]})).texts["td"][0]
    assert cut == vowelled * 79 + "…"


@pytest.mark.parametrize(
    ("rows", "said"),
    [(2, "2 of 3 rows"), (3, "3 rows"), (None, "3 rows"), (0, "0 of 3 rows")],
)
def test_the_table_says_how_many_rows_of_how_many_it_shows(quotes, rows, said):
    found = page(quotes, rows=rows)
    assert said in found.texts["span"]
    assert sum(tag == "tr" for tag, _ in found.elements) - 1 == (3 if rows is None else rows)


def test_a_caption_and_the_scope_of_headers_are_there_for_a_screen_reader(quotes):
    caption = "اقتباسات"
    found = page(quotes.set_index("n"), caption=caption)
    scopes = [attrs["scope"] for tag, attrs in found.elements if tag == "th"]
    assert caption in found.texts["span"]
    assert scopes == ["col"] * 5 + ["row"] * 3


def test_the_index_is_shown_only_where_it_has_a_name(quotes):
    assert page(quotes).texts["th"] == list(quotes)
    assert page(quotes.rename_axis("number")).texts["th"][:6] == ["number", *quotes]


def test_counts_are_shown_with_what_was_counted():
    counts = pd.Series([REUTERS, REUTERS, SANA], name="agency").value_counts()
    found = page(counts)
    assert found.texts["th"] == ["agency", "count", REUTERS, SANA]
    assert found.texts["td"] == ["2", "1"]


def test_a_table_of_no_rows_still_has_its_columns(quotes):
    assert page(quotes.head(0)).texts["th"] == list(quotes)


def test_plain_text_is_there_where_html_is_not(quotes):
    caption = "اقتباسات"
    lines = repr(show(quotes, columns=["quote", "n"], rows=1, caption=caption)).splitlines()
    assert lines == [caption, "quote | n", f"{MIXED} | 1", "(1 of 3 rows)"]


def test_show_leaves_the_table_as_it_was(quotes):
    before = quotes.copy(deep=True)
    show(quotes)._repr_html_()
    pd.testing.assert_frame_equal(quotes, before)


def test_show_names_a_column_that_is_missing(quotes):
    with pytest.raises(ValueError, match=r"the table to show lacks the column\(s\) \['speaker'\]"):
        show(quotes, columns=["speaker"])
    with pytest.raises(TypeError, match="must be a pandas DataFrame, but a list was given"):
        show([1, 2])
    with pytest.raises(ValueError, match="or None for all, but -1 was given"):
        show(quotes, rows=-1)


def test_escape_drops_what_html_cannot_hold():
    assert escape("a\x00\ud800<'\n") == "a&lt;&#x27;\n"


def test_escape_keeps_a_carriage_return_by_its_number():
    assert escape("a\r\nb") == "a&#13;\nb"


@pytest.fixture
def passages() -> pd.DataFrame:
    """Return two passages: one with a word put in and other spelling, one with markup in it."""
    return pd.DataFrame(
        {
            "article_id": ["a1", "a1"],
            "other_id": ["a2", "a2"],
            "passage": [
                "أُغلق الجسر القديم صباحاً.",
                "<b>خبر</b> آخر",
            ],
            "other_passage": [
                "واغلق الجسر الحجري القديم صباحاً",
                "<b>خبر</b> آخر",
            ],
        }
    )


def test_passages_stand_side_by_side_and_only_what_differs_is_marked(passages):
    html = show_passages(passages.head(1))._repr_html_()
    added = "الحجري"
    assert html.count("<mark>") == 1
    assert f"<mark><u>{added}</u></mark>" in html
    assert "أُغلق الجسر القديم صباحاً." in html
    assert 'dir="rtl"' in html


def test_passages_never_become_markup(passages):
    html = show_passages(passages)._repr_html_()
    assert "<b>" not in html
    assert html.count("&lt;b&gt;") == 2


def test_passages_are_whole_and_plain_where_html_is_not(passages):
    shown = str(show_passages(passages, rows=1))
    assert all(text in shown for text in passages.loc[0])
    assert "(1 of 2 rows)" in shown


def test_passages_too_long_to_compare_are_shown_without_marks(passages):
    long = passages.head(1).assign(passage="كلمة " * 4000)
    html = show_passages(long)._repr_html_()
    assert "<mark>" not in html
    assert html.count("كلمة") == 4000


def test_show_passages_says_what_it_takes(passages):
    with pytest.raises(ValueError, match=r"the table of passages lacks the column\(s\) \['other_passage'\]"):
        show_passages(passages.drop(columns="other_passage"))
    with pytest.raises(ValueError, match="rows is the number of rows to show, or None for all, but -1"):
        show_passages(passages, rows=-1)


@pytest.fixture
def lines():
    """Return two lines of a concordance, with what a browser must not take for markup."""
    table = pd.DataFrame(
        {
            "article_id": ["a1", "a<2>"],
            "left": ["قال ", "<script>alert(1)</script>\n"],
            "match": ["الوزير", SANA],
            "right": [" أمس", " <img onerror=x>"],
        }
    )
    table.attrs["search"] = "<الوزير>: whole words"
    return table


def test_lines_run_from_right_to_left_with_the_match_between_its_contexts(lines):
    html = show_concordance(lines)._repr_html_()
    body = html[html.index("<tbody>") :]
    assert '<div class="isnad-shown isnad-lines mathjax_ignore" dir="rtl" tabindex="0">' in html
    assert body.index(lines["left"][0]) < body.index(lines["match"][0]) < body.index(lines["right"][0])
    assert body.count('<th scope="row" dir="rtl">') == 2


def test_lines_never_become_markup(lines):
    html = show_concordance(lines)._repr_html_()
    assert "&lt;script&gt;" in html
    assert "&lt;ا" in html
    assert "<script" not in html
    assert "<img" not in html
    assert "a<2>" not in html


def test_lines_say_what_was_searched_and_how_many_they_are(lines):
    shown = show_concordance(lines, rows=1)
    assert str(shown).splitlines()[0] == lines.attrs["search"]
    assert str(shown).endswith("[الوزير] أمس\n(1 of 2 rows)")
    assert "1 of 2 rows" in shown._repr_html_()


def test_lines_have_the_columns_beside_them_that_are_asked_for(lines):
    html = show_concordance(lines.assign(outlet="x"), columns="outlet")._repr_html_()
    assert '<th scope="col">outlet</th>' in html
    assert "article_id" not in html


def test_show_concordance_says_what_it_takes(lines):
    with pytest.raises(ValueError, match="the concordance lacks"):
        show_concordance(lines.drop(columns="match"))
    with pytest.raises(ValueError, match="rows is the number of lines to show, or None for all, but -1"):
        show_concordance(lines, rows=-1)
