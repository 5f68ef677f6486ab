data "terraform_remote_state" "x" {
  backend = "local"
  config = {
    path = "gone.tfstate"
  }
}
output "o" { value = data.terraform_remote_state.x.outputs }
