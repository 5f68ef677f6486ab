data "terraform_remote_state" "x" {
  config = { path = "x" }
}
output "o" { value = data.terraform_remote_state.x.outputs }
