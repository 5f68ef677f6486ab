module "m" {
  source = "./m"
  zones  = ["a"]
}
output "z" { value = module.m.zones }
