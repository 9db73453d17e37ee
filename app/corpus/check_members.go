//go:build !js

package corpus

// members checks who belongs to a party: it is an organisation and says where
// that stands, its members are states known here, and none belongs to it twice
// at one time.
func (c *checker) members(i int, p wireParty) {
	id := string(p.ID)
	switch {
	case len(p.Members) == 0 && p.MembersSource != "":
		c.add(partiesFile, id, field("", i, "members_source"), "a source of members without members")
	case len(p.Members) > 0 && p.MembersSource == "":
		c.add(partiesFile, id, field("", i, "members"), "no source: give the address of the organisation's list of members as members_source")
	}
	if len(p.Members) > 0 && p.Kind != "organisation" {
		c.add(partiesFile, id, field("", i, "members"), "a %s has no members: only an organisation has", p.Kind)
	}
	for k, m := range p.Members {
		path := field(field("", i, "members"), k, "")
		c.party(partiesFile, id, join(path, "party"), m.Party)
		if x := c.known.Party(m.Party); x != nil && x.Kind != "state" {
			c.add(partiesFile, id, join(path, "party"), "%s is no state", m.Party)
		}
		c.period(partiesFile, id, path, m.From, m.To)
		for _, n := range p.Members[:k] {
			if n.Party == m.Party && overlap(n.From, n.To, m.From, m.To) {
				c.add(partiesFile, id, path, "%s is a member twice at one time", m.Party)
			}
		}
	}
}
