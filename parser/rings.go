package parser

import (
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
)

// Evaluation finds rings of values. What is here finds the rings that only an
// order of work has: those through depends_on, through the configuration of a
// provider and through whole modules. It looks at blocks, not at instances, as
// Terraform does.

// A dependency graph has what a root declares, module calls unrolled.
type dependencies struct {
	ev    *evaluation
	ids   map[string]int
	names []string
	at    []hcl.Range
	edges [][]int
	full  bool // there was more than is looked at
}

// orders reports whether a module has depends_on, or a provider that is
// configured by what is made.
func (m *module) orders() bool {
	for _, r := range m.resources {
		if r.blk.body.attr("depends_on") != nil {
			return true
		}
	}
	for _, c := range m.calls {
		if c.blk.body.attr("depends_on") != nil {
			return true
		}
	}
	for _, p := range m.providers {
		if p.refs().uses(refResource) || p.refs().uses(refModule) || p.refs().uses(refLocal) {
			return true
		}
	}
	return false
}

// checkRings reports one ring, unless evaluation met one already.
func (ev *evaluation) checkRings() {
	if !ev.ordered || slices.ContainsFunc(ev.diags.list, func(d Diagnostic) bool { return d.Kind == KindCycle }) {
		return
	}
	g := &dependencies{ev: ev, ids: map[string]int{}}
	g.module(ev.top.mod, "", ".", nil, 0)
	if g.full {
		return // too large to look at; evaluation has found no ring
	}
	g.providers()
	ring := g.ring()
	if ring == nil {
		return
	}
	var names []string
	var at hcl.Range
	for _, n := range ring {
		names = append(names, g.names[n])
		if at.Filename == "" {
			at = g.at[n]
		}
	}
	ev.diags.errorf(KindCycle, at, "Cycle: %s wait for each other in a ring; break it by removing one of the references.", strings.Join(names, ", "))
}

func (g *dependencies) node(path, name string) int {
	key := strings.TrimPrefix(path+"."+name, ".")
	id, ok := g.ids[key]
	if !ok {
		id = len(g.names)
		g.ids[key] = id
		g.names = append(g.names, key)
		g.at = append(g.at, hcl.Range{})
		g.edges = append(g.edges, nil)
	}
	return id
}

func (g *dependencies) edge(from, to int) { g.edges[from] = append(g.edges[from], to) }

// module adds what one module declares, and the modules it calls. It gives the
// nodes that were added.
func (g *dependencies) module(m *module, path, dir string, c *call, depth int) []int {
	if depth > maxModuleDepth || len(g.names) > maxRingNodes {
		g.full = true
		return nil
	}
	var all []int
	add := func(name string, at hcl.Range) int {
		n := g.node(path, name)
		g.at[n] = at
		all = append(all, n)
		return n
	}
	for _, n := range m.variableOrder {
		v := add("var."+n, m.variables[n].blk.header)
		if c == nil {
			continue
		}
		if a := c.blk.body.attr(n); a != nil {
			g.refs(v, parentPath(path), a.refs)
		}
	}
	for _, n := range m.localOrder {
		g.refs(add("local."+n, m.locals[n].rng), path, m.locals[n].refs)
	}
	for _, n := range m.outputOrder {
		o := m.outputs[n]
		out := add("output."+n, o.blk.header)
		g.body(out, path, o.blk.body)
	}
	for _, n := range m.resourceOrder {
		r := m.resources[n]
		g.body(add(n, r.blk.header), path, r.blk.body)
	}
	for _, n := range m.callOrder {
		sub := m.calls[n]
		expand := add("module."+n+" (expand)", sub.blk.header)
		for _, repeat := range []string{"count", "for_each"} {
			if a := sub.blk.body.attr(repeat); a != nil {
				g.refs(expand, path, a.refs)
			}
		}
		g.dependsOn(expand, path, sub.blk.body)
		end := add("module."+n, sub.blk.header)
		g.edge(end, expand)
		to := g.ev.locate(m, dir, moduleKeys(strings.TrimPrefix(path+".module."+n, ".")), sub)
		if to.mod == nil {
			continue
		}
		for _, inner := range g.module(to.mod, strings.TrimPrefix(path+".module."+n, "."), to.dir, sub, depth+1) {
			g.edge(inner, expand)
			g.edge(end, inner)
		}
	}
	return all
}

func parentPath(path string) string {
	if i := strings.LastIndex(path, ".module."); i >= 0 {
		return path[:i]
	}
	return ""
}

// body adds the references of a block and of the blocks in it.
func (g *dependencies) body(from int, path string, b *body) {
	for _, n := range b.order {
		switch a := b.attrs[n]; n {
		case "depends_on":
			g.dependsOn(from, path, b)
		default:
			g.refs(from, path, a.refs)
		}
	}
	for _, k := range b.blocks {
		g.body(from, path, k.body)
	}
}

func (g *dependencies) refs(from int, path string, refs *refSet) {
	if refs == nil {
		return
	}
	for i := range refs.refs {
		switch r := &refs.refs[i]; r.kind {
		case refVar:
			g.edge(from, g.node(path, "var."+r.name))
		case refLocal:
			g.edge(from, g.node(path, "local."+r.name))
		case refResource:
			if to := g.node(path, r.key()); to != from {
				g.edge(from, to)
			}
		case refModule:
			if len(r.path) > 0 {
				g.edge(from, g.node(path, "module."+r.name+".output."+r.path[0]))
			} else {
				g.edge(from, g.node(path, "module."+r.name))
			}
		case refPath, refTerraform, refEach, refCount, refSelf, refInvalid:
		}
	}
}

func (g *dependencies) dependsOn(from int, path string, b *body) {
	a := b.attr("depends_on")
	if a == nil {
		return
	}
	for _, text := range literalStrings(a.expr, a.json) {
		text, _, _ = strings.Cut(text, "[")
		p := strings.Split(text, ".")
		switch {
		case len(p) < 2:
			continue
		case p[0] == "data" || p[0] == "ephemeral":
			text = strings.Join(p[:min(len(p), 3)], ".")
		case p[0] == "module" && len(p) > 2:
			text = "module." + p[1] + ".output." + p[2]
		default:
			text = p[0] + "." + p[1]
		}
		if to := g.node(path, text); to != from {
			g.edge(from, to)
		}
	}
}

// providers adds the configurations, and that resources need theirs.
func (g *dependencies) providers() {
	ids := map[*Provider]int{}
	for _, p := range g.ev.providers {
		if p.blk == nil {
			continue
		}
		n := g.node(p.scope.block, "provider["+p.blk.key()+"]")
		g.at[n] = p.blk.blk.header
		ids[p.out] = n
		g.refs(n, p.scope.block, p.blk.refs())
	}
	seen := map[[2]int]bool{}
	for _, i := range g.ev.all {
		p, ok := ids[i.Provider]
		if !ok || i.Mode == Module {
			continue
		}
		from := g.node("", i.Block)
		if pair := [2]int{from, p}; !seen[pair] {
			seen[pair] = true
			g.edge(from, p)
		}
	}
}

// ring finds one ring: the nodes of it in order.
func (g *dependencies) ring() []int {
	const open, done = 1, 2
	state := make([]byte, len(g.names))
	next := make([]int, len(g.names))
	for start := range g.names {
		if state[start] != 0 {
			continue
		}
		way := []int{start}
		state[start] = open
		for len(way) > 0 {
			at := way[len(way)-1]
			if next[at] == len(g.edges[at]) {
				state[at] = done
				way = way[:len(way)-1]
				continue
			}
			to := g.edges[at][next[at]]
			next[at]++
			switch state[to] {
			case open:
				return way[slices.Index(way, to):]
			case 0:
				state[to] = open
				way = append(way, to)
			}
		}
	}
	return nil
}
