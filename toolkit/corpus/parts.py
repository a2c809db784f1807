"""A source cut into parts of articles, each a file: the unit of work, and of what a crash can cost."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pandas as pd

from toolkit import schema
from toolkit.corpus.tables import part_path, write_table
from toolkit.load import ProblemLog, Survey, text_bytes

READING = "read"  # the kind of the files of problems that reading leaves


class Part(NamedTuple):
    """A part of the articles: its number, how many they are, and the size of their texts in UTF-8."""

    number: int
    articles: int
    size: int


def write_parts(survey: Survey, out: Path, characters: int) -> Iterator[Part]:
    """Write the articles of a source in parts of about *characters* of text; yield each when it is written.

    A part that is there already is not written again.  A source without articles is one empty part.
    """
    for number, (articles, problems) in enumerate(_parts(survey, characters)):
        path = part_path(out, "articles", number)
        if not path.exists():
            if len(problems):
                write_table(problems, schema.CORPUS_PROBLEMS, part_path(out, "problems", number, READING))
            write_table(articles, survey.columns, path)
        yield Part(number, len(articles), text_bytes(articles["text"]))


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


def _problems(log: ProblemLog, ids: dict[tuple[str, str], str]) -> pd.DataFrame:
    """Return the problems noted since the last call, with the ids of the articles that they befell."""
    rows = [(ids.get((file, row)), file, row, reason) for file, row, reason in log.rows]
    log.rows.clear()
    ids.clear()
    return schema.table_of(schema.CORPUS_PROBLEMS, rows)
