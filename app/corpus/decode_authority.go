package corpus

import (
	"sort"

	"alternat/app/communique"
	"alternat/app/lexicon"
)

// authorityFiles is the content of the authority folder.
type authorityFiles struct {
	Parties  []wireParty
	Series   []wireSeries
	Agencies []wireAgency
	People   []wireIndividual
	Topics   wireTopics
	Acts     wireActs
}

func decodeAuthority(w authorityFiles) *lexicon.Authority {
	a := &lexicon.Authority{}
	for _, x := range w.Parties {
		p := communique.Party{ID: x.ID, Kind: x.Kind, Names: communique.Names(x.Names), Note: x.Note, MembersSource: x.MembersSource}
		for _, m := range x.Members {
			p.Members = append(p.Members, communique.Membership(m))
		}
		a.Parties = append(a.Parties, p)
	}
	for _, x := range w.Series {
		s := communique.Series{
			ID: x.ID, Names: map[communique.Lang]communique.SeriesName{}, EarlierNames: x.EarlierNames,
			Partners: x.Partners, Kind: x.Kind, Numbered: x.Numbered, What: x.What, KeepApart: x.KeepApart,
			OrdinalsMissing: x.OrdinalsMissing,
		}
		for l, n := range x.Names {
			s.Names[l] = communique.SeriesName(n)
		}
		a.Series = append(a.Series, s)
	}
	for _, x := range w.Agencies {
		a.Agencies = append(a.Agencies, decodeAgency(x))
	}
	for _, x := range w.People {
		p := communique.Individual{ID: x.ID, Side: x.Side, From: x.From, To: x.To, Perhaps: x.Perhaps, Remarks: x.Remarks}
		for _, f := range x.Forms {
			p.Forms = append(p.Forms, communique.PersonName(f))
		}
		a.People = append(a.People, p)
	}
	for _, x := range w.Topics.Pillars {
		a.Pillars = append(a.Pillars, communique.Pillar{ID: x.ID, Order: x.Order, UN: x.UN, Label: communique.Names(x.Label)})
	}
	for _, x := range w.Topics.Topics {
		a.Topics = append(a.Topics, communique.Topic{ID: x.ID, Order: x.Order, Pillar: x.Pillar, Label: communique.Names(x.Label), Scope: x.Scope, Cues: x.Cues, CueTraps: x.CueTraps})
	}
	for _, x := range w.Acts.Families {
		a.Families = append(a.Families, communique.Family{ID: x.ID, Order: x.Order, Direction: x.Direction, Label: communique.Names(x.Label), Meaning: x.Meaning, Steps: x.Steps})
	}
	for _, x := range w.Acts.Acts {
		a.Acts = append(a.Acts, communique.Act{ID: x.ID, Order: x.Order, Family: x.Family, Step: x.Step, Words: x.Words, Why: x.Why, OnlyIn: x.OnlyIn, OnlyIf: x.OnlyIf})
	}
	for _, x := range w.Acts.Modifiers {
		a.Modifiers = append(a.Modifiers, communique.Modifier{ID: x.ID, Order: x.Order, Effect: x.Effect, Words: x.Words, Why: x.Why})
	}
	return a.Sorted()
}

// decodeAgency folds all forms that are accepted on input and never shown as
// the body's name into OtherNames; forms without a language stand under "".
func decodeAgency(x wireAgency) communique.Agency {
	a := communique.Agency{
		ID: x.ID, Former: x.FormerIDs, Party: x.Party, Kind: x.Kind, Roles: x.Roles,
		Label: map[communique.Lang]communique.Label{}, Acronyms: x.Acronyms, Names: x.Names,
		OtherNames: map[communique.Lang][]string{},
		From:       x.From, To: x.To,
		Predecessors: x.Predecessors, PredecessorNames: x.PredecessorNames, Successors: x.Successors,
		Absorbed: x.Absorbed, Parent: x.Parent, ParentID: x.ParentID, Sources: x.Sources, Remarks: x.Remarks,
	}
	for l, t := range x.Label {
		a.Label[l] = communique.Label(t)
	}
	for _, list := range []words{x.UnprintedNames, x.DerivedNames, x.EarlierNames, {"": x.EarlierAcronyms}, {"": x.Misprints}, {"": x.Doubtful}} {
		for _, l := range sortedLangs(list) {
			a.OtherNames[l] = append(a.OtherNames[l], list[l]...)
		}
	}
	for l, list := range a.OtherNames {
		if len(list) == 0 {
			delete(a.OtherNames, l)
		}
	}
	return a
}

func sortedLangs(w words) []communique.Lang {
	var out []communique.Lang
	for l := range w {
		out = append(out, l)
	}
	sort.Slice(out, func(i, j int) bool { return out[i] < out[j] })
	return out
}
