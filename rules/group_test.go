package rules

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestServicesOfOneRoot: what is wrong with a root module is said once, and
// names every service that it concerns.
func TestServicesOfOneRoot(t *testing.T) {
	res := scanFiles(t, map[string]string{"main.tf": `
provider "aws" { region = "eu-west-1" }
resource "aws_lambda_function" "f" {
  for_each      = toset(["a", "b"])
  function_name = each.key
  role          = "r"
  runtime       = "nodejs22.x"
  handler       = "index.handler"
  filename      = "f.zip"
}
resource "aws_lambda_function_url" "a" {
  function_name      = aws_lambda_function.f["a"].function_name
  authorization_type = "NONE"
}
resource "aws_lambda_function_url" "b" {
  function_name      = aws_lambda_function.f["b"].function_name
  authorization_type = "NONE"
}
`})
	var got []string
	for _, f := range res.Findings {
		if f.Rule != singleRegion {
			continue
		}
		got = append(got, f.Address)
		for _, s := range f.Services {
			got = append(got, "service "+s.Name)
		}
		for _, r := range f.Related {
			got = append(got, r.Address+": "+r.Message)
		}
		got = append(got, f.Message)
	}
	if diff := cmp.Diff([]string{
		"aws_lambda_function_url.a",
		"service a",
		"service b",
		`aws_lambda_function.f["a"]: runs in the same region`,
		"aws_lambda_function_url.b: the same holds for b",
		`aws_lambda_function.f["b"]: runs in the same region`,
		"The service a runs in one region only, eu-west-1: aws_lambda_function.f. When that region fails, nothing is left of it." +
			" The same holds for 1 more service of this root module: b.",
	}, got); diff != "" {
		t.Error(diff)
	}
}
