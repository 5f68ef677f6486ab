terraform {
  required_providers {
    probe = { source = "probe/probe" }
  }
}
variable "token" {
  type      = string
  ephemeral = true
  default   = "t-123"
}
variable "region" { default = "eu-west-1" }
locals {
  auth = { token = var.token, region = var.region }
  len  = length(var.token)
}
provider "probe" {
  region   = local.auth.region
  endpoint = "https://${var.region}.example"
}
module "outer" {
  source = "./outer"
  token  = "${var.token}-outer"
  plain  = var.region
}
resource "probe_box" "b" {
  label = module.outer.plain
  input = { kept = ephemeralasnull(module.outer.token), list = ephemeralasnull([var.token, "x"]), obj = ephemeralasnull({ a = local.auth.token, b = 2 }) }
}
resource "terraform_data" "t" {
  input = { has = ephemeralasnull(local.len > 0) == null, region = local.auth.region, n = length(module.outer.names) }
}
output "o" {
  value = { plain = module.outer.plain, names = module.outer.names, nul = ephemeralasnull(var.token) }
}
