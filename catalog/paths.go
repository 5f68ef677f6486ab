package catalog

import (
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// A usedPath is an attribute that an expression reads, by its path without
// indices: "settings.ip_configuration.require_ssl".
type usedPath struct {
	root string // "self", "provider"
	path string
	rng  hcl.Range
}

// paths finds every attribute of self and provider that an expression reads.
// Locals and variables of for expressions are followed to what they stand for.
func paths(e hclsyntax.Expression, locals map[string]*local) []usedPath {
	f := &pathFinder{locals: locals, vars: map[string]string{}, anon: map[*hclsyntax.AnonSymbolExpr]string{}}
	f.visit(e)
	return f.found
}

type pathFinder struct {
	locals map[string]*local
	vars   map[string]string // "self.a.b", or "" for what has no path
	anon   map[*hclsyntax.AnonSymbolExpr]string
	found  []usedPath
}

// visit returns the path that the expression denotes, "" if it is none, and
// notes the paths read on the way.
func (f *pathFinder) visit(e hclsyntax.Expression) string {
	p, rng := f.denotes(e)
	if p == "" {
		return ""
	}
	root, rest, ok := strings.Cut(p, ".")
	if ok && (root == "self" || root == "provider") {
		f.found = append(f.found, usedPath{root, rest, rng})
	}
	return p
}

func (f *pathFinder) denotes(e hclsyntax.Expression) (string, hcl.Range) {
	switch e := e.(type) {
	case *hclsyntax.ParenthesesExpr:
		return f.denotes(e.Expression)
	case *hclsyntax.ScopeTraversalExpr:
		return f.traversal(e.Traversal), e.Range()
	case *hclsyntax.RelativeTraversalExpr:
		from := f.visit(e.Source)
		if from == "" {
			return "", e.Range()
		}
		return f.extend(from, e.Traversal), e.Range()
	case *hclsyntax.IndexExpr:
		f.visit(e.Key)
		p, _ := f.denotes(e.Collection)
		return p, e.Range()
	case *hclsyntax.SplatExpr:
		source, _ := f.denotes(e.Source)
		f.anon[e.Item] = source
		p, _ := f.denotes(e.Each)
		return p, e.Range()
	case *hclsyntax.AnonSymbolExpr:
		return f.anon[e], e.Range()
	case *hclsyntax.ForExpr:
		f.forExpr(e)
		return "", e.Range()
	case *hclsyntax.FunctionCallExpr:
		return f.call(e), e.Range()
	case *hclsyntax.ObjectConsKeyExpr:
		if hcl.ExprAsKeyword(e.Wrapped) == "" || e.ForceNonLiteral {
			f.visit(e.Wrapped)
		}
		return "", e.Range()
	}
	for _, child := range children(e) {
		f.visit(child)
	}
	return "", e.Range()
}

// call follows functions that hand through their argument's elements.
func (f *pathFinder) call(e *hclsyntax.FunctionCallExpr) string {
	p := ""
	for _, arg := range e.Args {
		p = f.visit(arg)
	}
	switch e.Name {
	case "flatten", "concat", "compact", "distinct", "reverse", "one", "element", "toset", "tolist":
		if len(e.Args) == 1 {
			return p
		}
	}
	return ""
}

func (f *pathFinder) forExpr(e *hclsyntax.ForExpr) {
	source := f.visit(e.CollExpr)
	before, had := f.vars[e.ValVar]
	f.vars[e.ValVar] = source
	if e.KeyVar != "" {
		f.vars[e.KeyVar] = ""
	}
	for _, child := range []hclsyntax.Expression{e.KeyExpr, e.ValExpr, e.CondExpr} {
		if child != nil {
			f.visit(child)
		}
	}
	if had {
		f.vars[e.ValVar] = before
	} else {
		delete(f.vars, e.ValVar)
	}
}

func (f *pathFinder) traversal(t hcl.Traversal) string {
	root := t.RootName()
	if p, ok := f.vars[root]; ok {
		if p == "" {
			return ""
		}
		return f.extend(p, t[1:])
	}
	if root == "local" && len(t) > 1 {
		step, ok := t[1].(hcl.TraverseAttr)
		if !ok || f.locals[step.Name] == nil {
			return ""
		}
		inner := &pathFinder{locals: f.locals, vars: map[string]string{}, anon: map[*hclsyntax.AnonSymbolExpr]string{}}
		p, _ := inner.denotes(f.locals[step.Name].expr.src)
		if p == "" {
			return ""
		}
		return f.extend(p, t[2:])
	}
	if root != "self" && root != "provider" {
		return ""
	}
	return f.extend(root, t[1:])
}

func (f *pathFinder) extend(p string, t hcl.Traversal) string {
	for _, step := range t {
		switch step := step.(type) {
		case hcl.TraverseAttr:
			p += "." + step.Name
		case hcl.TraverseIndex:
			if name, ok := textOf(step.Key); ok && !isNumber(step.Key) {
				p += "." + name
			}
		}
	}
	return p
}

// children lists the expressions directly inside those that denote no path.
func children(e hclsyntax.Expression) []hclsyntax.Expression {
	switch e := e.(type) {
	case *hclsyntax.ConditionalExpr:
		return []hclsyntax.Expression{e.Condition, e.TrueResult, e.FalseResult}
	case *hclsyntax.BinaryOpExpr:
		return []hclsyntax.Expression{e.LHS, e.RHS}
	case *hclsyntax.UnaryOpExpr:
		return []hclsyntax.Expression{e.Val}
	case *hclsyntax.TemplateExpr:
		return e.Parts
	case *hclsyntax.TemplateWrapExpr:
		return []hclsyntax.Expression{e.Wrapped}
	case *hclsyntax.TemplateJoinExpr:
		return []hclsyntax.Expression{e.Tuple}
	case *hclsyntax.TupleConsExpr:
		return e.Exprs
	case *hclsyntax.ObjectConsExpr:
		var out []hclsyntax.Expression
		for _, item := range e.Items {
			out = append(out, item.KeyExpr, item.ValueExpr)
		}
		return out
	default:
		return nil
	}
}

// expressions lists everything of an entry that is compiled.
func (e *entry) expressions() []*expr {
	out := e.component.expressions()
	if e.answer != nil {
		out = append(out, e.answer)
	}
	for _, l := range e.locals {
		out = append(out, l.expr)
	}
	for _, p := range e.parts {
		out = append(out, p.expressions()...)
		for _, x := range []*expr{p.forEach, p.when} {
			if x != nil {
				out = append(out, x)
			}
		}
	}
	return out
}

func (c *component) expressions() []*expr {
	var out []*expr
	for _, name := range names(c.attrs) {
		out = append(out, c.attrs[name])
	}
	for _, f := range c.facts {
		out = append(out, f.expr)
	}
	for _, e := range c.edges {
		for _, name := range names(e.attrs) {
			out = append(out, e.attrs[name])
		}
	}
	for _, a := range c.amends {
		for _, name := range names(a.attrs) {
			out = append(out, a.attrs[name])
		}
	}
	for _, f := range c.fixes {
		for _, x := range []*expr{f.say, f.set} {
			if x != nil {
				out = append(out, x)
			}
		}
	}
	return out
}
