package wording

import (
	"math/bits"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"alternat/app/communique"
	"alternat/app/text"
)

// A vocabulary gives every distinct normal form of two texts a small number,
// so that everything after it compares numbers.
//
// Alignment weighs features rather than tokens: a token is its own feature,
// but a run of Japanese without spaces longer than two characters stands for
// its bigrams, since two such runs may share a word without being equal.
type vocabulary struct {
	ids      map[string]int32
	light    []bool    // by token: function word or punctuation
	features [][]int32 // by token: its bigrams; nil means the token itself
	weight   []int32   // by feature: rare weighs more
	scale    []int32   // by feature: divisor of the weight, for light ones
}

// side is one text made ready for alignment.
type side struct {
	text  *text.Text
	units []unit
	ids   []int32 // by token
	heft  []int   // by unit: the weight of its features
	bags  []bag   // by unit, made on demand
	vocab *vocabulary

	repeats []int // by key: how many units have it
}

// newSides interns the tokens of both texts and numbers their units so that
// equal wording has an equal key.
func newSides(a, b *text.Text) (x, y *side) {
	v := &vocabulary{ids: make(map[string]int32, 1024)}
	x, y = &side{text: a, vocab: v}, &side{text: b, vocab: v}
	for _, s := range []*side{x, y} {
		s.ids = make([]int32, len(s.text.Tokens))
		for i := range s.text.Tokens {
			s.ids[i] = v.intern(&s.text.Tokens[i])
		}
		s.units = unitsOf(s.text)
		s.heft = make([]int, len(s.units))
		s.bags = make([]bag, len(s.units))
	}
	v.split()
	keys := map[string]int32{}
	var buf []byte
	for _, s := range []*side{x, y} {
		for i := range s.units {
			u := &s.units[i]
			buf = s.keyOf(u, buf[:0])
			k, ok := keys[string(buf)]
			if !ok {
				k = int32(len(keys))
				keys[string(buf)] = k
			}
			u.key = k
		}
	}
	for _, s := range []*side{x, y} {
		s.repeats = make([]int, len(keys))
		for i := range s.units {
			s.repeats[s.units[i].key]++
		}
	}
	v.weigh(x, y)
	return x, y
}

func (v *vocabulary) intern(t *text.Token) int32 {
	id, ok := v.ids[t.Norm]
	if !ok {
		id = int32(len(v.light))
		v.ids[t.Norm] = id
		v.light = append(v.light, t.Kind == text.Punct || isLight(t.Norm))
		v.scale = append(v.scale, scaleOf(t))
	}
	return id
}

// scaleOf says by how much the weight of a token is divided when passages are
// matched: a shared comma says next to nothing, a shared article little.
func scaleOf(t *text.Token) int32 {
	switch {
	case t.Kind == text.Punct:
		return 16
	case isLight(t.Norm):
		return 4
	}
	return 1
}

// split gives the long Japanese runs their bigrams. Features beyond the number
// of tokens are bigrams. It visits tokens in the order of their numbers.
func (v *vocabulary) split() {
	norms := make([]string, len(v.light))
	for norm, id := range v.ids {
		norms[id] = norm
	}
	v.features = make([][]int32, len(norms))
	bigrams := map[[2]rune]int32{}
	for id, norm := range norms {
		if norm == "" || norm[0] < utf8.RuneSelf || v.scale[id] > 1 {
			continue
		}
		runes := []rune(norm)
		if len(runes) < 3 || !unspaced(runes) {
			continue
		}
		for i := 0; i+1 < len(runes); i++ {
			pair := [2]rune{runes[i], runes[i+1]}
			f, ok := bigrams[pair]
			if !ok {
				f = int32(len(v.scale))
				bigrams[pair] = f
				v.scale = append(v.scale, 2)
			}
			v.features[id] = append(v.features[id], f)
		}
	}
}

func unspaced(runes []rune) bool {
	for _, r := range runes {
		if !unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) && r != 'ー' && r != '々' {
			return false
		}
	}
	return true
}

// keyOf appends what must be equal for two units to count as the same
// wording: the token numbers of a sentence, the words of skipped matter.
func (s *side) keyOf(u *unit, buf []byte) []byte {
	if u.first == u.last {
		buf = append(buf, 0xff)
		for i, f := range strings.FieldsFunc(s.slice(u.span), isBlank) {
			if i > 0 {
				buf = append(buf, ' ')
			}
			buf = append(buf, f...)
		}
		return buf
	}
	for _, id := range s.ids[u.first:u.last] {
		buf = append(buf, byte(id), byte(id>>8), byte(id>>16), byte(id>>24))
	}
	return buf
}

func (s *side) slice(sp communique.Span) string { return s.text.Source[sp.Start:sp.End] }

// weigh sets the weight of each feature by the share of the units it occurs
// in (inverse document frequency), in whole numbers so that the result is the
// same on every machine.
func (v *vocabulary) weigh(x, y *side) {
	frequency := make([]int32, len(v.scale))
	seen := make([]int32, len(v.scale))
	stamp := int32(0)
	for _, s := range []*side{x, y} {
		for i := range s.units {
			stamp++
			for _, id := range s.ids[s.units[i].first:s.units[i].last] {
				if fs := v.features[id]; fs != nil {
					for _, f := range fs {
						if seen[f] != stamp {
							seen[f] = stamp
							frequency[f]++
						}
					}
				} else if seen[id] != stamp {
					seen[id] = stamp
					frequency[id]++
				}
			}
		}
	}
	v.weight = make([]int32, len(v.scale))
	for f, n := range frequency {
		if n > 0 {
			v.weight[f] = max(1, (192+log2(uint64(stamp)*2/uint64(n)))/v.scale[f])
		}
	}
	tokens := make([]int, len(v.features))
	for id, fs := range v.features {
		tokens[id] = int(v.weight[id])
		if fs != nil {
			tokens[id] = 0
			for _, f := range fs {
				tokens[id] += int(v.weight[f])
			}
		}
	}
	for _, s := range []*side{x, y} {
		for i := range s.units {
			for _, id := range s.ids[s.units[i].first:s.units[i].last] {
				s.heft[i] += tokens[id]
			}
		}
	}
}

// log2 is the binary logarithm of x in 64ths, linear between powers of two;
// 0 for 0.
func log2(x uint64) int32 {
	if x == 0 {
		return 0
	}
	n := bits.Len64(x) - 1
	return int32(n*64) + int32((x<<6>>n)&63)
}

// A bag is the multiset of the features of a unit, sorted, with its weight.
type bag struct {
	features []int32
	weight   int
	ready    bool
}

func (s *side) bag(i int) *bag {
	b := &s.bags[i]
	if !b.ready {
		*b = s.bagOf(s.units[i].first, s.units[i].last)
	}
	return b
}

// bagOf is the bag of the tokens first to last, exclusive.
func (s *side) bagOf(first, last int) bag {
	features := make([]int32, 0, last-first)
	weight := 0
	for _, id := range s.ids[first:last] {
		fs := s.vocab.features[id]
		if fs == nil {
			features = append(features, id)
			weight += int(s.vocab.weight[id])
			continue
		}
		for _, f := range fs {
			features = append(features, f)
			weight += int(s.vocab.weight[f])
		}
	}
	slices.Sort(features)
	return bag{features: features, weight: weight, ready: true}
}
