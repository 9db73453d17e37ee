package corpus

import (
	"reflect"
	"strings"
	"testing"

	"alternat/app/communique"
)

// An invented index with everything that a session can have in it.
func inventedIndex() Index {
	day := func(s string) wireDate { return wireDate{Start: s, Precision: "day", Basis: "stated"} }
	series := func(id communique.SeriesID) IndexSeries {
		return IndexSeries{ID: id, Names: communique.Names{"en": "Talks"}, Partners: []communique.PartyID{"ZUB"}, Kind: "bilateral", Numbered: true}
	}
	session := func(s IndexSession) IndexSession {
		if s.Series == "" {
			s.Series = "rur-zub"
		}
		if s.ID == "" {
			s.ID = idOf(s.Series, s.Date.Start)
		}
		if s.Partners == nil {
			s.Partners = []communique.PartyID{"ZUB"}
		}
		if s.Status == "" {
			s.Status = communique.StatusHeld
		}
		return s
	}
	return Index{
		Series: []IndexSeries{series("rur-zub"), series("rur-zub-2")},
		Sessions: []IndexSession{
			session(IndexSession{Series: "rur-zub-2", Date: day("2018-01-01"), Partners: []communique.PartyID{"ZUB", "GRA"}, Name: communique.Names{"en": "Opening"}}),
			session(IndexSession{Date: wireDate{Start: "2011", Precision: "year", Basis: "list"}, Status: communique.StatusListed}),
			session(IndexSession{Date: day("2012-03-04"), Ordinal: 1, City: "Strelsau", Country: "RUR", Mode: "in-person"}),
			session(IndexSession{Date: wireDate{Start: "2013-03-04", End: "2013-03-05", Precision: "day", Basis: "stated"}, Ordinal: 2, City: "Strelsau", Country: "RUR",
				Documents: []IndexDocument{{"rur-zub-2013-03-04.en-gazette", "en", communique.NewsItem, true}, {"rur-zub-2013-03-04.fr", "fr", communique.JointStatement, true}}}),
			session(IndexSession{Date: day("2016-03-04"), Ordinal: 5, OrdinalInferred: true, Country: "ZUB", Track: "second"}),
			session(IndexSession{Date: wireDate{Start: "2017-03-08", Precision: "week", Basis: "inferred", NotBefore: "2017-03-06", NotAfter: "2017-03-08"}, Ordinal: 6, OrdinalInferred: true, Mode: "online"}),
			session(IndexSession{Date: wireDate{Precision: "none"}, ID: "rur-zub-undated-1", Status: communique.StatusOtherMeeting}),
		},
	}
}

func TestTheIndexComesBackFromItsColumns(t *testing.T) {
	want := inventedIndex()
	data, err := EncodeIndex(want)
	if err != nil {
		t.Fatal(err)
	}
	got, err := DecodeIndex(data)
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("%v\n got %+v\nwant %+v", err, got, want)
	}
}

func TestADamagedIndexIsAnErrorThatSaysSo(t *testing.T) {
	data, err := EncodeIndex(inventedIndex())
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ old, new, saying string }{
		{`"starts":"2011|`, `"starts":"`, "different length in rur-zub"},
		{`"status":"l`, `"status":"x`, "unknown status"},
		{`"precision":"y`, `"precision":"z`, "unknown precision"},
		{`"at":"|0`, `"at":"|9`, "unknown place"},
		{`"ordinals":"-|`, `"ordinals":"x|`, "number that is none"},
		{`en-gazette=n`, `en-gazette`, "without its genre"},
		{`{"places"`, `{"place"`, "unknown field"},
	} {
		if !strings.Contains(string(data), c.old) {
			t.Errorf("the index has no %s: %s", c.old, data)
		}
		if _, err := DecodeIndex([]byte(strings.Replace(string(data), c.old, c.new, 1))); err == nil || !strings.Contains(err.Error(), c.saying) {
			t.Errorf("%s: %v", c.new, err)
		}
	}
}

func FuzzDecodeIndex(f *testing.F) {
	data, err := EncodeIndex(inventedIndex())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	f.Add([]byte(`{"places":[],"series":[{"id":"a","starts":"","ordinals":"","at":"","precision":"d","basis":"s","mode":"-","status":"h","held":""}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		ix, err := DecodeIndex(data)
		if err != nil {
			return
		}
		again, err := EncodeIndex(ix)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := DecodeIndex(again); err != nil {
			t.Errorf("what was read cannot be read again: %v", err)
		}
	})
}
