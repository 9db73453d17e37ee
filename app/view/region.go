package view

// A Region is a part of a page that changes with the state in the address. In
// the page it is the content of <div data-region="name">.
type Region struct {
	Name string
	HTML string
}
