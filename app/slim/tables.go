//go:build !js

package slim

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
)

// The tables by which Go's runtime finds its way on a stack, as the linker of
// Go 1.26 lays them out (runtime/symtab.go: pcHeader; runtime/runtime2.go:
// _func; internal/abi/symtab.go: the numbers of pcdata and funcdata).
const (
	tableMagic = "\xf1\xff\xff\xff\x00\x00\x01\x08" // Go 1.20 and later; instructions of 1 byte, words of 8

	atName, atSP, atFile, atLine    = 4, 16, 20, 24
	atPCData, atUnit, atStart       = 28, 32, 36
	atFuncID, atFuncData, sizeOfFun = 40, 43, 44
	atEntry                         = 0
	funcIDWrapper                   = 23
	pcdataUnsafePoint               = 0 // where a goroutine must not be preempted by a signal; wasm has none
	pcdataInlining                  = 2 // which calls were inlined, for a trace
	pcdataArguments                 = 3 // which arguments are alive, for a trace
	funcdataInlining                = 3
	funcdataArguments               = 5
	funcdataArgumentsAlive          = 6
	funcdataNone                    = 0xffffffff
)

// keptWhole are functions that the runtime knows by name (runtime/stkframe.go).
var keptWhole = []string{"reflect.makeFuncStub", "reflect.methodValueCall"}

// keptPrefix tells the runtime's own goroutines from the program's.
const keptPrefix = "runtime."

// wrapperName stands for the names of all method wrappers: the runtime takes
// the name of one apart when it is called with a nil pointer.
const wrapperName = "value.(*type).method"

// forgetLines takes out of a program's memory what only serves to print a trace:
// names of functions and files, line numbers, arguments, inlined calls. What
// the collector of garbage, panic and recover need stays. It changes nothing
// where it does not find the tables exactly as it knows them.
func forgetLines(memory []byte) error {
	t, err := findTables(memory)
	if err != nil {
		return err
	}
	clear(t.at(t.units, t.pcs)) // compilation units and names of files
	names := map[uint32]string{}
	known, keep := map[uint32]bool{0: true}, map[uint32]bool{0: true} // where tables of pcs begin; those that remain in use
	wrapper := uint32(0)
	for _, f := range t.funcs {
		name := t.name(f)
		offset := binary.LittleEndian.Uint32(f[atName:])
		names[offset] = name
		if isMethodWrapper(f, name) && len(name) >= len(wrapperName) {
			wrapper = offset
		}
		pcdata, funcdata := t.parts(f)
		for at := range words(f[atSP:atPCData]) {
			known[at] = true
		}
		for at := range words(pcdata) {
			known[at] = true
		}
		for _, field := range []int{atFile, atLine, atUnit, atStart} {
			binary.LittleEndian.PutUint32(f[field:], 0)
		}
		setAt(pcdata, 0, pcdataUnsafePoint, pcdataInlining, pcdataArguments)
		setAt(funcdata, funcdataNone, funcdataInlining, funcdataArguments, funcdataArgumentsAlive)
		keep[binary.LittleEndian.Uint32(f[atSP:])] = true
		for at := range words(pcdata) {
			keep[at] = true
		}
	}
	for _, f := range t.funcs {
		if wrapper != 0 && isMethodWrapper(f, names[binary.LittleEndian.Uint32(f[atName:])]) {
			binary.LittleEndian.PutUint32(f[atName:], wrapper)
		}
	}
	for offset, name := range names {
		at := t.at(t.names+int(offset), t.names+int(offset)+len(name))
		switch {
		case slices.Contains(keptWhole, name):
		case offset == wrapper && wrapper != 0:
			clear(at[copy(at, wrapperName):])
		case strings.HasPrefix(name, keptPrefix):
			clear(at[len(keptPrefix):])
		default:
			clear(at)
		}
	}
	t.clearUnused(known, keep)
	return nil
}

// isMethodWrapper tells functions that call a method of a value through a
// pointer from other generated code, such as the runtime's own goroutines.
func isMethodWrapper(f []byte, name string) bool {
	return f[atFuncID] == funcIDWrapper && strings.Contains(name, ".(*")
}

// setAt sets the words of those numbers, where the list has them.
func setAt(words []byte, value uint32, numbers ...int) {
	for _, n := range numbers {
		if 4*n+4 <= len(words) {
			binary.LittleEndian.PutUint32(words[4*n:], value)
		}
	}
}

// words are the values of a list of 4-byte words.
func words(b []byte) iter.Seq[uint32] {
	return func(yield func(uint32) bool) {
		for ; len(b) >= 4 && yield(binary.LittleEndian.Uint32(b)); b = b[4:] {
		}
	}
}

// tables are the places of the runtime's tables; offsets count from header.
type tables struct {
	memory                   []byte
	header                   int
	names, units, files, pcs int
	functions                int
	funcs                    [][]byte // the record of each function, up to the end of the memory
}

func (t *tables) at(from, to int) []byte { return t.memory[t.header+from : t.header+to] }

// name is the name of a function's record, "" where it has none.
func (t *tables) name(f []byte) string {
	offset := int(binary.LittleEndian.Uint32(f[atName:]))
	all := t.at(t.names, t.units)
	if offset >= len(all) {
		return ""
	}
	name, _, _ := bytes.Cut(all[offset:], []byte{0})
	return string(name)
}

// parts are the two lists that follow a function's record, of 4 bytes a word.
func (t *tables) parts(f []byte) (pcdata, funcdata []byte) {
	p := sizeOfFun + 4*int(binary.LittleEndian.Uint32(f[atPCData:]))
	return f[sizeOfFun:p], f[p : p+4*int(f[atFuncData])]
}

// clearUnused clears the tables of pcs that no record points to any more: those
// that begin at an offset of known which is not in keep.
func (t *tables) clearUnused(known, keep map[uint32]bool) {
	all := t.at(t.pcs, t.functions)
	starts := slices.Sorted(maps.Keys(known))
	for i, start := range starts {
		end := len(all)
		if i+1 < len(starts) {
			end = int(starts[i+1])
		}
		if !keep[start] && int(start) < end && end <= len(all) {
			clear(all[start:end])
		}
	}
}

// findTables finds the tables and checks that every record is what it should
// be; the first that is not is named in the error.
func findTables(memory []byte) (*tables, error) {
	header := bytes.Index(memory, []byte(tableMagic))
	if header < 0 || bytes.Contains(memory[header+1:], []byte(tableMagic)) {
		return nil, unknownTables("no header, or more than one")
	}
	word := func(i int) int {
		if at := header + 8 + 8*i; at+8 <= len(memory) {
			return int(binary.LittleEndian.Uint64(memory[at:]))
		}
		return -1
	}
	t := &tables{memory: memory, header: header, names: word(3), units: word(4), files: word(5), pcs: word(6), functions: word(7)}
	count, rest := word(0), len(memory)-header
	if !(72 <= t.names && t.names < t.units && t.units <= t.files && t.files <= t.pcs && t.pcs < t.functions && t.functions < rest) || count <= 0 || count > (rest-t.functions)/8 {
		return nil, unknownTables("parts out of order")
	}
	list := memory[header+t.functions:]
	for i := range count {
		entry, at := binary.LittleEndian.Uint32(list[8*i:]), int(binary.LittleEndian.Uint32(list[8*i+4:]))
		if at+sizeOfFun > len(list) {
			return nil, unknownTables(fmt.Sprintf("function %d outside the table", i))
		}
		f := list[at:]
		lists := int(binary.LittleEndian.Uint32(f[atPCData:])) + int(f[atFuncData])
		name := int(binary.LittleEndian.Uint32(f[atName:]))
		if binary.LittleEndian.Uint32(f[atEntry:]) != entry || lists > 32 || sizeOfFun+4*lists > len(f) || name >= t.units-t.names || name > 0 && t.at(t.names, t.units)[name-1] != 0 {
			return nil, unknownTables(fmt.Sprintf("function %d is not as expected", i))
		}
		t.funcs = append(t.funcs, f)
	}
	return t, nil
}

func unknownTables(what string) error {
	return fmt.Errorf("slim: the tables of functions in the program are not those of Go 1.26 (%s): check app/slim/tables.go against the runtime of the Go in use", what)
}
