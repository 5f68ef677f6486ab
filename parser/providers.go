package parser

import (
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// A providerInst is one provider configuration of a root, or of a module of
// the older style that configures its own.
type providerInst struct {
	out   *Provider
	scope *scope
	blk   *providerBlock
	rep   *repetition              // what each means, with for_each
	by    map[string]*providerInst // the instances of a block with for_each, by key
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
		known := map[string]cty.Value{"for_each": cty.NullVal(cty.DynamicPseudoType)} // which is evaluated by itself
		attrs = p.scope.evaluateWith(known, b, p.rep.context(p.scope.context(refs, p.rep, false, nil)), noBlocks)
		for _, n := range []string{"alias", "version"} {
			delete(attrs, n)
		}
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

// of gives the instance that a key names, as OpenTofu's for_each in a provider
// block makes them. Where it cannot be known, it is the block itself, whose
// each is not known.
func (p *providerInst) of(key cty.Value, at hcl.Range) *providerInst {
	a := p.forEach()
	if a == nil || p.by != nil && len(p.by) == 0 {
		return p
	}
	s := p.scope
	if p.by == nil {
		p.by = map[string]*providerInst{}
		for _, rep := range s.mapped(a) {
			if !rep.key.IsKnown() {
				p.rep = rep
				return p
			}
			name := rep.key.AsString()
			one := s.ev.newProvider(s, p.out.Name, p.out.Alias+"["+keyText(rep.key)+"]", p.blk)
			one.rep = rep
			p.by[name] = one
		}
		p.rep = unresolvedEach(cty.DynamicVal, nil)[0]
	}
	name, known := plainString(key)
	if !known {
		return p
	}
	if one := p.by[name]; one != nil {
		return one
	}
	s.ev.diags.errorf(KindValue, at, "Provider instance not present: the provider %q has no instance %q; add the key to its for_each or correct it.", providerKey(p.out.Name, p.out.Alias), name)
	return p
}

// forEach is the for_each of the provider's block, nil without one.
func (p *providerInst) forEach() *attribute {
	if p.blk == nil {
		return nil
	}
	return p.blk.blk.body.attr("for_each")
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
			s.providers[to] = s.parent.provider(name, alias, p.Value.Range()).of(s.parent.providerKey(a, p.Value, s.rep), p.Value.Range())
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
	if index, ok := x.(*hclsyntax.IndexExpr); ok {
		x = index.Collection
	}
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

// providerKeyExpr is the key that a reference to a provider ends with, nil
// without one.
func providerKeyExpr(e hcl.Expression, fromJSON bool) hclsyntax.Expression {
	switch x := bareExpr(asSyntax(e), fromJSON).(type) {
	case *hclsyntax.IndexExpr:
		return x.Key
	case *hclsyntax.ScopeTraversalExpr:
		if index, ok := x.Traversal[len(x.Traversal)-1].(hcl.TraverseIndex); ok {
			return literal(index.Key, x.SrcRange)
		}
	}
	return nil
}

// providerKey evaluates that key, NilVal without one.
func (s *scope) providerKey(a *attribute, e hcl.Expression, rep *repetition) cty.Value {
	key := providerKeyExpr(e, a.json)
	if key == nil {
		return cty.NilVal
	}
	v, d := safeValue(key, rep.context(s.context(a.refs, rep, false, nil)))
	s.ev.report(d)
	return v
}

// providerFor gives the configuration that an instance of a resource uses.
func (s *scope) providerFor(r *resource, rep *repetition) *providerInst {
	p := s.providerOf(r)
	if a := r.blk.body.attr("provider"); a != nil && p.forEach() != nil {
		return p.of(s.providerKey(a, a.expr, rep), a.expr.Range())
	}
	return p
}

// providerOf gives the configuration that a resource uses, by its block.
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
