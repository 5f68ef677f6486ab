package rules

import "github.com/resilint/resilint/graph"

// silence drops the findings that only repeat a wider one. Which rule speaks
// for which stands in the rules' Silences. A finding that is itself silenced
// silences nothing.
func silence(found []Finding) []Finding {
	byRule := map[string][]int{}
	for i := range found {
		byRule[found[i].Rule.ID] = append(byRule[found[i].Rule.ID], i)
	}
	silenced := make([]bool, len(found))
	for _, r := range bySilencing(found) {
		for _, s := range r.Silences {
			applySilence(found, byRule[r.ID], byRule[s.Rule], s.Scope, silenced)
		}
	}
	out := found[:0]
	for i, f := range found {
		if !silenced[i] {
			out = append(out, f)
		}
	}
	return out
}

// bySilencing gives the rules of the findings so that one which silences
// another comes before it.
func bySilencing(found []Finding) []*Rule {
	present := map[string]*Rule{}
	var ids []string
	for i := range found {
		if r := found[i].Rule; present[r.ID] == nil {
			present[r.ID] = r
			ids = append(ids, r.ID)
		}
	}
	var order []*Rule
	state := map[string]bool{}
	var visit func(id string)
	visit = func(id string) {
		if state[id] {
			return
		}
		state[id] = true
		for _, s := range present[id].Silences {
			if present[s.Rule] != nil {
				visit(s.Rule)
			}
		}
		order = append(order, present[id])
	}
	for _, id := range ids {
		visit(id)
	}
	for i, j := 0, len(order)-1; i < j; i, j = i+1, j-1 {
		order[i], order[j] = order[j], order[i]
	}
	return order
}

func applySilence(found []Finding, by, of []int, scope SilenceScope, silenced []bool) {
	if len(by) == 0 || len(of) == 0 {
		return
	}
	switch scope {
	case SameService:
		spoken := map[*graph.Service]bool{}
		for _, i := range by {
			if !silenced[i] {
				for _, s := range found[i].Services {
					spoken[s] = true
				}
			}
		}
		for _, j := range of {
			silenced[j] = silenced[j] || allSpoken(found[j].Services, spoken)
		}
	case SameNode:
		heads := map[string]bool{}
		for _, i := range by {
			if !silenced[i] {
				heads[found[i].Block] = true
			}
		}
		for _, j := range of {
			silenced[j] = silenced[j] || heads[found[j].Block]
		}
	case SameRelated:
		listed, heads := map[graph.NodeID]bool{}, map[graph.NodeID]bool{}
		for _, i := range by {
			if silenced[i] || len(found[i].Nodes) == 0 {
				continue
			}
			heads[found[i].Nodes[0]] = true
			for _, n := range found[i].Nodes {
				listed[n] = true
			}
		}
		for _, j := range of {
			nodes := found[j].Nodes
			if len(nodes) == 0 {
				continue
			}
			hit := listed[nodes[0]]
			for _, n := range nodes {
				hit = hit || heads[n]
			}
			silenced[j] = silenced[j] || hit
		}
	}
}

// allSpoken: a finding that concerns a service of which the wider rule does
// not speak is still news for that one.
func allSpoken(services []*graph.Service, spoken map[*graph.Service]bool) bool {
	for _, s := range services {
		if !spoken[s] {
			return false
		}
	}
	return len(services) > 0
}
