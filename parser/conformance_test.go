package parser

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// The suite in testdata/conformance holds what the real Terraform answers. Its
// README says how a case is compared; compare.py there does the same.
const suite = "../testdata/conformance"

type caseMeta struct {
	Args      []string
	Env       map[string]string
	Workspace string
}

type expectation struct {
	Error  bool
	Errors []struct {
		File, Summary string
		Line          *int
	}
	Resources       []expectedResource
	Outputs         map[string]any
	Unresolved      []string
	TolerateUnknown bool `json:"tolerate_unknown"`
	Placement       []map[string]any
}

type expectedResource struct {
	Address, Type  string
	Values         map[string]any
	ProviderConfig map[string]any `json:"provider_config"`
}

func TestConformance(t *testing.T) {
	for _, kind := range []string{"plan", "errors", "placement"} {
		cases, err := filepath.Glob(filepath.Join(suite, kind, "*", "expected.json"))
		if err != nil || len(cases) == 0 {
			t.Fatalf("no cases of %s: %v", kind, err)
		}
		for _, c := range cases {
			dir := filepath.Dir(c)
			t.Run(kind+"/"+filepath.Base(dir), func(t *testing.T) { conform(t, dir) })
		}
	}
}

func conform(t *testing.T, dir string) {
	t.Helper()
	var want expectation
	decode(t, filepath.Join(dir, "expected.json"), &want)
	var meta caseMeta
	if _, err := os.Stat(filepath.Join(dir, "case.json")); err == nil {
		decode(t, filepath.Join(dir, "case.json"), &meta)
	}
	t.Setenv("HOME", "/home/probe")
	t.Chdir(dir)
	opts := Options{Env: meta.Env, Workspace: meta.Workspace}
	for i := 0; i < len(meta.Args); i++ {
		if f, ok := strings.CutPrefix(meta.Args[i], "-var-file="); ok {
			opts.Inputs = append(opts.Inputs, Input{File: f})
		} else if v, ok := strings.CutPrefix(meta.Args[i], "-var="); ok {
			opts.Inputs = append(opts.Inputs, Input{Var: v})
		} else if meta.Args[i] == "-var" && i+1 < len(meta.Args) {
			i++
			opts.Inputs = append(opts.Inputs, Input{Var: meta.Args[i]})
		} else if meta.Args[i] == "-var-file" && i+1 < len(meta.Args) {
			i++
			opts.Inputs = append(opts.Inputs, Input{File: meta.Args[i]})
		}
	}
	p, err := Load(t.Context(), []string{"."}, opts)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := Dump(&out, p); err != nil {
		t.Fatal(err)
	}
	cwd, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	text := strings.ReplaceAll(out.String(), cwd, "<CWD>")
	var got struct {
		Resources []struct {
			Address, Type, Mode string
			Values              map[string]any
			Provider            struct {
				Type, Alias string
				Config      map[string]any
			}
			Placement struct{ Region string }
		}
		Outputs     map[string]any
		Diagnostics []DumpedDiagnostic
	}
	d := json.NewDecoder(strings.NewReader(text))
	d.UseNumber()
	if err := d.Decode(&got); err != nil {
		t.Fatal(err)
	}
	var faults []DumpedDiagnostic
	for _, d := range got.Diagnostics {
		if d.Severity == Error {
			faults = append(faults, d)
		}
	}
	if want.Error {
		for _, w := range want.Errors {
			for _, f := range faults {
				if w.Line == nil || w.File == f.File && *w.Line == f.Line {
					return
				}
			}
		}
		t.Fatalf("errors are %v, want one of %v", faults, want.Errors)
	}
	if len(faults) > 0 && len(want.Unresolved) == 0 {
		t.Errorf("unexpected errors: %v", faults)
	}
	if want.Placement != nil {
		for _, w := range want.Placement {
			for _, g := range got.Resources {
				if g.Address != w["address"] {
					continue
				}
				alias := strings.TrimSuffix(g.Provider.Type+"."+g.Provider.Alias, ".")
				if w["provider"] != nil && alias != w["provider"] {
					t.Errorf("%s: provider is %s, want %v", g.Address, alias, w["provider"])
				}
				if w["region"] != nil && g.Placement.Region != w["region"] {
					t.Errorf("%s: region is %s, want %v", g.Address, g.Placement.Region, w["region"])
				}
			}
		}
		return
	}
	c := &comparer{tolerate: want.TolerateUnknown}
	byAddress := map[string]int{}
	for i, g := range got.Resources {
		if _, twice := byAddress[g.Address]; twice {
			t.Errorf("%s is listed twice", g.Address)
		}
		byAddress[g.Address] = i
	}
	expected := map[string]bool{}
	for _, w := range want.Resources {
		expected[w.Address] = true
		i, ok := byAddress[w.Address]
		if !ok {
			t.Errorf("%s is missing", w.Address)
			continue
		}
		g := got.Resources[i]
		if w.Type == "terraform_data" {
			c.diff(w.Address, withoutNull(w.Values), withoutNull(g.Values))
		} else {
			delete(g.Values, "id")
			c.diff(w.Address, prune(w.Values), prune(g.Values))
		}
		if w.ProviderConfig != nil {
			c.diff(w.Address+" provider", prune(w.ProviderConfig), prune(g.Provider.Config))
		}
	}
	for _, g := range got.Resources {
		if !expected[g.Address] && g.Mode == "managed" && !unresolvedAddress(g.Address, want.Unresolved) {
			t.Errorf("%s is not expected", g.Address)
		}
	}
	if want.Outputs != nil {
		c.diff("outputs", any(want.Outputs), any(got.Outputs))
	}
	for _, d := range c.out {
		t.Error(d)
	}
}

func decode(t *testing.T, file string, into any) {
	t.Helper()
	src, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	d := json.NewDecoder(bytes.NewReader(src))
	d.UseNumber()
	if err := d.Decode(into); err != nil {
		t.Fatal(err)
	}
}

func unresolvedAddress(address string, unresolved []string) bool {
	base := withoutKeys(address)
	return slices.ContainsFunc(unresolved, func(u string) bool { return base == u || strings.HasPrefix(base, u+".") })
}

func withoutKeys(address string) string {
	var b strings.Builder
	depth, quoted := 0, false
	for i := range len(address) {
		c := address[i]
		switch {
		case quoted:
			quoted = c != '"' || address[i-1] == '\\'
		case c == '[':
			depth++
		case c == ']':
			depth--
		case depth > 0:
			quoted = c == '"'
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}

func withoutNull(m map[string]any) map[string]any {
	out := map[string]any{}
	for k, v := range m {
		if v != nil {
			out[k] = v
		}
	}
	return out
}

// prune makes null, empty lists and absent attributes of stub types alike.
func prune(v any) any {
	switch x := v.(type) {
	case map[string]any:
		out := map[string]any{}
		for k, e := range x {
			if l, ok := e.([]any); e != nil && (!ok || len(l) > 0) {
				out[k] = prune(e)
			}
		}
		return out
	case []any:
		out := make([]any, len(x))
		for i, e := range x {
			out[i] = prune(e)
		}
		return out
	}
	return v
}

type comparer struct {
	tolerate bool
	out      []string
}

func (c *comparer) add(path string, want, got any) {
	c.out = append(c.out, fmt.Sprintf("%s: want %v, got %v", path, want, got))
}

func isUnknown(v any) bool {
	m, ok := v.(map[string]any)
	return ok && len(m) == 1 && m["__unknown__"] == true
}

func (c *comparer) diff(path string, want, got any) {
	if m, ok := want.(map[string]any); ok && len(m) == 1 {
		if tries, ok := m["__any_of__"].([]any); ok {
			for _, w := range tries {
				try := &comparer{tolerate: c.tolerate}
				if try.diff(path, w, got); len(try.out) == 0 {
					return
				}
			}
			c.add(path, want, got)
			return
		}
		if kind, ok := m["__type__"]; ok {
			if _, isString := got.(string); !isUnknown(got) && kind == "string" && !isString {
				c.add(path, want, got)
			}
			return
		}
	}
	if isUnknown(want) || isUnknown(got) {
		if !isUnknown(got) || !isUnknown(want) && !c.tolerate {
			c.add(path, want, got)
		}
		return
	}
	switch w := want.(type) {
	case map[string]any:
		g, ok := got.(map[string]any)
		if !ok {
			c.add(path, want, got)
			return
		}
		for k := range w {
			if _, ok := g[k]; !ok {
				c.add(path+"."+k, w[k], "nothing")
				continue
			}
			c.diff(path+"."+k, w[k], g[k])
		}
		for k := range g {
			if _, ok := w[k]; !ok {
				c.add(path+"."+k, "nothing", g[k])
			}
		}
	case []any:
		g, ok := got.([]any)
		if !ok || len(g) != len(w) {
			c.add(path, want, got)
			return
		}
		for i := range w {
			c.diff(fmt.Sprintf("%s[%d]", path, i), w[i], g[i])
		}
	case json.Number:
		g, ok := got.(json.Number)
		if !ok || !sameNumber(w, g) {
			c.add(path, want, got)
		}
	default:
		if !reflect.DeepEqual(want, got) {
			c.add(path, want, got)
		}
	}
}

func sameNumber(a, b json.Number) bool {
	x, _, errX := big.ParseFloat(a.String(), 10, 512, big.ToNearestEven)
	y, _, errY := big.ParseFloat(b.String(), 10, 512, big.ToNearestEven)
	if errX != nil || errY != nil {
		return false
	}
	d := new(big.Float).Abs(new(big.Float).Sub(x, y))
	return d.Cmp(new(big.Float).Mul(new(big.Float).Abs(x), big.NewFloat(1e-12))) <= 0
}
