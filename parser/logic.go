package parser

import (
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// Terraform up to 1.11 evaluates both sides of && and ||: one that is not
// known makes the result unknown, whatever the other is. The HCL library has
// since learned to decide by one side. These operations keep to Terraform, but
// where a side fails, as in `x != null && x.y`, they decide as the library does.
var (
	strictAnd = strict(hclsyntax.OpLogicalAnd)
	strictOr  = strict(hclsyntax.OpLogicalOr)
)

func strict(op *hclsyntax.Operation) *hclsyntax.Operation {
	return &hclsyntax.Operation{
		Impl: op.Impl, Type: op.Type,
		ShortCircuit: func(lhs, rhs cty.Value, l, r hcl.Diagnostics) (cty.Value, hcl.Diagnostics) {
			if op.ShortCircuit != nil && (l.HasErrors() || r.HasErrors()) {
				return op.ShortCircuit(lhs, rhs, l, r)
			}
			return cty.NilVal, nil
		},
	}
}

// asTerraform makes a logical operation evaluate as in Terraform.
func asTerraform(e *hclsyntax.BinaryOpExpr) {
	switch e.Op {
	case hclsyntax.OpLogicalAnd:
		e.Op = strictAnd
	case hclsyntax.OpLogicalOr:
		e.Op = strictOr
	}
}
