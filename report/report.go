// Package report writes what a run found: for a terminal, for programs, for
// code scanning. A format decides nothing; it only shows.
package report

import (
	"io"
	"strings"

	"github.com/resilint/resilint/config"
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
	// Version is the program's, for formats that name the tool.
	Version string
	// Category tells runs over different directories of one repository apart.
	Category string

	MinSeverity    config.Severity // what is shown; "" shows all
	ShowSuppressed bool
	Pairs          bool // also list what takes services down only together
	Color          bool // the output understands colour
}

// A Format writes a report.
type Format func(w io.Writer, r *Report) error

// ByName gives the format of that name, nil if there is none.
func ByName(name string) Format {
	switch name {
	case "text":
		return Text
	case "json":
		return JSON
	case "sarif":
		return SARIF
	default:
		return nil
	}
}

// Names are the formats there are.
func Names() []string { return []string{"text", "json", "sarif"} }

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

// printable makes text from Terraform harmless for a terminal: control
// characters, escape sequences among them, become spaces.
func printable(s string) string {
	return strings.Map(func(c rune) rune {
		if c < ' ' && c != '\t' || c == 0x7f || c >= 0x80 && c < 0xa0 {
			return ' '
		}
		return c
	}, s)
}
