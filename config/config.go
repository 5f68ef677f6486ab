// Package config reads .resilint.hcl, inline suppressions and baselines. It
// knows neither the model nor the rules: it says what the users declared.
package config

import (
	"time"

	"github.com/hashicorp/hcl/v2"

	"github.com/resilint/resilint/parser"
)

// FileName is the name of the configuration file.
const FileName = ".resilint.hcl"

// A Config is what applies to one directory.
type Config struct {
	Files      []string // paths relative to the repository's top, nearest first
	Objectives map[string]*Objective
	Services   []*Service
	// Environments in the order in which they are asked; the first that matches decides.
	Environments []*Environment
	Datacenters  []*Datacenter
	Rules        map[string]*Rule // by id or name as written
	Ignores      []*Ignore
	Types        []hcl.Body // resource, data and module blocks of the users' own, in the catalog's language

	pathRules []*Rule   // those with paths
	tree      *tree     // nil where all of it speaks for all that is read
	declared  []*Config // each file by itself
	covered   []string  // the directories that are read, relative to the top
	partial   bool      // nothing is read as a whole
}

// Class is a failure class: what has to fail. Its severity comes from the objective.
type Class string

// The failure classes.
const (
	ClassComponent  Class = "component"
	ClassHost       Class = "host"
	ClassZone       Class = "zone"
	ClassDatacenter Class = "datacenter"
	ClassRegion     Class = "region"
	ClassProvider   Class = "provider"
	ClassOperator   Class = "operator"
	ClassSoftware   Class = "software"
)

// Severity of a finding, ordered.
type Severity string

// The severities.
const (
	Off     Severity = "off"
	Note    Severity = "note"
	Warning Severity = "warning"
	Error   Severity = "error"
)

// Rank orders severities: off 0, note 1, warning 2, error 3.
func (s Severity) Rank() int {
	switch s {
	case Note:
		return 1
	case Warning:
		return 2
	case Error:
		return 3
	case Off:
		return 0
	default:
		return -1
	}
}

// An Objective is what a service promises: a severity for each class, and the
// percentage of units that must remain after a loss (1 to 100, default 50).
type Objective struct {
	Name     string
	Severity map[Class]Severity
	Capacity float64 // 0: not set
	Range    parser.Range
}

// A Service is a declared service. Entry holds addresses, globs allowed.
type Service struct {
	Name      string
	Entry     []string
	Objective string
	Range     parser.Range
}

// An Environment binds an objective to where things are declared. What is
// given must match, all of it; a list matches by any of its elements.
type Environment struct {
	Name       string
	Paths      []string          // globs of root modules' directories, relative to the repository's top
	Workspaces []string          // globs
	Tags       map[string]string // tags or labels, the provider's own for all it makes included
	Objective  string
	Range      parser.Range
}

// A Datacenter is a declared datacenter; a component is in it if any of
// Zones (globs), Tags or Resources (globs of addresses) matches.
type Datacenter struct {
	Name      string
	Metro     string
	Zones     []string
	Tags      map[string]string
	Resources []string
	Range     parser.Range
}

// A Rule changes one rule.
type Rule struct {
	Name     string
	Severity Severity // "" leaves it to the objective
	Paths    []string // globs of root modules' directories, relative to the repository's top
	Options  map[string]float64
	Range    parser.Range

	labelAt   parser.Range
	optionsAt map[string]parser.Range
}

// An Ignore suppresses findings. Empty Rules or Resources match all.
type Ignore struct {
	Rules     []string
	Resources []string
	Paths     []string
	Reason    string
	Until     time.Time // zero: for ever; it holds through that day (UTC)
	Range     parser.Range
}
