//go:build !js

package corpus

import (
	"sort"
	"strings"

	"alternat/app/communique"
	"alternat/app/lexicon"
)

// An Unresolved is a name that the rules cannot tie to an entry of the
// authority files, or a passage without a verb. It is no fault: the name stands
// as printed, and what the record says of it stands too. The list is for the
// people who keep the data.
type Unresolved struct {
	Kind     string // "body", "person" or "verb"
	Session  communique.SessionID
	Document communique.DocumentID // "" where the record does not tell
	Side     communique.PartyID
	Date     string
	Name     string // as printed; for a verb our word for the passage
	Why      string
}

// Report lists what could not be resolved: bodies and people by side, form and
// date, verbs without an act. Sorted by kind, session, document and name; a
// name that one document prints in several places is listed once.
func Report(c *Corpus) []Unresolved {
	r := &reporter{lex: c.Lexicon, seen: map[Unresolved]bool{}}
	for _, s := range c.Sessions {
		r.session = s
		r.findings(nil, &s.Findings)
		for _, d := range s.Documents {
			if d.Annotation == nil {
				continue
			}
			r.findings(d, &d.Annotation.Findings)
			for _, m := range d.Annotation.Mentioned {
				r.body(d.ID, "", m.Text, "", m.Agency)
			}
		}
	}
	sort.Slice(r.list, func(i, j int) bool { return r.list[i].order() < r.list[j].order() })
	return r.list
}

func (u Unresolved) order() string {
	return strings.Join([]string{u.Kind, string(u.Session), string(u.Document), string(u.Side), u.Name, u.Why}, "\x00")
}

type reporter struct {
	lex     *lexicon.Lexicon
	session *communique.Session
	seen    map[Unresolved]bool
	list    []Unresolved
}

func (r *reporter) add(kind string, doc communique.DocumentID, side communique.PartyID, name, why string) {
	u := Unresolved{kind, r.session.ID, doc, side, r.session.Date.Start, name, why}
	if !r.seen[u] {
		r.seen[u] = true
		r.list = append(r.list, u)
	}
}

func (r *reporter) findings(doc *communique.Document, f *communique.Findings) {
	for _, p := range f.Participants {
		r.body(p.Source, p.Side, p.AsNamed, p.BaseForm, p.Agency)
		for _, also := range p.AlsoNamed {
			r.body(also.Source, p.Side, also.AsNamed, "", p.Agency)
		}
	}
	for _, p := range f.People {
		r.person(p.Source, p.Side, p.Name)
		r.body(p.Source, p.Side, p.Organisation, "", p.Agency)
		for _, also := range p.AlsoNamed {
			r.person(also.Source, p.Side, also.Name)
			r.body(also.Source, p.Side, also.Organisation, "", p.Agency)
		}
	}
	for _, s := range f.Statements {
		source := s.Source
		if o := s.Official; o != nil {
			r.person(source, o.Side, o.Name)
		}
		if s.Act == "" {
			name := s.What
			if s.Quote != nil {
				name = s.Quote.Text
			}
			r.add("verb", source, "", name, "the record gives no verb")
		}
	}
}

// body resolves a printed name, then the base form of an inflected one.
func (r *reporter) body(doc communique.DocumentID, side communique.PartyID, name, base string, curated communique.AgencyID) {
	if name == "" {
		return
	}
	lang := communique.Lang("")
	if d := r.session.Document(doc); d != nil {
		lang = d.Lang
	}
	got := r.lex.Resolve(name, side, r.session.Date.Start, lang)
	if got.Agency == "" && len(got.Candidates) == 0 && base != "" {
		got = r.lex.Resolve(base, side, r.session.Date.Start, lang)
	}
	why := ""
	switch {
	case got.Agency != "" && got.Agency == curated:
		return
	case got.Agency != "" && curated == "":
		why = "the record gives no body, the name is that of " + string(got.Agency)
	case got.Agency != "":
		why = "the record says " + string(curated) + ", the name is that of " + string(got.Agency)
	case len(got.Candidates) > 0:
		why = "several bodies go by it: " + idList(got.Candidates)
	case len(got.OutOfForce) > 0:
		why = "the body of this name did not exist at the date: " + idList(got.OutOfForce)
	default:
		why = "no body goes by it"
	}
	if curated != "" && got.Agency == "" {
		why += "; the record says " + string(curated)
	}
	r.add("body", doc, side, name, why)
}

func (r *reporter) person(doc communique.DocumentID, side communique.PartyID, name string) {
	if name == "" {
		return
	}
	got := r.lex.ResolvePerson(name, side, r.session.Date.Start)
	switch {
	case got.Person != "":
	case len(got.Candidates) > 0:
		r.add("person", doc, side, name, "several people go by it: "+idList(got.Candidates))
	default:
		r.add("person", doc, side, name, "nobody goes by it")
	}
}

func idList[T ~string](ids []T) string {
	var out []string
	for _, id := range ids {
		out = append(out, string(id))
	}
	return strings.Join(out, ", ")
}
