// Package sessions makes the list of sessions and the page of one session: its
// facts, its documents, its text with everything found in it marked.
package sessions
