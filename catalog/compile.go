package catalog

import (
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"
)

// An expr is one compiled expression. HCL's own evaluator is strict: a missing
// attribute or a null in a condition is an error, and it wants all variables
// prepared. The catalog speaks of attributes that mostly are not set, of a
// hundred thousand instances: so expressions become closures that read a null
// wherever nothing stands, and touch only what they need.
type expr struct {
	eval  evalFunc
	src   hclsyntax.Expression
	attrs []string  // attributes of self it reads, in order, without repetition
	konst cty.Value // the value where it depends on no instance, else NilVal
	sites bool      // it reads sites
}

// evalFunc gives an expression's value in a scope. It never fails: what cannot
// be said is null, what is not known is unknown.
type evalFunc func(*scope) cty.Value

// variables that every expression may read.
var variables = []string{
	"self", "provider", "region", "sites", "name", "address", "key", "type", "source", "version", "this",
}

type compiler struct {
	cat    *Catalog
	extra  []string
	slots  map[string]int // variables of enclosing for expressions
	locals map[string]*local
	anon   map[*hclsyntax.AnonSymbolExpr]int
	next   int
	attrs  []string
	scoped bool // something of the instance is read
	sites  bool
	diags  hcl.Diagnostics
}

// compile turns an expression into closures and reports every name in it that
// does not exist.
func compile(e hclsyntax.Expression, cat *Catalog, locals map[string]*local, extra []string) (*expr, hcl.Diagnostics) {
	c := &compiler{cat: cat, extra: extra, locals: locals, slots: map[string]int{}, anon: map[*hclsyntax.AnonSymbolExpr]int{}}
	x := &expr{src: e, eval: c.expr(e), attrs: c.attrs, sites: c.sites}
	if !c.scoped && !c.diags.HasErrors() {
		x.konst = x.eval(&scope{cat: cat})
	}
	return x, c.diags
}

// value evaluates the expression; a nil expression is null.
func (x *expr) value(s *scope) cty.Value {
	if x == nil {
		return null
	}
	if x.konst != cty.NilVal {
		return x.konst
	}
	return x.eval(s)
}

func constant(v cty.Value) evalFunc { return func(*scope) cty.Value { return v } }

func (c *compiler) fault(rng hcl.Range, format string, args ...any) evalFunc {
	c.diags = append(c.diags, fault(rng, format, args...))
	return constant(null)
}

func (c *compiler) expr(e hclsyntax.Expression) evalFunc {
	switch e := e.(type) {
	case *hclsyntax.LiteralValueExpr:
		return constant(e.Val)
	case *hclsyntax.ParenthesesExpr:
		return c.expr(e.Expression)
	case *hclsyntax.TemplateWrapExpr:
		return c.expr(e.Wrapped)
	case *hclsyntax.TemplateExpr:
		return c.template(e)
	case *hclsyntax.TemplateJoinExpr:
		return join([]evalFunc{c.expr(e.Tuple)}, true)
	case *hclsyntax.ScopeTraversalExpr:
		return c.traversal(e.Traversal)
	case *hclsyntax.RelativeTraversalExpr:
		return c.steps(c.expr(e.Source), e.Traversal)
	case *hclsyntax.IndexExpr:
		coll, key := c.expr(e.Collection), c.expr(e.Key)
		return func(s *scope) cty.Value { return indexOf(coll(s), key(s)) }
	case *hclsyntax.SplatExpr:
		return c.splat(e)
	case *hclsyntax.AnonSymbolExpr:
		slot := c.anon[e]
		return func(s *scope) cty.Value { return s.local(slot) }
	case *hclsyntax.ForExpr:
		return c.forExpr(e)
	case *hclsyntax.ConditionalExpr:
		return c.conditional(e)
	case *hclsyntax.BinaryOpExpr:
		return c.binary(e)
	case *hclsyntax.UnaryOpExpr:
		return c.unary(e)
	case *hclsyntax.TupleConsExpr:
		items := c.exprs(e.Exprs)
		return func(s *scope) cty.Value { return cty.TupleVal(all(items, s)) }
	case *hclsyntax.ObjectConsExpr:
		return c.object(e)
	case *hclsyntax.ObjectConsKeyExpr:
		if word := hcl.ExprAsKeyword(e.Wrapped); word != "" && !e.ForceNonLiteral {
			return constant(cty.StringVal(word))
		}
		return c.expr(e.Wrapped)
	case *hclsyntax.FunctionCallExpr:
		return c.call(e)
	default:
		return c.fault(e.Range(), "This kind of expression is not supported here.")
	}
}

func (c *compiler) exprs(in []hclsyntax.Expression) []evalFunc {
	out := make([]evalFunc, len(in))
	for i, e := range in {
		out[i] = c.expr(e)
	}
	return out
}

func all(in []evalFunc, s *scope) []cty.Value {
	out := make([]cty.Value, len(in))
	for i, f := range in {
		out[i] = f(s)
	}
	return out
}

func (c *compiler) template(e *hclsyntax.TemplateExpr) evalFunc {
	if e.IsStringLiteral() {
		v, _ := e.Value(nil)
		return constant(v)
	}
	return join(c.exprs(e.Parts), false)
}

// traversal compiles a variable and the steps from it.
func (c *compiler) traversal(t hcl.Traversal) evalFunc {
	root := t.RootName()
	if slot, ok := c.slots[root]; ok {
		return c.steps(func(s *scope) cty.Value { return s.local(slot) }, t[1:])
	}
	if root == "local" {
		return c.local(t)
	}
	if !slices.Contains(variables, root) && !slices.Contains(c.extra, root) {
		known := append(slices.Clone(variables), c.extra...)
		for name := range c.slots {
			known = append(known, name)
		}
		if near := nearest(root, known, 1); len(near) > 0 {
			return c.fault(t.SourceRange(), "Unknown variable %q; did you mean %s?", root, near[0])
		}
		return c.fault(t.SourceRange(), "Unknown variable %q; attributes of the instance are read as self.%s.", root, root)
	}
	c.scoped = true
	c.sites = c.sites || root == "sites"
	if root == "self" && len(t) > 1 {
		if step, ok := t[1].(hcl.TraverseAttr); ok {
			if !slices.Contains(c.attrs, step.Name) {
				c.attrs = append(c.attrs, step.Name)
			}
			name := step.Name
			return c.steps(func(s *scope) cty.Value { return s.attr(name) }, t[2:])
		}
	}
	return c.steps(func(s *scope) cty.Value { return s.variable(root) }, t[1:])
}

// local compiles local.x: it reads what the local reads.
func (c *compiler) local(t hcl.Traversal) evalFunc {
	c.scoped = true
	step, ok := t[min(1, len(t)-1)].(hcl.TraverseAttr)
	if !ok {
		return c.fault(t.SourceRange(), "A local is read as local.NAME.")
	}
	l, ok := c.locals[step.Name]
	if !ok {
		if near := nearest(step.Name, names(c.locals), 1); len(near) > 0 {
			return c.fault(t.SourceRange(), "Unknown local %q; did you mean %s?", step.Name, near[0])
		}
		return c.fault(t.SourceRange(), "Unknown local %q; locals may use earlier ones only.", step.Name)
	}
	for _, name := range l.expr.attrs {
		if !slices.Contains(c.attrs, name) {
			c.attrs = append(c.attrs, name)
		}
	}
	name := step.Name
	return c.steps(func(s *scope) cty.Value { return s.entryLocal(name) }, t[2:])
}

func (c *compiler) steps(from evalFunc, t hcl.Traversal) evalFunc {
	for _, step := range t {
		prev := from
		switch step := step.(type) {
		case hcl.TraverseAttr:
			from = func(s *scope) cty.Value { return attrOf(prev(s), step.Name) }
		case hcl.TraverseIndex:
			from = func(s *scope) cty.Value { return indexOf(prev(s), step.Key) }
		}
	}
	return from
}

// slot binds a variable for the time of a nested expression.
func (c *compiler) slot() int {
	c.next++
	return c.next - 1
}

func (c *compiler) bind(name string, slot int) (restore func()) {
	before, had := c.slots[name]
	c.slots[name] = slot
	return func() {
		if had {
			c.slots[name] = before
		} else {
			delete(c.slots, name)
		}
	}
}

func (c *compiler) splat(e *hclsyntax.SplatExpr) evalFunc {
	source := c.expr(e.Source)
	slot := c.slot()
	c.anon[e.Item] = slot
	each := c.expr(e.Each)
	return func(s *scope) cty.Value {
		items, marks, known := splatElements(source(s))
		if !known {
			return cty.DynamicVal.WithMarks(marks)
		}
		out := make([]cty.Value, len(items))
		for i, item := range items {
			s.setLocal(slot, item)
			out[i] = each(s)
		}
		return cty.TupleVal(out).WithMarks(marks)
	}
}

func (c *compiler) forExpr(e *hclsyntax.ForExpr) evalFunc {
	coll := c.expr(e.CollExpr)
	keySlot, valSlot := c.slot(), c.slot()
	restores := []func(){c.bind(e.ValVar, valSlot)}
	if e.KeyVar != "" {
		restores = append(restores, c.bind(e.KeyVar, keySlot))
	}
	f := forLoop{wantKeys: e.KeyVar != "", val: c.expr(e.ValExpr), group: e.Group, keySlot: keySlot, valSlot: valSlot, coll: coll}
	f.reads = attributesOf(e)
	if e.KeyExpr != nil {
		f.key = c.expr(e.KeyExpr)
	}
	if e.CondExpr != nil {
		f.cond = c.expr(e.CondExpr)
	}
	slices.Reverse(restores)
	for _, restore := range restores {
		restore()
	}
	return f.eval
}

// attributesOf lists what a loop reads of its elements.
func attributesOf(e *hclsyntax.ForExpr) []string {
	var out []string
	for _, x := range []hclsyntax.Expression{e.KeyExpr, e.ValExpr, e.CondExpr} {
		if x == nil {
			continue
		}
		for _, t := range x.Variables() {
			if t.RootName() != e.ValVar || len(t) < 2 {
				continue
			}
			if step, ok := t[1].(hcl.TraverseAttr); ok {
				out = append(out, step.Name)
			}
		}
	}
	return out
}

func (c *compiler) conditional(e *hclsyntax.ConditionalExpr) evalFunc {
	cond, yes, no := c.expr(e.Condition), c.expr(e.TrueResult), c.expr(e.FalseResult)
	return func(s *scope) cty.Value {
		b := truth(cond(s))
		switch {
		case !b.IsKnown():
			a, z := yes(s), no(s)
			if same(a, z) {
				return a
			}
			return cty.DynamicVal
		case b.IsNull() || b.False():
			return no(s)
		default:
			return yes(s)
		}
	}
}

func (c *compiler) unary(e *hclsyntax.UnaryOpExpr) evalFunc {
	arg := c.expr(e.Val)
	if e.Op == hclsyntax.OpLogicalNot {
		return func(s *scope) cty.Value {
			b := truth(arg(s))
			if b.IsNull() {
				return cty.True
			}
			return b.Not()
		}
	}
	return func(s *scope) cty.Value {
		n := number(arg(s))
		if n.IsNull() {
			return n
		}
		return n.Negate()
	}
}

func (c *compiler) binary(e *hclsyntax.BinaryOpExpr) evalFunc {
	l, r := c.expr(e.LHS), c.expr(e.RHS)
	switch e.Op {
	case hclsyntax.OpLogicalAnd:
		return func(s *scope) cty.Value {
			a := truth(l(s))
			if a.IsNull() || a.IsKnown() && a.False() {
				return cty.False
			}
			return and(a, truth(r(s)))
		}
	case hclsyntax.OpLogicalOr:
		return func(s *scope) cty.Value {
			a := truth(l(s))
			if !a.IsNull() && a.IsKnown() && a.True() {
				return cty.True
			}
			return or(a, truth(r(s)))
		}
	case hclsyntax.OpEqual:
		return func(s *scope) cty.Value { return equal(l(s), r(s)) }
	case hclsyntax.OpNotEqual:
		return func(s *scope) cty.Value { return equal(l(s), r(s)).Not() }
	}
	op := e.Op
	return func(s *scope) cty.Value {
		a, b := number(l(s)), number(r(s))
		if a.IsNull() || b.IsNull() {
			return null
		}
		return guarded(func() (cty.Value, error) { return op.Impl.Call([]cty.Value{a, b}) })
	}
}

func (c *compiler) object(e *hclsyntax.ObjectConsExpr) evalFunc {
	type pair struct{ key, val evalFunc }
	pairs := make([]pair, len(e.Items))
	for i, item := range e.Items {
		pairs[i] = pair{c.expr(item.KeyExpr), c.expr(item.ValueExpr)}
	}
	return func(s *scope) cty.Value {
		out := make(map[string]cty.Value, len(pairs))
		for _, p := range pairs {
			if k, ok := textOf(p.key(s)); ok {
				out[k] = p.val(s)
			}
		}
		return cty.ObjectVal(out)
	}
}

func (c *compiler) call(e *hclsyntax.FunctionCallExpr) evalFunc {
	args := c.exprs(e.Args)
	if own, ok := ownFunctions[e.Name]; ok {
		if len(args) < own.min || own.max >= 0 && len(args) > own.max {
			return c.fault(e.Range(), "Function %s takes another number of arguments.", e.Name)
		}
		c.scoped = c.scoped || own.scoped
		spread := e.ExpandFinal
		return func(s *scope) cty.Value { return own.eval(s, expand(args, spread)) }
	}
	fn, ok := c.cat.functions[e.Name]
	if !ok {
		known := append(names(c.cat.functions), names(ownFunctions)...)
		if near := nearest(e.Name, known, 2); len(near) > 0 {
			return c.fault(e.NameRange, "Unknown function %q; did you mean %s?", e.Name, near[0])
		}
		return c.fault(e.NameRange, "Unknown function %q.", e.Name)
	}
	params, variadic := fn.Params(), fn.VarParam()
	if len(args) < len(params) && !e.ExpandFinal || variadic == nil && len(args) > len(params) {
		return c.fault(e.Range(), "Function %s takes %d arguments, not %d.", e.Name, len(params), len(args))
	}
	rule, hasRule := emptyForNull[e.Name]
	spread := e.ExpandFinal
	return func(s *scope) cty.Value {
		values := all(args, s)
		if spread {
			values = spreadLast(values)
		}
		for i, v := range values {
			if hasRule && (i == 0 || rule.all) && v.IsNull() {
				v = rule.empty
			}
			param := variadic
			if i < len(params) {
				param = &params[i]
			}
			if param == nil {
				return null
			}
			converted, err := convert.Convert(v, param.Type)
			if err != nil {
				return null
			}
			values[i] = converted
		}
		return guarded(func() (cty.Value, error) { return fn.Call(values) })
	}
}
