resource "terraform_data" "base" {
  input            = { a = 1, b = ["x", "y"] }
  triggers_replace = "v1"
}
resource "terraform_data" "copy" {
  input            = terraform_data.base
  triggers_replace = [terraform_data.base.id, terraform_data.base.triggers_replace, terraform_data.base.input.b[1]]
}
resource "terraform_data" "set" {
  for_each = toset(terraform_data.base.input.b)
  input    = { me = each.key, base = terraform_data.base.output }
  triggers_replace = {
    others = [for k in terraform_data.base.input.b : k if k != each.key]
  }
}
module "m" {
  source = "./m"
  r      = terraform_data.base
  all    = terraform_data.set
}
resource "terraform_data" "none" {
}
output "o" {
  value = {
    m     = module.m
    keys  = keys(terraform_data.base)
    obj   = { for k, v in terraform_data.base : k => v if k != "id" }
    none  = terraform_data.none
    same  = terraform_data.base == terraform_data.copy
    set   = { for k, r in terraform_data.set : k => r.triggers_replace.others }
    attr  = [for k in ["input", "triggers_replace"] : terraform_data.base[k]]
    try   = [try(terraform_data.none.input.x, "no"), try(terraform_data.base.input.z, "nz"), can(terraform_data.base.output.a)]
    null  = [terraform_data.none.input == null, terraform_data.none.output == null, terraform_data.base.output == null]
  }
}
