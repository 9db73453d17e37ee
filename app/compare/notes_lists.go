package compare

import (
	"alternat/app/communique"
)

// readingNotes say what the reading of a side rests on.
func (s *side) readingNotes(which Side) []Note {
	var out []Note
	add := func(code NoteCode, cites []Cite, args ...string) {
		out = append(out, Note{Code: code, Side: which, Args: args, Cites: cites})
	}
	for _, d := range s.leading() {
		if !d.Provisional {
			continue
		}
		var cites []Cite
		if d.Annotation != nil && d.Annotation.StatusNote != nil {
			cites = []Cite{cite(d, d.ID, d.Annotation.StatusNote, "")}
		}
		if d.Held() || s.subject.Document != nil {
			add(NoteProvisional, cites, string(d.Lang))
		}
	}
	for _, d := range s.held() {
		if d.Annotation == nil {
			add(NoteNotRead, nil)
			break
		}
	}
	if s.automatic() {
		add(NoteReadAutomatically, nil)
	}
	// Of a session that is only listed nothing is summed up, and no text read.
	listed := s.status() == communique.StatusListed
	if len(s.held()) == 0 && s.session != nil && !(listed && s.empty()) {
		add(NoteSummaryOnly, nil)
	}
	if r := s.session; r != nil && s.subject.Document == nil {
		if !r.ReadWhole && !listed {
			add(NotePartRead, nil)
		}
		if r.Confidence == "low" {
			add(NoteWeakSource, nil)
		}
	}
	return out
}

// listNotes say how the lists of a side end, as far as a row rests on it: an
// open list always, one without "and others" where a body is not in it.
func (s *side) listNotes(c *Comparison, which Side) []Note {
	var out []Note
	for _, t := range c.Participants {
		list := t.ListA
		if which == B {
			list = t.ListB
		}
		if list.Side != t.Party {
			continue // that of the organisation it sits with, said there
		}
		note := Note{Side: which, Args: []string{string(t.Party)}}
		if note.Code = listNote(list); note.Code == "" || list.End == communique.ListFull && !restsOn(t, which) {
			continue
		}
		if note.Code == NoteOpenList {
			note.Cites = newPresence(s, t.Party, nil).openWords
		}
		out = append(out, note)
	}
	return out
}

// listNote is the note on how a list ends, "" where that is not known.
func listNote(list communique.ParticipantList) NoteCode {
	switch {
	case list.End == communique.ListOpen:
		return NoteOpenList
	case list.End == communique.ListNone:
		return NoteNoList
	case list.End == communique.ListFull && list.AsTranslated:
		return NoteClosedTranslated
	case list.End == communique.ListFull:
		return NoteClosedList
	}
	return ""
}

func restsOn(t ParticipantTable, which Side) bool {
	for _, r := range t.Rows {
		cell := r.A
		if which == B {
			cell = r.B
		}
		if cell.State == CellNotNamedClosed {
			return true
		}
	}
	return false
}
