package catalog

import (
	"io/fs"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestLazy holds what is read when it is needed against what is read at once.
func TestLazy(t *testing.T) {
	paths, err := fs.Glob(files, "*.hcl")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range paths {
		src, err := files.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, ok := split(name, src); !ok {
			t.Errorf("%s: every block must start in the first column and end with a brace there", name)
		}
	}
	lazy, diags := Load()
	for _, d := range diags {
		t.Error(describe(d))
	}
	whole, _ := Check()
	for _, kind := range []string{"resource", "data"} {
		got, want := lazy.slots(kind), whole.slots(kind)
		if diff := cmp.Diff(names(want), names(got)); diff != "" {
			t.Errorf("%s: %s", kind, diff)
		}
		for _, typ := range names(want) {
			g, w := got[typ].entry(), want[typ].entry()
			if g == nil {
				t.Errorf("%s %s was not read", kind, typ)
				continue
			}
			if diff := cmp.Diff(w.rng, g.rng); diff != "" {
				t.Errorf("%s %s stands elsewhere: %s", kind, typ, diff)
			}
		}
	}
	if diff := cmp.Diff(names(whole.modules), names(lazy.modules)); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(whole.Providers(), lazy.Providers()); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(whole.Platforms(), lazy.Platforms()); diff != "" {
		t.Error(diff)
	}
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, diags := Load(); diags.HasErrors() {
			b.Fatal(diags)
		}
	}
}
