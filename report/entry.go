package report

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"slices"
	"strings"

	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/fix"
	"github.com/resilint/resilint/parser"
	"github.com/resilint/resilint/rules"
)

// unread is what formats of lines call a fault of reading, where they have the
// name of a rule.
const unread = "unread"

// unresolved is what they call a fault that keeps something from being known,
// as a module that is not there does.
const unresolved = "unresolved"

// An entry is one line of the formats that know lines only: a finding, or a
// fault of reading that makes the absence of findings worth nothing.
type entry struct {
	severity         config.Severity
	rule, name, page string
	at               parser.Range // on one line
	subject          string       // what it speaks of
	message, fix     string
	fingerprint      string         // no two entries have the same
	finding          *rules.Finding // nil for a fault
}

// text is the message and what to do, in one line.
func (e *entry) text() string { return strings.TrimSpace(oneLine(e.message) + " " + oneLine(e.fix)) }

// title is how an entry is called in a list.
func (e *entry) title() string { return strings.TrimSpace(e.rule + " " + e.name) }

// entries are what is shown, findings first.
func (r *Report) entries() []entry {
	var out []entry
	seen := map[string]int{}
	add := func(e entry) {
		if seen[e.fingerprint]++; seen[e.fingerprint] > 1 {
			e.fingerprint += fmt.Sprintf("-%d", seen[e.fingerprint])
		}
		out = append(out, e)
	}
	for _, f := range r.shown() {
		add(entry{
			severity: f.Severity, rule: f.Rule.ID, name: f.Rule.Name, page: pageOf(f.Rule), at: r.line(f.At),
			subject: subject(f), message: f.Message, fix: f.Fix, fingerprint: f.Fingerprint, finding: &f,
		})
	}
	for _, d := range r.Diagnostics {
		if d.Severity != parser.Error {
			continue
		}
		name := unresolved
		if d.Unread() {
			name = unread
		}
		sum := fnv.New64a()
		_, _ = sum.Write([]byte(d.Range.File + "\x00" + d.Message)) // a hash takes everything
		add(entry{
			severity: gravity(d), rule: name, page: projectURI, at: r.line(d.Range), subject: cmp.Or(d.Range.File, "the run"),
			message: d.Message, fingerprint: fmt.Sprintf("%016x", sum.Sum64()),
		})
	}
	return out
}

// pageOf is the address of a rule's page.
func pageOf(rule *rules.Rule) string {
	return projectURI + "/blob/main/docs/rules/" + rule.Name + ".md"
}

// line gives the part of a range that is on its first line. Code scanning and
// reviews show what lies on changed lines: a range of one line is shown where
// that line is changed, a block only where all of it is. What has no place is
// put at the first line of what was read.
func (r *Report) line(at parser.Range) parser.Range {
	if at.File == "" {
		at = parser.Range{File: r.anchor()}
	}
	at.Line, at.Column = max(at.Line, 1), max(at.Column, 1)
	if at.EndLine != at.Line || at.EndColumn <= at.Column {
		at.EndLine, at.EndColumn = at.Line, at.Column+1
		if r.Source != nil {
			if text, ok := r.Source(at.File, at.Line); ok {
				text = strings.TrimRight(text, " \t")
				at.EndColumn = max(at.EndColumn, len([]rune(text))+1)
			}
		}
	}
	return at
}

// anchor is a file of the design, for what has no place of its own.
func (r *Report) anchor() string {
	first := ""
	if r.Model != nil {
		for _, n := range r.Model.Nodes {
			if file := n.Range().File; file != "" && (first == "" || file < first) {
				first = file
			}
		}
	}
	return cmp.Or(first, config.FileName)
}

// position is how tools write a place: FILE:LINE:COLUMN.
func position(at parser.Range) string {
	return fmt.Sprintf("%s:%d:%d", oneLine(at.File), at.Line, at.Column)
}

// byteColumn turns a column of characters into one of bytes, for formats that
// count these.
func (r *Report) byteColumn(file string, line, column int) int {
	if r.Source == nil {
		return column
	}
	text, ok := r.Source(file, line)
	if !ok {
		return column
	}
	runes := []rune(text)
	return len(string(runes[:min(max(column-1, 0), len(runes))])) + 1
}

// bySeverity are the entries that count, faults of reading and then the severest
// first, for formats that show only so many. What is suppressed is not there:
// these formats cannot say so of it.
func (r *Report) bySeverity() []entry {
	out := slices.DeleteFunc(r.entries(), func(e entry) bool { return e.finding != nil && e.finding.Suppressed != nil })
	urgency := func(e entry) int {
		if e.finding == nil && e.rule == unread {
			return config.Error.Rank() + 1
		}
		return e.severity.Rank()
	}
	slices.SortStableFunc(out, func(a, b entry) int { return cmp.Compare(urgency(b), urgency(a)) })
	return out
}

// edits are the changes that mend a finding by machine.
func (r *Report) edits(f *rules.Finding) []fix.Edit {
	if r.Edits == nil {
		return nil
	}
	return r.Edits(f)
}

// related is what a related place says, with what it speaks of.
func related(rel rules.Related) string {
	return strings.TrimSuffix(rel.Address+": "+rel.Message, ": ")
}
