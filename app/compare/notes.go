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
	NoteOwnAccount, NoteNewsItem, NoteAdvanceNotice, NoteListedOnly, NoteProvisional, NoteOtherPartner, NoteOtherSeries,
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
	case communique.AdvanceNotice:
		add(NoteAdvanceNotice, nil, s.issuers()...)
	case communique.GenreList:
		add(NoteListedOnly, nil)
	}
	out = append(out, s.readingNotes(which)...)
	out = append(out, s.listNotes(c, which)...)
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

// readingNotes say what the reading of a side rests on.
func (s *side) readingNotes(which Side) []Note {
	var out []Note
	add := func(code NoteCode, cites []Cite, args ...string) {
		out = append(out, Note{Code: code, Side: which, Args: args, Cites: cites})
	}
	for _, d := range s.leading() {
		if !d.Provisional {
			continue
		}
		var cites []Cite
		if d.Annotation != nil && d.Annotation.StatusNote != nil {
			cites = []Cite{cite(d, d.ID, d.Annotation.StatusNote, "")}
		}
		if d.Held() || s.subject.Document != nil {
			add(NoteProvisional, cites, string(d.Lang))
		}
	}
	for _, d := range s.held() {
		if d.Annotation == nil {
			add(NoteNotRead, nil)
			break
		}
	}
	if s.automatic() {
		add(NoteReadAutomatically, nil)
	}
	if len(s.held()) == 0 && s.session != nil {
		add(NoteSummaryOnly, nil)
	}
	if r := s.session; r != nil && s.subject.Document == nil {
		if !r.ReadWhole {
			add(NotePartRead, nil)
		}
		if r.Confidence == "low" {
			add(NoteWeakSource, nil)
		}
	}
	return out
}

// listNotes say how the lists of a side end, as far as a row rests on it: an
// open list always, one without "and others" where a body is not in it.
func (s *side) listNotes(c *Comparison, which Side) []Note {
	var out []Note
	for _, t := range c.Participants {
		list := t.ListA
		if which == B {
			list = t.ListB
		}
		note := Note{Side: which, Args: []string{string(t.Party)}}
		switch list.End {
		case communique.ListOpen:
			note.Code, note.Cites = NoteOpenList, newPresence(s, t.Party).openWords
		case communique.ListNone:
			note.Code = NoteNoList
		case communique.ListFull:
			if !restsOn(t, which) {
				continue
			}
			note.Code = NoteClosedList
			if list.AsTranslated {
				note.Code = NoteClosedTranslated
			}
		default:
			continue
		}
		out = append(out, note)
	}
	return out
}

func restsOn(t ParticipantTable, which Side) bool {
	for _, r := range t.Rows {
		cell := r.A
		if which == B {
			cell = r.B
		}
		if cell.State == CellNotNamedClosed {
			return true
		}
	}
	return false
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
