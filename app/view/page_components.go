package view

// Components is the catalogue: every part in every state, with invented
// specimens.
func Components(ctx Context) string {
	return Page(ctx, Content{Title: ctx.T("shell.components"), Kind: "components", NoIndex: true})
}
