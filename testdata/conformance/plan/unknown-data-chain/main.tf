resource "terraform_data" "gate" { input = "g" }
module "net" {
  source     = "./net"
  depends_on = [terraform_data.gate]
  zones      = ["a", "b"]
}
module "free" {
  source = "./net"
  zones  = ["c"]
}
locals {
  vpcs = { late = module.net.vpc, free = module.free.vpc }
}
resource "terraform_data" "use" {
  for_each = local.vpcs
  input    = { name = each.key, vpc = each.value, n = length(module.net.ids), zones = module.net.zones }
}
output "o" {
  value = { net = module.net, zones = concat(module.net.zones, module.free.zones), ids = module.free.ids, tags = { for k, v in local.vpcs : upper(k) => "${k}-${coalesce(v, "none")}" if k != "free" } }
}
