package catalog

import (
	"regexp"

	"github.com/hashicorp/hcl/v2"
)

// An entry is what one resource or data block of the catalog says.
type entry struct {
	kind       string    // "resource" or "data"
	types      []string  // the types it speaks of
	rng        hcl.Range // its header
	whole      hcl.Range
	source     string
	unverified bool
	identifies []string
	foreign    []string // usual identifying attributes that hold what identifies another
	answer     *expr
	defaults   *defaults
	locals     map[string]*local
	parts      []*part
	component
}

// A component is what an entry says of the instance, or a part of a part.
type component struct {
	attrs  map[string]*expr
	facts  []*factExpr
	edges  []*edgeExpr
	amends []*amendExpr
	fixes  []*fixExpr
	// constFixes are the fixes where none depends on the instance: all share them.
	constFixes map[string]Fix
}

// A local is a name for an expression, evaluated once for each instance.
type local struct {
	slot int
	expr *expr
}

// A part is one of several components that a block makes.
type part struct {
	name          string
	forEach, when *expr
	component
}

// defaults are the provider's assumptions for what is unset: attributes, and
// for each nested block that is written, those inside it.
type defaults struct {
	attrs  map[string]*expr
	blocks map[string]*defaults
}

type factExpr struct {
	name Fact
	expr *expr
}

type edgeExpr struct {
	kind  EdgeKind
	attrs map[string]*expr
}

type amendExpr struct{ attrs map[string]*expr }

type fixExpr struct {
	concept  string
	say, set *expr
}

// providerEntry is what a provider block of the catalog says.
type providerEntry struct {
	name       string
	prefixes   []string
	aka        []string // other names that people use for it
	zoneRegion *regexp.Regexp
	attrs      map[string]*expr
	fixes      map[string]Fix // for what the types say nothing of their own
}

// software is what a software block says.
type software struct {
	name     string
	matches  []*pattern
	balances bool
	floats   bool
	agent    bool // runs with the rights of the kernel or of security on what it watches
}
