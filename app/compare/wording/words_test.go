package wording

import (
	"math/rand/v2"
	"testing"

	"alternat/app/communique"
	"alternat/app/text"
)

// longestCommon is the length of the longest common subsequence, by the
// textbook table: an oracle that shares nothing with the code under test.
func longestCommon(x, y []int32) int {
	table := make([][]int, len(x)+1)
	for i := range table {
		table[i] = make([]int, len(y)+1)
	}
	for i := range x {
		for j := range y {
			switch {
			case x[i] == y[j]:
				table[i+1][j+1] = table[i][j] + 1
			default:
				table[i+1][j+1] = max(table[i][j+1], table[i+1][j])
			}
		}
	}
	return table[len(x)][len(y)]
}

// equalTokens checks that blocks alternate, cover x and y, and are equal where
// they say so, and returns how many tokens they keep.
func equalTokens(t *testing.T, x, y []int32, blocks []block) int {
	t.Helper()
	a, b, n := 0, 0, 0
	for k, bl := range blocks {
		if bl.a0 != a || bl.b0 != b || bl.a1 < a || bl.b1 < b || bl.size() == 0 || k > 0 && bl.equal == blocks[k-1].equal {
			t.Fatalf("blocks %v do not tile", blocks)
		}
		a, b = bl.a1, bl.b1
		if bl.equal {
			if bl.a1-bl.a0 != bl.b1-bl.b0 {
				t.Fatalf("equal block %v of unequal lengths", bl)
			}
			for i := range bl.a1 - bl.a0 {
				if x[bl.a0+i] != y[bl.b0+i] {
					t.Fatalf("equal block %v holds %d and %d", bl, x[bl.a0+i], y[bl.b0+i])
				}
			}
			n += bl.a1 - bl.a0
		}
	}
	if a != len(x) || b != len(y) {
		t.Fatalf("blocks %v end at %d, %d, not at %d, %d", blocks, a, b, len(x), len(y))
	}
	return n
}

// randomPairing is a pair of runs of tokens, with real tokens behind them as
// the clean-up asks for.
func randomPairing(r *rand.Rand) *pairing {
	words := []string{"the", "of", ",", ".", "norms", "agreed", "voluntary", "and", "states", "welcomed", "noted"}
	words = words[:2+r.IntN(len(words)-1)]
	source := func() string {
		s := ""
		for range r.IntN(24) {
			s += words[r.IntN(len(words))] + " "
		}
		return s
	}
	x, y := newSides(text.Parse(source(), communique.English, nil), text.Parse(source(), communique.English, nil))
	return newPairing(x, y, 0, len(x.ids), 0, len(y.ids))
}

func TestScriptIsMinimal(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	for range 4000 {
		x, y := randomTokens(r), randomTokens(r)
		if got, want := equalTokens(t, x, y, script(x, y)), longestCommon(x, y); got != want {
			t.Fatalf("script of %v and %v keeps %d tokens, the minimal one %d", x, y, got, want)
		}
	}
}

// randomTokens draws from around the numbers where runes are skipped too.
func randomTokens(r *rand.Rand) []int32 {
	base := []int32{0, 0xd800 - 0x4e00 - 2, 0xfffd - 0x4e00 - 0x800 - 2, 0x10000}[r.IntN(4)]
	ids := make([]int32, r.IntN(30))
	for i := range ids {
		ids[i] = base + int32(r.IntN(6))
	}
	return ids
}

func TestCleanUpOnlySlidesAndMerges(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 8))
	absorbed := 0
	for range 6000 {
		p := randomPairing(r)
		minimal := script(p.ids, p.other)
		before := equalTokens(t, p.ids, p.other, minimal)
		slid := p.slide(append([]block(nil), minimal...))
		if after := equalTokens(t, p.ids, p.other, slid); after != before {
			t.Fatalf("sliding keeps %d tokens of %d", after, before)
		}
		clean := p.absorb(append([]block(nil), slid...))
		after := equalTokens(t, p.ids, p.other, clean)
		// Each equal stretch that is gone lies within one change that also
		// holds both changes beside it; each that remains is as it was.
		lost := 0
		for _, e := range slid {
			if e.equal && !contains(clean, e, true) {
				if !contains(clean, e, false) {
					t.Fatalf("%v is neither kept nor absorbed in %v", e, clean)
				}
				lost += e.a1 - e.a0
			}
		}
		if before-after != lost {
			t.Fatalf("%d tokens fewer are kept, %d absorbed", before-after, lost)
		}
		absorbed += lost
	}
	if absorbed == 0 {
		t.Error("nothing was ever absorbed: the test shows nothing")
	}
}

func contains(blocks []block, e block, equal bool) bool {
	for _, b := range blocks {
		if b.equal == equal && b.a0 <= e.a0 && e.a1 <= b.a1 && b.b0 <= e.b0 && e.b1 <= b.b1 {
			return true
		}
	}
	return false
}

func TestPairBeyondTheLimitIsStillTiled(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 9))
	x := make([]int32, 3*tokenLimit)
	for i := range x {
		x[i] = int32(i)
	}
	y := append([]int32(nil), x...)
	for range 300 {
		y[r.IntN(len(y))] = int32(r.IntN(50))
	}
	if kept := equalTokens(t, x, y, script(x, y)); kept < len(x)-400 {
		t.Errorf("only %d of %d tokens are kept", kept, len(x))
	}
	for i := range x {
		x[i], y[i] = int32(i%2), int32(i%3) // no token occurs once: nothing to cut at
	}
	equalTokens(t, x, y, script(x, y))
}

func TestRunesAvoidWhatStringsLose(t *testing.T) {
	seen := map[rune]bool{}
	for id := int32(0); id < 0x10ffff-0x4e00-0x801; id += 1 {
		rs, ok := runes([]int32{id})
		if !ok || seen[rs[0]] || string(rs) == "\ufffd" || len([]rune(string(rs))) != 1 || []rune(string(rs))[0] != rs[0] {
			t.Fatalf("token %d becomes %U, %v", id, rs, ok)
		}
		seen[rs[0]] = true
	}
	if _, ok := runes([]int32{0x10ffff}); ok {
		t.Error("a token beyond the last rune is accepted")
	}
}
