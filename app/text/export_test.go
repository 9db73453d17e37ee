package text

// CheckLaws lets the test over the bundled documents use the laws.
var CheckLaws = checkLaws
