package graph

import (
	"cmp"
	"slices"
	"strings"

	"github.com/resilint/resilint/catalog"
)

// Remains says what is left of data whose place was lost.
type Remains string

// What may be left of data.
const (
	RemainsNothing Remains = "nothing"
	RemainsBackup  Remains = "last-backup"
	RemainsCopy    Remains = "asynchronous-copy" // which may be behind
	RemainsUnknown Remains = "unknown"
)

// A DataLoss is data that a failure takes, and what is left of it.
type DataLoss struct {
	Node   NodeID
	Left   Remains
	Copies []NodeID // that stand, where Left is a copy that the files make
}

// Means is a kind of thing that one recovers with.
type Means string

// The kinds of things that one recovers with.
const (
	MeansState      Means = "state"
	MeansRegistry   Means = "registry"
	MeansKey        Means = "key"
	MeansAutomation Means = "automation"
	MeansControl    Means = "control-plane"
	MeansMonitor    Means = "monitor"
)

// A Recovery is something that one recovers a service with.
type Recovery struct {
	Means Means
	Node  NodeID // -1 for a state that lies outside of what the files make
	Stack *Stack // whose state it is
	Lost  bool
}

// Recovery gives what one would recover a service with, lost or left, in the
// order of kinds and addresses. It says nothing of a service that is up.
func (o *Outcome) Recovery(s *ServiceOutcome) []Recovery {
	if s.State == Up {
		return nil
	}
	m := o.sim.model
	seen := map[NodeID]bool{}
	stacks := map[*Stack]bool{}
	var out []Recovery
	for _, n := range s.Service.Needs {
		if st := m.Nodes[n].Stack; st != nil && !stacks[st] {
			stacks[st] = true
			if r, ok := o.state(st); ok {
				out = append(out, r)
			}
		}
		for _, e := range m.Out(n) {
			what := meansOf(e.Kind)
			if what == "" || seen[e.To] {
				continue
			}
			seen[e.To] = true
			out = append(out, Recovery{Means: what, Node: e.To, Lost: o.damage.own(e.To).high <= near})
		}
	}
	slices.SortStableFunc(out, func(a, b Recovery) int {
		order := []Means{MeansState, MeansRegistry, MeansKey, MeansAutomation, MeansControl, MeansMonitor}
		return cmp.Or(cmp.Compare(slices.Index(order, a.Means), slices.Index(order, b.Means)), cmp.Compare(a.Node, b.Node))
	})
	return out
}

func meansOf(k EdgeKind) Means {
	switch k {
	case catalog.PullsFrom:
		return MeansRegistry
	case catalog.EncryptedBy:
		return MeansKey
	case catalog.FailedOverBy:
		return MeansAutomation
	case catalog.ControlledBy:
		return MeansControl
	case catalog.WatchedBy:
		return MeansMonitor
	default:
		return ""
	}
}

// A stateAt is where a stack's state lies: in a store that the files make, or
// in a region that the backend names.
type stateAt struct {
	node       NodeID // -1 where the files do not make it
	region     string
	replicated bool
}

// states finds where the states lie, as far as that is known.
func states(m *Model) map[*Stack]stateAt {
	stores := map[string]*Node{}
	for _, n := range m.Nodes {
		if n.Role == catalog.RoleObject && stores[n.Name] == nil {
			stores[n.Name] = n
		}
	}
	out := map[*Stack]stateAt{}
	for _, st := range m.Stacks {
		if st.Root == nil || st.Root.Backend == nil {
			continue
		}
		at := stateAt{node: -1, region: strings.TrimSpace(st.Root.Backend.Text("region"))}
		for _, attr := range []string{"bucket", "storage_account_name", "container_name"} {
			if name := strings.TrimSpace(st.Root.Backend.Text(attr)); name != "" && at.node < 0 && stores[name] != nil {
				at.node = stores[name].NodeID
				at.replicated = stores[name].Is(catalog.RegionRedundant) || len(m.In(at.node, catalog.Replicates)) > 0
			}
		}
		if at.node >= 0 || at.region != "" {
			out[st] = at
		}
	}
	return out
}

// state tells whether the event took a stack's state, if it is known where it lies.
func (o *Outcome) state(st *Stack) (Recovery, bool) {
	at, ok := o.sim.states[st]
	if !ok {
		return Recovery{}, false
	}
	r := Recovery{Means: MeansState, Node: at.node, Stack: st}
	if at.node >= 0 {
		r.Lost = !at.replicated && o.damage.own(at.node).high <= near
		return r, true
	}
	for d := range o.damage.domains {
		r.Lost = r.Lost || ShortName(d) == at.region
	}
	return r, true
}

// DataLost gives the data of a service whose place the event took. Of data
// that stands in several places, one of which is left, nothing is lost.
func (o *Outcome) DataLost(s *ServiceOutcome) []DataLoss {
	if !o.dataHit {
		return nil
	}
	m := o.sim.model
	var out []DataLoss
	for _, id := range s.Service.Needs {
		n := m.Nodes[id]
		if !keepsData(n) || o.damage.own(id).high >= 1-near {
			continue
		}
		// The copies of lost data are no loss of their own, nor are the members of a cluster.
		if len(m.Out(id, catalog.Replicates, catalog.StandsIn)) > 0 || slices.ContainsFunc(m.In(id), func(e *Edge) bool {
			return e.Serves() && keepsData(m.Nodes[e.From])
		}) {
			continue
		}
		out = append(out, o.remains(n))
	}
	return out
}

// keepsData reports whether a component keeps data that cannot be had from
// somewhere else.
func keepsData(n *Node) bool {
	return n.Service == nil && n.Role.Stateful() && (n.Role != catalog.RoleCache || n.Is(catalog.Persistent))
}

// remains finds what is left of the data of a node that the event took.
func (o *Outcome) remains(n *Node) DataLoss {
	d := DataLoss{Node: n.NodeID}
	for _, e := range o.sim.model.In(n.NodeID, catalog.Replicates, catalog.StandsIn) {
		if o.damage.own(e.From).low > near && keepsData(o.sim.model.Nodes[e.From]) {
			d.Copies = append(d.Copies, e.From)
		}
	}
	slices.Sort(d.Copies)
	at := &o.sim.places[n.NodeID]
	named := o.damage.named[n.NodeID]
	owner := !named && (o.damage.has(at.provider, lost) || o.damage.has(at.account, lost))
	region := !named && o.damage.has(at.region, lost)
	switch {
	case len(d.Copies) > 0:
		d.Left = RemainsCopy
	case owner:
		d.Left = RemainsNothing
	case region && n.Is(catalog.RegionRedundant):
		d.Left = RemainsCopy
	case region && n.Is(catalog.BackupElsewhere):
		d.Left = RemainsBackup
	case n.IsNot(catalog.Backup):
		d.Left = RemainsNothing
	case region && n.IsNot(catalog.BackupElsewhere):
		d.Left = RemainsNothing
	case !region && n.Is(catalog.Backup):
		d.Left = RemainsBackup
	default:
		d.Left = RemainsUnknown
	}
	return d
}

// Inferred reports whether only network rules or names suggest that the
// service needs one of the components in Because.
func (o *Outcome) Inferred(s *ServiceOutcome, because NodeID) bool {
	return slices.ContainsFunc(o.Explain(s, because), func(st Step) bool { return st.Edge != nil && st.Edge.Inferred })
}
