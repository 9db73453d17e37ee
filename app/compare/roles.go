package compare

// roleOrder is the order in which roles are shown: those that every ministry
// desk asks for first. A role that is not listed here is shown after them in
// the order in which it is met.
var roleOrder = []string{"foreign-affairs", "national-security-council", "centre-of-government", "cyber-agency", "cert",
	"defence", "armed-forces-command", "interior", "police", "justice", "intelligence", "communications", "digital",
	"economy-industry", "finance", "infrastructure-sector", "development-cooperation", "education-research", "research",
	"regional-organisation", "regional-government", "standards-certification", "industry-academia", "other"}

// roles compares the partners of two sides by what their bodies do. Bodies of
// two partners are never the same body; that both sent a foreign ministry can
// be said all the same. It is nil where the partners are the same, or where
// one side is no meeting of two delegations.
func roles(a, b *side, relation Relation) []RoleRow {
	if relation != RelationOtherPartner || a.session == nil || b.session == nil {
		return nil
	}
	x, y := roleBodies(a), roleBodies(b)
	var order []string
	add := func(r string) {
		if !contains(order, r) && (len(x.of[r]) > 0 || len(y.of[r]) > 0) {
			order = append(order, r)
		}
	}
	for _, r := range roleOrder {
		add(r)
	}
	for _, r := range sortedStrings(append(append([]string(nil), x.met...), y.met...)) {
		add(r)
	}
	var out []RoleRow
	for _, r := range order {
		row := RoleRow{Role: r, A: x.of[r], B: y.of[r]}
		if len(row.A) == 0 {
			row.BlankA = x.blank
		}
		if len(row.B) == 0 {
			row.BlankB = y.blank
		}
		out = append(out, row)
	}
	return out
}

type roleSet struct {
	of    map[string][]RoleBody
	met   []string
	blank CellState
}

// roleBodies sorts the bodies that a side names of its partners by role. With
// several partners the blank is that of the one of whom least is known.
func roleBodies(s *side) roleSet {
	set := roleSet{of: map[string][]RoleBody{}, blank: CellNotNamedClosed}
	for _, party := range s.session.Partners {
		p := newPresence(s, party, nil)
		if weaker(p.blank, set.blank) {
			set.blank = p.blank
		}
		for _, b := range p.bodies {
			if !b.listed && !b.chairs {
				continue
			}
			for _, r := range s.au.roles(b.agency) {
				if _, ok := set.of[r]; !ok {
					set.met = append(set.met, r)
				}
				set.of[r] = append(set.of[r], RoleBody{Party: party, Agency: b.agency, Cite: b.names[0].cite})
			}
		}
	}
	return set
}

// weaker reports whether state x lets less be concluded than y.
func weaker(x, y CellState) bool {
	order := []CellState{CellNotNamedClosed, CellNotNamedOpen, CellNoList, CellNotFound, CellNotRead, CellNotHeld}
	return indexOf(order, x) > indexOf(order, y)
}
