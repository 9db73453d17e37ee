package compare

import (
	"alternat/app/communique"
)

// statements compares what the sides state.
func statements(a, b *side, relation Relation) Statements {
	j := &judge{a, b, relation}
	sa, aa := a.units()
	sb, ab := b.units()
	out := Statements{BlankA: statementsBlank(a, sa, aa), BlankB: statementsBlank(b, sb, ab)}
	out.Rows = j.rows(sa, sb)
	out.Arrangements = j.arrangements(aa, ab)
	return out
}

func statementsBlank(s *side, lists ...[]*unit) Blank {
	for _, l := range lists {
		if len(l) > 0 {
			return NotBlank
		}
	}
	return s.silence(communique.FieldStatements)
}

// unread is the reason why a side's silence on positions is no silence: the
// text is not held, was not read, or was read by rules nobody checked; "" if
// the texts are known to their end.
func (s *side) unread() Reason {
	if s.automatic() {
		return ReasonAutomatic
	}
	if d := s.subject.Document; d != nil {
		switch {
		case !d.Held():
			return ReasonNotHeld
		case d.Annotation == nil:
			return ReasonNotRead
		}
		return ""
	}
	switch s.silence(communique.FieldStatements) {
	case NotHeld:
		return ReasonNotHeld
	case NotRead, NotFound:
		return ReasonNotRead
	}
	return ""
}

// rows makes the rows as [StatementRow] describes them.
func (j *judge) rows(as, bs []*unit) []StatementRow {
	var drafts []draft
	covered := map[*unit][]communique.TopicID{}
	coupled := map[*unit]bool{}
	for _, c := range pair(as, bs, statementScore) {
		x, y := as[c.a], bs[c.b]
		both := j.a.au.sortTopics(append([]communique.TopicID(nil), shared(x, y)...))
		covered[x], covered[y] = both, both
		coupled[x], coupled[y] = true, true
		outcome, reasons := j.verdict(x, y)
		drafts = append(drafts, j.draft(0, headed(both, x, y), []*unit{x}, []*unit{y}, outcome, reasons))
	}
	drafts = append(drafts, j.meetings(as, bs, covered)...)
	drafts = append(drafts, j.lone(as, bs, covered, coupled, true)...)
	drafts = append(drafts, j.lone(bs, as, covered, coupled, false)...)
	return j.sorted(drafts)
}

// meetings are the rows of topics on which both sides state something that no
// couple covers.
func (j *judge) meetings(as, bs []*unit, covered map[*unit][]communique.TopicID) []draft {
	var out []draft
	for _, t := range j.topics(as, bs) {
		ta, tb := on(as, t, nil), on(bs, t, nil)
		la, lb := on(as, t, covered), on(bs, t, covered)
		if len(ta) == 0 || len(tb) == 0 || len(la)+len(lb) == 0 {
			continue
		}
		if len(la) == 0 {
			la = ta
		}
		if len(lb) == 0 {
			lb = tb
		}
		outcome, reasons := j.meeting(la, lb)
		d := j.draft(1, []communique.TopicID{t}, la, lb, outcome, reasons)
		if n := sameStatements(out, d.row); n >= 0 {
			out[n].row.Topics = append(out[n].row.Topics, t)
			continue
		}
		out = append(out, d)
	}
	return out
}

// lone are the rows of what one side states on topics that the other states
// nothing on. Where the other side's text names such a topic all the same,
// that is said.
func (j *judge) lone(us, others []*unit, covered map[*unit][]communique.TopicID, coupled map[*unit]bool, inA bool) []draft {
	there := j.b
	if !inA {
		there = j.a
	}
	var out []draft
	for _, u := range us {
		var silent, named []communique.TopicID
		var also []Cite
		for _, t := range u.topics {
			if contains(covered[u], t) || len(on(others, t, nil)) > 0 {
				continue
			}
			if at := there.names(t); len(at) > 0 {
				named = append(named, t)
				for _, c := range at {
					also = addCite(also, c)
				}
			} else {
				silent = append(silent, t)
			}
		}
		if len(silent) > 0 || len(u.topics) == 0 && !coupled[u] {
			outcome, reasons := j.alone(u, inA)
			out = append(out, j.oneSided(silent, u, inA, outcome, reasons, nil))
		}
		if len(named) > 0 {
			_, reasons := j.alone(u, inA)
			out = append(out, j.oneSided(named, u, inA, OutcomeBoth, ordered(append(reasons, ReasonNamedOnly)), also))
		}
	}
	return out
}

func (j *judge) oneSided(topics []communique.TopicID, u *unit, inA bool, outcome Outcome, reasons []Reason, also []Cite) draft {
	topics = headed(j.a.au.sortTopics(append([]communique.TopicID(nil), topics...)), u, u)
	if inA {
		d := j.draft(2, topics, []*unit{u}, nil, outcome, reasons)
		d.row.AlsoB = also
		return d
	}
	d := j.draft(2, topics, nil, []*unit{u}, outcome, reasons)
	d.row.AlsoA = also
	return d
}

// arrangements are coupled by their kind; what they do not share stands alone.
func (j *judge) arrangements(as, bs []*unit) []StatementRow {
	var drafts []draft
	coupled := map[*unit]bool{}
	for _, c := range pair(as, bs, arrangementScore) {
		x, y := as[c.a], bs[c.b]
		coupled[x], coupled[y] = true, true
		ts := shared(x, y)
		if len(ts) == 0 {
			ts = j.topics([]*unit{x}, []*unit{y})
		}
		outcome, reasons := j.verdict(x, y)
		drafts = append(drafts, j.draft(0, headed(j.a.au.sortTopics(ts), x, y), []*unit{x}, []*unit{y}, outcome, reasons))
	}
	for _, u := range as {
		if !coupled[u] {
			outcome, reasons := j.alone(u, true)
			drafts = append(drafts, j.oneSided(u.topics, u, true, outcome, reasons, nil))
		}
	}
	for _, u := range bs {
		if !coupled[u] {
			outcome, reasons := j.alone(u, false)
			drafts = append(drafts, j.oneSided(u.topics, u, false, outcome, reasons, nil))
		}
	}
	return j.sorted(drafts)
}
