package functions

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// With -update-marks, testdata/marks.txt is written anew with what is true now;
// somebody must then read what has changed.
var updateMarks = flag.Bool("update-marks", false, "write testdata/marks.txt anew")

type resource string

// TestMarks holds which part of a result carries which marks. A line is an
// expression, and after "=>" its value: a value that is marked is followed by
// @ and its marks, an unknown one is written "?".
func TestMarks(t *testing.T) {
	ctx := marksContext(t)
	path := filepath.Join("testdata", "marks.txt")
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for line := range strings.Lines(string(raw)) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			fmt.Fprintln(&b, line)
			continue
		}
		src, want := line, ""
		if at := strings.LastIndex(line, " => "); at >= 0 {
			src, want = line[:at], line[at+len(" => "):]
		}
		expr, diags := hclsyntax.ParseExpression([]byte(src), "expression", hcl.InitialPos)
		if diags.HasErrors() {
			t.Fatalf("%s: %s", src, diags)
		}
		Instrument(expr)
		got := "ERROR"
		v, diags := expr.Value(ctx)
		if !diags.HasErrors() {
			got = showMarks(v)
		} else if !*updateMarks {
			got = "ERROR " + diags.Error()
		}
		if diff := cmp.Diff(want, got); diff != "" && !*updateMarks {
			t.Errorf("%s: want (-) and got (+):\n%s", src, diff)
		}
		fmt.Fprintf(&b, "%s => %s\n", src, got)
	}
	if *updateMarks {
		if err := os.WriteFile(path, []byte(b.String()), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

func marksContext(t *testing.T) *hcl.EvalContext {
	t.Helper()
	dir, err := filepath.Abs(filepath.Join("testdata", "module"))
	if err != nil {
		t.Fatal(err)
	}
	vars := map[string]cty.Value{
		"secret":  cty.StringVal("hush").Mark(Sensitive{}),
		"either":  cty.UnknownVal(cty.Bool).Mark(resource("either")),
		"text":    cty.StringVal(`${v}`),
		"num":     cty.NumberIntVal(5).Mark(resource("num")),
		"key":     cty.UnknownVal(cty.String),
		"pos":     cty.UnknownVal(cty.Number),
		"json":    cty.StringVal(`{"k": ["v"]}`).Mark(resource("json")),
		"brief":   cty.StringVal("tmp").Mark(Ephemeral{}),
		"nothing": cty.NullVal(cty.String).Mark(resource("nothing")),
		"empty":   cty.ListValEmpty(cty.String).Mark(resource("empty")),
	}
	// a, b, c are known and ua, ub, uc are not: names and ids of resources.
	for _, name := range []string{"a", "b", "c"} {
		vars[name] = cty.StringVal(name).Mark(resource(name))
		vars["u"+name] = cty.UnknownVal(cty.String).RefineNotNull().Mark(resource("u" + name))
	}
	vars["whole"] = cty.ListVal([]cty.Value{vars["ua"], vars["ub"]}).Mark(resource("whole"))
	return &hcl.EvalContext{Functions: New(Options{BaseDir: dir, Boundary: dir}), Variables: vars}
}

func showMarks(v cty.Value) string {
	v, marks := v.Unmark()
	names := make([]string, 0, len(marks))
	for mark := range marks {
		switch m := mark.(type) {
		case resource:
			names = append(names, string(m))
		case Sensitive:
			names = append(names, "SENSITIVE")
		case Ephemeral:
			names = append(names, "EPHEMERAL")
		}
	}
	slices.Sort(names)
	var text string
	switch ty := v.Type(); {
	case !v.IsKnown():
		text = "?"
	case v.IsNull():
		text = "null"
	case ty == cty.String:
		text = strconv.Quote(v.AsString())
	case ty == cty.Number:
		text = v.AsBigFloat().Text('f', -1)
	case ty == cty.Bool:
		text = strconv.FormatBool(v.True())
	default:
		var parts []string
		for it := v.ElementIterator(); it.Next(); {
			k, e := it.Element()
			part := showMarks(e)
			if ty.IsMapType() || ty.IsObjectType() {
				part = k.AsString() + " = " + part
			}
			parts = append(parts, part)
		}
		text = "[" + strings.Join(parts, ", ") + "]"
	}
	if len(names) > 0 {
		text += "@" + strings.Join(names, "+")
	}
	return text
}
