package functions

import (
	"errors"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// AsBoundError returns the BoundError that caused the diagnostic, if one did.
func AsBoundError(d *hcl.Diagnostic) (*BoundError, bool) {
	extra, ok := hcl.DiagnosticExtra[hclsyntax.FunctionCallDiagExtra](d)
	if !ok {
		return nil, false
	}
	var bound *BoundError
	if !errors.As(extra.FunctionCallError(), &bound) {
		return nil, false
	}
	return bound, true
}
