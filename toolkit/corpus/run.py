"""A whole corpus analysed part by part, in memory that does not grow, and gone on with after any end."""

import os
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import Executor
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from tqdm.auto import tqdm

from toolkit.corpus.executors import Crew
from toolkit.corpus.manifest import Manifest, check_same, digest, made_with, read_manifest
from toolkit.corpus.parts import cut_parts
from toolkit.corpus.results import Results, open_results
from toolkit.corpus.tables import sweep
from toolkit.corpus.work import Cut, analyse_part, is_cut, is_done
from toolkit.load import Survey, source_files, survey_source

PART_CHARACTERS = 4_000_000  # of text: some seconds of work, so that workers end together


def analyse_corpus(
    source: str | os.PathLike[str],
    out: str | os.PathLike[str],
    *,
    executor: Executor | int | str | None = None,
    tokens: bool = False,
    columns: Mapping[str, str | None] | None = None,
    encoding: str | None = None,
    part: int = PART_CHARACTERS,
    progress: bool = True,
) -> Results:
    """Analyse a corpus of any size into Parquet tables in a folder, and return them opened.

    The tables hold what `load_articles` and `analyse` return for the whole source.  Memory is bounded by the
    part, not by the corpus.  Ended at any moment, by an error or by force, the same call goes on: it redoes
    only the parts that were not finished, and the files become byte for byte those of a run without an end.

    Parameters
    ----------
    source
        What `load_articles` reads: a folder, a file, a glob.
    out
        The folder of the tables; it is made where it is missing.  One folder holds the results of one run.
    executor
        Who works.  By default a process for each core that may be used; a number: so many processes;
        ``"serial"``: this process.  Else any `concurrent.futures.Executor`, for example Dask's
        ``client.get_executor()``, whose workers must have the same toolkit and see *out* under the same path.
        In a script processes need ``if __name__ == "__main__":`` above the call; a notebook needs nothing.
    tokens
        Whether to write the table of `tokenise` too, which is larger than all others together.
    columns, encoding
        As of `load_articles`.
    part
        Characters of text in a part; a part ends with the article that reaches them.  The tables are the same
        for every number.
    progress
        Whether bars show the articles and bytes of text that are done, the rate and the time left.

    Returns
    -------
    The tables as `open_results` returns them.  In *out* a table is a folder with a Parquet file a part:

    - articles: `schema.ARTICLES`, then `source_article_id` and `outlet_slug` (where ours replaced the
      source's), `file`, and the source's other columns as text;
    - actors, quotes, links, credits, and tokens on request: as `analyse` and `tokenise` return them;
    - problems: `schema.CORPUS_PROBLEMS`, a row for what could not be read, and for an article on which the
      analysis failed and which has no rows in the other tables.

    Raises
    ------
    ValueError
        Where *out* holds results of another source, of other settings, or of another toolkit or lexicon, with
        what differs; where *out* lies in *source*; and as `load_articles` does.
    RuntimeError
        Where workers died three times with one part, or have another toolkit.

    Notes
    -----
    The source is read twice: once to learn which ids stand twice, which takes 24 bytes of memory an article
    and is shared between processes, and once to cut it into parts, while the first parts are analysed.  What
    is in one .json object or one web page is held whole.  Of a large .csv with a quotation mark that is never
    closed, up to 200 rows before it are lost beside those after it, and reported.
    """
    out = Path(out)
    _check(source, out, part)
    crew = Crew(executor)
    settings = {"part": part, "tokens": tokens, "columns": columns and dict(columns), "encoding": encoding}
    now = Manifest(made_with(), settings, _described(source))
    _take(out, now)
    try:
        _Run(source, out, now, progress).finish(crew)
    finally:
        crew.close()
    sweep(out)  # what a worker that died has left half-written
    return open_results(out)


class _Part(NamedTuple):
    """A part of the articles: its number, how many they are, and the size of their texts in UTF-8."""

    number: int
    articles: int
    size: int


class _Run:
    """One call: the parts that are known so far, and the bar that shows how many are done."""

    def __init__(self, source: str | os.PathLike[str], out: Path, now: Manifest, progress: bool) -> None:
        self.source, self.out, self.now, self.progress = source, out, now, progress
        self.known: list[_Part] = []
        self.articles = 0

    def finish(self, crew: Crew) -> None:
        """Do what is missing."""
        manifest = read_manifest(self.out)
        if manifest is not None and self._all_cut(manifest):
            parts = ((_Part(number, *sizes), None) for number, sizes in enumerate(manifest.parts))
        else:
            crew.start()
            manifest, parts = self._cut(crew)
        total = manifest.source["text_bytes"]
        with self._bar(desc="analyse_corpus", total=total, unit="B", unit_scale=True) as bar:
            for number in crew.results(analyse_part, self._tasks(parts, manifest, bar)):
                self._count(self.known[number], bar)
                bar.update(self.known[number].size)

    def _all_cut(self, manifest: Manifest) -> bool:
        """Tell whether all parts are known, and the articles of each are there."""
        parts = manifest.parts
        return parts is not None and all(is_cut(self.out, number) for number in range(len(parts)))

    def _cut(self, crew: Crew) -> tuple[Manifest, Iterator[tuple[_Part, Cut | None]]]:
        """Survey the source, and return its manifest and the parts that will be cut of it."""
        settings = self.now.settings
        spread = crew.spread if crew.processes > 1 else None
        with self._bar(desc="reading the source", unit=" articles", unit_scale=True) as bar:
            survey = survey_source(self.source, settings["columns"], settings["encoding"], bar.update, spread)
        surveyed = {"articles": survey.articles, "text_bytes": survey.size, "digest": survey.digest}
        manifest = replace(self.now, source={**self.now.source, **surveyed})
        _take(self.out, manifest)
        manifest.write(self.out)
        return manifest, self._parts(survey, hand_over=crew.processes > 0)

    def _parts(self, survey: Survey, hand_over: bool) -> Iterator[tuple[_Part, Cut | None]]:
        """Yield each part as it is cut: to be handed over, or, where that may go far, written here."""
        for cut in cut_parts(survey, self.now.settings["part"]):
            part = _Part(cut.number, len(cut.articles), cut.size)
            if hand_over and not is_cut(self.out, part.number):
                yield part, cut
            else:
                cut.write(self.out)
                yield part, None

    def _tasks(
        self, parts: Iterable[tuple[_Part, Cut | None]], manifest: Manifest, bar: tqdm
    ) -> Iterator[tuple]:
        """Yield what `analyse_part` needs for each part that is not done; note the parts once all are cut."""
        for part, cut in parts:
            self.known.append(part)
            if is_done(self.out, part.number):
                self._count(part, bar)
                if self.progress:
                    bar.initial += part.size  # done before: it says nothing of the rate
                bar.update(part.size)
            else:
                yield part.number, str(self.out), manifest.settings["tokens"], manifest.made_with, cut
        if manifest.parts is None:
            replace(manifest, parts=[[part.articles, part.size] for part in self.known]).write(self.out)

    def _count(self, part: _Part, bar: tqdm) -> None:
        self.articles += part.articles
        bar.set_postfix_str(f"{self.articles:,} articles", refresh=False)

    def _bar(self, **how: object) -> tqdm:
        return tqdm(disable=not self.progress, mininterval=0.5, **how)


def _check(source: str | os.PathLike[str], out: Path, part: int) -> None:
    if part < 1:
        raise ValueError(f"part must be a number of characters above 0, but is {part}")
    if out.exists() and not out.is_dir():
        raise ValueError(f"out must be a folder, but {str(out)!r} is a file")
    if isinstance(source, str | os.PathLike) and out.resolve().is_relative_to(Path(source).resolve()):
        raise ValueError(
            f"out, {str(out)!r}, lies in the source: what is written there would be read as articles"
        )


def _described(source: str | os.PathLike[str]) -> dict[str, object]:
    """Return what tells a source from another before it is read."""
    files = source_files(source)
    names = digest(f"{size} {name}".encode() for name, size in files)
    return {"files": len(files), "bytes": sum(size for _, size in files), "names_and_sizes": names}


def _take(out: Path, now: Manifest) -> None:
    """Make the folder ready, or raise where it holds something else than results that can be gone on with."""
    out.mkdir(parents=True, exist_ok=True)
    sweep(out)
    manifest = read_manifest(out)
    if manifest is not None:
        check_same(manifest, now, out)
    elif any(out.iterdir()):
        raise ValueError(
            f"the folder {str(out)!r} holds other files; give one that is empty or not there yet"
        )
