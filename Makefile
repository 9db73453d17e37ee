# Alternat. "make run" and "make test" do all their set-up on a fresh machine.
#
#   make run     build the site and its program, serve it, print the address (Go alone is needed)
#   make test    native tests, the same tests as wasm under Node, browser tests of the built site
#   make check   format, vet, tidy, data, word lists, generated docs current, dead links (a build finds them)
#   make dist    the site for a static host, in dist/ (BASE=/x/ ORIGIN=https://…)
#   make size    what the program and a first view weigh, against the budgets
#   make test-chromium, make test-firefox  the browser tests in one of the two
#   make audit   a thousand operations, every page by axe and the Nu checker, the data package by its reference implementation, every kind of page by Lighthouse (Java, a quiet machine)
#   make growth  how the build, the index and search grow: 100, 1,000 and 10,000 invented sessions, against the budgets
#   make bench   comparison timed in Chromium, against two JavaScript libraries

GO      ?= go
BASE    ?= /
ORIGIN  ?=
PORT    ?= 8080
BUILD   := .build
SITE    := $(BUILD)/site
ALTERNAT = $(GO) run ./app/cmd/alternat

# Packages that also run in the browser; their tests run in both worlds.
BOTH := ./app/address ./app/communique ./app/compare/... ./app/corpus ./app/courier ./app/lexicon ./app/locale ./app/reader/... ./app/search ./app/text ./app/view ./app/view/agencies ./app/view/compared ./app/view/search

.PHONY: run site test test-native test-wasm test-browser test-chromium test-firefox check dist size bench growth audit tools clean

run: site
	$(ALTERNAT) serve -port $(PORT) $(SITE)

site:
	$(ALTERNAT) build -out $(SITE)

test: tools test-native test-wasm test-browser

test-native:
	$(GO) test ./...

# Go's loader for Node limits the environment to a few kilobytes.
test-wasm:
	env -i PATH="$$PATH" HOME="$$HOME" TMPDIR="$${TMPDIR:-/tmp}" GOFLAGS="$(GOFLAGS)" GOPROXY="$$($(GO) env GOPROXY)" \
	GOCACHE="$$($(GO) env GOCACHE)" GOMODCACHE="$$($(GO) env GOMODCACHE)" GOOS=js GOARCH=wasm \
	$(GO) test -exec "$$($(GO) env GOROOT)/lib/wasm/go_js_wasm_exec" $(BOTH)

# Both browsers read the same sites, each built once.
test-browser: SITES := $(CURDIR)/$(BUILD)/sites
test-browser: tools app/browser/node_modules
	rm -rf $(SITES) && mkdir -p $(SITES)
	ALTERNAT_SITES=$(SITES) $(MAKE) --no-print-directory test-chromium
	ALTERNAT_SITES=$(SITES) $(MAKE) --no-print-directory test-firefox
	rm -rf $(SITES)

test-chromium: tools app/browser/node_modules
	$(GO) test -tags browser -count=1 -timeout 20m ./app/browser/...

# What Firefox cannot be asked to do (block scripts, end workers, tell what blocks a page or what moves in it), what
# no browser takes part in, and what is the same in every browser (rules of accessibility, which files an update
# fetches, each way in which a kept file may be damaged, what is looked for without end) is held in Chromium.
CHROMIUM_ALONE := ComparisonsHoldEverySentence|FormsLeadToAPage|UnknownAddressGets|NoOperationBlocks|NothingMoves
CHROMIUM_ALONE := $(CHROMIUM_ALONE)|WorkerThatIsKilled|ThereIsNoRoom|CanBeInstalled|AThousandOperations
CHROMIUM_ALONE := $(CHROMIUM_ALONE)|EveryPageIsReached|EveryQuoteIsWhere|ComparisonsCite
CHROMIUM_ALONE := $(CHROMIUM_ALONE)|Accessible|UpdateFetchesOnly|DamagedOnTheDevice|LookedForIsNever

test-firefox: tools app/browser/node_modules
	ALTERNAT_BROWSER=firefox $(GO) test -tags browser -count=1 -timeout 20m -skip '$(CHROMIUM_ALONE)' ./app/browser

app/browser/node_modules: app/browser/package-lock.json
	cd app/browser && npm ci --no-audit --no-fund --ignore-scripts
	touch $@

tools:
	@sh .ci/tools

check:
	@bad=$$(find app wasm -name node_modules -prune -o -name '*.go' -exec gofmt -l {} +); \
	test -z "$$bad" || { echo "not formatted (run gofmt -w):"; echo "$$bad"; exit 1; }
	$(GO) vet ./...
	$(GO) vet -tags browser ./app/browser/...
	GOOS=js GOARCH=wasm $(GO) vet -tags slim ./wasm ./app/ui ./app/library ./app/courier ./app/store
	$(GO) mod tidy -diff
	$(GO) mod verify
	$(ALTERNAT) check
	$(GO) test -run 'PublishedFigures|DataDictionary|TableDictionary' ./app/compare/versions ./app/corpus ./app/dataset ./app/reader/measure
	$(ALTERNAT) build -out $(SITE)

dist:
	$(ALTERNAT) build -out dist -base "$(BASE)" -origin "$(ORIGIN)" -compress

size:
	$(ALTERNAT) size

bench: tools app/browser/node_modules
	$(GO) test -tags browser -run '^$$' -bench . -benchtime 1x -timeout 30m ./app/browser/...

growth: tools app/browser/node_modules
	$(GO) test -tags growth -count=1 -v -timeout 30m -run Grows ./app/site
	$(GO) test -tags 'browser growth' -count=1 -v -timeout 30m -run TenThousand ./app/browser

# In parts: make audit AUDIT=Nu, AUDIT=AxeFinds/fr.sessions, AUDIT=InputIs, AUDIT=ThousandOperations,
# AUDIT=Lighthouse/ja.series. What is timed wants a quiet machine.
AUDIT := Nu|AxeFinds|InputIsAnswered|ThousandOperations|ReferenceImplementation|Lighthouse
audit: tools app/browser/node_modules app/browser/audit/node_modules
	$(GO) test -tags 'browser audit' -count=1 -v -timeout 3h -run '$(AUDIT)' ./app/browser

app/browser/audit/node_modules: app/browser/audit/package-lock.json
	cd app/browser/audit && npm ci --no-audit --no-fund --ignore-scripts
	touch $@

clean:
	rm -rf $(BUILD) dist app/browser/node_modules app/browser/audit/node_modules
