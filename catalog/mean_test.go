package catalog

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclparse"

	"github.com/resilint/resilint/parser"
)

var update = flag.Bool("update", false, "write what the tests expect anew")

// TestMean reads each directory of testdata/mean: a small catalog, Terraform,
// and what every instance means.
func TestMean(t *testing.T) {
	dirs, err := filepath.Glob("testdata/mean/*")
	if err != nil || len(dirs) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	for _, dir := range dirs {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			c := loadFile(t, filepath.Join(dir, "catalog.hcl"))
			p := loadProject(t, c, dir)
			ix := NewIndex(c, p)
			var b strings.Builder
			for _, root := range p.Roots {
				for _, in := range root.Instances {
					writeMeaning(&b, in.Address, c.Mean(in, ix))
				}
			}
			compareGolden(t, filepath.Join(dir, "want.txt"), b.String())
		})
	}
}

func compareGolden(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Error(diff)
	}
}

func loadFile(t *testing.T, path string) *Catalog {
	t.Helper()
	file, diags := hclparse.NewParser().ParseHCLFile(path)
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	c, diags := load([]hcl.Body{file.Body})
	for _, d := range diags {
		t.Error(describe(d))
	}
	return c
}

func loadProject(t *testing.T, c *Catalog, dir string) *parser.Project {
	t.Helper()
	p, err := parser.Load(context.Background(), []string{dir}, parser.Options{Knowledge: c})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// writeMeaning writes what a reader of a golden file wants to see.
func writeMeaning(b *strings.Builder, address string, m Meaning) {
	fmt.Fprintf(b, "%s\n", address)
	line := func(name string, value any) {
		if text := strings.TrimSpace(fmt.Sprint(value)); text != "" && text != "[]" && text != "map[]" {
			fmt.Fprintf(b, "  %s: %s\n", name, text)
		}
	}
	line("role", m.Role)
	line("name", m.Name)
	line("platform", m.Platform)
	line("in", strings.Trim(m.Provider+"/"+m.Region, "/"))
	line("account", m.Account)
	line("scope", m.Scope)
	line("survival", m.Survival)
	var zones []string
	for _, z := range m.Zones {
		if z.Units > 0 {
			zones = append(zones, fmt.Sprintf("%s*%g", z.Name, z.Units))
			continue
		}
		zones = append(zones, z.Name)
	}
	line("zones", zones)
	line("datacenters", m.Datacenters)
	line("host", m.Host)
	line("within", refNames(m.Within))
	if m.ZonesUnknown {
		line("zones", "not all known")
	}
	if m.Units != (Units{Min: 1, Desired: 1, Max: 1}) {
		line("units", fmt.Sprintf("%d..%d..%d group=%t per_site=%t", m.Units.Min, m.Units.Desired, m.Units.Max, m.Units.Group, m.Units.PerSite))
	}
	if m.Public != NotKnown {
		line("public", m.Public == Yes)
	}
	line("software", m.Software)
	line("labels", m.Labels)
	writeFacts(line, "", m.Facts)
	for _, name := range slices.Sorted(keysOf(m.Fixes)) {
		line("fix "+name, fmt.Sprint(m.Fixes[name].Say, " ", m.Fixes[name].Set))
	}
	for _, e := range m.Edges {
		text := fmt.Sprintf("%v -> %v group=%q mode=%s order=%d weight=%g", targetNames(e.From), targetNames(e.To), e.Group, e.Mode, e.Order, e.Weight)
		if e.Open {
			text += " open"
		}
		line("edge "+string(e.Kind), text)
	}
	for _, a := range m.Amends {
		line("amend", fmt.Sprint(targetNames(a.Targets), " software=", a.Software, " needs=", targetNames(a.Needs)))
		if a.Select != nil {
			line("amend selects", fmt.Sprintf("%+v", *a.Select))
		}
		if a.Units != nil {
			line("amend units", fmt.Sprintf("%+v", *a.Units))
		}
		writeFacts(line, "amend ", a.Facts)
	}
	line("passes to", refNames(m.PassesTo))
	line("reached by", refNames(m.ReachedBy))
	line("data of", refNames(m.DataOf))
	if m.Set != nil {
		line("set", fmt.Sprintf("%+v", *m.Set))
	}
	if m.Selector != nil {
		line("selector", fmt.Sprintf("%+v", *m.Selector))
	}
	for _, u := range m.Unknown {
		line("unknown", fmt.Sprintf("%s at %s", u.Attr, place1(u.Range)))
	}
	for _, p := range m.Parts {
		writeMeaning(b, address+p.Suffix, p.Meaning)
	}
}

func writeFacts(line func(string, any), prefix string, facts Facts) {
	for _, name := range slices.Sorted(keysOf(facts)) {
		f := facts[name]
		text := [...]string{"not known", "no", "yes"}[f.Value]
		if f.Number == f.Number {
			text += fmt.Sprintf(" %g", f.Number)
		}
		if f.Text != "" {
			text += fmt.Sprintf(" %q", f.Text)
		}
		line(prefix+"fact "+string(name), text+" at "+place1(f.Range))
	}
}

func place1(r parser.Range) string {
	return fmt.Sprintf("%s:%d", filepath.Base(r.File), r.Line)
}

func refNames(refs []parser.Ref) []string {
	var out []string
	for _, r := range refs {
		out = append(out, strings.TrimSuffix(r.Instance.Address+"."+r.Attr, "."))
	}
	return out
}

func targetNames(targets []Target) []string {
	var out []string
	for _, t := range targets {
		if t.Ref.Instance == nil {
			out = append(out, fmt.Sprintf("%q", t.Name))
			continue
		}
		out = append(out, refNames([]parser.Ref{t.Ref})...)
	}
	return out
}
