package parser

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// FuzzMutate changes the cases of the conformance suite: words of one place
// are put into another, lines are doubled, moved and dropped. So it reaches
// what arbitrary text hardly does, configurations that are almost right.
func FuzzMutate(f *testing.F) {
	cases, err := filepath.Glob(filepath.Join(suite, "*", "*"))
	if err != nil || len(cases) == 0 {
		f.Fatalf("no cases: %v", err)
	}
	for i := range cases {
		f.Add(uint16(i), uint64(i))
	}
	f.Fuzz(func(t *testing.T, which uint16, seed uint64) {
		src := cases[int(which)%len(cases)]
		dir := t.TempDir()
		if err := os.CopyFS(dir, os.DirFS(src)); err != nil {
			t.Skip(err)
		}
		mutate(t, dir, rand.New(rand.NewPCG(seed, 1)))
		start := time.Now()
		p, err := Load(t.Context(), []string{dir}, Options{})
		if took := time.Since(start); took > time.Minute {
			t.Errorf("reading took %s", took)
		}
		if err != nil {
			return // nothing is left to read
		}
		if err := Dump(discard{}, p); err != nil {
			t.Error(err)
		}
		for _, d := range p.Diagnostics {
			if internal(d.Message) {
				t.Errorf("internal error in %s: %s", src, d.Message)
			}
		}
	})
}

type discard struct{}

func (discard) Write(b []byte) (int, error) { return len(b), nil }

func internal(message string) bool {
	return slices.ContainsFunc([]string{
		"could not be evaluated", "Cannot parse this file: runtime", "Expression cannot be evaluated",
	}, func(s string) bool { return strings.Contains(message, s) })
}

// mutate makes up to four changes in the configuration files below a directory.
func mutate(t *testing.T, dir string, r *rand.Rand) {
	t.Helper()
	texts := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, e os.DirEntry, err error) error {
		if err != nil || e.IsDir() || !strings.Contains(e.Name(), ".tf") {
			return err
		}
		text, err := os.ReadFile(path)
		texts[path] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	files := slices.Sorted(maps.Keys(texts))
	if len(files) == 0 {
		t.Skip("no configuration")
	}
	for range 1 + r.IntN(4) {
		to, from := files[r.IntN(len(files))], files[r.IntN(len(files))]
		texts[to] = change(texts[to], texts[from], r)
	}
	for _, f := range files {
		if err := os.WriteFile(f, []byte(texts[f]), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

var odd = []string{
	"null", "[]", "{}", "\"\"", "true", "-1", "1e400", "each.value", "count.index", "self", "[*]", "...", "%{ for x in y }", "${", "}",
	"for_each = {}", "count = 0", "toset([])", "local.x", "var.a", "dynamic \"x\" {", "sensitive(1)", "[for k, v in {} : v]", "\"\\u0000\"",
}

func change(text, other string, r *rand.Rand) string {
	switch r.IntN(4) {
	case 0: // a line goes elsewhere
		lines, from := strings.Split(text, "\n"), strings.Split(other, "\n")
		return strings.Join(slices.Insert(lines, r.IntN(len(lines)+1), from[r.IntN(len(from))]), "\n")
	case 1: // some lines are dropped
		lines := strings.Split(text, "\n")
		at := r.IntN(len(lines))
		return strings.Join(slices.Delete(lines, at, min(at+1+r.IntN(2), len(lines))), "\n")
	case 2: // one word takes the place of another
		words := strings.FieldsFunc(other, separates)
		mine := strings.FieldsFunc(text, separates)
		if len(words) == 0 || len(mine) == 0 {
			return text
		}
		return strings.Replace(text, mine[r.IntN(len(mine))], words[r.IntN(len(words))], 1+r.IntN(2))
	}
	words := strings.FieldsFunc(text, separates)
	if len(words) == 0 {
		return text
	}
	return strings.Replace(text, words[r.IntN(len(words))], odd[r.IntN(len(odd))], 1)
}

func separates(c rune) bool { return strings.ContainsRune(" \t\n\"(),={}[]", c) }

// A bound that is reached ends the work and is named.
func TestParserBounds(t *testing.T) {
	repeat := strings.Repeat
	shared := func(format string) string {
		var b strings.Builder
		b.WriteString("locals {\n")
		for i := range 60 {
			fmt.Fprintf(&b, format, i, i+1, i+1)
		}
		return b.String() + "  a60 = [\"x\"]\n}\noutput \"o\" {\n  value = local.a0\n}\n"
	}
	tests := map[string]struct{ src, want string }{
		"range":          {"output \"o\" {\n  value = range(1000000000)\n}\n", "limit of 1024"},
		"setproduct":     {"locals {\n  l = range(1000)\n  p = setproduct(" + repeat("local.l, ", 9) + "local.l)\n}\n", "exceed this program's limit of"},
		"count":          {"resource \"aws_instance\" \"a\" {\n  count = 1e12\n}\n", "number of instances of one block"},
		"module count":   {"module \"m\" {\n  source = \"./\"\n  count = 1e12\n}\n", "number of instances of one block"},
		"brackets":       {"locals {\n  a = " + repeat("[", 5000) + repeat("]", 5000) + "\n}\n", "nesting of brackets"},
		"blocks":         {"resource \"a_b\" \"c\" {\n" + repeat("a {\n", 5000) + repeat("}\n", 5001), "nesting of brackets"},
		"operators":      {"locals {\n  a = " + repeat("!", 50_000) + "true\n}\n", "number of operators"},
		"digits":         {"locals {\n  a = " + repeat("9", 1_000_000) + "\n}\n", "number of digits"},
		"number":         {"output \"o\" {\n  value = \"${1e100000000}\"\n}\n", "size of a number"},
		"number in text": {"output \"o\" {\n  value = \"x${1e100000000}\"\n}\n", "size of a number"},
		"number in list": {"output \"o\" {\n  value = [1e100000000 * 2]\n}\n", "size of a number"},
		"number in block": {
			"resource \"aws_instance\" \"a\" {\n  cpus = 1e100000000\n}\n", "size of a number",
		},
		"dynamic in dynamic": {
			"locals {\n  l = range(100)\n}\nresource \"a_b\" \"c\" {\n" + repeat("dynamic \"d\" {\nfor_each = local.l\ncontent {\n", 10) + repeat("}\n}\n", 10) + "}\n",
			"work of evaluating this root module",
		},
		"doubling dynamic": {
			"resource \"a_b\" \"c\" {\n" + repeat("dynamic \"d\" {\nfor_each = [1, 2]\ncontent {\n", 300) + repeat("}\n}\n", 300) + "}\n",
			"work of evaluating this root module",
		},
		"loops": {
			"locals {\n  l = range(1000)\n  x = [for a in local.l : [for b in local.l : [for c in local.l : c]]]\n}\n", "work of evaluating this root module",
		},
		"template in itself, twice": {
			"output \"o\" {\n  value = \"${templatefile(\"main.tf\", {})}${templatefile(\"main.tf\", {})}\"\n}\n", "this program's limit",
		},
		"shared tuples":  {shared("  a%d = [local.a%d, local.a%d]\n"), "number of parts of one value"},
		"shared objects": {shared("  a%d = { x = local.a%d, y = local.a%d }\n"), "number of parts of one value"},
		"shared text":    {strings.ReplaceAll(shared("  a%d = \"${local.a%d}${local.a%d}\"\n"), "[\"x\"]", "\"x\""), "exceeds this program's limit"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			if err := os.WriteFile(filepath.Join(dir, "main.tf"), []byte(test.src), 0o600); err != nil {
				t.Fatal(err)
			}
			p, err := Load(t.Context(), []string{dir}, Options{})
			if err != nil {
				t.Fatal(err)
			}
			if err := Dump(discard{}, p); err != nil {
				t.Error(err)
			}
			if !slices.ContainsFunc(p.Diagnostics, func(d Diagnostic) bool { return d.Severity == Error && strings.Contains(d.Message, test.want) }) {
				t.Errorf("no diagnostic says %q: %v", test.want, p.Diagnostics[:min(3, len(p.Diagnostics))])
			}
		})
	}
}

// What is no ordinary file is told and passed over.
func TestOddFiles(t *testing.T) {
	dir := t.TempDir()
	for from, to := range map[string]string{"self": ".", "a": "b", "b": "a", "c.tf": "d.tf", "d.tf": "c.tf", "zero.tf": "/dev/zero"} {
		if err := os.Symlink(to, filepath.Join(dir, from)); err != nil {
			t.Skip("no symbolic links here")
		}
	}
	src := "module \"m\" {\n  source = \"./self/self\"\n}\noutput \"o\" {\n  value = fileset(\".\", \"**\")\n}\n"
	if err := os.WriteFile(filepath.Join(dir, "a\nb.tf"), []byte(src), 0o600); err != nil {
		t.Fatal(err)
	}
	p, err := Load(t.Context(), []string{dir}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"c.tf", "zero.tf"} {
		if !slices.ContainsFunc(p.Diagnostics, func(d Diagnostic) bool { return d.Range.File == want && d.Kind == KindFile }) {
			t.Errorf("nothing is said of %s: %v", want, p.Diagnostics)
		}
	}
}
