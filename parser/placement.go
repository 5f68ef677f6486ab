package parser

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/zclconf/go-cty/cty"
)

// A Placement is where an instance stands by the plain facts that it states,
// by names which providers share. What a type really means the catalog knows.
type Placement struct {
	Region string `json:"region,omitempty"`
	Zones  []Zone `json:"zones,omitempty"`
}

// A Zone is a zone's name, or the place in a data source's list that it has.
type Zone struct {
	Name   string
	ZoneOf string
	Index  int
}

// MarshalJSON writes the name alone where the zone is named outright.
func (z Zone) MarshalJSON() ([]byte, error) {
	if z.ZoneOf == "" {
		return json.Marshal(z.Name)
	}
	return json.Marshal(struct {
		ZoneOf string `json:"zone_of"`
		Index  int    `json:"index"`
	}{z.ZoneOf, z.Index})
}

// zoneSet is zones by name.
type zoneSet map[string]Zone

// add notes a zone that a value names.
func (s zoneSet) add(name string, v cty.Value) {
	z := Zone{Name: name}
	_, marks := v.UnmarkDeep()
	for m := range marks {
		if f, ok := m.(fact); ok && f.name == name && (z.ZoneOf == "" || f.data < z.ZoneOf) {
			z.ZoneOf, z.Index = f.data, f.index
		}
	}
	s[name] = z
}

// list is the zones in the order of their names.
func (s zoneSet) list() []Zone {
	var out []Zone
	for _, n := range slices.Sorted(maps.Keys(s)) {
		out = append(out, s[n])
	}
	return out
}

var (
	zoneNames   = []string{"availability_zone", "availability_zone_name", "zone", "secondary_zone", "location_id", "alternative_location_id"}
	zoneLists   = []string{"availability_zones", "zones", "node_locations", "distribution_policy_zones"}
	subnetNames = []string{"subnet_id", "subnets", "subnet_ids", "vpc_zone_identifier", "subnet_no", "subnet_no_list"}
)

func placementOf(i *Instance) *Placement {
	attrs := objectAttrs(i.Config())
	p := &Placement{}
	zones := zoneSet{}
	collectZones(attrs, zones)
	p.Zones = zones.list()
	if len(zones) == 0 {
		p.Zones = subnetZones(attrs)
	}
	if r, ok := plainString(attrs["region"]); ok {
		p.Region = r
	} else if l, ok := plainString(attrs["location"]); ok {
		if base, isZone := zoneOfRegion(l); isZone {
			p.Region = base
			if len(p.Zones) == 0 {
				zones.add(l, attrs["location"])
				p.Zones = zones.list()
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
		p.Region, _ = plainString(provider["region"])
	}
	if z, ok := plainString(provider["zone"]); ok && len(p.Zones) == 0 && attrs["region"] == cty.NilVal && attrs["location"] == cty.NilVal {
		p.Zones = []Zone{{Name: z}}
	}
	if p.Region == "" && len(p.Zones) == 0 {
		return nil
	}
	return p
}

// subnetZones are the zones of the subnets that attributes refer to: a zone for
// each subnet, so that two subnets of one zone name it twice.
func subnetZones(attrs map[string]cty.Value) []Zone {
	var out []Zone
	seen := map[*Instance]bool{}
	for _, r := range refsIn(attrs, subnetNames) {
		if seen[r.Instance] {
			continue
		}
		seen[r.Instance] = true
		zones := zoneSet{}
		collectZones(objectAttrs(r.Instance.Config()), zones)
		out = append(out, zones.list()...)
	}
	slices.SortStableFunc(out, func(a, b Zone) int { return strings.Compare(a.Name, b.Name) })
	return out
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
func collectZones(attrs map[string]cty.Value, into zoneSet) {
	for _, n := range zoneNames {
		addName(attrs[n], attrs[n], into)
	}
	for _, n := range zoneLists {
		addNames(attrs[n], into)
	}
	for n, v := range attrs {
		if slices.Contains(zoneLists, n) {
			continue
		}
		for _, sub := range blocksOf(v) {
			collectZones(sub, into)
		}
	}
}

// blocksOf are the attributes of each of a value's blocks.
func blocksOf(v cty.Value) []map[string]cty.Value {
	v, _ = v.Unmark()
	if !v.IsKnown() || v.IsNull() || !v.Type().IsTupleType() {
		return nil
	}
	var out []map[string]cty.Value
	for it := v.ElementIterator(); it.Next(); {
		_, e := it.Element()
		if sub := objectAttrs(e); sub != nil {
			out = append(out, sub)
		}
	}
	return out
}

func addNames(v cty.Value, into zoneSet) {
	if v == cty.NilVal {
		return
	}
	marked := v
	v, _ = v.Unmark()
	if !v.IsKnown() || v.IsNull() || !v.CanIterateElements() {
		return
	}
	for it := v.ElementIterator(); it.Next(); {
		_, e := it.Element()
		addName(e, marked, into)
	}
}

// addName notes the zone that v names, by a word or by a number; from is the
// value that says where it came from.
func addName(v, from cty.Value, into zoneSet) {
	if v == cty.NilVal {
		return
	}
	v, marks := v.Unmark()
	switch {
	case !v.IsKnown():
		for m := range marks {
			if nth, ok := m.(Nth); ok && v.Type() == cty.String {
				into[fmt.Sprintf("%s %d", nth.List, nth.Index)] = Zone{ZoneOf: nth.List, Index: nth.Index}
			}
		}
	case v.IsNull():
	case v.Type() == cty.String:
		into.add(v.AsString(), from)
	case v.Type() == cty.Number:
		into.add(v.AsBigFloat().Text('f', -1), from)
	}
}

// refsIn lists what attributes of some names refer to, those of blocks too.
func refsIn(attrs map[string]cty.Value, names []string) []Ref {
	var out []Ref
	for n, v := range attrs {
		if slices.Contains(names, n) {
			out = append(out, RefsOf(v)...)
			continue
		}
		for _, sub := range blocksOf(v) {
			out = append(out, refsIn(sub, names)...)
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
