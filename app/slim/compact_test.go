//go:build !js

package slim

import (
	"bytes"
	"context"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// behaviour is a program whose output depends on what compact touches: stacks
// that are walked by the collector of garbage, panics of every kind, deferred
// calls, method values made by reflection, the names of callers.
const behaviour = `package main

import (
	"errors"
	"fmt"
	"reflect"
	"runtime"
	"strings"
	"sync"
)

type value struct{ s []string }

func (v value) Len() int { return len(v.s) }

type sized interface{ Len() int }

var sink []byte

var wraps = []sized{(*value)(nil)}

func deep(n int, p *int, list []string) int {
	local := fmt.Sprint(n, *p)
	if n%50 == 0 {
		runtime.GC()
	}
	if n == 0 {
		return *p
	}
	q := *p + 1
	got := deep(n-1, &q, append(list, local))
	if local != fmt.Sprint(n, *p) {
		panic("a local variable has changed")
	}
	sink = make([]byte, 1000)
	return got
}

func try(name string, f func()) {
	defer func() {
		r := recover()
		var e runtime.Error
		err, _ := r.(error)
		fmt.Println(name, errors.As(err, &e), strings.HasPrefix(fmt.Sprint(r), "value method"), r != nil)
	}()
	for i := range 3 {
		defer func() { sink = append(sink, byte(i)) }()
	}
	f()
}

func main() {
	var none *value
	var m map[string]int
	var x any = "text"
	try("nothing", func() {})
	try("index", func() { fmt.Println(none.s[len(sink)]) })
	try("map", func() { m["a"] = 1 })
	try("assertion", func() { fmt.Println(x.(int)) })
	try("own", func() { panic(errors.New("own")) })
	try("wrapper", func() { fmt.Println(wraps[len(sink)%1].Len()) })
	try("nested", func() { try("inner", func() { panic(1) }); panic(2) })
	zero := 0
	try("division", func() { fmt.Println(1 / zero) })
	fmt.Println(deep(2000, &zero, nil))
	var wait sync.WaitGroup
	sum := make([]int, 20)
	for i := range sum {
		wait.Add(1)
		go func() { defer wait.Done(); n := i; sum[i] = deep(100+i, &n, nil); runtime.Gosched() }()
	}
	wait.Wait()
	fmt.Println(sum, runtime.NumGoroutine())
	swap := reflect.MakeFunc(reflect.TypeOf(func(a, b string) (string, string) { return a, b }), func(in []reflect.Value) []reflect.Value {
		runtime.GC()
		return []reflect.Value{in[1], in[0]}
	}).Interface().(func(a, b string) (string, string))
	fmt.Println(swap("one", "two"))
	method := reflect.ValueOf(value{[]string{"a", "b"}}).Method(0).Interface().(func() int)
	runtime.GC()
	fmt.Println(method())
	runtime.Caller(0)
	runtime.Stack(make([]byte, 1000), true)
}
`

func TestACompactProgramDoesTheSame(t *testing.T) {
	root := hello(t)
	put(t, filepath.Join(root, "probe", "main.go"), behaviour)
	run := func(name string, stock bool) string {
		out := filepath.Join(root, name)
		if err := Build(context.Background(), Options{Root: root, Out: out, Package: "./probe", Stock: stock}); err != nil {
			t.Fatal(err)
		}
		c := exec.Command("node", filepath.Join(runtime.GOROOT(), "lib", "wasm", "wasm_exec_node.js"), out)
		c.Env = []string{"PATH=" + os.Getenv("PATH")}
		b, err := c.CombinedOutput()
		if err != nil {
			t.Fatalf("%s: %v\n%s", name, err, b)
		}
		return string(b)
	}
	plain, compact := run("plain.wasm", true), run("compact.wasm", false)
	if plain != compact {
		t.Errorf("the program says\n%swithout being compacted it says\n%s", compact, plain)
	}
	if !strings.Contains(plain, "wrapper true true true") || !strings.Contains(plain, "two one") {
		t.Errorf("the program does not do what is to be compared:\n%s", plain)
	}
	b, err := os.ReadFile(filepath.Join(root, "compact.wasm"))
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Contains(b, []byte("main.deep\x00")) || bytes.Contains(b, []byte("wasm_exec")) {
		t.Error("names of functions are still in the program")
	}
}

func TestTheMemoryOfAProgramIsKept(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		memory := make([]byte, r.IntN(5000))
		for range r.IntN(8) {
			if len(memory) > 0 {
				at := r.IntN(len(memory))
				for i := range r.IntN(len(memory) - at) {
					memory[at+i] = byte(r.IntN(3))
				}
			}
		}
		before, after := []byte("\x00asm\x01\x00\x00\x00"), []byte("\x00\x02\x01a")
		f := &wasmFile{before: before, after: after, memory: memory}
		for _, run := range []int{1, 7, 100, 100000} {
			g, err := takeApart(f.putTogether(run))
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(g.before, before) || !bytes.Equal(g.after, after) || !bytes.Equal(bytes.TrimRight(g.memory, "\x00"), bytes.TrimRight(memory, "\x00")) {
				t.Fatalf("cut at runs of %d zeros, %d bytes of memory come back as %d", run, len(memory), len(g.memory))
			}
		}
	}
}

func TestAFileThatIsNoProgramIsRefused(t *testing.T) {
	whole := (&wasmFile{before: []byte("\x00asm\x01\x00\x00\x00"), memory: []byte("abc")}).putTogether(1)
	for n := range whole {
		if _, err := takeApart(whole[:n]); err == nil {
			t.Errorf("%d of %d bytes are taken for a program", n, len(whole))
		}
	}
	if err := forgetLines([]byte("no tables"), nil); err == nil || !strings.Contains(err.Error(), "app/slim/tables.go") {
		t.Errorf("unknown tables: %v", err)
	}
}
