variable "regions" {
  type = map(object({
    cidr  = string
    zones = optional(list(string), ["a", "b"])
    tiers = optional(map(object({ size = optional(number, 1), public = optional(bool) })), {})
  }))
  default = {
    west = { cidr = "10.0.0.0/16", tiers = { web = { size = 2, public = true }, db = {} } }
    east = { cidr = "10.1.0.0/16", zones = ["x"] }
  }
}
locals {
  wanted = { for k, v in var.regions : upper(k) => merge(v, { index = index(sort(keys(var.regions)), k) }) if length(v.zones) > 0 }
}
module "region" {
  source   = "./region"
  for_each = local.wanted
  name     = each.key
  index    = each.value.index
  cfg      = { for k, v in each.value : k => v if k != "index" }
}
output "ids" {
  value = { for r, m in module.region : r => m.tiers }
}
output "flat" {
  value = merge([for r, m in module.region : { for t, x in m.tiers : "${r}/${t}" => x.cidrs }]...)
}
output "keys" {
  value = keys(module.region)
}
