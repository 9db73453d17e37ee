//go:build !js

package invent

import (
	"bytes"
	"reflect"
	"testing"

	"github.com/andybalholm/brotli"

	"alternat/app/corpus"
)

// weight is what a host would send.
func weight(t *testing.T, data []byte) int {
	t.Helper()
	var b bytes.Buffer
	w := brotli.NewWriterLevel(&b, brotli.DefaultCompression)
	if _, err := w.Write(data); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Len()
}

// mostOfAFirstView is the budget for the data of a first view, in bytes.
const mostOfAFirstView = 100_000

func TestTheIndexOfTenThousandSessionsIsAFirstView(t *testing.T) {
	for _, n := range []int{100, 1000, 10000} {
		c, err := world(t, 1, n).Corpus()
		if err != nil {
			t.Fatal(err)
		}
		want := c.Index()
		data, err := corpus.EncodeIndex(want)
		if err != nil {
			t.Fatal(err)
		}
		got, err := corpus.DecodeIndex(data)
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Fatalf("%d sessions: the index does not come back: %v", n, err)
		}
		size := weight(t, data)
		t.Logf("%d sessions: %d bytes, %d compressed", n, len(data), size)
		if size > mostOfAFirstView {
			t.Errorf("%d sessions: the index weighs %d bytes, the budget is %d", n, size, mostOfAFirstView)
		}
	}
}
