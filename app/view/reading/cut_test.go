package reading

import "testing"

func TestAQuoteIsCutBetweenWordsWhereThereAreAny(t *testing.T) {
	for _, c := range []struct {
		in   string
		end  int
		want string
	}{
		{"The two sides agreed", 11, "The two"},
		{"The two sides agreed", 13, "The two sides"},
		{"Incomprehensibilities", 9, "Incompreh"},
		{"A Incomprehensibilities", 9, "A Incompr"},
		{"双方は意見交換を行いました", 9, "双方は"},
	} {
		if got := wholeWords(c.in, c.end); got != c.want {
			t.Errorf("%q to %d: %q, want %q", c.in, c.end, got, c.want)
		}
	}
}
