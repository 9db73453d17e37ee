package reader

import (
	"strings"
	"testing"
	"unicode/utf16"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
)

const (
	inJapanese = "第3回日本・ケストリア・サイバー協議\n\n2021年3月4日、東京において、第3回日本・ケストリア・サイバー協議が開催されました。双方は、意見交換を行いました。\n"
	inFrench   = "Deuxième dialogue cyber entre la Kestrie et la Veldmarque\n\nLe 4 mars 2021 s’est tenue à Halden la deuxième session du dialogue. Les deux délégations ont évoqué l’état des réseaux – et la coopération.\n"
)

func (r *Reading) noted(key string) bool {
	for _, n := range r.Notes {
		if n.Key == key {
			return true
		}
	}
	return false
}

func TestTextInAnotherEncodingIsConvertedAndSaidToBe(t *testing.T) {
	for _, x := range []struct {
		label, text string
		as          encoding.Encoding
	}{
		{"shift_jis", inJapanese, japanese.ShiftJIS},
		{"euc-jp", inJapanese, japanese.EUCJP},
		{"iso-2022-jp", inJapanese, japanese.ISO2022JP},
		{"windows-1252", inFrench, charmap.Windows1252},
	} {
		b, err := x.as.NewEncoder().Bytes([]byte(x.text))
		if err != nil {
			t.Fatal(err)
		}
		r := Read(world(), Input{Bytes: b})
		if r.Document.Text != x.text || len(r.Notes) != 1 || r.Notes[0].Key != NoteConverted || r.Notes[0].Args[0] != x.label {
			t.Errorf("%s was read as %q with notes %v", x.label, r.Document.Text, r.Notes)
		}
		if r.value(KindDate) != "2021-03-04" {
			t.Errorf("%s: no date is found in the converted text", x.label)
		}
	}
	for _, order := range []string{"utf-16le", "utf-16be"} {
		b := []byte("\xff\xfe")
		if order == "utf-16be" {
			b = []byte("\xfe\xff")
		}
		for _, u := range utf16.Encode([]rune(inFrench)) {
			if order == "utf-16be" {
				b = append(b, byte(u>>8), byte(u))
			} else {
				b = append(b, byte(u), byte(u>>8))
			}
		}
		if r := Read(world(), Input{Bytes: b}); r.Document.Text != inFrench {
			t.Errorf("%s was read as %q", order, r.Document.Text)
		}
	}
	if r := read(t, "\ufeff"+inFrench); r.Document.Text != inFrench || len(r.Notes) != 0 {
		t.Errorf("a byte order mark of UTF-8 is left in the text or noted: %v", r.Notes)
	}
}

func TestWhatIsNoTextIsRefusedWithItsReason(t *testing.T) {
	for input, key := range map[string]string{
		"":                            NoteEmpty,
		" \n\t\u3000\n":               NoteEmpty,
		"%PDF-1.7\n%\xe2\xe3":         NotePDF,
		"PK\x03\x04\x14\x00word/":     NoteOffice,
		"\x89PNG\r\n\x1a\n\x00\x00":   NoteBinary,
		"<html><body></body></html>":  NoteEmpty,
		strings.Repeat("\x01\x02", 9): NoteBinary,
	} {
		r := Read(world(), Input{Bytes: []byte(input)})
		if !r.noted(key) || r.Document.Text != "" {
			t.Errorf("%q gives notes %v, text %q", input, r.Notes, r.Document.Text)
		}
	}
}

func TestOfAPagesCodeOnlyWhatItShowsIsRead(t *testing.T) {
	r := read(t, `<!DOCTYPE html><html><head><title>Site</title><style>p{color:red}</style></head>
<body onload="steal()"><nav><ul><li><a href="/">Home</a></li></ul></nav>
<h1>Second Kestria&ndash;Veldmark Cyber Dialogue</h1>
<p>The <b>second</b> Kestria&#8211;Veldmark Cyber&nbsp;Dialogue was held in Halden on 4&#32;March 2021.</p>
<script>document.write("<p>The third was held in Vienna.</p>")</script>
<p style="display:none">The ninth was held in Oslo.</p><!-- the fourth -->
<ol><li>Both sides exchanged views.<li>They agreed.</ol>
<footer>&copy; Kestria</footer></body></html>`)
	for _, not := range []string{"steal", "color", "third", "ninth", "fourth", "Site", "<", "&"} {
		if strings.Contains(r.Document.Text, not) {
			t.Errorf("%q is in the text:\n%s", not, r.Document.Text)
		}
	}
	if r.Document.Title != "Second Kestria–Veldmark Cyber Dialogue" || r.value(KindDate) != "2021-03-04" || r.value(KindPlace) != "Halden" || !r.noted(NoteHTML) {
		t.Errorf("title %q, date %q, place %q, notes %v", r.Document.Title, r.value(KindDate), r.value(KindPlace), r.Notes)
	}
	if !strings.Contains(r.Document.Text, "1. Both sides") {
		t.Errorf("the items of a list have lost their marks:\n%s", r.Document.Text)
	}
	for _, x := range r.Document.Annotation.Boilerplate {
		if x.Text == "- Home" {
			return
		}
	}
	t.Errorf("the menu is not marked: %v", r.Document.Annotation.Boilerplate)
}

func TestListsNestedAThousandDeepAreRead(t *testing.T) {
	n := 5000
	s := strings.Repeat("<ul><li>", n) + "The second Kestria-Veldmark Dialogue was held in Halden on 4 March 2021." + strings.Repeat("</li></ul>", n)
	if r := read(t, "<html>"+s); r.value(KindDate) != "2021-03-04" {
		t.Errorf("the date is found as %q", r.value(KindDate))
	}
}

func TestDirectionMarksAreKeptAndReadOver(t *testing.T) {
	s := "Second Kestria-Veldmark Cyber Dialogue\n\nThe second Kestria-Veldmark Cyber Dialogue was held in \u200fHalden\u200e on \u202a4 March 2021\u202c.\n"
	r := read(t, s)
	if r.Document.Text != s || r.value(KindDate) != "2021-03-04" {
		t.Errorf("date %q in text %q", r.value(KindDate), r.Document.Text)
	}
}
