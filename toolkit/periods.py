"""Days, weeks and months of publication: days are those of UTC, weeks begin on Monday."""

from typing import Literal

import pandas as pd

Frequency = Literal["D", "W", "M"]

FREQUENCIES = {"D": "D", "W": "W-SUN", "M": "M"}  # pandas names a week by its last day


def check_frequency(freq: str) -> None:
    """Raise ValueError, naming the frequencies there are, unless *freq* is one."""
    if freq not in FREQUENCIES:
        raise ValueError(f"freq must be one of {list(FREQUENCIES)}, but {freq!r} was given")


def periods(times: pd.Series, freq: Frequency) -> pd.Series:
    """Return the day ("D"), week ("W") or month ("M") of each time, missing where the time is.

    Raises ValueError where *freq* is another word.
    """
    check_frequency(freq)
    return pd.to_datetime(times, utc=True).dt.tz_localize(None).dt.to_period(FREQUENCIES[freq])
