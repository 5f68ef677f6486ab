variable "name" { type = string }
variable "index" { type = number }
variable "cfg" {
  type = object({ cidr = string, zones = list(string), tiers = map(object({ size = number, public = bool })) })
}
module "tier" {
  source   = "../tier"
  for_each = var.cfg.tiers
  name     = "${lower(var.name)}-${each.key}"
  zones    = var.cfg.zones
  cidr     = cidrsubnet(var.cfg.cidr, 4, index(keys(var.cfg.tiers), each.key))
  size     = each.value.size
  public   = each.value.public
}
output "tiers" {
  value = { for k, m in module.tier : k => { cidrs = m.cidrs, names = m.names } }
}
