package parser

import (
	"maps"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"
)

// A conditional gives what the HCL library's does, without the references of a
// branch that is known not to be taken: the library marks the result with those
// of both, and it comes from one. That the other branch is secret stays with
// it, as with Terraform. Each part is evaluated once.
type conditional struct{ *hclsyntax.ConditionalExpr }

// meterConditional puts a conditional in the place of the library's. What holds
// an expression cannot be changed from inside, so that one always takes its
// first branch from here on.
func meterConditional(e *hclsyntax.ConditionalExpr) {
	own := *e
	e.Condition = &hclsyntax.LiteralValueExpr{Val: cty.True, SrcRange: e.Condition.Range()}
	e.TrueResult = conditional{&own}
	e.FalseResult = &hclsyntax.LiteralValueExpr{Val: cty.NullVal(cty.DynamicPseudoType), SrcRange: e.FalseResult.Range()}
}

// evaluated is an expression whose value is known by now.
type evaluated struct {
	hclsyntax.Expression
	value cty.Value
	diags hcl.Diagnostics
}

// Value gives the value.
func (e evaluated) Value(*hcl.EvalContext) (cty.Value, hcl.Diagnostics) { return e.value, e.diags }

func evaluate(e hclsyntax.Expression, ctx *hcl.EvalContext) evaluated {
	v, d := e.Value(ctx)
	return evaluated{e, v, d}
}

// Value evaluates the conditional.
func (c conditional) Value(ctx *hcl.EvalContext) (cty.Value, hcl.Diagnostics) {
	condition, yes, no := evaluate(c.Condition, ctx), evaluate(c.TrueResult, ctx), evaluate(c.FalseResult, ctx)
	plain, _ := condition.value.Unmark()
	if truth, err := convert.Convert(plain, cty.Bool); err == nil && truth.IsKnown() && !truth.IsNull() {
		if truth.True() {
			no.value = withoutReferences(no.value)
		} else {
			yes.value = withoutReferences(yes.value)
		}
	}
	own := *c.ConditionalExpr
	own.Condition, own.TrueResult, own.FalseResult = condition, yes, no
	return own.Value(ctx)
}

// withoutReferences takes all marks off a value but those that keep it secret.
func withoutReferences(v cty.Value) cty.Value {
	plain, marks := v.Unmark()
	marks = maps.Clone(marks)
	maps.DeleteFunc(marks, func(m any, _ struct{}) bool { return m != (Sensitive{}) && m != (Ephemeral{}) })
	return plain.WithMarks(marks)
}
