package reader

import "time"

var began = time.Now()
