package report

import (
	"fmt"
	"io"
)

// Compact writes one line for each finding, as compilers do, which editors and
// log readers understand: FILE:LINE:COLUMN: SEVERITY: RULE NAME: MESSAGE.
func Compact(w io.Writer, r *Report) error {
	for _, e := range r.entries() {
		note := ""
		if e.finding != nil && e.finding.Suppressed != nil {
			note = " (suppressed: " + oneLine(e.finding.Suppressed.Reason) + ")"
		}
		if _, err := fmt.Fprintf(w, "%s: %s: %s: %s%s\n", position(e.at), e.severity, e.title(), e.text(), note); err != nil {
			return err
		}
	}
	return nil
}
