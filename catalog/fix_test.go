package catalog

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// underscored are the names in a sentence that only a provider can mean.
var underscored = regexp.MustCompile(`[a-z][a-z0-9]*(?:_[a-z0-9]+)+`)

// TestFixesAreReal: what a fix tells people to write, or sets by itself, exists
// in the provider's schema: a resource type, or an argument of the entry's own
// types or of one that the sentence names.
func TestFixesAreReal(t *testing.T) {
	c, _ := Check()
	s := &schemas{loaded: map[string]*schema{}}
	done := map[*entry]bool{}
	machine, said := 0, 0
	for _, typ := range slices.Sorted(keysOf(c.resources)) {
		e := c.resources[typ].entry()
		if done[e] {
			continue
		}
		done[e] = true
		prefix, _, _ := strings.Cut(typ, "_")
		sch := s.of(t, prefix)
		if sch == nil {
			continue
		}
		for _, f := range e.fixes {
			said++
			s.checkSaid(t, f.say.src.Range(), literals(f.say.src), e.types)
			if f.set != nil {
				machine++
				for _, path := range objectKeys(f.set.src) {
					if !slices.ContainsFunc(e.types, func(typ string) bool {
						known, ok := sch.paths("resource", typ)
						return ok && sch.has(known, path)
					}) {
						t.Errorf("%s: %s has no attribute %q to set", f.set.src.Range(), e.types[0], path)
					}
				}
			}
		}
	}
	for _, name := range slices.Sorted(keysOf(c.providers)) {
		for _, concept := range slices.Sorted(keysOf(c.providers[name].fixes)) {
			said++
			s.checkSaid(t, hcl.Range{Filename: "provider " + name}, []string{c.providers[name].fixes[concept].Say}, nil)
		}
	}
	t.Logf("%d fixes, %d by machine", said, machine)
}

func (s *schemas) checkSaid(t *testing.T, at hcl.Range, texts, types []string) {
	t.Helper()
	words := underscored.FindAllString(strings.Join(texts, " "), -1)
	known := map[string]bool{}
	for _, typ := range slices.Concat(types, words) {
		prefix, _, _ := strings.Cut(typ, "_")
		if sch := s.of(t, prefix); sch != nil {
			paths, ok := sch.paths("resource", typ)
			known[typ] = known[typ] || ok
			for p := range paths {
				for step := range strings.SplitSeq(p, ".") {
					known[step] = true
				}
			}
		}
	}
	for _, w := range words {
		if !known[w] && !valuesInFixes[w] {
			t.Errorf("%s: no such type or argument: %s", at, w)
		}
	}
}

// valuesInFixes are words of fixes that are values, or arguments of what
// stands inside an attribute of unknown shape.
var valuesInFixes = map[string]bool{"medium_ha_2_0": true, "select_first_n": true}

// literals are the texts that an expression is made of.
func literals(e hclsyntax.Expression) []string {
	var out []string
	_ = hclsyntax.VisitAll(e, func(n hclsyntax.Node) hcl.Diagnostics {
		if l, ok := n.(*hclsyntax.LiteralValueExpr); ok && l.Val.Type() == cty.String && !l.Val.IsNull() {
			out = append(out, l.Val.AsString())
		}
		return nil
	})
	return out
}

// objectKeys are the keys of all objects in an expression.
func objectKeys(e hclsyntax.Expression) []string {
	var out []string
	_ = hclsyntax.VisitAll(e, func(n hclsyntax.Node) hcl.Diagnostics {
		if o, ok := n.(*hclsyntax.ObjectConsExpr); ok {
			for _, item := range o.Items {
				if k, diags := item.KeyExpr.Value(nil); !diags.HasErrors() {
					out = append(out, k.AsString())
				}
			}
		}
		return nil
	})
	return out
}
