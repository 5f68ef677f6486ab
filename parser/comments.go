package parser

import (
	"bytes"
	jsontext "encoding/json"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// directive is how a comment speaks to this program.
const directive = "resilint:"

// nativeComments finds the comments with a directive. The file is only lexed
// where the word occurs at all.
func nativeComments(path string, src []byte, b *body) []Comment {
	if !bytes.Contains(src, []byte(directive)) {
		return nil
	}
	tokens, _ := hclsyntax.LexConfig(src, path, hcl.InitialPos)
	var out []Comment
	for _, t := range tokens {
		if t.Type != hclsyntax.TokenComment {
			continue
		}
		text := string(t.Bytes)
		line := t.Range.Start.Line
		for i, l := range strings.Split(strings.TrimRight(text, "\r\n"), "\n") {
			l = trimComment(l)
			if !strings.HasPrefix(l, directive) {
				continue
			}
			r := rangeOf(t.Range)
			r.Line, r.EndLine = line+i, line+i
			if i > 0 {
				r.Column = 1
			}
			out = append(out, Comment{Text: l, Range: r})
		}
	}
	for i := range out {
		out[i].Covers = covered(b, out[i].Range.Line, lastCommentLine(src, out[i].Range.Line))
	}
	return out
}

func trimComment(l string) string {
	l = strings.TrimSpace(l)
	for _, p := range []string{"#", "//", "/*", "*"} {
		l = strings.TrimPrefix(l, p)
	}
	return strings.TrimSpace(strings.TrimSuffix(l, "*/"))
}

// lastCommentLine gives the last line of the run of comment lines that starts
// at line, so that a directive may stand above other comments.
func lastCommentLine(src []byte, line int) int {
	lines := bytes.Split(src, []byte("\n"))
	last := line
	for last < len(lines) {
		l := bytes.TrimSpace(lines[last]) // the line after last
		if !bytes.HasPrefix(l, []byte("#")) && !bytes.HasPrefix(l, []byte("//")) {
			break
		}
		last++
	}
	return last
}

// covered finds what a comment speaks of: the block, attribute or item of an
// object that begins on its line or on the one after it, else the innermost
// block that it stands in. A comment that opens a block speaks of that block.
func covered(b *body, line, last int) Range {
	begins := func(r hcl.Range) bool {
		return r.Start.Line == line || r.Start.Line == last+1
	}
	var around Range
	for {
		for _, n := range b.order {
			switch a := b.attrs[n]; {
			case begins(a.rng) && a.rng.End.Line >= line:
				return rangeOf(a.rng)
			case holds(a.rng, line):
				return rangeOf(itemAt(a.expr, a.rng, line, begins))
			}
		}
		var next *block
		for _, k := range b.blocks {
			if begins(k.header) {
				return rangeOf(k.rng)
			}
			if holds(k.rng, line) {
				next = k
			}
		}
		if next == nil {
			return around
		}
		if line > next.header.Start.Line && opens(next.body, line) {
			return rangeOf(next.rng)
		}
		around, b = rangeOf(next.rng), next.body
	}
}

func holds(r hcl.Range, line int) bool { return r.Start.Line <= line && line <= r.End.Line }

// opens reports whether nothing of a body comes before the line.
func opens(b *body, line int) bool {
	for _, a := range b.attrs {
		if a.rng.Start.Line <= line {
			return false
		}
	}
	return !slices.ContainsFunc(b.blocks, func(k *block) bool { return k.header.Start.Line <= line })
}

// itemAt finds the item of an object, or the element of a list, that a line in
// an expression is about; around is what it is in.
func itemAt(e hclsyntax.Expression, around hcl.Range, line int, begins func(hcl.Range) bool) hcl.Range {
	var parts []hclsyntax.Expression
	var ranges []hcl.Range
	switch e := unmetered(e).(type) {
	case *hclsyntax.ObjectConsExpr:
		for _, item := range e.Items {
			parts, ranges = append(parts, item.ValueExpr), append(ranges, hcl.RangeBetween(item.KeyExpr.Range(), item.ValueExpr.Range()))
		}
	case *hclsyntax.TupleConsExpr:
		for _, x := range e.Exprs {
			parts, ranges = append(parts, x), append(ranges, x.Range())
		}
	}
	for i, r := range ranges {
		if begins(r) {
			return r
		}
		if holds(r, line) {
			return itemAt(parts[i], r, line, begins)
		}
	}
	return around
}

// jsonComments finds directives under the key "//", in a string or in a list
// of strings. HCL leaves these keys out of bodies, so they are looked for in
// the text.
func jsonComments(path string, src []byte, b *body) []Comment {
	if !bytes.Contains(src, []byte(directive)) {
		return nil
	}
	var out []Comment
	for _, s := range commentStrings(src) {
		for text := range strings.SplitSeq(s.text, "\n") {
			text = strings.TrimSpace(text)
			if !strings.HasPrefix(text, directive) {
				continue
			}
			line := 1 + bytes.Count(src[:s.start], []byte("\n"))
			column := 1 + utf8.RuneCount(src[bytes.LastIndexByte(src[:s.start], '\n')+1:s.start])
			r := Range{File: path, Line: line, Column: column, EndLine: line, EndColumn: column + utf8.RuneCount(src[s.start:s.end])}
			out = append(out, Comment{Text: text, Range: r, Covers: innermost(b, s.start)})
		}
	}
	return out
}

// A jsonString is a string of a JSON text, with its quotes' place in it.
type jsonString struct {
	text       string
	start, end int
}

// commentStrings gives the strings that are values of keys "//".
func commentStrings(src []byte) []jsonString {
	type frame struct {
		object, comment bool // comment: the values in it belong to a key "//"
		key             *string
	}
	var out []jsonString
	stack := []frame{{}}
	dec := jsontext.NewDecoder(bytes.NewReader(src))
	for {
		from := int(dec.InputOffset())
		token, err := dec.Token()
		if err != nil {
			return out
		}
		top := &stack[len(stack)-1]
		about := top.comment || top.key != nil && *top.key == "//"
		switch token := token.(type) {
		case jsontext.Delim:
			if token == '}' || token == ']' {
				stack = stack[:len(stack)-1]
				stack[len(stack)-1].key = nil
				continue
			}
			stack = append(stack, frame{object: token == '{', comment: about && token == '['})
			continue
		case string:
			if top.object && top.key == nil {
				top.key = &token
				continue
			}
			if about {
				from += bytes.IndexByte(src[from:], '"') // a value begins at its quote
				out = append(out, jsonString{token, from, int(dec.InputOffset())})
			}
		}
		top.key = nil
	}
}

// innermost gives the innermost block that a byte of the file is in.
func innermost(b *body, at int) Range {
	var out Range
	for b != nil {
		var next *body
		for _, k := range b.blocks {
			if k.rng.Start.Byte <= at && at < k.rng.End.Byte {
				out, next = rangeOf(k.rng), k.body
			}
		}
		b = next
	}
	return out
}

// comment keeps the directives of a variable file: a value that a finding
// comes from is there to be edited, so a comment may speak of it there.
func (l *loader) comment(path string, src []byte, attrs []*attribute) {
	b := newBody()
	for _, a := range attrs {
		b.add(a)
	}
	found := nativeComments(path, src, b)
	if strings.HasSuffix(path, ".json") {
		found = jsonComments(path, src, b)
	}
	l.mu.Lock()
	l.comments = append(l.comments, found...)
	l.mu.Unlock()
}
