package graph

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/parser"
)

// A spot is where a thing stands, before units are spread over it.
type spot struct {
	provider, account, region string
	slots                     []string // IDs of domains in the order of the source; one name twice counts two units
	weights                   map[string]float64
	kinds                     map[string]DomainKind
	complete                  bool // slots holds all sites
	own                       bool // the thing names them itself
	open                      bool // more was said of its place than could be resolved
	cluster                   *thing
	blockers                  []Blocker
}

// where finds a thing's place: its own, else that of what it stands within.
func (b *builder) where(t *thing) *spot {
	if t.spotAt != fresh {
		if t.spot == nil {
			return &spot{complete: true}
		}
		return t.spot
	}
	t.spotAt = busy
	e := t.mean
	s := &spot{provider: e.Provider, account: e.Account, region: e.Region, complete: !e.ZonesUnknown, open: e.ZonesUnknown, kinds: map[string]DomainKind{}}
	t.spot = s
	s.blockers = blockersOf(e)
	inherited := b.inherit(t, s)
	b.ownSites(t, s)
	if !s.own {
		for _, slot := range inherited.slots {
			if !slices.Contains(s.slots, slot) {
				s.slots = append(s.slots, slot)
				s.kinds[slot] = inherited.kinds[slot]
			}
		}
		s.complete = s.complete && inherited.complete
		s.open = s.open || inherited.open
		if len(s.blockers) == 0 && !s.complete {
			s.blockers = inherited.blockers
		}
	}
	if s.region == "" {
		s.region = oneRegion(s.slots, s.kinds)
	}
	if zonal(e) && len(s.slots) == 0 {
		s.complete = false
	}
	t.spotAt = done
	return s
}

// zonal reports whether a type's instance stands in one zone at most, so that
// one without a known zone leaves its users' places incomplete.
func zonal(e *catalog.Meaning) bool {
	switch e.Scope {
	case catalog.ScopeHost, catalog.ScopeZone, catalog.ScopeDatacenter:
		return true
	default:
		return false
	}
}

// inherit gathers the places of what a thing stands within; region, account
// and, in a cluster, the provider are taken over at once.
func (b *builder) inherit(t *thing, s *spot) *spot {
	sum := &spot{complete: true, kinds: map[string]DomainKind{}}
	regions := map[string]bool{}
	for _, w := range b.carriers(t) {
		if w.mean.Role == catalog.RoleCluster && w.component() {
			s.cluster = w
		}
		at := b.where(w)
		for _, slot := range at.slots {
			if !slices.Contains(sum.slots, slot) {
				sum.slots = append(sum.slots, slot)
				sum.kinds[slot] = at.kinds[slot]
			}
		}
		sum.complete = sum.complete && at.complete && !placeless(w)
		sum.open = sum.open || at.open
		sum.blockers = append(sum.blockers, at.blockers...)
		if placeless(w) {
			sum.open = true
			sum.blockers = append(sum.blockers, missing(w.inst))
		}
		if at.region != "" {
			regions[at.region] = true
		}
		if s.cluster == w {
			s.provider, s.account = at.provider, at.account
			s.region = at.region
		}
	}
	if s.region == "" && len(regions) == 1 {
		for r := range regions {
			s.region = r
		}
	}
	return sum
}

// placeless: what was only looked up, or stands in a module that was not read,
// may lie anywhere.
func placeless(w *thing) bool {
	if w.inst == nil || w.inst.Mode == parser.Managed {
		return false
	}
	e := w.mean
	return len(e.Zones)+len(e.Datacenters)+len(w.within)+len(w.passes) == 0 && e.Role == ""
}

// carriers gives what a thing stands within, followed over what passes on.
func (b *builder) carriers(t *thing) []*thing {
	var out []*thing
	seen := map[*thing]bool{t: true}
	var visit func(list []*thing)
	visit = func(list []*thing) {
		for _, w := range list {
			if seen[w] {
				continue
			}
			seen[w] = true
			out = append(out, w)
			if len(w.mean.Zones) == 0 && len(w.mean.Datacenters) == 0 && len(w.within) == 0 && len(out) < maxCarriers {
				visit(w.passes)
			}
		}
	}
	visit(t.within)
	return out
}

// maxCarriers bounds a walk over things that pass on to each other.
const maxCarriers = 10_000

func (b *builder) ownSites(t *thing, s *spot) {
	e := t.mean
	add := func(name string, kind DomainKind, units float64) {
		id := b.siteID(s, name, kind)
		if id == "" {
			s.complete, s.open = false, true
			return
		}
		s.own = true
		s.slots = append(s.slots, id)
		s.kinds[id] = kind
		if units > 0 {
			if s.weights == nil {
				s.weights = map[string]float64{}
			}
			s.weights[id] += units
		}
	}
	kind := DomainZone
	if e.ZoneKind == string(DomainDatacenter) {
		kind = DomainDatacenter
	}
	for _, z := range e.Zones {
		add(z.Name, kind, z.Units)
	}
	for _, d := range e.Datacenters {
		add(d, DomainDatacenter, 0)
	}
}

func (b *builder) siteID(s *spot, name string, kind DomainKind) string {
	if name == "" || s.provider == "" {
		return ""
	}
	if kind == DomainDatacenter {
		return s.provider + "/" + name
	}
	region := s.region
	if r := b.places.RegionOf(s.provider, name); r != "" {
		region = r
	}
	if name = b.places.ZoneID(s.provider, region, name); name == "" {
		return ""
	}
	if region == "" {
		return s.provider + "/" + name
	}
	return s.provider + "/" + region + "/" + name
}

// oneRegion is the region in which all zones lie, "" if there are several.
func oneRegion(slots []string, kinds map[string]DomainKind) string {
	region := ""
	for _, id := range slots {
		parts := strings.Split(id, "/")
		if kinds[id] != DomainZone || len(parts) < 3 {
			return ""
		}
		if region != "" && region != parts[1] {
			return ""
		}
		region = parts[1]
	}
	return region
}

// place gives every node its units and placement.
func (b *builder) place() {
	for _, t := range b.order {
		if t.node == nil {
			continue
		}
		t.node.Units = unitsOf(t)
		b.settle(t, b.where(t))
	}
	b.populate()
}

func unitsOf(t *thing) Units {
	u := t.mean.Units
	out := Units{Min: u.Min, Desired: u.Desired, Max: u.Max, Group: u.Group, Known: true}
	switch {
	case out.Desired >= 0:
	case out.Min >= 0:
		out.Desired = out.Min
	default:
		out.Known, out.Desired = false, 0
	}
	if out.Min < 0 {
		out.Min = out.Desired
	}
	if out.Max < out.Desired {
		out.Max = out.Desired
	}
	if t.inst.Unresolved() {
		out = Units{Group: u.Group}
	}
	return out
}

// settle spreads the units of a component over its sites and says how it survives.
func (b *builder) settle(t *thing, s *spot) {
	n, e := t.node, t.mean
	p := Placement{
		Provider: s.provider, Account: s.account, Region: s.region, Complete: s.complete && len(s.slots) > 0,
		OnPremises: e.OnPremises, Stated: s.region != "" && !s.open && len(s.blockers) == 0,
	}
	distinct := compact(s.slots)
	if e.Units.PerSite && p.Complete && n.Units.Known {
		k := len(distinct)
		n.Units.Min, n.Units.Desired, n.Units.Max = n.Units.Min*k, n.Units.Desired*k, n.Units.Max*k
	}
	p.Survival = survivalOf(e, n, s, len(distinct))
	if p.Survival == Global {
		p.Region = ""
	}
	if p.Survival == Unknown || !p.Complete {
		p.Blockers = s.blockers
	}
	switch {
	case e.Chosen && len(distinct) > 1 && p.Survival == Unknown:
		p.Candidates = distinct
		slices.Sort(p.Candidates)
		p.Complete = false
	default:
		p.Sites = spread(s, distinct, n.Units)
		if p.Survival == Any { // a site counts whole or not at all
			for i := range p.Sites {
				p.Sites[i].Units = max(1, p.Sites[i].Units)
			}
		}
	}
	if e.Host != "" && len(p.Sites) == 1 {
		host := p.Sites[0].Domain + "/" + e.Host
		b.addDomain(&Domain{ID: host, Kind: DomainHost, Parent: p.Sites[0].Domain})
		b.addSites(s)
		p.Sites[0].Domain = host
	}
	n.Placement = p
	b.addSites(s)
}

func compact(slots []string) []string {
	var out []string
	for _, s := range slots {
		if !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// spread puts units on sites one by one, so that a remainder goes to the first.
func spread(s *spot, distinct []string, u Units) []Site {
	if len(distinct) == 0 {
		return nil
	}
	units := map[string]float64{}
	slots := distinct
	if s.own {
		slots = s.slots
	}
	switch {
	case s.weights != nil:
		maps.Copy(units, s.weights)
	case !u.Known:
		for _, d := range slots {
			units[d]++
		}
	default:
		even, rest := u.Desired/len(slots), u.Desired%len(slots)
		for i, d := range slots {
			units[d] += float64(even)
			if i < rest {
				units[d]++
			}
		}
	}
	out := make([]Site, 0, len(distinct))
	for _, d := range distinct {
		out = append(out, Site{Domain: d, Units: units[d]})
	}
	slices.SortFunc(out, func(a, b Site) int { return cmp.Compare(a.Domain, b.Domain) })
	return out
}

// setting reports whether a component is a setting of its region and no
// machine: a pool, a service of a cluster.
func setting(e *catalog.Meaning) bool {
	return e.Role == catalog.RolePool || e.Selector != nil
}

// survivalOf says how capacity follows from the sites: as the catalog says,
// else as it follows from scope, role and sites.
func survivalOf(e *catalog.Meaning, n *Node, s *spot, sites int) Survival {
	said := Survival(e.Survival)
	switch {
	case said == Global || said == Regional || said == Unknown:
		return said
	case said == "" && e.Scope == catalog.ScopeGlobal:
		return Global
	case said == Any && !s.complete && n.Is(catalog.StandbyOtherZone):
		return Regional // whichever its zones are, it keeps a standby in another one
	case sites == 0 && setting(e) && s.region == "":
		return Global // no machine, and in no region that is named: it fails with its balancer, not by itself
	case sites == 0:
		if e.Scope == catalog.ScopeRegion && s.complete || setting(e) {
			return Regional
		}
		return Unknown
	case !s.complete:
		return Unknown
	case sites == 1:
		if said == Quorum || said == Share {
			return said
		}
		if n.Units.Known && n.Units.Desired == 0 {
			return Share // no units, no capacity, though its site stands
		}
		return Single
	case e.Chosen:
		return Unknown
	case said != "" && said != Single:
		return said
	case said == Single || zonal(e) && n.Units.Known && n.Units.Desired == 1 && !n.Units.Group:
		return Unknown // it stands in one of several, and nobody says in which
	case n.Role.RunsCode() || n.Role == catalog.RoleNodeGroup:
		return Share
	default:
		return Any
	}
}
