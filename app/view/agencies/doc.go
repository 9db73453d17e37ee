// Package agencies makes the list of bodies and the page of one body: names,
// lineage, appearances.
package agencies
