package graph

import "github.com/resilint/resilint/catalog"

// bounds is what is known of a capacity: it lies between low and high, and
// high differs from low only where a placement is not known.
type bounds struct{ low, high float64 }

func exactly(v float64) bounds { return bounds{v, v} }

var open = bounds{0, 1}

// damage is what an event takes away.
type damage struct {
	model   *Model
	domains map[string]bool // lost, with everything inside them
	regions map[string]bool // regions of which some zone, but not all, is lost: provider/region
	parts   map[string]bool // providers of which some region, zone or datacenter is lost
	rooms   map[string]bool // providers of which a datacenter is lost
	named   map[NodeID]bool
	units   map[NodeID]int // units lost of a node, for the loss of a host
}

// own is a node's capacity by its own placement (rule 1).
func (d *damage) own(id NodeID) bounds {
	n := d.model.Nodes[id]
	if d.named[id] {
		return exactly(0)
	}
	if n.Service != nil {
		return exactly(1)
	}
	p := &n.Placement
	if d.gone(p) {
		return exactly(0)
	}
	if k := d.units[id]; k > 0 {
		return exactly(withoutUnits(n, k))
	}
	switch p.Survival {
	case Global:
		return exactly(1)
	case Regional:
		if p.Region == "" && d.parts[p.Provider] {
			return open
		}
		return exactly(1)
	case Single, Share, Any, Quorum:
		return exactly(d.standing(p))
	default:
		return d.unplaced(p)
	}
}

// gone reports whether the whole of a placement is lost: its provider, its
// account or its region.
func (d *damage) gone(p *Placement) bool {
	switch {
	case p.Provider != "" && d.domains[p.Provider]:
		return true
	case p.Account != "" && d.domains[accountID(p.Account)]:
		return true
	case p.Survival == Global:
		return false
	default:
		return p.Region != "" && d.domains[p.Provider+"/"+p.Region]
	}
}

// standing is the capacity of a component whose sites are known.
func (d *damage) standing(p *Placement) float64 {
	left, all := 0.0, 0.0
	sites := 0
	for _, s := range p.Sites {
		all += s.Units
		if !d.domains[s.Domain] {
			left += s.Units
			sites++
		}
	}
	switch p.Survival {
	case Share:
		if all <= 0 {
			return 0
		}
		return snap(left / all)
	case Quorum:
		if left*2 > all {
			return 1
		}
		return 0
	default:
		if sites > 0 {
			return 1
		}
		return 0
	}
}

// unplaced is the capacity of a component whose sites are not known: whole if
// nothing is lost where it may be.
func (d *damage) unplaced(p *Placement) bounds {
	if p.Region != "" {
		if d.regions[p.Provider+"/"+p.Region] || d.rooms[p.Provider] {
			return open
		}
		return exactly(1)
	}
	if d.parts[p.Provider] {
		return open
	}
	return exactly(1)
}

// withoutUnits is what is left of a component that loses some of its units.
func withoutUnits(n *Node, k int) float64 {
	all := n.Units.Desired
	if !n.Units.Known || all <= 0 {
		all = 1
	}
	left := max(all-k, 0)
	switch n.Placement.Survival {
	case Share:
		return float64(left) / float64(all)
	case Quorum:
		if left*2 > all {
			return 1
		}
		return 0
	default:
		if left > 0 || n.Is(catalog.Standby) {
			return 1
		}
		return 0
	}
}

// grown is a node's capacity once groups have grown to their maximum in the
// sites that are left. What is no compute grows by itself.
func (d *damage) grown(id NodeID) bounds {
	n, b := d.model.Nodes[id], d.own(id)
	limit := unlimited
	switch {
	case n.Service != nil:
		limit = 1
	case n.Role.RunsCode() || n.Role == catalog.RoleNodeGroup:
		limit = 1
		if n.Units.Group && n.Units.Known && n.Units.Desired > 0 {
			limit = max(1, float64(n.Units.Max)/float64(n.Units.Desired))
		}
	}
	if limit == 1 && !n.Units.Group {
		return b
	}
	grow := func(v float64) float64 {
		if v <= 0 {
			if n.Units.Desired == 0 && n.Units.Known && n.Units.Max > 0 && d.anySite(n) {
				return 1
			}
			return 0
		}
		return limit
	}
	return bounds{grow(b.low), grow(b.high)}
}

// anySite reports whether a component that has no units now has a place to
// start them.
func (d *damage) anySite(n *Node) bool {
	if d.named[n.NodeID] || d.gone(&n.Placement) {
		return false
	}
	for _, s := range n.Placement.Sites {
		if !d.domains[s.Domain] {
			return true
		}
	}
	return len(n.Placement.Sites) == 0
}
