"""The tables of the toolkit: what a row of each is, its columns, and the check at the door.

Column names are a contract: notebooks, annotations and other people's code read them.
"""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import pandas as pd
import pyarrow as pa

Values = Sequence | np.ndarray  # of a column
TEXT = "str"
OFFSET = "int64"
LIST = "object"
COUNT = "int64"
TIME = "datetime64[ns, UTC]"
SHARE = "float64"
_MAY_MISS = {pa.uint64(): pd.Int64Dtype()}  # numbers that may be missing: no other column has this type
_ARROW = {
    TEXT: pa.large_string(),
    OFFSET: pa.int64(),
    "Int64": pa.uint64(),
    TIME: pa.timestamp("ns", tz="UTC"),
    SHARE: pa.float64(),
}

ARTICLES = {
    "article_id": TEXT,
    "outlet": TEXT,
    "published": TIME,
    "retrieved": TIME,
    "title": TEXT,
    "byline": TEXT,
    "text": TEXT,
    "url": TEXT,
}
PROBLEMS = {"file": TEXT, "row": TEXT, "reason": TEXT}
CORPUS_PROBLEMS = {"article_id": TEXT, "file": TEXT, "row": TEXT, "reason": TEXT}
TOKENS = {
    "article_id": TEXT,
    "paragraph": OFFSET,
    "sentence": OFFSET,
    "start": OFFSET,
    "end": OFFSET,
    "token": TEXT,
    "kind": TEXT,
}
ACTORS = {
    "article_id": TEXT,
    "field": TEXT,
    "paragraph": OFFSET,
    "sentence": OFFSET,
    "start": OFFSET,
    "end": OFFSET,
    "mention": TEXT,
    "actor_id": TEXT,
    "actor": TEXT,
    "actor_en": TEXT,
    "actor_type": TEXT,
    "rule": TEXT,
}
UNKNOWN_ACTORS = {
    "actor_id": TEXT,
    "actor": TEXT,
    "actor_type": TEXT,
    "mentions": COUNT,
    "articles": COUNT,
    "names": LIST,
    "lines": LIST,
    "evidence": LIST,
}
OWN_ACTORS = {
    "alias": TEXT,
    "actor_id": TEXT,
    "actor": TEXT,
    "actor_en": TEXT,
    "actor_type": TEXT,
    "rule": TEXT,
}
OFFICES = {
    "article_id": TEXT,
    "field": TEXT,
    "paragraph": OFFSET,
    "sentence": OFFSET,
    "start": OFFSET,
    "end": OFFSET,
    "title": TEXT,
    "office_id": TEXT,
    "actor_id": TEXT,
    "actor": TEXT,
    "actor_en": TEXT,
    "candidates": LIST,
    "status": TEXT,
}
QUOTES = {
    "quote_id": TEXT,
    "parent_id": TEXT,
    "article_id": TEXT,
    "field": TEXT,
    "paragraph": OFFSET,
    "sentence": OFFSET,
    "start": OFFSET,
    "end": OFFSET,
    "quote": TEXT,
    "kind": TEXT,
    "cue": TEXT,
    "cue_start": "Int64",
    "cue_end": "Int64",
    "stance": TEXT,
    "speaker": TEXT,
    "speaker_start": "Int64",
    "speaker_end": "Int64",
    "speaker_name": TEXT,
    "speaker_type": TEXT,
    "speaker_gender": TEXT,
    "anonymity": TEXT,
    "actor_id": TEXT,
    "relays": LIST,
    "rule": TEXT,
}
LINKS = {
    "quote_id": TEXT,
    "level": OFFSET,
    "role": TEXT,
    "article_id": TEXT,
    "field": TEXT,
    "start": "Int64",
    "end": "Int64",
    "surface": TEXT,
    "actor_id": TEXT,
    "agency_id": TEXT,
}
CREDITS = {
    "article_id": TEXT,
    "field": TEXT,
    "start": OFFSET,
    "end": OFFSET,
    "surface": TEXT,
    "agency_id": TEXT,
    "agency": TEXT,
    "form": TEXT,
}
COPIES = {
    "article_id": TEXT,
    "other_id": TEXT,
    "share": SHARE,
    "earlier": TEXT,
    "agency_id": TEXT,
}
PASSAGES = {
    "article_id": TEXT,
    "other_id": TEXT,
    "start": OFFSET,
    "end": OFFSET,
    "passage": TEXT,
    "other_start": OFFSET,
    "other_end": OFFSET,
    "other_passage": TEXT,
    "letters": OFFSET,
}
DUPLICATES = {
    "article_id": TEXT,
    "first_id": TEXT,
    "share": SHARE,
}
CLUSTERS = {
    "cluster_id": TEXT,
    "article_id": TEXT,
}
UNCREDITED = {
    "article_id": TEXT,
    "agency_id": TEXT,
    "other_id": TEXT,
    "share": SHARE,
    "earlier": TEXT,
    "start": OFFSET,
    "end": OFFSET,
    "passage": TEXT,
    "other_start": OFFSET,
    "other_end": OFFSET,
    "other_passage": TEXT,
}
WIRE_COPY = {
    "article_id": TEXT,
    "wire": TEXT,
    "agency_id": TEXT,
    "characters": OFFSET,
    "wire_characters": OFFSET,
}
COOCCURRENCES = {
    "actor_id": TEXT,
    "other_id": TEXT,
    "actor": TEXT,
    "other": TEXT,
    "within": TEXT,
    "n": COUNT,
    "articles": COUNT,
    "actor_n": COUNT,
    "other_n": COUNT,
    "of": COUNT,
    "npmi": SHARE,
}
MARKED_TERMS = {
    "quote_id": TEXT,
    "article_id": TEXT,
    "field": TEXT,
    "paragraph": OFFSET,
    "sentence": OFFSET,
    "start": OFFSET,
    "end": OFFSET,
    "term": TEXT,
    "kind": TEXT,
    "rule": TEXT,
}
CONCORDANCE = {
    "article_id": TEXT,
    "field": TEXT,
    "start": OFFSET,
    "end": OFFSET,
    "left": TEXT,
    "match": TEXT,
    "right": TEXT,
}
FREQUENCIES = {
    "word": TEXT,
    "key": TEXT,
    "n": COUNT,
    "per_million": SHARE,
    "articles": COUNT,
    "dp": SHARE,
}
KEYNESS = {
    "word": TEXT,
    "key": TEXT,
    "side": TEXT,
    "n": COUNT,
    "of": COUNT,
    "articles": COUNT,
    "reference_n": COUNT,
    "reference_of": COUNT,
    "reference_articles": COUNT,
    "log_likelihood": SHARE,
    "log_ratio": SHARE,
    "p": SHARE,
    "p_corrected": SHARE,
}
COLLOCATES = {
    "word": TEXT,
    "key": TEXT,
    "n": COUNT,
    "before": COUNT,
    "after": COUNT,
    "articles": COUNT,
    "word_n": COUNT,
    "node_n": COUNT,
    "log_dice": SHARE,
    "mi": SHARE,
    "log_likelihood": SHARE,
    "log_ratio": SHARE,
    "p": SHARE,
    "p_corrected": SHARE,
}

# What readers write and what is measured by it.
ANNOTATED_QUOTES = {
    "article_id": TEXT,
    "field": TEXT,
    "start": OFFSET,
    "end": OFFSET,
    "quote": TEXT,
    "kind": TEXT,
    "cue": TEXT,
    "cue_start": "Int64",
    "cue_end": "Int64",
    "speaker": TEXT,
    "speaker_start": "Int64",
    "speaker_end": "Int64",
    "speaker_name": TEXT,
    "speaker_type": TEXT,
    "speaker_gender": TEXT,
    "relays": LIST,
    "speaker_forms": LIST,
}
ANNOTATED_CREDITS = {
    "article_id": TEXT,
    "field": TEXT,
    "surface": TEXT,
    "agency": TEXT,
    "form": TEXT,
}
ANNOTATED_ACTORS = {"article_id": TEXT, "actor": TEXT, "actor_type": TEXT, "forms": LIST}
SCORES = {
    "measure": TEXT,
    "statistic": TEXT,
    "numerator": COUNT,
    "denominator": COUNT,
    "value": SHARE,
    "low": SHARE,
    "high": SHARE,
}
SAMPLE = {
    "quote_id": TEXT,
    "article_id": TEXT,
    "outlet": TEXT,
    "url": TEXT,
    "title": TEXT,
    "field": TEXT,
    "start": OFFSET,
    "end": OFFSET,
    "left": TEXT,
    "quote": TEXT,
    "right": TEXT,
    "kind": TEXT,
    "cue": TEXT,
    "speaker": TEXT,
    "speaker_name": TEXT,
    "speaker_type": TEXT,
    "rule": TEXT,
    "stratum": TEXT,
    "stratum_size": COUNT,
    "stratum_drawn": COUNT,
    "verdict_span": TEXT,
    "verdict_speaker": TEXT,
}
PRECISION = {
    "measure": TEXT,
    "judged": COUNT,
    "right": COUNT,
    "unsure": COUNT,
    "empty": COUNT,
    "precision": SHARE,
    "low": SHARE,
    "high": SHARE,
}

FIELDS = ("text", "title", "byline")
PROSE_FIELDS = ("text", "title")  # where actors and speech are read
UNITS = ("sentence", "paragraph", "article")
TOKEN_KINDS = ("word", "number", "latin", "punctuation", "other")
ACTOR_TYPES = ("person", "state", "organisation", "place")
OFFICE_STATUS = (
    "held",
    "short",
    "named",
    "uncertain_date",
    "ambiguous",
    "unknown_date",
    "no_country",
    "vacant_or_unknown",
)
QUOTE_KINDS = ("direct", "indirect", "mixed")
SPEAKER_TYPES = ("person", "institution", "state", "group", "document", "media", "anonymous")
ANONYMITY = ("named", "office", "described", "bare")
LINK_ROLES = ("speaker", "relay", "addressee", "outlet")
CREDIT_FORMS = ("signoff", "byline", "dateline", "in_text")
FEED_FORMS = ("signoff", "byline", "dateline")  # credits of the article itself, not of a statement in it
WIRE_KINDS = ("credited", "uncredited", "none")
TERM_KINDS = ("medium", "name", "title", "word", "scare", "unclear")
KEY_SIDES = ("target", "reference")
MEASURES = (
    "who_said_what",
    "spans_80",
    "spans_50",
    "spans_30",
    "spans_exact",
    "direct",
    "indirect",
    "mixed",
    "speaker",
    "dropped_speaker",
    "kind",
    "speaker_type",
    "cue",
    "gender",
    "no_gender",
    "anonymous",
    "relays",
    "credits",
    "actors",
    "actor_type",
    "mentions",
    "aliases",
)
STATISTICS = ("precision", "recall", "f1", "share")
VERDICTS = ("yes", "no", "unsure")
CHECKS = ("span", "speaker", "who_said_what")
STANCES = (
    "neutral",
    "continuing",
    "explaining",
    "announcing",
    "asserting",
    "opining",
    "doubting",
    "admitting",
    "denying",
    "warning",
    "requesting",
    "promising",
    "asking",
    "accusing",
)


def table(columns: Mapping[str, str], data: Mapping[str, Values]) -> pd.DataFrame:
    """Return *data* as a table with exactly *columns*, in their order and dtypes.

    Raises KeyError where *data* lacks a column, so that none is left empty by mistake.

    Arrow makes all columns at once: of a short table, as that of one article is, in a tenth of the time.
    """
    arrays = {name: _array(data[name], dtype) for name, dtype in columns.items()}
    made = pa.table(arrays).to_pandas(types_mapper=_MAY_MISS.get, use_threads=False)
    for name, dtype in columns.items():
        if dtype == LIST:
            made[name] = pd.Series(data[name], dtype=LIST).array
    return made


def table_of(columns: Mapping[str, str], rows: Sequence[Sequence]) -> pd.DataFrame:
    """Return *rows*, the values of each in the order of *columns*, as a table."""
    values = map(list, zip(*rows, strict=True)) if rows else [[] for _ in columns]
    return table(columns, dict(zip(columns, values, strict=True)))


def _array(values: Values, dtype: str) -> pa.Array | pa.ChunkedArray:
    """Return *values* as Arrow holds them; lists, which it would copy, are left out."""
    return pa.nulls(len(values)) if dtype == LIST else pa.array(values, _ARROW[dtype], from_pandas=True)


def empty(columns: Mapping[str, str]) -> pd.DataFrame:
    """Return a table of no rows that has every one of *columns*."""
    return table(columns, {name: [] for name in columns})


def require(given: pd.DataFrame, columns: Iterable[str], what: str = "table") -> None:
    """Raise, naming what is missing, unless *given* is a table that has *columns*."""
    if not isinstance(given, pd.DataFrame):
        raise TypeError(
            f"the {what} must be a pandas DataFrame, but a {type(given).__name__} was given; "
            "load_articles(path) returns one"
        )
    missing = [name for name in columns if name not in given]
    if missing:
        raise ValueError(
            f"the {what} lacks the column(s) {missing}; it has {list(given.columns)}. "
            "Rename a column with .rename(columns={'yours': 'ours'})"
        )


def require_articles(given: pd.DataFrame, columns: Iterable[str] = ()) -> None:
    """Raise unless *given* is a table of articles, each once, that has *columns*."""
    require(given, ("article_id", *columns), "articles table")
    repeated = given["article_id"][given["article_id"].duplicated()]
    if len(repeated):
        raise ValueError(
            f"the articles table has {len(repeated)} article_id(s) more than once, such as "
            f"{repeated.iloc[0]!r}; keep one row per article: articles.drop_duplicates('article_id')"
        )
