package functions

import (
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
	"github.com/zclconf/go-cty/cty/function/stdlib"
)

var (
	formatFunc     = untypedIsUnknown(stdlib.FormatFunc)
	formatListFunc = untypedIsUnknown(stdlib.FormatListFunc)
)

// untypedIsUnknown makes the result unknown, without even a type, where an
// argument has no type: null as it is written, or what may be anything. The
// standard library has since become wiser than Terraform 1.11, which goes on
// in such a way.
func untypedIsUnknown(f function.Function) function.Function {
	varParam := *f.VarParam()
	open(&varParam)
	params := f.Params()
	for i := range params {
		open(&params[i])
	}
	return function.New(&function.Spec{
		Params:   params,
		VarParam: &varParam,
		Type:     function.StaticReturnType(cty.DynamicPseudoType),
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			for _, arg := range args {
				if arg.Type() == cty.DynamicPseudoType {
					return cty.DynamicVal, nil
				}
			}
			return f.Call(args)
		},
	})
}
