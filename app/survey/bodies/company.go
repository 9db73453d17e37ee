package bodies

import (
	"cmp"
	"slices"

	"alternat/app/communique"
	"alternat/app/sorting"
)

// A Companion is a body that took part beside another. Sessions are counted,
// the latest is kept as an example.
type Companion struct {
	Agency   communique.AgencyID
	Sessions int
	Latest   *communique.Session
}

// A Company is who else of one party took part in the sessions of a body.
type Company struct {
	Party communique.PartyID
	// Sessions is the number of sessions that Companions are counted over: the
	// body took part and a list of this party is given. Open of them leave
	// that list open, so that more may have taken part.
	Sessions, Open int
	// Unknown is the number of sessions in which the body took part and of
	// whose table this party was, and no list of it is given or was read.
	Unknown    int
	Companions []Companion // the most sessions first, then by id
}

// Company draws up who took part beside a body, party by party: Japan first,
// then by id. Only sessions that were held count, and only what is not known
// from before them. Parties of which nothing can be counted are left out.
func (v *Survey) Company(id communique.AgencyID) []Company {
	by := map[communique.PartyID]*Company{}
	of := map[communique.AgencyID]*Companion{}
	var parties []communique.PartyID
	for _, s := range v.Sessions(id) {
		if !v.took(s, id) {
			continue
		}
		ends := listEnds(s)
		for _, p := range table(s, ends) {
			c := by[p]
			if c == nil {
				c = &Company{Party: p}
				by[p] = c
				parties = append(parties, p)
			}
			switch ends[p] {
			case communique.ListOpen:
				c.Sessions++
				c.Open++
			case communique.ListFull:
				c.Sessions++
			default:
				c.Unknown++
			}
		}
		for _, other := range v.present(s) {
			a := v.lexicon.Agency(other)
			if other == id || ends[a.Party] == communique.ListUnknown {
				continue
			}
			if of[other] == nil {
				of[other] = &Companion{Agency: other}
			}
			of[other].Sessions++
			of[other].Latest = s
		}
	}
	for _, x := range of {
		if c := by[v.lexicon.Agency(x.Agency).Party]; c != nil {
			c.Companions = append(c.Companions, *x)
		}
	}
	sorting.Func(parties, func(a, b communique.PartyID) int {
		return cmp.Or(cmp.Compare(abroad(a), abroad(b)), cmp.Compare(a, b))
	})
	var out []Company
	for _, p := range parties {
		c := by[p]
		if c.Sessions == 0 {
			continue
		}
		sorting.Func(c.Companions, func(x, y Companion) int {
			return cmp.Or(cmp.Compare(y.Sessions, x.Sessions), cmp.Compare(x.Agency, y.Agency))
		})
		out = append(out, *c)
	}
	return out
}

func abroad(p communique.PartyID) int {
	if p == Japan {
		return 0
	}
	return 1
}

// Japan is the side common to all records.
const Japan communique.PartyID = "JP"

// took reports whether a session tells that a body took part in it.
func (v *Survey) took(s *communique.Session, id communique.AgencyID) bool {
	if s.Status != communique.StatusHeld && s.Status != communique.StatusOtherMeeting {
		return false
	}
	return slices.ContainsFunc(v.at[s.ID], func(x Appearance) bool { return x.Agency == id && x.Took() })
}

// present lists the bodies that took part in a session, each once.
func (v *Survey) present(s *communique.Session) []communique.AgencyID {
	var out []communique.AgencyID
	for _, x := range v.at[s.ID] {
		if x.Took() && !slices.Contains(out, x.Agency) {
			out = append(out, x.Agency)
		}
	}
	return out
}

// table lists the parties of a session, and those further ones of which a list
// is given.
func table(s *communique.Session, ends map[communique.PartyID]communique.ListEnd) []communique.PartyID {
	out := append([]communique.PartyID{Japan}, s.Partners...)
	var more []communique.PartyID
	for p := range ends {
		if !slices.Contains(out, p) {
			more = append(more, p)
		}
	}
	slices.Sort(more)
	return append(out, more...)
}

// listEnds tells of which parties a session's documents give a list, and how
// it ends. One that is left open leaves all open; a list from before the
// meeting is none.
func listEnds(s *communique.Session) map[communique.PartyID]communique.ListEnd {
	out := map[communique.PartyID]communique.ListEnd{}
	read := func(doc *communique.Document, f *communique.Findings) {
		for _, l := range f.Lists {
			from := doc
			if from == nil {
				from = s.Document(l.Source)
			}
			if from != nil && beforehand(from) {
				continue
			}
			end := l.End
			if end == communique.ListFull && communique.Has(s.NotRead, communique.FieldAgencies) {
				end = communique.ListOpen // another list may name more
			}
			if end == communique.ListOpen || end == communique.ListFull && out[l.Side] == communique.ListUnknown {
				out[l.Side] = end
			}
		}
	}
	for _, d := range s.Documents {
		if d.Annotation != nil && d.Held() {
			read(d, &d.Annotation.Findings)
		}
	}
	read(nil, &s.Findings)
	return out
}
