locals { a = module.m.o }
module "m" {
  source = "./m"
  v      = local.a
}
