"""What is compiled: the same tables as from plain Python, and never an old form in silence."""

import os
import pickle
import shutil
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path
from sysconfig import get_path

import pandas as pd
import pytest

from toolkit import analyse, find_marked_terms, load_articles
from toolkit.compiled import is_compiled, refuse_stale

SAMPLE = Path(__file__).parents[1] / "data" / "sample" / "articles.jsonl"
SUFFIX = EXTENSION_SUFFIXES[0]
STAMP = Path(__file__).parents[1] / "build" / ".compiled-yes"  # made by `make`, but not with COMPILE=no
COMPILER = bool(shutil.which("cc")) and Path(get_path("include"), "Python.h").exists()
PROGRAM = """
import pickle, sys
from toolkit import analyse, find_marked_terms, load_articles
from toolkit.compiled import is_compiled

assert not is_compiled()
articles = load_articles(sys.argv[1])
found = analyse(articles, progress=False)
tables = [found.actors, found.quotes, found.links, found.credits, find_marked_terms(articles)]
pickle.dump(tables, sys.stdout.buffer)
"""


def a_checkout(folder: Path, *, compiled: float, changed: float) -> Path:
    """Return a package in a checkout: one module, when it was compiled, and when its source was changed."""
    package = folder / "toolkit"
    cues = package / "quotes" / "cues"
    cues.mkdir(parents=True)
    (folder / "setup.py").touch()
    library, module = package / f"compiled__mypyc{SUFFIX}", cues / f"finding{SUFFIX}"
    source = cues / "finding.py"
    for path in (library, module, source):
        path.touch()
    os.utime(library, (compiled, compiled))
    os.utime(source, (changed, changed))
    return package


def test_a_source_changed_since_it_was_compiled_is_refused_with_what_to_do(tmp_path):
    package = a_checkout(tmp_path, compiled=1_000, changed=1_001)
    with pytest.raises(ImportError, match=r"finding\.py was changed .* `make compiled`"):
        refuse_stale(package)


def test_a_source_older_than_its_compiled_form_is_accepted(tmp_path):
    refuse_stale(a_checkout(tmp_path, compiled=1_000, changed=999))


def test_a_source_without_a_compiled_form_is_accepted(tmp_path):
    package = a_checkout(tmp_path, compiled=1_000, changed=1_001)
    (package / f"compiled__mypyc{SUFFIX}").unlink()
    refuse_stale(package)


def test_what_is_installed_is_not_looked_at(tmp_path):
    package = a_checkout(tmp_path, compiled=1_000, changed=1_001)
    (tmp_path / "setup.py").unlink()
    refuse_stale(package)


@pytest.mark.skipif(
    not (STAMP.exists() and COMPILER), reason="nothing was to be compiled, or there is no compiler"
)
def test_where_there_is_a_compiler_the_inner_modules_are_compiled():
    assert is_compiled()


@pytest.mark.skipif(not is_compiled(), reason="nothing is compiled here")
def test_plain_python_makes_the_same_tables(in_plain_python):
    plain = pickle.loads(in_plain_python(PROGRAM, str(SAMPLE)))
    articles = load_articles(SAMPLE)
    found = analyse(articles, progress=False)
    compiled = [found.actors, found.quotes, found.links, found.credits, find_marked_terms(articles)]
    assert all(len(table) for table in plain)
    for one, other in zip(plain, compiled, strict=True):
        pd.testing.assert_frame_equal(one, other)
