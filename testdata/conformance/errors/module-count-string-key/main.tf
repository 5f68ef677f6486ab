module "a" {
  source = "./a"
  count  = 1
}
output "o" { value = module.a["x"].something }
