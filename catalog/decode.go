package catalog

import (
	"embed"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

//go:embed *.hcl
var files embed.FS

// Load reads the catalog: its own files, then the given bodies, whose entries
// replace entries of the same name. A body may hold other blocks too; only
// those of the catalog's language are read. What is wrong with it is left out
// of the catalog and reported, each fault with its place.
func Load(extra ...hcl.Body) (*Catalog, hcl.Diagnostics) {
	c := newCatalog()
	diags := c.loadOwn()
	return c, append(diags, c.add(extra)...)
}

// Check reads the catalog's own files as a whole and reports everything that
// is wrong in them.
func Check() (*Catalog, hcl.Diagnostics) {
	paths, err := fs.Glob(files, "*.hcl")
	if err != nil {
		return newCatalog(), hcl.Diagnostics{fault(hcl.Range{}, "The catalog's files cannot be listed: %s.", err)}
	}
	var diags hcl.Diagnostics
	var bodies []hcl.Body
	for _, name := range paths {
		src, err := files.ReadFile(name)
		if err != nil {
			diags = diags.Append(fault(hcl.Range{Filename: name}, "The catalog's file cannot be read: %s.", err))
			continue
		}
		file, ds := hclsyntax.ParseConfig(src, name, hcl.InitialPos)
		diags = append(diags, ds...)
		if file != nil {
			bodies = append(bodies, file.Body)
		}
	}
	c, ds := load(bodies)
	return c, append(diags, ds...)
}

// load makes a catalog of bodies alone.
func load(own []hcl.Body, extra ...hcl.Body) (*Catalog, hcl.Diagnostics) {
	c := newCatalog()
	d := &decoder{cat: c, seen: map[string]hcl.Range{}}
	for _, body := range own {
		d.body(body)
	}
	return c, append(d.diags, c.add(extra)...)
}

// add puts bodies over what is there.
func (c *Catalog) add(bodies []hcl.Body) hcl.Diagnostics {
	d := &decoder{cat: c}
	for _, body := range bodies {
		d.seen = map[string]hcl.Range{}
		d.body(body)
	}
	c.finish()
	return d.diags
}

// decoder turns bodies into the entries of a catalog.
type decoder struct {
	cat   *Catalog
	seen  map[string]hcl.Range // "resource aws_lb" → where
	diags hcl.Diagnostics
	// locals of the entry that is being read
	locals map[string]*local
}

func fault(rng hcl.Range, format string, args ...any) *hcl.Diagnostic {
	msg := fmt.Sprintf(format, args...)
	return &hcl.Diagnostic{Severity: hcl.DiagError, Summary: msg, Subject: &rng}
}

func (d *decoder) fault(rng hcl.Range, format string, args ...any) {
	d.diags = append(d.diags, fault(rng, format, args...))
}

func (d *decoder) body(body hcl.Body) {
	b, ok := body.(*hclsyntax.Body)
	if !ok {
		d.fault(body.MissingItemRange(), "The catalog reads HCL's native syntax only, not JSON.")
		return
	}
	for _, block := range b.Blocks {
		d.block(block)
	}
}

// block decodes a top-level block; what is not the catalog's is somebody else's.
func (d *decoder) block(block *hclsyntax.Block) {
	switch block.Type {
	case "resource", "data":
		labels := d.labels(block)
		s := &slot{got: d.entry(block)}
		for _, label := range labels {
			d.cat.slots(block.Type)[label] = s
		}
	case "provider":
		d.provider(block)
	case "module":
		d.module(block)
	case "software":
		d.software(block)
	}
}

// labels checks that a block has at least one label and that no label was declared before.
func (d *decoder) labels(block *hclsyntax.Block) []string {
	if len(block.Labels) == 0 {
		d.fault(block.DefRange(), "A %s block needs a name.", block.Type)
		return nil
	}
	var fresh []string
	for i, label := range block.Labels {
		id := block.Type + " " + label
		if before, ok := d.seen[id]; ok {
			d.fault(block.LabelRanges[i], "%s %q is declared twice; first at %s:%d.", block.Type, label, before.Filename, before.Start.Line)
			continue
		}
		d.seen[id] = block.LabelRanges[i]
		fresh = append(fresh, label)
	}
	return fresh
}

// entry decodes a resource or data block.
func (d *decoder) entry(block *hclsyntax.Block) *entry {
	e := &entry{kind: block.Type, types: block.Labels, rng: block.DefRange(), whole: hcl.RangeBetween(block.TypeRange, block.CloseBraceRange), locals: map[string]*local{}}
	d.locals = e.locals
	defer func() { d.locals = nil }()
	for _, b := range block.Body.Blocks {
		if b.Type == "locals" {
			d.entryLocals(b)
		}
	}
	var rest []*hclsyntax.Attribute
	for _, a := range sortedAttributes(block.Body) {
		switch a.Name {
		case "source":
			e.source, _ = d.literal(a).(string)
		case "verified":
			verified, _ := d.literal(a).(bool)
			e.unverified = !verified
		case "identifies":
			e.identifies = d.literalList(a)
		case "foreign":
			e.foreign = d.literalList(a)
		case "answer":
			if block.Type != "data" {
				d.fault(a.NameRange, "answer belongs into data blocks.")
				continue
			}
			e.answer = d.expr(a.Expr, dataAttributes["answer"], nil)
		default:
			rest = append(rest, a)
		}
	}
	for _, b := range block.Body.Blocks {
		switch b.Type {
		case "part":
			e.parts = append(e.parts, d.part(b))
		case "defaults", "default":
			e.defaults = d.defaults(b)
		}
	}
	e.component = d.component(block.Body, rest, nil, "part", "defaults", "default", "locals")
	e.share(d.cat)
	for _, p := range e.parts {
		p.share(d.cat)
	}
	return e
}

func (d *decoder) entryLocals(block *hclsyntax.Block) {
	for _, a := range sortedAttributes(block.Body) {
		if _, ok := d.locals[a.Name]; ok {
			d.fault(a.NameRange, "local %q is declared twice.", a.Name)
			continue
		}
		x := d.expr(a.Expr, attributeSpec{shape: shapeAny}, nil)
		d.locals[a.Name] = &local{slot: len(d.locals), expr: x}
	}
	d.noBlocks(block)
}

// component decodes the attributes and blocks that entries and parts share;
// blocks named in others are decoded by the caller.
func (d *decoder) component(body *hclsyntax.Body, attrs []*hclsyntax.Attribute, each []string, others ...string) component {
	c := component{attrs: map[string]*expr{}}
	for _, a := range attrs {
		spec, ok := componentAttributes[a.Name]
		if !ok && a.Name == "zone" {
			d.fault(a.NameRange, "Unknown attribute \"zone\"; write zones = [...].")
			continue
		}
		if !ok {
			d.unknown(a.NameRange, "attribute", a.Name, append(names(componentAttributes), entryAttributes...))
			continue
		}
		c.attrs[a.Name] = d.expr(a.Expr, spec, each)
	}
	for _, b := range body.Blocks {
		switch {
		case b.Type == "facts":
			c.facts = append(c.facts, d.facts(b, each)...)
		case b.Type == "edge":
			if e := d.edge(b, each); e != nil {
				c.edges = append(c.edges, e)
			}
		case b.Type == "amend":
			c.amends = append(c.amends, d.amend(b, each))
		case b.Type == "fix":
			if f := d.fix(b, each); f != nil {
				c.fixes = append(c.fixes, f)
			}
		case slices.Contains(others, b.Type):
		default:
			d.unknown(b.TypeRange, "block", b.Type, append([]string{"facts", "edge", "amend", "fix"}, others...))
		}
	}
	return c
}

func (d *decoder) part(block *hclsyntax.Block) *part {
	p := &part{}
	if len(block.Labels) != 1 {
		d.fault(block.DefRange(), "A part needs one name: part \"replica\" { ... }.")
	} else {
		p.name = block.Labels[0]
	}
	var rest []*hclsyntax.Attribute
	for _, a := range sortedAttributes(block.Body) {
		switch a.Name {
		case "for_each":
			p.forEach = d.expr(a.Expr, attributeSpec{shape: shapeAny}, nil)
		case "when":
			p.when = d.expr(a.Expr, attributeSpec{shape: shapeBool}, eachIf(p.forEach))
		default:
			rest = append(rest, a)
		}
	}
	p.component = d.component(block.Body, rest, []string{"each"})
	return p
}

func eachIf(e *expr) []string {
	if e == nil {
		return nil
	}
	return []string{"each"}
}

// defaults keeps attributes as they are and nested blocks as defaults of what
// stands inside each block of that name.
func (d *decoder) defaults(block *hclsyntax.Block) *defaults {
	out := &defaults{attrs: map[string]*expr{}, blocks: map[string]*defaults{}}
	for _, a := range sortedAttributes(block.Body) {
		if a.Name == "source" && len(block.Labels) == 0 && block.Type != "source" && isCitation(a.Expr) {
			continue
		}
		out.attrs[a.Name] = d.expr(a.Expr, attributeSpec{shape: shapeAny}, nil)
	}
	for _, b := range block.Body.Blocks {
		out.blocks[b.Type] = d.defaults(b)
	}
	return out
}

// isCitation tells the source of defaults from a default of an attribute "source".
func isCitation(e hclsyntax.Expression) bool {
	v, diags := e.Value(nil)
	if diags.HasErrors() || v.Type() != cty.String || !v.IsKnown() || v.IsNull() {
		return false
	}
	return strings.HasPrefix(v.AsString(), "https://") || strings.HasPrefix(v.AsString(), "terraform-provider-")
}

func (d *decoder) facts(block *hclsyntax.Block, each []string) []*factExpr {
	var out []*factExpr
	for _, a := range sortedAttributes(block.Body) {
		if !slices.Contains(factNames, Fact(a.Name)) {
			d.unknown(a.NameRange, "fact", a.Name, texts(factNames))
			continue
		}
		out = append(out, &factExpr{name: Fact(a.Name), expr: d.expr(a.Expr, attributeSpec{shape: shapeAny}, each)})
	}
	d.noBlocks(block)
	return out
}

func texts[T ~string](in []T) []string {
	out := make([]string, len(in))
	for i, s := range in {
		out[i] = string(s)
	}
	return out
}

func (d *decoder) edge(block *hclsyntax.Block, each []string) *edgeExpr {
	if len(block.Labels) != 1 {
		d.fault(block.DefRange(), "An edge needs its kind: edge \"routes\" { ... }.")
		return nil
	}
	// both ways to write a kind are at home in HCL: as the attribute, and as reports show it
	kind, ok := edgeAttributes[strings.ReplaceAll(block.Labels[0], "-", "_")]
	if !ok {
		d.unknown(block.LabelRanges[0], "kind of edge", block.Labels[0], names(edgeAttributes))
		return nil
	}
	e := &edgeExpr{kind: kind, attrs: d.repeated(block, edgeBlockAttributes, each)}
	if e.attrs["from"] == nil && e.attrs["to"] == nil {
		d.fault(block.DefRange(), "An edge needs from, to or both.")
	}
	return e
}

func (d *decoder) amend(block *hclsyntax.Block, each []string) *amendExpr {
	a := &amendExpr{attrs: d.repeated(block, amendAttributes, each)}
	if a.attrs["targets"] == nil && a.attrs["selector"] == nil {
		d.fault(block.DefRange(), "An amend block needs targets or a selector.")
	}
	if facts, ok := block.Body.Attributes["facts"]; ok {
		d.objectKeys(facts.Expr, "fact", texts(factNames))
	}
	return a
}

// repeated decodes a block that for_each may repeat.
func (d *decoder) repeated(block *hclsyntax.Block, specs map[string]attributeSpec, each []string) map[string]*expr {
	inner := each
	if block.Body.Attributes["for_each"] != nil {
		inner = []string{"each"}
	}
	out := map[string]*expr{}
	for _, a := range sortedAttributes(block.Body) {
		spec, ok := specs[a.Name]
		switch {
		case !ok:
			d.unknown(a.NameRange, "attribute", a.Name, names(specs))
		case a.Name == "for_each":
			out[a.Name] = d.expr(a.Expr, spec, each)
		default:
			out[a.Name] = d.expr(a.Expr, spec, inner)
		}
	}
	d.noBlocks(block)
	return out
}

func (d *decoder) fix(block *hclsyntax.Block, each []string) *fixExpr {
	if len(block.Labels) != 1 {
		d.fault(block.DefRange(), "A fix needs its concept: fix \"standby\" { ... }.")
		return nil
	}
	if !slices.Contains(concepts, block.Labels[0]) {
		d.unknown(block.LabelRanges[0], "concept", block.Labels[0], concepts)
		return nil
	}
	f := &fixExpr{concept: block.Labels[0]}
	for _, a := range sortedAttributes(block.Body) {
		spec, ok := fixAttributes[a.Name]
		switch {
		case !ok:
			d.unknown(a.NameRange, "attribute", a.Name, names(fixAttributes))
		case a.Name == "say":
			f.say = d.expr(a.Expr, spec, each)
		case a.Name == "set":
			f.set = d.expr(a.Expr, spec, each)
		}
	}
	if f.say == nil {
		d.fault(block.DefRange(), "A fix needs say = \"...\".")
	}
	d.noBlocks(block)
	return f
}

func (d *decoder) noBlocks(block *hclsyntax.Block) {
	for _, b := range block.Body.Blocks {
		d.fault(b.DefRange(), "A %s block has no blocks inside; write %s = ... instead.", block.Type, b.Type)
	}
}

// sortedAttributes gives attributes in the order of the source.
func sortedAttributes(body *hclsyntax.Body) []*hclsyntax.Attribute {
	out := make([]*hclsyntax.Attribute, 0, len(body.Attributes))
	for _, a := range body.Attributes {
		out = append(out, a)
	}
	slices.SortFunc(out, func(a, b *hclsyntax.Attribute) int { return a.SrcRange.Start.Byte - b.SrcRange.Start.Byte })
	return out
}
