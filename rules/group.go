package rules

import (
	"fmt"
	"slices"
	"sort"

	"github.com/resilint/resilint/graph"
	"github.com/resilint/resilint/parser"
)

// groupKey is what findings with one root cause have in common: the rule and
// the place a person would edit. Instances of a block share their block;
// findings of services that share an entry point stay apart.
type groupKey struct {
	rule, block string
	rng         parser.Range
	suppressed  bool
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
	var out []Finding
	for _, f := range found {
		key := groupKey{rule: f.Rule.ID, block: f.Block, rng: f.Range, suppressed: f.Suppressed != nil}
		at, ok := first[key]
		if !ok {
			first[key] = len(out)
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
		out[at].Message += fmt.Sprintf(" The same holds for %s.", countOf(n, "more instance of this block", "more instances of this block"))
	}
	return out
}

// merge adds what g says to f; what is there twice is dropped at the end.
func merge(f, g *Finding) {
	if g.Address != f.Address {
		f.Related = append(f.Related, Related{Address: g.Address, Range: g.Range, Message: "the same here"})
	}
	f.Related = append(f.Related, g.Related...)
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
