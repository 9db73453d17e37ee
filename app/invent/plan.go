//go:build !js

package invent

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"alternat/app/communique"
)

// A series of sessions with one partner, sometimes two.
type series struct {
	id       communique.SeriesID
	number   int
	partners []*party
	name     names
	numbered bool
	dates    []communique.Date // of its sessions, in order
}

// plan spreads n sessions over series and partners: a larger corpus has
// longer series, more partners, and more series with each.
func (b *builder) plan(n int) {
	length := min(max(int(math.Sqrt(float64(n))*0.6), 4), 40)
	count := (n + length - 1) / length
	partners := min(max(count*2/3, 1), mostCountries)
	if need := (count + len(subjects) - 1) / len(subjects); partners < need {
		partners = min(need, mostCountries)
	}
	b.hub = newParty(0)
	b.all = []*party{b.hub}
	for i := range partners {
		b.all = append(b.all, newParty(i+1))
	}
	for k := range count {
		here := min(length, n-k*length)
		b.series = append(b.series, b.newSeries(k, partners, here))
	}
}

func (b *builder) newSeries(k, partners, sessions int) *series {
	d := b.dice(partSeries, k)
	s := &series{number: k, partners: []*party{b.all[1+k%partners]}, numbered: !d.often(20)}
	if k%10 == 9 && partners > 1 {
		s.partners = append(s.partners, b.all[1+(k+1)%partners])
	}
	sub, round := subjects[k/partners%len(subjects)], k/partners/len(subjects)
	var ids []string
	label := map[communique.Lang][]string{}
	for _, p := range s.partners {
		ids = append(ids, strings.ToLower(string(p.id)))
		for l, n := range p.name {
			label[l] = append(label[l], n)
		}
	}
	s.id = communique.SeriesID("jp-" + strings.Join(ids, "-") + "-" + sub.id)
	if round > 0 {
		s.id += communique.SeriesID(fmt.Sprintf("-%d", round+1))
	}
	s.name = names{}
	for l, form := range sub.name {
		sep := map[communique.Lang]string{"en": "–", "fr": "–", "ja": "・"}[l]
		s.name[l] = strings.ReplaceAll(form, "{0}", strings.Join(label[l], sep))
		if round > 0 {
			s.name[l] += fmt.Sprintf(" (%d)", round+1)
		}
	}
	s.dates = dates(d, sessions)
	return s
}

// dates go back from the present, some months apart, with a gap now and then.
// The days are different, and so are their first parts where only those are
// known, since ids are made of them.
func dates(d *dice, n int) []communique.Date {
	day := time.Date(2026, time.Month(1+d.IntN(6)), 1+d.IntN(28), 0, 0, 0, 0, time.UTC)
	least, most := 7, 16
	if n > 20 {
		least, most = 3, 9
	}
	var out []communique.Date
	used := map[string]bool{}
	undated := false
	for range n {
		x := dateOf(d, day)
		if x.Start == "" && undated || used[x.Start] {
			x = communique.Date{Start: day.Format(time.DateOnly), Precision: communique.PrecisionDay, Basis: communique.BasisStated}
		}
		undated = undated || x.Start == ""
		used[x.Start] = true
		out = append(out, x)
		months := least + d.IntN(most-least)
		if d.often(4) {
			months += 24
		}
		day = day.AddDate(0, -months, d.IntN(9)-4)
	}
	slices.Reverse(out)
	return out
}

func dateOf(d *dice, day time.Time) communique.Date {
	full := day.Format(time.DateOnly)
	switch x := d.IntN(100); {
	case x < 1:
		return communique.Date{Precision: communique.PrecisionNone}
	case x < 4:
		return communique.Date{Start: full[:4], Precision: communique.PrecisionYear, Basis: communique.BasisList}
	case x < 10:
		return communique.Date{Start: full[:7], Precision: communique.PrecisionMonth, Basis: communique.BasisPublication}
	case x < 13:
		return communique.Date{Start: full, Precision: communique.PrecisionWeek, Basis: communique.BasisInferred,
			NotBefore: day.AddDate(0, 0, -2).Format(time.DateOnly), NotAfter: full}
	case x < 22:
		return communique.Date{Start: full, End: day.AddDate(0, 0, 1).Format(time.DateOnly), Precision: communique.PrecisionDay, Basis: communique.BasisStated}
	}
	return communique.Date{Start: full, Precision: communique.PrecisionDay, Basis: communique.BasisStated}
}

// record is the series' entry in the authority file.
func (s *series) record() record {
	named := record{}
	for l, n := range s.name {
		named[string(l)] = record{"name": n, "seen_at": "https://example.invalid/series/" + string(s.id)}
	}
	kind := "bilateral"
	if len(s.partners) > 1 {
		kind = "trilateral"
	}
	r := record{"id": s.id, "names": named, "partners": s.partnerIDs(), "kind": kind, "what": "An invented series of talks."}
	if s.numbered {
		r["numbered"] = true
	}
	return r
}

func (s *series) partnerIDs() []communique.PartyID {
	var ids []communique.PartyID
	for _, p := range s.partners {
		ids = append(ids, p.id)
	}
	return ids
}

// sessions makes all records, in order of id.
func (b *builder) sessions() []*communique.Session {
	var out []*communique.Session
	n := 0
	for _, s := range b.series {
		for i := range s.dates {
			out = append(out, b.session(s, i, b.dice(partSession, n)))
			n++
		}
	}
	slices.SortFunc(out, func(x, y *communique.Session) int { return strings.Compare(string(x.ID), string(y.ID)) })
	return out
}
