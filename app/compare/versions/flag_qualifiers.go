package versions

import "alternat/app/communique"

// effectWeight sorts the absence of a qualifier by what the qualifier does.
// Effects that are not listed are not flagged.
var effectWeight = map[string]Weight{
	"marks a position": MayAffectMeaning,
	"weakens":          MayAffectMeaning,
	"term of art":      MayAffectMeaning,
	"grade of concern": MayAffectMeaning,
	"hedges":           Drafting,
	"intensity":        Drafting,
}

// qualifiers flags qualifiers that nothing on the other side answers to.
// Those inside a verb that performs ("expressed serious concern") belong to it.
func (j *joint) qualifiers() {
	for k, h := range j.sides {
		other := map[string]bool{}
		j.sides[1-k].each(func(s *sentence) {
			for _, q := range s.Qualifiers {
				for _, id := range q.IDs {
					other[id] = true
				}
			}
		})
		seen := map[string]bool{}
		h.each(func(s *sentence) {
			for _, q := range s.Qualifiers {
				w, ok := effectWeight[q.Effect]
				if !ok || q.Answers || q.Quiet || s.Within(q.Found) || seen[q.Own[0]] {
					continue
				}
				answered := false
				for _, id := range q.Own {
					answered = answered || other[id]
				}
				if answered {
					continue
				}
				seen[q.Own[0]] = true
				j.sided(k, Qualifier, w, "qualifier-lacking", q.Own[:1], []communique.Quote{h.quote(q.Span)}, nil)
			}
		})
	}
}
