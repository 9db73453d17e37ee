package bodies

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"alternat/app/communique"
)

// Years of bodies are what the list of them needs of the records: for each
// body the number of sessions that name it, by year. It is shipped as plain
// text, a line for each body: its id, then pairs of a year and a number, 0 for
// sessions without a year.

// EncodeYears writes the years of every body that a session names, in order of
// id. The same records give the same bytes.
func EncodeYears(v *Survey) []byte {
	var b strings.Builder
	for _, id := range v.Named() {
		b.WriteString(string(id))
		years := v.Years(id)
		var order []int
		for y := range years {
			order = append(order, y)
		}
		slices.Sort(order)
		for _, y := range order {
			b.WriteString(" " + strconv.Itoa(y) + " " + strconv.Itoa(years[y]))
		}
		b.WriteByte('\n')
	}
	return []byte(b.String())
}

// DecodeYears reads what [EncodeYears] wrote.
func DecodeYears(data []byte) (map[communique.AgencyID]map[int]int, error) {
	out := map[communique.AgencyID]map[int]int{}
	text := string(data)
	if text != "" && !strings.HasSuffix(text, "\n") {
		return nil, errors.New("the last line is cut off")
	}
	for i, line := range strings.Split(strings.TrimSuffix(text, "\n"), "\n") {
		fields := strings.Fields(line)
		if len(fields) == 0 && text == "" {
			break
		}
		if len(fields)%2 == 0 {
			return nil, errors.New("line " + strconv.Itoa(i+1) + " is no body with its years")
		}
		years := map[int]int{}
		for j := 1; j < len(fields); j += 2 {
			y, err := strconv.Atoi(fields[j])
			n, err2 := strconv.Atoi(fields[j+1])
			if err != nil || err2 != nil || y < 0 || n < 1 {
				return nil, errors.New("line " + strconv.Itoa(i+1) + " has no number where one should be")
			}
			years[y] = n
		}
		out[communique.AgencyID(fields[0])] = years
	}
	return out, nil
}
