// Package catalog knows what resource types mean: which are compute, balancers
// or databases, where they stand, what they need, and which settings make them
// redundant. The knowledge is data, in HCL files of one provider each; see
// docs/catalog.md for their language. It knows no rule.
package catalog

import (
	"github.com/resilint/resilint/parser"
)

// A Role is what a component is for.
type Role string

// The roles of components. Types that are not components have no role.
const (
	RoleCompute      Role = "compute"       // machines and groups of machines
	RoleWorkload     Role = "workload"      // containers: deployments, task services
	RoleFunction     Role = "function"      // managed runtimes: Lambda, Cloud Run, App Runner
	RoleNodeGroup    Role = "node-group"    // machines of a cluster
	RoleCluster      Role = "cluster"       // a cluster's control plane
	RoleLoadBalancer Role = "load-balancer" // in one region
	RoleGlobalLB     Role = "global-load-balancer"
	RolePool         Role = "pool"    // target group, backend service, backend pool
	RoleGateway      Role = "gateway" // API gateway, ingress
	RoleCDN          Role = "cdn"
	RoleRecord       Role = "dns-record"
	RoleZone         Role = "dns-zone"
	RoleDatabase     Role = "database" // relational, document, search, warehouse
	RoleCache        Role = "cache"
	RoleStream       Role = "stream" // brokers, streams, queues
	RoleObject       Role = "object-storage"
	RoleFile         Role = "file-storage"
	RoleBlock        Role = "block-storage"
	RoleEgress       Role = "egress"       // NAT
	RoleLink         Role = "interconnect" // VPN, dedicated lines
	RoleResolver     Role = "resolver"
	RoleEndpoint     Role = "endpoint" // interface endpoints, mount targets, firewalls
	RoleKey          Role = "key"
	RoleSecret       Role = "secret"
	RoleRegistry     Role = "registry"
	RoleMonitor      Role = "monitor"
	RoleAutomation   Role = "automation"
	RoleBackupPlan   Role = "backup"
	RoleSubnet       Role = "subnet" // carries placement; never a component of its own
)

// Stateful reports whether what has the role keeps data.
func (r Role) Stateful() bool {
	switch r {
	case RoleDatabase, RoleCache, RoleStream, RoleObject, RoleFile, RoleBlock:
		return true
	default:
		return false
	}
}

// RunsCode reports whether what has the role is compute in the sense of the
// rules: it runs the users' own software.
func (r Role) RunsCode() bool { return r == RoleCompute || r == RoleWorkload || r == RoleFunction }

// EdgeKind says what an edge between components means.
type EdgeKind string

// The kinds of edges. The first four serve; the others do not.
const (
	Routes       EdgeKind = "routes"
	Needs        EdgeKind = "needs"
	Replicates   EdgeKind = "replicates" // from a replica to its primary
	StandsIn     EdgeKind = "stands-in"
	EgressBy     EdgeKind = "egress"
	ControlledBy EdgeKind = "controlled-by"
	PullsFrom    EdgeKind = "pulls-from"
	EncryptedBy  EdgeKind = "encrypted-by"
	StateIn      EdgeKind = "state-in"
	WatchedBy    EdgeKind = "watched-by"
	FailedOverBy EdgeKind = "failed-over-by"
	// Admits is what a network rule says: it lets members of groups reach those
	// of others. The graph makes needs of it.
	Admits EdgeKind = "admits"
)

// Mode says how the alternatives of one group stand in for each other.
type Mode string

// The modes of a group.
const (
	ModeShare    Mode = "share"    // in proportion to units
	ModeAny      Mode = "any"      // the best is enough
	ModeFailover Mode = "failover" // the first that is left
)

// A Tri is a truth that may not be known, or not apply.
type Tri int8

// The values of a Tri. The zero value says that nothing is known.
const (
	NotKnown Tri = iota
	No
	Yes
)

// A Fact is one named truth about a component, listed in facts.go with its
// meaning; rules ask for facts, never for attributes.
type Fact string

// A FactValue is a fact as found.
type FactValue struct {
	Value  Tri
	Number float64      // for facts that count; NaN where not known
	Text   string       // for facts that name
	Range  parser.Range // the attribute that decides; the block where it is unset
}

// Facts are a component's facts. One that is absent does not apply to the type.
type Facts map[Fact]FactValue

// A Fix is a change that removes a weakness, in the provider's own attributes.
type Fix struct {
	Say string            // imperative sentence: "Set multi_az = true."
	Set map[string]string // attribute → HCL expression, where safe to make by machine
}

// A Meaning is what the catalog says of one instance.
type Meaning struct {
	Role     Role
	Name     string
	Platform string
	Provider string // the provider whose failure takes it: "aws"
	// OnPremises: its zones and datacenters are no cloud's.
	OnPremises bool
	// ZoneKind says what Zones are: "zone" or "datacenter"; "" is a zone.
	ZoneKind string
	Account  string
	Region   string
	Scope    Scope
	Survival string // overrides what follows from scope and sites; "" does not

	Zones       []Zone   // names of zones it says itself, as the provider writes them: see Catalog.ZoneID
	Datacenters []string // names of datacenters
	Host        string
	// Within lists whose sites it inherits, each exactly.
	Within []parser.Ref
	// ZonesUnknown: it names zones, or stands within something, that could not be resolved.
	ZonesUnknown bool
	// Chosen: the cloud picks one of the sites.
	Chosen bool

	Units    Units
	Public   Tri
	Software []string
	Labels   map[string]string
	// OnNodes are labels that its nodes must have, where it runs on a cluster.
	OnNodes map[string]string
	Facts   Facts
	Fixes   map[string]Fix
	General map[string]Fix // what the provider offers where Fixes says nothing
	Edges   []Edge
	Amends  []Amendment
	// DataOf lists what owns the data it keeps: volumes, backups.
	DataOf   []parser.Ref
	PassesTo []parser.Ref
	// ReachedBy is the reverse of PassesTo: whoever refers to these refers to
	// it (the interfaces a machine holds, the server its databases are on).
	ReachedBy []parser.Ref
	// TextsFrom: the blocks that the texts stand in which say what it runs.
	TextsFrom []parser.Ref
	// NetworkGroups are what network rules know it by: security groups, tags.
	NetworkGroups []Target
	Set           *RecordSet
	Selector      *Selector
	// Unknown lists attribute ranges whose values blocked something above.
	Unknown []Blocker
	// Parts are further components that the same block makes.
	Parts []Part
}

// A Part is one of several components of a block.
type Part struct {
	Suffix string // what follows the instance's address: `#replica["us-west-2"]`
	Meaning
}

// A Zone is a zone or datacenter by name, or by what it was taken from.
type Zone struct {
	Name  string
	Units float64 // 0: an even share
}

// Scope is the widest domain a type's instance spans by nature.
type Scope string

// The scopes.
const (
	ScopeNone       Scope = ""
	ScopeHost       Scope = "host"
	ScopeZone       Scope = "zone"
	ScopeDatacenter Scope = "datacenter"
	ScopeRegion     Scope = "region"
	ScopeGlobal     Scope = "global"
)

// Units are how many copies a component runs; -1 is not known.
type Units struct {
	Min, Desired, Max int
	Group             bool
	PerSite           bool // the numbers count for each site
}

// An Edge is what one block says of two ends. From empty means the instance
// itself, To likewise; both ends may be given by attachment resources.
type Edge struct {
	Kind     EdgeKind
	From, To []Target
	Group    string // "" gives each edge its own group for needs, one group for routes
	Part     string // the part of the traffic that it takes, "" for any
	Mode     Mode
	Order    int
	Weight   float64
	Inferred bool
	// Open: the value held more that could not be resolved: there may be more ends.
	Open bool
	// Select finds what it leads to by labels, in place of To.
	Select *Selector
	Range  parser.Range
}

// A Target is one end of an edge: an instance by reference, or by name.
type Target struct {
	Ref  parser.Ref
	Name string // host name, address or id that no resource here was seen to give
}

// An Amendment changes what is known of other instances: an autoscaling target
// its service's units, a backup plan its database's backup.
type Amendment struct {
	Targets []Target
	Select  *Selector
	Except  []parser.Ref      // what is left out of the above
	Unless  map[string]string // what carries one of these labels is left out too
	Units   *Units            // a part that is not said is -1
	Facts   Facts
	Within  []parser.Ref
	Range   parser.Range
	// Software runs on the targets too (an agent on the nodes of a cluster).
	Software []string
	// Needs are what the targets need besides.
	Needs []Target
}

// A RecordSet groups records, pools or origins that answer for one name.
type RecordSet struct {
	Key     string // equal for the members of one set
	Mode    Mode
	Order   int
	Weight  float64
	Checked Tri // health-checked
}

// A Selector finds instances by labels in a scope, as Kubernetes does.
type Selector struct {
	Scope  string            // namespace
	Labels map[string]string // all must match; empty selects nothing
	Role   Role              // "" selects any
}

// A Blocker is a value that could not be known.
type Blocker struct {
	What  string // what it keeps from being known: "region", "units", a fact
	Attr  string // the attribute that is to blame, else What
	Range parser.Range
	Why   parser.Gap // what would have to be given; zero where that is not known
}

// OfPlace reports whether it keeps from being known where something stands or
// how it survives, and not only what it runs, or how many of it there are.
func (b Blocker) OfPlace() bool {
	switch b.What {
	case "", "region", "scope", "survival", "within", "zones", sensitive:
		return true
	default:
		return false
	}
}
