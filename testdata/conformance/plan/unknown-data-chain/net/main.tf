variable "zones" { type = list(string) }
data "terraform_remote_state" "core" {
  backend  = "local"
  config   = { path = "${path.module}/core.tfstate" }
  defaults = { vpc = "vpc-default" }
}
resource "terraform_data" "subnet" {
  count = length(var.zones)
  input = { zone = var.zones[count.index], vpc = data.terraform_remote_state.core.outputs.vpc }
}
output "vpc" { value = data.terraform_remote_state.core.outputs.vpc }
output "ids" { value = terraform_data.subnet[*].id }
output "zones" { value = [for s in terraform_data.subnet : s.input.zone] }
