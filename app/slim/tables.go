//go:build !js

package slim

import (
	"bytes"
	"encoding/binary"
	"fmt"
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

// tables are the places of the runtime's tables; offsets count from header.
type tables struct {
	memory                   []byte
	header                   int
	names, units, files, pcs int
	functions                int
	funcdata                 int      // where the lists that functions' records point to begin, as an address
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
	if t.funcdata = t.findFuncData(); t.funcdata <= 0 || t.funcdata >= len(memory) {
		return nil, unknownTables("no description of the module")
	}
	return t, nil
}

// findFuncData finds the runtime's description of the program (runtime/symtab.go:
// moduledata) by its first two words, which point to the tables, and returns
// the address in its field gofunc; 0 if it is not found.
func (t *tables) findFuncData() int {
	const gofunc = 40 // words before the field
	first := binary.LittleEndian.AppendUint64(nil, uint64(t.header))
	first = binary.LittleEndian.AppendUint64(first, uint64(t.header+t.names))
	at := bytes.Index(t.memory, first)
	if at < 0 || at+8*gofunc+8 > len(t.memory) {
		return 0
	}
	return int(binary.LittleEndian.Uint64(t.memory[at+8*gofunc:]))
}

func unknownTables(what string) error {
	return fmt.Errorf("slim: the tables of functions in the program are not those of Go 1.26 (%s): check app/slim/tables.go against the runtime of the Go in use", what)
}
