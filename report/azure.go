package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/resilint/resilint/config"
)

var (
	azureData     = strings.NewReplacer("%", "%AZP25", "\r", "%0D", "\n", "%0A")
	azureProperty = strings.NewReplacer("%", "%AZP25", "\r", "%0D", "\n", "%0A", "]", "%5D", ";", "%3B")
)

// Azure writes logging commands that Azure Pipelines shows as issues of the
// run. It knows errors and warnings only: notes are plain lines of the log.
func Azure(w io.Writer, r *Report) error {
	for _, e := range r.bySeverity() {
		var err error
		if e.severity == config.Note {
			_, err = fmt.Fprintf(w, "%s: %s: %s: %s\n", position(e.at), e.severity, e.title(), e.text())
		} else {
			_, err = fmt.Fprintf(w, "##vso[task.logissue type=%s;sourcepath=%s;linenumber=%d;columnnumber=%d;code=%s;]%s\n", e.severity,
				azureProperty.Replace(oneLine(e.at.File)), e.at.Line, e.at.Column, azureProperty.Replace(e.rule),
				azureData.Replace(strings.TrimSpace(oneLine(e.name)+": "+e.text())))
		}
		if err != nil {
			return err
		}
	}
	return nil
}
