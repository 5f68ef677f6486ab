resource "terraform_data" "a" { input = module.m.o }
module "m" {
  source     = "./m"
  depends_on = [terraform_data.a]
}
