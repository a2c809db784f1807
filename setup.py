"""Build the package; where there is a C compiler, mypyc compiles the modules that `pyproject.toml` lists.

They are listed under `[tool.mypy]`, for mypy checks the same ones.  Where they cannot be compiled, or where
the environment has ISNAD_COMPILE=no, the package is plain Python: slower, with the same results.
"""

import os
import sys
import time
import tomllib
from pathlib import Path

from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext

BEGAN = time.time()
C_FILES = "build/mypyc"
BUILDS = {"bdist_wheel", "build", "build_ext", "editable_wheel"}  # all other commands only ask for metadata


class BuildAllOrNothing(build_ext):
    """Compile all modules, or none where one fails: they call one another."""

    def build_extensions(self) -> None:
        """Compile, and date what was compiled to the moment when its sources were read."""
        try:
            super().build_extensions()
        except Exception as error:
            print(f"not compiled: {error}", file=sys.stderr)
            self.extensions = []
        for extension in self.extensions:
            os.utime(self.get_ext_fullpath(extension.name), (BEGAN, BEGAN))


def extensions() -> list[Extension]:
    """Return what shall be compiled: nothing where it is not wanted, or where mypy is missing or objects."""
    if os.environ.get("ISNAD_COMPILE") == "no" or not BUILDS.intersection(sys.argv):
        return []
    for path in Path("toolkit").rglob("*.*"):
        if path.suffix in (".so", ".pyd"):
            path.unlink()  # an old form, in a checkout: perhaps of what is no longer compiled
    settings = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))
    try:
        from mypyc.build import mypycify

        found = mypycify(
            settings["tool"]["mypy"]["files"],
            group_name="toolkit.compiled",  # the library that holds all of them: toolkit/compiled__mypyc
            multi_file=True,  # one file of C takes longer and five times the memory, and is hardly faster
            opt_level="2",
            debug_level="0",
            target_dir=C_FILES,
        )
    except (ImportError, SystemExit) as error:
        print(f"not compiled: {error}", file=sys.stderr)
        return []
    for extension in found:
        extension.include_dirs.append(f"{C_FILES}/toolkit")  # mypyc puts the library's headers there
        if os.name == "posix":
            # so that its functions call one another directly
            extension.extra_compile_args.append("-fvisibility=hidden")
    return found


setup(ext_modules=extensions(), cmdclass={"build_ext": BuildAllOrNothing})
