//go:build !js

package dataset

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"regexp"
	"strings"

	"alternat/app/communique"
)

// A Version is one edition of the data. The first number counts changes after
// which programs that read the data must change, the second further records,
// the third corrections.
type Version struct {
	Version string                       `json:"version"`
	Date    string                       `json:"date"` // ISO 8601
	Changes map[communique.Lang][]string `json:"changes"`
}

// The one place for the version of the data and what changed with it.
//
//go:embed versions.json
var versionsFile []byte

var semver = regexp.MustCompile(`^\d+\.\d+\.\d+$`)

// Versions are the editions of the data, the latest first.
func Versions() ([]Version, error) {
	var all []Version
	if err := json.Unmarshal(versionsFile, &all); err != nil {
		return nil, fmt.Errorf("versions.json: %w", err)
	}
	if len(all) == 0 {
		return nil, fmt.Errorf("versions.json names no version")
	}
	for _, v := range all {
		if !semver.MatchString(v.Version) || !regexp.MustCompile(`^`+fullDay+`$`).MatchString(v.Date) {
			return nil, fmt.Errorf("versions.json: %q of %q is no version with a date", v.Version, v.Date)
		}
		for _, l := range communique.Langs {
			if len(v.Changes[l]) != len(v.Changes[communique.English]) || len(v.Changes[l]) == 0 {
				return nil, fmt.Errorf("versions.json: %s: the changes are not told alike in %s", v.Version, l)
			}
		}
	}
	return all, nil
}

// changeLog is CHANGES.md of the package, in English.
func changeLog(all []Version) []byte {
	var b strings.Builder
	b.WriteString("# Changes between versions of the data\n\nThe first number counts changes after which programs that read the data must change, the second further records, the third corrections.\n")
	for _, v := range all {
		fmt.Fprintf(&b, "\n## %s (%s)\n\n", v.Version, v.Date)
		for _, c := range v.Changes[communique.English] {
			b.WriteString("- " + c + "\n")
		}
	}
	return []byte(b.String())
}
