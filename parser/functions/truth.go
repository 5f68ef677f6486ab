package functions

import (
	"errors"
	"strings"
	"time"

	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"
	"github.com/zclconf/go-cty/cty/function"
)

var allTrueFunc = boolFold(true)

var anyTrueFunc = boolFold(false)

// boolFold gives alltrue (neutral true) and anytrue (neutral false). One
// element that is not neutral decides, for alltrue unless an unknown one comes
// before it, as with Terraform.
func boolFold(neutral bool) function.Function {
	return function.New(&function.Spec{
		Params:       []function.Parameter{{Name: "list", Type: cty.List(cty.Bool)}},
		Type:         function.StaticReturnType(cty.Bool),
		RefineResult: notNull,
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			unknown := false
			for it := args[0].ElementIterator(); it.Next(); {
				_, v := it.Element()
				switch {
				case !v.IsKnown():
					if neutral {
						return cty.UnknownVal(cty.Bool), nil // a later false is not looked for
					}
					unknown = true
				case v.IsNull():
					if neutral {
						return cty.False, nil
					}
				case v.True() != neutral:
					return cty.BoolVal(!neutral), nil
				}
			}
			if unknown {
				return cty.UnknownVal(cty.Bool), nil
			}
			return cty.BoolVal(neutral), nil
		},
	})
}

var startsWithFunc = function.New(&function.Spec{
	Params: []function.Parameter{
		{Name: "str", Type: cty.String, AllowUnknown: true},
		{Name: "prefix", Type: cty.String},
	},
	Type:         function.StaticReturnType(cty.Bool),
	RefineResult: notNull,
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		prefix := args[1].AsString()
		if args[0].IsKnown() {
			return cty.BoolVal(strings.HasPrefix(args[0].AsString(), prefix)), nil
		}
		// A string that only apply knows may have a beginning that is known.
		known := args[0].Range().StringPrefix()
		switch {
		case strings.HasPrefix(known, prefix):
			return cty.True, nil
		case len(known) >= len(prefix):
			return cty.False, nil
		default:
			// Terraform does not look whether what is known fits.
			return cty.UnknownVal(cty.Bool), nil
		}
	},
})

var endsWithFunc = predicate([]string{"str", "suffix"}, func(args []string) (bool, error) {
	return strings.HasSuffix(args[0], args[1]), nil
})

var strContainsFunc = predicate([]string{"str", "substr"}, func(args []string) (bool, error) {
	return strings.Contains(args[0], args[1]), nil
})

var sumFunc = function.New(&function.Spec{
	Params: []function.Parameter{{Name: "list", Type: cty.DynamicPseudoType}},
	Type: func([]cty.Value) (cty.Type, error) {
		return cty.Number, nil
	},
	RefineResult: notNull,
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		v := args[0]
		if ty := v.Type(); !ty.IsListType() && !ty.IsSetType() && !ty.IsTupleType() {
			return cty.NilVal, function.NewArgErrorf(0, "a list, set or tuple is needed, not %s", ty.FriendlyName())
		}
		if v.LengthInt() == 0 {
			return cty.NilVal, function.NewArgErrorf(0, "an empty list has no sum")
		}
		if !v.IsWhollyKnown() {
			return cty.UnknownVal(cty.Number), nil
		}
		sum := cty.Zero
		for it := v.ElementIterator(); it.Next(); {
			_, e := it.Element()
			n, err := convert.Convert(e, cty.Number)
			if err != nil || n.IsNull() {
				return cty.NilVal, function.NewArgErrorf(0, "every element must be a number")
			}
			sum = sum.Add(n)
		}
		return sum, nil
	},
})

var timeCmpFunc = function.New(&function.Spec{
	Params: []function.Parameter{
		{Name: "timestamp_a", Type: cty.String},
		{Name: "timestamp_b", Type: cty.String},
	},
	Type:         function.StaticReturnType(cty.Number),
	RefineResult: notNull,
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		var at [2]time.Time
		for i, arg := range args {
			t, err := time.Parse(time.RFC3339, arg.AsString())
			if err != nil {
				return cty.NilVal, function.NewArgError(i, errors.New("a timestamp as in RFC 3339 is needed, like 2026-01-31T12:00:00Z"))
			}
			at[i] = t
		}
		return cty.NumberIntVal(int64(at[0].Compare(at[1]))), nil
	},
})
