package reader

import (
	"testing"

	"alternat/app/communique"
)

func TestWhoSpeaksIsFollowedThroughTheText(t *testing.T) {
	type who struct {
		name string
		side communique.PartyID
	}
	for _, x := range []struct {
		name, lang, text string
		want             []who
	}{
		{"by surname", "en", "Ana Brill, Ambassador of Arvelia for Cyber Affairs, arrived first. The plan was good, Ambassador Brill said.", []who{{"Ana Brill", "XA"}}},
		{"a surname of two", "en", "Ana Brill, Ambassador of Arvelia, and Tom Brill, Director of Ports of Borland, arrived. Brill said that the plan was good.", nil},
		{"a counterpart by name", "en", "Ana Brill, Ambassador of Arvelia for Cyber Affairs, met her Borlandic counterpart, Jon Tarn. Mr Tarn stressed the need for norms.", []who{{"Jon Tarn", "XB"}}},
		{"a counterpart without a name", "en", "Ana Brill, Ambassador of Arvelia for Cyber Affairs, met her Borlandic counterpart, Jon Tarn. Her counterpart stressed the need for norms.", []who{{"Jon Tarn", "XB"}}},
		{"a counterpart of whom nothing is told", "en", "Ana Brill, Ambassador of Arvelia for Cyber Affairs, met her counterpart. Ambassador Brill stressed the need for norms.", []who{{"Ana Brill", "XA"}}},
		{"a side that nothing else tells", "en", "Ana Brill, Ambassador of Arvelia for Cyber Affairs, met her counterpart, Jon Tarn. Mr Tarn stressed the need for norms.", []who{{"Jon Tarn", "XB"}}},
		{"an office in front, a state behind", "en", "Deputy Minister Ana Brill of Arvelia stressed the need for norms.", []who{{"Ana Brill", "XA"}}},
		{"a homologue", "fr", "Mme Ana Brill, ambassadrice d'Arvélie pour le numérique, a rencontré son homologue borlandais, M. Jon Tarn. Son homologue a souligné la nécessité de normes.", []who{{"Jon Tarn", "XB"}}},
		{"for whom it is so", "fr", "Pour Mme Ana Brill, ambassadrice d'Arvélie, « les ports sont la première cible des attaques ».", []who{{"Ana Brill", "XA"}}},
		{"a counterpart", "ja", "山本花子アルヴェリア外務省大使は、カウンターパートであるボルランドのジョン・ターン局長と会談した。ターン局長は、規範について説明した。", []who{{"ジョン・ターン", "XB"}}},
	} {
		var got []who
		for _, p := range readIn(t, x.lang, x.text).Document.Annotation.Findings.People {
			got = append(got, who{p.Name, p.Side})
		}
		if len(got) != len(x.want) || len(got) > 0 && got[0] != x.want[0] {
			t.Errorf("%s, %s: %v, want %v", x.lang, x.name, got, x.want)
		}
	}
}
