package wording

import "alternat/app/text"

// A minimal script is not yet a readable one: it scatters a replaced phrase
// over the articles and commas both phrases happen to share, and it may start
// an insertion in the middle of a phrase that repeats. The clean-up slides
// insertions and deletions to where phrases begin and end, at no cost, and
// joins changes that only filler keeps apart. It works on tokens alone.

// A pairing is one pair of passages whose words are compared: the token
// numbers of both sides, and what the clean-up asks about them.
type pairing struct {
	x, y           *side
	firstX, firstY int // first token of each passage in its text
	ids, other     []int32
	light          []bool // by token number
}

func newPairing(x, y *side, firstX, lastX, firstY, lastY int) *pairing {
	return &pairing{x: x, y: y, firstX: firstX, firstY: firstY,
		ids: x.ids[firstX:lastX], other: y.ids[firstY:lastY], light: x.vocab.light}
}

// readable is the script of the pair after clean-up.
func (p *pairing) readable() []block {
	return p.absorb(p.slide(script(p.ids, p.other)))
}

// slide moves each pure insertion or deletion between two equal stretches to
// the place, among those that say the same, where it reads best.
func (p *pairing) slide(blocks []block) []block {
	for k := 1; k+1 < len(blocks); k++ {
		b := &blocks[k]
		if b.equal || b.a0 < b.a1 && b.b0 < b.b1 {
			continue
		}
		before, after := &blocks[k-1], &blocks[k+1]
		ids, from, to, s, first := p.ids, b.a0, b.a1, p.x, p.firstX
		if b.a0 == b.a1 {
			ids, from, to, s, first = p.other, b.b0, b.b1, p.y, p.firstY
		}
		best, shift := p.edges(s, first, ids, from, to), 0
		for d := -1; before.a0+(-d) <= before.a1 && ids[from+d] == ids[to+d]; d-- {
			if e := p.edges(s, first, ids, from+d, to+d); e > best {
				best, shift = e, d
			}
		}
		for d := 1; d <= after.a1-after.a0 && ids[from+d-1] == ids[to+d-1]; d++ {
			if e := p.edges(s, first, ids, from+d, to+d); e > best {
				best, shift = e, d
			}
		}
		before.a1, before.b1 = before.a1+shift, before.b1+shift
		b.a0, b.a1, b.b0, b.b1 = b.a0+shift, b.a1+shift, b.b0+shift, b.b1+shift
		after.a0, after.b0 = after.a0+shift, after.b0+shift
	}
	return alternating(blocks)
}

// edges judges how well ids[from:to] reads as a phrase of its own.
func (p *pairing) edges(s *side, first int, ids []int32, from, to int) int {
	score := 0
	mark := func(i int) string {
		t := s.text.Tokens[first+i]
		if t.Norm == "" || !p.light[ids[i]] {
			return ""
		}
		return t.Norm
	}
	if from == 0 || closes(mark(from-1)) {
		score += 6
	}
	if to == len(ids) || closes(mark(to-1)) {
		score += 6
	}
	if from > 0 && separates(mark(from-1)) {
		score += 3
	}
	switch last := mark(to - 1); {
	case separates(last):
		score += 2
	case opens(last):
		score -= 5
	case last != "" && !closes(last):
		score -= 3
	}
	if w := mark(from); w != "" && !separates(w) && !closes(w) {
		score++
	} else if closes(w) {
		score -= 4
	}
	return score
}

func closes(norm string) bool {
	switch norm {
	case ".", "!", "?", ";", ":", "。", "．", "！", "？", "；":
		return true
	}
	return false
}

func separates(norm string) bool { return norm == "," || norm == "、" || norm == "・" }

func opens(norm string) bool {
	switch norm {
	case "(", "[", "«", "「", "『", "（", "\"", "“":
		return true
	}
	return false
}

// absorb joins two changes across an equal stretch that is mere filler.
func (p *pairing) absorb(blocks []block) []block {
	rewritten := p.rewritten(blocks)
	out := make([]block, 0, len(blocks))
	for k := 0; k < len(blocks); k++ {
		b := blocks[k]
		if n := len(out); b.equal && n > 0 && k+1 < len(blocks) {
			before, after := out[n-1], blocks[k+1]
			if (rewritten || before.replaces() && after.replaces()) && p.filler(before, b, after) {
				out[n-1].a1, out[n-1].b1 = after.a1, after.b1
				k++
				continue
			}
		}
		out = append(out, b)
	}
	return out
}

// rewritten reports whether less than half of the shorter side is kept. In
// such a pair whatever is filler is absorbed; in others only between
// replacements: around an insertion or a deletion the words between are where
// they were, and saying so keeps a small change small.
func (p *pairing) rewritten(blocks []block) bool {
	kept := 0
	for _, b := range blocks {
		if b.equal {
			kept += b.a1 - b.a0
		}
	}
	return 2*kept < min(len(p.ids), len(p.other))
}

// replaces reports whether a change has words on both sides.
func (b block) replaces() bool { return b.a0 < b.a1 && b.b0 < b.b1 }

// filler reports whether the equal stretch e is mere filler between two
// changes: function words and marks, hardly more of them than the smaller
// change has words; or, between long changes, a single telling word.
func (p *pairing) filler(before, e, after block) bool {
	if p.figure(before) || p.figure(after) {
		return false
	}
	telling := 0
	for _, id := range p.ids[e.a0:e.a1] {
		if !p.light[id] {
			telling++
		}
	}
	size := min(before.size(), after.size())
	switch telling {
	case 0:
		return e.a1-e.a0 <= 1+size
	case 1:
		return 2*(e.a1-e.a0) <= size
	}
	return false
}

// figure reports whether a change puts one number in the place of another:
// that is a fact of its own, never part of a phrase.
func (p *pairing) figure(b block) bool {
	return b.a1-b.a0 == 1 && b.b1-b.b0 == 1 &&
		p.x.text.Tokens[p.firstX+b.a0].Kind == text.Number && p.y.text.Tokens[p.firstY+b.b0].Kind == text.Number
}

// size of a change: the tokens of its longer side.
func (b block) size() int { return max(b.a1-b.a0, b.b1-b.b0) }

// alternating drops empty stretches and joins what then touches.
func alternating(blocks []block) []block {
	var s scripter
	s.blocks = make([]block, 0, len(blocks))
	for _, b := range blocks {
		s.add(b.equal, b.a0, b.a1, b.b0, b.b1)
	}
	return s.blocks
}
