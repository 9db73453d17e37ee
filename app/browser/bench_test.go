//go:build browser

package browser

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"alternat/app/compare/wording/specimen"
	"alternat/app/serve"
	"alternat/app/slim"
)

// The comparison of wording, segmentation included, as wasm in Chromium,
// against jsdiff's diffWords and diff-match-patch by words (each distinct word
// a character, no time limit, so that its result is complete as well). All
// three get the same texts in the same page, turn by turn; medians count.
//
// Milliseconds differ from machine to machine and are printed; what fails is
// the ratio at 50 kB, and a comparison of 500 kB that takes many times its
// second.

const (
	fasterThan   = 5.0              // times, than jsdiff
	noSlower     = 1.0              // times, than diff-match-patch
	slack        = 4.0              // on the absolute budget of 500 kB, for slow machines
	mostOfJsdiff = 60 * time.Second // then it is given up
)

// A size of text, how often each of the three compares two of it, and the
// budget in milliseconds. Small ones need turns enough to be compiled well.
var sizes = []struct {
	kB, turns int
	budget    float64
}{{13, 41, 10}, {50, 21, 30}, {500, 5, 1000}}

const benchPage = `<!DOCTYPE html><meta charset="utf-8"><link rel="icon" href="data:,"><title>bench</title>
<script src="diff.js"></script><script src="dmp.js"></script><script src="exec.js"></script><script>
	self.ready = new Promise((done) => { self.benchReady = done });
	const go = new Go();
	WebAssembly.instantiateStreaming(fetch("bench.wasm"), go.importObject).then(({instance}) => go.run(instance));
	const dmp = new diff_match_patch(); dmp.Diff_Timeout = 0;
	function byWords(a, b) {
		const known = new Map();
		const encode = (s) => (s.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu) ?? []).map((w) => {
			if (!known.has(w)) known.set(w, String.fromCharCode(known.size + 1));
			return known.get(w);
		}).join("");
		return dmp.diff_main(encode(a), encode(b), false).length;
	}
	const contestants = {
		alternat: (a, b) => compareWording(a, b),
		dmp: byWords,
		jsdiff: (a, b, timeout) => Diff.diffWords(a, b, {timeout})?.length ?? -1,
	};
	function turn(name, a, b, timeout) {
		const start = performance.now();
		const n = contestants[name](a, b, timeout);
		return {ms: performance.now() - start, n};
	}
</script>`

func BenchmarkWordingAgainstLibraries(b *testing.B) {
	t := openBench(b)
	for range b.N {
		var table strings.Builder
		fmt.Fprintf(&table, "\n%8s %14s %14s %14s %10s %10s\n", "text", "alternat", "dmp (words)", "jsdiff", "dmp/ours", "js/ours")
		for _, size := range sizes {
			kB := size.kB
			x, y := specimen.Pair(kB*1000, 1)
			eval[struct{}](t, "self.a = "+quote(x)+"; self.b = "+quote(y)+"; undefined")
			names := []string{"alternat", "dmp", "jsdiff"}
			ms := map[string][]float64{}
			for range size.turns {
				for _, name := range slices.Clone(names) {
					if took, ok := t.turn(name); ok {
						ms[name] = append(ms[name], took)
					} else {
						names = slices.DeleteFunc(names, func(s string) bool { return s == name })
					}
				}
			}
			ours, dmp := median(ms["alternat"]), median(ms["dmp"])
			jsdiff, ratio := fmt.Sprintf("> %.0f ms", float64(mostOfJsdiff.Milliseconds())), "-"
			if len(ms["jsdiff"]) > 0 {
				js := median(ms["jsdiff"])
				jsdiff, ratio = fmt.Sprintf("%.2f ms", js), fmt.Sprintf("%.1f", js/ours)
				if kB == 50 && js < fasterThan*ours {
					b.Errorf("50 kB: jsdiff takes %.1f times our time, the budget is %.0f", js/ours, fasterThan)
				}
			}
			fmt.Fprintf(&table, "%5d kB %11.2f ms %11.2f ms %14s %10.2f %10s   budget %.0f ms: %s\n",
				kB, ours, dmp, jsdiff, dmp/ours, ratio, size.budget, verdict(ours <= size.budget))
			b.ReportMetric(ours, fmt.Sprintf("ms/%dkB", kB))
			if kB == 50 && dmp < noSlower*ours {
				b.Errorf("50 kB: diff-match-patch takes %.2f times our time, the budget is %.0f", dmp/ours, noSlower)
			}
			if kB == 500 && ours > slack*size.budget {
				b.Errorf("500 kB takes %.0f ms, the budget is %.0f with a slack of %.0f", ours, size.budget, slack)
			}
		}
		b.Log(table.String())
	}
}

func verdict(within bool) string {
	if within {
		return "within"
	}
	return "BEYOND on this machine"
}

func median(list []float64) float64 {
	list = slices.Sorted(slices.Values(list))
	return list[len(list)/2]
}

// turn lets one of the three compare once; false if it was given up.
func (b *tab) turn(name string) (ms float64, ok bool) {
	b.t.Helper()
	got := eval[struct{ Ms, N float64 }](b, fmt.Sprintf("turn(%s, a, b, %d)", quote(name), mostOfJsdiff.Milliseconds()))
	if got.N == 0 {
		b.t.Fatalf("%s found no change", name)
	}
	return got.Ms, got.N > 0
}

// openBench serves the page and its four scripts and opens it.
func openBench(b *testing.B) *tab {
	b.Helper()
	wasm := filepath.Join(work, "bench.wasm")
	if err := slim.Build(context.Background(), slim.Options{Root: root, Out: wasm, Package: "./app/browser/bench"}); err != nil {
		b.Fatal(err)
	}
	exec, err := slim.ExecJS(context.Background(), root)
	if err != nil {
		b.Fatal(err)
	}
	file := func(path string) string {
		data, err := os.ReadFile(path)
		if err != nil {
			b.Fatal(err)
		}
		return string(data)
	}
	files := map[string][2]string{
		"/":           {"text/html; charset=utf-8", benchPage},
		"/diff.js":    {"text/javascript; charset=utf-8", file("node_modules/diff/dist/diff.min.js")},
		"/dmp.js":     {"text/javascript; charset=utf-8", "const module = {};\n" + file("node_modules/diff-match-patch/index.js")},
		"/exec.js":    {"text/javascript; charset=utf-8", string(exec)},
		"/bench.wasm": {"application/wasm", file(wasm)},
	}
	l, err := serve.Listen(0)
	if err != nil {
		b.Fatal(err)
	}
	server := &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		f, ok := files[r.URL.Path]
		if !ok {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", f[0])
		w.Write([]byte(f[1]))
	})}
	go server.Serve(l)
	b.Cleanup(func() { server.Close() })
	t := open(b, &host{site: built{base: "/"}, origin: "http://" + l.Addr().String()})
	t.visit("")
	eval[struct{}](t, "ready.then(() => undefined)")
	return t
}
