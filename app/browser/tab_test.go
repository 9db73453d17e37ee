//go:build browser

package browser

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// A tab is a fresh visitor's: no storage, no workers, nothing cached.
type tab struct {
	t    testing.TB
	ctx  context.Context
	host *host

	mu      sync.Mutex
	said    []string // console, exceptions, what failed to load
	allowed []string
	strayed []string // requests that left this machine
}

// An option prepares a tab before it opens its first page.
type option func(*tab)

// patience bounds every wait of a test.
const patience = 20 * time.Second

// open gives a tab and, when the test ends, holds it against the rules.
func open(t testing.TB, h *host, options ...option) *tab {
	t.Helper()
	shared, err := browser()
	if err != nil {
		t.Fatal(err)
	}
	b := &tab{t: t, host: h}
	ctx, cancel := chromedp.NewContext(shared, chromedp.WithNewBrowserContext(), chromedp.WithListener(b.listen))
	b.ctx = ctx
	t.Cleanup(func() {
		b.check()
		cancel()
	})
	// The tab lives as long as the context of the first step.
	if err := chromedp.Do(ctx); err != nil {
		t.Fatal(err)
	}
	b.do(chromedp.EmulateViewport(1280, 900))
	call(b, emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true})
	preferring("light")(b)
	for _, o := range options {
		o(b)
	}
	return b
}

// call sends one command of the protocol.
func call[P, R any](b *tab, command cdp.Command[P, R], params P) {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	if _, err := chromedp.Call(ctx, command, params); err != nil {
		b.t.Fatal(err)
	}
}

func (b *tab) do(steps ...chromedp.Action[chromedp.Void]) {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	if err := chromedp.Do(ctx, steps...); err != nil {
		b.t.Fatal(err)
	}
}

// withoutScripts is a visitor who blocks them.
func withoutScripts(b *tab) {
	call(b, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
}

// sized sets the window in CSS pixels.
func sized(width, height int64) option {
	return func(b *tab) { b.do(chromedp.EmulateViewport(width, height)) }
}

// preferring sets the colours that the visitor's system asks for. It asks for
// no motion either, so that what is scrolled to is there at once.
func preferring(scheme string) option {
	return func(b *tab) {
		call(b, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
			Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}, {Name: "prefers-reduced-motion", Value: "reduce"}},
		})
	}
}

// before runs a script in every page before the page's own.
func before(script string) option {
	return func(b *tab) {
		call(b, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: script})
	}
}

// listen runs inside the browser's message loop: it only notes.
func (b *tab) listen(event any) {
	b.mu.Lock()
	defer b.mu.Unlock()
	switch e := event.(type) {
	case *runtime.EventConsoleAPICalled:
		var words []string
		for _, a := range e.Args {
			if len(a.Value) > 0 {
				words = append(words, strings.Trim(string(a.Value), `"`))
			} else {
				words = append(words, a.Description)
			}
		}
		b.said = append(b.said, fmt.Sprintf("console.%s: %s", e.Type, strings.Join(words, " ")))
	case *runtime.EventExceptionThrown:
		what := e.ExceptionDetails.Text
		if e.ExceptionDetails.Exception != nil {
			what += " " + e.ExceptionDetails.Exception.Description
		}
		b.said = append(b.said, "exception: "+what)
	case *log.EventEntryAdded:
		b.said = append(b.said, fmt.Sprintf("log %s: %s %s", e.Entry.Level, e.Entry.Text, e.Entry.URL))
	case *network.EventLoadingFailed:
		if !e.Canceled {
			b.said = append(b.said, fmt.Sprintf("failed to load (%s): %s %s", e.Type, e.ErrorText, e.BlockedReason))
		}
	case *network.EventRequestWillBeSent:
		u := e.Request.URL
		if strings.HasPrefix(u, "http") && !strings.HasPrefix(u, b.host.origin+"/") || strings.HasPrefix(u, "ws") {
			b.strayed = append(b.strayed, u)
		}
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
