package series

import "alternat/app/communique"

// exact reports whether a date is known to the month at least.
func exact(d communique.Date) bool { return len(d.Start) >= 7 }
