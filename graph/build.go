package graph

import (
	"runtime"
	"slices"
	"strings"
	"sync"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/parser"
)

// Build makes the model of a project. What cannot be resolved stays unknown
// in the model; nothing here fails.
func Build(project *parser.Project, cat *catalog.Catalog, cfg *config.Config) *Model {
	ix := catalog.NewIndex(cat, project)
	return build(project, func(in *parser.Instance) []meant { return meanings(cat, in, ix) }, catalogAtlas{cat}, cfg)
}

// build is Build over anything that gives meanings.
func build(project *parser.Project, mean meaner, places atlas, cfg *config.Config) *Model {
	if cfg == nil {
		cfg = &config.Config{}
	}
	b := &builder{
		model:  &Model{byID: map[string]NodeID{}, domainByID: map[string]*Domain{}, known: places},
		places: places, cfg: cfg, things: map[*parser.Instance]*thing{},
	}
	b.collect(project, mean)
	b.link()
	b.amend()
	b.declareEntries()
	b.makeNodes()
	b.environments()
	b.place()
	b.declareDatacenters()
	b.resolvers()
	b.connect()
	b.finishEdges()
	b.meetInZones()
	b.makeDomains()
	b.nothingBehind()
	b.findEgress()
	b.inferServices()
	b.finishEdges()
	b.makeTiers()
	b.cover()
	b.unmatched(project)
	return b.model
}

// meaner gives what one instance means: itself first, then its parts.
type meaner func(*parser.Instance) []meant

// meant is the meaning of an instance, or of a part of it by its name.
type meant struct {
	part string // "" for the instance, else as in #replica["us-west-2"]
	mean *catalog.Meaning
}

// builder holds what is needed while a model is built.
type builder struct {
	model  *Model
	places atlas
	cfg    *config.Config
	order  []*thing // instances in the order of roots and addresses, parts behind their owners
	things map[*parser.Instance]*thing
	names  *nameIndex
	labels map[labelKey][]*thing
	edges  map[edgeKey]*Edge
	sets   map[string][]*thing // by stack and key: members of a record set
	pools  map[*thing][]*thing // by cluster: its node groups
	dcs    []*declaredDC

	programs map[string]bool // blocks whose instances are programs of their own; nil until asked
	pets     map[string]bool // blocks whose machines are no herd; nil until asked
}

// A thing is one instance, or a part of one, with its meaning.
type thing struct {
	inst  *parser.Instance
	mean  *catalog.Meaning
	stack *Stack
	id    string
	part  string
	owner *thing   // of a part
	parts []*thing // of an instance
	node  *Node    // nil for what is no component
	entry bool     // declared as an entry

	passes    []*thing // whoever refers to this refers to these
	within    []*thing
	reaches   []*thing  // those that are on it or behind it: without it they are lost
	installed []Install // that amendments put on it
	extra     []catalog.Edge

	comps   []*thing // memo of components
	compsAt memoState
	spot    *spot // memo of where
	spotAt  memoState
}

// memoState guards memoised walks against circles.
type memoState int8

const (
	fresh memoState = iota
	busy
	done
)

// component reports whether the thing is one that can fail and be needed.
func (t *thing) component() bool {
	return t.entry || t.mean.Role != "" && t.mean.Role != catalog.RoleSubnet
}

// collect asks for all meanings, in parallel.
func (b *builder) collect(project *parser.Project, mean meaner) {
	var all []*parser.Instance
	stacks := map[*parser.Root]*Stack{}
	for _, r := range project.Roots {
		s := &Stack{Name: r.Dir, Root: r}
		stacks[r] = s
		b.model.Stacks = append(b.model.Stacks, s)
		all = append(all, r.Instances...)
	}
	means := make([][]meant, len(all))
	var wg sync.WaitGroup
	workers := min(runtime.GOMAXPROCS(0), len(all))
	for w := range workers {
		wg.Go(func() {
			for i := w; i < len(all); i += workers {
				means[i] = mean(all[i])
			}
		})
	}
	wg.Wait()
	for i, in := range all {
		var owner *thing
		for _, m := range means[i] {
			t := &thing{inst: in, mean: m.mean, stack: stacks[in.Root], id: in.Address + m.part, part: m.part}
			if len(project.Roots) > 1 && in.Root != nil {
				t.id = in.Root.Dir + ":" + t.id
			}
			b.order = append(b.order, t)
			if owner == nil {
				owner = t
				b.things[in] = t
				continue
			}
			t.owner = owner
			owner.parts = append(owner.parts, t)
		}
	}
}

// link turns the references that pass others on into links between things.
func (b *builder) link() {
	for _, t := range b.order {
		t.passes = append(t.passes, b.thingsOf(t.mean.PassesTo, t)...)
		t.within = append(t.within, b.thingsOf(t.mean.Within, t)...)
		for _, from := range b.thingsOf(t.mean.ReachedBy, t) {
			from.passes = append(from.passes, t)
			from.reaches = append(from.reaches, t)
		}
	}
}

func (b *builder) thingsOf(refs []parser.Ref, self *thing) []*thing {
	out := unique[*thing]{list: make([]*thing, 0, len(refs))}
	for _, r := range refs {
		if t := b.things[r.Instance]; t != nil && t != self {
			out.add(t)
		}
	}
	return out.list
}

// components gives the components that whoever refers to a thing refers to:
// itself if it is one, and those it passes on to.
func (b *builder) components(t *thing) []*thing {
	switch t.compsAt {
	case done:
		return t.comps
	case busy:
		return nil
	default:
	}
	t.compsAt = busy
	var out unique[*thing]
	if t.component() {
		out.add(t)
	}
	if t.owner == nil && !t.component() {
		for _, p := range t.parts {
			if p.component() {
				out.add(p)
			}
		}
	}
	for _, p := range t.passes {
		for _, x := range b.components(p) {
			out.add(x)
		}
	}
	t.comps, t.compsAt = out.list, done
	return t.comps
}

// declareEntries makes components of what the configuration names as entries.
func (b *builder) declareEntries() {
	for _, s := range b.cfg.Services {
		for _, pattern := range s.Entry {
			for _, t := range b.order {
				if len(t.parts) == 0 && matchAddress(pattern, t.id) && b.cfg.Applies(s, t.stack.Dir()) && !t.component() && !wild(pattern) {
					t.entry = true
					t.compsAt = fresh
				}
			}
		}
	}
}

// makeNodes makes a node of every component, sorted by ID.
func (b *builder) makeNodes() {
	m := b.model
	for _, t := range b.order {
		if !t.component() {
			continue
		}
		e := t.mean
		n := &Node{
			ID: t.id, Block: blockOf(t.id), Type: t.inst.Type, Name: e.Name, Role: e.Role,
			Platform: e.Platform, Public: e.Public, Facts: e.Facts, Fixes: e.Fixes, General: e.General, Labels: e.Labels,
			Stack: t.stack, Instance: t.inst,
		}
		if n.Name == "" {
			n.Name = t.inst.Name
		}
		by := t.inst
		if len(e.TextsFrom) == 1 {
			by = e.TextsFrom[0].Instance // the template that all of a group are made from
		}
		for _, s := range e.Software {
			n.Installed = append(n.Installed, b.install(s, by))
		}
		n.Software = slices.Clone(e.Software)
		n.install(t.installed)
		t.node = n
		m.Nodes = append(m.Nodes, n)
	}
	slices.SortStableFunc(m.Nodes, func(a, b *Node) int { return strings.Compare(a.ID, b.ID) })
	for i, n := range m.Nodes {
		n.NodeID = NodeID(i)
		m.byID[n.ID] = n.NodeID
	}
	for _, t := range b.order {
		for _, x := range t.reaches {
			if t.node == nil && x.node != nil {
				m.carried = append(m.carried, carriage{t.id, x.node.NodeID})
			}
		}
	}
}

// install adds software to what a component runs.
func (n *Node) install(list []Install) {
	n.Installed = append(n.Installed, list...)
	for _, in := range list {
		n.Software = append(n.Software, in.Software)
	}
	slices.Sort(n.Software)
	n.Software = slices.Compact(n.Software)
}

// blockOf leaves the keys out of an address.
func blockOf(id string) string {
	if !strings.Contains(id, "[") {
		return id
	}
	var out strings.Builder
	depth, quoted := 0, false
	for i := 0; i < len(id); i++ {
		switch c := id[i]; {
		case quoted:
			switch c {
			case '\\':
				i++
			case '"':
				quoted = false
			}
		case depth > 0 && c == '"':
			quoted = true
		case c == '[':
			depth++
		case c == ']' && depth > 0:
			depth--
		case depth == 0:
			out.WriteByte(c)
		}
	}
	return out.String()
}
