package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// An operation is what the user did, as boot.js describes it.
type operation struct {
	Kind string // "go": to an address; "do": by name; "show": the page's own address
	Name string // of a "do": "next", "previous", "pick", "copy"
	Href string // of a "go" or "show", absolute
	From string // the address when it was done, absolute
	Push bool   // whether the new address is a step in history
	ID   string // of the element, "" if it has none
	Data map[string]string
}

// decode takes the values out of the script's object at once: nothing of the
// page is held on to while the operation waits its turn.
func decode(v app.Value) operation {
	op := operation{
		Kind: field(v, "kind"), Name: field(v, "name"), Href: field(v, "href"), From: field(v, "from"),
		Push: field(v, "mode") == "push", ID: field(v, "id"), Data: map[string]string{},
	}
	if data := v.Get("data"); data.Type() == app.TypeObject {
		keys := app.Window().Get("Object").Call("keys", data)
		for i := range keys.Length() {
			k := keys.Index(i).String()
			op.Data[k] = field(data, k)
		}
	}
	return op
}

func field(v app.Value, name string) string {
	if f := v.Get(name); f.Type() == app.TypeString {
		return f.String()
	}
	return ""
}
