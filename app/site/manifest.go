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
	Screenshots     []screenshot   `json:"screenshots"`
	Shortcuts       []shortcut     `json:"shortcuts"`
}

type manifestIcon struct {
	Src     string `json:"src"`
	Sizes   string `json:"sizes"`
	Type    string `json:"type"`
	Purpose string `json:"purpose"`
}

type screenshot struct {
	Src        string `json:"src"`
	Sizes      string `json:"sizes"`
	Type       string `json:"type"`
	FormFactor string `json:"form_factor"`
	Label      string `json:"label"`
}

type shortcut struct {
	Name  string         `json:"name"`
	URL   string         `json:"url"`
	Icons []manifestIcon `json:"icons"`
}

// manifestName is the file of a language's manifest, at the site's root.
func manifestName(lang communique.Lang) string { return "manifest." + string(lang) + ".webmanifest" }

// screenshotFolder holds what platforms show before they install: web/screenshots.
const screenshotFolder = "screenshots"

func screenshotName(lang communique.Lang, formFactor string) string {
	return screenshotFolder + "/" + string(lang) + "-" + formFactor + ".webp"
}

// addManifests writes one manifest for each language. They share one id, so
// that a platform knows one app: the path that the site stands at, for an id is
// read from the origin's root.
func (o *output) addManifests(base string) error {
	for _, lang := range communique.Langs {
		l := locale.For(lang)
		to := func(p address.Page) string { return "./" + address.Address{Lang: lang, Page: p}.Path() }
		m := manifest{
			ID: base, Name: l.T("site.name"), ShortName: "Alternat", Description: l.T("site.description"),
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
			Screenshots: []screenshot{
				{screenshotName(lang, "wide"), "1280x800", "image/webp", "wide", l.T("manifest.wide")},
				{screenshotName(lang, "narrow"), "390x844", "image/webp", "narrow", l.T("manifest.narrow")},
			},
		}
		icon := []manifestIcon{{"icons/icon-192.png", "192x192", "image/png", "any"}}
		for _, s := range []struct {
			key  string
			page address.Page
		}{{"nav.search", address.Search}, {"nav.compare", address.Chooser}, {"nav.sessions", address.Sessions}, {"nav.agencies", address.Agencies}} {
			m.Shortcuts = append(m.Shortcuts, shortcut{l.T(s.key), to(s.page), icon})
		}
		data, err := json.MarshalIndent(m, "", "  ")
		if err != nil {
			return err
		}
		for _, icon := range m.Icons {
			if _, ok := o.files[icon.Src]; !ok {
				return missingPicture(icon.Src)
			}
		}
		for _, s := range m.Screenshots {
			if _, ok := o.files[s.Src]; !ok {
				return missingPicture(s.Src)
			}
		}
		if err := o.add(manifestName(lang), append(data, '\n')); err != nil {
			return err
		}
	}
	return nil
}
