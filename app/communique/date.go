package communique

// Precision says how exactly a date is known.
type Precision string

const (
	PrecisionDay   Precision = "day"
	PrecisionWeek  Precision = "week"
	PrecisionMonth Precision = "month"
	PrecisionYear  Precision = "year"
	PrecisionNone  Precision = "none"
)

// DateBasis says what a date rests on.
type DateBasis string

const (
	BasisStated      DateBasis = "stated"      // the text gives it
	BasisAnnounced   DateBasis = "announced"   // an advance notice gives it
	BasisList        DateBasis = "list"        // a government's list gives it
	BasisPublication DateBasis = "publication" // read from the date of the page
	BasisInferred    DateBasis = "inferred"    // a remark says how
)

// A Date is a calendar date with its precision. Start and End are ISO 8601
// dates shortened to the precision ("2019-10", "2022"); a week is given by the
// one day of it that the source states. End is empty for a single day.
// NotBefore and NotAfter are limits, full ISO dates, where something narrower
// than the precision follows from the source.
type Date struct {
	Start     string
	End       string
	Precision Precision
	Basis     DateBasis
	NotBefore string
	NotAfter  string
}

// Known reports whether anything is known of the date.
func (d Date) Known() bool { return d.Start != "" }

// Year returns the four digits of the year, or "" if it is unknown.
func (d Date) Year() string {
	if len(d.Start) < 4 {
		return ""
	}
	return d.Start[:4]
}
