variable "cidr" { default = "10.32.0.0/13" }
locals {
  zones = ["a", "b", "c"]
  tiers = { public = 4, private = 2, data = 6 }
  per_zone = cidrsubnets(var.cidr, [for z in local.zones : 3]...)
  plan = merge([
    for i, z in local.zones : {
      for j, t in sort(keys(local.tiers)) : "${t}-${z}" => cidrsubnet(local.per_zone[i], local.tiers[t], j)
    }
  ]...)
  v6 = cidrsubnets("2001:db8:1200::/40", 8, 8, 16, 24)
}
resource "terraform_data" "subnet" {
  for_each = local.plan
  input = {
    cidr    = each.value
    gateway = cidrhost(each.value, 1)
    last    = cidrhost(each.value, -2)
    mask    = cidrnetmask(each.value)
    bits    = tonumber(split("/", each.value)[1])
  }
}
output "o" {
  value = {
    per_zone = local.per_zone
    v6       = local.v6
    v6host   = [cidrhost(local.v6[0], 18), cidrhost("fd00:fd12:3456:7890::/72", 34), cidrhost("2001:db8::/64", -1)]
    mixed    = [for n in [0, 1, 255] : cidrsubnet("192.168.0.0/16", 8, n)]
    unnorm   = [cidrsubnet("10.1.2.3/8", 8, 7), cidrhost("10.1.2.3/24", 9), cidrsubnet("10.0.0.0/24", 0, 0)]
    big      = cidrsubnet("fd00::/8", 56, 4294967296)
    inv      = { for k, v in local.plan : v => k }
    group    = { for k, v in local.plan : split("-", k)[1] => v... }
    leading  = cidrhost("10.010.0.0/16", 1) == "10.10.0.1" ? "decimal" : "octal"
  }
}
