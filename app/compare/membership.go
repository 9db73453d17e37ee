package compare

import "alternat/app/communique"

// A belonging is a party's time in an organisation.
type belonging struct {
	organisation communique.PartyID
	communique.Membership
}

// membership tells whether one of two parties belonged to the other on the date
// of any of the meetings. It says nothing of who spoke for whom.
func membership(x, y communique.PartyID, sides ...*side) (belonging, bool) {
	for _, s := range sides {
		date := s.meetingDate().Start
		for _, of := range [][2]communique.PartyID{{x, y}, {y, x}} {
			if m, ok := s.au.Member(of[0], of[1], date); ok {
				return belonging{of[1], m}, true
			}
		}
	}
	return belonging{}, false
}

// memberNotes name every partner of one side that belongs to a partner of
// another, once.
func memberNotes(sides ...*side) []Note {
	var out []Note
	seen := map[[2]communique.PartyID]bool{}
	for i, a := range sides {
		for _, b := range sides[i+1:] {
			if a.session == nil || b.session == nil {
				continue
			}
			for _, x := range a.session.Partners {
				for _, y := range b.session.Partners {
					m, ok := membership(x, y, a, b)
					if key := [2]communique.PartyID{m.Party, m.organisation}; ok && !seen[key] {
						seen[key] = true
						out = append(out, Note{Code: NoteMember, Side: Both, Args: []string{string(m.Party), string(m.organisation), m.From, m.To}})
					}
				}
			}
		}
	}
	return out
}
