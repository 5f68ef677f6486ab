package graph

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/parser"
)

// cover counts how many components have a known place and a known redundancy,
// and what keeps the others from it. A machine in a named region whose zone is
// left to the cloud counts as known: the files say all there is to say, and
// what the loss of one zone does to it stays unknown.
func (b *builder) cover() {
	c := &b.model.Coverage
	blocked := map[Blocker]*blockage{}
	for _, t := range b.order {
		n := t.node
		if n != nil && b.model.deadEnd(n) { // it may be known itself; its service is not
			block(blocked, n.Beyond)
		}
		switch {
		case n == nil && t.inst.Mode == parser.Module:
			// a module that nobody could read is at least one component
			c.Components++
			block(blocked, []Blocker{missing(t.inst)})
		case n == nil || !placed(n):
		default:
			c.Components++
			sized := n.Units.Known || sizesItself(n) && !n.Instance.Unresolved()
			if sized && (n.Placement.Survival != Unknown || n.Placement.Stated) {
				c.Resolved++
				continue
			}
			block(blocked, b.blockersFor(t, sized))
		}
	}
	for cause, x := range blocked {
		c.BlockedBy = append(c.BlockedBy, x.say(cause))
	}
	slices.SortFunc(c.BlockedBy, func(x, y BlockedBy) int {
		return cmp.Or(
			cmp.Compare(y.Components, x.Components), cmp.Compare(x.Range.File, y.Range.File),
			cmp.Compare(x.Range.Line, y.Range.Line), cmp.Compare(x.Reason, y.Reason),
		)
	})
}

// blockersFor says what keeps a component from being known.
func (b *builder) blockersFor(t *thing, sized bool) []Blocker {
	if out := t.node.Placement.Blockers; len(out) > 0 {
		return out
	}
	if sized {
		return []Blocker{{Range: t.node.Range(), Reason: "where it stands is not said"}}
	}
	var out []Blocker
	for _, g := range t.inst.UnresolvedFor() {
		return []Blocker{blocker(t.node.Range(), "how many there are", g)}
	}
	for _, u := range t.mean.Unknown {
		if u.What == "units" {
			out = append(out, blocker(u.Range, u.Attr, u.Why))
		}
	}
	if len(out) == 0 {
		out = []Blocker{blocker(t.node.Range(), "how many there are", parser.Gap{})}
	}
	return out
}

// A blockage is what one cause keeps from being known.
type blockage struct {
	components int
	attrs      map[string]bool
	first      parser.Range
}

// block counts one component for each of its causes.
func block(blocked map[Blocker]*blockage, by []Blocker) {
	seen := map[Blocker]bool{}
	for _, x := range by {
		// What has one cause is one thing to mend, wherever it shows.
		key := Blocker{Cause: x.Cause}
		if x.Cause == (parser.Gap{}) {
			key = Blocker{Range: x.Range, Reason: x.Reason}
		}
		at := blocked[key]
		if at == nil {
			at = &blockage{attrs: map[string]bool{}, first: x.Range}
			blocked[key] = at
		}
		if cmp.Or(cmp.Compare(x.Range.File, at.first.File), cmp.Compare(x.Range.Line, at.first.Line)) < 0 {
			at.first = x.Range
		}
		if x.Attr != "" {
			at.attrs[x.Attr] = true
		}
		if !seen[key] {
			seen[key] = true
			at.components++
		}
	}
}

// maxBlocked is how many attributes a reason names.
const maxBlocked = 3

func (x *blockage) say(cause Blocker) BlockedBy {
	if cause.Reason != "" {
		return BlockedBy{Range: cause.Range, Reason: cause.Reason, Components: x.components}
	}
	out := BlockedBy{Range: cause.Cause.Range, Reason: cause.Cause.String(), Components: x.components}
	if out.Range.IsZero() {
		out.Range = x.first
	}
	attrs := slices.Sorted(maps.Keys(x.attrs))
	if len(attrs) > maxBlocked {
		attrs = append(attrs[:maxBlocked], "...")
	}
	if len(attrs) > 0 {
		out.Reason = strings.Join(attrs, ", ") + ": " + out.Reason
	}
	return out
}

// blocker says that an attribute is not known, and for want of what.
func blocker(at parser.Range, attr string, why parser.Gap) Blocker {
	out := Blocker{Range: at, Attr: attr, Cause: why}
	switch {
	case why == (parser.Gap{}):
		out.Reason = attr + " is not known"
	case why.Range.IsZero():
		out.Reason = attr + ": " + why.String()
	default:
		out.Reason = fmt.Sprintf("%s: %s (%s:%d)", attr, why, why.Range.File, why.Range.Line)
	}
	return out
}

// blockersOf lists what keeps its place from being known.
func blockersOf(e *catalog.Meaning) []Blocker {
	var out []Blocker
	for _, u := range e.Unknown {
		if u.OfPlace() {
			out = append(out, blocker(u.Range, u.Attr, u.Why))
		}
	}
	return out
}

// missing says what keeps the place of a placeless instance from being known.
func missing(in *parser.Instance) Blocker {
	g := parser.GapOf(in)
	if in.Mode == parser.Module {
		// Calls of one module, whatever their versions, are one cause.
		source, _, _ := strings.Cut(in.Type, "?")
		g = parser.Gap{Name: "the module " + source, Lacks: g.Lacks}
	}
	return Blocker{Range: in.Edit, Reason: g.String(), Cause: g}
}

// sizesItself reports whether a component whose size the files leave open is
// one that its provider sizes: how many there are says nothing of how it fails.
func sizesItself(n *Node) bool {
	switch n.Role {
	case catalog.RoleEndpoint, catalog.RoleFunction, catalog.RoleLoadBalancer, catalog.RoleGlobalLB, catalog.RoleGateway,
		catalog.RoleCDN, catalog.RoleEgress, catalog.RoleObject, catalog.RoleFile, catalog.RoleLink:
		return n.Placement.Survival != Unknown || n.Placement.Stated
	default:
		return false
	}
}

// placed reports whether a component has a place and a redundancy to know;
// names, keys and plans have none that matter.
func placed(n *Node) bool {
	switch n.Role {
	case catalog.RoleRecord, catalog.RoleZone, catalog.RoleKey, catalog.RoleSecret, catalog.RoleMonitor,
		catalog.RoleAutomation, catalog.RoleBackupPlan, catalog.RoleRegistry, catalog.RolePool:
		return false
	default:
		return true
	}
}
