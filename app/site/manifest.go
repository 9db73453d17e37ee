//go:build !js

package site

import (
	"encoding/json"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/locale"
)

// A manifest is what a platform needs to install the app. Links are relative
// to the manifest, which stands at the site's root.
type manifest struct {
	ID              string         `json:"id"`
	Name            string         `json:"name"`
	ShortName       string         `json:"short_name"`
	Description     string         `json:"description"`
	Lang            string         `json:"lang"`
	Dir             string         `json:"dir"`
	StartURL        string         `json:"start_url"`
	Scope           string         `json:"scope"`
	Display         string         `json:"display"`
	BackgroundColor string         `json:"background_color"`
	ThemeColor      string         `json:"theme_color"`
	Categories      []string       `json:"categories"`
	Icons           []manifestIcon `json:"icons"`
	Shortcuts       []shortcut     `json:"shortcuts"`
}

type manifestIcon struct {
	Src     string `json:"src"`
	Sizes   string `json:"sizes"`
	Type    string `json:"type"`
	Purpose string `json:"purpose"`
}

type shortcut struct {
	Name string `json:"name"`
	URL  string `json:"url"`
}

// manifestName is the file of a language's manifest, at the site's root.
func manifestName(lang communique.Lang) string { return "manifest." + string(lang) + ".webmanifest" }

// addManifests writes one manifest for each language. They share one id, so
// that a platform knows one app.
func (o *output) addManifests() error {
	for _, lang := range communique.Langs {
		l := locale.For(lang)
		to := func(p address.Page) string { return "./" + address.Address{Lang: lang, Page: p}.Path() }
		m := manifest{
			ID: "./", Name: l.T("site.name"), ShortName: "Alternat", Description: l.T("site.description"),
			Lang: string(lang), Dir: "ltr", StartURL: to(address.Home), Scope: "./", Display: "standalone",
			// The paper and the ink of web/css/tokens.css.
			BackgroundColor: "#fbfaf7", ThemeColor: "#fbfaf7",
			Categories: []string{"education", "news", "productivity"},
			Icons: []manifestIcon{
				{"icons/icon.svg", "any", "image/svg+xml", "any"},
				{"icons/icon-192.png", "192x192", "image/png", "any"},
				{"icons/icon-512.png", "512x512", "image/png", "any"},
				{"icons/maskable-512.png", "512x512", "image/png", "maskable"},
			},
			Shortcuts: []shortcut{
				{l.T("nav.compare"), to(address.Chooser)},
				{l.T("nav.sessions"), to(address.Sessions)},
				{l.T("nav.agencies"), to(address.Agencies)},
			},
		}
		data, err := json.MarshalIndent(m, "", "  ")
		if err != nil {
			return err
		}
		for _, icon := range m.Icons {
			if _, ok := o.files[icon.Src]; !ok {
				return missingIcon(icon.Src)
			}
		}
		if err := o.add(manifestName(lang), append(data, '\n')); err != nil {
			return err
		}
	}
	return nil
}
