package graph

import (
	"slices"
	"strings"

	"github.com/resilint/resilint/catalog"
)

// State says how a service stands.
type State string

// The states.
const (
	Up       State = "up"
	Degraded State = "degraded"
	Down     State = "down"
	Unsure   State = "unknown"
)

// An Outcome is what a failure leaves.
type Outcome struct {
	Lost     []Loss
	Services []*ServiceOutcome // in the order of the model's services
	sim      *simulation
	damage   *damage
	low      *run
	high     *run
	grow     *run // computed when first asked for
}

// A ServiceOutcome is what a failure leaves of one service.
type ServiceOutcome struct {
	Service *Service
	State   State
	// Capacity is what is left at once, between 0 and 1; where it is not
	// known, what is left at least, and High what is left at most.
	Capacity, High float64
	// CapacityAfterScaling lets groups grow to their maximum where they are left.
	CapacityAfterScaling float64
	// Because are the lost components that prove the outcome, nearest to the
	// service first; for an unknown outcome the components that decide it.
	Because []NodeID
	// StandbyUnused are standbys that are left and that nothing switches to.
	StandbyUnused []NodeID
	// LosesEgress are components that are left and have lost their way out.
	LosesEgress []NodeID
}

// Known reports whether the capacity left is known.
func (s *ServiceOutcome) Known() bool { return s.High-s.Capacity < near }

// simulation is what all events of a model share.
type simulation struct {
	model    *Model
	net      *network
	base     []float64
	baseGrow []float64
	sums     map[*group]float64  // of large groups, by base
	sumsGrow map[*group]float64  // by baseGrow
	index    map[string][]NodeID // by domain: nodes whose capacity it may change
	inside   map[string][]string // by domain: domains directly in it, or in the metro
}

func (m *Model) simulation() *simulation {
	m.simOnce.Do(func() { m.sim = newSimulation(m) })
	return m.sim
}

func newSimulation(m *Model) *simulation {
	s := &simulation{model: m, net: newNetwork(m), index: map[string][]NodeID{}, inside: map[string][]string{}}
	for _, d := range m.Domains {
		if d.Parent != "" {
			s.inside[d.Parent] = append(s.inside[d.Parent], d.ID)
		}
		if d.Metro != "" {
			s.inside[d.Metro] = append(s.inside[d.Metro], d.ID)
		}
	}
	for _, n := range m.Nodes {
		s.place(n)
	}
	none := &damage{model: m}
	s.base = s.full(func(n NodeID) float64 { return none.own(n).low })
	s.baseGrow = s.full(func(n NodeID) float64 { return none.grown(n).low })
	s.sums, s.sumsGrow = s.net.sums(s.base), s.net.sums(s.baseGrow)
	return s
}

// place enters a node under every domain whose loss may change it.
func (s *simulation) place(n *Node) {
	p := &n.Placement
	add := func(d string) {
		if l := s.index[d]; len(l) == 0 || l[len(l)-1] != n.NodeID {
			s.index[d] = append(l, n.NodeID)
		}
	}
	if p.Provider != "" {
		add(p.Provider)
	}
	if p.Account != "" {
		add(accountID(p.Account))
	}
	if p.Survival == Global {
		return
	}
	if p.Region != "" {
		add(p.Provider + "/" + p.Region)
	}
	switch p.Survival {
	case Single, Share, Any, Quorum:
		for _, site := range p.Sites {
			add(site.Domain)
		}
	case Regional:
		if p.Region == "" {
			add("in " + p.Provider)
		}
	default:
		if p.Region != "" {
			add("in " + p.Provider + "/" + p.Region)
			add("rooms of " + p.Provider)
		} else {
			add("in " + p.Provider)
		}
	}
}

// full computes all nodes, needed ones first.
func (s *simulation) full(own func(NodeID) float64) []float64 {
	base := make([]float64, len(s.model.Nodes))
	r := &run{net: s.net, base: base, own: own, value: map[NodeID]float64{}}
	for p, part := range s.net.parts {
		if s.net.loops[p] {
			r.cycle(part)
			for _, n := range part {
				base[n] = r.value[n]
			}
			clear(r.value)
			continue
		}
		base[part[0]] = r.eval(part[0], r.at, func(x NodeID) bool { return base[x] > 0 })
	}
	return base
}

// WhatIf computes what is left after all the losses together.
func (m *Model) WhatIf(losses ...Loss) *Outcome {
	s := m.simulation()
	d, touched := s.strike(losses)
	o := s.outcome(d, touched)
	o.Lost = losses
	for _, svc := range m.Services {
		o.Services = append(o.Services, o.service(svc))
	}
	return o
}

// strike finds what losses take away, and the nodes that they may touch.
func (s *simulation) strike(losses []Loss) (*damage, []NodeID) {
	d := &damage{
		model: s.model, domains: map[string]bool{}, regions: map[string]bool{},
		parts: map[string]bool{}, rooms: map[string]bool{}, named: map[NodeID]bool{},
	}
	touched := map[NodeID]bool{}
	touch := func(key string) {
		for _, n := range s.index[key] {
			touched[n] = true
		}
	}
	var lose func(id string)
	lose = func(id string) {
		if d.domains[id] {
			return
		}
		d.domains[id] = true
		touch(id)
		dom := s.model.domainByID[id]
		if dom == nil {
			dom = unusedDomain(id)
		}
		s.around(d, dom, touch)
		for _, in := range s.inside[id] {
			lose(in)
		}
	}
	for _, l := range losses {
		switch l.Kind {
		case LoseComponent, LosePlatform, LoseSoftware:
			for _, n := range l.nodes {
				d.named[n] = true
				touched[n] = true
			}
		default:
			lose(l.Name)
		}
	}
	out := make([]NodeID, 0, len(touched))
	for n := range touched {
		out = append(out, n)
	}
	slices.Sort(out)
	return d, out
}

// unusedDomain is the domain of a place that exists and that nothing is known
// to use; what stands somewhere around it may.
func unusedDomain(id string) *Domain {
	d := &Domain{ID: id, Kind: DomainProvider}
	switch strings.Count(id, "/") {
	case 0:
	case 1:
		d.Kind = DomainRegion
	default:
		d.Kind, d.Region = DomainZone, id[:strings.LastIndexByte(id, '/')]
	}
	return d
}

// around notes in what wider domains something is lost: what stands somewhere
// in these may be hit.
func (s *simulation) around(d *damage, dom *Domain, touch func(string)) {
	provider := providerOf(dom.ID)
	switch dom.Kind {
	case DomainZone, DomainHost:
		for _, a := range s.model.Ancestors(dom.Parent) {
			if s.model.KindOf(a) == DomainRegion {
				d.regions[a] = true
				touch("in " + a)
			}
		}
		if dom.Region != "" {
			d.regions[dom.Region] = true
			touch("in " + dom.Region)
		}
	case DomainDatacenter:
		for _, p := range dom.Providers {
			d.rooms[p], d.parts[p] = true, true
			touch("rooms of " + p)
			touch("in " + p)
		}
	case DomainRegion:
	default:
		return
	}
	d.parts[provider] = true
	touch("in " + provider)
}

func (s *simulation) outcome(d *damage, touched []NodeID) *Outcome {
	o := &Outcome{sim: s, damage: d}
	o.low = &run{net: s.net, base: s.base, sums: s.sums, own: func(n NodeID) float64 { return d.own(n).low }}
	o.low.solve(touched)
	o.high = o.low
	if slices.ContainsFunc(touched, func(n NodeID) bool { b := d.own(n); return b.low != b.high }) {
		o.high = &run{net: s.net, base: s.base, sums: s.sums, own: func(n NodeID) float64 { return d.own(n).high }}
		o.high.solve(touched)
	}
	return o
}

// Capacity gives what is left of a node: at least low, at most high.
func (o *Outcome) Capacity(n NodeID) (low, high float64) {
	a, b := o.low.at(n), o.high.at(n)
	return min(a, b), max(a, b)
}

func (o *Outcome) service(svc *Service) *ServiceOutcome {
	out := &ServiceOutcome{Service: svc}
	out.Capacity, out.High = o.Capacity(svc.Node)
	out.State = stateOf(out.Capacity)
	if stateOf(out.High) != out.State {
		out.State = Unsure
	}
	_, touched := o.low.value[svc.Node]
	switch {
	case !touched && o.sim.base[svc.Node] == 1:
		out.CapacityAfterScaling = 1
		out.LosesEgress = o.withoutEgress(svc)
		return out
	case out.State == Down:
	default:
		out.CapacityAfterScaling = max(out.Capacity, min(1, o.grownCapacity(svc.Node)))
	}
	if out.State != Up {
		out.Because = o.reasons(svc, out.State == Unsure)
		out.StandbyUnused = o.unusedStandbys(svc)
	}
	out.LosesEgress = o.withoutEgress(svc)
	return out
}

func stateOf(capacity float64) State {
	switch {
	case capacity >= 1-near:
		return Up
	case capacity <= near:
		return Down
	default:
		return Degraded
	}
}

func (o *Outcome) grownCapacity(n NodeID) float64 {
	if o.grow == nil {
		d := o.damage
		o.grow = &run{net: o.sim.net, base: o.sim.baseGrow, sums: o.sim.sumsGrow, own: func(n NodeID) float64 { return d.grown(n).low }}
		o.grow.solve(o.touched())
	}
	return o.grow.at(n)
}

// touched gives the nodes whose own capacity the event may have changed.
func (o *Outcome) touched() []NodeID {
	var out []NodeID
	for n := range o.low.value {
		out = append(out, n)
	}
	slices.Sort(out)
	return out
}

// unusedStandbys gives copies and records that are left and that nothing
// switches to, of what the service has lost.
func (o *Outcome) unusedStandbys(svc *Service) []NodeID {
	m := o.sim.model
	needed := map[NodeID]bool{}
	for _, n := range svc.Needs {
		needed[n] = true
	}
	seen := map[NodeID]bool{}
	var out []NodeID
	for _, n := range svc.Needs {
		if o.low.at(n) >= o.sim.base[n] {
			continue
		}
		for _, e := range m.In(n, catalog.Replicates, catalog.StandsIn) {
			if s := e.From; !needed[s] && !seen[s] && m.Nodes[s].Service == nil && o.low.at(s) > o.low.at(n) {
				seen[s] = true
				out = append(out, s)
			}
		}
	}
	slices.Sort(out)
	return out
}

// withoutEgress gives components of the service that stand and whose ways out
// are all lost.
func (o *Outcome) withoutEgress(svc *Service) []NodeID {
	var out []NodeID
	for _, n := range svc.Needs {
		edges := o.sim.model.Out(n, catalog.EgressBy)
		if len(edges) == 0 || o.low.at(n) <= 0 {
			continue
		}
		if !slices.ContainsFunc(edges, func(e *Edge) bool { return o.high.at(e.To) > 0 }) {
			out = append(out, n)
		}
	}
	return out
}
