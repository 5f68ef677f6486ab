terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 6.0" }
  }
}
provider "aws" {
  region = "sa-east-1"
}
locals {
  codes = { use1 = "us-east-1", euw2 = "eu-west-2" }
  sites = [{ code = "use1", zones = ["a", "d"] }, { code = "euw2", zones = ["b"] }, { code = "none", zones = ["c"] }]
}
module "site" {
  source   = "./site"
  for_each = { for s in local.sites : s.code => s }
  region   = lookup(local.codes, each.key, null)
  zones    = each.value.zones
}
resource "aws_dynamodb_table" "t" {
  for_each = local.codes
  region   = each.value
  name     = each.key
}
