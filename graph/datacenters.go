package graph

import (
	"cmp"
	"slices"
	"strings"

	"github.com/resilint/resilint/config"
)

// A declaredDC is a datacenter of the configuration file with its domain.
type declaredDC struct {
	*config.Datacenter
	domain    *Domain
	providers map[string]bool
	zones     []string // IDs of zones that are rooms of it
	nodes     []*Node  // stand in it as a whole
}

// declareDatacenters puts components into the datacenters that the
// configuration declares: by zone names, by tags, by addresses. A zone that a
// datacenter names is a room of it.
func (b *builder) declareDatacenters() {
	for _, d := range b.cfg.Datacenters {
		b.dcs = append(b.dcs, &declaredDC{Datacenter: d, providers: map[string]bool{}})
	}
	if len(b.dcs) == 0 {
		return
	}
	rooms := map[string]*declaredDC{} // by zone, nil for none
	for _, n := range b.model.Nodes {
		if d := b.declaredFor(n); d != nil {
			d.nodes = append(d.nodes, n)
			d.providers[n.Placement.Provider] = true
			continue
		}
		for _, s := range n.Placement.Sites {
			d, known := rooms[s.Domain]
			if !known {
				d = b.declaredZone(s.Domain)
				rooms[s.Domain] = d
				if d != nil {
					d.zones = append(d.zones, s.Domain)
				}
			}
			if d != nil {
				d.providers[providerOf(s.Domain)] = true
			}
		}
	}
	for _, d := range b.dcs {
		b.layOut(d)
	}
}

func (b *builder) declaredFor(n *Node) *declaredDC {
	for _, d := range b.dcs {
		if !b.cfg.Speaks(d.Range, n.Stack.Dir()) {
			continue
		}
		for _, pattern := range d.Resources {
			if matchAddress(pattern, n.ID) {
				return d
			}
		}
		if len(d.Tags) > 0 && labelsMatch(d.Tags, n.Labels) {
			return d
		}
	}
	return nil
}

func (b *builder) declaredZone(id string) *declaredDC {
	name := ShortName(id)
	for _, d := range b.dcs {
		for _, pattern := range d.Zones {
			if glob(pattern, name) || glob(pattern, id) {
				return d
			}
		}
	}
	return nil
}

// layOut makes the domain of a declared datacenter. It belongs to a provider
// only if all that stands in it is of that one.
func (b *builder) layOut(d *declaredDC) {
	id, parent := "datacenter/"+d.Name, ""
	delete(d.providers, "")
	if len(d.providers) == 1 {
		for p := range d.providers {
			id, parent = p+"/"+d.Name, p
		}
	}
	d.domain = b.addDomain(&Domain{ID: id, Kind: DomainDatacenter, Parent: parent})
	d.domain.Kind = DomainDatacenter
	if d.Metro != "" {
		d.domain.Metro = "metro/" + slug(d.Metro)
	}
	for p := range d.providers {
		if !slices.Contains(d.domain.Providers, p) {
			d.domain.Providers = append(d.domain.Providers, p)
		}
	}
	slices.Sort(d.domain.Providers)
	for _, n := range d.nodes {
		stand(n, id)
	}
	for _, z := range d.zones {
		if z == id {
			continue
		}
		dom := b.addDomain(&Domain{ID: z, Kind: DomainZone})
		if strings.Count(dom.Parent, "/") == 1 {
			dom.Region = dom.Parent
		}
		dom.Parent = id
	}
}

// stand moves a component as a whole into one site.
func stand(n *Node, site string) {
	p := &n.Placement
	units := 0.0
	for _, s := range p.Sites {
		units += s.Units
	}
	if units == 0 {
		units = 1
		if n.Units.Known {
			units = float64(n.Units.Desired)
		}
	}
	p.Sites = []Site{{Domain: site, Units: units}}
	p.Complete, p.Candidates, p.Blockers = true, nil, nil
	if p.Survival != Share && p.Survival != Quorum {
		p.Survival = Single
	}
}

func (b *builder) addDomain(d *Domain) *Domain {
	if old := b.model.domainByID[d.ID]; old != nil {
		return old
	}
	b.model.domainByID[d.ID] = d
	b.model.Domains = append(b.model.Domains, d)
	return d
}

// addSites makes the domains of the sites that something names.
func (b *builder) addSites(s *spot) {
	for _, id := range s.slots {
		if b.model.domainByID[id] != nil {
			continue
		}
		d := &Domain{ID: id, Kind: s.kinds[id], Parent: id[:strings.LastIndexByte(id, '/')]}
		if d.Kind == "" {
			d.Kind = DomainZone
		}
		if d.Kind == DomainDatacenter {
			d.Providers = []string{providerOf(id)}
			if m := b.places.Metro(providerOf(id), ShortName(id)); m != "" {
				d.Metro = "metro/" + slug(m)
			}
		}
		b.addDomain(d)
	}
}

// makeDomains completes the tree: regions, providers, metros and accounts of
// everything that stands somewhere.
func (b *builder) makeDomains() {
	m := b.model
	for _, n := range m.Nodes {
		p := &n.Placement
		if p.Provider == "" {
			continue
		}
		b.addDomain(&Domain{ID: p.Provider, Kind: DomainProvider})
		if p.Region != "" {
			b.addRegion(p.Provider + "/" + p.Region)
		}
		if p.Account != "" {
			b.addDomain(&Domain{ID: accountID(p.Account), Kind: DomainAccount})
		}
	}
	for _, d := range slices.Clone(m.Domains) {
		switch {
		case d.Kind == DomainZone && strings.Count(d.ID, "/") == 2:
			b.addRegion(d.ID[:strings.LastIndexByte(d.ID, '/')])
		case d.Parent != "" && !strings.Contains(d.Parent, "/"):
			b.addDomain(&Domain{ID: d.Parent, Kind: DomainProvider})
		}
	}
	for _, d := range slices.Clone(m.Domains) {
		if d.Metro != "" {
			b.addDomain(&Domain{ID: d.Metro, Kind: DomainMetro})
		}
	}
	slices.SortFunc(m.Domains, func(x, y *Domain) int { return cmp.Compare(x.ID, y.ID) })
}

func (b *builder) addRegion(id string) {
	provider, region, _ := strings.Cut(id, "/")
	b.addDomain(&Domain{ID: provider, Kind: DomainProvider})
	d := b.addDomain(&Domain{ID: id, Kind: DomainRegion, Parent: provider})
	if m := b.places.Metro(provider, region); m != "" && d.Metro == "" {
		d.Metro = "metro/" + slug(m)
	}
}
