//go:build browser

package browser

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"alternat/app/address"
	"alternat/app/locale"
)

// Whatever is put in at any entrance, nothing of it is carried out, nothing of
// it becomes a part of the page, and the page can be read.

// some gives n vectors from the i-th on, around the end.
func some(list []string, i, n int) []string {
	out := make([]string, n)
	for k := range out {
		out[k] = list[(i+k)%len(list)]
	}
	return out
}

func TestHostileAddressesChangeNoPage(t *testing.T) {
	t.Parallel()
	h, all := serveSite(t, atRoot), vectors(t)
	pair := pairs(t, true)[0]
	for path, keys := range map[string][]string{
		"en/search/":   {"q", "kind", "partner", "from", "to", "text", "act", "topic", "page"},
		"fr/agencies/": {"q", "party", "role", "from", "to"},
		"ja/compare/":  {"a", "b", "c", "d", "e", "f", "swap", "view", "unit", "show", "party", "topic", "family"},
		"en/compare/" + pair.A + "/" + pair.B + "/": {"swap", "view", "unit", "show", "party", "topic", "family", "a", "b"},
		"fr/sessions/": {"utm_source"}, "": {"lang"},
	} {
		t.Run(path, func(t *testing.T) {
			t.Parallel()
			b := open(t, h, withoutWorkers, watched)
			const together = 24
			for i := 0; i < len(all); i += together {
				var query []string
				for k, v := range some(all, i, together-2) {
					// Known keys take turns, and a key may be a vector itself.
					key := url.QueryEscape(v)
					if k < len(keys) {
						key = keys[k]
					}
					query = append(query, key+"="+url.QueryEscape(v))
				}
				last := some(all, i+together-2, 2)
				b.visit(path + "?" + strings.Join(query, "&") + "&" + strings.Map(inAddress, last[0]) + "#" + strings.Map(inAddress, last[1]))
				b.unharmed(fmt.Sprintf("%s with vectors from %d on", path, i))
			}
		})
	}
	t.Run("paths", func(t *testing.T) {
		t.Parallel()
		b := open(t, h, withoutWorkers, watched)
		b.allow("the server responded with a status of 404", "failed to load (Document)")
		const together = 12
		for i := 0; i < len(all); i += together {
			var parts []string
			for _, v := range some(all, i, together) {
				parts = append(parts, url.PathEscape(v))
			}
			b.visit([]string{"en/", "fr/compare/", "ja/topics/", ""}[i/together%4] + strings.Join(parts, "/"))
			b.unharmed(fmt.Sprintf("paths of vectors from %d on", i))
		}
	})
}

// inAddress leaves out what would end a query or fragment; the rest is sent as
// it is.
func inAddress(r rune) rune {
	if r < ' ' || r == '#' {
		return -1
	}
	return r
}

// asking are the addresses at which each vector is looked for.
func asking(t *testing.T, page address.Page, all []string) (out []address.Address) {
	t.Helper()
	for _, v := range all {
		a := address.Address{Lang: "en", Page: page, Sought: address.Sought{Words: v}}
		if page == address.Agencies {
			a = address.Address{Lang: "en", Page: page, Bodies: address.Bodies{Words: v}}
		}
		// As the program writes it: cut, or left out where it says nothing.
		path, query, _ := strings.Cut(a.String(), "?")
		if own, unknown, err := address.Parse(path, query); err == nil && len(unknown) == 0 && own.Query() != "" {
			out = append(out, own)
		}
	}
	if len(out) < 200 {
		t.Fatalf("only %d of %d vectors can be asked for", len(out), len(all))
	}
	return out
}

// follow goes from address to address as links lead there.
func (b *tab) follow(addresses []address.Address) {
	b.t.Helper()
	var paths []string
	for _, a := range addresses {
		paths = append(paths, a.String())
	}
	list, err := json.Marshal(paths)
	if err != nil {
		b.t.Fatal(err)
	}
	eval[struct{}](b, fmt.Sprintf(`(async () => {
		const root = document.documentElement;
		for (const path of %s) {
			const a = document.createElement("a");
			a.href = %s + path; a.dataset.state = "replace";
			document.querySelector("main").append(a); a.click(); a.remove();
			for (const end = performance.now() + 15_000; root.dataset.shows !== path || "busy" in root.dataset;) {
				if (performance.now() > end) throw new Error("stuck on the way to " + path);
				await new Promise((next) => setTimeout(next));
			}
		}
	})()`, list, quote(b.host.url(""))))
}

func TestWhatIsLookedForIsNeverCarriedOut(t *testing.T) {
	t.Parallel()
	h, all := serveSite(t, atRoot), vectors(t)
	for _, page := range []address.Page{address.Search, address.Agencies} {
		t.Run(string(page), func(t *testing.T) {
			t.Parallel()
			b := open(t, h, withoutWorkers, watched)
			list := asking(t, page, all)
			b.visit(address.Address{Lang: "en", Page: page, Sought: list[0].Sought, Bodies: list[0].Bodies}.String())
			b.ready()
			const together = 30
			for i := 0; i < len(list); i += together {
				b.follow(list[i:min(i+together, len(list))])
				b.unharmed(fmt.Sprintf("vectors from %d on", i))
			}
		})
	}
	t.Run("typed", func(t *testing.T) {
		t.Parallel()
		b := open(t, h, withoutWorkers, watched)
		b.visit("en/search/")
		b.click("#search-q")
		b.press("cyber")
		b.ready()
		for _, v := range ownVectors {
			eval[struct{}](b, `{const f = document.querySelector("#search-q"); f.value = `+quote(v)+`; f.dispatchEvent(new Event("input", {bubbles: true}))}`)
			b.until("it is asked for", `new URLSearchParams(location.search).get("q") === document.querySelector("#search-q").value`)
			b.unharmed(v)
		}
	})
	t.Run("picker", func(t *testing.T) {
		t.Parallel()
		b := open(t, h, withoutWorkers, watched)
		p := pairs(t, true)[1]
		b.visit("en/compare/" + p.A + "/" + p.B + "/?swap")
		b.ready()
		b.unharmed("a comparison")
		b.click("#other-in-b")
		b.until("the picker is open", `document.querySelector("#picker")?.open`)
		for _, v := range ownVectors {
			eval[struct{}](b, `{const f = document.querySelector("#picker input"); f.value = `+quote(v)+`; f.dispatchEvent(new Event("input", {bubbles: true}))}`)
			b.unharmed(v)
		}
	})
}

func TestWhatIsKeptIsNeverCarriedOut(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	t.Run("choices", func(t *testing.T) {
		t.Parallel()
		b := open(t, h, withoutWorkers, watched)
		b.visit("en/about/")
		for _, v := range ownVectors {
			eval[struct{}](b, `{for (const store of [localStorage, sessionStorage]) for (const key of ["alternat.theme", "alternat.keep", "alternat", "/x", `+quote(v)+`]) store.setItem(key, `+quote(v)+`)}`)
			b.reload()
			b.unharmed(v)
			if theme := eval[string](b, "document.documentElement.dataset.theme"); theme != "auto" {
				t.Errorf("the choice of light or dark is %q", theme)
			}
		}
		b.startOn(versionsPath(t, "en"))
		b.unharmed("a comparison")
	})
	t.Run("data", func(t *testing.T) {
		t.Parallel()
		b := open(t, h, watched)
		b.allow("alternat:")
		b.visit("en/")
		b.kept()
		// Every text in what is kept of the data says something else.
		spoilt := `JSON.stringify(await kept.clone().json().catch(() => "x"), (_, v) => typeof v === "string" && / /.test(v) ? v + ` + quote(ownVectors[1]+ownVectors[3]) + ` : v)`
		if b.spoil("/data/", spoilt) == 0 {
			t.Fatal("nothing of the kind is kept")
		}
		for _, path := range []string{versionsPath(t, "en") + "?show=all", "en/search/?q=cyber", "en/agencies/?party=FR"} {
			b.visit(path)
			b.unharmed(path)
		}
	})
}

// hostileJSON answers with the honest file in which every text that match picks
// has a vector behind it.
func hostileJSON(w http.ResponseWriter, r *http.Request, honest http.Handler) {
	var kept recorder
	kept.header = http.Header{}
	r.Header.Del("Accept-Encoding")
	honest.ServeHTTP(&kept, r)
	var texts map[string]string
	if json.Unmarshal(kept.body, &texts) == nil {
		n := 0
		for k, s := range texts {
			texts[k] = s + ownVectors[n%len(ownVectors)]
			n++
		}
		kept.body, _ = json.Marshal(texts)
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Write(kept.body)
}

func TestACatalogueIsWordsAndNothingElse(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	h.play(under("/data/messages."), hostileJSON)
	b := open(t, h, withoutWorkers, watched)
	for _, path := range []string{versionsPath(t, "en") + "?show=all", versionsPath(t, "fr") + "?swap", "en/search/?q=cyber", "ja/agencies/?party=FR", "en/compare/?a=x&b=y"} {
		b.visit(path)
		b.ready()
		b.unharmed(path)
	}
	if h.count("messages.*") == 0 {
		t.Fatal("no catalogue was asked for")
	}
	b.visit("en/search/?q=cyber")
	b.ready()
	b.answered()
	if said := b.text("main"); !strings.Contains(said, "pwned(") {
		t.Errorf("nothing of the hostile catalogue is shown: %q", said)
	}
}

func TestAListOfFilesLeadsNowhereElse(t *testing.T) {
	t.Parallel()
	for _, place := range []string{"javascript:pwned(1)//", "data:text/javascript,pwned(2)//", "//example.invalid/x.js", "https://example.invalid/x.js", `"><script>pwned(3)</script>`, "../../../../x.js", "en/"} {
		h := serveSite(t, atRoot)
		h.play(named("build.json"), func(w http.ResponseWriter, _ *http.Request, _ http.Handler) {
			var list struct {
				Build string            `json:"build"`
				Files map[string]string `json:"files"`
			}
			if err := json.Unmarshal([]byte(h.site.read(t, "build.json")), &list); err != nil {
				t.Error(err)
			}
			for name := range list.Files {
				list.Files[name] = place
			}
			data, _ := json.Marshal(list)
			w.Header().Set("Content-Type", "application/json; charset=utf-8")
			w.Write(data)
		})
		b := open(t, h, withoutWorkers, watched)
		b.allow("404", "alternat:", "MIME", "Failed to load", "failed to load")
		path := versionsPath(t, "en")
		b.visit(path)
		b.click("#show-all")
		b.says(locale.For("en").T("boot.failed"))
		b.unharmed(place)
		b.readable()
	}
}
