//go:build !js

package slim

import (
	"encoding/binary"
	"errors"
)

// dataSection is the id of the section of a wasm file that holds the contents
// of the memory at start (WebAssembly Core Specification, 5.5.14).
const dataSection = 11

var errWasm = errors.New("slim: this is not a wasm file as the Go linker writes it")

// A wasmFile is a wasm file taken apart around its data section: what stands
// before and after it, and the memory that it describes.
type wasmFile struct {
	before, after []byte
	memory        []byte // from address 0
}

// takeApart reads a wasm file with one memory whose segments have constant
// addresses, as the Go linker writes it. Memory that no segment covers is zero.
func takeApart(b []byte) (*wasmFile, error) {
	if len(b) < 8 || string(b[:4]) != "\x00asm" {
		return nil, errWasm
	}
	r := &wasmReader{b: b, at: 8}
	for r.at < len(b) && !r.bad {
		start, id := r.at, b[r.at]
		r.at++
		n := int(r.unsigned())
		end := r.at + n
		if r.bad || n < 0 || end > len(b) {
			return nil, errWasm
		}
		if id != dataSection {
			r.at = end
			continue
		}
		f := &wasmFile{before: b[:start], after: b[end:], memory: r.segments()}
		if r.bad || r.at != end {
			return nil, errWasm
		}
		return f, nil
	}
	return nil, errWasm
}

// putTogether writes the file again. Its memory is cut only where at least
// zeroRun bytes are zero, unlike what the linker does: it leaves out every run
// of a few zeros, in a hundred thousand segments whose addresses compress
// worse than the zeros do.
func (f *wasmFile) putTogether(zeroRun int) []byte {
	var segments []byte
	count := uint64(0)
	for _, s := range nonZero(f.memory, zeroRun) {
		segments = append(segments, 0, 0x41) // memory 0, i32.const
		segments = appendSigned(segments, int64(s[0]))
		segments = append(segments, 0x0b) // end
		segments = binary.AppendUvarint(segments, uint64(s[1]-s[0]))
		segments = append(segments, f.memory[s[0]:s[1]]...)
		count++
	}
	body := append(binary.AppendUvarint(nil, count), segments...)
	out := append([]byte(nil), f.before...)
	out = append(out, dataSection)
	out = binary.AppendUvarint(out, uint64(len(body)))
	out = append(out, body...)
	return append(out, f.after...)
}

// nonZero returns the stretches of b, as pairs of offsets, between runs of at
// least run zeros.
func nonZero(b []byte, run int) [][2]int {
	var out [][2]int
	for i := 0; i < len(b); {
		if b[i] == 0 {
			i++
			continue
		}
		end, j := i+1, i+1
		for ; j < len(b) && j-end < run; j++ {
			if b[j] != 0 {
				end = j + 1
			}
		}
		out = append(out, [2]int{i, end})
		i = j
	}
	return out
}

// A wasmReader reads numbers in LEB128. After a fault bad is set.
type wasmReader struct {
	b   []byte
	at  int
	bad bool
}

func (r *wasmReader) unsigned() uint64 {
	v, n := binary.Uvarint(r.b[min(r.at, len(r.b)):])
	if n <= 0 {
		r.bad = true
		return 0
	}
	r.at += n
	return v
}

func (r *wasmReader) signed() int64 {
	var v int64
	for shift := 0; r.at < len(r.b) && shift < 64; {
		c := r.b[r.at]
		r.at++
		v |= int64(c&0x7f) << shift
		shift += 7
		if c&0x80 == 0 {
			if c&0x40 != 0 && shift < 64 {
				v |= -1 << shift
			}
			return v
		}
	}
	r.bad = true
	return 0
}

func (r *wasmReader) expect(want byte) {
	if r.at >= len(r.b) || r.b[r.at] != want {
		r.bad = true
		return
	}
	r.at++
}

// segments reads the body of a data section into a memory.
func (r *wasmReader) segments() []byte {
	const limit = 1 << 28 // bytes of memory that a program may start with
	var memory []byte
	for n := r.unsigned(); n > 0 && !r.bad; n-- {
		r.expect(0)
		r.expect(0x41)
		at := r.signed()
		r.expect(0x0b)
		size := r.unsigned()
		if r.bad || at < 0 || at > limit || size > uint64(len(r.b)-r.at) {
			r.bad = true
			return nil
		}
		end := int(at) + int(size)
		if end > len(memory) {
			memory = append(memory, make([]byte, end-len(memory))...)
		}
		copy(memory[at:end], r.b[r.at:])
		r.at += int(size)
	}
	return memory
}

func appendSigned(b []byte, v int64) []byte {
	for {
		c := byte(v & 0x7f)
		v >>= 7
		if v == 0 && c&0x40 == 0 || v == -1 && c&0x40 != 0 {
			return append(b, c)
		}
		b = append(b, c|0x80)
	}
}
