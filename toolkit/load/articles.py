"""The source's values to the articles table: text, times, outlets and ids; all else is kept as it is."""

import json

import pandas as pd

from toolkit import schema
from toolkit.load.dates import DayOrder, dates_in_urls, read_dates
from toolkit.load.ids import Ids
from toolkit.load.outlets import name_outlets
from toolkit.load.problems import ProblemLog
from toolkit.load.sources import Source

_TIMES = ("published", "retrieved")
_TEXTS = [name for name in schema.ARTICLES if name not in _TIMES]
_BETWEEN_PARAGRAPHS = "\n"
_BETWEEN_NAMES = "، "
KEPT = ("source_article_id", "outlet_slug", "file")  # what ours were made of, where that is lost
_SHOWN = 60  # characters of a value that a problem tells


class Known:
    """What must be known of a whole source before a part of it can become articles."""

    def __init__(self) -> None:
        self.ids = Ids()
        self.orders = {name: DayOrder() for name in _TIMES}

    def add(self, source: Source, texts: pd.DataFrame) -> None:
        """Take note of a part of the source and of its `texts_of`."""
        self.ids.add(texts)
        for name, order in self.orders.items():
            if not _is_typed(source, name):
                order.add(text_of(source, name, ProblemLog()))

    def join(self, later: "Known") -> None:
        """Take over what was noted of the parts that come next."""
        self.ids.join(later.ids)
        for name, order in self.orders.items():
            order.join(later.orders[name])

    def close(self) -> "Known":
        """Draw the conclusions, once all of the source was added."""
        self.ids.close()
        return self

    def report(self, log: ProblemLog) -> None:
        """Note what is a problem of the whole source and not of one article."""
        for name, order in self.orders.items():
            if order.is_ambiguous:
                what = f"dates in {name!r} do not show which number is the day"
                log.add("", "", what, "the first was taken")


def texts_of(source: Source, log: ProblemLog) -> pd.DataFrame:
    """Return the columns of the articles table that are text."""
    return pd.DataFrame({name: text_of(source, name, log) for name in _TEXTS})


def to_articles(source: Source, texts: pd.DataFrame, known: Known, log: ProblemLog) -> pd.DataFrame:
    """Return *source* as the articles table (`schema.ARTICLES`), followed by the source's other columns.

    *texts* are the `texts_of` the source; *known* tells of the whole of which it may be a part.
    """
    times = pd.DataFrame({name: _times(source, name, known.orders[name], log) for name in _TIMES})
    times["published"] = times["published"].fillna(dates_in_urls(texts["url"]))
    for place in (texts["text"].str.strip() == "").to_numpy().nonzero()[0]:
        log.add(*source.origins[place], "the article has no text")
    ids = known.ids.name(texts, source.origins, log)
    outlets, slugs = name_outlets(texts["outlet"])
    told = pd.concat([texts.assign(article_id=ids, outlet=outlets), times], axis="columns")[
        list(schema.ARTICLES)
    ]
    return pd.concat([told, _kept(texts["article_id"], ids, slugs, source)], axis="columns")


def text_of(source: Source, name: str, log: ProblemLog) -> pd.Series:
    """Return the column *name* as text, "" where the source has nothing."""
    if name not in source.table:
        return pd.Series("", index=source.table.index, dtype="str")
    column = source.table[name]
    if column.dtype == "str":
        return column.fillna("")
    between = _BETWEEN_PARAGRAPHS if name == "text" else _BETWEEN_NAMES
    values = [value if type(value) is str else _text(value, between) for value in column.astype("object")]
    try:
        return pd.Series(values, index=column.index, dtype="str")
    except UnicodeEncodeError:  # half a character: rare, so that no value is looked at before
        pass
    for place in [place for place, value in enumerate(values) if not _is_unicode(value)]:
        values[place] = _mended(values[place])
        log.add(*source.origins[place], f"half a character in {name!r} was replaced by U+FFFD")
    return pd.Series(values, index=column.index, dtype="str")


def _text(value: object, between: str) -> str:
    if isinstance(value, str):
        return value
    if hasattr(value, "tolist"):  # a list in Parquet is a numpy array
        value = value.tolist()
    if isinstance(value, list | tuple):
        return between.join(filter(None, (_text(part, between) for part in value)))
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)
    if pd.isna(value):
        return ""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _is_unicode(text: str) -> bool:
    """Tell whether *text* can be written: JSON may hold half of a character that takes two codes."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _mended(text: str) -> str:
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _is_typed(source: Source, name: str) -> bool:
    """Tell whether the source has times in the column *name*, not text."""
    return name in source.table and source.table[name].dtype.kind == "M"


def _times(source: Source, name: str, order: DayOrder, log: ProblemLog) -> pd.Series:
    """Return the column *name* as times in UTC; what cannot be read is missing, and noted in *log*."""
    if _is_typed(source, name):
        return read_dates(source.table[name])
    written = text_of(source, name, log)
    times = read_dates(written, order)
    for place in (times.isna() & (written.str.strip() != "")).to_numpy().nonzero()[0]:
        log.add(
            *source.origins[place], f"the date in {name!r} could not be read", written.iloc[place][:_SHOWN]
        )
    return times


def _kept(own_ids: pd.Series, ids: pd.Series, slugs: pd.Series, source: Source) -> pd.DataFrame:
    """Return the columns beside ours: what ours were made of where that is lost, and the source's rest."""
    rest = source.table.drop(columns=list(schema.ARTICLES), errors="ignore")
    kept = {name: _plain(rest[name]) for name in rest}
    if source.by_file:
        kept = {"file": [file for file, _ in source.origins], **kept}
    if (slugs != "").any():
        kept = {"outlet_slug": slugs, **kept}
    if ((own_ids != "") & (own_ids != ids)).any():
        kept = {"source_article_id": own_ids, **kept}
    return pd.DataFrame(kept, index=source.table.index)


def as_text(articles: pd.DataFrame, name: str) -> pd.Series:
    """Return a column that is not ours as text, missing where the source has no value."""
    if name not in articles:
        return pd.Series(None, index=articles.index, dtype="str")
    column = articles[name].astype("object")
    values = [
        value if type(value) is str else None if _is_missing(value) else _text(value, _BETWEEN_NAMES)
        for value in column
    ]
    values = [value if value is None or _is_unicode(value) else _mended(value) for value in values]
    return pd.Series(values, index=articles.index, dtype="str")


def _is_missing(value: object) -> bool:
    return value is None or (pd.api.types.is_scalar(value) and pd.isna(value))


def _plain(column: pd.Series) -> pd.Series:
    """Return *column* with the dtype of its values; text is always the default `str`."""
    if isinstance(column.dtype, pd.ArrowDtype | pd.StringDtype) and column.dtype.type is str:
        return column.astype("str")
    try:
        return column.infer_objects()
    except UnicodeEncodeError:  # half a character, which `str` cannot hold
        return column
