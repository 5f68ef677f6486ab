package catalog

import (
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
)

// TestCatalog holds every file of the catalog against the language and against
// the providers' published schemas. Run it for one file with
// -run 'TestCatalog/aws_compute.hcl'.
func TestCatalog(t *testing.T) {
	c, diags := Check()
	names, err := filepath.Glob("*.hcl")
	if err != nil || len(names) == 0 {
		t.Fatalf("no files: %v", err)
	}
	s := &schemas{loaded: map[string]*schema{}}
	absent := readAbsent(t)
	for _, name := range names {
		t.Run(name, func(t *testing.T) {
			for _, d := range diags {
				if d.Subject != nil && d.Subject.Filename == name {
					t.Error(describe(d))
				}
			}
			for _, entries := range []map[string]*slot{c.resources, c.data} {
				done := map[*entry]bool{}
				for _, typ := range slices.Sorted(keysOf(entries)) {
					if e := entries[typ].entry(); e.rng.Filename == name && !done[e] {
						done[e] = true
						s.checkEntry(t, e, absent)
					}
				}
			}
		})
	}
}

func keysOf[K ~string, V any](m map[K]V) func(func(K) bool) {
	return func(yield func(K) bool) {
		for k := range m {
			if !yield(k) {
				return
			}
		}
	}
}

func describe(d *hcl.Diagnostic) string {
	at := ""
	if d.Subject != nil {
		at = fmt.Sprintf("%s:%d:%d: ", d.Subject.Filename, d.Subject.Start.Line, d.Subject.Start.Column)
	}
	return strings.TrimSpace(at + d.Summary + " " + d.Detail)
}

// A schema is what one provider publishes: attribute paths by type.
type schema struct {
	Source    string            `json:"source"`
	Flat      bool              `json:"flat"` // nested attributes stand beside the others, without their blocks' names
	Resources map[string]string `json:"resources"`
	Data      map[string]string `json:"data"`
	parsed    map[string]map[string]bool
}

type schemas struct{ loaded map[string]*schema }

func (s *schemas) of(t *testing.T, provider string) *schema {
	t.Helper()
	if got, ok := s.loaded[provider]; ok {
		return got
	}
	s.loaded[provider] = nil
	f, err := os.Open(filepath.Join("..", "testdata", "schema", provider+".json.gz"))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	out := &schema{parsed: map[string]map[string]bool{}}
	if err := json.NewDecoder(z).Decode(out); err != nil {
		t.Fatal(err)
	}
	s.loaded[provider] = out
	return out
}

// paths gives a type's paths, each true where it is a whole one and false
// where it only leads to others.
func (s *schema) paths(kind, typ string) (map[string]bool, bool) {
	if got, ok := s.parsed[kind+typ]; ok {
		return got, got != nil
	}
	list, ok := s.Resources[typ]
	if kind == "data" {
		list, ok = s.Data[typ]
	}
	if !ok {
		s.parsed[kind+typ] = nil
		return nil, false
	}
	out := map[string]bool{"id": true}
	for p := range strings.FieldsSeq(list) {
		out[p] = true
		for i := strings.LastIndexByte(p, '.'); i > 0; i = strings.LastIndexByte(p[:i], '.') {
			out[p[:i]] = false
		}
	}
	s.parsed[kind+typ] = out
	return out, true
}

// has reports whether a path exists. What stands inside a leaf (a map, an
// object of unknown shape) cannot be told and is accepted.
func (s *schema) has(known map[string]bool, path string) bool {
	if _, ok := known[path]; ok {
		return true
	}
	parts := strings.Split(path, ".")
	for i := len(parts) - 1; i > 0; i-- {
		leaf, ok := known[strings.Join(parts[:i], ".")]
		if !ok {
			continue
		}
		if !s.Flat {
			return leaf
		}
		return true
	}
	return false
}

// checkEntry holds an entry against the schemas of its types. What one body
// says of several types must be true of one of them.
func (s *schemas) checkEntry(t *testing.T, e *entry, absent map[string]bool) {
	t.Helper()
	at := func(rng hcl.Range) string {
		return fmt.Sprintf("%s:%d:%d", rng.Filename, rng.Start.Line, rng.Start.Column)
	}
	type typed struct {
		name  string
		sch   *schema
		known map[string]bool
	}
	var types []typed
	for _, typ := range e.types {
		prefix, _, _ := strings.Cut(typ, "_")
		sch := s.of(t, prefix)
		if sch == nil || e.kind == "data" && sch.Data == nil {
			return
		}
		known, ok := sch.paths(e.kind, typ)
		switch {
		case ok:
			types = append(types, typed{typ, sch, known})
		case absent[e.kind+" "+typ]:
			return
		default:
			t.Errorf("%s: the schema has no %s %q; did you mean %v? If it exists in other versions, add the line \"%s %s\" to catalog/testdata/absent.txt.",
				at(e.rng), e.kind, typ, nearest(typ, typesOf(sch, e.kind), 3), e.kind, typ)
		}
	}
	if len(types) == 0 {
		return
	}
	complain := func(rng hcl.Range, path string) {
		var near []string
		last := path[strings.LastIndexByte(path, '.')+1:]
		for _, typ := range types {
			if typ.sch.has(typ.known, path) || absent[e.kind+" "+typ.name+" "+path] {
				return
			}
			for p := range typ.known {
				if p[strings.LastIndexByte(p, '.')+1:] == last {
					near = append(near, p)
				}
			}
		}
		if len(near) == 0 {
			near = nearest(path, slices.Sorted(keysOf(types[0].known)), 4)
		}
		slices.Sort(near)
		near = slices.Compact(near)
		t.Errorf("%s: %s has no attribute %q; near: %v", at(rng), types[0].name, path, near[:min(len(near), 6)])
	}
	seen := map[string]bool{}
	for _, x := range e.expressions() {
		for _, p := range paths(x.src, e.locals) {
			if p.root == "self" && !seen[p.path] {
				seen[p.path] = true
				complain(p.rng, p.path)
			}
		}
	}
	for _, name := range append(slices.Clone(e.identifies), e.foreign...) {
		complain(e.rng, name)
	}
	for _, f := range e.fixes {
		if f.set != nil && f.set.konst != cty.NilVal && f.set.konst.CanIterateElements() {
			for name := range f.set.konst.AsValueMap() {
				complain(f.set.src.Range(), name)
			}
		}
	}
	if e.defaults != nil {
		checkDefaults(e.defaults, "", func(path string, x *expr) {
			rng := e.rng
			if x != nil {
				rng = x.src.Range()
			}
			complain(rng, path)
		})
	}
}

func checkDefaults(d *defaults, prefix string, f func(path string, x *expr)) {
	for name, x := range d.attrs {
		f(prefix+name, x)
	}
	for name, inner := range d.blocks {
		f(prefix+name, nil)
		checkDefaults(inner, prefix+name+".", f)
	}
}

func typesOf(s *schema, kind string) []string {
	if kind == "data" {
		return slices.Sorted(keysOf(s.Data))
	}
	return slices.Sorted(keysOf(s.Resources))
}

// readAbsent lists what exists although the schemas at hand do not say so:
// "resource TYPE" or "resource TYPE PATH" a line.
func readAbsent(t *testing.T) map[string]bool {
	t.Helper()
	src, err := os.ReadFile(filepath.Join("testdata", "absent.txt"))
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]bool{}
	for line := range strings.Lines(string(src)) {
		line, _, _ = strings.Cut(line, "#")
		if fields := strings.Fields(line); len(fields) > 1 {
			out[strings.Join(fields, " ")] = true
		}
	}
	return out
}
