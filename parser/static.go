package parser

import (
	"strings"

	"github.com/hashicorp/hcl/v2"
)

// What is here looks at declarations without evaluating: Terraform reports
// such faults also where a block has no instance.

// static checks the references and functions of a block with no instances.
func (ev *evaluation) static(m *module, refs *refSet, addr string) {
	if refs == nil {
		return
	}
	b := contextBuilder{s: &scope{ev: ev, mod: m, addr: addr}}
	for i := range refs.refs {
		r := &refs.refs[i]
		switch r.kind {
		case refVar:
			if m.variables[r.name] == nil {
				b.undeclared(r, "input variable", "var."+r.name)
			}
		case refLocal:
			if m.locals[r.name] == nil {
				b.undeclared(r, "local value", "local."+r.name)
			}
		case refModule:
			if m.calls[r.name] == nil {
				b.undeclared(r, "module", "module."+r.name)
			}
		case refResource:
			if r.name != "" && m.resources[r.key()] == nil {
				b.undeclared(r, "resource", r.key())
			}
		case refPath, refTerraform, refEach, refCount, refSelf, refInvalid:
		}
	}
	for _, c := range refs.calls {
		if _, ok := ev.base.Functions[c.name]; !ok {
			ev.diags.errorf(KindValue, c.rng, "Call to unknown function: There is no function named %q.", c.name)
		}
	}
}

// staticModule checks a module that is called with no instances, and what it calls.
func (ev *evaluation) staticModule(m *module, addr string, seen map[*module]bool) {
	if seen[m] || m.dir == "" {
		return
	}
	seen[m] = true
	for _, d := range m.diags.list {
		ev.diags.add(d)
	}
	for _, n := range m.localOrder {
		ev.static(m, m.locals[n].refs, addr)
	}
	for _, n := range m.outputOrder {
		if o := m.outputs[n]; o.expr != nil {
			ev.static(m, o.expr.refs, addr)
		}
	}
	for _, k := range m.resourceOrder {
		r := m.resources[k]
		ev.static(m, r.refs, addr)
		for _, n := range []string{"count", "for_each"} {
			if a := r.blk.body.attr(n); a != nil {
				ev.static(m, a.refs, addr)
			}
		}
	}
	for _, n := range m.callOrder {
		c := m.calls[n]
		for _, a := range c.blk.body.attrs {
			ev.static(m, a.refs, addr)
		}
		if isLocal(c.source) {
			if to := ev.locate(m, ".", "", c); to.mod != nil {
				ev.staticModule(to.mod, addr+".module."+n, seen)
			}
		}
	}
}

// checkOutput reports a reference to an output that a module does not have.
func (ev *evaluation) checkOutput(m *module, r *ref) {
	if m.dir == "" || m.outputs[r.path[0]] != nil || m.diags.list.HasErrors() {
		return
	}
	ev.diags.errorf(KindValue, r.rng, "Unsupported attribute: module %q has no output %q; declare it there or correct the name.", r.name, r.path[0])
}

// checkDependsOn reports entries that name nothing.
func (s *scope) checkDependsOn(k *block) {
	a := k.body.attr("depends_on")
	if a == nil {
		return
	}
	items, d := hcl.ExprList(a.expr)
	if d.HasErrors() {
		s.ev.report(d)
		return
	}
	for _, i := range items {
		var text string
		if lit, ok := literalString(asSyntax(i)); ok {
			text = lit
		} else if t, d := hcl.AbsTraversalForExpr(bareExpr(asSyntax(i), a.json)); !d.HasErrors() {
			text = traversalString(t)
		} else {
			s.ev.diags.errorf(KindSyntax, i.Range(), "Invalid expression: depends_on holds references to resources and modules.")
			continue
		}
		if !s.declares(text) {
			s.ev.diags.errorf(KindValue, i.Range(), "Reference to undeclared resource: depends_on names %s, which is not declared here; correct or remove it.", text)
		}
	}
}

// declares reports whether an address in this module names something.
func (s *scope) declares(address string) bool {
	address, _, _ = strings.Cut(address, "[")
	p := strings.Split(address, ".")
	m := s.mod
	switch {
	case len(p) < 2:
		return false
	case p[0] == "module":
		return m.calls[p[1]] != nil
	case p[0] == "var":
		return m.variables[p[1]] != nil
	case p[0] == "local":
		return m.locals[p[1]] != nil
	case p[0] == "data" || p[0] == "ephemeral":
		return len(p) > 2 && m.resources[p[0]+"."+p[1]+"."+p[2]] != nil
	case p[0] == "path" || p[0] == "terraform" || p[0] == "each" || p[0] == "count":
		return true
	case p[0] == "resource":
		return len(p) > 2 && m.resources[p[1]+"."+p[2]] != nil
	}
	return m.resources[p[0]+"."+p[1]] != nil
}
