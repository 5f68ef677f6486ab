locals {
  size = lookup({ prod = 3, staging = 2 }, terraform.workspace, 1)
  env  = terraform.workspace == "default" ? "dev" : terraform.workspace
}
resource "terraform_data" "n" {
  count = local.size
  input = "${terraform.workspace}-${count.index}"
}
module "m" {
  source = "./m"
  count  = terraform.workspace == "prod" ? 0 : 1
}
output "o" { value = [local.env, one(module.m[*].w), path.cwd, path.root, abspath("x"), abspath(path.module), basename(abspath("a/../b"))] }
