//go:build growth && unix

package site

import (
	"context"
	"os"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"
	"time"

	"alternat/app/invent"
)

// How the build grows with the corpus: invented records, all pages in three
// languages, compressed as for a host.

// secondsPerThousand is the budget for a thousand pages on all cores. Time of
// the processor is counted, so that a busy machine measures the same.
const secondsPerThousand = 6.0

func TestTheBuildGrowsWithThePagesAndNoFaster(t *testing.T) {
	const root = "../.."
	work := t.TempDir()
	var spent []float64
	var pages []int
	for _, n := range []int{100, 1000} {
		w, err := invent.New(1, n)
		if err != nil {
			t.Fatal(err)
		}
		records, out := filepath.Join(work, "records"), filepath.Join(work, "site")
		for _, dir := range []string{records, out} {
			if err := os.RemoveAll(dir); err != nil {
				t.Fatal(err)
			}
		}
		if err := w.Write(records); err != nil {
			t.Fatal(err)
		}
		o := Options{Root: root, Corpus: records, Out: out, Base: "/", Compress: true}
		start, before := time.Now(), processor(t)
		r, err := Build(context.Background(), o)
		if err != nil {
			t.Fatal(err)
		}
		took := (processor(t) - before).Seconds() / float64(runtime.GOMAXPROCS(0))
		spent, pages = append(spent, took), append(pages, r.Pages)
		t.Logf("%5d sessions: %d pages, %d files, %.0f MB in %.1f s (%.1f s of each core): %.0f pages a second",
			n, r.Pages, r.Files, float64(r.Bytes)/1e6, time.Since(start).Seconds(), took, float64(r.Pages)/took)
		views, err := FirstViews(os.DirFS(out))
		if err != nil {
			t.Fatal(err)
		}
		for _, v := range views[:min(len(views), 6)] {
			t.Logf("      first view of %s: %d bytes", v.Page, v.Bytes)
		}
	}
	// What the pages beyond the first hundred sessions' take: the program is
	// compressed once, however many there are.
	if more := (spent[1] - spent[0]) / float64(pages[1]-pages[0]) * 1000; more > secondsPerThousand {
		t.Errorf("%.1f s for each further thousand pages, the budget is %.0f", more, secondsPerThousand)
	} else {
		t.Logf("%.1f s for each further thousand pages", more)
	}
}

// processor is the time that this program has had of all processors; compiling the
// browser's program is not counted.
func processor(t *testing.T) time.Duration {
	t.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		t.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
