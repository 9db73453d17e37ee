package versions

import "testing"

func BenchmarkCompareFiveHundredSentences(b *testing.B) {
	lex := bundled(b)
	x, y := sample(b, 4)
	b.ReportMetric(float64(len(x.Sentences)), "sentences")
	for b.Loop() {
		Compare(x, y, lex)
	}
}
