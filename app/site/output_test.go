//go:build !js

package site

import (
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
)

func TestWritingLeavesEqualFilesAloneAndSweepsTheRest(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "site")
	first := newOutput()
	first.add(marker, []byte("{}"))
	first.add("en/index.html", []byte("one"))
	first.add("en/gone/index.html", []byte("two"))
	if err := first.write(dir); err != nil {
		t.Fatal(err)
	}
	before, err := os.Stat(filepath.Join(dir, "en/index.html"))
	if err != nil {
		t.Fatal(err)
	}
	second := newOutput()
	second.add(marker, []byte("{}"))
	second.add("en/index.html", []byte("one"))
	if err := second.write(dir); err != nil {
		t.Fatal(err)
	}
	after, err := os.Stat(filepath.Join(dir, "en/index.html"))
	if err != nil || !after.ModTime().Equal(before.ModTime()) {
		t.Errorf("an unchanged file was written again (%v)", err)
	}
	if _, err := os.Stat(filepath.Join(dir, "en/gone")); !os.IsNotExist(err) {
		t.Errorf("what no longer belongs to the site is still there: %v", err)
	}
}

func TestFolderThatIsNoSiteIsRefused(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "letter.txt"), []byte("mine"), 0o644); err != nil {
		t.Fatal(err)
	}
	o := newOutput()
	o.add(marker, []byte("{}"))
	if err := o.write(dir); err == nil || !strings.Contains(err.Error(), dir) {
		t.Errorf("got %v, want a refusal that names the folder", err)
	}
	if _, err := os.Stat(filepath.Join(dir, "letter.txt")); err != nil {
		t.Error("a file of somebody else's was removed")
	}
}

func TestNameOfAKeptFileChangesWithItsContentOnly(t *testing.T) {
	a, b, c := newOutput(), newOutput(), newOutput()
	a.addNamed("site.css", []byte("x"))
	b.addNamed("site.css", []byte("x"))
	c.addNamed("site.css", []byte("y"))
	if a.asset("site.css") != b.asset("site.css") || a.asset("site.css") == c.asset("site.css") {
		t.Errorf("named %s, %s and %s", a.asset("site.css"), b.asset("site.css"), c.asset("site.css"))
	}
	if a.asset("icons/icon.svg") != "icons/icon.svg" {
		t.Error("a file at a fixed path must keep its own")
	}
}

func TestBuildIdStandsWhereItsPlaceWas(t *testing.T) {
	o := newOutput()
	o.add("en/index.html", []byte(`<html data-build="`+placeholder+`">`))
	id, err := o.addBuild()
	if err != nil {
		t.Fatal(err)
	}
	if got := string(o.files["en/index.html"]); got != `<html data-build="`+id+`">` {
		t.Errorf("got %s", got)
	}
	if !strings.Contains(string(o.files[marker]), id) {
		t.Errorf("%s does not name the build", marker)
	}
}

func TestCompressedCopiesStandBesideWhatGetsSmaller(t *testing.T) {
	o := newOutput()
	long := bytes.Repeat([]byte("<p>the two sides exchanged views</p>"), 100)
	o.add("en/index.html", long)
	o.add("short.html", []byte("<p>x</p>"))
	o.add("icons/icon.png", long)
	if err := o.compress(); err != nil {
		t.Fatal(err)
	}
	unpacked, err := io.ReadAll(brotli.NewReader(bytes.NewReader(o.files["en/index.html.br"])))
	if err != nil || !bytes.Equal(unpacked, long) {
		t.Errorf("the brotli copy does not unpack to the file: %v", err)
	}
	z, err := gzip.NewReader(bytes.NewReader(o.files["en/index.html.gz"]))
	if err != nil {
		t.Fatal(err)
	}
	if unpacked, err := io.ReadAll(z); err != nil || !bytes.Equal(unpacked, long) {
		t.Errorf("the gzip copy does not unpack to the file: %v", err)
	}
	if len(o.files) != 5 {
		t.Errorf("there are %v; short files and images get no copy", o.names())
	}
}

func TestDeadLinksAreReportedAllAtOnce(t *testing.T) {
	o := newOutput()
	o.add("en/index.html", []byte(`<a href="sessions/">ok</a><a href="sessions/#there">ok</a><a href="sessions/#nowhere">1</a>
		<a href="nothing/">2</a><a href="../../up/">3</a><a href="sessions/?q=1">no page reads it, but plain pages take none</a>
		<a href="compare/a/b/?view=odd">4</a><a href="javascript:x">5</a><a href="https://example.org/">ok</a>`))
	o.add("en/sessions/index.html", []byte(`<p id="there">x</p>`))
	o.add("en/compare/a/b/index.html", []byte(`<p>x</p>`))
	err := o.checkLinks("/")
	if err == nil {
		t.Fatal("no dead link was found")
	}
	for _, want := range []string{"#nowhere", "nothing/", "up/", "view=odd", "javascript:x"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("%q is not reported:\n%v", want, err)
		}
	}
	if strings.Contains(err.Error(), `"sessions/"`) || strings.Contains(err.Error(), "#there") {
		t.Errorf("a live link is reported:\n%v", err)
	}
}

func TestIdThatStandsTwiceOnAPageIsAnError(t *testing.T) {
	o := newOutput()
	o.add("en/index.html", []byte(`<p id="x">1</p><p id="x">2</p>`))
	if err := o.checkLinks("/"); err == nil || !strings.Contains(err.Error(), `"x"`) {
		t.Errorf("got %v", err)
	}
}
