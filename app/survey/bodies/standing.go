package bodies

import (
	"slices"

	"alternat/app/communique"
)

// A Standing counts how the sessions at whose table a body's party sat speak
// of the body. The counts add up to Table.
type Standing struct {
	Table int // sessions that were held, with the body's party at the table
	// Named in some capacity.
	Named int
	// NotInForce: not named, and the body did not exist at that date.
	NotInForce int
	// NotNamedFull: the party's list has no "and others" and does not name it.
	NotNamedFull int
	// NotNamedOpen: the party's list is left open and does not name it.
	NotNamedOpen int
	// NoList: no list of the party is given, or none was read.
	NoList int
}

// Standing counts for one body. Sessions only announced or only listed are
// left out: nothing is known of who sat there.
func (v *Survey) Standing(id communique.AgencyID) Standing {
	var out Standing
	a := v.lexicon.Agency(id)
	if a == nil {
		return out
	}
	for _, s := range v.sessions {
		if s.Status != communique.StatusHeld && s.Status != communique.StatusOtherMeeting {
			continue
		}
		named := slices.ContainsFunc(v.at[s.ID], func(x Appearance) bool { return x.Agency == a.ID && !x.Foreseen })
		ends := listEnds(s)
		if _, listed := ends[a.Party]; !named && !listed && a.Party != Japan && !slices.Contains(s.Partners, a.Party) {
			continue
		}
		out.Table++
		switch {
		case named:
			out.Named++
		case s.Date.Known() && !v.lexicon.InForce(a.ID, s.Date.Start):
			out.NotInForce++
		case ends[a.Party] == communique.ListFull:
			out.NotNamedFull++
		case ends[a.Party] == communique.ListOpen:
			out.NotNamedOpen++
		default:
			out.NoList++
		}
	}
	return out
}
