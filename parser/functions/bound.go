package functions

import (
	"errors"
	"fmt"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
)

const (
	// nodesPerElement says how many values, at all depths, may stand for each
	// element that a collection may have.
	nodesPerElement = 10
	// maxExponent bounds numbers, which are written out in full when they
	// become strings: 1e1000000000 would be a gigabyte.
	maxExponent = 1 << 16
	// maxSteps bounds work that grows with the product of two sizes.
	maxSteps = 50_000_000
)

// Error names the bound and its limit.
func (e *BoundError) Error() string {
	if e.Terraform {
		return fmt.Sprintf("the result would have more than Terraform's limit of %d %s", e.Limit, e.Bound)
	}
	return fmt.Sprintf("this would exceed this program's limit of %d %s", e.Limit, e.Bound)
}

// Error says what was not read.
func (e *OutsideError) Error() string {
	return fmt.Sprintf("%s lies outside %s, and nothing outside it is read", e.Path, e.Boundary)
}

// AsBoundError returns the BoundError that caused the diagnostic, if one did.
func AsBoundError(d *hcl.Diagnostic) (*BoundError, bool) {
	var bound *BoundError
	ok := errors.As(callError(d), &bound)
	return bound, ok
}

// AsOutsideError returns the OutsideError that caused the diagnostic, if one did.
func AsOutsideError(d *hcl.Diagnostic) (*OutsideError, bool) {
	var outside *OutsideError
	ok := errors.As(callError(d), &outside)
	return outside, ok
}

func callError(d *hcl.Diagnostic) error {
	extra, ok := hcl.DiagnosticExtra[hclsyntax.FunctionCallDiagExtra](d)
	if !ok {
		return nil
	}
	return extra.FunctionCallError()
}

// argError says that an error is of the first argument, unless the error is one that
// callers look for: errors.As cannot see through cty's.
func argError(err error) error {
	var bound *BoundError
	var outside *OutsideError
	if errors.As(err, &bound) || errors.As(err, &outside) {
		return err
	}
	return function.NewArgError(0, err)
}

func tooManyElements(l Limits) error {
	return &BoundError{Bound: "elements", Limit: int64(l.MaxElements)}
}

func tooLong(l Limits) error {
	return &BoundError{Bound: "bytes in one string", Limit: int64(l.MaxStringBytes)}
}

func tooManySteps() error {
	return &BoundError{Bound: "steps in one call", Limit: maxSteps}
}

// countNodes takes the number of values in v, at all depths, from left. A value
// may hold the same part many times, so that it is far larger than the memory
// it needs: walking it must stop somewhere.
func countNodes(v cty.Value, left *int, l Limits) error {
	*left--
	if *left < 0 {
		return &BoundError{Bound: "values in the arguments", Limit: int64(l.MaxElements) * nodesPerElement}
	}
	v, _ = v.Unmark()
	if v.IsNull() || !v.IsKnown() {
		return nil
	}
	switch ty := v.Type(); {
	case ty == cty.Number:
		if f := v.AsBigFloat(); f.MantExp(nil) > maxExponent || f.MantExp(nil) < -maxExponent {
			return &BoundError{Bound: "binary digits in a number", Limit: maxExponent}
		}
	case ty.IsCollectionType() || ty.IsTupleType() || ty.IsObjectType():
		for it := v.ElementIterator(); it.Next(); {
			_, e := it.Element()
			if err := countNodes(e, left, l); err != nil {
				return err
			}
		}
	}
	return nil
}

// spend takes the size of a large result from what all calls may make together.
func (l *library) spend(v cty.Value) error {
	v, _ = v.Unmark()
	if v.IsNull() || !v.IsKnown() {
		return nil
	}
	var size int64
	switch ty := v.Type(); {
	case ty == cty.String:
		size = int64(len(v.AsString()))
		if size > int64(l.limits.MaxStringBytes) {
			return tooLong(l.limits)
		}
	case ty.IsTupleType():
		n := ty.Length()
		if n > l.limits.MaxElements {
			return tooManyElements(l.limits)
		}
		size = int64(n) * bytesPerElement
	case ty.IsListType() || ty.IsMapType() || ty.IsSetType():
		n := v.LengthInt()
		if n > l.limits.MaxElements {
			return tooManyElements(l.limits)
		}
		size = int64(n) * bytesPerElement
	}
	if size < largeResult {
		return nil
	}
	if l.spent.Add(size) > l.limits.MaxTotalBytes {
		return &BoundError{Bound: "bytes that all functions make together", Limit: l.limits.MaxTotalBytes}
	}
	return nil
}

const (
	bytesPerElement = 64
	largeResult     = 64 << 10 // smaller ones are not worth counting
)
