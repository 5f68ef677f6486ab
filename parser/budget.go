package parser

import (
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
)

// Functions bound what they make; `for` and templates belong to the HCL library
// and know no bound. So what they repeat is wrapped in metered expressions,
// which spend from the evaluation's budget and give an unknown value once
// nothing is left.

// A metered expression spends for each evaluation.
type metered struct {
	hclsyntax.Expression
	cost cty.Value
}

// blockCost is what each block costs that a dynamic block makes: blocks within
// blocks multiply.
const blockCost = 64

// exhausted reports that the budget of the root module is spent, where it is.
func (ev *evaluation) exhausted(at hcl.Range) bool {
	if ev.steps <= maxSteps {
		return false
	}
	ev.diags.bound(errExhausted.what, errExhausted.limit, at)
	return true
}

// A turn of a loop costs more than a part of a template.
var (
	loopCost = cty.NumberIntVal(16)
	partCost = cty.NumberIntVal(1)
)

// meterName cannot be written in a configuration.
const meterName = "\x00spend"

// bytesPerStep is how much text costs as much as one step of a loop.
const bytesPerStep = 16

// Value evaluates the expression within the budget.
func (m metered) Value(ctx *hcl.EvalContext) (cty.Value, hcl.Diagnostics) {
	spend, ok := meterOf(ctx)
	if !ok {
		return m.Expression.Value(ctx)
	}
	if _, err := spend.Call([]cty.Value{m.cost}); err != nil {
		exhausted()
	}
	v, d := m.value(ctx)
	if isHuge(v) {
		return cty.DynamicVal, append(d, boundDiag("size of a number in binary digits", maxExponent, m.Range()))
	}
	if plain, _ := v.Unmark(); plain.Type() == cty.String && plain.IsKnown() && !plain.IsNull() {
		if n := len(plain.AsString()); n > bytesPerStep {
			if _, err := spend.Call([]cty.Value{cty.NumberIntVal(int64(n / bytesPerStep))}); err != nil {
				exhausted()
			}
		}
	}
	return v, d
}

// value evaluates the wrapped expression. Where a repeated part of a template
// is unknown, the library forgets what the other turns referred to: their marks
// are put back.
func (m metered) value(ctx *hcl.EvalContext) (cty.Value, hcl.Diagnostics) {
	join, ok := m.Expression.(*hclsyntax.TemplateJoinExpr)
	if !ok {
		return m.Expression.Value(ctx)
	}
	turns, d := join.Tuple.Value(ctx)
	if turns.IsNull() || !turns.Type().IsTupleType() {
		return cty.UnknownVal(cty.String).WithSameMarks(turns), d
	}
	v, more := (&hclsyntax.TemplateJoinExpr{Tuple: &hclsyntax.LiteralValueExpr{Val: turns, SrcRange: join.Tuple.Range()}}).Value(ctx)
	if !v.IsKnown() {
		_, marks := turns.UnmarkDeep()
		v = v.WithMarks(marks)
	}
	return v, append(d, more...)
}

// isHuge reports a number that is far too long to be written out.
func isHuge(v cty.Value) bool {
	v, _ = v.Unmark()
	if v.Type() != cty.Number || v.IsNull() || !v.IsKnown() {
		return false
	}
	e := v.AsBigFloat().MantExp(nil)
	return e > maxExponent || e < -maxExponent
}

var errExhausted = &limitError{"work of evaluating this root module in steps", maxSteps}

// exhausted ends the evaluation of an expression at once: the library's loops
// would go on after an error. safeValue recovers it.
func exhausted() {
	panic(errExhausted) //nolint:forbidigo // the only way out of a loop that is not ours
}

func meterOf(ctx *hcl.EvalContext) (function.Function, bool) {
	for ; ctx != nil; ctx = ctx.Parent() {
		if f, ok := ctx.Functions[meterName]; ok {
			return f, true
		}
	}
	return function.Function{}, false
}

// meter makes the function by which metered expressions spend.
func (ev *evaluation) meter() function.Function {
	return function.New(&function.Spec{
		VarParam: &function.Parameter{Name: "steps", Type: cty.Number},
		Type:     function.StaticReturnType(cty.Bool),
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			n := int64(0)
			for _, a := range args {
				steps, _ := a.AsBigFloat().Int64()
				n += steps
			}
			if ev.steps += n; ev.steps > maxSteps {
				return cty.NilVal, &limitError{"work of evaluating", maxSteps}
			}
			return cty.True, nil
		},
	})
}

// meterLoop wraps what a for expression evaluates for each element.
func meterLoop(e *hclsyntax.ForExpr) {
	e.ValExpr = meteredExpr(e.ValExpr, loopCost)
	e.CondExpr = meteredExpr(e.CondExpr, partCost)
}

// meterTemplate wraps the parts of a template that can be long.
func meterTemplate(e *hclsyntax.TemplateExpr) {
	for i, p := range e.Parts {
		if l, ok := p.(*hclsyntax.LiteralValueExpr); !ok || l.Val.Type() == cty.Number {
			e.Parts[i] = meteredExpr(p, partCost)
		}
	}
}

func meteredExpr(e hclsyntax.Expression, cost cty.Value) hclsyntax.Expression {
	if e == nil {
		return nil
	}
	if _, ok := e.(metered); ok {
		return e
	}
	return metered{e, cost}
}

// unmetered gives the expression itself.
func unmetered(e hclsyntax.Expression) hclsyntax.Expression {
	if m, ok := e.(metered); ok {
		return m.Expression
	}
	return e
}
