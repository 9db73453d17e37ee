//go:build browser

package browser

import (
	"context"
	"strings"
	"sync"
	"testing"
	"time"
)

// A tab is a fresh visitor's: no storage, no workers, nothing cached.
type tab struct {
	t    testing.TB
	host *host
	driver

	mu      sync.Mutex
	said    []string // console, exceptions, what failed to load
	allowed []string
	strayed []string // requests that left this machine
}

// A driver works one page of a browser, in the few ways that tests use it.
type driver interface {
	navigate(ctx context.Context, url string) error
	reopen(ctx context.Context) error // the browser's own reload
	// evaluate gives the JSON of an expression's value, awaited; "null" where
	// it has none.
	evaluate(ctx context.Context, js string) ([]byte, error)
	clickAt(ctx context.Context, x, y float64) error
	// typeKeys sends keys to whatever has the focus: text, and the keys that
	// act_test.go names.
	typeKeys(ctx context.Context, keys string) error
	resize(ctx context.Context, width, height int64) error // CSS pixels
	// prefer sets the colours that the visitor's system asks for. It asks for
	// no motion either, so that what is scrolled to is there at once.
	prefer(ctx context.Context, scheme string) error
	preload(ctx context.Context, script string) error // runs before a page's own scripts
	blockScripts(ctx context.Context) error
	// another opens a second tab of the same visitor.
	another(ctx context.Context, b *tab) (driver, error)
	close()
}

// An option prepares a tab before it opens its first page.
type option func(*tab)

// patience bounds every wait of a test.
const patience = 20 * time.Second

// open gives a tab and, when the test ends, holds it against the rules.
func open(t testing.TB, h *host, options ...option) *tab {
	t.Helper()
	b := &tab{t: t, host: h}
	d, err := newDriver(b)
	if err != nil {
		t.Fatal(err)
	}
	b.driver = d
	t.Cleanup(func() {
		b.check()
		d.close()
	})
	b.size(1280, 900)
	preferring("light")(b)
	for _, o := range options {
		o(b)
	}
	return b
}

// beside is a second tab of the same visitor: what one keeps the other has.
func (b *tab) beside() *tab {
	b.t.Helper()
	other := &tab{t: b.t, host: b.host}
	b.within(func(ctx context.Context) (err error) {
		other.driver, err = b.driver.another(ctx, other)
		return err
	})
	b.t.Cleanup(func() {
		other.check()
		other.driver.close()
	})
	other.size(1280, 900)
	return other
}

// within does one step of a driver in the time that a step may take.
func (b *tab) within(step func(context.Context) error) {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	if err := step(ctx); err != nil {
		b.t.Fatal(err)
	}
}

// withoutScripts is a visitor who blocks them.
func withoutScripts(b *tab) {
	b.t.Helper()
	b.within(b.blockScripts)
}

// size sets the window in CSS pixels; sized does so before the first page.
func (b *tab) size(width, height int64) {
	b.t.Helper()
	b.within(func(ctx context.Context) error { return b.resize(ctx, width, height) })
}

func sized(width, height int64) option { return func(b *tab) { b.size(width, height) } }

func preferring(scheme string) option {
	return func(b *tab) {
		b.t.Helper()
		b.within(func(ctx context.Context) error { return b.prefer(ctx, scheme) })
	}
}

// before runs a script in every page before the page's own.
func before(script string) option {
	return func(b *tab) {
		b.t.Helper()
		b.within(func(ctx context.Context) error { return b.preload(ctx, script) })
	}
}

// heard notes what a page says where nobody should need to look.
func (b *tab) heard(words string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.said = append(b.said, words)
}

// asked notes a request, if it leaves the site.
func (b *tab) asked(url string) {
	if strings.HasPrefix(url, "http") && !strings.HasPrefix(url, b.host.origin+"/") || strings.HasPrefix(url, "ws") {
		b.mu.Lock()
		defer b.mu.Unlock()
		b.strayed = append(b.strayed, url)
	}
}

// allow says what the test itself provokes: words of console messages.
func (b *tab) allow(words ...string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.allowed = append(b.allowed, words...)
}

// check holds what was seen against the rules.
func (b *tab) check() {
	b.t.Helper()
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, said := range b.said {
		ok := false
		for _, words := range b.allowed {
			ok = ok || strings.Contains(said, words)
		}
		if !ok {
			b.t.Errorf("the page was not silent: %s", said)
		}
	}
	for _, u := range b.strayed {
		b.t.Errorf("a request left the site: %s", u)
	}
}
