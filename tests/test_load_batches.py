"""A source read batch by batch gives the articles and the problems that it gives when it is read whole."""

import gzip
import json
import zipfile
from pathlib import Path

import pandas as pd
import pytest
from pandas.testing import assert_frame_equal

from toolkit import load_articles, problems, schema
from toolkit.load import ProblemLog, encodings, shares, streams, survey_source, tables

TEXT = "وصل الوزير صباحاً.\nوقال إنّ العمل مستمر."
OTHER = "افتتحت المدرسة أبوابها."
RECORDS = [
    {"id": f"n{number}", "text": f"{TEXT} {number}", "title": OTHER, "date": f"{number % 28 + 1}/01/2015"}
    for number in range(60)
]
LAST = "مستمر".encode()
QUOTED = 'قال: "نعم"،\nثم مضى.'

pytestmark = pytest.mark.filterwarnings("ignore::toolkit.load.LoadWarning")


@pytest.fixture(autouse=True)
def _small_pieces(monkeypatch):
    """Let every file be large, and every batch and share small."""
    monkeypatch.setattr(streams, "LARGE", 200)
    monkeypatch.setattr(streams, "BATCH", 2000)
    monkeypatch.setattr(shares, "SHARE", 1500)
    monkeypatch.setattr(streams, "_BLOCK", 100)
    monkeypatch.setattr(streams, "ROWS", 7)
    monkeypatch.setattr(tables, "ROWS", 7)


def written(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def lines(records: list[dict]) -> str:
    return "\n".join(json.dumps(record, ensure_ascii=False) for record in records)


def documents(records: list[dict]) -> str:
    return "\n".join(
        f"<DOC><DOCNO>{record['id']}</DOCNO><TEXT>\n{record['text']}\n</TEXT></DOC>" for record in records
    )


def in_batches(path: Path, **how) -> tuple[pd.DataFrame, list[tuple[str, str, str]]]:
    """Return the articles of all batches, and the problems; check that a survey by shares shows the same."""
    log = ProblemLog()
    survey, by_shares = survey_source(path, **how), survey_source(path, spread=map, **how)
    for name in ("digest", "articles", "size", "columns"):
        assert getattr(survey, name) == getattr(by_shares, name)
    orders, shown = survey.known.orders, by_shares.known.orders
    assert {name: vars(order) for name, order in orders.items()} == {
        name: vars(order) for name, order in shown.items()
    }
    assert survey.stream.encodings == by_shares.stream.encodings
    assert survey.stream.guess == by_shares.stream.guess
    survey.known.report(log)
    read = [articles for articles, _ in survey.batches(log)]
    assert len(read) > 1 or survey.articles < 30
    assert survey.articles == sum(map(len, read))
    return pd.concat(read, ignore_index=True), log.rows


def assert_the_same(path: Path, **how) -> pd.DataFrame:
    """Check that *path* gives the same in batches as whole, and return its articles."""
    whole = load_articles(path, **how)
    read, noted = in_batches(path, **how)
    ours = list(schema.ARTICLES)
    assert_frame_equal(read[ours], whole[ours], check_index_type=False)
    assert sorted(noted) == sorted(problems(whole).itertuples(index=False, name=None))
    return read


FILES = {
    "a.jsonl": lines(RECORDS),
    "b.json": json.dumps(RECORDS, ensure_ascii=False, indent=1),
    "c.json": lines(RECORDS),
    "e.csv": pd.DataFrame([*RECORDS, {"id": "q", "text": QUOTED}]).to_csv(index=False),
    "f.tsv": pd.DataFrame([*RECORDS, {"id": "q", "text": QUOTED}]).to_csv(index=False, sep="\t"),
    "g.sgml": documents(RECORDS),
    "h.txt": f"{OTHER}\n\n{TEXT * 30}",
}


@pytest.mark.parametrize("name", FILES)
def test_a_large_file_of_every_format_gives_what_it_gives_whole(tmp_path, name):
    articles = assert_the_same(written(tmp_path, name, FILES[name]))
    assert set(articles["file"]) == {name}


@pytest.mark.parametrize("name", FILES)
def test_so_does_one_in_an_archive(tmp_path, name):
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        archive.writestr(name, FILES[name])
        archive.writestr(f"z{name}.gz", gzip.compress(FILES[name].encode()))
    assert_the_same(tmp_path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("indent", [1, None])
def test_so_does_an_object_that_holds_the_array(tmp_path, encoding, indent):
    holder = json.dumps({"articles": RECORDS[:20]}, ensure_ascii=False, indent=indent)
    articles = assert_the_same(written(tmp_path, "d.json", holder.encode(encoding)))
    assert len(articles) == 20


def test_so_does_parquet(tmp_path):
    path = tmp_path / "a.parquet"
    pd.DataFrame(RECORDS).astype({"id": "category"}).to_parquet(path, index=False)
    assert_the_same(path)


def test_so_do_many_small_files_beside_large_ones(tmp_path):
    for number in range(30):
        written(tmp_path, f"small{number:02}.txt", f"{OTHER} {number}")
    written(tmp_path, "notes.json", json.dumps([{"remark": "x"}]))
    written(tmp_path, "large.jsonl", FILES["a.jsonl"])
    assert_the_same(tmp_path)


@pytest.mark.parametrize("encoding", ["cp1256", "utf-16", "utf-16-le", "utf-8-sig"])
@pytest.mark.parametrize("name", ["a.jsonl", "e.csv"])
def test_so_does_every_encoding(tmp_path, encoding, name):
    assert_the_same(written(tmp_path, name, FILES[name].encode(encoding)))
    assert_the_same(written(tmp_path, name, FILES[name].encode(encoding)), encoding=encoding)


def test_of_many_files_in_an_old_encoding_no_more_is_kept_than_it_takes_to_decide(tmp_path, monkeypatch):
    monkeypatch.setattr(encodings, "_SAMPLES", 100)
    for number in range(20):
        written(tmp_path, f"{number:02}.txt", f"{OTHER} {number}".encode("cp1256"))
    assert_the_same(tmp_path)
    stream = streams.Stream(tmp_path)
    assert list(stream.batches(ProblemLog())) == []
    assert 100 <= len(stream.undecided) < 130


def test_lost_characters_are_counted_alike(tmp_path):
    damaged = FILES["a.jsonl"].encode().replace(LAST, LAST[:-1], 3)
    assert_the_same(written(tmp_path, "a.jsonl", damaged))


def test_lines_that_cannot_be_read_are_reported_with_the_same_numbers(tmp_path):
    broken = FILES["a.jsonl"].replace("\n", "\n{\n", 12).replace("\n", "\n[]\n", 3)
    assert_the_same(written(tmp_path, "a.jsonl", broken))


def test_rows_with_too_many_values_are_reported_with_the_same_numbers(tmp_path):
    rows = FILES["e.csv"].splitlines(keepends=True)
    rows[5:5] = ["a,b,c,d,e,f\n"]
    rows[20:20] = ["a,b,c,d,e,f\n", "\n"]
    assert_the_same(written(tmp_path, "e.csv", "".join(rows)))


@pytest.mark.parametrize("first", [5, 14, 40])
def test_rows_without_text_are_counted_alike(tmp_path, first):
    records = [dict(record) for record in RECORDS]
    for record in records[first : first + 14]:
        del record["text"]
    read, _ = in_batches(written(tmp_path, "a.jsonl", lines(records)))
    assert 46 <= len(read) < 60


def test_ids_that_stand_in_several_batches_are_told_apart_as_in_one(tmp_path):
    twice = [*RECORDS, *RECORDS[:20], {"id": "n0", "text": OTHER}, {"text": OTHER}, {"text": OTHER}]
    twice += [{"id": "n5-2", "text": "ب"}, *RECORDS[3:9]]
    articles = assert_the_same(written(tmp_path, "a.jsonl", lines(twice)))
    assert articles["article_id"].is_unique
    assert articles["source_article_id"].dropna().tolist()[0] == "n0"


def test_a_late_date_that_shows_the_order_counts_for_the_first_batch(tmp_path):
    american = [{"text": f"{TEXT}{number}", "date": "03/04/2015"} for number in range(80)]
    american.append({"text": OTHER, "date": "03/25/2015"})
    articles = assert_the_same(written(tmp_path, "a.jsonl", lines(american)))
    assert set(articles["published"].dt.month) == {3}


def test_dates_that_do_not_show_the_day_are_reported_once(tmp_path):
    dates = [{"text": f"{TEXT}{number}", "date": "03/04/2015"} for number in range(80)]
    _, noted = in_batches(written(tmp_path, "a.jsonl", lines(dates)))
    assert len(noted) == 1


def test_further_columns_are_text_and_missing_where_the_source_has_no_value(tmp_path):
    further = [{"text": f"{TEXT}x", "pages": 3, "tags": ["x", "y"]}, *RECORDS, {"text": OTHER, "pages": None}]
    articles, _ = in_batches(written(tmp_path, "a.jsonl", lines(further)))
    assert articles["pages"][0] == "3"
    assert articles["pages"].count() == 1
    assert articles["tags"][0] == "x، y"


def test_a_damaged_archive_gives_nothing_and_is_reported(tmp_path):
    packed = gzip.compress(lines(RECORDS * 50).encode(), compresslevel=1)
    written(tmp_path, "a.jsonl.gz", packed[: len(packed) // 2])
    written(tmp_path, "b.jsonl", FILES["a.jsonl"])
    _, noted = in_batches(tmp_path)
    assert [reason for _, _, reason in noted if "the archive cannot be opened" in reason]
    assert len(load_articles(tmp_path)) == len(RECORDS)


def test_an_array_that_breaks_off_gives_what_came_before_and_is_reported(tmp_path):
    articles, noted = in_batches(written(tmp_path, "b.json", FILES["b.json"][:-200]))
    assert articles["article_id"].tolist() == [record["id"] for record in RECORDS[:58]]
    assert noted[0][:2] == ("b.json", "59")
    assert "the file is no JSON from here on" in noted[0][2]


def test_a_mark_that_is_never_closed_leaves_the_rows_before_it(tmp_path):
    rows = [f"n{number},{OTHER}{number}\n" for number in range(60)]
    path = written(tmp_path, "e.csv", "".join(["id,text\n", *rows[:50], 'n,"y\n', *rows[50:]]))
    articles, noted = in_batches(path)
    assert articles["article_id"].tolist() == [
        f"n{number}" for number in range(48)
    ]  # 49 rows are seven times 7
    assert noted[0][:2] == ("e.csv", "50")
    assert "the table cannot be read from about this row on" in noted[0][2]


@pytest.mark.parametrize(
    ("content", "how", "message"),
    [
        pytest.param('{"words": "x"}\n' * 40, {}, "known as the article's text", id="no text"),
        pytest.param("{" * 400, {}, "no article could be read", id="no article"),
        pytest.param(lines(RECORDS), {"columns": {"body": "text"}}, "does not have", id="no such column"),
        pytest.param(lines(RECORDS), {"encoding": "utf-9"}, "is not known", id="no such encoding"),
    ],
)
def test_what_load_articles_refuses_is_refused(tmp_path, content, how, message):
    path = written(tmp_path, "a.jsonl", content)
    with pytest.raises(ValueError, match=message):
        survey_source(path, **how)
    with pytest.raises(ValueError, match=message):
        load_articles(path, **how)


def test_the_digest_tells_sources_apart(tmp_path):
    first = survey_source(written(tmp_path, "a.jsonl", FILES["a.jsonl"]))
    second = survey_source(written(tmp_path, "a.jsonl", FILES["a.jsonl"].replace("n1", "n-1")))
    assert first.digest != second.digest
    assert first.size == sum(len(record["text"].encode()) for record in RECORDS)
