package lexicon

import "alternat/app/communique"

// Member says since when, and until when, a party belongs to an organisation,
// if it belonged to it on a date. Of a date that is shortened, as of a
// beginning, the first day counts; on an unknown date nobody is a member.
func (a *Authority) Member(party, organisation communique.PartyID, date string) (communique.Membership, bool) {
	x := a.Party(organisation)
	if x == nil || date == "" {
		return communique.Membership{}, false
	}
	for _, m := range x.Members {
		if m.Party == party && m.From <= date && (m.To == "" || date <= m.To) {
			return m, true
		}
	}
	return communique.Membership{}, false
}
