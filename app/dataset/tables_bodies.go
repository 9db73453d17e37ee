//go:build !js

package dataset

import (
	"slices"

	"alternat/app/communique"
	"alternat/app/lexicon"
)

type agency = communique.Agency

// A form is one form of a body's name.
type form struct {
	agency communique.AgencyID
	kind   string
	lang   communique.Lang
	text   string
}

// The kinds of forms: all but the first two are accepted when a text is read
// and never shown as the body's name.
var formKinds = []string{"name", "acronym", "unprinted", "derived", "from title", "earlier name", "earlier acronym", "misprint", "doubtful"}

func formsOf(all []rawAgency) []form {
	var out []form
	for _, a := range all {
		put := func(kind string, lang communique.Lang, texts ...string) {
			for _, t := range texts {
				if t != "" {
					out = append(out, form{a.ID, kind, lang, t})
				}
			}
		}
		langs := func(kind string, names byLang) {
			for _, l := range sorted(names) {
				put(kind, l, names[l]...)
			}
		}
		langs("name", a.Names)
		put("acronym", "", a.Acronyms...)
		langs("unprinted", a.UnprintedNames)
		langs("derived", a.DerivedNames)
		put("from title", "", a.NameFromTitle)
		langs("earlier name", a.EarlierNames)
		put("earlier acronym", "", a.EarlierAcronyms...)
		put("misprint", "", a.Misprints...)
		put("doubtful", "", a.Doubtful...)
	}
	return out
}

func sorted[K ~string, V any](m map[K]V) []K {
	var out []K
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}

// A link ties a body to one before or after it.
type link struct {
	agency, other communique.AgencyID
	relation      string
	name          string
}

func linksOf(all []agency) []link {
	var out []link
	for _, a := range all {
		for relation, ids := range map[string][]communique.AgencyID{"predecessor": a.Predecessors, "successor": a.Successors, "absorbed": a.Absorbed, "formerly called": a.Former} {
			for _, id := range ids {
				l := link{agency: a.ID, relation: relation, other: id}
				if relation == "formerly called" {
					l.other, l.name = "", string(id)
				}
				out = append(out, l)
			}
		}
		for _, n := range a.PredecessorNames {
			out = append(out, link{agency: a.ID, relation: "predecessor", name: n})
		}
	}
	slices.SortFunc(out, func(x, y link) int {
		return slices.Compare([]string{string(x.agency), x.relation, string(x.other), x.name}, []string{string(y.agency), y.relation, string(y.other), y.name})
	})
	return out
}

// A pairing is an id and a word that belongs to it.
type pairing struct{ id, word string }

func pairings[T any, S ~string](all []T, id func(T) string, words func(T) []S) []pairing {
	var out []pairing
	for _, x := range all {
		for _, w := range words(x) {
			out = append(out, pairing{id(x), string(w)})
		}
	}
	return out
}

func bodyTables(a *lexicon.Authority, r *raw) []Table {
	agencyID := func(a agency) string { return string(a.ID) }
	label := func(l communique.Lang) []column[agency] {
		return []column[agency]{
			str("label_"+string(l), "what to show ("+string(l)+")", func(a agency) string { return a.Label[l].Text }).must(),
			marked("label_"+string(l)+"_printed", "some text prints it; otherwise it is ours", func(a agency) bool { return a.Label[l].Printed }),
		}
	}
	notes := slices.Concat(
		pairings(a.Agencies, agencyID, func(a agency) []string { return a.Sources }),
		pairings(a.Agencies, agencyID, func(a agency) []string { return a.Remarks }))
	isSource := func(p pairing) bool {
		for _, g := range a.Agencies {
			if string(g.ID) == p.id {
				return slices.Contains(g.Sources, p.word)
			}
		}
		return false
	}
	return []Table{
		table("agencies", "Bodies", "Ministries, agencies and other bodies.", []string{"id"}, a.Agencies, slices.Concat([]column[agency]{
			str("id", "identifier; never changes", func(a agency) communique.AgencyID { return a.ID }),
			str("party", "the party it belongs to", func(a agency) communique.PartyID { return a.Party }).of("parties").must(),
			str("kind", "ministry, agency, office, unit, csirt, institute and the like", func(a agency) string { return a.Kind }).must(),
		}, label(communique.English), label(communique.French), label(communique.Japanese), []column[agency]{
			str("from", "first day, shortened to what is known; empty: open or unknown", func(a agency) string { return a.From }).shaped(partialDay),
			str("to", "last day; empty: open or unknown", func(a agency) string { return a.To }).shaped(partialDay),
			str("parent", "the body it belongs to, as described", func(a agency) string { return a.Parent }),
			str("parent_id", "the same, where it has an entry", func(a agency) communique.AgencyID { return a.ParentID }).of("agencies"),
		})...),
		table("agency_roles", "Roles of bodies", "What a body does; bodies of two partners are compared by role.", []string{"agency", "role"},
			pairings(a.Agencies, agencyID, func(a agency) []string { return a.Roles }),
			str("agency", "the body", func(p pairing) string { return p.id }).of("agencies"),
			str("role", "foreign-affairs, interior, police, defence, intelligence, cyber-agency and the like", func(p pairing) string { return p.word })),
		table("agency_names", "Names of bodies", "Every form of a name, resolved by side and date.", []string{"agency", "kind", "form", "lang_or_none"}, formsOf(r.agencies),
			str("agency", "the body", func(f form) communique.AgencyID { return f.agency }).of("agencies"),
			one(str("kind", "name and acronym: as printed; all others are accepted on input and never shown as the body's name", func(f form) string { return f.kind }), formKinds...),
			str("form", "the form", func(f form) string { return f.text }),
			str("lang_or_none", "language of the form; none where it belongs to no language", func(f form) string {
				if f.lang == "" {
					return "none"
				}
				return string(f.lang)
			})),
		table("agency_lineage", "Lineage of bodies", "What was before and after a body.", nil, linksOf(a.Agencies),
			str("agency", "the body", func(l link) communique.AgencyID { return l.agency }).of("agencies").must(),
			one(str("relation", "what the other is to it; formerly called: an id used before", func(l link) string { return l.relation }), "predecessor", "successor", "absorbed", "formerly called").must(),
			str("other", "the other body", func(l link) communique.AgencyID { return l.other }).of("agencies"),
			str("name", "its name or former id, where it has no entry", func(l link) string { return l.name })),
		table("agency_notes", "Sources and remarks on bodies", "", nil, notes,
			str("agency", "the body", func(p pairing) string { return p.id }).of("agencies").must(),
			one(str("kind", "source: an address; remark: our words", func(p pairing) string {
				if isSource(p) {
					return "source"
				}
				return "remark"
			}), "source", "remark").must(),
			str("text", "the address or the remark", func(p pairing) string { return p.word }).must()),
	}
}
