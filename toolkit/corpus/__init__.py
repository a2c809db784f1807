"""Corpora that memory cannot hold: analysed part by part into Parquet tables, and asked where they lie.

`manifest` says what a run was made with, `parts` cuts the source into parts of articles, `work` analyses one
part, `executors` says where that happens, `run` does all of it, and `results` reads the tables back.
"""
