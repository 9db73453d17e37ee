package reader

import (
	"strings"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// A clause is a verb that performs an act, with who acts and what it governs.
// Places are units of the sentence; end is where its object ends.
type clause struct {
	act         lexicon.FoundAct
	id          communique.ActID
	first, last int // the verb with its auxiliaries
	from, end   int // of the whole clause
	sub         subject
	elided      bool // the subject stands with the verb before
	passive     bool
	present     bool
	will        bool
	agenda      bool // Japanese: still to come
	setting     bool // "having adopted", « ayant adopté »: what goes before
}

// clauses finds the clauses of a sentence that say what was done, from unit
// from on. Rule: a verb of the list with its own subject, or one joined by "and" or a
// comma to such a verb in the same tense. What stands in brackets, in a
// quotation or in a clause after "that" is what somebody said, not an act.
func (s *scan) clauses(from int) []clause {
	var out []clause
	limit := from
	for _, a := range s.verbs() {
		if a.First < limit || !s.mayAct(&a) {
			continue
		}
		c := clause{act: a, first: s.group(a.First, limit), last: a.Last}
		c.passive = s.passive(&c)
		c.will = a.Modal
		c.setting = c.first < a.First && (s.norm(c.first) == "ayant" || s.norm(c.first) == "having")
		c.present = s.present(&c)
		if c.will {
			s.promise(&c)
		}
		if !s.placed(&c, out, limit) || c.elided && a.Has(unlisted) {
			continue
		}
		if s.denied(&c) {
			c.act.IDs = []string{unlisted} // what was not done is no act
		}
		out = append(out, c)
		limit = c.last
	}
	for k := range out {
		end := len(s.u)
		if k+1 < len(out) {
			end = out[k+1].from
		}
		out[k].end = s.trim(out[k].last, end)
	}
	return out
}

// mayAct reports whether a verb can be the verb of a clause at all.
func (s *scan) mayAct(a *lexicon.FoundAct) bool {
	switch {
	case !a.Strong || a.Report && !a.Modal || s.depth[a.First] > 0 || len(a.IDs) == 0:
		return false
	case a.Modal:
		return a.Has("modal-will") || s.p.doc.Genre == communique.AdvanceNotice && s.exchangeIn(a.Last, a.Last+3)
	case a.Shapes.Gerund():
		return false
	}
	return true
}

// group returns where the verb group begins that unit first ends: its
// auxiliaries and pronouns, with the adverbs between.
func (s *scan) group(first, limit int) int {
	start := first
	for j := first - 1; j >= limit; j-- {
		u := &s.u[j]
		switch {
		case u.Norm == "se" || u.Norm == "s'":
			start = j
		case s.nameBefore(j+1) != nil:
			return start
		case s.p.lex.Auxiliary(s.p.lang, u):
			start = j
		case start < first && s.p.lang == communique.French && pronoun[u.Norm]:
			start = j // "l'a invitée", « y ont pris part »
		case !s.p.lex.Between(s.p.lang, u):
			return start
		}
	}
	return start
}

var pronoun = map[string]bool{"l'": true, "les": true, "leur": true, "lui": true, "y": true, "en": true, "n'": true}

// present reports whether the verb stands in the present tense.
func (s *scan) present(c *clause) bool {
	sh := c.act.Shapes
	if c.act.Modal || sh.Set() {
		return false
	}
	if s.p.lang == communique.French {
		if c.first < c.act.First && !c.passive && !sh.Base() && !s.reflexive(c) {
			return false
		}
		n := s.norm(c.act.First)
		if sh.Finite() && !strings.HasSuffix(n, "èrent") && !strings.HasSuffix(n, "aient") && !strings.HasSuffix(n, "ait") && strings.HasSuffix(n, "ent") {
			return true
		}
		return sh.Present()
	}
	for i := c.first; i < c.act.First; i++ {
		// What one side "has adopted" is its record, not an act of the meeting.
		if n := s.norm(i); (n == "has" || n == "have") && !c.passive {
			return true
		}
	}
	return sh.Present() || sh.Base()
}

// promise takes the infinitive into the group of a "will" that English sets
// before it.
func (s *scan) promise(c *clause) {
	if s.p.lang != communique.English {
		return
	}
	for i := c.last; i < len(s.u) && i < c.last+3; i++ {
		if !s.p.lex.Between(s.p.lang, &s.u[i]) {
			c.last = i + 1
			return
		}
	}
}

// placed finds the subject of c, or that c shares one with the clause before,
// and says where c begins; false if it has none.
func (s *scan) placed(c *clause, before []clause, limit int) bool {
	prev := s.norm(c.first - 1)
	if c.first > limit && (s.ends(c.first, "relative") || s.ends(c.first, "that") || prev == "to") {
		return false
	}
	if sub, ok := s.before(c.first, limit); ok {
		if s.nested(sub.first) {
			return false
		}
		c.sub, c.from = sub, sub.first
		return true
	}
	if sub, ok := s.doer(c); ok {
		c.sub = sub
		return true
	}
	if s.impersonal(c) {
		c.sub = subject{actor: s.p.together(0), first: c.from, last: c.first, vague: true}
		return true
	}
	at := c.first
	for at > limit && s.p.lex.Between(s.p.lang, &s.u[at-1]) {
		at--
	}
	prev = s.norm(at - 1)
	if len(before) > 0 && (prev == "," || s.ends(at, "and") || prev == ";" || prev == "&") && s.sameTense(c, &before[len(before)-1]) && !s.by(c.last) {
		c.sub = before[len(before)-1].sub
		c.elided, c.from = true, at
		return true
	}
	if len(before) == 0 && (prev == "," || s.ends(at, "and")) && c.first < c.act.First && !s.by(c.last) {
		// The verb before is one that no list has: its subject heads the sentence.
		head := s.head()
		for end := head + 1; end < at && end <= head+8; end++ {
			if sub, ok := s.phrase(end, head); ok && sub.first == head {
				sub.vague = true
				c.sub, c.elided, c.from = sub, true, at
				return true
			}
		}
	}
	if len(before) == 0 && s.carried != nil && at == s.head() && !s.by(c.last) {
		c.sub, c.elided, c.from = *s.carried, true, at
		return true
	}
	return false
}

// head is the first unit of the sentence that is no mark.
func (s *scan) head() int {
	i := 0
	for i < len(s.u) && (s.u[i].Kind == text.Punct || s.is(i, "and")) {
		i++
	}
	return i
}

// nested reports whether the clause whose subject begins at unit i depends on
// another: it follows "that" or a relative pronoun other than "where".
func (s *scan) nested(i int) bool {
	if i == 0 {
		return false
	}
	switch s.norm(i - 1) {
	case "where", "où":
		return false
	case ",":
		return false
	}
	return s.ends(i, "that") || s.ends(i, "relative") || s.norm(i-1) == "qu'"
}

// sameTense reports whether c can go on with the verb before it: "reaffirmed …
// and agreed". A French participle after avoir does not change.
func (s *scan) sameTense(c, before *clause) bool {
	if c.will != before.will || c.present != before.present || c.passive && !before.passive {
		return c.passive == before.passive && c.first < c.act.First && !c.will
	}
	if s.p.lang == communique.French && c.first == c.act.First && c.act.Last == c.act.First+1 && !c.act.Shapes.Finite() && !c.present && !c.will {
		n := s.norm(c.act.First)
		return !strings.HasSuffix(n, "ée") && !strings.HasSuffix(n, "ées") && (before.passive || !strings.HasSuffix(n, "és") || s.reflexive(before))
	}
	return true
}

func (s *scan) reflexive(c *clause) bool {
	for i := c.first; i < c.last; i++ {
		if n := s.norm(i); n == "se" || n == "s'" {
			return true
		}
	}
	return false
}

// denied reports whether the verb group is negated.
func (s *scan) denied(c *clause) bool {
	for i := max(c.first-2, 0); i < c.last+2 && i < len(s.u); i++ {
		switch s.norm(i) {
		case "not", "never", "n't", "cannot":
			if i < c.last {
				return true
			}
		case "pas", "jamais", "ne", "n'", "aucun", "aucunement":
			return s.p.lang == communique.French && (i < c.last || s.norm(i) == "pas")
		}
	}
	return false
}

// trim takes from the end of a clause what joins it to the next, marks, and a
// relative clause that only adds.
func (s *scan) trim(from, end int) int {
	for i := from; i+1 < end; i++ {
		if s.norm(i) == "," && s.depth[i] == 0 && s.is(i+1, "relative") && s.norm(i+1) != "où" && s.norm(i+1) != "where" {
			end = i
			break
		}
	}
	for end > from {
		n := s.norm(end - 1)
		_, closes := closing[n]
		switch {
		case n == "]" && end > from+2 && s.norm(end-3) == "[":
			end -= 3
		case closes:
			return end
		case n == "où" || n == "where":
			end--
		case s.ends(end, "and"):
			end = s.marks[s.markEnd[end]-1].First
		case s.u[end-1].Kind == text.Punct && n != "%" || s.p.lex.Between(s.p.lang, &s.u[end-1]) && s.ends(end-1, "and"):
			end--
		case s.ends(end, "besides") || s.ends(end, "leading"):
			end = s.marks[s.markEnd[end]-1].First
		default:
			return end
		}
	}
	return end
}

var closing = map[string]struct{}{")": {}, "»": {}, "”": {}, "\"": {}}
