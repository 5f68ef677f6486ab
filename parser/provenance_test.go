package parser

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestOrigins follows values from a module's attribute to where a person would
// edit them.
func TestOrigins(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"main.tf": `variable "settings" {
  default = { multi_az = false, days = 7 }
}
variable "size" {}
locals {
  zone = "eu-west-1a"
}
module "db" {
  source   = "./db"
  multi_az = var.settings.multi_az
  size     = (var.size)
  zone     = "${local.zone}"
}
resource "aws_instance" "beside" {
  availability_zone = module.db.zone
  count             = 1
}
`,
		"terraform.tfvars": "\nsize = \"large\"\n",
		"db/main.tf": `variable "multi_az" {}
variable "size" {}
variable "zone" {}
variable "days" { default = 3 }
resource "aws_db_instance" "this" {
  multi_az          = var.multi_az
  instance_class    = var.size
  availability_zone = var.zone
  backup            = var.days
  name              = "a${var.zone}"
}
output "zone" {
  value = var.zone
}
`,
	} {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o750); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	p, err := Load(t.Context(), []string{dir}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	got := map[string][]string{}
	for _, r := range p.Roots {
		for _, i := range r.Instances {
			for _, name := range []string{"multi_az", "instance_class", "availability_zone", "backup", "name", "engine"} {
				for _, at := range i.Origins(name) {
					got[i.Type+"."+name] = append(got[i.Type+"."+name], fmt.Sprintf("%s:%d", at.File, at.Line))
				}
			}
		}
	}
	want := map[string][]string{
		"aws_db_instance.multi_az":          {"db/main.tf:6", "main.tf:10", "main.tf:2", "main.tf:2"},
		"aws_db_instance.instance_class":    {"db/main.tf:7", "main.tf:11", "terraform.tfvars:2"},
		"aws_db_instance.availability_zone": {"db/main.tf:8", "main.tf:12", "main.tf:6"},
		"aws_db_instance.backup":            {"db/main.tf:9", "db/main.tf:4"},
		"aws_db_instance.name":              {"db/main.tf:10"},
		"aws_instance.availability_zone":    {"main.tf:15", "db/main.tf:13", "main.tf:12", "main.tf:6"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
