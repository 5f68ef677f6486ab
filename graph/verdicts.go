package graph

import (
	"slices"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
)

// lone gives the loss of the zone of each component that stands in exactly
// one, whichever that is: a machine by itself, a database without a standby,
// storage that is kept in one.
func (s *simulation) lone() []Loss {
	var out []Loss
	for _, n := range s.model.Nodes {
		p := &n.Placement
		if p.Provider == "" || p.Region == "" || !oneSite(n) {
			continue
		}
		if p.Survival != Unknown && (p.Survival != Regional || n.Role != catalog.RoleDatabase) {
			continue
		}
		out = append(out, Loss{
			Kind: LoseZone, Name: s.model.RegionOf(n) + "/?",
			units: map[NodeID]int{n.NodeID: max(1, n.Units.Desired)},
		})
	}
	return out
}

// oneSite reports whether a component cannot stand in two places.
func oneSite(n *Node) bool {
	if n.Instance != nil && n.Instance.Unresolved() {
		return false // there may be several of it
	}
	if n.Is(catalog.StandbyOtherZone) || n.Is(catalog.ZoneRedundant) || n.Is(catalog.RegionRedundant) {
		return false
	}
	switch n.Role {
	case catalog.RoleObject, catalog.RoleFile, catalog.RoleBlock:
		return n.IsNot(catalog.ZoneRedundant)
	case catalog.RoleDatabase:
		return n.IsNot(catalog.Standby) && (!n.Units.Known || n.Units.Desired <= 1)
	case catalog.RoleCompute:
		return n.Units.Known && n.Units.Desired == 1 && !n.Units.Group
	default:
		return false
	}
}

// together gives the loss of a host for each tier of machines that a rule
// keeps together, and of those that no rule keeps apart.
func (s *simulation) together() (packed, loose []Loss) {
	for _, t := range s.model.Tiers {
		if t.Role != catalog.RoleCompute || len(t.Sites) > 1 || !t.Units.Known || t.Units.Desired < 2 || len(t.Members) == 0 {
			continue
		}
		is, not := false, true
		units := map[NodeID]int{}
		for _, id := range t.Members {
			n := s.model.Nodes[id]
			is = is || n.Is(catalog.PackedHosts)
			not = not && n.IsNot(catalog.SpreadHosts)
			units[id] = max(1, n.Units.Desired)
		}
		l := Loss{Kind: LoseHost, Name: t.ID, units: units}
		switch {
		case is:
			packed = append(packed, l)
		case not:
			loose = append(loose, l)
		default:
		}
	}
	return packed, loose
}

// mayShare lowers the verdict on hosts where one machine may carry all of what
// a service cannot lose: that it does is not known.
func (s *simulation) mayShare(rows map[*Service]*ServiceSurvival) {
	_, loose := s.together()
	for _, l := range loose {
		low, high := s.bounds(s.strike([]Loss{l}))
		for _, n := range low.list {
			if int(n) < s.components {
				continue
			}
			row := rows[s.model.Nodes[n].Service]
			least, most := min(low.at(n), high.at(n)), max(low.at(n), high.at(n))
			if verdict(least, most, row.Service.Capacity/100) != VerdictYes && row.Classes[config.ClassHost].rank() < VerdictUnknown.rank() {
				row.lower(config.ClassHost, VerdictUnknown, l)
			}
		}
		s.release(low, high)
	}
}

func (row *ServiceSurvival) lower(class config.Class, v Verdict, because Loss) {
	row.Classes[class] = v
	row.Worst[class] = because
}

// openEnded lowers the verdicts on a service that is only its ways in: what
// they lead to is not in the files, so where it stands is not known.
func (row *ServiceSurvival) openEnded(m *Model) {
	ends := m.openEnds(row.Service)
	if len(ends) == 0 {
		return
	}
	for _, class := range []config.Class{config.ClassHost, config.ClassZone, config.ClassDatacenter, config.ClassRegion} {
		if row.Classes[class] == VerdictYes {
			row.Classes[class] = VerdictUnknown
			row.Unknown = ends
		}
	}
}

// widen makes the verdicts of wide classes at least as bad as those of the
// narrow ones: whoever loses a region loses a zone of it.
func (row *ServiceSurvival) widen() {
	wide := Classes[slices.Index(Classes, config.ClassHost):]
	for i, class := range wide[1:] {
		narrow := wide[i]
		worse, have := row.Classes[narrow], row.Classes[class]
		if worse != VerdictNo && have != VerdictYes || worse.rank() <= have.rank() {
			continue
		}
		row.Classes[class] = worse
		if l, ok := row.Worst[narrow]; ok {
			row.Worst[class] = l
		}
	}
}
