package search

import (
	"context"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// everything asks for all pages and gives the hits of all.
func everything(t *testing.T, x *Index, files shelf, q Query) (Answer, []Hit) {
	t.Helper()
	a, err := x.Search(context.Background(), q, 1, files.get, nil)
	if err != nil {
		t.Fatalf("%+v: %v", q, err)
	}
	hits := a.Hits
	for p := 2; p <= a.Pages(); p++ {
		b, err := x.Search(context.Background(), q, p, files.get, nil)
		if err != nil || b.Found != a.Found {
			t.Fatalf("%+v, page %d: %d found, then %d, %v", q, p, a.Found, b.Found, err)
		}
		hits = append(hits, b.Hits...)
	}
	return a, hits
}

// drawn makes a query from words that a unit has, or nearly has.
func drawn(r *rand.Rand, c *Collection, x *Index) Query {
	var words []string
	u := &c.Units[r.IntN(len(c.Units))]
	for range 1 + r.IntN(3) {
		if r.IntN(6) == 0 {
			u = &c.Units[r.IntN(len(c.Units))]
		}
		part := u.Parts[r.IntN(len(u.Parts))]
		if part.Role == Actor {
			part = u.Parts[0]
		}
		runes := []rune(part.Text)
		from := r.IntN(len(runes))
		for from > 0 && r.IntN(5) > 0 && !parts(runes[from-1]) {
			from--
		}
		s := string(runes[from:min(len(runes), from+1+r.IntN(14))])
		switch r.IntN(4) {
		case 0:
			s = "“" + s + "”"
		case 1:
			s = strings.ToUpper(s)
		}
		words = append(words, s)
	}
	q := Query{Words: strings.Join(words, " ")}
	value := func(list []Value) string { return list[r.IntN(len(list))].ID }
	switch r.IntN(9) {
	case 0:
		q.Filter.Partner = value(x.Partners)
	case 1:
		q.Filter.Act = value(x.Acts)
	case 2:
		q.Filter.Topic = value(x.Topics)
	case 3:
		q.Filter.Kind = value(x.Kinds)
	case 4:
		q.Filter.Lang, q.Filter.From = value(x.Langs), 2012
	case 5:
		q.Filter.From, q.Filter.To = 2015, 2020
	}
	return q
}

// checkAgainstScan holds the index to what looking at every unit finds.
func checkAgainstScan(t *testing.T, c *Collection, z sizes, queries int) {
	x, files := indexed(t, c, z)
	r := rand.New(rand.NewPCG(7, uint64(len(c.Units))))
	hits := 0
	for range queries {
		q := drawn(r, c, x)
		if len(Phrases(q.Words)) == 0 || TooShort(Phrases(q.Words)) {
			continue
		}
		want := naive(c, x, q)
		a, got := everything(t, x, files, q)
		if a.Found != len(want) || len(got) != len(want) {
			t.Fatalf("%+v: %d found, %d shown; looking at every unit finds %d", q, a.Found, len(got), len(want))
		}
		hits += len(want)
		for i, u := range want {
			if !sameRecord(got[i].Record, c.Units[u].Record) || got[i].Kind != c.Units[u].Kind || got[i].Lang != c.Units[u].Lang {
				t.Fatalf("%+v: hit %d is %+v, looking at every unit puts %+v there", q, i, got[i], c.Units[u])
			}
		}
		checkCounts(t, c, x, q, &a)
	}
	if hits < queries {
		t.Errorf("%d hits for %d queries: this test looks at nothing", hits, queries)
	}
}

func sameRecord(a, b Record) bool {
	return a.Doc == b.Doc && a.Anchor == b.Anchor && a.ID == b.ID && slices.Equal(a.Parts, b.Parts)
}

// checkCounts holds what a filter is said to leave to what it leaves.
func checkCounts(t *testing.T, c *Collection, x *Index, q Query, a *Answer) {
	t.Helper()
	for i, v := range x.Kinds {
		with := q
		with.Filter.Kind = v.ID
		if n := len(naive(c, x, with)); n != a.Counts.Kinds[i] {
			t.Fatalf("%+v: %s is said to leave %d, leaves %d", q, v.ID, a.Counts.Kinds[i], n)
		}
	}
	for i, v := range x.Acts[:min(7, len(x.Acts))] {
		with := q
		with.Filter.Act = v.ID
		if n := len(naive(c, x, with)); n != a.Counts.Acts[i] {
			t.Fatalf("%+v: %s is said to leave %d, leaves %d", q, v.ID, a.Counts.Acts[i], n)
		}
	}
}

func TestTheIndexFindsWhatLookingAtEveryUnitFinds(t *testing.T) {
	c := bundled(t)
	n := 60
	if testing.Short() {
		n = 15
	}
	checkAgainstScan(t, c, usual, n)
	checkAgainstScan(t, c, small, n)
}

func TestWordsAreFoundHoweverTheyAreWritten(t *testing.T) {
	for _, c := range []struct {
		text, words string
		found       bool
	}{
		{"La coopération et l’État", "cooperation", true},
		{"La coopération et l’État", "ÉTAT", true},
		{"La coopération et l’État", "l'etat", true},
		{"le rôle de l’Union", "d'Union", true}, // the article is not what is looked for
		{"le rôle de l’Union", `"d'Union"`, false},
		{"la main-d’œuvre", "oeuvre", true},
		{"ransomware attacks", "attack", true},
		{"ransomware attacks", `"attack"`, false},
		{"ransomware attacks", "tacks", false},
		{"cyber-attacks", "cyberattack", true},
		{"cyber-attacks", "cyber attack", true},
		{"cyberattacks", "cyber-attack", true},
		{"cyber attacks", "cyber-attack", true},
		{"attacks in cyber space", "cyber-attack", false},
		{"the U.S. side", "US", true},
		{"the U.S. side", "u.s.", true},
		{"the us side", "U.S.", true},
		{"ＩＣＴ　and ５Ｇ", "ict 5g", true},
		{"open, free and secure", `"open free"`, true},
		{"open, free and secure", `"free open"`, false},
		{"open, free and secure", "secure open", true},
		{"open, free and secure", "«free and secure»", true},
		{"Zubrowka's plan", "Zubrowka’s", true},
		{"in a note", "no", false}, // two letters find no longer word
		{"日本のサイバー空間における法の支配", "サイバー空間", true},
		{"日本のサイバー空間における法の支配", "ｻｲﾊﾞｰ", true},
		{"日本のサイバー空間における法の支配", "法", true},
		{"日本のサイバー空間における法の支配", "「支配」", true},
		{"日本のサイバー空間における法の支配", "空サイ", false},
		{"日本のサイバー空間における法の支配", "支配　サイバー", true},
		{"サイバーセキュリティ", "イバーセ", true},
		{"サイバーセキュリティ", "サイバーキセ", false},
		{"サイバーセキュリティ", "サイバセキュ", false},
		{"サイバー・セキュリティ", "サイバーセキュリティ", true},
		{"サイバーセキュリティ", "サイバー・セキュリティ", true},
		{"第５回協議", "第5回", true},
		{"第15回協議", "第5回", false},
		{"2018年6月", "2018", true},
		{"が", "か", false}, // voicing is no accent
	} {
		x, files := indexed(t, quoted(c.text), usual)
		a, _ := everything(t, x, files, Query{Words: c.words})
		if (a.Found == 1) != c.found || (len(Find(c.text, Phrases(c.words))) > 0) != c.found {
			t.Errorf("%q in %q: found %d, marked %v; want %v", c.words, c.text, a.Found, Find(c.text, Phrases(c.words)), c.found)
		}
	}
}

func TestEveryWordMustStandInTheSameUnit(t *testing.T) {
	x, files := indexed(t, quoted("norms of conduct", "conduct of talks", "norms and talks"), usual)
	if a, hits := everything(t, x, files, Query{Words: "norms talks"}); a.Found != 1 || hits[0].Parts[0].Text != "norms and talks" {
		t.Errorf("found %+v", hits)
	}
}

func TestWordsSideBySideComeFirstThenNamesThenTheNewest(t *testing.T) {
	c := &collector{}
	c.Sessions = []Session{{ID: "new", Year: 2024}, {ID: "old", Year: 2014}}
	say := func(k Kind, session int, words string) {
		c.add(Unit{Kind: k, Session: session, Record: Record{Parts: []Part{{Quoted, "", words}}}})
	}
	say(Meeting, 0, "five: norms and conduct")
	say(Passage, 0, "six: conduct by norms")
	say(Passage, 0, "two: the norms conduct")
	say(Meeting, 1, "one: Norms Conduct Group")
	say(Passage, 1, "three: norms, conduct")
	say(Person, 1, "five and a half: conduct, norms")
	c.count()
	x, files := indexed(t, &c.Collection, usual)
	_, hits := everything(t, x, files, Query{Words: "norms conduct"})
	var got []string
	for _, h := range hits {
		head, _, _ := strings.Cut(h.Parts[0].Text, ":")
		got = append(got, head)
	}
	if want := "one two three five five and a half six"; strings.Join(got, " ") != want {
		t.Errorf("order %v, want %s", got, want)
	}
}

func TestPartsOfAUnitDoNotStandSideBySide(t *testing.T) {
	c := &collector{}
	c.add(Unit{Kind: Person, Session: -1, Record: Record{Parts: []Part{{Name, "", "Anna Zelenka"}, {Office, "", "Ambassador"}}}})
	c.count()
	x, files := indexed(t, &c.Collection, usual)
	if a, _ := everything(t, x, files, Query{Words: `"Zelenka Ambassador"`}); a.Found != 0 {
		t.Error("words of two parts were found as a phrase")
	}
	if a, _ := everything(t, x, files, Query{Words: "Zelenka Ambassador"}); a.Found != 1 {
		t.Error("words of two parts of one unit were not found")
	}
}

func TestAFilterThatNamesNothingIsLeftOutAndSaid(t *testing.T) {
	x, files := indexed(t, quoted("norms of conduct"), usual)
	a, _ := everything(t, x, files, Query{Words: "norms", Filter: Filter{Partner: "XX", Kind: "song"}})
	if a.Found != 1 || !slices.Equal(a.Unknown, []string{"XX", "song"}) {
		t.Errorf("%d found, unknown %v", a.Found, a.Unknown)
	}
}

func TestNothingIsLookedForWithoutWordsOrForOneLetter(t *testing.T) {
	x, files := indexed(t, quoted("a note on norms"), usual)
	for _, c := range []struct {
		words string
		short bool
	}{{"", false}, {" — ", false}, {"a", true}, {"l'", true}} {
		a, hits := everything(t, x, files, Query{Words: c.words})
		if a.Short != c.short || len(hits) > 0 || a.Counts.Kinds[0] != 1 {
			t.Errorf("%q: short %v, %d hits, counts %v", c.words, a.Short, len(hits), a.Counts)
		}
	}
}

func TestAFirstAnswerComesBeforeAllIsLookedThrough(t *testing.T) {
	var texts []string
	for range 4 * firstBlocks * blockSize {
		texts = append(texts, "the two sides exchanged views")
	}
	c := quoted(texts...)
	x, files := indexed(t, c, usual)
	fetched := 0
	get := func(paths []string) ([][]byte, error) {
		fetched += len(paths)
		return files.get(paths)
	}
	atFirst, calls := 0, 0
	a, err := x.Search(context.Background(), Query{Words: "exchanged views"}, 1, get, func(first Answer) {
		calls, atFirst = calls+1, fetched
		if first.Complete || len(first.Hits) != PageSize || first.Found >= len(texts) {
			t.Errorf("a first answer of %d hits, %d found, complete %v", len(first.Hits), first.Found, first.Complete)
		}
	})
	if err != nil || calls != 1 || atFirst >= fetched || !a.Complete || a.Found != len(texts) {
		t.Errorf("%d first answers after %d of %d files; then %d found, %v", calls, atFirst, fetched, a.Found, err)
	}
}

func TestSearchThatNobodyWaitsForEnds(t *testing.T) {
	x, files := indexed(t, quoted("norms of conduct"), usual)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := x.Search(ctx, Query{Words: "norms"}, 1, files.get, nil); err != context.Canceled {
		t.Errorf("got %v", err)
	}
}

func TestTheSameRecordsGiveTheSameFiles(t *testing.T) {
	c := bundled(t)
	one, two := shelf{}, shelf{}
	a, _ := Write(c, one.put)
	b, _ := Write(c, two.put)
	if string(a) != string(b) || len(one) != len(two) {
		t.Error("two builds of one collection differ")
	}
	for path, data := range one {
		if len(data) > 2*usual.dictionary {
			t.Errorf("%s has %d bytes", path, len(data))
		}
	}
}
