package fix

import (
	"bytes"
	"errors"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/hashicorp/hcl/v2/hclwrite"

	"github.com/resilint/resilint/parser"
)

var (
	errMoved = errors.New("the place to edit is not there")
	bom      = []byte("\xef\xbb\xbf")
)

// A splice replaces bytes of a text.
type splice struct {
	start, end int
	text       string
}

// setNative applies ops to a file in Terraform's own syntax. What was formatted
// stays so, block by block; what was not keeps its looks. Line ends, a byte
// order mark and the end of the file stay as they are.
func setNative(src []byte, ops []op) ([]byte, error) {
	text, mark := bytes.CutPrefix(src, bom)
	file, diags := hclsyntax.ParseConfig(text, "", hcl.InitialPos)
	root, ok := file.Body.(*hclsyntax.Body)
	if !ok || diags.HasErrors() {
		return nil, errMoved
	}
	w := &writer{src: text, eol: eolOf(text)}
	added := map[*hclsyntax.Block]*addition{}
	for _, o := range ops {
		if o.at.Set.File != "" {
			e := valueAt(root, o.at.Set)
			if e == nil {
				return nil, errMoved
			}
			r := e.Range()
			w.splices = append(w.splices, splice{r.Start.Byte, r.End.Byte, o.text})
			continue
		}
		k := blockAt(root, o.at.Into)
		if k == nil {
			return nil, errMoved
		}
		if added[k] == nil {
			added[k] = &addition{}
		}
		added[k].add(o.at.Path, o.text)
	}
	for k, a := range added {
		w.insert(k, a)
	}
	out := w.apply(root)
	if mark {
		out = slices.Concat(bom, out)
	}
	return out, nil
}

// An addition is what goes into a block.
type addition struct {
	names  []string
	texts  []string
	blocks []*nested
}

type nested struct {
	typ string
	addition
}

func (a *addition) add(path []string, text string) {
	if len(path) == 1 {
		a.names, a.texts = append(a.names, path[0]), append(a.texts, text)
		return
	}
	for _, k := range a.blocks {
		if k.typ == path[0] {
			k.add(path[1:], text)
			return
		}
	}
	k := &nested{typ: path[0]}
	k.add(path[1:], text)
	a.blocks = append(a.blocks, k)
}

// lines writes the addition; the arguments' signs stand in column equals.
func (a *addition) lines(indent string, equals int) []string {
	for _, n := range a.names {
		equals = max(equals, len(n))
	}
	var out []string
	for i, n := range a.names {
		out = append(out, indent+n+strings.Repeat(" ", equals-len(n))+" = "+a.texts[i])
	}
	return append(out, a.blockLines(indent)...)
}

func (a *addition) blockLines(indent string) []string {
	var out []string
	for _, k := range a.blocks {
		out = append(out, indent+k.typ+" {")
		out = append(out, k.lines(indent+"  ", 0)...)
		out = append(out, indent+"}")
	}
	return out
}

type writer struct {
	src     []byte
	eol     string
	splices []splice
}

// aside are arguments that by habit stand apart from a block's own.
var aside = []string{"count", "for_each", "provider", "providers", "source", "version", "depends_on", "tags", "labels"}

// insert adds to a block: arguments after the last plain one of its own,
// nested blocks at its end.
func (w *writer) insert(k *hclsyntax.Block, a *addition) {
	open, end := k.OpenBraceRange.End.Byte, k.CloseBraceRange.Start.Byte
	if k.OpenBraceRange.Start.Line == k.CloseBraceRange.Start.Line {
		w.unfold(k, a)
		return
	}
	outer := indentOf(w.src, k.TypeRange.Start.Byte)
	after, group := anchor(k.Body)
	if len(a.names) > 0 {
		args := &addition{names: a.names, texts: a.texts}
		switch after {
		case nil:
			lines := args.lines(outer+"  ", 0)
			at := lineEnd(w.src, open)
			text := w.eol + strings.Join(lines, w.eol)
			if len(k.Body.Blocks) > 0 && len(k.Body.Attributes) == 0 {
				text += w.eol
			}
			w.splices = append(w.splices, splice{at, at, text})
		default:
			indent := indentOf(w.src, after.SrcRange.Start.Byte)
			lines := args.lines(indent, equalsOf(after))
			at := lineEnd(w.src, after.SrcRange.End.Byte)
			text := w.eol + strings.Join(lines, w.eol)
			if !group {
				text = w.eol + text
			}
			w.splices = append(w.splices, splice{at, at, text})
		}
	}
	if len(a.blocks) > 0 {
		text := strings.Join(a.blockLines(outer+"  "), w.eol) + w.eol
		at := lineStart(w.src, end)
		if len(k.Body.Attributes)+len(k.Body.Blocks)+len(a.names) > 0 {
			text = w.eol + text
		}
		w.splices = append(w.splices, splice{at, at, text})
	}
}

// unfold writes a block of one line on several.
func (w *writer) unfold(k *hclsyntax.Block, a *addition) {
	open, end := k.OpenBraceRange.End.Byte, k.CloseBraceRange.Start.Byte
	indent := indentOf(w.src, k.TypeRange.Start.Byte)
	var lines []string
	equals := 0
	if within := strings.TrimSpace(string(w.src[open:end])); within != "" {
		lines = append(lines, indent+"  "+within)
		for _, at := range k.Body.Attributes {
			equals = equalsOf(at)
		}
	}
	lines = append(lines, a.lines(indent+"  ", equals)...)
	w.splices = append(w.splices, splice{open, end, w.eol + strings.Join(lines, w.eol) + w.eol + indent})
}

// anchor is the argument after which others are added; ok is false where they
// must be set apart from it.
func anchor(b *hclsyntax.Body) (at *hclsyntax.Attribute, ok bool) {
	first := -1 // where nested blocks begin
	for _, k := range b.Blocks {
		if s := k.TypeRange.Start.Byte; first < 0 || s < first {
			first = s
		}
	}
	var last *hclsyntax.Attribute
	for _, a := range b.Attributes {
		r := a.SrcRange
		if first >= 0 && r.Start.Byte > first {
			continue
		}
		if last == nil || r.Start.Byte > last.SrcRange.Start.Byte {
			last = a
		}
		if r.Start.Line == r.End.Line && !slices.Contains(aside, a.Name) && (at == nil || r.Start.Byte > at.SrcRange.Start.Byte) {
			at = a
		}
	}
	if at != nil {
		return at, true
	}
	if last != nil && strings.HasPrefix(last.Name, "tags") {
		return nil, false
	}
	return last, false
}

// equalsOf is the width of an argument's name with what aligns its sign.
func equalsOf(a *hclsyntax.Attribute) int {
	return a.EqualsRange.Start.Byte - a.NameRange.Start.Byte - 1
}

// apply makes the splices. A block at the top of the file that was formatted is
// formatted again.
func (w *writer) apply(root *hclsyntax.Body) []byte {
	slices.SortStableFunc(w.splices, func(a, b splice) int { return a.start - b.start })
	units := []splice{}
	for _, k := range root.Blocks {
		units = append(units, splice{start: k.TypeRange.Start.Byte, end: k.CloseBraceRange.End.Byte})
	}
	if len(root.Blocks) == 0 {
		units = append(units, splice{start: 0, end: len(w.src)})
	}
	slices.SortFunc(units, func(a, b splice) int { return a.start - b.start })
	var out []byte
	done, next := 0, 0
	for _, u := range units {
		var part []byte
		at := u.start
		touched := false
		for next < len(w.splices) && w.splices[next].start <= u.end {
			s := w.splices[next]
			if s.start < u.start { // between blocks: arguments at the top
				out = append(append(out, w.src[done:s.start]...), s.text...)
				done = s.end
				next++
				continue
			}
			part = append(append(part, w.src[at:s.start]...), s.text...)
			at, touched = s.end, true
			next++
		}
		if !touched {
			continue
		}
		part = append(part, w.src[at:u.end]...)
		out = append(append(out, w.src[done:u.start]...), w.tidy(w.src[u.start:u.end], part)...)
		done = u.end
	}
	for ; next < len(w.splices); next++ {
		s := w.splices[next]
		out = append(append(out, w.src[done:s.start]...), s.text...)
		done = s.end
	}
	return append(out, w.src[done:]...)
}

// tidy formats a part that was formatted before.
func (w *writer) tidy(before, after []byte) []byte {
	plain := func(b []byte) []byte {
		if w.eol == "\n" {
			return b
		}
		return bytes.ReplaceAll(b, []byte("\r\n"), []byte("\n"))
	}
	if b := plain(before); !bytes.Equal(hclwrite.Format(b), b) {
		return after
	}
	out := hclwrite.Format(plain(after))
	if w.eol != "\n" {
		out = bytes.ReplaceAll(out, []byte("\n"), []byte(w.eol))
	}
	return out
}

// eolOf is how the lines of a text end; where they differ, as the first does.
func eolOf(src []byte) string {
	if i := bytes.IndexByte(src, '\n'); i > 0 && src[i-1] == '\r' {
		return "\r\n"
	}
	return "\n"
}

// blockAt is the block that begins at a place, at any depth.
func blockAt(b *hclsyntax.Body, at parser.Range) *hclsyntax.Block {
	for _, k := range b.Blocks {
		if begins(k.TypeRange, at) {
			return k
		}
		if inner := blockAt(k.Body, at); inner != nil {
			return inner
		}
	}
	return nil
}

// valueAt is the value of the argument or of the object's item that begins at
// a place.
func valueAt(b *hclsyntax.Body, at parser.Range) (found hclsyntax.Expression) {
	_ = hclsyntax.VisitAll(b, func(n hclsyntax.Node) hcl.Diagnostics {
		switch n := n.(type) {
		case *hclsyntax.Attribute:
			if begins(n.NameRange, at) {
				found = n.Expr
			}
		case *hclsyntax.ObjectConsExpr:
			for _, item := range n.Items {
				if begins(item.KeyExpr.Range(), at) {
					found = item.ValueExpr
				}
			}
		}
		return nil
	})
	return found
}

func begins(r hcl.Range, at parser.Range) bool {
	return r.Start.Line == at.Line && r.Start.Column == at.Column
}

func indentOf(src []byte, at int) string {
	line := src[lineStart(src, at):at]
	return string(line[:len(line)-len(bytes.TrimLeft(line, " \t"))])
}

func lineStart(src []byte, at int) int { return bytes.LastIndexByte(src[:at], '\n') + 1 }

// lineEnd is where the line's text ends, before its line end.
func lineEnd(src []byte, at int) int {
	n := bytes.IndexByte(src[at:], '\n')
	if n < 0 {
		return len(src)
	}
	if n > 0 && src[at+n-1] == '\r' {
		n--
	}
	return at + n
}

// linesOf gives the range of whole lines between two offsets.
func linesOf(file, src string, start, end int) parser.Range {
	pos := func(at int) (line, column int) {
		head := src[:at]
		return strings.Count(head, "\n") + 1, at - (strings.LastIndexByte(head, '\n') + 1) + 1
	}
	r := parser.Range{File: file}
	r.Line, r.Column = pos(start)
	r.EndLine, r.EndColumn = pos(end)
	return r
}
