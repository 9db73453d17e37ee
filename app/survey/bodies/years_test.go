package bodies

import (
	"maps"
	"testing"

	"alternat/app/communique"
)

func TestYearsComeBackAsTheyWereWritten(t *testing.T) {
	v := New([]*communique.Session{
		meeting("a", "2012-05-05", func(s *communique.Session) { list(s, "RUR", communique.ListFull, "rur-court", "rur-agency") }),
		meeting("b", "2012-06-05", func(s *communique.Session) { chair(s, communique.Speaker, "RUR", "rur-court") }),
		meeting("c", "", func(s *communique.Session) { list(s, "RUR", communique.ListOpen, "rur-court") }),
	}, world())
	got, err := DecodeYears(EncodeYears(v))
	if err != nil || len(got) != 2 {
		t.Fatalf("got %v, %v", got, err)
	}
	for id, years := range got {
		if !maps.Equal(years, v.Years(id)) {
			t.Errorf("%s: %v, want %v", id, years, v.Years(id))
		}
	}
	if none, err := DecodeYears(EncodeYears(New(nil, world()))); err != nil || len(none) != 0 {
		t.Errorf("of no records: %v, %v", none, err)
	}
}

func TestADamagedFileOfYearsIsAnErrorAndNoPanic(t *testing.T) {
	for _, damaged := range []string{"a 2012", "a 2012 1", "a 2012 one\n", "a -1 1\n", "\n", "a 2012 1\n\nb\n", "<html>\n<p class=x>\n"} {
		if got, err := DecodeYears([]byte(damaged)); err == nil {
			t.Errorf("%q gives %v", damaged, got)
		}
	}
}

func FuzzDecodeYears(f *testing.F) {
	f.Add("a 2012 1\nb 0 2 2013 4\n")
	f.Fuzz(func(t *testing.T, s string) { _, _ = DecodeYears([]byte(s)) })
}
