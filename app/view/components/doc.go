// Package components makes the catalogue: every part in every state, with invented
// specimens.
package components
