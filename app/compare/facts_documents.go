package compare

import "alternat/app/communique"

// documents are the facts of the documents themselves.
func (g *gauge) documents(kind FactKind) Fact {
	f := g.fact(kind, func(s *side) FactValue {
		var v FactValue
		for _, d := range s.counted() {
			code, c, inferred := documentFact(kind, d)
			if code == "" {
				continue
			}
			v.Codes = appendNew(v.Codes, code)
			if c != nil {
				v.Cites = append(v.Cites, *c)
			}
			v.Inferred = v.Inferred || inferred
		}
		if len(v.Codes) == 0 {
			v.Blank = NotStated
			switch {
			case kind == FactIssuer && s.jointOrNobodys():
				v.Blank = NotApplicable
			case s.session == nil || len(s.annotated()) == 0 || s.automatic():
				v.Blank = s.unreadBlank()
			}
		}
		return v
	})
	if f.Change == Routine {
		f.Change = Differs
	}
	return f
}

// jointOrNobodys reports whether no document that counts is one side's own, so
// that nobody could be named as its issuer: texts agreed between the sides,
// reports of the press, lists.
func (s *side) jointOrNobodys() bool {
	for _, d := range s.counted() {
		if d.Genre == communique.PressRelease || d.Genre == communique.AdvanceNotice || d.Genre == "" || d.Held() && !d.Genre.Joint() {
			return false
		}
	}
	return len(s.docs) > 0
}

func documentFact(kind FactKind, d *communique.Document) (code string, c *Cite, inferred bool) {
	switch kind {
	case FactGenre:
		return string(d.Genre), nil, false
	case FactLanguage:
		return string(d.Lang), nil, false
	}
	code = issuerOf(d)
	if d.Annotation != nil && d.Annotation.Issuer != nil {
		if i := d.Annotation.Issuer; i.Quote != nil {
			x := cite(d, d.ID, i.Quote, "")
			c = &x
		} else {
			inferred = true
		}
	}
	return code, c, inferred
}

// counted are the documents that the values of a side rest on: the held ones,
// else those that the record's findings name as their source, else all.
func (s *side) counted() []*communique.Document {
	if s.subject.Document != nil {
		return s.docs
	}
	used := map[communique.DocumentID]bool{}
	for _, p := range s.summary.People {
		used[p.Source] = true
	}
	for _, p := range s.summary.Participants {
		used[p.Source] = true
	}
	for _, t := range s.summary.Topics {
		used[t.Source] = true
	}
	for _, t := range s.summary.Statements {
		used[t.Source] = true
	}
	var out []*communique.Document
	for _, d := range s.docs {
		if d.Held() || used[d.ID] {
			out = append(out, d)
		}
	}
	if len(out) == 0 {
		return s.docs
	}
	return out
}
