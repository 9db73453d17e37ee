package library

import (
	"context"
	"strconv"
	"strings"
	"time"

	"alternat/app/communique"
	"alternat/app/compare"
	"alternat/app/courier"
	"alternat/app/frugal"
	"alternat/app/locale"
	"alternat/app/reader"
	"alternat/app/text"
	"alternat/app/view"
	"alternat/app/view/reading"

	"alternat/app/address"
)

// A Given is what a visitor gives to be read: what was typed or pasted, or the
// bytes of a file, in whatever encoding they are. It goes to the library with
// every question about it: nothing of it is kept there.
type Given struct {
	Bytes []byte
	// File marks bytes that came out of a file; others are UTF-8.
	File bool
}

// slip carries bytes as text: those of a file as the characters of their values.
func (g Given) slip() courier.Slip {
	if !g.File {
		return courier.Slip{"text": string(g.Bytes)}
	}
	var b strings.Builder
	b.Grow(len(g.Bytes) + len(g.Bytes)/4)
	for _, c := range g.Bytes {
		b.WriteRune(rune(c))
	}
	return courier.Slip{"file": b.String()}
}

func givenIn(q courier.Slip) Given {
	file, ok := q["file"]
	if !ok {
		return Given{Bytes: []byte(q["text"])}
	}
	b := make([]byte, 0, len(file))
	for _, r := range file {
		b = append(b, byte(r))
	}
	return Given{Bytes: b, File: true}
}

// A Read is what was read in a given text: regions of the page, and how much.
type Read struct {
	Regions               []view.Region
	Found, Asked, Missing int
}

// Read has a given text read and shown in a language of the interface. told, if
// not nil, is given the share of the work that is done, from 0 to 1.
func (r Reader) Read(ctx context.Context, given Given, lang communique.Lang, told func(share float64)) (Read, error) {
	q := given.slip()
	q["lang"] = string(lang)
	a, err := r.AskTold(ctx, readingGiven, q, func(s courier.Slip) {
		if share, err := strconv.ParseFloat(s["share"], 64); err == nil && told != nil {
			told(share)
		}
	})
	if err != nil {
		return Read{}, err
	}
	number := func(name string) int { n, _ := strconv.Atoi(a[name]); return n } // written below
	return Read{regionsIn(a), number("found"), number("asked"), number("missing")}, nil
}

func (l *Library) answerReading(ctx context.Context, q courier.Slip) (courier.Slip, error) {
	lang := communique.Lang(q["lang"])
	site, r, err := l.readGiven(ctx, givenIn(q))
	if err != nil {
		return nil, err
	}
	asked := 0
	for i := range r.Findings {
		if r.Findings[i].Confidence == reader.Question {
			asked++
		}
	}
	breathe()
	a := courier.Slip{
		"found": strconv.Itoa(len(r.Findings) - asked), "asked": strconv.Itoa(asked), "missing": strconv.Itoa(len(r.Missing)),
	}
	putRegions(a, reading.Result(readContext(site, lang), r))
	return a, ctx.Err()
}

// Against has a given text held against a session of the records.
func (r Reader) Against(ctx context.Context, given Given, session communique.SessionID, lang communique.Lang) ([]view.Region, error) {
	q := given.slip()
	q["lang"], q["session"] = string(lang), string(session)
	a, err := r.Ask(ctx, holdingAgainst, q)
	if err != nil {
		return nil, err
	}
	return regionsIn(a), nil
}

func (l *Library) answerAgainst(ctx context.Context, q courier.Slip) (courier.Slip, error) {
	site, r, err := l.readGiven(ctx, givenIn(q))
	if err != nil {
		return nil, err
	}
	session, err := l.subject(ctx, q["session"])
	if err != nil {
		return nil, err
	}
	breathe()
	x, y := reading.InOrder(reading.Subject(r, site.Lexicon), session)
	c := compare.Compare(x, y, site.Lexicon)
	breathe()
	a := courier.Slip{}
	putRegions(a, []view.Region{reading.Against(readContext(site, communique.Lang(q["lang"])), c)})
	return a, ctx.Err()
}

func readContext(site *view.Site, lang communique.Lang) view.Context {
	return view.Context{Address: address.Address{Lang: lang, Page: address.Read}, Locale: locale.For(lang), Site: site}
}

// readGiven fetches the words, then reads. It tells how far it is and lets the
// other questions of this thread be heard meanwhile, one of which may be that
// nobody waits any more.
func (l *Library) readGiven(ctx context.Context, given Given) (*view.Site, *reader.Reading, error) {
	site, err := l.open(ctx)
	if err != nil {
		return nil, nil, err
	}
	if len(given.Bytes) > reading.MostBytes {
		given.Bytes = nil // the page does not ask for that
	}
	names, err := l.words(ctx, []communique.Lang{text.Guess(sample(given.Bytes))})
	if err != nil {
		return nil, nil, err
	}
	defer frugal.Grant(int64(len(given.Bytes)) * bytesPerByte)()
	paused := time.Now()
	r := reader.Read(names, reader.Input{Bytes: given.Bytes, ID: communique.DocumentID(reading.Given), Progress: func(done, total int) bool {
		if now := time.Now(); now.Sub(paused) > longestBreath {
			courier.Tell(ctx, courier.Slip{"share": strconv.FormatFloat(float64(done)/float64(max(total, 1)), 'f', 3, 64)})
			breathe()
			paused = time.Now()
		}
		return ctx.Err() == nil
	}})
	if ctx.Err() != nil {
		return nil, nil, ctx.Err()
	}
	r.Document.ID, r.Document.Session = reading.DocumentOf(r.Document.Lang), reading.Given
	return site, r, nil
}

// bytesPerByte is how much a reading holds, and throws away between two
// collections, for each byte of a text.
const bytesPerByte = 150

// longestBreath is how long a reading may hold its thread.
const longestBreath = 30 * time.Millisecond

// sample is as much of a text as tells its language.
func sample(b []byte) string { return strings.ToValidUTF8(string(b[:min(len(b), 4000)]), "") }
