"""The articles of a source that memory cannot hold, batch by batch.

The source is read twice.  A survey notes what one batch cannot know: which ids and which articles stand
twice, which number of a date is the day, which columns there are; shares of the source may be surveyed at the
same time.  Then each batch becomes articles, the same that `load_articles` makes of all together.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from toolkit import schema
from toolkit.load.articles import KEPT, Known, as_text, texts_of, to_articles
from toolkit.load.checks import check_encoding, check_path, check_read, no_text
from toolkit.load.columns import check_columns, check_found
from toolkit.load.encodings import Encoding
from toolkit.load.files import find_files
from toolkit.load.problems import ProblemLog
from toolkit.load.sources import NO_TEXT, Source
from toolkit.load.streams import Stream

Spread = Callable[[Callable, Iterable], Iterator]  # as `map`


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
    spread: Spread | None = None,
) -> Survey:
    """Return what is known of the source at *path* once all of it was read; arguments as of `load_articles`.

    *told* is called with the number of articles of each batch.  *spread* is `map`, or works as `map` does, in
    several processes: with it the source is surveyed in shares.  Raises as `load_articles` does.
    """
    check_path(path)
    check_columns(columns)
    check_encoding(encoding)
    stream = Stream(path, columns, encoding)
    notes = _surveyed(stream, told, spread)
    if stream.undecided:
        stream = stream.decided()
        notes = _surveyed(stream, told, spread)
    check_found(columns, notes.names)
    if notes.articles == 0:
        _refuse_empty(stream, list(notes.names))
    known = notes.known.close()
    return Survey(stream, known, list(notes.columns), notes.articles, notes.size, known.ids.digest)


class _Notes:
    """What a survey notes of a source, or of a share of it."""

    def __init__(self) -> None:
        self.known = Known()
        self.names: dict[str, None] = {}
        self.columns: dict[str, None] = dict.fromkeys([*schema.ARTICLES, *KEPT])
        self.articles = self.size = 0
        self.all_have_text = True

    def add(self, source: Source) -> None:
        """Take note of a batch."""
        self.names.update(dict.fromkeys(source.names))
        self.columns.update(dict.fromkeys(source.table))
        self.articles += len(source.table)
        if len(source.table):
            texts = texts_of(source, ProblemLog())
            self.known.add(source, texts)
            self.size += text_bytes(texts["text"])
            self.all_have_text &= not _some_lack(source.table["text"])

    def join(self, later: "_Notes") -> None:
        """Take over the notes of the share that comes next."""
        self.known.join(later.known)
        self.names.update(later.names)
        self.columns.update(later.columns)
        self.articles += later.articles
        self.size += later.size


def _some_lack(values: pd.Series) -> bool:
    """Tell whether some records have no value of this name, which is not the same as null."""
    return values.hasnans and any(isinstance(value, float) for value in values)


def _surveyed(stream: Stream, told: Callable[[int], object], spread: Spread | None) -> _Notes:
    """Return the notes of all that *stream* reads, share by share where that can be done."""
    shares = stream.shares() if spread is not None else []
    if len(shares) > 1:
        done = []
        for share, notes in spread(_share_surveyed, shares):
            done.append((share, notes))
            told(notes.articles)
        if all(_is_as_in_the_whole(share, notes) for share, notes in done):
            joined = _Notes()
            for share, notes in done:
                stream.join(share)
                joined.join(notes)
            return joined
    return _noted(stream, told)


def _share_surveyed(share: Stream) -> tuple[Stream, _Notes]:
    return share, _noted(share, int)


def _noted(stream: Stream, told: Callable[[int], object]) -> _Notes:
    notes, log = _Notes(), ProblemLog()
    for source in stream.batches(log):
        notes.add(source)
        told(len(source.table))
    notes.all_have_text &= NO_TEXT not in log.counts
    return notes


def _is_as_in_the_whole(stream: Stream, notes: _Notes) -> bool:
    """Tell whether a share was read as it is read with all others.

    Lines may have been cut wrongly where they are not UTF-8, and of some rows together that have no text it
    counts which they are.
    """
    is_utf8 = set(stream.encodings.values()) == {Encoding("utf-8")}
    return stream.share.lines is None or (is_utf8 and notes.all_have_text)


def text_bytes(texts: pd.Series) -> int:
    """Return the size of texts in bytes of UTF-8."""
    return pc.sum(pc.binary_length(pa.array(texts, type=pa.large_string()))).as_py() or 0


def _refuse_empty(stream: Stream, names: list[str]) -> None:
    """Raise where a source without articles is a mistake."""
    log = ProblemLog()
    for _ in stream.batches(log):
        pass
    if NO_TEXT in log.counts:
        raise no_text(names, stream.path)
    check_read(stream.path, log)
