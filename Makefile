# Ansprechbar. `make run` starts the site, `make test` checks everything, `make help` lists the rest.
# Every target prints what it does, installs only what is missing, and is quick the second time.

.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory
# The scripts expect everything under target/.
unexport CARGO_TARGET_DIR
.PHONY: run build test dev bench lint fmt data help setup

# What the browser loads is rebuilt when one of these changed.
FRONT_SOURCES := $(shell find app/islands app/frontend style public -type f -not -path '*/node_modules/*') Cargo.toml Cargo.lock .ci/front.mjs

run: build ## build for release, load demo data on the first start, serve http://127.0.0.1:3000
	@bash .ci/serve.sh target/release/ansprechbar

build: setup target/front/release.stamp ## leave the program at target/release/ansprechbar, with everything it needs inside
	@echo "build: compiling the program for release"
	@cargo build --release -p server --bin ansprechbar
	@echo "build: done, see target/release/ansprechbar --help"

test: ## check format and lints, run unit, integration, browser and accessibility tests; ends with one line
	@bash .ci/test.sh

dev: setup ## serve a debug build, and rebuild and restart whenever a file changes
	@bash .ci/dev.sh

bench: build ## measure start time, bundle size, memory, requests per second, matching and rounds
	@bash .ci/bench.sh

lint: setup ## check format and lints, change nothing
	@bash .ci/lint.sh

fmt: ## format all Rust code
	@echo "fmt: formatting all Rust code"
	@cargo fmt --all

data: setup ## make the compiled tables of places again, from their sources
	@bash server/regions/generate/run.sh

help: ## list these targets
	@echo "usage: make TARGET"
	@sed -n 's/^\([a-z]*\):[^#]*## /  \1\t/p' Makefile | expand -t 10

setup:
	@bash .ci/setup.sh build

target/front/%.stamp: $(FRONT_SOURCES) style/node_modules/.package-lock.json
	@node .ci/front.mjs $*

style/node_modules/.package-lock.json end2end/node_modules/.package-lock.json: %/node_modules/.package-lock.json: %/package-lock.json
	@echo "setup: installing the npm packages of $*/"
	@PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --prefix $* --no-fund --no-audit --loglevel=error || \
	  { echo "The npm packages of $*/ could not be installed: check the connection to your npm registry, then run this again." >&2; exit 1; }
	@touch $@
