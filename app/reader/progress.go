package reader

// partsOfAll is the whole work, in the parts that progress is told in.
const partsOfAll = 100

// partsOf says how many parts each pass is of the reading of a long text, as
// measured; what is not listed takes next to no time. The first is made before
// the passes.
var partsOf = map[string]int{
	"cut": 12, "sentences": 33, "fields": 1, "people": 21, "lists": 12, "statements": 18, "mentions": 1, "slips": 2,
}

// forward is told, which may be nil, of progress alone: what turns out to be
// more work than it looked, passages to be read by themselves, takes nothing
// back that was told.
func forward(told func(done, total int) bool) func(done, total int) bool {
	if told == nil {
		return nil
	}
	most := 0
	return func(done, total int) bool {
		most = max(most, min(done, total))
		return told(most, total)
	}
}

// tick tells how far the page is; parts are of the pass under way. Once it is
// told to stop it says nothing more.
func (p *page) tick(parts int) {
	if p.progress != nil && !p.stopped && !p.progress(p.from+p.share*(p.done+parts)/partsOfAll, partsOfAll) {
		p.stopped = true
	}
}

// step says that the pass under way has done i of n. A pass that goes through
// the whole text calls it each time round, and ends where it reports true.
func (p *page) step(i, n int) bool {
	if i%32 == 31 {
		p.tick(p.parts * i / max(n, 1))
	}
	return p.stopped
}

// begin makes a pass the one under way, end the work of it done.
func (p *page) begin(pass string) { p.parts = partsOf[pass] }

func (p *page) end() {
	p.done, p.parts = p.done+p.parts, 0
	p.tick(0)
}
