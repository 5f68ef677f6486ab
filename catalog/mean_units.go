package catalog

import (
	"math"

	"github.com/zclconf/go-cty/cty"
)

// units reads a number or an object of numbers. A part that is left out
// follows from the others; one that is null or not known is -1.
func (r *reader) units(x *expr, absent Units) Units {
	if x == nil {
		return absent
	}
	marked := x.value(r.scope)
	v, _ := marked.Unmark()
	if v.IsNull() || !v.IsKnown() {
		if !v.IsNull() {
			r.block(x, "units", marked)
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
		r.block(x, "units", v)
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
