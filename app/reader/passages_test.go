//go:build !js

package reader

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"alternat/app/communique"
	"alternat/app/lexicon"
	"alternat/app/text"
)

const (
	quotesEnglish = `Deuxième dialogue cyber entre la Kestrie et la Veldmarque

Le deuxième dialogue cyber entre la Kestrie et la Veldmarque s’est tenu à Halden le 4 mars 2021. Les deux délégations ont évoqué la cybercriminalité.

À l’issue du dialogue, elles ont adopté en anglais la déclaration qui suit.

Joint Statement

The two sides reaffirmed their commitment to the rules of international law in cyberspace. They agreed to strengthen their cooperation on capacity building.

They expressed serious concern about ransomware and decided to hold the third dialogue in Aarenburg in 2022.

La délégation kestrienne a remercié ses hôtes de leur accueil.
`
	twoVersions = `第2回ケストリア・ヴェルドマルク・サイバー協議

2021年3月4日、ハルデンにおいて、第2回ケストリア・ヴェルドマルク・サイバー協議が開催されました。

双方は、サイバー犯罪及び能力構築について議論しました。また、双方は、ランサムウェアに関する懸念を表明しました。

The Second Kestria-Veldmark Cyber Consultations

On 4 March 2021, the second Kestria-Veldmark Cyber Consultations were held in Halden.

The two sides discussed cybercrime and capacity building. They also expressed concern about ransomware.
`
	byParagraph = `Second Kestria-Veldmark Cyber Dialogue
Deuxième dialogue cyber entre la Kestrie et la Veldmarque

The second cyber dialogue between Kestria and Veldmark was held in Halden on 4 March 2021.
Le deuxième dialogue cyber entre la Kestrie et la Veldmarque s’est tenu à Halden le 4 mars 2021.

The two sides exchanged their views on cybercrime and on the protection of hospitals.
Les deux parties ont échangé leurs vues sur la cybercriminalité et sur la protection des hôpitaux.

They agreed to strengthen their cooperation on capacity building.
Elles sont convenues de renforcer leur coopération en matière de renforcement des capacités.
`
	oneParagraph = `Communiqué conjoint du deuxième dialogue cyber entre la Kestrie et la Veldmarque

Kestria and Veldmark held their second cyber dialogue in Halden on 4 March 2021. The two sides exchanged views on cybercrime and on the security of supply chains.

Les deux parties ont décidé de créer un groupe de travail sur les rançongiciels, qui se réunira en 2022.

They reaffirmed the importance of international law in cyberspace.
`
)

// wide is the world with the acts and topics of the records.
func wide(t testing.TB, s string) *Reading {
	t.Helper()
	own, all := world(), everyWord(t)
	x := all.Authority
	// Not a copy of all of it: what it looks names up in was made for its own.
	a := lexicon.Authority{Parties: slices.Clone(x.Parties), Series: x.Series, People: x.People, Pillars: x.Pillars,
		Topics: x.Topics, Families: x.Families, Acts: x.Acts, Modifiers: x.Modifiers}
	for _, p := range own.Parties {
		if all.Party(p.ID) == nil {
			a.Parties = append(a.Parties, p)
		}
	}
	a.Agencies = slices.Concat(x.Agencies, own.Agencies)
	return Read(lexicon.New(a.Sorted(), own.Words), Input{Bytes: []byte(s)})
}

// passagesOf are the passages of a reading: language, why they were left.
func passagesOf(r *Reading) string {
	var out []string
	for _, x := range r.Document.Annotation.Passages {
		out = append(out, strings.TrimSpace(string(x.Lang)+" "+string(x.Left)))
	}
	return strings.Join(out, ", ")
}

func actsOf(r *Reading) (out []string) {
	for _, s := range r.Document.Annotation.Findings.Statements {
		out = append(out, string(r.Document.LangAt(s.Quote.Start))+" "+string(s.Act))
	}
	return out
}

func TestPassagesAreReadByTheRulesOfTheirLanguage(t *testing.T) {
	for _, x := range []struct{ text, lang, passages, acts string }{
		{quotesEnglish, "fr", "en", "fr discussed, fr adopted, en reaffirmed, en agreed, en expressed-serious-concern, en decided, fr expressed-appreciation"},
		{oneParagraph, "en", "fr, fr", "en exchanged-views, fr decided, en reaffirmed"},
	} {
		r := wide(t, x.text)
		lawful(t, r)
		if got := strings.Join(actsOf(r), ", "); string(r.Document.Lang) != x.lang || passagesOf(r) != x.passages || got != x.acts {
			t.Errorf("%q: in %s, passages %s, acts %s\nwant %s, %s, %s", x.text[:30], r.Document.Lang, passagesOf(r), got, x.lang, x.passages, x.acts)
		}
		if !r.noted(NotePassages) || r.noted(NoteVersions) || r.value(KindDate) != "2021-03-04" || r.Document.Title == "" {
			t.Errorf("%q: notes %v, date %q, title %q", x.text[:30], r.Notes, r.value(KindDate), r.Document.Title)
		}
	}
}

func TestOfTwoVersionsOneIsReadAndNothingCountsTwice(t *testing.T) {
	for _, x := range []struct{ text, lang, passages, acts string }{
		{twoVersions, "ja", "en version", "ja discussed, ja expressed-concern"},
		{byParagraph, "en", "fr version, fr version, fr version, fr version", "en discussed, en agreed"},
	} {
		r := wide(t, x.text)
		lawful(t, r)
		if got := strings.Join(actsOf(r), ", "); string(r.Document.Lang) != x.lang || passagesOf(r) != x.passages || got != x.acts {
			t.Errorf("%q: in %s, passages %s, acts %s\nwant %s, %s, %s", x.text[:30], r.Document.Lang, passagesOf(r), got, x.lang, x.passages, x.acts)
		}
		if !r.noted(NoteVersions) || r.noted(NotePassages) {
			t.Errorf("%q: notes %v", x.text[:30], r.Notes)
		}
	}
}

// What another language says beside the document's own is filled in; what it
// says again is not.
func TestTheDocumentsOwnLanguageComesFirst(t *testing.T) {
	own := "Second Kestria-Veldmark Cyber Dialogue\n\nKestria and Veldmark held their second cyber dialogue on 4 March 2021. " +
		"On the Kestrian side, representatives of the Ministry of Outer Affairs attended. The two sides discussed cybercrime and the security of networks.\n\n"
	other := "Le dialogue s’est tenu à Halden le 4 mars 2021. Du côté kestrien, des représentants du ministère des Affaires extérieures et notamment du ministère des Ports ont participé. Les deux parties sont convenues de créer un groupe de travail sur les rançongiciels.\n"
	r := wide(t, own+other)
	lawful(t, r)
	a := r.Document.Annotation
	if len(a.Findings.Participants) != 1 || a.Findings.Participants[0].AsNamed != "Ministry of Outer Affairs" {
		t.Errorf("participants %+v", a.Findings.Participants)
	}
	again := 0
	for _, m := range a.Mentioned {
		if m.Agency == "xk-mfa" && r.Document.LangAt(m.Start) == communique.French {
			again++
		}
	}
	if again != 1 {
		t.Errorf("mentioned are %+v", a.Mentioned)
	}
	for _, f := range r.Findings {
		if f.Kind == KindPlace && (f.Confidence == Sure || !strings.Contains(r.Document.Quote(f.Span).Text, "Halden")) {
			t.Errorf("the place is %+v", f)
		}
	}
	if r.value(KindPlace) == "" || r.value(KindOrdinal) != "2" {
		t.Errorf("place %q, number %q", r.value(KindPlace), r.value(KindOrdinal))
	}
}

func TestAListLeftOpenInOneLanguageIsLeftOpen(t *testing.T) {
	r := wide(t, "Second Kestria-Veldmark Cyber Dialogue\n\nKestria and Veldmark held their second cyber dialogue on 4 March 2021. "+
		"On the Kestrian side, representatives of the Ministry of Outer Affairs attended. The two sides discussed cybercrime and the security of networks.\n\n"+
		"Du côté kestrien, des représentants de plusieurs services, notamment du ministère des Affaires extérieures, ont participé. Les deux parties sont convenues de créer un groupe de travail sur les rançongiciels.\n")
	for _, l := range r.Document.Annotation.Findings.Lists {
		if l.Side == "XK" && (l.End != communique.ListOpen || l.OpenEnd == nil) {
			t.Errorf("the list is %+v", l)
		}
	}
}

func TestWhatTellsOfAnotherMeetingIsATextOfItsOwn(t *testing.T) {
	r := wide(t, inFrench+"\n"+"The third session of the dialogue was held in Aarenburg on 9 May 2022. The two delegations agreed to strengthen their cooperation.\n")
	if r.Document.Lang != "fr" || !r.noted(NoteSeveral) || passagesOf(r) != "en other text" || r.value(KindDate) != "2021-03-04" {
		t.Errorf("language %q, date %q, passages %s, notes %v", r.Document.Lang, r.value(KindDate), passagesOf(r), r.Notes)
	}
	for _, act := range actsOf(r) {
		if !strings.HasPrefix(act, "fr ") {
			t.Errorf("%s is of the other text", act)
		}
	}
}

func TestNamesTitlesAndAddressesAreNoPassages(t *testing.T) {
	english := "First Kestria-Veldmark Cyber Dialogue\n\nThe first cyber dialogue between Kestria and Veldmark was held in Halden on 8 February 2022. The two sides discussed capacity building.\n\n"
	for _, s := range []string{
		"- Ministère des Affaires étrangères et du développement de la République\n- Agence nationale de la sécurité des systèmes et des réseaux de l’État\n- Direction générale des relations avec les entreprises et les régions\n",
		"お問い合わせ先：対外省総合政策局サイバー政策室\n電話：03-0000-0000（内線 0000）\n",
		"The two sides also thanked the Conseil supérieur de la navigation et des ports de la Veldmarque for its work on networks.\n",
	} {
		if r := wide(t, english+s); r.Document.Lang != "en" || len(r.Document.Annotation.Passages) > 0 {
			t.Errorf("%q: in %s, passages %s", s, r.Document.Lang, passagesOf(r))
		}
	}
	mixed := "第1回ケストリア・ヴェルドマルク・サイバー協議\n\n2022年2月8日、第1回ケストリア・ヴェルドマルク・サイバー協議がHaldenにおいて開催されました。CSIRT Network、Cyber Defence Exercise for the Region及びCapacity Building Programme of the Leagueについて議論しました。\n"
	if r := wide(t, mixed); r.Document.Lang != "ja" || len(r.Document.Annotation.Passages) > 0 {
		t.Errorf("in %s, passages %s", r.Document.Lang, passagesOf(r))
	}
}

func TestAPassageInALanguageThatIsNotReadIsLeftOutAndSaid(t *testing.T) {
	english := "First Kestria-Veldmark Cyber Dialogue\n\nThe first cyber dialogue between Kestria and Veldmark was held in Halden on 8 February 2022. The two sides discussed capacity building.\n\n"
	for _, s := range []string{
		"Die beiden Seiten haben sich über die Lage ausgetauscht und vereinbart, den Dialog mit dem Ziel einer engeren Zusammenarbeit im Rahmen der Vereinten Nationen fortzusetzen.",
		"Las dos partes acordaron continuar con el diálogo y con las consultas que se celebran por los ministerios de la región para reforzar una red segura.",
		"双方就网络空间国际规则进行了交流，并同意在联合国框架下继续开展对话与合作，为了维护网络安全的共同利益而努力。",
		"ناقش الجانبان التعاون في مجال الأمن السيبراني واتفقا على مواصلة الحوار في العام المقبل في إطار الأمم المتحدة.",
	} {
		r := wide(t, english+s+"\n")
		if r.Document.Lang != "en" || passagesOf(r) != "unread" || !r.noted(NoteUnread) || len(actsOf(r)) != 1 {
			t.Errorf("%q: in %s, passages %s, acts %v", s, r.Document.Lang, passagesOf(r), actsOf(r))
		}
	}
}

// A text of two, in two languages, has no act that neither of them has alone,
// and nothing found in it stands in both.
func TestTwoTextsInTwoLanguagesHaveNoActThatNeitherHas(t *testing.T) {
	lex := everyWord(t)
	var texts []string
	for _, s := range material(t) {
		if text.Guess(s) != "" && !strings.Contains(s, "</") {
			texts = append(texts, strings.TrimSpace(s))
		}
	}
	acts := func(r *Reading) map[string]bool {
		found := map[string]bool{}
		for _, s := range r.Document.Annotation.Findings.Statements {
			found[string(s.Act)+" "+s.Quote.Text] = true
		}
		return found
	}
	random := rand.New(rand.NewPCG(7, 3))
	for pairs := 0; pairs < 60; {
		a, b := texts[random.IntN(len(texts))], texts[random.IntN(len(texts))]
		if text.Guess(a) == text.Guess(b) {
			continue
		}
		one, two := Read(lex, Input{Bytes: []byte(a)}), Read(lex, Input{Bytes: []byte(b)})
		if len(one.Document.Annotation.Passages)+len(two.Document.Annotation.Passages) > 0 {
			continue // itself in several languages
		}
		r := Read(lex, Input{Bytes: []byte(a + "\n\n" + b)})
		lawful(t, r)
		alone, beside := acts(one), acts(two)
		pairs++
		for act := range acts(r) {
			if !alone[act] && !beside[act] {
				t.Errorf("%q is in neither %.40q nor %.40q", act, a, b)
			}
		}
		for _, f := range r.Findings {
			if f.Kind != KindLanguage && f.Span.Start < len(a) && f.Span.End > len(a)+2 {
				t.Errorf("%s %q stands in both %.40q and %.40q", f.Kind, r.Document.Quote(f.Span).Text, a, b)
			}
		}
	}
}
