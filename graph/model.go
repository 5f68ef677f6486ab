// Package graph is the resilience model: what runs where, what needs what,
// and what is left when something is lost. It is built from evaluated
// Terraform (parser) and the meaning of resource types (catalog). It knows
// nothing of rules and reports.
package graph

import (
	"sync"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/parser"
)

// A NodeID is the index of a node in Model.Nodes.
type NodeID int32

// A Model is the graph of one or more root modules.
type Model struct {
	Nodes    []*Node // components, then services; sorted by ID within each
	Edges    []*Edge // sorted by From, Kind, Group, Order, To
	Domains  []*Domain
	Services []*Service
	Tiers    []*Tier
	Stacks   []*Stack
	Coverage Coverage

	Diagnostics parser.Diagnostics // what building the model found wrong
	out, in     [][]*Edge          // by node
	servicesOf  [][]*Service       // by node
	tiersOf     [][]*Tier          // by node
	egresses    []Egress
	byID        map[string]NodeID
	carried     []carriage
	domainByID  map[string]*Domain
	known       Known
	amending    map[*parser.Instance]map[string]catalog.Fix
	simOnce     sync.Once
	sim         *simulation
	surveyOnce  sync.Once
	surveyed    *survey
}

// A Node is a component, or a service.
type Node struct {
	NodeID NodeID
	ID     string // address, with its root's path before a colon where there are several roots; "service.NAME"
	Block  string // ID without instance keys: nodes of one block are one thing to edit
	Type   string // resource type
	Name   string // as people would name it
	Role   catalog.Role

	Units     Units
	Placement Placement
	Platform  string      // "elb"; "" where none is known
	Software  []string    // canonical names, sorted
	Installed []Install   // software that another block puts on it, in the order of the source
	Resolver  bool        // asks the name service that the cloud gives its region
	Public    catalog.Tri // reached from outside
	Facts     catalog.Facts
	Fixes     map[string]catalog.Fix // by concept
	General   map[string]catalog.Fix // the provider's, where Fixes says nothing
	Labels    map[string]string      // tags or labels whose values are known
	Objective string                 // of its environment; "" where it is in none
	// Open lists the kinds of edges of which there may be more than the model
	// holds, because a value could not be resolved: nothing may be concluded
	// from how many there are. Sorted. Attachments that name an unknown target
	// open the end that they do name.
	Open []EdgeKind
	// Beyond says what it leads to of which nothing is known: a host name that
	// nothing here gives, a module that is not at hand.
	Beyond []Blocker

	Stack    *Stack
	Instance *parser.Instance // nil for services
	Service  *Service         // nil for components
}

// An Install is software that one block puts on the machines of another: an
// extension, an agent on every node of a cluster.
type Install struct {
	Software string
	By       *parser.Instance
	Agent    bool // third-party, with the rights of the kernel or of security
}

// Units are how many copies of itself a component runs.
type Units struct {
	Min, Desired, Max int
	Known             bool // false: sized elsewhere or not resolved
	Group             bool // managed as a group that replaces lost units (an autoscaling group, a deployment), whatever its size
}

// Survival says how a component's capacity follows from its sites.
type Survival string

// The kinds of survival, as documented in docs/architecture.md.
const (
	Single   Survival = "single"   // stands or falls with its one site
	Share    Survival = "share"    // capacity is the share of units in the sites that are left
	Any      Survival = "any"      // whole while one site is left
	Quorum   Survival = "quorum"   // whole while more than half of its units are left
	Regional Survival = "regional" // whole while its region is
	Global   Survival = "global"   // whole while its provider is
	Unknown  Survival = "unknown"
)

// A Placement is where a component stands.
type Placement struct {
	Provider string // "aws"; "" on none
	// OnPremises: the provider drives a platform that is not known to be a public cloud.
	OnPremises bool
	Account    string // where known
	Region     string // name as the provider writes it; "" unknown or none
	Sites      []Site // sorted by Domain
	// Complete says that Sites lists all sites. If it does not, there may be
	// more, and no absence can be concluded from Sites.
	Complete bool
	// Candidates are the zones one of which it is in, where the cloud chooses.
	Candidates []string
	// Stated: the region is known, and nothing that the files say of the place
	// is left open. Where Survival is Unknown all the same, the cloud chooses.
	Stated   bool
	Survival Survival
	// Blockers are the expressions that prevent a known placement.
	Blockers []Blocker
}

// A Site is a zone or datacenter with the units that stand in it.
type Site struct {
	Domain string // a Domain's ID
	Units  float64
}

// A Blocker is a place in the source that keeps something from being known.
type Blocker struct {
	Range  parser.Range
	Attr   string     // whose value is missing; "" where it is no attribute
	Reason string     // "region: var.region has no value (variables.tf:3)"
	Cause  parser.Gap // what it comes down to, which may block much else; zero where that is not known
}

// DomainKind is a level of the tree of failure domains.
type DomainKind string

// The kinds of domain.
const (
	DomainProvider   DomainKind = "provider"
	DomainRegion     DomainKind = "region"
	DomainZone       DomainKind = "zone"
	DomainMetro      DomainKind = "metro"
	DomainDatacenter DomainKind = "datacenter"
	DomainHost       DomainKind = "host"
	DomainAccount    DomainKind = "account"
)

// A Domain is what can fail as a whole.
type Domain struct {
	ID     string // "aws/ap-northeast-2/ap-northeast-2a", "vsphere/pangyo", "metro/seoul"
	Kind   DomainKind
	Parent string // ID; "" for providers, metros and accounts
	Metro  string // ID of the metro a region or datacenter lies in
	// Region is the region that a zone lies in where its parent is a datacenter.
	Region string
	// Providers are the providers of what stands in a datacenter, sorted.
	Providers []string
}

// EdgeKind says what an edge means.
type EdgeKind = catalog.EdgeKind

// An Edge leads from what needs to what is needed.
type Edge struct {
	From, To NodeID
	Kind     EdgeKind
	// Group: serving edges of one node with the same group are alternatives.
	Group string
	// Part: what takes only a part of the traffic, the paths or hosts of a
	// rule, is no other unit of what takes another part.
	Part   string
	Mode   Mode
	Order  int     // for failover: 0 first
	Weight float64 // units of To that count here; 0 means To's desired units, else 1
	// Inferred is set where only network rules or names suggest the edge.
	Inferred bool
	Copy     bool         // To is a copy, in one group with what it copies
	Range    parser.Range // where it is written
}

// Mode says how alternatives of one group stand in for each other.
type Mode = catalog.Mode

// A Service is what users reach.
type Service struct {
	Name      string
	Node      NodeID
	Entry     []NodeID
	Needs     []NodeID // every component that serving it needs, transitively, sorted; entries included
	Declared  bool
	Objective string       // name, "" for the default
	Capacity  float64      // percent that must remain, default 50
	Range     parser.Range // declaration, else the first entry
}

// A Tier is the components that stand in for each other.
type Tier struct {
	ID      string   // a block's address, or the ID of the balancer or record set that joins several
	Members []NodeID // sorted
	Role    catalog.Role
	// Front is the node that joins the members (target group, pool, balancer, record); -1 for the instances of a block.
	Front NodeID
	// Units over all members; Known only if all are.
	Units Units
	// Sites over all members; Complete only if all are.
	Sites    []Site
	Complete bool
	Services []*Service
}

// A Stack is one root module with one set of inputs.
type Stack struct {
	Name      string // root directory
	Root      *parser.Root
	Objective string // of its environment; "" where it is in none
}

// Dir is the root module's directory, relative to the repository's top.
func (s *Stack) Dir() string {
	if s == nil || s.Root == nil {
		return "."
	}
	return s.Root.Dir
}

// Coverage is how much of the model is known.
type Coverage struct {
	Components int         // components that have a place and a redundancy to know
	Resolved   int         // of these, with both known
	BlockedBy  []BlockedBy // most costly first
}

// BlockedBy is one reason that keeps components unresolved.
type BlockedBy struct {
	Range      parser.Range
	Reason     string
	Components int
}
