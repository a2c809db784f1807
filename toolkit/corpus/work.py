"""What a worker does: read the articles of one part, analyse them, and write the tables of the part."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import pandas as pd
import pyarrow as pa

from toolkit import schema
from toolkit.collector import collector_at_rest
from toolkit.corpus.manifest import differences, made_with
from toolkit.corpus.tables import EVIDENCE, TABLES, part_path, read_table, write_arrow, write_table
from toolkit.reading import tokenise
from toolkit.runs import analyse

_ANY = "قال الوزير"
_READING = "read"  # the kind of the files of problems that reading leaves


class Cut(NamedTuple):
    """A part of the articles as it was cut from the source, with the problems of its reading.

    Its tables are Arrow's: sent to another process, those of pandas lose the chunks that they are written in.
    """

    number: int
    size: int  # of the texts, in bytes of UTF-8
    articles: pa.Table
    problems: pa.Table

    def write(self, out: Path) -> None:
        """Write what is not there yet: the articles last, which tell that the part is cut."""
        path = part_path(out, "articles", self.number)
        if path.exists():
            return
        if len(self.problems):
            write_arrow(self.problems, part_path(out, "problems", self.number, _READING))
        write_arrow(self.articles, path)


@collector_at_rest()
def make_ready() -> None:
    """Compile the lexicons, which the first article that is analysed would wait for."""
    analyse(pd.DataFrame({"article_id": ["0"], "text": [_ANY]}), progress=False)


def analyse_part(
    number: int, out: str, tokens: bool, wanted: Mapping[str, object], cut: Cut | None = None
) -> int:
    """Write the tables of part *number*, that of problems last: it tells that the part is done.

    Its articles are in *out*, or in *cut*, and then written too.  Raises RuntimeError where the toolkit here
    is not the one that is *wanted*.
    """
    _check_toolkit(wanted)
    if cut is not None:
        cut.write(Path(out))
    articles = read_table(part_path(Path(out), "articles", number))
    tables, problems = _analysed(articles, tokens)
    for name, rows in {**tables, "problems": problems}.items():
        write_table(rows, TABLES[name], part_path(Path(out), name, number))
    return number


def is_cut(out: Path, number: int) -> bool:
    """Tell whether the articles of a part are there."""
    return part_path(out, "articles", number).exists()


def is_done(out: Path, number: int) -> bool:
    """Tell whether all tables of a part are there."""
    return part_path(out, "problems", number).exists()


def _check_toolkit(wanted: Mapping[str, object]) -> None:
    different = differences(wanted, made_with())
    if different:
        raise RuntimeError(
            "a worker has another toolkit than the process that gave it work:\n  "
            + "\n  ".join(different)
            + "\nInstall the same commit, with the same packages, wherever workers run"
        )


def _analysed(articles: pd.DataFrame, tokens: bool) -> tuple[dict[str, pd.DataFrame], pd.DataFrame]:
    """Return the tables of articles, and the problems: an article that fails costs its own rows only."""
    try:
        return _tables(articles, tokens), _problems({})
    except Exception:
        return _one_by_one(articles, tokens)


def _one_by_one(articles: pd.DataFrame, tokens: bool) -> tuple[dict[str, pd.DataFrame], pd.DataFrame]:
    """Do the same article by article: the rows of one do not depend on the others."""
    failed: dict[str, Exception] = {}
    done = [_tables(articles[:0], tokens)]
    for place, article_id in enumerate(articles["article_id"]):
        try:
            done.append(_tables(articles[place : place + 1], tokens))
        except Exception as error:
            failed[article_id] = error
    tables = {name: pd.concat([found[name] for found in done], ignore_index=True) for name in done[0]}
    return tables, _problems(failed)


def _tables(articles: pd.DataFrame, tokens: bool) -> dict[str, pd.DataFrame]:
    found = analyse(articles, progress=False)
    tables = {name: getattr(found, name) for name in EVIDENCE}
    return {**tables, "tokens": tokenise(articles)} if tokens else tables


def _problems(failed: Mapping[str, Exception]) -> pd.DataFrame:
    rows = [
        (article_id, None, None, f"the analysis failed: {type(error).__name__}: {error}")
        for article_id, error in failed.items()
    ]
    return schema.table_of(schema.CORPUS_PROBLEMS, rows)
