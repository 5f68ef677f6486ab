package parser

import (
	"slices"
	"strings"

	"github.com/zclconf/go-cty/cty"
)

// A Placement is where an instance stands by the plain facts that it states,
// by names which providers share. What a type really means the catalog knows.
type Placement struct {
	Region string   `json:"region,omitempty"`
	Zones  []string `json:"zones,omitempty"`
}

var (
	zoneNames   = []string{"availability_zone", "zone", "secondary_zone"}
	zoneLists   = []string{"availability_zones", "zones", "node_locations", "distribution_policy_zones"}
	subnetNames = []string{"subnet_id", "subnets", "subnet_ids", "vpc_zone_identifier"}
)

func placementOf(i *Instance) *Placement {
	attrs := objectAttrs(i.Config())
	p := &Placement{}
	zones := map[string]bool{}
	collectZones(attrs, zones)
	if len(zones) == 0 {
		for _, r := range refsIn(attrs, subnetNames) {
			collectZones(objectAttrs(r.Instance.Config()), zones)
		}
	}
	if r, ok := plainString(attrs["region"]); ok {
		p.Region = r
	} else if l, ok := plainString(attrs["location"]); ok {
		if base, isZone := zoneOfRegion(l); isZone {
			p.Region = base
			if len(zones) == 0 {
				zones[l] = true
			}
		} else {
			p.Region = l
		}
	}
	var provider map[string]cty.Value
	if i.Provider != nil {
		provider = objectAttrs(i.Provider.Config)
	}
	if p.Region == "" {
		for z := range zones {
			if base, ok := zoneOfRegion(z); ok {
				p.Region = base
			}
		}
	}
	if p.Region == "" {
		p.Region, _ = plainString(provider["region"])
	}
	for z := range zones {
		p.Zones = append(p.Zones, z)
	}
	if z, ok := plainString(provider["zone"]); ok && len(p.Zones) == 0 && attrs["region"] == cty.NilVal && attrs["location"] == cty.NilVal {
		p.Zones = []string{z}
	}
	slices.Sort(p.Zones)
	if p.Region == "" && len(p.Zones) == 0 {
		return nil
	}
	return p
}

// zoneOfRegion splits a zone named after its region, "europe-west4-a".
func zoneOfRegion(z string) (string, bool) {
	n := len(z)
	if n > 2 && z[n-2] == '-' && z[n-1] >= 'a' && z[n-1] <= 'z' && isDigit(z[n-3]) && strings.Count(z, "-") >= 2 {
		return z[:n-2], true
	}
	return "", false
}

func objectAttrs(v cty.Value) map[string]cty.Value {
	if v == cty.NilVal {
		return nil
	}
	v, _ = v.Unmark()
	if !v.IsKnown() || v.IsNull() || !v.Type().IsObjectType() {
		return nil
	}
	return v.AsValueMap()
}

// collectZones finds named zones in attributes and, one level down, in blocks.
func collectZones(attrs map[string]cty.Value, into map[string]bool) {
	for _, n := range zoneNames {
		if z, ok := plainString(attrs[n]); ok {
			into[z] = true
		}
	}
	for _, n := range zoneLists {
		addStrings(attrs[n], into)
	}
	for n, v := range attrs {
		if slices.Contains(zoneLists, n) {
			continue
		}
		v, _ = v.Unmark()
		if v.IsKnown() && !v.IsNull() && v.Type().IsTupleType() {
			for it := v.ElementIterator(); it.Next(); {
				_, e := it.Element()
				if sub := objectAttrs(e); sub != nil {
					collectZones(sub, into)
				}
			}
		}
	}
}

func addStrings(v cty.Value, into map[string]bool) {
	if v == cty.NilVal {
		return
	}
	v, _ = v.UnmarkDeep()
	if !v.IsKnown() || v.IsNull() || !v.CanIterateElements() {
		return
	}
	for it := v.ElementIterator(); it.Next(); {
		_, e := it.Element()
		switch {
		case !e.IsKnown() || e.IsNull():
		case e.Type() == cty.String:
			into[e.AsString()] = true
		case e.Type() == cty.Number:
			into[e.AsBigFloat().Text('f', -1)] = true
		}
	}
}

func refsIn(attrs map[string]cty.Value, names []string) []Ref {
	var out []Ref
	for _, n := range names {
		if v, ok := attrs[n]; ok {
			out = append(out, RefsOf(v)...)
		}
	}
	return out
}

// RefsOf lists the references that a value carries, at any depth, in the
// order of their addresses.
func RefsOf(v cty.Value) []Ref {
	if v == cty.NilVal {
		return nil
	}
	_, marks := v.UnmarkDeep()
	var out []Ref
	for m := range marks {
		if r, ok := m.(Ref); ok && r.Instance != nil {
			out = append(out, r)
		}
	}
	slices.SortFunc(out, func(a, b Ref) int {
		if c := compareAddresses(a.Instance.Address, b.Instance.Address); c != 0 {
			return c
		}
		return strings.Compare(a.Attr, b.Attr)
	})
	return out
}
