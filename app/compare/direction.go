package compare

import (
	"sort"
	"strings"

	"alternat/app/communique"
	"alternat/app/text"
)

// A judge says what may be concluded of statements of two sides.
type judge struct {
	a, b     *side
	relation Relation
}

// verdict says what two statements amount to that answer to each other.
//
// "More committal" and "less committal" are said only if nothing stands
// against it: one series or session and one partner; comparable genre; words
// quoted from originals in one language; the same actor; one family, and one
// whose steps may be compared; no mark on either verb that it cannot be
// weighed; words alike enough to speak of one object; steps that differ, and in
// every version the same way. Each condition that fails is a reason.
func (j *judge) verdict(x, y *unit) (Outcome, []Reason) {
	if j.relation == RelationSame {
		return OutcomeKept, nil
	}
	reasons := j.reasons(x, y)
	if _, same, _ := likeness(x, y); same && j.continuous() {
		return OutcomeKept, only(reasons, ReasonTranslation)
	}
	for _, r := range reasons {
		if r != ReasonNoDirection {
			return OutcomeBoth, reasons
		}
	}
	if len(reasons) == 0 {
		switch steps := y.first().Step - x.first().Step; {
		case steps > 0:
			return OutcomeMore, nil
		case steps < 0:
			return OutcomeLess, nil
		}
	}
	return OutcomeReworded, reasons
}

// continuous reports whether the words of one side can be the other's, kept or
// reworded.
func (j *judge) continuous() bool {
	return j.relation == RelationSame || j.relation == RelationSameSession || j.relation == RelationSeries
}

// reasons are the conditions for a direction that do not hold between two
// statements, in the order of [Reasons].
func (j *judge) reasons(x, y *unit) []Reason {
	var out []Reason
	fail := func(r Reason, when bool) {
		if when {
			out = append(out, r)
		}
	}
	alikeness, _, common := likeness(x, y)
	fail(ReasonOtherKind, j.relation == RelationOtherKind)
	fail(ReasonQuoted, x.first().Actor == communique.ActorOfficial || y.first().Actor == communique.ActorOfficial)
	fail(ReasonUnknown, j.relation == RelationUnknown)
	fail(ReasonOtherPartner, j.relation == RelationOtherPartner)
	fail(ReasonOtherSeries, j.relation == RelationOtherSeries)
	fail(ReasonGenre, !j.comparable(x, y))
	fail(ReasonTranslation, j.a.translated(x) || j.b.translated(y))
	fail(ReasonSummary, !quoted(x) || !quoted(y))
	fail(ReasonOtherLanguage, quoted(x) && quoted(y) && !common)
	fail(ReasonActor, j.a.actor(x) != j.b.actor(y))
	fail(ReasonFamily, x.family != y.family)
	fail(ReasonNoDirection, !j.a.au.directed(x.family) || !j.a.au.directed(y.family) || !weighable(x) || !weighable(y))
	fail(ReasonOtherWording, common && alikeness < alike)
	return ordered(out)
}

// weighable reports whether every version of a statement has the same step and
// none is marked as one that cannot be weighed.
func weighable(u *unit) bool {
	for _, r := range u.refs {
		if r.Statement.NoDirection != "" || r.Statement.Step == 0 || r.Statement.Step != u.first().Step {
			return false
		}
	}
	return true
}

// quoted reports whether some version of a statement is quoted from a held
// text.
func quoted(u *unit) bool {
	for _, r := range u.refs {
		if r.Statement.Quoted() {
			return true
		}
	}
	return false
}

// translated reports whether a statement is known from translations only.
func (s *side) translated(u *unit) bool {
	for _, r := range u.refs {
		d := s.doc(r.Document)
		if d == nil || !d.Provisional && d.Role != "translation" {
			return false
		}
	}
	return true
}

// comparable reports whether some versions of two statements stand in
// documents of comparable genre.
func (j *judge) comparable(x, y *unit) bool {
	for _, r := range x.refs {
		for _, q := range y.refs {
			if comparableGenre(j.a.doc(r.Document), j.b.doc(q.Document)) {
				return true
			}
		}
	}
	return false
}

// actor tells actors apart. "Both" are the parties of that meeting: Japan and
// one partner are not the same actor as Japan and another.
func (s *side) actor(u *unit) string {
	st := u.first()
	switch st.Actor {
	case communique.ActorBoth, communique.ActorAll:
		return "sides:" + partyKey(s.parties())
	case communique.ActorMeeting:
		return "meeting:" + partyKey(s.parties())
	case communique.ActorOfficial:
		if st.Official != nil {
			return "official:" + personKey(st.Official.Name)
		}
		return "official:"
	case communique.ActorAgency:
		return "agency:" + string(st.Agency)
	}
	return string(st.Actor)
}

// personKey is the same for a name in either order and any case.
func personKey(name string) string {
	parts := words(text.Fold(name))
	sort.Strings(parts)
	return strings.Join(parts, " ")
}

// meeting says what follows where statements of both sides meet on a topic
// without answering to each other: that both speak of it, and why no more.
func (j *judge) meeting(as, bs []*unit) (Outcome, []Reason) {
	var out []Reason
	family := false
	for _, x := range as {
		for _, y := range bs {
			family = family || x.family == y.family
			for _, r := range j.reasons(x, y) {
				if r != ReasonFamily && r != ReasonOtherWording && !contains(out, r) {
					out = append(out, r)
				}
			}
		}
	}
	if !family {
		out = append(out, ReasonFamily)
	}
	if len(out) == 0 {
		out = append(out, ReasonOtherWording)
	}
	return OutcomeBoth, ordered(out)
}

// alone says what follows from a statement that the other side's texts do not
// have. From a text that was not read or is not held nothing follows. From one
// side's own account, a news page or a notice given beforehand it follows that
// the words stand in one text only. Only between texts of comparable genre in
// one series, and agreed or known whole, is it "new" or "not repeated".
func (j *judge) alone(u *unit, inA bool) (Outcome, []Reason) {
	here, there, only := j.a, j.b, OutcomeOnlyA
	if !inA {
		here, there, only = j.b, j.a, OutcomeOnlyB
	}
	if r := there.unread(); r != "" {
		return OutcomeNone, []Reason{r}
	}
	reasons := there.silenceReasons()
	if j.relation == RelationOtherKind && !contains(reasons, ReasonOtherKind) {
		reasons = append(reasons, ReasonOtherKind)
	}
	if u.first().Actor == communique.ActorOfficial {
		reasons = append(reasons, ReasonQuoted)
	}
	if !quoted(u) {
		reasons = append(reasons, ReasonSummary)
	}
	if j.relation != RelationSeries {
		return only, ordered(reasons)
	}
	if !leadingComparable(here, there) && !contains(reasons, ReasonGenre) {
		reasons = append(reasons, ReasonGenre)
	}
	for _, r := range reasons {
		if r != ReasonSummary {
			return only, ordered(reasons)
		}
	}
	x, y := here.meetingDate().Start, there.meetingDate().Start
	switch {
	case !u.states() || x == "" || y == "" || x == y:
		return only, ordered(reasons)
	case x > y:
		return OutcomeNew, ordered(reasons)
	}
	return OutcomeNotRepeated, ordered(reasons)
}

func leadingComparable(a, b *side) bool {
	for _, x := range a.leading() {
		for _, y := range b.leading() {
			if comparableGenre(x, y) {
				return true
			}
		}
	}
	return false
}

// ordered puts reasons in the order of [Reasons], each once.
func ordered(rs []Reason) []Reason {
	var out []Reason
	for _, r := range Reasons {
		if contains(rs, r) {
			out = append(out, r)
		}
	}
	return out
}

func only(rs []Reason, keep Reason) []Reason {
	if contains(rs, keep) {
		return []Reason{keep}
	}
	return nil
}
