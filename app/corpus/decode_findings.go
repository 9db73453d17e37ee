package corpus

import "alternat/app/communique"

func (d *decoder) findings(w wireFindings) communique.Findings {
	return communique.Findings{
		People:       d.people(w.People),
		Lists:        d.lists(w.Lists),
		Participants: d.participants(w.Participants),
		Topics:       d.topics(w.Topics),
		Statements:   d.statements(w.Statements),
	}
}

func (d *decoder) people(ws []wirePerson) (out []communique.Person) {
	for i, w := range ws {
		at := func(name string) string { return field("people", i, name) }
		p := communique.Person{
			Role: w.Role, Side: w.Side, Name: w.Name, Office: w.Office, Organisation: w.Organisation,
			Agency: w.Agency, Unit: w.Unit,
			Quote:             d.optional(at("at"), w.At),
			OfficeQuote:       d.optional(at("office_at"), w.OfficeAt),
			OrganisationQuote: d.optional(at("organisation_at"), w.OrganisationAt),
			UnitQuote:         d.optional(at("unit_at"), w.UnitAt),
			Source:            d.source(w.Source), Note: w.Note,
		}
		for _, f := range w.AlsoNamed {
			p.AlsoNamed = append(p.AlsoNamed, communique.PersonForm(f))
		}
		out = append(out, p)
	}
	return out
}

func (d *decoder) lists(ws []wireList) (out []communique.ParticipantList) {
	for i, w := range ws {
		at := func(name string) string { return field("lists", i, name) }
		l := communique.ParticipantList{
			Side: w.Side, End: w.End, AsTranslated: w.AsTranslated,
			IntroducedBy: d.optional(at("introduced_by"), w.IntroducedBy),
			SideNamed:    d.optional(at("side_named"), w.SideNamed),
			OpenEnd:      d.optional(at("open_end"), w.OpenEnd),
			OpenWords:    w.OpenWords,
			Source:       d.source(w.Source),
		}
		for k, q := range w.Described {
			l.Described = append(l.Described, d.quote(at(field("described", k, "")), q))
		}
		out = append(out, l)
	}
	return out
}

func (d *decoder) participants(ws []wireParticipant) (out []communique.Participant) {
	for i, w := range ws {
		p := communique.Participant{
			Side: w.Side, AsNamed: w.AsNamed, BaseForm: w.BaseForm, Acronym: w.Acronym, Agency: w.Agency,
			Quote:  d.optional(field("participants", i, "at"), w.At),
			Source: d.source(w.Source), Note: w.Note,
		}
		for _, f := range w.AlsoNamed {
			p.AlsoNamed = append(p.AlsoNamed, communique.ParticipantForm(f))
		}
		out = append(out, p)
	}
	return out
}

func (d *decoder) topics(ws []wireTopic) (out []communique.TopicFinding) {
	for i, w := range ws {
		out = append(out, communique.TopicFinding{
			Topic: w.Topic, Quote: d.optional(field("topics", i, "at"), w.At),
			Source: d.source(w.Source), AlsoIn: w.AlsoIn,
		})
	}
	return out
}

func (d *decoder) statements(ws []wireStatement) (out []communique.Statement) {
	for i, w := range ws {
		at := func(name string) string { return field("statements", i, name) }
		s := communique.Statement{
			Actor: w.Actor, Agency: w.Agency, Act: w.Act, Verb: w.Verb, Family: w.Family, Step: w.Step,
			NoDirection: w.NoDirection, Dated: w.Dated, NotStates: w.NotStates, SelfDescription: w.SelfDescription,
			Topics: w.Topics, Modifiers: w.Modifiers, What: w.What,
			Quote:      d.optional(at("at"), w.At),
			VerbSpan:   d.verb(at("verb_at"), w.Verb, w.VerbAt),
			GovernedBy: d.optional(at("governed_by"), w.GovernedBy),
			EmbeddedIn: -1,
			Source:     d.source(w.Source), AlsoIn: w.AlsoIn, Note: w.Note,
		}
		if o := w.Official; o != nil {
			s.Official = &communique.Official{Name: o.Name, Side: o.Side, Agency: o.Agency, Quoted: o.Quoted}
		}
		if e := w.EmbeddedIn; e != nil {
			if *e < 0 || *e >= len(ws) || *e == i {
				d.fault(at("embedded_in"), "%d is the number of no other statement: there are %d, counted from 0", *e, len(ws))
			} else {
				s.EmbeddedIn = *e
			}
		}
		for _, v := range w.Variants {
			s.Variants = append(s.Variants, communique.Variant(v))
		}
		out = append(out, s)
	}
	return out
}

// verb checks that the printed verb stands where its span says.
func (d *decoder) verb(at, verb string, w *wireSpan) *communique.Span {
	if w == nil {
		return nil
	}
	q := d.quote(at, wireQuote{Start: w.Start, End: w.End, Quote: verb})
	return &q.Span
}
