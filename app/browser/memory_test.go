//go:build browser && audit

package browser

import (
	"context"
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/heapprofiler"

	"alternat/app/address"
)

// What the program holds. Only Chromium can be asked.

// weighed is a browser in which the memory of the program can be looked at.
var weighed = before(`{
	const real = WebAssembly.instantiate;
	WebAssembly.instantiate = async (...args) => {
		const made = await real(...args);
		self.__memory = (made.instance ?? made).exports.mem;
		return made;
	};
}`)

// A weight is what a page holds once what nobody needs has been let go.
type weight struct {
	Heap, Wasm float64 // bytes
	Nodes      int
}

func (b *tab) weigh() weight {
	b.t.Helper()
	b.within(func(ctx context.Context) error {
		return command(ctx, b.driver.(*chromiumDriver), heapprofiler.CollectGarbage, cdp.Empty{})
	})
	return eval[weight](b, `({Heap: performance.memory.usedJSHeapSize, Wasm: __memory.buffer.byteLength, Nodes: document.getElementsByTagName("*").length})`)
}

// operate goes through a list of addresses again and again, as links lead there.
func (b *tab) operate(addresses []address.Address, rounds int) {
	b.t.Helper()
	for range rounds {
		b.round(addresses)
	}
}

func (b *tab) round(addresses []address.Address) {
	b.t.Helper()
	var paths []string
	for _, a := range addresses {
		paths = append(paths, a.String())
	}
	list, err := json.Marshal(paths)
	if err != nil {
		b.t.Fatal(err)
	}
	const patience = 15 * time.Second // for one operation
	eval[struct{}](b, fmt.Sprintf(`(async () => {
		const root = document.documentElement, paths = %s;
		for (const path of paths) {
			const a = document.createElement("a");
			a.href = %s + path; a.dataset.state = "replace"; a.textContent = "x";
			document.querySelector("main").append(a); a.click(); a.remove();
			for (const end = performance.now() + %d; root.dataset.shows !== path || "busy" in root.dataset;) {
				if (performance.now() > end) throw new Error("stuck on the way to " + path);
				await new Promise((next) => setTimeout(next));
			}
		}
	})()`, list, quote(b.host.url("")), patience.Milliseconds()))
}

// Without the worker the page and the library share one memory: what either
// kept would show.
func TestAThousandOperationsLeaveTheMemoryAsItWas(t *testing.T) {
	t.Parallel()
	h := serveSite(t, atRoot)
	b := open(t, h, withoutWorkers, withoutWorker, weighed)
	var round []address.Address
	for _, p := range pairs(t, true) {
		a := address.Address{Lang: "en", Page: address.Compare, Pair: p}
		for _, v := range []address.View{{}, {Whole: true}, {Swap: true}, {Swap: true, Inline: true}, {Party: "JP"}} {
			a.View = v
			round = append(round, a)
		}
	}
	b.startOn(versionsPath(t, "en"))
	b.operate(round, 2) // everything has been fetched, and compared more than once
	first := b.weigh()
	rounds := 1000/len(round) - 2
	b.operate(round, rounds)
	last := b.weigh()
	t.Logf("after %d operations %.1f MB of JavaScript, %.1f MB of wasm, %d nodes; after %d more %.1f MB, %.1f MB, %d",
		2*len(round), first.Heap/1e6, first.Wasm/1e6, first.Nodes, rounds*len(round), last.Heap/1e6, last.Wasm/1e6, last.Nodes)
	const slack = 4e6 // bytes; 900 operations that each kept a page would be 60 MB
	if last.Heap > first.Heap+slack || last.Wasm > first.Wasm+2*slack {
		t.Errorf("the memory grows: %+v after the first round, %+v after a thousand operations", first, last)
	}
	if last.Nodes > first.Nodes+first.Nodes/2 {
		t.Errorf("the page grows: %d nodes, then %d", first.Nodes, last.Nodes)
	}
}
