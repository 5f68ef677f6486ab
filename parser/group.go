package parser

import (
	"context"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// A group is root modules that may read each other's outputs through their
// states. They are evaluated by one goroutine, so that each may ask another
// for a value, also while that is being evaluated itself.
type group struct {
	l            *loader
	dirs         []string
	places       map[string]statePlace // of the states, by root
	evals        map[string]*evaluation
	placeholders map[string]placeholder
	lists        map[Ref]bool      // of names that nobody knows
	listNames    map[string]string // what such a list is called, by what tells it from others
	asks         demand            // for what attributes they ask each other
}

// evaluate evaluates the roots: each in the workspace that was chosen, else in
// "default" if it has one. Where "default" makes something fail that otherwise
// does not, the workspace is not known.
func (g *group) evaluate(ctx context.Context) error {
	if err := g.pass(ctx, nil); err != nil {
		return err
	}
	first, open := g.evals, map[string]*Gap{}
	for dir, ev := range first {
		if _, chosen := g.l.chosenWorkspace(dir); !chosen && ev.asksWorkspace && len(ev.faults()) > 0 && ev.top != nil {
			open[dir] = &Gap{Name: "no workspace is chosen", Remedy: ev.workspaceRemedy()}
		}
	}
	if len(open) == 0 {
		return nil
	}
	if err := g.pass(ctx, open); err != nil {
		return err
	}
	tried := len(open)
	maps.DeleteFunc(open, func(dir string, _ *Gap) bool {
		return len(g.evals[dir].faults()) >= len(first[dir].faults()) // it fails in any workspace
	})
	switch len(open) {
	case 0:
		g.evals = first
	case tried:
	default:
		if err := g.pass(ctx, open); err != nil {
			return err
		}
	}
	for dir, gap := range open {
		g.evals[dir].openFor(first[dir].faults(), gap)
	}
	return nil
}

// pass evaluates all roots, some in a workspace that is not known. All begin
// before any goes on, so that each has values to give.
func (g *group) pass(ctx context.Context, open map[string]*Gap) error {
	g.evals, g.placeholders = map[string]*evaluation{}, map[string]placeholder{}
	g.lists, g.listNames = map[Ref]bool{}, map[string]string{}
	for _, dir := range g.dirs {
		name, _ := g.l.chosenWorkspace(dir)
		if open[dir] != nil {
			name = ""
		}
		g.evals[dir] = g.l.begin(dir, g, name, open[dir])
	}
	for _, dir := range g.dirs {
		if err := ctx.Err(); err != nil {
			return err
		}
		g.evals[dir].complete()
	}
	return nil
}

// A statePlace is where a state lies: what tells it from all others.
type statePlace struct {
	backend string
	parts   []string
	named   bool // the workspace is part of the name
}

const (
	anything = "\x00" // a part that is not known
	noState  = "\x01" // a part without which there is no place
)

// placeArguments are what tells states of one backend from each other. The
// first has to be there.
var placeArguments = map[string][]string{
	"azurerm": {"storage_account_name", "container_name", "key"},
	"consul":  {"path", "address"},
	"cos":     {"bucket", "prefix", "key"},
	"gcs":     {"bucket", "prefix"},
	"http":    {"address"},
	"oss":     {"bucket", "prefix", "key"},
	"s3":      {"bucket", "key"},
}

// placeOf reads the place of a state from the arguments of a backend.
func placeOf(backend, dir string, config map[string]cty.Value, workspace cty.Value) statePlace {
	text := func(v cty.Value, absent string) string {
		if v == cty.NilVal || v.IsNull() {
			return absent
		}
		if s, ok := plainString(v); ok {
			return s
		}
		return anything
	}
	at := statePlace{backend: backend}
	switch backend {
	case "local":
		path := text(config["path"], "terraform.tfstate")
		if path != anything && !filepath.IsAbs(path) {
			path = filepath.Join(dir, filepath.FromSlash(path))
		}
		at.parts = []string{path}
	case "remote", "cloud":
		at.backend, at.named = "remote", true
		at.parts = []string{text(config["hostname"], "app.terraform.io"), text(config["organization"], noState), anything}
		spaces := firstObject(config["workspaces"])
		switch prefix := text(spaces["prefix"], ""); {
		case spaces["name"] != cty.NilVal:
			at.parts[2] = text(spaces["name"], noState)
		case prefix != "" && prefix != anything:
			if name := text(workspace, defaultWorkspace); name != anything {
				at.parts[2] = prefix + name
			}
		}
	default:
		for i, name := range placeArguments[backend] {
			absent := ""
			if i == 0 {
				absent = noState
			}
			at.parts = append(at.parts, text(config[name], absent))
		}
	}
	return at
}

// firstObject reads an argument that is an object, or a block of which there is one.
func firstObject(v cty.Value) map[string]cty.Value {
	if v == cty.NilVal {
		return nil
	}
	v, _ = v.Unmark()
	if v.IsKnown() && !v.IsNull() && (v.Type().IsTupleType() || v.Type().IsListType()) && v.LengthInt() == 1 {
		v = v.AsValueSlice()[0]
	}
	return objectAttrs(v)
}

// known reports whether all parts are.
func (at statePlace) known() bool {
	return len(at.parts) > 0 && !slices.Contains(at.parts, anything) && !slices.Contains(at.parts, noState)
}

// matches reports whether both are the same place for sure.
func (at statePlace) matches(other statePlace) bool {
	return at.known() && at.backend == other.backend && slices.Equal(at.parts, other.parts)
}

// mayBe reports whether both may be the same place.
func (at statePlace) mayBe(other statePlace) bool {
	if at.backend != anything && at.backend != other.backend {
		return false
	}
	for i, part := range at.parts {
		if part == noState || part != anything && other.parts[i] != anything && part != other.parts[i] {
			return false
		}
	}
	return true
}

func (at statePlace) path() string { return at.parts[0] }

// String writes it as people would name it.
func (at statePlace) String() string {
	parts := slices.DeleteFunc(slices.Clone(at.parts), func(p string) bool { return p == "" })
	return at.backend + ":" + strings.TrimPrefix(strings.Join(parts, "/"), "/")
}

// groups puts roots together that may read each other's states, by what their
// files say literally.
func (l *loader) groups(roots []string) []*group {
	places := map[string]statePlace{}
	reads := map[string][]statePlace{}
	reached := map[string]map[string]bool{}
	for _, dir := range roots {
		places[dir] = l.statePlace(dir)
		seen := map[string]bool{}
		l.reach(dir, seen)
		for _, d := range slices.Sorted(maps.Keys(seen)) {
			reads[dir] = append(reads[dir], l.statesRead(d, dir)...)
		}
		if len(reads[dir]) > 0 {
			reached[dir] = seen
		}
	}
	of := map[string]*group{}
	var out []*group
	for _, dir := range roots {
		g := &group{l: l, dirs: []string{dir}, places: places}
		of[dir] = g
	}
	for _, dir := range roots {
		for _, other := range roots {
			if of[other] != of[dir] && slices.ContainsFunc(reads[dir], func(at statePlace) bool { return at.mayBe(places[other]) }) {
				of[dir].join(of[other], of)
			}
		}
	}
	for _, dir := range roots {
		g := of[dir]
		if g.dirs[0] != dir {
			continue
		}
		g.asks = demand{names: map[string]bool{}, deep: map[string]bool{}}
		for _, d := range g.dirs {
			for _, m := range slices.Sorted(maps.Keys(reached[d])) {
				if m := l.loadModule(m); m != nil && m.demand != nil && len(g.dirs) > 1 {
					maps.Copy(g.asks.names, m.demand.names)
					maps.Copy(g.asks.deep, m.demand.deep)
				}
			}
		}
		out = append(out, g)
	}
	return out
}

// join takes over the roots of another group.
func (g *group) join(other *group, of map[string]*group) {
	g.dirs = append(g.dirs, other.dirs...)
	slices.Sort(g.dirs)
	for _, dir := range other.dirs {
		of[dir] = g
	}
}

// statePlace is where a root keeps its state, as far as it says so literally.
func (l *loader) statePlace(dir string) statePlace {
	m := l.loadModule(dir)
	name, _ := l.chosenWorkspace(dir)
	ws := cty.StringVal(name)
	if m == nil || m.backend == nil {
		return placeOf("local", dir, nil, ws)
	}
	typ := m.backend.typ
	if typ == "backend" {
		typ = m.backend.label(0)
	}
	return placeOf(typ, dir, literalArguments(m.backend.body), ws)
}

// statesRead lists the states that the data sources of a module read, as far
// as they say so literally; what is made of values may be any.
func (l *loader) statesRead(moduleDir, root string) []statePlace {
	m := l.loadModule(moduleDir)
	if m == nil {
		return nil
	}
	var out []statePlace
	for _, key := range m.resourceOrder {
		r := m.resources[key]
		if r.mode != dataSource || r.typ != "terraform_remote_state" {
			continue
		}
		args := literalArguments(r.blk.body)
		backend, ok := plainString(args["backend"])
		if !ok {
			out = append(out, statePlace{backend: anything})
			continue
		}
		config := args["config"]
		if config != cty.NilVal && !config.IsKnown() {
			out = append(out, statePlace{backend: placeOf(backend, root, nil, config).backend})
			continue
		}
		ws := args["workspace"]
		out = append(out, placeOf(backend, root, firstObject(config), ws))
	}
	return out
}

// literalArguments reads the arguments of a body that need no values; others are
// unknown. Its blocks are lists of objects.
func literalArguments(b *body) map[string]cty.Value {
	out := map[string]cty.Value{}
	for _, n := range b.order {
		out[n] = literalValue(b.attrs[n].expr)
	}
	for _, k := range b.blocks {
		out[k.typ] = cty.ObjectVal(literalArguments(k.body))
	}
	return out
}

// literalValue is the value of an expression that refers to nothing; the parts
// that do are unknown.
func literalValue(e hclsyntax.Expression) cty.Value {
	e = unmetered(e)
	obj, ok := e.(*hclsyntax.ObjectConsExpr)
	if !ok {
		v, d := safeValue(e, nil)
		if d.HasErrors() {
			return cty.DynamicVal
		}
		return v
	}
	out := map[string]cty.Value{}
	for _, item := range obj.Items {
		k, d := safeValue(item.KeyExpr, nil)
		name, ok := plainString(k)
		if d.HasErrors() || !ok {
			return cty.DynamicVal
		}
		out[name] = literalValue(item.ValueExpr)
	}
	return cty.ObjectVal(out)
}
