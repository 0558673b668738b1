# One command for each thing to do. Needs Python 3.11 or newer and nothing else; works without root.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
LEDGER := out/demo/ledger.sqlite

.DEFAULT_GOAL := help
.PHONY: help demo test bench bench-ledger score releases docs readings world clean

help: ## Show what there is to do.
	@sed -n 's/^\([a-z-]*\):.*## /  make \1	/p' $(MAKEFILE_LIST) | expand -t 22

demo: $(VENV)/installed ## Install Kaidan in .venv, make a ledger of the bundled samples and show a dossier from it.
	@mkdir -p out/demo
	@$(BIN)/kaidan add samples/ja --ledger $(LEDGER)
	@$(BIN)/kaidan dossier JP RU --limit 3 --ledger $(LEDGER)
	@printf '\nThe ledger stands in %s; search it with\n  $(BIN)/kaidan search 返還 --ledger %s\n' $(LEDGER) $(LEDGER)

test: $(VENV)/installed-dev ## Check the form, the types, the layers, and run every test.
	@$(BIN)/ruff format --quiet --check .
	@$(BIN)/ruff check --quiet .
	@$(BIN)/mypy --no-error-summary
	@$(BIN)/lint-imports > out/layers.txt 2>&1 || { cat out/layers.txt; exit 1; }
	@$(BIN)/pytest --quiet -n auto --maxprocesses 4

bench: $(VENV)/installed-dev ## Measure speed and memory against their bounds.
	@$(BIN)/python bench/run.py

bench-ledger: $(VENV)/installed-dev ## Measure a ledger of a million statements against its bounds (BENCH=options).
	@$(BIN)/python bench/ledger.py $(BENCH)

score: $(VENV)/installed-dev ## Score the reader on the gold pages and compare with the floors.
	@$(BIN)/python tools/ratchet.py --show

releases: $(VENV)/installed-dev ## Read all press releases of ../shared/data/us-state: which talks were found, which invented.
	@$(BIN)/python tools/scan_releases.py

docs: $(VENV)/installed-dev ## Write the reference pages and the picture anew.
	@$(BIN)/python tools/make_docs.py
	@$(BIN)/python tools/make_picture.py

readings: $(VENV)/installed-dev ## Write the expected Readings of the samples anew.
	@$(BIN)/python tools/make_readings.py

world: $(VENV)/installed-dev ## Write the tables of countries, organisations and office holders anew.
	@$(BIN)/python tools/make_world.py
	@$(BIN)/python tools/make_instruments.py
	@$(BIN)/python tools/make_offices.py

clean: ## Remove what the other commands made.
	@rm -rf $(VENV) out .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache

$(VENV)/installed: pyproject.toml
	@echo 'Installing Kaidan in $(VENV) (once) ...'
	@$(call install,.,)
	@mkdir -p out && touch $@

$(VENV)/installed-dev: pyproject.toml
	@echo 'Installing Kaidan and its tools in $(VENV) (once) ...'
	@$(call install,.[dev],--extra dev)
	@mkdir -p out && touch $@ $(VENV)/installed

# The locked versions where uv is there and can fetch them; else pip and the ranges of pyproject.toml.
define install
{ command -v uv > /dev/null && uv sync --quiet --locked --python $(PYTHON) $(2) 2> /dev/null; } || { \
  $(PYTHON) -m venv $(VENV) && $(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '$(1)'; }
endef
