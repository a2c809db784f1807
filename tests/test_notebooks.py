"""The notebooks: each runs from top to bottom, and each is thin and empty of outputs."""

import importlib.util
import re
import sys
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
SECONDS_A_CELL = 300
LONGEST_CELL = 10  # lines: what a reader takes in at a glance
NOT_IN_CELLS = {
    "a definition": r"^\s*(?:async\s+)?(?:def|class)\b",
    "regular expressions": r"^\s*(?:import\s+re\b|from\s+re\s+import)",
    "an installation": r"\bpip\b|\bconda\b",
    "the import path": r"\bsys\.path\b",
    "a shell command": r"^\s*!",
    "an absolute path": r"""["'](?:/|~|[A-Za-z]:[\\/])""",
}

each_notebook = pytest.mark.parametrize("path", NOTEBOOKS, ids=[path.stem for path in NOTEBOOKS])


def code_cells(path: Path) -> list[nbformat.NotebookNode]:
    return [cell for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "code"]


def test_the_notebook_that_make_lab_opens_is_there():
    assert (FOLDER / "00-start.ipynb").is_file()


@each_notebook
def test_a_notebook_runs_from_top_to_bottom(path, monkeypatch):
    monkeypatch.setenv("MPLBACKEND", "module://matplotlib_inline.backend_inline")
    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(
        notebook,
        timeout=SECONDS_A_CELL,
        resources={"metadata": {"path": str(FOLDER)}},
        extra_arguments=["--log-level=ERROR"],
    )
    client.execute()
    warnings = [
        output.text
        for cell in notebook.cells
        for output in cell.get("outputs", [])
        if output.output_type == "stream" and output.name == "stderr" and "Warning" in output.text
    ]
    assert warnings == []


@each_notebook
def test_a_notebook_stores_no_outputs(path):
    kept = [
        number
        for number, cell in enumerate(code_cells(path), 1)
        if cell.outputs or cell.execution_count is not None
    ]
    assert kept == []


@each_notebook
def test_the_cells_of_a_notebook_are_short(path):
    lengths = [len(cell.source.splitlines()) for cell in code_cells(path)]
    assert max(lengths) <= LONGEST_CELL


@each_notebook
@pytest.mark.parametrize("what", NOT_IN_CELLS)
def test_the_cells_of_a_notebook_only_use_the_package(path, what):
    pattern = re.compile(NOT_IN_CELLS[what], re.MULTILINE)
    assert [found[0] for cell in code_cells(path) for found in pattern.finditer(cell.source)] == []


@each_notebook
def test_a_notebook_begins_with_its_question(path):
    first = nbformat.read(path, as_version=4).cells[0]
    assert first.cell_type == "markdown"
    assert first.source.startswith("# ")


def test_the_page_of_a_notebook_with_widgets_shows_their_html_and_asks_nothing_of_the_network():
    data = {"application/vnd.jupyter.widget-view+json": {"model_id": "x"}, "text/html": "<p>counts</p>"}
    output = nbformat.v4.new_output("display_data", data)
    cell = nbformat.v4.new_code_cell("view", outputs=[output])
    widgets = {"application/vnd.jupyter.widget-state+json": {"state": {}}}
    page = report()._html(nbformat.v4.new_notebook(cells=[cell], metadata={"widgets": widgets}), "x")
    assert "<p>counts</p>" in page
    assert "<script" not in page


def report():
    """Return the module scripts/report.py."""
    spec = importlib.util.spec_from_file_location("report", ROOT / "scripts" / "report.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["report"] = module
    spec.loader.exec_module(module)
    return module
