package prose

import (
	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"alternat/app/view"
)

// deviceWords are the sentences that web/boot/device.js puts into the part,
// with the numbers it is told by the browser.
var deviceWords = []string{"none", "ready", "filling", "partial", "full", "interrupted", "outdated", "unavailable", "blocked", "of", "used", "installed"}

// device says what is kept on this device and lets the reader decide. Until a
// script knows, it says that it is not known.
func device(ctx view.Context) g.Node {
	unknown := ctx.T("device.unknown")
	row := func(name string) g.Node {
		return h.Div(h.Dt(g.Text(ctx.Locale.Of("device.row.", name))), h.Dd(h.Data("part", name), g.Text(unknown)))
	}
	button := func(do string, more ...g.Node) g.Node {
		return h.Button(view.Class("button"), h.Type("button"), h.Data("part", do), g.Attr("hidden"), g.Group(more), g.Text(ctx.Locale.Of("device.", do)))
	}
	return h.Div(view.Class("device"), h.ID(view.DeviceAnchor),
		h.P(h.ID("device-state"), h.Data("part", "state"), h.Role("status"), ctx.Text("device.none")),
		h.Progress(h.Data("part", "progress"), h.Max("1"), h.Value("0"), h.Aria("labelledby", "device-state"), g.Attr("hidden")),
		h.Dl(view.Class("data-card"), row("kept"), row("used")),
		h.P(view.Class("tools"),
			button("keep-all", h.Data("do", "keep-all")),
			button("keep-visited", h.Data("do", "keep-visited")),
			button("install"),
		),
		h.P(h.Data("part", "installed"), h.Role("status")),
		h.Div(g.Attr("hidden"), g.Map(deviceWords, func(name string) g.Node {
			return h.P(h.Data("word", name), g.Text(ctx.Locale.Of("device.", name, "{0}", "{1}")))
		})),
	)
}
