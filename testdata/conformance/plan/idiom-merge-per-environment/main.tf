variable "environment" { type = string }
variable "region" { default = "us" }
variable "overrides" {
  type    = any
  default = {}
}
locals {
  base = yamldecode(file("${path.module}/env/base.yaml"))
  env  = try(yamldecode(file("${path.module}/env/${var.environment}.yaml")), {})
  keys = toset(concat(keys(local.base), keys(local.env), keys(var.overrides)))
  cfg = {
    for k in local.keys : k => try(
      merge(lookup(local.base, k, {}), lookup(local.env, k, {}), lookup(var.overrides, k, {})),
      var.overrides[k],
      local.env[k],
      local.base[k],
    )
  }
  zones = [for l in local.cfg.network.zones : "${var.region}-${l}"]
}
resource "terraform_data" "subnet" {
  for_each = toset(local.zones)
  input    = { cidr = cidrsubnet(local.cfg.network.cidr, 4, index(local.zones, each.key)), public = local.cfg.network.public }
}
resource "terraform_data" "node" {
  count = local.cfg.compute.min * (local.cfg.ha ? 2 : 1)
  input = local.zones[count.index % length(local.zones)]
}
output "cfg" { value = local.cfg }
