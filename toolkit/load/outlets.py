"""The outlets' names: what a source calls «aawsat» the table of agencies calls «الشرق الأوسط»."""

from functools import cache

import pandas as pd

from toolkit.lexicons import load_lexicon

_BETWEEN = "|"


def name_outlets(outlets: pd.Series) -> tuple[pd.Series, pd.Series]:
    """Return each outlet's Arabic name and its slug; where the table has none, the source's name and ""."""
    slugs = outlets.str.strip().str.casefold()
    names = slugs.map(names_by_slug())
    known = names.notna()
    return names.where(known, outlets).astype("str"), outlets.where(known, "").astype("str")


@cache
def names_by_slug() -> dict[str, str]:
    """Return the Arabic name of each slug that the table of agencies knows."""
    table = load_lexicon("agencies")
    rows = zip(table["agency"], table["slugs"].str.split(_BETWEEN, regex=False), strict=True)
    return {slug.strip().casefold(): name for name, slugs in rows for slug in slugs if slug.strip()}
