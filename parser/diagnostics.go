package parser

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/hashicorp/hcl/v2"

	"github.com/resilint/resilint/parser/functions"
)

// A collector gathers diagnostics, each once: an expression of a block with
// thousands of instances fails in the same way in all of them.
type collector struct {
	move func(Diagnostic) Diagnostic // to where a person can mend it; nil leaves it
	mu   sync.Mutex
	seen map[Diagnostic]bool
	list Diagnostics
}

func (c *collector) add(d Diagnostic) {
	if c.move != nil {
		d = c.move(d)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.seen == nil {
		c.seen = map[Diagnostic]bool{}
	}
	if len(c.list) >= maxDiagnostics || c.seen[d] {
		return
	}
	c.seen[d] = true
	c.list = append(c.list, d)
}

func (c *collector) errorf(kind Kind, at hcl.Range, format string, args ...any) {
	c.add(Diagnostic{Severity: Error, Range: rangeOf(at), Kind: kind, Message: fmt.Sprintf(format, args...)})
}

func (c *collector) warnf(kind Kind, at hcl.Range, format string, args ...any) {
	c.add(Diagnostic{Severity: Warning, Range: rangeOf(at), Kind: kind, Message: fmt.Sprintf(format, args...)})
}

// hcl takes over HCL's diagnostics.
func (c *collector) hcl(kind Kind, diags hcl.Diagnostics) {
	c.quoting(kind, diags, nil)
}

// quoting is hcl for faults of expressions: source gives the text of a file,
// so that the expression can be quoted.
func (c *collector) quoting(kind Kind, diags hcl.Diagnostics, source func(file string) []byte) {
	for _, d := range diags {
		out := Diagnostic{Severity: Error, Kind: kind, Message: sentence(d)}
		if source != nil {
			out.Message += quoted(d, source)
		}
		if d.Severity == hcl.DiagWarning {
			out.Severity = Warning
		}
		if d.Subject != nil {
			out.Range = rangeOf(*d.Subject)
		}
		if _, ok := functions.AsBoundError(d); ok || d.Extra == boundExtra {
			out.Kind = KindBound
		}
		c.add(out)
	}
}

func sentence(d *hcl.Diagnostic) string {
	detail := strings.Join(strings.Fields(d.Detail), " ")
	switch {
	case detail == "":
		return d.Summary + "."
	case d.Summary == "":
		return detail
	}
	return strings.TrimSuffix(d.Summary, ".") + ": " + detail
}

// maxQuoted is how much of an expression a message shows.
const maxQuoted = 80

// quoted gives the expression that failed, and what to do.
func quoted(d *hcl.Diagnostic, source func(file string) []byte) string {
	at := d.Subject
	if d.Expression != nil {
		at = d.Expression.Range().Ptr()
	}
	out := ""
	if at != nil {
		src := source(at.Filename)
		if from, to := at.Start.Byte, at.End.Byte; 0 <= from && from < to && to <= len(src) {
			out = " In: " + shorten(string(src[from:to])) + "."
		}
	}
	if advice := adviceOn[d.Summary]; advice != "" {
		return out + " " + advice
	}
	return out + " Correct the expression, or guard it with try()."
}

// adviceOn says what to do, by the summaries of HCL and of the functions.
var adviceOn = map[string]string{
	"Invalid index":                            "Use a key that is there, or lookup() with a default.",
	"Unsupported attribute":                    "Correct the name, or declare the attribute.",
	"Attempt to get attribute from null value": "Set the value, or guard the expression with try().",
	"Attempt to index null value":              "Set the value, or guard the expression with try().",
	"Not enough function arguments":            "Add the argument.",
	"Too many function arguments":              "Remove the argument.",
	"Invalid function argument":                "Correct the argument.",
	"Error in function call":                   "Correct the arguments.",
	"Call to unknown function":                 "Correct the name.",
	"Invalid operand":                          "Convert the operand, or correct it.",
	"Limit reached":                            "Make it smaller.",
}

type boundMark struct{ name string }

var boundExtra = &boundMark{"bound"}

// boundDiag says that a limit of this program was reached.
func boundDiag(what string, limit int64, at hcl.Range) *hcl.Diagnostic {
	return &hcl.Diagnostic{
		Severity: hcl.DiagError, Summary: "Limit reached",
		Detail:  fmt.Sprintf("The %s exceeds this program's limit of %d; what depends on it is taken as unknown.", what, limit),
		Subject: at.Ptr(), Extra: boundExtra,
	}
}

func (c *collector) bound(what string, limit int64, at hcl.Range) {
	c.hcl(KindBound, hcl.Diagnostics{boundDiag(what, limit, at)})
}

func (c *collector) sorted() Diagnostics {
	c.mu.Lock()
	defer c.mu.Unlock()
	out := slices.Clone(c.list)
	slices.SortStableFunc(out, compareDiagnostics)
	return out
}

func compareDiagnostics(a, b Diagnostic) int {
	return cmp.Or(compareRanges(a.Range, b.Range), cmp.Compare(a.Severity, b.Severity), cmp.Compare(a.Message, b.Message))
}

// HasErrors reports whether one of them is an error.
func (d Diagnostics) HasErrors() bool {
	return slices.ContainsFunc(d, func(x Diagnostic) bool { return x.Severity == Error })
}
