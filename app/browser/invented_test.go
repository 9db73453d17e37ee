//go:build browser

package browser

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/corpus"
	"alternat/app/view/compared"
)

// The bundled texts in one language share almost no sentence, so what the page
// does with a text that was revised is tested on invented ones: for two
// documents the host gives the program other records than the bundled ones, and
// their comparison's page made of these.

const inventedBefore = `Ruritania and Zubrowka held their third dialogue on harbours in Strelsau on 4 May 2019.

Both sides welcomed the new railway to the coast. They exchanged views on the lighthouse of Hentzau and its keepers.

The delegations noted the report of the pilots. They agreed to continue the joint exercise of the tugs every autumn. Zubrowka presented its law on cranes.

The chairs thanked the mayor of Strelsau for the warm welcome.

The two sides expressed concern about drifting ice. They underlined the role of harbour masters in times of storm.

The next dialogue will take place in Lutz.
`

const inventedAfter = `Ruritania and Zubrowka held their fourth dialogue on harbours in Lutz on 9 June 2021.

The two sides expressed serious concern about drifting ice. They underlined the role of harbour masters in times of storm.

Both sides welcomed the new railway to the coast. They discussed the lighthouse of Hentzau and its many keepers.

The delegations noted the report of the pilots. They agreed to continue the joint exercise of the tugs every autumn. Freedonia observed the meeting for the first time.

The chairs thanked the mayor of Strelsau for the warm welcome.
`

// invent makes the host give the two texts above for the first pair of
// documents in one language, and returns that pair with the records as the
// program then has them.
func invent(t testing.TB, h *host) (*corpus.Corpus, address.Pair) {
	t.Helper()
	own, err := corpus.Load(corpus.Data())
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range pairs(t, true) {
		a, b := own.Document(communique.DocumentID(p.A)), own.Document(communique.DocumentID(p.B))
		if a.Lang != b.Lang {
			continue
		}
		a.Text, b.Text = inventedBefore, inventedAfter
		for _, d := range []*communique.Document{a, b} {
			d.Annotation = nil
			replaceBundle(t, h, own, d.Session)
		}
		for _, lang := range communique.Langs {
			replacePage(t, h, own, address.Address{Lang: lang, Page: address.Compare, Pair: p})
		}
		return own, p
	}
	t.Fatal("no two documents are in one language")
	return nil, address.Pair{}
}

func replaceBundle(t testing.TB, h *host, own *corpus.Corpus, id communique.SessionID) {
	t.Helper()
	data, err := corpus.EncodeBundle(own.Session(id))
	if err != nil {
		t.Fatal(err)
	}
	decoded, err := corpus.DecodeBundle(data)
	if err != nil {
		t.Fatal(err)
	}
	for i, s := range own.Sessions {
		if s.ID == id {
			own.Sessions[i] = decoded
		}
	}
	h.play(bundle(id), func(w http.ResponseWriter, _ *http.Request, _ http.Handler) {
		w.Header().Set("Content-Type", "application/json; charset=utf-8")
		w.Write(data)
	})
}

func replacePage(t testing.TB, h *host, own *corpus.Corpus, a address.Address) {
	t.Helper()
	var list struct{ Files map[string]string }
	if err := json.Unmarshal([]byte(h.site.read(t, "build.json")), &list); err != nil {
		t.Fatal(err)
	}
	ctx := viewContext(own, h, a)
	ctx.Site.Asset = func(name string) string {
		if path, ok := list.Files[name]; ok {
			return path
		}
		return name
	}
	page := compared.Page(ctx, comparison(t, own, a))
	h.play(func(path string) bool { return path == h.site.base+a.Path() }, func(w http.ResponseWriter, _ *http.Request, _ http.Handler) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Write([]byte(page))
	})
}

// bundle matches the file in which the program finds a session.
func bundle(id communique.SessionID) func(string) bool {
	return func(p string) bool { return strings.Contains(p, "/data/sessions/"+string(id)+".") }
}
