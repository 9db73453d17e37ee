package prose

import (
	"embed"

	"alternat/app/communique"
)

//go:embed text/*.txt
var proseFiles embed.FS

// proseText is the text of a page in a language.
func proseText(page string, lang communique.Lang) string {
	data, _ := proseFiles.ReadFile("text/" + page + "." + string(lang) + ".txt")
	return string(data)
}
