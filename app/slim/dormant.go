//go:build !js

package slim

import (
	"encoding/binary"
	"slices"
	"strings"
)

// codeSection is the id of the section that holds the bodies of functions
// (WebAssembly Core Specification, 5.5.13).
const codeSection = 10

// dormant are the parts of Go's library that run only while a program is traced,
// profiled, measured or examined, which nothing in this program starts and no
// page can ask for: functions by the beginnings of their names. Most are behind
// a check of their own in the runtime (traceLocker.ok, a field of debug); the
// rest serve packages that are not linked (runtime/trace, runtime/metrics,
// runtime/pprof). What prints a panic is not among them. Of package time it is
// what reads and writes times by layouts, which no record has: dates are read by
// communique.Day.
var dormant = []string{
	"runtime.traceAdvance", "runtime.traceReadCPU", "runtime.traceStopReadCPU",
	"runtime.traceSyncBatch", "runtime.traceStack", "runtime.traceRegisterLabelsAndReasons", "runtime.traceBufFlush",
	"runtime.traceWriter.", "runtime.traceEventWriter.", "runtime.traceLocker.",
	"runtime.(*traceStringTable).", "runtime.(*traceStackTable).", "runtime.(*traceTypeTable).",
	"runtime.(*traceMap).", "runtime.(*traceRegionAlloc).", "runtime.(*traceBuf).",
	"runtime.initMetrics", "runtime.(*profBuf).",
	"runtime.schedtrace", "runtime.checkFinalizersAndCleanups",
	"runtime.dumpTypesRec", "runtime.dumpStacksRec", "runtime.dumpScanStats",
	"time.parse", "time.nextStdChunk", "time.Time.appendFormat", "time.Time.GoString",
}

// smallest is the length in bytes from which on a body is worth the change; the
// shortest are checks, which do run.
const smallest = 200

// firstFunction is the entry that the runtime's table gives for the first body;
// those that follow count on by one (cmd/link/internal/wasm/asm.go:
// assignAddress, funcValueOffset).
const firstFunction = 0x1000

// trap is the body of a function that stops the program: no locals, unreachable, end.
var trap = []byte{0x00, 0x00, 0x0b}

// sleeps reports whether a function of that name is dormant.
func sleeps(name string) bool {
	return slices.ContainsFunc(dormant, func(beginning string) bool { return strings.HasPrefix(name, beginning) })
}

// dropDormant puts a trap in the place of every dormant function and returns
// the names of those by their entries in the runtime's table.
func (f *wasmFile) dropDormant() (map[uint32]string, error) {
	t, err := findTables(f.memory)
	if err != nil {
		return nil, err
	}
	start, bodies, end, err := f.bodies()
	if err != nil {
		return nil, err
	}
	dropped := map[uint32]string{}
	for _, fn := range t.funcs {
		entry, name := binary.LittleEndian.Uint32(fn[atEntry:]), t.name(fn)
		i := int(entry) - firstFunction
		if i < 0 || i >= len(bodies) {
			return nil, unknownTables("a function without a body")
		}
		if sleeps(name) && len(bodies[i]) >= smallest {
			dropped[entry], bodies[i] = name, trap
		}
	}
	content := binary.AppendUvarint(nil, uint64(len(bodies)))
	for _, body := range bodies {
		content = binary.AppendUvarint(content, uint64(len(body)))
		content = append(content, body...)
	}
	before := append(slices.Clone(f.before[:start]), codeSection)
	before = binary.AppendUvarint(before, uint64(len(content)))
	f.before = slices.Concat(before, content, f.before[end:])
	return dropped, nil
}

// bodies finds the code section, from start to end in what stands before the
// data, and cuts it into the bodies of functions.
func (f *wasmFile) bodies() (start int, bodies [][]byte, end int, err error) {
	r := &wasmReader{b: f.before, at: 8}
	for r.at < len(f.before) && !r.bad {
		start = r.at
		id := f.before[r.at]
		r.at++
		n := int(r.unsigned())
		end = r.at + n
		if r.bad || n < 0 || end > len(f.before) {
			break
		}
		if id != codeSection {
			r.at = end
			continue
		}
		for count := r.unsigned(); count > 0 && !r.bad; count-- {
			size := int(r.unsigned())
			if r.bad || size < 0 || size > end-r.at {
				return 0, nil, 0, errWasm
			}
			bodies = append(bodies, f.before[r.at:r.at+size])
			r.at += size
		}
		if r.bad || r.at != end {
			break
		}
		return start, bodies, end, nil
	}
	return 0, nil, 0, errWasm
}
