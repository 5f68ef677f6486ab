data "terraform_remote_state" "x" {
  backend = "local"
  config  = { path = "s.tfstate" }
}
output "ok" { value = data.terraform_remote_state.x.outputs.vpc }
output "bad" {
  value = data.terraform_remote_state.x.outputs.subnet
}
