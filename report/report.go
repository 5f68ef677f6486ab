// Package report writes what a run found: for a terminal, for programs, for
// code scanning. A format decides nothing; it only shows.
package report

import (
	"io"

	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/fix"
	"github.com/resilint/resilint/graph"
	"github.com/resilint/resilint/parser"
	"github.com/resilint/resilint/rules"
)

// A Report is one run, ready to be shown.
type Report struct {
	Findings    []rules.Finding // in the order in which they are shown, suppressed ones included
	Rules       []*rules.Rule   // all rules that there are
	Model       *graph.Model
	Diagnostics parser.Diagnostics
	// Source gives one line of a source file, without its end.
	Source func(file string, line int) (text string, ok bool)
	// Contents gives a whole source file, nil if it was not read.
	Contents func(file string) []byte
	// Edits gives the changes that mend a finding by machine, none where a
	// person has to. It may be nil.
	Edits func(f *rules.Finding) []fix.Edit
	// Untrusted says that part of the input could not be read, so that the
	// absence of a finding proves nothing.
	Untrusted bool
	// Version is the program's, for formats that name the tool.
	Version string
	// Category tells runs over different directories of one repository apart.
	Category string

	// Compared says that what a baseline lists is known; Change is what became
	// of the design since an earlier revision, nil where none was asked for.
	Compared bool
	Change   *Change

	MinSeverity    config.Severity // what is shown; "" shows all
	ShowSuppressed bool
	Pairs          bool // also list what takes services down only together
	Color          bool // the output understands colour
}

// A Format writes a report.
type Format func(w io.Writer, r *Report) error

// formats are what there is, in the order in which help lists them.
func formats() []namedFormat {
	return []namedFormat{
		{"text", Text},
		{"compact", Compact},
		{"json", JSON},
		{"sarif", SARIF},
		{"junit", JUnit},
		{"checkstyle", Checkstyle},
		{"gitlab", GitLab},
		{"github", GitHub},
		{"rdjson", RDJSON},
		{"azure", Azure},
		{"markdown", Markdown},
	}
}

type namedFormat struct {
	name   string
	format Format
}

// ByName gives the format of that name, nil if there is none.
func ByName(name string) Format {
	for _, f := range formats() {
		if f.name == name {
			return f.format
		}
	}
	return nil
}

// Names are the formats there are.
func Names() []string {
	var out []string
	for _, f := range formats() {
		out = append(out, f.name)
	}
	return out
}

// shown are the findings that the report's settings let through.
func (r *Report) shown() []rules.Finding {
	var out []rules.Finding
	for _, f := range r.Findings {
		if f.Severity.Rank() < r.MinSeverity.Rank() || f.Suppressed != nil && !r.ShowSuppressed {
			continue
		}
		out = append(out, f)
	}
	return out
}

func serviceNames(services []*graph.Service) []string {
	out := make([]string, 0, len(services))
	for _, s := range services {
		out = append(out, s.Name)
	}
	return out
}
