package catalog

import (
	"github.com/zclconf/go-cty/cty"

	"github.com/resilint/resilint/parser"
)

// A scope is what expressions see while one instance is looked at. It belongs
// to one goroutine.
type scope struct {
	cat   *Catalog
	in    *parser.Instance
	ix    *Index
	entry *entry

	typ      string
	self     cty.Value
	provider cty.Value
	region   cty.Value // NilVal until asked for
	sites    cty.Value // NilVal until asked for
	answer   cty.Value // NilVal until asked for
	each     cty.Value
	zone     cty.Value // while a provider's zone_ids is evaluated

	slots  []cty.Value // variables of for expressions
	locals []cty.Value // by slot; NilVal until asked for
	// names makes templates write an unknown value as the name of what it
	// refers to: good for keys that only have to be equal.
	names bool
	depth int // of expressions that lead to others: defaults, locals, follow
}

// maxDepth ends entries that lead to each other in a circle.
const maxDepth = 16

func (c *Catalog) scope(in *parser.Instance, ix *Index, depth int) *scope {
	s := &scope{cat: c, in: in, ix: ix, typ: in.Type, self: in.Config(), provider: cty.EmptyObjectVal, depth: depth}
	s.entry = c.entryOf(in.Mode, in.Type)
	if in.Provider != nil && in.Provider.Config != cty.NilVal {
		s.provider = in.Provider.Config
	}
	if s.self == cty.NilVal {
		s.self = cty.EmptyObjectVal
	}
	return s
}

func (s *scope) local(slot int) cty.Value {
	if slot < len(s.slots) && s.slots[slot] != cty.NilVal {
		return s.slots[slot]
	}
	return null
}

func (s *scope) setLocal(slot int, v cty.Value) {
	for len(s.slots) <= slot {
		s.slots = append(s.slots, cty.NilVal)
	}
	s.slots[slot] = v
}

// named gives the value of one of the entry's locals.
func (s *scope) entryLocal(name string) cty.Value {
	if s.entry == nil {
		return null
	}
	l, ok := s.entry.locals[name]
	if !ok || s.depth > maxDepth {
		return null
	}
	for len(s.locals) < len(s.entry.locals) {
		s.locals = append(s.locals, cty.NilVal)
	}
	if s.locals[l.slot] == cty.NilVal || s.names {
		v := s.nested(l.expr)
		if s.names {
			return v
		}
		s.locals[l.slot] = v
	}
	return s.locals[l.slot]
}

// nested evaluates an expression from within another one: its for variables are its own.
func (s *scope) nested(x *expr) cty.Value {
	if s.depth > maxDepth {
		return null
	}
	outer := s.slots
	s.slots = nil
	s.depth++
	v := x.value(s)
	s.depth--
	s.slots = outer
	return v
}

// attr reads an attribute of the instance, with its default.
func (s *scope) attr(name string) cty.Value {
	v := attrOf(s.self, name)
	if s.entry == nil {
		return v
	}
	if d := s.entry.defaults; d != nil {
		if v.IsNull() {
			if x, ok := d.attrs[name]; ok {
				return s.nested(x)
			}
		} else if inner, ok := d.blocks[name]; ok {
			return s.fill(v, inner)
		}
	}
	if v.IsNull() && s.entry.answer != nil {
		return attrOf(s.answered(), name)
	}
	return v
}

// answered is what the catalog knows of a data source, beside what it sets.
func (s *scope) answered() cty.Value {
	if s.answer == cty.NilVal {
		s.answer = null // an answer does not see itself
		s.answer = s.nested(s.entry.answer)
	}
	return s.answer
}

// fill puts defaults into each block of a list.
func (s *scope) fill(v cty.Value, d *defaults) cty.Value {
	_, vals, marks, known := elements(v, false)
	if !known || len(vals) == 0 {
		return v
	}
	if ty := v.Type(); ty.IsObjectType() {
		return s.fillOne(v, d)
	}
	out := make([]cty.Value, len(vals))
	for i, e := range vals {
		out[i] = s.fillOne(e, d)
	}
	return cty.TupleVal(out).WithMarks(marks)
}

func (s *scope) fillOne(v cty.Value, d *defaults) cty.Value {
	bare, marks := v.Unmark()
	if bare.IsNull() || !bare.IsKnown() || !bare.Type().IsObjectType() {
		return v
	}
	out := bare.AsValueMap()
	if out == nil {
		out = map[string]cty.Value{}
	}
	for name, x := range d.attrs {
		if old, ok := out[name]; !ok || old.IsNull() {
			out[name] = s.nested(x)
		}
	}
	for name, inner := range d.blocks {
		if old, ok := out[name]; ok {
			out[name] = s.fill(old, inner)
		}
	}
	return cty.ObjectVal(out).WithMarks(marks)
}

// whole is self as one object, defaults included.
func (s *scope) whole() cty.Value {
	if s.entry == nil || s.entry.defaults == nil {
		return s.self
	}
	return s.fillOne(s.self, s.entry.defaults)
}

// variable gives a variable as a whole.
func (s *scope) variable(name string) cty.Value {
	if s.in == nil && name != "zone" && name != "region" && name != "provider" && name != "self" {
		return null
	}
	switch name {
	case "self":
		return s.whole()
	case "provider":
		return s.provider
	case "region":
		return s.regionValue()
	case "sites":
		return s.siteCount()
	case "name":
		return cty.StringVal(s.in.Name)
	case "type":
		return cty.StringVal(s.in.Type)
	case "address":
		return cty.StringVal(s.in.Block)
	case "key":
		if s.in.Key == cty.NilVal {
			return null
		}
		return s.in.Key
	case "this":
		return cty.UnknownVal(cty.String).Mark(parser.Ref{Instance: s.in})
	case "source":
		if s.in.Provider == nil {
			return null
		}
		return textOrNull(s.in.Provider.Source)
	case "version":
		if s.in.Provider == nil {
			return null
		}
		return textOrNull(s.in.Provider.Version)
	case "each":
		if s.each == cty.NilVal {
			return null
		}
		return s.each
	case "zone":
		if s.zone == cty.NilVal {
			return null
		}
		return s.zone
	default:
		return null
	}
}

func textOrNull(s string) cty.Value {
	if s == "" {
		return null
	}
	return cty.StringVal(s)
}

// regionValue is the region by the entry, else by the provider's rule.
func (s *scope) regionValue() cty.Value {
	if s.region != cty.NilVal {
		return s.region
	}
	s.region = null // a rule that asks for itself gets nothing
	v := null
	if s.entry != nil {
		if x := s.entry.attrs["region"]; x != nil {
			v = s.nested(x)
		}
	}
	if v.IsNull() {
		if p := s.cat.providerOf(s.typ); p != nil {
			v = s.nested(p.attrs["region"])
		}
	}
	s.region = v
	return v
}

// siteCount is how many sites the instance stands in: its own, else those of
// what it stands within.
func (s *scope) siteCount() cty.Value {
	if s.sites == cty.NilVal {
		s.sites = cty.UnknownVal(cty.Number)
		g := &siteGatherer{cat: s.cat, ix: s.ix, found: map[string]bool{}, seen: map[*parser.Instance]bool{}}
		if g.gather(s.in, s.depth) && len(g.found) > 0 {
			s.sites = cty.NumberIntVal(int64(len(g.found)))
		}
	}
	return s.sites
}

type siteGatherer struct {
	cat   *Catalog
	ix    *Index
	found map[string]bool
	seen  map[*parser.Instance]bool
}

// gather adds the sites of an instance; it is false where they are not all known.
func (g *siteGatherer) gather(in *parser.Instance, depth int) bool {
	if g.seen[in] {
		return true
	}
	g.seen[in] = true
	s := g.cat.scope(in, g.ix, depth+1)
	if s.entry == nil || depth > maxDepth {
		return false
	}
	r := &reader{scope: s}
	r.place(&s.entry.component)
	for _, zone := range r.m.Zones {
		g.found[zone.Name] = true
	}
	for _, name := range r.m.Datacenters {
		g.found[name] = true
	}
	if r.m.ZonesUnknown {
		return false
	}
	if len(r.m.Zones)+len(r.m.Datacenters) > 0 && len(r.m.Within) == 0 {
		return true
	}
	next := r.m.Within
	if len(next) == 0 {
		next = r.refs(&s.entry.component, "passes_to")
	}
	known := len(next) > 0
	for _, ref := range next {
		known = g.gather(ref.Instance, depth+1) && known
	}
	return known
}
