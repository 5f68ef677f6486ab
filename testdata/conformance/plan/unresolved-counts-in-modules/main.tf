resource "terraform_data" "src" {
  count = 2
  input = "s${count.index}"
}
data "terraform_remote_state" "late" {
  backend    = "local"
  config     = { path = "none" }
  depends_on = [terraform_data.src]
}
module "bad" {
  source = "./m"
  zones  = data.terraform_remote_state.late.outputs.zones
}
module "ok" {
  source = "./m"
  zones  = [for s in terraform_data.src : s.input]
}
resource "terraform_data" "dep" {
  count = length(module.bad.ids)
  input = module.bad.ids[count.index]
}
module "keyed" {
  source   = "./m"
  for_each = toset(terraform_data.src[*].id)
  zones    = [each.key]
}
resource "terraform_data" "sum" {
  count = data.terraform_remote_state.late.outputs.size > 2 ? 1 : 0
  input = [for k, m in module.keyed : m.ids]
}
resource "terraform_data" "fine" {
  for_each = { for i, s in terraform_data.src : s.input => i }
  input    = { pos = each.value, id = terraform_data.src[each.value].id, ok = module.ok.zones }
}
