package functions

import (
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
)

// anyValue is a parameter that takes whatever there is, as it is.
func anyValue(name string) function.Parameter {
	return function.Parameter{
		Name:             name,
		Type:             cty.DynamicPseudoType,
		AllowNull:        true,
		AllowUnknown:     true,
		AllowDynamicType: true,
		AllowMarked:      true,
	}
}

func sameType(args []cty.Value) (cty.Type, error) {
	return args[0].Type(), nil
}

var sensitiveFunc = function.New(&function.Spec{
	Params: []function.Parameter{anyValue("value")},
	Type:   sameType,
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		return args[0].Mark(Sensitive{}), nil
	},
})

var nonsensitiveFunc = function.New(&function.Spec{
	Params: []function.Parameter{anyValue("value")},
	Type:   sameType,
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		v, marks := args[0].Unmark()
		delete(marks, Sensitive{})
		return v.WithMarks(marks), nil
	},
})

var isSensitiveFunc = function.New(&function.Spec{
	Params: []function.Parameter{anyValue("value")},
	Type:   function.StaticReturnType(cty.Bool),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		if args[0].HasMark(Sensitive{}) {
			return cty.True, nil
		}
		if !args[0].IsKnown() {
			return cty.UnknownVal(cty.Bool), nil // apply may find that it is
		}
		return cty.False, nil
	},
})

var ephemeralAsNullFunc = function.New(&function.Spec{
	Params: []function.Parameter{anyValue("value")},
	Type:   sameType,
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		return cty.Transform(args[0], func(_ cty.Path, v cty.Value) (cty.Value, error) {
			plain, marks := v.Unmark()
			if _, ok := marks[Ephemeral{}]; !ok {
				return v, nil
			}
			delete(marks, Ephemeral{})
			return cty.NullVal(plain.Type()).WithMarks(marks), nil
		})
	},
})
