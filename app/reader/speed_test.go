package reader

import (
	"runtime"
	"testing"
	"time"

	"alternat/app/communique"
)

// long is how long a text is here that is long: in the world of the browser
// all takes longer.
func long() int {
	if runtime.GOOS == "js" {
		return megabyte / 8
	}
	return megabyte
}

// cost is how long it is worked at a reading, the least of several: other work
// of the process, collecting what is thrown away, is in it.
func cost(t *testing.T, s string, lang communique.Lang) time.Duration {
	t.Helper()
	least := time.Duration(0)
	for round := range 2 {
		runtime.GC()
		from := worked()
		Read(everyWord(t), Input{Bytes: []byte(s), Lang: lang})
		if took := worked() - from; round == 0 || took < least {
			least = took
		}
	}
	return least
}

// Four times the text takes four times the work, and half as much again for
// what a machine does besides.
func TestWorkGrowsWithTheTextAndNoFaster(t *testing.T) {
	const bound, noise = 6, 40 * time.Millisecond
	grows := func(name, s string, lang communique.Lang) {
		t.Run(name, func(t *testing.T) {
			var ratio float64
			for range 3 {
				part := cost(t, s[:lineEndBefore([]byte(s), len(s)/4)], lang)
				if ratio = float64(cost(t, s, lang)) / float64(max(part, noise)); ratio < bound {
					return
				}
			}
			t.Errorf("four times the text takes %.1f times the work", ratio)
		})
	}
	for _, lang := range communique.Langs {
		grows(string(lang), anthology(t, lang, long()), lang)
	}
	for _, x := range hostile {
		grows(x.name, x.make(long()/4), "")
	}
}

// A tick is what a reading told of how far it is, and when.
type tick struct {
	share float64
	at    time.Duration
}

// ticks reads s and keeps what it tells, until it is told to stop at a share.
func ticks(t *testing.T, s string, stop float64) (told []tick, took, late time.Duration) {
	t.Helper()
	runtime.GC()
	from := worked()
	stopped := time.Duration(-1)
	r := Read(everyWord(t), Input{Bytes: []byte(s), Progress: func(done, total int) bool {
		now := worked() - from
		told = append(told, tick{float64(done) / float64(total), now})
		if stopped < 0 && told[len(told)-1].share >= stop {
			stopped = now
		}
		return stopped < 0
	}})
	took = worked() - from
	lawful(t, r)
	return told, took, took - stopped
}

func TestProgressIsSteady(t *testing.T) {
	for _, lang := range communique.Langs {
		s := anthology(t, lang, long())
		ticks(t, s[:10_000], 2) // makes the tables
		told, took, _ := ticks(t, s, 2)
		last := tick{}
		for _, x := range append(told, tick{1, took}) {
			if x.share < last.share || x.share > 1 {
				t.Errorf("%s: %.2f is told after %.2f", lang, x.share, last.share)
			}
			if step := x.share - last.share; step > 0.14 {
				t.Errorf("%s: it leaps from %.2f to %.2f", lang, last.share, x.share)
			}
			if wait := float64(x.at-last.at) / float64(took); wait > 0.2 {
				t.Errorf("%s: at %.2f nothing is told for %.2f of the whole work", lang, last.share, wait)
			}
			last = x
		}
		if len(told) < 40 {
			t.Errorf("%s: it is told %d times only", lang, len(told))
		}
	}
}

func TestWhoGivesUpWaitsNoLonger(t *testing.T) {
	for _, lang := range communique.Langs {
		s := anthology(t, lang, long()/2)
		_, whole, _ := ticks(t, s, 2)
		for _, share := range []float64{0, 0.3, 0.5, 0.7, 0.9} {
			_, _, late := ticks(t, s, share)
			if part := float64(late) / float64(whole); part > 0.12 {
				t.Errorf("%s: given up at %.1f, it goes on for %.2f of the whole work", lang, share, part)
			}
		}
	}
}
