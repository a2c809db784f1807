# One command each: `make` lists them.  Everything is installed into folders beside this file.

PYTHON ?= python3
PORT ?= 8888

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

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help lab test report bench tidy clean clean-all

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-22s %s\n", $$1, $$2 }' Makefile
	@echo "  make lab PORT=8890          the same on another port than 8888"
	@echo "  make lab PYTHON=python3.12  the same with another Python"
	@echo "  make bench ARTICLES=folder  on articles of yours; BENCH='--largest 10' for a short one"

lab: $(VENV)/.installed ## install what is needed and open the notebooks in JupyterLab
	@exec scripts/lab $(VENV) $(PORT)

test: $(VENV)/.installed-tests $(OLD_VENV)/.installed ## install what is needed and run every check
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/lint-imports
	$(VENV)/bin/nbstripout --verify notebooks/*.ipynb
	MPLBACKEND=agg ISNAD_OLD_MATPLOTLIB_PYTHON="$(CURDIR)/$(OLD_VENV)/bin/python" $(VENV)/bin/python -m pytest

report: $(VENV)/.installed ## execute every notebook and write it as a page to build/report
	@$(VENV)/bin/python scripts/report.py notebooks build/report

bench: $(BENCH_VENV)/.installed ## measure speed and memory beside other tools, write benchmarks/RESULTS.md (an hour)
	$(BENCH_VENV)/bin/python benchmarks/bench.py '$(ARTICLES)' $(BENCH)

tidy: $(VENV)/.installed-tests ## bring code into form, empty the notebooks of outputs
	$(VENV)/bin/nbstripout notebooks/*.ipynb
	$(VENV)/bin/ruff check --fix-only .
	$(VENV)/bin/ruff format .

clean: ## remove the pages and what the checks remember
	rm -rf build .pytest_cache .ruff_cache .import_linter_cache .hypothesis isnad.egg-info
	find benchmarks notebooks scripts tests toolkit -name __pycache__ -prune -exec rm -rf {} +

clean-all: clean ## remove the installed environments too
	rm -rf $(VENV) $(OLD_VENV) $(BENCH_VENV)

$(VENV)/.installed: pyproject.toml constraints.txt | $(VENV)/bin/pip
	@echo "Installing what the notebooks need (some minutes at first) ..."
	$(VENV)/bin/python $(INSTALL) --constraint constraints.txt --editable .
	@mkdir -p $(LAB_SETTINGS)
	@cp scripts/lab_settings.json $(LAB_SETTINGS)/overrides.json
	@touch $@

$(VENV)/.installed-tests: pyproject.toml constraints.txt $(VENV)/.installed
	@echo "Installing what the checks need ..."
	$(VENV)/bin/python $(INSTALL) --constraint constraints.txt --editable '.[browser,cluster,html,places,test]'
	@touch $@

$(OLD_VENV)/.installed: pyproject.toml constraints.txt | $(OLD_VENV)/bin/pip
	@echo "Installing the older Matplotlib that labels are tested with ..."
	@grep -v '^matplotlib==' constraints.txt > $(OLD_VENV)/constraints.txt
	$(OLD_VENV)/bin/python $(INSTALL) --constraint $(OLD_VENV)/constraints.txt \
	  '$(OLD_MATPLOTLIB)' arabic-reshaper pandas pillow pyarrow python-bidi
	@touch $@

$(BENCH_VENV)/.installed: pyproject.toml constraints.txt | $(BENCH_VENV)/bin/pip
	@echo "Installing the tools that are measured beside ..."
	$(BENCH_VENV)/bin/python $(INSTALL) --constraint constraints.txt --editable .
	$(BENCH_VENV)/bin/python $(INSTALL) emoji nltk pyarabic regex six spacy
	$(BENCH_VENV)/bin/python $(INSTALL) --no-deps camel-tools
	@touch $@

$(VENV)/bin/pip $(OLD_VENV)/bin/pip $(BENCH_VENV)/bin/pip:
	@scripts/new_environment "$(PYTHON)" $(@D:/bin=)
