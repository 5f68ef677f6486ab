module "m" { source = "./m" }
resource "terraform_data" "x" {}
moved {
  from = module.m.terraform_data.x
  to   = terraform_data.x
}
