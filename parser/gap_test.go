package parser

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestGaps: whoever meets an unknown value can say what would have to be given.
func TestGaps(t *testing.T) {
	const src = `
variable "region" {}
variable "names" {}
data "aws_ssm_parameter" "size" {}
module "absent" {
  source = "example.com/acme/net/aws"
}
resource "aws_vpc" "main" {}
locals {
  where = { region = var.region, fixed = "a" }
}
resource "x" "direct" { at = "${local.where.region}-a" }
resource "x" "part" { at = [{ a = local.where.fixed, b = var.region }] }
resource "x" "known" { at = local.where.fixed }
resource "x" "choice" { at = var.region == "a" ? "b" : "c" }
resource "x" "loop" { at = [for n in var.names : n] }
resource "x" "data" { at = tonumber(data.aws_ssm_parameter.size.value) }
resource "x" "module" { at = module.absent.id }
resource "x" "both" { at = [module.absent.id, var.region] }
resource "x" "made" { at = aws_vpc.main.id }
resource "x" "counted" { count = length(var.names) }
`
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "main.tf"), []byte(src), 0o600); err != nil {
		t.Fatal(err)
	}
	p, err := Load(t.Context(), []string{dir}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	got := map[string][]string{}
	for _, i := range p.Roots[0].Instances {
		if i.Type != "x" {
			continue
		}
		got[i.Name] = nil
		for _, g := range append(Gaps(i.Config()), i.UnresolvedFor()...) {
			got[i.Name] = append(got[i.Name], g.placed())
		}
	}
	region, names := "var.region has no value, main.tf:2", "var.names has no value, main.tf:3"
	absent := "module.absent is not at hand, main.tf:5"
	want := map[string][]string{
		"direct": {region}, "part": {region}, "known": nil, "choice": {region}, "loop": {names},
		"data":   {"data.aws_ssm_parameter.size is looked up only when it is applied, main.tf:4"},
		"module": {absent}, "both": {region, absent}, "made": nil, "counted": {names},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
