package rules

import (
	"slices"
	"strings"

	"github.com/resilint/resilint/graph"
	"github.com/resilint/resilint/parser"
)

// covers reports whether a comment speaks to a finding: it speaks of what the
// finding points at, or it stands in the block of a finding that points at the
// block as a whole.
func covers(c parser.Comment, f *Finding) bool {
	if beginsIn(f.At, c.Covers) {
		return true
	}
	for _, r := range append([]parser.Range{f.Range}, f.places...) {
		if beginsIn(r, c.Covers) || f.At == f.Range && beginsIn(c.Range, r) {
			return true
		}
	}
	return false
}

// beginsIn reports whether a place begins in another one. Files of JSON may
// have all of them in one line.
func beginsIn(r, outer parser.Range) bool {
	return within(r, outer) && !r.IsZero() &&
		(r.Line > outer.Line || r.Column >= outer.Column) && (r.Line < endLine(outer) || outer.EndColumn == 0 || r.Column < outer.EndColumn)
}

// standsIn reports whether a finding, or the block that it is about, is in a file.
func standsIn(file string, f *Finding) bool {
	return f.Range.File == file || slices.ContainsFunc(f.places, func(r parser.Range) bool { return r.File == file })
}

// A call is a module call in one root module.
type call struct {
	root *parser.Root
	*parser.Call
}

func callsOf(m *graph.Model) []call {
	var out []call
	for _, s := range m.Stacks {
		if s.Root == nil {
			continue
		}
		for _, c := range s.Root.Calls {
			out = append(out, call{s.Root, c})
		}
	}
	return out
}

// called gives the module calls that a comment speaks of as a whole.
func called(c parser.Comment, calls []call) insides {
	var out insides
	for _, k := range calls {
		if beginsIn(k.Range, c.Covers) {
			out = append(out, k)
		}
	}
	return out
}

// insides are what module calls hold.
type insides []call

func (in insides) holds(f *Finding) bool {
	return slices.ContainsFunc(in, func(k call) bool {
		return f.stack != nil && f.stack.Root == k.root && strings.HasPrefix(bare(f.Block), k.Address+".")
	})
}

func endLine(r parser.Range) int { return max(r.Line, r.EndLine) }
