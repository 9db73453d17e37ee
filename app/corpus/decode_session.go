package corpus

import "alternat/app/communique"

func (d *decoder) session(w wireSession) *communique.Session {
	s := &communique.Session{
		ID: w.ID, Series: w.Series, Name: communique.Names(w.Name), Partners: w.Partners, Ordinal: w.Ordinal, OrdinalInferred: w.OrdinalInferred,
		Date: communique.Date(w.Date), Status: w.Status, Track: w.Track, Confidence: w.Confidence, ContentBasis: w.ContentBasis,
		Next:      d.next(w.Next),
		Findings:  d.findings(w.wireFindings),
		ReadWhole: w.ReadWhole, NotStated: w.NotStated, NotRead: w.NotRead,
	}
	if v := d.venue(w.Venue); v != nil {
		s.Venue = *v
	}
	for _, x := range w.Documents {
		s.Documents = append(s.Documents, &communique.Document{
			ID: x.ID, Session: w.ID, Lang: x.Lang, Title: x.Title, TitleFromAddress: x.TitleFromAddress,
			Description: x.Description, Publisher: x.Publisher, URL: x.URL, Genre: x.Genre,
			Issuer: x.Issuer, Restates: x.Restates, Role: x.Role, Provisional: x.Provisional,
		})
	}
	for _, r := range w.Remarks {
		s.Remarks = append(s.Remarks, communique.Remark(r))
	}
	return s
}

func (d *decoder) venue(w *wireVenue) *communique.Venue {
	if w == nil {
		return nil
	}
	return &communique.Venue{City: w.City, Country: w.Country, Mode: w.Mode, Quote: d.optional("venue.at", w.At)}
}

func (d *decoder) next(w *wireNext) *communique.NextSession {
	if w == nil {
		return nil
	}
	return &communique.NextSession{Ordinal: w.Ordinal, Where: w.Where, When: w.When, WhenWords: w.WhenWords, Quote: d.optional("next_session.at", w.At)}
}

func (d *decoder) annotation(w wireAnnotation) *communique.Annotation {
	a := &communique.Annotation{
		Reading:         w.Reading,
		Title:           d.optional("title", w.Title),
		PublicationDate: d.date("published", w.Published),
		UpdatedDate:     d.date("updated", w.Updated),
		StatusNote:      d.optional("status_note", w.StatusNote),
		Date:            d.date("date", w.Date),
		Name:            d.optional("name", w.Name),
		Venue:           d.venue(w.Venue),
		Organiser:       d.optional("organiser", w.Organiser),
		SideOrder:       w.SideOrder,
		Findings:        d.findings(w.wireFindings),
		Boilerplate:     d.passages("boilerplate", w.Boilerplate),
		Fields:          d.passages("fields", w.Fields),
		Unassigned:      d.passages("unassigned", w.Unassigned),
		Next:            d.next(w.Next),
	}
	if x := w.Issuer; x != nil {
		a.Issuer = &communique.IssuerFinding{Party: x.Party, Agency: x.Agency, Quote: d.optional("issuer.at", x.At), Inferred: x.Inferred}
	}
	if x := w.Ordinal; x != nil {
		a.Ordinal = &communique.OrdinalFinding{Ordinal: x.Ordinal, Quote: d.quote("ordinal.at", x.At)}
	}
	for i, q := range w.OfficesOnly {
		a.OfficesOnly = append(a.OfficesOnly, d.quote(field("offices_only", i, ""), q))
	}
	for i, x := range w.Mentioned {
		a.Mentioned = append(a.Mentioned, communique.Mention{Agency: x.Agency, Quote: d.quote(field("mentioned", i, "at"), x.At)})
	}
	for i, x := range w.Background {
		a.Background = append(a.Background, communique.BackgroundFinding{Quote: d.quote(field("background", i, ""), x.wireQuote), Side: x.Side, Topics: x.Topics, What: x.What})
	}
	for i, x := range w.Passages {
		a.Passages = append(a.Passages, communique.LangPassage{Quote: d.quote(field("passages", i, ""), x.wireQuote), Lang: x.Lang, Left: x.Left})
	}
	for i, x := range w.Slips {
		a.Slips = append(a.Slips, communique.Slip{Quote: d.quote(field("slips", i, ""), x.wireQuote), What: x.What})
	}
	return a
}

func (d *decoder) date(at string, w *wireDateFinding) *communique.DateFinding {
	if w == nil {
		return nil
	}
	return &communique.DateFinding{Date: communique.Date(w.wireDate), Quote: d.quote(at+".at", w.At)}
}

func (d *decoder) passages(list string, ws []wirePassage) (out []communique.Passage) {
	for i, w := range ws {
		out = append(out, communique.Passage{Quote: d.quote(field(list, i, ""), w.wireQuote), Kind: w.Kind})
	}
	return out
}
