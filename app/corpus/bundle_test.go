//go:build !js

package corpus

import (
	"reflect"
	"strings"
	"testing"
)

func TestBundleCarriesTheWholeSession(t *testing.T) {
	c, err := Bundled()
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range c.Sessions {
		data, err := EncodeBundle(s)
		if err != nil {
			t.Fatal(err)
		}
		got, err := DecodeBundle(data)
		if err != nil {
			t.Fatalf("%s: %v", s.ID, err)
		}
		if !reflect.DeepEqual(got, s) {
			t.Errorf("%s is not the same after bundling", s.ID)
		}
		again, err := EncodeBundle(got)
		if err != nil || string(again) != string(data) {
			t.Errorf("%s: bundling twice gives other bytes (%v)", s.ID, err)
		}
	}
}

func TestDamagedBundleSaysWhatIsWrong(t *testing.T) {
	c, err := Bundled()
	if err != nil {
		t.Fatal(err)
	}
	data, err := EncodeBundle(c.Session(c.Held()[0].Session))
	if err != nil {
		t.Fatal(err)
	}
	at := strings.Index(string(data), `"texts":`)
	moved := string(data[:at]) + strings.Replace(string(data[at:]), `"text":"`, `"text":"x`, 1)
	for name, damaged := range map[string]string{
		"cut off":      string(data[:len(data)/2]),
		"empty":        "",
		"other value":  `{"session":7}`,
		"moved quotes": moved,
		"no text":      `{"session":` + `{"id":"a","series":"a","partners":[],"date":{"precision":"none"},"status":"held","confidence":"low","content_basis":"list","documents":[{"id":"a.en","lang":"en","genre":"list","role":"list","held":true}]}}`,
	} {
		if s, err := DecodeBundle([]byte(damaged)); err == nil {
			t.Errorf("%s: decoded to %v without an error", name, s.ID)
		}
	}
}

func TestAuthorityForTheBrowserResolvesTheSame(t *testing.T) {
	c, err := Bundled()
	if err != nil {
		t.Fatal(err)
	}
	data, err := EncodeAuthority(c.Lexicon.Authority)
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(data), "http") {
		t.Error("the slim authority data carry addresses of sources")
	}
	got, err := DecodeAuthority(data)
	if err != nil {
		t.Fatal(err)
	}
	for i, a := range c.Lexicon.Agencies {
		a.Sources, a.Remarks = nil, nil
		if !reflect.DeepEqual(got.Agencies[i], a) {
			t.Errorf("%s differs after shipping:\n%+v\n%+v", a.ID, got.Agencies[i], a)
		}
	}
	if len(got.Acts) != len(c.Lexicon.Acts) || len(got.Topics) != len(c.Lexicon.Topics) {
		t.Error("acts or topics are lost")
	}
	again, err := EncodeAuthority(got)
	if err != nil || string(again) != string(data) {
		t.Errorf("encoding what was decoded gives other bytes (%v)", err)
	}
}

func TestIndexNamesEveryDocument(t *testing.T) {
	c, err := Bundled()
	if err != nil {
		t.Fatal(err)
	}
	data, err := EncodeIndex(c.Index())
	if err != nil {
		t.Fatal(err)
	}
	ix, err := DecodeIndex(data)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(ix, c.Index()) {
		t.Error("the index is not the same after shipping")
	}
	n := 0
	for _, s := range ix.Sessions {
		full := c.Session(s.ID)
		if s.When() != full.Date {
			t.Errorf("%s has another date in the index", s.ID)
		}
		for _, d := range s.Documents {
			if c.Document(d.ID).Held() != d.Held {
				t.Errorf("%s: the index is wrong about the text", d.ID)
			}
			n++
		}
	}
	if n == 0 || len(data)/len(ix.Sessions) > 2500 {
		t.Errorf("%d documents, %d bytes", n, len(data))
	}
}

// A bundle comes over the network or from a file of the user: whatever it
// holds, decoding gives a session or an error.
func FuzzDecodeBundle(f *testing.F) {
	c, err := Load(small())
	if err != nil {
		f.Fatal(err)
	}
	for _, s := range c.Sessions {
		data, err := EncodeBundle(s)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Add([]byte(`{"session":{"id":"a","documents":[{"id":"a.en","held":true}],"statements":[{"embedded_in":0}]},"texts":[{"document":"a.en","text":"\ud800","annotation":{"title":{"start":0,"end":9,"quote":"x"}}}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := DecodeBundle(data)
		if err != nil {
			return
		}
		again, err := EncodeBundle(s)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := DecodeBundle(again); err != nil {
			t.Errorf("what was decoded cannot be decoded again: %v", err)
		}
	})
}
