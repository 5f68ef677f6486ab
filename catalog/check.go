package catalog

import (
	"slices"
	"strings"

	"github.com/agext/levenshtein"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// unknown reports a word outside a fixed list, with the nearest ones.
func (d *decoder) unknown(rng hcl.Range, what, got string, known []string) {
	if like := nearest(got, known, 3); len(like) > 0 {
		d.fault(rng, "Unknown %s %q; did you mean %s?", what, got, strings.Join(like, ", "))
		return
	}
	known = slices.Sorted(slices.Values(known))
	d.fault(rng, "Unknown %s %q; there are: %s.", what, got, strings.Join(known, ", "))
}

// nearest gives up to n words that are most like got, best first.
func nearest(got string, known []string, n int) []string {
	type candidate struct {
		word     string
		distance int
	}
	var found []candidate
	for _, word := range known {
		distance := levenshtein.Distance(strings.ToLower(got), strings.ToLower(word), nil)
		if distance <= max(2, len(got)/3) || len(got) > 2 && (strings.HasPrefix(word, got) || strings.HasPrefix(got, word)) {
			found = append(found, candidate{word, distance})
		}
	}
	slices.SortFunc(found, func(a, b candidate) int {
		if a.distance != b.distance {
			return a.distance - b.distance
		}
		return strings.Compare(a.word, b.word)
	})
	var out []string
	for _, c := range found[:min(n, len(found))] {
		out = append(out, c.word)
	}
	return out
}

// literal gives the Go value of a constant string or bool.
func (d *decoder) literal(a *hclsyntax.Attribute) any {
	v, diags := a.Expr.Value(nil)
	if diags.HasErrors() || v.IsNull() || !v.IsKnown() {
		d.fault(a.Expr.Range(), "%s must be a constant.", a.Name)
		return nil
	}
	switch v.Type() {
	case cty.String:
		return v.AsString()
	case cty.Bool:
		return v.True()
	default:
		d.fault(a.Expr.Range(), "%s must be a string or a bool.", a.Name)
		return nil
	}
}

func (d *decoder) literalList(a *hclsyntax.Attribute) []string {
	v, diags := a.Expr.Value(nil)
	if diags.HasErrors() || v.IsNull() || !v.IsKnown() {
		d.fault(a.Expr.Range(), "%s must be a constant list of strings.", a.Name)
		return nil
	}
	if v.Type() == cty.String {
		return []string{v.AsString()}
	}
	if !v.Type().IsTupleType() {
		d.fault(a.Expr.Range(), "%s must be a constant list of strings.", a.Name)
		return nil
	}
	var out []string
	for _, e := range v.AsValueSlice() {
		if e.Type() != cty.String || e.IsNull() {
			d.fault(a.Expr.Range(), "%s must be a constant list of strings.", a.Name)
			return nil
		}
		out = append(out, e.AsString())
	}
	return out
}

// expr compiles an expression in which the extra variables may occur, and
// checks what can be told of its value without an instance.
func (d *decoder) expr(e hclsyntax.Expression, spec attributeSpec, extra []string) *expr {
	x, diags := compile(e, d.cat, d.locals, extra)
	d.diags = append(d.diags, diags...)
	d.shape(e, spec)
	return x
}

// shape looks at the leaves that an expression can give.
func (d *decoder) shape(e hclsyntax.Expression, spec attributeSpec) {
	switch e := e.(type) {
	case *hclsyntax.ParenthesesExpr:
		d.shape(e.Expression, spec)
		return
	case *hclsyntax.ConditionalExpr:
		d.shape(e.TrueResult, spec)
		d.shape(e.FalseResult, spec)
		return
	case *hclsyntax.FunctionCallExpr:
		if e.Name == "coalesce" || e.Name == "try" {
			for _, arg := range e.Args {
				d.shape(arg, spec)
			}
		}
		return
	case *hclsyntax.ObjectConsExpr:
		d.objectShape(e, spec)
		return
	}
	v, diags := e.Value(nil)
	if diags.HasErrors() || !v.IsKnown() || v.IsNull() {
		return
	}
	d.constantShape(e.Range(), v, spec)
}

func (d *decoder) objectShape(e *hclsyntax.ObjectConsExpr, spec attributeSpec) {
	switch spec.shape {
	case shapeUnits:
		d.objectKeys(e, "part of units", unitKeys)
	case shapeSet:
		d.objectKeys(e, "part of set", setKeys)
		for _, item := range e.Items {
			if v, diags := item.KeyExpr.Value(nil); !diags.HasErrors() && v.Type() == cty.String && v.AsString() == "mode" {
				d.shape(item.ValueExpr, attributeSpec{shapeWord, modes})
			}
		}
	case shapeSelector:
		d.objectKeys(e, "part of a selector", selectorKeys)
	case shapeText, shapeWord, shapeBool, shapeNumber, shapeTexts:
		d.fault(e.Range(), "An object does not fit here.")
	case shapeLabels, shapeRefs, shapeAny:
	}
}

func (d *decoder) constantShape(rng hcl.Range, v cty.Value, spec attributeSpec) {
	primitive := v.Type().IsPrimitiveType()
	switch spec.shape {
	case shapeWord:
		if v.Type() != cty.String {
			d.fault(rng, "A string must stand here: one of %s.", strings.Join(spec.words, ", "))
		} else if !slices.Contains(spec.words, v.AsString()) {
			d.unknown(rng, "value", v.AsString(), spec.words)
		}
	case shapeText:
		if !primitive {
			d.fault(rng, "A string must stand here.")
		}
	case shapeBool:
		if v.Type() != cty.Bool {
			d.fault(rng, "A bool must stand here.")
		}
	case shapeNumber:
		if v.Type() != cty.Number {
			d.fault(rng, "A number must stand here.")
		}
	case shapeUnits:
		if v.Type() != cty.Number {
			d.fault(rng, "units is a number or an object of %s.", strings.Join(unitKeys, ", "))
		}
	case shapeSet, shapeSelector:
		d.fault(rng, "An object must stand here.")
	case shapeTexts, shapeRefs, shapeLabels, shapeAny:
	}
}

// objectKeys checks the constant keys of every object that an expression can give.
func (d *decoder) objectKeys(e hclsyntax.Expression, what string, known []string) {
	switch e := e.(type) {
	case *hclsyntax.ParenthesesExpr:
		d.objectKeys(e.Expression, what, known)
	case *hclsyntax.ConditionalExpr:
		d.objectKeys(e.TrueResult, what, known)
		d.objectKeys(e.FalseResult, what, known)
	case *hclsyntax.ObjectConsExpr:
		for _, item := range e.Items {
			v, diags := item.KeyExpr.Value(nil)
			if diags.HasErrors() || v.Type() != cty.String || v.IsNull() {
				continue
			}
			if !slices.Contains(known, v.AsString()) {
				d.unknown(item.KeyExpr.Range(), what, v.AsString(), known)
			}
		}
	}
}
