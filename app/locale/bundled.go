//go:build !slim

package locale

import (
	"embed"

	"alternat/app/communique"
)

//go:embed messages/*.json
var files embed.FS

// Bundled returns the catalogue of lang as it stands in messages/, nil if it is
// not in this program. The one that a visitor fetches (built by app/slim) has
// none: it is given its page's language by [Take].
func Bundled(lang communique.Lang) []byte {
	data, err := files.ReadFile("messages/" + string(lang) + ".json")
	if err != nil {
		return nil
	}
	return data
}
