package compare

import "alternat/app/communique"

// findingsOf takes from a record's findings those that one document gives, in
// the form in which it gives them.
func findingsOf(f communique.Findings, id communique.DocumentID) communique.Findings {
	var out communique.Findings
	for _, p := range f.People {
		if p.Source == id {
			out.People = append(out.People, p)
			continue
		}
		for _, also := range p.AlsoNamed {
			if also.Source == id {
				p.Name, p.Office, p.Organisation, p.Source, p.AlsoNamed = also.Name, also.Office, also.Organisation, id, nil
				out.People = append(out.People, p)
				break
			}
		}
	}
	for _, l := range f.Lists {
		if l.Source == id {
			out.Lists = append(out.Lists, l)
		}
	}
	for _, p := range f.Participants {
		if p.Source == id {
			out.Participants = append(out.Participants, p)
			continue
		}
		for _, also := range p.AlsoNamed {
			if also.Source == id {
				p.AsNamed, p.Acronym, p.Source, p.AlsoNamed = also.AsNamed, also.Acronym, id, nil
				out.Participants = append(out.Participants, p)
				break
			}
		}
	}
	for _, t := range f.Topics {
		if t.Source == id || contains(t.AlsoIn, id) {
			t.Source, t.AlsoIn = id, nil
			out.Topics = append(out.Topics, t)
		}
	}
	for _, s := range f.Statements {
		if s.Source == id {
			out.Statements = append(out.Statements, s)
			continue
		}
		if contains(s.AlsoIn, id) {
			s.Source, s.AlsoIn = id, nil
			out.Statements = append(out.Statements, s)
		}
	}
	return out
}
