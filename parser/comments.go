package parser

import (
	"bytes"
	"strings"

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

// covered finds the innermost block that holds the line; a block or attribute
// that begins on the line, or on the one after the comment, is meant before
// the block around it.
func covered(b *body, line, last int) Range {
	begins := func(r hcl.Range) bool {
		return r.Start.Line == line || r.Start.Line == last+1
	}
	var around Range
	for {
		for _, n := range b.order {
			if a := b.attrs[n]; begins(a.rng) && a.rng.End.Line >= line {
				return rangeOf(a.rng)
			}
		}
		var next *block
		for _, k := range b.blocks {
			if begins(k.header) {
				return rangeOf(k.rng)
			}
			if k.rng.Start.Line <= line && line <= k.rng.End.Line {
				next = k
			}
		}
		if next == nil {
			return around
		}
		around, b = rangeOf(next.rng), next.body
	}
}

// jsonComments finds directives under the key "//". HCL leaves these keys out
// of bodies, so they are searched in the text.
func jsonComments(path string, src []byte, b *body) []Comment {
	if !bytes.Contains(src, []byte(directive)) {
		return nil
	}
	var out []Comment
	for i, l := range strings.Split(string(src), "\n") {
		key := strings.Index(l, `"//"`)
		at := strings.Index(l, directive)
		if at < 0 || (key < 0 && !inCommentList(src, i)) || key > at {
			continue
		}
		text := strings.TrimRight(strings.TrimSpace(l[at:]), ",]}")
		text = strings.ReplaceAll(strings.TrimSuffix(strings.TrimSpace(text), `"`), `\"`, `"`)
		r := Range{File: path, Line: i + 1, Column: at + 1, EndLine: i + 1, EndColumn: at + 1 + len(text)}
		out = append(out, Comment{Text: text, Range: r, Covers: innermost(b, i+1)})
	}
	return out
}

// inCommentList reports whether a line lies in a list under "//".
func inCommentList(src []byte, line int) bool {
	lines := bytes.Split(src, []byte("\n"))
	for i := line - 1; i >= 0; i-- {
		if bytes.Contains(lines[i], []byte(`"//"`)) && bytes.Contains(lines[i], []byte("[")) {
			return true
		}
		if bytes.ContainsAny(lines[i], ":]}") {
			return false
		}
	}
	return false
}

func innermost(b *body, line int) Range {
	var out Range
	for b != nil {
		var next *body
		for _, k := range b.blocks {
			if k.rng.Start.Line <= line && line <= k.rng.End.Line {
				out, next = rangeOf(k.rng), k.body
			}
		}
		b = next
	}
	return out
}
