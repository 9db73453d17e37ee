//go:build browser

package browser

import (
	"encoding/json"
	"hash/fnv"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"alternat/app/corpus"
	countries "alternat/app/invent"
	"alternat/app/site"
)

// Invented records with vectors behind what is text in them, as the check lets
// them through.

// free are the keys of records under which any text may stand.
var free = []string{"title", "publisher", "description", "office", "organisation", "as_named", "what", "note", "text", "names", "label", "city", "remarks", "keep_apart"}

func writeHostileRecords(dir string) error {
	w, err := countries.New(3, 14)
	if err != nil {
		return err
	}
	files, err := w.Files()
	if err != nil {
		return err
	}
	for name, data := range files {
		if base := path.Base(name); base != "people.json" && base != "acts.json" && base != "topics.json" && (strings.HasPrefix(name, "authority/") || base == "session.json") {
			var v any
			if err := json.Unmarshal(data, &v); err != nil {
				return err
			}
			if data, err = json.Marshal(hostile(v, "")); err != nil {
				return err
			}
			if data, err = corpus.Canonical(name, data); err != nil {
				return err
			}
		}
		to := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(to, data, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// hostile puts a vector behind every text under a free key; languages and
// places in lists pass the key on. The same text always gets the same one, so
// that what agreed before still does.
func hostile(v any, key string) any {
	switch v := v.(type) {
	case map[string]any:
		for k, x := range v {
			under := k
			if k == "en" || k == "fr" || k == "ja" {
				under = key
			}
			v[k] = hostile(x, under)
		}
	case []any:
		for i, x := range v {
			v[i] = hostile(x, key)
		}
	case string:
		if slices.Contains(free, key) && v != "" && len(v) < 120 {
			sum := fnv.New32a()
			sum.Write([]byte(v))
			return v + " " + short[sum.Sum32()%uint32(len(short))]
		}
	}
	return v
}

// short are vectors that add few words and letters to a text.
var short = []string{`<script>pwned(1)</script>`, `"><img/src=x/onerror=pwned(2)>`, `'><svg/onload=pwned(3)>`, `</title><script>pwned(4)</script>`, `"onfocus="pwned(5)"autofocus="`, `<a/href="javascript:pwned(6)">x</a>`}

// hostileRecords is a site of invented records in whose texts vectors stand.
var hostileRecords = func() (built, error) {
	dir := filepath.Join(work, "hostile-records")
	if err := writeHostileRecords(dir); err != nil {
		return built{}, err
	}
	return build("hostile", site.Options{Base: "/", Corpus: dir})()
}

func TestHostileRecordsAreTextOnEveryPage(t *testing.T) {
	t.Parallel()
	h := serveSite(t, hostileRecords)
	b := open(t, h, withoutWorkers, watched)
	pages, shown := h.site.pages(), 0
	var some []string
	for i, p := range pages {
		if strings.HasPrefix(p, "en/") && (i%7 == 0 || strings.Count(p, "/") == 2) {
			some = append(some, p)
		}
	}
	some = append(some, "en/search/?q=pwned", "en/search/?q=%3Cscript%3E", "en/agencies/?q=pwned")
	for _, p := range some {
		b.visit(p)
		if strings.Contains(p, "?") {
			b.ready()
		}
		b.unharmed(p)
		if strings.Contains(b.text("main"), "pwned(") {
			shown++
		}
	}
	if shown < len(some)/2 {
		t.Errorf("what is hostile is shown on %d of %d pages", shown, len(some))
	}
	// In operation: two sessions compared anew.
	for _, p := range pages {
		if strings.HasPrefix(p, "en/compare/") && strings.Count(p, "/") == 4 {
			b.visit(p + "?swap")
			b.ready()
			b.at(p + "?swap")
			b.unharmed(p + " swapped")
			break
		}
	}
}
