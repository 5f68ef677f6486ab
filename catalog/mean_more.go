package catalog

import (
	"math"
	"slices"
	"strings"

	"github.com/zclconf/go-cty/cty"

	"github.com/resilint/resilint/parser"
)

// units reads a number or an object of numbers. A part that is left out
// follows from the others; one that is null or not known is -1.
func (r *reader) units(x *expr, absent Units) Units {
	if x == nil {
		return absent
	}
	v, _ := x.value(r.scope).Unmark()
	if v.IsNull() || !v.IsKnown() {
		if !v.IsNull() {
			r.block(x, "units")
		}
		return Units{Min: -1, Desired: -1, Max: -1}
	}
	if !v.Type().IsObjectType() && !v.Type().IsMapType() {
		n := r.count(x, v)
		return Units{Min: n, Desired: n, Max: n}
	}
	var u Units
	get := func(name string) (int, bool) {
		part, ok := attribute(v, name)
		if !ok {
			return -1, false
		}
		return r.count(x, part), true
	}
	var hasMin, hasDesired, hasMax bool
	u.Min, hasMin = get("min")
	u.Desired, hasDesired = get("desired")
	u.Max, hasMax = get("max")
	u.Group = triOf(truth(attrOf(v, "group"))) == Yes
	u.PerSite = triOf(truth(attrOf(v, "per_site"))) == Yes
	if absent.Desired < 0 {
		return u // an amendment says nothing of what it leaves out
	}
	if !hasMin && !hasDesired && !hasMax {
		u.Min, u.Desired, u.Max = 1, 1, 1
	}
	if !hasDesired {
		u.Desired = u.Min
		if !hasMin {
			u.Desired = u.Max
		}
	}
	if !hasMin {
		u.Min = u.Desired
	}
	if !hasMax {
		u.Max = max(u.Desired, u.Min)
	}
	return u
}

// attribute reads an attribute of an object and says whether it is written.
func attribute(v cty.Value, name string) (cty.Value, bool) {
	if v.Type().IsObjectType() && v.Type().HasAttribute(name) {
		return v.GetAttr(name), true
	}
	if v.Type().IsMapType() {
		got := attrOf(v, name)
		return got, !got.IsNull()
	}
	return null, false
}

// count reads a number of things; -1 is not known.
func (r *reader) count(x *expr, v cty.Value) int {
	n := number(v)
	if !n.IsKnown() {
		r.block(x, "units")
		return -1
	}
	if n.IsNull() {
		return -1
	}
	f, _ := n.AsBigFloat().Float64()
	if f < 0 || f > math.MaxInt32 || math.IsNaN(f) {
		return -1
	}
	return int(math.Ceil(f))
}

// facts reads a component's facts.
func (r *reader) facts(c *component) {
	if len(c.facts) == 0 {
		return
	}
	r.m.Facts = make(Facts, len(c.facts))
	for _, f := range c.facts {
		if got, ok := r.fact(f.expr.value(r.scope)); ok {
			got.Range = r.decides(f.expr)
			r.m.Facts[f.name] = got
			if got.Value == NotKnown {
				r.block(f.expr, string(f.name))
			}
		}
	}
}

// fact reads one value; ok is false where it does not apply.
func (r *reader) fact(v cty.Value) (f FactValue, ok bool) {
	v = bareDeep(v)
	f.Number = math.NaN()
	switch {
	case v.IsNull():
		return f, false
	case !v.IsKnown():
		return f, true
	}
	switch v.Type() {
	case cty.Bool:
		f.Value = triOf(v)
	case cty.Number:
		f.Number, _ = v.AsBigFloat().Float64()
		f.Value = Yes
	case cty.String:
		f.Text = v.AsString()
		f.Value = Yes
		// without a schema "true" may be a bool that somebody wrote in quotes
		switch f.Text {
		case "true":
			f.Text = ""
		case "false":
			f.Text, f.Value = "", No
		}
	default:
		return f, false
	}
	return f, true
}

// decides is where the first attribute stands that an expression reads and the
// block sets, else the block.
func (r *reader) decides(x *expr) parser.Range {
	if r.in.Edit == r.in.Range || r.in.Edit.IsZero() {
		for _, name := range x.attrs {
			if at, ok := r.in.AttrRange(name); ok {
				return at
			}
		}
		return r.in.Range
	}
	return r.in.Edit
}

// software reads what it says it runs, and looks for what is known in its texts.
func (r *reader) software(c *component) {
	var found []string
	if x := c.attrs["software"]; x != nil {
		walkLeaves(x.value(r.scope), func(v cty.Value, _ []parser.Ref, _ bool) {
			if text, ok := textOf(v); ok && text != "" {
				found = append(found, text)
			}
		})
	}
	said := len(found)
	known := true
	if x := c.attrs["texts"]; x != nil {
		v := x.value(r.scope)
		seen := map[string]bool{}
		walkLeaves(v, func(v cty.Value, _ []parser.Ref, _ bool) {
			if !v.IsKnown() {
				known = false
				return
			}
			if text, ok := textOf(v); ok && !seen[text] {
				seen[text] = true
				found = append(found, r.cat.softwareIn(text)...)
			}
		})
		if !known {
			// a script with one unknown value still says what it installs, and
			// what stands in it for sure is all that people write by hand
			known = true
			for _, name := range x.attrs {
				if bare, _ := attrOf(r.self, name).UnmarkDeep(); bare.IsWhollyKnown() {
					continue
				}
				literals := r.in.Literals(name)
				known = known && len(literals) > 0
				for _, text := range literals {
					found = append(found, r.cat.softwareIn(text)...)
				}
			}
		}
	} else if said == 0 {
		return
	}
	slices.Sort(found)
	r.m.Software = slices.Compact(found)
	if r.m.Role != RoleCompute {
		return
	}
	r.balances(Balances, known, c.attrs["texts"], func(s *software) bool { return s.balances })
	r.balances(FloatingAddress, known, c.attrs["texts"], func(s *software) bool { return s.floats })
}

// balances sets a fact that follows from software, unless the entry says it.
func (r *reader) balances(fact Fact, known bool, x *expr, does func(*software) bool) {
	if _, ok := r.m.Facts[fact]; ok {
		return
	}
	f := FactValue{Number: math.NaN(), Value: No}
	if x != nil {
		f.Range = r.decides(x)
	} else {
		f.Range = r.in.Range
	}
	for _, s := range r.cat.software {
		if does(s) && slices.Contains(r.m.Software, s.name) {
			f.Value, f.Text = Yes, s.name
			break
		}
	}
	if f.Value == No && !known {
		f.Value = NotKnown
	}
	if r.m.Facts == nil {
		r.m.Facts = Facts{}
	}
	r.m.Facts[fact] = f
}

// edgeOrder fixes the order of edges that attributes make.
var edgeOrder = names(edgeAttributes)

func (r *reader) edges(c *component) {
	for _, name := range edgeOrder {
		x := c.attrs[name]
		if x == nil {
			continue
		}
		e := endsOf(x.value(r.scope))
		e.refs = r.others(c, e.refs)
		if to := e.targets(); len(to) > 0 || e.open {
			r.m.Edges = append(r.m.Edges, Edge{Kind: edgeAttributes[name], To: to, Open: e.open, Range: r.decides(x)})
		}
	}
	if x := c.attrs["member_of"]; x != nil {
		e := endsOf(x.value(r.scope))
		e.names = nil // nobody routes who is not here
		if from := e.targets(); len(from) > 0 || e.open {
			r.m.Edges = append(r.m.Edges, Edge{Kind: Routes, From: from, Open: e.open, Range: r.decides(x)})
		}
	}
	for _, e := range c.edges {
		r.repeat(e.attrs["for_each"], e.attrs["when"], func(cty.Value) { r.edge(e) })
	}
}

// edge reads an edge block.
func (r *reader) edge(x *edgeExpr) {
	e := Edge{Kind: x.kind}
	at := x.attrs["to"]
	for _, end := range []struct {
		name string
		to   *[]Target
	}{{"from", &e.From}, {"to", &e.To}} {
		expr := x.attrs[end.name]
		if expr == nil {
			continue
		}
		if at == nil {
			at = expr
		}
		got := endsOf(expr.value(r.scope))
		*end.to = got.targets()
		e.Open = e.Open || got.open
		if len(*end.to) == 0 {
			if !got.open {
				return // an end that is nothing is no edge
			}
			// an end that may be anything must not read as the instance itself
			*end.to = []Target{}
			return
		}
	}
	e.Range = r.decides(at)
	e.Group = r.key(x.attrs["group"])
	if text, ok := textOf(x.attrs["mode"].value(r.scope)); ok {
		e.Mode = Mode(text)
	}
	if n := number(x.attrs["order"].value(r.scope)); !n.IsNull() && n.IsKnown() {
		f, _ := n.AsBigFloat().Float64()
		e.Order = int(f)
	}
	if n := number(x.attrs["weight"].value(r.scope)); !n.IsNull() && n.IsKnown() {
		e.Weight, _ = n.AsBigFloat().Float64()
	}
	e.Inferred = triOf(truth(x.attrs["inferred"].value(r.scope))) == Yes
	r.m.Edges = append(r.m.Edges, e)
}

// key reads a text that only has to be equal where it means the same: what is
// not known is written as the name of what it refers to.
func (r *reader) key(x *expr) string {
	if x == nil {
		return ""
	}
	r.names = true
	v := x.value(r.scope)
	r.names = false
	return keyOf(v)
}

func keyOf(v cty.Value) string {
	if text, ok := textOf(v); ok {
		return text
	}
	refs := refsOf(v)
	if len(refs) == 0 {
		return ""
	}
	parts := make([]string, len(refs))
	for i, ref := range refs {
		parts[i] = refName(ref)
	}
	return strings.Join(parts, ",")
}

// refName names what a reference refers to, in its root. Which attribute it is
// makes no difference: a zone is one zone by its id and by its name.
func refName(ref parser.Ref) string {
	return "<" + rootDir(ref) + ":" + ref.Instance.Address + ">"
}

func (r *reader) set(x *expr) *RecordSet {
	if x == nil {
		return nil
	}
	r.names = true
	v, _ := x.value(r.scope).Unmark()
	r.names = false
	if v.IsNull() {
		return nil
	}
	if !v.IsKnown() {
		r.block(x, "set")
		return nil
	}
	out := &RecordSet{Key: keyOf(attrOf(v, "key")), Checked: triOf(truth(attrOf(v, "checked")))}
	if out.Key == "" {
		if !attrOf(v, "key").IsNull() {
			r.block(x, "set")
		}
		return nil
	}
	if text, ok := textOf(attrOf(v, "mode")); ok {
		out.Mode = Mode(text)
	}
	if n := number(attrOf(v, "order")); !n.IsNull() && n.IsKnown() {
		f, _ := n.AsBigFloat().Float64()
		out.Order = int(f)
	}
	if n := number(attrOf(v, "weight")); !n.IsNull() && n.IsKnown() {
		out.Weight, _ = n.AsBigFloat().Float64()
	}
	return out
}

func (r *reader) selector(x *expr) *Selector {
	if x == nil {
		return nil
	}
	v, _ := x.value(r.scope).Unmark()
	if v.IsNull() {
		return nil
	}
	if !v.IsKnown() {
		r.block(x, "selector")
		return nil
	}
	out := &Selector{Scope: keyOf(attrOf(v, "scope")), Labels: labels(attrOf(v, "labels"))}
	if text, ok := textOf(attrOf(v, "role")); ok {
		out.Role = Role(text)
	}
	// a label whose value is not known would match too much if it were left out
	want, _ := attrOf(v, "labels").Unmark()
	if !want.IsNull() && (!want.IsKnown() || want.CanIterateElements() && want.LengthInt() != len(out.Labels)) {
		r.block(x, "selector")
		return nil
	}
	if len(out.Labels) == 0 {
		return nil
	}
	return out
}

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
				if text, ok := textOf(v); ok && text != "" {
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
		name, _ := textOf(k)
		if f, ok := r.fact(e); ok {
			f.Range = r.in.Range
			out[Fact(name)] = f
		}
	}
	return out
}

// fixes reads the changes; entries whose fixes depend on nothing share them.
func (r *reader) fixes(c *component) {
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
		say, ok := textOf(f.say.value(s))
		if !ok || say == "" {
			continue
		}
		fix := Fix{Say: say}
		set, _ := f.set.value(s).Unmark()
		if !set.IsNull() && set.IsKnown() && set.CanIterateElements() {
			fix.Set = map[string]string{}
			for it := set.ElementIterator(); it.Next(); {
				k, e := it.Element()
				name, _ := textOf(k)
				if text, ok := textOf(e); ok {
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
