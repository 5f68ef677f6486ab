package catalog

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// TestFaults holds the messages for every kind of mistake.
func TestFaults(t *testing.T) {
	dir := filepath.Join("testdata", "faults")
	src, err := os.ReadFile(filepath.Join(dir, "catalog.hcl"))
	if err != nil {
		t.Fatal(err)
	}
	file, diags := hclsyntax.ParseConfig(src, "catalog.hcl", hcl.InitialPos)
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	_, diags = load([]hcl.Body{file.Body})
	var b strings.Builder
	for _, d := range diags {
		b.WriteString(describe(d) + "\n")
	}
	compareGolden(t, filepath.Join(dir, "want.txt"), b.String())
}

// TestOverride: the users' own entry replaces the catalog's.
func TestOverride(t *testing.T) {
	src := "service \"x\" {}\nresource \"aws_db_instance\" {\n  role = \"cache\"\n}\n"
	file, diags := hclsyntax.ParseConfig([]byte(src), ".resilint.hcl", hcl.InitialPos)
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	c, diags := Load(file.Body)
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	if e := c.resources["aws_db_instance"].entry(); e.rng.Filename != ".resilint.hcl" {
		t.Errorf("the entry stands in %s", e.rng.Filename)
	}
}
