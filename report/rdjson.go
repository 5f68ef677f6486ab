package report

import (
	"io"

	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/parser"
)

type (
	rdReport struct {
		Source      rdSource       `json:"source"`
		Diagnostics []rdDiagnostic `json:"diagnostics"`
	}
	rdSource struct {
		Name string `json:"name"`
		URL  string `json:"url"`
	}
	rdDiagnostic struct {
		Message     string         `json:"message"`
		Location    rdLocation     `json:"location"`
		Severity    string         `json:"severity"`
		Code        rdCode         `json:"code"`
		Suggestions []rdSuggestion `json:"suggestions,omitempty"`
		Related     []rdRelated    `json:"related_locations,omitempty"`
	}
	rdCode struct {
		Value string `json:"value"`
		URL   string `json:"url"`
	}
	rdLocation struct {
		Path  string  `json:"path"`
		Range rdRange `json:"range"`
	}
	rdRange struct {
		Start rdPosition `json:"start"`
		End   rdPosition `json:"end"`
	}
	rdPosition struct {
		Line   int `json:"line"`
		Column int `json:"column"` // in bytes
	}
	rdSuggestion struct {
		Range rdRange `json:"range"`
		Text  string  `json:"text"`
	}
	rdRelated struct {
		Message  string     `json:"message,omitempty"`
		Location rdLocation `json:"location"`
	}
)

// RDJSON writes the format of reviewdog, which puts findings into reviews and
// offers machine fixes of their own file as suggestions.
func RDJSON(w io.Writer, r *Report) error {
	doc := rdReport{Source: rdSource{"resilint", projectURI}, Diagnostics: []rdDiagnostic{}}
	for _, e := range r.entries() {
		d := rdDiagnostic{
			Message: e.text(), Location: rdLocation{e.at.File, r.rdRange(e.at)},
			Severity: rdSeverity(e.severity), Code: rdCode{e.title(), e.page},
		}
		if e.finding != nil {
			for _, rel := range e.finding.Related {
				if rel.Range.File != "" {
					at := r.line(rel.Range)
					d.Related = append(d.Related, rdRelated{oneLine(related(rel)), rdLocation{at.File, r.rdRange(at)}})
				}
			}
			for _, edit := range r.edits(e.finding) {
				if edit.File == e.at.File {
					d.Suggestions = append(d.Suggestions, rdSuggestion{r.rdRange(edit.Range), edit.Text})
				}
			}
		}
		doc.Diagnostics = append(doc.Diagnostics, d)
	}
	return WriteJSON(w, doc)
}

func (r *Report) rdRange(at parser.Range) rdRange {
	return rdRange{
		rdPosition{at.Line, r.byteColumn(at.File, at.Line, at.Column)},
		rdPosition{at.EndLine, r.byteColumn(at.File, at.EndLine, at.EndColumn)},
	}
}

func rdSeverity(s config.Severity) string {
	switch s {
	case config.Error:
		return "ERROR"
	case config.Warning:
		return "WARNING"
	default:
		return "INFO"
	}
}
