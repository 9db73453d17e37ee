package wording

import (
	"fmt"
	"testing"

	"alternat/app/communique"
	"alternat/app/compare/wording/specimen"
	"alternat/app/text"
)

// BenchmarkCompare measures a whole comparison, segmentation included, of two
// versions of a text and of two unrelated texts.
func BenchmarkCompare(b *testing.B) {
	for _, kilobytes := range []int{13, 50, 500} {
		x, y := specimen.Pair(kilobytes*1000, 1)
		other, _ := specimen.Pair(kilobytes*1000, 2)
		for _, pair := range []struct{ name, a, b string }{{"revised", x, y}, {"unrelated", x, other}} {
			b.Run(fmt.Sprintf("%s-%dkB", pair.name, kilobytes), func(b *testing.B) {
				for b.Loop() {
					Compare(text.Parse(pair.a, communique.English, nil), text.Parse(pair.b, communique.English, nil))
				}
			})
		}
	}
}

// BenchmarkAlign leaves segmentation out.
func BenchmarkAlign(b *testing.B) {
	for _, kilobytes := range []int{13, 50, 500} {
		s, t := specimen.Pair(kilobytes*1000, 1)
		x, y := text.Parse(s, communique.English, nil), text.Parse(t, communique.English, nil)
		b.Run(fmt.Sprintf("%dkB", kilobytes), func(b *testing.B) {
			for b.Loop() {
				Compare(x, y)
			}
		})
	}
}
