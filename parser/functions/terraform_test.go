package functions

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"golang.org/x/sync/errgroup"
)

// With -update, Terraform 1.11 (on the PATH) says what testdata/expressions.txt
// should give, into testdata/expected.json:
//
//	go test ./parser/functions -run TestAsTerraform -update
var update = flag.Bool("update", false, "ask terraform for the expected values")

// failed stands for every error: how it reads is each program's own affair.
const failed = "ERROR"

func TestAsTerraform(t *testing.T) {
	exprs := readExpressions(t)
	path := filepath.Join("testdata", "expected.json")
	if *update {
		writeExpected(t, path, exprs)
	}
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var expected map[string]string
	if err := json.Unmarshal(raw, &expected); err != nil {
		t.Fatal(err)
	}
	t.Setenv("HOME", "/home/probe")
	ctx := moduleContext(t)
	for _, src := range exprs {
		t.Run(src, func(t *testing.T) {
			want, ok := expected[src]
			if !ok {
				t.Fatal("nobody asked Terraform: run with -update")
			}
			got, message := evaluate(src, ctx)
			if testing.Verbose() && message != "" {
				t.Log(message)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("want (-) and got (+):\n%s%s", diff, message)
			}
		})
	}
}

func readExpressions(t *testing.T) []string {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join("testdata", "expressions.txt"))
	if err != nil {
		t.Fatal(err)
	}
	var exprs []string
	for line := range strings.Lines(string(raw)) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			exprs = append(exprs, line)
		}
	}
	return exprs
}

func evaluate(src string, ctx *hcl.EvalContext) (result, message string) {
	expr, diags := hclsyntax.ParseExpression([]byte(src), "expression", hcl.InitialPos)
	if diags.HasErrors() {
		return failed, diags.Error()
	}
	Instrument(expr)
	v, diags := expr.Value(ctx)
	if diags.HasErrors() {
		return failed, diags[0].Summary + ": " + diags[0].Detail
	}
	return strings.TrimSpace(show(v, 0)), ""
}

// moduleContext is what testdata/module declares, as it is while planning.
func moduleContext(t *testing.T) *hcl.EvalContext {
	t.Helper()
	dir, err := filepath.Abs(filepath.Join("testdata", "module"))
	if err != nil {
		t.Fatal(err)
	}
	id := cty.UnknownVal(cty.String).RefineNotNull()
	s := cty.StringVal
	fs := New(Options{BaseDir: dir, Boundary: dir})
	locals := map[string]cty.Value{
		"unknown":  cty.UnknownVal(cty.String),
		"id":       id,
		"mixed":    cty.ObjectVal(map[string]cty.Value{"known": cty.NumberIntVal(1), "unknown": id}),
		"ids":      cty.ListVal([]cty.Value{id, id}),
		"idmap":    cty.ObjectVal(map[string]cty.Value{"k0": id, "k1": id}),
		"uset":     cty.SetVal([]cty.Value{id}),
		"nullstr":  cty.NullVal(cty.String),
		"strings":  cty.ListVal([]cty.Value{s("x"), s("y"), s("z")}),
		"greeting": s("Hello, ${name}!"),
		"bad":      s("Hello, ${name"),
		"loop":     s("%{ for n in names }<${n}>%{ endfor }"),
		"number":   cty.NumberIntVal(5),
	}
	split, err := fs["split"].Call([]cty.Value{s(","), id})
	if err != nil {
		t.Fatal(err)
	}
	locals["ulist"] = split
	return &hcl.EvalContext{
		Functions: fs,
		Variables: map[string]cty.Value{
			"local": cty.ObjectVal(locals),
			"var": cty.ObjectVal(map[string]cty.Value{
				"secret":  s("hush").Mark(Sensitive{}),
				"secrets": cty.TupleVal([]cty.Value{s("a"), s("b")}).Mark(Sensitive{}),
				"session": s("tmp").Mark(Ephemeral{}),
			}),
			"path": cty.ObjectVal(map[string]cty.Value{"cwd": s(filepath.ToSlash(dir))}),
		},
	}
}

// show writes a value as Terraform's console does.
func show(v cty.Value, indent int) string {
	if plain, _ := v.Unmark(); !plain.IsKnown() {
		return "(known after apply)"
	}
	if v.HasMark(Ephemeral{}) {
		return "(ephemeral value)"
	}
	if v.HasMark(Sensitive{}) {
		return "(sensitive value)"
	}
	ty := v.Type()
	v, _ = v.Unmark()
	switch {
	case v.IsNull():
		return showNull(ty)
	case ty == cty.String:
		return showString(v.AsString(), indent)
	case ty == cty.Number:
		return v.AsBigFloat().Text('f', -1)
	case ty == cty.Bool:
		return strconv.FormatBool(v.True())
	case ty.IsListType():
		return "tolist(" + showSequence(v, indent) + ")"
	case ty.IsSetType():
		return "toset(" + showSequence(v, indent) + ")"
	case ty.IsTupleType():
		return showSequence(v, indent)
	case ty.IsMapType():
		return "tomap(" + showMapping(v, indent) + ")"
	default:
		return showMapping(v, indent)
	}
}

func showNull(ty cty.Type) string {
	switch {
	case ty == cty.DynamicPseudoType:
		return "null"
	case ty.IsPrimitiveType():
		return "to" + ty.FriendlyName() + "(null)"
	case ty.IsListType():
		return "tolist(null) /* of " + ty.ElementType().FriendlyName() + " */"
	case ty.IsSetType():
		return "toset(null) /* of " + ty.ElementType().FriendlyName() + " */"
	case ty.IsMapType():
		return "tomap(null) /* of " + ty.ElementType().FriendlyName() + " */"
	default:
		return "null /* " + ty.FriendlyName() + " */"
	}
}

func showString(s string, indent int) string {
	if !strings.Contains(s, "\n") {
		return strconv.Quote(s)
	}
	lines := strings.Split(s, "\n")
	sigil := ""
	if indent > 0 {
		sigil = "-"
	}
	var b strings.Builder
	fmt.Fprintf(&b, "<<%sEOT\n", sigil)
	for _, line := range lines {
		fmt.Fprintf(&b, "%s%s\n", strings.Repeat(" ", indent), line)
	}
	fmt.Fprintf(&b, "%sEOT", strings.Repeat(" ", indent))
	return b.String()
}

func showSequence(v cty.Value, indent int) string {
	if v.LengthInt() == 0 {
		return "[]"
	}
	var b strings.Builder
	b.WriteString("[\n")
	for it := v.ElementIterator(); it.Next(); {
		_, e := it.Element()
		fmt.Fprintf(&b, "%s%s,\n", strings.Repeat(" ", indent+2), show(e, indent+2))
	}
	return b.String() + strings.Repeat(" ", indent) + "]"
}

func showMapping(v cty.Value, indent int) string {
	if v.LengthInt() == 0 {
		return "{}"
	}
	elems := v.AsValueMap()
	keys := make([]string, 0, len(elems))
	for k := range elems {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	var b strings.Builder
	b.WriteString("{\n")
	for _, k := range keys {
		fmt.Fprintf(&b, "%s%q = %s\n", strings.Repeat(" ", indent+2), k, show(elems[k], indent+2))
	}
	return b.String() + strings.Repeat(" ", indent) + "}"
}

func writeExpected(t *testing.T, path string, exprs []string) {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS(filepath.Join("testdata", "module"))); err != nil {
		t.Fatal(err)
	}
	rc := filepath.Join(dir, "..", "rc")
	if err := os.WriteFile(rc, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	run := func(stdin string, args ...string) ([]byte, []byte, error) {
		cmd := exec.CommandContext(t.Context(), "terraform", args...)
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), "HOME=/home/probe", "TF_CLI_CONFIG_FILE="+rc, "CHECKPOINT_DISABLE=1")
		cmd.Stdin = strings.NewReader(stdin)
		var stdout, stderr bytes.Buffer
		cmd.Stdout, cmd.Stderr = &stdout, &stderr
		err := cmd.Run()
		return stdout.Bytes(), stderr.Bytes(), err
	}
	if _, stderr, err := run("", "init", "-no-color"); err != nil {
		t.Fatalf("%v\n%s", err, stderr)
	}
	results := make([]string, len(exprs))
	messages := make([]string, len(exprs))
	var group errgroup.Group
	group.SetLimit(1) // Terraform locks its state
	for i, src := range exprs {
		group.Go(func() error {
			stdout, stderr, err := run(src+"\n", "console", "-plan", "-no-color")
			var exit *exec.ExitError
			switch {
			case errors.As(err, &exit):
				results[i], messages[i] = failed, string(stderr)
				if strings.Contains(messages[i], "state lock") {
					return fmt.Errorf("%s: %s", src, stderr)
				}
			case err != nil:
				return err
			default:
				results[i] = strings.TrimSpace(string(stdout))
			}
			return nil
		})
	}
	if err := group.Wait(); err != nil {
		t.Fatal(err)
	}
	expected := make(map[string]string, len(exprs))
	for i, src := range exprs {
		expected[src] = results[i]
		if messages[i] != "" {
			t.Logf("%s\n%s", src, messages[i])
		}
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(expected); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, b.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
}
