package graph

import (
	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/parser"
)

// meanings asks the catalog what an instance means, and what its parts do.
func meanings(cat *catalog.Catalog, in *parser.Instance, ix *catalog.Index) []meant {
	m := cat.Mean(in, ix)
	out := []meant{{mean: &m}}
	for i := range m.Parts {
		p := &m.Parts[i]
		out = append(out, meant{part: p.Suffix, mean: &p.Meaning})
	}
	return out
}
