package compare

import (
	"strconv"

	"alternat/app/communique"
)

// facts are the lines of the facts in the order a person reads them. A line
// stands only if at least one side gives a value, but for number, date, place
// and chairs, whose absence is news of its own.
func facts(a, b *side, relation Relation) []Fact {
	g := &gauge{a: a, b: b, relation: relation}
	out := []Fact{g.series()}
	if f := g.name(); f.A.Blank == NotBlank && f.B.Blank == NotBlank {
		out = append(out, f)
	}
	out = append(out, g.ordinal(), g.date(), g.venue())
	for _, f := range []Fact{g.mode(), g.documents(FactGenre), g.documents(FactIssuer), g.documents(FactLanguage)} {
		if given(f) {
			out = append(out, f)
		}
	}
	out = append(out, g.people()...)
	if f, ok := g.interval(); ok {
		out = append(out, f)
	}
	if f := g.next(); given(f) {
		out = append(out, f)
	}
	return out
}

func given(f Fact) bool { return f.A.Blank == NotBlank || f.B.Blank == NotBlank }

// A gauge measures what a difference in a fact amounts to.
type gauge struct {
	a, b     *side
	relation Relation
}

// change is the rule for a fact without a rule of its own: the same, a routine
// change within a series, otherwise a mere difference.
func (g *gauge) change(a, b FactValue) Change {
	switch {
	case a.Blank != NotBlank || b.Blank != NotBlank:
		return Unknowable
	case sameCodes(a.Codes, b.Codes):
		return Unchanged
	case g.relation.development():
		return Routine
	}
	return Differs
}

func sameCodes(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

func (g *gauge) fact(kind FactKind, value func(*side) FactValue) Fact {
	f := Fact{Kind: kind, A: value(g.a), B: value(g.b)}
	f.Change = g.change(f.A, f.B)
	return f
}

func (g *gauge) series() Fact {
	f := g.fact(FactSeries, func(s *side) FactValue {
		if s.session == nil || s.session.Series == "" {
			return FactValue{Blank: s.unreadBlank()}
		}
		return FactValue{Codes: []string{string(s.session.Series)}, Own: s.session.Name}
	})
	if g.relation != RelationSame && (len(f.A.Own) > 0 || len(f.B.Own) > 0) {
		f.Change = Unknowable
	}
	return f
}

// name is the meeting's name as printed. Names carry the number of the
// session, so they differ within a series as a matter of course.
func (g *gauge) name() Fact {
	f := g.fact(FactName, func(s *side) FactValue {
		v := FactValue{}
		for _, d := range s.annotated() {
			q := d.Annotation.Name
			if q == nil && d.Annotation.Ordinal != nil {
				q = &d.Annotation.Ordinal.Quote
			}
			if q != nil {
				v.Codes = append(v.Codes, q.Text)
				v.Cites = append(v.Cites, cite(d, d.ID, q, q.Text))
			}
		}
		if len(v.Codes) == 0 {
			v.Blank = s.nameless()
		}
		return v
	})
	if f.Change == Routine {
		f.Change = Differs
	}
	return f
}

// nameless says what it means that no name as printed is known.
func (s *side) nameless() Blank {
	switch {
	case len(s.held()) == 0:
		return NotHeld
	case len(s.annotated()) < len(s.held()) || s.automatic():
		return s.unreadBlank()
	}
	return NotStated
}

func (g *gauge) ordinal() Fact { return g.fact(FactOrdinal, (*side).ordinal) }

func (s *side) ordinal() FactValue {
	var v FactValue
	for _, d := range s.annotated() {
		if o := d.Annotation.Ordinal; o != nil {
			v.Codes = appendNew(v.Codes, strconv.Itoa(o.Ordinal))
			v.Cites = append(v.Cites, cite(d, d.ID, &o.Quote, ""))
		}
	}
	if len(v.Codes) == 0 && s.speaksForRecord() && s.session.Ordinal > 0 {
		v.Codes = []string{strconv.Itoa(s.session.Ordinal)}
		v.Inferred = s.session.OrdinalInferred
	}
	return s.orBlank(v, communique.FieldOrdinal)
}

// speaksForRecord reports whether values of the record that name no source may
// stand for the subject: those of a session, never those of one document.
func (s *side) speaksForRecord() bool { return s.subject.Document == nil && s.session != nil }

func (s *side) orBlank(v FactValue, f communique.Field) FactValue {
	if len(v.Codes) == 0 && len(v.People) == 0 {
		return FactValue{Blank: s.silence(f)}
	}
	return v
}

func (g *gauge) mode() Fact {
	f := g.fact(FactMode, func(s *side) FactValue {
		var v FactValue
		s.venues(func(d *communique.Document, w communique.Venue) {
			if w.Mode != "" {
				v.Codes = appendNew(v.Codes, w.Mode)
				if d != nil && w.Quote != nil {
					v.Cites = append(v.Cites, cite(d, d.ID, w.Quote, ""))
				}
			}
		})
		return s.orBlank(v, communique.FieldMode)
	})
	if f.Change == Routine {
		f.Change, f.Why = Notable, "mode"
	}
	return f
}

// venues calls f for the place as each text gives it, or as the record has it
// where no held text does.
func (s *side) venues(f func(*communique.Document, communique.Venue)) {
	found := false
	for _, d := range s.annotated() {
		if w := d.Annotation.Venue; w != nil {
			found = true
			f(d, *w)
		}
	}
	if !found && s.speaksForRecord() {
		f(nil, s.session.Venue)
	}
}

func appendNew(list []string, s string) []string {
	if contains(list, s) {
		return list
	}
	return append(list, s)
}
