package reader

import "alternat/app/text"

// phrase reads backwards the noun phrase of names that ends at unit end and
// says whom it means.
func (s *scan) phrase(end, limit int) (subject, bool) {
	i, determined, limit0 := end, false, limit
	var found []*name
	first := end
	for i > limit {
		if n := s.nameBefore(i); n != nil && n.first >= limit && (!determined || len(found) == 0) {
			found = append(found, n)
			i, first = n.first, n.first
			continue
		}
		u := &s.u[i-1]
		switch {
		case len(found) == 0 && !s.adjectival(i-1):
			return subject{}, false
		case s.of(i-1) && len(found) > 0:
			i--
			determined = false
		case s.p.lex.Determiner(s.p.lang, u) && len(found) > 0:
			i--
			first, determined = i, true
		case s.joinsNames(i-1, found):
			i -= s.joined(i - 1)
			determined = false
		case !determined && u.Kind == text.Word && (u.Upper || s.adjectival(i-1)) && !s.verbAt(i-1):
			i--
			first = i
		case len(found) > 0 && found[len(found)-1].kind == namePerson && s.p.rollOf(s.i).is[i-1]&isOffice != 0:
			i--
			first = i // « le colonel X »
		case isDash(u.Norm) && len(found) > 0 && found[len(found)-1].compound:
			i--
			first = i
		case s.meetingNear(i, limit, found) > 0:
			i = s.meetingNear(i, limit, found)
			first = i
		default:
			limit = i
		}
	}
	if len(found) == 0 {
		return subject{}, false
	}
	if first > limit0 && s.norm(first-1) == "des" && (first-1 == limit0 || s.comma(first-2) || s.is(first-2, "and")) {
		first--
	} else if first > limit0 && (s.of(first-1) || s.ends(first, "meant")) {
		return subject{}, false // behind a preposition it is no subject
	}
	return s.whom(found, first, end)
}

// meetingNear returns where the noun ends to which a compound belongs, a few
// words before unit i: « dialogue cyber Ostravie–Talvanie »; 0 if there is none.
func (s *scan) meetingNear(i, limit int, found []*name) int {
	if len(found) == 0 || !found[len(found)-1].compound {
		return 0
	}
	for k := i - 1; k > limit && k > i-4; k-- {
		if n := s.nameBefore(k); n != nil {
			if n.kind == nameMeeting {
				return k
			}
			return 0
		}
		if s.u[k-1].Kind != text.Word {
			return 0
		}
	}
	return 0
}

// of reports whether unit i is the preposition of a genitive.
func (s *scan) of(i int) bool {
	switch s.norm(i) {
	case "of", "de", "d'", "du", "des":
		return true
	case "from":
		n := s.nameBefore(i)
		return n != nil && (n.kind == nameGroup || n.kind == nameSides)
	}
	return false
}

// adjectival reports whether unit i may be an adjective within a name: a word
// in small letters that no list knows as anything else.
func (s *scan) adjectival(i int) bool {
	if i >= 0 && (s.is(i, "next") || s.ordinalAt(i) > 0) {
		return true
	}
	if i < 0 || s.u[i].Kind != text.Word || s.markAt[i] > 0 {
		return false
	}
	switch s.norm(i) {
	case "senior", "relevant", "respective", "officiels", "compétents", "présents", "concernés", "japanese":
		return true
	}
	return false
}

// verbAt reports whether a verb of the list ends with unit i.
func (s *scan) verbAt(i int) bool {
	for k := range s.acts {
		if a := &s.acts[k]; a.Strong && a.First <= i && i < a.Last {
			return true
		}
	}
	return false
}

// joinsNames reports whether unit i joins the names found after it to one
// before it; a comma does only where an "and" has joined others.
func (s *scan) joinsNames(i int, found []*name) bool {
	if len(found) == 0 || i <= 0 || !coordinates(found[len(found)-1].kind) {
		return false
	}
	n := s.nameBefore(i)
	if n == nil && s.norm(i-1) == "," {
		n = s.nameBefore(i - 1)
	}
	if n == nil || !coordinates(n.kind) {
		return false
	}
	switch s.norm(i) {
	case "and", "et", "&":
		return true
	case ",":
		return len(found) > 1
	}
	return false
}

func coordinates(k nameKind) bool {
	return k == nameParty || k == nameAgency || k == namePerson || k == nameGroup
}
