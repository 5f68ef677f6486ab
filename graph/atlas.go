package graph

import (
	"strings"

	"github.com/resilint/resilint/catalog"
)

// atlas is what the model asks of the catalog about places.
type atlas interface {
	Known
	RegionOf(provider, zone string) string
	ZoneID(provider, region, zone string) string
	Metro(provider, region string) string
}

// catalogAtlas is the atlas of a catalog.
type catalogAtlas struct{ *catalog.Catalog }

// Place implements Known.
func (a catalogAtlas) Place(kind, name string) []string {
	var out []string
	for _, p := range a.Places(name) {
		if p.Kind != kind {
			continue
		}
		parts := []string{p.Provider, p.Region, p.Name}
		switch {
		case kind == string(DomainMetro):
			parts = []string{"metro", slug(p.Name)}
		case p.Kind == string(DomainProvider):
			parts = parts[:1]
		case p.Region == "":
			parts = []string{p.Provider, p.Name}
		}
		out = append(out, strings.Join(parts, "/"))
	}
	return out
}

// PlatformKnown implements Known: a word that some type of the catalog has as
// its platform.
func (a catalogAtlas) PlatformKnown(name string) bool { return a.Platforms()[name] }

// slug writes a name as domain IDs have it: "Seoul capital area" is "seoul".
func slug(name string) string {
	name, _, _ = strings.Cut(name, "(")
	name = strings.ToLower(strings.TrimSpace(name))
	for _, tail := range []string{" capital area", " metropolitan area", " area"} {
		name = strings.TrimSuffix(name, tail)
	}
	return strings.Join(strings.Fields(name), "-")
}
