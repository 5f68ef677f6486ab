package catalog

import (
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
)

// An Entry is what the catalog has of a type, for people to read.
type Entry struct {
	Kind   string   // "resource" or "data"
	Types  []string // all types that the entry speaks of
	File   string
	Line   int
	Source string // where its facts were read; "" where it does not say
	// Unverified: defaults in it could not be held against documentation.
	Unverified bool
	// Text is the entry as written; "" for one of the users' own files.
	Text string
}

// Show gives the entries of a type: the resource, then the data source. It is
// empty where the catalog does not know the type.
func (c *Catalog) Show(typ string) []Entry {
	var out []Entry
	for _, slots := range []map[string]*slot{c.resources, c.data} {
		e := slots[typ].entry()
		if e == nil {
			continue
		}
		out = append(out, Entry{
			Kind: e.kind, Types: slices.Clone(e.types), File: e.rng.Filename, Line: e.rng.Start.Line,
			Source: e.source, Unverified: e.unverified, Text: text(e.whole),
		})
	}
	return out
}

// text gives a range of an embedded file.
func text(rng hcl.Range) string {
	src, err := files.ReadFile(rng.Filename)
	if err != nil || !rng.CanSliceBytes(src) {
		return ""
	}
	return strings.TrimSpace(string(rng.SliceBytes(src)))
}

// Types gives all resource types that the catalog knows, sorted.
func (c *Catalog) Types() []string { return names(c.resources) }

// NearTypes gives up to five known types that are most like a name.
func (c *Catalog) NearTypes(typ string) []string { return nearest(typ, c.Types(), 5) }
