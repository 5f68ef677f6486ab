package catalog

import (
	"math"
	"slices"

	"github.com/zclconf/go-cty/cty"

	"github.com/resilint/resilint/parser"
)

// facts reads a component's facts.
func (r *reader) facts(c *component) {
	if len(c.facts) == 0 {
		return
	}
	r.m.Facts = make(Facts, len(c.facts))
	for _, f := range c.facts {
		v := f.expr.value(r.scope)
		if got, ok := r.fact(v); ok {
			got.Range = r.decides(f.expr)
			r.m.Facts[f.name] = got
			if got.Value == NotKnown {
				r.block(f.expr, string(f.name), v)
			}
		}
	}
}

// fact reads one value; ok is false where it does not apply.
func (r *reader) fact(v cty.Value) (f FactValue, ok bool) {
	hidden := secret(v)
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
		if hidden {
			f.Text = ""
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
			if text, ok := shownText(v); ok && text != "" {
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
