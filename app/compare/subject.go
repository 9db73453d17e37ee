package compare

import "alternat/app/communique"

// A side is one subject with everything that its documents say, each value
// with its source. A document speaks for itself alone; a session merges all
// its documents and what the record knows of those that are not held.
type side struct {
	subject Subject
	session *communique.Session // nil where nothing is known of the meeting
	au      *authority
	docs    []*communique.Document // the documents that count
	// summary are the findings from documents that are not held: of the whole
	// session, or of the one document that is the subject.
	summary communique.Findings
}

// newSide gathers what counts for a subject.
func newSide(s Subject, au *authority) *side {
	x := &side{subject: s, session: s.Session, au: au}
	if x.session != nil && x.session.Series == "" && len(x.session.Partners) == 0 {
		x.session = nil
	}
	if s.Document != nil {
		x.docs = []*communique.Document{s.Document}
		if s.Session != nil && !s.Document.Held() {
			x.summary = findingsOf(s.Session.Findings, s.Document.ID)
		}
		return x
	}
	x.docs = s.Session.Documents
	x.summary = s.Session.Findings
	return x
}

// each calls f for the findings of every annotated document, in the order of
// the record, and then for the summary, with document "".
func (s *side) each(f func(doc *communique.Document, found *communique.Findings)) {
	for _, d := range s.docs {
		if d.Annotation != nil && d.Held() {
			f(d, &d.Annotation.Findings)
		}
	}
	f(nil, &s.summary)
}

// annotated are the documents whose text is held and was read.
func (s *side) annotated() []*communique.Document {
	var out []*communique.Document
	for _, d := range s.docs {
		if d.Annotation != nil && d.Held() {
			out = append(out, d)
		}
	}
	return out
}

func (s *side) held() []*communique.Document {
	var out []*communique.Document
	for _, d := range s.docs {
		if d.Held() {
			out = append(out, d)
		}
	}
	return out
}

// automatic reports whether the reading rests on rules that nobody checked.
func (s *side) automatic() bool {
	for _, d := range s.annotated() {
		if d.Annotation.Reading == communique.ReadByRule {
			return true
		}
	}
	return false
}

// otherMeeting reports whether the session is no meeting of two delegations.
func (s *side) otherMeeting() bool {
	return s.session != nil && s.session.Status == communique.StatusOtherMeeting
}

// silence says what it means that the side gives no value for a field: the
// text, known to its end, is silent; it was not read; it is not held; or the
// field does not apply. "Not stated" of a session is said only if every one of
// its documents was read whole.
func (s *side) silence(f communique.Field) Blank {
	if s.otherMeeting() {
		switch f {
		case communique.FieldOrdinal, communique.FieldChairs, communique.FieldNextSession:
			return NotApplicable
		}
	}
	if d := s.subject.Document; d != nil {
		switch {
		case !d.Held():
			return NotHeld
		case d.Annotation == nil || s.automatic():
			return s.unreadBlank()
		}
		return NotStated
	}
	switch r := s.subject.Session; {
	case communique.Has(r.NotRead, f) && len(s.annotated()) == 0 && r.Status == communique.StatusListed:
		return NotHeld
	case communique.Has(r.NotRead, f) || s.automatic():
		return s.unreadBlank()
	case r.ReadWhole:
		return NotStated
	case len(s.held()) > 0 || communique.Has(r.NotStated, f) || s.taken():
		return NotRead
	}
	return NotHeld
}

// unreadBlank is the blank of what nobody read: rules may have, and have not
// found it.
func (s *side) unreadBlank() Blank {
	if s.automatic() {
		return NotFound
	}
	return NotRead
}

// taken reports whether anything was taken from texts that are not held: they
// were read then, though not to their end.
func (s *side) taken() bool { return s.status() != communique.StatusListed && !s.empty() }

// empty reports whether nothing was taken from texts that are not held.
func (s *side) empty() bool {
	f := &s.summary
	return len(f.People)+len(f.Participants)+len(f.Topics)+len(f.Statements) == 0
}

// status is that of the session, of a subject that is a session.
func (s *side) status() communique.Status {
	if s.session == nil || s.subject.Document != nil {
		return ""
	}
	return s.session.Status
}

// parties are those at the table, Japan first as the common side of all
// records; nil where that is not known.
func (s *side) parties() []communique.PartyID {
	if s.session == nil {
		return s.partiesRead()
	}
	return append([]communique.PartyID{Japan}, s.session.Partners...)
}

// partiesRead are those that a text names of which nothing else is known; nil
// where it names no two.
func (s *side) partiesRead() []communique.PartyID {
	if d := s.subject.Document; d != nil && d.Annotation != nil && s.automatic() && len(d.Annotation.SideOrder) > 1 {
		return d.Annotation.SideOrder
	}
	return nil
}

// Japan is the side common to all records.
const Japan communique.PartyID = "JP"

// doc is the side's document with the given id, nil if it has none.
func (s *side) doc(id communique.DocumentID) *communique.Document {
	for _, d := range s.docs {
		if d.ID == id {
			return d
		}
	}
	return nil
}

// cite makes a citation of a finding: the quote where there is one, else the
// value as recorded with the document it was taken from.
func cite(doc *communique.Document, source communique.DocumentID, q *communique.Quote, value string) Cite {
	if doc != nil {
		source = doc.ID
	}
	if q == nil || doc == nil {
		return Cite{Document: source, Text: value}
	}
	return Cite{Document: source, Quote: q, Text: q.Text}
}

func contains[T comparable](list []T, x T) bool {
	for _, y := range list {
		if x == y {
			return true
		}
	}
	return false
}

// before reports whether a comes first where one order has to be chosen for
// both sides: the earlier meeting, then the id. It makes the order of rows the
// same whichever side a subject stands on.
func before(a, b *side) bool {
	x, y := a.meetingDate().Start, b.meetingDate().Start
	if x != y && x != "" && y != "" {
		return x < y
	}
	return a.subject.ID() <= b.subject.ID()
}

// date is the date of the meeting as the subject gives it.
func (s *side) date() communique.Date {
	for _, d := range s.annotated() {
		if a := d.Annotation; a.Date != nil && a.Date.Date.Known() {
			return a.Date.Date
		}
	}
	if s.subject.Document == nil || !s.subject.Document.Held() {
		if s.session != nil {
			return s.session.Date
		}
	}
	return communique.Date{}
}

// meetingDate is the date of the meeting by whatever is known of it, for
// questions of fact about the world (did a body exist then?), not about the
// text.
func (s *side) meetingDate() communique.Date {
	if d := s.date(); d.Known() {
		return d
	}
	if s.session != nil {
		return s.session.Date
	}
	return communique.Date{}
}
