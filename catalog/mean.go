package catalog

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/zclconf/go-cty/cty"

	"github.com/resilint/resilint/parser"
)

// Mean says what an instance means. ix may be nil: then names written by hand
// find nothing. It is safe for concurrent use. A type that the catalog does
// not know means nothing but its name and provider.
func (c *Catalog) Mean(in *parser.Instance, ix *Index) (m Meaning) {
	defer func() {
		if r := recover(); r != nil {
			// whatever a value holds, one instance must not end the run
			m = Meaning{Name: in.Name, ZonesUnknown: true, Unknown: []Blocker{{Attr: fmt.Sprint(r), Range: in.Range}}}
		}
	}()
	s := c.scope(in, ix, 0)
	r := &reader{scope: s}
	if s.entry == nil {
		r.m = Meaning{Name: in.Name, Units: Units{Min: 1, Desired: 1, Max: 1}}
		r.place(&component{})
		return r.m
	}
	m = r.read(&s.entry.component)
	for _, p := range s.entry.parts {
		m.Parts = append(m.Parts, s.parts(p)...)
	}
	return m
}

// parts makes the components of one part block.
func (s *scope) parts(p *part) []Part {
	var out []Part
	s.repeat(p.forEach, p.when, func(key cty.Value) {
		suffix := "#" + p.name
		if p.forEach != nil {
			suffix += "[" + keyText(key) + "]"
		}
		r := &reader{scope: s}
		out = append(out, Part{Suffix: suffix, Meaning: r.read(&p.component)})
	})
	return out
}

// keyText writes a key as addresses have it.
func keyText(key cty.Value) string {
	text, ok := shownText(key)
	if bare, _ := key.Unmark(); ok && bare.Type() == cty.Number {
		return text
	}
	return strconv.Quote(text)
}

// repeat calls f once, or for every element of forEach with each set, where
// when allows it. The elements of a set are their own keys. What is not known
// happens once, with each.value unknown.
func (s *scope) repeat(forEach, when *expr, f func(key cty.Value)) {
	outer := s.each
	defer func() { s.each = outer }()
	once := func(key cty.Value) {
		if when != nil {
			if b := truth(when.value(s)); b.IsNull() || b.IsKnown() && b.False() {
				return
			}
		}
		f(key)
	}
	if forEach == nil {
		once(null)
		return
	}
	v := forEach.value(s)
	keys, vals, marks, known := elements(v, true)
	if !known {
		keys, vals = []cty.Value{cty.UnknownVal(cty.String)}, []cty.Value{cty.DynamicVal.WithMarks(marks)}
		marks = nil
	}
	for i, key := range keys {
		from := key
		key, _ = key.UnmarkDeep()
		if bare, _ := vals[i].UnmarkDeep(); v.Type().IsTupleType() || v.Type().IsListType() {
			if text, ok := textOf(bare); ok {
				key = cty.StringVal(text) // a list of names is keyed by them
				from = vals[i]
			}
		}
		key = keepSecret(key, from)
		s.each = cty.ObjectVal(map[string]cty.Value{"key": key, "value": vals[i].WithMarks(marks)})
		once(key)
	}
}

// sensitive is what a Blocker names where a value is known and must not be shown.
const sensitive = "sensitive"

// A reader fills a Meaning from one component's expressions.
type reader struct {
	*scope
	m      Meaning
	around map[parser.Ref]bool // what m.Within holds
	// unnamed: it stands in zones whose names nobody knows, of whichever region
	unnamed bool
}

func (r *reader) read(c *component) Meaning {
	m := &r.m
	m.Role = Role(r.word(c, "role"))
	m.Platform = r.word(c, "platform")
	m.Scope = Scope(r.word(c, "scope"))
	m.Survival = r.word(c, "survival")
	r.place(c)
	m.Units = r.units(c.attrs["units"], Units{Min: 1, Desired: 1, Max: 1})
	m.Public = triOf(truth(c.attrs["public"].value(r.scope)))
	m.Labels = r.labels(c)
	m.OnNodes = labels(c.attrs["on_nodes"].value(r.scope))
	m.Name = r.display(c)
	r.facts(c)
	r.software(c)
	r.edges(c)
	m.PassesTo = r.refs(c, "passes_to")
	m.ReachedBy = r.refs(c, "reached_by")
	m.DataOf = r.refs(c, "data_of")
	m.TextsFrom = r.refs(c, "texts_from")
	m.NetworkGroups = endsOf(c.attrs["network_groups"].value(r.scope)).targets()
	m.Set = r.set(c.attrs["set"])
	m.Selector = r.selector(c.attrs["selector"])
	for _, a := range c.amends {
		r.amend(a)
	}
	r.fixes(c)
	return r.m
}

// block notes that the value of an attribute could not be known. v is what
// came of it, which tells why.
func (r *reader) block(x *expr, what string, v cty.Value) {
	b := Blocker{What: what, Attr: what, Range: r.in.Edit}
	if b.Range.IsZero() {
		b.Range = r.in.Range
	}
	if x != nil {
		for _, name := range x.attrs {
			own := attrOf(r.self, name)
			if bare, _ := own.UnmarkDeep(); bare.IsNull() || bare.IsWhollyKnown() {
				continue
			}
			gaps := parser.Gaps(own)
			if len(gaps) == 0 && b.Attr != what {
				continue // of two, the one that says why
			}
			b.Attr = name
			if at, ok := r.in.AttrRange(name); ok && r.in.Edit == r.in.Range {
				b.Range = at
			}
			if len(gaps) > 0 {
				b.Why = gaps[0]
				break
			}
		}
	}
	if gaps := parser.Gaps(v); b.Why == (parser.Gap{}) && len(gaps) > 0 {
		b.Why = gaps[0]
	}
	if !slices.Contains(r.m.Unknown, b) {
		r.m.Unknown = append(r.m.Unknown, b)
	}
}

// word is a short text that must be known; unknown is noted and left out.
func (r *reader) word(c *component, name string) string {
	x := c.attrs[name]
	if x == nil {
		return ""
	}
	v := x.value(r.scope)
	if text, ok := shownText(v); ok {
		return text
	}
	if !v.IsKnown() || secret(v) {
		r.block(x, name, v)
	}
	return ""
}

// labels are the entry's tags, else those that the provider's types have.
func (r *reader) labels(c *component) map[string]string {
	x := c.attrs["tags"]
	if p := r.cat.providerOf(r.typ); x == nil && p != nil {
		x = p.attrs["tags"]
	}
	return labels(x.value(r.scope))
}

func (r *reader) display(c *component) string {
	if text, ok := shownText(c.attrs["display"].value(r.scope)); ok && text != "" {
		return text
	}
	if name := r.m.Labels["Name"]; name != "" {
		return name
	}
	if text, ok := shownText(attrOf(r.self, "name")); ok && text != "" {
		return text
	}
	return r.in.Name
}

// place reads provider, account, region, zones and what it stands within.
func (r *reader) place(c *component) {
	m := &r.m
	p := r.cat.providerOf(r.typ)
	if p != nil {
		m.Provider = p.name
		if id, ok := shownText(p.attrs["id"].value(r.scope)); ok {
			m.Provider = id
		}
		m.OnPremises = triOf(truth(p.attrs["onpremises"].value(r.scope))) == Yes
		m.ZoneKind, _ = shownText(p.attrs["zone_kind"].value(r.scope))
	} else if prefix, _, ok := strings.Cut(r.typ, "_"); ok {
		m.Provider = prefix
	}
	m.Account = r.placeText(c, p, "account")
	region := r.regionOf(c)
	r.region = region
	m.Host, _ = shownText(c.attrs["host"].value(r.scope))
	m.Chosen = triOf(truth(c.attrs["chosen"].value(r.scope))) == Yes
	r.zones(c.attrs["zones"], func(name string, units float64) {
		m.Zones = append(m.Zones, Zone{Name: name, Units: units})
	})
	r.zones(c.attrs["datacenters"], func(name string, _ float64) {
		if !slices.Contains(m.Datacenters, name) {
			m.Datacenters = append(m.Datacenters, name)
		}
	})
	x := c.attrs["within"]
	if x == nil && p != nil {
		x = p.attrs["within"]
	}
	if x != nil {
		v := x.value(r.scope)
		e := endsOf(v)
		r.within(e.refs)
		// an identity written out is one that nobody here knows the place of;
		// where the thing names its sites itself, that does not matter
		own := len(m.Zones)+len(m.Datacenters) > 0
		if !own && (e.open || len(e.names) > 0 && c.attrs["within"] != nil) {
			m.ZonesUnknown = true
			r.block(x, "within", v)
		}
	}
	if text, ok := shownText(region); ok {
		m.Region = text
	} else if secret(region) {
		m.ZonesUnknown = m.ZonesUnknown || len(m.Within) == 0
		r.block(nil, sensitive, cty.NilVal)
	} else if !region.IsKnown() {
		if refs := refsOf(region); len(refs) > 0 {
			r.within(refs)
		} else {
			m.ZonesUnknown = m.ZonesUnknown || len(m.Within) == 0 && !r.unnamed
			r.block(c.attrs["region"], "region", region)
		}
	}
	if m.Region == "" && p != nil {
		for _, z := range m.Zones {
			if region := r.cat.RegionOf(p.name, z.Name); region != "" {
				m.Region = region
				break
			}
		}
	}
}

func (r *reader) within(refs []parser.Ref) {
	for _, ref := range refs {
		if ref.Instance == r.in || r.around[ref] {
			continue
		}
		if r.around == nil {
			r.around = map[parser.Ref]bool{}
		}
		r.around[ref] = true
		r.m.Within = append(r.m.Within, ref)
	}
}

// regionOf is the component's own region, else what the scope says.
func (r *reader) regionOf(c *component) cty.Value {
	if x := c.attrs["region"]; x != nil && (r.entry == nil || c != &r.entry.component) {
		r.region = cty.NilVal
		if v := r.nested(x); !v.IsNull() {
			return v
		}
	}
	return r.regionValue()
}

// placeText is a text of the component, else of the provider.
func (r *reader) placeText(c *component, p *providerEntry, name string) string {
	if text, ok := shownText(c.attrs[name].value(r.scope)); ok {
		return text
	}
	if p == nil {
		return ""
	}
	text, _ := shownText(p.attrs[name].value(r.scope))
	return text
}

// zones reads names of places. A name that is not known but refers to others
// stands where they stand.
func (r *reader) zones(x *expr, add func(name string, units float64)) {
	if x == nil {
		return
	}
	var order []string
	counts := map[string]int{}
	unknown := false
	hidden := false
	all := x.value(r.scope)
	walkLeaves(all, func(v cty.Value, refs []parser.Ref, covered bool) {
		text, ok := shownText(v)
		if !ok {
			text, ok = unnamedZone(v)
			r.unnamed = r.unnamed || ok
		}
		switch {
		case secret(v) && v.IsKnown() && !v.IsNull():
			hidden = true
		case ok && text != "":
			if counts[text] == 0 {
				order = append(order, text)
			}
			counts[text]++
		case v.IsNull() && !covered, ok:
		case len(refs) > 0:
			r.within(refs)
		case !covered:
			unknown = true
		}
	})
	if hidden {
		r.m.ZonesUnknown = true
		r.block(nil, sensitive, cty.NilVal)
	}
	if unknown {
		r.m.ZonesUnknown = true
		r.block(x, "zones", all)
	}
	several := len(order) > 0 && slices.ContainsFunc(order, func(name string) bool { return counts[name] > 1 })
	for _, name := range order {
		units := 0.0
		if several {
			units = float64(counts[name])
		}
		add(name, units)
	}
}

// unnamedZone is what tells a place from others whose name nobody knows.
func unnamedZone(v cty.Value) (string, bool) {
	bare, marks := v.Unmark()
	nth, ok := nthIn(marks)
	if !ok || bare.IsKnown() || secret(v) {
		return "", false
	}
	return fmt.Sprintf("zone %d of %s", nth.Index+1, nth.List), true
}

// triOf reads a truth; null says nothing.
func triOf(v cty.Value) Tri {
	switch {
	case v.IsNull() || !v.IsKnown():
		return NotKnown
	case v.True():
		return Yes
	default:
		return No
	}
}

// labels reads tags: a map, a list of words, or a list of objects with key and value.
func labels(v cty.Value) map[string]string {
	bare, marks := v.Unmark()
	if _, hidden := marks[parser.Sensitive{}]; hidden {
		return nil
	}
	if bare.IsNull() || !bare.IsKnown() || !bare.CanIterateElements() || bare.LengthInt() == 0 {
		return nil
	}
	out := map[string]string{}
	ty := bare.Type()
	keyed := ty.IsObjectType() || ty.IsMapType()
	for it := bare.ElementIterator(); it.Next(); {
		k, e := it.Element()
		if keyed {
			name, _ := shownText(k)
			if text, ok := shownText(e); ok {
				out[name] = text
			}
			continue
		}
		if text, ok := shownText(e); ok {
			out[strings.TrimSpace(text)] = ""
			continue
		}
		name, ok := shownText(attrOf(e, "key"))
		if text, known := shownText(attrOf(e, "value")); ok && known {
			out[name] = text
		}
	}
	return out
}

// refs reads an attribute of references where names are of no use.
func (r *reader) refs(c *component, name string) []parser.Ref {
	x := c.attrs[name]
	if x == nil {
		return nil
	}
	return r.others(c, endsOf(x.value(r.scope)).refs)
}

// others leaves out references of an instance to itself; a part may well refer
// to the block that makes it.
func (r *reader) others(c *component, refs []parser.Ref) []parser.Ref {
	if r.entry == nil || c != &r.entry.component {
		return refs
	}
	return slices.DeleteFunc(refs, func(ref parser.Ref) bool { return ref.Instance == r.in })
}
