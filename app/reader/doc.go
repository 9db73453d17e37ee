// Package reader reads a communiqué as a careful desk officer would: raw text
// in, a [communique.Document] out, with an annotation in which every finding
// has its span, the name of the rule that made it and how far it may be
// trusted. What was looked for and not found is listed as well.
//
// Start with [Read]. It works by rules and word lists alone, in passes over
// one page (reader.go), each pass in a file named after what it finds. A rule
// is general: it names no document and no body; what words mean stands in
// package lexicon and the authority files. A wrong finding is worse than a
// missing one: where a rule cannot be sure it says [Likely], and where a
// person has to decide it asks a [Question].
//
// Reading is linear in the text, works on no shared state and never panics.
//
// # The rooms, in the order of reading
//
// What all passes share: page.go (the page), finding.go and notes.go (what a
// reading says), missing.go (what was not found), layout.go (the words that
// releases are made of), progress.go (how far it is, and when to stop).
//
// The text. From bytes: convert.go, with packages charset and webpage. Lines
// of the page told from lines of the text: lines.go, sorter.go, captions.go,
// columns.go, footnotes.go. Cut into sentences: cut.go, bounded.go. Other
// texts in the same paste: several.go.
//
// Languages. Which passage is in which: languages.go; read by themselves:
// passages.go, others.go; taken over: join.go, join_bodies.go, join_sides.go,
// order.go.
//
// Sides. Who meets: sides.go, sidewords.go. Parties that no list knows:
// strangers.go, strangers_find.go, strangers_pairs.go, strangers_subjects.go,
// strangers_ja.go.
//
// Head and facts. Keys with values: fields.go. Tables: tables.go,
// table_cells.go. Above the text: title.go,
// heads.go, status.go, genre.go, issuer.go, published.go, news.go. Which
// meeting: meeting.go, ordinal.go, series.go, mode.go. When: dates.go over
// calendar.go, relative.go, days.go, kanji.go. Where: place.go,
// place_beside.go, place_unknown.go.
//
// People. Names: names.go, names_ja.go, faces.go. What is said of them:
// office.go, apposition.go, roles.go. Who they were there: people.go,
// people_ja.go, settle_people.go.
//
// Bodies. A sentence seen for its names: roll.go, atoms.go, bodies.go,
// bodies_ja.go. Rows and zones of them: rows.go, zones.go, lists.go,
// lists_ja.go. Whom a name means: resolve.go. What is entered: enter.go,
// described.go, described_ja.go, mentions.go.
//
// Statements. A sentence seen for its verbs: scan.go, phrases.go, subjects.go,
// carried.go, speakers.go. Clauses: clauses.go, passives.go, objects.go,
// verbs.go, settle.go, modifiers.go, statements_ja.go. What is entered:
// statements.go, speech.go, spoken.go, next.go, keyed.go, background.go. Their topics:
// topics.go, topic_items.go, topic_items_ja.go.
//
// Misprints: slips.go, spelling.go.
//
// Beside them: measure (how well all this reads), specimens (what the invented
// texts must be), testdata.
package reader
