"""Execute every notebook of a folder and write each as a page, with an index.

    python scripts/report.py notebooks build/report

The pages hold their pictures and ask nothing of the network.  A notebook that fails gets its page too, up to
and with its error; the others still run, and the exit status is 1.
"""

import argparse
import os
import re
import sys
import time
from dataclasses import dataclass
from html import escape
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError
from nbconvert import HTMLExporter
from nbformat import NotebookNode

SECONDS_A_CELL = 600
# JupyterLab's page without the scripts that it would fetch from elsewhere.
PAGE = """
{%- extends "lab/index.html.j2" -%}
{%- block html_head_js -%}{%- endblock -%}
{%- block html_head_js_mathjax -%}{%- endblock -%}
{%- block html_head_js_mermaidjs -%}{%- endblock -%}
"""
# Widgets need a kernel and scripts; what draws itself with them gives HTML besides, which the page shows.
WIDGETS = "application/vnd.jupyter.widget-view+json"
INDEX = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Isnad: the notebooks</title>
<style>
  body {{ font-family: sans-serif; line-height: 1.6; margin: 3em auto; max-width: 45em; padding: 0 1em }}
  .failed {{ color: #b00020 }}
</style>
<h1>Isnad: the notebooks</h1>
<ol>
{items}
</ol>
"""


@dataclass(frozen=True)
class Page:
    """A notebook that was executed: its name, heading, duration, and the error that stopped it or ""."""

    name: str
    heading: str
    seconds: float
    error: str


def main() -> int:
    """Write the pages and the index; return 1 where a notebook failed or there is none, else 0."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("notebooks", type=Path, help="the folder of the notebooks")
    parser.add_argument("out", type=Path, help="the folder for the pages; made where it is missing")
    asked = parser.parse_args()
    paths = sorted(asked.notebooks.glob("*.ipynb"))
    if not paths:
        print(f"there is no notebook (*.ipynb) in {asked.notebooks}", file=sys.stderr)
        return 1
    # Pictures go into the pages whatever the machine's own choice is, and no display is needed.
    os.environ["MPLBACKEND"] = "module://matplotlib_inline.backend_inline"
    asked.out.mkdir(parents=True, exist_ok=True)
    pages = [_page(path, asked.out, f"[{number}/{len(paths)}]") for number, path in enumerate(paths, 1)]
    index = asked.out / "index.html"
    index.write_text(INDEX.format(items="\n".join(map(_item, pages))), encoding="utf-8")
    failed = [page for page in pages if page.error]
    for page in failed:
        print(f"\n{page.name} failed:\n{page.error}", file=sys.stderr)
    print(f"{len(pages) - len(failed)} of {len(pages)} notebooks ran; the pages: {index}")
    return 1 if failed else 0


def _page(path: Path, out: Path, progress: str) -> Page:
    """Execute the notebook at *path*, write its page to *out*, and tell how it went."""
    print(f"{progress} {path.stem} ...", end=" ", flush=True)
    notebook = nbformat.read(path, as_version=4)
    begun = time.perf_counter()
    error = _execute(notebook, path.parent)
    seconds = time.perf_counter() - begun
    print(f"{'FAILED after ' if error else ''}{seconds:.0f} s", flush=True)
    (out / f"{path.stem}.html").write_text(_html(notebook, path.stem), encoding="utf-8")
    return Page(path.stem, _heading(notebook) or path.stem, seconds, error)


def _execute(notebook: NotebookNode, folder: Path) -> str:
    """Run the cells in *folder*, keeping what they put out; return the error that stopped them, or ""."""
    client = NotebookClient(
        notebook,
        timeout=SECONDS_A_CELL,
        resources={"metadata": {"path": str(folder)}},
        extra_arguments=["--log-level=ERROR"],
    )
    try:
        client.execute()
    except (CellExecutionError, CellTimeoutError, DeadKernelError) as error:
        return str(error)
    return ""


def _html(notebook: NotebookNode, title: str) -> str:
    """Return the page of an executed notebook, whole in itself."""
    exporter = HTMLExporter(embed_images=True, raw_template=PAGE)
    exporter.register_preprocessor(_without_widgets, enabled=True)
    page, _ = exporter.from_notebook_node(notebook, {"metadata": {"name": title}})
    return page


def _without_widgets(notebook: NotebookNode, resources: dict) -> tuple[NotebookNode, dict]:
    """Leave widgets out of outputs that have HTML besides, and the scripts that would fetch their code."""
    notebook.metadata.pop("widgets", None)
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            if "text/html" in output.get("data", {}):
                output["data"].pop(WIDGETS, None)
    return notebook, resources


def _heading(notebook: NotebookNode) -> str:
    """Return the first heading of a notebook, or ""."""
    prose = "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    found = re.search(r"^#\s+(.+)$", prose, re.MULTILINE)
    return found[1].strip() if found else ""


def _item(page: Page) -> str:
    """Return the index's line on *page*."""
    state = ' <b class="failed">failed</b>' if page.error else ""
    link = f'<a href="{escape(page.name)}.html" dir="auto">{escape(page.heading)}</a>'
    return f"<li>{link} ({page.seconds:.0f} s){state}</li>"


if __name__ == "__main__":
    sys.exit(main())
