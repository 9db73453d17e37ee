// Package sorting puts lists in order where that is done seldom. The sorting
// functions of package slices are compiled once for every type of element, some
// twenty kilobytes of the browser's program each; these share one. What is
// sorted in the middle of a comparison of wording uses package slices.
package sorting

import (
	"iter"
	"slices"
	"sort"
)

// Func sorts s by compare, as slices.SortFunc does: equal elements in any order.
func Func[T any](s []T, compare func(a, b T) int) {
	sort.Slice(s, func(i, j int) bool { return compare(s[i], s[j]) < 0 })
}

// Stable sorts s by compare, as slices.SortStableFunc does: equal elements keep
// their order. It takes O(n log² n) at most.
func Stable[T any](s []T, compare func(a, b T) int) {
	sort.SliceStable(s, func(i, j int) bool { return compare(s[i], s[j]) < 0 })
}

// Sorted is a new list of what elements gives, sorted as Stable does.
func Sorted[T any](elements iter.Seq[T], compare func(a, b T) int) []T {
	s := slices.Collect(elements)
	Stable(s, compare)
	return s
}
