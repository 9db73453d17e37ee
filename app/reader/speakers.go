package reader

import (
	"strings"

	"alternat/app/communique"
	"alternat/app/text"
)

// people finds the officials in a sentence: those whom the reading of people
// has found, by a part of their name, and others by a title of courtesy and
// the capitalised words after it.
func (s *scan) people() []name {
	var out []name
	for i := 0; i < len(s.u); i++ {
		first, last, person := i, i, -1
		if n := s.courtesy(i); n > 0 {
			last = i + n
		}
		for last < len(s.u) {
			k := s.p.personOf(s.u[last].Norm)
			if k < 0 || !s.u[last].Upper && s.p.lang != communique.Japanese {
				break
			}
			person = k
			last++
		}
		if last == first && s.p.telling.facing > 0 && i > 0 && s.p.rollOf(s.i).is[i]&isCounterpart != 0 && s.p.rollOf(s.i).possessive(i-1) {
			for first > 0 && s.p.rollOf(s.i).is[first-1]&isParty != 0 {
				first--
			}
			first, last, person = max(first-1, 0), i+1, s.p.telling.facing-1 // "her counterpart"
		}
		if last > first && person < 0 {
			named := last
			for last < len(s.u) && last < named+4 && s.u[last].Kind == text.Word && s.u[last].Upper {
				last++
			}
			if last == named {
				continue
			}
		}
		if last == first {
			continue
		}
		out = append(out, name{first: first, last: last, kind: namePerson, person: person})
		i = last - 1
	}
	if s.p.lang == communique.Japanese {
		return s.peopleJapanese(out)
	}
	return out
}

// courtesy returns the number of units of a title of courtesy at unit i, 0 if
// there is none: "Mr", "M.", "Ambassador" before a name.
func (s *scan) courtesy(i int) int {
	if !s.is(i, "title") || !s.u[i].Upper || s.p.lang == communique.Japanese {
		return 0
	}
	_, end := s.mark(i)
	if s.norm(end) == "." {
		end++
	}
	if end < len(s.u) && s.u[end].Upper && s.u[end].Kind == text.Word {
		return end - i
	}
	return 0
}

// mostPeople is how many people are looked for by name in each sentence.
const mostPeople = 64

// peopleJapanese finds a name before a title that follows names: 〜大使は. The
// run of characters before the title must hold a known person.
func (s *scan) peopleJapanese(out []name) []name {
	out = s.titled(out)
	src := s.p.src
	for k := range s.p.a.Findings.People {
		if k == mostPeople {
			break
		}
		full := s.p.a.Findings.People[k].Name
		for _, part := range append(strings.Fields(full), full) {
			if len(part) < 6 { // two characters at least
				continue
			}
			from := s.r.Span.Start
			for {
				at := strings.Index(src[from:s.r.Span.End], part)
				if at < 0 {
					break
				}
				start := from + at
				from = start + len(part)
				a, b := s.unitAt(start), s.unitAt(from)
				for b < len(s.u) && s.is(b, "title") {
					_, b = s.mark(b)
				}
				if a < b {
					out = append(out, name{first: a, last: b, kind: namePerson, person: k})
				}
			}
		}
	}
	return out
}

// titled finds the speaker whom a title before は or が makes one: the run of
// characters since the last mark or の.
func (s *scan) titled(out []name) []name {
	for _, m := range s.marks {
		if m.IDs[0] != "title" || m.Last >= len(s.u) {
			continue
		}
		switch s.norm(m.Last) {
		case "は", "が", "も":
		default:
			continue
		}
		first := m.First
		for first > 0 && !s.comma(first-1) && s.norm(first-1) != "の" && s.norm(first-1) != "。" && s.norm(first-1) != "は" && m.First-first < 24 {
			first--
		}
		person := -1
		for k := range s.p.a.Findings.People {
			if k == mostPeople {
				break
			}
			n := s.p.a.Findings.People[k].Name
			if n != "" && strings.Contains(s.p.src[s.u[first].Start:s.u[m.Last-1].End], n) ||
				m.First > first && isSurname(s.p.src[s.u[first].Start:s.u[m.First-1].End], n) {
				person = k
			}
		}
		if m.First == first {
			out = append(out, name{first: first, last: m.Last, kind: nameOne, person: -1})
		} else if m.First-first >= 2 {
			out = append(out, name{first: first, last: m.Last, kind: namePerson, person: person})
		}
	}
	return out
}

// unitAt returns the first unit that begins at or after byte offset at.
func (s *scan) unitAt(at int) int {
	lo, hi := 0, len(s.u)
	for lo < hi {
		mid := (lo + hi) / 2
		if s.u[mid].Start < at {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// personOf returns the index of the one person of the annotation who has norm
// as a part of their name, or -1. Parts of less than three letters tell nobody.
func (p *page) personOf(norm string) int {
	if p.telling.faces == nil {
		p.telling.faces = map[string]int{}
		for i := range p.a.Findings.People {
			t := text.Parse(p.a.Findings.People[i].Name, communique.French, nil)
			for _, tok := range t.Tokens {
				if tok.Kind != text.Word || len(tok.Norm) < 3 {
					continue
				}
				for _, part := range strings.Split(tok.Norm, "-") {
					if k, twice := p.telling.faces[part]; twice && k != i {
						p.telling.faces[part] = -1
					} else {
						p.telling.faces[part] = i
					}
				}
			}
		}
	}
	if k, ok := p.telling.faces[norm]; ok {
		return k
	}
	return -1
}

// official makes the speaker of a statement of a person's name.
func (p *page) official(x *name, quoted bool) *communique.Official {
	o := &communique.Official{Quoted: quoted, Name: p.src[x.printed.Start:x.printed.End]}
	if x.person >= 0 {
		f := &p.a.Findings.People[x.person]
		o.Name, o.Side, o.Agency = f.Name, f.Side, f.Agency
	}
	return o
}
