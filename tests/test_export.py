"""Tables in files: what a spreadsheet finds there is what the table holds, and never a formula."""

import csv
import io
import re
import zipfile
from datetime import date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit import counts, export, save_table

NAME = "سلمى حداد"
FORMULAS = ("=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("http://example.org")', "-- قال")
HARMLESS = (NAME, "-5", "+966112345", "-12.5%", "-١٢", "a=b", " =1", "'=1", "http://example.org", "")
SPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
EXCEL_BEGINS = datetime(1899, 12, 30)
ESCAPED = re.compile("_x([0-9A-F]{4})_")

texts = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=20)


def csv_rows(path: Path) -> list[list[str]]:
    """Return the cells of a CSV file, the header first."""
    text = path.read_bytes().decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline="")))


def sheet(path: Path) -> ElementTree.Element:
    with zipfile.ZipFile(path) as book:
        return ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))


def excel_rows(path: Path) -> list[list[object]]:
    """Return the cells of an Excel file as Excel reads them, the header first; None where one is empty."""
    rows = []
    for row in sheet(path).iter(f"{SPACE}row"):
        cells = {column(cell.get("r")): value(cell) for cell in row}
        rows.append([cells.get(place) for place in range(max(cells, default=-1) + 1)])
    return rows


def column(reference: str) -> int:
    """Return the place of a cell's column, A being 0; a test has no more than 26."""
    return ord(reference[0]) - ord("A")


def value(cell: ElementTree.Element) -> object:
    assert cell.find(f"{SPACE}f") is None, "a cell is no formula"
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        raw = "".join(part.text or "" for part in cell.iter(f"{SPACE}t"))
        return ESCAPED.sub(lambda found: chr(int(found[1], 16)), raw)
    raw = cell.findtext(f"{SPACE}v")
    return raw == "1" if kind == "b" else float(raw)


@pytest.mark.parametrize("text", FORMULAS)
def test_a_text_that_a_spreadsheet_would_run_is_no_formula_in_csv(tmp_path, text):
    path = save_table(pd.DataFrame({"quote": [text], "n": [1]}), tmp_path / "t.csv")
    assert csv_rows(path)[1] == [f"'{text}", "1"]


@pytest.mark.parametrize("text", HARMLESS)
def test_any_other_text_stays_as_it_is_in_csv(tmp_path, text):
    path = save_table(pd.DataFrame({"quote": [text], "n": [1]}), tmp_path / "t.csv")
    assert csv_rows(path)[1] == [text, "1"]


@pytest.mark.parametrize("text", [*FORMULAS, *HARMLESS])
def test_every_text_is_a_text_in_excel(tmp_path, text):
    path = save_table(pd.DataFrame({"quote": [text], "n": [1]}), tmp_path / "t.xlsx")
    assert excel_rows(path)[1] == [text, 1]


def test_the_name_of_a_column_is_no_formula_either(tmp_path):
    table = pd.DataFrame({"=1+1": [1]})
    assert csv_rows(save_table(table, tmp_path / "t.csv"))[0] == ["'=1+1"]
    assert excel_rows(save_table(table, tmp_path / "t.xlsx"))[0] == ["=1+1"]


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_numbers_stay_numbers_and_missing_cells_are_empty(tmp_path, suffix):
    table = pd.DataFrame(
        {
            "count": [-3, 4],
            "share": [-0.5, np.nan],
            "place": pd.array([-7, None], dtype="Int64"),
            "mixed": pd.Series([-1.5, None], dtype=object),
            "name": pd.Series([None, NAME], dtype="str"),
        }
    )
    path = save_table(table, tmp_path / f"t{suffix}")
    if suffix == ".csv":
        assert csv_rows(path)[1:] == [["-3", "-0.5", "-7", "-1.5", ""], ["4", "", "", "", NAME]]
    else:
        assert excel_rows(path)[1:] == [[-3, -0.5, -7, -1.5], [4, None, None, None, NAME]]


@pytest.mark.parametrize("read", [csv_rows, excel_rows])
def test_lists_are_joined(tmp_path, read):
    suffix = {csv_rows: ".csv", excel_rows: ".xlsx"}[read]
    table = pd.DataFrame({"relays": [["a", "b"], [], np.array(["c"])], "n": [1, 2, 3]})
    rows = read(save_table(table, tmp_path / f"t{suffix}"))
    assert [row[0] or "" for row in rows[1:]] == ["a; b", "", "c"]


def test_dates_are_in_utc_in_excel_and_keep_their_zone_in_csv(tmp_path):
    when = pd.Series(pd.to_datetime(["2025-09-05 06:05+03:00", None], utc=True))
    table = pd.DataFrame({"published": when.dt.tz_convert("Asia/Riyadh"), "n": [1, 2]})
    (first, _), second = excel_rows(save_table(table, tmp_path / "t.xlsx"))[1:]
    assert abs(EXCEL_BEGINS + timedelta(days=first) - datetime(2025, 9, 5, 3, 5)) < timedelta(seconds=1)
    assert second == [None, 2]
    assert csv_rows(save_table(table, tmp_path / "t.csv"))[1][0] == "2025-09-05 06:05:00+03:00"


def test_days_and_times_before_excels_calendar_are_texts(tmp_path):
    old, day = datetime(1889, 5, 1), date(2025, 9, 5)
    table = pd.DataFrame({"when": pd.Series([old, day], dtype=object)})
    assert excel_rows(save_table(table, tmp_path / "t.xlsx"))[1:] == [["1889-05-01 00:00:00"], ["2025-09-05"]]


def test_other_values_are_written_as_text(tmp_path):
    table = pd.DataFrame(
        {"long": [10**15], "endless": [np.inf], "month": pd.PeriodIndex(["2025-09"], freq="M")}
    )
    assert excel_rows(save_table(table, tmp_path / "t.xlsx"))[1] == [str(10**15), "inf", "2025-09"]


def test_yes_and_no_stay_what_they_are(tmp_path):
    path = save_table(pd.DataFrame({"checked": [True, False]}), tmp_path / "t.xlsx")
    assert excel_rows(path)[1:] == [[True], [False]]


def test_a_sheet_runs_from_right_to_left_with_its_header_in_sight(tmp_path):
    root = sheet(save_table(pd.DataFrame({"a": [1], "text": ["x" * 500]}), tmp_path / "t.xlsx"))
    assert next(root.iter(f"{SPACE}sheetView")).get("rightToLeft") == "1"
    pane = next(root.iter(f"{SPACE}pane"))
    assert (pane.get("ySplit"), pane.get("state")) == ("1", "frozen")
    widths = [float(col.get("width")) for col in root.iter(f"{SPACE}col")]
    assert widths[0] < 10 < widths[1] < 70


def test_a_csv_file_begins_with_the_mark_that_excel_knows(tmp_path):
    assert save_table(pd.DataFrame({"a": [NAME]}), tmp_path / "t.csv").read_bytes()[:3] == b"\xef\xbb\xbf"


def test_counts_are_written_with_what_they_count(tmp_path):
    quotes = pd.DataFrame({"article_id": ["a", "b"], "speaker_name": [NAME, NAME]})
    path = save_table(counts(quotes, "speaker_name"), tmp_path / "t.csv")
    assert csv_rows(path) == [["speaker_name", "rows"], [NAME, "2"]]


def test_an_index_without_a_name_is_no_column_and_two_columns_may_share_a_name(tmp_path):
    table = pd.DataFrame([[1, "x"]], columns=["a", "a"], index=[7])
    assert csv_rows(save_table(table, tmp_path / "t.csv")) == [["a", "a"], ["1", "x"]]


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_a_table_without_rows_has_its_header(tmp_path, suffix):
    path = save_table(
        pd.DataFrame({"a": pd.Series(dtype="str"), "n": pd.Series(dtype="int64")}), tmp_path / f"t{suffix}"
    )
    assert (csv_rows if suffix == ".csv" else excel_rows)(path) == [["a", "n"]]


def test_saving_changes_no_table(tmp_path):
    table = pd.DataFrame({"quote": list(FORMULAS), "relays": [["a"]] * len(FORMULAS)})
    before = table.copy(deep=True)
    save_table(table, tmp_path / "t.csv")
    pd.testing.assert_frame_equal(table, before)


@settings(max_examples=40)
@given(st.lists(st.tuples(texts, texts), min_size=1, max_size=5))
def test_excel_holds_the_texts_letter_for_letter(rows):
    table = pd.DataFrame(
        {"a": [one for one, _ in rows], "b": [other for _, other in rows], "n": 1}, dtype=object
    )
    with TemporaryDirectory() as folder:
        read = excel_rows(save_table(table, Path(folder, "t.xlsx")))
    assert [tuple(row[:2]) for row in read[1:]] == rows


@given(st.lists(st.tuples(texts, texts), min_size=1, max_size=5))
def test_csv_holds_the_texts_but_for_an_apostrophe(rows):
    table = pd.DataFrame(
        {"a": [one for one, _ in rows], "b": [other for _, other in rows], "n": 1}, dtype=object
    )
    with TemporaryDirectory() as folder:
        read = csv_rows(save_table(table, Path(folder, "t.csv")))
    for row, given_row in zip(read[1:], rows, strict=True):
        assert all(cell in (text, f"'{text}") for cell, text in zip(row, given_row, strict=False))
        assert not [cell for cell in row[:2] if cell[:1] in tuple("=@\t\r\n")]


def test_half_a_character_is_written_as_one_that_says_so(tmp_path):
    table = pd.DataFrame({"a": pd.Series(["x\ud800"], dtype=object)})
    assert csv_rows(save_table(table, tmp_path / "t.csv"))[1] == ["x\ufffd"]


def test_a_cell_too_long_for_excel_is_an_error_and_none_is_cut(tmp_path):
    most = export.MOST_CHARACTERS
    assert len(excel_rows(save_table(pd.DataFrame({"a": ["x" * most]}), tmp_path / "t.xlsx"))[1][0]) == most
    for text in ("x" * (most + 1), "\U0001f44d" * (most // 2 + 1)):
        with pytest.raises(
            ValueError, match=r"holds 32,767 characters, but 'a' has 32,768 in row 1.*as \.csv"
        ):
            save_table(pd.DataFrame({"a": ["x", text]}), tmp_path / "long.xlsx")
    assert not (tmp_path / "long.xlsx").exists()


def test_more_rows_than_a_sheet_has_are_an_error(tmp_path):
    with pytest.raises(ValueError, match=r"holds 1,048,575 rows .* has 1,048,576 and 1: save it as \.csv"):
        save_table(pd.DataFrame({"a": np.zeros(1_048_576)}), tmp_path / "t.xlsx")


@pytest.mark.parametrize("name", ["t.xls", "t", "t.csv.gz"])
def test_another_kind_of_file_is_an_error_that_names_those_there_are(tmp_path, name):
    with pytest.raises(
        ValueError, match=r"must end with one of \['.csv', '.xlsx'\], but is '" + re.escape(name)
    ):
        save_table(pd.DataFrame({"a": [1]}), tmp_path / name)


def test_what_is_no_table_and_a_folder_that_is_not_there_are_errors(tmp_path):
    with pytest.raises(TypeError, match="table to save must be a pandas DataFrame, but a list was given"):
        save_table([1], tmp_path / "t.csv")
    with pytest.raises(FileNotFoundError, match=r"there is no folder .*missing' to write 't\.csv' to"):
        save_table(pd.DataFrame({"a": [1]}), tmp_path / "missing" / "t.csv")
