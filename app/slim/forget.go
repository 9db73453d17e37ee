//go:build !js

package slim

import (
	"encoding/binary"
	"iter"
	"maps"
	"slices"
	"strings"
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
// where it does not find the tables exactly as it knows them. Of a function that
// is dropped, named by its entry, no table remains.
func forgetLines(memory []byte, dropped map[uint32]string) error {
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
		t.clearInlined(pcdata, funcdata)
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
		if dropped[binary.LittleEndian.Uint32(f[atEntry:])] != "" {
			binary.LittleEndian.PutUint32(f[atSP:], 0)
			clear(pcdata)
		}
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
	t.clearNames(names, wrapper)
	t.clearUnused(known, keep)
	return nil
}

// clearNames clears the names of functions but for what the runtime asks for.
// Of a wrapper only the name at offset wrapper remains, if that is not 0.
func (t *tables) clearNames(names map[uint32]string, wrapper uint32) {
	all := t.at(t.names, t.units)
	kept := make([]byte, len(all))
	for offset, name := range names {
		switch {
		case slices.Contains(keptWhole, name):
			copy(kept[offset:], name)
		case wrapper != 0 && offset == wrapper:
			copy(kept[offset:], wrapperName)
		case strings.HasPrefix(name, keptPrefix):
			copy(kept[offset:], keptPrefix)
		}
	}
	copy(all, kept)
}

// clearInlined clears a function's list of inlined calls.
func (t *tables) clearInlined(pcdata, funcdata []byte) {
	const size = 16 // bytes of an entry (runtime/symtabinl.go: inlinedCall)
	if len(pcdata) <= 4*pcdataInlining || len(funcdata) <= 4*funcdataInlining {
		return
	}
	list := binary.LittleEndian.Uint32(funcdata[4*funcdataInlining:])
	pcs := binary.LittleEndian.Uint32(pcdata[4*pcdataInlining:])
	if list == funcdataNone || pcs == 0 {
		return
	}
	from := t.funcdata + int(list)
	if to := from + size*(highest(t.at(t.pcs, t.functions), int(pcs))+1); from > 0 && to <= len(t.memory) {
		clear(t.memory[from:to])
	}
}

// highest is the highest value of the table of pcs that begins at start, -1 if
// there is none (runtime/symtab.go: step).
func highest(b []byte, start int) int {
	value, top := int32(-1), int32(-1)
	for i, first := start, true; i < len(b); first = false {
		change, n := binary.Uvarint(b[i:])
		if n <= 0 || change == 0 && !first {
			break
		}
		i += n
		value += int32(-(change & 1) ^ (change >> 1))
		top = max(top, value)
		if _, n = binary.Uvarint(b[i:]); n <= 0 {
			break
		}
		i += n
	}
	return int(top)
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
