package compare

import (
	"sort"
	"strconv"

	"alternat/app/communique"
	"alternat/app/compare/wording"
)

// noteOrder is the order in which notes stand: what kinds of texts these are
// before anything else, then how far apart the meetings are, then how the texts
// were read, then what their lists allow to conclude, then the rest.
var noteOrder = []NoteCode{NoteIdentical, NoteNotDelegations, NoteVersions, NoteSameSession, NoteGenreDiffers,
	NoteOwnAccount, NoteNewsItem, NoteAdvanceNotice, NoteListedOnly, NoteProvisional, NoteOtherPartner, NoteMember, NoteOtherSeries,
	NoteNotRead, NoteReadAutomatically, NoteSummaryOnly, NotePartRead, NoteWeakSource, NoteFewShared, NoteNoList,
	NoteQuotedOfficials, NoteOpenList, NoteClosedTranslated, NoteClosedList, NoteWeek, NoteAlternat, NoteMoreDocuments}

// notes are what has to be known before comparing.
func notes(c *Comparison, a, b *side) []Note {
	var out []Note
	out = append(out, pairNotes(c, a, b)...)
	out = append(out, sideNotes(c, a, A)...)
	if c.Relation != RelationSame {
		out = append(out, sideNotes(c, b, B)...)
	} else {
		for i := range out {
			out[i].Side = Both
		}
	}
	sortNotes(out)
	return out
}

func sortNotes(ns []Note) {
	rank := map[Side]int{Both: 0, A: 1, B: 2}
	sort.SliceStable(ns, func(i, j int) bool {
		x, y := indexOf(noteOrder, ns[i].Code), indexOf(noteOrder, ns[j].Code)
		if x != y {
			return x < y
		}
		return rank[ns[i].Side] < rank[ns[j].Side]
	})
}

// pairNotes are those that neither side has by itself.
func pairNotes(c *Comparison, a, b *side) []Note {
	var out []Note
	add := func(code NoteCode, args ...string) { out = append(out, Note{Code: code, Side: Both, Args: args}) }
	if c.Identical {
		add(NoteIdentical)
	}
	switch c.Relation {
	case RelationVersions:
		add(NoteVersions)
		if x, y := firstNamed(a), firstNamed(b); x != "" && y != "" && x != y {
			add(NoteAlternat, x, y)
		}
	case RelationSameSession:
		add(NoteSameSession)
	case RelationOtherPartner:
		add(NoteOtherPartner, yearsApart(a, b)...)
		out = append(out, memberNotes(a, b)...)
	case RelationOtherKind:
		out = append(out, memberNotes(a, b)...)
	case RelationOtherSeries:
		add(NoteOtherSeries, yearsApart(a, b)...)
	}
	if x, y := a.genre(), b.genre(); x != "" && y != "" && x != y {
		add(NoteGenreDiffers, string(x), string(y))
	}
	if w := c.Text.Wording; w != nil && !w.Identical && w.Shared < wording.FewShared {
		add(NoteFewShared)
	}
	return out
}

// firstNamed is the party that the subject's one text names first.
func firstNamed(s *side) string {
	if d := s.subject.Document; d != nil && d.Annotation != nil && len(d.Annotation.SideOrder) > 0 {
		return string(d.Annotation.SideOrder[0])
	}
	return ""
}

func yearsApart(a, b *side) []string {
	if n, ok := months(a.meetingDate(), b.meetingDate()); ok {
		return []string{halfYears(n)}
	}
	return nil
}

// sideNotes are those of one side.
func sideNotes(c *Comparison, s *side, which Side) []Note {
	out := s.kindNotes(which)
	out = append(out, s.readingNotes(which)...)
	out = append(out, s.listNotes(c, which)...)
	return append(out, s.furtherNotes(which)...)
}

// kindNotes say what kind of meeting and of text a side is.
func (s *side) kindNotes(which Side) []Note {
	var out []Note
	add := func(code NoteCode, cites []Cite, args ...string) {
		out = append(out, Note{Code: code, Side: which, Args: args, Cites: cites})
	}
	if s.otherMeeting() {
		add(NoteNotDelegations, nil, s.actingAgencies()...)
	}
	switch s.genre() {
	case communique.PressRelease:
		for _, i := range s.issuers() {
			add(NoteOwnAccount, nil, i)
		}
	case communique.NewsItem:
		for _, i := range s.issuers() {
			add(NoteNewsItem, nil, i)
		}
		if len(s.issuers()) == 0 {
			add(NoteNewsItem, nil)
		}
	}
	switch {
	case s.genre() == communique.AdvanceNotice:
		add(NoteAdvanceNotice, nil, s.issuers()...)
	case s.status() == communique.StatusAnnounced:
		add(NoteAdvanceNotice, nil)
	case s.genre() == communique.GenreList || s.status() == communique.StatusListed:
		add(NoteListedOnly, nil)
	}
	return out
}

// furtherNotes say what else there is to know: officials quoted, a date known
// to the week, documents that are not held.
func (s *side) furtherNotes(which Side) []Note {
	var out []Note
	add := func(code NoteCode, cites []Cite, args ...string) {
		out = append(out, Note{Code: code, Side: which, Args: args, Cites: cites})
	}
	if names, cites := s.quotedOfficials(); len(names) > 0 && !s.hasChairs() {
		add(NoteQuotedOfficials, cites, strconv.Itoa(len(names)))
	}
	for _, d := range s.annotated() {
		x := d.Annotation.Date
		if x == nil || x.Date.Precision != communique.PrecisionWeek {
			continue
		}
		cites := []Cite{cite(d, d.ID, &x.Quote, "")}
		var args []string
		if p := d.Annotation.PublicationDate; p != nil && x.Date.Basis == communique.BasisPublication {
			cites = append(cites, cite(d, d.ID, &p.Quote, ""))
			args = []string{p.Date.Start}
		}
		add(NoteWeek, cites, args...)
	}
	if n := s.furtherDocuments(); n > 0 {
		add(NoteMoreDocuments, nil, strconv.Itoa(n))
	}
	return out
}

// actingAgencies are the bodies in whose name Japan's officials act at a
// meeting that is none of delegations: what is compared is what these did.
func (s *side) actingAgencies() []string {
	var out []string
	s.people(func(doc *communique.Document, p *communique.Person) {
		if p.Side == Japan && p.Agency != "" {
			out = appendNew(out, string(p.Agency))
		}
	})
	return out
}

// quotedOfficials are those whose own words the texts give.
func (s *side) quotedOfficials() (names []string, cites []Cite) {
	s.each(func(doc *communique.Document, found *communique.Findings) {
		for i := range found.Statements {
			o := found.Statements[i].Official
			if o == nil || !o.Quoted {
				continue
			}
			key := personKey(o.Name)
			if contains(names, key) {
				continue
			}
			names = append(names, key)
			for k := range found.People {
				if p := &found.People[k]; personKey(p.Name) == key {
					cites = addCite(cites, cite(doc, p.Source, p.Quote, p.Name))
				}
			}
		}
	})
	return names, cites
}

func (s *side) hasChairs() bool {
	any := false
	s.people(func(_ *communique.Document, p *communique.Person) { any = any || presides(p.Role) })
	return any
}

// furtherDocuments are the documents of the session that are known and not
// held, beside the subject.
func (s *side) furtherDocuments() int {
	if s.subject.Session == nil || len(s.held()) == 0 {
		return 0
	}
	n := 0
	for _, d := range s.subject.Session.Documents {
		if !d.Held() && d != s.subject.Document {
			n++
		}
	}
	return n
}
