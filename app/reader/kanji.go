package reader

import (
	"strconv"

	"alternat/app/communique"
	"alternat/app/lexicon"
)

// withKanji adds to the numbers of a Japanese sentence those that are written
// in characters: 三十年三月七日, 第十二回.
func withKanji(s *lexicon.Sentence) {
	var found []lexicon.FoundNumber
	us := s.Units
	add := func(a, b int, k lexicon.NumberKind, value string) {
		n := lexicon.FoundNumber{Kind: k, Value: value}
		n.First, n.Last, n.Span = a, b, communique.Span{Start: us[a].Start, End: us[b-1].End}
		found = append(found, n)
	}
	for i := 0; i < len(us); {
		v, j := kanjiNumber(us, i)
		if j == i || j >= len(us) {
			i = max(j, i+1)
			continue
		}
		switch us[j].Norm {
		case "年":
			add(i, j+1, lexicon.YearDate, strconv.Itoa(v))
		case "月":
			if d, k := kanjiNumber(us, j+1); k > j+1 && k < len(us) && us[k].Norm == "日" && v < 13 && d < 32 {
				add(i, k+1, lexicon.MonthDay, two(v)+"-"+two(d))
				j = k
			}
		case "回":
			if i > 0 && us[i-1].Norm == "第" {
				add(i, j+1, lexicon.Ordinal, strconv.Itoa(v))
			}
		case "日":
			add(i, j, lexicon.Quantity, strconv.Itoa(v))
		}
		i = j + 1
	}
	if len(found) == 0 {
		return
	}
	for _, n := range s.Numbers {
		free := true
		for k := range found {
			free = free && (n.Last <= found[k].First || found[k].Last <= n.First)
		}
		if free {
			found = append(found, n)
		}
	}
	sortNumbers(found)
	s.Numbers = found
}

// kanjiNumber reads a number below ten thousand at unit i, in the way it is
// said (三十一) or digit by digit (二〇一八); next is i if there is none.
func kanjiNumber(us []lexicon.Unit, i int) (value, next int) {
	const digits = "〇一二三四五六七八九"
	sum, digit, run := 0, -1, 0
	for next = i; next < len(us) && next < i+9; next++ {
		w := us[next].Norm
		d := -1
		for k, r := range []rune(digits) {
			if w == string(r) {
				d = k
			}
		}
		switch {
		case d >= 0 && digit >= 0: // digit by digit
			digit, run = digit*10+d, run+1
		case d >= 0:
			digit = d
		case w == "十" && run == 0:
			sum, digit = sum+10*max(digit, b2i(digit < 0)), -1
		case w == "百" && run == 0:
			sum, digit = sum+100*max(digit, b2i(digit < 0)), -1
		default:
			return sum + max(digit, 0), next
		}
	}
	return sum + max(digit, 0), next
}

// two writes a number of at most two figures with both.
func two(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}

// sortNumbers puts numbers in order of place. The list is short.
func sortNumbers(list []lexicon.FoundNumber) {
	for i := 1; i < len(list); i++ {
		for j := i; j > 0 && list[j].First < list[j-1].First; j-- {
			list[j], list[j-1] = list[j-1], list[j]
		}
	}
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}
