package corpus

import (
	"alternat/app/communique"
	"alternat/app/lexicon"
)

// Bundles are what the site ships: the same values as the files on disk, in
// fewer and smaller ones, decoded by the same functions.

type wireBundle struct {
	Session wireSession `json:"session"`
	Texts   []wireText  `json:"texts,omitempty"`
}

type wireText struct {
	Document   communique.DocumentID `json:"document"`
	Text       string                `json:"text"`
	Annotation *wireAnnotation       `json:"annotation,omitempty"`
}

// EncodeBundle writes a session with its texts and annotations as one JSON
// value. The same session gives the same bytes.
func EncodeBundle(s *communique.Session) ([]byte, error) {
	b := wireBundle{Session: (&encoder{}).session(s)}
	for _, d := range s.Documents {
		if !d.Held() {
			continue
		}
		t := wireText{Document: d.ID, Text: d.Text}
		if d.Annotation != nil {
			a := (&encoder{doc: d.ID, text: newOffsets(d.Text)}).annotation(d)
			t.Annotation = &a
		}
		b.Texts = append(b.Texts, t)
	}
	return compact(&b)
}

// DecodeBundle reads what [EncodeBundle] wrote. The error says what is wrong
// and where, so that a corrupt file can be named to the user.
func DecodeBundle(data []byte) (*communique.Session, error) {
	const file = "bundle"
	var b wireBundle
	if fs := unmarshal(file, data, &b); len(fs) > 0 {
		return nil, faults(fs)
	}
	d := &decoder{file: file, id: string(b.Session.ID)}
	s := d.session(b.Session)
	fs := d.faults
	for _, t := range b.Texts {
		doc := s.Document(t.Document)
		if doc == nil {
			fs = append(fs, Fault{File: file, ID: string(t.Document), Message: "a text without its document in the session"})
			continue
		}
		doc.Text = t.Text
		if t.Annotation == nil {
			continue
		}
		d := &decoder{file: file, id: string(doc.ID), doc: doc.ID, text: newOffsets(doc.Text)}
		doc.Annotation = d.annotation(*t.Annotation)
		fs = append(fs, d.faults...)
	}
	for _, x := range b.Session.Documents {
		if doc := s.Document(x.ID); x.Held && !doc.Held() {
			fs = append(fs, Fault{File: file, ID: string(x.ID), Message: "the text is missing"})
		}
	}
	if len(fs) > 0 {
		return nil, faults(fs)
	}
	return s, nil
}

// wireLexicon is the authority data of the browser: what comparison and pages
// use there, without sources, remarks and reasons.
type wireLexicon struct {
	Parties   []wireParty      `json:"parties"`
	Series    []wireSeries     `json:"series"`
	Agencies  []wireAgency     `json:"agencies"`
	People    []wireIndividual `json:"people,omitempty"`
	Pillars   []wirePillar     `json:"pillars"`
	Topics    []wireSubject    `json:"topics"`
	Families  []wireFamily     `json:"families"`
	Acts      []wireAct        `json:"acts"`
	Modifiers []wireModifier   `json:"modifiers"`
}

// EncodeAuthority writes the authority files as one slim JSON value. Notes,
// remarks, sources and reasons stay behind: they are for the generated pages
// and the downloads.
func EncodeAuthority(a *lexicon.Authority) ([]byte, error) {
	var w wireLexicon
	for _, p := range a.Parties {
		x := wireParty{ID: p.ID, Kind: p.Kind, Names: names(p.Names)}
		for _, m := range p.Members {
			x.Members = append(x.Members, wireMembership(m))
		}
		w.Parties = append(w.Parties, x)
	}
	for _, s := range a.Series {
		x := wireSeries{ID: s.ID, Names: map[communique.Lang]wireSeriesName{}, EarlierNames: s.EarlierNames, Partners: s.Partners, Kind: s.Kind, Numbered: s.Numbered, OrdinalsMissing: s.OrdinalsMissing}
		for l, n := range s.Names {
			x.Names[l] = wireSeriesName{Name: n.Name, Ours: n.Ours}
		}
		w.Series = append(w.Series, x)
	}
	for _, g := range a.Agencies {
		w.Agencies = append(w.Agencies, slimAgency(g))
	}
	for _, p := range a.People {
		x := wireIndividual{ID: p.ID, Side: p.Side, From: p.From, To: p.To, Perhaps: p.Perhaps}
		for _, f := range p.Forms {
			x.Forms = append(x.Forms, wirePersonName{Name: f.Name, Script: f.Script})
		}
		w.People = append(w.People, x)
	}
	for _, p := range a.Pillars {
		w.Pillars = append(w.Pillars, wirePillar{ID: p.ID, Order: p.Order, UN: p.UN, Label: names(p.Label)})
	}
	for _, t := range a.Topics {
		w.Topics = append(w.Topics, wireSubject{ID: t.ID, Order: t.Order, Pillar: t.Pillar, Label: names(t.Label), Cues: t.Cues, CueTraps: t.CueTraps})
	}
	for _, f := range a.Families {
		w.Families = append(w.Families, wireFamily{ID: f.ID, Order: f.Order, Direction: f.Direction, Label: names(f.Label)})
	}
	for _, x := range a.Acts {
		w.Acts = append(w.Acts, wireAct{ID: x.ID, Order: x.Order, Family: x.Family, Step: x.Step, Words: x.Words, OnlyIn: x.OnlyIn, OnlyIf: x.OnlyIf})
	}
	for _, m := range a.Modifiers {
		w.Modifiers = append(w.Modifiers, wireModifier{ID: m.ID, Order: m.Order, Effect: m.Effect, Words: m.Words})
	}
	return compact(&w)
}

// slimAgency keeps what a body is called, when and after whom.
func slimAgency(g communique.Agency) wireAgency {
	x := wireAgency{
		ID: g.ID, FormerIDs: g.Former, Party: g.Party, Kind: g.Kind, Roles: g.Roles,
		Label: map[communique.Lang]wireLabel{}, Acronyms: g.Acronyms, Names: g.Names,
		UnprintedNames: g.OtherNames, From: g.From, To: g.To,
		Predecessors: g.Predecessors, PredecessorNames: g.PredecessorNames, Successors: g.Successors,
		Absorbed: g.Absorbed, Parent: g.Parent, ParentID: g.ParentID,
	}
	for l, t := range g.Label {
		x.Label[l] = wireLabel(t)
	}
	return x
}

// DecodeAuthority reads what [EncodeAuthority] wrote.
func DecodeAuthority(data []byte) (*lexicon.Authority, error) {
	var w wireLexicon
	if fs := unmarshal("authority", data, &w); len(fs) > 0 {
		return nil, faults(fs)
	}
	return decodeAuthority(authorityFiles{
		Parties: w.Parties, Series: w.Series, Agencies: w.Agencies, People: w.People,
		Topics: wireTopics{Pillars: w.Pillars, Topics: w.Topics},
		Acts:   wireActs{Families: w.Families, Acts: w.Acts, Modifiers: w.Modifiers},
	}), nil
}
