package reader

import (
	"strings"
	"testing"
)

func TestWhatAPageHasAroundItsTextIsMarked(t *testing.T) {
	s := `Skip to main content
Home > News > Cyber
Share | Print | E-mail

Second Kestria-Veldmark Cyber Dialogue

The second Kestria-Veldmark Cyber Dialogue[1] was held in Halden on 4 March 2021.

Photo: the heads of delegation (JPEG, 120 KB)
(The heads of delegation before the opening of the talks)

[1] The series began in 2020.
Back to top
© Kestria 2021`
	r := read(t, s)
	var got []string
	for _, x := range r.Document.Annotation.Boilerplate {
		got = append(got, x.Kind+": "+x.Text)
		if s[x.Start:x.End] != x.Text {
			t.Errorf("%q is not what stands at its place", x.Text)
		}
	}
	want := []string{
		"navigation: Skip to main content", "navigation: Home > News > Cyber", "navigation: Share | Print | E-mail",
		"footnote marker: [1]", "image caption with file size: Photo: the heads of delegation (JPEG, 120 KB)",
		"image caption: (The heads of delegation before the opening of the talks)", "footnote: [1] The series began in 2020.",
		"navigation: Back to top", "copyright line: © Kestria 2021",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("marked are\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if r.value(KindOrdinal) != "2" || r.Document.Title != "Second Kestria-Veldmark Cyber Dialogue" {
		t.Errorf("number %q, title %q", r.value(KindOrdinal), r.Document.Title)
	}
}

func TestAnItemThatNothingRefersToIsNoFootnote(t *testing.T) {
	r := read(t, "Joint Statement\n\n[1] Kestria and Veldmark held their second Cyber Dialogue in Halden on 4 March 2021.\n[2] They exchanged views on cybercrime.\n")
	for _, x := range r.Document.Annotation.Boilerplate {
		if x.Kind == "footnote" {
			t.Errorf("%q is taken for a footnote", x.Text)
		}
	}
}

func TestOfTwoCommuniquesTheFirstIsReadAndTheOtherSaid(t *testing.T) {
	one := "Second Kestria-Veldmark Cyber Dialogue\n\nThe second Kestria-Veldmark Cyber Dialogue was held in Halden on 4 March 2021. " +
		"The two sides exchanged views on cybercrime. They discussed the security of networks and confirmed that they would continue their close cooperation in this field.\n\n"
	two := "Third Kestria-Veldmark Cyber Dialogue\n\nThe third Kestria-Veldmark Cyber Dialogue was held in Aarenburg on 9 May 2022. The two sides discussed norms.\n"
	r := read(t, one+two)
	if !r.noted(NoteSeveral) {
		t.Fatalf("nothing is said of the second: %v", r.Notes)
	}
	for _, f := range r.Findings {
		if f.Kind != KindLanguage && f.Span.End > len(one) {
			t.Errorf("%s %q is of the second", f.Kind, f.What)
		}
	}
	if r := read(t, one); r.noted(NoteSeveral) {
		t.Error("one communiqué is taken for two")
	}
}

func TestATextInNoneOfTheLanguagesIsSaidToBe(t *testing.T) {
	r := read(t, "Der zweite Dialog zwischen Kestrien und Veldmark fand am 4. März 2021 in Halden statt. Die beiden Seiten haben sich über die Lage ausgetauscht und vereinbart, den Dialog mit dem Ziel einer engeren Zusammenarbeit fortzusetzen.")
	if !r.noted(NoteLanguage) {
		t.Errorf("language %q, notes %v", r.Document.Lang, r.Notes)
	}
}

type heading struct{ text, title, genre, published, issuer string }

func TestWhatStandsAboveATextIsToldApart(t *testing.T) {
	lede := "\n\nThe second Kestria-Veldmark Cyber Dialogue was held in Halden on 4 March 2021. Views were exchanged."
	for _, x := range []heading{
		{"Press Release No. 12/2021\n5 March 2021\nMinistry of Outer Affairs\n\nSecond Kestria-Veldmark Cyber Dialogue" + lede, "Second Kestria-Veldmark Cyber Dialogue", "press release", "2021-03-05", "xk-mfa"},
		{"Joint Statement of the Second Kestria-Veldmark Cyber Dialogue" + lede, "Joint Statement of the Second Kestria-Veldmark Cyber Dialogue", "joint statement", "", ""},
		{"JOINT STATEMENT" + lede, "JOINT STATEMENT", "joint statement", "", ""},
		{"Kestria\n\nSecond Cyber Dialogue with Veldmark\nIssued by the Ministry of Outer Affairs, 5 March 2021" + lede, "Second Cyber Dialogue with Veldmark", "press release", "2021-03-05", "xk-mfa"},
		{"Kestria and Veldmark deepen their dialogue\nNews | 5 March 2021 | Updated 6 March 2021" + lede, "Kestria and Veldmark deepen their dialogue", "news item", "2021-03-05", ""},
	} {
		r := read(t, x.text)
		if got := (heading{x.text, r.Document.Title, string(r.Document.Genre), r.value(KindPublished), r.value(KindIssuer)}); got != x {
			t.Errorf("%q\n got %q %q %q %q\nwant %q %q %q %q", x.text[:40], got.title, got.genre, got.published, got.issuer, x.title, x.genre, x.published, x.issuer)
		}
	}
}

func TestATimeToldFromTheDayOfTheTextKeepsItsDoubt(t *testing.T) {
	head := "Kestria and Veldmark deepen their dialogue\n\n10 March 2021\n\n"
	r := read(t, head+"Kestria and Veldmark held cyber talks in Halden this week.")
	if d := r.Document.Annotation.Date; d == nil || d.Date.Precision != "week" || d.Date.NotBefore != "2021-03-08" || d.Date.NotAfter != "2021-03-10" || d.Date.Basis != "publication" {
		t.Errorf("this week gives %+v", d)
	}
	r = read(t, head+"Kestria and Veldmark held cyber talks in Halden on Tuesday.")
	for _, f := range r.Findings {
		if f.Kind == KindDate && (f.What != "2021-03-09" || f.Confidence != Question) {
			t.Errorf("Tuesday gives %+v", f)
		}
	}
	r = read(t, "Kestria and Veldmark deepen their dialogue\n\nKestria and Veldmark held cyber talks in Halden this week.")
	if r.Document.Annotation.Date != nil {
		t.Error("a week is found without the day of the text")
	}
}

func TestThePlaceOfADatelineIsNotThePlaceOfTheMeeting(t *testing.T) {
	r := read(t, "Kestria and Veldmark deepen their dialogue\n\nTOKYO, 10 March 2021 – Kestria and Veldmark held cyber talks on 9 March 2021.")
	if v := r.Document.Annotation.Venue; v != nil && v.City != "" {
		t.Errorf("the meeting is placed in %q", v.City)
	}
	if r.value(KindPublished) != "2021-03-10" {
		t.Errorf("published %q", r.value(KindPublished))
	}
}

func TestATranslationThatSaysSoIsProvisional(t *testing.T) {
	for _, s := range []string{
		"(Provisional Translation)\n\nSecond Kestria-Veldmark Cyber Dialogue\n\nThe dialogue was held in Halden on 4 March 2021.",
		"第2回ケストリア・ヴェルドマルク・サイバー協議（仮訳）\n\n2021年3月4日、ハルデンで協議が開催された。",
		"Dialogue cyber\n\nLe dialogue s’est tenu à Halden.\n\nTraduction de courtoisie",
	} {
		if r := read(t, s); !r.Document.Provisional || r.Document.Annotation.StatusNote == nil {
			t.Errorf("%q is not taken for a translation", s[:20])
		}
	}
	if r := read(t, "Second Dialogue\n\nThe two sides discussed the translation of norms in Halden."); r.Document.Provisional {
		t.Error("a text that speaks of translation is taken for one")
	}
}

func TestAKeyAndItsValueAreReadInAnyShape(t *testing.T) {
	for _, s := range []string{
		"Cyber Dialogue of Kestria and Veldmark\n\nDate: 4 March 2021\nPlace: Halden, Kestria\n",
		"Cyber Dialogue of Kestria and Veldmark\n\n| Date | 4 March 2021 |\n| Venue | Halden (Kestria) |\n",
		"Cyber Dialogue of Kestria and Veldmark\n\nDate\n4 March 2021\n\nVenue\nHalden, Kestria\n",
		"<html><h1>Cyber Dialogue of Kestria and Veldmark</h1><dl><dt>When<dd>4 March 2021<dt>Where<dd>Halden, Kestria</dl>",
		"# Cyber Dialogue of Kestria and Veldmark\n\n- **Date:** 4 March 2021\n- **Place:** Halden, Kestria\n",
		"ケストリア・ヴェルドマルク・サイバー協議\n\n１　日　時：令和３年３月４日（木）\n２　場　所：ハルデン（ケストリア）\n",
		"ケストリア・ヴェルドマルク・サイバー協議\n\n【日時】2021年3月4日\n【場所】ハルデン、ケストリア\n",
	} {
		r := read(t, s)
		place := r.value(KindPlace)
		if r.value(KindDate) != "2021-03-04" || place != "Halden, XK" && place != "ハルデン, XK" {
			t.Errorf("%q gives date %q and place %q", s, r.value(KindDate), place)
		}
	}
}
