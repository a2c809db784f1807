"""Isnad: who acts, who is quoted, through whom, and which agency supplied the words, in Arabic news.

Each function takes the articles table first and returns a new table.  Modules load when first used.
"""

from importlib import import_module

from toolkit.compiled import refuse_stale

refuse_stale()

_HOMES = {
    "load_articles": "toolkit.load",
    "problems": "toolkit.load",
    "tokenise": "toolkit.reading",
    "word_counts": "toolkit.reading",
    "find_actors": "toolkit.actors",
    "resolve_offices": "toolkit.offices",
    "unknown_actors": "toolkit.unknowns",
    "save_actors": "toolkit.unknowns",
    "find_quotes": "toolkit.quotes",
    "find_links": "toolkit.quotes",
    "find_marked_terms": "toolkit.quotes",
    "find_credits": "toolkit.credits",
    "find_copies": "toolkit.copies",
    "find_passages": "toolkit.copies",
    "find_duplicates": "toolkit.copies",
    "clusters": "toolkit.copies",
    "uncredited": "toolkit.copies",
    "wire_copy": "toolkit.copies",
    "analyse": "toolkit.runs",
    "Analysis": "toolkit.runs",
    "analyse_corpus": "toolkit.corpus.run",
    "open_results": "toolkit.corpus.results",
    "read": "toolkit.reader.page",
    "explore": "toolkit.reader.explorer",
    "Annotations": "toolkit.validation",
    "load_annotations": "toolkit.validation",
    "score": "toolkit.validation",
    "agreement": "toolkit.validation",
    "sample_for_checking": "toolkit.validation",
    "checked": "toolkit.validation",
    "precision": "toolkit.validation",
    "load_lexicon": "toolkit.lexicons",
    "lexicon_names": "toolkit.lexicons",
    "concordance": "toolkit.words",
    "collocates": "toolkit.words",
    "dispersion": "toolkit.words",
    "frequencies": "toolkit.words",
    "keyness": "toolkit.words",
    "positions": "toolkit.words",
    "counts": "toolkit.measures",
    "crosstab": "toolkit.measures",
    "rates": "toolkit.measures",
    "word_rates": "toolkit.measures",
    "share": "toolkit.measures",
    "shares": "toolkit.measures",
    "women_share": "toolkit.measures",
    "women_shares": "toolkit.measures",
    "outer": "toolkit.measures",
    "relayed": "toolkit.measures",
    "naming": "toolkit.measures",
    "naming_forms": "toolkit.measures",
    "speakers": "toolkit.measures",
    "without_duplicates": "toolkit.measures",
    "without_own": "toolkit.measures",
    "wire_shares": "toolkit.measures",
    "cooccurrence": "toolkit.networks",
    "together": "toolkit.networks",
    "network": "toolkit.networks",
    "save_network": "toolkit.networks",
    "save_table": "toolkit.export",
    "label": "toolkit.display",
    "show": "toolkit.display",
    "show_concordance": "toolkit.display",
    "show_passages": "toolkit.display",
    "alt_text": "toolkit.charts",
    "save_chart": "toolkit.charts",
    "plot_bars": "toolkit.charts",
    "plot_timeline": "toolkit.charts",
    "plot_heatmap": "toolkit.charts",
    "plot_shares": "toolkit.charts",
    "plot_agencies": "toolkit.charts",
    "plot_dispersion": "toolkit.charts",
    "plot_flow": "toolkit.charts",
    "plot_network": "toolkit.charts",
}
__all__ = list(_HOMES)


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'toolkit' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
