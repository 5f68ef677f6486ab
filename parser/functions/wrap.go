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
func (l *library) wrap(name string, f function.Function, check guard) function.Function {
	params := f.Params()
	want := make([]cty.Type, len(params)) // of arguments that are converted here
	for i := range params {
		want[i] = open(&params[i])
	}
	varParam := f.VarParam()
	wantVar := cty.NilType
	if varParam != nil {
		copied := *varParam
		wantVar = open(&copied)
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
			given := args
			args, err := convertArguments(args, want, wantVar)
			if err != nil {
				return cty.NilVal, hideValues(err, given)
			}
			if err := l.checkArguments(args, check); err != nil {
				return cty.NilVal, hideValues(err, given)
			}
			result, err := l.cache.call(name, f, args)
			if err != nil {
				return cty.NilVal, hideValues(plainError(err), given)
			}
			if err := l.spend(result); err != nil {
				return cty.NilVal, err
			}
			if !selecting[name] || cannotRun(f, args) {
				result = keepReferences(result, args)
			}
			return result, nil
		},
	})
}

// selecting are the functions that return one of the values in their
// arguments, as it is: where that is unknown, it carries its own marks, and the
// others have no part in it.
var selecting = map[string]bool{
	"coalesce":        true,
	"coalescelist":    true,
	"element":         true,
	"ephemeralasnull": true,
	"lookup":          true,
	"nonsensitive":    true,
	"one":             true,
	"sensitive":       true,
	"templatefile":    true,
}

// cannotRun tells whether cty gives an unknown result without calling f.
func cannotRun(f function.Function, args []cty.Value) bool {
	params := f.Params()
	for i, arg := range args {
		p := f.VarParam()
		if i < len(params) {
			p = &params[i]
		}
		if !arg.IsKnown() && !p.AllowUnknown || arg.Type() == cty.DynamicPseudoType && !p.AllowDynamicType {
			return true
		}
	}
	return false
}

// plainError keeps the stack of a panic, which cty has caught, out of what
// users read.
func plainError(err error) error {
	if fault, ok := errors.AsType[function.PanicError](err); ok {
		return fmt.Errorf("it cannot work with these arguments (%v)", fault.Value)
	}
	return err
}

// A hiddenError stands for an error that may quote a sensitive argument. What
// kind of error it was can still be found, its text cannot be read.
type hiddenError struct{ cause error }

func (hiddenError) Error() string {
	return "it cannot work with this value, which is sensitive and not shown"
}

func (e hiddenError) Unwrap() error { return e.cause }

// hideValues replaces the text of an error where an argument, at any depth, is
// not to be shown: errors of any function may quote any argument.
func hideValues(err error, args []cty.Value) error {
	if shown(args...) {
		return err
	}
	if _, ok := errors.AsType[*BoundError](err); ok {
		return err
	}
	if arg, ok := errors.AsType[function.ArgError](err); ok {
		return function.NewArgError(arg.Index, hiddenError{err})
	}
	return hiddenError{err}
}

// open lets a parameter take everything. A collection type is opened too and
// returned, to be converted to by convertArguments.
func open(p *function.Parameter) cty.Type {
	p.AllowNull = true
	p.AllowUnknown = true
	p.AllowDynamicType = true
	p.AllowMarked = true
	if !convertible(p.Type) {
		return cty.NilType
	}
	want := p.Type
	p.Type = cty.DynamicPseudoType
	return want
}

func convertArguments(args []cty.Value, want []cty.Type, wantVar cty.Type) ([]cty.Value, error) {
	var out []cty.Value
	for i, arg := range args {
		t := wantVar
		if i < len(want) {
			t = want[i]
		}
		if t == cty.NilType {
			continue
		}
		v, err := Convert(arg, t)
		if err != nil {
			return nil, function.NewArgError(i, err)
		}
		if out == nil {
			out = append([]cty.Value{}, args...)
		}
		out[i] = v
	}
	if out == nil {
		return args, nil
	}
	return out, nil
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
