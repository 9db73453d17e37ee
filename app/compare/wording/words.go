package wording

import (
	"github.com/sergi/go-diff/diffmatchpatch"
)

// A block is a stretch of tokens that is either equal on both sides or
// changed: a replacement, a deletion (b0 == b1) or an insertion (a0 == a1).
// The blocks of a script alternate and cover both sides without gaps.
type block struct {
	equal          bool
	a0, a1, b0, b1 int
}

// tokenLimit is the number of tokens, both sides together, up to which a
// pair is compared exactly. The work is bounded by its square; beyond it a
// pair is first cut at words that occur once on each side.
const tokenLimit = 4000

// script is the edit script between two runs of token numbers: minimal for
// pairs within tokenLimit.
func script(x, y []int32) []block {
	var s scripter
	s.diff(x, y, 0, 0, true)
	return s.blocks
}

type scripter struct{ blocks []block }

// add appends a stretch and joins it with the one before where it can.
func (s *scripter) add(equal bool, a0, a1, b0, b1 int) {
	if a0 == a1 && b0 == b1 {
		return
	}
	if n := len(s.blocks); n > 0 && s.blocks[n-1].equal == equal {
		s.blocks[n-1].a1, s.blocks[n-1].b1 = a1, b1
		return
	}
	s.blocks = append(s.blocks, block{equal, a0, a1, b0, b1})
}

// diff appends the script between x and y, which stand at a0 and b0.
func (s *scripter) diff(x, y []int32, a0, b0 int, split bool) {
	head := 0
	for head < len(x) && head < len(y) && x[head] == y[head] {
		head++
	}
	s.add(true, a0, a0+head, b0, b0+head)
	x, y, a0, b0 = x[head:], y[head:], a0+head, b0+head
	tail := 0
	for tail < len(x) && tail < len(y) && x[len(x)-1-tail] == y[len(y)-1-tail] {
		tail++
	}
	a1, b1 := a0+len(x)-tail, b0+len(y)-tail
	x, y = x[:len(x)-tail], y[:len(y)-tail]
	switch {
	case len(x) == 0 || len(y) == 0:
		s.add(false, a0, a1, b0, b1)
	case len(x)+len(y) <= tokenLimit && s.exact(x, y, a0, b0):
	case split && s.split(x, y, a0, b0):
	default:
		s.add(false, a0, a1, b0, b1)
	}
	s.add(true, a1, a1+tail, b1, b1+tail)
}

// exact appends the minimal script by Myers' algorithm as go-diff has it. It
// has no clock; the caller bounds the input. It reports false for token
// numbers beyond what runes can carry.
func (s *scripter) exact(x, y []int32, a0, b0 int) bool {
	rx, ok := runes(x)
	ry, okY := runes(y)
	if !ok || !okY {
		return false
	}
	dmp := diffmatchpatch.DiffMatchPatch{} // DiffTimeout 0: no deadline, no half matches
	for _, d := range dmp.DiffMainRunes(rx, ry, false) {
		n := 0
		for range d.Text {
			n++
		}
		switch d.Type {
		case diffmatchpatch.DiffEqual:
			s.add(true, a0, a0+n, b0, b0+n)
			a0, b0 = a0+n, b0+n
		case diffmatchpatch.DiffDelete:
			s.add(false, a0, a0+n, b0, b0)
			a0 += n
		case diffmatchpatch.DiffInsert:
			s.add(false, a0, a0, b0, b0+n)
			b0 += n
		}
	}
	return true
}

// runes maps token numbers to runes that are letters to go-diff, from U+4E00
// upward, without surrogates, which conversion to a string would lose, and
// the replacement character.
func runes(ids []int32) ([]rune, bool) {
	out := make([]rune, len(ids))
	for i, id := range ids {
		r := id + 0x4e00
		if r >= 0xd800 {
			r += 0x800
		}
		if r >= 0xfffd {
			r++
		}
		if r > 0x10ffff {
			return nil, false
		}
		out[i] = r
	}
	return out, true
}

// split cuts x and y at the longest rising run of tokens that occur once on
// each side (patience diff) and compares the pieces. It reports false if
// there is no such token.
func (s *scripter) split(x, y []int32, a0, b0 int) bool {
	var pairs []candidate
	inY := once(y)
	inX := once(x)
	for i, id := range x {
		if inX[id] == i+1 && inY[id] > 0 {
			pairs = append(pairs, candidate{i: i, j: inY[id] - 1, weight: 1})
		}
	}
	pairs = chain(pairs)
	if len(pairs) == 0 {
		return false
	}
	i, j := 0, 0
	for _, p := range pairs {
		s.diff(x[i:p.i], y[j:p.j], a0+i, b0+j, false)
		s.add(true, a0+p.i, a0+p.i+1, b0+p.j, b0+p.j+1)
		i, j = p.i+1, p.j+1
	}
	s.diff(x[i:], y[j:], a0+i, b0+j, false)
	return true
}

// once maps each token number to 1 + its place if it occurs once, else to -1.
func once(ids []int32) map[int32]int {
	at := make(map[int32]int, len(ids))
	for i, id := range ids {
		if at[id] == 0 {
			at[id] = i + 1
		} else {
			at[id] = -1
		}
	}
	return at
}
