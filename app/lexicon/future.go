package lexicon

import (
	"strings"

	"alternat/app/communique"
	"alternat/app/text"
)

// modalWill is the act of a plain future, whose French form is an ending.
const modalWill = "modal-will"

// actHits returns the hits of verbs and, in French, those words in the future
// that no list knows, as hits without values.
func (ix *index) actHits(r *Sentence) []hit {
	hits := ix.acts.find(r.Text.Source, r.Units)
	if ix.lang != communique.French {
		return hits
	}
	var out []hit
	k := 0
	for i := 0; i < len(r.Units); i++ {
		if k < len(hits) && hits[k].first == i {
			out = append(out, hits[k])
			i = hits[k].last - 1
			k++
			continue
		}
		if u := &r.Units[i]; u.Kind == text.Word && !u.Upper && !ix.notFuture[u.Norm] && inFuture(u.Norm) {
			out = append(out, hit{first: i, last: i + 1})
		}
	}
	return out
}

// inFuture reports whether a French word has the ending of the third person
// of the future.
func inFuture(norm string) bool {
	n := len(norm)
	return n >= 6 && strings.HasSuffix(norm, "ront") || n >= 5 && strings.HasSuffix(norm, "ra") || norm == "sera" || norm == "aura" || norm == "fera" || norm == "ira"
}

// futureAt reports whether the hit's form is a future.
func (ix *index) futureAt(h hit) bool {
	for _, v := range h.values {
		if ix.actForms[v].shape == future {
			return true
		}
	}
	return false
}

func (ix *index) will(r *Sentence, i int) FoundAct {
	return FoundAct{Found: r.found(hit{first: i, last: i + 1}, []string{modalWill}), Strong: true, Modal: true}
}

// nounAt reports whether an English auxiliary at unit i is a noun or a name.
func (ix *index) nounAt(r *Sentence, i int) bool {
	u := &r.Units[i]
	if i > 0 && (u.Upper || ix.before[r.Units[i-1].Norm] && r.Units[i-1].Norm != "to") {
		return r.Units[i-1].Norm != "and" && r.Units[i-1].Norm != "all" && r.Units[i-1].Norm != "this"
	}
	return false
}
