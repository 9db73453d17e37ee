//go:build !js

package dataset

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"reflect"
	"slices"
	"strings"
)

// A Change is one difference between two editions of the data. Record is the
// kind and id of a record, Field the place in it, "" for the whole. Old or New
// is "" where the value was added or withdrawn; values are in JSON.
type Change struct {
	Record, Field string
	Kind          ChangeKind
	Old, New      string
}

// A ChangeKind says what became of a value.
type ChangeKind string

const (
	Added     ChangeKind = "added"
	Changed   ChangeKind = "changed"
	Withdrawn ChangeKind = "withdrawn"
)

// WholeRecord stands for the value where a record was added or withdrawn whole.
const WholeRecord = "record"

// Changes tells what differs between two editions, each a data folder or a
// package: records, and fields of records that both have, in order of record
// and place. The same edition twice gives nil; the other way round gives the
// mirror.
func Changes(before, after fs.FS) ([]Change, error) {
	a, err := readEdition(before)
	if err != nil {
		return nil, fmt.Errorf("the older edition: %w", err)
	}
	b, err := readEdition(after)
	if err != nil {
		return nil, fmt.Errorf("the newer edition: %w", err)
	}
	var out []Change
	for _, name := range union(a, b) {
		old, had := a[name]
		now, has := b[name]
		switch {
		case !had:
			out = append(out, Change{Record: name, Kind: Added, New: headline(now)})
		case !has:
			out = append(out, Change{Record: name, Kind: Withdrawn, Old: headline(old)})
		default:
			if x, ok := old.(string); ok && old != now { // a text is not printed whole
				y, _ := now.(string)
				out = append(out, Change{Record: name, Kind: Changed, Old: headline(x), New: headline(y)})
				continue
			}
			d := differ{record: name}
			d.value("", old, now)
			out = append(out, d.changes...)
		}
	}
	return out, nil
}

// union lists the keys of both maps in order, each once.
func union[V any, M ~map[string]V](a, b M) []string {
	var all []string
	for k := range a {
		all = append(all, k)
	}
	for k := range b {
		if _, both := a[k]; !both {
			all = append(all, k)
		}
	}
	slices.Sort(all)
	return all
}

// headline is what is said of a whole record: not its content.
func headline(v any) string {
	if s, ok := v.(string); ok {
		return fmt.Sprintf("%d bytes, %s", len(s), hash([]byte(s))[:19])
	}
	return WholeRecord
}

// A differ compares two values of one record.
type differ struct {
	record  string
	changes []Change
}

func (d *differ) add(field string, kind ChangeKind, old, now any) {
	c := Change{Record: d.record, Field: field, Kind: kind}
	if kind != Added {
		c.Old = compact(old)
	}
	if kind != Withdrawn {
		c.New = compact(now)
	}
	d.changes = append(d.changes, c)
}

// compact writes a value in JSON; maps have their keys in order.
func compact(v any) string {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil { // values came from JSON
		return fmt.Sprint(v)
	}
	return strings.TrimSuffix(b.String(), "\n")
}

func (d *differ) value(field string, old, now any) {
	if reflect.DeepEqual(old, now) {
		return
	}
	switch x := old.(type) {
	case map[string]any:
		if y, ok := now.(map[string]any); ok {
			d.object(field, x, y)
			return
		}
	case []any:
		if y, ok := now.([]any); ok {
			d.list(field, x, y)
			return
		}
	}
	d.add(field, Changed, old, now)
}

func (d *differ) object(field string, old, now map[string]any) {
	for _, key := range union(old, now) {
		at := key
		if field != "" {
			at = field + "." + key
		}
		x, had := old[key]
		y, has := now[key]
		switch {
		case !had:
			d.add(at, Added, nil, y)
		case !has:
			d.add(at, Withdrawn, x, nil)
		default:
			d.value(at, x, y)
		}
	}
}

// list compares two lists: members that are equal are the same, wherever they
// stand; of the rest, those that speak of the same thing are compared, the
// others were added or withdrawn. A list in another order only is said so.
func (d *differ) list(field string, old, now []any) {
	oldLeft, nowLeft := leftOver(old, now)
	if len(oldLeft)+len(nowLeft) == 0 {
		d.add(field, Changed, "in this order: "+compact(old), "in this order: "+compact(now))
		return
	}
	taken := map[int]bool{}
	for _, i := range oldLeft {
		key := identity(old[i])
		match := -1
		for _, k := range nowLeft {
			if !taken[k] && key != "" && identity(now[k]) == key {
				match = k
				break
			}
		}
		if match < 0 {
			d.add(place(field, i, old[i]), Withdrawn, old[i], nil)
			continue
		}
		taken[match] = true
		d.value(place(field, i, old[i]), old[i], now[match])
	}
	for _, k := range nowLeft {
		if !taken[k] {
			d.add(place(field, k, now[k]), Added, nil, now[k])
		}
	}
}

// place names a member of a list by its id, else by its number from 0.
func place(field string, i int, v any) string {
	if o, ok := v.(map[string]any); ok {
		if id, ok := o["id"].(string); ok {
			return field + "[" + id + "]"
		}
	}
	return fmt.Sprintf("%s[%d]", field, i)
}

// leftOver are the places of members that have no equal in the other list.
func leftOver(old, now []any) (oldLeft, nowLeft []int) {
	count := map[string]int{}
	for _, y := range now {
		count[compact(y)]++
	}
	for i, x := range old {
		if k := compact(x); count[k] > 0 {
			count[k]--
		} else {
			oldLeft = append(oldLeft, i)
		}
	}
	// From the end, so that of several equal members the last are left.
	for i := len(now) - 1; i >= 0; i-- {
		if k := compact(now[i]); count[k] > 0 {
			count[k]--
			nowLeft = append(nowLeft, i)
		}
	}
	slices.Reverse(nowLeft)
	return oldLeft, nowLeft
}

// identifying are the keys by which two members of a list are the same thing
// though something of them changed.
var identifying = [][]string{{"id"}, {"side", "source", "role"}, {"agency", "side", "source"}, {"topic", "source"}, {"side", "source"}, {"actor", "act", "source"}, {"start", "end"}, {"kind"}}

func identity(v any) string {
	o, ok := v.(map[string]any)
	if !ok {
		return ""
	}
	for _, keys := range identifying {
		if _, has := o[keys[0]]; !has {
			continue
		}
		var parts []string
		for _, k := range keys {
			parts = append(parts, k+"="+compact(o[k]))
		}
		return strings.Join(parts, " ")
	}
	return ""
}
