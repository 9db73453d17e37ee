//go:build !js

package charset

import (
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/japanese"
)

func init() {
	convert = func(label string, b []byte) (string, error) {
		var from encoding.Encoding = japanese.ShiftJIS
		switch label {
		case "euc-jp":
			from = japanese.EUCJP
		case "iso-2022-jp":
			from = japanese.ISO2022JP
		}
		out, err := from.NewDecoder().Bytes(b)
		return string(out), err
	}
}
