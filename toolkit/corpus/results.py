"""The tables of a corpus, asked where they lie: by SQL, as DataFrames in part, and by measures."""

import os
from collections.abc import Sequence
from pathlib import Path

import pandas as pd

from toolkit import schema
from toolkit.corpus.manifest import NAME, read_manifest
from toolkit.corpus.tables import TABLES, typed
from toolkit.corpus.work import is_done

_UNITS = {"rows": "count(*)", "articles": "count(DISTINCT article_id)"}


def open_results(out: str | os.PathLike[str]) -> "Results":
    """Open what `analyse_corpus` wrote; nothing is read until it is asked for.

    Parameters
    ----------
    out
        The folder that was given to `analyse_corpus`.

    Raises
    ------
    FileNotFoundError
        Where *out* holds no results.
    ValueError
        Where they are not finished: a count of a part of the articles would pass for one of all.
    """
    folder = Path(out)
    manifest = read_manifest(folder)
    if manifest is None:
        raise FileNotFoundError(
            f"{str(out)!r} holds no results: there is no {NAME}. analyse_corpus makes them"
        )
    undone = [number for number in range(len(manifest.parts or [])) if not is_done(folder, number)]
    if manifest.parts is None or undone:
        raise ValueError(
            f"the results in {str(out)!r} are not finished: call analyse_corpus with the same arguments, "
            "and it goes on where it ended"
        )
    return Results(folder)


class Results:
    """The tables of a corpus on disc, opened by `open_results`.

    `sql` asks them anything, `table` returns rows of one as a DataFrame, and `counts`, `rates`, `shares` and
    `crosstab` give what the functions of these names give for the whole tables, while only the groups that
    are asked for are held in memory.

    *where* is a condition in SQL: ``"parent_id IS NULL"`` (quotes in no other quote), ``"kind = 'direct'"``,
    ``"article_id IN (SELECT article_id FROM articles WHERE outlet = 'x')"``.
    """

    def __init__(self, out: Path) -> None:
        import duckdb

        self.out = out
        self._connection = duckdb.connect()
        for name in self.names:
            files = sorted(map(str, (out / name).glob("*.parquet")))
            self._connection.from_parquet(files).create_view(name)

    @property
    def names(self) -> list[str]:
        """Return the names of the tables."""
        return [name for name in TABLES if (self.out / name).is_dir()]

    def __repr__(self) -> str:
        """Say how many rows each table has."""
        sizes = (
            f"{name} {self.sql(f'SELECT count(*) FROM {name}').fetchall()[0][0]:,}" for name in self.names
        )
        return f"Results({', '.join(sizes)})"

    def sql(self, query: str, parameters: Sequence[object] = ()):
        """Return the answer to a query in SQL, as a DuckDB relation that is computed when it is used.

        ``results.sql("SELECT outlet, count(*) FROM articles GROUP BY outlet").df()`` is a DataFrame.  Values
        in *parameters* take the places of the ? in *query*, in their order.
        """
        return self._connection.sql(query, params=list(parameters) or None)

    def table(self, name: str, *, where: str = "", columns: Sequence[str] | None = None) -> pd.DataFrame:
        """Return the rows of a table for which *where* holds, in the order of the articles, with its dtypes.

        All functions of the toolkit take it.  It is held in memory: say *where*, or which *columns*.

        Raises
        ------
        ValueError
            Where there is no such table or column.
        """
        wanted = "*" if columns is None else ", ".join(self._column(name, column) for column in columns)
        rows = self.sql(f"SELECT {wanted} FROM {self._rows(name, where)}")
        return typed(rows.to_arrow_table(), name)

    def counts(self, name: str, column: str, *, unit: str = "rows", where: str = "") -> pd.Series:
        """Return how often each value of *column* of a table occurs: `toolkit.counts` of the whole table.

        Raises ValueError where there is no such table, column or unit.
        """
        if unit not in _UNITS:
            raise ValueError(f"unit must be 'rows' or 'articles', but {unit!r} was given")
        value = self._column(name, column)
        found = self.sql(
            f"SELECT {value} AS value, {_UNITS[unit]} AS number FROM {self._rows(name, where)} "
            f"WHERE {value} IS NOT NULL GROUP BY value ORDER BY number DESC, value"
        ).df()
        is_text = TABLES[name].get(column, schema.TEXT) == schema.TEXT
        values = found["value"].astype("str") if is_text else found["value"]
        return pd.Series(found["number"].to_numpy(), pd.Index(values, name=column), name=unit)

    def rates(self, name: str, column: str, *, where: str = "") -> pd.DataFrame:
        """Return the share of all articles in which each value of *column* stands, as `toolkit.rates`.

        Raises ValueError where there is no such table or column.
        """
        from toolkit.measures import rates_of

        found = self.counts(name, column, unit="articles", where=where)
        return rates_of(found, self.sql("SELECT count(*) FROM articles").fetchall()[0][0])

    def shares(self, name: str, column: str, *, where: str = "") -> pd.DataFrame:
        """Return the share of each value of *column* among the rows that have one, as `toolkit.shares`.

        Raises ValueError where there is no such table or column.
        """
        from toolkit.measures import shares_of

        return shares_of(self.counts(name, column, where=where))

    def crosstab(self, name: str, *, rows: str, columns: str = "outlet", where: str = "") -> pd.DataFrame:
        """Return in how many articles each value of *rows* stands, by a column of the articles.

        As `toolkit.crosstab`.  Raises ValueError where there is no such table or column.
        """
        value, group = self._column(name, rows), self._column("articles", columns)
        found = self.sql(
            f"SELECT value, {group} AS kind, count(*) AS number "
            f"FROM (SELECT DISTINCT article_id, {value} AS value FROM {self._rows(name, where)}) "
            f"JOIN articles USING (article_id) WHERE value IS NOT NULL AND kind IS NOT NULL GROUP BY ALL"
        ).df()
        table = found.pivot_table(index="value", columns="kind", values="number", aggfunc="sum", fill_value=0)
        table = table.rename_axis(index=rows, columns=columns)
        return table.loc[table.sum(axis=1).sort_values(ascending=False, kind="stable").index]

    def _rows(self, name: str, where: str) -> str:
        self._column(name, "article_id")
        return f"(SELECT * FROM {name} WHERE {where})" if where else name

    def _column(self, name: str, column: str) -> str:
        """Return *column* as SQL writes it, or raise where there is none in the table *name*."""
        if name not in self.names:
            raise ValueError(f"there is no table {name!r}; there are {self.names}")
        there = self.sql(f"SELECT * FROM {name}").columns
        if column not in there:
            raise ValueError(f"the table {name!r} has no column {column!r}; it has {there}")
        quoted = column.replace('"', '""')
        return f'"{quoted}"'
