package graph

import (
	"maps"
	"slices"

	"github.com/resilint/resilint/catalog"
)

// bounds is what is known of a capacity: it lies between low and high, and
// high differs from low only where a placement is not known.
type bounds struct{ low, high float64 }

func exactly(v float64) bounds { return bounds{v, v} }

var open = bounds{0, 1}

// flags say what an event does to a domain.
type flags uint8

const (
	lost      flags = 1 << iota // with everything inside it
	zoneLost                    // of a region: some zone, but not all of it
	partLost                    // of a provider: some region, zone or datacenter
	roomLost                    // of a provider: some datacenter
	namedLost                   // of a provider: some region that is named, or a part of it
)

// damage is what an event takes away.
type damage struct {
	sim   *simulation
	flags []flags // by domain; nil where no domain is hit
	// domains are the IDs of all that is lost, also of those that nothing here uses.
	domains map[string]bool
	named   map[NodeID]bool
	units   map[NodeID]int // units lost of a node, for the loss of a host
}

func (d *damage) mark(domain int32, f flags) {
	if d.flags == nil {
		d.flags = make([]flags, len(d.sim.numbers))
	}
	d.flags[domain] |= f
}

// loseUnits adds units that are lost, and gives the nodes they are of.
func (d *damage) loseUnits(units map[NodeID]int) []NodeID {
	nodes := slices.Sorted(maps.Keys(units))
	if d.units == nil {
		d.units = units // one loss is most often all
		return nodes
	}
	d.units = maps.Clone(d.units)
	for _, n := range nodes {
		d.units[n] += units[n]
	}
	return nodes
}

// has reports whether the event does that to a domain.
func (d *damage) has(domain int32, f flags) bool {
	return d.flags != nil && domain >= 0 && d.flags[domain]&f != 0
}

// own is a node's capacity by its own placement (rule 1).
func (d *damage) own(id NodeID) bounds {
	if d.named != nil && d.named[id] {
		return exactly(0)
	}
	at := &d.sim.places[id]
	if at.service {
		return exactly(1)
	}
	if d.gone(at) {
		return exactly(0)
	}
	left := d.placed(at)
	if k := d.units[id]; k > 0 {
		most := withoutUnits(d.sim.model.Nodes[id], k)
		left = bounds{min(left.low, most.low), min(left.high, most.high)}
	}
	return left
}

// placed is what is left of a component by what is lost of the domains it
// stands in.
func (d *damage) placed(at *place) bounds {
	switch at.survival {
	case Global:
		return exactly(1)
	case Regional:
		if at.region < 0 && d.has(at.provider, partLost) {
			return open
		}
		return exactly(1)
	case Single, Share, Any, Quorum:
		if at.adrift && d.has(at.provider, namedLost) {
			return bounds{0, d.standing(at)} // it may be this one
		}
		return exactly(d.standing(at))
	default:
		return d.unplaced(at)
	}
}

// gone reports whether the whole of a placement is lost: its provider, its
// account or its region.
func (d *damage) gone(at *place) bool {
	if d.has(at.provider, lost) || d.has(at.account, lost) {
		return true
	}
	return at.survival != Global && d.has(at.region, lost)
}

// standing is the capacity of a component whose sites are known.
func (d *damage) standing(at *place) float64 {
	left, all := 0.0, 0.0
	sites := 0
	for _, s := range at.sites {
		all += s.units
		if !d.has(s.domain, lost) {
			left += s.units
			sites++
		}
	}
	switch at.survival {
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
func (d *damage) unplaced(at *place) bounds {
	if at.region >= 0 {
		if d.has(at.region, zoneLost) || d.has(at.provider, roomLost) {
			return open
		}
		return exactly(1)
	}
	if d.has(at.provider, partLost) {
		return open
	}
	return exactly(1)
}

// withoutUnits is what is left of a component that loses some of its units.
func withoutUnits(n *Node, k int) bounds {
	if !n.Units.Known && !n.Is(catalog.Standby) {
		return open // it may have others
	}
	all := max(n.Units.Desired, 1)
	left := max(all-k, 0)
	switch n.Placement.Survival {
	case Share:
		return exactly(float64(left) / float64(all))
	case Quorum:
		if left*2 > all {
			return exactly(1)
		}
		return exactly(0)
	default:
		if left > 0 || n.Is(catalog.Standby) {
			return exactly(1)
		}
		return exactly(0)
	}
}

// grown is a node's capacity once groups have grown to their maximum in the
// sites that are left.
func (d *damage) grown(id NodeID) bounds {
	at, b := &d.sim.places[id], d.own(id)
	if at.grows == 1 && !at.startsAnew {
		return b
	}
	grow := func(v float64) float64 {
		switch {
		case v > 0:
			return at.grows
		case at.startsAnew && d.anySite(id):
			return 1
		default:
			return 0
		}
	}
	return bounds{grow(b.low), grow(b.high)}
}

// growth is how many times its capacity a component can grow to, and whether
// it has no units now and can start some. What is no compute grows by itself.
func growth(n *Node) (times float64, startsAnew bool) {
	startsAnew = n.Units.Known && n.Units.Desired == 0 && n.Units.Max > 0
	switch {
	case n.Service != nil:
		return 1, false
	case !n.Role.RunsCode() && n.Role != catalog.RoleNodeGroup:
		return unlimited, startsAnew
	case !n.Units.Group:
		return 1, false
	case n.Units.Known && n.Units.Desired > 0:
		return max(1, float64(n.Units.Max)/float64(n.Units.Desired)), false
	default:
		return 1, startsAnew
	}
}

// anySite reports whether a component that has no units now has a place to
// start them.
func (d *damage) anySite(id NodeID) bool {
	at := &d.sim.places[id]
	if d.named[id] || d.gone(at) {
		return false
	}
	left := func(s numberedSite) bool { return !d.has(s.domain, lost) }
	return len(at.sites) == 0 || slices.ContainsFunc(at.sites, left)
}
