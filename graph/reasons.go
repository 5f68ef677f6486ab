package graph

import "slices"

// A Step is one link of the chain from a service to what it lost.
type Step struct {
	Node NodeID
	Edge *Edge // that led here; nil for the service itself
}

// reasons gives the components whose own loss proves the outcome of a
// service, nearest first. Of several needs that fail, those that leave least
// are followed.
func (o *Outcome) reasons(svc *Service, unsure bool) []NodeID {
	var out []NodeID
	o.follow(svc, unsure, func(n NodeID) { out = append(out, n) })
	return out
}

// Explain gives the chain from the service to one of the components in
// Because; nil if it is none of them.
func (o *Outcome) Explain(s *ServiceOutcome, because NodeID) []Step {
	from := o.follow(s.Service, s.State == Unsure, nil)
	e, ok := from[because]
	if !ok {
		return nil
	}
	chain := []Step{{because, e}}
	for e != nil {
		n := e.From
		e = from[n]
		chain = append(chain, Step{n, e})
	}
	slices.Reverse(chain)
	return chain
}

// follow walks from a service over whatever is less than it was, and calls
// found for components that are less by themselves. It gives the edges it
// came by.
func (o *Outcome) follow(svc *Service, unsure bool, found func(NodeID)) map[NodeID]*Edge {
	from := map[NodeID]*Edge{svc.Node: nil}
	queue := []NodeID{svc.Node}
	for len(queue) > 0 {
		n := queue[0]
		queue = queue[1:]
		own := o.damage.own(n)
		value := o.low.at(n)
		if o.blames(own, value, unsure) {
			if found != nil {
				found(n)
			}
			continue
		}
		groups := o.sim.net.groups.of(int32(n))
		for i := range groups {
			g := &groups[i]
			left := combine(g, o.low.at, o.low.alive)
			if left > value+near {
				continue // another need leaves less
			}
			for _, x := range g.members {
				if _, seen := from[x.node]; seen || !o.less(x.node, unsure) {
					continue
				}
				from[x.node] = x.edge
				queue = append(queue, x.node)
			}
		}
	}
	return from
}

// blames reports whether a node's own capacity is what decides its value.
func (o *Outcome) blames(own bounds, value float64, unsure bool) bool {
	if unsure && own.low != own.high {
		return own.low <= value+near
	}
	return own.low < 1-near && own.low <= value+near
}

// less reports whether the event left a node less than it had, or may have.
func (o *Outcome) less(n NodeID, unsure bool) bool {
	if unsure && o.low.at(n) != o.high.at(n) {
		return true
	}
	return o.low.at(n) < 1-near
}
