package graph

import (
	"cmp"
	"slices"
)

// A Pair is two losses of one kind that together take down services which
// survive each of them alone.
type Pair struct {
	Losses   [2]Loss
	Services []*Service
}

// maxPairs bounds how many pairs are tried: they grow with the square of what
// a service needs.
const maxPairs = 200_000

// pairKinds are the kinds of losses of which pairs are tried.
var pairKinds = []LossKind{LoseComponent, LoseZone, LoseDatacenter, LoseRegion, LoseProvider}

// Pairs gives the cut sets of size two whose members are no cut sets by
// themselves, those first that take down most services. all is false where
// there are too many pairs to try them all.
func (m *Model) Pairs() (pairs []Pair, all bool) {
	s := m.simulation()
	left := maxPairs
	for _, kind := range pairKinds {
		found := s.pairsOf(m.LossesOf(kind), &left)
		pairs = append(pairs, found...)
	}
	slices.SortStableFunc(pairs, func(a, b Pair) int { return cmp.Compare(len(b.Services), len(a.Services)) })
	return pairs, left > 0
}

// pairsOf tries the pairs of a list of losses that meet in some service.
func (s *simulation) pairsOf(losses []Loss, left *int) []Pair {
	down := make([]map[NodeID]bool, len(losses)) // services that one loss takes down
	of := map[*Service][]int{}                   // losses that hit what a service needs, and leave it
	for i, l := range losses {
		d, dirty := s.strike([]Loss{l})
		down[i] = s.downBy(d, dirty)
		hit := map[*Service]bool{}
		for _, n := range dirty {
			for _, svc := range s.model.ServicesOf(n) {
				if !hit[svc] && !down[i][svc.Node] {
					hit[svc] = true
					of[svc] = append(of[svc], i)
				}
			}
		}
	}
	type key struct{ a, b int }
	tried := map[key]bool{}
	var out []Pair
	for _, svc := range s.model.Services {
		list := of[svc]
		for x, a := range list {
			for _, b := range list[x+1:] {
				if tried[key{a, b}] {
					continue
				}
				if *left--; *left <= 0 {
					return out
				}
				tried[key{a, b}] = true
				p := Pair{Losses: [2]Loss{losses[a], losses[b]}}
				fallen := s.downBy(s.strike(p.Losses[:]))
				for _, svc := range s.model.Services {
					if fallen[svc.Node] && !down[a][svc.Node] && !down[b][svc.Node] {
						p.Services = append(p.Services, svc)
					}
				}
				if len(p.Services) > 0 {
					out = append(out, p)
				}
			}
		}
	}
	return out
}

// downBy gives the services that an event surely takes down.
func (s *simulation) downBy(d *damage, dirty []NodeID) map[NodeID]bool {
	low, high := s.bounds(d, dirty)
	var out map[NodeID]bool
	for _, n := range low.list {
		if int(n) >= s.components && max(low.at(n), high.at(n)) <= near && s.base[n] > near {
			if out == nil {
				out = map[NodeID]bool{}
			}
			out[n] = true
		}
	}
	s.release(low, high)
	return out
}

// release gives runs back.
func (s *simulation) release(low, high *run) {
	s.runs.Put(low)
	if high != low {
		s.runs.Put(high)
	}
}
