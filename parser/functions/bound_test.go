package functions

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// TestBounds holds that what costs too much ends soon, and with a BoundError.
func TestBounds(t *testing.T) {
	dir := t.TempDir()
	long := strings.Repeat("ab ", 1<<20)
	files := map[string]string{
		"loop.tftpl":  `${templatefile("loop.tftpl", {})}`,
		"nest.tftpl":  "${" + strings.Repeat("(", 100_000),
		"not.tftpl":   "${" + strings.Repeat("!", 500_000) + "true}",
		"loops.tftpl": strings.Repeat("%{ for x in l }", 6) + "x" + strings.Repeat("%{ endfor }", 6),
		"large.txt":   strings.Repeat("x", 9<<20),
	}
	for name, content := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	list := make([]cty.Value, 1000)
	for i := range list {
		list[i] = cty.NumberIntVal(int64(i))
	}
	shared := cty.StringVal("x")
	for range 60 {
		shared = cty.TupleVal([]cty.Value{shared, shared})
	}
	yaml := "a0: &a0 [x, x]\n"
	for i := range 40 {
		n, m := string(rune('0'+i/10))+string(rune('0'+i%10)), string(rune('0'+(i+1)/10))+string(rune('0'+(i+1)%10))
		if i == 0 {
			yaml = "a00: &a00 [x, x]\n"
		}
		yaml += "a" + m + ": &a" + m + " [*a" + n + ", *a" + n + "]\n"
	}
	vars := map[string]cty.Value{
		"long": cty.StringVal(long),
		"list": cty.ListVal(list),
		"big":  cty.StringVal(strings.Repeat("x", 1<<20)),
		"deep": cty.StringVal(strings.Repeat("[", 1<<20)),
		"dash": cty.StringVal(strings.Repeat("- ", 1<<19)),
		"yaml": cty.StringVal(yaml),
	}
	for _, src := range []string{
		`range(1000000000)`,
		`range(0, 1, 1e-12)`,
		`setproduct(list, list, list, list)`,
		`format("%1000000000d", 1)`,
		`format("%.1000000000f", 1)`,
		`formatlist("%100000s", [for x in list : x])`,
		`format("%[1]s%[1]s%[1]s%[1]s%[1]s%[1]s%[1]s%[1]s%[1]s%[1]s%[1]s%[1]s%[1]s%[1]s%[1]s%[1]s%[1]s", big)`,
		`indent(1000000000, "a\nb")`,
		`join(big, [for x in list : "x"])`,
		`replace(big, "x", big)`,
		`replace(big, "/x/", "$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0")`,
		`split("", long)`,
		`regexall("", long)`,
		`regexall("(x{900}y?){1,1}z", long)`,
		`tostring(1e100000000)`,
		`jsondecode(deep)`,
		`yamldecode(deep)`,
		`yamldecode(dash)`,
		`yamldecode(yaml)`,
		`file("large.txt")`,
		`templatefile("loop.tftpl", {})`,
		`templatefile("nest.tftpl", {})`,
		`templatefile("not.tftpl", {})`,
		`templatefile("loops.tftpl", { l = list })`,
		`[for a in list : [for b in list : [for c in list : [for d in list : d]]]]`,
		`try([for a in list : [for b in list : [for c in list : c]]], "fallback")`,
		`try(templatefile("loop.tftpl", {}), "fallback")`,
		`base64gunzip(base64gzip(join("", [for x in range(20) : big])))`,
	} {
		t.Run(src, func(t *testing.T) {
			expr, diags := hclsyntax.ParseExpression([]byte(src), "expression", hcl.InitialPos)
			if diags.HasErrors() {
				t.Fatal(diags)
			}
			Instrument(expr)
			limits := Limits{MaxIterations: 1_000_000}
			_, diags = expr.Value(&hcl.EvalContext{Variables: vars, Functions: New(Options{BaseDir: dir, Limits: limits})})
			if !diags.HasErrors() {
				t.Fatal("no error")
			}
			if _, ok := AsBoundError(firstError(diags)); !ok {
				t.Errorf("not a BoundError: %s", firstError(diags))
			}
		})
	}
	t.Run("shared parts", func(t *testing.T) {
		// cty itself would walk all of it, so only the count can be asked.
		left := 1000
		if err := countNodes(shared, &left, DefaultLimits()); err == nil {
			t.Error("no error")
		}
	})
}

func firstError(diags hcl.Diagnostics) *hcl.Diagnostic {
	for _, d := range diags {
		if d.Severity == hcl.DiagError {
			return d
		}
	}
	return nil
}

// TestBoundary holds that nothing outside the boundary is read.
func TestBoundary(t *testing.T) {
	top := t.TempDir()
	inside := filepath.Join(top, "repo")
	root := filepath.Join(inside, "env")
	for _, dir := range []string{root, filepath.Join(top, "repository")} {
		if err := os.MkdirAll(dir, 0o750); err != nil {
			t.Fatal(err)
		}
	}
	for _, path := range []string{filepath.Join(inside, "shared.txt"), filepath.Join(top, "secret.txt"), filepath.Join(top, "repository", "secret.txt")} {
		if err := os.WriteFile(path, []byte("x"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for link, target := range map[string]string{"link.txt": filepath.Join(top, "secret.txt"), "up": top, "near.txt": "../shared.txt", "round": "."} {
		if err := os.Symlink(target, filepath.Join(root, link)); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("HOME", top)
	ctx := &hcl.EvalContext{Functions: New(Options{BaseDir: root, Boundary: inside})}
	outside := "OUTSIDE"
	for src, want := range map[string]string{
		`file("../shared.txt")`:               `"x"`,
		`file("near.txt")`:                    `"x"`,
		`file("../../secret.txt")`:            outside,
		`file("../../repository/secret.txt")`: outside,
		`file("link.txt")`:                    outside,
		`file("up/secret.txt")`:               outside,
		`file("~/secret.txt")`:                outside,
		`file("/etc/hostname")`:               outside,
		`file("/dev/zero")`:                   outside,
		`filemd5("../../none.txt")`:           outside,
		`fileexists("../../secret.txt")`:      outside,
		`fileexists("../shared.txt")`:         "true",
		`templatefile("link.txt", {})`:        outside,
		`fileset("../..", "*")`:               outside,
		`fileset(".", "../../*")`:             outside,
		`fileset(".", "up/*")`:                "toset([])",
		`fileset("..", "**")`:                 "toset([\n  \"env/near.txt\",\n  \"shared.txt\",\n])",
	} {
		t.Run(src, func(t *testing.T) {
			expr, diags := hclsyntax.ParseExpression([]byte(src), "expression", hcl.InitialPos)
			if diags.HasErrors() {
				t.Fatal(diags)
			}
			v, diags := expr.Value(ctx)
			var got string
			if diags.HasErrors() {
				got = diags.Error()
				if _, ok := AsOutsideError(firstError(diags)); ok {
					got = outside
				}
			} else {
				got = show(v, 0)
			}
			if got != want {
				t.Errorf("got %s, want %s", got, want)
			}
		})
	}
}

// TestNoPanic calls every function with marked, unknown, null and odd values:
// what panics inside cty is an error without a stack.
func TestNoPanic(t *testing.T) {
	dir := t.TempDir()
	m := resource("m")
	odd := []cty.Value{
		cty.DynamicVal, cty.NullVal(cty.DynamicPseudoType), cty.UnknownVal(cty.String), cty.NullVal(cty.String).Mark(m),
		cty.StringVal("").Mark(m), cty.NumberIntVal(-1), cty.True.Mark(m), cty.EmptyTupleVal, cty.EmptyObjectVal.Mark(m),
		cty.UnknownVal(cty.List(cty.String)).Mark(m), cty.ListVal([]cty.Value{cty.StringVal("a").Mark(m), cty.NullVal(cty.String)}),
		cty.TupleVal([]cty.Value{cty.DynamicVal.Mark(m), cty.NullVal(cty.DynamicPseudoType)}),
		cty.ObjectVal(map[string]cty.Value{"a": cty.UnknownVal(cty.DynamicPseudoType).Mark(m)}), cty.UnknownVal(cty.Map(cty.String)),
		cty.SetVal([]cty.Value{cty.UnknownVal(cty.Number)}).Mark(m), cty.PositiveInfinity,
	}
	lazy := map[string]bool{"try": true, "can": true, "templatestring": true}
	for name, f := range New(Options{BaseDir: dir, Boundary: dir}) {
		if lazy[strings.TrimPrefix(name, "core::")] || strings.HasPrefix(name, "core::") {
			continue
		}
		for n := range 4 {
			for i := range len(odd) * len(odd) {
				args := make([]cty.Value, n)
				for j := range args {
					args[j] = odd[(i*(j+1)+i/len(odd)*j)%len(odd)]
				}
				_, err := f.Call(args)
				if err != nil && strings.Contains(err.Error(), "goroutine") {
					t.Errorf("%s%#v: %s", name, args, err)
				}
			}
		}
	}
}
