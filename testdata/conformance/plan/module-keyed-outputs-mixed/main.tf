module "net" {
  source   = "./net"
  for_each = { a = 2, b = 0 }
  subnets  = each.value
  name     = each.key
}
module "use" {
  source = "./use"
  nets   = module.net
  all    = module.net["a"]
}
output "use" { value = module.use.o }
output "net" { value = module.net }
output "b_first" { value = try(module.net["b"].ids[0], "none") }
