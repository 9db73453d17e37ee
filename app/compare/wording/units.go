package wording

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"alternat/app/communique"
	"alternat/app/text"
)

// A unit is what the alignment moves about: one sentence, or one stretch of
// skipped matter between sentences. The spans of the units of one side tile
// its source.
type unit struct {
	span        communique.Span
	sentence    int // index of the sentence; for skipped matter, of the next one
	block       int // index of the block; -1 for skipped matter
	first, last int // half-open range of tokens; empty for skipped matter
	key         int32
	skipped     bool
}

// rideLimit is the length in bytes up to which a stretch that belongs to no
// sentence but shares a line with one (a list marker, the call of a note)
// rides on that sentence instead of standing alone.
const rideLimit = 16

// unitsOf cuts t into units. A blank source still yields one unit, so that
// nothing of it is lost; an empty source yields none.
func unitsOf(t *text.Text) []unit {
	if t.Source == "" {
		return nil
	}
	units := make([]unit, 0, len(t.Sentences)+4)
	end := 0 // end of the last sentence
	for i, s := range t.Sentences {
		block := t.Blocks[s.Block]
		start := s.Span.Start
		if !block.Marker.IsZero() && block.First == i && block.Marker.Start >= end && block.Marker.End <= start {
			start = block.Marker.Start
		}
		from, to := standingAlone(t.Source, end, start, i > 0)
		if from < to {
			units = append(units, unit{span: communique.Span{Start: from}, sentence: i, block: -1,
				first: s.First, last: s.First, skipped: true})
		}
		units = append(units, unit{span: communique.Span{Start: to}, sentence: i, block: s.Block,
			first: s.First, last: s.Last})
		end = s.Span.End
	}
	from, to := standingAlone(t.Source, end, len(t.Source), len(units) > 0)
	if n := len(t.Tokens); from < to || len(units) == 0 {
		units = append(units, unit{span: communique.Span{Start: from}, sentence: len(t.Sentences), block: -1,
			first: n, last: n, skipped: true})
	}
	units[0].span.Start = 0
	for i := range units {
		if i+1 < len(units) {
			units[i].span.End = units[i+1].span.Start
		} else {
			units[i].span.End = len(t.Source)
		}
	}
	return units
}

// standingAlone splits the gap src[end:start] between two sentences: what is
// before from rides on the sentence before, what is after to on the one
// after, and src[from:to] stands alone. from == to == start of the next
// sentence's ride if nothing does.
func standingAlone(src string, end, start int, before bool) (from, to int) {
	gap := src[end:start]
	solid := strings.IndexFunc(gap, notBlank)
	if solid < 0 {
		return start, start
	}
	from, to = end+solid, start
	if before && !strings.Contains(gap[:solid], "\n") {
		// The first line of the gap continues the line of the sentence before.
		line := strings.IndexByte(gap[solid:], '\n')
		piece := gap[solid:]
		if line >= 0 {
			piece = piece[:line]
		}
		if len(strings.TrimRightFunc(piece, isBlank)) <= rideLimit && (line >= 0 || start == len(src)) {
			if line < 0 {
				return start, start
			}
			next := strings.IndexFunc(gap[solid+line:], notBlank)
			if next < 0 {
				return start, start
			}
			from = end + solid + line + next
		}
	}
	if start < len(src) {
		// The last line of the gap opens the line of the sentence after.
		open := strings.LastIndexByte(gap, '\n') + 1 + end
		open = max(open, from)
		if piece := strings.TrimFunc(src[open:start], isBlank); piece == "" || len(piece) <= rideLimit {
			to = open + strings.IndexFunc(src[open:start]+"x", notBlank)
		}
	}
	return from, max(from, to)
}

// isBlank also counts marks of no width that HTML leaves behind.
func isBlank(r rune) bool {
	return unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' || r == utf8.RuneError
}

func notBlank(r rune) bool { return !isBlank(r) }
