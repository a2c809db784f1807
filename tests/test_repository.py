"""What holds for the files of the repository, whatever they compute."""

import ast
import csv
import importlib.util
import io
import re
import subprocess
import sys
import tokenize
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from importlib.metadata import packages_distributions
from pathlib import Path
from pkgutil import iter_modules

import nbformat
import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import toolkit

ROOT = Path(__file__).parents[1]
CARD_HEADINGS = ["What", "Source", "Licence", "Columns", "Removed", "Known gaps"]

# PyPI's name -> conda-forge's, where they differ.
CONDA_NAMES = {
    "arabic-reshaper": "arabic_reshaper",
    "duckdb": "python-duckdb",
    "matplotlib": "matplotlib-base",
}
CONDA_EXTRAS = ("html", "test")
RUNTIME_EXTRAS = ("cluster", "html", "places")

# Written in parts, so that this file does not name what it forbids.
MACHINE_PATHS = re.compile(r"(?<![\w.~:/-])/(?:work|root|home|Users)" + "/")
INDEX_HOSTS = re.compile("|".join(["py" + r"pi\.org", "python" + r"hosted\.org", "ana" + r"conda\.org"]))
INDEX_OPTIONS = re.compile("--(?:extra-)?" + "index-url|--find" + "-links|file:" + "//")

ARABIC = re.compile(r"[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefe]")
DIRECTION_MARKS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
WRITTEN_BY_HAND = {".py", ".ipynb", ".md", ".csv", ".toml", ".yml", ".txt", ""}


def refuse(found: Iterable[str]) -> None:
    """Fail where anything was found, and print all of it."""
    if lines := list(found):
        pytest.fail("\n".join(lines), pytrace=False)


def committed() -> list[Path]:
    """Return the files of the repository; articles of one's own beside them are nobody's business."""
    if not (ROOT / ".git").exists():
        pytest.skip("this is no checkout: which files belong to the repository is not known")
    git = ["git", "-c", f"safe.directory={ROOT}"]
    listed = subprocess.check_output([*git, "ls-files", "-z"], cwd=ROOT)
    paths = (ROOT / name.decode() for name in listed.split(b"\0") if name)
    return sorted(path for path in paths if path.is_file())


def texts(suffixes: set[str] | None = None) -> Iterator[tuple[Path, str]]:
    """Yield each committed file that is text (of the *suffixes*, where they are given) with its contents."""
    for path in committed():
        if suffixes is None or path.suffix in suffixes:
            data = path.read_bytes()
            if b"\0" not in data:  # pictures and archives have it, as git knows them too
                yield path.relative_to(ROOT), data.decode("utf-8")


def places(pattern: re.Pattern, suffixes: set[str] | None = None) -> list[str]:
    """Return file, line and what was found for each match of *pattern*."""
    return [
        f"{path}:{number}: {found[0]!r}"
        for path, text in texts(suffixes)
        for number, line in enumerate(text.splitlines(), 1)
        for found in pattern.finditer(line)
    ]


def python_sources() -> Iterator[tuple[str, str]]:
    """Yield each Python module and each code cell with a name for it."""
    for path, text in texts({".py"}):
        yield str(path), text
    for path, text in texts({".ipynb"}):
        cells = nbformat.reads(text, as_version=4).cells
        for number, cell in enumerate(cells, 1):
            if cell.cell_type == "code":
                yield f"{path} cell {number}", cell.source


def pyproject() -> dict:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def tables() -> list[Path]:
    """Return the tables of facts and data."""
    homes = {ROOT / "toolkit", ROOT / "data"}
    return [path for path in committed() if path.suffix == ".csv" and homes & set(path.parents)]


def sections(card: Path) -> dict[str, str]:
    """Return heading and text of each section of a card, in their order; none where there is no card."""
    text = card.read_text(encoding="utf-8") if card.is_file() else ""
    parts = re.split(r"^## (.*)$", text, flags=re.MULTILINE)[1:]
    return dict(zip(parts[::2], map(str.strip, parts[1::2]), strict=True))


def header(table: Path) -> list[str]:
    with table.open(encoding="utf-8", newline="") as source:
        return next(csv.reader(source))


def requirements(lines: list[str]) -> dict[str, str]:
    """Return name and bounds of each requirement."""
    parsed = map(Requirement, lines)
    return {requirement.name: str(requirement.specifier) for requirement in parsed}


def pins() -> list[str]:
    return (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()


def test_the_conda_environment_equals_the_project_file():
    project = pyproject()
    extras = [project["optional-dependencies"][extra] for extra in CONDA_EXTRAS]
    wanted = requirements(sum(extras, project["dependencies"]))
    environment = yaml.safe_load((ROOT / "environment.yml").read_text(encoding="utf-8"))
    *conda, pip = environment["dependencies"]
    given = requirements(conda)
    assert given.pop("python") == project["requires-python"]
    assert given.pop("pip") == ""
    assert given == {CONDA_NAMES.get(name, name): bounds for name, bounds in wanted.items()}
    assert pip == {"pip": ["--editable ."]}
    assert environment["name"] == project["name"]
    assert environment["channels"] == ["conda-forge"]


def test_constraints_are_sorted_names_and_versions_and_nothing_else():
    pin = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*==[0-9][a-z0-9.+]*")
    refuse([line for line in pins() if not pin.fullmatch(line)])
    assert pins() == sorted(pins())


def test_the_constraints_hold_every_dependency_within_its_bounds():
    pinned = dict(line.split("==") for line in pins())
    project = pyproject()
    build = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["build-system"]["requires"]
    every = sum(project["optional-dependencies"].values(), project["dependencies"] + build)
    beyond = [line for line in every if pinned[Requirement(line).name] not in Requirement(line).specifier]
    refuse(beyond)


def test_all_of_the_grammar_and_of_the_actors_is_compiled():
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    compiled = settings["tool"]["mypy"]["files"]
    inner = {
        path.relative_to(ROOT).as_posix()
        for folder in ("actors", "quotes")
        for path in (ROOT / "toolkit" / folder).rglob("*.py")
        if path.name != "__init__.py"
    }
    assert inner <= set(compiled)
    assert compiled == sorted(compiled)


def test_what_the_package_imports_is_a_dependency():
    project = pyproject()
    extras = [project["optional-dependencies"][extra] for extra in RUNTIME_EXTRAS]
    declared = set(requirements(sum(extras, project["dependencies"])))
    owners = packages_distributions()
    undeclared = [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in committed()
        if path.suffix == ".py" and path.is_relative_to(ROOT / "toolkit") and path.parent.name != "build"
        for name in sorted(imported(path) - sys.stdlib_module_names - {"toolkit"})
        if not declared & set(map(canonicalize_name, owners.get(name, [name])))
    ]
    refuse(undeclared)


def imported(path: Path) -> set[str]:
    """Return the top-level names that a module imports anywhere."""
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    names = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module for node in nodes if isinstance(node, ast.ImportFrom) and not node.level}
    return {name.partition(".")[0] for name in names}


def test_importing_the_package_loads_nothing_heavy():
    heavy = ["dateparser", "duckdb", "ipywidgets", "matplotlib", "networkx", "pandas", "pyarrow", "scipy"]
    program = f"import sys, toolkit; print(*[name for name in {heavy} if name in sys.modules])"
    loaded = subprocess.check_output([sys.executable, "-c", program], cwd=ROOT, text=True)
    refuse(loaded.split())


def test_every_name_the_package_offers_is_there():
    refuse([name for name in toolkit.__all__ if not hasattr(toolkit, name)])


def test_no_module_has_the_name_of_what_the_package_offers():
    """Once imported, a module hides what is offered under its name."""
    modules = {module.name for module in iter_modules(toolkit.__path__)}
    refuse(modules & set(toolkit.__all__))


def test_every_table_has_a_card_with_the_six_headings():
    refuse(
        f"{path.relative_to(ROOT)}: {headings or 'no card'}"
        for path in tables()
        if (headings := list(sections(path.with_suffix(".md")))) != CARD_HEADINGS
    )


def test_no_section_of_a_card_is_empty():
    empty = [
        f"{path.with_suffix('.md').relative_to(ROOT)}: {heading}"
        for path in tables()
        for heading, text in sections(path.with_suffix(".md")).items()
        if not text
    ]
    refuse(empty)


def test_every_card_names_every_column():
    unnamed = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in tables()
        for name in header(path)
        if f"`{name}`" not in sections(path.with_suffix(".md")).get("Columns", "")
    ]
    refuse(unnamed)


def test_every_row_of_a_table_has_a_cell_for_each_column():
    uneven = []
    for path in tables():
        with path.open(encoding="utf-8", newline="") as source:
            first, *rows = csv.reader(source)
        where = path.relative_to(ROOT)
        uneven += [f"{where}: row {number}" for number, row in enumerate(rows, 2) if len(row) != len(first)]
    refuse(uneven)


def test_tables_are_plain_csv():
    """Commas, line feeds, and quotation marks only where they are needed."""
    others = []
    for path in tables():
        text = path.read_bytes().decode("utf-8")
        plain = io.StringIO(newline="")
        csv.writer(plain, lineterminator="\n").writerows(csv.reader(io.StringIO(text, newline="")))
        if plain.getvalue() != text:
            others.append(str(path.relative_to(ROOT)))
    refuse(others)


def test_facts_have_a_source_and_say_whether_they_were_checked():
    wrong = []
    for path in tables():
        with path.open(encoding="utf-8", newline="") as source:
            rows = list(csv.DictReader(source))
        where = path.relative_to(ROOT)
        for number, row in enumerate(rows, 2):
            if not row.get("source", "?") or row.get("checked", "no") not in {"yes", "no"}:
                wrong.append(f"{where}: row {number}")
    refuse(wrong)


def test_no_file_names_a_path_of_some_machine():
    refuse(places(MACHINE_PATHS))


def test_no_file_names_a_package_index():
    refuse(places(INDEX_HOSTS) + places(INDEX_OPTIONS))


def test_direction_marks_are_written_as_escapes():
    refuse(places(DIRECTION_MARKS, WRITTEN_BY_HAND))


def test_every_arabic_literal_stands_on_a_line_of_its_own():
    problems = []
    for name, source in python_sources():
        lines = Counter(line for literal in arabic_literals(source) for line in literal)
        problems += [f"{name}:{line}" for line, number in sorted(lines.items()) if number > 1]
    refuse(problems)


def arabic_literals(source: str) -> Iterator[set[int]]:
    """Yield the first and last line of each literal of *source* that has Arabic in it.

    Up to Python 3.11 a formatted literal is one token; later it is several, between a start and an end.
    """
    start = getattr(tokenize, "FSTRING_START", None)
    end = getattr(tokenize, "FSTRING_END", None)
    middle = getattr(tokenize, "FSTRING_MIDDLE", None)
    opened: list[tuple[int, list[str]]] = []
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == start:
            opened.append((token.start[0], []))
        elif token.type == middle:
            opened[-1][1].append(token.string)
        elif token.type == end:
            first, pieces = opened.pop()
            if ARABIC.search("".join(pieces)):
                yield {first, token.end[0]}
        elif token.type == tokenize.STRING and ARABIC.search(token.string):
            yield {token.start[0], token.end[0]}


def test_text_is_prepared_for_charts_in_one_place():
    recipe = re.compile("get_display|arabic_reshaper|ArabicReshaper")
    allowed = ("toolkit/display.py:", "tests/")  # tests prepare text wrongly too, to see that it is rejected
    refuse([place for place in places(recipe, {".py", ".ipynb"}) if not place.startswith(allowed)])


def test_the_pictures_of_the_readme_show_what_is_found_now():
    """Else `python scripts/pictures.py` has to draw them again."""
    spec = importlib.util.spec_from_file_location("pictures", ROOT / "scripts" / "pictures.py")
    pictures = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(pictures)
    assert pictures.noted() == pictures.shown()
