package lexicon

import (
	"slices"

	"alternat/app/communique"
)

// delegations checks the words by which chairs and lists are found.
func (v *validator) delegations(d *Delegations, auth *Authority) {
	const file = "delegations.json"
	lists := []struct {
		name    string
		entries []Entry
	}{
		{"bodies", d.Bodies}, {"weak_bodies", d.WeakBodies}, {"units", d.Units}, {"offices", d.Offices}, {"office_words", d.OfficeWords},
		{"courtesy", d.Courtesy}, {"particles", d.Particles}, {"chaired_by", d.ChairedBy}, {"chairs", d.Chairs},
		{"speaking", d.Speaking}, {"attending", d.Attending}, {"officials", d.Officials}, {"sides", d.Sides},
		{"open", d.Open}, {"described", d.Described}, {"stops", d.Stops}, {"adjectives", d.Adjectives},
		{"counterparts", d.Counterparts}, {"heading", d.Heading},
		{"governments", d.Governments}, {"state_forms", d.StateForms}, {"nationalities", d.Nationalities},
	}
	roles := []communique.PersonRole{communique.CoChair, communique.Chair, communique.HeadOfDelegation}
	for _, l := range lists {
		v.entries(file+": "+l.name, len(l.entries), func(i int) (Entry, []Entry) { return l.entries[i], nil })
		for _, e := range l.entries {
			switch {
			case (l.name == "chaired_by" || l.name == "chairs") && !slices.Contains(roles, communique.PersonRole(e.ID)):
				v.fault(file, l.name, "%q is no role; take one of %q", e.ID, roles)
			case l.name == "open" && e.ID != "others" && e.ID != "including":
				v.fault(file, l.name, "%q says neither where the words stand; take \"others\" or \"including\"", e.ID)
			case l.name == "adjectives" && auth != nil && auth.Party(communique.PartyID(e.ID)) == nil:
				v.fault(file, l.name, "no such party as %q; take an id of parties.json", e.ID)
			}
		}
	}
}
