package graph

import (
	"slices"
	"strings"
	"sync"

	"github.com/resilint/resilint/catalog"
)

// simulation is what all events of a model share.
type simulation struct {
	model      *Model
	net        *network
	base       []float64
	baseGrow   []float64
	sums       []float64           // of large groups, by base
	sumsGrow   []float64           // by baseGrow
	numbers    map[string]int32    // of domains
	places     []place             // by node
	index      [][]NodeID          // by domain: nodes whose capacity its loss may change
	around     [][]NodeID          // by domain: nodes that are somewhere in it
	rooms      [][]NodeID          // by provider: nodes that may be in one of its datacenters
	inside     map[string][]string // by domain: domains directly in it, or in the metro
	components int                 // services come behind them
	exits      []bool              // by node: others leave through it
	states     map[*Stack]stateAt
	sites      []numberedSite // of all places
	runs       sync.Pool      // of *run
}

// A place is a placement with its domains as numbers; -1 is none.
type place struct {
	provider, account, region int32
	service                   bool
	adrift                    bool    // in zones of a region that nobody names
	startsAnew                bool    // has no units now, and may start some
	grows                     float64 // how many times its capacity it can have; 1: it does not grow
	survival                  Survival
	sites                     []numberedSite
}

type numberedSite struct {
	domain int32
	units  float64
}

func (m *Model) simulation() *simulation {
	m.simOnce.Do(func() { m.sim = newSimulation(m) })
	return m.sim
}

func newSimulation(m *Model) *simulation {
	s := &simulation{
		model: m, net: newNetwork(m), inside: map[string][]string{}, numbers: map[string]int32{},
		places: make([]place, len(m.Nodes)), exits: make([]bool, len(m.Nodes)),
	}
	s.runs.New = func() any { return newRun(s.net) }
	for _, d := range m.Domains {
		s.number(d.ID)
		if d.Parent != "" {
			s.inside[d.Parent] = append(s.inside[d.Parent], d.ID)
		}
		if d.Metro != "" {
			s.inside[d.Metro] = append(s.inside[d.Metro], d.ID)
		}
	}
	sites := 0
	for _, n := range m.Nodes {
		sites += len(n.Placement.Sites)
	}
	s.sites = make([]numberedSite, 0, sites)
	for i, n := range m.Nodes {
		if n.Service == nil {
			s.components = i + 1
		}
		s.place(n)
		s.exits[i] = len(m.In(n.NodeID, catalog.EgressBy)) > 0
	}
	s.states = states(m)
	none := &damage{sim: s}
	s.base = s.full(func(n NodeID) float64 { return none.own(n).low })
	s.baseGrow = s.full(func(n NodeID) float64 { return none.grown(n).low })
	s.sums, s.sumsGrow = s.net.sums(s.base), s.net.sums(s.baseGrow)
	return s
}

// number gives a domain its number.
func (s *simulation) number(domain string) int32 {
	if domain == "" {
		return -1
	}
	n, ok := s.numbers[domain]
	if !ok {
		n = int32(len(s.numbers)) //nolint:gosec // fewer than nodes and domains together
		s.numbers[domain] = n
		s.index, s.around, s.rooms = append(s.index, nil), append(s.around, nil), append(s.rooms, nil)
	}
	return n
}

// place enters a node under every domain whose loss may change it.
func (s *simulation) place(n *Node) {
	p := &n.Placement
	to := place{
		provider: s.number(p.Provider), account: -1, region: -1,
		service: n.Service != nil, survival: p.Survival,
	}
	to.grows, to.startsAnew = growth(n)
	enter := func(lists [][]NodeID, d int32) {
		if d < 0 {
			return
		}
		if l := lists[d]; len(l) == 0 || l[len(l)-1] != n.NodeID {
			lists[d] = append(l, n.NodeID)
		}
	}
	if p.Account != "" {
		to.account = s.number(accountID(p.Account))
	}
	if p.Region != "" {
		to.region = s.number(p.Provider + "/" + p.Region)
	}
	first := len(s.sites)
	for _, site := range p.Sites {
		to.adrift = to.adrift || p.Region == "" && s.model.KindOf(site.Domain) == DomainZone && strings.Count(site.Domain, "/") == 1
		s.sites = append(s.sites, numberedSite{s.number(site.Domain), site.Units})
	}
	to.sites = slices.Clip(s.sites[first:])
	s.places[n.NodeID] = to
	enter(s.index, to.provider)
	enter(s.index, to.account)
	if p.Survival == Global {
		return
	}
	enter(s.index, to.region)
	switch p.Survival {
	case Single, Share, Any, Quorum:
		for _, site := range to.sites {
			enter(s.index, site.domain)
		}
		if to.adrift {
			enter(s.around, to.provider)
		}
	case Regional:
		if to.region < 0 {
			enter(s.around, to.provider)
		}
	default:
		if to.region < 0 {
			enter(s.around, to.provider)
			return
		}
		enter(s.around, to.region)
		enter(s.rooms, to.provider)
	}
}

// full computes all nodes, needed ones first.
func (s *simulation) full(own func(NodeID) float64) []float64 {
	base := make([]float64, len(s.model.Nodes))
	r := newRun(s.net)
	r.begin(base, nil, own)
	for p := range s.net.parts.count() {
		part := s.net.parts.of(int32(p))
		if !s.net.loops[p] {
			base[part[0]] = r.eval(part[0], r.at, r.alive)
			continue
		}
		r.cycle(part)
		for _, n := range part {
			base[n] = r.value[n]
		}
		r.begin(base, nil, own)
	}
	return base
}

// solve finds what losses leave, from the bounds of what each node has by itself.
func (s *simulation) solve(dirty []NodeID, own func(NodeID) float64) *run {
	r := s.borrow()
	r.begin(s.base, s.sums, own)
	r.solve(dirty)
	return r
}

func (s *simulation) borrow() *run {
	r, ok := s.runs.Get().(*run)
	if !ok {
		r = newRun(s.net)
	}
	return r
}

// strike finds what losses take away, and the nodes that they may touch.
func (s *simulation) strike(losses []Loss) (*damage, []NodeID) {
	d := &damage{sim: s}
	var lists [][]NodeID
	touch := func(list []NodeID) {
		if len(list) > 0 {
			lists = append(lists, list)
		}
	}
	var lose func(id string)
	lose = func(id string) {
		if d.domains[id] {
			return
		}
		if d.domains == nil {
			d.domains = map[string]bool{}
		}
		d.domains[id] = true
		if n, ok := s.numbers[id]; ok {
			d.mark(n, lost)
			touch(s.index[n])
		}
		dom := s.model.domainByID[id]
		if dom == nil {
			dom = unusedDomain(id)
		}
		s.hurt(d, dom, touch)
		for _, in := range s.inside[id] {
			lose(in)
		}
	}
	for _, l := range losses {
		switch {
		case l.Kind == LoseComponent, l.Kind == LosePlatform, l.Kind == LoseSoftware:
			if d.named == nil {
				d.named = make(map[NodeID]bool, len(l.nodes))
			}
			for _, n := range l.nodes {
				d.named[n] = true
			}
			touch(l.nodes)
		case l.units != nil:
			touch(d.loseUnits(l.units))
		default:
			lose(l.Name)
		}
	}
	return d, s.union(lists)
}

// union gives the nodes of several lists, each once.
func (s *simulation) union(lists [][]NodeID) []NodeID {
	switch len(lists) {
	case 0:
		return nil
	case 1:
		return lists[0]
	default:
	}
	r := s.borrow()
	defer s.runs.Put(r)
	r.begin(s.base, nil, nil)
	for _, l := range lists {
		for _, n := range l {
			r.set(n, 0)
		}
	}
	return slices.Clone(r.list)
}

// unusedDomain is the domain of a place that exists and that nothing is known
// to use; what stands somewhere around it may.
func unusedDomain(id string) *Domain {
	d := &Domain{ID: id, Kind: DomainProvider}
	switch strings.Count(id, "/") {
	case 0:
	case 1:
		d.Kind = DomainRegion
	default:
		d.Kind, d.Region = DomainZone, id[:strings.LastIndexByte(id, '/')]
	}
	return d
}

// hurt notes in what wider domains something is lost: what stands somewhere in
// these may be hit.
func (s *simulation) hurt(d *damage, dom *Domain, touch func([]NodeID)) {
	mark := func(id string, f flags, lists [][]NodeID) {
		if n, ok := s.numbers[id]; ok {
			d.mark(n, f)
			touch(lists[n])
		}
	}
	switch dom.Kind {
	case DomainZone, DomainHost:
		for _, a := range s.model.Ancestors(dom.Parent) {
			if s.model.KindOf(a) == DomainRegion {
				mark(a, zoneLost, s.around)
			}
		}
		if dom.Region != "" {
			mark(dom.Region, zoneLost, s.around)
		}
	case DomainDatacenter:
		for _, p := range dom.Providers {
			mark(p, roomLost, s.rooms)
			mark(p, partLost, s.around)
		}
	case DomainRegion:
	default:
		return
	}
	f := partLost
	if dom.Kind == DomainRegion || strings.Count(dom.ID, "/") > 1 {
		f |= namedLost
	}
	mark(providerOf(dom.ID), f, s.around)
}
