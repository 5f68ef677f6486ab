package graph

import (
	"slices"

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
	dirty    []NodeID // nodes that may be less by themselves
	low      *result
	high     *result
	grow     *result // computed when first asked for
	exitLost bool    // ways out are among them
	dataHit  bool    // what keeps data is among them
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

// WhatIf computes what is left after all the losses together.
func (m *Model) WhatIf(losses ...Loss) *Outcome {
	s := m.simulation()
	d, touched := s.strike(losses)
	o := s.outcome(d, touched)
	o.Lost = losses
	o.Services = make([]*ServiceOutcome, len(m.Services))
	each := make([]ServiceOutcome, len(m.Services))
	for i, svc := range m.Services {
		o.service(svc, &each[i])
		o.Services[i] = &each[i]
	}
	return o
}

// A result is what an event left of the nodes that it touched.
type result struct {
	base   []float64
	nodes  []NodeID // sorted
	values []float64
	all    []float64 // by node, where that takes no more room
}

// keep copies the values of a run and gives the run back.
func (s *simulation) keep(r *run) *result {
	defer s.runs.Put(r)
	out := &result{base: r.base}
	if len(r.list) > len(r.base)/8 {
		out.all = slices.Clone(r.base)
		for _, n := range r.list {
			out.all[n] = r.value[n]
		}
		return out
	}
	out.nodes = slices.Clone(r.list)
	slices.Sort(out.nodes)
	out.values = make([]float64, len(out.nodes))
	for i, n := range out.nodes {
		out.values[i] = r.value[n]
	}
	return out
}

func (r *result) at(n NodeID) float64 {
	if r.all != nil {
		return r.all[n]
	}
	if i, ok := slices.BinarySearch(r.nodes, n); ok {
		return r.values[i]
	}
	return r.base[n]
}

func (r *result) alive(n NodeID) bool { return r.at(n) > 0 }

// bounds computes what is left at least and at most; both are one where all is known.
func (s *simulation) bounds(d *damage, dirty []NodeID) (low, high *run) {
	low = s.solve(dirty, func(n NodeID) float64 { return d.own(n).low })
	high = low
	if slices.ContainsFunc(dirty, func(n NodeID) bool { b := d.own(n); return b.low != b.high }) {
		high = s.solve(dirty, func(n NodeID) float64 { return d.own(n).high })
	}
	return low, high
}

func (s *simulation) outcome(d *damage, dirty []NodeID) *Outcome {
	o := &Outcome{sim: s, damage: d, dirty: dirty}
	low, high := s.bounds(d, dirty)
	o.exitLost = slices.ContainsFunc(low.list, func(n NodeID) bool { return s.exits[n] })
	o.dataHit = slices.ContainsFunc(dirty, func(n NodeID) bool { return keepsData(s.model.Nodes[n]) })
	o.low = s.keep(low)
	o.high = o.low
	if high != low {
		o.high = s.keep(high)
	}
	return o
}

// Capacity gives what is left of a node: at least low, at most high.
func (o *Outcome) Capacity(n NodeID) (low, high float64) {
	a, b := o.low.at(n), o.high.at(n)
	return min(a, b), max(a, b)
}

func (o *Outcome) service(svc *Service, out *ServiceOutcome) {
	out.Service = svc
	out.Capacity, out.High = o.Capacity(svc.Node)
	out.State = stateOf(out.Capacity)
	if stateOf(out.High) != out.State {
		out.State = Unsure
	}
	switch {
	case out.Capacity == 1:
		out.CapacityAfterScaling = 1
	case out.State == Down:
	default:
		out.CapacityAfterScaling = max(out.Capacity, min(1, o.grownCapacity(svc.Node)))
	}
	if out.State != Up {
		out.Because = o.reasons(svc, out.State == Unsure)
		out.StandbyUnused = o.unusedStandbys(svc)
	}
	out.LosesEgress = o.withoutEgress(svc)
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
		s, d := o.sim, o.damage
		r := s.borrow()
		r.begin(s.baseGrow, s.sumsGrow, func(n NodeID) float64 { return d.grown(n).low })
		r.solve(o.dirty)
		o.grow = s.keep(r)
	}
	return o.grow.at(n)
}

// unusedStandbys gives copies and records that are left and that nothing
// switches to, of what the service has lost.
func (o *Outcome) unusedStandbys(svc *Service) []NodeID {
	m := o.sim.model
	needed := map[NodeID]bool{}
	for _, n := range svc.Needs {
		needed[n] = true
	}
	for _, n := range svc.Entry {
		if !slices.ContainsFunc(m.in[n], (*Edge).Serves) {
			delete(needed, n) // a way in that nobody is sent to
		}
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
	if !o.exitLost {
		return nil
	}
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
