package report

import (
	"fmt"
	"io"
	"regexp"
	"strings"

	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

// Bounds that keep a summary below what comments and step summaries may hold.
const (
	maxMarkdownFindings = 50
	maxMarkdownRows     = 30
)

// A markdownWriter keeps the first error, so that each line need not.
type markdownWriter struct {
	w   io.Writer
	err error
}

func (m *markdownWriter) line(format string, args ...any) {
	if m.err == nil {
		_, m.err = fmt.Fprintf(m.w, format+"\n", args...)
	}
}

// Markdown writes the summary of a CI step or the comment of a pull request:
// what each service survives, then the findings, the severest first.
func Markdown(w io.Writer, r *Report) error {
	m := &markdownWriter{w: w}
	m.line("## resilint: %s\n", r.tally())
	if r.Change != nil {
		m.change(r.Change)
	}
	if r.Model != nil {
		m.survival(r.Model)
	}
	m.findings(r)
	m.unread(r)
	if r.Model != nil && r.Model.Coverage.Components > 0 {
		c := r.Model.Coverage
		m.line("The placement and redundancy of %d of %s are known (%d %%).", c.Resolved, count(c.Components, "component"), 100*c.Resolved/c.Components)
	}
	return m.err
}

// verdictMark is a verdict as a table shows it: colour never says it alone.
func verdictMark(v graph.Verdict) string {
	switch v {
	case graph.VerdictYes:
		return "✅ yes"
	case graph.VerdictNo:
		return "❌ no"
	case graph.VerdictDegraded:
		return "⚠️ degraded"
	default:
		return "❔ unknown"
	}
}

func (m *markdownWriter) survival(model *graph.Model) {
	rows := model.Survival()
	if len(rows) == 0 {
		return
	}
	m.line("### What survives the loss of any one\n")
	var head, rule []string
	for _, class := range shownClasses {
		head, rule = append(head, string(class)), append(rule, "---")
	}
	m.line("| service | %s | weakest point |\n| --- | %s | --- |", strings.Join(head, " | "), strings.Join(rule, " | "))
	for i, row := range rows {
		if i == maxMarkdownRows {
			m.line("| and %s more | %s", count(len(rows)-i, "service"), strings.Repeat("| ", len(shownClasses)+1))
			break
		}
		var cells []string
		for _, class := range shownClasses {
			cells = append(cells, verdictMark(row.Classes[class]))
		}
		m.line("| %s | %s | %s |", markdownCode(row.Service.Name), strings.Join(cells, " | "), markdownWeakest(model, row))
	}
	m.line("")
}

func markdownWeakest(model *graph.Model, row *graph.ServiceSurvival) string {
	switch {
	case len(row.Unknown) > 0:
		return markdownText(row.Unknown[0].Reason)
	case len(row.Weakest) == 0:
		return ""
	}
	text := markdownCode(model.Nodes[row.Weakest[0]].ID)
	if n := len(row.Weakest); n > 1 {
		text += fmt.Sprintf(" and %d more", n-1)
	}
	return text
}

var severityMarks = map[config.Severity]string{config.Error: "🔴", config.Warning: "🟡", config.Note: "🔵"}

func (m *markdownWriter) findings(r *Report) {
	all := r.bySeverity()
	shown := 0
	for _, e := range all {
		if e.finding == nil {
			continue
		}
		if shown++; shown == 1 {
			m.line("### Where one failure is enough\n")
		}
		if shown > maxMarkdownFindings {
			continue
		}
		m.line("<details><summary>%s %s <a href=\"%s\">%s</a> <code>%s</code></summary>\n",
			severityMarks[e.severity], e.severity, e.page, e.title(), htmlText(e.subject))
		m.line("%s\n", markdownText(e.message))
		if e.fix != "" {
			m.line("**Fix:** %s\n", markdownText(e.fix))
		}
		m.line("%s\n", markdownCode(position(e.at)))
		m.line("</details>\n")
	}
	if shown > maxMarkdownFindings {
		m.line("and %s more; the other formats list them all\n", count(shown-maxMarkdownFindings, "finding"))
	}
}

func (m *markdownWriter) unread(r *Report) {
	n := 0
	for _, e := range r.bySeverity() {
		if e.finding != nil {
			continue
		}
		if n++; n == 1 {
			m.line("### What could not be read\n")
		}
		if n > maxFaults {
			continue
		}
		m.line("- %s: %s", markdownCode(position(e.at)), markdownText(e.message))
	}
	if n > maxFaults {
		m.line("- and %s more", count(n-maxFaults, "fault"))
	}
	if n > 0 {
		m.line("")
	}
}

var markupCharacter = regexp.MustCompile("[!-+:<-@[-`{-~]")

// htmlText is text inside of HTML inside of Markdown.
func htmlText(s string) string {
	return markupCharacter.ReplaceAllStringFunc(oneLine(s), func(m string) string { return fmt.Sprintf("&#%d;", m[0]) })
}
