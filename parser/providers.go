package parser

import (
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
)

// A providerInst is one provider configuration of a root, or of a module of
// the older style that configures its own.
type providerInst struct {
	out   *Provider
	scope *scope
	blk   *providerBlock
	done  bool
	busy  bool
}

// config evaluates the configuration once.
func (p *providerInst) config() cty.Value {
	if p.done || p.busy {
		return p.out.Config
	}
	p.busy = true
	attrs := map[string]cty.Value{}
	if p.blk != nil {
		b := p.blk.blk.body
		refs := p.blk.refs()
		attrs = p.scope.evaluate(b, p.scope.context(refs, nil, false, nil), noBlocks)
		delete(attrs, "alias")
		delete(attrs, "version")
		if a := b.attr("version"); a != nil && p.out.Version == "" {
			p.out.Version, _ = literalString(a.expr)
		}
	}
	if r := p.scope.ev.l.opts.DefaultRegion; r != "" && attrs["region"] == cty.NilVal {
		attrs["region"] = cty.StringVal(r)
	}
	p.out.Config = cty.ObjectVal(attrs)
	p.done = true
	return p.out.Config
}

// refs gathers the references of a provider block, once per module.
func (p *providerBlock) refs() *refSet {
	if p.all == nil {
		p.all = &refSet{}
	}
	return p.all
}

func (ev *evaluation) newProvider(s *scope, name, alias string, blk *providerBlock) *providerInst {
	p := &providerInst{scope: s, blk: blk, out: &Provider{
		Name: name, Alias: alias, Source: s.mod.providerSource(name), Config: cty.EmptyObjectVal,
	}}
	if r := s.mod.required[name]; r != nil {
		p.out.Version = r.version
	}
	if blk != nil {
		p.out.Range = rangeOf(blk.blk.header)
	}
	ev.providers = append(ev.providers, p)
	return p
}

// ownProviders makes the configurations that a module declares. In a called
// module an empty block is only a placeholder for what the caller passes.
func (s *scope) ownProviders() {
	for _, key := range s.mod.providerOrder {
		b := s.mod.providers[key]
		if s.providers[key] != nil {
			continue
		}
		if s.parent != nil && b.empty() {
			continue
		}
		s.providers[key] = s.ev.newProvider(s, b.name, b.alias, b)
	}
}

func (p *providerBlock) empty() bool {
	for n := range p.blk.body.attrs {
		if n != "alias" && n != "version" {
			return false
		}
	}
	return len(p.blk.body.blocks) == 0
}

// passProviders takes over what the call's providers map passes.
func (s *scope) passProviders() {
	passed := map[string]bool{}
	if a := s.call.blk.body.attr("providers"); a != nil {
		pairs, d := hcl.ExprMap(a.expr)
		s.ev.report(d)
		for _, p := range pairs {
			to, okTo := providerRef(asSyntax(p.Key), a.json)
			from, okFrom := providerRef(asSyntax(p.Value), a.json)
			if !okTo || !okFrom {
				continue
			}
			if !s.mod.takesProvider(to) {
				s.ev.diags.errorf(KindValue, p.Key.Range(), "Reference to undefined provider: module %q does not declare a provider %q; name it in configuration_aliases there.", s.call.name, to)
			}
			name, alias, _ := strings.Cut(from, ".")
			passed[to] = true
			s.providers[to] = s.parent.provider(name, alias, p.Value.Range())
		}
	}
	for _, r := range s.mod.required {
		for _, a := range r.aliases {
			if !passed[a] && s.mod.dir != "" {
				s.ev.diags.errorf(KindValue, s.call.blk.header, "Missing required provider configuration: module %q needs a provider %q; pass it in its providers argument.", s.call.name, a)
			}
		}
	}
	s.ownProviders()
}

// takesProvider reports whether a call may pass the named configuration.
func (m *module) takesProvider(key string) bool {
	name, _, aliased := strings.Cut(key, ".")
	if !aliased || m.dir == "" || m.providers[key] != nil {
		return true
	}
	r := m.required[name]
	return r != nil && slices.Contains(r.aliases, key)
}

// providerRef reads "aws" or "aws.tokyo", also in the quoted old form.
func providerRef(e hcl.Expression, fromJSON bool) (string, bool) {
	if s, ok := literalString(asSyntax(e)); ok {
		return s, true
	}
	x := bareExpr(asSyntax(e), fromJSON)
	if w := hcl.ExprAsKeyword(x); w != "" {
		return w, true
	}
	t, d := hcl.AbsTraversalForExpr(x)
	if d.HasErrors() || len(t) == 0 {
		return "", false
	}
	if len(t) > 2 {
		t = t[:2]
	}
	return traversalString(t), true
}

// provider finds the configuration for a local name and alias: the module's
// own, what was passed, or for a default one that of the caller.
func (s *scope) provider(name, alias string, at hcl.Range) *providerInst {
	key := providerKey(name, alias)
	if p := s.providers[key]; p != nil {
		return p
	}
	if s.parent != nil && alias == "" {
		return s.parent.provider(s.parent.localName(s.mod.providerSource(name), name), "", at)
	}
	switch {
	case alias != "" && s.parent == nil && s.mod.required[name] != nil && slices.Contains(s.mod.required[name].aliases, key):
		s.ev.diags.warnf(KindInput, at, "Provider configuration not passed: a caller of this module is to pass %q; where it leads is not known.", key)
	case alias != "":
		s.ev.diags.errorf(KindValue, at, "Provider configuration not present: no provider %q is declared or passed here; declare it or correct the alias.", key)
	}
	p := s.ev.newProvider(s, name, alias, nil)
	s.providers[key] = p
	return p
}

// localName gives the module's own name for a provider's source.
func (s *scope) localName(source, otherwise string) string {
	if s.mod.providerSource(otherwise) == source {
		return otherwise
	}
	for n := range s.mod.required {
		if s.mod.providerSource(n) == source {
			return n
		}
	}
	return otherwise
}

// providerOf gives the configuration that a resource uses.
func (s *scope) providerOf(r *resource) *providerInst {
	if a := r.blk.body.attr("provider"); a != nil {
		if ref, ok := providerRef(a.expr, a.json); ok {
			name, alias, _ := strings.Cut(ref, ".")
			return s.provider(name, alias, a.expr.Range())
		}
		s.ev.diags.errorf(KindSyntax, a.expr.Range(), "Invalid provider reference: name a configuration, such as aws or aws.west.")
	}
	name, _, _ := strings.Cut(r.typ, "_")
	return s.provider(name, "", r.blk.header)
}

// checkCallProviders reports count, for_each and depends_on at the call of a
// module which configures providers of its own: Terraform could not destroy
// its instances once the call is gone.
func (s *scope) checkCallProviders(c *call, to *module) {
	if to == nil || to.dir == "" || !s.ev.configures(to, ".") {
		return
	}
	for _, n := range []string{"count", "for_each", "depends_on"} {
		if a := c.blk.body.attr(n); a != nil {
			s.ev.diags.errorf(KindValue, a.expr.Range(), "Module is incompatible with count, for_each, and depends_on: module %q configures providers of its own; pass them in its providers argument.", c.name)
		}
	}
}

// configures reports whether a module, or one that it calls, configures a
// provider of its own.
func (ev *evaluation) configures(m *module, dir string) bool {
	if known, ok := ev.configuring[m]; ok {
		return known
	}
	ev.configuring[m] = m.hasProviderConfig()
	for _, n := range m.callOrder {
		c := m.calls[n]
		if !isLocal(c.source) {
			continue
		}
		if to := ev.locate(m, dir, "", c); to.mod != nil && ev.configures(to.mod, to.dir) {
			ev.configuring[m] = true
		}
	}
	return ev.configuring[m]
}
