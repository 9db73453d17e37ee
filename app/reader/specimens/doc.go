// Package specimens holds the check of the texts in
// app/reader/testdata/specimens/aside: communiqués of states that do not
// exist, with what a careful desk officer would find in each. They were written
// without knowledge of the reader's rules, and no rule may be changed for one
// of them: what the reader scores on them is what it may be expected to score
// on a text nobody has seen.
//
// How the expectations are written:
//
//   - A quote is exact, and is meant where it occurs first unless "nth" says
//     otherwise. In a page of HTML it is a quote of what a reader of the page
//     sees, blanks and line breaks taken as equal.
//   - What a text does not state is absent, and is expected not to be found. A
//     list of participants that is not given says "none"; people who are named
//     by their office alone stand in offices_only and nowhere else.
//   - A body whose name is shared with the one before it ("Departments of
//     Justice and Defence") is quoted as it stands; base_form has the name.
//   - Of a file that holds two communiqués, the first is expected, and nothing
//     of the second.
//   - In pages of HTML furniture is not expected: how much of it is still there
//     depends on how the page was turned into text.
//   - A dialogue, talks or a meeting as grammatical subject is the actor
//     "meeting"; participants of a meeting of two parties are "both", of more
//     than two "all".
package specimens
