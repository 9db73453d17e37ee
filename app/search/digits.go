package search

// digits are the 64 characters in which numbers are written. The upper 32 say
// that more follows.
const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

var digitOf = func() (t [256]byte) {
	for i := range t {
		t[i] = 0xFF
	}
	for i := range len(digits) {
		t[digits[i]] = byte(i)
	}
	return t
}()

// appendNumber writes n, which is not negative.
func appendNumber(b []byte, n int) []byte {
	for n >= 32 {
		b = append(b, digits[32+n&31])
		n >>= 5
	}
	return append(b, digits[n])
}

// A numbers value reads numbers off a line. After one that is none, bad is set
// and all that follow are 0.
type numbers struct {
	rest string
	bad  bool
}

// largest bounds what can be read: no unit, place or count is larger.
const largest = 1 << 30

func (r *numbers) more() bool { return r.rest != "" && !r.bad }

func (r *numbers) next() int {
	n, shift := 0, 0
	for i := 0; i < len(r.rest); i++ {
		d := digitOf[r.rest[i]]
		if d == 0xFF || shift > 25 {
			break
		}
		n |= int(d&31) << shift
		if d < 32 {
			if n > largest {
				break
			}
			r.rest = r.rest[i+1:]
			return n
		}
		shift += 5
	}
	r.bad = true
	return 0
}

// list reads a count and as many numbers below limit.
func (r *numbers) list(limit int) []int {
	n := r.next()
	if n == 0 || n > len(r.rest) {
		r.bad = r.bad || n > 0
		return nil
	}
	out := make([]int, n)
	for i := range out {
		out[i] = r.next()
		if out[i] >= limit {
			r.bad = true
			return nil
		}
	}
	return out
}

func appendList(b []byte, list []int) []byte {
	b = appendNumber(b, len(list))
	for _, n := range list {
		b = appendNumber(b, n)
	}
	return b
}
