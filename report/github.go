package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/resilint/resilint/config"
)

// maxAnnotations is how many annotations of one level GitHub takes from a
// step; it drops the rest without a word.
const maxAnnotations = 10

var (
	githubData     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	githubProperty = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

// GitHub writes workflow commands that GitHub Actions shows as annotations, as
// many as it takes of each level, and how many there are more.
func GitHub(w io.Writer, r *Report) error {
	shown, more := map[string]int{}, map[string]int{}
	for _, e := range r.bySeverity() {
		level := githubLevel(e.severity)
		if shown[level] == maxAnnotations {
			more[level]++
			continue
		}
		shown[level]++
		if _, err := fmt.Fprintf(w, "::%s file=%s,line=%d,col=%d,endLine=%d,endColumn=%d,title=%s::%s\n", level,
			githubProperty.Replace(oneLine(e.at.File)), e.at.Line, e.at.Column, e.at.EndLine, e.at.EndColumn,
			githubProperty.Replace(oneLine(e.title())), githubData.Replace(e.text())); err != nil {
			return err
		}
	}
	return overflow(w, more, []string{"error", "warning", "notice"})
}

// overflow says what is not among the annotations, in the log.
func overflow(w io.Writer, more map[string]int, levels []string) error {
	var parts []string
	for _, level := range levels {
		if n := more[level]; n > 0 {
			parts = append(parts, count(n, "more "+level))
		}
	}
	if len(parts) == 0 {
		return nil
	}
	_, err := fmt.Fprintf(w, "resilint: %s beyond the %d annotations of a level that are shown; the other formats list them all\n",
		strings.Join(parts, ", "), maxAnnotations)
	return err
}

func githubLevel(s config.Severity) string {
	switch s {
	case config.Error, config.Warning:
		return string(s)
	default:
		return "notice"
	}
}
