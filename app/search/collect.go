package search

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/sorting"
)

// A Describer says of records what only pages know: how things are named in a
// language of the interface and where on a session's page they stand.
type Describer interface {
	// Label names a session: number, series, date.
	Label(s *communique.Session, l communique.Lang) string
	// City is where a session met, "" if that is not known.
	City(s *communique.Session, l communique.Lang) string
	// Next says in words the session that one foresaw, "" where it foresaw none.
	Next(s *communique.Session, l communique.Lang) string
	// Actor names who acts in a statement.
	Actor(s *communique.Statement, l communique.Lang) string
	// Printed is the language of a value recorded from a document.
	Printed(d communique.DocumentID, value string) communique.Lang
	// Facts, Notes, Document, Quote and Sentence give the id of a place on the
	// session's page: of its facts, of the remarks on it, of a document, of a
	// finding that begins at byte start, of a sentence of a held text.
	Facts() string
	Notes() string
	Document(d communique.DocumentID) string
	Quote(d communique.DocumentID, start int) string
	Sentence(d *communique.Document, s communique.Span) string
	// HasAgency and HasTopic tell which bodies and topics have a page.
	HasAgency(communique.AgencyID) bool
	HasTopic(communique.TopicID) bool
}

// A collector makes the units of a corpus.
type collector struct {
	Collection
	lexicon *lexicon.Lexicon
	say     Describer
	acts    map[string]int // families and verbs, by id
	topics  map[communique.TopicID]int
}

// Collect makes units of everything that the records hold: bodies and topics
// with a page, then session by session, the newest first, the session itself,
// its people, the bodies that could not be resolved, the sentences of held
// texts, the summaries of others and the notes on the record.
func Collect(sessions []*communique.Session, lex *lexicon.Lexicon, say Describer) *Collection {
	c := &collector{lexicon: lex, say: say, acts: map[string]int{}, topics: map[communique.TopicID]int{}}
	c.values(sessions)
	c.bodies()
	for _, t := range lex.Topics {
		if say.HasTopic(t.ID) {
			c.add(Unit{Kind: Topic, Session: -1, Topics: c.topicsOf([]communique.TopicID{t.ID}), Record: Record{ID: string(t.ID), Parts: inAll(Name, t.Label)}})
		}
	}
	newest := sorting.Sorted(slices.Values(sessions), func(a, b *communique.Session) int {
		return cmp.Or(cmp.Compare(b.Date.Start, a.Date.Start), cmp.Compare(a.ID, b.ID))
	})
	for _, s := range newest {
		c.session(s)
	}
	c.count()
	return &c.Collection
}

func (c *collector) add(u Unit) {
	u.Parts = slices.DeleteFunc(u.Parts, func(p Part) bool { return strings.TrimSpace(p.Text) == "" })
	if len(u.Parts) > 0 {
		c.Units = append(c.Units, u)
	}
}

// inAll makes a part of a name in each language, each wording once.
func inAll(r Role, names communique.Names) (parts []Part) {
	for _, l := range communique.Langs {
		parts = addPart(parts, Part{r, l, names[l]})
	}
	return parts
}

// addPart adds a part unless the same words are there already.
func addPart(parts []Part, p Part) []Part {
	if p.Text == "" || slices.ContainsFunc(parts, func(q Part) bool { return q.Role == p.Role && q.Text == p.Text }) {
		return parts
	}
	return append(parts, p)
}

// bodies makes a unit of each body with a page: our labels, its acronyms, its
// names as printed, then the names it is known under otherwise.
func (c *collector) bodies() {
	for i := range c.lexicon.Agencies {
		a := &c.lexicon.Agencies[i]
		if !c.say.HasAgency(a.ID) {
			continue
		}
		labels := communique.Names{}
		for l, t := range a.Label {
			labels[l] = t.Text
		}
		parts := inAll(Name, labels)
		for _, acronym := range a.Acronyms {
			parts = addPart(parts, Part{Role: Name, Text: acronym})
		}
		for _, names := range []map[communique.Lang][]string{a.Names, a.OtherNames} {
			langs := make([]communique.Lang, 0, len(names))
			for l := range names {
				langs = append(langs, l)
			}
			slices.Sort(langs)
			for _, l := range langs {
				for _, n := range names[l] {
					parts = addPart(parts, Part{Name, l, n})
				}
			}
		}
		if p := c.lexicon.Party(a.Party); p != nil {
			parts = append(parts, inAll(Actor, p.Names)...)
		}
		c.add(Unit{Kind: Body, Session: -1, Party: a.Party, Record: Record{ID: string(a.ID), Parts: parts}})
	}
}

// session makes the units of one session.
func (c *collector) session(s *communique.Session) {
	x := Session{ID: s.ID, Partners: s.Partners, Label: communique.Names{}}
	x.Year, _ = strconv.Atoi(s.Date.Year())
	for _, l := range communique.Langs {
		x.Label[l] = c.say.Label(s, l)
	}
	c.Sessions = append(c.Sessions, x)
	number := len(c.Sessions) - 1
	add := func(u Unit) {
		u.Session = number
		c.add(u)
	}
	add(Unit{Kind: Meeting, Record: Record{Parts: c.meeting(s, x.Label)}})
	all := []*communique.Findings{&s.Findings}
	for _, d := range s.Documents {
		if d.Annotation != nil {
			all = append(all, &d.Annotation.Findings)
		}
	}
	for _, f := range all {
		for i := range f.People {
			add(c.person(&f.People[i]))
		}
		for i := range f.Participants {
			if p := &f.Participants[i]; p.Agency == "" {
				add(c.unresolved(p))
			}
		}
	}
	for _, d := range s.Documents {
		if d.Held() {
			for _, u := range c.passages(d) {
				add(u)
			}
		}
	}
	for i := range s.Findings.Statements {
		add(c.summary(&s.Findings.Statements[i]))
	}
	add(c.foreseen(s))
	for i := range s.Remarks {
		add(c.note(&s.Remarks[i]))
	}
}

// meeting lists what a session is found by: its label, its series' earlier
// names, its partners, its place, the titles of its documents.
func (c *collector) meeting(s *communique.Session, label communique.Names) []Part {
	parts := inAll(Name, label)
	if x := c.lexicon.SeriesByID(s.Series); x != nil {
		for _, n := range x.EarlierNames {
			parts = addPart(parts, Part{Name, communique.English, n})
		}
	}
	for _, id := range s.Partners {
		if p := c.lexicon.Party(id); p != nil {
			for _, l := range communique.Langs {
				parts = addPart(parts, Part{Partner, l, p.Names[l]})
			}
		}
	}
	for _, l := range communique.Langs {
		parts = addPart(parts, Part{Place, l, c.say.City(s, l)})
	}
	if p := c.lexicon.Party(s.Venue.Country); p != nil {
		for _, l := range communique.Langs {
			parts = addPart(parts, Part{Place, l, p.Names[l]})
		}
	}
	for _, d := range s.Documents {
		if !d.TitleFromAddress {
			parts = addPart(parts, Part{Title, d.Lang, d.Title})
		}
	}
	return parts
}

// person makes the unit of a person; the record's ID is the role.
func (c *collector) person(p *communique.Person) Unit {
	u := Unit{Kind: Person, Record: Record{Doc: p.Source, ID: string(p.Role)}}
	part := func(r Role, text string) {
		u.Parts = addPart(u.Parts, Part{r, c.say.Printed(p.Source, text), text})
	}
	part(Name, p.Name)
	part(Office, p.Office)
	part(Organisation, p.Organisation)
	for _, f := range p.AlsoNamed {
		u.Parts = addPart(u.Parts, Part{Name, c.say.Printed(f.Source, f.Name), f.Name})
	}
	if p.Source == "" {
		return u
	}
	u.Anchor = c.say.Document(p.Source)
	u.Lang = c.say.Printed(p.Source, p.Name)
	if p.Quote != nil {
		u.Anchor = c.say.Quote(p.Source, p.Quote.Start)
	}
	return u
}

// unresolved makes the unit of a body that the authority file does not know.
func (c *collector) unresolved(p *communique.Participant) Unit {
	lang := c.say.Printed(p.Source, p.AsNamed)
	u := Unit{Kind: Body, Lang: lang, Record: Record{Doc: p.Source, Parts: []Part{{Name, lang, p.AsNamed}}}}
	u.Parts = addPart(u.Parts, Part{Role: Name, Text: p.Acronym})
	if p.Source != "" {
		u.Anchor = c.say.Document(p.Source)
	}
	if p.Quote != nil {
		u.Anchor = c.say.Quote(p.Source, p.Quote.Start)
	}
	return u
}
