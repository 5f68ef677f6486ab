package report

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/fatih/color"

	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/parser"
	"github.com/resilint/resilint/rules"
)

// maxShown bounds how many related places and blockers a terminal shows of one kind.
const maxShown = 5

// A palette holds the colours of one run; without colour its functions only format.
type palette struct {
	bold, dim, red, yellow, blue, green func(string, ...any) string
}

func newPalette(on bool) palette {
	paint := func(attrs ...color.Attribute) func(string, ...any) string {
		c := color.New(attrs...)
		if on {
			c.EnableColor()
		} else {
			c.DisableColor()
		}
		return c.Sprintf
	}
	return palette{
		bold: paint(color.Bold), dim: paint(color.Faint), red: paint(color.FgRed, color.Bold),
		yellow: paint(color.FgYellow, color.Bold), blue: paint(color.FgCyan), green: paint(color.FgGreen),
	}
}

func (p palette) severity(s config.Severity) string {
	switch s {
	case config.Error:
		return p.red("error")
	case config.Warning:
		return p.yellow("warning")
	default:
		return p.blue("%s", s)
	}
}

// A textWriter keeps the first error, so that each line need not.
type textWriter struct {
	w   io.Writer
	err error
	palette
}

func (t *textWriter) line(format string, args ...any) {
	if t.err == nil {
		_, t.err = fmt.Fprintf(t.w, format+"\n", args...)
	}
}

// Text writes for people: findings by service, each with its source line, then
// what each service survives, what could not be read, and how much of the
// design is known.
func Text(w io.Writer, r *Report) error {
	t := &textWriter{w: w, palette: newPalette(r.Color)}
	for _, group := range byService(r.shown()) {
		t.line("%s", t.bold("%s", printable(group.name)))
		t.line("")
		for _, f := range group.findings {
			t.finding(r, f)
		}
	}
	if r.Change != nil {
		t.change(r.Change)
	}
	if r.Model != nil {
		t.survival(r)
	}
	t.diagnostics(r.Diagnostics)
	if r.Model != nil {
		t.summary(r)
	}
	return t.err
}

type serviceGroup struct {
	name     string
	findings []rules.Finding
}

// byService puts each finding under the first service it concerns, the severest
// first; what concerns none comes last.
func byService(findings []rules.Finding) []serviceGroup {
	findings = slices.Clone(findings)
	slices.SortStableFunc(findings, func(a, b rules.Finding) int { return cmp.Compare(b.Severity.Rank(), a.Severity.Rank()) })
	var out []serviceGroup
	at := map[string]int{}
	var rest serviceGroup
	for _, f := range findings {
		if len(f.Services) == 0 {
			rest.findings = append(rest.findings, f)
			continue
		}
		name := "service " + f.Services[0].Name
		i, ok := at[name]
		if !ok {
			i = len(out)
			at[name] = i
			out = append(out, serviceGroup{name: name})
		}
		out[i].findings = append(out[i].findings, f)
	}
	if len(rest.findings) > 0 {
		rest.name = "in no service"
		if len(out) == 0 {
			rest.name = "findings"
		}
		out = append(out, rest)
	}
	return out
}

// maxFaults bounds how many reading faults of one severity a terminal shows;
// the JSON has all.
const maxFaults = 10

// Diagnostics writes what could not be read or known, for commands whose
// output has no place for it.
func Diagnostics(w io.Writer, all parser.Diagnostics) error {
	t := &textWriter{w: w, palette: newPalette(false)}
	t.faults(all, "")
	return t.err
}

// diagnostics writes what could not be read or known, under a title.
func (t *textWriter) diagnostics(all parser.Diagnostics) {
	if len(all) == 0 {
		return
	}
	t.line("%s", t.bold("What could not be read or known"))
	t.faults(all, "; -f json lists them all")
	t.line("")
}

// faults writes diagnostics, the gravest first and only so many of each
// severity; hint says where the others are.
func (t *textWriter) faults(all parser.Diagnostics, hint string) {
	all = slices.Clone(all)
	rank := func(d parser.Diagnostic) int {
		switch {
		case d.Unread():
			return 0
		case d.Severity == parser.Error:
			return 1
		default:
			return 2
		}
	}
	slices.SortStableFunc(all, func(a, b parser.Diagnostic) int { return cmp.Compare(rank(a), rank(b)) })
	shown := map[config.Severity]int{}
	for _, d := range all {
		if shown[gravity(d)]++; shown[gravity(d)] <= maxFaults {
			t.diagnostic(d)
		}
	}
	for _, severity := range []config.Severity{config.Error, config.Warning} {
		if n := shown[severity] - maxFaults; n > 0 {
			t.line("%s", t.dim("and %s more%s", count(n, string(severity)), hint))
		}
	}
}

// gravity is how people are told of a diagnostic. A module that is not at hand
// is no error of theirs: what it holds counts as not known, wherever it comes from.
func gravity(d parser.Diagnostic) config.Severity {
	if d.Kind == parser.KindModule {
		return config.Warning
	}
	return config.Severity(d.Severity)
}

func (t *textWriter) diagnostic(d parser.Diagnostic) {
	where := ""
	if d.Range.File != "" {
		where = fmt.Sprintf("%s:%d:%d: ", printable(d.Range.File), d.Range.Line, d.Range.Column)
	}
	t.line("%s%s: %s", where, t.severity(gravity(d)), printable(d.Message))
}

func (t *textWriter) finding(r *Report, f rules.Finding) {
	t.line("%s %s %s  %s", t.severity(f.Severity), f.Rule.ID, f.Rule.Name, t.bold("%s", printable(subject(f))))
	t.source(r, f.At)
	t.wrapped("  ", f.Message)
	if n := len(f.Services); n > 1 {
		t.wrapped("  ", fmt.Sprintf("Services concerned: %s.", strings.Join(serviceNames(f.Services), ", ")))
	}
	t.related(f.Related)
	if f.Fix != "" {
		t.wrapped("  "+t.green("fix:")+" ", f.Fix)
	}
	if f.Suppressed != nil {
		t.line("  %s", t.dim("suppressed: %s", printable(f.Suppressed.Reason)))
	}
	t.line("")
}

// subject is what a finding speaks of: an instance, or a block with several.
func subject(f rules.Finding) string {
	n := 1
	for _, rel := range f.Related {
		if rel.Block == f.Block && rel.Range == f.Range {
			n++
		}
	}
	if n == 1 {
		return f.Address
	}
	return fmt.Sprintf("%s × %d", f.Block, n)
}

// related lists the places that a finding names besides its own, instances of
// one block as one.
func (t *textWriter) related(all []rules.Related) {
	type place struct {
		block, message string
		at             parser.Range
	}
	var places []place
	instances := map[place]int{}
	for _, rel := range all {
		p := place{cmp.Or(rel.Block, rel.Address), rel.Message, rel.Range}
		if instances[p]++; instances[p] == 1 {
			places = append(places, p)
		}
	}
	for i, p := range places {
		if i == maxShown {
			t.line("  %s", t.dim("and %d more", len(places)-maxShown))
			return
		}
		text := p.block
		if n := instances[p]; n > 1 {
			text += fmt.Sprintf(" × %d", n)
		}
		if p.at.File != "" {
			text += fmt.Sprintf(" (%s:%d)", p.at.File, p.at.Line)
		}
		if p.message != "" {
			text += ": " + p.message
		}
		t.line("  %s", t.dim("- %s", printable(text)))
	}
}

// source shows the line that a range begins in, with a caret under its part of it.
func (t *textWriter) source(r *Report, at parser.Range) {
	if at.File == "" {
		return
	}
	t.line("  %s", t.dim("%s:%d:%d", printable(at.File), at.Line, at.Column))
	if r.Source == nil {
		return
	}
	text, ok := r.Source(at.File, at.Line)
	if !ok || len(text) > 300 {
		return
	}
	runes := []rune(printable(text))
	start := min(max(at.Column-1, 0), len(runes))
	end := len(runes)
	if at.EndLine == at.Line && at.EndColumn > at.Column {
		end = min(at.EndColumn-1, len(runes))
	}
	number := fmt.Sprintf("%5d", at.Line)
	t.line("  %s %s", t.dim("%s |", number), strings.ReplaceAll(string(runes), "\t", "    "))
	pad := strings.Repeat(" ", width(runes[:start]))
	t.line("  %s %s%s", t.dim("%s |", strings.Repeat(" ", len(number))), pad, t.red("%s", strings.Repeat("^", max(width(runes[start:max(start, end)]), 1))))
}

// width is how many columns runes take, with tabs as four.
func width(runes []rune) int {
	n := 0
	for _, c := range runes {
		if c == '\t' {
			n += 4
		} else {
			n++
		}
	}
	return n
}

// lineWidth is where running text breaks.
const lineWidth = 100

// wrapped writes a paragraph with an indent, broken at spaces.
func (t *textWriter) wrapped(indent, text string) {
	hang := "  "
	current, used := indent, len(hang)
	for i, word := range strings.Fields(printable(text)) {
		if i > 0 && used+1+len(word) > lineWidth {
			t.line("%s", current)
			current, used = hang, len(hang)
		} else if i > 0 {
			current += " "
			used++
		}
		current += word
		used += len(word)
	}
	t.line("%s", current)
}

func (t *textWriter) summary(r *Report) {
	t.line("%s", t.bold("%s", r.tally()))
	c := r.Model.Coverage
	switch {
	case c.Components > 0:
		t.line("coverage: the placement and redundancy of %d of %s are known (%d %%)", c.Resolved, count(c.Components, "component"), 100*c.Resolved/c.Components)
	case len(r.Model.Services) > 0:
		t.line("coverage: nothing here has a placement and redundancy of its own to know")
	default:
		t.line("No components were found: nothing here runs, balances or stores by what the catalog knows.")
	}
	for i, b := range c.BlockedBy {
		if i == maxShown {
			t.line("  %s", t.dim("and %d more reasons", len(c.BlockedBy)-maxShown))
			break
		}
		t.line("  %s", t.dim("%s:%d: %s (%s)", printable(b.Range.File), b.Range.Line, printable(b.Reason), count(b.Components, "component")))
	}
}

// tally counts what is shown, and what is not.
func (r *Report) tally() string {
	counts := map[config.Severity]int{}
	suppressed, listed, standing, below := 0, 0, 0, 0
	for _, f := range r.Findings {
		switch {
		case f.Suppressed != nil && f.Suppressed.Kind == rules.Baselined:
			listed++
		case f.Suppressed != nil && f.Suppressed.Kind == rules.Standing:
			standing++
		case f.Suppressed != nil:
			suppressed++
		case f.Severity.Rank() < r.MinSeverity.Rank():
			below++
		default:
			counts[f.Severity]++
		}
	}
	line := fmt.Sprintf("%s, %s, %s", count(counts[config.Error], "error"), count(counts[config.Warning], "warning"), count(counts[config.Note], "note"))
	if suppressed > 0 {
		line += fmt.Sprintf(", %d suppressed", suppressed)
	}
	if listed > 0 {
		line += fmt.Sprintf(", %d in the baseline", listed)
	}
	if standing > 0 {
		line += fmt.Sprintf(", %d as before", standing)
	}
	if below > 0 {
		line += fmt.Sprintf(", %d less severe not shown", below)
	}
	return line
}

func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
