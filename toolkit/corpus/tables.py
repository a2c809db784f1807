"""The tables of a corpus on disc: a folder each, a Parquet file a part, never half-written."""

import os
from collections.abc import Iterable
from pathlib import Path
from uuid import uuid4

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from toolkit import schema

EVIDENCE = {
    "actors": schema.ACTORS,
    "quotes": schema.QUOTES,
    "links": schema.LINKS,
    "credits": schema.CREDITS,
}
TABLES = {
    "articles": schema.ARTICLES,
    **EVIDENCE,
    "tokens": schema.TOKENS,
    "problems": schema.CORPUS_PROBLEMS,
}
ROWS_TOGETHER = 50_000  # rows of a file that are packed together: what a reader must hold at least

_TYPES = {
    schema.TEXT: pa.string(),
    schema.OFFSET: pa.int64(),
    "Int64": pa.int64(),
    schema.LIST: pa.list_(pa.string()),
    schema.TIME: pa.timestamp("ns", tz="UTC"),
}


def part_path(out: Path, table: str, number: int, kind: str = "part") -> Path:
    """Return the file of one part of *table*; *kind* tells apart what reading and analysing leave."""
    return out / table / f"{kind}-{number:06}.parquet"


def write_table(rows: pd.DataFrame, columns: Iterable[str], path: Path) -> None:
    """Write *rows* to *path*, as `write_arrow` does."""
    write_arrow(to_arrow(rows, columns, path.parent.name), path)


def to_arrow(rows: pd.DataFrame, columns: Iterable[str], table: str) -> pa.Table:
    """Return *rows* as they are written to *table*; a column that `schema` does not name is text."""
    known = TABLES[table]
    types = {name: _TYPES[known.get(name, schema.TEXT)] for name in columns}
    arrays = [pa.array(rows[name], type=kind, from_pandas=True) for name, kind in types.items()]
    return pa.Table.from_arrays(arrays, schema=pa.schema(list(types.items())))


def write_arrow(rows: pa.Table, path: Path) -> None:
    """Write *rows* to *path*: the same bytes for the same rows in the same chunks, whole or not at all."""
    path.parent.mkdir(exist_ok=True)
    aside = path.with_name(f".{uuid4().hex}")
    pq.write_table(rows, aside, compression="zstd", row_group_size=ROWS_TOGETHER)
    put_in_place(aside, path)


def read_table(path: Path) -> pd.DataFrame:
    """Return the rows at *path* with the dtypes of `schema`."""
    return typed(pq.read_table(path, partitioning=None), path.parent.name)


def typed(rows: pa.Table, table: str) -> pd.DataFrame:
    """Return *rows*, of some columns of *table*, as a plain DataFrame with the dtypes of `schema`."""
    known = TABLES.get(table, {})
    frame = rows.to_pandas()
    return frame.assign(**{name: _column(frame[name], known.get(name)) for name in frame})


def _column(values: pd.Series, dtype: str | None) -> pd.Series:
    if dtype == schema.LIST:
        return values.map(list)
    if dtype is None:
        return values
    return values.astype("str" if dtype == schema.TEXT else dtype)


def put_in_place(aside: Path, path: Path) -> None:
    """Give the finished file *aside* its name: after a crash *path* is the old file or the new, whole."""
    with aside.open("rb") as file:
        os.fsync(file.fileno())
    os.replace(aside, path)


def sweep(out: Path) -> None:
    """Remove what killed processes left unfinished."""
    for aside in [*out.glob(".*"), *out.glob("*/.*")]:
        if aside.is_file():
            aside.unlink(missing_ok=True)
