package functions

import (
	"errors"
	"fmt"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/ext/customdecode"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
)

// lazyFunctions are those that take expressions, not values.
//
// hcl's own try and can evaluate their arguments twice, once to find the type:
// nested, that takes time that doubles with each level. These do it once.
func (l *library) lazyFunctions() map[string]function.Function {
	return map[string]function.Function{
		"try": function.New(&function.Spec{
			VarParam: &function.Parameter{Name: "expressions", Type: customdecode.ExpressionClosureType},
			Type:     function.StaticReturnType(cty.DynamicPseudoType),
			Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
				return l.try(args)
			},
		}),
		"can": function.New(&function.Spec{
			Params: []function.Parameter{{Name: "expression", Type: customdecode.ExpressionClosureType}},
			Type:   function.StaticReturnType(cty.Bool),
			Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
				return can(args[0])
			},
		}),
	}
}

func (l *library) try(args []cty.Value) (cty.Value, error) {
	if len(args) == 0 {
		return cty.NilVal, errors.New("at least one expression is needed")
	}
	var failures hcl.Diagnostics
	for _, arg := range args {
		v, diags := customdecode.ExpressionClosureFromVal(arg).Value()
		if diags.HasErrors() {
			if err := ownBound(diags); err != nil {
				return cty.NilVal, err
			}
			failures = append(failures, diags...)
			continue
		}
		if !v.IsWhollyKnown() && !l.options.KeepPartial {
			// Apply may find that the expression fails after all, so that
			// not even the type is sure.
			return cty.DynamicVal.WithMarks(references(v)), nil
		}
		return v, nil
	}
	var b strings.Builder
	b.WriteString("none of the expressions succeeded:")
	for _, d := range failures {
		if d.Severity == hcl.DiagError {
			fmt.Fprintf(&b, "\n- %s", diagnosticText(d))
		}
	}
	return cty.NilVal, errors.New(b.String())
}

func can(arg cty.Value) (cty.Value, error) {
	v, diags := customdecode.ExpressionClosureFromVal(arg).Value()
	if diags.HasErrors() {
		if err := ownBound(diags); err != nil {
			return cty.NilVal, err
		}
		return cty.False, nil
	}
	if !v.IsWhollyKnown() {
		return cty.UnknownVal(cty.Bool), nil
	}
	return cty.True, nil
}

// ownBound returns the limit of this program that an expression reached.
// Terraform would have gone on there, so that a failure proves nothing.
func ownBound(diags hcl.Diagnostics) error {
	for _, d := range diags {
		if bound, ok := AsBoundError(d); ok && !bound.Terraform {
			return bound
		}
	}
	return nil
}

func diagnosticText(d *hcl.Diagnostic) string {
	text := d.Summary
	if d.Detail != "" {
		text += ": " + d.Detail
	}
	if d.Subject != nil {
		return fmt.Sprintf("%s: %s", d.Subject, text)
	}
	return text
}
