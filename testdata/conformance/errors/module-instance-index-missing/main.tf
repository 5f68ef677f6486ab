module "m" {
  source   = "./m"
  for_each = { a = 1 }
}
output "x" {
  value = module.m["b"].id
}
