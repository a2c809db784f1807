"""A JupyterLab of its own for the tests, and what a person does in it: open, run, save."""

import os
import secrets
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import nbformat
from nbformat.v4 import new_code_cell, new_notebook

if TYPE_CHECKING:
    from playwright.sync_api import Page

SECONDS_TO_START = 120
SECONDS_TO_RUN = 300
READY = "(ipykernel) | Idle"  # in the status bar
IDLE = '.jp-Notebook-ExecutionIndicator[data-status="idle"]'
# Every cell has its number, or one of them has failed; and the kernel rests.
ENDED = f"""() => {{
    const prompts = [...document.querySelectorAll(".jp-CodeCell .jp-InputPrompt")];
    const numbered = prompts.length && prompts.every(prompt => /\\[\\d+\\]/.test(prompt.textContent));
    const failed = document.querySelector('[data-mime-type="application/vnd.jupyter.error"]');
    return (numbered || failed) && document.querySelector('{IDLE}');
}}"""


@dataclass(frozen=True)
class Lab:
    """A JupyterLab that runs: its address, its token, and the folder that holds notebooks/ and data/."""

    url: str
    token: str
    folder: Path

    def open(self, page: "Page", name: str) -> None:
        """Open a notebook in a workspace of its own, and wait for its kernel: until then, runs get lost."""
        page.goto(f"{self.url}/lab/workspaces/{name}/tree/notebooks/{name}.ipynb?token={self.token}")
        page.locator("#jp-bottom-panel", has_text=READY).wait_for()

    def write(self, name: str, cells: list[str]) -> None:
        """Put a notebook of these code cells beside the others."""
        kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
        notebook = new_notebook(cells=list(map(new_code_cell, cells)), metadata=kernel)
        nbformat.write(notebook, self._path(name))

    def saved(self, name: str) -> nbformat.NotebookNode:
        """Return a notebook as it was last saved."""
        return nbformat.read(self._path(name), as_version=4)

    def _path(self, name: str) -> Path:
        return self.folder / "notebooks" / f"{name}.ipynb"


@contextmanager
def serve(root: Path, folder: Path) -> Iterator[Lab]:
    """Start JupyterLab as `make lab` does, in *folder* on copies of what it needs of *root*; stop it after.

    Its home is there too, so that neither the settings nor the notebooks of a person matter or change.
    """
    home = folder / "home"
    for name in ("notebooks", "data"):
        shutil.copytree(root / name, folder / name)
    settings = home / ".jupyter" / "labconfig"
    settings.mkdir(parents=True)
    shutil.copy(root / "scripts" / "lab_settings.json", settings / "default_setting_overrides.json")
    token = secrets.token_hex()
    command = [root / "scripts" / "lab", sys.prefix, str(_free_port())]
    log = folder / "jupyterlab.log"
    with log.open("wb") as written, _process(command, folder, _environment(home, token), written) as process:
        lab = Lab(f"http://localhost:{command[-1]}", token, folder)
        _wait(lab, process, log)
        yield lab


def _environment(home: Path, token: str) -> dict[str, str]:
    """Return this process's environment without what would lead JupyterLab out of *home* or onto a screen."""
    prefixes = ("IPYTHON", "JUPYTER", "XDG_", "DISPLAY", "WAYLAND_DISPLAY", "BROWSER", "MPLBACKEND")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(prefixes)}
    return kept | {"HOME": str(home), "JUPYTER_TOKEN": token}


def _free_port() -> int:
    with socket.create_server(("localhost", 0)) as server:
        return server.getsockname()[1]


@contextmanager
def _process(command: list, folder: Path, environment: dict, log: object) -> Iterator[subprocess.Popen]:
    """Run *command* as long as the context lasts."""
    streams = {"stdin": subprocess.DEVNULL, "stdout": log, "stderr": subprocess.STDOUT}
    with subprocess.Popen(command, cwd=folder, env=environment, **streams) as process:
        try:
            yield process
        finally:
            process.terminate()


def _wait(lab: Lab, process: subprocess.Popen, log: Path) -> None:
    """Return when *lab* answers; fail with its log where it does not."""
    end = time.monotonic() + SECONDS_TO_START
    while process.poll() is None and time.monotonic() < end:
        try:
            urllib.request.urlopen(f"{lab.url}/api?token={lab.token}", timeout=SECONDS_TO_START).close()
            return
        except urllib.error.URLError:
            time.sleep(0.1)
    raise RuntimeError(f"JupyterLab did not start:\n{log.read_text(encoding='utf-8')}")


def run_all(page: "Page") -> None:
    """Run every cell from the menu, wait until the kernel rests, and save."""
    choose(page, "Run", "Run All Cells")
    page.wait_for_function(ENDED, timeout=1000 * SECONDS_TO_RUN)
    choose(page, "File", "Save Notebook")
    page.locator(".jp-mod-current.jp-mod-dirty").wait_for(state="detached")


def choose(page: "Page", menu: str, entry: str) -> None:
    """Choose an entry of a menu."""
    page.get_by_role("menuitem", name=menu, exact=True).click()
    page.locator(".lm-Menu").get_by_text(entry, exact=True).click()
