package parser

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hashicorp/hcl/v2"
)

// checkText refuses what is no text, and says where it ceases to be one.
func checkText(path string, src []byte) *hcl.Diagnostic {
	bad, line := 0, 1
	for bad < len(src) {
		r, n := utf8.DecodeRune(src[bad:])
		if r == 0 || r == utf8.RuneError && n == 1 {
			break
		}
		if r == '\n' {
			line++
		}
		bad += n
	}
	if bad == len(src) {
		return nil
	}
	pos := hcl.Pos{Line: line, Column: utf8.RuneCount(src[bytes.LastIndexByte(src[:bad], '\n')+1:bad]) + 1, Byte: bad}
	return &hcl.Diagnostic{
		Severity: hcl.DiagError, Summary: "Cannot parse this file",
		Detail: fmt.Sprintf("it is not UTF-8 text: that ends with the byte at offset %d (0x%02x). Nothing of the file was read. "+
			"Convert it to UTF-8, remove it, or leave its directory out with --exclude.", bad, src[bad]),
		Subject: &hcl.Range{Filename: path, Start: pos, End: pos},
	}
}

// adviceOnSyntax says what to do about a fault that HCL tells of without
// saying so, by its summaries.
var adviceOnSyntax = map[string]string{
	"Invalid expression":           "Write a value there, or remove the argument.",
	"Missing expression":           "Write a value there, or remove the argument.",
	"Attribute redefined":          "Remove one of the two.",
	"Unclosed configuration block": "Add the closing brace.",
	"Missing argument separator":   "Add the comma, or the parenthesis that closes the call.",
	"Unterminated function call":   "Add the parenthesis that closes the call.",
}

// syntax takes over what HCL found wrong with a file of the native syntax, each
// with the line that it stands in. The first says what was lost; what is wrong
// in there follows from it.
func (f *sourceFile) syntax(diags hcl.Diagnostics) {
	lines := bytes.Split(f.src, []byte("\n"))
	f.damage(diags, lines)
	for i, d := range diags {
		if i > 0 && d.Subject != nil && f.lost.has(d.Subject.Start.Line) {
			continue // a fault of what was skipped
		}
		told := *d
		if at := d.Subject; at != nil && at.Start.Line <= len(lines) {
			told.Detail += " In: " + shorten(string(lines[at.Start.Line-1])) + "."
		}
		told.Detail += " " + cmp.Or(adviceOnSyntax[d.Summary], "Correct this line.")
		if i == 0 && f.lost.from > 0 {
			told.Detail += " " + f.lost.String()
		}
		f.diags.hcl(KindSyntax, hcl.Diagnostics{&told})
	}
}

// A lineSpan is some lines of a file, first and last included.
type lineSpan struct{ from, to int }

func (s lineSpan) has(line int) bool { return s.from <= line && line <= s.to }

func (s lineSpan) String() string {
	if s.from == s.to {
		return fmt.Sprintf("Line %d was not read.", s.from)
	}
	return fmt.Sprintf("Lines %d to %d were not read.", s.from, s.to)
}

// damage notes which lines cannot be trusted after faults: the argument in
// which each stands, and what HCL skipped to find the next thing that it
// understands. Blocks begin in the first column in what terraform fmt writes;
// one of them that is none in the tree was skipped.
func (f *sourceFile) damage(diags hcl.Diagnostics, lines [][]byte) {
	args := arguments(f.body)
	argument := make([]lineSpan, len(lines)+2) // by line
	for _, a := range args {
		for n := a.from; n <= min(a.to, len(lines)); n++ {
			argument[n] = a
		}
	}
	first := 0
	for _, d := range diags[:min(len(diags), maxDiagnostics)] {
		if d.Subject == nil {
			continue
		}
		at := d.Subject.Start.Line
		if first == 0 || at < first {
			first = at
		}
		bad := lineSpan{at, at}
		if at < len(argument) && argument[at].has(at) {
			bad = argument[at]
		}
		f.damaged = append(f.damaged, bad)
	}
	if first == 0 {
		return
	}
	understood := args
	if f.body != nil {
		for _, k := range f.body.blocks {
			understood = append(understood, lineSpan{k.rng.Start.Line, k.rng.End.Line})
		}
	}
	read := make([]bool, len(lines)+1) // by line
	for _, s := range understood {
		for n := s.from; s.from > first && n <= min(s.to, len(lines)); n++ {
			read[n] = true
		}
	}
	f.lost.to = len(lines)
	for i, line := range lines[min(first, len(lines)):] {
		number := first + 1 + i
		if f.lost.from > 0 && read[number] {
			f.lost.to = number - 1
			break
		}
		if r, _ := utf8.DecodeRune(line); f.lost.from == 0 && !read[number] && unicode.IsLetter(r) {
			f.lost.from = number
		}
	}
	if f.lost.from == 0 {
		return
	}
	for f.lost.to > f.lost.from && len(bytes.TrimSpace(lines[f.lost.to-1])) == 0 {
		f.lost.to--
	}
	f.damaged = append(f.damaged, f.lost)
}

// arguments lists where the arguments of a body stand, and those of its blocks.
func arguments(b *body) []lineSpan {
	if b == nil {
		return nil
	}
	var out []lineSpan
	for _, n := range b.order {
		a := b.attrs[n]
		out = append(out, lineSpan{a.rng.Start.Line, max(a.rng.End.Line, a.expr.Range().End.Line)})
	}
	for _, k := range b.blocks {
		out = append(out, arguments(k.body)...)
	}
	return out
}

// A breakage is what does not hold of a file that does not parse.
type breakage struct {
	lines []lineSpan
	told  Diagnostics
}

// follows reports whether a diagnostic only follows from a fault of syntax that
// was told: what HCL made of the lines there is not what their author wrote.
func (l *loader) follows(d Diagnostic) bool {
	b, ok := l.broken[d.Range.File]
	return ok && !slices.Contains(b.told, d) &&
		slices.ContainsFunc(b.lines, func(s lineSpan) bool { return s.has(d.Range.Line) })
}

// shorten puts source text into a message.
func shorten(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if r := []rune(text); len(r) > maxQuoted {
		text = string(r[:maxQuoted]) + " ..."
	}
	return text
}
