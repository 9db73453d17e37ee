//go:build !js

package dataset

import (
	"slices"

	"alternat/app/communique"
	"alternat/app/lexicon"
)

// labels are the columns of a name in the three languages of the interface.
func labels[T any](prefix string, of func(T) communique.Names) []column[T] {
	var out []column[T]
	for _, l := range communique.Langs {
		out = append(out, str(prefix+"_"+string(l), "in "+map[communique.Lang]string{"en": "English", "fr": "French", "ja": "Japanese"}[l], func(v T) string { return of(v)[l] }).must())
	}
	return out
}

// A word is one entry in a list of words by language.
type word struct {
	id   string
	lang communique.Lang
	text string
	trap bool
}

func wordsOf[T any](all []T, id func(T) string, lists func(T) map[communique.Lang][]string) []word {
	var out []word
	for _, x := range all {
		words := lists(x)
		for _, l := range sorted(words) {
			for _, w := range words[l] {
				out = append(out, word{id: id(x), lang: l, text: w})
			}
		}
	}
	return out
}

func wordTable(name, title, of, refers string, rows []word, more ...column[word]) Table {
	return table(name, title, "", []string{of, "lang", "word"}, rows, slices.Concat([]column[word]{
		str(of, "the entry", func(w word) string { return w.id }).of(refers),
		str("lang", "language", func(w word) communique.Lang { return w.lang }),
		str("word", "the word or phrase", func(w word) string { return w.text }),
	}, more)...)
}

// A seriesName is a name that a series goes by.
type seriesName struct {
	series communique.SeriesID
	lang   communique.Lang
	communique.SeriesName
	earlier bool
}

func partyTables(a *lexicon.Authority) []Table {
	type (
		P = communique.Party
		S = communique.Series
	)
	var known []seriesName
	for _, s := range a.Series {
		for _, l := range sorted(s.Names) {
			known = append(known, seriesName{s.ID, l, s.Names[l], false})
		}
		for _, n := range s.EarlierNames {
			known = append(known, seriesName{series: s.ID, SeriesName: communique.SeriesName{Name: n}, earlier: true})
		}
	}
	type belonging struct {
		organisation communique.PartyID
		communique.Membership
		source string
	}
	var members []belonging
	for _, p := range a.Parties {
		for _, m := range p.Members {
			members = append(members, belonging{p.ID, m, p.MembersSource})
		}
	}
	return []Table{
		table("party_members", "Members of organisations", "Of the parties named here only: no complete list of any organisation's members.", []string{"organisation", "member", "from"}, members,
			str("organisation", "the organisation", func(m belonging) communique.PartyID { return m.organisation }).of("parties"),
			str("member", "the party that belongs to it", func(m belonging) communique.PartyID { return m.Party }).of("parties"),
			str("from", "first day, an ISO date shortened to what is known", func(m belonging) string { return m.From }),
			str("to", "last day; empty where it has not ended", func(m belonging) string { return m.To }),
			str("source", "address of the organisation's own list", func(m belonging) string { return m.source }).must()),
		table("parties", "Parties", "States, organisations, groupings.", []string{"id"}, a.Parties, slices.Concat([]column[P]{
			str("id", "ISO 3166 code of a state or acronym of an organisation", func(p P) communique.PartyID { return p.ID }),
			one(str("kind", "what it is", func(p P) string { return p.Kind }), "state", "organisation", "grouping").must(),
		}, labels("name", func(p P) communique.Names { return p.Names }), []column[P]{str("note", "our words", func(p P) string { return p.Note })})...),
		table("series", "Series", "Rows of sessions under one name.", []string{"id"}, a.Series,
			str("id", "identifier; never changes", func(s S) communique.SeriesID { return s.ID }),
			str("name", "the name it goes by in English (series_names has all)", func(s S) string { return s.Names["en"].Name }).must(),
			one(str("kind", "what it is", func(s S) string { return s.Kind }), "bilateral", "trilateral", "multilateral").must(),
			marked("numbered", "its sessions are numbered", func(s S) bool { return s.Numbered }),
			str("what", "our words", func(s S) string { return s.What }),
			str("keep_apart", "look-alikes that are not this series", func(s S) string { return s.KeepApart }),
			str("ordinals_missing", "numbers of which no session is known; a blank between them", func(s S) string {
				var out []string
				for _, n := range s.OrdinalsMissing {
					out = append(out, positive(n))
				}
				return join(out)
			})),
		table("series_names", "Names of series", "", []string{"series", "lang_or_none", "name"}, known,
			str("series", "the series", func(n seriesName) communique.SeriesID { return n.series }).of("series"),
			str("lang_or_none", "language; none for an earlier name, whose language is not recorded", func(n seriesName) string {
				if n.lang == "" {
					return "none"
				}
				return string(n.lang)
			}),
			str("name", "the name", func(n seriesName) string { return n.Name }),
			marked("ours", "our translation", func(n seriesName) bool { return n.Ours }),
			marked("earlier", "a name before the present one", func(n seriesName) bool { return n.earlier }),
			str("seen_at", "address, or document held here, where it is printed", func(n seriesName) string { return n.SeenAt })),
		table("series_partners", "Partners of series", "", []string{"series", "party"}, pairings(a.Series, func(s S) string { return string(s.ID) }, func(s S) []communique.PartyID { return s.Partners }),
			str("series", "the series", func(p pairing) string { return p.id }).of("series"),
			str("party", "the partner", func(p pairing) string { return p.word }).of("parties")),
	}
}

func topicTables(a *lexicon.Authority) []Table {
	type (
		P = communique.Pillar
		T = communique.Topic
	)
	cues := wordsOf(a.Topics, func(t T) string { return string(t.ID) }, func(t T) map[communique.Lang][]string { return t.Cues })
	for i, w := range cues {
		cues[i].trap = slices.Contains(a.Topic(communique.TopicID(w.id)).CueTraps[w.lang], w.text)
	}
	return []Table{
		table("pillars", "Groups of topics", "", []string{"id"}, a.Pillars, slices.Concat([]column[P]{
			str("id", "identifier; never changes", func(p P) communique.PillarID { return p.ID }),
			num("order", "order of presentation", func(p P) int { return p.Order }),
			marked("un_framework", "one of the six of the UN reports", func(p P) bool { return p.UN }),
		}, labels("label", func(p P) communique.Names { return p.Label }))...),
		table("topics", "Topics", "What is spoken about.", []string{"id"}, a.Topics, slices.Concat([]column[T]{
			str("id", "identifier; never changes", func(t T) communique.TopicID { return t.ID }),
			num("order", "order of presentation", func(t T) int { return t.Order }),
			str("pillar", "the group it stands in", func(t T) communique.PillarID { return t.Pillar }).of("pillars").must(),
		}, labels("label", func(t T) communique.Names { return t.Label }), []column[T]{str("scope", "our words", func(t T) string { return t.Scope })})...),
		wordTable("topic_cues", "Cues of topics", "topic", "topics", cues,
			marked("trap", "often stands only inside a printed name", func(w word) bool { return w.trap })),
	}
}

func actTables(a *lexicon.Authority, r *raw) []Table {
	type (
		F = communique.Family
		A = communique.Act
		M = communique.Modifier
	)
	type step struct {
		f  F
		at int
	}
	var steps []step
	for _, f := range a.Families {
		for i := range f.Steps {
			steps = append(steps, step{f, i + 1})
		}
	}
	var verbs []pairing
	for _, v := range sorted(r.acts.RecordVerbs) {
		verbs = append(verbs, pairing{v, string(r.acts.RecordVerbs[v])})
	}
	return []Table{
		table("families", "Families of verbs", "This data set's own reading of diplomatic verbs.", []string{"id"}, a.Families, slices.Concat([]column[F]{
			str("id", "identifier; never changes", func(f F) communique.FamilyID { return f.ID }),
			num("order", "order of presentation", func(f F) int { return f.Order }),
			marked("direction", "\"more\" or \"less committal\" may be said within it", func(f F) bool { return f.Direction }),
		}, labels("label", func(f F) communique.Names { return f.Label }), []column[F]{str("meaning", "our words", func(f F) string { return f.Meaning })})...),
		table("family_steps", "Steps of families", "", []string{"family", "step"}, steps,
			str("family", "the family", func(s step) communique.FamilyID { return s.f.ID }).of("families"),
			num("step", "from 1 up", func(s step) int { return s.at }),
			str("covers", "our words", func(s step) string { return s.f.Steps[s.at-1] })),
		table("acts", "Verbs", "Performative verbs and their steps.", []string{"id"}, a.Acts,
			str("id", "identifier; never changes", func(x A) communique.ActID { return x.ID }),
			num("order", "order of presentation", func(x A) int { return x.Order }),
			str("family", "its family", func(x A) communique.FamilyID { return x.Family }).of("families").must(),
			num("step", "step within the family; empty where that has none", func(x A) int { return x.Step }),
			str("why", "our words", func(x A) string { return x.Why }),
			str("only_in", "kinds of document it is confined to", func(x A) string { return join(x.OnlyIn) }),
			str("only_if", "condition, in our words", func(x A) string { return x.OnlyIf })),
		wordTable("act_words", "Words of verbs", "act", "acts", wordsOf(a.Acts, func(x A) string { return string(x.ID) }, func(x A) map[communique.Lang][]string { return x.Words })),
		table("modifiers", "Qualifiers", "Words that limit, hedge or strengthen.", []string{"id"}, a.Modifiers,
			str("id", "identifier; never changes", func(m M) communique.ModifierID { return m.ID }),
			num("order", "order of presentation", func(m M) int { return m.Order }),
			str("effect", "weakens, hedges, intensity, grade of concern, term of art, marks a position, badge, neutral", func(m M) string { return m.Effect }).must(),
			str("why", "our words", func(m M) string { return m.Why })),
		wordTable("modifier_words", "Words of qualifiers", "modifier", "modifiers", wordsOf(a.Modifiers, func(m M) string { return string(m.ID) }, func(m M) map[communique.Lang][]string { return m.Words })),
		table("record_verbs", "Verbs of summaries", "The English verbs that summaries use.", []string{"verb"}, verbs,
			str("verb", "the verb", func(p pairing) string { return p.id }),
			str("act", "its entry", func(p pairing) string { return p.word }).of("acts").must()),
	}
}
