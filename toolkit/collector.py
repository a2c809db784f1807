"""The garbage collector at rest: a reading makes millions of small objects and no cycle among them.

Left at work, the collector looks through the lexicons and all that was found again and again, and finds
nothing.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Keep the collector from working, inside of `with` or while a decorated function runs."""
    works = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if works:
            gc.enable()
