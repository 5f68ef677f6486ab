package functions

import (
	"errors"
	"fmt"

	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
)

// A guard looks at the arguments of a call, marks removed, before the call is
// made, and refuses what would cost too much. Arguments may be unknown or null.
type guard func(l Limits, args []cty.Value) error

// wrap returns f with what every function of this package has: its arguments
// and its result are bounded, and where the result is unknown it carries the
// marks of everything that it might have come from.
//
// The latter is needed because a function that takes marked arguments as they
// are, element for instance, is not called at all while another argument is
// unknown: what its result depends on would be forgotten.
func (l *library) wrap(f function.Function, check guard) function.Function {
	params := f.Params()
	for i := range params {
		open(&params[i])
	}
	varParam := f.VarParam()
	if varParam != nil {
		copied := *varParam
		open(&copied)
		varParam = &copied
	}
	return function.New(&function.Spec{
		Description: f.Description(),
		Params:      params,
		VarParam:    varParam,
		// The inner function finds its type itself; finding it here as well
		// would decode and render everything twice.
		Type: function.StaticReturnType(cty.DynamicPseudoType),
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			if err := l.checkArguments(args, check); err != nil {
				return cty.NilVal, err
			}
			result, err := f.Call(args)
			if err != nil {
				return cty.NilVal, plainError(err)
			}
			if err := l.spend(result); err != nil {
				return cty.NilVal, err
			}
			return keepReferences(result, args), nil
		},
	})
}

// plainError keeps the stack of a panic, which cty has caught, out of what
// users read.
func plainError(err error) error {
	var fault function.PanicError
	if errors.As(err, &fault) {
		return fmt.Errorf("it cannot work with these arguments (%v)", fault.Value)
	}
	return err
}

func open(p *function.Parameter) {
	p.AllowNull = true
	p.AllowUnknown = true
	p.AllowDynamicType = true
	p.AllowMarked = true
}

func (l *library) checkArguments(args []cty.Value, check guard) error {
	nodes := l.limits.MaxElements * nodesPerElement
	for _, arg := range args {
		if err := countNodes(arg, &nodes, l.limits); err != nil {
			return err
		}
	}
	if check == nil {
		return nil
	}
	plain := make([]cty.Value, len(args))
	for i, arg := range args {
		plain[i], _ = arg.Unmark()
	}
	return check(l.limits, plain)
}

// keepReferences gives an unknown result the marks of all arguments, but for
// those that say how a value may be shown: whether an unknown value is
// sensitive is decided as Terraform decides it.
func keepReferences(result cty.Value, args []cty.Value) cty.Value {
	if result.IsKnown() {
		return result
	}
	if marks := references(args...); len(marks) > 0 {
		return result.WithMarks(marks)
	}
	return result
}

// references are the marks of the values, at any depth, without Sensitive and
// Ephemeral.
func references(vals ...cty.Value) cty.ValueMarks {
	marks := make(cty.ValueMarks)
	for _, v := range vals {
		if !v.ContainsMarked() {
			continue
		}
		_, deep := v.UnmarkDeep()
		for mark := range deep {
			if mark != (Sensitive{}) && mark != (Ephemeral{}) {
				marks[mark] = struct{}{}
			}
		}
	}
	return marks
}

// visibility is what references leaves out: Sensitive and Ephemeral, where any
// part of the values carries them.
func visibility(vals ...cty.Value) cty.ValueMarks {
	marks := make(cty.ValueMarks)
	for _, v := range vals {
		if !v.ContainsMarked() {
			continue
		}
		_, deep := v.UnmarkDeep()
		for mark := range deep {
			if mark == (Sensitive{}) || mark == (Ephemeral{}) {
				marks[mark] = struct{}{}
			}
		}
	}
	return marks
}

func notNull(b *cty.RefinementBuilder) *cty.RefinementBuilder {
	return b.NotNull()
}
