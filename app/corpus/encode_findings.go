package corpus

import "alternat/app/communique"

func (e *encoder) findings(f communique.Findings) (w wireFindings) {
	for _, p := range f.People {
		x := wirePerson{
			Role: p.Role, Side: p.Side, Name: p.Name, Office: p.Office, Organisation: p.Organisation,
			Agency: p.Agency, Unit: p.Unit,
			At: e.optional(p.Quote), OfficeAt: e.optional(p.OfficeQuote),
			OrganisationAt: e.optional(p.OrganisationQuote), UnitAt: e.optional(p.UnitQuote),
			Source: e.source(p.Source), Note: p.Note,
		}
		for _, n := range p.AlsoNamed {
			x.AlsoNamed = append(x.AlsoNamed, wirePersonForm(n))
		}
		w.People = append(w.People, x)
	}
	for _, l := range f.Lists {
		x := wireList{
			Side: l.Side, End: l.End, AsTranslated: l.AsTranslated,
			IntroducedBy: e.optional(l.IntroducedBy), SideNamed: e.optional(l.SideNamed),
			OpenEnd: e.optional(l.OpenEnd), OpenWords: l.OpenWords, Source: e.source(l.Source),
		}
		for _, q := range l.Described {
			x.Described = append(x.Described, e.quote(q))
		}
		w.Lists = append(w.Lists, x)
	}
	for _, p := range f.Participants {
		x := wireParticipant{
			Side: p.Side, AsNamed: p.AsNamed, BaseForm: p.BaseForm, Acronym: p.Acronym, Agency: p.Agency,
			At: e.optional(p.Quote), Source: e.source(p.Source), Note: p.Note,
		}
		for _, n := range p.AlsoNamed {
			x.AlsoNamed = append(x.AlsoNamed, wireParticipantForm(n))
		}
		w.Participants = append(w.Participants, x)
	}
	for _, t := range f.Topics {
		w.Topics = append(w.Topics, wireTopic{Topic: t.Topic, At: e.optional(t.Quote), Source: e.source(t.Source), AlsoIn: t.AlsoIn})
	}
	for _, s := range f.Statements {
		w.Statements = append(w.Statements, e.statement(s))
	}
	return w
}

func (e *encoder) statement(s communique.Statement) wireStatement {
	w := wireStatement{
		Actor: s.Actor, Agency: s.Agency, Verb: s.Verb, Act: s.Act, Family: s.Family, Step: s.Step,
		NoDirection: s.NoDirection, Dated: s.Dated, NotStates: s.NotStates, SelfDescription: s.SelfDescription,
		Topics: s.Topics, Modifiers: s.Modifiers, What: s.What,
		At: e.optional(s.Quote), GovernedBy: e.optional(s.GovernedBy),
		Source: e.source(s.Source), AlsoIn: s.AlsoIn, Note: s.Note,
	}
	if o := s.Official; o != nil {
		w.Official = &wireOfficial{Name: o.Name, Side: o.Side, Agency: o.Agency, Quoted: o.Quoted}
	}
	if v := s.VerbSpan; v != nil && e.text != nil {
		w.VerbAt = &wireSpan{Start: e.text.point(v.Start), End: e.text.point(v.End)}
	}
	if s.EmbeddedIn >= 0 {
		in := s.EmbeddedIn
		w.EmbeddedIn = &in
	}
	for _, v := range s.Variants {
		w.Variants = append(w.Variants, wireVariant(v))
	}
	return w
}
