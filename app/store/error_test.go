package store

import "testing"

func TestStatusIsToldByWhatOneCanDoAboutIt(t *testing.T) {
	for status, want := range map[int]Kind{404: Missing, 410: Missing, 403: Refused, 500: Refused, 304: Refused, 408: Slow, 504: Slow} {
		if err := ofStatus("data/x.json", status); err == nil || err.Kind != want || err.Status != status {
			t.Errorf("%d is %v, want %s", status, err, want)
		}
	}
	if err := ofStatus("data/x.json", 200); err != nil {
		t.Errorf("200 is trouble: %v", err)
	}
}

func TestErrorNamesFileKindAndStatus(t *testing.T) {
	err := &Error{What: "data/x.json", Kind: Missing, Status: 404}
	if got, want := err.Error(), "data/x.json: missing (HTTP 404)"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
