package bodies

import (
	"slices"

	"alternat/app/communique"
)

// A Mark is how one session names a body, or one of its lineage.
type Mark string

const (
	MarkNamed     Mark = "named"      // in a list of participants
	MarkOtherName Mark = "other-name" // in a list, under another name than it is shown by
	MarkChair     Mark = "chair"      // through whoever chairs or leads the delegation
	MarkOffice    Mark = "office"     // otherwise: an official's office, an actor, an issuer, running text
	MarkForeseen  Mark = "foreseen"   // expected, in a text from before the meeting
	MarkLineage   Mark = "lineage"    // a body that it followed, or that followed it, is named
)

// Marks lists the marks in the order of a legend.
var Marks = []Mark{MarkNamed, MarkOtherName, MarkChair, MarkOffice, MarkForeseen, MarkLineage}

// A Point is one session on the timeline of a body.
type Point struct {
	Session *communique.Session
	Mark    Mark
	Agency  communique.AgencyID // the body named: another than asked for with MarkLineage
}

// A Row is one series on a timeline. Cells are parallel to Timeline.Years;
// Undated holds the sessions without a year.
type Row struct {
	Series  communique.SeriesID
	Cells   [][]Point
	Undated []Point
}

// A Timeline is every session that names a body or one of its lineage. Years
// run without a gap from the first to the last. An empty cell says nothing.
type Timeline struct {
	Years []int
	Rows  []Row // in order of the series' first session
}

// Timeline draws up that of one body.
func (v *Survey) Timeline(id communique.AgencyID) Timeline {
	line := map[communique.AgencyID]bool{id: true}
	for _, x := range LineageOf(id, v.lexicon).Line() {
		line[x] = true
	}
	var t Timeline
	var points []Point
	low, high := 0, 0
	for _, s := range v.sessions {
		p, ok := v.point(id, line, s)
		if !ok {
			continue
		}
		points = append(points, p)
		if y := year(s); y > 0 {
			if low == 0 {
				low = y
			}
			high = y
		}
	}
	for y := low; y > 0 && y <= high; y++ {
		t.Years = append(t.Years, y)
	}
	for _, p := range points {
		i := slices.IndexFunc(t.Rows, func(r Row) bool { return r.Series == p.Session.Series })
		if i < 0 {
			i = len(t.Rows)
			t.Rows = append(t.Rows, Row{Series: p.Session.Series, Cells: make([][]Point, len(t.Years))})
		}
		if y := year(p.Session); y > 0 {
			t.Rows[i].Cells[y-low] = append(t.Rows[i].Cells[y-low], p)
		} else {
			t.Rows[i].Undated = append(t.Rows[i].Undated, p)
		}
	}
	return t
}

// point is the mark of a session: of the body itself if it is named at all,
// else of the first of its lineage that is.
func (v *Survey) point(id communique.AgencyID, line map[communique.AgencyID]bool, s *communique.Session) (Point, bool) {
	best := Point{Session: s, Agency: id}
	rank := -1
	for _, x := range v.at[s.ID] {
		if x.Agency == id {
			if r := slices.Index(Marks, x.mark()); rank < 0 || r < rank {
				best.Mark, rank = x.mark(), r
			}
		}
	}
	if rank >= 0 {
		return best, true
	}
	for _, x := range v.at[s.ID] {
		if line[x.Agency] && x.How != Mentioned && x.How != Issuing {
			return Point{Session: s, Mark: MarkLineage, Agency: x.Agency}, true
		}
	}
	return best, false
}

func (a Appearance) mark() Mark {
	switch {
	case a.Foreseen:
		return MarkForeseen
	case a.How == Listed && a.OtherName:
		return MarkOtherName
	case a.How == Listed:
		return MarkNamed
	case a.How == Presiding:
		return MarkChair
	}
	return MarkOffice
}
