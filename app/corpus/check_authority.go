//go:build !js

package corpus

import (
	"sort"
	"strings"

	"alternat/app/communique"
	"alternat/app/text"
)

const (
	partiesFile  = "authority/parties.json"
	seriesFile   = "authority/series.json"
	agenciesFile = "authority/agencies.json"
	peopleFile   = "authority/people.json"
	topicsFile   = "authority/topics.json"
	actsFile     = "authority/acts.json"
)

// authority checks what the authority files say of each other.
func (c *checker) authority() {
	c.decode(partiesFile, &c.auth.Parties)
	c.decode(seriesFile, &c.auth.Series)
	c.decode(agenciesFile, &c.auth.Agencies)
	c.decode(peopleFile, &c.auth.People)
	c.decode(topicsFile, &c.auth.Topics)
	c.decode(actsFile, &c.auth.Acts)
	c.known = decodeAuthority(c.auth.copy())

	unique(c, partiesFile, "", c.auth.Parties, func(x wireParty) string { return string(x.ID) })
	unique(c, seriesFile, "", c.auth.Series, func(x wireSeries) string { return string(x.ID) })
	unique(c, agenciesFile, "", c.auth.Agencies, func(x wireAgency) string { return string(x.ID) })
	unique(c, peopleFile, "", c.auth.People, func(x wireIndividual) string { return string(x.ID) })
	unique(c, topicsFile, "pillars", c.auth.Topics.Pillars, func(x wirePillar) string { return string(x.ID) })
	unique(c, topicsFile, "topics", c.auth.Topics.Topics, func(x wireSubject) string { return string(x.ID) })
	unique(c, actsFile, "families", c.auth.Acts.Families, func(x wireFamily) string { return string(x.ID) })
	unique(c, actsFile, "acts", c.auth.Acts.Acts, func(x wireAct) string { return string(x.ID) })
	unique(c, actsFile, "modifiers", c.auth.Acts.Modifiers, func(x wireModifier) string { return string(x.ID) })

	for i, p := range c.auth.Parties {
		c.members(i, p)
	}
	for i, s := range c.auth.Series {
		for k, p := range s.Partners {
			c.party(seriesFile, string(s.ID), field(field("", i, "partners"), k, ""), p)
		}
	}
	for i, a := range c.auth.Agencies {
		c.agency(field("", i, ""), a)
	}
	c.successorLoops()
	c.sharedNames()
	c.people()
	c.topics()
	c.acts()
}

// copy protects the lists from being sorted, so that places stay those of the
// files.
func (w authorityFiles) copy() authorityFiles {
	w.Parties = append([]wireParty(nil), w.Parties...)
	w.Series = append([]wireSeries(nil), w.Series...)
	w.Agencies = append([]wireAgency(nil), w.Agencies...)
	w.People = append([]wireIndividual(nil), w.People...)
	return w
}

func unique[T any](c *checker, file, list string, items []T, id func(T) string) {
	first := map[string]int{}
	for i, x := range items {
		if k, again := first[id(x)]; again {
			c.add(file, id(x), field(list, i, "id"), "the id is used twice, first as number %d of the list, counted from 0", k)
		} else {
			first[id(x)] = i
		}
	}
}

func (c *checker) party(file, id, path string, p communique.PartyID) {
	if c.known.Party(p) == nil {
		c.add(file, id, path, "unknown party %q: enter it in %s", p, partiesFile)
	}
}

// agency checks one body.
func (c *checker) agency(path string, a wireAgency) {
	id, at := string(a.ID), func(key string) string { return join(path, key) }
	c.party(agenciesFile, id, at("party"), a.Party)
	c.period(agenciesFile, id, path, a.From, a.To)
	for k, f := range a.FormerIDs {
		if g := c.known.Agency(f); g != nil && g.ID != a.ID {
			c.add(agenciesFile, id, field(at("former_ids"), k, ""), "%q is also an id of %s", f, g.ID)
		}
	}
	if len(a.Sources) == 0 {
		c.add(agenciesFile, id, path, "no source: give the address of at least one")
	}
	link := func(key string, ids []communique.AgencyID, mirrored func(*communique.Agency) bool, mirror string) {
		for k, other := range ids {
			switch g := c.known.Agency(other); {
			case g == nil:
				c.add(agenciesFile, id, field(at(key), k, ""), "unknown body %q", other)
			case !mirrored(g):
				c.add(agenciesFile, id, field(at(key), k, ""), "%s does not name %s among its %s", other, a.ID, mirror)
			}
		}
	}
	link("predecessors", a.Predecessors, func(g *communique.Agency) bool { return has(g.Successors, a.ID) }, "successors")
	link("absorbed", a.Absorbed, func(g *communique.Agency) bool { return has(g.Successors, a.ID) }, "successors")
	link("successors", a.Successors, func(g *communique.Agency) bool { return has(g.Predecessors, a.ID) || has(g.Absorbed, a.ID) }, "predecessors")
	if a.ParentID != "" {
		if g := c.known.Agency(a.ParentID); g == nil {
			c.add(agenciesFile, id, at("parent_id"), "unknown body %q", a.ParentID)
		} else if g.ID == a.ID {
			c.add(agenciesFile, id, at("parent_id"), "a body cannot belong to itself")
		}
	}
}

func has[T comparable](list []T, x T) bool {
	for _, y := range list {
		if y == x {
			return true
		}
	}
	return false
}

// successorLoops finds bodies that succeed themselves, at any distance.
func (c *checker) successorLoops() {
	next := map[communique.AgencyID][]communique.AgencyID{}
	for _, a := range c.auth.Agencies {
		next[a.ID] = a.Successors
	}
	for i, a := range c.auth.Agencies {
		seen := map[communique.AgencyID]bool{}
		queue := append([]communique.AgencyID(nil), a.Successors...)
		for len(queue) > 0 {
			id := queue[0]
			queue = queue[1:]
			if id == a.ID {
				c.add(agenciesFile, string(a.ID), field("", i, "successors"), "the line of successors comes back to the body itself")
				break
			}
			if !seen[id] {
				seen[id] = true
				queue = append(queue, next[id]...)
			}
		}
	}
}

// sharedNames finds acronyms and printed names that two bodies of one party
// claim for one date: no text could be resolved.
func (c *checker) sharedNames() {
	type claim struct {
		party communique.PartyID
		kind  string
		form  string // folded, as names are compared
	}
	claims := map[claim][]int{}
	printed := map[claim]string{}
	for i, a := range c.auth.Agencies {
		for _, s := range a.Acronyms {
			k := claim{a.Party, "acronym", text.Fold(s)}
			printed[k] = s
			if n := len(claims[k]); n == 0 || claims[k][n-1] != i {
				claims[k] = append(claims[k], i)
			}
		}
		for _, l := range sortedLangs(a.Names) {
			for _, s := range a.Names[l] {
				k := claim{a.Party, "name", text.Fold(s)}
				printed[k] = s
				if n := len(claims[k]); n == 0 || claims[k][n-1] != i {
					claims[k] = append(claims[k], i)
				}
			}
		}
	}
	for k, who := range claims {
		for n, i := range who {
			for _, j := range who[:n] {
				a, b := c.auth.Agencies[j], c.auth.Agencies[i]
				if overlap(a.From, a.To, b.From, b.To) {
					c.add(agenciesFile, string(b.ID), field("", i, k.kind+"s"), "the %s %q is also that of %s at the same time: give both bodies dates, or take it from one", k.kind, printed[k], a.ID)
				}
			}
		}
	}
}

func (c *checker) topics() {
	for i, t := range c.auth.Topics.Topics {
		if c.known.Pillar(t.Pillar) == nil {
			c.add(topicsFile, string(t.ID), field("topics", i, "pillar"), "unknown pillar %q", t.Pillar)
		}
		for _, l := range sortedLangs(t.CueTraps) {
			for _, cue := range t.CueTraps[l] {
				if !has(t.Cues[l], cue) {
					c.add(topicsFile, string(t.ID), field("topics", i, "cue_traps."+string(l)), "%q is no cue of the topic in this language", cue)
				}
			}
		}
	}
}

func (c *checker) acts() {
	for i, a := range c.auth.Acts.Acts {
		f := c.known.Family(a.Family)
		at := field("acts", i, "step")
		switch {
		case f == nil:
			c.add(actsFile, string(a.ID), field("acts", i, "family"), "unknown family %q", a.Family)
		case len(f.Steps) == 0 && a.Step != 0:
			c.add(actsFile, string(a.ID), at, "the family %s has no steps", a.Family)
		case len(f.Steps) > 0 && (a.Step < 1 || a.Step > len(f.Steps)):
			c.add(actsFile, string(a.ID), at, "the family %s has the steps 1 to %d, not %d", a.Family, len(f.Steps), a.Step)
		}
	}
	var verbs []string
	for v := range c.auth.Acts.RecordVerbs {
		verbs = append(verbs, v)
	}
	sort.Strings(verbs)
	for _, v := range verbs {
		if id := c.auth.Acts.RecordVerbs[v]; c.known.Act(id) == nil {
			c.add(actsFile, "", "record_verbs."+v, "unknown act %q", id)
		}
	}
}

// seenAt checks where the names of series were seen, once it is known which
// documents are held.
func (c *checker) seenAt() {
	for i, s := range c.auth.Series {
		for l, n := range s.Names {
			at := field("", i, "names."+string(l))
			switch {
			case n.Ours || strings.HasPrefix(n.SeenAt, "https://") || strings.HasPrefix(n.SeenAt, "http://"):
			case n.SeenAt == "":
				c.add(seriesFile, string(s.ID), at, "no place is given where this name is printed: enter it in seen_at, or mark the name as ours")
			case !c.held[communique.DocumentID(n.SeenAt)]:
				c.add(seriesFile, string(s.ID), at+".seen_at", "%q is neither an address nor a document held here", n.SeenAt)
			}
		}
	}
}
