//go:build !js

package library

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"alternat/app/communique"
	"alternat/app/courier"
	"alternat/app/view"
	"alternat/app/view/reading"
)

const givenText = "The Third Graustark Cyber Dialogue\n\nOn 12 May 2031 the third dialogue was held in Zenda.\n\nThe two sides exchanged views on cyber threats.\n"

func region(regions []view.Region, name string) string {
	for _, r := range regions {
		if r.Name == name {
			return r.HTML
		}
	}
	return ""
}

func TestBytesOfAFileArriveAsTheyAre(t *testing.T) {
	all := make([]byte, 256)
	for i := range all {
		all[i] = byte(i)
	}
	for _, g := range []Given{{Bytes: all, File: true}, {Bytes: []byte("œ 外務省 \x00")}, {File: true, Bytes: []byte{}}} {
		if got := givenIn(g.slip()); !bytes.Equal(got.Bytes, g.Bytes) || got.File != g.File {
			t.Errorf("%q arrives as %q", g.Bytes, got.Bytes)
		}
	}
}

func TestGivenTextIsReadAndHeldAgainstASession(t *testing.T) {
	l, _, c := served(t)
	asks := Reader{courier.New(Border, l.Handlers)}
	for _, lang := range communique.Langs {
		r, err := asks.Read(context.Background(), Given{Bytes: []byte(givenText)}, lang, nil)
		if err != nil {
			t.Fatal(err)
		}
		if html := region(r.Regions, reading.RegionResult); !strings.Contains(html, "exchanged views on") || r.Found == 0 {
			t.Errorf("%s: %d found, and the text is not shown", lang, r.Found)
		}
	}
	session := c.Sessions[0].ID
	regions, err := asks.Against(context.Background(), Given{Bytes: []byte(givenText)}, session, "en")
	if err != nil {
		t.Fatal(err)
	}
	if html := region(regions, reading.RegionAgainst); !strings.Contains(html, "Read automatically") || !strings.Contains(html, string(session)) {
		t.Error("the comparison does not say what was read automatically and with what it is compared")
	}
	var unknown *Unknown
	if _, err := asks.Against(context.Background(), Given{Bytes: []byte(givenText)}, "no-such-session", "en"); !errors.As(err, &unknown) {
		t.Errorf("a session that is none gives %v", err)
	}
}

// What the library has fetched and made must not tell what a visitor gave.
func TestNothingOfAGivenTextIsKept(t *testing.T) {
	l, h, c := served(t)
	asks := Reader{courier.New(Border, l.Handlers)}
	const secret = "Zubrowkan plans for Graustark"
	if _, err := asks.Read(context.Background(), Given{Bytes: []byte(givenText + secret)}, "en", nil); err != nil {
		t.Fatal(err)
	}
	if _, err := asks.Against(context.Background(), Given{Bytes: []byte(givenText + secret)}, c.Sessions[0].ID, "en"); err != nil {
		t.Fatal(err)
	}
	if len(l.last) != 0 {
		t.Errorf("%d comparisons are remembered", len(l.last))
	}
	if s := l.sessions[reading.Given]; s != nil {
		t.Error("the text is among the sessions")
	}
	for address := range h.asked {
		if strings.Contains(address, "Zubrowka") || strings.Contains(address, string(reading.Given)) {
			t.Errorf("%s was asked for", address)
		}
	}
}

func TestReadingTellsHowFarItIsAndStopsWhenNobodyWaits(t *testing.T) {
	l, _, _ := served(t)
	asks := Reader{courier.New(Border, l.Handlers)}
	long := Given{Bytes: []byte(strings.Repeat(givenText, 400))}
	var shares []float64
	if _, err := asks.Read(context.Background(), long, "en", func(share float64) { shares = append(shares, share) }); err != nil {
		t.Fatal(err)
	}
	if len(shares) == 0 || !slices.IsSorted(shares) || shares[len(shares)-1] > 1 {
		t.Errorf("it tells %v", shares)
	}
	ctx, cancel := context.WithCancel(context.Background())
	var told atomic.Int32
	_, err := asks.Read(ctx, long, "en", func(float64) { told.Add(1); cancel() })
	if !errors.Is(err, context.Canceled) || told.Load() != 1 {
		t.Errorf("told %d times after nobody waited, %v", told.Load(), err)
	}
}

func TestWhatIsNoTextIsSaidToBeNone(t *testing.T) {
	l, _, _ := served(t)
	asks := Reader{courier.New(Border, l.Handlers)}
	for name, b := range map[string][]byte{"empty": nil, "picture": append([]byte("\x89PNG\r\n\x1a\n"), make([]byte, 4000)...), "PDF": []byte("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj")} {
		r, err := asks.Read(context.Background(), Given{Bytes: b, File: true}, "fr", nil)
		if err != nil {
			t.Fatal(err)
		}
		html := region(r.Regions, reading.RegionResult)
		if !strings.Contains(html, "read-notes") || strings.Contains(html, "[reader.") {
			t.Errorf("%s: it does not say why: %.200s", name, html)
		}
	}
}
