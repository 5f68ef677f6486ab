package catalog

import (
	_ "embed"
	"encoding/csv"
	"slices"
	"strings"

	"github.com/zclconf/go-cty/cty"
)

// regionsCSV lists the places that providers publish: provider, name, kind
// (region or datacenter), metropolitan area, zones in order.
//
//go:embed regions.csv
var regionsCSV string

// An atlas is where the providers' places are.
type atlas struct {
	places map[string][]*place // by provider, sorted by name
	index  map[string]*place   // "aws/us-east-1"
	zones  map[string]*place   // "aws/us-east-1a"
}

type place struct {
	provider, name, kind, metro string
	zones                       []string
}

func readAtlas() *atlas {
	a := &atlas{places: map[string][]*place{}, index: map[string]*place{}, zones: map[string]*place{}}
	rows, err := csv.NewReader(strings.NewReader(regionsCSV)).ReadAll()
	if err != nil {
		return a // a test reads the embedded file, so that this cannot be
	}
	for _, row := range rows[1:] {
		p := &place{provider: row[0], name: row[1], kind: row[2], metro: row[3]}
		if row[4] != "" {
			p.zones = strings.Split(row[4], ";")
		}
		a.places[p.provider] = append(a.places[p.provider], p)
		a.index[p.provider+"/"+p.name] = p
		for _, zone := range p.zones {
			if key := p.provider + "/" + zone; a.zones[key] == nil {
				a.zones[key] = p
			}
		}
	}
	return a
}

// Regions gives the names of a provider's regions, sorted.
func (c *Catalog) Regions(provider string) []string {
	var out []string
	for _, p := range c.atlas.places[provider] {
		if p.kind == "region" {
			out = append(out, p.name)
		}
	}
	return out
}

// Zones gives the names of a region's zones in order, as the provider writes
// them; none where they are not known. See ZoneID for names that are unique.
func (c *Catalog) Zones(provider, region string) []string {
	if p := c.atlas.index[provider+"/"+region]; p != nil {
		return slices.Clone(p.zones)
	}
	return nil
}

// fewestZones is how many zones every region of a provider has, which matters
// where a region is not known; 0 where the catalog does not say.
func (c *Catalog) fewestZones(provider string) int {
	p := c.providers[provider]
	if p == nil {
		return 0
	}
	n := number(p.attrs["zones"].value(&scope{cat: c, typ: provider, self: cty.EmptyObjectVal, provider: cty.EmptyObjectVal}))
	if n.IsNull() || !n.IsKnown() {
		return 0
	}
	f, _ := n.AsBigFloat().Float64()
	return int(f)
}

// Metro gives the metropolitan area that a region or datacenter lies in, "" if not known.
func (c *Catalog) Metro(provider, region string) string {
	if p := c.atlas.index[provider+"/"+region]; p != nil {
		return p.metro
	}
	return ""
}

// ZoneID gives the name of a zone that is unique within the provider: "1" in
// koreacentral is "koreacentral-1". It is "" where the region would have to be known.
func (c *Catalog) ZoneID(provider, region, zone string) string {
	p := c.providers[provider]
	if p == nil || p.attrs["zone_ids"] == nil {
		return zone
	}
	if region != "" && strings.HasPrefix(zone, region) {
		return zone
	}
	s := &scope{cat: c, typ: provider, self: cty.EmptyObjectVal, provider: cty.EmptyObjectVal, zone: cty.StringVal(zone)}
	s.region = textOrNull(region)
	if region == "" {
		s.region = cty.UnknownVal(cty.String)
	}
	name, ok := textOf(p.attrs["zone_ids"].value(s))
	if !ok {
		return ""
	}
	return name
}

// RegionOf gives the region that a zone lies in by its name, "" if the name does not tell.
func (c *Catalog) RegionOf(provider, zone string) string {
	if zone == "" {
		return ""
	}
	p := c.providers[provider]
	if p != nil && p.zoneRegion != nil {
		if m := p.zoneRegion.FindStringSubmatch(zone); m != nil {
			return m[min(1, len(m)-1)]
		}
		return ""
	}
	if p != nil && p.attrs["zone_region"] != nil {
		s := &scope{cat: c, typ: provider, self: cty.EmptyObjectVal, provider: cty.EmptyObjectVal, zone: cty.StringVal(zone)}
		name, _ := textOf(p.attrs["zone_region"].value(s))
		return name
	}
	if p == nil || p.attrs["zone_ids"] == nil {
		if at := c.atlas.zones[provider+"/"+zone]; at != nil {
			return at.name
		}
	}
	return ""
}

// A Place is a failure domain that a provider publishes.
type Place struct {
	Provider string // "" for metros
	Kind     string // "provider", "region", "zone", "datacenter", "metro"
	Name     string // unique within the provider
	Region   string // of a zone
	Metro    string
}

// Places finds what the catalog knows by a name, whether anything uses it or
// not: a provider, region, zone, datacenter or metro. The name is the last
// part of a domain's id, or a whole one ("aws/us-east-1/us-east-1a").
func (c *Catalog) Places(name string) []Place {
	parts := strings.Split(name, "/")
	last := parts[len(parts)-1]
	var out []Place
	if len(parts) <= 2 && (len(parts) == 1 || parts[0] == "metro") && c.isMetro(last) {
		out = append(out, Place{Kind: "metro", Name: last, Metro: last})
	}
	for _, provider := range c.Providers() {
		if len(parts) > 1 && parts[0] != provider {
			continue
		}
		if len(parts) == 1 && last == provider {
			out = append(out, Place{Provider: provider, Kind: "provider", Name: provider})
		}
		if p := c.atlas.index[provider+"/"+last]; p != nil && len(parts) <= 2 {
			out = append(out, Place{Provider: provider, Kind: p.kind, Name: last, Metro: p.metro})
		}
		region := c.RegionOf(provider, last)
		if p := c.atlas.index[provider+"/"+region]; p != nil && region != last && (len(parts) < 3 || parts[1] == region) && c.hasZone(p, last) {
			out = append(out, Place{Provider: provider, Kind: "zone", Name: last, Region: region, Metro: p.metro})
		}
	}
	return out
}

// hasZone reports whether a region has a zone of that name. Where no names are
// published every one of the region's form may exist.
func (c *Catalog) hasZone(p *place, zone string) bool {
	return len(p.zones) == 0 || slices.ContainsFunc(p.zones, func(z string) bool {
		return z == zone || c.ZoneID(p.provider, p.name, z) == zone
	})
}

// Providers gives the names of all providers with published places or an entry, sorted.
func (c *Catalog) Providers() []string {
	all := names(c.providers)
	for name := range c.atlas.places {
		if _, ok := c.providers[name]; !ok {
			all = append(all, name)
		}
	}
	slices.Sort(all)
	return all
}

func (c *Catalog) isMetro(name string) bool {
	for _, p := range c.atlas.index {
		if p.metro == name {
			return true
		}
	}
	return false
}

// Near gives up to five names of published places of a kind that are most like
// a name; kind "" asks for all kinds.
func (c *Catalog) Near(kind, name string) []string {
	var known []string
	for _, provider := range c.Providers() {
		if kind == "" || kind == "provider" {
			known = append(known, provider)
		}
		for _, p := range c.atlas.places[provider] {
			if kind == "" || kind == p.kind {
				known = append(known, p.name)
			}
			if (kind == "" || kind == "metro") && p.metro != "" {
				known = append(known, p.metro)
			}
			if kind == "" || kind == "zone" {
				for _, zone := range p.zones {
					known = append(known, c.ZoneID(provider, p.name, zone))
				}
			}
		}
	}
	slices.Sort(known)
	return nearest(name[strings.LastIndexByte(name, '/')+1:], slices.Compact(known), 5)
}
