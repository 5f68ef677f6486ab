// Package functions holds the functions that Terraform's language offers, as
// Terraform 1.11 has them, with those that OpenTofu adds.
//
// They are bound to a root module's directory, read files only inside a
// boundary, and end with a BoundError where an argument asks for more than the
// limits allow. Marks stay on the elements that carry them wherever the
// function keeps elements apart, because the marks are how dependencies
// become known. The package must not know where marks come from.
package functions

// Sensitive is the mark of what Terraform calls sensitive: use its zero value.
type Sensitive struct{}

// Ephemeral is the mark of what exists during one run only: use its zero value.
type Ephemeral struct{}

// Options bind the functions to a module.
type Options struct {
	// BaseDir is the absolute directory of the root module, where Terraform
	// would have been started: relative paths are relative to it.
	BaseDir string
	// Boundary is the absolute directory outside which nothing is read, also
	// not through symbolic links. Empty means no boundary.
	Boundary string
	// Limits bound what one call may cost; a field that is zero has the value
	// that DefaultLimits gives it.
	Limits Limits
	// Cache remembers files that were read. Sharing one between modules saves
	// work; nil makes one for these functions alone.
	Cache *Cache
	// KeepPartial makes try return a value that succeeded as it is. Otherwise,
	// as with Terraform, it is unknown as a whole where any part of it is, and
	// carries the marks of all its parts.
	KeepPartial bool
}

// Limits bound what one function call may cost.
type Limits struct {
	MaxFileBytes     int64 // the size of a file that is read
	MaxStringBytes   int   // the length of a string that is made
	MaxElements      int   // the elements of a collection that is made, the files that a fileset looks at
	MaxTemplateDepth int   // templates that render templates
	MaxTotalBytes    int64 // what all calls of these functions may make together
	MaxIterations    int64 // what all loops may make together: see Instrument
}

// DefaultLimits are far above what configurations are seen to need.
func DefaultLimits() Limits {
	return Limits{
		MaxFileBytes:     8 << 20,
		MaxStringBytes:   16 << 20,
		MaxElements:      100_000,
		MaxTemplateDepth: 32,
		MaxTotalBytes:    1 << 30,
		MaxIterations:    20_000_000,
	}
}

// A BoundError says that a limit of this program ended a call. It reaches the
// caller wrapped: find it with errors.As. With hcl, the error of a diagnostic is
// hclsyntax.FunctionCallDiagExtra's FunctionCallError; AsBoundError looks there.
type BoundError struct {
	Bound     string // what is bounded: "elements", "bytes in one string", ...
	Limit     int64
	Terraform bool // Terraform has this limit too: the configuration is wrong
}

// An OutsideError says that a file lies outside the boundary. Like a
// BoundError it is found in an error with errors.As, in a diagnostic with
// AsOutsideError.
type OutsideError struct {
	Path     string // as the configuration has it
	Boundary string
}
