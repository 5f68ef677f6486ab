package parser

import (
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// The two syntaxes, and bodies that override files have merged, all become
// these three types, so that nothing after this file asks where a block came
// from. Every expression is one of the native syntax.

// A body is what stands between braces.
type body struct {
	attrs   map[string]*attribute
	order   []string // attribute names as they stand in the source
	blocks  []*block
	missing hcl.Range // where a missing argument is reported
}

// An attribute is one argument.
type attribute struct {
	name      string
	expr      hclsyntax.Expression
	rng       hcl.Range
	nameRange hcl.Range
	json      bool
	refs      *refSet // of expr, made on first use by the static pass
}

// A block is one block with its labels.
type block struct {
	typ    string
	labels []string
	body   *body
	header hcl.Range // from the type to the last label
	rng    hcl.Range // all of it
	over   hcl.Range // the header of the last block that overrides it, if any does
}

func newBody() *body { return &body{attrs: map[string]*attribute{}} }

func (b *body) add(a *attribute) {
	if _, ok := b.attrs[a.name]; !ok {
		b.order = append(b.order, a.name)
	}
	b.attrs[a.name] = a
}

// attr returns the named attribute or nil.
func (b *body) attr(name string) *attribute { return b.attrs[name] }

// all lists the blocks of a type.
func (b *body) all(typ string) []*block {
	var out []*block
	for _, k := range b.blocks {
		if k.typ == typ {
			out = append(out, k)
		}
	}
	return out
}

func (k *block) label(i int) string {
	if i < len(k.labels) {
		return k.labels[i]
	}
	return ""
}

// nativeBody converts a body of the native syntax. Duplicate attributes were
// reported by the HCL parser already.
func nativeBody(in *hclsyntax.Body) *body {
	out := newBody()
	out.missing = in.EndRange
	names := make([]*hclsyntax.Attribute, 0, len(in.Attributes))
	for _, a := range in.Attributes {
		names = append(names, a)
	}
	sortByPos(names, func(a *hclsyntax.Attribute) hcl.Range { return a.SrcRange })
	for _, a := range names {
		out.add(&attribute{name: a.Name, expr: a.Expr, rng: a.SrcRange, nameRange: a.NameRange})
	}
	for _, k := range in.Blocks {
		header := k.TypeRange
		for _, l := range k.LabelRanges {
			header = hcl.RangeBetween(header, l)
		}
		whole := hcl.RangeBetween(header, k.CloseBraceRange)
		if k.CloseBraceRange.Filename == "" {
			whole = hcl.RangeBetween(header, k.Body.SrcRange)
		}
		out.blocks = append(out.blocks, &block{
			typ: k.Type, labels: k.Labels, body: nativeBody(k.Body), header: header, rng: whole,
		})
	}
	return out
}
