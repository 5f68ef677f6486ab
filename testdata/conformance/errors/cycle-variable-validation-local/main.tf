locals { x = module.m.y }
module "m" {
  source = "./m"
  x      = local.x
}
