package catalog

import (
	"bytes"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// An Entry is what the catalog has of a type, for people to read.
type Entry struct {
	Kind    string   // "resource", "data" or "module"
	Types   []string // all types that the entry speaks of
	File    string
	Line    int
	EndLine int
	// Own: it stands in one of the catalog's files, not in the users'.
	Own    bool
	Source string // where its facts were read; "" where it does not say
	// Unverified: defaults in it could not be held against documentation.
	Unverified bool
	// Text is the entry as written; "" for one of the users' own files.
	Text string
}

// Show gives the entries of a type: the resource, then the data source; or of
// a module's source. It is empty where the catalog does not know the name.
func (c *Catalog) Show(name string) []Entry {
	var out []Entry
	for _, slots := range []map[string]*slot{c.resources, c.data} {
		e := slots[name].entry()
		if e == nil {
			continue
		}
		shown := entryAt(e.kind, e.whole)
		shown.Types, shown.Source, shown.Unverified = slices.Clone(e.types), e.source, e.unverified
		out = append(out, shown)
	}
	if body, ok := c.StandIn(name); ok {
		if b, ok := body.(*hclsyntax.Body); ok {
			shown := entryAt("module", hcl.RangeBetween(b.SrcRange, b.EndRange))
			shown.Types = []string{name}
			out = append(out, shown)
		}
	}
	return out
}

// entryAt gives the text of an entry with the whole of its first line, where
// a module's body begins behind its header.
func entryAt(kind string, rng hcl.Range) Entry {
	out := Entry{Kind: kind, File: rng.Filename, Line: rng.Start.Line, EndLine: rng.End.Line}
	src, err := files.ReadFile(rng.Filename)
	if err != nil || !rng.CanSliceBytes(src) {
		return out
	}
	start := bytes.LastIndexByte(src[:rng.Start.Byte], '\n') + 1
	out.Own, out.Text = true, strings.TrimSpace(string(src[start:rng.End.Byte]))
	return out
}

// Types gives all resource types that the catalog knows, sorted.
func (c *Catalog) Types() []string { return names(c.resources) }

// NearTypes gives up to five known types that are most like a name.
func (c *Catalog) NearTypes(typ string) []string { return nearest(typ, c.Types(), 5) }
