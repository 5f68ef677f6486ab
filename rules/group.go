package rules

import (
	"fmt"
	"slices"
	"sort"

	"github.com/resilint/resilint/graph"
	"github.com/resilint/resilint/parser"
)

// groupKey is what findings with one root cause have in common: the rule and
// the place a person would edit. Instances of a block share their block, and
// services of a root module the region it is in; findings of services that
// share an entry point stay apart.
type groupKey struct {
	rule, cause, domain string
	rng                 parser.Range
	suppressed          bool
}

func keyOf(f *Finding) groupKey {
	key := groupKey{rule: f.Rule.ID, cause: f.cause(), rng: f.Range, suppressed: f.Suppressed != nil}
	if f.Rule.PerRoot {
		key.domain, key.rng = f.Domain, parser.Range{}
	}
	return key
}

// cause names the place that is at fault: a block, or a root module as far as
// its services are held to one severity.
func (f *Finding) cause() string {
	if !f.Rule.PerRoot {
		return f.Block
	}
	root := ""
	if f.stack != nil {
		root = f.stack.Name
	}
	return root + ":" + string(f.Severity)
}

// group makes one finding of those that have one root cause: instances of one
// block are listed as related places of the first.
func group(found []Finding) []Finding {
	sort.SliceStable(found, func(i, j int) bool {
		a, b := &found[i], &found[j]
		if a.Block != b.Block {
			return a.Block < b.Block
		}
		return naturalLess(a.Address, b.Address)
	})
	first := map[groupKey]int{}
	more := map[int]int{}
	spoken := map[int][]string{} // the services that a finding's message is about
	var out []Finding
	for _, f := range found {
		key := keyOf(&f)
		at, ok := first[key]
		if !ok {
			first[key] = len(out)
			spoken[len(out)] = serviceNames(f.Services)
			f.Services = slices.Clone(f.Services)
			out = append(out, f)
			continue
		}
		merge(&out[at], &f)
		more[at]++
	}
	for at, n := range more {
		f := &out[at]
		f.Related, f.Nodes, f.Services = uniqueRelated(f.Related, Related{Address: f.Address, Range: f.Range}), uniqueNodes(f.Nodes), uniqueServices(f.Services)
		if f.Rule.PerRoot {
			others := serviceNames(f.Services)
			others = slices.DeleteFunc(others, func(name string) bool { return slices.Contains(spoken[at], name) })
			f.Message += fmt.Sprintf(" The same holds for %s of this root module: %s.", countOf(len(others), "more service", "more services"), listing(others))
			continue
		}
		f.Message += fmt.Sprintf(" The same holds for %s.", countOf(n, "more instance of this block", "more instances of this block"))
	}
	return out
}

// merge adds what g says to f; what is there twice is dropped at the end.
func merge(f, g *Finding) {
	if g.Address != f.Address {
		also := Related{Address: g.Address, Range: g.Range, Message: "the same here"}
		if f.Rule.PerRoot {
			also.Message = "the same holds for " + listing(serviceNames(g.Services))
		}
		f.Related = append(f.Related, also)
	}
	f.Related = append(f.Related, g.Related...)
	f.Settings = append(f.Settings, g.Settings...)
	f.Nodes = append(f.Nodes, g.Nodes...)
	f.Services = append(f.Services, g.Services...)
	if g.Severity.Rank() > f.Severity.Rank() {
		f.Severity = g.Severity
	}
	if f.Domain != g.Domain {
		f.Domain = ""
	}
}

// uniqueRelated drops places that were named already; self is the finding's own.
func uniqueRelated(rs []Related, self Related) []Related {
	type place struct {
		address string
		at      parser.Range
	}
	seen := map[place]bool{{self.Address, self.Range}: true}
	out := make([]Related, 0, len(rs))
	for _, r := range rs {
		if p := (place{r.Address, r.Range}); !seen[p] {
			seen[p] = true
			out = append(out, r)
		}
	}
	return out
}

func uniqueNodes(ids []graph.NodeID) []graph.NodeID {
	seen := make(map[graph.NodeID]bool, len(ids))
	out := make([]graph.NodeID, 0, len(ids))
	for _, id := range ids {
		if !seen[id] {
			seen[id] = true
			out = append(out, id)
		}
	}
	return out
}

func uniqueServices(ss []*graph.Service) []*graph.Service {
	seen := make(map[*graph.Service]bool, len(ss))
	var out []*graph.Service
	for _, s := range ss {
		if s != nil && !seen[s] {
			seen[s] = true
			out = append(out, s)
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Name < out[j].Name })
	return out
}
