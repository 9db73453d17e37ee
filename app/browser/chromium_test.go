//go:build browser

package browser

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// Chromium by its own protocol.

// locate gives the first of some programs that is installed, "" if none is.
func locate(names ...string) string {
	for _, name := range names {
		if name == "" {
			continue
		}
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	return ""
}

var chromium = locate(os.Getenv("CHROMIUM"), "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

// findChromium fails if no browser is installed.
func findChromium() error {
	if chromium == "" {
		return errors.New("app/browser: no Chromium found: install it (Debian: apt-get install chromium), or set CHROMIUM to its path")
	}
	return nil
}

// startedChromium starts it once for all tests. Nothing can leave this
// machine: no name is resolved, no proxy asked, nothing fetched in the background.
var startedChromium = sync.OnceValues(func() (context.Context, error) {
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(chromium),
		chromedp.NoSandbox,
		chromedp.DisableGPU,
		chromedp.UserDataDir(filepath.Join(work, "profile")),
		chromedp.Flag("no-first-run", true),
		chromedp.Flag("no-proxy-server", true),
		chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("host-resolver-rules", "MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"),
		chromedp.Flag("lang", "en-US"),
	)
	allocator, stop := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, cancel := chromedp.NewContext(allocator)
	closeBrowser = func() { cancel(); stop() }
	if err := chromedp.Do(ctx); err != nil {
		return nil, fmt.Errorf("%s does not start: %w", chromium, err)
	}
	return ctx, nil
})

type chromiumDriver struct {
	ctx    context.Context
	cancel context.CancelFunc
}

func openChromium(b *tab) (driver, error) {
	shared, err := startedChromium()
	if err != nil {
		return nil, err
	}
	return openTab(shared, b, chromedp.WithNewBrowserContext())
}

func (d *chromiumDriver) another(_ context.Context, b *tab) (driver, error) { return openTab(d.ctx, b) }

func openTab(parent context.Context, b *tab, options ...chromedp.ContextOption) (driver, error) {
	d := &chromiumDriver{}
	d.ctx, d.cancel = chromedp.NewContext(parent, append(options, chromedp.WithListener(func(e any) { listen(b, e) }))...)
	// The tab lives as long as the context of the first step.
	if err := chromedp.Do(d.ctx); err != nil {
		return nil, err
	}
	return d, command(context.Background(), d, emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true})
}

// timed is the tab's context, ended when a step's is.
func (d *chromiumDriver) timed(ctx context.Context) (context.Context, context.CancelFunc) {
	if deadline, ok := ctx.Deadline(); ok {
		return context.WithDeadline(d.ctx, deadline)
	}
	return context.WithTimeout(d.ctx, patience)
}

func (d *chromiumDriver) do(ctx context.Context, steps ...chromedp.Action[chromedp.Void]) error {
	ctx, cancel := d.timed(ctx)
	defer cancel()
	return chromedp.Do(ctx, steps...)
}

// command sends one command of the protocol, ask waits for its answer.
func command[P, R any](ctx context.Context, d *chromiumDriver, c cdp.Command[P, R], params P) error {
	_, err := ask(ctx, d, c, params)
	return err
}

func ask[P, R any](ctx context.Context, d *chromiumDriver, c cdp.Command[P, R], params P) (R, error) {
	ctx, cancel := d.timed(ctx)
	defer cancel()
	return chromedp.Call(ctx, c, params)
}

func (d *chromiumDriver) navigate(ctx context.Context, url string) error {
	ctx, cancel := d.timed(ctx)
	defer cancel()
	return chromedp.Do(ctx, chromedp.Navigate(url))
}

func (d *chromiumDriver) reopen(ctx context.Context) error { return d.do(ctx, chromedp.Reload()) }

func (d *chromiumDriver) evaluate(ctx context.Context, js string) ([]byte, error) {
	ctx, cancel := d.timed(ctx)
	defer cancel()
	return chromedp.Run(ctx, chromedp.Evaluate[json.RawMessage](js, chromedp.EvalAwaitPromise))
}

func (d *chromiumDriver) clickAt(ctx context.Context, x, y float64) error {
	return d.do(ctx, chromedp.MouseClickXY(x, y))
}

func (d *chromiumDriver) typeKeys(ctx context.Context, keys string) error {
	return d.do(ctx, chromedp.KeyEvent(keys))
}

func (d *chromiumDriver) resize(ctx context.Context, width, height int64) error {
	return d.do(ctx, chromedp.EmulateViewport(width, height))
}

func (d *chromiumDriver) prefer(ctx context.Context, scheme string) error {
	return command(ctx, d, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}, {Name: "prefers-reduced-motion", Value: "reduce"}},
	})
}

func (d *chromiumDriver) preload(ctx context.Context, script string) error {
	return command(ctx, d, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: script})
}

func (d *chromiumDriver) blockScripts(ctx context.Context) error {
	return command(ctx, d, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
}

func (d *chromiumDriver) close() { d.cancel() }

// listen runs inside the browser's message loop: it only notes.
func listen(b *tab, event any) {
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
		b.heard(fmt.Sprintf("console.%s: %s", e.Type, strings.Join(words, " ")))
	case *runtime.EventExceptionThrown:
		what := e.ExceptionDetails.Text
		if e.ExceptionDetails.Exception != nil {
			what += " " + e.ExceptionDetails.Exception.Description
		}
		b.heard("exception: " + what)
	case *log.EventEntryAdded:
		b.heard(fmt.Sprintf("log %s: %s %s", e.Entry.Level, e.Entry.Text, e.Entry.URL))
	case *network.EventLoadingFailed:
		if !e.Canceled {
			b.heard(fmt.Sprintf("failed to load (%s): %s %s", e.Type, e.ErrorText, e.BlockedReason))
		}
	case *network.EventRequestWillBeSent:
		b.asked(e.Request.URL)
	}
}
