package functions

import (
	"fmt"

	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
)

// convertFunc gives tostring, tolist and the others of their kind.
func convertFunc(want cty.Type) function.Function {
	return function.New(&function.Spec{
		Params: []function.Parameter{anyValue("v")},
		Type: func(args []cty.Value) (cty.Type, error) {
			v, err := Convert(args[0], want)
			if err != nil {
				return cty.NilType, cannotConvert(args[0], want, err)
			}
			if !args[0].IsKnown() {
				return want, nil
			}
			return v.Type(), nil
		},
		Impl: func(args []cty.Value, retType cty.Type) (cty.Value, error) {
			if plain, marks := args[0].Unmark(); !plain.IsKnown() {
				// Terraform forgets what it knew, the type of the elements too.
				return cty.UnknownVal(want).WithMarks(marks), nil
			}
			v, err := Convert(args[0], retType)
			if err != nil {
				return cty.NilVal, cannotConvert(args[0], want, err)
			}
			return v, nil
		},
	})
}

func cannotConvert(v cty.Value, want cty.Type, err error) error {
	wanted := want.FriendlyNameForConstraint()
	from := v.Type().FriendlyName()
	plain, _ := v.Unmark()
	switch {
	case v.Type() == cty.String && plain.IsKnown() && !plain.IsNull() && (want == cty.Number || want == cty.Bool):
		what := "a string"
		if shown(v) && len(plain.AsString()) < 60 {
			what = fmt.Sprintf("%q", plain.AsString())
		}
		if want == cty.Bool {
			return function.NewArgErrorf(0, "%s is neither \"true\" nor \"false\", so that it is no bool", what)
		}
		return function.NewArgErrorf(0, "%s is not a decimal number", what)
	case v.Type().IsPrimitiveType() || want.IsPrimitiveType():
		return function.NewArgErrorf(0, "%s cannot become %s", from, wanted)
	default:
		return function.NewArgErrorf(0, "%s cannot become %s: %s", from, wanted, err)
	}
}
