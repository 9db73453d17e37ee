//go:build browser

package browser

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"

	"github.com/chromedp/chromedp"
)

// root is the project's folder: tests run in their package's.
const root = "../.."

// work holds the built sites and the browser's profile while the tests run.
var work string

func TestMain(m *testing.M) {
	code, err := run(m)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		code = 1
	}
	os.Exit(code)
}

func run(m *testing.M) (code int, err error) {
	if err := errors.Join(findLibraries(), findChromium()); err != nil {
		return 1, err
	}
	work, err = os.MkdirTemp("", "alternat-browser-")
	if err != nil {
		return 1, err
	}
	defer os.RemoveAll(work)
	defer func() { closeBrowser() }()
	return m.Run(), nil
}

// findLibraries fails if what package.json names is not installed.
func findLibraries() error {
	for _, name := range []string{"axe-core", "diff", "diff-match-patch"} {
		if _, err := os.Stat(filepath.Join("node_modules", name)); err != nil {
			return fmt.Errorf("app/browser: %s is not installed: run `npm ci --ignore-scripts` in app/browser (make test-browser does; it needs Node 20 or later with npm)", name)
		}
	}
	return nil
}

var chromium string

// findChromium fails if no browser is installed.
func findChromium() error {
	for _, name := range []string{os.Getenv("CHROMIUM"), "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"} {
		if name == "" {
			continue
		}
		if path, err := exec.LookPath(name); err == nil {
			chromium = path
			return nil
		}
	}
	return errors.New("app/browser: no Chromium found: install it (Debian: apt-get install chromium), or set CHROMIUM to its path")
}

var closeBrowser = func() {}

// browser starts Chromium once for all tests. Nothing can leave this machine:
// no name is resolved, no proxy asked, nothing fetched in the background.
var browser = sync.OnceValues(func() (context.Context, error) {
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
