// Package rules holds the rules, one file each, and the engine that runs them:
// grouping by root cause, silencing, severities. Rules are pure: they see the
// model and nothing else.
package rules

import (
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
	"github.com/resilint/resilint/parser"
)

// A Rule is one value: what it is called, what fails, and how it is checked.
type Rule struct {
	ID    string // "RL101"; never reused
	Name  string // "single-zone": names the fault
	Class config.Class
	// Doc is the rule's page, embedded from NAME.md.
	Doc string
	// Silences names findings of other rules that only repeat this one's, as
	// rules.md lists under "Who silences whom".
	Silences []Silence
	// PerRoot: what is wrong is wrong with the root module, not with each of its
	// services. One finding speaks of all of them that share a domain.
	PerRoot bool
	// Options are the rule's numeric options with their defaults.
	Options map[string]float64
	Check   func(*Pass)
}

// A Silence says that a finding of this rule makes findings of another one
// superfluous where both share what Scope names.
type Silence struct {
	Rule  string // ID
	Scope SilenceScope
}

// SilenceScope says what two findings must share for one to silence the other.
type SilenceScope string

// The scopes of silencing.
const (
	SameService SilenceScope = "service" // they speak of one service
	SameNode    SilenceScope = "node"    // they point at the same block
	SameRelated SilenceScope = "related" // the silenced one points at a node the other lists as related, or the reverse
)

// A Pass is all that a rule may use.
type Pass struct {
	*graph.Model
	*index
	rule     *Rule
	config   *config.Config
	findings *[]Finding
}

// Option gives a numeric option of the rule.
func (p *Pass) Option(name string) float64 {
	if c := p.config.Rules[p.rule.Name]; c != nil {
		if v, ok := c.Options[name]; ok {
			return v
		}
	}
	if c := p.config.Rules[p.rule.ID]; c != nil {
		if v, ok := c.Options[name]; ok {
			return v
		}
	}
	return p.rule.Options[name]
}

// A Finding is one weakness with one root cause.
type Finding struct {
	Rule     *Rule
	Severity config.Severity
	// Class is the failure class, the rule's unless it depends on what is shared.
	Class   config.Class
	Message string            // first sentence stands alone
	Fix     string            // what to do; "" if nothing better than the rule's page is known
	Set     map[string]string // safe change by machine: attribute → expression
	// Settings are the changes by machine that together remove the finding,
	// one for each instance concerned.
	Settings []Setting
	Address  string // with the root's path where there are several
	Block    string // Address without instance keys
	Range    parser.Range
	// At is the narrowest place that is at fault: the attribute that sets what
	// is wrong, where the finding's own block sets it; else Range.
	At      parser.Range
	Related []Related
	// Nodes are all components the finding speaks of, for silencing.
	Nodes    []graph.NodeID
	Services []*graph.Service
	Domain   string // ID of the failure domain that is shared; "" for components
	// Fingerprint is stable over line moves: rule, block address, domain.
	Fingerprint string
	Suppressed  *Suppression
	// places are the blocks in which a comment speaks to this finding.
	places []parser.Range
	stack  *graph.Stack // the root module that it is found in
}

// A Setting is what a fix sets in one instance.
type Setting struct {
	Instance *parser.Instance
	Set      map[string]string // attribute, through nested blocks "block.attribute" → expression
}

// A Related place helps to understand a finding.
type Related struct {
	Address string
	Block   string // Address without instance keys
	Range   parser.Range
	Message string
}

// A Suppression is why a finding is not counted.
type Suppression struct {
	Kind   SuppressionKind
	Reason string
	Range  parser.Range // the comment, the ignore block or the baseline's entry
}

// SuppressionKind says by what a finding is suppressed.
type SuppressionKind string

// The kinds of suppressions. Baselined and Standing findings are there as they
// were before: nobody has judged them.
const (
	InSource  SuppressionKind = "in source"     // a comment
	InConfig  SuppressionKind = "configuration" // an ignore block
	Baselined SuppressionKind = "baseline"      // listed in a baseline
	Standing  SuppressionKind = "standing"      // in the revision that is compared with, too
)

// Known reports whether a finding is no news: a baseline lists it, or the
// revision that is compared with has it.
func (f *Finding) Known() bool {
	return f.Suppressed != nil && (f.Suppressed.Kind == Baselined || f.Suppressed.Kind == Standing)
}
