//go:build !js

package site

import (
	"bytes"
	"encoding/xml"

	"alternat/app/address"
)

// addRobots writes robots.txt and, where the site's place is known, a sitemap.
func (o *output) addRobots(origin, base string, pages []address.Address) error {
	robots := "User-agent: *\nAllow: /\n"
	if origin != "" {
		robots += "Sitemap: " + origin + base + "sitemap.xml\n"
		var b bytes.Buffer
		b.WriteString(xml.Header + `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">` + "\n")
		for _, a := range pages {
			if a.Page == address.NotFound || a.Page == address.Components {
				continue
			}
			b.WriteString("<url><loc>")
			if err := xml.EscapeText(&b, []byte(origin+base+a.Path())); err != nil {
				return err
			}
			b.WriteString("</loc></url>\n")
		}
		b.WriteString("</urlset>\n")
		if err := o.add("sitemap.xml", b.Bytes()); err != nil {
			return err
		}
	}
	return o.add("robots.txt", []byte(robots))
}
