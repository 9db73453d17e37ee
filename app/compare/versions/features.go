package versions

import (
	"math"
	"strings"
	"unicode/utf8"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

// A word is a content word with the features by which a word of the other
// language may answer to it, and its weight in the sentence.
type word struct {
	unit     int
	features []int
	weight   float64
}

// Weights of words: what is the same in all languages counts most.
const (
	plainWeight  = 1.0
	nameWeight   = 1.5
	numberWeight = 2.0
)

// dictionary numbers the features of both texts and counts in how many
// sentences of each they occur.
type dictionary struct {
	ids  map[string]int
	df   [2][]int
	gain []float64
}

func (d *dictionary) id(f string) int {
	id, ok := d.ids[f]
	if !ok {
		id = len(d.ids)
		d.ids[f] = id
		d.df[0], d.df[1] = append(d.df[0], 0), append(d.df[1], 0)
	}
	return id
}

// features fills in the words of all sentences of both sides.
func features(a, b *side) *dictionary {
	d := &dictionary{ids: map[string]int{}}
	for k, s := range []*side{a, b} {
		for _, n := range s.sents {
			n.fill(s, d)
			for f := range n.has {
				d.df[k][f]++
			}
		}
	}
	d.gain = make([]float64, len(d.ids))
	for f := range d.gain {
		df := max(d.df[0][f], d.df[1][f], 1)
		d.gain[f] = max(0.35, 1.05-0.16*math.Log2(float64(df)))
	}
	return d
}

func (n *sentence) fill(s *side, d *dictionary) {
	per := make([][]string, len(n.Units))
	weight := make([]float64, len(n.Units))
	add := func(f lexicon.Found, prefix string, w float64) {
		// A phrase weighs once, at its first word.
		for i := f.First; i < f.Last; i++ {
			weight[i] = max(weight[i], min(w, plainWeight))
			for _, id := range f.IDs {
				per[i] = append(per[i], prefix+id)
			}
		}
		weight[f.First] = max(weight[f.First], w)
	}
	for _, f := range n.Numbers {
		w := numberWeight
		if f.Soft {
			w = plainWeight / 2
		}
		add(f.Found, "#", w)
	}
	for _, f := range n.Names {
		add(f, "@", nameWeight)
	}
	for _, f := range n.Bodies {
		add(f.Found, "&", nameWeight)
	}
	for _, f := range n.Unknown {
		add(f, "?", nameWeight)
	}
	for _, f := range n.Terms {
		add(f, "t:", plainWeight)
	}
	for _, f := range n.Topics {
		add(f, "topic:", 0)
	}
	for _, f := range n.Qualifiers {
		f.IDs = f.Own
		add(f.Found, "q:", plainWeight/2)
	}
	for _, f := range n.General {
		add(f, "g:", plainWeight)
	}
	for _, f := range n.Acts {
		for i := f.First; i < f.Last; i++ {
			for _, id := range f.IDs {
				fam, _, _ := s.lex.Grade(communique.ActID(id))
				per[i] = append(per[i], "a:"+id, "f:"+string(fam))
			}
		}
		weight[f.First] = max(weight[f.First], plainWeight)
	}
	n.has = map[int]bool{}
	for i := range n.Units {
		u := &n.Units[i]
		if u.Kind == text.Word {
			if s.lex.Function(s.t.Lang, u) {
				if len(per[i]) == 0 {
					continue
				}
				weight[i] = min(weight[i], plainWeight/4)
			} else if weight[i] == 0 && utf8.RuneCountInString(u.Fold) > 2 {
				weight[i] = plainWeight
			}
			if c := cognate(u.Fold); c != "" {
				per[i] = append(per[i], c)
			}
		}
		if weight[i] == 0 {
			continue
		}
		w := word{unit: i, weight: weight[i]}
		for _, f := range per[i] {
			id := d.id(f)
			w.features = append(w.features, id)
			n.has[id] = true
		}
		n.words = append(n.words, w)
		n.mass += w.weight
	}
	n.length = utf8.RuneCountInString(s.t.Source[n.Span.Start:n.Span.End])
}

// cognate returns the key under which words of common origin meet in French
// and English: the beginning of the folded word.
func cognate(fold string) string {
	if fold == "" || fold[0] >= 0x80 {
		return ""
	}
	f := strings.NewReplacer("ph", "f", "qu", "k", "y", "i", "w", "v", "ck", "k", "ou", "u").Replace(fold)
	f = strings.TrimPrefix(f, "ciber")
	switch {
	case len(f) >= 5:
		return "~" + f[:5]
	case len(f) == 4:
		return "~" + f
	}
	return ""
}
