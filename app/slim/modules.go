//go:build !js

package slim

import "embed"

// A module is a dependency of which the browser gets a slimmer copy.
type module struct {
	path, version string
	dir           string // of the copy, below the build folder
	// parts are the folders that are copied ("." is the module's own); tests
	// and tools stay behind.
	parts []string
	// without are files kept out of the wasm: what is left of them stands in
	// a file of ours.
	without []string
	// instead replaces an import path in a file.
	instead []change
	// ours are the files added, by their name in stubs/.
	ours map[string]string
	// sums are the SHA-256 of the files that are changed.
	sums map[string]string
}

type change struct{ file, from, to string }

//go:embed stubs/engine.go.txt stubs/uuid/uuid_js.go stubs/regexp/regexp.go stubs/template/template.go
var stubs embed.FS

// modules lists all that is changed. Of go-app: the server half, which brings
// net/http, and enciphered states and google/uuid, which bring the ciphers. Of
// go-diff: patches. Of gomponents: html/template, of which it uses one
// function. Of go-app and go-diff: regexp, of which they use six patterns.
var modules = []module{
	{
		path: goApp, version: "v10.1.11", dir: "go-app",
		parts:   []string{"pkg/app", "pkg/errors"},
		without: []string{"pkg/app/http.go", "pkg/app/resource.go", "pkg/app/crypto.go"},
		instead: []change{
			{"pkg/app/context.go", "github.com/google/uuid", goApp + "/pkg/uuid"},
			{"pkg/app/state.go", "github.com/google/uuid", goApp + "/pkg/uuid"},
			{"pkg/app/route.go", "regexp", goApp + "/pkg/regexp"},
		},
		ours: map[string]string{
			// The name must end in _wasm.go: it takes the others' place there.
			"pkg/app/slim_wasm.go": "engine.go.txt",
			"pkg/uuid/uuid_js.go":  "uuid/uuid_js.go",
			"pkg/regexp/regexp.go": "regexp/regexp.go",
		},
		sums: map[string]string{
			"pkg/app/http.go":     "0601189a9f611378e9b24ab4bdf42780a03cbf95c1bbebd4171b523ddbe9a32d",
			"pkg/app/resource.go": "6b52ab4ec2f4171d403384bffe159e9ec22699933e768ef5868f2851a1b84baa",
			"pkg/app/crypto.go":   "c0fc14126207dc9fa15fb8869bd882874486654919835dc35d5bef8a6122aa97",
			"pkg/app/context.go":  "1165dc862aad17ba47a7050c7ce32401e6e86eecce1222bf22235f78cccbd1d4",
			"pkg/app/route.go":    "3252c7f2876cba69c3fbb203b0b4d5770ddd4651cdaf3ad69e5c33bfd1ccf5bd",
			"pkg/app/state.go":    "b41c94e804ab69a8a6341d58c09ac79d8cc8b0022bddd6c74c0f107a9f31480b",
		},
	},
	{
		path: goDiff, version: "v1.4.0", dir: "go-diff",
		parts:   []string{"diffmatchpatch"},
		without: []string{"diffmatchpatch/patch.go"},
		instead: []change{{"diffmatchpatch/diff.go", "regexp", goDiff + "/internal/regexp"}},
		ours:    map[string]string{"internal/regexp/regexp.go": "regexp/regexp.go"},
		sums: map[string]string{
			"diffmatchpatch/diff.go":  "3f7a1b84cc37adebfdd6aa72f04e930393326c917c5e7a5b8b74e1c1ded4be4d",
			"diffmatchpatch/patch.go": "42f98d003c4b2bf42cb44e9c73486e0a454c8fa3809d7a668fa273ceacd6deaa",
		},
	},
	{
		path: gomponents, version: "v1.2.0", dir: "gomponents",
		parts:   []string{".", "html"},
		instead: []change{{"gomponents.go", "html/template", gomponents + "/internal/template"}},
		ours:    map[string]string{"internal/template/template.go": "template/template.go"},
		sums: map[string]string{
			"gomponents.go": "de5d439fc9c785cfe7d38c91754f36787fd36df6d28332ee45aa7d72e5e44bd8",
		},
	},
}

const (
	goApp      = "github.com/maxence-charriere/go-app/v10"
	goDiff     = "github.com/sergi/go-diff"
	gomponents = "maragu.dev/gomponents"
)
