//go:build browser

package browser

import (
	"strconv"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

const (
	arrowDown = kb.ArrowDown
	enter     = kb.Enter
	escape    = kb.Escape
	tabKey    = kb.Tab
)

func itoa(n int) string { return strconv.Itoa(n) }

var phone = chromedp.EmulateViewport(360, 740)
