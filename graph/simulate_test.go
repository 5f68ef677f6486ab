package graph

import (
	"flag"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/resilint/resilint/catalog"
)

// world is the tree of domains of random models.
var world = []*Domain{
	{ID: "p", Kind: DomainProvider},
	{ID: "q", Kind: DomainProvider},
	{ID: "p/r", Kind: DomainRegion, Parent: "p", Metro: "metro/m"},
	{ID: "p/s", Kind: DomainRegion, Parent: "p"},
	{ID: "p/r/ra", Kind: DomainZone, Parent: "p/r"},
	{ID: "p/r/rb", Kind: DomainZone, Parent: "p/r"},
	{ID: "p/s/sa", Kind: DomainZone, Parent: "p/s"},
	{ID: "q/dc", Kind: DomainDatacenter, Parent: "q", Metro: "metro/m", Providers: []string{"q"}},
	{ID: "q/dc2", Kind: DomainDatacenter, Parent: "q", Providers: []string{"q"}},
	{ID: "metro/m", Kind: DomainMetro},
	{ID: "account/1", Kind: DomainAccount},
}

func randomPlacement(r *rand.Rand, n *Node) {
	p := &n.Placement
	p.Provider = "p"
	if r.IntN(8) == 0 {
		p.Account = "1"
	}
	switch r.IntN(8) {
	case 0:
		p.Survival = Global
	case 1:
		p.Survival, p.Region = Regional, []string{"r", "s", ""}[r.IntN(3)]
	case 2:
		p.Survival, p.Region = Unknown, []string{"r", "s", ""}[r.IntN(3)]
	case 3:
		p.Provider, p.Survival = "q", Unknown
	case 4:
		p.Provider = "q"
		p.Sites = []Site{{"q/dc", 1}, {"q/dc2", float64(1 + r.IntN(2))}}[r.IntN(2):]
	default:
		p.Region = "r"
		p.Sites = []Site{{"p/r/ra", float64(r.IntN(3))}, {"p/r/rb", float64(1 + r.IntN(3))}}[r.IntN(2):]
	}
	if len(p.Sites) > 0 {
		p.Complete = true
		p.Survival = []Survival{Share, Any, Quorum, Single}[r.IntN(4)]
		if len(p.Sites) > 1 && p.Survival == Single {
			p.Survival = Any
		}
	}
}

func randomModel(r *rand.Rand, modes []Mode) *Model {
	m := &Model{byID: map[string]NodeID{}, domainByID: map[string]*Domain{}, Domains: world}
	for _, d := range world {
		m.domainByID[d.ID] = d
	}
	// Circles of shares that fade to nothing and failovers among them have no one
	// answer: circles come with one or the other.
	circles := r.IntN(2) == 0
	if circles {
		without := []Mode{catalog.ModeShare, catalog.ModeFailover}[r.IntN(2)]
		modes = slices.DeleteFunc(slices.Clone(modes), func(m Mode) bool { return m == without })
	}
	size := 2 + r.IntN(11)
	for i := range size {
		n := &Node{NodeID: NodeID(i), ID: fmt.Sprintf("t.n%d", i), Units: Units{1, r.IntN(3), 4, r.IntN(5) > 0, r.IntN(2) == 0}, Role: catalog.RoleCompute}
		randomPlacement(r, n)
		m.Nodes = append(m.Nodes, n)
	}
	for range r.IntN(2 * size) {
		from, group := NodeID(r.IntN(size)), r.IntN(2)
		mode := modes[(int(from)+group)%len(modes)]
		to := NodeID(r.IntN(size))
		if (!circles || r.IntN(4) > 0) && to <= from {
			to = from + 1 + NodeID(r.IntN(size-int(from)))
			to = min(to, NodeID(size-1))
		}
		if to == from {
			continue
		}
		m.Edges = append(m.Edges, &Edge{From: from, To: to, Kind: catalog.Needs, Group: strconv.Itoa(group), Mode: mode, Order: r.IntN(3)})
	}
	svc := &Service{Name: "s", Node: NodeID(size), Entry: []NodeID{0}, Capacity: 50}
	m.Nodes = append(m.Nodes, &Node{NodeID: svc.Node, ID: "service.s", Service: svc, Placement: Placement{Survival: Global}, Units: Units{1, 1, 1, true, false}})
	m.Edges = append(m.Edges, &Edge{From: svc.Node, To: 0, Kind: catalog.Routes, Group: "entry"})
	m.Services = []*Service{svc}
	for i, n := range m.Nodes {
		m.byID[n.ID] = NodeID(i)
	}
	m.index()
	return m
}

func randomLosses(r *rand.Rand, m *Model) []Loss {
	var out []Loss
	for range 1 + r.IntN(2) {
		if r.IntN(3) == 0 {
			n := m.Nodes[r.IntN(len(m.Nodes)-1)]
			out = append(out, Loss{Kind: LoseComponent, Name: n.ID, nodes: []NodeID{n.NodeID}})
			continue
		}
		d := world[r.IntN(len(world))]
		out = append(out, Loss{Kind: LossKind(d.Kind), Name: d.ID})
	}
	return out
}

// seed repeats a run that found something.
var seed = flag.Uint64("seed", 0, "seed for the random models, instead of a fresh one")

// seeds are a fixed one and one that is new in every run.
func seeds(t *testing.T) map[string]uint64 {
	t.Helper()
	fresh := *seed
	if fresh == 0 {
		fresh = uint64(time.Now().UnixNano())
	}
	t.Logf("fresh seed %d", fresh)
	return map[string]uint64{"fixed": 20221015, "fresh": fresh}
}

var allModes = []Mode{catalog.ModeShare, catalog.ModeAny, catalog.ModeFailover}

// models is how many random models the simulation and the oracle are compared
// on for each seed, with two events each: the two seeds together try 100,000
// pairs. Each other property is tried on a fifth of that.
var models = flag.Int("models", 25_000, "random models to compare with the oracle, for each seed")

func TestSimulationAgreesWithOracle(t *testing.T) {
	t.Parallel()
	for name, seed := range seeds(t) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := rand.New(rand.NewPCG(seed, 1))
			for range *models {
				m := randomModel(r, allModes)
				doc := m.document()
				for range 2 {
					losses := randomLosses(r, m)
					o := m.WhatIf(losses...)
					lows, highs := oracle(doc, losses, 0), oracle(doc, losses, 1)
					for _, n := range m.Nodes {
						low, high := o.Capacity(n.NodeID)
						l, h := lows[n.ID], highs[n.ID]
						if math.Abs(low-min(l, h)) > 1e-6 || math.Abs(high-max(l, h)) > 1e-6 {
							t.Fatalf("seed %d: %v: %s is %g to %g, the oracle says %g to %g\n%s", seed, losses, n.ID, low, high, l, h, show(doc))
						}
					}
				}
			}
		})
	}
}

func TestLosingMoreNeverHelps(t *testing.T) {
	t.Parallel()
	for name, seed := range seeds(t) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := rand.New(rand.NewPCG(seed, 2))
			for range *models / 5 {
				modes := allModes
				plain := r.IntN(2) == 0
				if plain {
					modes = allModes[:2]
				}
				m := randomModel(r, modes)
				less := randomLosses(r, m)
				more := append(randomLosses(r, m), less...)
				a, b := m.WhatIf(less...), m.WhatIf(more...)
				for _, n := range m.Nodes {
					l1, h1 := a.Capacity(n.NodeID)
					l2, h2 := b.Capacity(n.NodeID)
					// A failover to a better standby may leave more, but never brings back what is down.
					worse := plain && (l2 > l1+1e-9 || h2 > h1+1e-9) || h1 == 0 && h2 > 0
					if worse {
						t.Fatalf("seed %d: %s has %g to %g without %v, %g to %g without %v", seed, n.ID, l1, h1, less, l2, h2, more)
					}
				}
			}
		})
	}
}

func TestReplicaNeverHurts(t *testing.T) {
	t.Parallel()
	for name, seed := range seeds(t) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := rand.New(rand.NewPCG(seed, 3))
			for range *models / 5 {
				m := randomModel(r, []Mode{catalog.ModeAny})
				losses := randomLosses(r, m)
				before := m.WhatIf(losses...)
				e := m.Edges[r.IntN(len(m.Edges))]
				more := withReplica(m, e)
				after := more.WhatIf(losses...)
				for _, s := range m.Services {
					l1, h1 := before.Capacity(s.Node)
					l2, h2 := after.Capacity(s.Node)
					if l2 < l1-1e-9 || h2 < h1-1e-9 {
						t.Fatalf("seed %d: a replica of %s lowers %s from %g to %g", seed, m.Nodes[e.To].ID, s.Name, l1, l2)
					}
				}
			}
		})
	}
}

// withReplica copies a model and adds a replica in another domain to one group.
func withReplica(m *Model, e *Edge) *Model {
	out := &Model{byID: m.byID, domainByID: m.domainByID, Domains: m.Domains, Services: m.Services}
	out.Nodes = append(out.Nodes, m.Nodes...)
	out.Edges = append(out.Edges, m.Edges...)
	id := NodeID(len(out.Nodes))
	out.Nodes = append(out.Nodes, &Node{
		NodeID: id, ID: "t.replica", Units: Units{1, 1, 1, true, false},
		Placement: Placement{Provider: "p", Region: "s", Survival: Single, Complete: true, Sites: []Site{{"p/s/sa", 1}}},
	})
	out.Edges = append(out.Edges, &Edge{From: e.From, To: id, Kind: catalog.Needs, Group: e.Group, Mode: e.Mode})
	out.index()
	return out
}
