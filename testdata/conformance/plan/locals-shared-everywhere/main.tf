locals {
  name  = "root"
  value = module.a.value
  each  = { count = 1 }
}
module "a" {
  source = "./a"
  name   = "${local.name}-a"
}
module "b" {
  source = "./a"
  name   = "${local.value}-b"
}
output "o" { value = [for local in ["shadow"] : local] }
output "p" { value = { for each in [1, 2] : "k${each}" => [for var in ["v"] : "${var}${each}"] } }
output "q" { value = [module.b.value, local.each.count, local.late] }
