package parser

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// one knows one module.
type one struct{ body hcl.Body }

func (one) Identifies(Mode, string, string) bool                  { return false }
func (one) Data(DataQuery) (answer map[string]cty.Value, ok bool) { return nil, false }
func (o one) StandIn(string) (hcl.Body, bool)                     { return o.body, true }

// TestStandInDiagnostics: what cannot be worked out in a stand-in is said of
// the call, as nobody who calls the module can mend the stand-in.
func TestStandInDiagnostics(t *testing.T) {
	const standIn = `
variable "zones" { default = [] }
variable "size" { default = 1 }
resource "x" "failing" { zone = var.zones[3] }
resource "x" "open" { count = var.size }
output "again" { value = var.zones.none }
`
	const src = `
variable "size" {}
module "web" {
  source = "acme/web/x"
  zones  = ["a"]
  size   = var.size
}
output "again" { value = module.web.again }
`
	file, diags := hclsyntax.ParseConfig([]byte(standIn), "ours.hcl", hcl.InitialPos)
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "main.tf"), []byte(src), 0o600); err != nil {
		t.Fatal(err)
	}
	p, err := Load(t.Context(), []string{dir}, Options{Knowledge: one{file.Body}})
	if err != nil {
		t.Fatal(err)
	}
	said := 0
	for _, d := range p.Diagnostics {
		if d.Range.File != "main.tf" {
			t.Errorf("%s: %s", d.Range, d.Message)
		}
		if strings.Contains(d.Message, "module.web makes") {
			said++
			if d.Severity != Warning || d.Range.Line != 3 {
				t.Errorf("%s: %s: %s", d.Range, d.Severity, d.Message)
			}
		}
	}
	if said != 3 {
		t.Errorf("%d things are said of module.web, want 3: %v", said, p.Diagnostics)
	}
}
