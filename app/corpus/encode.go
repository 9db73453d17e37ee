package corpus

import "alternat/app/communique"

// An encoder turns communique values into wire values: the mirror of decoder.
// doc and text are set in an annotation only; a source equal to doc is left
// out, because the annotation's file says it once for all findings.
type encoder struct {
	doc  communique.DocumentID
	text *offsets
}

func (e *encoder) quote(q communique.Quote) wireQuote {
	w := wireQuote{Quote: q.Text}
	if e.text != nil {
		w.Start, w.End = e.text.point(q.Start), e.text.point(q.End)
	}
	return w
}

func (e *encoder) optional(q *communique.Quote) *wireQuote {
	if q == nil {
		return nil
	}
	w := e.quote(*q)
	return &w
}

func (e *encoder) source(s communique.DocumentID) communique.DocumentID {
	if s == e.doc {
		return ""
	}
	return s
}

func (e *encoder) session(s *communique.Session) wireSession {
	w := wireSession{
		ID: s.ID, Series: s.Series, Name: names(s.Name), Partners: s.Partners, Ordinal: s.Ordinal, OrdinalInferred: s.OrdinalInferred,
		Date: wireDate(s.Date), Venue: e.venue(&s.Venue), Status: s.Status, Track: s.Track,
		Confidence: s.Confidence, ContentBasis: s.ContentBasis, Next: e.next(s.Next),
		wireFindings: e.findings(s.Findings),
		ReadWhole:    s.ReadWhole, NotStated: s.NotStated, NotRead: s.NotRead,
	}
	for _, d := range s.Documents {
		w.Documents = append(w.Documents, wireDocument{
			ID: d.ID, Lang: d.Lang, Title: d.Title, TitleFromAddress: d.TitleFromAddress, Description: d.Description,
			Publisher: d.Publisher, URL: d.URL, Genre: d.Genre, Issuer: d.Issuer, Restates: d.Restates,
			Role: d.Role, Provisional: d.Provisional, Held: d.Held(),
		})
	}
	for _, r := range s.Remarks {
		w.Remarks = append(w.Remarks, wireRemark(r))
	}
	return w
}

func (e *encoder) venue(v *communique.Venue) *wireVenue {
	if v == nil || *v == (communique.Venue{}) {
		return nil
	}
	return &wireVenue{City: v.City, Country: v.Country, Mode: v.Mode, At: e.optional(v.Quote)}
}

func (e *encoder) next(n *communique.NextSession) *wireNext {
	if n == nil {
		return nil
	}
	return &wireNext{Ordinal: n.Ordinal, Where: n.Where, When: n.When, WhenWords: n.WhenWords, At: e.optional(n.Quote)}
}

// annotation encodes what was read in d; SHA256 is left to the caller.
func (e *encoder) annotation(d *communique.Document) wireAnnotation {
	a := d.Annotation
	w := wireAnnotation{
		Document: d.ID, Chars: e.text.chars(), Reading: a.Reading,
		Title: e.optional(a.Title), StatusNote: e.optional(a.StatusNote), Name: e.optional(a.Name),
		Published: e.date(a.PublicationDate), Updated: e.date(a.UpdatedDate), Date: e.date(a.Date),
		Venue: e.venue(a.Venue), Organiser: e.optional(a.Organiser), SideOrder: a.SideOrder,
		wireFindings: e.findings(a.Findings),
		Unassigned:   e.passages(a.Unassigned), Next: e.next(a.Next),
		Fields: e.passages(a.Fields), Boilerplate: e.passages(a.Boilerplate),
	}
	if x := a.Issuer; x != nil {
		w.Issuer = &wireIssuer{Party: x.Party, Agency: x.Agency, At: e.optional(x.Quote), Inferred: x.Inferred}
	}
	if x := a.Ordinal; x != nil {
		w.Ordinal = &wireOrdinal{Ordinal: x.Ordinal, At: e.quote(x.Quote)}
	}
	for _, q := range a.OfficesOnly {
		w.OfficesOnly = append(w.OfficesOnly, e.quote(q))
	}
	for _, m := range a.Mentioned {
		w.Mentioned = append(w.Mentioned, wireMention{Agency: m.Agency, At: e.quote(m.Quote)})
	}
	for _, b := range a.Background {
		w.Background = append(w.Background, wireBackground{wireQuote: e.quote(b.Quote), Side: b.Side, Topics: b.Topics, What: b.What})
	}
	for _, x := range a.Passages {
		w.Passages = append(w.Passages, wireLangPart{wireQuote: e.quote(x.Quote), Lang: x.Lang, Left: x.Left})
	}
	for _, s := range a.Slips {
		w.Slips = append(w.Slips, wireSlip{wireQuote: e.quote(s.Quote), What: s.What})
	}
	return w
}

func (e *encoder) date(f *communique.DateFinding) *wireDateFinding {
	if f == nil {
		return nil
	}
	return &wireDateFinding{wireDate: wireDate(f.Date), At: e.quote(f.Quote)}
}

func (e *encoder) passages(ps []communique.Passage) (out []wirePassage) {
	for _, p := range ps {
		out = append(out, wirePassage{wireQuote: e.quote(p.Quote), Kind: p.Kind})
	}
	return out
}
