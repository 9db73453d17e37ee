package lexicon

import (
	"reflect"
	"strings"
	"testing"

	"alternat/app/communique"
	"alternat/app/text"
)

func lists(t testing.TB) *Words {
	t.Helper()
	w, err := Bundled()
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func TestBundledWordListsAreSound(t *testing.T) {
	for _, f := range Validate(lists(t), nil) {
		t.Error(f)
	}
}

func TestFaultsInWordListsAreAllNamed(t *testing.T) {
	w := &Words{
		Qualifiers: []Qualifier{{Entry: Entry{ID: "x", En: []string{"a", "a", " b"}}, Effect: "loud"}},
		Glossary:   []TermGroup{{ID: "g", Terms: []Entry{{ID: "t"}, {ID: "t"}}}},
	}
	all := strings.Join(Validate(w, nil), "\n")
	for _, want := range []string{"qualifiers.json: x: en: \"a\" stands twice", "\" b\" is empty or has a blank", "effect \"loud\"", "glossary.json: g: says no why", "glossary.json: t: id is empty or used twice", "months"} {
		if !strings.Contains(all, want) {
			t.Errorf("no fault %q in\n%s", want, all)
		}
	}
}

func TestDecodingWhatWasEncodedIsTheIdentity(t *testing.T) {
	w := lists(t)
	b, err := Encode(w)
	if err != nil {
		t.Fatal(err)
	}
	got, err := Decode(b)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, w) {
		t.Error("word lists change on the way to the browser")
	}
}

func TestNumbersAndDatesHaveOneValueInEachLanguage(t *testing.T) {
	l := New(nil, lists(t))
	for _, c := range []struct {
		lang communique.Lang
		src  string
		want string
	}{
		{communique.French, "Le 1er janvier 2026, 1 500 visas", "01-01 2026 1500"},
		{communique.English, "On January 1, 2026, 1,500 visas", "01-01 2026 1500"},
		{communique.Japanese, "第4回会合は2018年6月12日に開かれた", "4 2018 06-12"},
		{communique.French, "quatre-vingt-dix-sept navires", "97"},
		{communique.English, "ninety-seven ships", "97"},
		{communique.French, "le XXIe siècle, 3,2 millions", "21 100 3200000"},
		{communique.English, "the 21st century, 3.2 million", "21 100 3200000"},
		{communique.French, "à 9 h 30", "clock-9:30"},
		{communique.English, "at 9.30 a.m. and at 2 p.m.", "clock-9:30 clock-14:00"},
		{communique.French, "les pays tiers et le Premier ministre", ""},
		{communique.English, "third countries may follow", ""},
		{communique.French, "l’an prochain", "next-year"},
		{communique.English, "on 12 and 13 June", "06-12 06-13"},
	} {
		tx := text.Parse(c.src, c.lang, nil)
		var got []string
		for i := range tx.Sentences {
			for _, n := range l.Read(tx, i).Numbers {
				got = append(got, n.Value)
			}
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%q has %q, want %q", c.src, s, c.want)
		}
	}
}

func TestParticipleIsAVerbOnlyWithItsAuxiliary(t *testing.T) {
	l := New(nil, lists(t))
	for _, c := range []struct {
		lang   communique.Lang
		src    string
		strong bool
	}{
		{communique.English, "The sides agreed to meet.", true},
		{communique.English, "They promoted the agreed measures.", false},
		{communique.French, "Les parties ont réaffirmé leur position.", true},
		{communique.French, "Les valeurs partagées par les parties comptent.", false},
		{communique.English, "Ruritania handled their requests.", false},
	} {
		tx := text.Parse(c.src, c.lang, nil)
		strong := false
		for _, a := range l.Read(tx, 0).Acts {
			strong = strong || a.Strong && !a.Modal
		}
		if strong != c.strong {
			t.Errorf("%q: performs %v, want %v", c.src, strong, c.strong)
		}
	}
}

func FuzzRead(f *testing.F) {
	l := New(nil, lists(f))
	for _, s := range []string{"Le 4e dialogue, à 1 500 km.", "On May 3, 2024 the UN’s OEWG", "第4回ﾀﾞ", "twenty-one million 9.30 p.m", "\xffa*"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "?")
		for _, lang := range communique.Langs {
			tx := text.Parse(s, lang, nil)
			for i, sent := range tx.Sentences {
				r := l.Read(tx, i)
				for _, n := range r.Numbers {
					if !sent.Span.Contains(n.Span) || n.Span.Len() <= 0 {
						t.Fatalf("%q: number at %v outside %v", s, n.Span, sent.Span)
					}
				}
				for _, n := range r.Acts {
					if !sent.Span.Contains(n.Span) {
						t.Fatalf("%q: act at %v outside %v", s, n.Span, sent.Span)
					}
				}
			}
		}
	})
}
