"""A source cut into parts of articles, each a file: the unit of work, and of what a crash can cost."""

from collections.abc import Iterator

import numpy as np
import pandas as pd
import pyarrow as pa

from toolkit import schema
from toolkit.corpus.tables import to_arrow
from toolkit.corpus.work import Cut
from toolkit.load import ProblemLog, Survey, text_bytes


def cut_parts(survey: Survey, characters: int) -> Iterator[Cut]:
    """Yield the articles of a source in parts of about *characters* of text.

    A source without articles is one empty part.
    """
    for number, (articles, problems) in enumerate(_parts(survey, characters)):
        yield Cut(
            number,
            text_bytes(articles["text"]),
            _compact(to_arrow(articles, survey.columns, "articles")),
            to_arrow(problems, schema.CORPUS_PROBLEMS, "problems"),
        )


def _parts(survey: Survey, characters: int) -> Iterator[tuple[pd.DataFrame, pd.DataFrame]]:
    """Yield articles and problems of each part; a part ends with the article that reaches *characters*."""
    log = ProblemLog()
    survey.known.report(log)
    waiting, size = [], 0
    ids: dict[tuple[str, str], str] = {}
    for batch, origins in survey.batches(log):
        ids.update(zip(origins, batch["article_id"], strict=True))
        while True:
            reached = size + batch["text"].str.len().cumsum().to_numpy()
            end = int(np.searchsorted(reached, characters)) + 1
            if end > len(batch):
                break
            yield _joined([*waiting, batch[:end]], survey), _problems(log, ids)
            waiting, size, batch = [], 0, batch[end:]
        waiting.append(batch)
        size = int(reached[-1]) if len(reached) else size
    rest = _joined(waiting, survey)
    if len(rest) or not survey.articles or log.rows:
        yield rest, _problems(log, ids)


def _joined(batches: list[pd.DataFrame], survey: Survey) -> pd.DataFrame:
    filled = [batch for batch in batches if len(batch)]
    if filled:
        return pd.concat(filled, ignore_index=True)
    return schema.empty({name: schema.ARTICLES.get(name, schema.TEXT) for name in survey.columns})


def _compact(rows: pa.Table) -> pa.Table:
    """Return *rows* in the same chunks, none of them a slice: to a process it would take along the whole."""
    columns = [
        pa.chunked_array([pa.concat_arrays([chunk[:0], chunk]) for chunk in column.chunks], column.type)
        for column in rows.columns
    ]
    return pa.Table.from_arrays(columns, schema=rows.schema)


def _problems(log: ProblemLog, ids: dict[tuple[str, str], str]) -> pd.DataFrame:
    """Return the problems noted since the last call, with the ids of the articles that they befell."""
    rows = [(ids.get((file, row)), file, row, reason) for file, row, reason in log.rows]
    log.rows.clear()
    ids.clear()
    return schema.table_of(schema.CORPUS_PROBLEMS, rows)
