package webpage

import "strings"

// cell begins a cell of a table. A tab is due between it and the one before, and
// one more for each column that a cell above reaches down into.
func (s *stripper) cell(tag string) {
	for s.column < len(s.reach) && s.reach[s.column] > 0 {
		s.reach[s.column]--
		s.tabs += b2i(s.column > 0)
		s.column++
	}
	s.tabs += b2i(s.column > 0)
	if s.column < len(s.reach) {
		s.reach[s.column] = rowsBelow(tag)
	}
	s.column++
}

// rowsBelow is how many rows below its own a cell reaches into by its tag.
func rowsBelow(tag string) int {
	_, value, ok := strings.Cut(strings.ToLower(tag), "rowspan=")
	if !ok {
		return 0
	}
	value = strings.TrimLeft(value, "\"' ")
	n := 0
	for i := 0; i < len(value) && value[i] >= '0' && value[i] <= '9' && n < 100; i++ {
		n = n*10 + int(value[i]-'0')
	}
	return min(max(n-1, 0), 100)
}
