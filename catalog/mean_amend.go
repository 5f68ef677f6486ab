package catalog

import (
	"github.com/zclconf/go-cty/cty"

	"github.com/resilint/resilint/parser"
)

// amend reads an amend block.
func (r *reader) amend(x *amendExpr) {
	r.repeat(x.attrs["for_each"], x.attrs["when"], func(cty.Value) {
		if when := x.attrs["when"]; when != nil && !truth(when.value(r.scope)).IsKnown() {
			return // what may not be so changes nothing
		}
		a := Amendment{Select: r.selector(x.attrs["selector"]), Range: r.in.Range}
		if t := x.attrs["targets"]; t != nil {
			a.Targets = endsOf(t.value(r.scope)).targets()
		}
		if len(a.Targets) == 0 && a.Select == nil {
			return
		}
		if e := x.attrs["except"]; e != nil {
			a.Except = endsOf(e.value(r.scope)).refs
		}
		if u := x.attrs["unless"]; u != nil {
			a.Unless = labels(u.value(r.scope))
		}
		if u := x.attrs["units"]; u != nil {
			units := r.units(u, Units{Min: -1, Desired: -1, Max: -1})
			a.Units = &units
		}
		a.Facts = r.amendedFacts(x.attrs["facts"])
		if w := x.attrs["within"]; w != nil {
			a.Within = endsOf(w.value(r.scope)).refs
		}
		if n := x.attrs["needs"]; n != nil {
			a.Needs = endsOf(n.value(r.scope)).targets()
		}
		if s := x.attrs["software"]; s != nil {
			walkLeaves(s.value(r.scope), func(v cty.Value, _ []parser.Ref, _ bool) {
				if text, ok := shownText(v); ok && text != "" {
					a.Software = append(a.Software, text)
				}
			})
		}
		r.m.Amends = append(r.m.Amends, a)
	})
}

func (r *reader) amendedFacts(x *expr) Facts {
	if x == nil {
		return nil
	}
	v, _ := x.value(r.scope).Unmark()
	if v.IsNull() || !v.IsKnown() || !v.CanIterateElements() {
		return nil
	}
	out := Facts{}
	for it := v.ElementIterator(); it.Next(); {
		k, e := it.Element()
		name, _ := shownText(k)
		if f, ok := r.fact(e); ok {
			f.Range = r.in.Range
			out[Fact(name)] = f
		}
	}
	return out
}

// fixes reads the changes; entries whose fixes depend on nothing share them.
func (r *reader) fixes(c *component) {
	if p := r.cat.providerOf(r.typ); p != nil {
		r.m.General = p.fixes
	}
	if len(c.fixes) == 0 {
		return
	}
	if c.constFixes != nil {
		r.m.Fixes = c.constFixes
		return
	}
	r.m.Fixes = readFixes(c, r.scope)
}

func readFixes(c *component, s *scope) map[string]Fix {
	out := make(map[string]Fix, len(c.fixes))
	for _, f := range c.fixes {
		say, ok := shownText(f.say.value(s))
		if !ok || say == "" {
			continue
		}
		fix := Fix{Say: say}
		set, _ := f.set.value(s).Unmark()
		if !set.IsNull() && set.IsKnown() && set.CanIterateElements() {
			fix.Set = map[string]string{}
			for it := set.ElementIterator(); it.Next(); {
				k, e := it.Element()
				name, _ := shownText(k)
				if text, ok := shownText(e); ok {
					fix.Set[name] = text
				}
			}
		}
		out[f.concept] = fix
	}
	return out
}

// share computes what every instance of a component has in common.
func (c *component) share(cat *Catalog) {
	for _, f := range c.fixes {
		if f.say == nil || f.say.konst == cty.NilVal || f.set != nil && f.set.konst == cty.NilVal {
			return
		}
	}
	if len(c.fixes) > 0 {
		c.constFixes = readFixes(c, &scope{cat: cat, self: cty.EmptyObjectVal, provider: cty.EmptyObjectVal})
	}
}
