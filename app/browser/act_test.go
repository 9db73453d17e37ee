//go:build browser

package browser

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/chromedp/chromedp/kb"
)

const (
	arrowDown = kb.ArrowDown
	enter     = kb.Enter
	escape    = kb.Escape
	tabKey    = kb.Tab
)

func itoa(n int) string { return strconv.Itoa(n) }

var phone = sized(360, 740)

// visit opens a page by its path below the site's root.
func (b *tab) visit(path string) {
	b.t.Helper()
	b.goTo(b.host.url(path))
}

func (b *tab) goTo(url string) {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	if err := b.navigate(ctx, url); err != nil {
		b.t.Fatalf("opening %s: %v", url, err)
	}
}

func (b *tab) reload() {
	b.t.Helper()
	b.within(b.reopen)
}

// path is where the tab is, below the site's root, with query and fragment.
func (b *tab) path() string {
	b.t.Helper()
	return strings.TrimPrefix(eval[string](b, "location.href"), b.host.url(""))
}

// eval looks at the page.
func eval[T any](b *tab, js string) T {
	b.t.Helper()
	v, err := try[T](b, js)
	if err != nil {
		b.t.Fatalf("%s: %v", brief(js), err)
	}
	return v
}

func try[T any](b *tab, js string) (v T, err error) {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	data, err := b.evaluate(ctx, js)
	if _, void := any(v).(struct{}); void || err != nil || len(data) == 0 {
		return v, err
	}
	return v, json.Unmarshal(data, &v)
}

func brief(js string) string {
	if len(js) > 200 {
		return js[:200] + "…"
	}
	return js
}

// until waits for an expression to become true.
func (b *tab) until(what, js string) {
	b.t.Helper()
	if err := b.wait(js, patience); err != nil {
		b.t.Fatalf("waited in vain until %s (%s): %v\nat %s\nnotice: %s\nconsole: %s", what, js, err,
			b.where(), b.notices(), strings.Join(b.console(), "\n"))
	}
}

func (b *tab) wait(js string, most time.Duration) error {
	deadline := time.Now().Add(most)
	for {
		// While a page gives way to another there is nobody to ask.
		ok, err := try[bool](b, "!!("+js+")")
		if ok && err == nil {
			return nil
		}
		if time.Now().After(deadline) {
			return errors.Join(errors.New("time is up"), err)
		}
		time.Sleep(20 * time.Millisecond)
	}
}

// eventually waits until a promise of the page brings true.
func (b *tab) eventually(what, promise string) {
	b.t.Helper()
	for deadline := time.Now().Add(patience); !eval[bool](b, promise); time.Sleep(50 * time.Millisecond) {
		if time.Now().After(deadline) {
			b.t.Fatalf("waited in vain until %s (at %s)", what, b.where())
		}
	}
}

func (b *tab) where() string {
	s, _ := try[string](b, "location.href + ' ' + JSON.stringify({...document.documentElement.dataset})")
	return s
}

func (b *tab) console() []string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return append([]string(nil), b.said...)
}

// notices is what the page has to say at the moment.
func (b *tab) notices() string {
	s, _ := try[string](b, `[...document.querySelectorAll(".notice p")].map(p => p.textContent).join(" | ")`)
	return s
}

// quote makes a string of Go one of JavaScript.
func quote(s string) string {
	data, _ := json.Marshal(s)
	return string(data)
}

// click presses the mouse where the element is, scrolled into sight; it fails
// where a person could not have met it.
func (b *tab) click(selector string) {
	b.t.Helper()
	var at struct {
		X, Y float64
		Why  string
	}
	at = eval[struct {
		X, Y float64
		Why  string
	}](b, fmt.Sprintf(`(() => {
		const el = document.querySelector(%s);
		if (!el) return {X: 0, Y: 0, Why: "there is none"};
		el.scrollIntoView({block: "center", behavior: "instant"});
		const box = el.getClientRects()[0];
		if (!box || !box.width || !box.height) return {X: 0, Y: 0, Why: "it has no size"};
		const X = box.left + box.width / 2, Y = box.top + box.height / 2;
		const hit = document.elementFromPoint(X, Y);
		const met = hit && (el.contains(hit) || hit.contains(el) || hit.closest("label")?.control === el);
		return {X, Y, Why: met ? "" : "covered by " + (hit ? hit.outerHTML.slice(0, 120) : "nothing")};
	})()`, quote(selector)))
	if at.Why != "" {
		b.t.Fatalf("cannot click %s: %s (at %s)", selector, at.Why, b.where())
	}
	b.within(func(ctx context.Context) error { return b.clickAt(ctx, at.X, at.Y) })
}

// press sends keys to whatever has the focus.
func (b *tab) press(keys string) {
	b.t.Helper()
	b.within(func(ctx context.Context) error { return b.typeKeys(ctx, keys) })
}

// text is what an element says, with runs of white space as one blank.
func (b *tab) text(selector string) string {
	b.t.Helper()
	return strings.Join(strings.Fields(eval[string](b, "document.querySelector("+quote(selector)+")?.textContent ?? ''")), " ")
}

// back and forward are the browser's buttons.
func (b *tab) back()    { b.t.Helper(); eval[struct{}](b, "history.back(); undefined") }
func (b *tab) forward() { b.t.Helper(); eval[struct{}](b, "history.forward(); undefined") }

// ready waits until the program has started.
func (b *tab) ready() {
	b.t.Helper()
	b.until("the program is ready", `document.documentElement.dataset.app === "ready"`)
}

// at waits until the address is this path and query, and the page shows it. A
// state is shown by the program, which tells in data-shows what it has put
// into the page.
func (b *tab) at(path string) {
	b.t.Helper()
	shows := "[undefined, " + quote(path) + "].includes(document.documentElement.dataset.shows)"
	if strings.Contains(path, "?") {
		shows = "document.documentElement.dataset.shows === " + quote(path)
	}
	b.until("the address is "+path, "location.href === "+quote(b.host.url(path))+
		` && document.readyState === "complete" && !("busy" in document.documentElement.dataset) && `+shows)
}
