package parser

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// A Place is where a person would edit what an attribute is set to.
type Place struct {
	// Set is the argument, or the item of an object, whose value is to be
	// replaced; the zero Range where nothing sets it yet.
	Set Range
	// Into is then the block that Path is to be added to.
	Into Range
	// Path is the argument's name, after those of nested blocks to be made.
	Path []string
}

// File is the file that the place is in.
func (p Place) File() string { return p.Set.File + p.Into.File }

// Editable gives the place where a person would edit an attribute of the
// instance, which may lie in nested blocks: "health_check.enabled". The place
// serves nothing else that its modules say. why tells what keeps a program from
// editing it, "" where nothing does.
func (i *Instance) Editable(attr string) (at Place, why string) {
	path := strings.Split(attr, ".")
	switch {
	case i.Mode != Managed || i.block == nil || i.block.body == nil || i.scope == nil:
		return Place{}, "it is no resource of this repository"
	case slices.Contains(i.IgnoreChanges, path[0]) || slices.Contains(i.IgnoreChanges, "all"):
		return Place{}, "lifecycle.ignore_changes leaves " + path[0] + " to others"
	}
	k := i.block
	for len(path) > 1 {
		inner, why := only(k.body, path[0])
		if why != "" {
			return Place{}, why
		}
		if inner == nil {
			break
		}
		k, path = inner, path[1:]
	}
	if a := k.body.attr(path[0]); a != nil {
		if len(path) > 1 {
			return Place{}, path[0] + " is an argument, not a block"
		}
		return i.scope.editable(a, nil, 0)
	}
	if i.scope.mod.external {
		return Place{}, "the module " + i.Module + " was fetched and takes no value for " + attr
	}
	return Place{Into: rangeOf(k.rng), Path: path}, ""
}

// only is the one nested block of a type; nil where there is none.
func only(b *body, typ string) (inner *block, why string) {
	for _, k := range b.blocks {
		switch {
		case k.typ == "dynamic" && len(k.labels) == 1 && k.labels[0] == typ:
			return nil, "a dynamic block makes " + typ
		case k.typ != typ:
		case inner != nil:
			return nil, "there are several blocks " + typ
		default:
			inner = k
		}
	}
	return inner, ""
}

// editable follows an argument, or a part of its value, to where it is written
// as a literal.
func (s *scope) editable(a *attribute, steps hcl.Traversal, depth int) (Place, string) {
	if depth > maxOrigins {
		return Place{}, "its value is handed on too often"
	}
	e, at := unmetered(a.expr), a.rng
	for {
		switch x := e.(type) {
		case *hclsyntax.ParenthesesExpr:
			e = unmetered(x.Expression)
			continue
		case *hclsyntax.TemplateWrapExpr:
			e = unmetered(x.Wrapped)
			continue
		case *hclsyntax.ObjectConsExpr:
			if len(steps) == 0 {
				break
			}
			item, ok := itemOf(x, steps[0])
			if !ok {
				return Place{}, "its value is computed"
			}
			e, at, steps = unmetered(item.ValueExpr), hcl.RangeBetween(item.KeyExpr.Range(), item.ValueExpr.Range()), steps[1:]
			continue
		case *hclsyntax.ScopeTraversalExpr:
			return s.editableName(x.Traversal, steps, depth+1)
		}
		break
	}
	switch {
	case len(steps) > 0 || !isLiteral(e):
		return Place{}, fmt.Sprintf("its value is computed at %s:%d", at.Filename, at.Start.Line)
	case s.mod.external:
		return Place{}, "its value stands in a module that was fetched"
	}
	return Place{Set: rangeOf(at)}, ""
}

// editableName follows a reference, where nothing else refers to the same.
func (s *scope) editableName(t, steps hcl.Traversal, depth int) (Place, string) {
	name, ok := "", len(t) > 1 && s.mod != nil
	if ok {
		step, isAttr := t[1].(hcl.TraverseAttr)
		name, ok = step.Name, isAttr
	}
	root := t.RootName()
	if !ok || root != "var" && root != "local" {
		return Place{}, "its value comes from " + traversalString(t)
	}
	steps = slices.Concat(t[2:], steps)
	if others := s.mod.uses(root, name, steps); len(others) > 1 {
		return Place{}, fmt.Sprintf("%s.%s serves more than this (%s:%d, %s:%d)", root, name,
			others[0].Filename, others[0].Start.Line, others[1].Filename, others[1].Start.Line)
	}
	if root == "local" {
		if a := s.mod.locals[name]; a != nil {
			return s.editable(a, steps, depth)
		}
		return Place{}, "local." + name + " is not declared"
	}
	v := s.mod.variables[name]
	switch {
	case v == nil:
		return Place{}, "var." + name + " is not declared"
	case s.parent != nil && s.call != nil:
		if a := s.call.blk.body.attr(name); a != nil {
			return s.parent.editable(a, steps, depth)
		}
		if s.parent.mod.external || len(steps) > 0 {
			return Place{}, fmt.Sprintf("the call of %s does not set %s", s.block, name)
		}
		return Place{Into: rangeOf(s.call.blk.rng), Path: []string{name}}, ""
	case s.ev.inputs[name] != nil:
		in := s.ev.inputs[name]
		if in.rng.Filename == "" || in.expr == nil {
			return Place{}, fmt.Sprintf("var.%s is given by the %s", name, in.origin)
		}
		return s.editable(&attribute{name: name, expr: in.expr, rng: in.rng}, steps, depth)
	case v.def != nil:
		return s.editable(v.def, steps, depth)
	default:
		return Place{}, "var." + name + " has no value"
	}
}

func itemOf(x *hclsyntax.ObjectConsExpr, step hcl.Traverser) (hclsyntax.ObjectConsItem, bool) {
	for _, item := range x.Items {
		if isKey(item.KeyExpr, step) {
			return item, true
		}
	}
	return hclsyntax.ObjectConsItem{}, false
}

// isLiteral reports whether an expression says its value itself.
func isLiteral(e hclsyntax.Expression) bool {
	switch e := unmetered(e).(type) {
	case *hclsyntax.LiteralValueExpr:
		return e.Val.Type() != cty.DynamicPseudoType || e.Val.IsNull()
	case *hclsyntax.TemplateExpr:
		return e.IsStringLiteral()
	case *hclsyntax.TupleConsExpr:
		return !slices.ContainsFunc(e.Exprs, func(x hclsyntax.Expression) bool { return !isLiteral(x) })
	case *hclsyntax.UnaryOpExpr:
		return isLiteral(e.Val)
	default:
		return false
	}
}

// uses are the places in a module that refer to a variable or local, or to a
// part of it that overlaps with the one that the steps name.
func (m *module) uses(root, name string, steps hcl.Traversal) []hcl.Range {
	var out []hcl.Range
	look := func(e hclsyntax.Expression) {
		for _, t := range e.Variables() {
			if t.RootName() != root || len(t) < 2 {
				continue
			}
			if step, ok := t[1].(hcl.TraverseAttr); ok && step.Name == name && overlap(t[2:], steps) {
				out = append(out, t.SourceRange())
			}
		}
	}
	var inside func(b *body)
	inside = func(b *body) {
		for _, n := range b.order {
			look(b.attrs[n].expr)
		}
		for _, k := range b.blocks {
			inside(k.body)
		}
	}
	for _, n := range m.localOrder {
		look(m.locals[n].expr)
	}
	for _, n := range m.outputOrder {
		inside(m.outputs[n].blk.body)
	}
	for _, n := range m.resourceOrder {
		inside(m.resources[n].blk.body)
	}
	for _, n := range m.callOrder {
		inside(m.calls[n].blk.body)
	}
	for _, n := range m.providerOrder {
		inside(m.providers[n].blk.body)
	}
	for _, k := range m.checks {
		inside(k.body)
	}
	for _, k := range m.imports {
		inside(k.body)
	}
	return out
}

// overlap reports whether one path of steps may lie in the other.
func overlap(a, b hcl.Traversal) bool {
	for n := range min(len(a), len(b)) {
		x, y := stepName(a[n]), stepName(b[n])
		if x != "" && y != "" && x != y {
			return false
		}
	}
	return true
}

func stepName(t hcl.Traverser) string {
	switch t := t.(type) {
	case hcl.TraverseAttr:
		return t.Name
	case hcl.TraverseIndex:
		if t.Key.Type() == cty.String && t.Key.IsKnown() && !t.Key.IsNull() {
			return t.Key.AsString()
		}
	}
	return ""
}
