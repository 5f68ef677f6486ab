package functions

import (
	"maps"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"
	"github.com/zclconf/go-cty/cty/function"
)

// The functions that Instrument puts into expressions. No configuration can
// call them, as their names are no identifiers.
const (
	loopFunction      = "for in"
	joinFunction      = "for join"
	ifFunction        = "if"
	conditionFunction = "if condition"
	trueFunction      = "if true"
	falseFunction     = "if false"
)

// Instrument changes the expressions below the node in place, so that
// evaluating them does what hcl leaves undone:
//
//   - loops count their iterations, so that loops in loops end: with a
//     BoundError once those of all expressions that share one call of New are
//     more than Limits.MaxIterations;
//   - a conditional whose condition is known has the references of the branch
//     that it takes, not those of both, and one whose condition is unknown has
//     those of both at all depths;
//   - a loop in a template whose result is unknown has the references of what
//     it went through.
//
// Values stay as they are, and so do the marks Sensitive and Ephemeral. It must
// be called once for a node, before evaluation, which then needs the functions
// that New gives.
func Instrument(node hclsyntax.Node) {
	var found []hclsyntax.Node
	_ = hclsyntax.VisitAll(node, func(n hclsyntax.Node) hcl.Diagnostics {
		found = append(found, n)
		return nil
	})
	for _, n := range found {
		switch e := n.(type) {
		case *hclsyntax.ForExpr:
			e.CollExpr = through(loopFunction, e.CollExpr)
		case *hclsyntax.TemplateJoinExpr:
			e.Tuple = through(joinFunction, e.Tuple)
		case *hclsyntax.ConditionalExpr:
			inner := *e
			inner.Condition = through(conditionFunction, e.Condition)
			inner.TrueResult = through(trueFunction, e.TrueResult)
			inner.FalseResult = through(falseFunction, e.FalseResult)
			// What holds the conditional cannot be changed here, so it
			// becomes one that always takes the same branch.
			e.Condition = &hclsyntax.LiteralValueExpr{Val: cty.True, SrcRange: e.Condition.Range()}
			e.FalseResult = &hclsyntax.LiteralValueExpr{Val: cty.NullVal(cty.DynamicPseudoType), SrcRange: e.FalseResult.Range()}
			e.TrueResult = through(ifFunction, &inner)
		}
	}
}

func through(name string, arg hclsyntax.Expression) hclsyntax.Expression {
	r := arg.Range()
	return &hclsyntax.FunctionCallExpr{
		Name:            name,
		Args:            []hclsyntax.Expression{arg},
		NameRange:       r,
		OpenParenRange:  r,
		CloseParenRange: r,
	}
}

func (l *library) instruments() map[string]function.Function {
	return map[string]function.Function{
		loopFunction:      passing(l.countLoop),
		joinFunction:      passing(keepLoopReferences),
		conditionFunction: passing(markOutcome),
		trueFunction:      passing(func(v cty.Value) (cty.Value, error) { return markBranch(v, true), nil }),
		falseFunction:     passing(func(v cty.Value) (cty.Value, error) { return markBranch(v, false), nil }),
		ifFunction:        passing(settleMarks),
	}
}

func passing(f func(cty.Value) (cty.Value, error)) function.Function {
	return function.New(&function.Spec{
		Params: []function.Parameter{anyValue("value")},
		Type:   function.StaticReturnType(cty.DynamicPseudoType),
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			return f(args[0])
		},
	})
}

func (l *library) countLoop(v cty.Value) (cty.Value, error) {
	plain, _ := v.Unmark()
	if plain.IsNull() || !plain.IsKnown() || !plain.CanIterateElements() {
		return v, nil
	}
	if l.iterations.Add(int64(plain.LengthInt())) > l.limits.MaxIterations {
		return cty.NilVal, &BoundError{Bound: "iterations of loops", Limit: l.limits.MaxIterations}
	}
	return v, nil
}

// keepLoopReferences lifts the references of a template's loop to its tuple,
// where they survive an element that is unknown. An unknown tuple becomes a
// known one of an unknown string: the text is as unknown, but has the marks.
func keepLoopReferences(v cty.Value) (cty.Value, error) {
	marks := references(v)
	if plain, own := v.Unmark(); !plain.IsKnown() {
		return cty.TupleVal([]cty.Value{cty.UnknownVal(cty.String)}).WithMarks(marks, own), nil
	}
	return v.WithMarks(marks), nil
}

// outcome marks a condition that is known with what it is.
type outcome bool

// branch stands for a reference of a conditional's branch, until it is known
// which branch is taken.
type branch struct {
	taken bool
	deep  bool // the reference is not the branch's own, but of a part of it
	mark  reference
}

// reference is a mark that belongs to the caller.
type reference = any

func markOutcome(v cty.Value) (cty.Value, error) {
	plain, _ := v.Unmark()
	truth, err := convert.Convert(plain, cty.Bool)
	if err != nil || truth.IsNull() || !truth.IsKnown() {
		return v, nil //nolint:nilerr // the conditional itself will say what is wrong
	}
	return v.Mark(outcome(truth.True())), nil
}

func markBranch(v cty.Value, taken bool) cty.Value {
	if !v.ContainsMarked() {
		return v
	}
	plain, own := v.Unmark()
	marks := visibility(cty.NullVal(cty.Bool).WithMarks(own))
	deep := references(plain)
	for mark := range references(cty.NullVal(cty.Bool).WithMarks(own)) {
		marks[branch{taken: taken, mark: mark}] = struct{}{}
		delete(deep, mark)
	}
	for mark := range deep {
		marks[branch{taken: taken, deep: true, mark: mark}] = struct{}{}
	}
	return plain.WithMarks(marks)
}

func settleMarks(v cty.Value) (cty.Value, error) {
	plain, marks := v.Unmark()
	if len(marks) == 0 {
		return v, nil
	}
	_, isTrue := marks[outcome(true)]
	_, isFalse := marks[outcome(false)]
	decided := isTrue || isFalse
	settled := maps.Clone(marks)
	maps.DeleteFunc(settled, func(mark reference, _ struct{}) bool {
		switch mark.(type) {
		case outcome, branch:
			return true
		default:
			return false
		}
	})
	for mark := range marks {
		b, ok := mark.(branch)
		if ok && (!decided && (!b.deep || !plain.IsKnown()) || decided && !b.deep && b.taken == isTrue) {
			settled[b.mark] = struct{}{}
		}
	}
	return plain.WithMarks(settled), nil
}
