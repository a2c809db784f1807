"""load_articles: every format in every wrapping to the one table, and a word on all that it cannot read."""

import gzip
import io
import json
import sys
import zipfile
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pandas.testing import assert_frame_equal

from toolkit import schema
from toolkit.load import LoadWarning, load_articles, outlets, problems, tables

TITLE = "الوزير يزور المدينة"
TEXT = "وصل الوزير صباحاً.\nوقال إنّ العمل مستمر."
OTHER_TITLE = "افتتاح مدرسة"
OTHER_TEXT = "افتتحت المدرسة أبوابها."
ARTICLE = {"title": TITLE, "text": TEXT}
OTHER = {"title": OTHER_TITLE, "text": OTHER_TEXT}
SGML = f"""<DOC id="n1" type="story">
<HEADLINE>
{TITLE}
</HEADLINE>
<TEXT>
<P>
وصل الوزير
صباحاً.
</P>
<P>
وقال إنّ العمل مستمر.
</P>
</TEXT>
</DOC>
"""


def written(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def lines(*records: dict) -> str:
    return "\n".join(json.dumps(record, ensure_ascii=False) for record in records)


def table(*records: dict, separator: str = ",") -> str:
    return pd.DataFrame(records).to_csv(index=False, sep=separator)


def parquet(*records: dict) -> bytes:
    return pd.DataFrame(records).to_parquet(index=False)


def reasons(articles: pd.DataFrame) -> list[str]:
    return problems(articles)["reason"].tolist()


FILES = {
    "a.txt": f"{TITLE}\n\n{TEXT}",
    "a.jsonl": lines(ARTICLE),
    "a.json": json.dumps([ARTICLE]),
    "a.csv": table(ARTICLE),
    "a.tsv": table(ARTICLE, separator="\t"),
    "a.parquet": parquet(ARTICLE),
    "a.sgml": SGML.replace(
        "صباحاً.\n</P>\n<P>",
        "صباحاً.\n</P><P>",
    ),
}


def plain(name: str, content: bytes) -> tuple[str, bytes]:
    return name, content


def gzipped(name: str, content: bytes) -> tuple[str, bytes]:
    return f"{name}.gz", gzip.compress(content)


def zipped(name: str, content: bytes) -> tuple[str, bytes]:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(name, content)
    return "archive.zip", buffer.getvalue()


def gzipped_in_a_zip(name: str, content: bytes) -> tuple[str, bytes]:
    return zipped(*gzipped(name, content))


@pytest.mark.parametrize("wrap", [plain, gzipped, zipped, gzipped_in_a_zip])
@pytest.mark.parametrize("name", FILES)
def test_every_format_in_every_wrapping_gives_the_same_article(tmp_path, name, wrap):
    content = FILES[name]
    path = written(tmp_path, *wrap(name, content.encode() if isinstance(content, str) else content))
    article = load_articles(path).iloc[0]
    assert (article["title"], article["text"]) == (TITLE, TEXT)


@pytest.mark.parametrize("name", FILES)
def test_every_format_gives_our_columns_first_and_in_our_dtypes(tmp_path, name):
    articles = load_articles(written(tmp_path, name, FILES[name]))
    dtypes = articles.dtypes.astype("str").to_dict()
    assert list(articles.columns)[: len(schema.ARTICLES)] == list(schema.ARTICLES)
    assert {column: dtypes[column] for column in schema.ARTICLES} == schema.ARTICLES


@pytest.mark.parametrize("missing", ["title", "byline", "url", "outlet"])
def test_text_that_the_source_does_not_have_is_empty_and_never_missing(tmp_path, missing):
    articles = load_articles(
        written(tmp_path, "a.jsonl", lines({"text": TEXT}, {"text": OTHER_TEXT, missing: None}))
    )
    assert articles[missing].tolist() == ["", ""]


# --- .txt


@pytest.mark.parametrize(
    ("content", "title", "text"),
    [
        pytest.param(f"{TITLE}\n\n{TEXT}", TITLE, TEXT, id="set-off-by-a-blank-line"),
        pytest.param(
            f"{TITLE}\r\n \r\nسطر\r\nسطر",
            TITLE,
            "سطر\r\nسطر",
            id="windows-line-ends",
        ),
        pytest.param(f"\n{TITLE}\n\n\n{TEXT}\n", TITLE, f"{TEXT}\n", id="more-blank-lines"),
        pytest.param(TEXT, "", TEXT, id="no-blank-line"),
        pytest.param(f"{OTHER_TEXT}\n\n", "", f"{OTHER_TEXT}\n\n", id="nothing-after-it"),
        pytest.param(
            f"{'كلمة ' * 60}\n\n{TEXT}",
            "",
            f"{'كلمة ' * 60}\n\n{TEXT}",
            id="too-long-for-a-title",
        ),
    ],
)
def test_first_line_of_a_txt_is_the_title_where_a_blank_line_sets_it_off(tmp_path, content, title, text):
    article = load_articles(written(tmp_path, "a.txt", content)).iloc[0]
    assert (article["title"], article["text"]) == (title, text)


def test_txt_without_any_line_end_is_read_in_no_time(tmp_path):
    text = "كلمة " * 100_000
    assert load_articles(written(tmp_path, "a.txt", text))["text"].item() == text


def test_txt_articles_name_their_files(tmp_path):
    written(tmp_path, "2015/a.txt", TEXT)
    written(tmp_path, "b.txt", OTHER_TEXT)
    assert load_articles(tmp_path)["file"].tolist() == ["2015/a.txt", "b.txt"]


# --- .json and .jsonl


@given(text=st.text())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_comes_through_jsonl_untouched(tmp_path, text):
    source = {"article_id": "1", "text": text, "title": text}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("warnings.warn", lambda *_args, **_more: None)  # a text of blanks is reported
        articles = load_articles(written(tmp_path, "a.jsonl", lines(source)))
    assert (articles["text"].item(), articles["title"].item()) == (text, text)


@given(text=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_comes_through_csv_untouched(tmp_path, text):
    text = f"{TITLE}{text}{TITLE}"
    content = io.StringIO(newline="")
    pd.DataFrame({"article_id": ["1"], "text": [text]}).to_csv(content, index=False, quoting=1)
    assert load_articles(written(tmp_path, "a.csv", content.getvalue()))["text"].item() == text


@pytest.mark.parametrize("separator", ["\u2028", "\u0085", "\x0c", "\r"])
def test_line_separators_inside_json_do_not_end_its_line(tmp_path, separator):
    text = f"سطر{separator}سطر"
    path = written(tmp_path, "a.jsonl", lines({"text": text}) + "\n\n" + lines({"text": OTHER_TEXT}))
    assert load_articles(path)["text"].tolist() == [text, OTHER_TEXT]


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(json.dumps([ARTICLE, OTHER]), id="array"),
        pytest.param(json.dumps({"count": 2, "articles": [ARTICLE, OTHER]}), id="array-inside-an-object"),
        pytest.param(lines(ARTICLE, OTHER), id="an-object-a-line"),
    ],
)
def test_json_is_an_array_wherever_it_stands(tmp_path, content):
    assert load_articles(written(tmp_path, "a.json", content))["title"].tolist() == [TITLE, OTHER_TITLE]


def test_json_object_with_text_is_one_article_whatever_lists_it_holds(tmp_path):
    source = {**ARTICLE, "images": [{"url": "http://a.example/1"}]}
    articles = load_articles(written(tmp_path, "a.json", json.dumps(source)))
    assert articles["images"].tolist() == [source["images"]]


def test_paragraphs_and_authors_in_lists_are_joined(tmp_path):
    source = {
        "text": [
            "فقرة",
            "ثانية",
        ],
        "author": [
            "سامي",
            "ليلى",
        ],
    }
    article = load_articles(written(tmp_path, "a.jsonl", lines(source))).iloc[0]
    assert (article["text"], article["byline"]) == (
        "فقرة\nثانية",
        "سامي، ليلى",
    )


def test_half_a_character_is_replaced_and_reported(tmp_path):
    path = written(tmp_path, "a.jsonl", '{"text": "نص \\ud83d", "tag": "\\ud83d"}')
    with pytest.warns(LoadWarning, match="1 × half a character in 'text' was replaced by U\\+FFFD"):
        articles = load_articles(path)
    assert articles["text"].item() == "نص \ufffd"


def test_json_line_that_cannot_be_read_leaves_the_others_and_is_reported_with_its_line(tmp_path):
    path = written(tmp_path, "a.jsonl", lines(ARTICLE) + '\n{"text": \n[1]\n' + lines(OTHER))
    with pytest.warns(LoadWarning, match="1 × the line is no JSON"):
        articles = load_articles(path)
    assert articles["title"].tolist() == [TITLE, OTHER_TITLE]
    assert problems(articles)["row"].tolist() == ["2", "3"]
    assert reasons(articles)[1] == "the entry is no object with named values: it is a list"


# --- tables


def test_table_of_a_french_spreadsheet_is_read_with_its_semicolons(tmp_path):
    path = written(tmp_path, "a.csv", "\ufeff" + table(ARTICLE, OTHER, separator=";"))
    assert load_articles(path)["text"].tolist() == [TEXT, OTHER_TEXT]


def test_line_ends_inside_a_cell_are_kept(tmp_path):
    path = written(tmp_path, "a.csv", b'id,text\r\n1,"a\r\nb\rc\nd"\r\n')
    assert load_articles(path)["text"].item() == "a\r\nb\rc\nd"


def test_values_of_a_csv_stay_as_they_are_written(tmp_path):
    path = written(tmp_path, "a.csv", "id,title,text,code\n007,NA,null,1e5\n")
    articles = load_articles(path)
    assert articles.loc[0, ["article_id", "title", "text", "code"]].tolist() == ["007", "NA", "null", "1e5"]


@pytest.mark.parametrize("bad", ["1", "2"], ids=["first", "second"])
def test_row_with_too_many_values_is_reported_by_its_number_and_does_not_shift_the_others(tmp_path, bad):
    rows = {"1": f"1,{TITLE},{OTHER_TEXT}", "2": f"2,{OTHER_TITLE},{OTHER_TEXT}"}
    rows[bad] += ",زائد"
    path = written(tmp_path, "a.csv", "id,title,text\n" + "\n".join(rows.values()))
    with pytest.warns(LoadWarning, match="1 × the row has more values than the header has names"):
        articles = load_articles(path)
    assert articles["text"].tolist() == [OTHER_TEXT]
    assert problems(articles).iloc[0].tolist() == [
        "a.csv",
        str(int(bad) + 1),
        "the row has more values than the header has names: expected 3 fields, saw 4",
    ]


def test_what_follows_an_unclosed_quotation_mark_is_reported_and_what_precedes_it_read(tmp_path):
    path = written(tmp_path, "a.csv", f'id,text\n1,{OTHER_TEXT}\n2,x,y\n3,"مفتوح\n4,{OTHER_TEXT}\n')
    with pytest.warns(LoadWarning, match="a quotation mark is never closed"):
        articles = load_articles(path)
    assert articles["article_id"].tolist() == ["1"]
    assert problems(articles)["row"].tolist() == ["4", "3"]


def test_problem_of_a_table_names_the_row_as_a_spreadsheet_does(tmp_path):
    path = written(tmp_path, "a.csv", f'id,text,date\n1,"سطر\nسطر",\n\n3,{OTHER_TEXT},غداً\n')
    with pytest.warns(LoadWarning):
        articles = load_articles(path)
    assert problems(articles).iloc[0].tolist() == [
        "a.csv",
        "4",
        "the date in 'published' could not be read: غداً",
    ]


def test_columns_without_a_name_and_with_the_same_name_are_kept_apart(tmp_path):
    path = written(tmp_path, "a.csv", f",text,tag,tag\n0,{OTHER_TEXT},a,b\n")
    articles = load_articles(path)
    assert articles.loc[0, ["column_1", "tag", "tag_4"]].tolist() == ["0", "a", "b"]


def test_arrow_strings_become_plain_text_in_every_column(tmp_path):
    arrow = pd.DataFrame({"text": [TEXT], "tag": ["خبر"]}).astype(pd.ArrowDtype(pa.string()))
    path = written(tmp_path, "a.parquet", arrow.to_parquet())
    assert load_articles(path)[["text", "tag"]].dtypes.tolist() == ["str", "str"]


def test_types_of_parquet_columns_stay_and_its_times_become_utc(tmp_path):
    source = {"text": TEXT, "views": 3, "tags": ["أ"], "date": pd.Timestamp("2015-07-26 10:00+03:00")}
    article = load_articles(written(tmp_path, "a.parquet", parquet(source)))
    assert article["views"].item() == 3
    assert list(article["tags"].item()) == ["أ"]
    assert article["published"].item() == pd.Timestamp("2015-07-26 07:00", tz="UTC")


@pytest.mark.parametrize(
    ("name", "write"),
    [
        ("a.parquet", lambda articles: articles.to_parquet()),
        (
            "a.jsonl",
            lambda articles: articles.to_json(orient="records", lines=True, date_format="iso").encode(),
        ),
        ("a.csv", lambda articles: articles.to_csv(index=False).encode()),
    ],
)
def test_articles_that_were_saved_load_as_they_were(tmp_path, name, write):
    source = {
        **ARTICLE,
        "id": "7",
        "outlet": "صحيفة",
        "date": "2015-07-26",
        "tag": "خبر",
    }
    articles = load_articles(written(tmp_path, "source.jsonl", lines(source, {**source, "id": "8"} | OTHER)))
    assert_frame_equal(load_articles(written(tmp_path, f"saved/{name}", write(articles))), articles)


# --- SGML


def test_ldc_document_gives_its_paragraphs_headline_and_attributes(tmp_path):
    articles = load_articles(written(tmp_path, "a.sgml", SGML))
    article = articles.iloc[0]
    assert (article["article_id"], article["title"], article["type"]) == ("n1", TITLE, "story")
    assert article["text"] == "وصل الوزير صباحاً.\nوقال إنّ العمل مستمر."


def test_ldc_id_tells_the_source_and_the_day(tmp_path):
    path = written(tmp_path, "a.sgml", SGML.replace("n1", "XYZ_ARB_20041231.0001"))
    article = load_articles(path).iloc[0]
    assert (article["outlet"], str(article["published"].date())) == ("XYZ", "2004-12-31")


def test_trec_document_is_recognised_by_its_content_where_the_file_has_no_known_ending(tmp_path):
    content = f"<DOC>\n<DOCNO> ab-1 </DOCNO>\n<TITLE>{TITLE}</TITLE>\n<TEXT>\n{TEXT}\n</TEXT>\n</DOC>\n" * 1
    article = load_articles(written(tmp_path, "corpus.gz", gzip.compress(content.encode()))).iloc[0]
    assert (article["article_id"], article["title"], article["text"]) == ("ab-1", TITLE, TEXT)


@pytest.mark.parametrize(
    ("document", "text"),
    [
        pytest.param(
            "<DOC><TEXT>\n<P>أ\n<P>ب\n</TEXT></DOC>",
            "أ\nب",
            id="paragraphs-not-closed",
        ),
        pytest.param(
            "<DOC><TEXT>أ & ب &amp; ج < د</TEXT></DOC>",
            "أ & ب & ج < د",
            id="bare-signs",
        ),
        pytest.param(
            "<DOC><HEADLINE>ع<TEXT>أ</TEXT></DOC>",
            "أ",
            id="headline-not-closed",
        ),
        pytest.param(
            "<doc><text>أ<b>ب</b></text></doc>",
            "أب",
            id="other-tags-and-lower-case",
        ),
        pytest.param(
            "<DOC><DOCNO>1</DOCNO>\nأ\n</DOC>",
            "أ",
            id="text-in-no-element",
        ),
        pytest.param(
            "<DOC><TEXT><![CDATA[أ <ب>]]></TEXT></DOC>",
            "أ <ب>",
            id="cdata",
        ),
        pytest.param(
            "<DOC><TEXT>أ\n<DOC><TEXT>ب</TEXT></DOC>",
            "أ",
            id="document-not-closed",
        ),
        pytest.param(
            "<DOC><TEXT>سطر\nسطر</TEXT></DOC>",
            "سطر\nسطر",
            id="lines-without-paragraphs",
        ),
    ],
)
def test_sgml_is_read_with_its_faults(tmp_path, document, text):
    assert load_articles(written(tmp_path, "a.sgm", document))["text"].tolist()[0] == text


def test_text_before_the_first_document_is_reported(tmp_path):
    with pytest.warns(LoadWarning, match="text before the first <DOC> was not read"):
        load_articles(written(tmp_path, "a.sgml", f"<ROOT>مقدمة{SGML}"))


# --- HTML

PAGE = f"""<html><head><title>{TITLE}</title>
<meta name="author" content="سامي العلي"><meta property="og:site_name" content="صحيفة">
<meta property="article:published_time" content="2015-07-26T10:00:00+03:00"></head>
<body><nav>قائمة</nav><article><h1>{TITLE}</h1>{f"<p>{'هذه فقرة من مقال عن المدينة. ' * 5}</p>" * 3}
</article></body></html>"""


def test_page_gives_its_main_text_title_and_author(tmp_path):
    pytest.importorskip("trafilatura", reason='the extra "html" is not installed', exc_type=ImportError)
    article = load_articles(written(tmp_path, "a.html", PAGE)).iloc[0]
    assert "هذه فقرة" in article["text"]
    assert "قائمة" not in article["text"]
    assert (article["title"], article["byline"], article["outlet"]) == (
        TITLE,
        "سامي العلي",
        "صحيفة",
    )
    assert str(article["published"].date()) == "2015-07-26"


def test_page_without_an_article_is_reported(tmp_path):
    pytest.importorskip("trafilatura", reason='the extra "html" is not installed', exc_type=ImportError)
    written(tmp_path, "a.html", "<html><body></body></html>")
    written(tmp_path, "b.html", PAGE)
    with pytest.warns(LoadWarning, match="no article is in the file"):
        assert len(load_articles(tmp_path)) == 1


def test_page_without_the_extra_says_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    with pytest.raises(ImportError, match=r'pip install "isnad\[html\]"'):
        load_articles(written(tmp_path, "a.html", PAGE))


# --- columns


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("content", "text"),
        ("Body", "text"),
        ("article", "text"),
        ("النص", "text"),
        ("Headline", "title"),
        ("author", "byline"),
        ("dc:creator", "byline"),
        ("source", "outlet"),
        ("link", "url"),
        ("doc_id", "article_id"),
    ],
)
def test_common_column_names_are_recognised(tmp_path, theirs, ours):
    source = {} if ours == "text" else {"text": TEXT}
    source[theirs] = "قيمة"
    assert load_articles(written(tmp_path, "a.jsonl", lines(source)))[ours].item() == "قيمة"


@pytest.mark.parametrize("theirs", ["date", "time", "pubDate", "publish_date", "التاريخ"])
def test_dates_of_the_news_are_published(tmp_path, theirs):
    articles = load_articles(written(tmp_path, "a.jsonl", lines({"text": TEXT, theirs: "2015-07-26"})))
    assert articles["published"].item() == pd.Timestamp("2015-07-26", tz="UTC")


@pytest.mark.parametrize("theirs", ["date_extracted", "crawled", "date_download", "scraped_at"])
def test_crawl_dates_are_retrieved_and_never_published(tmp_path, theirs):
    articles = load_articles(written(tmp_path, "a.jsonl", lines({"text": TEXT, theirs: "2015-07-26"})))
    assert articles["retrieved"].item() == pd.Timestamp("2015-07-26", tz="UTC")
    assert articles["published"].isna().all()


def test_our_own_name_wins_over_a_recognised_one_which_is_kept(tmp_path):
    articles = load_articles(written(tmp_path, "a.jsonl", lines({"content": "خام", "text": TEXT})))
    assert articles[["text", "content"]].iloc[0].tolist() == [TEXT, "خام"]


def test_columns_override_what_names_say(tmp_path):
    path = written(
        tmp_path,
        "a.jsonl",
        lines(
            {
                "text": "ملخص",
                "raw": TEXT,
                "author": "وكالة",
            }
        ),
    )
    article = load_articles(path, columns={"raw": "text", "author": None}).iloc[0]
    assert (article["text"], article["source_text"]) == (TEXT, "ملخص")
    assert (article["byline"], article["author"]) == ("", "وكالة")


def test_files_with_different_columns_come_together(tmp_path):
    written(tmp_path, "a.jsonl", lines({"body": TEXT, "tag": "خبر"}))
    written(tmp_path, "b.csv", table({"content": OTHER_TEXT, "views": 3}))
    articles = load_articles(tmp_path)
    assert articles["text"].tolist() == [TEXT, OTHER_TEXT]
    assert list(articles.columns)[len(schema.ARTICLES) :] == ["tag", "views"]


def test_other_columns_keep_their_types(tmp_path):
    path = written(tmp_path, "a.jsonl", lines({"text": TEXT, "views": 3, "tags": ["أ"]}))
    articles = load_articles(path)
    assert (articles["views"].dtype, articles["tags"].item()) == ("int64", ["أ"])


# --- outlets


def test_slug_of_a_known_outlet_gives_its_name_and_is_kept(tmp_path, monkeypatch):
    known = pd.DataFrame({"agency": ["صحيفة الغد"], "slugs": ["alghad|ghad"]})
    monkeypatch.setattr(outlets, "load_lexicon", lambda _name: known)
    outlets.names_by_slug.cache_clear()
    path = written(tmp_path, "a.jsonl", lines({**ARTICLE, "source": "Ghad"}, {**OTHER, "source": "بلدي"}))
    articles = load_articles(path)
    outlets.names_by_slug.cache_clear()
    assert articles["outlet"].tolist() == [
        "صحيفة الغد",
        "بلدي",
    ]
    assert articles["outlet_slug"].tolist() == ["Ghad", ""]


def test_asharq_al_awsat_is_known_by_its_slug(tmp_path):
    articles = load_articles(written(tmp_path, "a.jsonl", lines({**ARTICLE, "source": "aawsat"})))
    assert articles["outlet"].item() == "الشرق الأوسط"


# --- ids


def test_own_ids_are_text_and_kept(tmp_path):
    path = written(tmp_path, "a.jsonl", lines({**ARTICLE, "id": 7}, {**OTHER, "id": 8}))
    assert load_articles(path)["article_id"].tolist() == ["7", "8"]


def test_hashed_ids_are_the_same_in_every_order_and_partition(tmp_path):
    records = [{**ARTICLE, "url": f"http://a.example/{place}"} for place in range(5)]
    whole = load_articles(written(tmp_path, "whole/a.jsonl", lines(*records)))
    for place, record in enumerate(reversed(records)):
        written(tmp_path, f"parts/{place}.jsonl", lines(record))
    parts = load_articles(tmp_path / "parts")
    assert dict(zip(whole["url"], whole["article_id"], strict=True)) == dict(
        zip(parts["url"], parts["article_id"], strict=True)
    )


def test_hashed_id_is_the_same_in_every_release(tmp_path):
    source = {"outlet": "a", "url": "b", "title": "c", "text": "d"}
    articles = load_articles(written(tmp_path, "a.jsonl", lines(source)))
    assert articles["article_id"].item() == "c361c0ce24f02dc0"


@pytest.mark.parametrize("part", ["outlet", "url", "title", "text"])
def test_hashed_id_depends_on_each_part(tmp_path, part):
    source = {"outlet": "a", "url": "b", "title": "c", "text": "d"}
    path = written(tmp_path, "a.jsonl", lines(source, {**source, part: "آخر"}))
    assert load_articles(path)["article_id"].is_unique


def test_id_of_a_txt_does_not_depend_on_its_name(tmp_path):
    first = load_articles(written(tmp_path, "a.txt", TEXT))
    second = load_articles(written(tmp_path, "b.txt", TEXT))
    assert first["article_id"].tolist() == second["article_id"].tolist()


def test_id_that_different_articles_share_gives_way_to_hashes_and_is_reported(tmp_path):
    path = written(
        tmp_path, "a.jsonl", lines({**ARTICLE, "id": 1}, {**OTHER, "id": 1}, {"text": "ثالث", "id": 2})
    )
    with pytest.warns(LoadWarning, match="2 × different articles share this id"):
        articles = load_articles(path)
    assert articles["article_id"].is_unique
    assert articles["article_id"].iloc[2] == "2"
    assert articles["source_article_id"].tolist() == ["1", "1", "2"]


def test_exact_repeats_are_kept_numbered_and_reported(tmp_path):
    with pytest.warns(LoadWarning, match="2 × the article repeats an earlier one exactly"):
        articles = load_articles(written(tmp_path, "a.jsonl", lines(ARTICLE, ARTICLE, ARTICLE)))
    first = articles["article_id"].iloc[0]
    assert articles["article_id"].tolist() == [first, f"{first}-2", f"{first}-3"]
    assert problems(articles)["row"].tolist() == ["2", "3"]


def test_number_of_a_repeat_skips_ids_that_are_taken(tmp_path):
    records = [{**ARTICLE, "id": "x"}, {**ARTICLE, "id": "x"}, {**OTHER, "id": "x-2"}]
    with pytest.warns(LoadWarning):
        articles = load_articles(written(tmp_path, "a.jsonl", lines(*records)))
    assert articles["article_id"].tolist() == ["x", "x-3", "x-2"]


# --- paths


def test_glob_reads_what_it_matches(tmp_path):
    written(tmp_path, "2015/a.txt", TEXT)
    written(tmp_path, "2016/b.txt", OTHER_TEXT)
    assert load_articles(f"{tmp_path}/**/b*.txt")["text"].tolist() == [OTHER_TEXT]


def test_file_whose_name_looks_like_a_glob_is_itself(tmp_path):
    assert len(load_articles(written(tmp_path, "a[1].txt", TEXT))) == 1


def test_hidden_files_are_left_aside(tmp_path):
    written(tmp_path, "a.txt", TEXT)
    written(tmp_path, ".cache/b.txt", OTHER_TEXT)
    written(tmp_path, "__MACOSX.zip", zipped("__MACOSX/a.txt", b"x")[1] + b"")
    assert len(load_articles(tmp_path)) == 1


@pytest.mark.parametrize("given", [str, Path], ids=["text", "path"])
def test_path_may_be_text_or_a_path(tmp_path, given):
    assert len(load_articles(given(written(tmp_path, "a.txt", TEXT)))) == 1


def test_progress_of_many_files_goes_to_stderr_and_can_be_turned_off(tmp_path, capsys):
    for place in range(60):
        written(tmp_path, f"{place:02}.txt", f"{TEXT}{place}")
    load_articles(tmp_path, progress=False)
    assert capsys.readouterr().err == ""
    load_articles(tmp_path)
    captured = capsys.readouterr()
    assert "60/60" in captured.err
    assert captured.out == ""


# --- problems


def test_clean_source_gives_an_empty_list_of_problems_and_no_warning(tmp_path):
    found = problems(load_articles(written(tmp_path, "a.txt", TEXT)))
    assert_frame_equal(found, schema.empty(schema.PROBLEMS))


def test_warning_counts_each_kind_once_and_says_where_the_list_is(tmp_path):
    path = written(
        tmp_path, "a.jsonl", lines(*({"text": TEXT, "id": n, "url": str(n), "date": "غداً"} for n in range(9)))
    )
    with pytest.warns(LoadWarning) as caught:
        load_articles(path)
    assert str(caught[0].message) == (
        "articles loaded: 9, with problems:\n"
        "  9 × the date in 'published' could not be read\n"
        "problems(articles) lists each with its file, row and reason"
    )
    assert caught[0].filename == __file__


def test_article_without_text_is_kept_and_reported(tmp_path):
    with pytest.warns(LoadWarning, match="1 × the article has no text"):
        articles = load_articles(written(tmp_path, "a.jsonl", lines(ARTICLE, {"title": OTHER_TITLE})))
    assert articles["text"].tolist() == [TEXT, ""]


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("b.docx", b"PK", "the file is of a kind that is not read: .docx; read are .txt, .jsonl"),
        ("b.zip", b"broken", "the archive cannot be opened: File is not a zip file"),
        ("b.jsonl.gz", b"broken", "the archive cannot be opened: Not a gzipped file"),
        ("b.gz", gzip.compress(b"x" * 999)[:-9], "the archive cannot be opened: Compressed file ended"),
        ("b.parquet", b"broken", "the file is no Parquet: "),
        ("b.json", b'[{"text": "x"', "the file is no JSON: Expecting ',' delimiter"),
        ("b.jsonl", b"[" * 99_999, "the line is no JSON: maximum recursion depth exceeded"),
        ("b.csv", b'"a,b\n1,2\n', "a quotation mark is never closed: from this row on nothing was read"),
        ("b.csv", b"", "no article is in the file"),
        ("b.csv", b"\n\n", "no article is in the file"),
    ],
)
def test_file_that_cannot_be_read_is_reported_and_the_others_are_read(tmp_path, name, content, reason):
    written(tmp_path, "a.txt", TEXT)
    written(tmp_path, name, content)
    with pytest.warns(LoadWarning):
        articles = load_articles(tmp_path)
    assert articles["text"].tolist() == [TEXT]
    assert problems(articles)["file"].iloc[0] == name
    assert reasons(articles)[0].startswith(reason)


def test_file_that_cannot_be_opened_is_reported(tmp_path, monkeypatch):
    written(tmp_path, "a.txt", TEXT)
    locked = written(tmp_path, "b.txt", TEXT)
    read = Path.read_bytes

    def read_unless_locked(path: Path) -> bytes:
        if path == locked:
            raise PermissionError(13, "Permission denied")
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", read_unless_locked)
    with pytest.warns(LoadWarning, match="1 × the file cannot be opened"):
        articles = load_articles(tmp_path)
    assert problems(articles).iloc[0].tolist() == [
        "b.txt",
        "",
        "the file cannot be opened: Permission denied",
    ]


def test_table_that_pandas_refuses_is_reported(tmp_path, monkeypatch):
    def refuse(*_args: object, **_more: object) -> pd.DataFrame:
        raise pd.errors.ParserError("out of memory")

    monkeypatch.setattr(tables, "_read", refuse)
    with pytest.raises(ValueError, match="the file is no table of values: out of memory"):
        load_articles(written(tmp_path, "a.csv", table(ARTICLE)))


def test_locked_member_of_an_archive_is_reported_and_the_others_are_read(tmp_path, monkeypatch):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("a.txt", TEXT)
        archive.writestr("b.txt", OTHER_TEXT)
    read = zipfile.ZipFile.read

    def read_unless_locked(archive: zipfile.ZipFile, entry: str) -> bytes:
        if entry == "b.txt":
            raise RuntimeError("File 'b.txt' is encrypted")
        return read(archive, entry)

    monkeypatch.setattr(zipfile.ZipFile, "read", read_unless_locked)
    with pytest.warns(LoadWarning, match="1 × the archive cannot be opened"):
        articles = load_articles(written(tmp_path, "a.zip", buffer.getvalue()))
    assert articles["file"].tolist() == ["a.zip/a.txt"]
    assert problems(articles)["file"].tolist() == ["a.zip/b.txt"]


def test_dates_that_do_not_show_the_day_are_reported_once(tmp_path):
    dates = ["03/04/2015", "04/05/2015"]
    path = written(tmp_path, "a.jsonl", lines(*({"text": TEXT, "url": date, "date": date} for date in dates)))
    with pytest.warns(LoadWarning, match="1 × dates in 'published' do not show which number is the day"):
        articles = load_articles(path)
    assert articles["published"].dt.month.tolist() == [4, 5]


def test_date_of_the_source_wins_over_the_day_in_the_url(tmp_path):
    url = "http://a.example/2015/07/26/a"
    records = [{"text": TEXT, "url": url, "date": "2015-07-25"}, {"text": OTHER_TEXT, "url": url}]
    articles = load_articles(written(tmp_path, "a.jsonl", lines(*records)))
    assert articles["published"].dt.day.tolist() == [25, 26]


def test_table_without_text_beside_articles_is_reported_and_makes_no_empty_articles(tmp_path):
    written(tmp_path, "a.txt", TEXT)
    written(tmp_path, "pairs.tsv", "one\tother\n1\t2\n3\t4\n")
    with pytest.warns(LoadWarning, match="1 × no column of the file is known as the text"):
        articles = load_articles(tmp_path)
    assert articles["text"].tolist() == [TEXT]
    assert problems(articles).iloc[0].tolist() == [
        "pairs.tsv",
        "",
        "no column of the file is known as the text: 2 rows left out, with the columns ['one', 'other']",
    ]


def test_problems_stay_with_a_part_of_the_table_and_with_its_parquet(tmp_path):
    with pytest.warns(LoadWarning):
        articles = load_articles(written(tmp_path, "a.jsonl", lines(ARTICLE, {"title": OTHER_TITLE})))
    articles.to_parquet(tmp_path / "saved.parquet")
    assert len(problems(articles[articles["text"] != ""])) == 1
    assert len(problems(pd.read_parquet(tmp_path / "saved.parquet"))) == 1


def test_table_without_a_list_of_problems_is_an_error_and_no_clean_bill():
    with pytest.raises(ValueError, match="this table carries no list of problems"):
        problems(schema.empty(schema.ARTICLES))


def test_empty_source_gives_every_column_and_says_so(tmp_path):
    with pytest.warns(LoadWarning, match="no article is in the file"):
        articles = load_articles(written(tmp_path, "a.json", "[]"))
    assert_frame_equal(articles, schema.empty(schema.ARTICLES), check_index_type=False)


# --- errors


def test_table_in_memory_needs_no_loading():
    with pytest.raises(
        TypeError, match=r"a DataFrame was given, but load_articles reads files: .* needs no loading"
    ):
        load_articles(schema.empty(schema.ARTICLES))


def test_list_of_paths_is_refused_with_a_hint_at_globs():
    with pytest.raises(TypeError, match=r"a glob such as 'corpus/\*\.zip', but a list was given"):
        load_articles(["a.txt"])


def test_missing_file_is_told_with_what_is_there_and_what_may_be_meant(tmp_path):
    written(tmp_path, "articles.csv", "")
    with pytest.raises(
        FileNotFoundError, match=r"did you mean 'articles\.csv'\? the folder .* holds \['articles\.csv'\]"
    ):
        load_articles(tmp_path / "article.csv")


def test_missing_folder_is_told_with_where_it_was_looked_for(tmp_path):
    with pytest.raises(FileNotFoundError, match="nor is there a folder"):
        load_articles(tmp_path / "none" / "a.csv")


def test_folder_without_files_is_an_error(tmp_path):
    with pytest.raises(FileNotFoundError, match=r"no file is at .* holds \[\]"):
        load_articles(tmp_path)


def test_glob_that_matches_nothing_says_what_the_folder_holds(tmp_path):
    written(tmp_path, "a.txt", TEXT)
    with pytest.raises(
        FileNotFoundError, match=r"no file is at '.*\*\.csv'; the folder .* holds \['a\.txt'\]"
    ):
        load_articles(f"{tmp_path}/*.csv")


def test_address_on_the_web_is_not_fetched():
    with pytest.raises(FileNotFoundError, match="is an address on the web; save it as a file first"):
        load_articles("https://a.example/articles.csv")


def test_source_of_which_nothing_can_be_read_is_an_error_that_says_why(tmp_path):
    path = written(tmp_path, "a.json", "{")
    with pytest.raises(
        ValueError, match=r"no article could be read at '.*a\.json'; .*\n  a\.json : the file is no JSON"
    ):
        load_articles(path)


def test_missing_text_column_is_told_with_the_columns_found_and_the_remedy(tmp_path):
    path = written(tmp_path, "a.csv", "headline,words\nx,y\n")
    with pytest.raises(ValueError, match="known as the article's text") as raised:
        load_articles(path)
    assert "the columns are ['headline', 'words']" in str(raised.value)
    assert "load_articles(path, columns={'yours': 'text'}). Known names: text, content, body" in str(
        raised.value
    )


def test_table_without_a_header_does_not_print_an_article_as_a_name(tmp_path):
    path = written(tmp_path, "a.csv", f"{'كلمة ' * 50},{OTHER_TEXT}\nx,y\n")
    with pytest.raises(ValueError, match="…"):
        load_articles(path)


@pytest.mark.parametrize(
    ("columns", "error", "message"),
    [
        (
            {"nowhere": "text"},
            ValueError,
            r"columns names \['nowhere'\], which the source does not have; it has",
        ),
        ({"words": "texts"}, ValueError, r"columns names \['texts'\]; ours are \['article_id'"),
        ({"text": "body"}, ValueError, r"columns names \['body'\] \(is it the wrong way round\?\)"),
        ({"a": "text", "b": "text"}, ValueError, r"columns gives \['text'\] to more than one column"),
        (["text"], TypeError, "columns must be a dict, but a list was given"),
    ],
)
def test_columns_that_cannot_be_meant_are_told(tmp_path, columns, error, message):
    with pytest.raises(error, match=message):
        load_articles(written(tmp_path, "a.jsonl", lines(ARTICLE)), columns=columns)


def test_unknown_encoding_is_told(tmp_path):
    with pytest.raises(ValueError, match="encoding 'cp9999' is not known; common ones are"):
        load_articles(written(tmp_path, "a.txt", TEXT), encoding="cp9999")
