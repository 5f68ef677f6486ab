package parser

import (
	"maps"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"
)

// A branch is one of the results of a conditional. The HCL library marks what
// a conditional gives with the references of both; those of a branch that is
// known not to be taken are nothing that the result comes from. That it is
// secret stays with it, as with Terraform.
type branch struct {
	hclsyntax.Expression
	condition hclsyntax.Expression
	taken     bool // when the condition is true
}

// branches wraps the results of a conditional.
func branches(e *hclsyntax.ConditionalExpr) {
	e.TrueResult = branch{unmetered(e.TrueResult), e.Condition, true}
	e.FalseResult = branch{unmetered(e.FalseResult), e.Condition, false}
}

// Value evaluates the branch.
func (b branch) Value(ctx *hcl.EvalContext) (cty.Value, hcl.Diagnostics) {
	v, d := b.Expression.Value(ctx)
	if !v.IsMarked() {
		return v, d
	}
	condition, _ := b.condition.Value(ctx) // the conditional itself says what is wrong with it
	condition, _ = condition.Unmark()
	truth, err := convert.Convert(condition, cty.Bool)
	if err != nil || truth.IsNull() || !truth.IsKnown() || truth.True() == b.taken {
		return v, d
	}
	plain, marks := v.Unmark()
	marks = maps.Clone(marks)
	maps.DeleteFunc(marks, func(m any, _ struct{}) bool { return m != (Sensitive{}) && m != (Ephemeral{}) })
	return plain.WithMarks(marks), d
}
