package parser

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// FuzzLoad feeds arbitrary text through reading and evaluation, in either
// syntax. Whatever it says, Load comes back.
func FuzzLoad(f *testing.F) {
	seeds, err := filepath.Glob(filepath.Join(suite, "*", "*", "main.tf*"))
	if err != nil {
		f.Fatal(err)
	}
	for _, s := range seeds {
		src, err := os.ReadFile(s)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(src), strings.HasSuffix(s, ".json"))
	}
	f.Add("locals {\n  a = [for x in local.a : x]\n}\n", false)
	f.Add("module \"m\" {\n  source = \"./\"\n}\n", false)
	f.Add("resource \"a\" \"b\" {\n  count = length(a.b)\n  dynamic \"x\" {\n    for_each = a.b\n    content {}\n  }\n}\n", false)
	f.Add("output \"o\" {\n  value = module.a[\"%{ for x in y }\"]b\n}\n", false)
	nested := "true"
	for range 25 {
		nested = "(" + nested + ") ? a_b.c.d : a_b.e.d"
	}
	f.Add("resource \"a_b\" \"c\" {}\nresource \"a_b\" \"e\" {}\noutput \"o\" {\n  value = "+nested+"\n}\n", false)
	f.Fuzz(func(t *testing.T, src string, isJSON bool) {
		if len(src) > 1<<16 {
			return
		}
		dir := t.TempDir()
		name := "main.tf"
		if isJSON {
			name = "main.tf.json"
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(src), 0o600); err != nil {
			t.Fatal(err)
		}
		start := time.Now()
		p, err := Load(t.Context(), []string{dir}, Options{})
		if took := time.Since(start); took > time.Minute {
			t.Errorf("reading took %s", took)
		}
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range p.Roots {
			for _, i := range r.Instances {
				RefsOf(i.Config())
			}
		}
		for _, d := range p.Diagnostics {
			if strings.Contains(d.Message, "could not be evaluated") || strings.Contains(d.Message, "Cannot parse this file: runtime") {
				t.Errorf("internal error: %s", d.Message)
			}
		}
	})
}
