package parser

import (
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// maxOrigins bounds a chain of origins; a longer one is cut off at its end.
const maxOrigins = 100

// Origins gives the places that an attribute's value came through: the
// attribute of the block first, then the locals, variables, module inputs,
// module outputs and variable files that it was handed on by, and last the
// place where a person would edit it. Where an expression does more than hand
// on one value, the chain ends there. It is nil where the attribute is not set.
func (i *Instance) Origins(name string) []Range { return i.originsOf(name).places }

// Input gives the place where the value of an attribute is handed in from
// outside the module that the block is in: the line of the call, or of a call
// around it, or of a variable file. ok is false where the value is the module's
// own.
func (i *Instance) Input(name string) (at Range, ok bool) {
	o := i.originsOf(name)
	if !o.outside {
		return Range{}, false
	}
	return o.places[len(o.places)-1], true
}

func (i *Instance) originsOf(name string) *origins {
	o := &origins{home: i.scope}
	if i.block == nil || i.block.body == nil || i.scope == nil {
		return o
	}
	if a := i.block.body.attr(name); a != nil {
		o.add(i.scope, a.rng)
		o.follow(i.scope, a.expr, nil)
	}
	return o
}

type origins struct {
	places  []Range
	home    *scope // of the block
	outside bool   // the last place is in a module around that
}

// add appends a place in a scope; it is false where the chain must end.
func (o *origins) add(s *scope, at hcl.Range) bool {
	if s.mod.standIn != "" && at.Filename == s.mod.standIn {
		return len(o.places) < maxOrigins // nobody's to edit, but what leads on
	}
	r := rangeOf(at)
	if len(o.places) >= maxOrigins || slices.Contains(o.places, r) {
		return false
	}
	o.places = append(o.places, r)
	o.outside = s != o.home && s.around(o.home)
	return true
}

// follow goes from an expression to where the part of its value that the steps
// name was written.
func (o *origins) follow(s *scope, e hclsyntax.Expression, steps hcl.Traversal) {
	switch e := unmetered(e).(type) {
	case *hclsyntax.ParenthesesExpr:
		o.follow(s, e.Expression, steps)
	case *hclsyntax.TemplateWrapExpr:
		o.follow(s, e.Wrapped, steps)
	case *hclsyntax.ScopeTraversalExpr:
		o.named(s, e.Traversal, steps)
	case *hclsyntax.ObjectConsExpr:
		if len(steps) == 0 {
			return
		}
		for _, item := range e.Items {
			if isKey(item.KeyExpr, steps[0]) && o.add(s, hcl.RangeBetween(item.KeyExpr.Range(), item.ValueExpr.Range())) {
				o.follow(s, item.ValueExpr, steps[1:])
				return
			}
		}
	}
}

// named follows a reference that hands a value on.
func (o *origins) named(s *scope, t hcl.Traversal, steps hcl.Traversal) {
	if len(t) < 2 || s.mod == nil {
		return
	}
	step, ok := t[1].(hcl.TraverseAttr)
	if !ok {
		return
	}
	rest := slices.Concat(t[2:], steps)
	switch t.RootName() {
	case "local":
		o.attribute(s, s.mod.locals[step.Name], rest)
	case "var":
		o.variable(s, step.Name, rest)
	case "module":
		o.output(s, step.Name, rest)
	}
}

func (o *origins) attribute(s *scope, a *attribute, steps hcl.Traversal) {
	if a != nil && o.add(s, a.rng) {
		o.follow(s, a.expr, steps)
	}
}

func (o *origins) variable(s *scope, name string, steps hcl.Traversal) {
	v := s.mod.variables[name]
	switch {
	case s.parent != nil && s.call != nil && s.call.blk.body.attr(name) != nil:
		o.attribute(s.parent, s.call.blk.body.attr(name), steps)
	case s.parent == nil && s.ev.inputs[name] != nil:
		// A value from the command line or the environment has no place.
		if in := s.ev.inputs[name]; in.rng.Filename != "" {
			o.add(s, in.rng)
			o.outside = true
		}
	case v != nil && v.def != nil:
		o.attribute(s, v.def, steps)
	}
}

// output follows a module's output into the instance that the reference names,
// else into the first one: all of them have the same source.
func (o *origins) output(s *scope, call string, steps hcl.Traversal) {
	x := s.children[call]
	if x == nil || len(x.scopes) == 0 {
		return
	}
	child := x.scopes[0]
	if len(steps) > 0 {
		if index, ok := steps[0].(hcl.TraverseIndex); ok {
			for n, rep := range x.reps {
				if n < len(x.scopes) && rep.key != cty.NilVal && rep.key.RawEquals(index.Key) {
					child = x.scopes[n]
				}
			}
			steps = steps[1:]
		}
	}
	if len(steps) == 0 || child.mod == nil {
		return
	}
	if step, ok := steps[0].(hcl.TraverseAttr); ok && child.mod.outputs[step.Name] != nil {
		o.attribute(child, child.mod.outputs[step.Name].expr, steps[1:])
	}
}

// around reports whether a scope is one that calls another, at any distance.
func (s *scope) around(inner *scope) bool {
	for at := inner; at != nil; at = at.parent {
		if at == s {
			return true
		}
	}
	return false
}

// isKey reports whether an object's key is the one that a step asks for.
func isKey(key hclsyntax.Expression, step hcl.Traverser) bool {
	v, diags := key.Value(nil)
	if diags.HasErrors() || v.Type() != cty.String || !v.IsKnown() || v.IsNull() {
		return false
	}
	switch step := step.(type) {
	case hcl.TraverseAttr:
		return step.Name == v.AsString()
	case hcl.TraverseIndex:
		return step.Key.Type() == cty.String && step.Key.IsKnown() && step.Key.AsString() == v.AsString()
	default:
		return false
	}
}
