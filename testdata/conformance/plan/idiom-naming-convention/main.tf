variable "org" { default = "ACME Corp." }
variable "env" {
  type    = string
  default = "production"
}
locals {
  regions = { apne2 = "ap-northeast-2", apne1 = "ap-northeast-1" }
  apps    = ["Web Front", "api", "a-very-long-application-name-that-will-not-fit"]
  pairs   = { for p in setproduct(local.apps, keys(local.regions)) : "${p[0]}@${p[1]}" => { app = p[0], region = p[1] } }
}
module "name" {
  source   = "./name"
  for_each = local.pairs
  parts    = [var.org, substr(var.env, 0, 4), each.value.app, each.value.region]
  max      = each.value.region == "apne1" ? 24 : null
}
resource "terraform_data" "app" {
  for_each = { for k, m in module.name : m.id => local.pairs[k] }
  input    = merge(each.value, { long = local.regions[each.value.region], tags = module.name["${each.value.app}@${each.value.region}"].tags })
}
output "ids" { value = { for k, m in module.name : k => m.id } }
output "long" { value = [for m in module.name : m.id if m.truncated] }
