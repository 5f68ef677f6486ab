package parser

import (
	"math/big"
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// A ref is one reference of an expression to something outside it.
type ref struct {
	kind refKind
	mode resourceMode
	typ  string   // of a resource
	name string   // of the variable, local, module, resource; the attribute of each, count, path, terraform
	path []string // attribute names that follow; indices are left out
	rng  hcl.Range
}

type refKind int

const (
	refVar refKind = iota
	refLocal
	refResource
	refModule
	refPath
	refTerraform
	refEach
	refCount
	refSelf
	refInvalid
)

func (r *ref) key() string { return resourceKey(r.mode, r.typ, r.name) }

// A refSet holds the references of an expression or a whole block.
type refSet struct {
	refs  []ref
	calls []funcCall
}

// A funcCall is one call of a function.
type funcCall struct {
	name string
	rng  hcl.Range
}

func (s *refSet) add(o *refSet) {
	s.refs = append(s.refs, o.refs...)
	s.calls = append(s.calls, o.calls...)
}

// uses reports whether one of the references is of the kind.
func (s *refSet) uses(k refKind) bool {
	for i := range s.refs {
		if s.refs[i].kind == k {
			return true
		}
	}
	return false
}

// A demandNode tells which attributes of a resource are asked for anywhere in
// its module. Without schemas this is how an object gets the attributes that
// the configuration does not set.
type demandNode struct {
	children map[string]*demandNode
	whole    bool // the object goes where its uses cannot be followed
}

func (d *demandNode) ask(path []string, whole bool) {
	for _, p := range path {
		if d.children == nil {
			d.children = map[string]*demandNode{}
		}
		next := d.children[p]
		if next == nil {
			next = &demandNode{}
			d.children[p] = next
		}
		d = next
	}
	if whole {
		d.whole = true
	}
}

// A demand is what a module asks of its resources, and every attribute name
// that is asked of anything that may hold a resource.
type demand struct {
	resources map[string]*demandNode
	names     map[string]bool
	deep      map[string]bool // those of them that follow another one
	calls     map[string]bool // provider functions
}

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
			w.demand.calls[e.Name] = true
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
	case *hclsyntax.ConditionalExpr:
		w.walk(e.Condition, b)
		w.walk(e.TrueResult, b)
		w.walk(e.FalseResult, b)
	case *hclsyntax.BinaryOpExpr:
		asTerraform(e)
		w.walk(e.LHS, b)
		w.walk(e.RHS, b)
	case *hclsyntax.UnaryOpExpr:
		w.walk(e.Val, b)
	case *hclsyntax.IndexExpr:
		w.walk(e.Collection, b)
		w.key(e.Key, b)
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

// keys notes literal string keys, which may be attribute names.
func (c chain) keys(t hcl.Traversal, w *walker) chain {
	for _, step := range t {
		if i, ok := step.(hcl.TraverseIndex); ok && i.Key.Type() == cty.String {
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

func classify(c chain) ref {
	r := ref{rng: c.rng, path: c.path}
	take := func() string {
		if len(r.path) == 0 {
			r.kind = refInvalid
			return ""
		}
		n := r.path[0]
		r.path = r.path[1:]
		return n
	}
	switch c.root {
	case "var":
		r.kind = refVar
		r.name = take()
	case "local":
		r.kind = refLocal
		r.name = take()
	case "module":
		r.kind = refModule
		r.name = take()
	case "path":
		r.kind = refPath
		r.name = take()
	case "terraform", "tofu":
		r.kind = refTerraform
		r.typ = c.root
		r.name = take()
	case "each":
		r.kind = refEach
		r.name = take()
	case "count":
		r.kind = refCount
		r.name = take()
	case "self":
		r.kind = refSelf
	case "data", "ephemeral", "resource":
		r.kind = refResource
		r.mode = map[string]resourceMode{"data": dataSource, "ephemeral": ephemeral, "resource": managed}[c.root]
		r.typ = take()
		r.name = take()
	default:
		r.kind = refResource
		r.typ = c.root
		r.name = take()
	}
	if r.kind == refInvalid {
		r.typ = c.root
	}
	return r
}

// collectDemand walks everything that a module declares, and keeps the
// references of each attribute beside it.
func collectDemand(m *module) *demand {
	d := &demand{resources: map[string]*demandNode{}, names: map[string]bool{"id": true}, deep: map[string]bool{}, calls: map[string]bool{}}
	for _, n := range m.localOrder {
		m.locals[n].refs = collectRefs(m.locals[n].expr, d, nil)
	}
	for _, n := range m.variableOrder {
		v := m.variables[n]
		typeNames(v.typ, d.names)
		for _, k := range v.validations {
			bodyRefs(k.body, d, nil)
		}
	}
	for _, n := range m.outputOrder {
		bodyRefs(m.outputs[n].blk.body, d, nil)
	}
	for _, n := range m.resourceOrder {
		r := m.resources[n]
		r.refs = bodyRefs(r.blk.body, d, nil)
	}
	for _, n := range m.callOrder {
		bodyRefs(m.calls[n].blk.body, d, nil)
	}
	for _, n := range m.providerOrder {
		m.providers[n].all = bodyRefs(m.providers[n].blk.body, d, nil)
	}
	for _, k := range m.checks {
		bodyRefs(k.body, d, nil)
	}
	for _, k := range m.imports {
		if id := k.body.attr("id"); id != nil {
			id.refs = collectRefs(id.expr, d, nil)
		}
	}
	if m.backend != nil {
		bodyRefs(m.backend.body, d, nil)
	}
	for key, node := range d.resources {
		if r := m.resources[key]; r != nil {
			r.demand = node
		}
	}
	return d
}

// static are arguments that Terraform reads without evaluating them.
var static = map[string]bool{"depends_on": true, "provider": true, "providers": true, "ignore_changes": true, "replace_triggered_by": true}

// bodyRefs collects the references of a block's body, those of nested blocks
// too, except of the blocks that have contexts of their own.
func bodyRefs(b *body, d *demand, bound *binding) *refSet {
	out := &refSet{}
	for _, n := range b.order {
		a := b.attrs[n]
		if static[n] {
			a.refs = &refSet{}
			continue
		}
		a.refs = collectRefs(a.expr, d, bound)
		if n != "count" && n != "for_each" {
			out.add(a.refs)
		}
	}
	for _, k := range b.blocks {
		switch k.typ {
		case "dynamic":
			out.add(dynamicRefs(k, d, bound))
		case "lifecycle", "provisioner", "connection", "precondition", "postcondition", "validation":
			bodyRefs(k.body, d, bound) // kept beside the attributes only
		default:
			out.add(bodyRefs(k.body, d, bound))
		}
	}
	return out
}

func dynamicRefs(k *block, d *demand, bound *binding) *refSet {
	out := &refSet{}
	if a := k.body.attr("for_each"); a != nil {
		a.refs = collectRefs(a.expr, d, bound)
		out.add(a.refs)
	}
	inner := &binding{name: iteratorName(k), to: chain{ok: true, last: true}, up: bound}
	if a := k.body.attr("labels"); a != nil {
		a.refs = collectRefs(a.expr, d, inner)
		out.add(a.refs)
	}
	for _, c := range k.body.all("content") {
		out.add(bodyRefs(c.body, d, inner))
	}
	return out
}

func iteratorName(k *block) string {
	if a := k.body.attr("iterator"); a != nil {
		if w := hcl.ExprAsKeyword(a.bare()); w != "" {
			return w
		}
	}
	return k.label(0)
}

// typeNames adds the attribute names of object types.
func typeNames(t cty.Type, into map[string]bool) {
	switch {
	case t.IsObjectType():
		for n, a := range t.AttributeTypes() {
			into[n] = true
			typeNames(a, into)
		}
	case t.IsCollectionType():
		typeNames(t.ElementType(), into)
	case t.IsTupleType():
		for _, e := range t.TupleElementTypes() {
			typeNames(e, into)
		}
	}
}

func traversalString(t hcl.Traversal) string {
	var b strings.Builder
	for _, step := range t {
		switch s := step.(type) {
		case hcl.TraverseRoot:
			b.WriteString(s.Name)
		case hcl.TraverseAttr:
			b.WriteString("." + s.Name)
		case hcl.TraverseIndex:
			b.WriteString("[" + keyText(s.Key) + "]")
		}
	}
	return b.String()
}

// keyText writes an instance key as addresses have it.
func keyText(k cty.Value) string {
	if k == cty.NilVal || !k.IsKnown() || k.IsNull() {
		return "?"
	}
	k, _ = k.Unmark()
	if k.Type() == cty.Number {
		if n, exact := k.AsBigFloat().Int64(); exact == big.Exact {
			return strconv.FormatInt(n, 10)
		}
		return k.AsBigFloat().Text('f', -1)
	}
	if k.Type() == cty.String {
		return quoteKey(k.AsString())
	}
	return "?"
}

// quoteKey quotes as Terraform does in addresses.
func quoteKey(s string) string {
	q := strconv.Quote(s)
	q = strings.ReplaceAll(q, "${", "$${")
	return strings.ReplaceAll(q, "%{", "%%{")
}
