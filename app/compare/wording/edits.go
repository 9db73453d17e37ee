package wording

import (
	"alternat/app/communique"
	"alternat/app/text"
)

// edits compares the words of two passages, given with their tokens. The
// edits tile both spans: white space, list markers and skipped matter ride on
// the words beside them, so that a change is as tight as the white space
// allows on both sides.
func edits(x, y *side, a, b communique.Span, firstX, lastX, firstY, lastY int) []Edit {
	switch {
	case firstX == lastX && firstY == lastY:
		return []Edit{{Op: Equal, A: a, B: b}}
	case firstX == lastX || firstY == lastY:
		return []Edit{{Op: Delete, A: a}, {Op: Insert, B: b}}
	}
	p := newPairing(x, y, firstX, lastX, firstY, lastY)
	return tile(p.readable(),
		strip{x.text.Tokens[firstX:lastX], a}, strip{y.text.Tokens[firstY:lastY], b})
}

// tile turns blocks of tokens into edits that cover both strips. What both
// sides have before the first word or after the last one (list markers, line
// ends) is never part of a change.
func tile(blocks []block, a, b strip) []Edit {
	out := make([]Edit, 0, len(blocks)+4)
	headA, headB := a.gap(0), b.gap(0)
	if !blocks[0].equal && headA.Len() > 0 && headB.Len() > 0 {
		out = append(out, Edit{Op: Equal, A: headA, B: headB})
		a.span.Start, b.span.Start = headA.End, headB.End
	}
	tailA, tailB := a.gap(len(a.tokens)), b.gap(len(b.tokens))
	tail := !blocks[len(blocks)-1].equal && tailA.Len() > 0 && tailB.Len() > 0
	if tail {
		a.span.End, b.span.End = tailA.Start, tailB.Start
	}
	atA, atB := a.span.Start, b.span.Start
	for k, bl := range blocks {
		toA, toB := a.span.End, b.span.End
		switch {
		case k+1 == len(blocks):
		case bl.equal:
			cutA, cutB := cuts(blocks, k+1, a, b)
			toA, toB = cutA.Start, cutB.Start
		default:
			cutA, cutB := cuts(blocks, k, a, b)
			toA, toB = cutA.End, cutB.End
		}
		spanA := communique.Span{Start: atA, End: toA}
		spanB := communique.Span{Start: atB, End: toB}
		if bl.equal {
			out = append(out, Edit{Op: Equal, A: spanA, B: spanB})
		} else {
			if bl.a0 < bl.a1 {
				out = append(out, Edit{Op: Delete, A: spanA})
			}
			if bl.b0 < bl.b1 {
				out = append(out, Edit{Op: Insert, B: spanB})
			}
		}
		atA, atB = toA, toB
	}
	if tail {
		out = append(out, Edit{Op: Equal, A: tailA, B: tailB})
	}
	return out
}

// cuts says what the changed block k covers on each side. On a side without
// words it covers nothing, at the place where the equal stretches meet.
func cuts(blocks []block, k int, a, b strip) (cutA, cutB communique.Span) {
	c := blocks[k]
	first, last := k == 0, k+1 == len(blocks)
	switch {
	case c.a0 == c.a1:
		cutB, cutA = a.meeting(c.a0, b, c.b0, c.b1, first, last)
	case c.b0 == c.b1:
		cutA, cutB = b.meeting(c.b0, a, c.a0, c.a1, first, last)
	default:
		headA, headB := a.gap(c.a0), b.gap(c.b0)
		tailA, tailB := a.gap(c.a1), b.gap(c.b1)
		cutA = communique.Span{Start: headA.Start, End: tailA.End}
		cutB = communique.Span{Start: headB.Start, End: tailB.End}
		// White space that both sides have is no part of the change.
		if !first && (headA.Len() > 0) == (headB.Len() > 0) {
			cutA.Start, cutB.Start = headA.End, headB.End
		}
		if !last && (tailA.Len() > 0) == (tailB.Len() > 0) {
			cutA.End, cutB.End = tailA.Start, tailB.Start
		}
	}
	return cutA, cutB
}

// A strip is the tokens of a passage in the span they ride in.
type strip struct {
	tokens []text.Token
	span   communique.Span
}

// gap is what lies between tokens i-1 and i, or between the first or last
// token and the edge of the span.
func (s strip) gap(i int) communique.Span {
	g := s.span
	if i > 0 {
		g.Start = s.tokens[i-1].Span.End
	}
	if i < len(s.tokens) {
		g.End = s.tokens[i].Span.Start
	}
	return g
}

// meeting is where the tokens from to to of the other strip, which s lacks at
// token i, begin and end, and the place in s where they are lacking. Of the
// two gaps around the words one answers to the gap in s and is equal; the
// other goes with the words.
func (s strip) meeting(i int, other strip, from, to int, first, last bool) (words, place communique.Span) {
	gap, head, tail := s.gap(i), other.gap(from), other.gap(to)
	at := gap.Start
	switch {
	case first:
		words = communique.Span{Start: head.Start, End: tail.End}
	case last:
		words = communique.Span{Start: head.Start, End: tail.End}
		at = gap.End
	case gap.Len() > 0 && head.Len() > 0:
		words = communique.Span{Start: head.End, End: tail.End}
		at = gap.End
	case gap.Len() > 0:
		words = communique.Span{Start: head.Start, End: tail.Start}
	default:
		words = communique.Span{Start: head.Start, End: tail.End}
	}
	return words, communique.Span{Start: at, End: at}
}
