package parser

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/hashicorp/hcl/v2"
)

func sortByPos[T any](in []T, at func(T) hcl.Range) {
	slices.SortStableFunc(in, func(a, b T) int {
		x, y := at(a), at(b)
		return cmp.Or(cmp.Compare(x.Filename, y.Filename), cmp.Compare(x.Start.Byte, y.Start.Byte))
	})
}

// rangeOf converts HCL's range. File names were made relative when parsing.
func rangeOf(r hcl.Range) Range {
	if r.Filename == "" {
		return Range{}
	}
	return Range{File: r.Filename, Line: r.Start.Line, Column: r.Start.Column, EndLine: r.End.Line, EndColumn: r.End.Column}
}

// IsZero reports whether the range is no place.
func (r Range) IsZero() bool { return r.File == "" }

// String gives file:line:column.
func (r Range) String() string {
	if r.IsZero() {
		return ""
	}
	return fmt.Sprintf("%s:%d:%d", r.File, r.Line, r.Column)
}

// Contains reports whether the line lies in the range.
func (r Range) Contains(file string, line int) bool {
	return r.File == file && r.Line <= line && line <= r.EndLine
}

func compareRanges(a, b Range) int {
	return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
}
