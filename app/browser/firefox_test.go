//go:build browser

package browser

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
)

// Firefox by WebDriver BiDi, which puppeteer-core speaks: firefox.mjs beside
// this file takes one command a line and answers each.

var firefox = locate(os.Getenv("FIREFOX"), "firefox-esr", "firefox")

// findFirefox fails if no browser is installed.
func findFirefox() error {
	if firefox == "" {
		return errors.New("app/browser: no Firefox found: install it (Debian: apt-get install firefox-esr), or set FIREFOX to its path")
	}
	return nil
}

// A remote is the other end: one Firefox for all tests.
type remote struct {
	mu      sync.Mutex
	in      io.Writer
	number  int
	waiting map[int]chan answer
	tabs    map[int]*tab
	gone    error
}

type order struct {
	ID   int    `json:"id"`
	Tab  int    `json:"tab"`
	Do   string `json:"do"`
	Args []any  `json:"args"`
}

type answer struct {
	ID    int             `json:"id"`
	Value json.RawMessage `json:"value"`
	Error string          `json:"error"`
	// Events have no id.
	Tab     int    `json:"tab"`
	Said    string `json:"said"`
	Request string `json:"request"`
}

var startedFirefox = sync.OnceValues(func() (*remote, error) {
	cmd := exec.Command("node", "firefox.mjs", firefox, filepath.Join(work, "firefox"))
	in, err := cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	cmd.Stderr = os.Stderr
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("node: %w", err)
	}
	r := &remote{in: in, waiting: map[int]chan answer{}, tabs: map[int]*tab{}}
	closeBrowser = func() { in.Close(); cmd.Wait() }
	go r.read(out)
	_, err = r.ask(context.Background(), 0, "start")
	return r, err
})

// read hands answers to who waits for them and events to their tabs.
func (r *remote) read(out io.Reader) {
	lines := bufio.NewReader(out)
	for {
		line, err := lines.ReadBytes('\n')
		var a answer
		if err == nil {
			err = json.Unmarshal(line, &a)
		}
		r.mu.Lock()
		if err != nil {
			r.gone = fmt.Errorf("firefox.mjs has ended: %w", err)
			for _, w := range r.waiting {
				close(w)
			}
			r.mu.Unlock()
			return
		}
		waiting, tab := r.waiting[a.ID], r.tabs[a.Tab]
		delete(r.waiting, a.ID)
		r.mu.Unlock()
		switch {
		case waiting != nil:
			waiting <- a
		case tab != nil && a.Said != "":
			tab.heard(a.Said)
		case tab != nil && a.Request != "":
			tab.asked(a.Request)
		}
	}
}

// ask sends one order and waits for its answer.
func (r *remote) ask(ctx context.Context, tab int, do string, args ...any) (json.RawMessage, error) {
	r.mu.Lock()
	r.number++
	id, done := r.number, make(chan answer, 1)
	line, err := json.Marshal(order{id, tab, do, args})
	if err == nil {
		err = r.gone
	}
	if err == nil {
		r.waiting[id] = done
		_, err = r.in.Write(append(line, '\n'))
	}
	r.mu.Unlock()
	if err != nil {
		return nil, err
	}
	select {
	case a, ok := <-done:
		switch {
		case !ok:
			return nil, r.gone
		case a.Error != "":
			return nil, errors.New(a.Error)
		}
		return a.Value, nil
	case <-ctx.Done():
		return nil, fmt.Errorf("%s: %w", do, ctx.Err())
	}
}

type firefoxDriver struct {
	remote *remote
	tab    int
}

func openFirefox(b *tab) (driver, error) {
	r, err := startedFirefox()
	if err != nil {
		return nil, err
	}
	n := r.enter(b)
	_, err = r.ask(context.Background(), n, "open")
	return &firefoxDriver{r, n}, err
}

func (d *firefoxDriver) another(ctx context.Context, b *tab) (driver, error) {
	n := d.remote.enter(b)
	_, err := d.remote.ask(ctx, n, "open", d.tab)
	return &firefoxDriver{d.remote, n}, err
}

// enter gives a tab its number.
func (r *remote) enter(b *tab) int {
	r.mu.Lock()
	defer r.mu.Unlock()
	n := len(r.tabs) + 1
	r.tabs[n] = b
	return n
}

func (d *firefoxDriver) tell(ctx context.Context, do string, args ...any) error {
	_, err := d.remote.ask(ctx, d.tab, do, args...)
	return err
}

func (d *firefoxDriver) navigate(ctx context.Context, url string) error {
	return d.tell(ctx, "navigate", url)
}
func (d *firefoxDriver) reopen(ctx context.Context) error { return d.tell(ctx, "reload") }
func (d *firefoxDriver) evaluate(ctx context.Context, js string) ([]byte, error) {
	return d.remote.ask(ctx, d.tab, "evaluate", js)
}
func (d *firefoxDriver) clickAt(ctx context.Context, x, y float64) error {
	return d.tell(ctx, "click", x, y)
}
func (d *firefoxDriver) typeKeys(ctx context.Context, keys string) error {
	return d.tell(ctx, "type", keys)
}
func (d *firefoxDriver) resize(ctx context.Context, width, height int64) error {
	return d.tell(ctx, "resize", width, height)
}
func (d *firefoxDriver) prefer(ctx context.Context, scheme string) error {
	return d.tell(ctx, "prefer", scheme)
}
func (d *firefoxDriver) preload(ctx context.Context, script string) error {
	return d.tell(ctx, "preload", script)
}
func (d *firefoxDriver) blockScripts(ctx context.Context) error { return d.tell(ctx, "blockScripts") }
func (d *firefoxDriver) close()                                 { d.tell(context.Background(), "close") }
