package catalog

import (
	"testing"

	"github.com/hashicorp/hcl/v2/hclsyntax"
)

func TestSourceNames(t *testing.T) {
	for source, want := range map[string]string{
		"terraform-aws-modules/vpc/aws":                                                      "terraform-aws-modules/vpc/aws",
		"terraform-aws-modules/iam/aws//modules/iam-role":                                    "terraform-aws-modules/iam/aws//modules/iam-role",
		"modules.example.com/acme/vpc/aws":                                                   "acme/vpc/aws",
		"modules.example.com/acme/vpc/aws//modules/endpoints":                                "acme/vpc/aws//modules/endpoints",
		"github.com/acme/terraform-aws-vpc?ref=v1.0":                                         "acme/vpc/aws",
		"git::https://github.com/acme/terraform-aws-rds-aurora.git?ref=tags/0.4.0":           "acme/rds-aurora/aws",
		"git::https://github.com/acme/terraform-azurerm-v4.git//subnet?ref=v1":               "acme/v4/azurerm//subnet",
		"git::ssh://git@github.com/acme/terraform-google-network.git//modules/vpc?ref=main":  "acme/network/google//modules/vpc",
		"git::git@github.com:acme/terraform-null-label.git":                                  "acme/label/null",
		"git@github.com:acme/terraform-aws-alb.git//modules/x":                               "acme/alb/aws//modules/x",
		"git::ssh://git@git.example.com:2222/acme/terraform-aws-alb.git":                     "acme/alb/aws",
		"https://github.com/acme/terraform-aws-alb/":                                         "acme/alb/aws",
		"github.com/acme/platform//network?ref=v2":                                           "acme/platform//network",
		"git::https://git.example.com/group/project/terraform-aws-x.git//modules/y?ref=main": "group/project/terraform-aws-x//modules/y",
		"":   "",
		"//": "//",
		"::": "",
	} {
		if got := sourceNames(source)[0]; got != want {
			t.Errorf("%q: got %q, want %q", source, got, want)
		}
	}
}

func TestStandIn(t *testing.T) {
	c, diags := Load()
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	const stands, nothing, unknown = "stands in", "makes nothing", "is not known"
	for source, want := range map[string]string{
		"terraform-aws-modules/vpc/aws":                                       stands,
		"github.com/terraform-aws-modules/terraform-aws-vpc?ref=v5":           stands,
		"git::https://github.com/cloudposse/terraform-null-label.git":         stands,
		"terraform-aws-modules/iam/aws":                                       nothing,
		"git::https://github.com/acme/terraform-aws-iam//modules/role?ref=v5": nothing,
		"acme/billing-role-assignments/azurerm":                               nothing,
		"acme/platform-github-oidc-role":                                      nothing,
		"cloudposse/dms/aws//modules/dms-iam":                                 nothing,
		"terraform-aws-modules/network-firewall/aws//modules/policy":          nothing,
		"terraform-aws-modules/fsx/aws//modules/ontap":                        stands,
		"acme/cluster/google//modules/iam":                                    unknown,
		"acme/database/aws":                                                   unknown,
		"acme/platform":                                                       unknown,
		"":                                                                    unknown,
	} {
		got := unknown
		if b, ok := c.StandIn(source); ok {
			got = nothing
			if body, native := b.(*hclsyntax.Body); native && len(body.Blocks) > 0 {
				got = stands
			}
		}
		if got != want {
			t.Errorf("%q %s, want that it %s", source, got, want)
		}
	}
}
