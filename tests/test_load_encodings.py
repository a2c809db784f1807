"""Bytes to text, decided for each file by its own evidence and for the rest together."""

import codecs
import subprocess
import sys

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.load import LoadWarning, load_articles, problems
from toolkit.load.encodings import decide, decode, decode_as, decode_page

TEXT = "قال الوزير إنّ «العمل مستمر» في المدينة، وإنّ الطريق سيفتح غداً."
HEADLINE = "كيري يصل بيروت"
FRENCH = "Le ministre a été reçu à l'élysée, où il a répété ses propos."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("text", [TEXT, HEADLINE, FRENCH, "Latin only"])
def test_unicode_shows_its_encoding(text, encoding):
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize("mark", [codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE])
def test_byte_order_mark_is_no_part_of_the_text(mark):
    encoding = "utf-16-le" if mark == codecs.BOM_UTF16_LE else "utf-16-be"
    assert decode(mark + TEXT.encode(encoding)).text == TEXT


@given(st.text())
def test_utf8_is_never_taken_for_anything_else(text):
    shown = text.replace("\x00", "").replace("\x06", "").removeprefix("\ufeff")
    assert decode(shown.encode()).text == shown


@pytest.mark.parametrize("text", [TEXT, HEADLINE])
def test_windows_1256_does_not_show_its_encoding(text):
    assert decode(text.encode("cp1256")) is None


def test_short_headlines_in_windows_1256_are_arabic_and_not_chinese():
    assert decide([HEADLINE.encode("cp1256")]) == "cp1256"


def test_arabic_in_another_encoding_is_guessed():
    data = (TEXT.replace("«", "").replace("»", "") * 5).encode("iso8859-6")
    assert decide([data]) == "iso8859_6"


def test_utf8_that_is_broken_in_one_place_stays_utf8():
    decoded = decode(TEXT.encode() + b"\xff" + TEXT.encode())
    assert (decoded.text, decoded.lost) == (f"{TEXT}\ufffd{TEXT}", 1)


def test_what_an_encoding_cannot_hold_is_counted():
    assert decode_as(b"a\xffb", "utf-8") == ("a\ufffdb", "", 1)


def test_page_may_declare_its_charset():
    page = f'<html><meta charset="windows-1256"><p>{TEXT}</p>'
    assert decode_page(page.encode("cp1256")).text == page


@pytest.mark.parametrize("charset", ["no-such-charset", "ascii"])
def test_page_that_declares_a_wrong_charset_shows_nothing(charset):
    page = f'<html><meta charset="{charset}"><p>{TEXT}</p>'
    assert decode_page(page.encode("cp1256")) is None


def test_files_that_show_nothing_are_decided_together_and_reported(tmp_path):
    (tmp_path / "1.txt").write_bytes(TEXT.encode())
    (tmp_path / "2.txt").write_bytes(HEADLINE.encode("cp1256"))
    (tmp_path / "3.txt").write_bytes(f"{TEXT}\n".encode("cp1256"))
    with pytest.warns(LoadWarning, match="2 × the file is not UTF-8, and its encoding was guessed"):
        articles = load_articles(tmp_path)
    assert articles.set_index("file")["text"].to_dict() == {
        "1.txt": TEXT,
        "2.txt": HEADLINE,
        "3.txt": f"{TEXT}\n",
    }
    assert problems(articles)["file"].tolist() == ["2.txt", "3.txt"]
    assert problems(articles)["reason"].str.endswith("read as cp1256").all()


@pytest.mark.parametrize("name", ["a.csv", "a.jsonl", "a.sgml"])
def test_every_text_format_is_read_from_windows_1256(tmp_path, name):
    contents = {
        "a.csv": f"text\n{HEADLINE}\n",
        "a.jsonl": f'{{"text": "{HEADLINE}"}}',
        "a.sgml": f"<DOC><TEXT>{HEADLINE}</TEXT></DOC>",
    }
    (tmp_path / name).write_bytes(contents[name].encode("cp1256"))
    with pytest.warns(LoadWarning):
        assert load_articles(tmp_path / name)["text"].item() == HEADLINE


def test_encoding_that_is_given_is_used(tmp_path):
    (tmp_path / "a.txt").write_bytes("ليس".encode("iso8859-6"))
    assert load_articles(tmp_path / "a.txt", encoding="iso8859-6")["text"].item() == "ليس"


def test_broken_characters_are_reported(tmp_path):
    (tmp_path / "a.txt").write_bytes(TEXT.encode() + b"\xff")
    with pytest.warns(LoadWarning, match="1 × some of the file's characters are broken"):
        articles = load_articles(tmp_path / "a.txt")
    assert (
        problems(articles)["reason"].item() == "some of the file's characters are broken: 1, shown as U+FFFD"
    )


def test_importing_the_loader_imports_none_of_the_libraries_it_may_need():
    lazy = ["dateparser", "trafilatura", "charset_normalizer", "tqdm"]
    script = f"import sys, toolkit.load; print([name for name in {lazy} if name in sys.modules])"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_pandas_regex_is_not_needed_for_arabic_blank_text(tmp_path):
    (tmp_path / "a.jsonl").write_text('{"text": "\\u00a0\\u2003", "title": "x"}', encoding="utf-8")
    with pytest.warns(LoadWarning, match="the article has no text"):
        assert isinstance(load_articles(tmp_path / "a.jsonl"), pd.DataFrame)
