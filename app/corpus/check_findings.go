//go:build !js

package corpus

import (
	"strings"

	"alternat/app/communique"
)

// findingsCheck is where findings stand: in a session's summary, or in the
// annotation of doc.
type findingsCheck struct {
	file    string
	session wireSession
	summary bool
	doc     *wireDocument
}

func (x *findingsCheck) id() string {
	if x.doc != nil {
		return string(x.doc.ID)
	}
	return string(x.session.ID)
}

// document returns the one that a finding was taken from, or nil.
func (x *findingsCheck) document(source communique.DocumentID) *wireDocument {
	if source == "" {
		return x.doc
	}
	for i := range x.session.Documents {
		if x.session.Documents[i].ID == source {
			return &x.session.Documents[i]
		}
	}
	return nil
}

// sources checks the documents a finding names. In a summary none of them may
// be held, because what a held document says stands in its annotation.
func (c *checker) sources(x *findingsCheck, path string, sources ...communique.DocumentID) {
	for _, s := range sources {
		if s == "" {
			continue
		}
		d := x.document(s)
		if d == nil {
			c.source(x.file, x.id(), path, x.session, s)
		} else if x.summary && d.Held {
			c.add(x.file, x.id(), path, "the text of %s is held: what it says belongs in its annotation only", s)
		}
	}
}

func (c *checker) findings(x *findingsCheck, w wireFindings) {
	date := x.session.Date.Start
	for i, p := range w.People {
		at := func(key string) string { return field("people", i, key) }
		c.party(x.file, x.id(), at("side"), p.Side)
		if p.Agency != "" {
			c.body(x.file, x.id(), at("agency"), p.Agency, p.Side, date)
		}
		if p.Unit != "" {
			c.body(x.file, x.id(), at("unit"), p.Unit, p.Side, date)
		}
		c.sources(x, at("source"), p.Source)
		c.name(x, p.Source, p.Side, p.Name)
		for k, f := range p.AlsoNamed {
			c.sources(x, field(at("also_named"), k, "source"), f.Source)
			c.name(x, f.Source, p.Side, f.Name)
		}
	}
	c.lists(x, w.Lists)
	for i, p := range w.Participants {
		at := func(key string) string { return field("participants", i, key) }
		c.party(x.file, x.id(), at("side"), p.Side)
		if p.Agency != "" {
			c.body(x.file, x.id(), at("agency"), p.Agency, p.Side, date)
		} else if p.Note == "" {
			c.add(x.file, x.id(), at("agency"), "%s names no body: give one, or say in a note why not", short(p.AsNamed))
		}
		if p.At != nil && p.At.Quote != p.AsNamed {
			c.add(x.file, x.id(), at("as_named"), "%s is not what its quote says", short(p.AsNamed))
		}
		c.sources(x, at("source"), p.Source)
		for k, f := range p.AlsoNamed {
			c.sources(x, field(at("also_named"), k, "source"), f.Source)
		}
	}
	type topicKey struct {
		topic  communique.TopicID
		source communique.DocumentID
	}
	seen := map[topicKey]bool{}
	for i, t := range w.Topics {
		c.topic(x.file, x.id(), field("topics", i, "topic"), t.Topic)
		c.sources(x, field("topics", i, "source"), t.Source)
		c.sources(x, field("topics", i, "also_in"), t.AlsoIn...)
		key := topicKey{t.Topic, t.Source}
		if seen[key] && t.At == nil {
			c.add(x.file, x.id(), field("topics", i, "topic"), "%s is entered twice for one document", t.Topic)
		}
		seen[key] = true
	}
	for i, s := range w.Statements {
		c.statement(x, i, s)
	}
}

func (c *checker) lists(x *findingsCheck, lists []wireList) {
	type key struct {
		side   communique.PartyID
		source communique.DocumentID
	}
	seen := map[key]bool{}
	for i, l := range lists {
		at := func(key string) string { return field("lists", i, key) }
		c.party(x.file, x.id(), at("side"), l.Side)
		c.sources(x, at("source"), l.Source)
		if l.End != communique.ListOpen && (l.OpenEnd != nil || l.OpenWords != "") {
			c.add(x.file, x.id(), at("end"), "words leave the list open, but it is called %s", l.End)
		}
		if l.AsTranslated && l.End != communique.ListFull {
			c.add(x.file, x.id(), at("as_translated"), "only a full list can be full as translated")
		}
		k := key{l.Side, l.Source}
		if seen[k] {
			c.add(x.file, x.id(), at("side"), "the list of %s is entered twice for one document", l.Side)
		}
		seen[k] = true
	}
}

func (c *checker) statement(x *findingsCheck, i int, s wireStatement) {
	id, at := x.id(), func(key string) string { return field("statements", i, key) }
	c.actor(x, at, s)
	c.grade(x, at, s.Act, s.Family, s.Step)
	if s.Act == "" && s.NoDirection != "verb not read" {
		c.add(x.file, id, at("no_direction"), "a statement without an act says \"verb not read\"")
	}
	d := x.document(s.Source)
	if a := c.known.Act(s.Act); a != nil {
		if len(a.OnlyIn) > 0 && (d == nil || !has(a.OnlyIn, d.Genre)) {
			c.add(x.file, id, at("act"), "%s stands only in documents of the kind %s", s.Act, a.OnlyIn[0])
		}
		if want, listed := c.auth.Acts.RecordVerbs[s.Verb]; x.summary && (!listed || want != s.Act) {
			c.add(x.file, id, at("verb"), "%q is not entered as a verb of %s: see record_verbs in %s", s.Verb, s.Act, actsFile)
		}
	}
	if f := c.known.Family(s.Family); f != nil && f.Direction && s.NoDirection == "" && noDirection(x, d) {
		c.add(x.file, id, at("no_direction"), "this verb cannot be weighed (translation, report, our rendering, or no source): say why")
	}
	if s.Dated && s.Family != "undertaking" {
		c.add(x.file, id, at("dated"), "only an undertaking is dated")
	}
	for k, t := range s.Topics {
		c.topic(x.file, id, field(at("topics"), k, ""), t)
	}
	for k, m := range s.Modifiers {
		if c.known.Modifier(m) == nil {
			c.add(x.file, id, field(at("modifiers"), k, ""), "unknown modifier %q", m)
		}
	}
	switch {
	case x.summary && s.What == "":
		c.add(x.file, id, at("what"), "a statement of the summary says in our words what was said")
	case x.summary && len(strings.Fields(s.What)) > 25:
		c.add(x.file, id, at("what"), "%d words: 25 at most", len(strings.Fields(s.What)))
	case !x.summary && s.At == nil:
		c.add(x.file, id, at("at"), "a statement read in a text quotes it")
	}
	c.sources(x, at("source"), s.Source)
	c.sources(x, at("also_in"), s.AlsoIn...)
	for k, v := range s.Variants {
		c.sources(x, field(at("variants"), k, "source"), v.Source)
		c.grade(x, func(key string) string { return field(at("variants"), k, key) }, v.Act, v.Family, v.Step)
	}
}

// noDirection reports whether verbs from d are never weighed. In a summary
// they are our rendering unless the document is English.
func noDirection(x *findingsCheck, d *wireDocument) bool {
	if d == nil || d.Provisional {
		return true
	}
	switch d.Genre {
	case communique.NewsItem, communique.GenreList, communique.Background:
		return true
	}
	return x.summary && d.Lang != communique.English
}

// actor checks who acts, and that what only some actors have is there.
func (c *checker) actor(x *findingsCheck, at func(string) string, s wireStatement) {
	id := x.id()
	if (s.Actor == communique.ActorOfficial) != (s.Official != nil) {
		c.add(x.file, id, at("official"), "the actor is %s: an official is named exactly where one acts", s.Actor)
	}
	if (s.Actor == communique.ActorAgency) != (s.Agency != "") {
		c.add(x.file, id, at("agency"), "the actor is %s: a body is named exactly where one acts", s.Actor)
	}
	switch s.Actor {
	case communique.ActorBoth, communique.ActorAll, communique.ActorMeeting:
	case communique.ActorOfficial, communique.ActorAgency, communique.ActorOthers:
		if !s.NotStates {
			c.add(x.file, id, at("not_states"), "a statement of %s stands in no table of states", s.Actor)
		}
	default:
		parties := s.Actor.Parties()
		for _, p := range parties {
			c.party(x.file, id, at("actor"), p)
		}
		if communique.Together(parties...) != s.Actor {
			c.add(x.file, id, at("actor"), "parties that act together stand once each, in order: write %q", communique.Together(parties...))
		}
	}
	if o := s.Official; o != nil {
		c.name(x, s.Source, o.Side, o.Name)
		c.party(x.file, id, at("official.side"), o.Side)
		c.body(x.file, id, at("official.agency"), o.Agency, o.Side, x.session.Date.Start)
	}
	if s.Agency != "" {
		c.body(x.file, id, at("agency"), s.Agency, "", x.session.Date.Start)
	}
}

// grade checks an act, and that family and step are those of the act.
func (c *checker) grade(x *findingsCheck, at func(string) string, act communique.ActID, family communique.FamilyID, step int) {
	if act == "" {
		if family != "" || step != 0 {
			c.add(x.file, x.id(), at("family"), "family and step follow from an act, and none is given")
		}
		return
	}
	a := c.known.Act(act)
	switch {
	case a == nil:
		c.add(x.file, x.id(), at("act"), "unknown act %q", act)
	case a.Family != family:
		c.add(x.file, x.id(), at("family"), "%s is of the family %s, not %s", act, a.Family, family)
	case a.Step != step:
		c.add(x.file, x.id(), at("step"), "%s is step %d of %s, not %d", act, a.Step, family, step)
	}
}
