package parser

import (
	"cmp"
	"context"
	"maps"
	"path"
	"runtime"
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
	"golang.org/x/sync/errgroup"

	"github.com/resilint/resilint/parser/functions"
)

// Load reads the root modules below the directories and evaluates them. A
// file among dirs stands for the roots that use it. The project is never nil:
// what is wrong with the configuration is among its diagnostics, with all that
// could be read all the same. The error says that there is nothing to read.
func Load(ctx context.Context, dirs []string, opts Options) (*Project, error) {
	if opts.Jobs <= 0 {
		opts.Jobs = runtime.GOMAXPROCS(0)
	}
	targets, err := findTargets(dirs)
	if err != nil {
		return &Project{}, err
	}
	l := &loader{
		top: commonTop(targets), opts: opts, modules: map[string]*module{}, sources: map[string][]byte{}, standIns: map[string]*module{}, broken: map[string]breakage{},
		cache: functions.NewCache(),
	}
	p := &Project{Top: l.top, Dir: l.rel(targets[0].dir)}
	roots, aside, nothing := l.findRoots(targets)
	l.roots = len(roots)
	groups := l.groups(roots)
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(opts.Jobs)
	for _, together := range groups {
		g.Go(func() error { return together.evaluate(ctx) })
	}
	err = g.Wait()
	var all collector
	for _, together := range groups {
		for _, dir := range together.dirs {
			ev := together.evals[dir]
			if ev == nil {
				continue // the run was stopped
			}
			p.Roots = append(p.Roots, ev.root)
			for _, d := range ev.diags.list {
				all.add(d)
			}
		}
	}
	l.leftovers(&all, aside)
	l.undeclared(&all, groups)
	all.list = slices.DeleteFunc(all.list, l.follows)
	p.Diagnostics = all.sorted()
	slices.SortFunc(p.Roots, func(a, b *Root) int { return cmp.Compare(a.Dir, b.Dir) })
	p.Comments = slices.DeleteFunc(l.comments, func(c Comment) bool { return aside[path.Dir(c.Range.File)] })
	slices.SortFunc(p.Comments, func(a, b Comment) int { return compareRanges(a.Range, b.Range) })
	p.Comments = slices.Compact(p.Comments) // a variable file may be read for several roots
	p.Files, p.Bytes, p.sources = l.files, l.bytes, l.sources
	return p, cmp.Or(err, nothing)
}

// leftovers adds the diagnostics of finding files, and of modules that no root
// came to, except those that were set aside.
func (l *loader) leftovers(all *collector, aside map[string]bool) {
	for _, d := range l.diags.list {
		all.add(d)
	}
	for _, dir := range slices.Sorted(maps.Keys(l.modules)) {
		if m := l.modules[dir]; m != nil && !aside[l.rel(dir)] {
			for _, d := range m.diags.list {
				all.add(d)
			}
		}
	}
}

// Source gives a file that was read, by its path relative to Top.
func (p *Project) Source(file string) []byte { return p.sources[file] }

// begin makes ready for one root module what its values are computed from, in a
// workspace or, where gap is set, in one that is not known.
func (l *loader) begin(dir string, g *group, workspace string, gap *Gap) (ev *evaluation) {
	m := l.loadModule(dir)
	ev = &evaluation{
		l: l, group: g, root: &Root{Dir: l.rel(dir), Workspace: workspace, Outputs: map[string]cty.Value{}},
		workspace: cty.StringVal(workspace), manifest: l.manifestOf(dir), calls: map[string]*Call{},
		configuring: map[*module]bool{},
	}
	ev.diags = &collector{move: ev.place}
	if gap != nil {
		ev.workspace = cty.UnknownVal(cty.String).RefineNotNull().Mark(*gap)
	}
	defer ev.survive()
	ev.inputs = l.inputsOf(m, ev.diags)
	ev.wanting = ev.wants(m)
	calls := ev.prepare(m)
	ev.base = &hcl.EvalContext{Functions: ev.functionTable(calls), Variables: map[string]cty.Value{}}
	ev.top = newScope(ev, m)
	ev.top.dir = "."
	ev.top.ownProviders()
	return ev
}

// complete evaluates all that nobody asked for yet.
func (ev *evaluation) complete() {
	if ev.top == nil {
		return
	}
	defer ev.survive()
	ev.top.finish()
	ev.checkRings()
	ev.collect()
}

// survive turns a panic on some value into a diagnostic of this root.
func (ev *evaluation) survive() {
	if r := recover(); r != nil {
		at := hcl.Range{Filename: ev.root.Dir, Start: hcl.InitialPos, End: hcl.InitialPos}
		ev.diags.errorf(KindValue, at, "This root module could not be evaluated: %s.", errorOf(r))
	}
}

// collect puts the results into the root, in a fixed order.
func (ev *evaluation) collect() {
	root := ev.root
	for _, p := range ev.providers {
		if p.forEach() != nil && p.rep == nil {
			p.of(cty.NilVal, hcl.Range{}) // nobody uses it
		}
	}
	for _, p := range ev.providers {
		if len(p.by) > 0 {
			continue // its instances stand for it
		}
		p.config()
		root.Providers = append(root.Providers, p.out)
	}
	slices.SortStableFunc(root.Providers, func(a, b *Provider) int {
		return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.Alias, b.Alias), compareRanges(a.Range, b.Range))
	})
	root.Instances = ev.all
	sortInstances(root.Instances)
	for _, k := range slices.Sorted(maps.Keys(ev.calls)) {
		root.Calls = append(root.Calls, ev.calls[k])
	}
	for _, n := range ev.top.mod.outputOrder {
		root.Outputs[n] = ev.top.output(n, false)
	}
	ev.backend()
}

func (ev *evaluation) backend() {
	m := ev.top.mod
	if m.backend == nil {
		return
	}
	b := &Backend{Type: m.backend.typ, Range: rangeOf(m.backend.header), Terraform: rangeOf(m.terraform)}
	if b.Type == "backend" {
		b.Type = m.backend.label(0)
	}
	refs := &refSet{}
	for _, n := range m.backend.body.order {
		a := m.backend.body.attrs[n]
		if a.refs == nil {
			continue
		}
		refs.add(a.refs)
		if len(a.refs.refs) > 0 && !m.tofu {
			ev.diags.errorf(KindValue, a.expr.Range(), "Variables not allowed: a %s block holds literal values only for Terraform.", m.backend.typ)
		}
	}
	for _, r := range refs.refs {
		if r.kind != refVar && r.kind != refLocal && r.kind != refPath && r.kind != refTerraform {
			refs = &refSet{}
			break
		}
	}
	attrs := ev.top.evaluate(m.backend.body, ev.top.context(refs, nil, false, nil), noBlocks)
	b.Config = cty.ObjectVal(attrs)
	ev.root.Backend = b
}
