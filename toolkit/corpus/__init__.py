"""Corpora that memory cannot hold: analysed part by part into Parquet tables, and asked where they lie.

`manifest` says what a run was made with, `parts` cuts the source into parts of articles, `work` analyses one
part, `executors` says where that happens, `run` does all of it, and `results` reads the tables back.
"""

from toolkit.corpus.results import Results, open_results
from toolkit.corpus.run import analyse_corpus

__all__ = ["Results", "analyse_corpus", "open_results"]
