//go:build !js

package dataset

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"io/fs"
	"maps"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"alternat/app/corpus"
	"alternat/app/invent"
)

func invented(t testing.TB, seed uint64, n int) fstest.MapFS {
	t.Helper()
	w, err := invent.New(seed, n)
	if err != nil {
		t.Fatal(err)
	}
	files, err := w.Files()
	if err != nil {
		t.Fatal(err)
	}
	return folder(files)
}

func folder(files map[string][]byte) fstest.MapFS {
	out := fstest.MapFS{}
	for name, data := range files {
		out[name] = &fstest.MapFile{Data: data}
	}
	return out
}

func built(t testing.TB, records fs.FS) *Package {
	t.Helper()
	p, err := Build(records)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestPackagesAreValid(t *testing.T) {
	for name, records := range map[string]fs.FS{"bundled": corpus.Data(), "invented": invented(t, 3, 120)} {
		faults := Validate(folder(built(t, records).Files))
		for _, f := range faults[:min(len(faults), 20)] {
			t.Errorf("%s: %v", name, f)
		}
	}
}

func TestTheSameRecordsGiveTheSameBytes(t *testing.T) {
	records := invented(t, 4, 40)
	if a, b := built(t, records).Files, built(t, records).Files; !maps.EqualFunc(a, b, bytes.Equal) {
		t.Error("two packages of one corpus differ")
	}
}

func rows(t testing.TB, p *Package, table string) []map[string]string {
	t.Helper()
	all, err := csv.NewReader(bytes.NewReader(p.Files["tables/"+table+".csv"])).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var out []map[string]string
	for _, r := range all[1:] {
		row := map[string]string{}
		for i, cell := range r {
			row[all[0][i]] = cell
		}
		out = append(out, row)
	}
	return out
}

func TestNoSessionDocumentOrFindingIsLost(t *testing.T) {
	for name, records := range map[string]fs.FS{"bundled": corpus.Data(), "invented": invented(t, 3, 120)} {
		c, err := corpus.Load(records)
		if err != nil {
			t.Fatal(err)
		}
		want := map[string]int{}
		for _, s := range c.Sessions {
			want["sessions"]++
			want["remarks"] += len(s.Remarks)
			want["documents"] += len(s.Documents)
			want["participants"] += len(s.Findings.Participants)
			want["statements"] += len(s.Findings.Statements)
			want["officials"] += len(s.Findings.People)
			want["lists"] += len(s.Findings.Lists)
			want["session_topics"] += len(s.Findings.Topics)
			for _, d := range s.Documents {
				if a := d.Annotation; a != nil {
					want["participants"] += len(a.Findings.Participants)
					want["statements"] += len(a.Findings.Statements)
					want["officials"] += len(a.Findings.People)
					want["lists"] += len(a.Findings.Lists)
					want["session_topics"] += len(a.Findings.Topics)
				}
			}
		}
		want["agencies"], want["series"], want["parties"], want["acts"] = len(c.Lexicon.Agencies), len(c.Lexicon.Series), len(c.Lexicon.Parties), len(c.Lexicon.Acts)
		p := built(t, records)
		for table, n := range want {
			if got := len(rows(t, p, table)); got != n {
				t.Errorf("%s: %s has %d rows, not %d", name, table, got, n)
			}
		}
	}
}

func TestTheTwoBlanksAreToldApart(t *testing.T) {
	records := invented(t, 3, 120)
	c, err := corpus.Load(records)
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]int{}
	for i, row := range rows(t, built(t, records), "sessions") {
		s := c.Sessions[i]
		for _, f := range fields {
			want := ""
			for _, x := range s.NotStated {
				if x == f {
					want = "not stated"
				}
			}
			for _, x := range s.NotRead {
				if x == f {
					want = "not read"
				}
			}
			if got := row["blank_"+string(f)]; got != want {
				t.Errorf("%s: %s is %q, not %q", s.ID, f, got, want)
			}
			seen[want]++
		}
	}
	if len(seen) != 3 {
		t.Errorf("only %v occur", seen)
	}
}

func TestQuotationsStandAtTheirPlaceInTheTexts(t *testing.T) {
	p := built(t, corpus.Data())
	n := 0
	for _, row := range rows(t, p, "statements") {
		if row["basis"] != "quotation" {
			if row["quote"] != "" || row["what"] == "" {
				t.Errorf("%v: a summary has a quotation, or nothing of ours", row)
			}
			continue
		}
		text := []rune(string(p.Files["texts/"+row["record"]+".txt"]))
		start, _ := strconv.Atoi(row["start"])
		end, err := strconv.Atoi(row["end"])
		if err != nil || string(text[start:end]) != row["quote"] {
			t.Errorf("%s %s: %q does not stand at its place", row["record"], row["number"], row["quote"])
		}
		if utf8.RuneCountInString(row["quote"]) != end-start {
			t.Error("places do not count code points")
		}
		n++
	}
	if n == 0 {
		t.Error("no quotation was looked at")
	}
}

// Each row breaks one thing in a sound package; the fault must say the words.
func TestEveryRuleIsHeld(t *testing.T) {
	sound := built(t, invented(t, 3, 20)).Files
	// rewrite changes a file and the descriptor's sum of it.
	rewrite := func(file, old, new string) func(map[string][]byte) {
		return func(files map[string][]byte) {
			was := files[file]
			now := []byte(strings.Replace(string(was), old, new, 1))
			if bytes.Equal(was, now) {
				t.Fatalf("%s has no %q", file, old)
			}
			files[file] = now
			d := string(files[DescriptorFile])
			d = strings.Replace(d, hash(was), hash(now), 1)
			d = strings.Replace(d, `"bytes": `+strconv.Itoa(len(was)), `"bytes": `+strconv.Itoa(len(now)), 1)
			files[DescriptorFile] = []byte(d)
		}
	}
	describe := func(old, new string) func(map[string][]byte) {
		return func(files map[string][]byte) {
			d := strings.Replace(string(files[DescriptorFile]), old, new, 1)
			if d == string(files[DescriptorFile]) {
				t.Fatalf("the descriptor has no %q", old)
			}
			files[DescriptorFile] = []byte(d)
		}
	}
	first := strings.Split(string(sound["tables/session_partners.csv"]), "\n")[1]
	for _, c := range []struct {
		name, saying string
		breaking     func(map[string][]byte)
	}{
		{"file gone", "file does not exist", func(f map[string][]byte) { delete(f, "tables/parties.csv") }},
		{"other bytes", "another sum", func(f map[string][]byte) {
			f["CHANGES.md"] = nil
			f["tables/parties.csv"] = append(f["tables/parties.csv"], ' ')
		}},
		{"no descriptor", "not exist", func(f map[string][]byte) { delete(f, DescriptorFile) }},
		{"descriptor is no JSON", "unexpected end", func(f map[string][]byte) { f[DescriptorFile] = []byte("{") }},
		{"bad name", "no name of a package", describe(`"name": "alternat"`, `"name": "Alternat!"`)},
		{"bad version", "no version", describe(`"version": "`, `"version": "v`)},
		{"name twice", "used twice", describe(`"name": "remarks"`, `"name": "sessions"`)},
		{"path upwards", "no safe relative path", describe(`"path": "tables/parties.csv"`, `"path": "../parties.csv"`)},
		{"other header", "is not that of the schema", rewrite("tables/parties.csv", "id,", "identifier,")},
		{"no number", "no whole number", rewrite("tables/topics.csv", ",1,", ",one,")},
		{"word not listed", "is none of", rewrite("tables/parties.csv", ",state,", ",kingdom,")},
		{"no flag", "neither true nor false", rewrite("tables/pillars.csv", ",true,", ",yes,")},
		{"missing value", "a value is required", rewrite("tables/parties.csv", ",state,", ",,")},
		{"date in words", "has not the form", rewrite("tables/agencies.csv", "-01-01,", " (January),")},
		{"key twice", "the key is that of row", rewrite("tables/session_partners.csv", first, first+"\n"+first)},
		{"party unknown", "is not in tables/parties.csv", rewrite("tables/session_partners.csv", first, strings.Split(first, ",")[0]+",XX")},
		{"table unknown", "there is no table", describe(`"resource": "parties"`, `"resource": "states"`)},
		{"column unknown", "there is no column", describe(`"primaryKey": [
          "id"
        ]`, `"primaryKey": [
          "ident"
        ]`)},
	} {
		files := maps.Clone(sound)
		c.breaking(files)
		var all []string
		for _, f := range Validate(folder(files)) {
			all = append(all, f.Error())
		}
		if !strings.Contains(strings.Join(all, "\n"), c.saying) {
			t.Errorf("%s: no fault says %q: %v", c.name, c.saying, all[:min(len(all), 3)])
		}
	}
}

func TestDescriptorNamesLicenceSourcesAndVersion(t *testing.T) {
	p := built(t, corpus.Data())
	var d Descriptor
	if err := json.Unmarshal(p.Files[DescriptorFile], &d); err != nil {
		t.Fatal(err)
	}
	if d.Licenses[0].Name != "CC-BY-4.0" || d.Version != p.Version.Version || len(d.Sources) == 0 {
		t.Errorf("%+v", d)
	}
	for _, r := range d.Resources {
		if strings.HasPrefix(r.Path, "texts/") && (len(r.Licenses) != 1 || r.Licenses[0].Name != "") {
			t.Errorf("%s is offered under our licence", r.Path)
		}
		if r.Schema == nil {
			continue
		}
		for _, f := range r.Schema.Fields {
			if f.Description == "" {
				t.Errorf("%s: the column %s is not explained", r.Path, f.Name)
			}
		}
	}
}
