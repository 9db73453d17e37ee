package library

import (
	"context"

	"alternat/app/compare"
	"alternat/app/locale"
	"alternat/app/view"
	"alternat/app/view/compared"
)

// renderSeveral makes a table of more than two: the page where one chooses,
// with the table in place of the choice.
func (l *Library) renderSeveral(ctx context.Context, site *view.Site, to Place) (Rendering, error) {
	var subjects []compare.Subject
	for _, id := range to.Address.Subjects() {
		s, err := l.subject(ctx, id)
		if err != nil {
			return Rendering{}, err
		}
		subjects = append(subjects, s)
	}
	breathe()
	if ctx.Err() != nil {
		return Rendering{}, ctx.Err()
	}
	m := compare.Several(subjects, site.Lexicon)
	vc := view.Context{Address: to.Address, Locale: locale.For(to.Address.Lang), Site: site}
	return Rendering{At: to, Page: compared.SeveralPage(vc, m), Regions: []view.Region{compared.SeveralRegion(vc, m)}}, nil
}
