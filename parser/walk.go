package parser

import (
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// A chain is an expression that only selects from one reference.
type chain struct {
	root string
	path []string
	rng  hcl.Range
	ok   bool
	last bool // a for variable whose collection is no chain
}

// A binding gives the meaning of a name that an expression introduces.
type binding struct {
	name string
	to   chain
	up   *binding
}

func (b *binding) find(name string) (chain, bool) {
	for ; b != nil; b = b.up {
		if b.name == name {
			return b.to, true
		}
	}
	return chain{}, false
}

// A walker collects the references of expressions.
type walker struct {
	out    *refSet
	demand *demand
	splats []chain
}

// passThrough are functions whose result holds the elements of their first argument.
var passThrough = map[string]bool{
	"values": true, "one": true, "element": true, "tolist": true, "toset": true, "tomap": true, "flatten": true,
	"reverse": true, "slice": true, "sensitive": true, "nonsensitive": true, "distinct": true,
}

// counting are functions that look at no attribute of the elements.
var counting = map[string]bool{"length": true, "keys": true}

// collectRefs gives the references of an expression, with the names bound
// around it left out.
func collectRefs(expr hclsyntax.Expression, d *demand, bound *binding) *refSet {
	w := &walker{out: &refSet{}, demand: d}
	w.walk(expr, bound)
	return w.out
}

func (w *walker) walk(expr hclsyntax.Expression, b *binding) {
	if expr == nil {
		return
	}
	if m, ok := expr.(metered); ok {
		expr = m.Expression
	}
	if c := w.chain(expr, b); c.ok {
		w.use(c, true)
		return
	}
	switch e := expr.(type) {
	case *hclsyntax.FunctionCallExpr:
		w.out.calls = append(w.out.calls, funcCall{e.Name, e.NameRange})
		if strings.HasPrefix(e.Name, "provider::") {
			w.demand.calls = append(w.demand.calls, funcCall{e.Name, e.NameRange})
		}
		if strings.TrimPrefix(e.Name, "core::") == "lookup" && len(e.Args) > 1 {
			w.workspaceUse(e.Args[1], e.Args[0], b)
		}
		for _, a := range e.Args {
			if counting[strings.TrimPrefix(e.Name, "core::")] {
				if c := w.chain(a, b); c.ok {
					w.use(c, false)
					continue
				}
			}
			w.walk(a, b)
		}
	case *hclsyntax.ForExpr:
		w.walkFor(e, b)
	case *hclsyntax.ObjectConsKeyExpr:
		if hcl.ExprAsKeyword(e) != "" && !e.ForceNonLiteral {
			return
		}
		w.walk(e.Wrapped, b)
	case *hclsyntax.ObjectConsExpr:
		for _, i := range e.Items {
			w.walk(i.KeyExpr, b)
			w.walk(i.ValueExpr, b)
		}
	case *hclsyntax.TupleConsExpr:
		w.each(e.Exprs, b)
	case *hclsyntax.TemplateExpr:
		meterTemplate(e)
		w.each(e.Parts, b)
	case *hclsyntax.TemplateWrapExpr:
		w.walk(e.Wrapped, b)
	case *hclsyntax.TemplateJoinExpr:
		w.walk(e.Tuple, b)
	case *hclsyntax.ParenthesesExpr:
		w.walk(e.Expression, b)
	case conditional:
		w.walk(e.Condition, b)
		w.walk(e.TrueResult, b)
		w.walk(e.FalseResult, b)
	case *hclsyntax.ConditionalExpr:
		if own, ok := e.TrueResult.(conditional); ok { // it was walked before
			w.walk(own, b)
			return
		}
		w.walk(e.Condition, b)
		w.walk(e.TrueResult, b)
		w.walk(e.FalseResult, b)
		meterConditional(e)
	case *hclsyntax.BinaryOpExpr:
		asTerraform(e)
		w.walk(e.LHS, b)
		w.walk(e.RHS, b)
		if e.Op == hclsyntax.OpEqual || e.Op == hclsyntax.OpNotEqual {
			w.workspaceUse(e.LHS, e.RHS, b)
			w.workspaceUse(e.RHS, e.LHS, b)
		}
	case *hclsyntax.UnaryOpExpr:
		w.walk(e.Val, b)
	case *hclsyntax.IndexExpr:
		w.walk(e.Collection, b)
		w.key(e.Key, b)
		w.workspaceUse(e.Key, e.Collection, b)
	case *hclsyntax.RelativeTraversalExpr:
		w.walk(e.Source, b)
		w.indirect(attrNames(e.Traversal))
	case *hclsyntax.SplatExpr:
		w.walk(e.Source, b)
		w.splats = append(w.splats, chain{last: true, ok: true})
		w.walk(e.Each, b)
		w.splats = w.splats[:len(w.splats)-1]
	}
}

func (w *walker) each(list []hclsyntax.Expression, b *binding) {
	for _, e := range list {
		w.walk(e, b)
	}
}

func (w *walker) walkFor(e *hclsyntax.ForExpr, b *binding) {
	meterLoop(e)
	coll := w.chain(e.CollExpr, b)
	if coll.ok && !coll.last {
		w.use(coll, false)
	} else {
		w.walk(e.CollExpr, b)
		coll = chain{ok: true, last: true}
	}
	inner := b
	if e.KeyVar != "" {
		inner = &binding{name: e.KeyVar, to: chain{ok: true, last: true}, up: inner}
	}
	inner = &binding{name: e.ValVar, to: coll, up: inner}
	w.walk(e.KeyExpr, inner)
	w.walk(e.ValExpr, inner)
	w.walk(e.CondExpr, inner)
}

func (w *walker) key(k hclsyntax.Expression, b *binding) {
	if s, ok := literalString(k); ok {
		w.indirect([]string{s})
		return
	}
	w.walk(k, b)
}

// chain follows an expression that selects from one reference; keys on the
// way are walked by themselves.
func (w *walker) chain(expr hclsyntax.Expression, b *binding) chain {
	if m, ok := expr.(metered); ok {
		expr = m.Expression
	}
	switch e := expr.(type) {
	case *hclsyntax.ScopeTraversalExpr:
		root := e.Traversal.RootName()
		if to, ok := b.find(root); ok {
			return to.extend(attrNames(e.Traversal[1:]), w)
		}
		return chain{root: root, path: attrNames(e.Traversal[1:]), rng: e.SrcRange, ok: true}.keys(e.Traversal, w)
	case *hclsyntax.AnonSymbolExpr:
		if n := len(w.splats); n > 0 {
			return w.splats[n-1]
		}
	case *hclsyntax.ParenthesesExpr:
		return w.chain(e.Expression, b)
	case *hclsyntax.RelativeTraversalExpr:
		if c := w.chain(e.Source, b); c.ok {
			return c.extend(attrNames(e.Traversal), w)
		}
	case *hclsyntax.IndexExpr:
		if c := w.chain(e.Collection, b); c.ok {
			w.key(e.Key, b)
			w.workspaceUse(e.Key, e.Collection, b)
			return c
		}
	case *hclsyntax.SplatExpr:
		c := w.chain(e.Source, b)
		if !c.ok {
			return chain{}
		}
		w.splats = append(w.splats, c)
		out := w.chain(e.Each, b)
		w.splats = w.splats[:len(w.splats)-1]
		return out
	case *hclsyntax.FunctionCallExpr:
		if len(e.Args) == 0 || !passThrough[strings.TrimPrefix(e.Name, "core::")] || e.ExpandFinal {
			return chain{}
		}
		c := w.chain(e.Args[0], b)
		if c.ok {
			w.out.calls = append(w.out.calls, funcCall{e.Name, e.NameRange})
			for _, a := range e.Args[1:] {
				w.walk(a, b)
			}
		}
		return c
	}
	return chain{}
}

func (c chain) extend(names []string, w *walker) chain {
	if c.last {
		w.indirect(names)
		return c
	}
	c.path = append(append([]string{}, c.path...), names...)
	return c
}

// keys notes literal string keys, which may be attribute names. A key that
// could not be parsed is an unknown string.
func (c chain) keys(t hcl.Traversal, w *walker) chain {
	for _, step := range t {
		if i, ok := step.(hcl.TraverseIndex); ok && i.Key.Type() == cty.String && i.Key.IsKnown() && !i.Key.IsNull() {
			w.demand.names[i.Key.AsString()] = true
		}
	}
	return c
}

func attrNames(t hcl.Traversal) []string {
	var out []string
	for _, step := range t {
		if a, ok := step.(hcl.TraverseAttr); ok {
			out = append(out, a.Name)
		}
	}
	return out
}

func (w *walker) indirect(names []string) {
	for i, n := range names {
		w.demand.names[n] = true
		if i > 0 {
			w.demand.deep[n] = true
		}
	}
}

// use records that a chain is evaluated; whole says that its result goes on as
// it is, so that attributes of it may be asked for elsewhere.
func (w *walker) use(c chain, whole bool) {
	if c.last {
		w.indirect(c.path)
		return
	}
	r := classify(c)
	w.out.refs = append(w.out.refs, r)
	if r.kind != refResource {
		w.indirect(c.path)
		return
	}
	node := w.demand.resources[r.key()]
	if node == nil {
		node = &demandNode{}
		w.demand.resources[r.key()] = node
	}
	node.ask(r.path, whole)
}
