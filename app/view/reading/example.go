package reading

import (
	"cmp"
	_ "embed"
	"slices"

	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/reader"
	"alternat/app/view"
	"alternat/app/view/marked"
)

// The example is a text about states that do not exist, one in each language
// of the interface. It is read when the site is made, by the same rules.
var (
	//go:embed example/en.txt
	english string
	//go:embed example/fr.txt
	french string
	//go:embed example/ja.txt
	japanese string
)

func exampleText(lang communique.Lang) string {
	switch lang {
	case communique.French:
		return french
	case communique.Japanese:
		return japanese
	}
	return english
}

// exampleID is not the id of a given text: both may stand on the page.
func exampleID(lang communique.Lang) communique.DocumentID {
	return communique.DocumentID("example." + string(lang) + "-example")
}

// example is the text beside what the rules find in it.
func example(ctx view.Context) g.Node {
	names := withInvented(ctx.Site.Lexicon)
	r := reader.Read(names, reader.Input{Bytes: []byte(exampleText(ctx.Lang())), Lang: ctx.Lang(), ID: exampleID(ctx.Lang())})
	here := ctx
	here.Given = r.Document.Session
	here.Site = &view.Site{Build: ctx.Site.Build, Lexicon: names, Invented: true}
	return g.Group{
		h.Section(view.Class("part-lead"), h.Aria("labelledby", "read-example-h"),
			h.H2(h.ID("read-example-h"), ctx.Text("read.example")),
			h.P(view.Class("prose-text"), ctx.Text("read.example-under")),
		),
		result(here, r, "-example", marked.Text(here, r.Document, marksOf(r))),
	}
}

// withInvented adds the two states of the example, and a few of their bodies, to
// what is known, for this one reading.
func withInvented(names *lexicon.Lexicon) *lexicon.Lexicon {
	known, words := names.Authority, &lexicon.Words{}
	if names.Words != nil {
		*words = *names.Words
	}
	// The lists themselves are shared by every page that is made, and stay as they are.
	authority := &lexicon.Authority{
		Parties: slices.Clip(known.Parties), Agencies: slices.Clip(known.Agencies), Series: known.Series, People: known.People,
		Pillars: known.Pillars, Topics: known.Topics, Families: known.Families, Acts: known.Acts, Modifiers: known.Modifiers,
	}
	words.Names = slices.Clip(words.Names)
	for _, s := range inventedStates() {
		authority.Parties = append(authority.Parties, s.party)
		authority.Agencies = append(authority.Agencies, s.bodies...)
		words.Names = append(words.Names, s.name)
	}
	return lexicon.New(sorted(authority), words)
}

// sorted puts in order what was added to, in lists of its own.
func sorted(a *lexicon.Authority) *lexicon.Authority {
	slices.SortStableFunc(a.Parties, func(x, y communique.Party) int { return cmp.Compare(x.ID, y.ID) })
	slices.SortStableFunc(a.Agencies, func(x, y communique.Agency) int { return cmp.Compare(x.ID, y.ID) })
	return a
}

type inventedState struct {
	party  communique.Party
	name   lexicon.Name
	bodies []communique.Agency
}

// inventedStates is a function so that the program, which never shows the
// example, does not carry it.
func inventedStates() []inventedState {
	return []inventedState{
		{
			communique.Party{ID: "X-RU", Kind: "state", Names: communique.Names{"en": "Ruritania", "fr": "Ruritanie", "ja": "ルリタニア"}},
			lexicon.Name{
				Entry: lexicon.Entry{ID: "X-RU", En: []string{"Ruritania"}, Fr: []string{"Ruritanie"}, Ja: []string{"ルリタニア"}},
				Of:    lexicon.Entry{En: []string{"Ruritanian"}, Fr: []string{"ruritanien"}},
			},
			[]communique.Agency{
				body("x-ru-foreign", "X-RU", "Ministry of Foreign Affairs", "ministère des Affaires étrangères", "外務省"),
				body("x-ru-interior", "X-RU", "Ministry of the Interior", "ministère de l'Intérieur", "内務省"),
				body("x-ru-cyber", "X-RU", "Cyber Security Office", "Office de la cybersécurité", "サイバーセキュリティ庁"),
			},
		},
		{
			communique.Party{ID: "X-ZU", Kind: "state", Names: communique.Names{"en": "Zubrowka", "fr": "Zubrowka", "ja": "ズブロフカ"}},
			lexicon.Name{
				Entry: lexicon.Entry{ID: "X-ZU", En: []string{"Zubrowka"}, Fr: []string{"Zubrowka"}, Ja: []string{"ズブロフカ"}},
				Of:    lexicon.Entry{En: []string{"Zubrowkan"}, Fr: []string{"zubrowkien"}},
			},
			[]communique.Agency{
				body("x-zu-foreign", "X-ZU", "Ministry of External Relations", "ministère des Relations extérieures", "対外関係省"),
				body("x-zu-police", "X-ZU", "Police Directorate", "Direction de la police", "警察総局"),
			},
		},
	}
}

func body(id communique.AgencyID, party communique.PartyID, en, fr, ja string) communique.Agency {
	names := map[communique.Lang][]string{"en": {en}, "fr": {fr}, "ja": {ja}}
	label := map[communique.Lang]communique.Label{}
	for lang, n := range names {
		label[lang] = communique.Label{Text: n[0], Printed: true}
	}
	return communique.Agency{ID: id, Party: party, Label: label, Names: names}
}
