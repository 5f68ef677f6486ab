package parser

import (
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
)

// A repetition is what each or count mean in one instance of a block. The nil
// repetition is that of a block without either.
type repetition struct {
	kind   repeatKind
	key    cty.Value // as the instance's key: marks dropped, unknown where not known
	each   cty.Value // each.key
	value  cty.Value
	shadow string      // the key in shadow, where only that is known
	gaps   []Gap       // for want of which the key is not known
	raw    *repetition // the same in shadow, where its values are others
	child  *hcl.EvalContext
}

// in gives what each and count mean, in shadow or not.
func (r *repetition) in(shadow bool) *repetition {
	if shadow && r != nil && r.raw != nil {
		return r.raw
	}
	return r
}

type repeatKind int

const (
	single repeatKind = iota
	counted
	mapped
)

// context gives the context in which the instance's expressions are evaluated.
func (r *repetition) context(parent *hcl.EvalContext) *hcl.EvalContext {
	if r == nil || r.kind == single {
		return parent
	}
	if r.child != nil && r.child.Parent() == parent {
		return r.child
	}
	c := parent.NewChild()
	if r.kind == counted {
		c.Variables = map[string]cty.Value{"count": cty.ObjectVal(map[string]cty.Value{"index": r.each})}
	} else {
		c.Variables = map[string]cty.Value{"each": cty.ObjectVal(map[string]cty.Value{"key": r.each, "value": r.value})}
	}
	r.child = c
	return c
}

// context gives the values of all references of a set. It is the same for all
// instances of a block, which add each or count to it.
func (s *scope) context(refs *refSet, rep *repetition, shadow bool, self *resource) *hcl.EvalContext {
	if refs == nil || len(refs.refs) == 0 {
		return s.ev.base
	}
	key := contextKey{refs, shadow}
	if c, ok := s.contexts[key]; ok {
		return c
	}
	b := contextBuilder{s: s, shadow: shadow, self: self, rep: rep, wanted: map[string]map[string]bool{}}
	for i := range refs.refs {
		b.add(&refs.refs[i])
	}
	c := s.ev.base.NewChild()
	c.Variables = b.variables()
	s.contexts[key] = c
	return c
}

type values map[string]cty.Value

type contextBuilder struct {
	s         *scope
	shadow    bool
	self      *resource
	rep       *repetition
	vars      values
	locals    values
	path      values
	terraform values
	tofu      values
	modules   values
	wanted    map[string]map[string]bool // module to outputs; nil for all
	resources map[string]values          // by type
	data      map[string]values
	ephemeral map[string]values
	explicit  map[string]values
	extra     values
	outputs   []*ref // of modules, to be checked once the modules are known
}

func put(m *values, name string, v cty.Value) {
	if *m == nil {
		*m = values{}
	}
	(*m)[name] = v
}

func putTyped(m *map[string]values, typ, name string, v cty.Value) {
	if *m == nil {
		*m = map[string]values{}
	}
	inner := (*m)[typ]
	put(&inner, name, v)
	(*m)[typ] = inner
}

func (b *contextBuilder) add(r *ref) {
	s := b.s
	switch r.kind {
	case refVar:
		if s.mod.variables[r.name] == nil {
			put(&b.vars, r.name, b.undeclared(r, "input variable", "var."+r.name))
		} else if b.vars[r.name] == cty.NilVal {
			put(&b.vars, r.name, s.variable(r.name, b.shadow))
		}
	case refLocal:
		if s.mod.locals[r.name] == nil {
			put(&b.locals, r.name, b.undeclared(r, "local value", "local."+r.name))
		} else if b.locals[r.name] == cty.NilVal {
			put(&b.locals, r.name, s.local(r.name, b.shadow))
		}
	case refModule:
		b.module(r)
	case refResource:
		b.resource(r)
	case refPath:
		b.pathValue(r)
	case refTerraform:
		b.terraformValue(r)
	case refEach:
		if b.rep == nil || b.rep.kind != mapped {
			b.failf(r, "each.%s cannot be used in this context: the \"each\" object exists only in blocks with for_each; set for_each or remove the reference.", r.name)
			put(&b.extra, "each", cty.DynamicVal)
		} else if r.name != "key" && r.name != "value" {
			b.failf(r, "Invalid \"each\" attribute: the \"each\" object has only the attributes key and value.")
		}
	case refCount:
		if b.rep == nil || b.rep.kind != counted {
			b.failf(r, "Reference to \"count\" in non-counted context: the \"count\" object exists only in blocks with count; set count or remove the reference.")
			put(&b.extra, "count", cty.DynamicVal)
		} else if r.name != "index" {
			b.failf(r, "Invalid \"count\" attribute: the \"count\" object has only the attribute index.")
		}
	case refSelf:
		b.failf(r, "Invalid \"self\" reference: the \"self\" object exists only in provisioners, connections and postconditions.")
		put(&b.extra, "self", cty.DynamicVal)
	case refInvalid:
		b.failf(r, "Invalid reference: %q is no complete reference; a reference is a type followed by a name.", r.typ)
		put(&b.extra, r.typ, cty.DynamicVal)
	}
}

func (b *contextBuilder) failf(r *ref, format string, args ...any) {
	b.s.ev.diags.errorf(KindValue, r.rng, format, args...)
}

func (b *contextBuilder) undeclared(r *ref, what, name string) cty.Value {
	where := "the root module"
	if b.s.addr != "" {
		where = b.s.addr
	}
	hint := ""
	if near := b.nearest(r); near != "" {
		hint = " Did you mean " + near + "?"
	}
	b.failf(r, "Reference to undeclared %s: %s is not declared in %s; declare it or correct the name.%s", what, name, where, hint)
	return cty.DynamicVal.Mark(Gap{Name: name, Lacks: "is not declared", Range: rangeOf(r.rng)})
}

// nearest suggests a declared name that differs in case, dashes or one letter.
func (b *contextBuilder) nearest(r *ref) string {
	var prefix string
	var names []string
	m := b.s.mod
	switch r.kind {
	case refVar:
		prefix, names = "var.", m.variableOrder
	case refLocal:
		prefix, names = "local.", m.localOrder
	case refModule:
		prefix, names = "module.", m.callOrder
	default:
		return ""
	}
	for _, n := range names {
		if similar(n, r.name) {
			return prefix + n
		}
	}
	return ""
}

func similar(a, b string) bool {
	flat := strings.NewReplacer("-", "", "_", "")
	x, y := flat.Replace(strings.ToLower(a)), flat.Replace(strings.ToLower(b))
	if x == y || x+"s" == y || x == y+"s" {
		return true
	}
	if len(x) != len(y) || len(x) < 4 {
		return false
	}
	diff := 0
	for i := range len(x) {
		if x[i] != y[i] {
			diff++
		}
	}
	return diff <= 1
}

func (b *contextBuilder) module(r *ref) {
	c := b.s.mod.calls[r.name]
	if c == nil {
		put(&b.modules, r.name, b.undeclared(r, "module", "module."+r.name))
		return
	}
	want, seen := b.wanted[r.name]
	if seen && want == nil {
		return
	}
	if len(r.path) == 0 {
		b.wanted[r.name] = nil
		return
	}
	if !seen {
		want = map[string]bool{}
		b.wanted[r.name] = want
	}
	want[r.path[0]] = true
	b.outputs = append(b.outputs, r)
}

func (b *contextBuilder) resource(r *ref) {
	s := b.s
	res := s.mod.resources[r.key()]
	var val cty.Value
	switch {
	case r.typ == "" || r.name == "":
		b.failf(r, "Invalid reference: a reference to a resource has its type and its name.")
		return
	case res == nil:
		name := r.key()
		val = b.undeclared(r, map[resourceMode]string{managed: "resource", dataSource: "data source", ephemeral: "ephemeral resource"}[r.mode], name)
	case res == b.self:
		b.failf(r, "Self-referential block: %s refers to itself; only provisioners, connections and postconditions may, by self.", r.key())
		val = cty.DynamicVal
	default:
		val = s.resourceValue(res, b.shadow)
	}
	switch r.mode {
	case dataSource:
		putTyped(&b.data, r.typ, r.name, val)
	case ephemeral:
		putTyped(&b.ephemeral, r.typ, r.name, val)
	default:
		putTyped(&b.resources, r.typ, r.name, val)
		putTyped(&b.explicit, r.typ, r.name, val)
	}
}

func (b *contextBuilder) pathValue(r *ref) {
	root := filepath.Join(b.s.ev.l.top, filepath.FromSlash(b.s.ev.root.Dir))
	switch r.name {
	case "module":
		put(&b.path, "module", cty.StringVal(b.s.dir))
	case "root":
		put(&b.path, "root", cty.StringVal("."))
	case "cwd":
		put(&b.path, "cwd", cty.StringVal(filepath.ToSlash(root)))
	default:
		b.failf(r, "Invalid \"path\" attribute: the \"path\" object has only the attributes cwd, module and root.")
		put(&b.path, r.name, cty.DynamicVal)
	}
}

func (b *contextBuilder) terraformValue(r *ref) {
	v := cty.DynamicVal
	switch r.name {
	case "workspace":
		v = b.s.ev.workspace
		b.s.ev.asksWorkspace = true
	case "applying":
		v = cty.False.Mark(ephemeralMark)
	default:
		b.failf(r, "Invalid \"terraform\" attribute: the \"terraform\" object has only the attribute workspace.")
	}
	if r.typ == "tofu" {
		put(&b.tofu, r.name, v)
	} else {
		put(&b.terraform, r.name, v)
	}
}

func (b *contextBuilder) variables() map[string]cty.Value {
	out := map[string]cty.Value{}
	for _, n := range slices.Sorted(maps.Keys(b.wanted)) {
		put(&b.modules, n, b.s.moduleValue(b.s.mod.calls[n], b.wanted[n], b.shadow))
	}
	for _, r := range b.outputs {
		if e := b.s.children[r.name]; e != nil && e.mod != nil {
			b.s.ev.checkOutput(e.mod, r)
		}
	}
	for n, v := range map[string]values{
		"var": b.vars, "local": b.locals, "module": b.modules, "path": b.path, "terraform": b.terraform, "tofu": b.tofu,
	} {
		if v != nil {
			out[n] = cty.ObjectVal(v)
		}
	}
	for typ, v := range b.resources {
		out[typ] = cty.ObjectVal(v)
	}
	for n, byType := range map[string]map[string]values{"data": b.data, "ephemeral": b.ephemeral, "resource": b.explicit} {
		if byType == nil {
			continue
		}
		types := values{}
		for typ, v := range byType {
			types[typ] = cty.ObjectVal(v)
		}
		out[n] = cty.ObjectVal(types)
	}
	maps.Copy(out, b.extra)
	return out
}
