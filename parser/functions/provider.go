package functions

import (
	"bytes"
	"errors"
	"sort"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/hashicorp/hcl/v2/hclwrite"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
)

// terraformProvider has the functions of the provider that is part of
// Terraform itself.
var terraformProvider = map[string]function.Function{
	"provider::terraform::encode_expr":   encodeExprFunc,
	"provider::terraform::encode_tfvars": encodeTfvarsFunc,
	"provider::terraform::decode_tfvars": decodeTfvarsFunc,
}

// IsProviderFunction tells whether a name is that of a function which a
// provider offers, as provider::NAME::FUNCTION.
func IsProviderFunction(name string) bool {
	return strings.HasPrefix(name, "provider::") && strings.Count(name, "::") == 2
}

// UnknownFunction takes any arguments and gives an unknown value that carries
// their marks. It stands for the functions of providers, which nothing here
// can call: the caller adds one to the map that New gives for each name that
// its files use.
func UnknownFunction() function.Function {
	v := anyValue("arguments")
	return function.New(&function.Spec{
		VarParam: &v,
		Type:     function.StaticReturnType(cty.DynamicPseudoType),
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			return cty.DynamicVal.WithMarks(references(args...), visibility(args...)), nil
		},
	})
}

// ProviderCalls returns the names of all provider functions that are called
// below the node.
func ProviderCalls(node hclsyntax.Node) []string {
	found := map[string]bool{}
	_ = hclsyntax.VisitAll(node, func(n hclsyntax.Node) hcl.Diagnostics {
		if call, ok := n.(*hclsyntax.FunctionCallExpr); ok && IsProviderFunction(call.Name) {
			found[call.Name] = true
		}
		return nil
	})
	names := make([]string, 0, len(found))
	for name := range found {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}

func (l *library) providerFunction(name string) function.Function {
	return l.wrap(name, terraformProvider[name], nil)
}

var encodeExprFunc = function.New(&function.Spec{
	Params: []function.Parameter{{
		Name: "value", Type: cty.DynamicPseudoType,
		AllowUnknown: true, AllowDynamicType: true,
	}},
	Type:         function.StaticReturnType(cty.String),
	RefineResult: notNull,
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		if !args[0].IsWhollyKnown() {
			return cty.UnknownVal(cty.String), nil
		}
		return cty.StringVal(string(hclwrite.TokensForValue(args[0]).Bytes())), nil
	},
})

var encodeTfvarsFunc = function.New(&function.Spec{
	Params: []function.Parameter{{
		Name: "value", Type: cty.DynamicPseudoType,
		AllowUnknown: true, AllowDynamicType: true,
	}},
	Type:         function.StaticReturnType(cty.String),
	RefineResult: notNull,
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		v := args[0]
		if !v.IsKnown() {
			return cty.UnknownVal(cty.String), nil
		}
		if ty := v.Type(); !ty.IsObjectType() && !ty.IsMapType() {
			return cty.NilVal, function.NewArgErrorf(0, "an object or a map is needed, not %s", ty.FriendlyName())
		}
		f := hclwrite.NewEmptyFile()
		for it := v.ElementIterator(); it.Next(); {
			key, e := it.Element()
			if !hclsyntax.ValidIdentifier(key.AsString()) {
				return cty.NilVal, function.NewArgErrorf(0, "%q cannot be the name of a variable", key.AsString())
			}
			if !e.IsWhollyKnown() {
				return cty.UnknownVal(cty.String), nil
			}
			f.Body().SetAttributeValue(key.AsString(), e)
		}
		return cty.StringVal(string(f.Bytes())), nil
	},
})

var decodeTfvarsFunc = function.New(&function.Spec{
	Params: []function.Parameter{{Name: "content", Type: cty.String}},
	Type:   function.StaticReturnType(cty.DynamicPseudoType),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		src := []byte(args[0].AsString())
		if err := CheckNesting(src); err != nil {
			return cty.NilVal, err
		}
		f, diags := hclsyntax.ParseConfig(bytes.Clone(src), "tfvars", hcl.InitialPos)
		if diags.HasErrors() {
			return cty.NilVal, function.NewArgErrorf(0, "%s", diagnosticText(diags[0]))
		}
		attrs, diags := f.Body.JustAttributes()
		if diags.HasErrors() {
			return cty.NilVal, function.NewArgError(0, errors.New("only settings of variables may stand in it, no blocks"))
		}
		vals := make(map[string]cty.Value, len(attrs))
		for name, attr := range attrs {
			v, diags := attr.Expr.Value(nil)
			if diags.HasErrors() {
				return cty.NilVal, function.NewArgErrorf(0, "%s", diagnosticText(diags[0]))
			}
			vals[name] = v
		}
		return cty.ObjectVal(vals), nil
	},
})
