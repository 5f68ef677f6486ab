package config

import (
	"cmp"
	"fmt"
	"maps"
	"path"
	"slices"
	"sort"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"

	"github.com/resilint/resilint/parser"
)

// A reader takes the attributes of one block, and remembers which it took, so
// that done can name the ones that nobody asked for.
type reader struct {
	block  *hclsyntax.Block
	header parser.Range
	asked  map[string]bool
	diags  parser.Diagnostics
}

func newReader(b *hclsyntax.Block) *reader {
	return &reader{block: b, header: toRange(b.DefRange()), asked: map[string]bool{}}
}

func (r *reader) at(where parser.Range, format string, args ...any) {
	r.diags = append(r.diags, fault(where, format, args...))
}

func (r *reader) fault(name, format string, args ...any) {
	r.at(toRange(r.block.Body.Attributes[name].Expr.Range()), format, args...)
}

func (r *reader) has(name string) bool { return r.block.Body.Attributes[name] != nil }

func (r *reader) label(what string) string {
	if len(r.block.Labels) != 1 || r.block.Labels[0] == "" {
		r.at(r.header, "A %s block takes one label, %s.", r.block.Type, what)
		return ""
	}
	return r.block.Labels[0]
}

func (r *reader) noLabels() {
	if len(r.block.Labels) > 0 {
		r.at(r.header, "A block of type %s takes no label.", r.block.Type)
	}
}

// value evaluates an attribute as the wanted type. Only literals, operators and
// templates make sense here: there is nothing to refer to.
func (r *reader) value(name string, want cty.Type, example string) (cty.Value, bool) {
	r.asked[name] = true
	a := r.block.Body.Attributes[name]
	if a == nil {
		return cty.NilVal, false
	}
	v, diags := a.Expr.Value(nil)
	if diags.HasErrors() {
		r.diags = append(r.diags, fromHCL(diags)...)
		return cty.NilVal, false
	}
	v, err := convert.Convert(v, want)
	if err != nil || v.IsNull() || !v.IsWhollyKnown() {
		r.fault(name, "%s must be like this: %s = %s.", name, name, example)
		return cty.NilVal, false
	}
	return v, true
}

func (r *reader) string(name string) string {
	v, ok := r.value(name, cty.String, `"text"`)
	if !ok {
		return ""
	}
	return v.AsString()
}

func (r *reader) number(name string) (float64, bool) {
	v, ok := r.value(name, cty.Number, "3")
	if !ok {
		return 0, false
	}
	f, _ := v.AsBigFloat().Float64()
	return f, true
}

func (r *reader) strings(name string) []string {
	v, ok := r.value(name, cty.List(cty.String), `["one", "two"]`)
	if !ok {
		return nil
	}
	var out []string
	for _, e := range v.AsValueSlice() {
		if e.IsNull() {
			r.fault(name, "%s has an element that is null.", name)
			return nil
		}
		out = append(out, e.AsString())
	}
	return out
}

func (r *reader) stringMap(name string) map[string]string {
	v, ok := r.value(name, cty.Map(cty.String), `{ dc = "pangyo" }`)
	if !ok {
		return nil
	}
	out := map[string]string{}
	for k, e := range v.AsValueMap() {
		if !e.IsNull() {
			out[k] = e.AsString()
		}
	}
	return out
}

func (r *reader) severity(name string) (Severity, bool) {
	if !r.has(name) {
		r.asked[name] = true
		return "", false
	}
	s := Severity(r.string(name))
	if s.Rank() < 0 {
		r.fault(name, "A severity is error, warning, note or off, not %q.", s)
		return "", false
	}
	return s, true
}

func (r *reader) globs(name string, patterns []string) {
	for _, p := range patterns {
		if !doublestar.ValidatePattern(p) {
			r.fault(name, "%q is no valid pattern.", p)
		}
	}
}

// paths reads globs of directories.
func (r *reader) paths(name string) []string {
	out := r.strings(name)
	r.globs(name, out)
	for i, p := range out {
		out[i] = path.Clean(p)
	}
	return out
}

// rest names the attributes that nobody has asked for yet, sorted.
func (r *reader) rest() []string {
	var out []string
	for _, name := range sortedKeys(r.block.Body.Attributes) {
		if !r.asked[name] {
			out = append(out, name)
		}
	}
	return out
}

// done gives what was wrong with the block, unknown settings included.
func (r *reader) done() parser.Diagnostics {
	for _, name := range r.rest() {
		known := slices.Sorted(maps.Keys(r.asked))
		r.at(toRange(r.block.Body.Attributes[name].NameRange), "A %s block has no setting %q. It has: %s.", r.block.Type, name, strings.Join(known, ", "))
	}
	for _, b := range r.block.Body.Blocks {
		r.at(toRange(b.TypeRange), "A %s block holds no blocks, and %q is one.", r.block.Type, b.Type)
	}
	return r.diags
}

func fault(where parser.Range, format string, args ...any) parser.Diagnostic {
	return parser.Diagnostic{Severity: parser.Error, Range: where, Message: fmt.Sprintf(format, args...), Kind: parser.KindInput}
}

func fromHCL(diags hcl.Diagnostics) parser.Diagnostics {
	var out parser.Diagnostics
	for _, d := range diags {
		var where parser.Range
		if d.Subject != nil {
			where = toRange(*d.Subject)
		}
		out = append(out, fault(where, "%s: %s", d.Summary, d.Detail))
	}
	return out
}

func toRange(r hcl.Range) parser.Range {
	return parser.Range{File: r.Filename, Line: r.Start.Line, Column: r.Start.Column, EndLine: r.End.Line, EndColumn: r.End.Column}
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

func sortedAttributes(attrs hclsyntax.Attributes) []*hclsyntax.Attribute {
	out := slices.Collect(maps.Values(attrs))
	sort.Slice(out, func(i, j int) bool { return out[i].NameRange.Start.Byte < out[j].NameRange.Start.Byte })
	return out
}

// sortedRules lists the rule blocks of all files.
func (c *Config) sortedRules() []*Rule {
	var out []*Rule
	files := c.declared
	if len(files) == 0 {
		files = []*Config{c}
	}
	for _, f := range files {
		out = append(out, slices.Collect(maps.Values(f.Rules))...)
		out = append(out, f.pathRules...)
	}
	sort.SliceStable(out, func(i, j int) bool {
		a, b := out[i], out[j]
		return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.Range.File, b.Range.File), cmp.Compare(a.Range.Line, b.Range.Line)) < 0
	})
	return out
}
