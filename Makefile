# One command each: `make` lists them.  Everything is installed into folders beside this file.

PYTHON ?= python3
PORT ?= 8888
# "no": plain Python, slower and with the same results; for those who change the inner modules.
COMPILE ?= yes

VENV := .venv
LAB_SETTINGS := $(VENV)/share/jupyter/lab/settings
# Matplotlib 3.11 shapes Arabic itself, 3.10 does not: labels are tested on both.
OLD_VENV := .venv-mpl310
OLD_MATPLOTLIB := matplotlib==3.10.*

# Other tokenisers, to be measured beside.  CAMeL Tools' tokeniser needs little of what it would install.
BENCH_VENV := .venv-bench
ARTICLES := data/sample/articles.jsonl
BENCH :=

INSTALL := -m pip install --disable-pip-version-check
# The versions of constraints.txt, for what is installed and for what builds the package: an older pip reads the
# first for both, a newer one the second for the latter.
PINNED := PIP_CONSTRAINT=constraints.txt PIP_BUILD_CONSTRAINT=constraints.txt
# What is compiled, and what was made of it.
SOURCES := $(shell sed -n 's|^ *"\(toolkit/.*\.py\)",$$|\1|p' pyproject.toml)
COMPILED = build/.compiled-* $(shell find toolkit -name '*.so' -o -name '*.pyd')

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help lab test report bench compiled tidy clean clean-all

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-22s %s\n", $$1, $$2 }' Makefile
	@echo "  make lab PORT=8890          the same on another port than 8888"
	@echo "  make lab PYTHON=python3.12  the same with another Python"
	@echo "  make lab COMPILE=no         the same with nothing compiled; so for the others"
	@echo "  make bench ARTICLES=folder  on articles of yours; BENCH='--largest 10' for a short one"

lab: $(VENV)/.installed compiled ## install what is needed and open the notebooks in JupyterLab
	@exec scripts/lab $(VENV) $(PORT)

test: $(VENV)/.installed-tests $(OLD_VENV)/.installed compiled ## install what is needed and run every check
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/lint-imports
	$(VENV)/bin/mypy
	$(VENV)/bin/nbstripout --verify notebooks/*.ipynb
	MPLBACKEND=agg ISNAD_OLD_MATPLOTLIB_PYTHON="$(CURDIR)/$(OLD_VENV)/bin/python" $(VENV)/bin/python -m pytest

report: $(VENV)/.installed compiled ## execute every notebook and write it as a page to build/report
	@$(VENV)/bin/python scripts/report.py notebooks build/report

bench: $(BENCH_VENV)/.installed compiled ## measure speed and memory beside other tools, write benchmarks/RESULTS.md (an hour)
	$(BENCH_VENV)/bin/python benchmarks/bench.py '$(ARTICLES)' $(BENCH)

compiled: build/.compiled-$(COMPILE) ## compile the inner modules, where there is a C compiler (two minutes)

tidy: $(VENV)/.installed-tests ## bring code into form, empty the notebooks of outputs
	$(VENV)/bin/nbstripout notebooks/*.ipynb
	$(VENV)/bin/ruff check --fix-only .
	$(VENV)/bin/ruff format .

clean: ## remove the pages, what was compiled and what the checks remember
	rm -rf build .pytest_cache .ruff_cache .mypy_cache .import_linter_cache .hypothesis isnad.egg-info
	find . -maxdepth 4 \( -name '*.so' -o -name '*.pyd' \) -not -path './.venv*' -delete
	find benchmarks notebooks scripts tests toolkit -name __pycache__ -prune -exec rm -rf {} +

clean-all: clean ## remove the installed environments too
	rm -rf $(VENV) $(OLD_VENV) $(BENCH_VENV)

$(VENV)/.installed: pyproject.toml constraints.txt | $(VENV)/bin/pip
	@echo "Installing what the notebooks need (some minutes at first) ..."
	$(PINNED) ISNAD_COMPILE=no $(VENV)/bin/python $(INSTALL) --editable .
	@mkdir -p $(LAB_SETTINGS)
	@cp scripts/lab_settings.json $(LAB_SETTINGS)/overrides.json
	@touch $@

$(VENV)/.installed-tests: pyproject.toml constraints.txt $(VENV)/.installed
	@echo "Installing what the checks need ..."
	$(PINNED) ISNAD_COMPILE=no $(VENV)/bin/python $(INSTALL) --editable '.[browser,cluster,html,places,test]'
	@touch $@

build/.compiled-yes: setup.py pyproject.toml constraints.txt $(SOURCES) | $(VENV)/bin/pip
	@echo "Compiling the inner modules (two minutes) ..."
	@mkdir -p build
	@rm -f $(COMPILED)
	@touch $@.begun
	$(PINNED) $(VENV)/bin/python $(INSTALL) --no-deps --editable .
	@$(VENV)/bin/python -c 'from toolkit.compiled import is_compiled; raise SystemExit(not is_compiled())' \
	  && echo "Isnad: the inner modules are compiled." \
	  || echo "Isnad: plain Python, half as fast; to compile: sudo apt install gcc python3-dev; make clean compiled"
	@mv $@.begun $@

build/.compiled-no:
	@mkdir -p build
	@rm -f $(COMPILED)
	@touch $@

$(OLD_VENV)/.installed: pyproject.toml constraints.txt | $(OLD_VENV)/bin/pip
	@echo "Installing the older Matplotlib that labels are tested with ..."
	@grep -v '^matplotlib==' constraints.txt > $(OLD_VENV)/constraints.txt
	$(OLD_VENV)/bin/python $(INSTALL) --constraint $(OLD_VENV)/constraints.txt \
	  '$(OLD_MATPLOTLIB)' arabic-reshaper pandas pillow pyarrow python-bidi
	@touch $@

$(BENCH_VENV)/.installed: pyproject.toml constraints.txt | $(BENCH_VENV)/bin/pip
	@echo "Installing the tools that are measured beside ..."
	$(PINNED) ISNAD_COMPILE=no $(BENCH_VENV)/bin/python $(INSTALL) --editable .
	$(BENCH_VENV)/bin/python $(INSTALL) emoji nltk pyarabic regex six spacy
	$(BENCH_VENV)/bin/python $(INSTALL) --no-deps camel-tools
	@touch $@

$(VENV)/bin/pip $(OLD_VENV)/bin/pip $(BENCH_VENV)/bin/pip:
	@scripts/new_environment "$(PYTHON)" $(@D:/bin=)
