package formula

import (
	"cmp"
	"slices"

	"alternat/app/communique"
	"alternat/app/text"
)

// Basis says what a use of a formula was found in. Only the first is a
// quotation.
type Basis string

const (
	InText    Basis = "text"    // the text held here, word for word
	InSummary Basis = "summary" // our summary of a statement of a text that is not held
	InRemark  Basis = "remark"  // a remark of the record
)

// A Use is one formula where it was found.
type Use struct {
	Formula
	Basis    Basis
	Session  *communique.Session
	Document *communique.Document // nil where the record does not tell
	// Quote is the passage as printed, from the first word of the formula to
	// the last; nil outside texts held.
	Quote *communique.Quote
	// Statement is the one that has the formula: in a text held nil where it
	// stands in none.
	Statement *communique.Statement
	// Written is the summary or remark in which it stands, in English; "" in a
	// text. The spans of the formula are then offsets into it.
	Written string
}

// States reports whether the words are those of states, as far as is known:
// not of an official, a body or participants at large.
func (u *Use) States() bool { return u.Statement == nil || !u.Statement.NotStates }

// A Text is one document or record with what was found in it of one head.
type Text struct {
	Session  *communique.Session
	Document *communique.Document // nil where the record does not tell
	Basis    Basis
	Uses     []Use // none: a text held here that has no listed qualifier with the head
}

// Has returns the first use that has a qualifier, or nil.
func (t *Text) Has(qualifier string) *Use {
	for i := range t.Uses {
		if t.Uses[i].Has(qualifier) {
			return &t.Uses[i]
		}
	}
	return nil
}

// A Survey is every use of every formula in the records. It is not changed
// after it is made and may be used by several goroutines.
type Survey struct {
	uses     []Use                 // by date of the session, an unknown one last, then as the record has them
	texts    []Text                // those held
	sessions []*communique.Session // by date, an unknown one last, then id
}

// New reads all texts held and all records. It takes time linear in them.
func New(sessions []*communique.Session, f *Finder) *Survey {
	v := &Survey{sessions: slices.SortedStableFunc(slices.Values(sessions), func(a, b *communique.Session) int {
		return cmp.Or(cmp.Compare(cmp.Or(a.Date.Start, "9999"), cmp.Or(b.Date.Start, "9999")), cmp.Compare(a.ID, b.ID))
	})}
	for _, s := range v.sessions {
		for _, d := range s.Documents {
			if d.Held() {
				v.text(s, d, f)
			}
		}
		v.record(s, f)
	}
	return v
}

// text reads a document held here.
func (v *Survey) text(s *communique.Session, d *communique.Document, f *Finder) {
	var skip []communique.Span
	if d.Annotation != nil {
		for _, p := range d.Annotation.Boilerplate {
			skip = append(skip, p.Span)
		}
	}
	v.texts = append(v.texts, Text{Session: s, Document: d, Basis: InText})
	for _, x := range f.Find(text.Parse(d.Text, d.Lang, skip)) {
		q := d.Quote(x.Span)
		v.uses = append(v.uses, Use{Formula: x, Basis: InText, Session: s, Document: d, Quote: &q, Statement: within(d, x.HeadSpan)})
	}
}

// within is the statement of an annotation that has the span in its quote: the
// shortest, if several have.
func within(d *communique.Document, at communique.Span) *communique.Statement {
	if d.Annotation == nil {
		return nil
	}
	var best *communique.Statement
	for i := range d.Annotation.Findings.Statements {
		st := &d.Annotation.Findings.Statements[i]
		if st.Quote != nil && st.Quote.Contains(at) && (best == nil || st.Quote.Len() < best.Quote.Len()) {
			best = st
		}
	}
	return best
}

// record reads what the session's record says in our words.
func (v *Survey) record(s *communique.Session, f *Finder) {
	for i := range s.Findings.Statements {
		st := &s.Findings.Statements[i]
		for _, x := range f.FindIn(st.What, communique.English) {
			v.uses = append(v.uses, Use{Formula: x, Basis: InSummary, Session: s, Document: s.Document(st.Source), Statement: st, Written: st.What})
		}
	}
	for _, r := range s.Remarks {
		for _, x := range f.FindIn(r.Text, communique.English) {
			u := Use{Formula: x, Basis: InRemark, Session: s, Written: r.Text}
			if len(r.Sources) == 1 {
				u.Document = s.Document(r.Sources[0])
			}
			v.uses = append(v.uses, u)
		}
	}
}

// Uses are those of a head, in order of date.
func (v *Survey) Uses(head string) []Use {
	var out []Use
	for _, u := range v.uses {
		if u.Head == head {
			out = append(out, u)
		}
	}
	return out
}

// Texts are the documents and records in which a head stands with a qualifier,
// and the texts held in which it does not, in order of date.
func (v *Survey) Texts(head string) []Text {
	var out []Text
	for _, t := range v.texts {
		out = append(out, Text{Session: t.Session, Document: t.Document, Basis: t.Basis})
	}
	for _, u := range v.Uses(head) {
		at := slices.IndexFunc(out, func(t Text) bool { return t.Session == u.Session && t.Document == u.Document && t.Basis == u.Basis })
		if at < 0 {
			at, out = len(out), append(out, Text{Session: u.Session, Document: u.Document, Basis: u.Basis})
		}
		out[at].Uses = append(out[at].Uses, u)
	}
	place := func(t Text) int { return slices.Index(v.sessions, t.Session) }
	slices.SortStableFunc(out, func(a, b Text) int { return cmp.Compare(place(a), place(b)) })
	return out
}

// Silent are the sessions about which nothing follows for a head: no text of
// theirs is held, and what the record says in our words has no formula.
func (v *Survey) Silent(head string) []*communique.Session {
	var out []*communique.Session
	for _, s := range v.sessions {
		held := slices.ContainsFunc(s.Documents, (*communique.Document).Held)
		used := slices.ContainsFunc(v.uses, func(u Use) bool { return u.Session == s && u.Head == head })
		if !held && !used {
			out = append(out, s)
		}
	}
	return out
}

// Qualifiers lists those found with a head, in order of id.
func (v *Survey) Qualifiers(head string) []string {
	var out []string
	for _, u := range v.Uses(head) {
		for _, w := range u.Words {
			out = append(out, w.Qualifier)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// A Run is one qualifier with one partner: the first and the last use of
// states in this record, and how many sessions have it.
type Run struct {
	Qualifier   string
	Partner     communique.PartyID
	First, Last Use // of sessions with a date
	Sessions    int
}

// Runs are those of a head, by qualifier, then partner. Sessions without a
// date and words of officials are left out.
func (v *Survey) Runs(head string) []Run {
	var out []Run
	for _, u := range v.Uses(head) {
		if !u.States() || !u.Session.Date.Known() {
			continue
		}
		for _, w := range u.Words {
			for _, p := range u.Session.Partners {
				at := slices.IndexFunc(out, func(r Run) bool { return r.Qualifier == w.Qualifier && r.Partner == p })
				if at < 0 {
					out = append(out, Run{Qualifier: w.Qualifier, Partner: p, First: u, Last: u, Sessions: 1})
					continue
				}
				if r := &out[at]; r.Last.Session != u.Session {
					r.Last, r.Sessions = u, r.Sessions+1
				}
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Run) int {
		return cmp.Or(cmp.Compare(a.Qualifier, b.Qualifier), cmp.Compare(a.Partner, b.Partner))
	})
	return out
}
