variable "label" {}
data "terraform_remote_state" "s" {
  count   = var.label == "later" ? 1 : 0
  backend = "local"
  config  = { path = "${path.module}/none.tfstate" }
}
output "v" { value = one(data.terraform_remote_state.s[*].outputs.thing) }
output "label" { value = upper(var.label) }
