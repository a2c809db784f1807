"""Whether the inner modules run compiled, and whether what was compiled is what stands beside it.

`setup.py` compiles them where it can.  In a checkout they then stand beside their sources, which Python
passes over: a source that was changed since would be ignored in silence.
"""

from collections.abc import Iterator
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path

_PACKAGE = Path(__file__).parent
_LIBRARY = "compiled__mypyc"  # which holds all of them


def is_compiled() -> bool:
    """Tell whether the inner modules run compiled."""
    return _library(_PACKAGE) is not None


def refuse_stale(package: Path = _PACKAGE) -> None:
    """Raise ImportError where a source in a checkout was changed after it was compiled."""
    library = _library(package)
    if library is None or not (package.parent / "setup.py").exists():
        return
    built = library.stat().st_mtime
    for source in _compiled_sources(package):
        if source.stat().st_mtime > built:
            name = source.relative_to(package.parent)
            raise ImportError(
                f"{name} was changed after it was compiled, and Python would use the old form.  "
                "`make compiled` (or `pip install --editable .`) compiles it again; "
                "`make clean` removes all that was compiled."
            )


def _library(package: Path) -> Path | None:
    paths = (package / (_LIBRARY + suffix) for suffix in EXTENSION_SUFFIXES)
    return next((path for path in paths if path.exists()), None)


def _compiled_sources(package: Path) -> Iterator[Path]:
    for suffix in EXTENSION_SUFFIXES:
        for path in package.rglob(f"*{suffix}"):
            source = path.with_name(path.name.removesuffix(suffix) + ".py")
            if source.exists():
                yield source
