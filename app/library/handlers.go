package library

import (
	"context"
	"strings"

	"alternat/app/address"
	"alternat/app/communique"
	"alternat/app/courier"
	"alternat/app/locale"
	"alternat/app/view"
)

// What a library is asked for.
const (
	rendering      = "rendering"
	choosing       = "choosing"
	readingGiven   = "reading"
	holdingAgainst = "against"
)

// Handlers answer what a [Reader] asks.
func (l *Library) Handlers() courier.Handlers {
	return courier.Handlers{
		rendering: l.answerRendering, choosing: l.answerChoosing,
		readingGiven: l.answerReading, holdingAgainst: l.answerAgainst,
	}
}

// A Reader asks a library, wherever that is.
type Reader struct{ *courier.Courier }

// Render makes what an address shows to who sees another. It fails with a
// [store.Error], [Corrupt] or [Unknown] error, or because ctx has ended.
func (r Reader) Render(ctx context.Context, to Place, shown address.Address) (Rendering, error) {
	q := courier.Slip{"to": to.Address.String(), "shown": shown.String()}
	q.Put("ignored", to.Unknown)
	a, err := r.Ask(ctx, rendering, q)
	if err != nil {
		return Rendering{}, err
	}
	at, err := addressOf(a["at"])
	if err != nil {
		return Rendering{}, err
	}
	out := Rendering{At: Place{at, a.List("ignored")}, Page: a["page"]}
	out.Regions = regionsIn(a)
	return out, nil
}

func (l *Library) answerRendering(ctx context.Context, q courier.Slip) (courier.Slip, error) {
	to, err := addressOf(q["to"])
	if err != nil {
		return nil, err
	}
	shown, err := addressOf(q["shown"])
	if err != nil {
		return nil, err
	}
	r, err := l.render(ctx, Place{to, q.List("ignored")}, shown)
	if err != nil {
		return nil, err
	}
	a := courier.Slip{"at": r.At.Address.String(), "page": r.Page}
	a.Put("ignored", r.At.Unknown)
	putRegions(a, r.Regions)
	return a, nil
}

func putRegions(a courier.Slip, regions []view.Region) {
	var names []string
	for _, region := range regions {
		names = append(names, region.Name)
		a["in."+region.Name] = region.HTML
	}
	a.Put("region", names)
}

func regionsIn(a courier.Slip) []view.Region {
	var regions []view.Region
	for _, name := range a.List("region") {
		regions = append(regions, view.Region{Name: name, HTML: a["in."+name]})
	}
	return regions
}

// addressOf reads an address of ours as it writes itself.
func addressOf(s string) (address.Address, error) {
	path, query, _ := strings.Cut(s, "?")
	a, _, err := address.Parse(path, query)
	return a, err
}

// Choices lists what can be compared, in a language of the interface.
func (r Reader) Choices(ctx context.Context, lang communique.Lang) ([]Choice, error) {
	a, err := r.Ask(ctx, choosing, courier.Slip{"lang": string(lang)})
	if err != nil {
		return nil, err
	}
	if a["id"] == "" {
		return nil, nil
	}
	ids, labels, whats, keys := lines(a["id"]), lines(a["label"]), lines(a["what"]), lines(a["key"])
	list := make([]Choice, len(ids))
	for i := range list {
		list[i] = Choice{ID: ids[i], Label: labels[i], What: whats[i], key: keys[i]}
	}
	return list, nil
}

func (l *Library) answerChoosing(ctx context.Context, q courier.Slip) (courier.Slip, error) {
	site, err := l.open(ctx)
	if err != nil {
		return nil, err
	}
	var id, label, what, key []string
	for _, c := range choices(view.Context{Locale: locale.For(communique.Lang(q["lang"])), Site: site}) {
		id, label, what, key = append(id, c.ID), append(label, c.Label), append(what, c.What), append(key, c.key)
	}
	// A text for each column: thousands of choices are few texts.
	return courier.Slip{"id": column(id), "label": column(label), "what": column(what), "key": column(key)}, nil
}

// column writes texts as one, each on its line; lines reads them again.
func column(list []string) string {
	for i := range list {
		list[i] = strings.ReplaceAll(list[i], "\n", " ")
	}
	return strings.Join(list, "\n")
}

func lines(s string) []string { return strings.Split(s, "\n") }
