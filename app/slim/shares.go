//go:build !js

package slim

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// A probe is a program that uses one more dependency than the one before it.
type probe struct {
	name    string
	imports []string
	body    string // statements that keep the dependency from being dropped
}

// probes are cumulative: each is built with all before it.
var probes = []probe{
	{"Go alone", []string{"os"}, `if len(os.Args) > 99 { println("") }`},
	{"fmt", []string{"fmt"}, `fmt.Println(len(os.Args))`},
	{"go-app", []string{"github.com/maxence-charriere/go-app/v10/pkg/app"},
		`app.Route("/", func() app.Composer { return &page{} }); app.RunWhenOnBrowser()`},
	{"encoding/json", []string{"encoding/json"},
		`var v map[string][]struct{ A string; B int }; fmt.Println(json.Unmarshal([]byte(os.Args[0]), &v), v)`},
	{"go-diff", []string{"github.com/sergi/go-diff/diffmatchpatch"},
		`d := diffmatchpatch.New(); fmt.Println(d.DiffCleanupSemantic(d.DiffMainRunes([]rune(os.Args[0]), []rune("x"), false)))`},
	{"gomponents", []string{"maragu.dev/gomponents", "maragu.dev/gomponents/html"},
		`html.Div(html.Class("a"), gomponents.Text(os.Args[0])).Render(os.Stdout)`},
}

// component is what the go-app probe mounts.
const component = `
type page struct{ app.Compo }

func (p *page) Render() app.UI { return app.H1().Text("probe") }
`

// Shares builds the probes and the program itself and writes to w what each
// step adds, then returns the size of the program. It takes about a minute on
// a cold cache.
func Shares(ctx context.Context, root string, w io.Writer) (Size, error) {
	dir := filepath.Join(root, filepath.FromSlash(workDir), "probes")
	var before Size
	report := func(name string, s Size) {
		fmt.Fprintf(w, "%-22s %s   adds %8d brotli\n", name, s, s.Brotli-before.Brotli)
		before = s
	}
	for i, p := range probes {
		src := filepath.Join(dir, fmt.Sprintf("probe%d", i), "main.go")
		if err := writeFile(src, []byte(probeSource(probes[:i+1]))); err != nil {
			return Size{}, err
		}
		s, err := buildAndMeasure(ctx, Options{Root: root, Package: src, Out: filepath.Join(filepath.Dir(src), "probe.wasm")})
		if err != nil {
			return Size{}, fmt.Errorf("slim: probe of %s: %w", p.name, err)
		}
		report(p.name, s)
	}
	app, err := buildAndMeasure(ctx, Options{Root: root, Out: filepath.Join(dir, "app.wasm")})
	if err != nil {
		return Size{}, err
	}
	report("ours: app.wasm", app)
	stock, err := buildAndMeasure(ctx, Options{Root: root, Out: filepath.Join(dir, "stock.wasm"), Stock: true})
	if err != nil {
		return Size{}, err
	}
	report("with go-app as it is", stock)
	return app, nil
}

func buildAndMeasure(ctx context.Context, o Options) (Size, error) {
	if err := Build(ctx, o); err != nil {
		return Size{}, err
	}
	defer os.Remove(o.Out)
	return Sizes(o.Out)
}

// probeSource writes the program that uses all of ps.
func probeSource(ps []probe) string {
	var b strings.Builder
	b.WriteString("package main\n\nimport (\n")
	for _, p := range ps {
		for _, i := range p.imports {
			fmt.Fprintf(&b, "\t%q\n", i)
		}
	}
	b.WriteString(")\n\nfunc main() {\n")
	// go-app's start does not return: it comes last, whatever is added.
	var last string
	withComponent := false
	for _, p := range ps {
		if p.name == "go-app" {
			last, withComponent = p.body, true
			continue
		}
		fmt.Fprintf(&b, "\t%s\n", p.body)
	}
	fmt.Fprintf(&b, "\t%s\n}\n", last)
	if withComponent {
		b.WriteString(component)
	}
	return b.String()
}
