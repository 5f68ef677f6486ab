module "a" {
  source   = "./a"
  for_each = { x = 1 }
}
output "o" {
  value = module.a.something
}
