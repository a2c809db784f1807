"""The articles of a source that memory cannot hold, batch by batch.

The source is read twice.  A survey notes what one batch cannot know: which ids and which articles stand
twice, which number of a date is the day, which columns there are.  Then each batch becomes articles, the same
that `load_articles` makes of all together.
"""

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from toolkit import schema
from toolkit.load.articles import KEPT, Known, as_text, texts_of, to_articles
from toolkit.load.checks import check_encoding, check_path, check_read, no_text
from toolkit.load.columns import check_columns, check_found
from toolkit.load.files import find_files
from toolkit.load.problems import ProblemLog
from toolkit.load.sources import NO_TEXT, Source
from toolkit.load.streams import Stream


@dataclass
class Survey:
    """What is known of a source once all of it was read.

    `columns` are those of the articles table; all that `schema.ARTICLES` does not name are text, missing
    where the source has no value.  `size` is that of the texts, in bytes of UTF-8; `digest` tells two sources
    apart.
    """

    stream: Stream
    known: Known
    columns: list[str]
    articles: int
    size: int
    digest: str

    def batches(self, log: ProblemLog) -> Iterator[tuple[pd.DataFrame, list[tuple[str, str]]]]:
        """Yield the articles, some megabytes at a time, with the file and row that each came from."""
        for source in self.stream.batches(log):
            if len(source.table):
                articles = to_articles(source, texts_of(source, log), self.known, log)
                yield self._conformed(articles, source), source.origins

    def _conformed(self, articles: pd.DataFrame, source: Source) -> pd.DataFrame:
        """Return *articles* with all columns of the source, and the file of each article."""
        if "file" not in articles:
            articles["file"] = [file for file, _ in source.origins]
        further = {name: as_text(articles, name) for name in self.columns if name not in schema.ARTICLES}
        further["outlet_slug"] = further["outlet_slug"].replace("", None)
        own = further["source_article_id"]
        further["source_article_id"] = own.where((own != "") & (own != articles["article_id"]))
        return pd.DataFrame({**articles[list(schema.ARTICLES)], **further})


def source_files(path: str | os.PathLike[str]) -> list[tuple[str, int]]:
    """Return the name and the size in bytes of each file at *path*, in the order in which they are read."""
    check_path(path)
    root, files = find_files(path)
    return [(file.relative_to(root).as_posix(), file.stat().st_size) for file in files]


def survey_source(
    path: str | os.PathLike[str],
    columns: Mapping[str, str | None] | None = None,
    encoding: str | None = None,
    told: Callable[[int], object] = int,
) -> Survey:
    """Return what is known of the source at *path* once all of it was read; arguments as of `load_articles`.

    *told* is called with the number of articles of each batch.  Raises as `load_articles` does.
    """
    check_path(path)
    check_columns(columns)
    check_encoding(encoding)
    stream = Stream(path, columns, encoding)
    survey = _surveyed(stream, told)
    return _surveyed(stream.decided(), told) if stream.undecided else survey


def _surveyed(stream: Stream, told: Callable[[int], object]) -> Survey:
    log, known = ProblemLog(), Known()
    names: dict[str, None] = {}
    columns = dict.fromkeys([*schema.ARTICLES, *KEPT])
    articles = size = 0
    for source in stream.batches(log):
        names.update(dict.fromkeys(source.names))
        columns.update(dict.fromkeys(source.table))
        articles += len(source.table)
        told(len(source.table))
        if len(source.table):
            texts = texts_of(source, ProblemLog())
            known.add(source, texts)
            size += text_bytes(texts["text"])
    if not stream.undecided:
        _check(stream, articles, list(names), log)
    return Survey(stream, known.close(), list(columns), articles, size, known.ids.digest)


def text_bytes(texts: pd.Series) -> int:
    """Return the size of texts in bytes of UTF-8."""
    return pc.sum(pc.binary_length(pa.array(texts, type=pa.large_string()))).as_py() or 0


def _check(stream: Stream, articles: int, names: list[str], log: ProblemLog) -> None:
    check_found(stream.columns, names)
    if articles == 0 and NO_TEXT in log.counts:
        raise no_text(names, stream.path)
    if articles == 0:
        check_read(stream.path, log)
