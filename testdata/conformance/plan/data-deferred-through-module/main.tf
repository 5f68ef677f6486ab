resource "terraform_data" "first" { input = { path = "none" } }
module "later" {
  source     = "./m"
  depends_on = [terraform_data.first]
  label      = "later"
}
module "now" {
  source = "./m"
  label  = "now"
}
output "later" { value = module.later.v }
output "now_label" { value = module.now.label }
output "mixed" { value = { l = module.later.label, v = module.later.v } }
resource "terraform_data" "use" {
  input            = [module.later.v, module.later.label]
  triggers_replace = module.later.v == null ? "null" : "value"
}
