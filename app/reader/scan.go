package reader

import (
	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// A scan is one sentence as the reading of statements sees it: units, what the
// small words among them tell, which of them can be a subject, and how deep in
// brackets or quotation marks each stands. Places are indices of units.
type scan struct {
	p     *page
	i     int // of the sentence
	r     *lexicon.Sentence
	u     []lexicon.Unit
	acts  []lexicon.FoundAct
	marks []lexicon.Found
	depth []int32
	// markAt and nameAt hold, by the unit that ends one, the index of the mark
	// or name that ends before it, plus one.
	markEnd, markAt []int32
	names           []name
	nameEnd         []int32
	ordinals        map[int]int // by the unit that begins one; see ordinalAt
	// carried is the subject of a list that the sentence is an item of.
	carried *subject
}

// A name is a stretch that can be a subject or part of one.
type name struct {
	first, last int
	kind        nameKind
	party       communique.PartyID
	agency      communique.AgencyID
	person      int // in the annotation, -1 none
	printed     communique.Span
	compound    bool // of a meeting's name: "Japan-France"
}

type nameKind uint8

const (
	nameNone nameKind = iota
	nameParty
	nameAgency
	namePerson
	nameTwo
	nameThree
	nameSides
	nameWe
	nameThey
	nameOne
	nameGroup
	nameOthers
	nameMeeting
)

// marked are the names that marks make.
var marked = map[string]nameKind{
	"two": nameTwo, "three": nameThree, "sides": nameSides, "we": nameWe, "they": nameThey,
	"one": nameOne, "group": nameGroup, "others": nameOthers, "meeting": nameMeeting,
}

// scan reads sentence i for statements, once.
func (p *page) scan(i int) *scan {
	if p.telling.scans == nil {
		p.telling.scans = make([]*scan, len(p.t.Sentences))
	}
	if p.telling.scans[i] == nil {
		p.telling.scans[i] = p.newScan(i)
	}
	return p.telling.scans[i]
}

func (p *page) newScan(i int) *scan {
	r := p.sentence(i)
	s := &scan{p: p, i: i, r: r, u: r.Units, acts: p.lex.ActsSaid(r), marks: p.lex.Marks(r)}
	n := len(s.u)
	at := make([]int32, 4*(n+1))
	s.markEnd, s.markAt, s.nameEnd, s.depth = at[:n+1], at[n+1:2*(n+1)], at[2*(n+1):3*(n+1)], at[3*(n+1):]
	for k, m := range s.marks {
		s.markEnd[m.Last], s.markAt[m.First] = int32(k+1), int32(k+1)
	}
	s.measure()
	s.find()
	return s
}

// measure sets depth. A bracket that is never closed holds nothing.
func (s *scan) measure() {
	var open []int
	for i := range s.u {
		s.depth[i] = int32(len(open))
		if s.u[i].Kind != text.Punct {
			continue
		}
		switch s.u[i].Norm {
		case "(", "[", "「", "『", "«", "“":
			open = append(open, i)
		case ")", "]", "」", "』", "»", "”":
			if len(open) > 0 {
				open = open[:len(open)-1]
			}
			s.depth[i] = int32(len(open))
		case "\"":
			// One form for all quotation marks: the source tells which it is.
			closing := len(open) > 0 && s.u[open[len(open)-1]].Norm == "\""
			if closing {
				open = open[:len(open)-1]
				s.depth[i] = int32(len(open))
			} else {
				open = append(open, i)
			}
		}
	}
	if len(open) > 0 {
		for i := open[0]; i < len(s.u); i++ {
			s.depth[i] = 0
		}
	}
}

// find lists what can be a subject, the longer of two that overlap.
func (s *scan) find() {
	taken := make([]bool, len(s.u))
	add := func(x name) {
		if x.first >= x.last {
			return
		}
		for i := x.first; i < x.last; i++ {
			if taken[i] {
				return
			}
		}
		for i := x.first; i < x.last; i++ {
			taken[i] = true
		}
		x.printed = communique.Span{Start: s.u[x.first].Start, End: s.u[x.last-1].End}
		s.names = append(s.names, x)
		s.nameEnd[x.last] = int32(len(s.names))
	}
	for _, x := range s.people() {
		add(x)
	}
	for _, m := range s.marks {
		if k := marked[m.IDs[0]]; k != nameNone && (k == nameTwo || k == nameThree) {
			add(name{first: m.First, last: m.Last, kind: k, person: -1})
		}
	}
	for _, b := range s.r.Bodies {
		if b.Bracketed {
			continue
		}
		for _, id := range b.IDs {
			a := s.p.auth.Agency(communique.AgencyID(id))
			if a == nil || !s.p.mentionsParty(a.Party) {
				continue
			}
			add(name{first: b.First, last: b.Last, kind: nameAgency, agency: a.ID, party: a.Party, person: -1})
			break
		}
	}
	for _, f := range s.p.parties(s.r) {
		add(name{first: f.first, last: f.last, kind: nameParty, party: communique.PartyID(f.id), person: -1})
	}
	s.compounds()
	for _, m := range s.marks {
		if k := marked[m.IDs[0]]; k != nameNone {
			add(name{first: m.First, last: m.Last, kind: k, person: -1})
		}
	}
}

// compounds takes "Japan-France" and « Ostravie–Talvanie » for what they are:
// parts of the name of a meeting, not parties that act.
func (s *scan) compounds() {
	for k := range s.names {
		x := &s.names[k]
		if x.kind != nameParty {
			continue
		}
		y := s.nameBefore(x.first)
		if y == nil && x.first > 0 && isDash(s.norm(x.first-1)) {
			y = s.nameBefore(x.first - 1)
		} else if y != nil && s.u[y.last-1].Token != s.u[x.first].Token {
			continue
		}
		if n := s.norm(x.last); n == "は" || n == "が" || n == "両" || n == "側" {
			continue
		}
		if y != nil && (y.kind == nameParty || y.compound) {
			x.kind, y.kind, x.compound, y.compound = nameMeeting, nameMeeting, true, true
		}
	}
}

func isDash(norm string) bool { return norm == "-" || norm == "–" || norm == "—" || norm == "‐" }

// mark returns the id of the mark that begins at unit i and where it ends.
func (s *scan) mark(i int) (string, int) {
	if i < 0 || i >= len(s.markAt) || s.markAt[i] == 0 {
		return "", i
	}
	m := &s.marks[s.markAt[i]-1]
	return m.IDs[0], m.Last
}

// is reports whether a mark of the id begins at unit i.
func (s *scan) is(i int, id string) bool {
	if i < 0 || i >= len(s.markAt) || s.markAt[i] == 0 {
		return false
	}
	m := &s.marks[s.markAt[i]-1]
	return m.Has(id)
}

// ends reports whether a mark of the id ends before unit i.
func (s *scan) ends(i int, id string) bool {
	if i < 0 || i >= len(s.markEnd) || s.markEnd[i] == 0 {
		return false
	}
	m := &s.marks[s.markEnd[i]-1]
	return m.Has(id)
}

// nameBefore returns the name that ends before unit i, or nil.
func (s *scan) nameBefore(i int) *name {
	if i < 0 || i >= len(s.nameEnd) || s.nameEnd[i] == 0 {
		return nil
	}
	return &s.names[s.nameEnd[i]-1]
}

// span is the stretch of the source that the units [a, b) cover.
func (s *scan) span(a, b int) communique.Span {
	if a >= b {
		return communique.Span{}
	}
	return communique.Span{Start: s.u[a].Start, End: s.u[b-1].End}
}

func (s *scan) norm(i int) string {
	if i < 0 || i >= len(s.u) {
		return ""
	}
	return s.u[i].Norm
}

func (s *scan) comma(i int) bool {
	switch s.norm(i) {
	case ",", ";", ":", "、", "，", "；":
		return s.u[i].Kind == text.Punct
	}
	return false
}
