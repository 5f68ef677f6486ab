package parser

import (
	"encoding/json"
	"maps"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// A callExpansion holds the instances of a module call in one module instance:
// scopes where the module could be read, else opaque instances.
type callExpansion struct {
	kind       repeatKind
	reps       []*repetition
	scopes     []*scope
	opaque     []*Instance
	unresolved bool
	mod        *module // nil where it is not at hand
	byOutputs  map[string]cty.Value
}

// manifestOf reads what init noted of the modules that it fetched.
func (l *loader) manifestOf(root string) map[string]string {
	src, err := l.read(filepath.Join(l.dataDir(root), "modules", "modules.json"))
	if err != nil {
		return nil
	}
	var doc struct {
		Modules []struct{ Key, Source, Dir string }
	}
	if json.Unmarshal(src, &doc) != nil {
		return nil
	}
	out := map[string]string{}
	for _, m := range doc.Modules {
		out[m.Key] = m.Dir
	}
	return out
}

// A located module is where a call leads.
type located struct {
	mod     *module
	dir     string // for path.module
	problem string
	missing bool // an error: Terraform would not go on either
}

// locate finds the module of a call. Only sources on disk are followed.
func (ev *evaluation) locate(from *module, dir, keys string, c *call) located {
	source := c.source
	if source == "" {
		return located{problem: "its source is not a literal string"}
	}
	if isLocal(source) {
		abs := filepath.Join(from.abs, filepath.FromSlash(source))
		if from.dir == "" {
			return located{problem: "a stand-in cannot call " + source}
		}
		if !ev.l.inside(abs) {
			return located{problem: "the directory " + source + " lies outside the repository; allow reading outside to follow it"}
		}
		if m := ev.l.loadModule(abs); m != nil {
			return located{mod: m, dir: path.Join(dir, filepath.ToSlash(source))}
		}
		if isDir(abs) {
			return located{mod: ev.l.emptyModule(abs, c), dir: path.Join(dir, filepath.ToSlash(source))}
		}
		return located{problem: "the directory " + source + " does not exist", missing: true}
	}
	if d, ok := ev.manifest[keys]; ok {
		root := filepath.Join(ev.l.top, filepath.FromSlash(ev.root.Dir))
		abs := d
		if !filepath.IsAbs(d) {
			abs = filepath.Join(root, filepath.FromSlash(d))
		}
		if m := ev.l.loadModule(abs); m != nil {
			return located{mod: m, dir: path.Clean(filepath.ToSlash(d))}
		}
	}
	if m := ev.standIn(source); m != nil {
		return located{mod: m, dir: dir}
	}
	return located{problem: "the source " + source + " is not on disk; run terraform init, or judge it by its inputs"}
}

// standIn gives what the Knowledge says of a module that is not at hand.
func (ev *evaluation) standIn(source string) *module {
	k := ev.l.opts.Knowledge
	if k == nil {
		return nil
	}
	source, _, _ = strings.Cut(source, "?")
	// Declaring a module changes its expressions, so that all roots share one.
	ev.l.standMu.Lock()
	defer ev.l.standMu.Unlock()
	if m, ok := ev.l.standIns[source]; ok {
		return m
	}
	ev.l.standIns[source] = nil
	b, ok := k.StandIn(source)
	if !ok {
		return nil
	}
	native, ok := b.(*hclsyntax.Body)
	if !ok {
		return nil
	}
	m := newModule("", "")
	m.external = true
	m.standIn = native.SrcRange.Filename
	m.declare([]*sourceFile{{body: nativeBody(native)}})
	ev.l.standIns[source] = m
	return m
}

// prepare reads all modules that a root reaches and gathers which attribute
// names and provider functions occur in them, before anything is evaluated.
func (ev *evaluation) prepare(root *module) map[string]bool {
	names, deep, calls := map[string]bool{}, map[string]bool{}, map[string]bool{}
	seen := map[*module]bool{}
	var visit func(m *module, dir, keys string, depth int)
	visit = func(m *module, dir, keys string, depth int) {
		if seen[m] || depth > maxModuleDepth {
			return
		}
		seen[m] = true
		maps.Copy(names, m.demand.names)
		maps.Copy(deep, m.demand.deep)
		for _, c := range m.demand.calls {
			calls[c.name] = true
		}
		ev.ordered = ev.ordered || m.orders()
		for _, n := range m.callOrder {
			sub := strings.TrimPrefix(keys+"."+n, ".")
			if to := ev.locate(m, dir, sub, m.calls[n]); to.mod != nil {
				visit(to.mod, to.dir, sub, depth+1)
			}
		}
	}
	visit(root, ".", "", 0)
	maps.Copy(names, ev.group.asks.names)
	maps.Copy(deep, ev.group.asks.deep)
	ev.names, ev.deep = slices.Sorted(maps.Keys(names)), slices.Sorted(maps.Keys(deep))
	return calls
}

// enter expands a module call and makes the scopes of its instances.
func (s *scope) enter(c *call) *callExpansion {
	if e, ok := s.children[c.name]; ok {
		return e
	}
	s.children[c.name] = nil
	var reps []*repetition
	s.once(memoKey{refCount, "module." + c.name, false}, s.label("module."+c.name), c.blk.header, func() cty.Value {
		reps = s.repeat(c.blk)
		return cty.True
	})
	e := &callExpansion{reps: reps, byOutputs: map[string]cty.Value{}}
	switch {
	case len(reps) > 0:
		e.kind = reps[0].kind
		e.unresolved = e.kind != single && !reps[0].key.IsKnown()
	case c.blk.body.attr("count") != nil:
		e.kind = counted
	default:
		e.kind = mapped
	}
	if !c.literal && c.source == "" {
		c = s.evaluateSource(c)
	}
	block := strings.TrimPrefix(s.block+".module."+c.name, ".")
	to := s.ev.locate(s.mod, s.dir, moduleKeys(block), c)
	if to.mod != nil && s.recursive(to.mod, c) {
		// What it holds is read already, so the call is no component; only what
		// it gives is not known.
		e.unresolved = true
		e.reps = nil
		s.ev.noteCall(block, c, to)
		s.children[c.name] = e
		return e
	}
	if to.mod == nil {
		s.reportMissing(c, to, block)
	}
	s.ev.noteCall(block, c, to)
	e.mod = to.mod
	for _, rep := range reps {
		addr := s.label("module." + c.name)
		if rep.kind != single {
			addr += "[" + keyText(rep.key) + "]"
		}
		if to.mod == nil {
			e.opaque = append(e.opaque, s.opaqueInstance(c, rep, addr, block))
			continue
		}
		if s.ev.scopes++; s.ev.scopes > maxModuleCalls {
			s.ev.diags.bound("number of module instances of one root", maxModuleCalls, c.blk.header)
			break
		}
		e.scopes = append(e.scopes, s.child(c, to, rep, addr, block))
	}
	e.reps = reps[:max(len(e.scopes), len(e.opaque))]
	s.children[c.name] = e
	return e
}

// moduleKeys turns "module.a.module.b" into the manifest's "a.b".
func moduleKeys(block string) string {
	return strings.ReplaceAll(strings.TrimPrefix(block, "module."), ".module.", ".")
}

// evaluateSource allows a source made of variables and locals, as OpenTofu does.
func (s *scope) evaluateSource(c *call) *call {
	a := c.blk.body.attr("source")
	if a == nil {
		return c
	}
	found := *c // the declaration is shared by all roots
	found.source, _ = plainString(s.value(a, nil, false))
	return &found
}

// recursive reports a module that is being entered already on the way here.
func (s *scope) recursive(m *module, c *call) bool {
	for at := s; at != nil; at = at.parent {
		if at.mod == m && m.dir != "" {
			s.ev.diags.errorf(KindCycle, c.blk.header, "Module calls itself: %q leads back to the directory %s; remove the call.", c.name, m.dir)
			return true
		}
	}
	if s.depth >= maxModuleDepth {
		s.ev.diags.bound("depth of modules", maxModuleDepth, c.blk.header)
		return true
	}
	return false
}

func (s *scope) reportMissing(c *call, to located, block string) {
	if to.missing {
		s.ev.diags.errorf(KindModule, c.blk.header, "Module not installed: %s; correct the source or restore the directory. What %s holds is not analysed.", to.problem, block)
		return
	}
	s.ev.diags.warnf(KindModule, c.blk.header, "Module not read: %s. What %s holds is not analysed.", to.problem, block)
}

func (ev *evaluation) noteCall(block string, c *call, to located) {
	if ev.calls[block] != nil {
		return
	}
	out := &Call{Address: block, Source: c.source, Version: c.version, Known: to.mod != nil, Range: rangeOf(c.blk.header)}
	if to.mod != nil {
		out.Dir = to.mod.dir
	}
	ev.calls[block] = out
}

func (s *scope) child(c *call, to located, rep *repetition, addr, block string) *scope {
	n := newScope(s.ev, to.mod)
	n.parent, n.call, n.rep, n.addr, n.block, n.dir = s, c, rep, addr, block, to.dir
	n.depth = s.depth + 1
	n.unresolved = s.unresolved || rep.kind != single && !rep.key.IsKnown()
	n.gaps = slices.Concat(rep.gaps, s.gaps)
	n.edit, n.editCall = s.edit, s.editCall
	if n.edit.Filename == "" && (to.mod.external || to.mod.holds(s.mod)) {
		n.edit, n.editCall = c.blk.header, addr
	}
	n.passProviders()
	return n
}

// holds reports whether a module's directory is one around another's: a
// library, called by one of its own examples.
func (m *module) holds(other *module) bool {
	return m.abs != "" && m.abs != other.abs && within(m.abs, other.abs)
}

func newScope(ev *evaluation, m *module) *scope {
	return &scope{
		ev: ev, mod: m, memos: map[memoKey]*memo{}, contexts: map[contextKey]*hcl.EvalContext{},
		expanded: map[*resource]*expansion{}, children: map[string]*callExpansion{}, providers: map[string]*providerInst{},
	}
}

func (s *scope) opaqueInstance(c *call, rep *repetition, addr, block string) *Instance {
	inst := &Instance{
		Root: s.ev.root, Mode: Module, Type: c.source, Name: c.name, Address: addr, Block: block, Module: s.addr,
		Key: cty.NilVal, Range: rangeOf(c.blk.header), Body: rangeOf(c.blk.rng), Edit: rangeOf(c.blk.header),
		block: c.blk, scope: s, config: cty.EmptyObjectVal,
	}
	if rep.kind != single {
		inst.Key = rep.key
	}
	inst.gaps = slices.Concat(rep.gaps, s.gaps)
	if s.edit.Filename != "" {
		inst.Edit, inst.EditCall = rangeOf(s.edit), s.editCall
	}
	if a := c.blk.body.attr("depends_on"); a != nil {
		for _, d := range literalStrings(a.expr, a.json) {
			inst.DependsOn = append(inst.DependsOn, s.label(d))
		}
	}
	return inst
}

// arguments evaluates what a call passes to an opaque module.
func (s *scope) arguments(c *call, rep *repetition) cty.Value {
	out := map[string]cty.Value{}
	for _, n := range c.blk.body.order {
		if callArguments[n] {
			continue
		}
		if v := s.value(c.blk.body.attrs[n], rep, false); !isNull(v) {
			out[n] = v
		}
	}
	return cty.ObjectVal(out)
}

// moduleValue is what an expression sees of a module call: an object of the
// outputs that it wants, nil for all; a tuple or object of them with count or
// for_each.
func (s *scope) moduleValue(c *call, wanted map[string]bool, shadow bool) cty.Value {
	e := s.enter(c)
	if e == nil {
		return s.once(memoKey{refCount, "module." + c.name, false}, "", c.blk.header, func() cty.Value { return cty.DynamicVal })
	}
	key := "*"
	if wanted != nil {
		key = strings.Join(slices.Sorted(maps.Keys(wanted)), " ")
	}
	if shadow {
		key = "~" + key
	}
	if v, ok := e.byOutputs[key]; ok {
		return v
	}
	var objs []cty.Value
	for _, inst := range e.opaque {
		objs = append(objs, opaqueOutputs(inst, wanted))
	}
	for _, child := range e.scopes {
		objs = append(objs, child.outputs(wanted, shadow))
	}
	v := e.gather(objs, shadow)
	e.byOutputs[key] = v
	return v
}

func opaqueOutputs(inst *Instance, wanted map[string]bool) cty.Value {
	if wanted == nil {
		return cty.DynamicVal.Mark(Ref{Instance: inst})
	}
	out := map[string]cty.Value{}
	for n := range wanted {
		out[n] = cty.DynamicVal.Mark(Ref{Instance: inst, Attr: n})
	}
	return cty.ObjectVal(out)
}

func (s *scope) outputs(wanted map[string]bool, shadow bool) cty.Value {
	out := map[string]cty.Value{}
	if wanted == nil {
		for _, n := range s.mod.outputOrder {
			out[n] = s.output(n, shadow)
		}
		return cty.ObjectVal(out)
	}
	for n := range wanted {
		if s.mod.outputs[n] != nil {
			out[n] = s.output(n, shadow)
		} else {
			out[n] = cty.DynamicVal
		}
	}
	return cty.ObjectVal(out)
}

func (e *callExpansion) gather(objs []cty.Value, shadow bool) cty.Value {
	switch {
	case e.kind == single && len(objs) == 1:
		return objs[0]
	case e.unresolved, !shadow && e.kind == mapped && len(e.reps) > 0 && e.reps[0].shadow != "":
		_, marks := cty.TupleVal(objs).UnmarkDeep()
		return cty.DynamicVal.WithMarks(marks)
	case e.kind == counted:
		return cty.TupleVal(objs)
	}
	byKey := make(map[string]cty.Value, len(objs))
	for i, o := range objs {
		byKey[e.reps[i].name()] = o
	}
	return cty.ObjectVal(byKey)
}
